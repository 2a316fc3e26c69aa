import { configOf } from '../config/configuration.js';
import { runtimeConfiguration } from '../config/runtime-schema.js';
import { pathName } from '../config/parts.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const configSchema: Rule = {
  id: 'config-schema',
  level: 'error',
  where: 'either',
  summary:
    'a part breaks the runtime specification: missing, of the wrong type, or with a value that is not allowed',
  why: 'runc or crun refuses the configuration, and the service does not start.',
  *find(context) {
    const config = configOf(context);
    if (config === undefined) return;
    const finds: Found[] = [];
    runtimeConfiguration(config.value, [], (path, wanted, level) => {
      finds.push({
        message: `${pathName(path)} ${wanted}.`,
        help: 'Write it as the OCI runtime specification says.',
        at: config.at(path),
        ...(level !== undefined && { level }),
      });
    });
    yield* finds;
  },
};
