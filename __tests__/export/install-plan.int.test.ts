import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allCapabilities } from '../../src/core/capabilities.js';
import type { Image } from '../../src/image/image.js';
import { planInstallation, type Plan } from '../../src/installer/plan.js';
import type { Refusal } from '../../src/installer/refusal.js';
import { exportBundle } from '../../src/pipeline/export/bundle.js';
import { withTarOf } from '../support/image-tar.js';
import { serviceImage } from '../support/service-image.js';

/** The installer of a bundle and src/installer must come to the same files, whatever the values are. */

const shells = [['dash'], ['busybox', 'sh'], ['bash', '--posix']] as const;
const folder = mkdtempSync(join(tmpdir(), 'install-plan-'));

/** An image with a tmpfiles template. */
const templated: Image = serviceImage({
  args: ['/bin/sh'],
  name: 'registry.example.org/team/agent:1.0',
  manifest: {
    version: '1.0',
    defaultValues: { LEVEL: 'info', 'not-a-name': 'x', PLACE: '/etc/agent', NUMBER: 7, FLAG: true },
    renameFiles: {
      '/etc/renamed': '$PLACE.conf',
      '/usr/share/agent': '/usr/share/$NAME-files',
      '/etc/static': '/etc/static.d',
      '/top': '/etc/elsewhere',
    },
    installedFilesTemplate: [
      '/etc/filled.conf',
      '/usr/share/$NAME-files/x',
      '/etc/static.d/t',
      '/etc/agent.conf',
      '/top',
    ],
  },
  config: (standard) => ({
    ...standard,
    process: { ...standard.process, env: ['LEVEL=$LEVEL', 'A=${LEVEL}$$x', 'CALLED=$NAME'] },
    mounts: [
      ...standard.mounts,
      { destination: '/x', type: 'bind', source: '$STATE_DIRECTORY/x', options: ['bind'] },
    ],
  }),
  unit: '[Unit]\nDescription=$LEVEL ${LEVEL}x$$ $UUID\n[Service]\nExecStart=$EXEC_START\nExecStop=$EXEC_STOP\nPIDFile=$PIDFILE\nExecStopPost=$EXEC_STOPPOST\n[Install]\nWantedBy=multi-user.target\n',
  tree: {
    '/exports/tmpfiles.template': '# $LEVEL\nd $STATE_DIRECTORY/x 0700 root root\n',
    '/exports/hostfs/top': 'neither renamed nor filled in: $LEVEL\n',
    '/exports/hostfs/etc/filled.conf': 'level=$LEVEL\ncaps=$ALL_PROCESS_CAPABILITIES\n',
    '/exports/hostfs/etc/plain.conf': 'level=$LEVEL\n',
    '/exports/hostfs/etc/renamed': 'price: $LEVEL\n',
    '/exports/hostfs/etc/static/t': '$FLAG $NUMBER\n',
    '/exports/hostfs/usr/share/agent/x': { content: 'x', mode: 0o4750 },
    '/exports/hostfs/usr/share/agent/link': { target: '../$LEVEL' },
  },
});

/** An image without one: the installer writes a line for each bind source that is missing, and fills that in again. */
const untemplated: Image = serviceImage({
  args: ['/bin/sh'],
  name: 'registry.example.org/team/plain:1.0',
  manifest: { version: '1.0', defaultValues: { LEVEL: 'info', PLACE: '/srv/place' } },
  config: (standard) => ({
    ...standard,
    mounts: [
      ...standard.mounts,
      ...[
        '/srv/twice',
        '/etc',
        '/srv/twice',
        '$STATE_DIRECTORY/x',
        '/srv/$$LEVEL',
        '/srv/a$$$$b',
        '/dangling',
        '/top',
      ].map((source, index) => ({ destination: `/in/${index}`, type: 'bind', source, options: ['bind'] })),
      { destination: '/in/rbind', type: 'rbind', source: '$PLACE/${NAME}', options: ['rbind'] },
    ],
  }),
  tree: { '/exports/hostfs/top': 'x' },
});

const images = { templated, untemplated };
type Kind = keyof typeof images;

beforeAll(async () => {
  for (const [kind, image] of Object.entries(images)) {
    const path = join(folder, `${kind}.tar`);
    await withTarOf(image, (tar) => exportBundle(tar, { path, compression: 'none', name: kind }));
    expect(spawnSync('tar', ['xf', path, '-C', folder]).status).toBe(0);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A root with a runtime and nothing else. */
function newRoot(): string {
  const root = mkdtempSync(join(folder, 'root-'));
  for (const path of ['etc/systemd/system', 'usr/bin', 'etc/tmpfiles.d', 'var/lib']) {
    mkdirSync(join(root, path), { recursive: true });
  }
  writeFileSync(join(root, 'usr/bin/runc'), '', { mode: 0o755 });
  symlinkSync('/nowhere', join(root, 'dangling'));
  return root;
}

function install(
  kind: Kind,
  shell: readonly string[],
  root: string,
  set: Readonly<Record<string, string>>,
): { status: number | null; output: string } {
  const [program = '', ...args] = shell;
  const sets = Object.entries(set).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
  const { status, stdout, stderr } = spawnSync(
    program,
    [...args, join(folder, kind, 'install'), '--root', root, ...sets],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

async function planFor(kind: Kind, set: Readonly<Record<string, string>>): Promise<Plan> {
  const root = newRoot();
  const last = Number(readFileSync('/proc/sys/kernel/cap_last_cap', 'utf8'));
  const plan = await planInstallation(images[kind], {
    name: kind,
    set: new Map(Object.entries(set)),
    host: {
      has: (path) => existsSync(join(root, path)),
      capabilities: allCapabilities.slice(0, last + 1),
      uuid,
      runtime: '/usr/bin/runc',
      atomic: '/usr/bin/atomic',
      systemdCgroup: true,
    },
  });
  rmSync(root, { recursive: true });
  return plan;
}

/** What the plan says must be in the root, byte for byte, and nothing else. */
async function expectAsPlanned(kind: Kind, root: string, plan: Plan): Promise<void> {
  const at = (path: string): string => readFileSync(join(root, path), 'utf8');
  expect(at(plan.bundle!.config.path)).toBe(plan.bundle!.config.content);
  expect(at(plan.unit!.path)).toBe(plan.unit!.content);
  const tmpfiles = `/etc/tmpfiles.d/${kind}.conf`;
  expect(existsSync(join(root, tmpfiles)) ? at(tmpfiles) : undefined).toBe(plan.tmpfiles?.content);
  for (const entry of plan.hostEntries) {
    if (entry.type === 'symlink') expect(readlinkSync(join(root, entry.path))).toBe(entry.target);
    else
      expect([entry.path, statSync(join(root, entry.path)).mode & 0o7777]).toEqual([entry.path, entry.mode]);
    if (entry.type === 'text') expect([entry.path, at(entry.path)]).toEqual([entry.path, entry.content]);
    if (entry.type === 'copy') {
      const content = (await images[kind].files.read(entry.source)).toString('utf8');
      expect([entry.path, at(entry.path)]).toEqual([entry.path, content]);
    }
  }
  const bare = newRoot();
  const ofBundle = /^\/(?:var\/lib\/containers|etc\/systemd\/system|etc\/tmpfiles\.d)(?:\/|$)/;
  const added = paths(root).filter((path) => !existsSync(join(bare, path)) && !ofBundle.test(path));
  rmSync(bare, { recursive: true });
  const planned = plan.hostEntries.map(({ path }) => path).filter((path) => !ofBundle.test(path));
  expect(added.filter((path) => path !== '/dangling')).toEqual(planned.sort());
}

function paths(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path}`)
    .sort();
}

/**
 * What the plan refuses and an installation below --root does not: lines that systemd-tmpfiles fails at. It runs on a
 * running host only, where its failure ends the installation.
 */
const isLeftToTheHost = ({ message }: Refusal): boolean => /^Line \d+ of the tmpfiles lines: /.test(message);

const uuid = '00000000-0000-4000-8000-000000000000';

const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '$',
        '&',
        '/',
        '\n',
        ' ',
        '\t',
        '`',
        '*',
        'é',
        '😀',
        '%',
        '{',
        '}',
        ';',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((value) => !value.includes('\0') && !value.includes('\r'));

describe.each(shells)('the installer under %s %s', (...shell) => {
  it.each(['templated', 'untemplated'] as const)(
    'fills in any value as the plan does, or refuses with it: %s',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(
          fc.record({ LEVEL: text, STATE_DIRECTORY: text, UNUSED: text }, { requiredKeys: [] }),
          async (values) => {
            const root = newRoot();
            try {
              const set = { ...values, UUID: uuid };
              const { status, output } = install(kind, shell, root, set);
              const plan = await planFor(kind, set);
              const refusals = plan.refusals.filter((refusal) => !isLeftToTheHost(refusal));
              expect([refusals, output]).toEqual(
                status === 0 ? [[], output] : [expect.arrayContaining([expect.anything()]), output],
              );
              if (status === 0) await expectAsPlanned(kind, root, plan);
              else expect(existsSync(join(root, 'var/lib/containers'))).toBe(false);
            } finally {
              rmSync(root, { recursive: true });
            }
          },
        ),
        { numRuns: 8 },
      );
    },
  );

  it.each([
    ['templated', { LEVEL: 'a\\"b', PLACE: '/opt/a b' }],
    ['templated', { LEVEL: '$LEVEL ${X} $$ &/ \\\\', PLACE: '/etc/../etc//agent' }],
    ['templated', { LEVEL: 'é\\u00e9\\n', PLACE: '/etc/agent', DESTDIR: '/nowhere', EXEC_START: 'no' }],
    ['untemplated', {}],
    ['untemplated', { LEVEL: 'a/b', STATE_DIRECTORY: '/srv/$$$$NAME' }],
  ] as const)('installs %s %j as planned', async (kind, values) => {
    const root = newRoot();
    const set = { ...values, UUID: uuid };
    const { status, output } = install(kind, shell, root, set);
    expect([status, output]).toEqual([0, expect.stringContaining(`Installed ${kind}.`)]);
    await expectAsPlanned(kind, root, await planFor(kind, set));
  });
});
