import type { ExportFile } from '../core/system-image.js';
import { runtimeSpec } from '../runtime-spec/index.js';
import type { TemplateData, Variables } from './template-data.js';
import { render } from './render.js';
import { bindSources } from './bind-sources.js';

/** The command of an image that has none of its own; it is generated and put there. */
export const initScriptPath = '/usr/bin/init.sh';

/** Generated texts, and what is to be said about them, a sentence each. */
export interface Generated<T> {
  readonly content: T;
  readonly notices: readonly string[];
}

/** The runtime configuration template: the options, on top of what the image says of its process. */
function configTemplate(data: TemplateData): Generated<string> {
  const { args = [initScriptPath], ...process } = data.process;
  const { text, notices } = runtimeSpec(data.runtimeOptions, { ...process, args }, data.readFile);
  return { content: text, notices };
}

/** The unit template. */
function serviceTemplate(data: TemplateData): Promise<string> {
  return render(data.templates['service.template'], {
    name: data.name,
    description: unitText(data.description),
  } satisfies Variables<'service.template'>);
}

/** The manifest: version and default values. */
export function manifest(data: TemplateData): string {
  const content = { version: '1.0', defaultValues: Object.fromEntries(data.defaults) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The tmpfiles template, or undefined where every bind source of the configuration is made by somebody else. */
async function tmpfilesTemplate(data: TemplateData, config: string): Promise<string | undefined> {
  const directories = bindSources(config, data.hostFiles, data.defaults).map(tmpfilesPath);
  if (directories.length === 0) return undefined;
  return render(data.templates['tmpfiles.template'], {
    name: data.name,
    directories,
  } satisfies Variables<'tmpfiles.template'>);
}

/** The first process of an image that has no command. */
export function initScript(data: TemplateData): Promise<string> {
  return render(data.templates['init.sh'], { name: data.name } satisfies Variables<'init.sh'>);
}

/** The content of each System Image file that is asked for; `config` is the user's configuration template, if any. */
export async function exportContents(
  wanted: ReadonlySet<ExportFile>,
  data: TemplateData,
  config: string | undefined,
): Promise<Generated<ReadonlyMap<ExportFile, string>>> {
  const contents = new Map<ExportFile, string>();
  const generated = config === undefined ? configTemplate(data) : { content: config, notices: [] };
  if (wanted.has('config')) contents.set('config', generated.content);
  if (wanted.has('service')) contents.set('service', await serviceTemplate(data));
  if (wanted.has('manifest')) contents.set('manifest', manifest(data));
  const tmpfiles = wanted.has('tmpfiles') ? await tmpfilesTemplate(data, generated.content) : undefined;
  if (tmpfiles !== undefined) contents.set('tmpfiles', tmpfiles);
  return { content: contents, notices: wanted.has('config') ? generated.notices : [] };
}

/** A text as the value of a unit's setting, in a template: on one line, without specifiers or variables. */
function unitText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll('%', '%%').replaceAll('$', '$$$$').replace(/\\$/, '');
}

/** A path as a field of tmpfiles.d(5): white space and backslashes escaped, specifiers doubled. */
function tmpfilesPath(path: string): string {
  return path
    .replaceAll(/[\\ \t"']/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replaceAll('%', '%%');
}
