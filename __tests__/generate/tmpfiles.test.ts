import { describe, expect, test } from '@jest/globals';
import { tmpfilesLines, type TmpfilesRequest } from '../../src/generate/tmpfiles.js';

interface Case {
  readonly sources: readonly string[];
  readonly uid?: number;
  readonly hostPaths?: readonly string[];
  readonly defaults?: Readonly<Record<string, string>>;
  readonly isFile?: TmpfilesRequest['isFile'];
}

/** The lines for these bind mounts, as they stand in the file; undefined if no file is needed. */
async function lines({
  sources,
  uid = 0,
  hostPaths = [],
  defaults = {},
  isFile,
}: Case): Promise<string[] | undefined> {
  const mounts = sources.map((source, index) => ({ destination: `/in/${index}`, type: 'bind', source }));
  const { lines: found, isNeeded } = await tmpfilesLines({
    config: JSON.stringify({ process: { user: { uid, gid: uid + 1 } }, mounts }),
    name: 'agent',
    defaults: new Map(Object.entries(defaults)),
    hostPaths: new Set(hostPaths),
    isFile: isFile ?? (() => Promise.resolve(false)),
  });
  return isNeeded
    ? found.map(({ path, mode, uid: user, gid }) => `d ${path} ${mode} ${user} ${gid}`)
    : undefined;
}

describe('none is needed if the installer does the same', () => {
  test.each([
    '/srv/data',
    '${STATE_DIRECTORY}/agent',
    '$STATE_DIRECTORY/$NAME/data',
    '$UNKNOWN/x',
    '$DESTDIR/rootfs/x',
    'relative',
    '/etc/resolv.conf',
    '/etc/ssl/certs',
    '/sys/fs/cgroup',
    '/run/dbus',
    '/var/lib',
    '/',
  ])('%s', async (source) => {
    expect(await lines({ sources: [source] })).toBeUndefined();
  });
});

test.each<[string, Case, readonly string[]]>([
  ['a folder of a service that is not root', { sources: ['/srv/data'], uid: 7 }, ['d /srv/data - - -']],
  [
    'its own state',
    { sources: ['${STATE_DIRECTORY}/${NAME}/data'], uid: 7 },
    ['d ${STATE_DIRECTORY}/${NAME}/data 0700 7 8'],
  ],
  ['the same by name', { sources: ['/var/lib/agent/x/'], uid: 7 }, ['d /var/lib/agent/x 0700 7 8']],
  [
    'folders of the host are left alone',
    {
      sources: [
        '/etc/ssl/certs',
        '/etc',
        '/run/x',
        '/var/run/y',
        '/usr/share/z',
        '/dev/shm',
        '/home/me',
        '/srv/a',
      ],
      uid: 7,
    },
    ['d /srv/a - - -'],
  ],
  ['host files below a source bring it', { sources: ['/etc/agent'], hostPaths: ['/etc/agent/a.conf'] }, []],
  ['a source that is a host file', { sources: ['$CONF_DIRECTORY/agent'], hostPaths: ['/etc/agent'] }, []],
  [
    'a source and a host file that variables name',
    {
      sources: ['$CONF_DIRECTORY/$NAME', '/opt/${NAME}/$PART'],
      hostPaths: ['/etc/agent', '/opt/$NAME/part/x'],
      defaults: { PART: 'part' },
    },
    [],
  ],
  ['a name of a file', { sources: ['/srv/agent.conf'] }, []],
  ['a socket', { sources: ['/var/lib/x/y.sock'] }, []],
  [
    'a file in the image',
    { sources: ['/srv/agent'], isFile: (path) => Promise.resolve(path === '/in/0') },
    [],
  ],
  ['a folder that looks like one', { sources: ['/srv/conf.d'], uid: 7 }, ['d /srv/conf.d - - -']],
  [
    'values of the manifest count',
    { sources: ['$DATA_DIR', '/etc/agent'], hostPaths: ['/etc/agent/x'], defaults: { DATA_DIR: '/srv/x' } },
    ['d $DATA_DIR - - -'],
  ],
  [
    'so do those that are set later',
    { sources: ['$DATA_DIR', '/srv/a b'] },
    ['d $DATA_DIR - - -', 'd "/srv/a b" - - -'],
  ],
  [
    'a blank in a value',
    { sources: ['$DATA_DIR'], defaults: { DATA_DIR: '/srv/a b' } },
    ['d "$DATA_DIR" - - -'],
  ],
  ['a percent sign', { sources: ['/srv/100%'] }, ['d /srv/100%% - - -']],
  ['quotes and backslashes', { sources: ['/srv/a"b\\c'] }, ['d "/srv/a\\"b\\\\c" - - -']],
  ['each source once', { sources: ['/srv/a', '/srv/a'], uid: 7 }, ['d /srv/a - - -']],
])('%s', async (_, request, expected) => {
  expect(await lines(request)).toEqual(expected);
});

test.each(['', 'null', '[]', '{"mounts": 1}', '{"mounts": [null]}'])('%j has no mounts', async (config) => {
  const request = {
    config,
    name: 'a',
    defaults: new Map(),
    hostPaths: new Set<string>(),
    isFile: () => Promise.resolve(false),
  };
  expect(await tmpfilesLines(request)).toEqual({ lines: [], isNeeded: false });
});

test('a template that is JSON only once it is filled in', async () => {
  const config =
    '{"process":{"user":{"uid":7,"gid":7}},"mounts":[{"type":"bind","source":"/srv/a","destination":"/a"} $MORE]}';
  const request = {
    config,
    name: 'a',
    defaults: new Map([['MORE', '']]),
    hostPaths: new Set<string>(),
    isFile: () => Promise.resolve(false),
  };
  expect((await tmpfilesLines(request)).lines.map(({ path }) => path)).toEqual(['/srv/a']);
});
