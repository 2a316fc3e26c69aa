import { expect, test } from '@jest/globals';
import { limits } from '../../src/core/limits.js';
import { parseUnit } from '../../src/core/unit-file.js';
import { Checkout } from '../../src/installer/checkout.js';
import { enableRefusals } from '../../src/installer/enable.js';
import { hostEntries } from '../../src/installer/host-entries.js';
import { emptyManifest } from '../../src/installer/manifest.js';
import { parseTmpfiles } from '../../src/installer/tmpfiles.js';
import { memoryFiles } from '../support/memory-files.js';

const { max, message } = limits.unitLines;

test('a unit is read up to its limit', () => {
  const text = (count: number): string => `[Service]\n${'ExecStartPre=/bin/x\n'.repeat(count - 1)}`;
  expect(parseUnit(text(max)).problems).toEqual([]);
  const { assignments, problems } = parseUnit(text(2 * max));
  expect(assignments).toHaveLength(max - 1);
  expect(problems).toEqual([{ line: max + 1, message: message('The unit') }]);
  expect(enableRefusals(text(max), 'a.service')).toEqual([]);
  expect(enableRefusals(text(2 * max), 'a.service')).toEqual([message('The unit')]);
});

test('tmpfiles lines are read up to their limit', () => {
  expect(parseTmpfiles('d /a\n'.repeat(max)).problems).toEqual([]);
  const { lines, problems } = parseTmpfiles('d /a\n'.repeat(2 * max));
  expect(lines).toHaveLength(max);
  expect(problems).toEqual([{ line: max + 1, message: message('The file') }]);
});

test('host files are planned up to their limit', async () => {
  const names = Array.from({ length: limits.hostFiles.max + 1 }, (_, index) => [
    `/exports/hostfs/f${index}`,
    '',
  ]);
  const files = memoryFiles(Object.fromEntries(names) as Record<string, string>);
  const checkout = new Checkout(files, { has: () => false }, '/rootfs');
  const { entries, refusals } = await hostEntries(checkout, emptyManifest, new Map(), { has: () => false });
  expect(entries).toEqual([]);
  expect(refusals).toEqual([{ kind: 'host-file', message: limits.hostFiles.message('/exports/hostfs') }]);
});

test('a folder of the host files is not listed again for each folder in it', async () => {
  const files = memoryFiles({ [`/exports/hostfs/${'d/'.repeat(50)}f`]: '' });
  const listed: string[] = [];
  const counted = { ...files, list: (folder: string) => (listed.push(folder), files.list(folder)) };
  const checkout = new Checkout(counted, { has: () => false }, '/rootfs');
  await hostEntries(checkout, emptyManifest, new Map(), { has: () => false });
  expect(listed).toEqual(['/exports/hostfs']);
});

test('templates of host files are filled in up to their limit', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `/etc/t${index}`);
  const text = 'x'.repeat(1024 * 1024);
  const files = memoryFiles(Object.fromEntries(names.map((name) => [`/exports/hostfs${name}`, text])));
  const checkout = new Checkout(files, { has: () => false }, '/rootfs');
  const manifest = { ...emptyManifest, installedFilesTemplate: names };
  const { entries, refusals } = await hostEntries(checkout, manifest, new Map(), { has: () => false });
  expect(entries).toHaveLength(2 + 1);
  expect(refusals).toEqual([
    { kind: 'host-file', message: limits.installedCharacters.message('manifest.json') },
  ]);
});

test('a new name is no longer than a path, so that thousands of them fit into memory', async () => {
  const files = memoryFiles({ '/exports/hostfs/f': '' });
  const checkout = new Checkout(files, { has: () => false }, '/rootfs');
  const manifest = { ...emptyManifest, renameFiles: new Map([['/f', '$A$A']]) };
  const values = new Map([['A', `/${'x'.repeat(4000)}`]]);
  const { refusals } = await hostEntries(checkout, manifest, values, { has: () => false });
  expect(refusals).toEqual([
    { kind: 'read', message: limits.pathBytes.message('renameFiles of "/f" in manifest.json') },
  ]);
});

test('blanks around a line of tmpfiles are not part of it, whichever and how many', () => {
  const { problems } = parseTmpfiles(` \t d /a 0755 root root - -${' \t'.repeat(1000)}\n`);
  expect(problems).toEqual([]);
});
