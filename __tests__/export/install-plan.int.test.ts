import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Image } from '../../src/image/image.js';
import { planInstallation, type Plan } from '../../src/installer/plan.js';
import { exportBundle } from '../../src/pipeline/export-bundle.js';
import { withTarOf } from '../support/image-tar.js';
import { serviceImage } from '../support/service-image.js';

/** The installer of a bundle and src/installer must come to the same files, whatever the values are. */

const shells = [['dash'], ['busybox', 'sh'], ['bash', '--posix']] as const;
const folder = mkdtempSync(join(tmpdir(), 'install-plan-'));

const manifest = {
  version: '1.0',
  defaultValues: { LEVEL: 'info', 'not-a-name': 'x', PLACE: '/etc/agent', NUMBER: 7, FLAG: true },
  renameFiles: {
    '/etc/renamed': '$PLACE.conf',
    '/usr/share/agent': '/usr/share/$NAME-files',
    '/etc/static': '/etc/static.d',
  },
  installedFilesTemplate: [
    '/etc/filled.conf',
    '/usr/share/$NAME-files/x',
    '/etc/static.d/t',
    '/etc/agent.conf',
  ],
};

const image: Image = serviceImage({
  args: ['/bin/sh'],
  name: 'registry.example.org/team/agent:1.0',
  manifest,
  config: (standard) => ({
    ...standard,
    process: { ...standard.process, env: ['LEVEL=$LEVEL', 'A=${LEVEL}$$x', 'CAPS=$NAME'] },
    mounts: [
      ...standard.mounts,
      { destination: '/x', type: 'bind', source: '$STATE_DIRECTORY/x', options: ['bind'] },
    ],
  }),
  unit: '[Unit]\nDescription=$LEVEL ${LEVEL}x$$ $UUID\n[Service]\nExecStart=$EXEC_START\nExecStop=$EXEC_STOP\nPIDFile=$PIDFILE\nExecStopPost=$EXEC_STOPPOST\n[Install]\nWantedBy=multi-user.target\n',
  tree: {
    '/exports/tmpfiles.template':
      '# $LEVEL\nd $STATE_DIRECTORY/x 0700 root root\n$ALL_PROCESS_CAPABILITIES\n',
    '/exports/hostfs/etc/filled.conf': 'level=$LEVEL\ncaps=$ALL_PROCESS_CAPABILITIES\n',
    '/exports/hostfs/etc/plain.conf': 'level=$LEVEL\n',
    '/exports/hostfs/etc/renamed': 'price: $LEVEL\n',
    '/exports/hostfs/etc/static/t': '$FLAG $NUMBER\n',
    '/exports/hostfs/usr/share/agent/x': { content: 'x', mode: 0o4750 },
    '/exports/hostfs/usr/share/agent/link': { target: '../$LEVEL' },
  },
});

const bundle = join(folder, 'agent');

beforeAll(async () => {
  await withTarOf(image, (tar) => exportBundle(tar, { path: `${bundle}.tar`, compression: 'none' }));
  expect(spawnSync('tar', ['xf', `${bundle}.tar`, '-C', folder]).status).toBe(0);
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
  return root;
}

function install(
  shell: readonly string[],
  root: string,
  set: Readonly<Record<string, string>>,
): { status: number | null; output: string } {
  const [program = '', ...args] = shell;
  const sets = Object.entries(set).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
  const { status, stdout, stderr } = spawnSync(
    program,
    [...args, join(bundle, 'install'), '--root', root, ...sets],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

async function planFor(root: string, set: Readonly<Record<string, string>>, uuid: string): Promise<Plan> {
  const last = Number(readFileSync('/proc/sys/kernel/cap_last_cap', 'utf8'));
  const { privilegedCapabilities, newerCapabilities } = await import('../../src/core/capabilities.js');
  return planInstallation(image, {
    name: 'agent',
    set: new Map(Object.entries(set)),
    host: {
      has: (path) => existsSync(join(root, path)),
      capabilities: [...privilegedCapabilities, ...newerCapabilities].slice(0, last + 1),
      uuid,
      runtime: '/usr/bin/runc',
      atomic: '/usr/bin/atomic',
      systemdCgroup: true,
    },
  });
}

/** What the plan says must be in the root, and nothing of it more or less. */
function expectAsPlanned(root: string, plan: Plan): void {
  const at = (path: string): string => readFileSync(join(root, path), 'utf8');
  expect(at(plan.bundle!.config.path)).toBe(plan.bundle!.config.content);
  expect(at(plan.unit!.path)).toBe(plan.unit!.content);
  if (plan.tmpfiles) expect(at(plan.tmpfiles.path)).toBe(plan.tmpfiles.content);
  for (const entry of plan.hostEntries) {
    if (entry.type === 'text') expect([entry.path, at(entry.path)]).toEqual([entry.path, entry.content]);
    if (entry.type === 'symlink') expect(readlinkSync(join(root, entry.path))).toBe(entry.target);
    expect(existsSync(join(root, dirname(entry.path)))).toBe(true);
  }
}

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
  it('fills in any value as the plan does, or refuses with it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ LEVEL: text, STATE_DIRECTORY: text, UNUSED: text }, { requiredKeys: [] }),
        async (set) => {
          const root = newRoot();
          try {
            const uuid = '00000000-0000-4000-8000-000000000000';
            const { status, output } = install(shell, root, { ...set, UUID: uuid });
            const bare = newRoot();
            const plan = await planFor(bare, { ...set, UUID: uuid }, uuid);
            rmSync(bare, { recursive: true });
            expect([plan.refusals, output]).toEqual(
              status === 0 ? [[], output] : [expect.arrayContaining([expect.anything()]), output],
            );
            if (status === 0) expectAsPlanned(root, plan);
            else expect(existsSync(join(root, 'var/lib/containers'))).toBe(false);
          } finally {
            rmSync(root, { recursive: true });
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);

  it.each([
    { LEVEL: 'a\\"b', PLACE: '/opt/a b' },
    { LEVEL: '$LEVEL ${X} $$ &/ \\\\', PLACE: '/etc/../etc//agent' },
    { LEVEL: 'é\\u00e9\\n', PLACE: '/etc/agent', DESTDIR: '/nowhere', EXEC_START: 'no' },
  ])('installs %j as planned', async (set) => {
    const root = newRoot();
    const uuid = '00000000-0000-4000-8000-000000000000';
    const { status, output } = install(shell, root, { ...set, UUID: uuid });
    expect([status, output]).toEqual([0, expect.stringContaining('Installed agent.')]);
    const bare = newRoot();
    expectAsPlanned(root, await planFor(bare, { ...set, UUID: uuid }, uuid));
  });
});
