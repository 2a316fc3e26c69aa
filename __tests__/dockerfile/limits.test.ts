import { describe, expect, test } from '@jest/globals';
import { limits } from '../../src/core/limits.js';
import { exportCopies } from '../../src/dockerfile/exports.js';
import { dockerignore } from '../../src/dockerfile/ignore.js';
import { parseDockerfile } from '../../src/dockerfile/parse.js';
import { memoryFiles } from '../support/memory-files.js';

const from = 'FROM scratch\n';

describe('a Dockerfile over a limit is read no further, and says so once', () => {
  test.each([
    ['instructions', `${from}${'USER a\n'.repeat(20_000)}`, limits.dockerfileEntries],
    [
      'labels in one instruction',
      `${from}LABEL ${'a=b '.repeat(20_000)}\nUSER a\n`,
      limits.dockerfileEntries,
    ],
    ['paths in one instruction', `${from}COPY ${'a '.repeat(20_000)} /\nUSER a\n`, limits.dockerfileEntries],
    ['instructions that are unknown', `${from}${'ADDD a\n'.repeat(20_000)}`, limits.dockerfileEntries],
    ['stages', 'FROM a AS a\n'.repeat(1000), limits.dockerfileStages],
    [
      'long values in many places',
      `${from}ARG A=${'a'.repeat(60_000)}\n${'USER $A\n'.repeat(1000)}`,
      limits.expandedCharacters,
    ],
  ])('%s', (_, text, { message }) => {
    const { problems } = parseDockerfile(text);
    const limit = problems.filter((problem) => problem.message === message('The Dockerfile'));
    expect(limit).toHaveLength(1);
    expect(problems.length).toBeLessThan(limits.dockerfileEntries.max + 2);
  });

  test('the largest that is read', () => {
    const { problems } = parseDockerfile(`${from}${'USER a\n'.repeat(limits.dockerfileEntries.max - 1)}`);
    expect(problems).toEqual([]);
  });
});

describe('copies', () => {
  const files = memoryFiles(
    Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`/${'a'.repeat(100)}${index}`, ''])),
  );
  const copied = (lines: string): Promise<unknown> => exportCopies(parseDockerfile(`${from}${lines}`), files);

  test('of too many files are refused', async () => {
    await expect(copied('COPY . /exports/\n'.repeat(101))).rejects.toThrow(
      limits.copiedFiles.message('The Dockerfile'),
    );
  });

  test('by too many wildcards are refused', async () => {
    await expect(copied(`COPY ${'*a'.repeat(2000)}b /exports/\n`.repeat(20))).rejects.toThrow(
      limits.patternSteps.message('The Dockerfile'),
    );
  });

  test('of the same folder list it once', async () => {
    let lists = 0;
    const counted = { ...files, list: (folder: string) => ((lists += 1), files.list(folder)) };
    await exportCopies(parseDockerfile(`${from}${'COPY a* b* /exports/\n'.repeat(20)}`), counted);
    expect(lists).toBe(1);
  });
});

test('a .dockerignore of too many wildcards for the files is refused', () => {
  const ignoredBy = dockerignore('**/*a**/*a**/*a**/*ab\n'.repeat(5000));
  expect(() => Array.from({ length: 1000 }, (_, index) => ignoredBy(`${'a'.repeat(200)}${index}`))).toThrow(
    limits.patternSteps.message('.dockerignore'),
  );
});
