import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { parse, relative, resolve, sep } from 'node:path';
import { repositoryTop } from './repository-top.js';

/** The folder that the tree's paths and links may not leave. */
export interface Workspace {
  /** Absolute path, links not followed. */
  readonly folder: string;
  /** The same with links followed. */
  readonly real: string;
}

/**
 * The workspace of a context: GITHUB_WORKSPACE, else the git repository, else the working directory, if the context
 * lies in it; else the context itself. A home folder or `/` is never a workspace: too much in it is not the tree's.
 */
export async function findWorkspace(
  context: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Workspace> {
  const folder = resolve(context);
  const given = env.GITHUB_WORKSPACE;
  const tooWide = new Set([parse(folder).root, homedir()]);
  const candidates = [
    given ? resolve(given) : undefined,
    await repositoryTop(folder),
    tooWide.has(process.cwd()) ? undefined : process.cwd(),
  ];
  const found = candidates.find((each) => each !== undefined && isInside(each, folder)) ?? folder;
  return folderWorkspace(found);
}

/** Treats a folder as its own workspace. */
export async function folderWorkspace(folder: string): Promise<Workspace> {
  return { folder, real: await realpath(folder).catch(() => folder) };
}

/** Whether a path is a folder or lies in it; both are absolute. Links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps !== '..' && !steps.startsWith(`..${sep}`);
}

/** Whether a path relative to a folder enters `.git`, whose configuration may hold credentials and start programs. */
export function entersGit(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');
}
