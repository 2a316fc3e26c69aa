import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile } from '../../src/dockerfile/parse.js';
import { labelLine } from '../../src/dockerfile/quote.js';

/** The one stage of a Dockerfile whose lines stand below FROM. */
function stageOf(...lines: string[]) {
  const { stages, problems } = parseDockerfile(['FROM fedora:42', ...lines].join('\n'));
  expect(problems).toEqual([]);
  return stages[0]!;
}

describe('labels', () => {
  test.each<[string, Record<string, string>]>([
    ['LABEL a=b', { a: 'b' }],
    ['LABEL a="b c" d=\'e "f" $g\' "h i"=j', { a: 'b c', d: 'e "f" $g', 'h i': 'j' }],
    ['LABEL a="b=c" d=', { a: 'b=c', d: '' }],
    ['LABEL a key with words', { a: 'key with words' }],
    ['LABEL a "quoted"  words', { a: 'quoted  words' }],
    [String.raw`LABEL a="\"\\\$x\y" b=\"c\ d`, { a: '"\\$x\\y', b: '"c d' }],
    ['LABEL a=1 \\\n# a comment\n\n  # another\n  b=2 \\  \n  c="3\\\n4"', { a: '1', b: '2', c: '34' }],
    ['label a=1\nLaBeL a=2', { a: '2' }],
    [
      "ENV V=1\nLABEL a=$V b=${V}2 c=${W:-3} d=${V:+4} e='$V' f=$W g=$ h=${V:-5}",
      { a: '1', b: '12', c: '3', d: '4', e: '$V', f: '$W', g: '$', h: '1' },
    ],
    ['ARG V=1\nARG W\nLABEL a=$V b=$W', { a: '1', b: '$W' }],
    ['ENV V=1\nARG V=2\nENV V=3 W=$V\nLABEL a=$V b=$W', { a: '3', b: '1' }],
  ])('%j', (text, labels) => {
    const found = stageOf(...text.split('\n')).labels;
    expect(Object.fromEntries(found.map(({ name, value }) => [name, value]))).toEqual(labels);
  });

  test('read the output of labelLine', () => {
    const special = fc.constantFrom('"', "'", '\\', '$', '{', '}', ':', '-', ' ', '\t', '#', '<', 'a', 'ü');
    const text = fc.oneof(fc.string({ unit: special }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, text, (name, value) => {
        const words = labelLine(name, value);
        fc.pre(words !== undefined);
        const { labels } = stageOf('ENV a=variable', 'LABEL first=1 \\', `      ${words} \\`, '      last=2');
        expect(labels.map((label) => [label.name, label.value])).toEqual([
          ['first', '1'],
          [name, value],
          ['last', '2'],
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, string, string | undefined]>([
    ['version', '1.0', 'version="1.0"'],
    ['com.example/a-b_c', '', 'com.example/a-b_c=""'],
    ['a b', 'say "hi" for $5 \\ ü', '"a b"="say \\"hi\\" for \\$5 \\\\ ü"'],
    ['ä', 'x', '"ä"="x"'],
    ['a', 'two\nlines', undefined],
    ['a', 'two\r', undefined],
    ['a', '\0', undefined],
    ['a', '\uD800', undefined],
    ['a', 'x'.repeat(70_000), undefined],
    ['', 'x', undefined],
    ['a=b', 'x', undefined],
  ])('%s %j as a line', (name, value, line) => {
    expect(labelLine(name, value)).toBe(line);
  });
});
