import { basename, join } from 'node:path';
import { openSavedTar } from '../engine/saved-tar.js';
import type { ExportKind } from '../options/choices.js';
import { readDefaults } from '../options/options.js';
import { exporters } from '../pipeline/export.js';
import { archiveName, compressionOf } from '../save/name.js';
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
  const { to, name, outputDirectory } = options;
  const set = await readDefaults({ value: options.set ?? [], where: '--set' });
  await withTar(written, options, session, async (path) => {
    const image = await openSavedTar(path);
    try {
      // A bundle has the same compression as the tar of its image.
      const compression = compressionOf(path);
      // An image without a name is named after its tar.
      const tarName = image.name === undefined ? basename(path) : archiveName(image.name, compression);
      const { exported, notices } = await exporters[to](image, {
        tar: join(outputDirectory, tarName),
        ...(name !== undefined && { name }),
        set,
        compression,
        signal: session.signal,
      });
      for (const notice of notices) session.log.warning(notice);
      session.print(exported.path);
    } finally {
      await image.close();
    }
  });
}
