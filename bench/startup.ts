import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction } from '../script/lib/runner.js';
import { bundle, root } from './machine.js';
import type { TimeResult } from './report.js';
import { alternate, median } from './statistics.js';

/** Stands in for docker, notes when it was started, and fails. */
const fakeDocker = `#!/bin/sh
[ -e "$MARK" ] || date +%s%N >"$MARK"
exit 1
`;

const roundsEach = 20;

/** From the start of the process to the first call of docker. */
export async function measureStartup(): Promise<readonly TimeResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-startup-'));
  try {
    await writeFile(join(folder, 'docker'), fakeDocker);
    await chmod(join(folder, 'docker'), 0o755);
    await writeFile(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /\n');
    const coreOnly = bundle('core-only.ts');
    const results = await alternate(roundsEach, {
      'an action that imports only @actions/core': () => firstCall(coreOnly, folder),
      'this Action': () => firstCall(join(root, 'dist/index.js'), folder),
    });
    return Object.entries(results).map(([name, runs]) => ({ name, seconds: median(runs) }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param folder with the fake docker and a Dockerfile */
async function firstCall(main: string, folder: string): Promise<number> {
  const mark = join(folder, 'mark');
  const env = { PATH: `${folder}:${process.env.PATH ?? ''}`, MARK: mark };
  const start = Date.now();
  await runAction({ main, cwd: folder, inputs: { image: 'bench/startup:1' }, env });
  const called = Number(await readFile(mark, 'utf8')) / 1e6;
  await rm(mark);
  return (called - start) / 1000;
}
