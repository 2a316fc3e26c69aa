import { booleanDirectives } from './directives.js';

/**
 * Directives of [Service] and [Unit] whose value is one of a few words; systemd ignores any other.
 * Sources: systemd.unit(5), systemd.service(5), systemd.exec(5), systemd.kill(5); a test asks `systemd-analyze verify`.
 */

function words(text: string): readonly string[] {
  return text.split(' ');
}

const booleanWords = words('1 yes y true t on 0 no n false f off');

const actions = words(
  'none reboot reboot-force reboot-immediate poweroff poweroff-force poweroff-immediate exit exit-force soft-reboot soft-reboot-force kexec kexec-force halt halt-force halt-immediate',
);
const jobModes = words(
  'fail replace replace-irreversibly isolate flush ignore-dependencies ignore-requirements restart-dependencies',
);

const choices: ReadonlyMap<string, readonly string[]> = new Map([
  ['Type', words('simple exec forking oneshot dbus notify notify-reload idle')],
  ['ExitType', words('main cgroup')],
  ['Restart', words('no always on-success on-failure on-abnormal on-abort on-watchdog')],
  ['RestartMode', words('normal direct debug')],
  ['KillMode', words('control-group process mixed none')],
  ['NotifyAccess', words('none main exec all')],
  ['OOMPolicy', words('continue stop kill')],
  ['TimeoutStartFailureMode', words('terminate abort kill')],
  ['TimeoutStopFailureMode', words('terminate abort kill')],
  ['ProtectProc', words('noaccess invisible ptraceable default')],
  ['ProcSubset', words('all pid')],
  ['KeyringMode', words('inherit private shared')],
  ['UtmpMode', words('init login user')],
  ['DevicePolicy', words('auto closed strict')],
  ['FailureAction', actions],
  ['SuccessAction', actions],
  ['StartLimitAction', actions],
  ['JobTimeoutAction', actions],
  ['OnFailureJobMode', jobModes],
  ['OnSuccessJobMode', jobModes],
  ['CollectMode', words('inactive inactive-or-failed')],
  ['ProtectSystem', [...booleanWords, ...words('full strict')]],
  ['ProtectHome', [...booleanWords, ...words('read-only tmpfs')]],
  ['RuntimeDirectoryPreserve', [...booleanWords, 'restart']],
  ['PrivateTmp', [...booleanWords, 'disconnected']],
  ['PrivateUsers', [...booleanWords, ...words('self identity full managed')]],
  ['ProtectHostname', [...booleanWords, 'private']],
  ['ProtectControlGroups', [...booleanWords, ...words('private strict')]],
]);

/** Booleans ignore case; other words do not. */
export function refusedValue(key: string, value: string): { readonly wanted: string } | undefined {
  const allowed = choices.get(key) ?? (booleanDirectives.has(key) ? booleanWords : undefined);
  // A specifier stands for something that only the host knows.
  if (allowed === undefined || value.includes('%')) return undefined;
  const isAllowed =
    allowed.includes(value) || (allowed.includes('yes') && booleanWords.includes(value.toLowerCase()));
  if (isAllowed) return undefined;
  const shown = allowed.includes('yes')
    ? ['yes', 'no', ...allowed.filter((word) => !booleanWords.includes(word))]
    : allowed;
  return { wanted: shown.join(', ') };
}
