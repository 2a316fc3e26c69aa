/** Measures the bundled command line on hostile inputs: see script/hostile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders } from './folders.js';
import { measure, type Usage } from './measure.js';
import { tars } from './tars.js';
import { texts } from './texts.js';

const maxSeconds = 10;
const maxMegabytes = 500;

const cli = process.env.HOSTILE_CLI ?? fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));
const wanted = process.argv.slice(2);
const top = mkdtempSync(join(tmpdir(), 'hostile-'));
let failures = 0;
try {
  for (const { name, make, commands } of [...texts, ...folders, ...tars]) {
    if (wanted.length > 0 && !wanted.some((each) => name.includes(each))) continue;
    const folder = mkdtempSync(join(top, 'input-'));
    await make(folder);
    for (const command of commands) report(name, command, await measure([cli, ...command], folder));
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

function report(name: string, command: readonly string[], usage: Usage): void {
  const { seconds, wallSeconds, megabytes, status, output } = usage;
  // 0: fine; 1: findings; 2: wrong input; 3: the system refuses. All else is a crash.
  const isOver = seconds > maxSeconds || megabytes > maxMegabytes || ![0, 1, 2, 3].includes(Number(status));
  const crashed = /^\s+at .*:\d+:\d+\)?$/m.test(output);
  const numbers = `${seconds.toFixed(1)} s CPU, ${wallSeconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
  console.log(
    `${isOver || crashed ? 'OVER' : 'ok  '} ${name}: ${command.join(' ')}: ${numbers}, exit ${status}`,
  );
  if (process.env.SHOW !== undefined || isOver || crashed) console.log(excerpt(output));
  if (isOver || crashed) failures += 1;
}

function excerpt(output: string): string {
  const lines = output.split('\n').filter((line) => line !== '');
  return lines
    .slice(-6)
    .map((line) => `       ${line.slice(0, 300)}`)
    .join('\n');
}
