import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseUnit, settings } from '../../src/core/unit-file.js';

describe('parseUnit', () => {
  test('joins continued lines, and numbers them by the first', () => {
    const unit = parseUnit('[Service]\n\nEnvironment=A=b \\\n# no\n  C=d \\\n; no\nE=f\nKey=\n');
    expect(unit.assignments).toEqual([
      { section: 'Service', key: 'Environment', value: 'A=b    C=d  E=f', line: 3 },
      { section: 'Service', key: 'Key', value: '', line: 8 },
    ]);
    expect(unit.problems).toEqual([]);
  });

  test('keeps an escaped backslash', () => {
    const unit = parseUnit('[Service]\nA=b\\\\\nC=d\\');
    expect(unit.assignments.map(({ key, value }) => `${key}=${value}`)).toEqual(['A=b\\\\', 'C=d']);
  });

  test.each([
    ['[Unit', '"[Unit" has no closing bracket.'],
    ['[Unit]\nnothing', '"nothing" is not a section, assignment or comment.'],
    ['A=b', '"A=b" comes before the first section.'],
    ['[Unit]\n=b', '"=b" has no name before the "=".'],
  ])('%j: systemd would ignore a line', (text, message) => {
    expect(parseUnit(text)).toMatchObject({
      assignments: [],
      problems: [{ line: text.split('\n').length, message }],
    });
  });

  test('a section has the line of its first header', () => {
    const { sections } = parseUnit('[A]\n[B]\n\n[A]\nx=y\n');
    expect([...sections]).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  test('sections of other programs may hold anything, until the next section', () => {
    const unit = parseUnit('[X-Other]\nanything\nA=b\n[NotX-]\nA=c\nwrong\n');
    expect(unit.assignments).toEqual([{ section: 'NotX-', key: 'A', value: 'c', line: 5 }]);
    expect(unit.problems.map(({ line }) => line)).toEqual([6]);
  });

  test.each([
    ['a byte order mark at the start is none of it', '\uFEFF[A]', '', 0],
    ['one in a value stays', '[A]\nB=c\uFEFFc', 'c\uFEFFc', 0],
    ['a comment may be indented', '[A]\n  # no\n\t; no\nB=c', 'c', 0],
    ['a # in a value is no comment', '[A]\nB=#c', '#c', 0],
    ['a continued line may be the last', '[A]\nB=c\\\nd\\', 'c d', 0],
    ['blank lines at the end are nothing', '[A]\nB=c\n \n  \\\n', 'c', 0],
  ])('%s', (_, text, value, problems) => {
    const unit = parseUnit(text);
    expect(unit.assignments.map((each) => each.value).join('|')).toBe(value);
    expect(unit.problems).toHaveLength(problems);
  });

  test('an empty assignment drops those before it', () => {
    const unit = parseUnit('[Service]\nExecStart=a\nExecStart=\nExecStart=b\nExecStart=c\n');
    expect(settings(unit, 'Service', 'ExecStart').map(({ value }) => value)).toEqual(['b', 'c']);
    expect(settings(parseUnit('[Service]\nExecStart=a\nExecStart=\n'), 'Service', 'ExecStart')).toEqual([]);
  });

  test('finds every assignment', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/);
    const value = fc.stringMatching(/^([!-Z^-~][ -Z^-~]{0,20}[!-Z^-~])?$/);
    const line = fc.tuple(word, value);
    fc.assert(
      fc.property(word, fc.array(line), fc.constantFrom('\n', '\r\n'), (section, lines, end) => {
        fc.pre(!section.startsWith('X-'));
        const text = [`[${section}]`, ...lines.map(([key, text]) => `${key} = ${text}`)].join(end);
        const unit = parseUnit(text);
        expect(unit.problems).toEqual([]);
        expect(unit.assignments.map(({ key, value: found }) => [key, found])).toEqual(lines);
        expect(unit.assignments.map(({ line: number }) => number)).toEqual(
          lines.map((_, index) => index + 2),
        );
      }),
    );
  });

  test('accepts any text, and names existing lines', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '=',
      '\\',
      '\n',
      '\r\n',
      '#',
      ';',
      ' ',
      '\0',
      'A',
      '[Unit]\n',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { problems, assignments } = parseUnit(text);
        const lines = text.split(/\r\n|[\n\r\0]/).length;
        for (const { line } of [...problems, ...assignments]) expect(line >= 1 && line <= lines).toBe(true);
      }),
    );
  });

  test('is not long about a megabyte on one line', () => {
    const text = `[Service]\nA=${'\\'.repeat(1_000_000)}b\n${'x'.repeat(1_000_000)}`;
    expect(parseUnit(text).problems).toHaveLength(1);
    expect(parseUnit(text).problems[0]!.message.length).toBeLessThan(200);
  });
});
