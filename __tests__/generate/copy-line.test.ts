import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile } from '../../src/dockerfile/parse.js';
import { copyWords } from '../../src/generate/copy-line.js';

describe('copyWords', () => {
  test.each([
    [['a.conf'], '/etc/a.conf', 'a.conf /etc/a.conf'],
    [['--from=x'], '/b', '["--from=x","/b"]'],
    [['a b'], '/etc/', '["a b","/etc/"]'],
    [['$A'], '/b', String.raw`["\\$A","/b"]`],
    [['a*'], '/b', String.raw`["a\\\\*","/b"]`],
  ])('%j to %s', (sources, target, words) => {
    expect(copyWords(sources, target)).toBe(words);
  });

  test('any name comes through a Dockerfile as a pattern of that name alone', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n\0/]/.test(text));
    fc.assert(
      fc.property(name, name, (source, target) => {
        const { stages } = parseDockerfile(`FROM scratch\nCOPY ${copyWords([source], `/${target}`)}\n`);
        const [copy] = stages[0]?.copies ?? [];
        expect(copy?.sources.map((pattern) => pattern.replaceAll(/\\([^])/g, '$1'))).toEqual([source]);
        expect(copy?.destination).toBe(`/${target}`);
      }),
    );
  });
});
