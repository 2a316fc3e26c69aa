import { exportFiles, type ExportFile } from '../core/system-image.js';
import { parseManifest } from '../installer/manifest.js';
import { runtimeSpec } from '../runtime-spec/index.js';
import { render } from './render.js';
import type { TemplateData, Variables } from './template-data.js';
import { tmpfilesLines, type TmpfilesRequest } from './tmpfiles.js';

/** The command of an image that has none of its own. */
export const initScriptPath = '/usr/bin/init.sh';

/** Generated content, and what to say about it, a sentence each. */
export interface Generated<T> {
  readonly content: T;
  readonly notices: readonly string[];
}

/** What there is already, on which the other files depend. */
export interface ContentSources {
  /** Those that exist; they are not generated. */
  readonly existing: ReadonlyMap<ExportFile, string>;
  /** Paths on the host that the image's host files come to. */
  readonly hostPaths: ReadonlySet<string>;
  readonly isFile: TmpfilesRequest['isFile'];
  /** Those that are generated even if they have nothing to say, because a Dockerfile copies them. */
  readonly copied?: ReadonlySet<ExportFile>;
}

export const noSources: ContentSources = {
  existing: new Map(),
  hostPaths: new Set(),
  isFile: () => Promise.resolve(false),
};

/** The content of each System Image file that is asked for and needed. */
export async function exportContents(
  wanted: ReadonlySet<ExportFile>,
  data: TemplateData,
  sources: ContentSources = noSources,
): Promise<Generated<ReadonlyMap<ExportFile, string>>> {
  const own = sources.existing.get('config');
  const config = own === undefined ? configTemplate(data) : { content: own, notices: [] };
  const makers: Readonly<Record<ExportFile, () => Promise<string | undefined> | string>> = {
    config: () => config.content,
    service: () => serviceTemplate(data),
    manifest: () => manifest(data),
    tmpfiles: () => tmpfilesTemplate(data, config.content, sources),
  };
  const contents = new Map<ExportFile, string>();
  for (const file of Object.keys(exportFiles) as ExportFile[]) {
    const content = wanted.has(file) ? await makers[file]() : undefined;
    if (content !== undefined) contents.set(file, content);
  }
  return { content: contents, notices: wanted.has('config') ? config.notices : [] };
}

/** The first process of an image that has no command. */
export function initScript(data: TemplateData): Promise<string> {
  return render(data.templates['init.sh'], { name: data.name } satisfies Variables<'init.sh'>);
}

/** Whether a generated configuration starts {@link initScriptPath}, because nothing names another program. */
export function startsInitScript(config: string): boolean {
  const { process } = JSON.parse(config) as { readonly process?: { readonly args?: readonly string[] } };
  return process?.args?.[0] === initScriptPath;
}

/** The runtime configuration template: the options, on top of what the image says of its service. */
function configTemplate(data: TemplateData): Generated<string> {
  const { args = [initScriptPath], ...image } = data.process;
  const { text, notices } = runtimeSpec(data.runtimeOptions, { ...image, args }, data.readFile);
  return { content: text, notices };
}

function serviceTemplate(data: TemplateData): Promise<string> {
  return render(data.templates['service.template'], {
    name: data.name,
    description: unitText(data.description),
    stopSignal: data.process.stopSignal ?? '',
  } satisfies Variables<'service.template'>);
}

/** The manifest: version and default values. */
function manifest(data: TemplateData): string {
  const content = { version: '1.0', defaultValues: Object.fromEntries(data.defaults) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

async function tmpfilesTemplate(
  data: TemplateData,
  config: string,
  { existing, hostPaths, isFile, copied }: ContentSources,
): Promise<string | undefined> {
  const own = existing.get('manifest');
  const defaults = own === undefined ? data.defaults : parseManifest(own).manifest.defaultValues;
  const { lines, isNeeded } = await tmpfilesLines({ config, name: data.name, defaults, hostPaths, isFile });
  if (!isNeeded && !copied?.has('tmpfiles')) return undefined;
  return render(data.templates['tmpfiles.template'], {
    name: data.name,
    folders: lines,
  } satisfies Variables<'tmpfiles.template'>);
}

/** A string as the value of a unit's setting, in a template: on one line, without specifiers or variables. */
function unitText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll('%', '%%').replaceAll('$', '$$$$').replace(/\\$/, '');
}
