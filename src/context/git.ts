import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { repositoryTop } from '../files/repository-top.js';
import { withRepository } from './shadow-repository.js';

/** The commit that a folder is checked out at. */
export interface Commit {
  /** The revision, 40 or 64 hex digits. */
  readonly id: string;
  /** When it was committed, RFC 3339. */
  readonly date: string;
  /** Address of the repository it was fetched from, without credentials. */
  readonly url: string | undefined;
}

/**
 * The commit of a folder, in a submodule the submodule's; undefined if there is no repository, no commit, or no git.
 * @param folder absolute path
 */
export async function commitOf(folder: string): Promise<Commit | undefined> {
  const top = await repositoryTop(await realpath(folder));
  if (top === undefined) return undefined;
  return withRepository(top, async ({ git, origin }) => {
    const [id, date] = (await git('log', '-1', '--format=%H%n%cI', 'HEAD'))?.split('\n') ?? [];
    return id && date ? { id, date, url: origin && withoutCredentials(origin) } : undefined;
  });
}

/**
 * Paths below a folder, rooted there (`/a/b`), with uncommitted changes; `no-git` if there is no repository, and
 * undefined if git does not answer.
 * @param folder absolute path
 */
export async function uncommittedFiles(folder: string): Promise<ReadonlySet<string> | 'no-git' | undefined> {
  const real = await realpath(folder);
  const top = await repositoryTop(real);
  if (top === undefined) return 'no-git';
  const prefix = relative(top, real);
  const status = await withRepository(top, ({ git }) =>
    git(
      ...['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'],
      ...['--', prefix === '' ? '.' : prefix],
    ),
  );
  // Each record is two letters of status, a space, and a path from the top of the repository.
  const paths = status
    ?.split('\0')
    .filter((record) => record.length > 3)
    .map((record) => record.slice(3));
  const start = prefix === '' ? 0 : prefix.length + 1;
  return paths && new Set(paths.map((path) => `/${path.slice(start)}`));
}

function withoutCredentials(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
