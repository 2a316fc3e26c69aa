import { messageOf, UserError } from '../core/errors.js';
import { readCalls } from './calls.js';
import type { ProcessDefaults } from './defaults.js';
import type { Draft } from './option.js';
import { runtimeOptions } from './options/table.js';
import { spec as specShape } from './spec.js';
import { imageSpec } from './template-spec.js';
import { splitWords, wordsOf } from '../core/shell-words.js';
import { write } from './write.js';

export type { ProcessDefaults } from './defaults.js';
export { dockerfileProcess, imageProcess } from './process.js';
export { runtimeOptionsHelp } from './help.js';

/**
 * The runtime configuration template of a System Image.
 * @param options runtime options, as text or as words that are split already
 * @param process what the image says of its process; the options win over it
 * @param readFile reads a file that an option names; without it such options are refused
 * @returns JSON with a final newline, in which `$NAME` is left for the installer, and notices, a sentence each
 * @throws UserError that quotes the wrong word and says where it stands
 */
export function runtimeSpec(
  options: string | readonly string[],
  process: ProcessDefaults = {},
  readFile?: (path: string) => string,
): { readonly text: string; readonly notices: readonly string[] } {
  const { values, notices } = readCalls(typeof options === 'string' ? splitWords(options) : wordsOf(options));
  const image = literal(process);
  const draft: Draft = { spec: imageSpec(image), image, readFile: checkedReader(readFile) };
  for (const option of runtimeOptions) {
    const given = values.get(option);
    if (given) option.apply(draft, given);
  }
  return { text: write(draft.spec, specShape), notices: [...(process.notices ?? []), ...notices] };
}

/** What comes from an image is meant as it is: the installer makes `$` of `$$`. */
function literal({ args, env, cwd, ...others }: ProcessDefaults): ProcessDefaults {
  const escape = (value: string): string => value.replaceAll('$', '$$$$');
  return {
    ...others,
    ...(args && { args: args.map(escape) }),
    ...(env && { env: env.map(escape) }),
    ...(cwd !== undefined && { cwd: escape(cwd) }),
  };
}

function checkedReader(readFile?: (path: string) => string): (path: string) => string {
  return (path) => {
    if (!readFile)
      throw new UserError('no files are read here; write the content of the file as options of their own');
    try {
      return readFile(path);
    } catch (error) {
      throw new UserError(`it cannot be read: ${messageOf(error)}`);
    }
  };
}
