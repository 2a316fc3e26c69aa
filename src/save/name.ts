import { artifactName } from '../options/artifact-name.js';

/** The extension of an archive, by its compression. */
export const endings = { none: '.tar', gzip: '.tar.gz', zstd: '.tar.zst' } as const;

export type Compression = keyof typeof endings;

/** The file name of an image's archive: `a/b:1` gives `a-b-1.tar`, legal as an artifact's name too. */
export function archiveName(image: string, compression: Compression): string {
  return artifactName(image) + endings[compression];
}
