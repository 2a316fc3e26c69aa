import { valueTypes } from './values.js';

/** The labels that the tools around System Images read. Source: LABELS.md of atomic-system-containers. */

/** The rest of a sentence that starts with the label; nothing if the value is fine. */
type ValueCheck = (value: string) => string | undefined;

const text: ValueCheck = () => undefined;

const url: ValueCheck = (value) =>
  valueTypes.url.accepts(value) ? undefined : `must be a URL, such as "${valueTypes.url.example}"`;

/** Git's own short form, `git@host:path`, is taken too. */
const repository: ValueCheck = (value) => (/^[\w.-]+@[\w.-]+:[^\s]+$/.test(value) ? undefined : url(value));

const date: ValueCheck = (value) =>
  valueTypes.rfc3339.accepts(value)
    ? undefined
    : `must be a date of RFC 3339, such as "${valueTypes.rfc3339.example}"`;

function oneOf(...choices: readonly string[]): ValueCheck {
  const [only] = choices;
  const wanted = choices.length === 1 ? `"${String(only)}"` : `one of ${choices.join(', ')}`;
  return (value) => (choices.includes(value) ? undefined : `must be ${wanted}`);
}

/** A variable that had no value leaves a slash, dot or dash at an end. */
const whole: ValueCheck = (value) =>
  /^[\p{L}\p{N}]/u.test(value) && /[\p{L}\p{N}+~]$/u.test(value)
    ? undefined
    : 'must begin and end with a letter or digit';

/** Every known label, and what its value must be. */
export const knownLabels: ReadonlyMap<string, ValueCheck> = new Map([
  ['atomic.type', oneOf('system')],
  ['atomic.run', oneOf('once')],
  ['name', whole],
  ['version', whole],
  ['release', whole],
  ['distribution-scope', oneOf('private', 'authoritative-source-only', 'restricted', 'public')],
  ['sigstore-type', oneOf('docker', 'atomic')],
  ['build-date', date],
  ['url', url],
  ['vcs-url', repository],
  ['authoritative-source-url', url],
  ['pubkey-url', url],
  ...[
    ...['architecture', 'license', 'maintainer', 'summary', 'com.redhat.component'],
    ...[
      'uninstall',
      'vcs-type',
      'vcs-ref',
      'help',
      'usage',
      'description',
      'vendor',
      'debug',
      'install',
      'run',
    ],
    ...[
      'stop',
      'run_opts_file',
      'pubkey-id',
      'pubkey-fingerprint',
      'sigstore-url',
      'atomic.has_install_files',
    ],
  ].map((name) => [name, text] as const),
]);
