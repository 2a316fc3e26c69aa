import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportCopies } from '../../src/dockerfile/exports.js';
import { parseDockerfile } from '../../src/dockerfile/parse.js';
import { folderFiles } from '../../src/image/folder.js';
import { docker, needDocker } from '../support/docker.js';

const files = [
  'manifest.json',
  'service.template',
  'exports/manifest.json',
  'exports/hostfs/etc/x',
  'root/exports/tmpfiles.template',
  'units/a.service',
  'units/b.service',
  'units/deep/c.service',
  '[odd].txt',
  'with space',
  'a$b',
];

let context: string;

beforeAll(() => {
  needDocker();
  context = mkdtempSync(join(tmpdir(), 'exports-'));
  for (const path of files) {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    writeFileSync(join(context, path), '');
  }
  symlinkSync('root/exports', join(context, 'link'));
  symlinkSync('../manifest.json', join(context, 'units/link'));
});

afterAll(() => {
  rmSync(context, { recursive: true });
});

/** The files below /exports of what the engine builds. */
function inImage(dockerfile: string): string[] {
  writeFileSync(join(context, 'Dockerfile'), dockerfile);
  const image = docker('build', '--quiet', context);
  const container = docker('create', image, 'not-started');
  try {
    const names = execFileSync(
      'sh',
      ['-c', 'docker export "$0" | tar -t --quoting-style=literal', container],
      { encoding: 'utf8' },
    );
    return names
      .split('\n')
      .filter((name) => name.startsWith('exports/') && !name.endsWith('/'))
      .map((name) => `/${name}`)
      .sort();
  } finally {
    docker('rm', container);
    docker('image', 'rm', '--force', image);
  }
}

test.each([
  'COPY manifest.json /exports/\nCOPY ["with space", "a\\\\$b", "/exports/hostfs/"]',
  'COPY exports/ /exports/\nADD service.template exports',
  'COPY exports /exports\nCOPY service.template /exports/manifest.json',
  'COPY . /',
  'COPY root units / ',
  'WORKDIR /exports\nCOPY service.template .\nCOPY exports/hostfs ./hostfs\nWORKDIR hostfs\nCOPY manifest.json ..',
  'COPY link /exports/',
  'COPY units /exports/hostfs',
  'COPY units/*.service /exports/',
  'COPY units/[^a]* m?nifest.jso[a-z] missing* /exports/',
  'COPY [[]odd].txt /exports/',
  'ENV NAME=manifest\nARG FOLDER=exports\nCOPY ${NAME}.json "/$FOLDER/"',
  'COPY --chown=1:1 manifest.json /exports/a\nFROM scratch\nCOPY --from=0 /exports/a /exports/b',
])('an engine agrees about %j', async (lines) => {
  const dockerfile = `FROM scratch\n${lines}\n`;
  const copies = await exportCopies(parseDockerfile(dockerfile), folderFiles(context));
  expect(copies.map(({ imagePath }) => imagePath)).toEqual(inImage(dockerfile));
});
