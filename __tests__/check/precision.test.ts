import { describe, expect, test } from '@jest/globals';
import { check, type CheckInput, type Policy } from '../../src/check/index.js';
import { memoryFiles } from '../support/memory-files.js';
import { memoryImage } from '../support/images.js';
import { loadFixture } from '../support/rule-fixtures.js';

/** Forms that images in use have, and that look like faults at first sight. */

const policy: Policy = { profile: 'none', requiredLabels: [], levels: new Map() };
const good = Object.fromEntries(loadFixture('label-missing', 'good').context);
const without = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(good).filter(([path]) => !names.includes(path)));

async function rulesOf(
  tree: Readonly<Record<string, string>>,
  more: CheckInput = {},
): Promise<readonly string[]> {
  const folder = { files: memoryFiles(tree), path: '' };
  return (await check({ folder, ...more }, policy)).map(({ rule }) => rule);
}

function withBind(source: string): string {
  return good['/config.json.template']!.replace('${STATE_DIRECTORY}/agent', source);
}

describe('a file that the sources do not have', () => {
  test.each([
    [
      'is missing if a RUN only creates the folder',
      'RUN mkdir -p /exports && dnf clean all',
      ['service-template-missing'],
    ],
    [
      'is missing if a RUN creates a file for the host',
      'RUN cp /etc/agent /exports/hostfs/etc/',
      ['service-template-missing'],
    ],
    ['may come by a RUN', 'RUN mkdir /exports && cp /usr/share/agent.service /exports/service.template', []],
    ['may come by a heredoc', 'COPY <<service.template /exports/\n[Service]\nservice.template', []],
    ['may come from another stage', 'COPY --from=build /out/ /exports/', []],
    ['may come with the whole root', 'COPY --from=build /out/ /', []],
    [
      'does not come from another stage to elsewhere',
      'COPY --from=build /out/ /opt/',
      ['service-template-missing'],
    ],
  ])('%s', async (_, instruction, rules) => {
    const dockerfile = `FROM scratch AS build\n${good['/Dockerfile']!.replace('service.template ', '')}${instruction}\n`;
    expect(await rulesOf({ ...without('/service.template'), '/Dockerfile': dockerfile })).toEqual(rules);
  });

  test('is not needed if the image is run once', async () => {
    const dockerfile = good['/Dockerfile']!.replace('service.template ', '').replace(
      'LABEL',
      'LABEL atomic.run=once',
    );
    const tree = { ...without('/service.template'), '/Dockerfile': dockerfile };
    expect(await rulesOf(tree)).toEqual([]);
    const { '/config.json.template': config = '' } = good;
    const image = memoryImage(
      { '/exports/config.json.template': config },
      { labels: { 'atomic.run': 'once' } },
    );
    expect((await check({ image }, policy)).map(({ rule }) => rule)).not.toContain(
      'service-template-missing',
    );
  });
});

describe('a bind source', () => {
  test.each([
    ['/dev/log'],
    ['/etc/redhat-release'],
    ['/var/run/dbus/system_bus_socket'],
    ['/var/log'],
    ['/var/lib'],
    ['/'],
    ['${RUN_DIRECTORY}/systemd'],
    ['rootfs/usr/share'],
    ['./config.json'],
  ])('%s need not be created', async (source) => {
    const rules = await rulesOf({ ...good, '/config.json.template': withBind(source) });
    expect(rules.filter((rule) => rule === 'config-mount-source')).toEqual([]);
  });

  test.each([
    ['by its new name', '/etc/$NAME.conf', {}],
    ['by the folder that it is in', '/etc/agent', { '/hostfs/etc/agent/a.conf': '' }],
    [
      'by the unit',
      '${RUN_DIRECTORY}/agentd',
      {
        '/service.template': good['/service.template']!.replace(
          'Restart',
          'RuntimeDirectory=other agentd\nRestart',
        ),
      },
    ],
    [
      'by a command of the unit',
      '/srv/agent',
      {
        '/service.template': good['/service.template']!.replace(
          'Restart',
          'ExecStartPre=/bin/mkdir -p /srv/agent\nRestart',
        ),
      },
    ],
    ['below /var/run', '${RUN_DIRECTORY}/agent', { '/tmpfiles.template': 'd /var/run/agent\n' }],
    [
      'by a RUN',
      '/opt/agent',
      { '/Dockerfile': `${good['/Dockerfile']!}RUN mkdir -p /exports/hostfs/opt/agent\n` },
    ],
    ['by the installer, without a tmpfiles.template', '/srv/agent', undefined],
  ])('is created %s', async (_, source, changes) => {
    const tree = changes === undefined ? without('/tmpfiles.template') : { ...good, ...changes };
    const rules = await rulesOf({ ...tree, '/config.json.template': withBind(source) });
    expect(rules.filter((rule) => rule.startsWith('config-'))).toEqual([]);
  });

  test('that a default value contains is not expanded', async () => {
    const tree = {
      ...good,
      '/config.json.template': withBind('$DATA'),
      '/manifest.json': good['/manifest.json']!.replace('"PORT"', '"DATA": "/var/lib/agent", "PORT"'),
    };
    expect(await rulesOf(tree)).toEqual([]);
  });
});

describe('a template', () => {
  test('with a bare variable between items is parsed once it is filled in', async () => {
    const config = good['/config.json.template']!.replace(/\}\s*\],\s*"linux"/, '}\n$MOUNTS ], "linux"');
    expect(config).toContain('$MOUNTS');
    const manifest = good['/manifest.json']!;
    const withDefault = (value: string): Record<string, string> => ({
      ...good,
      '/config.json.template': config,
      '/manifest.json': manifest.replace('"PORT"', `"MOUNTS": ${JSON.stringify(value)}, "PORT"`),
    });
    expect(await rulesOf(withDefault(''))).toEqual([]);
    expect(
      await rulesOf(withDefault(', { "destination": "/run", "type": "tmpfs", "source": "tmpfs" }')),
    ).toEqual([]);
    expect(await rulesOf(withDefault('oops'))).toEqual(['config-json']);
    expect(await rulesOf({ ...good, '/config.json.template': config })).toEqual(['variable-undefined']);
  });

  test('reports a broken manifest once, and not the variables that it would have set', async () => {
    expect(await rulesOf({ ...good, '/manifest.json': '{' })).toEqual(['manifest-invalid']);
    expect(await rulesOf({ ...good, '/manifest.json': '{ "defaultValues": [] }' })).toEqual([
      'manifest-invalid',
    ]);
  });
});

describe('the program of the service', () => {
  const files = { '/bin/sh': { mode: 0o755 }, '/usr/bin/agent': { content: '#!/bin/sh -e\n', mode: 0o755 } };
  const config = (process: object): string => JSON.stringify({ process, mounts: [{ destination: '/host' }] });

  test.each([
    ['by its path', { args: ['/usr/bin/agent'] }, []],
    ['along PATH', { args: ['agent'], env: ['PATH=/opt', 'PATH=/sbin:/usr/bin'] }, []],
    ['not along PATH', { args: ['agent'], env: ['PATH=/sbin'] }, ['config-args']],
    ['from the working directory', { args: ['bin/agent'], cwd: '/usr' }, []],
    ['not from the working directory', { args: ['bin/agent'], cwd: '/' }, ['config-args']],
    ['on the host', { args: ['/host/usr/bin/anything'] }, []],
    ['through a link', { args: ['/usr/local/agent'] }, []],
    ['without its interpreter', { args: ['/usr/bin/script'] }, ['config-args']],
    ['that is not executable', { args: ['/usr/bin/data'] }, ['config-args']],
    ['that is a folder', { args: ['/usr/bin'] }, ['config-args']],
  ])('%s', async (_, process, rules) => {
    const image = memoryImage({
      ...files,
      '/usr/local/agent': { target: '../bin/agent' },
      '/usr/bin/script': { content: '#! /usr/bin/python3\n', mode: 0o755 },
      '/usr/bin/data': { mode: 0o644 },
      '/exports/config.json.template': config(process),
    });
    const found = (await check({ image }, policy)).map(({ rule }) => rule);
    expect(found.filter((rule) => rule === 'config-args')).toEqual(rules);
  });

  const closed = { content: '#!/bin/sh\n', mode: 0o700, uid: 5, gid: 6 };
  const user = (
    uid: number,
    gid: number,
    effective: readonly string[] = [],
    more: readonly number[] = [],
  ): object => ({
    user: { uid, gid, additionalGids: more },
    capabilities: { effective },
  });

  test.each([
    ['its owner', closed, user(5, 0), []],
    ['another user', closed, user(7, 7), ['config-args']],
    ['root without a right over files', closed, user(0, 0), ['config-args']],
    ['root with a right over files', closed, user(0, 0, ['CAP_DAC_OVERRIDE']), []],
    ['root as the runtime has it', closed, { user: { uid: 0, gid: 0 } }, []],
    ['its group', { ...closed, mode: 0o710 }, user(7, 6), []],
    ['a further group', { ...closed, mode: 0o710 }, user(7, 7, [], [6]), []],
    ['its owner, who alone may not', { ...closed, mode: 0o611 }, user(5, 6), ['config-args']],
    ['anyone, in a closed folder', { ...closed, mode: 0o755 }, user(7, 7), ['config-args'], 0o700],
    ['who may search folders', { ...closed, mode: 0o755 }, user(7, 7, ['CAP_DAC_READ_SEARCH']), [], 0o700],
  ])('run by %s', async (_, program, process, rules, folder = 0o755) => {
    const image = memoryImage({
      ...files,
      '/opt': { type: 'directory', mode: folder },
      '/opt/agent': program,
      '/exports/config.json.template': config({ args: ['/opt/agent'], ...process }),
    });
    const found = (await check({ image }, policy)).map(({ rule }) => rule);
    expect(found.filter((rule) => rule === 'config-args')).toEqual(rules);
  });
});

test.each([
  ['After=postgres.service', ['config-mount-state', 'warning config-mount-source']],
  ['RequiresMountsFor=/var/lib/postgres', ['config-mount-state', 'warning config-mount-source']],
  ['After=network.target', ['config-mount-state', 'error config-mount-source']],
])('a bind source of another service, with %s', async (line, expected) => {
  const tree = {
    ...good,
    '/config.json.template': withBind('/var/lib/postgres'),
    '/service.template': good['/service.template']!.replace('[Unit]', `[Unit]\n${line}`),
  };
  const findings = await check({ folder: { files: memoryFiles(tree), path: '' } }, policy);
  expect(
    findings.map(({ rule, level }) => (rule === 'config-mount-state' ? rule : `${level} ${rule}`)),
  ).toEqual(expected);
});

describe('documentation that packages bring', () => {
  test.each([
    ['dnf -y install a', true],
    ['/usr/bin/microdnf install a', true],
    ['(yum groupinstall a)', true],
    ['a && dnf5 --nogpgcheck install a', true],
    ['dnf clean all && apt-get install a', false],
    ['install -m 755 dnf /usr/bin/dnf', false],
    ['dnf install --setopt=tsflags=nodocs a', false],
    ['echo tsflags=nodocs >>/etc/dnf/dnf.conf\nRUN dnf install a', false],
    ['echo tsflags = nodocs > /etc/yum.conf\nRUN yum install a', false],
    ['dnf config-manager --save --setopt=tsflags=nodocs\nRUN dnf install a', false],
    ['echo tsflags=nodocs >/tmp/a\nRUN dnf install a', true],
    ['echo tsflags=nodocs; echo a >/etc/dnf/dnf.conf\nRUN dnf install a', true],
  ])('RUN %j: %j', async (command, expected) => {
    const rules = await rulesOf({ ...good, '/Dockerfile': `FROM a\nRUN ${command}\n` });
    expect(rules.includes('dockerfile-docs')).toBe(expected);
  });
});
