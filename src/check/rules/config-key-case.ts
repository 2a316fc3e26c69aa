import { configOf } from '../config/configuration.js';
import { pathName } from '../config/parts.js';
import { runtimeConfiguration } from '../config/runtime-schema.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const configKeyCase: Rule = {
  id: 'config-key-case',
  level: 'error',
  where: 'either',
  summary: 'a key differs from one of the specification by case only',
  why: 'runc is written in Go, whose JSON decoder ignores case: `Hooks` runs hooks there, and replaces what `hooks` says. crun ignores the key. The service differs from host to host.',
  *find(context) {
    const config = configOf(context);
    if (config === undefined) return;
    const finds: Found[] = [];
    runtimeConfiguration(config.value, [], {
      problem: () => undefined,
      otherCase(path, known) {
        finds.push({
          message: `${pathName(path)} differs from ${known} by case only: runc reads it, crun ignores it.`,
          help: `Write "${known}".`,
          at: config.at(path),
        });
      },
    });
    yield* finds;
  },
};
