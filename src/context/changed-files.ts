import { repositoryTop } from '../files/repository-top.js';
import { UserError } from '../core/errors.js';
import { withRepository } from './shadow-repository.js';

/** The commit that changes are counted from is not there, as in a shallow clone or after a forced push. */
export class UnknownCommit extends UserError {}

/**
 * The files that differ between where the work tree left a revision and now: committed since, changed, new, deleted. A
 * renamed file counts with both names, a changed submodule with its folder.
 * @param folder absolute path in the repository, links followed
 * @param base name of a commit; without a common ancestor, as in a shallow clone, it is compared itself
 * @returns paths relative to the repository's top
 * @throws UserError if there is no repository, or no such commit in it
 */
export async function changedFiles(folder: string, base: string): Promise<ReadonlySet<string>> {
  const top = await repositoryTop(folder);
  if (top === undefined) {
    throw new UserError(
      `"${folder}" is not in a git repository, so what changed since "${base}" is not known. Leave --base out to take every image.`,
    );
  }
  const changed = await withRepository(top, async ({ git }) => {
    const id = (
      await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`)
    )?.trim();
    if (!id) return undefined;
    const ancestor = (await git('merge-base', id, 'HEAD'))?.trim() || id;
    const flags = ['-z', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules=dirty'];
    const tracked = await git('diff', ...flags, ancestor, '--');
    const untracked = await git('ls-files', '-z', '--others', '--exclude-standard');
    return tracked === undefined || untracked === undefined ? undefined : tracked + untracked;
  });
  if (changed === undefined) {
    throw new UnknownCommit(
      `git finds no commit "${base}" in "${top}". Fetch it first; with actions/checkout, set fetch-depth: 0.`,
    );
  }
  return new Set(changed.split('\0').filter((path) => path !== ''));
}
