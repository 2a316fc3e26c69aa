import { buildImage } from '../pipeline/build.js';
import { planRun } from '../pipeline/plan.js';
import type { RawOptions } from '../options/values.js';
import { loadOptions } from '../options/load.js';
import { subcommand, type AddCommand } from './command.js';
import { addEngineOptions, engineOf, writtenEngine, type EngineOptions } from './engine-options.js';
import type { Session } from './session.js';

interface Options extends EngineOptions {
  readonly path: string;
}

export const addBuild: AddCommand = (program, session) => {
  addEngineOptions(
    subcommand(program, 'build', 'Build a System Image. Missing System Image files are generated.', [
      'build --path agent example/agent:1.0',
    ]),
  )
    .argument('<tag>', 'name of the image')
    .option('-p, --path <folder>', 'folder with the Dockerfile', '.')
    .action((tag: string, options: Options) => build(tag, options, session));
};

async function build(tag: string, options: Options, session: Session): Promise<void> {
  const given: RawOptions = new Map([
    ['image', { value: tag, where: 'The name of the image' }],
    ['context', { value: options.path, where: '--path' }],
    ...writtenEngine(options, session),
  ]);
  const asked = await loadOptions(given);
  const runPlan = await planRun(asked);
  const tools = { engine: await engineOf(asked, session), log: session.log };
  const built = await buildImage(runPlan, tools);
  await built.close();
  session.print(asked.image.full);
}
