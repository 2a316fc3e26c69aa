import { checkArtifactName } from './artifact-name.js';
import { UserError } from '../core/errors.js';
import { splitWords } from '../core/shell-words.js';
import { parseHostFiles, type HostFile } from './host-files.js';
import { parseImageName, type ImageName } from './image-name.js';
import { parseLines, parsePairs, type Line, type Pair } from './lists.js';
import type { BuildOptions } from './build-options.js';
import { OptionReader } from './reader.js';
import {
  compressions,
  engines,
  exportKinds,
  failOnLevels,
  labelProfiles,
  layerCompressions,
  loadChoices,
  uploadChoices,
  type Compression,
  type ExportKind,
  type LabelProfile,
} from './choices.js';
import type { OptionName } from './table.js';
import { parseChoice, parseText, type RawValue, type RawOptions } from './values.js';

/** The options of a run; every value is checked as far as possible without reading a file. */
export interface Options {
  readonly image: ImageName;
  /** Path of the folder with the image's files, as given. */
  readonly context: string;
  /** Path of the Dockerfile, as given; unset: `Dockerfile` in the context. */
  readonly dockerfile: string | undefined;
  readonly baseImage: string;
  readonly description: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  /** Whether to label the image with its commit. */
  readonly autoLabels: boolean;
  /** Path of the folder with templates, as given. */
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
  /** A builder of buildx. */
  readonly builder: string | undefined;
  /** Whether the engine gets what such a builder builds. */
  readonly load: (typeof loadChoices)[number];
  /** How often a build that fails for the network is repeated. */
  readonly buildRetries: number;
  readonly buildOptions: BuildOptions;
  readonly labelProfile: LabelProfile;
  readonly requiredLabels: readonly Line[];
  readonly rules: readonly Pair[];
  /** The part of the three options above that the workflow set; the tree cannot loosen it. */
  readonly fromWorkflow: WorkflowPolicy;
  readonly failOn: (typeof failOnLevels)[number];
  readonly trial: boolean;
  readonly trialSeconds: number;
  /** Values of template variables for the trial; they win over `defaults`. */
  readonly trialSet: ReadonlyMap<string, string>;
  /** Program and arguments. */
  readonly trialCommand: readonly string[] | undefined;
  /** What to export for current hosts. */
  readonly exports: readonly ExportKind[];
  /** Paths of reports, as given. */
  readonly reports: readonly string[];
  readonly upload: (typeof uploadChoices)[number];
  readonly artifactName: string | undefined;
  /** Days; unset: the repository's setting. */
  readonly retentionDays: number | undefined;
  readonly compression: Compression;
  /** Whether the artifact is a zip. */
  readonly archive: boolean;
  /** Compression level of the zip, 0 to 9. */
  readonly compressionLevel: number;
  readonly overwrite: boolean;
  readonly outputDirectory: string | undefined;
  /** The options that the workflow or the tree set to a value; not the switches that are off. */
  readonly given: ReadonlySet<OptionName>;
}

/** The workflow's own requirements for an image. */
export interface WorkflowPolicy {
  /** Undefined if the workflow left the choice to the tree or to the default. */
  readonly labelProfile: Options['labelProfile'] | undefined;
  readonly requiredLabels: readonly Line[];
  readonly rules: readonly Pair[];
}

/** Label names as docker takes them: no white space, `=`, quotes or backslash. */
const labelName = /^[^\s="'\\]+$/;
/** The names that Python's string.Template accepts. */
const variableName = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
const ruleExample = '"rule-id=level"';
const variables = named(variableName, 'a variable name');

/**
 * Parses and checks all options.
 * @param workflow step inputs or flags; they win over `tree`, the values of system-image.yml
 * @throws UserError with a line for each invalid value
 */
export async function readOptions(workflow: RawOptions, tree: RawOptions = new Map()): Promise<Options> {
  const reader = new OptionReader(workflow, tree);
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
    builder: reader.text('builder'),
    load: reader.choice('load', loadChoices),
    buildRetries: reader.number('build-retries', 0, 10),
    buildOptions: {
      ...given('target', reader.text('target')),
      ...given('platform', reader.text('platform')),
      ...given('provenance', reader.text('provenance')),
      ...given('sbom', reader.text('sbom')),
      layerCompression: reader.choice('layer-compression', layerCompressions),
      ssh: reader.texts('ssh'),
      buildContexts: reader.texts('build-contexts'),
      buildArgs: await reader.pairs('build-args', '"NAME=value"', named(variableName, 'the name of an ARG')),
      secrets: reader.texts('secrets'),
      pull: reader.boolean('pull'),
      noCache: reader.boolean('no-cache'),
      cacheFrom: reader.texts('cache-from'),
      cacheTo: reader.texts('cache-to'),
    },
    labelProfile: reader.choice('label-profile', labelProfiles),
    requiredLabels: reader.united('required-labels'),
    rules: await reader.unitedPairs('rules', ruleExample),
    fromWorkflow: await workflowPolicy(workflow),
    failOn: reader.choice('fail-on', failOnLevels),
    trial: reader.boolean('trial'),
    trialSeconds: reader.number('trial-seconds', 1, 3600),
    trialSet: await reader.pairs('trial-set', '"KEY=value"', variables),
    trialCommand: reader.attempt(() => readCommand(reader.get('trial-command'))),
    exports: reader.attempt(() => readExports(reader.get('export'))),
    reports: reader.texts('report'),
    upload: reader.choice('upload', uploadChoices),
    artifactName: reader.attempt(() => readArtifactName(reader.get('artifact-name'))),
    retentionDays: reader.get('retention-days') && reader.number('retention-days', 0, 400),
    compression: reader.choice('compression', compressions),
    archive: reader.boolean('archive'),
    compressionLevel: reader.number('compression-level', 0, 9),
    overwrite: reader.boolean('overwrite'),
    outputDirectory: reader.text('output-directory'),
    given: reader.given(),
  };
  reader.assertNoErrors();
  return options;
}

/** The workflow's part of the policy. Errors are reported for the whole policy, so they are not repeated here. */
async function workflowPolicy(workflow: RawOptions): Promise<WorkflowPolicy> {
  const alone = new OptionReader(workflow, new Map());
  const hasProfile = workflow.has('label-profile');
  return {
    labelProfile: hasProfile ? alone.choice('label-profile', labelProfiles) : undefined,
    requiredLabels: alone.united('required-labels'),
    rules: await alone.unitedPairs('rules', ruleExample),
  };
}

/** Values of template variables. @throws UserError for a name that a template cannot use. */
export async function readDefaults(raw: RawValue): Promise<ReadonlyMap<string, string>> {
  return variables(await parsePairs(raw, '"KEY=value"'));
}

function readImage(raw: RawValue): ImageName {
  return parseImageName(parseText(raw), raw.where);
}

/** Program and arguments; undefined if there are none. */
function readCommand(raw: RawValue | undefined): readonly string[] | undefined {
  if (raw === undefined) return undefined;
  const text = parseText(raw);
  return text ? splitWords(text, raw.where).map((word) => word.text) : undefined;
}

/** Kinds of exports, each once. @throws UserError for a word that is not one. */
function readExports(raw: RawValue | undefined): readonly ExportKind[] {
  if (raw === undefined) return [];
  const words = parseLines(raw).flatMap(({ text }) => text.split(','));
  const kinds = words.map((each) => each.trim()).filter((each) => each !== '');
  return [...new Set(kinds.map((value) => parseChoice({ value, where: raw.where }, exportKinds)))];
}

function readArtifactName(raw: RawValue | undefined): string | undefined {
  const name = (raw && parseText(raw)) || undefined;
  if (name !== undefined) checkArtifactName(name);
  return name;
}

/** A property if it has a value, as `exactOptionalPropertyTypes` requires. */
function given<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

/** Turns pairs into a map; the last value of a key wins, as with repeated options of docker. */
function named(pattern: RegExp, kind: string): (pairs: readonly Pair[]) => ReadonlyMap<string, string> {
  return (pairs) => {
    for (const { key, value, where } of pairs) {
      if (!pattern.test(key)) throw new UserError(`${where} is "${key}=${value}": "${key}" is not ${kind}.`);
    }
    return new Map(pairs.map(({ key, value }) => [key, value]));
  };
}

function asText(raw: RawValue | undefined): string {
  if (raw === undefined) return '';
  if (typeof raw.value === 'string') return raw.value;
  return parseLines(raw)
    .map((line) => line.text)
    .join('\n');
}
