import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { readPage, rendered } from '../../script/pages/page.js';
import { pages } from '../../script/pages/pages.js';

test.each(pages.map((page) => [page.name, page] as const))(
  '%s is up to date; otherwise run script/docs',
  async (_, page) => {
    const current = await readPage(page);
    expect(current).toBe(await rendered(page, current));
  },
);

describe('action.yml', () => {
  const metadata = load(readFileSync('action.yml', 'utf8')) as {
    readonly description: string;
    readonly inputs: Record<string, { readonly description: string }>;
    readonly outputs: Record<string, { readonly description: string }>;
  };

  test('has a description that the marketplace accepts', () => {
    expect(metadata.description.length).toBeLessThan(125);
  });

  test('has no default: an input that is left empty must not win over system-image.yml', () => {
    expect(Object.values(metadata.inputs).filter((input) => 'default' in input)).toEqual([]);
  });

  test.each(['inputs', 'outputs'] as const)('describes its %s in whole sentences', (kind) => {
    const texts = Object.values(metadata[kind]).map(({ description }) => description);
    expect(texts.filter((text) => !/^\S.*\.$/.test(text))).toEqual([]);
  });
});
