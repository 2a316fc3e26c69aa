import { expect, test } from '@jest/globals';
import { parseDockerfile } from '../../src/dockerfile/parse.js';

/** The one stage of a Dockerfile whose lines stand below FROM. */
function stageOf(...lines: string[]) {
  const { stages, problems } = parseDockerfile(['FROM fedora:42', ...lines].join('\n'));
  expect(problems).toEqual([]);
  return stages[0]!;
}

test('a whole Dockerfile', () => {
  const text = `\uFEFF# escape=\\
ARG TAG=42
FROM golang AS Build
WORKDIR /src
COPY . .
FROM fedora:\${TAG}
ENV DIR=/opt
WORKDIR $DIR
WORKDIR app/
COPY --from=build --chown=1:1 /src/a b "c
COPY --from=build /src/a b ./
ADD ["with space", "\${DIR}/"]
COPY <<one.txt <<"two" real /exports/
1
one.txt
2
two
RUN <<EOF
USER nobody
EOF
SHELL ["/bin/bash", "-c"]
ENTRYPOINT exec "$0"
CMD [ "a", "b" ]
USER 1:1
MAINTAINER me
ONBUILD LABEL a=b
FROM build
COPY x y
`;
  expect(parseDockerfile(text.replaceAll('\n', '\r\n'))).toMatchInlineSnapshot(`
    {
      "problems": [
        {
          "line": 10,
          "message": ""\\"c" has a double quote that is not closed.",
        },
      ],
      "stages": [
        {
          "config": {
            "env": Map {},
            "workingDirectory": "/src",
          },
          "copies": [
            {
              "destination": ".",
              "heredocs": [],
              "instruction": "COPY",
              "line": 5,
              "sources": [
                ".",
              ],
              "target": "/src/",
            },
          ],
          "from": "golang",
          "labels": [],
          "line": 3,
          "maintainers": [],
          "name": "build",
          "runs": [],
        },
        {
          "config": {
            "command": [
              "a",
              "b",
            ],
            "entrypoint": [
              "/bin/bash",
              "-c",
              "exec "$0"",
            ],
            "env": Map {
              "DIR" => "/opt",
            },
            "user": "1:1",
            "workingDirectory": "/opt/app",
          },
          "copies": [
            {
              "destination": "./",
              "from": "build",
              "heredocs": [],
              "instruction": "COPY",
              "line": 11,
              "sources": [
                "/src/a",
                "b",
              ],
              "target": "/opt/app/",
            },
            {
              "destination": "/opt/",
              "heredocs": [],
              "instruction": "ADD",
              "line": 12,
              "sources": [
                "with space",
              ],
              "target": "/opt/",
            },
            {
              "destination": "/exports/",
              "heredocs": [
                "one.txt",
                "two",
              ],
              "instruction": "COPY",
              "line": 13,
              "sources": [
                "real",
              ],
              "target": "/exports/",
            },
          ],
          "from": "fedora:42",
          "labels": [],
          "line": 6,
          "maintainers": [
            25,
          ],
          "runs": [
            {
              "command": "<<EOF
    USER nobody
    EOF",
              "line": 18,
            },
          ],
        },
        {
          "config": {
            "env": Map {},
          },
          "copies": [
            {
              "destination": "y",
              "heredocs": [],
              "instruction": "COPY",
              "line": 28,
              "sources": [
                "x",
              ],
              "target": "/src/y",
            },
          ],
          "from": "build",
          "labels": [],
          "line": 27,
          "maintainers": [],
          "parent": 0,
          "runs": [],
        },
      ],
    }
  `);
});

test.each<[string, [number, string][]]>([
  ['', [[1, 'The Dockerfile has no FROM.']]],
  ['FROM a\nRUUN x', [[2, '"RUUN" is not an instruction of a Dockerfile. Did you mean RUN?']]],
  ['RUN a\nFROM b', [[1, 'RUN stands before the first FROM, where only ARG may be.']]],
  ['FROM a\nCOPY b', [[2, 'COPY needs two arguments, as in COPY source /destination.']]],
  ['FROM a\nLABEL b', [[2, '"b" has no value: write name="value".']]],
  ['FROM a\nLABEL b=c d', [[2, '"d" has no "=": write name="value".']]],
  ['FROM a\nWRKDIR /', [[2, '"WRKDIR" is not an instruction of a Dockerfile. Did you mean WORKDIR?']]],
  ['FROM a\nxyzzy', [[2, '"XYZZY" is not an instruction of a Dockerfile.']]],
  ['FROM a\nRUN <<EOF\nUSER', [[2, 'The heredoc EOF has no end: write a line with EOF alone.']]],
  ['FROM a\nUSER "a', [[2, '"\\"a" has a double quote that is not closed.']]],
  ['FROM a\nLABEL a=${b', [[2, '"${b" has a "${" that "}" does not close.']]],
  ['FROM a\nSHELL bash', [[2, 'SHELL needs a JSON array, as in SHELL ["/bin/bash", "-c"].']]],
  [`FROM a\nLABEL a=${'x'.repeat(65_527)}`, []],
  [`FROM a\nLABEL a=${'x'.repeat(65_528)}`, [[2, 'A line has more than 65535 bytes: break it with "\\".']]],
  [
    'FROM a\nUSER "a\nFROM\nUSERS',
    [
      [2, '"\\"a" has a double quote that is not closed.'],
      [3, 'FROM needs an argument, as in FROM image.'],
      [4, '"USERS" is not an instruction of a Dockerfile. Did you mean USER?'],
    ],
  ],
  ['FROM a\nENV =b', [[2, '"=b" has no name before its "=".']]],
  ['# escape=x\nFROM a', [[1, 'The escape is a backslash or a backtick, not "x".']]],
  ['FROM a b', [[1, 'FROM takes an image and AS name, not "a b".']]],
])('the problems of %j', (text, problems) => {
  expect(parseDockerfile(text).problems).toEqual(problems.map(([line, message]) => ({ line, message })));
});

test.each<[string, string[]]>([
  ['RUN a \\\n  b', ['a   b']],
  ['RUN a \\\n# c\n\n \t# d\n  b \\  \n\\\n c', ['a   b  c']],
  [String.raw`RUN a \\\nRUN b`.replace(String.raw`\n`, '\n'), [String.raw`a \\`, 'b']],
  [
    'RUN cat <<A <<-"B" 3<<C ; echo "<<D" $((1<<E))\na\nA\n\tb\n\tB\n c\n C\nC\nRUN x',
    ['cat <<A <<-"B" 3<<C ; echo "<<D" $((1<<E))\na\nA\n\tb\n\tB\n c\n C\nC', 'x'],
  ],
  ['ONBUILD RUN <<A\nRUN no\nA\nRUN x', ['x']],
  ['RUN --mount=type=cache,target=/x --network=none a --b', ['a --b']],
  ['RUN a\n\n   # comment \\\nRUN b \\', ['a', 'b']],
])('the commands of %j', (text, commands) => {
  expect(stageOf(text).runs.map(({ command }) => command)).toEqual(commands);
});

test('a backtick as the escape', () => {
  const { stages } = parseDockerfile(
    '# syntax=docker/dockerfile:1\n# escape=`\nFROM a\nLABEL a="`"" `\n  b=C:\\x\\\nUSER x',
  );
  expect(stages[0]).toMatchObject({
    labels: [
      { name: 'a', value: '"' },
      { name: 'b', value: 'C:\\x\\' },
    ],
    config: { user: 'x' },
  });
});

test('ARGs', () => {
  const text = `
ARG A=1
ARG B=\${A}2 C
FROM x:$A$B$C$D
LABEL none=$A
ARG A B=own C=own
LABEL all="$A $B $C"
`;
  const read = (args: Record<string, string>) =>
    parseDockerfile(text, new Map(Object.entries(args))).stages[0];
  const labels = (none: string, all: string) => [
    { line: 5, name: 'none', value: none },
    { line: 7, name: 'all', value: all },
  ];
  expect(read({})).toMatchObject({ from: 'x:112$C', labels: labels('$A', '1 own own') });
  expect(read({ A: '8', C: '9', D: 'undeclared' })).toMatchObject({
    from: 'x:8829',
    labels: labels('$A', '8 own 9'),
  });
});

const megabyte = 1_000_000;

// Quadratic work on a megabyte would run into the time limit of all tests.
test.each<[string, string]>([
  ['one comment', '#'.repeat(megabyte)],
  ['one word', `FROM a\nLABEL a=${'x'.repeat(megabyte)}`],
  ['words', `FROM a\nCOPY ${'x '.repeat(megabyte / 2)}`],
  ['escapes', `FROM a\nRUN ${'\\ '.repeat(megabyte / 2)}`],
  ['spaces', `FROM a\nRUN \\${' '.repeat(megabyte)}x`],
  ['continued lines', `FROM a\nRUN a${'\\\n'.repeat(megabyte / 2)}`],
  ['heredocs', `FROM a\nCOPY ${'<<a '.repeat(megabyte / 8)} /x/\n${'a\n'.repeat(megabyte / 8)}`],
  ['stages', 'FROM a AS a\nARG a\n'.repeat(megabyte / 20)],
  ['NULs', '\0'.repeat(megabyte)],
  ['defaults in defaults', `FROM a\nLABEL a=${'${a:-'.repeat(megabyte / 5)}`],
  [
    'values that grow',
    `FROM a\nENV a=${'x'.repeat(50_000)}\nLABEL b=${'$a'.repeat(megabyte / 2)} c="${'$a'.repeat(megabyte / 2)}"`,
  ],
  ['values that double', `FROM a\nENV a=1234567890\n${'ENV a=$a$a\n'.repeat(1000)}`],
])('a megabyte of %s is read', (_, text) => {
  expect(parseDockerfile(text)).toBeDefined();
});
