/** Folders that a host with systemd has with all they hold, as far as anybody can tell. Source: file-hierarchy(7). */
const wholeFolders =
  /^\/(?:dev|proc|sys|usr|bin|sbin|lib|lib64|boot|run\/systemd|run\/udev|run\/dbus|run\/lock|run\/user)(?:\/|$)/;

/** Single paths of any such host. */
const hostPaths: ReadonlySet<string> = new Set([
  '/',
  '/etc',
  '/etc/cron.d',
  '/etc/fstab',
  '/etc/group',
  '/etc/gshadow',
  '/etc/hostname',
  '/etc/hosts',
  '/etc/localtime',
  '/etc/logrotate.d',
  '/etc/machine-id',
  '/etc/modprobe.d',
  '/etc/modules-load.d',
  '/etc/mtab',
  '/etc/nsswitch.conf',
  '/etc/os-release',
  '/etc/pam.d',
  '/etc/passwd',
  '/etc/pki',
  '/etc/profile',
  '/etc/profile.d',
  '/etc/resolv.conf',
  '/etc/selinux',
  '/etc/services',
  '/etc/shadow',
  '/etc/ssh',
  '/etc/ssl',
  '/etc/sudoers',
  '/etc/sysconfig',
  '/etc/sysctl.d',
  '/etc/systemd',
  '/etc/systemd/system',
  '/etc/tmpfiles.d',
  '/etc/udev',
  '/etc/yum.repos.d',
  '/home',
  '/media',
  '/mnt',
  '/opt',
  '/root',
  '/run',
  '/srv',
  '/tmp',
  '/var',
  '/var/cache',
  '/var/lib',
  '/var/lib/systemd',
  '/var/log',
  '/var/log/journal',
  '/var/spool',
  '/var/tmp',
]);

/** Whether a host has this path before anything is installed. The path is absolute and holds no variables. */
export function onPlainHost(path: string): boolean {
  return hostPaths.has(path) || wholeFolders.test(path);
}
