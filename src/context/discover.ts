import { basename, dirname, join, relative, resolve } from 'node:path';
import { exportFiles } from '../core/system-image.js';
import { readInside } from '../files/read-inside.js';
import { findWorkspace, isInside, type Workspace } from '../files/workspace.js';
import { configFiles } from '../options/config-file.js';
import { contextOfDockerfile } from './dockerfile-context.js';
import { scanFolders, type ScannedFolder } from './scan-folders.js';

/** An image that can be built from a repository. */
export interface DiscoveredImage {
  /** Path of the context. */
  readonly context: string;
  /** Path of the Dockerfile, if it is not the context's own `Dockerfile`. */
  readonly dockerfile?: string;
}

export interface Discovery {
  /** By path. */
  readonly images: readonly DiscoveredImage[];
  /** Folders without System Image files at any depth that are not part of an image; only the topmost are listed. */
  readonly without: readonly string[];
  /** Folders that cannot be read. */
  readonly unreadable: readonly string[];
}

/** Names of Dockerfiles, except files of other tools with these extensions. */
const isDockerfile = (name: string): boolean =>
  /^(?:Dockerfile(?:\..+)?|.+\.Dockerfile)$/.test(name) &&
  !/\.(?:dockerignore|hbs|j2|jinja2?|tmpl|tpl|template|in|md|txt|orig|bak|rej|sw[op])$|~$/.test(name);

const exportNames: ReadonlySet<string> = new Set(Object.values(exportFiles));
const isConfigFile = (name: string): boolean => configFiles.some((each) => each === name);

/** The files that mark the folder of an image, for messages. */
export const markText = `a Dockerfile, a system-image.yml or one of ${Object.values(exportFiles).join(', ')}`;

/**
 * The images of a folder and of all folders below it. Links are not followed; `.git` and `node_modules` are skipped.
 * A folder with only System Image files, below the folder of an image, is part of that image.
 * @param top absolute, or relative to the working directory; paths are given in the same form
 */
export async function discoverImages(top: string): Promise<Discovery> {
  const folders = await scanFolders(top);
  const workspace = await findWorkspace(top);
  const images: DiscoveredImage[] = [];
  // For each folder: whether it or a parent belongs to an image, and whether a subfolder does.
  const belongs: boolean[] = [];
  const leads: boolean[] = folders.map(() => false);
  for (const [index, folder] of folders.entries()) {
    const isPart = folder.parent !== undefined && belongs[folder.parent] === true;
    const found = await imagesOf(folder, isPart, workspace);
    images.push(...found);
    belongs.push(isPart || found.length > 0);
    if (found.length > 0) markAbove(index, folders, leads);
  }
  const without = folders.filter(({ parent, isReadable }, index) => {
    const isBare = isReadable && belongs[index] !== true && leads[index] !== true;
    return isBare && (parent === undefined || leads[parent] === true);
  });
  const named = new Set(
    images.flatMap(({ dockerfile }) => (dockerfile === undefined ? [] : [absolute(dockerfile)])),
  );
  return {
    // A Dockerfile that another image uses is not a separate image.
    images: images
      .filter(
        ({ context, dockerfile }) =>
          dockerfile !== undefined || !named.has(absolute(join(context, 'Dockerfile'))),
      )
      .sort((a, b) => compare(a.dockerfile ?? a.context, b.dockerfile ?? b.context)),
    without: without.map(({ path }) => path),
    unreadable: folders.filter(({ isReadable }) => !isReadable).map(({ path }) => path),
  };
}

/** For comparison. (ncc takes resolve(…, 'Dockerfile') for a file of ours, and bundles every Dockerfile here.) */
const absolute = (path: string): string => resolve(path);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function markAbove(index: number, folders: readonly ScannedFolder[], leads: boolean[]): void {
  for (let at: number | undefined = index; at !== undefined && leads[at] !== true; at = folders[at]?.parent) {
    leads[at] = true;
  }
}

async function imagesOf(
  { path, files }: ScannedFolder,
  isPart: boolean,
  workspace: Workspace,
): Promise<readonly DiscoveredImage[]> {
  const dockerfiles = files.filter(isDockerfile).sort();
  const images: DiscoveredImage[] = [];
  const configFile = files.find(isConfigFile);
  if (configFile !== undefined) {
    const dockerfile = await namedDockerfile(join(path, configFile), workspace);
    if (dockerfile !== undefined) return [{ context: path, dockerfile }];
  }
  for (const name of dockerfiles) {
    const dockerfile = join(path, name);
    const context =
      configFile === undefined ? shown(await contextOfDockerfile(dockerfile, workspace), path) : path;
    images.push(context === path && name === 'Dockerfile' ? { context } : { context, dockerfile });
  }
  if (images.length > 0) return images;
  const isImage = configFile !== undefined || (!isPart && files.some((name) => exportNames.has(name)));
  return isImage ? [{ context: path }] : [];
}

/** Formats a folder like another path: absolute, or relative to the working directory. */
function shown(folder: string, like: string): string {
  if (folder === resolve(like)) return like;
  return like.startsWith('/') ? folder : relative(process.cwd(), folder) || '.';
}

/** The Dockerfile that a system-image.yml names. Errors in that file are ignored here; its check reports them. */
async function namedDockerfile(path: string, workspace: Workspace): Promise<string | undefined> {
  try {
    const { parseConfigFile } = await import('../options/parse-config-file.js');
    const text = readInside(path, { workspace, what: 'The file' }) ?? '';
    // Parsing YAML costs most of a search. A key may be spelled with escapes.
    if (!/dockerfile|\\/.test(text)) return undefined;
    const value = parseConfigFile(text, path).get('dockerfile')?.value;
    if (typeof value !== 'string') return undefined;
    const isOwn = basename(value) === 'Dockerfile' && dirname(resolve(value)) === dirname(resolve(path));
    return isOwn || !isInside(workspace.folder, resolve(value)) ? undefined : value;
  } catch {
    return undefined;
  }
}
