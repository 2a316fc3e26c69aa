import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renamed } from '../../src/installer/host-entries.js';
import { planInstallation, type Plan, type PlanHost } from '../../src/installer/plan.js';
import { expectFile } from '../support/expect-file.js';
import { imageConfig } from '../support/images.js';
import { memoryFiles, type MemoryEntry } from '../support/memory-files.js';

type Tree = Readonly<Record<string, MemoryEntry>>;

function host(...paths: readonly string[]): PlanHost {
  return {
    has: (path) => paths.includes(path),
    capabilities: ['CAP_CHOWN', 'CAP_KILL'],
    uuid: '11111111-2222-4333-8444-555555555555',
    runtime: '/usr/bin/runc',
    atomic: '/usr/bin/atomic',
    systemdCgroup: true,
  };
}

function plan(tree: Tree, onHost = host(), set: Readonly<Record<string, string>> = {}): Promise<Plan> {
  const image = {
    name: 'registry.example/team/web:1.2',
    config: imageConfig({ id: 'sha256:0123' }),
    files: memoryFiles(tree),
  };
  return planInstallation(image, { host: onHost, set: new Map(Object.entries(set)) });
}

const config = JSON.stringify({ root: { path: 'rootfs', readonly: true } });

describe('a whole plan', () => {
  const cases: Readonly<Record<string, () => Promise<Plan>>> = {
    'everything filled in': () =>
      plan(
        {
          '/exports/config.json.template': `{
  "root": {"path": "rootfs", "readonly": true},
  "process": {"args": ["/bin/web", "$PORT"], "capabilities": {"bounding": [$ALL_PROCESS_CAPABILITIES]}},
  "mounts": [
    {"type": "bind", "source": "$STATE_DIRECTORY/$NAME", "destination": "/data"}
    $ADDTL_MOUNTS
  ]
}`,
          '/exports/service.template':
            '[Service]\nExecStart=$EXEC_START\nExecStop=$EXEC_STOP\nExecReload=/bin/kill $$MAINPID\nWorkingDirectory=$DESTDIR\n',
          '/exports/tmpfiles.template': 'd $STATE_DIRECTORY/$NAME - - - - -\n',
          '/exports/manifest.json': JSON.stringify({
            version: '1.0',
            defaultValues: { PORT: '80', ADDTL_MOUNTS: '' },
            renameFiles: { '/usr/bin/web': '/usr/bin/$NAME-ctl' },
            installedFilesTemplate: ['/usr/bin/web-1.2-ctl'],
          }),
          '/exports/hostfs/usr/bin/web': {
            content: '#!/bin/sh\nexec $RUNTIME exec $NAME "$$@"\n',
            mode: 0o755,
          },
          '/exports/hostfs/etc/web': { type: 'directory', mode: 0o750 },
          '/exports/hostfs/etc/web.conf': 'port = $PORT\n',
          '/exports/hostfs/usr/bin/webctl': { target: 'web' },
          '/exports/hostfs/etc/hosts': 'kept\n',
        },
        host('/etc', '/usr', '/usr/bin', '/etc/hosts'),
        { PORT: '8080' },
      ),
    'nothing but the defaults': () => plan({ '/run.sh': 'x' }),
    'a unit with a pid file': () =>
      plan({
        '/exports/config.json': config,
        '/exports/service.template':
          '[Service]\nType=forking\nExecStart=$EXEC_START\nExecStopPost=$EXEC_STOPPOST\nPIDFile=$PIDFILE\n',
      }),
    'files alone': () =>
      plan({
        '/exports/config.json.template': config,
        '/exports/manifest.json': '{"noContainerService": true}',
        '/exports/hostfs/usr/local/bin/tool': { content: 'tool', mode: 0o755 },
      }),
    refused: () =>
      plan({
        '/exports/config.json.template': '{"a": "$PORT"}',
        '/exports/service.template': '[Service]\nExecReload=$(kill $MAINPID)\n',
        '/exports/tmpfiles.template': 'd $DIR\n',
        '/exports/manifest.json':
          '{"renameFiles": {"/a": "/$B"}, "installedFilesTemplate": ["/t"], "defaultValues": {"N": null}}',
        '/exports/hostfs/t': 'one\n$TWO',
      }),
  };
  test.each(Object.keys(cases))('%s', async (name) => {
    const file = `__tests__/fixtures/plan/${name.replaceAll(' ', '-')}.json`;
    expectFile(file, `${JSON.stringify(await cases[name]!(), null, 2)}\n`);
  });
});

describe('config.json', () => {
  test.each([
    ['{"root": {"path": "rootfs", "readonly": true}}', []],
    ['{}', []],
    ['{"a": 1}', ['root.readonly in config.json is missing', 'root.path in config.json is missing']],
    ['{"root": {"path": "rootfs", "readonly": false}}', ['root.readonly in config.json is false']],
    ['{"root": {"path": "/rootfs", "readonly": true}}', ['root.path in config.json is "/rootfs"']],
    ['[]', []],
    ['1', ['config.json is 1, not an object']],
    ['{"root": {"path": "rootfs", "readonly": 1}, "mounts": {}}', []],
    ['{"root": {"path": "rootfs", "readonly": true}, "mounts": null}', ['mounts in config.json is null']],
    ['{"root": ', ['config.json is not JSON']],
    ['{"a": "$MISSING"}', ['/exports/config.json.template, line 1: "MISSING" has no value']],
  ])('%s', async (text, refusals) => {
    const planned = await plan({ '/exports/config.json.template': text });
    const starts = planned.refusals.map(({ message }, index) => message.slice(0, refusals[index]?.length));
    expect(starts).toEqual(refusals);
  });

  test('is copied unchanged if it is not a template', async () => {
    const text = '{"root": {"path": "rootfs", "readonly": true}, "hostname": "$NAME"}';
    const planned = await plan({
      '/exports/config.json': text,
      '/exports/config.json.template': '{"root": "$UNUSED"}',
    });
    expect(planned.bundle).toMatchObject({ origin: 'as-is', config: { content: text } });
    expect(planned.refusals).toEqual([]);
  });
});

describe('tmpfiles', () => {
  const binds = JSON.stringify({
    root: { path: 'rootfs', readonly: true },
    mounts: [
      { type: 'bind', source: '/var/lib/a' },
      { type: 'rbind', source: '/var/lib/b' },
      { type: 'bind', source: '/there' },
      { type: 'bind', source: '/var/lib/a' },
      { type: 'tmpfs', source: 'tmpfs' },
      { source: '/without/type' },
    ],
  });

  test('has a line for each missing bind source', async () => {
    const planned = await plan({ '/exports/config.json.template': binds }, host('/there'));
    expect(planned.tmpfiles?.content).toBe(
      'd    /var/lib/a   0700 0 0 - -\nd    /var/lib/b   0700 0 0 - -\nd    /var/lib/a   0700 0 0 - -\n',
    );
  });

  test('of the image come instead of it, even empty', async () => {
    const planned = await plan({ '/exports/config.json.template': binds, '/exports/tmpfiles.template': '' });
    expect(planned.tmpfiles).toBeUndefined();
  });
});

describe('host files', () => {
  test('a device is left out with a notice', async () => {
    const planned = await plan({ '/exports/hostfs/dev/null': { type: 'other' } });
    expect(planned.hostEntries).toEqual([{ type: 'directory', path: '/dev', mode: 0o755 }]);
    expect(planned.notices).toEqual([expect.stringContaining('/exports/hostfs/dev/null')]);
  });

  test('the first of two that get the same name wins', async () => {
    const planned = await plan({
      '/exports/manifest.json': '{"renameFiles": {"/etc/b": "/etc/a"}}',
      '/exports/hostfs/etc/a': 'a',
      '/exports/hostfs/etc/b': 'b',
    });
    expect(planned.hostEntries).toEqual([
      { type: 'directory', path: '/etc', mode: 0o755 },
      { type: 'copy', path: '/etc/a', mode: 0o644, source: '/exports/hostfs/etc/a' },
    ]);
  });

  test('at the top keep their names and their content', async () => {
    const planned = await plan({
      '/exports/manifest.json': '{"renameFiles": {"/a": "/b"}, "installedFilesTemplate": ["/a", "/b"]}',
      '/exports/hostfs/a': '$NAME',
    });
    expect(planned.hostEntries).toEqual([
      { type: 'copy', path: '/a', mode: 0o644, source: '/exports/hostfs/a' },
    ]);
  });

  test('keep modes, and folders do not; the old folder stays empty after a rename', async () => {
    const planned = await plan(
      {
        '/exports/manifest.json': '{"renameFiles": {"/etc/a": "/etc/b"}}',
        '/exports/hostfs/etc/a': { type: 'directory', mode: 0o700 },
        '/exports/hostfs/etc/a/run': { content: 'x', mode: 0o4750 },
      },
      host('/etc'),
    );
    expect(planned.hostEntries).toEqual([
      { type: 'directory', path: '/etc/a', mode: 0o755 },
      { type: 'directory', path: '/etc/b', mode: 0o755 },
      { type: 'copy', path: '/etc/b/run', mode: 0o4750, source: '/exports/hostfs/etc/a/run' },
    ]);
  });

  test.each<[Tree, readonly string[], string]>([
    [{ '/exports/hostfs/opt/a': { type: 'directory' } }, ['/opt/a'], 'is a directory, not a file'],
    [{ '/exports/hostfs/opt/a': { target: 'none' } }, ['/opt/a'], 'cannot be read'],
    [{ '/exports/hostfs/opt/a': Buffer.from([0xe9]) }, ['/opt/a'], 'is not UTF-8'],
  ])('a template that is none ends the install: %j', async (tree, templates, message) => {
    const manifest = JSON.stringify({ installedFilesTemplate: templates });
    const { refusals } = await plan({ ...tree, '/exports/manifest.json': manifest });
    expect(refusals).toEqual([{ kind: 'host-file', message: expect.stringContaining(message) }]);
  });

  test('below a file of the host end the install', async () => {
    const onHost = { ...host('/opt', '/opt/a'), isFile: (path: string) => path === '/opt/a' };
    const { refusals } = await plan({ '/exports/hostfs/opt/a/b': 'x' }, onHost);
    expect(refusals).toContainEqual({
      kind: 'host-file',
      message: '"/opt/a" cannot be made on the host: "/opt/a" is a file.',
    });
  });

  test('leaves out a link to a folder of the image; a link to a file, or a dangling one, stays a link', async () => {
    const planned = await plan(
      {
        '/exports/hostfs/etc/d/x': 'x',
        '/exports/hostfs/etc/folder': { target: 'd' },
        '/exports/hostfs/etc/file': { target: 'd/x' },
        '/exports/hostfs/etc/nothing': { target: '/etc/d' },
      },
      host('/etc'),
    );
    expect(planned.hostEntries.filter(({ type }) => type === 'symlink').map(({ path }) => path)).toEqual([
      '/etc/file',
      '/etc/nothing',
    ]);
    expect(planned.notices).toEqual([expect.stringContaining('is a link to a folder')]);
  });

  test('never leave the host, whatever the new names', async () => {
    const part = fc.constantFrom('a', 'b', '..', '.', '');
    const target = fc.array(part, { maxLength: 5 }).map((parts) => parts.join('/'));
    await fc.assert(
      fc.asyncProperty(target, target, async (folder, file) => {
        const manifest = JSON.stringify({ renameFiles: { '/a/b': folder, '/a/b/c': file } });
        const planned = await plan({ '/exports/manifest.json': manifest, '/exports/hostfs/a/b/c': 'x' });
        for (const { path } of planned.hostEntries) expect(path).toMatch(/^(?:\/(?!\.\.?(?:\/|$))[^/]+)+$/);
      }),
    );
  });
});

describe('renamed', () => {
  const renames = new Map([
    ['/etc/web', '/etc/site'],
    ['/etc/site/a', '/opt/a'],
    ['/bad', '../../x'],
  ]);
  test.each([
    ['/etc/web', '/etc/site'],
    ['/etc/web/b', '/etc/site/b'],
    ['/etc/web/a/c', '/opt/a/c'],
    ['/etc/website', '/etc/website'],
    ['/bad', '../../x'],
    ['/./etc/web', '/./etc/web'],
  ])('%s is %s', (path, expected) => {
    expect(renamed(path, renames)).toBe(expected);
  });
});

test.each(['', 'a b', "a'b", '..', 'a/b', '.'])('a container cannot be called %j', async (name) => {
  const image = { config: { id: 'sha256:0' } as never, files: memoryFiles({}) };
  await expect(planInstallation(image, { name, host: host() })).rejects.toThrow('cannot be called');
});
