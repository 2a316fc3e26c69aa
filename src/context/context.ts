import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readInside, realPathInside } from '../files/read-inside.js';
import { findWorkspace, folderWorkspace, type Workspace } from '../files/workspace.js';
import { parseDockerfile } from '../dockerfile/parse.js';
import { exportCopies, type ExportCopy } from '../dockerfile/exports.js';
import type { Dockerfile } from '../dockerfile/dockerfile.js';
import { UserError } from '../core/errors.js';
import { folderFiles } from '../image/folder.js';
import type { Files } from '../image/files.js';
import { nearest } from '../core/nearest.js';
import type { HostFile } from '../options/host-files.js';
import type { Options } from '../options/options.js';

/** The folder that the image is built from, before anything is generated. */
export interface Context {
  /** Absolute path. */
  readonly root: string;
  /** The folder that the context's paths and links may not leave. */
  readonly workspace: Workspace;
  /** Relative to the working directory, as users write it; `.` for the working directory itself. */
  readonly shown: string;
  readonly files: Files;
  /** The existing Dockerfile; undefined if one has to be generated. */
  readonly dockerfile: ContextDockerfile | undefined;
  /** Executables at the top of the folder, except host files and files with a special meaning. */
  readonly programs: readonly string[];
}

export interface ContextDockerfile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  readonly parsed: Dockerfile;
  /** Files that it copies to `/exports`. */
  readonly exports: readonly ExportCopy[];
}

/** Files at the top of a context that are never programs, even if they are executable. */
const notPrograms = /^\.|^init\.sh$|^Dockerfile|^system-image\.ya?ml$|\.(?:template|json|md|txt)$/;

/**
 * Opens the context and what the options name in it.
 * @throws UserError if the folder, the Dockerfile or a host file does not exist or leads out of the workspace
 */
export async function openContext(options: Options): Promise<Context> {
  const workspace = await findWorkspace(options.context);
  const root = await existingFolder(options.context, workspace);
  for (const file of options.hostFiles) await checkHostFile(root, file);
  const files = folderFiles(root);
  return {
    root,
    workspace,
    shown: relative(process.cwd(), root) || '.',
    files,
    dockerfile: await readDockerfile(root, workspace, files, options),
    programs: await findPrograms(root, options.hostFiles),
  };
}

async function existingFolder(path: string, workspace: Workspace): Promise<string> {
  const root = resolve(path);
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) {
    const what = found ? 'is not a folder' : 'does not exist';
    throw new UserError(
      `The context "${path}" ${what} (looked for ${root}); name the folder that holds the image's files. Was the repository checked out?`,
    );
  }
  realPathInside(root, { workspace, what: 'The context' });
  return root;
}

async function checkHostFile(root: string, { source, where }: HostFile): Promise<void> {
  const path = join(root, source);
  const what = `${where}: the host file`;
  const real = realPathInside(path, { workspace: await folderWorkspace(root), what });
  if (real !== undefined) return;
  throw new UserError(
    `${what} "${source}" does not exist in the context (looked for ${path}). ${await workaround(path)}`,
  );
}

/** What to do about a missing file; suggests a file of a similar name in the same folder. */
async function workaround(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch(() => []);
  const meant = nearest(basename(path), names);
  return meant === undefined ? 'Add the file, or correct its path.' : `Did you mean "${meant}"?`;
}

async function readDockerfile(
  root: string,
  workspace: Workspace,
  files: Files,
  { dockerfile: given, buildOptions: { buildArgs, target } }: Pick<Options, 'dockerfile' | 'buildOptions'>,
): Promise<ContextDockerfile | undefined> {
  const path = given === undefined ? join(root, 'Dockerfile') : resolve(given);
  const text = readInside(path, { workspace, what: 'The Dockerfile' });
  if (text === undefined) {
    if (given === undefined) return undefined;
    throw new UserError(
      `The Dockerfile "${given}" does not exist (looked for ${path}). ${await workaround(path)}`,
    );
  }
  const parsed = parseDockerfile(text, buildArgs);
  return { path, text, parsed, exports: await exportCopies(parsed, files, target) };
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
