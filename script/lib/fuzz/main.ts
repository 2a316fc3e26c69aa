import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UserError } from '../../../src/core/errors.js';
import { generator, mutate } from './mutate.js';
import { type Target, targets } from './targets.js';

/** Of one input. */
const maxMilliseconds = 5000;
const maxBytes = 300 * 1024 * 1024;
const folder = '__tests__/fixtures/fuzz';

const { values, positionals } = parseArgs({
  options: {
    minutes: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
  },
  allowPositionals: true,
});
const seed = Number(values.seed ?? randomInt(2 ** 31));
const end = values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000;
const runs = Number(values.runs ?? (values.minutes === undefined ? 100_000 : Infinity));
console.log(`seed ${seed}`);

const all = await targets();
const chosen = Object.entries(all).filter(([name]) => positionals.length === 0 || positionals.includes(name));
const counts = new Map(chosen.map(([name]) => [name, 0]));
let failures = 0;
const random = generator(seed);
for (let run = 0; run < runs && Date.now() < end; run += 1) {
  for (const [name, target] of chosen) {
    const input = mutate(target.seeds, random);
    const problem = await attempt(target, input);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (problem === undefined) continue;
    failures += 1;
    console.log(`${name}: ${problem}; kept as ${keep(name, input)}`);
    if (failures >= 100) process.exit(1);
  }
}
for (const [name, count] of counts) console.log(`${name}: ${count} inputs`);
process.exitCode = failures === 0 ? 0 : 1;

/** What is wrong with how a target took an input. */
async function attempt({ run }: Target, input: Buffer): Promise<string | undefined> {
  const started = performance.now();
  const before = process.memoryUsage().heapUsed;
  try {
    await run(input);
  } catch (error) {
    if (!(error instanceof UserError)) return String(error instanceof Error ? error.stack : error);
  }
  const milliseconds = performance.now() - started;
  if (milliseconds > maxMilliseconds) return `it took ${Math.round(milliseconds)} ms`;
  const bytes = process.memoryUsage().heapUsed - before;
  return bytes > maxBytes ? `it took ${Math.round(bytes / 1024 / 1024)} MB` : undefined;
}

function keep(name: string, input: Buffer): string {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}`;
  writeFileSync(path, input);
  return path;
}
