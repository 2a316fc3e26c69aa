import { artifactName } from '../options/artifact-name.js';
import { archiveExtensions, compressions, type Compression } from '../options/choices.js';

/** The file name of an image's archive: `a/b:1` gives `a-b-1.tar`, legal as an artifact's name too. */
export function archiveName(image: string, compression: Compression): string {
  return artifactName(image) + archiveExtensions[compression];
}

/** The compression of an archive, by its file name; `.tgz` is short for `.tar.gz`. */
export function compressionOf(path: string): Compression {
  const name = path.replace(/\.tgz$/, archiveExtensions.gzip);
  return compressions.find((each) => name.endsWith(archiveExtensions[each])) ?? 'none';
}
