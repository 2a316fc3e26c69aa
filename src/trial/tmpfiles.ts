import { Readable } from 'node:stream';
import { SystemError } from '../core/errors.js';
import { findProgram } from '../exec/find-program.js';
import type { Root } from '../exec/root.js';
import { hostPath } from './machine-paths.js';
import { TrialFailure } from './result.js';

/** `folders` come before any link is on the trial's host, so that none is followed; `links` need only their folder. */
export type TmpfilesPart = 'folders' | 'links';

/** Source: tmpfiles.d(5). */
const linkType = /^L[+!=~^?$-]*$/;

/** Types of lines that a trial leaves out, and why. */
const leftOut: readonly (readonly [type: RegExp, why: string])[] = [
  [/^[bc][+!=~^?$-]*$/, "a device would be the machine's"],
  [/^[hH][+!=~^?$-]*$/, 'attributes can keep files from being removed'],
];

/** The type and path of a line, as far as needed here. */
function fieldsOf(line: string): { readonly type: string; readonly path: string } {
  const [, type = '', path = ''] = /^\s*"?([^\s"#]+)"?\s*"?([^\s"]*)/.exec(line) ?? [];
  return { type, path: hostPath(path) };
}

export interface TmpfilesLines {
  /** What systemd-tmpfiles is given for each part; empty lines stand for the rest, so that line numbers stay. */
  readonly text: Readonly<Record<TmpfilesPart, string>>;
  /** A sentence for each kind of line that a trial leaves out. */
  readonly notices: readonly string[];
}

/** Divides the lines of a tmpfiles.d file. @param links paths that will be links on the host. */
export function divideTmpfiles(content: string, links: readonly string[]): TmpfilesLines {
  const lines = content.split('\n');
  const notices = new Set<string>();
  const parts = lines.map((line): TmpfilesPart | undefined => {
    const { type, path } = fieldsOf(line);
    const link = links.find((name) => path === name || path.startsWith(`${name}/`));
    if (linkType.test(type)) return 'links';
    const why = leftOut.find(([pattern]) => pattern.test(type))?.[1];
    if (why !== undefined) {
      notices.add(`Lines of type "${type}" in tmpfiles.template were left out: ${why}.`);
      return undefined;
    }
    if (link !== undefined) {
      notices.add(
        `A line of tmpfiles.template for "${path}" was left out: "${link}" is a link of the image.`,
      );
      return undefined;
    }
    return 'folders';
  });
  const textOf = (part: TmpfilesPart): string =>
    lines.map((line, index) => (parts[index] === part ? line : '')).join('\n');
  return { text: { folders: textOf('folders'), links: textOf('links') }, notices: [...notices] };
}

export interface TmpfilesHost {
  readonly root: Root;
  /** Stands for the root of the host. */
  readonly folder: string;
  /** Turns paths of the trial into those of a host. */
  readonly readable: (text: string) => string;
}

/**
 * Runs systemd-tmpfiles to create the folders of the lines on the trial's host.
 * @throws TrialFailure if it refuses a line, SystemError if it is not installed.
 */
export async function createTmpfiles(lines: string, { root, folder, readable }: TmpfilesHost): Promise<void> {
  const program = findProgram('systemd-tmpfiles');
  if (program === undefined) {
    throw new SystemError(
      'A trial needs systemd-tmpfiles for the folders on the host, and it is not on PATH: try the image on a machine with systemd.',
    );
  }
  const { status, output } = await root.run(program, ['--create', `--root=${folder}`, '-'], {
    input: Readable.from([Buffer.from(lines)]),
  });
  if (status === 0) return;
  throw new TrialFailure(
    `systemd-tmpfiles did not accept the lines of tmpfiles.template (exit code ${status}).`,
    {
      advice: 'Look at tmpfiles.template; without one, at the bind sources of config.json.template.',
      output: readable(output),
    },
  );
}
