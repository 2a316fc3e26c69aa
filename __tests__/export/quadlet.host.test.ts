import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exportQuadlet } from '../../src/pipeline/export/quadlet.js';
import { serverImage } from '../support/host-images.js';
import { savedTar } from '../support/image-tar.js';
import { RealHost } from '../support/real-host.js';

const host = new RealHost();
const folder = mkdtempSync(join(tmpdir(), 'quadlet-'));

beforeAll(() => {
  host.boot();
});

afterAll(() => {
  host.remove();
  rmSync(folder, { recursive: true });
});

it("creates a unit that Podman's generator accepts and that starts", async () => {
  const image = serverImage({ version: '1' });
  const { path } = await exportQuadlet(image, {
    path: join(folder, 'agent.quadlet'),
    // A value stands in JSON as it is: its quotes and backslashes are escaped for that.
    set: new Map([['LEVEL', '100% of $HOME \\"quoted\\" \\\\ %n']]),
  });
  writeFileSync(host.at('/root/image.tar'), await savedTar(image));
  host.must('mkdir -p /etc/containers/systemd');
  execFileSync('cp', ['-r', join(path, 'agent.container'), host.at('/etc/containers/systemd/')]);
  execFileSync('cp', ['-r', `${path}/host/.`, host.at('/')]);
  host.must('podman load --input /root/image.tar');
  expect(host.must('/usr/libexec/podman/quadlet --dryrun 2>&1')).toContain('ExecStart=/usr/bin/podman run');
  host.must(
    'systemd-tmpfiles --create agent.conf && systemctl daemon-reload && systemctl start agent.service',
  );
  expect(host.page(8642)).toBe('1 100% of $HOME "quoted" \\ %n');
  host.must('systemctl stop agent.service');
});
