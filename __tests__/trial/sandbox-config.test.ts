import { describe, expect, test } from '@jest/globals';
import { defaultConfig } from '../../src/installer/defaults.js';
import {
  bindSourcesOf,
  sandboxConfig,
  sandboxRefusal,
  type Placement,
} from '../../src/trial/sandbox-config.js';

const everything = { selinux: true, apparmor: true };

function sandboxed(
  config: Readonly<Record<string, unknown>>,
  security = everything,
  placements: readonly (readonly [string, Placement])[] = [],
): { json: unknown; changed: readonly string[]; shared: readonly string[] } {
  const { text, ...rest } = sandboxConfig(config, new Map(placements), security);
  return { json: JSON.parse(text), ...rest };
}

test('leaves a configuration alone that reaches nowhere', () => {
  expect(sandboxed(defaultConfig)).toEqual({ json: defaultConfig, changed: [], shared: [] });
});

test('puts bind sources in their places, and no other mount', () => {
  const mounts = [
    { type: 'bind', source: '/a', destination: '/x' },
    { type: 'none', source: '/b', destination: '/y', options: ['rbind', 'ro'] },
    { type: 'tmpfs', source: '/a', destination: '/z' },
    { type: 'bind', source: 'relative', destination: '/r' },
  ];
  const result = sandboxed({ ...defaultConfig, mounts }, everything, [
    ['/a', { path: '/trial/a', kind: 'private', note: 'is new' }],
    ['/b', { path: '/b', kind: 'machine', note: 'is old' }],
  ]);
  expect(result.json).toMatchObject({
    mounts: [{ source: '/trial/a' }, { source: '/b' }, { source: '/a' }, { source: 'relative' }],
  });
  expect(result.changed).toEqual(['The bind source "/a" is new.']);
  expect(result.shared).toEqual(['The bind source "/b" is old.']);
});

test('drops what would reach into the machine or cannot work on it', () => {
  const config = {
    ...defaultConfig,
    hooks: { prestart: [] },
    process: { ...defaultConfig.process, selinuxLabel: 'x', apparmorProfile: 'y' },
    linux: { ...defaultConfig.linux, cgroupsPath: '/c', mountLabel: 'z' },
  };
  const result = sandboxed(config, { selinux: false, apparmor: false });
  expect(result.json).toEqual(defaultConfig);
  expect(result.changed.map((sentence) => sentence.split(' ')[0])).toEqual([
    'hooks',
    'linux.cgroupsPath',
    'process.selinuxLabel',
    'linux.mountLabel',
    'process.apparmorProfile',
  ]);
  const kept = sandboxed(config).json;
  expect(kept).toMatchObject({
    process: { selinuxLabel: 'x', apparmorProfile: 'y' },
    linux: { mountLabel: 'z' },
  });
});

test('tells which namespaces are the machine’s', () => {
  const namespaces = [{ type: 'mount' }, { type: 'pid' }, { type: 'ipc', path: '/proc/1/ns/ipc' }];
  const { shared } = sandboxed({ linux: { namespaces } });
  expect(shared).toEqual([
    "The container used the machine's own network: config.json has no network namespace.",
    'The container joined the ipc namespace "/proc/1/ns/ipc".',
    "The container used the machine's own host name: config.json has no uts namespace.",
  ]);
});

describe('sandboxRefusal', () => {
  test.each([
    [{ linux: { namespaces: [{ type: 'mount' }] } }, false],
    [{ linux: { namespaces: [{ type: 'pid' }] } }, true],
    [{ linux: { namespaces: [{ type: 'mount', path: '/proc/1/ns/mnt' }] } }, true],
    [{ linux: { namespaces: 'mount' } }, true],
    [{}, true],
  ])('%j', (config, refused) => {
    expect(sandboxRefusal(config) !== undefined).toBe(refused);
  });
});

test('bindSourcesOf gives each source once, writable where any mount of it is', () => {
  const mounts = [
    { type: 'bind', source: '/a', options: ['ro'] },
    { type: 'bind', source: '/a', options: ['rw'] },
    { type: 'bind', source: '/b', options: ['bind', 'ro'] },
    { type: 'bind', source: '/a', options: ['ro'] },
    { options: ['rbind'], source: '/c' },
    { type: 'tmpfs', source: '/d' },
    { type: 'bind' },
    null,
  ];
  expect(bindSourcesOf({ mounts })).toEqual([
    { source: '/a', readOnly: false },
    { source: '/b', readOnly: true },
    { source: '/c', readOnly: false },
  ]);
});
