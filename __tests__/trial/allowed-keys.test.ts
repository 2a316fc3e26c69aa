import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../src/installer/defaults.js';
import { allowedKeys } from '../../src/trial/allowed-keys.js';
import { parseExact, stringifyExact } from '../../src/trial/big-integers.js';

const full = {
  ...defaultConfig,
  linux: {
    ...defaultConfig.linux,
    uidMappings: [{ containerID: 0, hostID: 100_000, size: 1 }],
    devices: [{ path: '/dev/null', type: 'c', major: 1, minor: 3, fileMode: 0, uid: 0, gid: 0 }],
    resources: {
      ...defaultConfig.linux.resources,
      memory: { limit: 1 },
      cpu: { shares: 1 },
      pids: { limit: 1 },
    },
    sysctl: { 'kernel.shmmax': '1' },
    seccomp: {
      defaultAction: 'SCMP_ACT_ALLOW',
      syscalls: [{ names: ['a'], action: 'b', args: [{ index: 0, value: 1, op: 'c' }] }],
    },
  },
};

test('an ordinary configuration is unchanged', () => {
  expect(allowedKeys(full)).toEqual({ config: full, dropped: [] });
});

/** All objects inside a JSON value, by their path of keys. */
function objectsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

const places = objectsIn(full).filter((path) => !path.includes('sysctl'));
const known = new Set(JSON.stringify(full).match(/\w+/g));

function plant(path: readonly string[], key: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(full));
  const place = path.reduce<unknown>((json, part) => (json as Record<string, unknown>)[part], copy);
  Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

describe('nothing else does, at any level', () => {
  const strange = fc.oneof(
    fc.constantFrom(...known).map((key) => key.toUpperCase()),
    fc.constantFrom(...known).map((key) => key.charAt(0).toUpperCase() + key.slice(1)),
    fc.constantFrom(
      'hooks',
      'Hooks',
      'annotations',
      'intelRdt',
      'unified',
      'listenerPath',
      '__proto__',
      'constructor',
    ),
    fc.string(),
  );

  test('whatever its name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (path, key) => {
        fc.pre(!known.has(key));
        const { config, dropped } = allowedKeys(plant(path, key, { planted: 'value' }));
        expect(config).toEqual(full);
        expect(JSON.stringify(config)).not.toContain('planted');
        expect(dropped).toHaveLength(1);
      }),
    );
  });

  test('any value instead of a string, a list or an object', () => {
    const values = fc.oneof(
      fc.constant({ planted: 1 }),
      fc.constant([{ planted: 1 }]),
      fc.constant([['planted']]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...known), values, (path, key, value) => {
        expect(JSON.stringify(allowedKeys(plant(path, key, value)).config)).not.toContain('"planted":');
      }),
    );
  });
});

test.each([
  [{ hooks: { prestart: [{ path: '/x' }] } }, 'hooks was left out: hooks run programs of the machine.'],
  [
    { Hooks: { prestart: [{ path: '/x' }] } },
    'Hooks was left out: runc takes it for "hooks", which the specification does not.',
  ],
  [
    { Mounts: [{ type: 'bind' }] },
    'Mounts was left out: runc takes it for "mounts", which the specification does not.',
  ],
  [
    { linux: { Namespaces: ['x'] } },
    'linux.Namespaces was left out: runc takes it for "namespaces", which the specification does not.',
  ],
  [
    { mounts: [{}, { Source: '/' }] },
    'mounts[1].Source was left out: runc takes it for "source", which the specification does not.',
  ],
  [{ linux: { intelRdt: { closID: 'x' } } }, 'linux.intelRdt was left out: a trial does not use it.'],
  [
    { linux: { cgroupsPath: '/x' } },
    'linux.cgroupsPath was left out: two trials must not meet in one control group.',
  ],
  [
    { linux: { sysctl: { 'vm.swappiness': '1' } } },
    'linux.sysctl "vm.swappiness" was left out: it is a setting of the machine\'s kernel.',
  ],
  [
    { linux: { sysctl: { 'net../../kernel/core_pattern': '|/x' } } },
    'linux.sysctl "net../../kernel/core_pattern" was left out: it is a setting of the machine\'s kernel.',
  ],
])('%j is reported', (config, sentence) => {
  expect(allowedKeys(config).dropped).toEqual([sentence]);
});

test.each([{}, { prestart: [] }, null, { prestart: null, poststop: [{}] }, ''])(
  'hooks: %j is nothing',
  (hooks) => {
    expect(allowedKeys({ ...full, hooks })).toEqual({ config: full, dropped: [] });
  },
);

test('the wrong kind of value is left for the runtime to refuse', () => {
  expect(allowedKeys({ process: { capabilities: ['CAP_X'], args: 'sh' }, mounts: 1 }).config).toEqual({
    process: { capabilities: [], args: 'sh' },
    mounts: 1,
  });
});

test('integers keep all their digits', () => {
  const text =
    '{"rlimits":[{"hard":18446744073709551615,"soft":-9223372036854775808}],"text":"18446744073709551615"}';
  const copy = stringifyExact(parseExact(text)).replaceAll(/\s/g, '');
  expect(copy).toBe(text);
  expect(parseExact('[1.5, 1e30, "\\"1234567890123456789"]')).toEqual([1.5, 1e30, '"1234567890123456789']);
});
