import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { UserError } from '../../src/core/errors.js';
import { parseConfigFile } from '../../src/options/config-file.js';
import { readOptions } from '../../src/options/options.js';

const read = (text: string) => parseConfigFile(text, 'system-image.yml');

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  return 'nothing was refused';
}

test('a whole file', async () => {
  const written = read(
    `\uFEFF# The agent.
image: example/agent:1.10
build: false
retention-days: 7
description: 'it''s here'
compression: "zstd"
labels:
  version: 1.0
  empty:
  on: yes
  summary: |
    two
    lines
defaults: &defaults
  - PORT=8080
  - 'NAME=a # b'
host-files: |
  # a comment
  a.conf=/etc/a.conf
runtime-options: --hostname=agent
required-labels: [name, "version=1.0"]
rules: {no-label: off}
report:
base-image: ~
`.replaceAll('\n', '\r\n'),
  );
  expect([...written]).toMatchInlineSnapshot(`
    [
      [
        "image",
        {
          "value": "example/agent:1.10",
          "where": "system-image.yml:2:8: "image"",
        },
      ],
      [
        "build",
        {
          "value": "false",
          "where": "system-image.yml:3:8: "build"",
        },
      ],
      [
        "retention-days",
        {
          "value": "7",
          "where": "system-image.yml:4:17: "retention-days"",
        },
      ],
      [
        "description",
        {
          "value": "it's here",
          "where": "system-image.yml:5:14: "description"",
        },
      ],
      [
        "compression",
        {
          "value": "zstd",
          "where": "system-image.yml:6:14: "compression"",
        },
      ],
      [
        "labels",
        {
          "value": Map {
            "version" => "1.0",
            "empty" => "",
            "on" => "yes",
            "summary" => "two
    lines
    ",
          },
          "where": "system-image.yml:8:3: "labels"",
        },
      ],
      [
        "defaults",
        {
          "value": [
            "PORT=8080",
            "NAME=a # b",
          ],
          "where": "system-image.yml:15:3: "defaults"",
        },
      ],
      [
        "host-files",
        {
          "value": "# a comment
    a.conf=/etc/a.conf
    ",
          "where": "system-image.yml:18:1: "host-files"",
        },
      ],
      [
        "runtime-options",
        {
          "value": "--hostname=agent",
          "where": "system-image.yml:20:18: "runtime-options"",
        },
      ],
      [
        "required-labels",
        {
          "value": [
            "name",
            "version=1.0",
          ],
          "where": "system-image.yml:21:18: "required-labels"",
        },
      ],
      [
        "rules",
        {
          "value": Map {
            "no-label" => "off",
          },
          "where": "system-image.yml:22:8: "rules"",
        },
      ],
    ]
  `);
  expect(await readOptions(written)).toMatchObject({
    build: false,
    retentionDays: 7,
    description: "it's here",
  });
});

test.each(['', '\n', '# only a comment\n', '---\n', '~', 'null\n', '\uFEFF'])('%j says nothing', (text) => {
  expect([...read(text)]).toEqual([]);
});

describe('refused', () => {
  test.each<[string, string]>([
    ['image: a\nimgae: b', 'system-image.yml:2:1: "imgae" is no option. Did you mean "image"?'],
    ['image: a\n"image": b', 'system-image.yml:2:1: "image" is already at system-image.yml:1:1; leave one.'],
    ['labels:\n  a: 1\n  a: 2', 'system-image.yml:3:3: "a" is already at system-image.yml:2:3; leave one.'],
    ['image: [a, b]', 'system-image.yml:1:8: "image" holds "[a, b]" where one text is expected.'],
    ['build:\n  - true', 'system-image.yml:2:3: "build" holds "- true" where true or false is expected.'],
    ['report: {a: b}', 'system-image.yml:1:9: "report" holds "{a: b}" where a list of texts is expected.'],
    [
      'labels:\n  a:\n    b: c',
      'system-image.yml:3:5: "labels" holds "b: c" where a mapping of texts is expected.',
    ],
    [
      'defaults:\n  - [A]',
      'system-image.yml:2:5: "defaults" holds "[A]" where a mapping of texts is expected.',
    ],
    [
      'image',
      'system-image.yml:1:1: "image" stands where a mapping of options is expected, as in "image: example/agent:1.2".',
    ],
    [
      '- image: a',
      'system-image.yml:1:1: "- image: a" stands where a mapping of options is expected, as in "image: example/agent:1.2".',
    ],
    ['? [image]\n: a', 'system-image.yml:1:3: "[image]" is not a key; write one word.'],
    ['image: a: b', 'system-image.yml:1:9: this is not YAML: bad indentation of a mapping entry.'],
    [
      'image: "a',
      'system-image.yml:1:10: this is not YAML: unexpected end of the stream within a double quoted scalar.',
    ],
    ['image: *a', 'system-image.yml:1:9: "*a" names no anchor above it.'],
    ['labels: &a\n  b: *a', 'system-image.yml:2:7: "*a" names no anchor above it.'],
    ['image: !!str a', 'system-image.yml:1:8: tags mean nothing here; leave out "!!str a".'],
    [
      'image: a\n---\nimage: b',
      'system-image.yml:3:1: a second YAML document starts before this; leave one.',
    ],
    ['<<: {image: a}', 'system-image.yml:1:1: "<<" is no option.'],
  ])('%j', (text, message) => {
    expect(refusal(text)).toEqual(expect.stringContaining(message));
  });

  test('a bomb of aliases', () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}]`,
    );
    expect(refusal(`image: &l0 a\n${rows.join('\n')}`)).toMatch(/^system-image.yml:2:1: "l1" is no option/);
    const inside = rows.map((row) => `  ${row}`).join('\n');
    expect(refusal(`image: &l0 a\nlabels:\n${inside}`)).toMatch(
      /^system-image.yml:3:11: "labels" holds "\[\*l0, \*l0\]"/,
    );
  });
});

test('an anchor stands for what it names', () => {
  const written = read('description: &text A service\nlabels:\n  summary: *text');
  expect(written.get('labels')?.value).toEqual(new Map([['summary', 'A service']]));
});

test('labels of any kind come through', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' })),
      (labels) => {
        const value = read(dump({ image: 'a', labels })).get('labels')?.value;
        expect(value).toEqual(new Map(Object.entries(labels)));
      },
    ),
  );
});

test('no text makes it crash', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'image',
      'labels',
      ': ',
      ':',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '"',
      "'",
      '#',
      '? ',
      '---\n',
      '%',
      '\0',
      '~',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      try {
        read(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        expect((error as Error).message).toMatch(/^system-image\.yml:\d+:\d+: /);
      }
    }),
    { numRuns: 2000 },
  );
});
