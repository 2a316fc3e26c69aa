import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TrialResult } from '../../src/trial/trial.js';
import { busybox, dockerfile } from '../support/action-runs.js';
import { cli } from '../support/cli.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

const image = `test/${randomUUID()}:1`;
const host = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
const context = folderOf({
  'busybox*': busybox,
  'run*': `#!/bin/busybox sh\ntrap 'exit 0' TERM\necho "port $PORT"\nwhile :; do busybox sleep 0.1; done\n`,
  Dockerfile: `${dockerfile}COPY run /bin/run\nCOPY service.template manifest.json config.json.template /exports/\nLABEL atomic.type=system\nENTRYPOINT ["/bin/run"]\n`,
});

beforeAll(async () => {
  needDocker();
  await cli(['generate-files', '-c', '--args=/bin/run --env=PORT=$PORT', '-D', 'PORT=80', context]);
  const built = await cli(['build', '--host', host, '--path', context, image]);
  expect(built).toMatchObject({ status: 0 });
});
afterAll(() => {
  docker('rmi', '--force', image);
});

describe('try', () => {
  test('an image that starts: status 0, and the result in words', async () => {
    const { status, stdout } = await cli(['try', '--seconds', '1', '-H', host, image]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/stayed up for 1 s/);
  });

  test('--set and --command: the values of the variables reach the service', async () => {
    const command = `busybox sh -c 'test "$PORT" = 81'`;
    const result = await cli([
      'try',
      '--seconds',
      '1',
      '--set',
      'PORT=81',
      '--command',
      command,
      '--json',
      image,
    ]);
    expect(result.status).toBe(0);
    expect(JSON.parse(result.stdout) as TrialResult).toMatchObject({ passed: true });
    const other = await cli(['try', '--seconds', '1', '--command', command, '--json', image]);
    expect(other.status).toBe(1);
    expect(JSON.parse(other.stdout) as TrialResult).toMatchObject({ passed: false });
  });
});

describe('export', () => {
  test('--to bundle --name --set: a tar that installs the service under that name', async () => {
    const folder = folderOf({});
    const args = ['--to', 'bundle', '--name', 'mine', '--set', 'PORT=82', '--output-directory', folder];
    const { status, stdout } = await cli(['export', ...args, image]);
    const path = join(folder, `${image.replace(/[/:]/g, '-')}.bundle.tar`);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${path}\n` });
    const files = execFileSync('tar', ['-tf', path], { encoding: 'utf8' }).split('\n');
    expect(files).toContain('mine/install');
    const value = files.find((file) => file.endsWith('/set/PORT')) ?? '';
    expect(execFileSync('tar', ['-xOf', path, value], { encoding: 'utf8' })).toBe('82');
  });

  test('--to quadlet: a folder with the unit of that name', async () => {
    const folder = folderOf({});
    const { status, stdout } = await cli([
      'export',
      '--to',
      'quadlet',
      '--name',
      'mine',
      '-o',
      folder,
      image,
    ]);
    expect(status).toBe(0);
    expect(readdirSync(stdout.trimEnd())).toContain('mine.container');
  });
});

test('tar writes the image into the folder where it is started, and prints the path', async () => {
  const folder = folderOf({});
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { status, stdout } = await cli(['tar', '--host', host, image]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${image.replace(/[/:]/g, '-')}.tar\n` });
    expect(readdirSync(folder)).toEqual([stdout.trimEnd()]);
  } finally {
    process.chdir(before);
  }
});

test('check takes the name of an image, too, and --host says where it is', async () => {
  const { status, stdout } = await cli(['check', '--host', host, '--json', '--label-profile', 'none', image]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
});
