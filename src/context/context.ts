import { constants } from 'node:fs';
import { access, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isInside } from './read-inside.js';
import { parseDockerfile } from '../dockerfile/parse.js';
import { exportCopies, type ExportCopy } from '../dockerfile/exports.js';
import type { Dockerfile } from '../dockerfile/dockerfile.js';
import { UserError, codeOf, messageOf } from '../core/errors.js';
import { folderFiles } from '../image/folder.js';
import type { Files } from '../image/files.js';
import { nearest } from '../core/nearest.js';
import type { HostFile } from '../options/host-files.js';
import type { Options } from '../options/options.js';

/** The folder that the image is made of, as it is before anything is generated. */
export interface Context {
  /** Absolute path. */
  readonly root: string;
  /** As the user writes it, relative to the working directory; `.` for that itself. */
  readonly shown: string;
  readonly files: Files;
  /** The Dockerfile that is there; undefined where one has to be generated. */
  readonly dockerfile: ContextDockerfile | undefined;
  /** Executables at the top of the folder that are neither host files nor files with a meaning of their own. */
  readonly programs: readonly string[];
}

export interface ContextDockerfile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  readonly parsed: Dockerfile;
  /** What it puts below `/exports`. */
  readonly exports: readonly ExportCopy[];
}

/** Files at the top of a context that are no programs, whatever their mode. */
const notPrograms = /^\.|^init\.sh$|^Dockerfile|^system-image\.ya?ml$|\.(?:template|json|md|txt)$/;

/**
 * Looks at the context and what the options name in it.
 * @throws UserError where the folder, the Dockerfile or a host file is not there.
 */
export async function openContext(options: Options): Promise<Context> {
  const root = await existingFolder(options.context);
  for (const file of options.hostFiles) await checkHostFile(root, file);
  const files = folderFiles(root);
  return {
    root,
    shown: relative(process.cwd(), root) || '.',
    files,
    dockerfile: await readDockerfile(root, files, options.dockerfile),
    programs: await findPrograms(root, options.hostFiles),
  };
}

async function existingFolder(path: string): Promise<string> {
  const root = resolve(path);
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) {
    const what = found ? 'is not a folder' : 'does not exist';
    throw new UserError(
      `The context "${path}" ${what} (looked for ${root}); name the folder that holds the image's files. Was the repository checked out?`,
    );
  }
  return root;
}

async function checkHostFile(root: string, { source, where }: HostFile): Promise<void> {
  const path = join(root, source);
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) {
    throw new UserError(
      `${where}: the host file "${source}" does not exist in the context (looked for ${path}). ${await workaround(path)}`,
    );
  }
  if (!isInside(await realpath(root), real)) {
    throw new UserError(
      `${where}: the host file "${source}" is a link that leaves the context; copy the file in.`,
    );
  }
}

/** What to do about a file that is not there: the one beside it whose name is nearly the same, if there is one. */
async function workaround(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch(() => []);
  const meant = nearest(basename(path), names);
  return meant === undefined ? 'Add the file, or correct its path.' : `Did you mean "${meant}"?`;
}

async function readDockerfile(
  root: string,
  files: Files,
  given: string | undefined,
): Promise<ContextDockerfile | undefined> {
  const path = given === undefined ? join(root, 'Dockerfile') : resolve(given);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    if (given === undefined && isMissing) return undefined;
    if (isMissing) {
      throw new UserError(
        `The Dockerfile "${given ?? path}" does not exist (looked for ${path}). ${await workaround(path)}`,
      );
    }
    throw new UserError(`The Dockerfile "${given ?? path}" cannot be read: ${messageOf(error)}.`, {
      cause: error,
    });
  }
  const parsed = parseDockerfile(text);
  return { path, text, parsed, exports: await exportCopies(parsed, files) };
}

async function findPrograms(root: string, hostFiles: readonly HostFile[]): Promise<readonly string[]> {
  const installed = new Set(hostFiles.map(({ source }) => source));
  const names: string[] = [];
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isFile() || notPrograms.test(entry.name) || installed.has(entry.name)) continue;
    const executable = await access(join(root, entry.name), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) names.push(entry.name);
  }
  return names.sort();
}
