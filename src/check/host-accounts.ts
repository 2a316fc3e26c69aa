/** Users and groups that a plain host has, whichever distribution it runs. Sources: setup of Fedora, base-passwd of Debian. */

const users: ReadonlySet<string> = new Set(['root', 'daemon', 'bin', 'sync', 'games', 'mail', 'nobody']);

const groups: ReadonlySet<string> = new Set(
  `root daemon bin sys adm tty disk lp mail kmem man dialout floppy audio cdrom tape video games users utmp input render
  kvm systemd-journal systemd-network systemd-resolve`.split(/\s+/),
);

/** Accounts of one family of distributions, or that systemd makes on a host that has the feature. */
const usualUsers: ReadonlySet<string> = new Set(
  `sys adm lp shutdown halt operator ftp man news uucp proxy www-data backup list irc _apt dbus messagebus sshd polkitd
  chrony tss avahi rpc rpcuser systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-oom`.split(
    /\s+/,
  ),
);

const usualGroups: ReadonlySet<string> = new Set(
  `wheel sudo nobody nogroup mem cdrom lock ftp shadow staff plugdev netdev crontab messagebus dbus sshd ssh_keys polkitd
  chrony tss docker systemd-timesync systemd-coredump sgx news uucp proxy www-data backup operator list irc src`.split(
    /\s+/,
  ),
);

/** How sure it is that a host has an account: a number needs none. */
export function hostHas(kind: 'user' | 'group', name: string): 'always' | 'often' | 'never' {
  if (/^\d+$/.test(name) || (kind === 'user' ? users : groups).has(name)) return 'always';
  return (kind === 'user' ? usualUsers : usualGroups).has(name) ? 'often' : 'never';
}
