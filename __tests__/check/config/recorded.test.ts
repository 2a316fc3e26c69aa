import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runtimeConfiguration } from '../../../src/check/config/runtime-schema.js';
import { pathName } from '../../../src/check/config/parts.js';

interface Case {
  readonly args: readonly string[];
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  readonly error?: string;
}

const folder = '__tests__/fixtures/runtime-spec';
const recorded = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const cases = (recorded('cases.json') as readonly Case[]).filter(({ error }) => error === undefined);

/** The recorded configuration: the default one with some parts put in and others taken away. */
function configuration({ set = {}, unset = [] }: Case): unknown {
  const config = recorded('default.json') as Record<string, unknown>;
  for (const [path, value] of Object.entries(set)) change(config, path.split('.'), value);
  for (const path of unset) change(config, path.split('.'), undefined);
  return JSON.parse(JSON.stringify(config));
}

function change(
  parent: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) parent[key] = value;
  else change((parent[key] ??= {}) as Record<string, unknown>, rest, value);
}

/**
 * What the reference writes and runtimes refuse all the same; each was tried with runc. That is the configuration's
 * error, found at the place of the option.
 */
const refusedByRuntimes = [
  'linux.uidMappings is missing, and a user namespace needs it',
  'linux.gidMappings is missing, and a user namespace needs it',
  'hostname needs a uts namespace in linux.namespaces',
  'mounts is missing',
  'linux.uidMappings maps no id to N of the container, and runtimes start as that',
  'linux.gidMappings maps no id to N of the container, and runtimes start as that',
  'linux.resources.memory.swap needs limit, because it counts memory and swap together',
  'linux.resources.devices[N].access is missing, and runc needs it',
  'linux.seccomp.syscalls allows no execve, without which no program starts',
];

test.each(cases)('$args has no error but those that runc finds too', (recordedCase) => {
  const errors: string[] = [];
  runtimeConfiguration(configuration(recordedCase), [], {
    problem(path, problem, level = 'error') {
      if (level === 'error') errors.push(`${pathName(path)} ${problem}`);
    },
  });
  expect(errors.filter((error) => !refusedByRuntimes.includes(error.replace(/\d+/, 'N')))).toEqual([]);
});
