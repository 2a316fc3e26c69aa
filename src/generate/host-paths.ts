import { renamed } from '../installer/host-entries.js';
import { parseManifest } from '../installer/manifest.js';

/**
 * The paths on the host of an image's host files.
 * @param paths below `/exports/hostfs`
 * @param manifest of the image, if it has one
 */
export function pathsOnHost(paths: Iterable<string>, manifest: string | undefined): ReadonlySet<string> {
  const renames =
    manifest === undefined ? new Map<string, string>() : parseManifest(manifest).manifest.renameFiles;
  return new Set([...paths].map((path) => renamed(path, renames)));
}
