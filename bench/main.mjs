// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChecks } from './checks.mjs';
import { describeMachine, root } from './machine.mjs';
import { picture } from './picture.mjs';
import { markdown, shownUploads } from './report.mjs';
import { measureStartup } from './startup.mjs';
import { stores } from './stores.mjs';
import { measureUploads } from './uploads.mjs';

const usage = `usage: script/bench [--size MB]... [--rounds N] [--store sink|azurite] [SECTION...]

Measures the sections (uploads, startup, checks; all unless given) and rewrites bench/RESULTS.md and
bench/uploads.svg. What is not measured again stays as it was in bench/results.json.`;

const sections = { uploads: measureUploads, startup: measureStartup, checks: measureChecks };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true, default: ['10', '1000', '4000'] },
    rounds: { type: 'string', default: '3' },
    store: { type: 'string', default: 'sink' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(sections);
const unknown = chosen.find((name) => !(name in sections));

if (values.help || unknown !== undefined) {
  console.error(unknown === undefined ? usage : `There is no section "${unknown}".\n\n${usage}`);
  process.exit(values.help ? 0 : 2);
}

const store = /** @type {import('./stores.mjs').Store} */ (values.store);
if (!(store in stores))
  throw new Error(`There is no store "${store}": write ${Object.keys(stores).join(' or ')}.`);
const kept = join(root, 'bench/results.json');
const rounds = Number(values.rounds);
/** @type {import('./report.mjs').Results} */
const results = {
  ...(existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {}),
  machine: describeMachine(),
  date: new Date().toISOString().slice(0, 10),
};
for (const name of chosen) {
  console.error(`${name}:`);
  const measureSection = sections[/** @type {keyof typeof sections} */ (name)];
  const measured = await measureSection({ sizes: values.size.map(Number), rounds, store });
  Object.assign(results, { [name]: name === 'uploads' ? withNew(results.uploads, measured) : measured });
}
writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(join(root, 'bench/RESULTS.md'), markdown(results));
const shown = shownUploads(results.uploads);
if (shown.length > 0) writeFileSync(join(root, 'bench/uploads.svg'), picture(shown));

/**
 * Uploads with other engines, of other images and to other stores stay as they were measured before.
 *
 * @param {import('./report.mjs').UploadResult[] | undefined} before
 * @param {any[]} now
 * @returns {import('./report.mjs').UploadResult[]}
 */
function withNew(before = [], now) {
  const key = (/** @type {import('./report.mjs').UploadResult} */ { engine, megabytes, store }) =>
    `${engine} ${megabytes} ${store}`;
  const again = new Set(now.map(key));
  return [...before.filter((row) => !again.has(key(row))), ...now];
}
