import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Docker } from '../../src/engine/docker.js';
import { readIdentity } from '../../src/image/tar.js';
import { saveImage } from '../../src/pipeline/save.js';
import { findCompressor } from '../../src/save/compress.js';
import { planOf } from '../support/built-image.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';
import { imageConfig } from '../support/images.js';
import { keptLog } from '../support/kept-log.js';

jest.setTimeout(120_000);

const image = `docker.io/library/identity-${process.pid}:1`;
const context = folderOf({
  'busybox*': readFileSync('/bin/busybox'),
  Dockerfile: 'FROM scratch\nCOPY busybox /\n',
});
const engine = new Docker(keptLog());

beforeAll(() => {
  needDocker();
  docker('build', '--quiet', '--tag', image, context);
});
afterAll(() => {
  docker('rmi', '--force', image);
});

async function save(compression: 'none' | 'gzip', id: string, outputDirectory: string) {
  const { options } = await planOf({ image, context, compression });
  const built = {
    name: image,
    config: imageConfig({ id }),
    generated: [{ path: 'manifest.json', content: '{}' }],
  };
  const compressor = findCompressor(compression);
  return saveImage(options, built, { engine, compressor, hash: false, log: keptLog(), outputDirectory });
}

test.each(['none', 'gzip'] as const)(
  '%s: a name that another image has by now gives no tar',
  async (compression) => {
    const folder = folderOf({});
    const moved = `sha256:${'0'.repeat(64)}`;
    await expect(save(compression, moved, folder)).rejects.toThrow(
      /is not the one that was built and checked/,
    );
    expect(readdirSync(folder)).toEqual([]);
  },
);

test.each(['none', 'gzip'] as const)(
  '%s: the image itself is saved, with what was generated beside it',
  async (compression) => {
    const folder = folderOf({});
    const { id } = (await engine.inspect(image))!;
    const { archive, generatedFiles } = await save(compression, id, folder);
    expect(generatedFiles).toEqual([`${archive.path.replace(/\.tar.*/, '')}.generated/manifest.json`]);
    expect(readFileSync(generatedFiles[0]!, 'utf8')).toBe('{}');
    if (compression === 'none') expect((await readIdentity(archive.path)).name).toBe(engine.nameInTar(image));
  },
);

test('the name in the tar is the short one', () => {
  expect(engine.nameInTar('docker.io/library/hatx:1')).toBe('hatx:1');
  expect(engine.nameInTar('docker.io/team/hatx:1')).toBe('team/hatx:1');
  expect(engine.nameInTar('localhost:5000/library/hatx:1')).toBe('localhost:5000/library/hatx:1');
});
