import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChecks } from './checks.js';
import { describeMachine, root } from './machine.js';
import { picture } from './picture.js';
import { markdown, shownUploads, type Results, type UploadResult } from './report.js';
import { measureStartup } from './startup.js';
import { isStore, stores } from './stores.js';
import { measureUploads } from './uploads.js';

const usage = `usage: script/bench [--size MB]... [--rounds N] [--store sink|azurite] [SECTION...]

Measures the sections (uploads, startup, checks; all unless given) and rewrites bench/RESULTS.md and
bench/uploads.svg. What is not measured again stays as it was in bench/results.json.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true, default: ['10', '1000', '4000'] },
    rounds: { type: 'string', default: '3' },
    store: { type: 'string', default: 'sink' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const sections = ['uploads', 'startup', 'checks'];
const chosen = positionals.length > 0 ? positionals : sections;
const unknown = chosen.find((name) => !sections.includes(name));

if (values.help || unknown !== undefined) {
  console.error(unknown === undefined ? usage : `There is no section "${unknown}".\n\n${usage}`);
  process.exit(values.help ? 0 : 2);
}

const { store } = values;
if (!isStore(store)) {
  throw new Error(`There is no store "${store}": write ${Object.keys(stores).join(' or ')}.`);
}
const path = join(root, 'bench/results.json');
const rounds = Number(values.rounds);
const sizes = values.size.map(Number);
const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : {};
const results: Results = {
  ...before,
  machine: describeMachine(),
  date: new Date().toISOString().slice(0, 10),
  ...(chosen.includes('uploads') && {
    uploads: withNew(before.uploads, await measureUploads({ sizes, rounds, store })),
  }),
  ...(chosen.includes('startup') && { startup: await measureStartup() }),
  ...(chosen.includes('checks') && { checks: await measureChecks({ sizes, rounds }) }),
};
writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(join(root, 'bench/RESULTS.md'), markdown(results));
const shown = shownUploads(results.uploads);
if (shown.length > 0) writeFileSync(join(root, 'bench/uploads.svg'), picture(shown));

/** Uploads with other engines, of other images and to other stores stay as they were measured before. */
function withNew(old: readonly UploadResult[] = [], now: readonly UploadResult[]): readonly UploadResult[] {
  const key = ({ engine, megabytes, store: kept }: UploadResult): string => `${engine} ${megabytes} ${kept}`;
  const again = new Set(now.map(key));
  return [...old.filter((row) => !again.has(key(row))), ...now];
}
