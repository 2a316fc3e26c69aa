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

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('a packed tarball installs elsewhere, without a network, and runs', () => {
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], resolve('.')),
  ) as [{ filename: string }];
  run('npm', ['init', '--yes'], folder);
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed[0].filename)], folder);
  expect(run('npx', ['--no-install', 'system-image', '--version'], folder)).toBe(`${version}\n`);
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
