import { basename, join } from 'node:path';
import { openSavedTar } from '../engine/saved-tar.js';
import { bundleFileName, quadletFolderName } from '../export/name.js';
import type { ExportKind } from '../options/table.js';
import { readDefaults } from '../options/options.js';
import { exportBundle } from '../pipeline/export/bundle.js';
import { exportQuadlet } from '../pipeline/export/quadlet.js';
import { archiveName, type Compression } from '../save/name.js';
import type { EngineOptions } from './engine-options.js';
import type { Session } from './session.js';
import { withTar } from './with-tar.js';

export interface ExportOptions extends EngineOptions {
  readonly to: ExportKind;
  readonly name?: string;
  readonly set?: readonly string[];
  readonly outputDirectory: string;
}

/** Exports an image, prints the path of the result, and logs notes about it on standard error. */
export async function exportImage(written: string, options: ExportOptions, session: Session): Promise<void> {
  const { name, outputDirectory } = options;
  const set = await readDefaults({ value: options.set ?? [], where: '--set' });
  await withTar(written, options, session, async (path) => {
    const image = await openSavedTar(path);
    try {
      const compression = compressionOf(path);
      // An image without a name is named after its tar.
      const tarName = image.name === undefined ? basename(path) : archiveName(image.name, compression);
      const chosen = { set, ...(name !== undefined && { name }) };
      const exported =
        options.to === 'bundle'
          ? await exportBundle(image, {
              ...chosen,
              path: join(outputDirectory, bundleFileName(tarName)),
              compression,
              signal: session.signal,
            })
          : await exportQuadlet(image, {
              ...chosen,
              path: join(outputDirectory, quadletFolderName(tarName)),
            });
      for (const notice of exported.notices) session.log.warning(notice);
      session.print(exported.path);
    } finally {
      await image.close();
    }
  });
}

/** A bundle has the same compression as the tar of its image. */
function compressionOf(path: string): Compression {
  if (/\.(tar\.gz|tgz)$/.test(path)) return 'gzip';
  return path.endsWith('.tar.zst') ? 'zstd' : 'none';
}
