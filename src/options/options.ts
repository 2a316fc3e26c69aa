import { checkArtifactName } from './artifact-name.js';
import { UserError } from '../core/errors.js';
import { splitWords } from '../core/shell-words.js';
import { parseHostFiles, type HostFile } from './host-files.js';
import { parseImageName, type ImageName } from './image-name.js';
import { parseLines, parsePairs, type Line, type Pair } from './lists.js';
import type { BuildOptions } from './build-options.js';
import { OptionReader } from './reader.js';
import { compressions, engines, failOnLevels, labelProfiles, uploadChoices } from './table.js';
import { parseText, type Written, type WrittenOptions } from './values.js';

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

/** Label names as docker takes them: anything without white space, `=` or quotes. */
const labelName = /^[^\s="'\\]+$/;
/** What Python's string.Template can name. */
const variableName = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
const variables = named(variableName, 'a variable name');

/**
 * Understands what was written; the table's defaults stand in for what was not.
 * @throws UserError with a line for each value that makes no sense.
 */
export async function readOptions(written: WrittenOptions): Promise<Options> {
  const reader = new OptionReader(written);
  const options: Options = {
    image: reader.attempt(() => readImage(reader.need('image'))),
    context: reader.attempt(() => parseText(reader.need('context'))),
    dockerfile: reader.text('dockerfile'),
    baseImage: reader.attempt(() => parseText(reader.need('base-image'))),
    description: reader.text('description'),
    labels: await reader.pairs('labels', '"key=value"', named(labelName, 'a label name')),
    autoLabels: reader.boolean('auto-labels'),
    templates: reader.text('templates'),
    runtimeOptions: reader.attempt(() => asText(reader.get('runtime-options'))),
    defaults: await reader.pairs('defaults', '"KEY=value"', variables),
    hostFiles: await reader.pairs('host-files', '"source=/absolute/target"', parseHostFiles),
    build: reader.boolean('build'),
    engine: reader.choice('engine', engines),
    host: reader.text('host'),
    tlsVerify: reader.boolean('tls-verify'),
    buildOptions: {
      ...given('target', reader.text('target')),
      ...given('platform', reader.text('platform')),
      ...given('provenance', reader.text('provenance')),
      buildArgs: await reader.pairs('build-args', '"NAME=value"', named(variableName, 'the name of an ARG')),
      secrets: reader.texts('secrets'),
      pull: reader.boolean('pull'),
      noCache: reader.boolean('no-cache'),
      cacheFrom: reader.texts('cache-from'),
      cacheTo: reader.texts('cache-to'),
    },
    labelProfile: reader.choice('label-profile', labelProfiles),
    requiredLabels: reader.lines('required-labels'),
    rules: await reader.pairs('rules', '"rule-id=level"', (pairs) => pairs),
    failOn: reader.choice('fail-on', failOnLevels),
    trial: reader.boolean('trial'),
    trialSeconds: reader.number('trial-seconds', 1, 3600),
    trialSet: await reader.pairs('trial-set', '"KEY=value"', variables),
    trialCommand: reader.attempt(() => readCommand(reader.get('trial-command'))),
    reports: reader.texts('report'),
    upload: reader.choice('upload', uploadChoices),
    artifactName: reader.attempt(() => readArtifactName(reader.get('artifact-name'))),
    retentionDays: reader.get('retention-days') && reader.number('retention-days', 1, 90),
    compression: reader.choice('compression', compressions),
    archive: reader.boolean('archive'),
    compressionLevel: reader.number('compression-level', 0, 9),
    overwrite: reader.boolean('overwrite'),
    outputDirectory: reader.text('output-directory'),
  };
  reader.assertNoFaults();
  return options;
}

/** Values of template variables. @throws UserError for a name that no template can hold. */
export async function readDefaults(written: Written): Promise<ReadonlyMap<string, string>> {
  return variables(await parsePairs(written, '"KEY=value"'));
}

function readImage(written: Written): ImageName {
  return parseImageName(parseText(written), written.where);
}

/** Program and arguments; undefined where nothing is written. */
function readCommand(written: Written | undefined): readonly string[] | undefined {
  const text = written && parseText(written);
  return text ? splitWords(text).map((word) => word.text) : undefined;
}

function readArtifactName(written: Written | undefined): string | undefined {
  const name = (written && parseText(written)) || undefined;
  if (name !== undefined) checkArtifactName(name);
  return name;
}

/** A property where there is a value for it, as `exactOptionalPropertyTypes` wants it. */
function given<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

/** Makes a map of pairs; a later value of the same key wins, as with repeated options of docker. */
function named(pattern: RegExp, kind: string): (pairs: readonly Pair[]) => ReadonlyMap<string, string> {
  return (pairs) => {
    for (const { key, value, where } of pairs) {
      if (!pattern.test(key)) throw new UserError(`${where} is "${key}=${value}": "${key}" is not ${kind}.`);
    }
    return new Map(pairs.map(({ key, value }) => [key, value]));
  };
}

function asText(written: Written | undefined): string {
  if (written === undefined) return '';
  if (typeof written.value === 'string') return written.value;
  return parseLines(written)
    .map((line) => line.text)
    .join('\n');
}
