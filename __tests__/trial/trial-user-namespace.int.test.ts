import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { defaultConfig } from '../../src/installer/defaults.js';
import type { MemoryEntry } from '../support/memory-files.js';
import type { ServiceImage } from '../support/service-image.js';
import { polite, stays, Trials } from '../support/trials.js';

const trials = new Trials();
// The other user passes through these folders, as through /tmp.
chmodSync(trials.outer, 0o755);
chmodSync(trials.temporary, 0o755);
afterAll(() => {
  trials.remove();
});

/** Another user of this machine, who may also log in. */
const hostID = 1000;

/** A configuration whose container has users of its own. */
const withUsers: NonNullable<ServiceImage['config']> = (config) => ({
  ...config,
  linux: {
    ...config.linux,
    namespaces: [...config.linux.namespaces, { type: 'user' }],
    uidMappings: [{ containerID: 0, hostID, size: 1000 }],
    gidMappings: [{ containerID: 0, hostID, size: 1000 }],
  },
});

/** The places of mounts: such a container may not create any in files of the machine's root. */
const places: Readonly<Record<string, MemoryEntry>> = Object.fromEntries(
  (defaultConfig.mounts as readonly { readonly destination: string }[]).map(({ destination }) => [
    destination,
    { type: 'directory' as const },
  ]),
);

test('a container with users of its own starts, as root of its own only', async () => {
  const result = await trials.start({
    args: stays('busybox id -u; busybox cat /proc/self/uid_map'),
    config: withUsers,
    tree: places,
  });
  expect(result).toMatchObject({ passed: true });
  expect(result.output.split(/\s+/).filter((word) => word !== '')).toEqual(['0', '0', '1000', '1000']);
  expect(trials.folders()).toEqual([]);
});

test('the user that it is mapped to finds no setuid file in it', async () => {
  const tree = { ...places, '/bin/root': { content: readFileSync('/bin/busybox'), mode: 0o6755 } };
  const work = trials.start({ args: polite, config: withUsers, tree }, { seconds: 2 });
  const ended = work.then(() => 'ended');
  const tick = (): Promise<string> => new Promise((resolve) => setTimeout(resolve, 20, 'tick'));
  let mode: number | undefined;
  while ((await Promise.race([ended, tick()])) === 'tick') {
    const [name] = trials.folders();
    // Open to the other user from here on.
    const folder = join(trials.temporary, name ?? '');
    if (name !== undefined && (statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) % 0o10 === 1) {
      mode = statSync(join(folder, 'bundle/rootfs/bin/root'), { throwIfNoEntry: false })?.mode ?? mode;
    }
  }
  expect((mode ?? 0) & 0o7777).toBe(0o755);
});
