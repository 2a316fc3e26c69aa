import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { assertNoOtherImage } from '../../src/save/other-image.js';
import { archiveName } from '../../src/save/name.js';
import { dockerSave } from '../support/tars.js';

const folder = mkdtempSync(join(tmpdir(), 'other-image-'));
const path = join(folder, 'hci-a-1.tar');
beforeEach(() => {
  rmSync(path, { force: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a tar that is there already', () => {
  test.each([
    ['hci/a:1', 'hci-a:1'],
    ['hci-a:1', 'hci/a:1'],
    ['docker.io/library/hci-a:1', 'hci/a:1'],
    ['localhost/hci/a:1', 'hci-a:1'],
    ['hci:a-1', 'hci-a:1'],
  ])('is not overwritten if it holds %s and the image is %s', async (there, image) => {
    expect(archiveName(image, 'none')).toBe('hci-a-1.tar');
    const tar = await dockerSave([], { tags: [there] });
    const sentence = `"${path}" holds another image, ${there}, which the tar of ${image} would overwrite: save it in another folder, or delete the file.`;
    writeFileSync(path, tar);
    await expect(assertNoOtherImage(path, image)).rejects.toThrow(sentence);
    writeFileSync(path, gzipSync(tar));
    await expect(assertNoOtherImage(path, image)).rejects.toThrow(sentence);
  });

  test.each([
    ['hci/a:1', 'hci/a:1'],
    ['localhost/hci/a:1', 'hci/a:1'],
    ['docker.io/hci/a:1', 'hci/a:1'],
    ['hci-a:1', 'docker.io/library/hci-a:1'],
  ])('is replaced if it holds %s and the image is %s', async (there, image) => {
    writeFileSync(path, await dockerSave([], { tags: [there] }));
    await assertNoOtherImage(path, image);
  });

  test('is replaced if it has no name, is truncated, or is not the tar of an image', async () => {
    const named = await dockerSave([], { tags: ['hci/a:1'] });
    const unnamed = await dockerSave([], { tags: null });
    for (const content of [unnamed, named.subarray(0, 700), Buffer.from('notes'), Buffer.alloc(0)]) {
      writeFileSync(path, content);
      await assertNoOtherImage(path, 'hci-a:1');
    }
  });

  test('is not looked for behind a link, which the save replaces', async () => {
    const elsewhere = join(folder, 'elsewhere.tar');
    writeFileSync(elsewhere, await dockerSave([], { tags: ['hci/a:1'] }));
    symlinkSync(elsewhere, path);
    await assertNoOtherImage(path, 'hci-a:1');
  });

  test('need not be there', () => assertNoOtherImage(path, 'hci-a:1'));
});
