import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, type CheckInput, type Policy } from '../../src/check/index.js';
import { memoryFiles, type MemoryEntry } from '../support/memory-files.js';
import { memoryImage } from '../support/images.js';
import { loadFixture } from '../support/rule-fixtures.js';

const relaxed: Policy = { profile: 'none', requiredLabels: [], levels: new Map() };

function folderOf(tree: Readonly<Record<string, MemoryEntry>>): NonNullable<CheckInput['folder']> {
  return { files: memoryFiles(tree), path: 'agent' };
}

describe('bad input', () => {
  const names = [
    'Dockerfile',
    '.dockerignore',
    'config.json.template',
    'service.template',
    'tmpfiles.template',
    'manifest.json',
  ];
  const inImage = names.map((name) => `/exports/${name}`);

  test('gives findings, whatever the bytes', async () => {
    const { context } = loadFixture('label-missing', 'good');
    const originals = [...context.values()].map((text) => Buffer.from(text));
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array)),
      fc
        .tuple(fc.constantFrom(...originals), fc.nat(), fc.uint8Array({ maxLength: 4 }))
        .map(([original, at, array]) => {
          const offset = at % original.length;
          return Buffer.concat([
            original.subarray(0, offset),
            Buffer.from(array),
            original.subarray(offset + 1),
          ]);
        }),
      fc.constantFrom(
        ...['', '\0', '\uFEFF', '\r\n', '$', '{', '[]', 'null', '"', '{"defaultValues": null}'].map((text) =>
          Buffer.from(text),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { minLength: 6, maxLength: 6 }), async (contents) => {
        const tree = (paths: readonly string[]): Record<string, Buffer> =>
          Object.fromEntries(paths.map((path, index) => [path, contents[index]!]));
        const input = {
          folder: folderOf(tree(names.map((name) => `/${name}`))),
          image: memoryImage(tree(inImage)),
        };
        for (const finding of await check(input, relaxed)) {
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.message).toMatch(/^[^\n]+$/);
        }
        await check({ folder: input.folder }, relaxed);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test.each([
    ['a NUL byte', '\0', []],
    ['no UTF-8', Buffer.from([0xff, 0xfe]), ['install-refused']],
  ])('%s is found in each file', async (_, content, more) => {
    const image = memoryImage(Object.fromEntries(inImage.map((path) => [path, content])));
    const ids = (await check({ image }, relaxed)).filter(({ message }) => /NUL|UTF-8/.test(message));
    expect(ids.map(({ rule }) => rule).sort()).toEqual([
      'config-json',
      ...more,
      'manifest-invalid',
      'service-syntax',
      'tmpfiles-syntax',
    ]);
  });

  test.each([
    ['a megabyte of dollars', '$'.repeat(1_000_000)],
    ['a long line of names', '$A'.repeat(100_000)],
    ['very many lines', 'x\n'.repeat(200_000)],
    ['a million brackets', '['.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
  ])(
    '%s is checked, and what is said of it is short',
    async (_, content) => {
      // A time limit of jest's own ends what does not: the work has to be linear.
      const tree = Object.fromEntries(names.slice(1).map((name) => [`/${name}`, content]));
      for (const { message } of await check({ folder: folderOf(tree) }, relaxed)) {
        expect(message.length).toBeLessThan(1000);
      }
    },
    60_000,
  );
});

test('quoted text cannot break out of its line', async () => {
  const image = memoryImage({}, { labels: { url: `x\n::error::\u001b[31m${'y'.repeat(200)}` } });
  const [finding] = (await check({ image }, relaxed)).filter(({ rule }) => rule === 'label-value');
  expect(finding!.message).toMatch(/^The label "url" [ -~]+"x ::error:: \[31my+…"\.$/);
});

test('a rule that finds too much is cut short', async () => {
  const folder = folderOf({ '/tmpfiles.template': 'x\n'.repeat(1000) });
  const findings = (await check({ folder }, relaxed)).filter(({ rule }) => rule === 'tmpfiles-syntax');
  expect(findings).toHaveLength(101);
  expect(findings.at(-1)).toMatchObject({ line: 101, message: 'There are 900 more findings of this rule.' });
});
