import { expect, test } from '@jest/globals';
import { limits } from '../../src/core/limits.js';
import { parseUnit } from '../../src/core/unit-file.js';
import { enableRefusals } from '../../src/installer/enable.js';
import { parseTmpfiles } from '../../src/installer/tmpfiles.js';

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

test('blanks around a line of tmpfiles are not part of it, whichever and how many', () => {
  const { problems } = parseTmpfiles(` \t d /a 0755 root root - -${' \t'.repeat(1000)}\n`);
  expect(problems).toEqual([]);
});
