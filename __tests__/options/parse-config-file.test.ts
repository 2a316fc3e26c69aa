import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { UserError } from '../../src/core/errors.js';
import { parseConfigFile } from '../../src/options/parse-config-file.js';
import { optionTable } from '../../src/options/table.js';
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
auto-labels: true
target: 7
description: 'it''s here'
label-profile: "fedora"
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
build-args:
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
        "auto-labels",
        {
          "value": "true",
          "where": "system-image.yml:3:14: "auto-labels"",
        },
      ],
      [
        "target",
        {
          "value": "7",
          "where": "system-image.yml:4:9: "target"",
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
        "label-profile",
        {
          "value": "fedora",
          "where": "system-image.yml:6:16: "label-profile"",
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
  expect(await readOptions(new Map(), written)).toMatchObject({
    autoLabels: true,
    buildOptions: { target: '7' },
    description: "it's here",
  });
});

test.each(['', '\n', '# only a comment\n', '---\n', '~', 'null\n', '\uFEFF'])('%j says nothing', (text) => {
  expect([...read(text)]).toEqual([]);
});

describe('refused', () => {
  test.each<[string, string]>([
    ['image: a\nimgae: b', 'system-image.yml:2:1: "imgae" is not an option. Did you mean "image"?'],
    [
      'image: a\n"image": b',
      'system-image.yml:2:1: the key "image" repeats system-image.yml:1:1; keep one of them.',
    ],
    [
      'labels:\n  a: 1\n  a: 2',
      'system-image.yml:3:3: the key "a" repeats system-image.yml:2:3; keep one of them.',
    ],
    ['image: [a, b]', 'system-image.yml:1:8: "image" must be a string, but is "[a, b]".'],
    ['auto-labels:\n  - true', 'system-image.yml:2:3: "auto-labels" must be true or false, but is "- true".'],
    ['dockerfile: {a: b}', 'system-image.yml:1:13: "dockerfile" must be a path, but is "{a: b}".'],
    [
      'required-labels: {a: b}',
      'system-image.yml:1:18: "required-labels" must be a list of strings, but is "{a: b}".',
    ],
    [
      'labels:\n  a:\n    b: c',
      'system-image.yml:3:5: "labels" must be a mapping of strings, but is "b: c".',
    ],
    ['defaults:\n  - [A]', 'system-image.yml:2:5: "defaults" must be a mapping of strings, but is "[A]".'],
    [
      'image',
      'system-image.yml:1:1: expected a mapping of options such as "image: example/agent:1.2", but found "image".',
    ],
    [
      '- image: a',
      'system-image.yml:1:1: expected a mapping of options such as "image: example/agent:1.2", but found "- image: a".',
    ],
    ['? [image]\n: a', 'system-image.yml:1:3: "[image]" is not a key; write a string.'],
    ['image: a: b', 'system-image.yml:1:9: this is not YAML: bad indentation of a mapping entry.'],
    [
      'image: "a',
      'system-image.yml:1:10: this is not YAML: unexpected end of the stream within a double quoted scalar.',
    ],
    ['image: *a', 'system-image.yml:1:9: "*a" refers to an anchor that does not exist above it.'],
    ['labels: &a\n  b: *a', 'system-image.yml:2:7: "*a" refers to an anchor that does not exist above it.'],
    ['image: !!str a', 'system-image.yml:1:8: tags have no meaning here; remove "!!str a".'],
    ['image: a\n---\nimage: b', 'system-image.yml:3:1: a second YAML document starts before this; keep one.'],
    ['<<: {image: a}', 'system-image.yml:1:1: "<<" is not an option.'],
  ])('%j', (text, message) => {
    expect(refusal(text)).toEqual(expect.stringContaining(message));
  });

  test('a bomb of aliases', () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}]`,
    );
    expect(refusal(`image: &l0 a\n${rows.join('\n')}`)).toMatch(
      /^system-image.yml:2:1: "l1" is not an option/,
    );
    const inside = rows.map((row) => `  ${row}`).join('\n');
    expect(refusal(`image: &l0 a\nlabels:\n${inside}`)).toMatch(
      /^system-image.yml:3:11: "labels" must be a mapping of strings, but is "\[\*l0, \*l0\]"/,
    );
  });
});

describe('only the workflow sets options of the run', () => {
  const runKeys = optionTable.filter(({ describes }) => describes === 'run').map(({ name }) => name);

  test.each(runKeys)('%s', (name) => {
    expect(refusal(`image: a\n${name}: x`)).toBe(
      `system-image.yml:2:1: "${name}" is set by the workflow, because this file belongs to whoever opens a pull request: write it as an input of the step or as a flag.`,
    );
  });

  test('all that reaches beyond the image is among it', () => {
    const listed =
      'engine host tls-verify secrets cache-from cache-to provenance trial trial-set trial-command';
    const more =
      'report output-directory upload artifact-name overwrite retention-days fail-on build context';
    expect(runKeys).toEqual(expect.arrayContaining([...listed.split(' '), ...more.split(' ')]));
  });
});

test('aliases cannot make a short file long', () => {
  const text = `description: &a ${'a'.repeat(10_000)}\nruntime-options: [${'*a, '.repeat(1000)}]`;
  expect(refusal(text)).toMatch(/^system-image.yml:2:18: "runtime-options" has more than 1 MiB/);
});

test('an alias has the value of its anchor', () => {
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

test('never crashes, whatever the text', () => {
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
