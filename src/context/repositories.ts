import { join, relative } from 'node:path';
import { dirname } from 'node:path/posix';
import { uncommittedFiles } from './git.js';
import { isThere } from '../files/exists.js';

type Uncommitted = Awaited<ReturnType<typeof uncommittedFiles>>;

/** Uncommitted files of many folders; git runs once per repository. */
export class Repositories {
  private readonly tops = new Map<string, Promise<string | undefined>>();
  private readonly states = new Map<string, Promise<Uncommitted>>();

  /** @param folder absolute path. @returns as {@link uncommittedFiles} */
  async uncommitted(folder: string): Promise<Uncommitted> {
    const top = await this.topOf(folder);
    if (top === undefined) return 'no-git';
    const state = await remembered(this.states, top, () => uncommittedFiles(top));
    if (state === undefined || state === 'no-git') return state;
    const prefix = join('/', relative(top, folder), '/');
    return new Set(
      [...state].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length - 1)] : [])),
    );
  }

  /** The folder, or the nearest above it, that has a `.git`: a folder, or a file as in a worktree. */
  private topOf(folder: string): Promise<string | undefined> {
    return remembered(this.tops, folder, async () => {
      if (await isThere(join(folder, '.git'))) return folder;
      const parent = dirname(folder);
      return parent === folder ? undefined : this.topOf(parent);
    });
  }
}

function remembered<T>(answers: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = answers.get(key) ?? ask();
  answers.set(key, answer);
  return answer;
}
