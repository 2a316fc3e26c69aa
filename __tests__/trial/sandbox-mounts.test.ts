import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bindSourcesOf, mountRefusal, sandboxMount, type Placement } from '../../src/trial/sandbox-mounts.js';

describe('types', () => {
  test.each(['proc', 'sysfs', 'tmpfs', 'devpts', 'mqueue', 'cgroup', 'bind'])('%s is mounted', (type) => {
    expect(mountRefusal({ destination: '/proc', type })).toBeUndefined();
  });

  test.each([
    'overlay',
    'ext4',
    'cgroup2',
    'devtmpfs',
    'debugfs',
    'nfs',
    'Bind',
    'none',
    '',
    undefined,
    1,
    ['bind'],
  ])('%j is not', (type) => {
    expect(mountRefusal({ destination: '/x', type })).toMatch(/^the mount on "\/x" is of type/);
  });

  test.each([
    ['/proc', true],
    ['/proc/', true],
    ['//proc/.', true],
    ['/x/../proc', true],
    ['/host/proc', false],
    ['/proc/x', false],
    [undefined, false],
  ])('proc on %j', (destination, fine) => {
    expect(mountRefusal({ destination, type: 'proc' }) === undefined).toBe(fine);
  });
});

describe('options', () => {
  const made = (type: string, options: readonly string[], placement?: Placement) =>
    sandboxMount({ destination: '/x', type, source: 's', options }, placement);

  test('those of a mount of the container’s own are kept, wrong values too', () => {
    const options = [
      'nosuid',
      'noexec',
      'nodev',
      'relatime',
      'size=abc',
      'mode=755',
      'rprivate',
      'newinstance',
    ];
    expect(made('tmpfs', options)).toEqual({
      mount: { destination: '/x', type: 'tmpfs', source: 's', options },
      changed: [],
    });
  });

  test.each(['remount', 'shared', 'rshared', 'lowerdir=/etc', 'idmap', 'x-anything', 'REMOUNT'])(
    '%s is not',
    (option) => {
      expect(made('tmpfs', [option, 'rw'])).toEqual({
        mount: { destination: '/x', type: 'tmpfs', source: 's', options: ['rw'] },
        changed: [`The mount on "/x" was made without its option "${option}".`],
      });
    },
  );

  test.each(['sysfs', 'cgroup'])('%s is read-only, whatever it says', (type) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ro', 'rw', 'nosuid', 'remount')), (options) => {
        const { mount } = made(type, options);
        expect((mount.options as string[]).findLast((option) => option === 'ro' || option === 'rw')).toBe(
          'ro',
        );
      }),
    );
  });

  test('mounts of the machine are read-only and private', () => {
    const { mount } = made('none', ['rbind', 'rw', 'shared'], {
      path: '/usr/lib/modules',
      kind: 'read-only',
      note: '',
    });
    expect(mount).toEqual({
      destination: '/x',
      type: 'bind',
      source: '/usr/lib/modules',
      options: ['bind', 'nosuid', 'nodev', 'ro'],
    });
  });

  test('a bind mount never keeps its own source', () => {
    expect(made('bind', ['ro']).mount).toEqual({ destination: '/x', type: 'bind', options: ['ro'] });
    expect(made('overlay', ['rbind'], { path: '/trial/s', kind: 'private', note: '' }).mount).toMatchObject({
      type: 'bind',
      source: '/trial/s',
    });
  });
});

test('each source is found once, writable if any mount of it is', () => {
  expect(
    bindSourcesOf([
      { type: 'bind', source: '/a', options: ['ro'] },
      { type: 'bind', source: '/a', options: ['rw'] },
      { type: 'bind', source: '/b', options: ['bind', 'ro'] },
      { type: 'bind', source: '/a', options: ['ro'] },
      { options: ['rbind'], source: '/c' },
      { type: 'tmpfs', source: '/d' },
      { type: 'bind' },
      {},
    ]),
  ).toEqual([
    { source: '/a', readOnly: false },
    { source: '/b', readOnly: true },
    { source: '/c', readOnly: false },
  ]);
});
