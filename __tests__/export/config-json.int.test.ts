import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Checkout } from '../../src/installer/checkout.js';
import { runtimeConfig } from '../../src/installer/runtime-config.js';
import { memoryFiles } from '../support/memory-files.js';

/** The shell reads config.json itself, and must come to what the plan comes to: the same verdict, the same sources. */

const folder = mkdtempSync(join(tmpdir(), 'config-json-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const script = ['01-words', '02-json']
  .map((part) => readFileSync(`src/export/install/${part}.sh`, 'utf8'))
  .join('');

const loop = `
cd "$1" || exit 1
for each in *.json; do
  read_config "$each" "$each.sources"
  [ -n "$json_problem" ] || check_config
  write_text "$each.problem" "$json_problem"
done
`;

interface Verdict {
  readonly isRefused: boolean;
  readonly sources: readonly string[];
}

function byShell(shell: readonly string[], texts: readonly string[]): readonly Verdict[] {
  const own = mkdtempSync(join(folder, 'run-'));
  const file = (index: number): string => join(own, `${String(index).padStart(4, '0')}.json`);
  texts.forEach((text, index) => {
    writeFileSync(file(index), text);
  });
  writeFileSync(join(own, 'script'), script + loop);
  const [program = '', ...args] = shell;
  const { status, stderr } = spawnSync(program, [...args, join(own, 'script'), own], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return texts.map((_, index) => {
    mkdirSync(`${file(index)}.sources`, { recursive: true });
    const names = readdirSync(`${file(index)}.sources`).sort();
    const isRefused = readFileSync(`${file(index)}.problem`, 'utf8') !== '';
    const sources = names.map((name) => readFileSync(join(`${file(index)}.sources`, name), 'utf8'));
    return { isRefused, sources: isRefused ? [] : sources };
  });
}

async function byPlan(text: string): Promise<Verdict> {
  const files = memoryFiles({ '/exports/config.json': text });
  const checkout = new Checkout(files, { has: () => false }, '/rootfs');
  const { refusals, bindSources } = await runtimeConfig(checkout, new Map());
  return { isRefused: refusals.length > 0, sources: refusals.length > 0 ? [] : bindSources };
}

const root = (readonly: string, path = '"rootfs"'): string =>
  `{"root": {"path": ${path}, "readonly": ${readonly}}}`;
const mounts = (list: string): string => `{"root": {"path": "rootfs", "readonly": true}, "mounts": ${list}}`;

/** What Python takes for true is not what JSON calls true. */
const texts: readonly string[] = [
  ...[
    'true',
    'false',
    'null',
    '1',
    '0',
    '-0.0',
    '0e9',
    '0.001',
    '"false"',
    '""',
    '[]',
    '{}',
    '[0]',
    '{"a": 0}',
  ].map((value) => root(value)),
  ...['"ROOTFS"', 'null', '[]', '{"path": "rootfs"}', '"root\\u0066s"'].map((path) => root('true', path)),
  '{}',
  '[]',
  '""',
  '"x"',
  'null',
  '7',
  'true',
  '[{}]',
  '{"a": {}}',
  '{"root": {"path": "rootfs", "readonly": true}, "root": {}}',
  '{"root": {"path": "rootfs", "readonly": true}, "root": 1}',
  '{"root": {"path": "x", "readonly": true, "path": "rootfs"}}',
  '{"root": [{"path": "rootfs", "readonly": true}]}',
  '{"other": {"path": "rootfs", "readonly": true}}',
  '{"a": {"root": {"path": "rootfs", "readonly": true}}}',
  ...['null', '1', 'false', '"text"', '{}', '{"type": "bind", "source": "/x"}'].map(mounts),
  mounts(
    '[{"type": "bind", "source": "/a"}, {"source": "/b", "type": "rbind"}, {"type": "tmpfs", "source": "/c"}]',
  ),
  mounts('[{"type": "bind", "type": "tmpfs", "source": "/a"}]'),
  mounts('[{"type": "bind", "source": "/a", "source": 1}]'),
  mounts('[{"type": "bind", "source": null}, {"type": 1, "source": "/b"}, {"type": "bind"}]'),
  mounts(
    '[{"type": "bind", "options": ["source", "/no"], "source": "/a\\n/b\\ud83d\\ude00\\t"}, ["bind"], "bind"]',
  ),
  mounts('[{"type": "bind", "x": {"source": "/no"}, "source": "/a"}]').replace('}}', '}, "mounts": []}'),
  '{"mounts": [{"type": "bind", "source": "/a"}], "mounts": [{"type": "bind", "source": "/b"}], "root": {"path": "rootfs", "readonly": true}}',
  '{"mounts": [{"type": "bind", "source": "/a"}], "mounts": 0, "root": {"path": "rootfs", "readonly": true}}',
  '{,}',
  '{"a": 1,}',
  '[1 2]',
  '{"a" 1}',
  '01',
  '1.',
  '.5',
  '+1',
  'NaN',
  '"\\x"',
  '"a\tb"',
  '',
  ' ',
  '{} {}',
];

describe.each([[['dash']], [['busybox', 'sh']], [['bash', '--posix']]])('config.json under %s', (shell) => {
  it('is judged as the plan judges it', async () => {
    const verdicts = byShell(shell, texts);
    for (const [index, text] of texts.entries())
      expect([text, verdicts[index]]).toEqual([text, await byPlan(text)]);
  });

  it('is judged alike whatever it is', async () => {
    const value = fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.constantFrom('true', 'false', '"rootfs"', '"bind"', '{}', '[]', '{"type": "bind", "source": "/x"}'),
    );
    const config = fc
      .record({
        readonly: value,
        path: value,
        mounts: fc.oneof(
          value,
          fc.array(value).map((all) => `[${all.join(',')}]`),
        ),
      })
      .map(
        ({ readonly, path, mounts }) =>
          `{"mounts": ${mounts}, "root": {"path": ${path}, "readonly": ${readonly}}}`,
      );
    const many = fc.sample(fc.oneof(config, value, fc.string()), 150);
    const verdicts = byShell(shell, many);
    for (const [index, text] of many.entries())
      expect([text, verdicts[index]]).toEqual([text, await byPlan(text)]);
  });
});
