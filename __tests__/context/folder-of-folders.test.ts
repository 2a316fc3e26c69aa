import { expect, test } from '@jest/globals';
import { assertIsImage } from '../../src/context/folder-of-folders.js';
import { planRun } from '../../src/pipeline/plan.js';
import { readOptions } from '../../src/options/options.js';
import { folderOf } from '../support/folder.js';

async function judged(files: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const values = { image: 'a', context: folderOf(files), build: 'false', ...more };
  const options = await readOptions(
    new Map(Object.entries(values).map(([name, value]) => [name, { value, where: name }])),
  );
  return assertIsImage(await planRun(options));
}

test.each([
  ['a Dockerfile', { Dockerfile: 'FROM scratch', 'a/Dockerfile': '' }],
  ['options', { 'system-image.yml': '', 'a/Dockerfile': '' }],
  ['a unit', { 'service.template': '', 'a/Dockerfile': '' }],
  ['a program', { 'agent*': '', 'a/Dockerfile': '' }],
])('a folder with %s holds an image', async (_, files) => {
  await expect(judged(files)).resolves.toBeUndefined();
});

test.each(['true', 'false'])('a folder of folders is refused (build: %s)', async (build) => {
  await expect(judged({ 'a/Dockerfile': '', 'b/service.template': '' }, { build })).rejects.toThrow(
    /is not an image, but holds folders of images: .*\/?a, .*\/?b\. Set context to one of them/,
  );
});

test('refuses a folder with nothing to check, unless an image is built from it', async () => {
  await expect(judged({ 'readme.md': '' })).rejects.toThrow('there is nothing to check');
  await expect(judged({ 'readme.md': '' }, { build: 'true' })).resolves.toBeUndefined();
});
