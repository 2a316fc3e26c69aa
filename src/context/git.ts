import { ask } from '../exec/ask.js';

/** The commit that a folder is checked out at. */
export interface Commit {
  /** The revision, 40 or 64 hex digits. */
  readonly id: string;
  /** When it was committed, RFC 3339. */
  readonly date: string;
  /** Address of the repository it was fetched from, without credentials. */
  readonly url: string | undefined;
}

/** The commit of a folder; undefined where there is no repository, no commit, or no git. */
export async function commitOf(folder: string): Promise<Commit | undefined> {
  const [id, date] = (await git(folder, 'log', '-1', '--format=%H%n%cI'))?.split('\n') ?? [];
  if (!id || !date) return undefined;
  const url = await git(folder, 'remote', 'get-url', 'origin');
  return { id, date, url: url && withoutCredentials(url) };
}

/**
 * Paths below a folder, `/`-rooted there, whose changes are not committed; `no-git` where there is no repository,
 * and undefined where git does not tell.
 */
export async function uncommittedFiles(folder: string): Promise<ReadonlySet<string> | 'no-git' | undefined> {
  const prefix = await git(folder, 'rev-parse', '--show-prefix');
  if (prefix === undefined) return 'no-git';
  const status = await git(
    folder,
    'status',
    '--porcelain',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    '--',
    '.',
  );
  // Each record is two letters of status, a space, and a path from the top of the repository.
  const paths = status
    ?.split('\0')
    .filter((record) => record.length > 3)
    .map((record) => record.slice(3));
  return paths && new Set(paths.map((path) => `/${path.slice(prefix.length)}`));
}

async function git(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await ask('git', ['-C', folder, ...args]);
    return exitCode === 0 ? stdout.replace(/\n$/, '') : undefined;
  } catch {
    // Without git there is no repository as far as anybody can tell.
    return undefined;
  }
}

function withoutCredentials(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
