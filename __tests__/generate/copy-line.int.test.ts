import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copyWords } from '../../src/generate/copy-line.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

const names = ['a b', '-dash', '--from=x', 'sta*r', 'wh?y', '[b]', 'back\\slash', `q"uo'te`, '$HOME', 'ünï'];
const copies = [...names.map((name) => [name, `/e/${name}`] as const), ['fold*er', '/e/folder/'] as const];
const dockerfile = ['FROM scratch', ...copies.map(([from, to]) => `COPY ${copyWords([from], to)}`), ''];
let folder: string;

beforeEach(() => {
  needDocker();
  folder = folderOf({
    ...Object.fromEntries([...names, 'stair', 'why', 'b'].map((name) => [name, name])),
    'fold*er/deep/$f': 'in a folder',
    Dockerfile: dockerfile.join('\n'),
  });
});

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

test.each(['0', '1'])('DOCKER_BUILDKIT=%s: each copied name is that file, whatever it is called', (kit) => {
  process.env.DOCKER_BUILDKIT = kit;
  const image = docker('build', '--quiet', folder);
  const container = docker('create', image, 'not-started');
  try {
    const read = (path: string): string =>
      execFileSync('sh', ['-c', 'docker cp "$0:$1" - | tar -xO', container, path], { encoding: 'utf8' });
    for (const name of names) expect(read(`/e/${name}`)).toBe(name);
    expect(read('/e/folder/deep/$f')).toBe('in a folder');
  } finally {
    docker('rm', container);
    docker('image', 'rm', '--force', image);
  }
});
