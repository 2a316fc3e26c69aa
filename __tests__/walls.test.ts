import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../src', import.meta.url));
const sources = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

/** The sources in which a pattern stands. */
function filesWith(pattern: RegExp): readonly string[] {
  return [...sources].filter(([, text]) => pattern.test(text)).map(([path]) => path);
}

/** What neither eslint.config.js nor .dependency-cruiser.cjs can watch. */
describe('the walls of the house', () => {
  test('only the modules that make text harmless print', () => {
    expect(filesWith(/\bconsole\.\w/)).toEqual([]);
    expect(filesWith(/\bprocess\s*\.\s*(?:stdout|stderr|emitWarning)\b|\bprocess\s*\[/).toSorted()).toEqual([
      'action/log.ts', // the fence: a random token, and what stands between
      'cli/main.ts', // listens for a closed pipe
    ]);
    expect(filesWith(/\bstreams?\.(?:stdout|stderr|write)\b/)).toEqual(['cli/session.ts', 'cli/streams.ts']);
    expect(
      filesWith(/\bcore\.(?:info|warning|notice|error|debug|group|startGroup|setFailed|\[)/).toSorted(),
    ).toEqual(['action/discover.ts', 'action/log.ts', 'action/main.ts']);
    for (const path of ['action/main.ts', 'action/discover.ts']) {
      const entry = sources.get(path) ?? '';
      expect([...entry.matchAll(/core\.\w+\(/g)].map(String)).toEqual(
        [...entry.matchAll(/core\.(?:setFailed\((?=harmless\()|setOutput\()/g)].map(String),
      );
    }
    expect(sources.get('action/log.ts')?.match(/core\.(?:info|warning|debug)\((?!harmless\()/g)).toBeNull();
  });

  test('programs are looked up in one place', () => {
    expect(filesWith(/\benv\s*\.\s*PATH\b|\benv\[['"]PATH|\bdelimiter\b.*'node:path'/)).toEqual([
      'exec/find-program.ts',
    ]);
  });

  test('pure rooms load no files and no programs by import() either', () => {
    const pure = /^(?:generate|runtime-spec|installer|check|export|report)\//;
    const loads =
      /\bimport\(\s*(?!['"](?:\.|(?:handlebars|spdx-expression-parse)['"]))|\brequire\(|\bcreateRequire\b/;
    expect(filesWith(loads).filter((path) => pure.test(path))).toEqual([]);
  });

  test('signals are handled in one place', () => {
    expect(
      filesWith(/process\s*\.\s*(on|once|addListener|prependListener)\s*\(\s*(signal|end|['"]SIG)/),
    ).toEqual(['exec/signals.ts']);
  });
});
