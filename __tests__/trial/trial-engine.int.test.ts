import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTar } from '../../src/image/tar.js';
import { trial } from '../../src/trial/trial.js';
import { serviceTree } from '../support/service-image.js';

const folder = mkdtempSync(join(tmpdir(), 'trial-engine-'));
const tag = `system-image-trial-test-${process.pid}:1`;
const tar = join(folder, 'image.tar');

function docker(...args: readonly string[]): void {
  execFileSync('docker', args, { stdio: 'pipe' });
}

const script = `#!/bin/sh
trap 'exit 0' TERM
busybox stat -c '%n %a %u:%g %h' /etc/replaced /opt/owned /bin/acpid
busybox ls /opt
while :; do busybox sleep 0.1; done
`;

const dockerfile = `FROM scratch
COPY etc /etc
COPY busybox /bin/
RUN ["/bin/busybox", "--install", "/bin"]
RUN mkdir -p /opt/gone /tmp && echo one > /opt/gone/file && echo two > /opt/removed && echo old > /etc/replaced
RUN rm -r /opt/gone /opt/removed && rm /etc/replaced && ln -s ../bin/busybox /etc/replaced
RUN echo x > /opt/owned && chown 12:34 /opt/owned && chmod 4711 /opt/owned
COPY run.sh /usr/bin/run.sh
COPY exports /exports
`;

beforeAll(() => {
  const tree = serviceTree({ args: ['/usr/bin/run.sh'] });
  for (const [path, content] of Object.entries(tree)) {
    if (typeof content !== 'string' || !path.startsWith('/exports/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  copyFileSync('/bin/busybox', join(folder, 'busybox'));
  writeFileSync(join(folder, 'run.sh'), script);
  chmodSync(join(folder, 'run.sh'), 0o755);
  mkdirSync(join(folder, 'etc'));
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  docker('build', '--quiet', '--tag', tag, folder);
  docker('save', '--output', tar, tag);
}, 120_000);

afterAll(() => {
  docker('rmi', '--force', tag);
  rmSync(folder, { recursive: true });
});

test('an image of a real engine starts, layer upon layer', async () => {
  const image = await openTar(tar);
  try {
    const result = await trial(image, { seconds: 1, command: ['ls', '/etc/replaced'] });
    expect(result).toMatchObject({ passed: true, notices: [] });
    const [replaced, owned, applet, ...rest] = result.output.split('\n');
    expect(replaced).toMatch(/^\/etc\/replaced 777 0:0 1$/);
    expect(owned).toBe('/opt/owned 4711 12:34 1');
    // Hard links stay hard links: hundreds of copies would fill the disk.
    expect(Number(applet?.split(' ').at(-1))).toBeGreaterThan(50);
    expect(rest).toEqual(['owned', '']);
  } finally {
    await image.close();
  }
}, 60_000);
