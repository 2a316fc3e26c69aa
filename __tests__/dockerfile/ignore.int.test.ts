import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dockerignore } from '../../src/dockerfile/ignore.js';
import { docker, needDocker } from '../support/docker.js';

const paths = [
  'manifest.json',
  'Manifest.json',
  '#x',
  '!x',
  '[x]',
  'a+b',
  'ü',
  'exports/manifest.json',
  'exports/service.template',
  'exports/hostfs/etc/x',
  'exports/hostfs/etc/x.conf',
  'lib/exports/manifest.json',
  'lib/x.conf',
];

let folder: string;

beforeAll(() => {
  needDocker();
  folder = mkdtempSync(join(tmpdir(), 'ignore-'));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, 'context', path)), { recursive: true });
    writeFileSync(join(folder, 'context', path), '');
  }
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /context/\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The paths that a build with this .dockerignore leaves out of the image. */
function leftOut(text: string): string[] {
  writeFileSync(join(folder, 'context/.dockerignore'), text);
  const image = docker(
    'build',
    '--quiet',
    '--no-cache',
    '--file',
    join(folder, 'Dockerfile'),
    join(folder, 'context'),
  );
  const container = docker('create', image, 'not-started');
  const copy = mkdtempSync(join(folder, 'copy-'));
  try {
    docker('cp', `${container}:/context/.`, copy);
  } finally {
    docker('rm', container);
    docker('image', 'rm', '--force', image);
  }
  return paths.filter((path) => !existsSync(join(copy, path)));
}

test.each([
  '# a comment\n\n  /exports/hostfs/\nmanifest.json',
  '*\n!exports\nexports/*.template',
  '*\n! exports/manifest.json',
  '**/*.conf\n #x\n!**/etc/*.conf',
  '**/manifest.json\n\\!x\n[[]x]\n\\#x',
  'exports/**\nlib/../ü\n?[^x]?',
  'exports\n!exports/*.json',
  '**json\n***template',
  'exports**\n!exports/hostfs/etc/x',
  '**e/*.template\n**x.conf',
  '**/**/*x*x*f',
  '*[a-c]*\n![!-#]x\n[^#]x',
  'm*\n!*.j?on\nexports/.\n./lib/',
])('an engine agrees about %j', (text) => {
  expect(paths.filter(dockerignore(text))).toEqual(leftOut(text));
});
