import type { Options } from './options.js';
import type { Group } from './option-row.js';
import { optionTable, type OptionName } from './table.js';

/** Options that have no effect, and why. */
interface NoEffect {
  readonly options: readonly OptionName[];
  readonly because: string;
  readonly when: (options: Options) => boolean;
}

/** The options that describe how a step runs, in the order of the table. */
function ofStep(...steps: readonly Group[]): readonly OptionName[] {
  return optionTable
    .filter(({ group, describes }) => steps.includes(group) && describes === 'run')
    .map(({ name }) => name);
}

/** Conditions under which options have no effect; the first that applies is reported. */
export const noEffectTable: readonly NoEffect[] = [
  {
    options: [
      ...ofStep('build').filter((name) => name !== 'build'),
      ...(['platform', 'auto-labels'] as const),
      ...ofStep('save', 'trial', 'export', 'upload'),
    ],
    because: 'build is false, so there is no image',
    when: ({ build }) => !build,
  },
  {
    options: ofStep('trial').filter((name) => name !== 'trial'),
    because: 'trial is false',
    when: ({ trial }) => !trial,
  },
  {
    options: ofStep('upload').filter((name) => name !== 'upload'),
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

/** A sentence for each option that is set and has no effect because of another. */
export function optionsWithoutEffect(options: Options): readonly string[] {
  const reported = new Set<OptionName>();
  return noEffectTable
    .filter(({ when }) => when(options))
    .flatMap(({ options: names, because }) => {
      const unused = names.filter((name) => options.given.has(name) && !reported.has(name));
      for (const name of unused) reported.add(name);
      return unused.map((name) => `${name} has no effect: ${because}.`);
    });
}
