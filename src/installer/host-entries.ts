import { posix } from 'node:path';
import type { Entry, Files } from '../image/files.js';
import { hostFolder } from '../core/system-image.js';
import { fillFile } from './fill-file.js';
import type { Manifest } from './manifest.js';
import type { Values } from './template.js';

/** Something to make on the host, owned by root. Nothing that is there already is touched. */
export type HostEntry =
  | { readonly type: 'directory'; readonly path: string; readonly mode: number }
  | { readonly type: 'symlink'; readonly path: string; readonly target: string }
  /** A copy of the file at `source` in the image. */
  | { readonly type: 'copy'; readonly path: string; readonly mode: number; readonly source: string }
  | { readonly type: 'text'; readonly path: string; readonly mode: number; readonly content: string };

export interface HostEntries {
  /** Parents before what they hold. */
  readonly entries: readonly HostEntry[];
  /** Paths that the host has already, so that they are left alone. */
  readonly kept: readonly string[];
  readonly refusals: readonly string[];
  readonly notices: readonly string[];
}

export interface Host {
  /** Whether something is at this absolute path. */
  has(path: string): boolean;
}

/** What the installer puts on the host from `/exports/hostfs`. */
export async function hostEntries(
  files: Files,
  manifest: Manifest,
  values: Values,
  host: Host,
): Promise<HostEntries> {
  const renames = filledRenames(manifest, values);
  const templates = new Set(manifest.installedFilesTemplate);
  const entries = new Map<string, HostEntry>();
  const kept: string[] = [];
  const notices: string[] = [];
  const refusals = [...renames.refusals];
  for (const entry of await files.list(hostFolder)) {
    const path = renamed(entry.path.slice(hostFolder.length), renames.names);
    if (entries.has(path)) continue;
    if (host.has(path)) {
      if (entry.type !== 'directory') kept.push(path);
    } else if (entry.type === 'other') {
      notices.push(`${entry.path} is a device, pipe or socket, which is not copied to the host.`);
    } else if (entry.type === 'file' && templates.has(path)) {
      const template = (await files.read(entry.path)).toString('utf8');
      const filled = fillFile(template, entry.path, values);
      refusals.push(...filled.refusals);
      entries.set(path, { type: 'text', path, mode: entry.mode, content: filled.text });
    } else {
      entries.set(path, plainEntry(entry, path));
    }
  }
  const sorted = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries: sorted, kept, refusals, notices };
}

function plainEntry(entry: Entry, path: string): HostEntry {
  if (entry.type === 'directory') return { type: 'directory', path, mode: entry.mode };
  if (entry.type === 'symlink') return { type: 'symlink', path, target: entry.target ?? '' };
  return { type: 'copy', path, mode: entry.mode, source: entry.path };
}

/** `renameFiles` with the values in place. */
function filledRenames(
  manifest: Manifest,
  values: Values,
): { readonly names: ReadonlyMap<string, string>; readonly refusals: readonly string[] } {
  const refusals: string[] = [];
  const names = new Map<string, string>();
  for (const [from, to] of manifest.renameFiles) {
    const filled = fillFile(to, `renameFiles of "${from}" in manifest.json`, values);
    refusals.push(...filled.refusals);
    names.set(from, filled.text);
  }
  return { names, refusals };
}

/**
 * Where a path of `/exports/hostfs` comes to lie: each parent may have a new name, and what lies below follows it.
 * The result is absolute and stays below `/`, whatever the new names say.
 */
export function renamed(path: string, renames: ReadonlyMap<string, string>): string {
  let result = '';
  for (const part of path.split('/').slice(1)) {
    result = `${result}/${part}`;
    result = renames.get(result) ?? result;
  }
  return posix.join('/', result);
}
