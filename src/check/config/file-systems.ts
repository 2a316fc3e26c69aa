/** What Linux can mount, and the options of the file systems that containers mount. */

/** Sources: the kernel's fs/ as of 6.12, with those of well-known modules of others; filesystems(5). */
export const fileSystems: ReadonlySet<string> = new Set(
  `9p adfs affs afs apfs aufs autofs bcachefs beegfs befs bfs binder binfmt_misc bpf btrfs cachefiles ceph cgroup cgroup2
  cifs coda configfs cpuset cramfs debugfs devfs devpts devtmpfs ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs
  fuse fuseblk fusectl functionfs gadgetfs gfs2 glusterfs gpfs hfs hfsplus hostfs hpfs hugetlbfs isofs iso9660 jffs2 jfs
  lustre minix mqueue msdos ncpfs nfs nfs4 nfsd nilfs2 ntfs ntfs3 nullfs ocfs2 ocfs2_dlmfs omfs openpromfs orangefs overlay
  overlayfs pipefs prl_fs proc pstore pvfs2 qnx4 qnx6 quobyte ramfs reiserfs resctrl romfs rootfs rpc_pipefs securityfs
  selinuxfs shiftfs smackfs smb3 smbfs sockfs spufs squashfs sysfs sysv tmpfs tracefs ubifs udf ufs umsdos usbfs vboxsf
  vfat virtiofs vmhgfs vxfs xenfs xfs xiafs zfs zonefs`.split(/\s+/),
);

/** A fuse file system may name its program after a dot. */
export function isFileSystem(type: string): boolean {
  return fileSystems.has(type) || /^fuse(?:blk)?\.\w/.test(type);
}

/** The start of an option without which the kernel refuses a mount. */
export const neededOptions: Readonly<Record<string, string | undefined>> = {
  overlay: 'lowerdir=',
  fuse: 'fd=',
  fuseblk: 'fd=',
};

/** Source: config.md of the OCI runtime specification, "Linux mount options", and mount(8). */
export const mountFlags: ReadonlySet<string> = new Set(
  `async atime bind defaults dev diratime dirsync exec iversion lazytime loud mand noatime nodev nodiratime noexec
  noiversion nolazytime nomand norelatime nostrictatime nosuid nosymfollow private ratime rbind rdev rdiratime relatime
  remount rexec rnoatime rnodev rnodiratime rnoexec rnorelatime rnostrictatime rnosuid rnosymfollow ro rprivate
  rrelatime rro rrw rshared rslave rstrictatime rsuid rsymfollow runbindable rw shared silent slave strictatime suid
  symfollow sync tmpcopyup unbindable idmap ridmap`.split(/\s+/),
);

type Form = (value: string) => boolean;

function like(pattern: RegExp): Form {
  return (value) => pattern.test(value);
}

const octal = like(/^[0-7]+$/);
/** The largest id stands for none. */
const id: Form = (value) => /^\d+$/.test(value) && Number(value) < 2 ** 32 - 1;
/** As the kernel's memparse reads it. */
const amount = like(/^(?:0x[\da-f]+|\d+)[kmgtpe]?$/i);
const flag: Form = (value) => value === '';

/** Source: tmpfs(5); Documentation/filesystems of the kernel for devpts and proc. Each was tried with runc and crun. */
const options: Readonly<Record<string, Readonly<Record<string, Form>> | undefined>> = {
  tmpfs: {
    size: like(/^(?:0x[\da-f]+|\d+)[kmgtpe]?%?$/i),
    ...{ nr_blocks: amount, nr_inodes: amount, mode: octal, uid: id, gid: id },
    huge: like(/^(?:never|always|within_size|advise)$/),
    mpol: like(/^(?:default|local|interleave|prefer|bind|weighted)\b/),
    ...{ inode32: flag, inode64: flag, noswap: flag },
    ...{ casefold: () => true, strict_encoding: flag, usrquota: flag, grpquota: flag },
  },
  devpts: { mode: octal, ptmxmode: octal, uid: id, gid: id, max: like(/^\d+$/), newinstance: flag },
  proc: {
    gid: id,
    hidepid: like(/^(?:[0124]|off|noaccess|invisible|ptraceable)$/),
    subset: like(/^pid$/),
    pidns: () => true,
  },
  sysfs: {},
  mqueue: {},
};

/** The options of a file system; nothing if they are not known. */
export function optionsOf(type: string): ReadonlyMap<string, Form> | undefined {
  const own = Object.hasOwn(options, type) ? options[type] : undefined;
  return own && new Map(Object.entries(own));
}

/** Directories of /proc, also those of some hardware. Source: proc(5). */
export const procFolders: ReadonlySet<string> = new Set(
  `acpi asound bus driver dynamic_debug fs irq net pressure scsi sys sysvipc tty device-tree ide mpt nv rtas ppc64 xen`.split(
    ' ',
  ),
);

/** Directories of /sys. Source: sysfs(5). */
export const sysFolders: ReadonlySet<string> = new Set(
  'block bus class dev devices firmware fs hypervisor kernel module power'.split(' '),
);

/** Directories of /sys/fs. */
export const sysMounts: ReadonlySet<string> = new Set(
  'aufs bcache bpf btrfs cgroup ecryptfs erofs ext4 f2fs fuse gfs2 lustre nfs nilfs2 ocfs2 pstore resctrl selinux smackfs xfs zfs'.split(
    ' ',
  ),
);
