import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test as jestTest } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile } from '../../src/dockerfile/parse.js';
import { labelLine } from '../../src/dockerfile/quote.js';
import { docker, needDocker } from '../support/docker.js';

const tag = `quote-test-${process.pid}`;
let folder: string;

beforeAll(() => {
  needDocker();
  folder = mkdtempSync(join(tmpdir(), 'quote-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The values of DOCKER_BUILDKIT. */
const builders = { legacy: '0', BuildKit: '1' };

/** A client without the buildx plugin has no BuildKit, unless it is so old that it has one of its own. */
function isMissing(buildkit: string): boolean {
  const { stderr } = spawnSync('docker', ['build', '--quiet', '-'], {
    input: 'FROM scratch\nLABEL a=b\n',
    env: { ...process.env, DOCKER_BUILDKIT: buildkit },
    encoding: 'utf8',
  });
  return stderr.includes('buildx component is missing');
}

/** The labels of what the engine makes of a Dockerfile. */
function built(dockerfile: string, buildkit: string): Record<string, string> {
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  execFileSync('docker', ['build', '--quiet', '--tag', tag, folder], {
    env: { ...process.env, DOCKER_BUILDKIT: buildkit },
    stdio: 'pipe',
  });
  try {
    return JSON.parse(docker('image', 'inspect', '--format', '{{json .Config.Labels}}', tag)) as Record<
      string,
      string
    >;
  } finally {
    docker('image', 'rm', '--force', tag);
  }
}

function parsed(dockerfile: string): Record<string, string> {
  const { stages, problems } = parseDockerfile(dockerfile);
  expect(problems).toEqual([]);
  return Object.fromEntries(stages[0]!.labels.map(({ name, value }) => [name, value]));
}

const strange = [
  '',
  ' ',
  '"',
  "'",
  '\\',
  '\\\\',
  '$',
  '$$',
  '${',
  '${x',
  '$HOME',
  '${HOME:-x}',
  '`',
  '\\n',
  '\t',
  '\u0001',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeffx',
  'ü€😀',
  '#',
  '# no comment',
  '<<EOF',
  'a=b',
  'trailing\\',
  'trailing \\ ',
  '["json"]',
  '&& ;|',
  '%s',
  '{{.}}',
  '\ufffd',
  'x'.repeat(20_000),
];

describe.each(Object.entries(builders))('the %s builder', (_, buildkit) => {
  const test = isMissing(buildkit) ? jestTest.skip : jestTest;

  test('reads the labels that labelLine writes', () => {
    const random = fc.sample(fc.string({ unit: 'binary' }), { numRuns: 200, seed: 1 });
    const labels = Object.fromEntries([
      ...[...strange, ...random].map((value, index) => [`v${index}`, value]),
      ...strange.map((name) => [`${name}.`, 'named']),
    ]) as Record<string, string>;
    const written = Object.entries(labels).filter(([name, value]) => labelLine(name, value) !== undefined);
    expect(written.length).toBeGreaterThan(200);
    const lines = written.map(([name, value]) => labelLine(name, value));
    const dockerfile = `FROM scratch\nLABEL ${lines.join(' \\\n      ')}\n`;
    expect(built(dockerfile, buildkit)).toEqual(Object.fromEntries(written));
  });

  test('and the parser agree about words of any kind', () => {
    // No letters, which would lengthen a name to one that is not known.
    const piece = fc.constantFrom(...Array.from(`."'"'\\$}= \t#-€`), '$V', '${V}', '${E:-', '${V:+');
    const words = fc
      .sample(fc.array(piece, { maxLength: 8 }), { numRuns: 2000, seed: 2 })
      .map((pieces, index) => `w${index}=${pieces.join('')}`)
      .filter(
        (word) => !word.endsWith('\\') && parseDockerfile(`FROM a\nLABEL ${word}`).problems.length === 0,
      );
    expect(words.length).toBeGreaterThan(500);
    const dockerfile = `FROM scratch\nENV V=value E=\nLABEL ${words.join(' \\\n\n# comment\n')}\n`;
    expect(built(dockerfile, buildkit)).toEqual(parsed(dockerfile));
  });
});
