import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findProgram, ProgramMissing, requireProgram, searchFolders } from '../../src/exec/find-program.js';

const folder = mkdtempSync(join(tmpdir(), 'find-program-'));
const [first, second] = [join(folder, 'first'), join(folder, 'second')];

function program(path: string, mode = 0o755): void {
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
}

beforeAll(() => {
  mkdirSync(first);
  mkdirSync(second);
  mkdirSync(join(first, 'tool-a'));
  program(join(first, 'tool-b'), 0o644);
  for (const name of ['tool-a', 'tool-b', 'tool-c']) program(join(second, name));
  program(join(first, 'tool-c'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['the first folder wins', 'tool-c', `${first}:${second}`, join(first, 'tool-c')],
  ['a folder of that name is not a program', 'tool-a', `${first}:${second}`, join(second, 'tool-a')],
  ['nor is a file without its mode', 'tool-b', `${first}:${second}`, join(second, 'tool-b')],
  ['the first name wins, wherever it is', ['tool-a', 'tool-c'], `${first}:${second}`, join(second, 'tool-a')],
  ['the next name is taken if the first is missing', ['tool-z', 'tool-c'], first, join(first, 'tool-c')],
  ['nothing is found', 'tool-z', `${first}:${second}`, undefined],
])('%s', (_, names, path, expected) => {
  expect(findProgram(names, path)).toBe(expected);
});

test.each(['', '.', ':', relative('.', second), `::${relative('.', second)}`])(
  'the working directory is not searched: PATH=%j',
  (path) => {
    expect(findProgram('tool-c', path)).toBeUndefined();
    expect(searchFolders(path)).toEqual(['/usr/local/sbin', '/usr/sbin', '/sbin']);
  },
);

test('each folder is searched once', () => {
  expect(searchFolders('/sbin:/bin:/bin')).toEqual(['/sbin', '/bin', '/usr/local/sbin', '/usr/sbin']);
});

test('a missing program is named', () => {
  expect(() => requireProgram('tool-z')).toThrow(new ProgramMissing('There is no "tool-z" on this machine.'));
  expect(requireProgram('./tool-z')).toBe('./tool-z');
});
