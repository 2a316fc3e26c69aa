import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { discoverImages } from '../../src/context/discover.js';
import { folderOf } from '../support/folder.js';

/** A repository with these files: an empty string is a Dockerfile that copies nothing. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = folderOf(files);
  mkdirSync(join(root, '.git'), { recursive: true });
  return root;
}

/** The images (`context`, or `context < Dockerfile`) and the folders without, relative to the repository. */
async function discovered(root: string) {
  const { images, without } = await discoverImages(root);
  const short = (path: string): string => relative(root, path) || '.';
  return {
    images: images.map(({ context, dockerfile }) =>
      dockerfile === undefined ? short(context) : `${short(context)} < ${short(dockerfile)}`,
    ),
    without: without.map(short),
  };
}

describe('images', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['at any depth', { 'a/b/c/d/Dockerfile': '', 'a/Dockerfile': '', Dockerfile: '' }, ['.', 'a', 'a/b/c/d']],
    [
      'by each mark',
      {
        'a/system-image.yml': '',
        'b/system-image.yaml': '',
        'c/manifest.json': '',
        'd/service.template': '',
      },
      ['a', 'b', 'c', 'd'],
    ],
    [
      'by each Dockerfile',
      { Dockerfile: '', 'Dockerfile.debug': '', 'arm.Dockerfile': '' },
      ['.', '. < Dockerfile.debug', '. < arm.Dockerfile'],
    ],
    [
      'not by what is beside a Dockerfile',
      { 'a/Dockerfile': '', 'a/Dockerfile.dockerignore': '', 'b/Dockerfile.hbs': '', 'b/Dockerfile.md': '' },
      ['a'],
    ],
    ['not by files that are a part of an image', { Dockerfile: '', 'exports/service.template': '' }, ['.']],
    [
      'not in installed packages and generated files',
      { 'node_modules/a/Dockerfile': '', 'x.tar.generated/Dockerfile': '' },
      [],
    ],
    [
      'with the context further up, where the files are',
      { 'docker/agent/Dockerfile': 'FROM scratch\nCOPY src/agent /bin/agent', 'src/agent': '' },
      ['. < docker/agent/Dockerfile'],
    ],
    [
      'with its own context, if the files are there too',
      { 'agent/Dockerfile': 'FROM a\nCOPY a b /', 'agent/a': '', a: '', b: '', 'agent/b': '' },
      ['agent'],
    ],
    [
      'with its own context, if a build generates the files',
      { 'agent/Dockerfile': 'FROM a\nCOPY service.template /exports/' },
      ['agent'],
    ],
    [
      'with the nearest context further up',
      { 'a/b/c/Dockerfile': 'FROM a\nCOPY x /', 'a/x': '', x: '' },
      ['a < a/b/c/Dockerfile'],
    ],
  ])('%s', async (_, files, images) => {
    expect((await discovered(repository(files))).images).toEqual(images);
  });

  test('the Dockerfile that a system-image.yml names is not a separate image', async () => {
    const root = repository({ 'docker/Dockerfile': '' });
    const agent = join(root, 'agent');
    mkdirSync(agent);
    writeFileSync(join(agent, 'system-image.yml'), `dockerfile: ${join(root, 'docker/Dockerfile')}`);
    expect((await discovered(root)).images).toEqual(['agent < docker/Dockerfile']);
  });

  test('links are not followed', async () => {
    const root = repository({ 'a/Dockerfile': '' });
    symlinkSync('a', join(root, 'b'));
    symlinkSync('..', join(root, 'a/up'));
    symlinkSync('/', join(root, 'top'));
    expect(await discovered(root)).toEqual({ images: ['a'], without: [] });
  });

  test('the context never leaves the repository', async () => {
    const outer = folderOf({ secret: '', 'repository/Dockerfile': 'FROM a\nCOPY secret /' });
    mkdirSync(join(outer, 'repository/.git'));
    expect((await discovered(join(outer, 'repository'))).images).toEqual(['.']);
  });
});

test('folders without System Image files: the uppermost, and none that lead to an image or belong to one', async () => {
  const root = repository({
    'docs/deep/a.md': '',
    'images/agent/Dockerfile': '',
    'images/agent/conf/a.conf': '',
    'images/empty/a': '',
    'src/a': '',
  });
  expect(await discovered(root)).toEqual({
    images: ['images/agent'],
    without: ['docs', 'src', 'images/empty'],
  });
  expect(await discovered(join(root, 'docs'))).toEqual({ images: [], without: ['.'] });
});

test('ten thousand folders are read once each', async () => {
  const root = repository({ 'a/Dockerfile': '' });
  for (let index = 0; index < 10_000; index += 1) {
    mkdirSync(join(root, 'many', String(index % 100), String(index)), { recursive: true });
  }
  expect(await discovered(root)).toEqual({ images: ['a'], without: ['many'] });
});
