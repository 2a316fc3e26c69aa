import { configOf } from '../config/configuration.js';
import { part, pathName } from '../config/parts.js';
import { runtimeConfiguration } from '../config/runtime-schema.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const configSchema: Rule = {
  id: 'config-schema',
  level: 'error',
  where: 'either',
  summary:
    'runc or crun refuses a part: it is missing, of the wrong type, or has a value that is not allowed',
  why: 'The runtime stops at the configuration, and the service does not start. What only one of runc and crun refuses counts too: a host has either.',
  *find(context) {
    const config = configOf(context);
    if (config === undefined) return;
    const finds: Found[] = [];
    runtimeConfiguration(config.value, [], {
      problem(path, problem, level) {
        finds.push({
          message: `${pathName(path)} ${problem}.`,
          help: 'Write it as the OCI runtime specification says.',
          at: config.at(path),
          ...(level !== undefined && { level }),
        });
      },
    });
    yield* finds;
    for (const path of wholeNumbers(config.value)) {
      const literal = config.literal(path);
      if (/^-?\d+$/.test(literal) || !Number.isSafeInteger(part(config.value, path))) continue;
      yield {
        message: `${pathName(path)} is written ${literal}, which neither runc nor crun reads as a whole number.`,
        help: `Write ${String(part(config.value, path))}.`,
        at: config.at(path),
      };
    }
  },
};

/** Paths of the numbers in the parts that runtimes read; the specification has whole numbers only. */
function* wholeNumbers(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (typeof value === 'number') yield path;
  if (typeof value !== 'object' || value === null || path.length > deepest) return;
  for (const [key, child] of Object.entries(value)) {
    if (path.length === 0 && !readParts.has(key)) continue;
    yield* wholeNumbers(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const readParts = new Set(['process', 'hooks', 'linux']);
/** No number of the specification lies deeper: linux.seccomp.syscalls[0].args[0].value. */
const deepest = 7;
