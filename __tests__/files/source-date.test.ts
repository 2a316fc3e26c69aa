import { lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dateAll, sourceDate } from '../../src/files/source-date.js';
import { folderOf } from '../support/folder.js';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['0', 0],
  ['1700000000', 1_700_000_000],
])('SOURCE_DATE_EPOCH=%j is %j', (text, seconds) => {
  expect(sourceDate(text === undefined ? {} : { SOURCE_DATE_EPOCH: text })).toBe(seconds);
});

test.each(['yesterday', '-1', '1.5', '0x10'])('SOURCE_DATE_EPOCH=%j is refused', (text) => {
  expect(() => sourceDate({ SOURCE_DATE_EPOCH: text })).toThrow(`SOURCE_DATE_EPOCH is "${text}"; write`);
});

test('a folder, its files and its links get one time', async () => {
  const folder = folderOf({ 'a/b c': '' });
  symlinkSync('nowhere', join(folder, 'a/link'));
  await dateAll(folder, 1_000_000_000);
  for (const name of ['', 'a', 'a/b c', 'a/link']) {
    expect(lstatSync(join(folder, name)).mtimeMs).toBe(1_000_000_000_000);
  }
});
