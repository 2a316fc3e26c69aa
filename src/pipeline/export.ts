import { createWriteStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Log } from '../core/log.js';
import { openSavedTar } from '../engine/saved-tar.js';
import { bundleCommand, quadletCommand, type Exported } from '../export/exported.js';
import { bundleFileName, quadletFolderName } from '../export/name.js';
import type { TarImage } from '../image/tar.js';
import type { Values } from '../installer/template.js';
import type { Compression, ExportKind } from '../options/choices.js';
import type { Options } from '../options/options.js';
import type { Archive } from '../save/archive.js';
import { exportBundle } from './export/bundle.js';
import { exportQuadlet } from './export/quadlet.js';
import { quadletTar } from './export/tar.js';

/** One export, and the file that an upload takes. */
export interface ExportedFile {
  readonly exported: Exported;
  readonly upload: string;
}

/** What an export depends on, besides the image. */
export interface ExportRequest {
  /** Path of the image's tar, whether or not there is one: the export lies beside it, and is named after it. */
  readonly tar: string;
  /** Name of the service; without it, the last part of the image's name. */
  readonly name?: string;
  /** Values of template variables. */
  readonly set?: Values;
  readonly compression: Compression;
  readonly signal?: AbortSignal | undefined;
}

interface ExportedImage {
  readonly exported: Exported;
  /** What to say about it, a sentence each. */
  readonly notices: readonly string[];
  /** The one file that an upload takes; packed first if the export is a folder. */
  readonly pack: () => Promise<string>;
}

type Exporter = (image: TarImage, request: ExportRequest) => Promise<ExportedImage>;

/** How each kind of export is written. */
export const exporters: Readonly<Record<ExportKind, Exporter>> = {
  async bundle(image, { tar, ...request }) {
    const bundle = join(dirname(tar), bundleFileName(basename(tar)));
    const { path, name, notices } = await exportBundle(image, { path: bundle, ...request });
    const command = bundleCommand(basename(path), name);
    return { exported: { kind: 'bundle', path, name, command }, notices, pack: () => Promise.resolve(path) };
  },
  async quadlet(image, { tar, ...request }) {
    const folder = join(dirname(tar), quadletFolderName(basename(tar)));
    const { path, name, notices, quadlet } = await exportQuadlet(image, { path: folder, ...request });
    const packed = `${path}.tar`;
    return {
      exported: {
        kind: 'quadlet',
        path,
        name,
        command: quadletCommand(basename(packed), basename(tar), name),
      },
      notices,
      async pack() {
        await pipeline(Readable.from(quadletTar(quadlet)), createWriteStream(packed));
        return packed;
      },
    };
  },
};

/** Exports the image of a tar for current hosts. @throws UserError if no host could install the image. */
export async function exportArchive(
  { path }: Archive,
  { exports: kinds, compression }: Options,
  { log, signal }: { readonly log: Log; readonly signal?: AbortSignal },
): Promise<readonly ExportedFile[]> {
  const image = await openSavedTar(path);
  try {
    const files: ExportedFile[] = [];
    for (const kind of kinds) {
      const { exported, notices, pack } = await exporters[kind](image, { tar: path, compression, signal });
      files.push({ exported, upload: await pack() });
      for (const notice of notices) log.warning(notice);
      log.info(`Exported ${exported.path}. On the host: ${exported.command}`);
    }
    return files;
  } finally {
    await image.close();
  }
}
