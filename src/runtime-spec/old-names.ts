import { WrongValue } from './option.js';

/** An option of 2016 or 2017 that says what one of today says in other words. */
export interface OldForm {
  readonly name: string;
  readonly hint: string;
  /** The option of today that it stands for, to show. */
  readonly today: string;
  /** What it says today; undefined if it asks for nothing. @throws WrongValue */
  readonly translate: (value: string) => { readonly name: string; readonly value: string } | undefined;
}

const namespaceTypes = ['network', 'mount', 'pid', 'ipc', 'user', 'uts'];
const stages = ['prestart', 'poststart', 'poststop'];
const tmpfsOptions = ['rw', 'noexec', 'nosuid', 'nodev', 'size=65536k'];
const cgroupOptions = ['nosuid', 'noexec', 'nodev', 'relatime'];

export const oldForms: readonly OldForm[] = [
  ...namespaceTypes.map((type) => ({
    name: type,
    hint: 'PATH|host',
    today: `linux-namespace-add=${type}:PATH; linux-namespace-remove=${type} for host`,
    translate: (value: string) =>
      value === 'host'
        ? { name: 'linux-namespace-remove', value: type }
        : { name: 'linux-namespace-add', value: `${type}:${value}` },
  })),
  {
    name: 'tmpfs',
    hint: 'DEST[:OPT,OPT]',
    today: 'mounts-add with type tmpfs',
    translate: (value) => {
      const [destination = '', options, ...rest] = value.split(':');
      if (destination === '' || rest.length > 0)
        throw new WrongValue('DEST[:OPT,OPT], as in /tmp:rw,size=1m');
      return addMount(destination, 'tmpfs', 'tmpfs', options?.split(',') ?? tmpfsOptions);
    },
  },
  ...['bind', 'mount-bind'].map((name) => ({
    name,
    hint: 'SRC:DEST[:OPT:OPT]',
    today: 'mounts-add with type bind',
    translate: (value: string) => {
      const [source = '', destination = '', ...options] = value.split(':');
      if (source === '' || destination === '')
        throw new WrongValue('SRC:DEST[:OPT:OPT], as in /var/lib/app:/data:rw');
      return addMount(destination, 'bind', source, withBind(options.length > 0 ? options : ['rw']));
    },
  })),
  {
    name: 'mount-cgroups',
    hint: 'ro|rw|no',
    today: 'mounts-add with type cgroup',
    translate: (mode) => {
      if (mode === 'no') return undefined;
      if (mode !== 'ro' && mode !== 'rw') throw new WrongValue('one of ro, rw, no');
      return addMount('/sys/fs/cgroup', 'cgroup', 'cgroup', [...cgroupOptions, mode]);
    },
  },
  ...stages.map((stage) => ({
    name: stage,
    hint: 'PATH[:ARG:ARG]',
    today: `hooks-${stage}-add`,
    translate: (value: string) => {
      const [path = '', ...args] = value.split(':');
      if (path === '') throw new WrongValue('PATH[:ARG:ARG], as in /usr/bin/notify:started');
      return { name: `hooks-${stage}-add`, value: JSON.stringify({ path, args }) };
    },
  })),
];

function addMount(destination: string, type: string, source: string, options: readonly string[]) {
  return { name: 'mounts-add', value: JSON.stringify({ destination, type, source, options }) };
}

function withBind(options: readonly string[]): readonly string[] {
  return options.includes('bind') || options.includes('rbind') ? options : [...options, 'bind'];
}

/** Options that the runtime specification has dropped: accepted, without effect. */
export const droppedOptions: ReadonlyMap<string, string> = new Map([
  ['arch', 'the runtime specification dropped it'],
]);
