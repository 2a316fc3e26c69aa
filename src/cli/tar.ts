import { archiveName } from '../save/name.js';
import { subcommand, type AddCommand } from './command.js';
import { addEngineOptions, type EngineOptions } from './engine-options.js';
import { findImage, saveImage } from './saved-image.js';
import type { Session } from './session.js';

export const addTar: AddCommand = (program, session) => {
  addEngineOptions(
    subcommand(program, 'tar', 'Save an image as a tar in this folder.', [
      'tar example/agent:1.0     writes example-agent-1.0.tar',
    ]),
  )
    .argument('<image>', 'name of the image')
    .action((image: string, options: EngineOptions) => tar(image, options, session));
};

async function tar(written: string, options: EngineOptions, session: Session): Promise<void> {
  const image = await findImage(written, options, session);
  // The tar's name follows the user's spelling: no tag in the argument, no tag in the name.
  const { path } = await saveImage(image, archiveName(written, 'none'), session);
  session.print(path);
}
