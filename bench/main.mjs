// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChecks } from './checks.mjs';
import { describeMachine, root } from './machine.mjs';
import { picture } from './picture.mjs';
import { markdown } from './report.mjs';
import { measureStartup } from './startup.mjs';
import { measureUploads } from './uploads.mjs';

const usage = `usage: script/bench [--size MB]... [--rounds N] [SECTION...]

Measures the sections (uploads, startup, checks; all unless given) and rewrites bench/RESULTS.md and
bench/uploads.svg. What is not measured again stays as it was in bench/results.json.`;

const sections = { uploads: measureUploads, startup: measureStartup, checks: measureChecks };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true, default: ['10', '1000', '4000'] },
    rounds: { type: 'string', default: '3' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(sections);
const unknown = chosen.find((name) => !(name in sections));

if (values.help || unknown !== undefined) {
  console.error(unknown === undefined ? usage : `There is no section "${unknown}".\n\n${usage}`);
  process.exit(values.help ? 0 : 2);
}

const kept = join(root, 'bench/results.json');
const rounds = Number(values.rounds);
/** @type {import('./report.mjs').Results} */
const results = {
  ...(existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {}),
  machine: describeMachine(),
  date: new Date().toISOString().slice(0, 10),
  rounds,
};
for (const name of chosen) {
  console.error(`${name}:`);
  const measureSection = sections[/** @type {keyof typeof sections} */ (name)];
  Object.assign(results, { [name]: await measureSection({ sizes: values.size.map(Number), rounds }) });
}
writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(join(root, 'bench/RESULTS.md'), markdown(results));
const shown = results.uploads?.some(({ megabytes }) => megabytes === 1000) ? 1000 : Number(values.size[0]);
if (results.uploads) writeFileSync(join(root, 'bench/uploads.svg'), picture(results.uploads, shown));
