import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName } from '../../src/options/choices.js';
import { hasTool } from './system-tools.js';

/**
 * Gives podman and buildah a storage of their own (CONTAINERS_STORAGE_CONF of this process), so that the machine's
 * stays as it is, and works where overlays or namespaces are not to be had.
 * @returns what removes it again
 */
export function ownContainerStorage(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'system-image-storage-'));
  const [root, run] = ['root', 'run'].map((name) => join(folder, name)) as [string, string];
  for (const path of [root, run]) mkdirSync(path);
  const config = join(folder, 'storage.conf');
  writeFileSync(config, `[storage]\ndriver = "vfs"\ngraphroot = "${root}"\nrunroot = "${run}"\n`);
  const before = { ...process.env };
  process.env.CONTAINERS_STORAGE_CONF = config;
  process.env.BUILDAH_ISOLATION = 'chroot';
  return () => {
    process.env = before;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Why an engine's tests cannot run on this machine; undefined if they can. */
export function missing(engine: EngineName): string | undefined {
  return hasTool(engine) ? undefined : `SKIPPED: ${engine} is not installed`;
}
