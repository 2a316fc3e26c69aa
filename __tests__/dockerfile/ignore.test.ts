import { expect, test } from '@jest/globals';
import { dockerignore } from '../../src/dockerfile/ignore.js';

test.each<[string, string, string | undefined]>([
  ['', 'a', undefined],
  ['a', 'a', '1: a'],
  ['a', '/a', '1: a'],
  ['a', 'b/a', undefined],
  ['# a\r\n\r\n  a  \r\n', 'a', '3: a'],
  ['\uFEFF/exports', 'exports/hostfs/etc/x', '1: /exports'],
  ['exports/', 'exports/x', '1: exports/'],
  ['A', 'a', undefined],
  ['*\n!exports', 'exports/x', undefined],
  ['*\n!exports\nexports/x', 'exports/x', '3: exports/x'],
  ['*\n!exports\nexports/x', 'exports/y', undefined],
  ['**/*.json', 'exports/a/b.json', '1: **/*.json'],
  ['*.json', 'exports/b.json', undefined],
  ['*\n!*/\n**', 'x', '3: **'],
  [' #x', '#x', '1: #x'],
  ['#x', '#x', undefined],
  ['!', 'x', undefined],
  ['[\nx', 'x', '2: x'],
  ['a+(b', 'a+(b', '1: a+(b'],
  ['?+b', 'lib', undefined],
])('%j for %s', (text, path, expected) => {
  const found = dockerignore(text)(path);
  expect(found && `${found.line}: ${found.pattern}`).toBe(expected);
});

test('a pattern of many stars costs no more than its length', () => {
  const path = 'a'.repeat(4000);
  expect(dockerignore(`${'*a'.repeat(500)}b`)(path)).toBeUndefined();
  expect(dockerignore(`${'**/a*'.repeat(500)}b`)('a/'.repeat(2000))).toBeUndefined();
  expect(dockerignore('*a*a*a*a*a*ab')(`${path}b`)?.line).toBe(1);
});
