import type { ExportFile } from '../core/system-image.js';
import { runtimeSpec } from '../runtime-spec/index.js';
import type { Facts } from './template-data.js';
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
function configTemplate(facts: Facts): Generated<string> {
  const { args = [initScriptPath], ...process } = facts.process;
  const { text, notices } = runtimeSpec(facts.runtimeOptions, { ...process, args }, facts.readFile);
  return { content: text, notices };
}

/** The unit template. */
function serviceTemplate(facts: Facts): Promise<string> {
  return render(facts.templates['service.template'], {
    name: facts.name,
    description: unitText(facts.description),
  });
}

/** The manifest: version and default values. */
export function manifest(facts: Facts): string {
  const content = { version: '1.0', defaultValues: Object.fromEntries(facts.defaults) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The tmpfiles template, or undefined where every bind source of the configuration is made by somebody else. */
async function tmpfilesTemplate(facts: Facts, config: string): Promise<string | undefined> {
  const directories = bindSources(config, facts.hostFiles, facts.defaults).map(tmpfilesPath);
  if (directories.length === 0) return undefined;
  return render(facts.templates['tmpfiles.template'], { name: facts.name, directories });
}

/** The first process of an image that has no command. */
export function initScript(facts: Facts): Promise<string> {
  return render(facts.templates['init.sh'], { name: facts.name });
}

/** The content of each System Image file that is asked for; `config` is the user's configuration template, if any. */
export async function exportContents(
  wanted: ReadonlySet<ExportFile>,
  facts: Facts,
  config: string | undefined,
): Promise<Generated<ReadonlyMap<ExportFile, string>>> {
  const contents = new Map<ExportFile, string>();
  const generated = config === undefined ? configTemplate(facts) : { content: config, notices: [] };
  if (wanted.has('config')) contents.set('config', generated.content);
  if (wanted.has('service')) contents.set('service', await serviceTemplate(facts));
  if (wanted.has('manifest')) contents.set('manifest', manifest(facts));
  const tmpfiles = wanted.has('tmpfiles') ? await tmpfilesTemplate(facts, generated.content) : undefined;
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
