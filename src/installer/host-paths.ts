/** Folders that a host with systemd has; what they hold comes with the kernel and systemd. Source: file-hierarchy(7). */
const wholeFolders =
  /^\/(?:dev|proc|sys|boot|run\/(?:systemd|udev|dbus|lock|user)|(?:usr\/)?lib\/(?:modules|systemd|udev|firmware))(?:\/|$)/;

/** Programs of util-linux, coreutils, bash and systemd, which a host with systemd has in /usr/bin or /usr/sbin. */
const hostPrograms: ReadonlySet<string> = new Set(
  `bash cat chgrp chmod chown cp date dd df echo env false id install ip journalctl kill ln ls mkdir mknod mktemp
  modprobe mount mountpoint mv nsenter rm rmdir sed sh sleep stat sync sysctl systemctl systemd-tmpfiles tail test touch
  true udevadm umount uname unshare`.split(/\s+/),
);

/** Where a distribution keeps programs; `/bin` and `/sbin` are links into `/usr`, or hold the same. */
const programFolder = /^(?:\/usr)?\/s?bin\/(?<name>[^/]+)$/;

/** Programs of packages that many hosts have, for network, storage, security and containers. */
const usualPrograms: ReadonlySet<string> = new Set(
  `apparmor_parser arp awk blkid bridge btrfs busybox chcon chronyc cloud-init conntrack cryptsetup curl dbus-send dmsetup
  docker dnsmasq dracut ethtool findmnt firewall-cmd fsck fuser getent getfacl getsebool gpg grep gawk gzip head hostname
  hostnamectl ifconfig ip6tables ip6tables-restore iptables iptables-restore iptables-save ipset ipvsadm jq kmod ldconfig
  lsblk lsmod lsof lvm lvs mdadm mkfs mkfs.ext4 mkfs.xfs mokutil multipath nc nft nmcli nsenter nvidia-container-cli
  nvidia-container-runtime-hook nvidia-container-toolkit nvidia-modprobe nvidia-smi openssl ovs-vsctl perl podman ps python
  python2 python3 readlink resolvectl restorecon rmmod route rpm runc crun rsync sdparm semanage semodule setcap setfacl
  setsebool skopeo socat ss sudo swapoff swapon systemd-cat systemd-notify systemd-run tar tc tee tr timeout tput tuned-adm
  udevadm useradd usermod vgs vgchange wget which xargs xfs_quota xtables-multi`.split(/\s+/),
);

/** Whether a path is where packages put programs, and no usual package has one of that name. */
export function isUnknownProgram(path: string): boolean {
  const program = programFolder.exec(path)?.groups?.name;
  if (program === undefined || hostPrograms.has(program) || usualPrograms.has(program)) return false;
  // Packages bring hooks of their own under many names.
  return !/^(?:oci-|nvidia|systemd-)|hook/.test(program);
}

/**
 * Folders below /run and /var/lib that belong to a service of the host. A mount of one means the host's own, which
 * does not move with the installation's folders.
 */
const serviceFolder =
  /^(?:\/run\/(?:systemd|udev|dbus|lock|user|NetworkManager|sssd|containerd|crio|docker(?:\.sock)?|podman|libvirt|lvm|lvmetad|multipathd?|openvswitch|nscd|secrets|log|utmp|xtables\.lock|rpcbind\.sock|media|mount|initctl|cockpit|firewalld|chrony|netns)|\/var\/lib\/(?:sss|systemd|dbus|docker|containers?|containerd|kubelet|etcd|cni|nfs|rpm|dpkg|apt|dnf|yum|selinux|NetworkManager|libvirt|lxc|machines|portables|private|alternatives|dhclient|iscsi|multipath|samba|openvswitch|cloud|atomic))(?:\/|$)/;

/** Single paths of any such host. */
const hostPaths: ReadonlySet<string> = new Set([
  '/',
  '/etc',
  '/etc/adjtime',
  '/etc/cron.d',
  '/etc/environment',
  '/etc/fstab',
  '/etc/group',
  '/etc/gshadow',
  '/etc/hostname',
  '/etc/hosts',
  '/etc/locale.conf',
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
  '/etc/redhat-release',
  '/etc/resolv.conf',
  '/etc/selinux',
  '/etc/services',
  '/etc/shadow',
  '/etc/ssh',
  '/etc/ssl',
  '/etc/sudoers',
  '/etc/sysconfig',
  '/etc/sysctl.d',
  '/etc/system-release',
  '/etc/systemd',
  '/etc/systemd/system',
  '/etc/tmpfiles.d',
  '/etc/udev',
  '/etc/yum.repos.d',
  '/home',
  '/bin',
  '/lib',
  '/lib64',
  '/sbin',
  '/usr',
  '/usr/bin',
  '/usr/include',
  '/usr/lib',
  '/usr/lib/os-release',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/local',
  '/usr/local/bin',
  '/usr/local/lib',
  '/usr/local/sbin',
  '/usr/local/share',
  '/usr/sbin',
  '/usr/share',
  '/usr/share/zoneinfo',
  '/usr/src',
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
  const program = programFolder.exec(path)?.groups?.name;
  return (
    hostPaths.has(path) || wholeFolders.test(path) || (program !== undefined && hostPrograms.has(program))
  );
}

export type HostKind = 'file' | 'directory';

const hostFiles =
  /^\/etc\/(?:adjtime|environment|fstab|group|gshadow|hostname|hosts|localtime|machine-id|nsswitch\.conf|passwd|resolv\.conf|services|shadow)$/;
const hostDirectories =
  /^\/(?:bin|boot|dev|etc|home|lib|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var|var\/(?:cache|lib|log|spool|tmp)|dev\/shm)?$/;

/** What is at a path of a plain host, if every host has the same there. */
export function kindOnHost(path: string): HostKind | undefined {
  if (hostFiles.test(path)) return 'file';
  return hostDirectories.test(path) ? 'directory' : undefined;
}

/** Whether a path below /run or /var/lib belongs to a service of the host; `/var/run` is a link to `/run`. */
export function belongsToHost(path: string): boolean {
  return serviceFolder.test(path.replace(/^\/var\/run(?=\/|$)/, '/run'));
}

/** Folders whose content other programs put there: packages, the kernel, the machine's administrator. */
const ownedFolders = [
  ...[
    '/usr',
    '/bin',
    '/sbin',
    '/lib',
    '/lib64',
    '/boot',
    '/dev',
    '/proc',
    '/sys',
    '/run',
    '/var/run',
    '/root',
    '/home',
  ],
  ...[
    'alternatives',
    'apt',
    'ca-certificates',
    'dbus-1',
    'default',
    'dnf',
    'dpkg',
    'fonts',
    'init.d',
    'NetworkManager',
  ].map(inEtc),
  ...[
    'pam.d',
    'pki',
    'security',
    'selinux',
    'skel',
    'ssh',
    'ssl',
    'sysconfig',
    'systemd',
    'udev',
    'X11',
    'xdg',
  ].map(inEtc),
  ...[
    'apt',
    'containerd',
    'containers',
    'dbus',
    'docker',
    'dpkg',
    'kubelet',
    'NetworkManager',
    'rpm',
    'systemd',
  ].map((name) => `/var/lib/${name}`),
];

function inEtc(name: string): string {
  return `/etc/${name}`;
}

/**
 * Whether a path is the host's own: it lies in a plain installation, or in a folder that other programs fill. Nothing is
 * to be made there for a container, nor to get another mode or owner. The path is absolute and holds no variables.
 */
export function hostOwns(path: string): boolean {
  return onPlainHost(path) || ownedFolders.some((folder) => `${path}/`.startsWith(`${folder}/`));
}
