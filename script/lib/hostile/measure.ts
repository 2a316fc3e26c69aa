import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a run of a program took. */
export interface Usage {
  /** CPU time, with that of its children. */
  readonly seconds: number;
  readonly wallSeconds: number;
  /** The most memory that it held at one time. */
  readonly megabytes: number;
  readonly status: number | string;
  /** The end of what it printed. */
  readonly output: string;
}

/** A run that takes longer is ended: of CPU time, and in all. */
const maxCpuSeconds = 20;
const maxWallSeconds = 300;

const usageModule = fileURLToPath(new URL('usage.cjs', import.meta.url));

/** Runs a script of Node. @param folder for a temporary file; `environment` is added to this process's own. */
export async function measure(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const usageFile = join(folder, 'usage.json');
  rmSync(usageFile, { force: true });
  const started = performance.now();
  const limited = ['-c', `ulimit -t ${maxCpuSeconds}; exec "$@"`, 'bash', process.execPath];
  const child = spawn('bash', [...limited, '--require', usageModule, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment, USAGE_FILE: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: maxWallSeconds * 1000,
    killSignal: 'SIGKILL',
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const status = await new Promise<number | string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(code ?? signal ?? 'unknown');
    });
  });
  const wallSeconds = (performance.now() - started) / 1000;
  return { wallSeconds, status, output, ...readUsage(usageFile) };
}

/** A process that was killed, or ran out of memory, leaves no file. */
function readUsage(file: string): Pick<Usage, 'seconds' | 'megabytes'> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Pick<Usage, 'seconds' | 'megabytes'>;
  } catch {
    return { seconds: Infinity, megabytes: Infinity };
  }
}
