/** Writes each workflow of a page, and each part of one within a frame, to a file that can be linted: FOLDER PAGE */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const job = 'name: Part\non: push\npermissions: {}\njobs:\n  part:\n    runs-on: ubuntu-latest\n';
const steps = `${job}    permissions:\n      contents: read\n    steps:\n`;

/** What goes before a part, by the indentation of its first line. */
const frames: ReadonlyMap<number, string> = new Map([
  [4, job],
  [6, steps],
  [8, `${steps}      - uses: system-image-action/system-image-action@v1\n`],
]);

const [folder = '', page = ''] = process.argv.slice(2);
const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)];
for (const [index, [, text = '']] of blocks.entries()) {
  const frame = frames.get(text.search(/\S/));
  if (frame === undefined && !/^jobs:/m.test(text)) continue;
  const workflow = `${frame ?? ''}${text}`;
  const rest = /^ {4}(?:steps|uses):/m.test(workflow) ? '' : '    steps:\n      - run: "true"\n';
  writeFileSync(join(folder, `page-${index + 1}.yml`), workflow + rest);
}
