import type { Files } from '../../image/files.js';
import { fillFile } from '../../installer/fill-file.js';
import { hostEntries, type HostEntry } from '../../installer/host-entries.js';
import type { Checkout } from '../../installer/checkout.js';
import type { Manifest } from '../../installer/manifest.js';
import type { Refusal } from '../../installer/refusal.js';
import { isSymbolic, piecesOf, symbolicValues } from '../symbols.js';
import { type BundleFile, numbered, pieceFiles } from './files.js';

export interface HostFiles {
  readonly files: readonly BundleFile[];
  readonly refusals: readonly Refusal[];
  readonly notices: readonly string[];
  /** Absolute paths on the host, as far as they depend on no value. */
  readonly paths: readonly string[];
}

/** A host that has nothing: what is there already is for the installer to see. */
export const bareHost = { has: () => false };

/**
 * What goes to the host: `host/NNNNNN/` has `type` and `mode`, the pieces of its `path/`, and a `target`, the
 * `content`, or the pieces of a `template/`.
 */
export async function hostFiles(checkout: Checkout, manifest: Manifest): Promise<HostFiles> {
  const image = checkout.files;
  const { entries, refusals, notices } = await hostEntries(checkout, manifest, symbolicValues, bareHost);
  const files: BundleFile[] = [];
  for (const [index, entry] of entries.entries()) {
    const folder = `host/${numbered(index)}`;
    files.push(
      ...pieceFiles(`${folder}/path`, piecesOf(entry.path)),
      {
        path: `${folder}/type`,
        content: entry.type === 'copy' || entry.type === 'text' ? 'file' : entry.type,
      },
      ...('mode' in entry
        ? [{ path: `${folder}/mode`, content: entry.mode.toString(8).padStart(4, '0') }]
        : []),
      ...(await contentFiles(folder, entry, image)),
    );
    // A path that a value decides may turn out to be one of the templates' paths on the host.
    if (entry.type === 'copy' && isSymbolic(entry.path) && manifest.installedFilesTemplate.length > 0) {
      const template = fillFile(
        (await image.read(entry.source)).toString('utf8'),
        entry.source,
        symbolicValues,
      );
      if (template.refusals.length === 0)
        files.push(...pieceFiles(`${folder}/template`, piecesOf(template.text)));
    }
  }
  const templatePaths = manifest.installedFilesTemplate.map((path, index) => ({
    path: `host-templates/${numbered(index)}`,
    content: path,
  }));
  return {
    files: [...files, ...templatePaths],
    refusals,
    notices,
    paths: entries.filter(({ path }) => !isSymbolic(path)).map(({ path }) => path),
  };
}

async function contentFiles(folder: string, entry: HostEntry, image: Files): Promise<readonly BundleFile[]> {
  switch (entry.type) {
    case 'directory':
      return [];
    case 'symlink':
      return [{ path: `${folder}/target`, content: entry.target }];
    case 'copy':
      return [
        { path: `${folder}/content`, content: await image.read(entry.source, Number.MAX_SAFE_INTEGER) },
      ];
    case 'text':
      return pieceFiles(`${folder}/template`, piecesOf(entry.content));
  }
}
