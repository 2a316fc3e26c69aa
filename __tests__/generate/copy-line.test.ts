import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goPattern } from '../../src/dockerfile/go-pattern.js';
import { parseDockerfile } from '../../src/dockerfile/parse.js';
import { copyWords } from '../../src/generate/copy-line.js';

describe('copyWords', () => {
  test.each([
    [['a.conf'], '/etc/a.conf', 'a.conf /etc/a.conf'],
    [['--from=x'], '/b', '["--from=x","/b"]'],
    [['a b'], '/etc/', '["a b","/etc/"]'],
    [['$A'], '/b', String.raw`["\\$A","/b"]`],
    [['a*'], '/b', '["a[\\\\\\\\*]","/b"]'],
  ])('%j to %s', (sources, target, words) => {
    expect(copyWords(sources, target)).toBe(words);
  });

  test('any name becomes a pattern that matches only that name', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n\0/]/.test(text));
    fc.assert(
      fc.property(name, name, name, (source, target, other) => {
        const { stages } = parseDockerfile(`FROM scratch\nCOPY ${copyWords([source], `/${target}`)}\n`);
        const [copy] = stages[0]?.copies ?? [];
        expect(copy?.sources.map((pattern) => goPattern(pattern)?.test(source))).toEqual([true]);
        expect(copy?.sources.some((pattern) => goPattern(pattern)?.test(other))).toBe(source === other);
        expect(copy?.destination).toBe(`/${target}`);
      }),
    );
  });
});
