import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { exportBundle } from '../../src/pipeline/export/bundle.js';
import { withTarOf } from '../support/image-tar.js';
import { serviceImage } from '../support/service-image.js';

const folder = mkdtempSync(join(tmpdir(), 'file-capabilities-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** CAP_NET_BIND_SERVICE, permitted and effective: version 2 of the kernel's structure, whose bytes are no UTF-8. */
const capability = Buffer.from('0100000200040000000000000000000000000000', 'hex');
const attributes = new Map([
  ['security.capability', capability],
  ['user.note', Buffer.from([0xff, 0x0a, 0x3d, 0x41])],
  ['security.selinux', Buffer.from('system_u:object_r:build_machine_t:s0')],
]);

it('a bundle keeps the capabilities of files, and no label of the machine that built the image', async () => {
  const paths = ['/usr/bin/tool', `/usr/bin/${'long-'.repeat(30)}`, '/usr/bin/wörk'];
  const tree = Object.fromEntries(paths.map((path) => [path, { content: 'tool', mode: 0o755, attributes }]));
  const image = serviceImage({ args: ['/bin/sh'], tree });
  await withTarOf(image, (tar) =>
    exportBundle(tar, { path: join(folder, 'bundle.tar'), compression: 'none' }),
  );
  const rootfs = join(folder, 'rootfs');
  mkdirSync(rootfs);
  execFileSync('tar', ['-xf', 'bundle.tar'], { cwd: folder });
  execFileSync('tar', ['-xf', '../service/rootfs.tar', '-p', '--xattrs', '--xattrs-include=*'], {
    cwd: rootfs,
  });
  for (const path of paths) {
    const found = execFileSync('tar', ['-cf', '-', '--xattrs', '--xattrs-include=*', `.${path}`], {
      cwd: rootfs,
    });
    const has = (name: string, value: Buffer): boolean =>
      found.includes(Buffer.concat([Buffer.from(`SCHILY.xattr.${name}=`), value, Buffer.from('\n')]));
    expect([path, has('security.capability', capability)]).toEqual([path, true]);
    expect([path, has('user.note', attributes.get('user.note')!)]).toEqual([path, true]);
    expect(found.includes('build_machine_t')).toBe(false);
  }
});
