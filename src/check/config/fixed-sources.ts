import type { CheckContext } from '../check-context.js';
import { configOf } from './configuration.js';
import { bindsOf } from './mounts.js';
import { withVariables } from './variable-folders.js';
import type { Found } from '../finding.js';

/** Sources that are written out, where a variable would follow a host that has the folder elsewhere. */
export function* fixedSources(context: CheckContext, variable: string, folder: RegExp): Generator<Found> {
  const config = configOf(context);
  // In a config.json nothing is filled in: that is another rule's.
  if (config === undefined || context.config?.template === undefined) return;
  for (const { index, source } of bindsOf(config)) {
    if (!folder.test(source) || !config.isWritten(['mounts', index, 'source'])) continue;
    yield {
      message: `The bind source ${source} is written out, and not under \${${variable}}.`,
      help: `Write ${withVariables(source)}.`,
      at: config.at(['mounts', index, 'source']),
    };
  }
}
