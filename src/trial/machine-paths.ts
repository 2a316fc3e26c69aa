/**
 * What of the machine a container on trial may see. Whatever is not in these tables is replaced by something empty.
 */

/** Devices that hold nothing of the machine's, by major and minor number. Source: devices.txt of Linux. */
export const devices: ReadonlyMap<string, readonly [major: number, minor: number]> = new Map([
  ['/dev/null', [1, 3]],
  ['/dev/zero', [1, 5]],
  ['/dev/full', [1, 7]],
  ['/dev/random', [1, 8]],
  ['/dev/urandom', [1, 9]],
  ['/dev/tty', [5, 0]],
  ['/dev/ptmx', [5, 2]],
]);

/** Folders that are the same on every machine, but for its version: shared read-only. */
export const readOnlyFolders: readonly string[] = [
  '/lib/modules',
  '/usr/lib/modules',
  '/usr/share/zoneinfo',
  '/usr/share/ca-certificates',
  '/etc/ssl/certs',
  '/etc/pki/ca-trust/extracted',
  '/etc/pki/tls/certs',
];

/** Files without secrets, which a container gets a copy of. */
export const copiedFiles: ReadonlySet<string> = new Set([
  '/etc/adjtime',
  '/etc/group',
  '/etc/hostname',
  '/etc/hosts',
  '/etc/locale.conf',
  '/etc/localtime',
  '/etc/machine-id',
  '/etc/nsswitch.conf',
  '/etc/os-release',
  '/etc/passwd',
  '/etc/protocols',
  '/etc/redhat-release',
  '/etc/resolv.conf',
  '/etc/services',
  '/etc/system-release',
  '/etc/timezone',
  '/usr/lib/os-release',
]);

/** A path as it is on a host: /var/run is a link to /run. */
export function hostPath(path: string): string {
  return path.replace(/^\/var\/run(?=\/|$)/, '/run');
}

export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
