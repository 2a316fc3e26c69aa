import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillTemplate } from '../../src/installer/template.js';
import { tmpfilesLines } from '../../src/generate/tmpfiles.js';
import { hasTool } from '../support/system-tools.js';

const values = new Map([
  ['NAME', 'agent'],
  ['STATE_DIRECTORY', '/var/lib'],
  ['RUN_DIRECTORY', '/run'],
  ['CONF_DIRECTORY', '/etc'],
]);

/** A host's root folder, in which systemd-tmpfiles works as at boot. */
function host(): {
  readonly path: (name: string) => string;
  readonly boot: (sources: readonly string[]) => Promise<number>;
} {
  const root = mkdtempSync(join(tmpdir(), 'system-image-host-'));
  const path = (name: string): string => join(root, name);
  return {
    path,
    async boot(sources) {
      const mounts = sources.map((source, index) => ({ destination: `/in/${index}`, type: 'bind', source }));
      const { lines } = await tmpfilesLines({
        config: JSON.stringify({ process: { user: { uid: 7, gid: 8 } }, mounts }),
        name: 'agent',
        defaults: new Map(),
        hostPaths: new Set(),
        isFile: () => Promise.resolve(false),
      });
      const text = lines.map((line) => `d ${line.path} ${line.mode} ${line.uid} ${line.gid} - -\n`).join('');
      mkdirSync(path('/etc/tmpfiles.d'), { recursive: true });
      writeFileSync(path('/etc/tmpfiles.d/agent.conf'), fillTemplate(text, values).text);
      const { status } = spawnSync('systemd-tmpfiles', ['--create', `--root=${root}`, 'agent.conf'], {
        stdio: 'pipe',
      });
      return status ?? -1;
    },
  };
}

const stats = (path: string): string => {
  const { mode, uid, gid } = statSync(path);
  return `${(mode & 0o7777).toString(8)} ${uid} ${gid}`;
};

const skip = hasTool('systemd-tmpfiles') ? undefined : 'SKIPPED: systemd-tmpfiles is not installed';

(skip ? test.skip : test)(`what a host has keeps its mode and owner${skip ?? ''}`, async () => {
  const { path, boot } = host();
  const there = ['/etc/ssl/certs', '/srv/database', '/run/dbus', '/usr/share/zoneinfo', '/var/lib/other'];
  for (const name of there) {
    mkdirSync(path(name), { recursive: true });
    chmodSync(path(name), 0o755);
    execFileSync('chown', ['12:34', path(name)]);
  }
  expect(
    await boot([...there, '/srv/new', '${STATE_DIRECTORY}/${NAME}/data', '/run/missing', '/etc/pki/x']),
  ).toBe(0);
  for (const name of there) expect([name, stats(path(name))]).toEqual([name, '755 12 34']);
  expect(stats(path('/srv/new'))).toBe('755 0 0');
  expect(stats(path('/var/lib/agent/data'))).toBe('700 7 8');
  for (const name of ['/run/missing', '/etc/pki']) expect(() => statSync(path(name))).toThrow('ENOENT');
  rmSync(path('/'), { recursive: true });
});

(skip ? test.skip : test)(`any name comes through as itself${skip ?? ''}`, async () => {
  const name = fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
    .map((text) => text.replaceAll(/[/$\0\r\n]/g, '_'))
    .filter((text) => !/^\.+$/.test(text) && !/\.\w+$/.test(text));
  const { path, boot } = host();
  await fc.assert(
    fc.asyncProperty(name, async (folder) => {
      expect(await boot([`/srv/${folder}`])).toBe(0);
      expect(statSync(path(`/srv/${folder}`)).isDirectory()).toBe(true);
    }),
    { numRuns: 60 },
  );
  rmSync(path('/'), { recursive: true });
});
