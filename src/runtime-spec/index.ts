import { messageOf, UserError } from '../core/errors.js';
import { readCalls } from './calls.js';
import type { ImageDefaults } from './image-defaults.js';
import type { Draft } from './option.js';
import { runtimeOptions } from './options/table.js';
import { spec as specShape } from './spec.js';
import { imageSpec } from './template-spec.js';
import { defaultHostname } from './default-spec.js';
import { isVolumeMount } from './volumes.js';
import { splitWords, wordsOf } from '../core/shell-words.js';
import type { Spec } from './spec.js';
import { write } from './write.js';

export type { ImageDefaults } from './image-defaults.js';
export { dockerfileProcess, imageProcess } from './process.js';
export { runtimeOptionsHelp } from './help.js';

/**
 * The runtime configuration template of a System Image.
 * @param options runtime options, as a string or as words that are split already
 * @param image what the image says of its service; the options override it. Without it the result is what the reference
 *   generator prints, but for the host name.
 * @param readFile reads a file that an option names; without it such options are refused
 * @returns JSON with a final newline, in which `$NAME` is left for the installer, and notices, a sentence each
 * @throws UserError that quotes the wrong word and says where it stands
 */
export function runtimeSpec(
  options: string | readonly string[],
  image?: ImageDefaults,
  readFile?: (path: string) => string,
): { readonly text: string; readonly notices: readonly string[] } {
  const { values, notices } = readCalls(typeof options === 'string' ? splitWords(options) : wordsOf(options));
  const defaults = literal(image ?? {});
  const draft: Draft = { spec: imageSpec(defaults), image: defaults, readFile: checkedReader(readFile) };
  const given = (name: string): string | undefined =>
    [...values].find(([option]) => option.name === name)?.[1].at(-1)?.text;
  const uid = given('process-uid') ?? String(defaults.user?.uid ?? 0);
  if (image && uid !== '0') dropAmbient(draft.spec);
  for (const option of runtimeOptions) {
    const own = values.get(option);
    if (own) option.apply(draft, own);
  }
  keepOwnMounts(draft.spec);
  if (given('hostname') === undefined) keepPossibleHostname(draft.spec);
  return { text: write(draft.spec, specShape), notices: [...(image?.notices ?? []), ...notices] };
}

/** Ambient capabilities are what any program of a user other than root would get: those of root are not meant for it. */
function dropAmbient(spec: Spec): void {
  if (spec.process.capabilities) spec.process.capabilities.ambient = [];
}

/** A mount of an option replaces the image's volume at the same path. */
function keepOwnMounts(spec: Spec): void {
  const mounts = spec.mounts ?? [];
  spec.mounts = mounts.filter(
    (mount, index) =>
      !isVolumeMount(mount) ||
      !mounts.some(({ destination }, other) => other > index && destination === mount.destination),
  );
}

/** A default host name would be an error in the host's own UTS namespace. */
function keepPossibleHostname(spec: Spec): void {
  if (spec.hostname === defaultHostname && !spec.linux.namespaces?.some(({ type }) => type === 'uts')) {
    spec.hostname = '';
  }
}

/** What comes from an image is meant as it is: the installer makes `$` of `$$`. */
function literal({ args, env, cwd, volumes, ...others }: ImageDefaults): ImageDefaults {
  const escape = (value: string): string => value.replaceAll('$', '$$$$');
  return {
    ...others,
    ...(args && { args: args.map(escape) }),
    ...(env && { env: env.map(escape) }),
    ...(cwd !== undefined && { cwd: escape(cwd) }),
    ...(volumes && { volumes: volumes.map(escape) }),
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
