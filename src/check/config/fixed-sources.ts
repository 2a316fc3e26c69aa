import { belongsToHost } from '../../installer/host-paths.js';
import type { CheckContext } from '../check-context.js';
import type { Found } from '../finding.js';
import { configOf } from './configuration.js';
import { bindsOf } from './mounts.js';
import { withVariables } from './variable-folders.js';

/** Bind sources with a literal path, for which the installer has a variable. The host's own folders are meant as they are. */
export function* fixedSources(context: CheckContext, variable: string, folder: RegExp): Generator<Found> {
  const config = configOf(context);
  // Nothing is filled in in a config.json, which is another rule's.
  if (config === undefined || context.config?.template === undefined) return;
  const inTmpfiles = new Set(context.tmpfiles?.parsed.lines.map(({ path }) => path));
  for (const { index, source } of bindsOf(config)) {
    if (!folder.test(source) || belongsToHost(source) || !config.isLiteral(['mounts', index, 'source']))
      continue;
    yield {
      message: `The bind source ${source} has a fixed path instead of \${${variable}}.`,
      help: `Write ${withVariables(source)}${inTmpfiles.has(source) ? ', in tmpfiles.template too' : ''}.`,
      at: config.at(['mounts', index, 'source']),
    };
  }
}
