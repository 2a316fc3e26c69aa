import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/**
 * Compares what stands between `<!-- name -->` and `<!-- /name -->` of a file with generated text; with
 * UPDATE_FILES=1 the text is written there instead.
 */
export function expectSection(path: string, name: string, content: string): void {
  const markers = new RegExp(`(<!-- ${name} -->\n)([^]*?)(<!-- /${name} -->)`);
  if (process.env.UPDATE_FILES === '1') {
    const updated = readFileSync(path, 'utf8').replace(
      markers,
      (_, start: string, __, end: string) => start + content + end,
    );
    writeFileSync(path, updated);
  }
  expect(markers.exec(readFileSync(path, 'utf8'))?.[2]).toBe(content);
}
