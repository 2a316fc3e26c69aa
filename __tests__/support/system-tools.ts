import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether a program is on this machine. */
export function hasTool(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

/** What a program prints to standard error, and whether it ends well. */
export function run(
  program: string,
  args: readonly string[],
  folder: string,
): { readonly failed: boolean; readonly errors: string } {
  const { status, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
    input: '',
  });
  return { failed: status !== 0, errors: stderr };
}

/** A folder that is gone after `use`. */
export function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'system-image-check-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shared libraries of a program, as `ldd` lists them; none of a static one. */
function librariesOf(program: string): readonly string[] {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return stdout.split(/\s+/).filter((word) => word.startsWith('/'));
}

/** A bundle that runc can start: busybox, and the configuration. */
export function writeBundle(folder: string, config: unknown): void {
  for (const name of ['bin', 'proc', 'dev', 'sys', 'tmp']) {
    mkdirSync(join(folder, 'rootfs', name), { recursive: true });
  }
  for (const file of ['/bin/busybox', ...librariesOf('/bin/busybox')]) {
    mkdirSync(dirname(join(folder, 'rootfs', file)), { recursive: true });
    cpSync(realpathSync(file), join(folder, 'rootfs', file));
  }
  for (const name of ['sh', 'true']) symlinkSync('busybox', join(folder, 'rootfs/bin', name));
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
}
