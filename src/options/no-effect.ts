import type { Options } from './options.js';
import type { OptionName } from './table.js';

/** Options that have no effect, and why. */
interface NoEffect {
  readonly options: readonly OptionName[];
  readonly because: string;
  readonly when: (options: Options) => boolean;
}

/** Conditions under which options have no effect; the first that applies is reported. */
export const noEffectTable: readonly NoEffect[] = [
  {
    options: [
      ...(['engine', 'host', 'tls-verify', 'platform', 'secrets', 'pull', 'no-cache'] as const),
      ...(['cache-from', 'cache-to', 'provenance', 'auto-labels'] as const),
      ...(['trial', 'trial-seconds', 'trial-set', 'trial-command'] as const),
      ...(['upload', 'artifact-name', 'retention-days', 'compression', 'archive'] as const),
      ...(['compression-level', 'overwrite', 'output-directory'] as const),
    ],
    because: 'build is false, so there is no image',
    when: ({ build }) => !build,
  },
  {
    options: ['trial-seconds', 'trial-set', 'trial-command'],
    because: 'trial is false',
    when: ({ trial }) => !trial,
  },
  {
    options: ['artifact-name', 'retention-days', 'archive', 'compression-level', 'overwrite'],
    because: 'upload is false',
    when: ({ upload }) => upload === 'false',
  },
  {
    options: ['compression-level'],
    because: 'archive is false, so there is no zip',
    when: ({ archive }) => !archive,
  },
  {
    options: ['host', 'tls-verify'],
    because: 'buildah runs only on this machine',
    when: ({ engine }) => engine === 'buildah',
  },
];

/** A switch that is off requests nothing. */
const off: Partial<Record<OptionName, (options: Options) => boolean>> = {
  trial: ({ trial }) => !trial,
  upload: ({ upload }) => upload === 'false',
  'auto-labels': ({ autoLabels }) => !autoLabels,
  pull: ({ buildOptions }) => !buildOptions.pull,
  'no-cache': ({ buildOptions }) => !buildOptions.noCache,
  'tls-verify': ({ tlsVerify }) => !tlsVerify,
  overwrite: ({ overwrite }) => !overwrite,
};

/** A sentence for each option that is set and has no effect because of another. */
export function optionsWithoutEffect(options: Options): readonly string[] {
  const told = new Set<OptionName>();
  return noEffectTable
    .filter(({ when }) => when(options))
    .flatMap(({ options: names, because }) => {
      const unused = names.filter(
        (name) => options.given.has(name) && !told.has(name) && !off[name]?.(options),
      );
      for (const name of unused) told.add(name);
      return unused.map((name) => `${name} has no effect: ${because}.`);
    });
}
