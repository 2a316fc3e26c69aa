/**
 * Paths that every host with systemd has before anything is installed, as bind sources name them; the variables
 * are the installer's. What lies below one of `trees` is the kernel's or the system's own as well.
 * Source: file-hierarchy(7).
 */
const trees: readonly string[] = [
  '/dev',
  '/proc',
  '/sys',
  '/usr',
  '/boot',
  '/lib',
  '/lib64',
  '/bin',
  '/sbin',
];

const paths: ReadonlySet<string> = new Set([
  ...trees,
  '/',
  '/etc',
  '/home',
  '/mnt',
  '/opt',
  '/root',
  '/run',
  '/srv',
  '/tmp',
  '/var',
  '/etc/group',
  '/etc/hostname',
  '/etc/hosts',
  '/etc/localtime',
  '/etc/machine-id',
  '/etc/os-release',
  '/etc/passwd',
  '/etc/pki',
  '/etc/resolv.conf',
  '/etc/shadow',
  '/etc/ssl',
  '/etc/sysconfig',
  '/etc/systemd',
  '/etc/systemd/system',
  '/run/dbus',
  '/run/dbus/system_bus_socket',
  '/run/log',
  '/run/systemd',
  '/run/systemd/journal',
  '/run/systemd/private',
  '/run/systemd/system',
  '/run/udev',
  '/var/cache',
  '/var/lib',
  '/var/log',
  '/var/log/journal',
  '/var/run',
  '/var/tmp',
]);

const variables: ReadonlyMap<string, string> = new Map([
  ['RUN_DIRECTORY', '/run'],
  ['STATE_DIRECTORY', '/var/lib'],
  ['CONF_DIRECTORY', '/etc'],
  // Inside the checkout everything comes with the image.
  ['DESTDIR', '/usr'],
]);

/** Whether a plain host, or the installer, has this bind source; the source may still hold variables. */
export function providedByHost(source: string): boolean {
  const path = source
    .replace(
      /\$(?:(\w+)|\{(\w+)\})/g,
      (whole, bare?: string, braced?: string) => variables.get(bare ?? braced ?? '') ?? whole,
    )
    .replace(/(?<=.)\/+$/, '');
  return paths.has(path) || trees.some((tree) => path.startsWith(`${tree}/`));
}
