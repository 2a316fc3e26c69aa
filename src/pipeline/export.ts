import { createWriteStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Log } from '../core/log.js';
import { openSavedTar } from '../engine/saved-tar.js';
import { bundleCommand, quadletCommand, type Exported } from '../export/exported.js';
import { bundleFileName, quadletFolderName } from '../export/name.js';
import type { TarImage } from '../image/tar.js';
import type { Options } from '../options/options.js';
import type { ExportKind } from '../options/table.js';
import type { Archive } from '../save/archive.js';
import { exportBundle } from './export/bundle.js';
import { exportQuadlet } from './export/quadlet.js';
import { quadletTar } from './export/tar.js';

/** One export, and the file that an upload takes. */
export interface ExportedFile {
  readonly exported: Exported;
  readonly upload: string;
}

/** Makes of the tar what hosts of today install. @throws UserError if no host could install the image. */
export async function exportArchive(
  { path }: Archive,
  { exports: kinds, compression }: Options,
  { log, signal }: { readonly log: Log; readonly signal?: AbortSignal },
): Promise<readonly ExportedFile[]> {
  const image = await openSavedTar(path);
  try {
    const files: ExportedFile[] = [];
    for (const kind of kinds) {
      const { notices, ...file } = await exporters[kind](image, path, { compression, signal });
      for (const notice of notices) log.warning(notice);
      log.info(`Exported ${file.exported.path}. On the host: ${file.exported.command}`);
      files.push(file);
    }
    return files;
  } finally {
    await image.close();
  }
}

type Exporter = (
  image: TarImage,
  tar: string,
  options: Pick<Options, 'compression'> & { readonly signal: AbortSignal | undefined },
) => Promise<ExportedFile & { readonly notices: readonly string[] }>;

const exporters: Readonly<Record<ExportKind, Exporter>> = {
  async bundle(image, tar, options) {
    const { path, name, notices } = await exportBundle(image, {
      path: join(dirname(tar), bundleFileName(basename(tar))),
      ...options,
    });
    const command = bundleCommand(basename(path), name);
    return { exported: { kind: 'bundle', path, name, command }, upload: path, notices };
  },
  async quadlet(image, tar) {
    const { path, name, notices, quadlet } = await exportQuadlet(image, {
      path: join(dirname(tar), quadletFolderName(basename(tar))),
    });
    const upload = `${path}.tar`;
    await pipeline(Readable.from(quadletTar(quadlet)), createWriteStream(upload));
    const command = quadletCommand(basename(upload), basename(tar), name);
    return { exported: { kind: 'quadlet', path, name, command }, upload, notices };
  },
};
