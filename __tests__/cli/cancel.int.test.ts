import { execFileSync, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docker, needDocker } from '../support/docker.js';
import { startEngineProxy } from '../support/engine-proxy.js';
import { folderOf } from '../support/folder.js';

const image = `test/${randomUUID()}:1`;
const folder = mkdtempSync(join(tmpdir(), 'cancel-'));

beforeAll(() => {
  needDocker();
  const context = folderOf({ Dockerfile: 'FROM scratch\nCOPY data /\n', data: randomBytes(8_000_000) });
  docker('build', '--quiet', '--tag', image, context);
});

afterAll(() => {
  docker('rmi', '--force', image);
  rmSync(folder, { recursive: true });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a save and its docker, and leaves nothing',
  async (signal) => {
    const proxy = await startEngineProxy();
    proxy.spoil = 'stall';
    const child = spawn(resolve('dist/cli/index.js'), ['tar', image], {
      cwd: folder,
      env: { ...process.env, DOCKER_HOST: proxy.host },
    });
    const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
    await proxy.stalled;
    expect(readdirSync(folder)).toHaveLength(1);
    child.kill(signal);
    await once(child, 'close');
    proxy.stop();
    expect({ status: child.exitCode, stdout: await stdout }).toEqual({ status: 130, stdout: '' });
    expect(await stderr).toBe('system-image: Cancelled.\n');
    expect(readdirSync(folder)).toEqual([]);
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(`save ${image}`);
  },
);
