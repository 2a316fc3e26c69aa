import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Root } from '../exec/root.js';
import { onPlainHost } from '../installer/host-paths.js';
import { copiedFiles, devices, hostPath, isWithin, readOnlyFolders } from './machine-paths.js';
import type { PrivateHost } from './private-host.js';
import { TrialFailure } from './result.js';
import type { BindSource, Placement } from './sandbox-mounts.js';
import { makeItems, type Item } from './unpack.js';

export interface Placements {
  readonly places: ReadonlyMap<string, Placement>;
  /** Paths that a host has and this machine does not. */
  readonly lacking: readonly string[];
}

/** Larger files of the machine are not copied for a trial. */
const copyLimit = 1024 * 1024;

/**
 * Finds a place for each bind source: in the trial's own host if it is there, else something that stands for it.
 * @param destination what a relative one starts from, on the host.
 * @throws TrialFailure if one leads out of the trial.
 */
export async function placeSources(
  sources: readonly BindSource[],
  destination: string,
  host: PrivateHost,
): Promise<Placements> {
  const places = new Map<string, Placement>();
  const lacking: string[] = [];
  for (const { source, readOnly } of sources) {
    const path = hostPath(posix.resolve(destination, source));
    const place = await placeOne(path, source, readOnly, host);
    places.set(source, place);
    if (place.note === missingNote) lacking.push(path);
  }
  return { places, lacking };
}

const missingNote = 'is an empty folder, since this machine has no such thing';

async function placeOne(
  path: string,
  source: string,
  readOnly: boolean,
  host: PrivateHost,
): Promise<Placement> {
  if (devices.has(path)) return { path, kind: 'device', note: "is this machine's own" };
  if (path === '/sys') return { path, kind: 'sysfs', note: "is this machine's own, read-only" };
  const real = await realPath(host.root, host.locate(path));
  if (!host.holds(real)) {
    const shown = host.readable(real);
    throw new TrialFailure(
      `The bind source "${source}" is a link that leads out of the trial, to "${shown}".`,
      {
        advice: 'Mount the folder itself, or make the link relative.',
      },
    );
  }
  if ((await host.root.run('test', ['-e', real])).status === 0) {
    return {
      path: real,
      kind: 'private',
      note: 'lies in a folder of the trial, which holds what the image brings',
    };
  }
  const found = await onMachine(host.root, path);
  if (found === undefined && !onPlainHost(path)) {
    return { path: real, kind: 'private', note: 'is nowhere: nothing creates it' };
  }
  const shared = found?.isFolder && readOnly ? await sharedFolder(host.root, path) : undefined;
  if (shared !== undefined)
    return { path: shared, kind: 'read-only', note: "is this machine's own, read-only" };
  const { item, note } = await standIn(path, found);
  // The path without links, so that none is followed.
  await makeItems(host.root, host.folder, [{ ...item, path: real.slice(host.folder.length) }]);
  return { path: real, kind: 'stand-in', note };
}

/** A folder of the machine that may be shared, without links; nothing if it may not. */
async function sharedFolder(root: Root, path: string): Promise<string | undefined> {
  const [real, ...folders] = await Promise.all(
    [path, ...readOnlyFolders].map((name) => realPath(root, name)),
  );
  return real !== undefined && folders.some((folder) => isWithin(folder, real)) ? real : undefined;
}

/** Where a path leads on this machine; what is missing on the way is taken for plain folders. */
async function realPath(root: Root, path: string): Promise<string> {
  const output = await root.must('realpath', ['--canonicalize-missing', '--zero', '--', path]);
  return output.replace('\0', '');
}

interface Found {
  readonly isFolder: boolean;
  readonly isFile: boolean;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
}

/** Asked as root, which sees into folders of other users. */
async function onMachine(root: Root, path: string): Promise<Found | undefined> {
  const { status, output } = await root.run('stat', ['--dereference', '--printf=%f %u %g %s', '--', path]);
  if (status !== 0) return undefined;
  const [raw = '0', ...numbers] = output.split(' ');
  const bits = Number.parseInt(raw, 16);
  const [uid = 0, gid = 0, size = 0] = numbers.map(Number);
  const type = bits & 0o170000;
  return { isFolder: type === 0o040000, isFile: type === 0o100000, mode: bits & 0o7777, uid, gid, size };
}

/** Something harmless of the same kind, mode and owner as what the machine has at a path. */
async function standIn(
  path: string,
  found: Found | undefined,
): Promise<{ readonly item: Item; readonly note: string }> {
  if (found === undefined) {
    return { item: { path, type: 'directory', mode: 0o755, uid: 0, gid: 0 }, note: missingNote };
  }
  const { mode, uid, gid } = found;
  if (found.isFolder) {
    return {
      item: { path, type: 'directory', mode, uid, gid },
      note: "is an empty folder instead of this machine's",
    };
  }
  const copy =
    found.isFile && copiedFiles.has(path) && found.size <= copyLimit ? await contentOf(path) : undefined;
  return {
    // Not setuid: only what the image brings may be that.
    item: {
      path,
      type: 'file',
      mode: mode & 0o777,
      uid,
      gid,
      content: () => Promise.resolve(copy ?? Buffer.alloc(0)),
    },
    note: copy === undefined ? "is an empty file instead of this machine's" : "is a copy of this machine's",
  };
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}
