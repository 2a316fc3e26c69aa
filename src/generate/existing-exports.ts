import { resolve, type Files } from '../image/files.js';
import { exportFiles, exportsFolder, type ExportFile } from '../core/system-image.js';

/** What an image has in `/exports` before anything is added. */
export interface ExistingExports {
  /** Where `/exports` lies: in most cases that path itself, else what the link leads to. */
  readonly folder: string;
  /** `/exports` is something other than a folder, so that nothing can be put there. */
  readonly isBlocked: boolean;
  /** The System Image files, by content. */
  readonly files: ReadonlyMap<ExportFile, string>;
  /** A `config.json`, which the installer prefers to the template. */
  readonly plainConfig: string | undefined;
  /** Paths below `/exports/hostfs`, as they will be on the host before any renaming. */
  readonly hostPaths: ReadonlySet<string>;
}

export const noExports: ExistingExports = {
  folder: exportsFolder,
  isBlocked: false,
  files: new Map(),
  plainConfig: undefined,
  hostPaths: new Set(),
};

const fileKinds = Object.keys(exportFiles) as readonly ExportFile[];

/** Looks into the `/exports` of an image, whichever instruction put it there; links are followed inside the image. */
export async function existingExports(image: Files): Promise<ExistingExports> {
  // First, because a view may read the whole folder for it, and then knows every answer below.
  const listed = await image.list(exportsFolder);
  const top = await resolve(image, exportsFolder);
  if (top === undefined) return noExports;
  if (top.type !== 'directory') return { ...noExports, isBlocked: true };
  const folder = top.path;
  const entries = folder === exportsFolder ? listed : await image.list(folder);
  const read = async (name: string): Promise<string | undefined> => {
    const entry = await resolve(image, `${folder}/${name}`);
    // Anything but a file is the author's error, which the checks report; it is not replaced.
    if (entry?.type !== 'file') return (await image.lookup(`${folder}/${name}`)) && '';
    return (await image.read(entry.path)).toString('utf8');
  };
  const files = new Map<ExportFile, string>();
  for (const file of fileKinds) {
    const content = await read(exportFiles[file]);
    if (content !== undefined) files.set(file, content);
  }
  const hostFolder = `${folder}/hostfs`;
  const hostPaths = entries
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${hostFolder}/`))
    .map((path) => path.slice(hostFolder.length));
  return {
    folder,
    isBlocked: false,
    files,
    plainConfig: await read('config.json'),
    hostPaths: new Set(hostPaths),
  };
}
