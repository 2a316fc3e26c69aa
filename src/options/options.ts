import { checkArtifactName } from '../artifact/name.js';
import { UserError } from '../errors.js';
import { splitWords } from '../runtime-spec/words.js';
import { parseHostFile, type HostFile } from './host-files.js';
import { parseImageName, type ImageName } from './image-name.js';
import { parseLines, parsePairs, type Line, type Pair } from './lists.js';
import type { BuildRequest } from '../engine/engine.js';
import {
  compressions,
  engines,
  failOnLevels,
  labelProfiles,
  optionTable,
  uploadChoices,
  type OptionName,
} from './table.js';
import {
  parseBoolean,
  parseChoice,
  parseNumber,
  parseText,
  type Written,
  type WrittenOptions,
} from './written.js';

/** What a run was asked to do; every value is checked as far as it can be without touching a file. */
export interface Options {
  readonly image: ImageName;
  /** Path of the folder with the image's files, as written. */
  readonly context: string;
  /** Path of the Dockerfile, as written; unset: `Dockerfile` in the context. */
  readonly dockerfile: string | undefined;
  readonly baseImage: string;
  readonly description: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  /** Whether labels are taken from the run. */
  readonly autoLabels: boolean;
  /** Path of the folder with templates, as written. */
  readonly templates: string | undefined;
  readonly runtimeOptions: string;
  /** Values of template variables. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly hostFiles: readonly HostFile[];
  readonly build: boolean;
  readonly engine: (typeof engines)[number];
  /** Address of the engine. */
  readonly host: string | undefined;
  readonly tlsVerify: boolean;
  readonly buildOptions: BuildOptions;
  readonly labelProfile: (typeof labelProfiles)[number];
  readonly requiredLabels: readonly Line[];
  readonly rules: readonly Pair[];
  readonly failOn: (typeof failOnLevels)[number];
  readonly trial: boolean;
  readonly trialSeconds: number;
  /** Values of template variables for the trial; they win over `defaults`. */
  readonly trialSet: ReadonlyMap<string, string>;
  /** Program and arguments. */
  readonly trialCommand: readonly string[] | undefined;
  /** Paths of reports, as written. */
  readonly reports: readonly string[];
  readonly upload: (typeof uploadChoices)[number];
  readonly artifactName: string | undefined;
  /** Days; unset: what the repository says. */
  readonly retentionDays: number | undefined;
  readonly compression: (typeof compressions)[number];
  /** The artifact is a zip. */
  readonly archive: boolean;
  /** Of the zip, 0 to 9. */
  readonly compressionLevel: number;
  readonly overwrite: boolean;
  readonly outputDirectory: string | undefined;
}

/** What is passed on to the engine as it is. */
export type BuildOptions = Pick<
  BuildRequest,
  | 'target'
  | 'platform'
  | 'buildArgs'
  | 'secrets'
  | 'pull'
  | 'noCache'
  | 'cacheFrom'
  | 'cacheTo'
  | 'provenance'
>;

/** Label names as docker takes them: anything without white space, `=` or quotes. */
const labelName = /^[^\s="'\\]+$/;
/** What Python's string.Template can name. */
const variableName = /^[_a-zA-Z][_a-zA-Z0-9]*$/;

/**
 * Understands what was written; the table's defaults stand in for what was not.
 * @throws UserError for the first value that makes no sense.
 */
export async function readOptions(written: WrittenOptions): Promise<Options> {
  const get = (name: OptionName): Written | undefined => written.get(name) ?? defaultOf(name);
  const need = (name: OptionName): Written => {
    const value = get(name);
    if (value === undefined) throw new UserError(`"${name}" is not set; ${mendMissing[name] ?? 'set it.'}`);
    return value;
  };
  const text = (name: OptionName): string | undefined => {
    const value = get(name);
    return value && (parseText(value) || undefined);
  };
  const lines = (name: OptionName): readonly Line[] => {
    const value = get(name);
    return value ? parseLines(value) : [];
  };
  const texts = (name: OptionName): readonly string[] => lines(name).map((line) => line.text.trim());
  const pairs = async (name: OptionName, example: string): Promise<readonly Pair[]> => {
    const value = get(name);
    return value ? parsePairs(value, example) : [];
  };

  const image = need('image');
  const retention = get('retention-days');
  const runtimeOptions = get('runtime-options');
  const command = text('trial-command');
  return {
    image: parseImageName(parseText(image), image.where),
    context: parseText(need('context')),
    dockerfile: text('dockerfile'),
    baseImage: parseText(need('base-image')),
    description: text('description'),
    labels: named(await pairs('labels', '"key=value"'), labelName, 'a label name'),
    autoLabels: parseBoolean(need('auto-labels')),
    templates: text('templates'),
    runtimeOptions: runtimeOptions ? asText(runtimeOptions) : '',
    defaults: await readDefaults(get('defaults')),
    hostFiles: (await pairs('host-files', '"source=/absolute/target"')).map(parseHostFile),
    build: parseBoolean(need('build')),
    engine: parseChoice(need('engine'), engines),
    host: text('host'),
    tlsVerify: parseBoolean(need('tls-verify')),
    buildOptions: {
      ...given('target', text('target')),
      ...given('platform', text('platform')),
      ...given('provenance', text('provenance')),
      buildArgs: named(await pairs('build-args', '"NAME=value"'), variableName, 'the name of an ARG'),
      secrets: texts('secrets'),
      pull: parseBoolean(need('pull')),
      noCache: parseBoolean(need('no-cache')),
      cacheFrom: texts('cache-from'),
      cacheTo: texts('cache-to'),
    },
    labelProfile: parseChoice(need('label-profile'), labelProfiles),
    requiredLabels: lines('required-labels'),
    rules: await pairs('rules', '"rule-id=level"'),
    failOn: parseChoice(need('fail-on'), failOnLevels),
    trial: parseBoolean(need('trial')),
    trialSeconds: parseNumber(need('trial-seconds'), 1, 3600),
    trialSet: await readDefaults(get('trial-set')),
    trialCommand: command === undefined ? undefined : splitWords(command).map((word) => word.text),
    reports: texts('report'),
    upload: parseChoice(need('upload'), uploadChoices),
    artifactName: checkedName(text('artifact-name')),
    retentionDays: retention && parseNumber(retention, 1, 90),
    compression: parseChoice(need('compression'), compressions),
    archive: parseBoolean(need('archive')),
    compressionLevel: parseNumber(need('compression-level'), 0, 9),
    overwrite: parseBoolean(need('overwrite')),
    outputDirectory: text('output-directory'),
  };
}

/** Values of template variables. @throws UserError for a name that no template can hold. */
export async function readDefaults(written: Written | undefined): Promise<ReadonlyMap<string, string>> {
  return named(written ? await parsePairs(written, '"KEY=value"') : [], variableName, 'a variable name');
}

/** A property where there is a value for it, as `exactOptionalPropertyTypes` wants it. */
function given<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function checkedName(name: string | undefined): string | undefined {
  if (name !== undefined) checkArtifactName(name);
  return name;
}

const mendMissing: Partial<Record<OptionName, string>> = {
  image: 'say what the image is to be called, such as "example/agent:1.2".',
};

function defaultOf(name: OptionName): Written | undefined {
  const row = optionTable.find((each) => each.name === name);
  return row && 'default' in row ? { value: row.default, where: `the default of "${name}"` } : undefined;
}

/** The pairs as a map; a later value of the same key wins, as with repeated options of docker. */
function named(pairs: readonly Pair[], pattern: RegExp, kind: string): ReadonlyMap<string, string> {
  for (const { key, value, where } of pairs) {
    if (!pattern.test(key)) throw new UserError(`${where} is "${key}=${value}": "${key}" is not ${kind}.`);
  }
  return new Map(pairs.map(({ key, value }) => [key, value]));
}

function asText({ value, where }: Written): string {
  if (typeof value === 'string') return value;
  return parseLines({ value, where })
    .map((line) => line.text)
    .join('\n');
}
