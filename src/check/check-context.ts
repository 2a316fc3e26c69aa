import { join } from 'node:path/posix';
import type { Dockerfile } from '../dockerfile/dockerfile.js';
import { finalStages } from '../dockerfile/final-stages.js';
import { parseDockerfile } from '../dockerfile/parse.js';
import type { Manifest } from '../installer/manifest.js';
import type { Plan } from '../installer/plan.js';
import { fillPath, type Values } from '../installer/template.js';
import { parseTmpfiles, type Tmpfiles } from '../installer/tmpfiles.js';
import { Budget } from '../core/budget.js';
import { limits } from '../core/limits.js';
import { exportFiles, hostFolder } from '../core/system-image.js';
import { filledConfig, plainConfig, type ConfigView } from './config-view.js';
import { ExportReader } from './export-files.js';
import { IgnoreComments } from './ignore.js';
import type { CheckInput, ExportLimit, SourceFolder } from './input.js';
import { planFor, readFilledTemplates } from './installation.js';
import { installationValues, readManifest, type ManifestView } from './manifest-view.js';
import { parseUnit, type Unit } from '../core/unit-file.js';
import type { Location } from './finding.js';
import { optionPlaces, type OptionPlaces } from './option-places.js';
import { exportSources, noSources, type Sources } from './sources.js';
import { Template } from './template.js';
import { TextFile } from './text-file.js';

/** What the rules look at: everything is read and parsed once. */
export interface CheckContext extends CheckInput {
  /** Where findings without a place of their own are shown. */
  readonly fallback: Location;
  /** Where options are set. */
  readonly options: OptionPlaces;
  /** Those of the built image; of a folder, what its Dockerfile and the build set. */
  readonly labels: ReadonlyMap<string, string>;
  readonly dockerfile: { readonly file: TextFile; readonly parsed: Dockerfile } | undefined;
  /** What the Dockerfile puts below /exports. */
  readonly sources: Sources;
  readonly reader: ExportReader;
  readonly manifest: ManifestView | undefined;
  /** What the installer goes by; its defaults if there is no manifest. */
  readonly settings: Manifest;
  readonly values: Values;
  /** config.json.template filled in, or a config.json as it is, which the installer prefers. */
  readonly config: ConfigView | undefined;
  readonly service: View<Unit> | undefined;
  readonly tmpfiles: View<Tmpfiles> | undefined;
  /** Every text that the installer fills in but the names in renameFiles. */
  readonly templates: readonly Template[];
  /** Files that the image has for the host, by their paths below /exports/hostfs. */
  readonly hostPaths: ReadonlySet<string>;
  readonly ignored: IgnoreComments;
  /** What installing the built image on a plain host would do; none without an image. */
  readonly plan: Plan | undefined;
  /** What the exports that the run asks for cannot carry over; empty without an image. */
  readonly exportLimits: readonly ExportLimit[];
}

export interface View<T> {
  readonly template: Template;
  readonly parsed: T;
}

/** Reads what the rules need. */
export async function prepare(input: CheckInput): Promise<CheckContext> {
  const { folder, image } = input;
  const dockerfile = folder && (await readDockerfile(folder));
  const sources = folder && dockerfile ? await exportSources(dockerfile.parsed, folder.files) : noSources;
  const options = await optionPlaces(folder);
  const fallback = { file: fallbackFile(input, dockerfile, options), line: 1 };
  // A configuration that is generated comes from the runtime options.
  const reader = new ExportReader(input, sources, (name) =>
    name === exportFiles.config && dockerfile === undefined
      ? (options.of('runtime-options') ?? fallback)
      : fallback,
  );
  const [plainFile, configFile, serviceFile, manifestFile, tmpfilesFile] = await Promise.all(
    ['config.json', ...exportNames].map((name) => reader.read(name)),
  );
  const manifest = readManifest(manifestFile);
  const values = installationValues(image, manifest);
  const asTemplate = (file: TextFile): Template => new Template(file, values);
  const plan = await planFor(image, values);
  const config = plainFile
    ? plainConfig(plainFile)
    : configFile && filledConfig(asTemplate(configFile), values);
  const tmpfilesTemplate = tmpfilesFile && asTemplate(tmpfilesFile);
  const views = serviceViews(manifest.settings, serviceFile && asTemplate(serviceFile), tmpfilesTemplate);
  const installed = await (plan === undefined
    ? readInstalledTemplates(manifest.settings, values, reader)
    : readFilledTemplates(plan, reader));
  return {
    ...input,
    ...{ fallback, options, dockerfile, sources, reader, values, config, ...views },
    labels: image ? new Map(Object.entries(image.config.labels)) : labelsOfSources(input, dockerfile),
    manifest: manifest.view,
    settings: manifest.settings,
    templates: [
      config?.template,
      views.service?.template,
      tmpfilesTemplate,
      ...installed.map(asTemplate),
    ].filter((template) => template !== undefined),
    hostPaths: await listHostPaths(input, sources),
    plan,
    exportLimits: image && input.exports ? await input.exports.limits(image, input.exports.kinds) : [],
    ignored: ignoreComments([dockerfile?.file, serviceFile, tmpfilesFile]),
  };
}

/** The base image may have more. */
function labelsOfSources(
  { addedLabels = new Map() }: CheckInput,
  dockerfile: CheckContext['dockerfile'],
): ReadonlyMap<string, string> {
  const own = dockerfile ? finalStages(dockerfile.parsed).flatMap(({ labels }) => labels) : [];
  return new Map([...own.map(({ name, value }) => [name, value] as const), ...addedLabels]);
}

function fallbackFile(
  { name, image, folder }: CheckInput,
  dockerfile: CheckContext['dockerfile'],
  options: OptionPlaces,
): string {
  if (dockerfile !== undefined) return dockerfile.file.home.file;
  if (folder !== undefined) return name ?? options.file ?? join(folder.path, '.');
  return name ?? image?.name ?? 'image';
}

/** Without a service the installer writes no unit, and runs no systemd-tmpfiles. */
function serviceViews(
  { noContainerService }: Manifest,
  service: Template | undefined,
  tmpfiles: Template | undefined,
): Pick<CheckContext, 'service' | 'tmpfiles'> {
  return {
    service: noContainerService ? undefined : service && unitView(service),
    tmpfiles: noContainerService ? undefined : tmpfiles && tmpfilesView(tmpfiles),
  };
}

function unitView(template: Template): View<Unit> {
  return { template, parsed: parseUnit(template.filled.text) };
}

function tmpfilesView(template: Template): View<Tmpfiles> {
  return { template, parsed: parseTmpfiles(template.filled.text) };
}

/** Comments count in files that the user has. */
function ignoreComments(files: readonly (TextFile | undefined)[]): IgnoreComments {
  const ignored = new IgnoreComments();
  for (const file of files) {
    if (file?.home.instead === undefined && file !== undefined) ignored.add(file.home.file, file.text);
  }
  return ignored;
}

const exportNames = [exportFiles.config, exportFiles.service, exportFiles.manifest, exportFiles.tmpfiles];

async function readDockerfile(folder: SourceFolder): Promise<CheckContext['dockerfile']> {
  const { files, path, dockerfile = '/Dockerfile', dockerfileText } = folder;
  if (dockerfileText === undefined && (await files.lookup(dockerfile))?.type !== 'file') return undefined;
  const content = dockerfileText === undefined ? await files.read(dockerfile) : Buffer.from(dockerfileText);
  const file = new TextFile('The Dockerfile', content, { file: join(path, dockerfile.slice(1)) });
  return { file, parsed: parseDockerfile(file.text) };
}

async function listHostPaths({ image }: CheckInput, { paths }: Sources): Promise<ReadonlySet<string>> {
  const all = image ? (await image.files.list(hostFolder)).map(({ path }) => path) : [...paths.keys()];
  return new Set(
    all.filter((path) => path.startsWith(`${hostFolder}/`)).map((path) => path.slice(hostFolder.length)),
  );
}

/** The files of installedFilesTemplate, which names them as they are after renameFiles. */
async function readInstalledTemplates(
  { installedFilesTemplate, renameFiles }: Manifest,
  values: Values,
  reader: ExportReader,
): Promise<readonly TextFile[]> {
  const oldNames = new Map([...renameFiles].map(([from, to]) => [fillPath(to, values).text, from]));
  const budget = new Budget(limits.installedCharacters, 'manifest.json');
  const files: TextFile[] = [];
  for (const path of installedFilesTemplate) {
    const file =
      (await reader.read(join('hostfs', oldNames.get(path) ?? path))) ??
      (await reader.read(join('hostfs', path)));
    if (file === undefined) continue;
    budget.spend(file.text.length);
    files.push(file);
  }
  return files;
}
