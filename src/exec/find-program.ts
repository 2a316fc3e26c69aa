import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { SystemError } from '../core/errors.js';

/** A program that is not on the search path. */
export class ProgramMissing extends SystemError {}

/** Folders of system programs like runc, which the PATH of a normal user may lack. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The absolute folders of PATH, then the system's. Relative ones could hold programs of the checked-out tree. */
export function searchFolders(searchPath = process.env.PATH ?? ''): readonly string[] {
  return [...new Set([...searchPath.split(delimiter).filter(isAbsolute), ...systemFolders])];
}

/** The path of the first of these programs that is installed. */
export function findProgram(names: string | readonly string[], searchPath?: string): string | undefined {
  const folders = searchFolders(searchPath);
  return [names]
    .flat()
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable);
}

/** The path of a program; a name with a slash is a path already. @throws ProgramMissing */
export function requireProgram(name: string): string {
  if (name.includes('/')) return name;
  const path = findProgram(name);
  if (path === undefined) throw new ProgramMissing(`There is no "${name}" on this machine.`);
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
