import { at, entriesOf, type Json, listOf, numberOf, textOf, textsOf } from './json.js';
import { line, word } from './quote.js';
import { given, type Note, type Setting, type Translation } from './settings.js';

const known = new Set([
  'terminal',
  'user',
  'args',
  'env',
  'cwd',
  'capabilities',
  'rlimits',
  'noNewPrivileges',
  'oomScoreAdj',
  'apparmorProfile',
  'selinuxLabel',
  'consoleSize',
  'commandLine',
]);

/** `process` of config.json. */
export function processSettings(process: Json): Translation {
  const [program, ...args] = textsOf(at(process, 'args'));
  const user = at(process, 'user');
  const umask = numberOf(at(user, 'umask'));
  const settings: readonly Setting[] = [
    ...given(program, (text) => ['Entrypoint', line(text)]),
    ...(args.length > 0 ? [['Exec', args.map(word).join(' ')] as const] : []),
    // Only config.json says what is in the environment; what it wants of the image's, it has.
    ['PodmanArgs', '--unsetenv-all'],
    ...textsOf(at(process, 'env')).map((each): Setting => ['Environment', word(each)]),
    ...given(textOf(at(process, 'cwd')), (cwd) => ['WorkingDir', line(cwd)]),
    ['User', String(numberOf(at(user, 'uid')) ?? 0)],
    ['Group', String(numberOf(at(user, 'gid')) ?? 0)],
    ...listOf(at(user, 'additionalGids')).map((gid): Setting => ['GroupAdd', String(gid)]),
    ...given(umask, (value) => ['PodmanArgs', `--umask=${value.toString(8).padStart(4, '0')}`]),
    ...(at(process, 'terminal') === true ? [['PodmanArgs', '--tty'] as const] : []),
    ...(at(process, 'noNewPrivileges') === true ? [['NoNewPrivileges', 'true'] as const] : []),
    ['DropCapability', 'all'],
    ...textsOf(at(process, 'capabilities', 'bounding')).map((name): Setting => ['AddCapability', line(name)]),
    ...listOf(at(process, 'rlimits')).flatMap(ulimit),
    ...given(numberOf(at(process, 'oomScoreAdj')), (value) => ['PodmanArgs', `--oom-score-adj=${value}`]),
    ...given(textOf(at(process, 'apparmorProfile')), (name) => [
      'PodmanArgs',
      word(`--security-opt=apparmor=${name}`),
    ]),
    ...selinux(textOf(at(process, 'selinuxLabel'))),
  ];
  const notes = entriesOf(process)
    .filter(([key]) => !known.has(key))
    .map(([key]) => ({
      message: `process.${key} is not carried over: Podman has no option for it.`,
      at: ['process', key],
    }));
  return { settings, notes: [...notes, ...capabilityNotes(at(process, 'capabilities'))] };
}

function ulimit(limit: Json): readonly Setting[] {
  const name = textOf(at(limit, 'type'))
    ?.replace(/^RLIMIT_/, '')
    .toLowerCase();
  const [soft, hard] = [numberOf(at(limit, 'soft')), numberOf(at(limit, 'hard'))];
  return name === undefined || soft === undefined || hard === undefined
    ? []
    : [['Ulimit', line(`${name}=${soft}:${hard}`)]];
}

/** `user:role:type:level`; the level may hold colons. */
function selinux(label: string | undefined): readonly Setting[] {
  if (label === undefined || label === '') return [];
  const [, , type = '', ...level] = label.split(':');
  return [
    ['SecurityLabelType', line(type)],
    ...(level.length > 0 ? [['SecurityLabelLevel', line(level.join(':'))] as const] : []),
  ];
}

/** Podman works the other sets out of the bounding set and the user. */
function capabilityNotes(capabilities: Json): readonly Note[] {
  const bounding = textsOf(at(capabilities, 'bounding'));
  return ['effective', 'permitted', 'inheritable', 'ambient']
    .filter((set) => {
      const names = textsOf(at(capabilities, set));
      if (set === 'effective' || set === 'permitted') return bounding.some((name) => !names.includes(name));
      return names.length > 0;
    })
    .map((set) => ({
      message: `process.capabilities.${set} is not carried over: Podman derives it from the bounding set and the user.`,
      at: ['process', 'capabilities', set],
    }));
}
