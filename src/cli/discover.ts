import type { Choice } from '../context/choose-images.js';
import { collect, subcommand, type AddCommand } from './command.js';
import type { Session } from './session.js';

interface Options {
  readonly base?: string;
  readonly for?: readonly string[];
  readonly json?: boolean;
}

export const addDiscover: AddCommand = (program, session) => {
  subcommand(program, 'discover', 'List the images of a repository that a change touches, bases first.', [
    'discover',
    'discover --base origin/main --json images',
    'discover --for images/agent',
  ])
    .argument('[folder]', 'folder in which images are looked for at any depth', '.')
    .option('--base <commit>', 'leave out images that nothing since that commit touches')
    .option('--for <image>', 'that image alone, after all it is built on; may be repeated', collect)
    .option('--json', 'print a job matrix for GitHub')
    .action((folder: string, options: Options) => discover(folder, options, session));
};

async function discover(folder: string, options: Options, session: Session): Promise<void> {
  const { chooseImages } = await import('../context/choose-images.js');
  const choice = await chooseImages({ folder, base: options.base, only: options.for ?? [] });
  for (const path of choice.unreadable) session.log.warning(`The folder "${path}" cannot be read.`);
  const skipped = choice.skipped.map(({ place, reason }) => `skipped ${place}: ${reason}\n`).join('');
  if (options.json) {
    const { jobMatrix } = await import('../context/job-matrix.js');
    if (skipped !== '') session.stderr.write(skipped);
    session.printJson(jobMatrix(choice.images.map(({ image }) => image)));
  } else session.print(`${list(choice)}${skipped}`);
}

/** One line for each image: its folder, its name, and why it is there. */
function list({ images }: Choice): string {
  const lines = images.map(({ image: { context, dockerfile, image, needs }, reason }) => {
    const after = needs.length === 0 ? '' : ` after ${needs.join(', ')}`;
    return `${dockerfile ?? context} (${image})${after}${reason === undefined ? '' : `: ${reason}`}\n`;
  });
  return lines.length === 0 ? 'No image is touched.\n' : lines.join('');
}
