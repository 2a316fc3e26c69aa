import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/core/errors.js';
import { openTar } from '../../src/image/tar.js';
import { folder, withLayers, withTar } from '../support/open-tars.js';
import { dockerSave, ociArchive, someConfig, tarOf, type TarMember } from '../support/tars.js';

const layer = await tarOf([{ name: 'a', content: 'a'.repeat(2000) }]);
const config = JSON.stringify(someConfig);

/** A tar with this manifest.json, a configuration `c` and a layer `l`. */
function withManifest(manifest: unknown, more: readonly TarMember[] = []): Promise<Buffer> {
  return tarOf([
    { name: 'c', content: config },
    { name: 'l', content: layer },
    { name: 'manifest.json', content: typeof manifest === 'string' ? manifest : JSON.stringify(manifest) },
    ...more,
  ]);
}

function withIndex(index: unknown): Promise<Buffer> {
  return tarOf([{ name: 'index.json', content: JSON.stringify(index) }]);
}

/** Changes the first header of a tar, and sets its checksum right again. */
function patched(tar: Buffer, offset: number, bytes: Buffer | string): Buffer {
  const copy = Buffer.from(tar);
  Buffer.from(bytes as string, 'latin1').copy(copy, offset);
  copy.fill(' ', 148, 156);
  const sum = copy.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  copy.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return copy;
}

const good = await dockerSave([layer]);
const size = 124;

describe('openTar refuses damaged tars with the name and the reason', () => {
  const cases: readonly (readonly [string, Buffer | Promise<Buffer>, string | RegExp])[] = [
    ['nothing', Buffer.alloc(0), 'is empty'],
    [
      'no tar',
      Buffer.from('hello\n'.repeat(1000)),
      'is not a tar: a header whose checksum is wrong, at byte 0',
    ],
    ['a few bytes', Buffer.from('hello'), 'ends in the middle of a header'],
    ['zeros', Buffer.alloc(10240), 'neither manifest.json nor index.json'],
    ['a tar of other things', tarOf([{ name: 'x', content: '' }]), 'does not contain an image'],
    ['a cut in a header', good.subarray(0, 600), 'ends in the middle of'],
    [
      'a cut in a layer',
      good.subarray(0, 3000),
      /ends in the middle of ".*layer.tar" \(\d+ bytes\), at byte/,
    ],
    ['a cut gzip', gzipSync(good).subarray(0, 200), 'its gzip data cannot be unpacked'],
    ['broken gzip', Buffer.from('1f8b08000000000000ffffffff', 'hex'), 'its gzip data'],
    ['broken zstd', Buffer.from('28b52ffd00ffffffffffff', 'hex'), 'its zstd data'],
    ['xz', Buffer.from('fd377a585a000000', 'hex'), 'compressed with xz'],
    ['bzip2', Buffer.from('425a6839314159265359', 'hex'), 'compressed with bzip2'],
    ['a negative size', patched(good, size, Buffer.alloc(12, 0xff)), 'a file of -1 bytes'],
    ['a huge size', patched(good, size, `\x80${'\x7f'.repeat(11)}`), /a file of \d.* bytes/],
    ['a size beyond the end', patched(good, size, '77777777777 '), 'ends in the middle of'],
    ['a size that is none', patched(good, size, '0000009000 '), 'instead of an octal number'],
    ['a wrong checksum', Buffer.concat([Buffer.from('x'), good.subarray(1)]), 'checksum is wrong'],
    ['a name that leads out', tarOf([{ name: 'a/../../b', content: '' }]), '"a/../../b", which leads out'],
    ['a manifest of text', withManifest('nonsense'), '"/manifest.json" in "'],
    ['a manifest that is empty', withManifest(''), 'is not JSON'],
    ['an empty list', withManifest([]), 'is not a list of images'],
    ['an object', withManifest({}), 'is not a list of images'],
    ['null', withManifest([null]), 'is not a list of images'],
    ['layers of numbers', withManifest([{ Config: 'c', Layers: [1] }]), 'is not a list of images'],
    ['deep JSON', withManifest('['.repeat(1e6)), 'manifest.json'],
    ['a manifest of 5 MB', withManifest(' '.repeat(5e6)), 'bytes; the limit for this file is'],
    [
      'too many layers',
      withManifest([{ Config: 'c', Layers: Array(1001).fill('l') }]),
      'lists more than 500 layers',
    ],
    [
      'a missing configuration',
      withManifest([{ Config: 'none', Layers: ['l'] }]),
      'the configuration "/none"',
    ],
    ['a missing layer', withManifest([{ Config: 'c', Layers: ['none'] }]), 'the layer "/none" is missing'],
    ['a layer elsewhere', withManifest([{ Config: 'c', Layers: ['../../../etc/passwd'] }]), 'is missing'],
    ['a configuration elsewhere', withManifest([{ Config: '/etc/passwd', Layers: [] }]), 'is missing'],
    ['a layer of text', withManifest([{ Config: 'c', Layers: ['c'] }]), /the layer "c" of ".*" is not a tar/],
    [
      'a layer that is a folder',
      withManifest([{ Config: 'c', Layers: ['d'] }], [{ name: 'd', type: 'directory' }]),
      'is missing',
    ],
    [
      'a manifest that is a folder',
      tarOf([{ name: 'manifest.json', type: 'directory' }]),
      '"/manifest.json" in',
    ],
    [
      'a manifest that links to itself',
      tarOf([{ name: 'manifest.json', type: 'symlink', linkname: 'manifest.json' }]),
      'does not contain an image',
    ],
    ['a configuration of a list', dockerSave([], { config: [] }), 'it must be an object'],
    [
      'labels of numbers',
      dockerSave([], { config: { config: { Labels: { a: 1 } } } }),
      '"config.Labels" must be',
    ],
    ['an Env of text', dockerSave([], { config: { config: { Env: 'A=1' } } }), '"config.Env" must be a list'],
    ['a config of text', dockerSave([], { config: { config: 'x' } }), '"config" must be an object'],
    ['an index without images', withIndex({ manifests: [] }), 'no valid digest'],
    ['an index of null', withIndex(null), 'no valid digest'],
    ['a digest that climbs', withIndex({ manifests: [{ digest: 'sha256:../../x' }] }), 'no valid digest'],
    ['a blob that is missing', withIndex({ manifests: [{ digest: 'sha256:ab' }] }), '/blobs/sha256/ab'],
    ['no layers', ociArchive('none'), '"layers" is not a list'],
  ];

  it.each(cases)('%s', async (_, bytes, message) => {
    const failure = await withTar(await bytes, () => 'opened').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).toContain('image.tar"');
  });

  it('a path that is not there, or no file', async () => {
    await expect(openTar(join(folder, 'none.tar'))).rejects.toThrow(/none.tar" cannot be opened: .*ENOENT/);
    await expect(openTar(folder)).rejects.toThrow('is not a file');
  });

  it('a manifest.json of a gigabyte, without reading it', async () => {
    const path = join(folder, 'image.tar');
    const gigabyte = 2 ** 30;
    const head = patched(
      await tarOf([{ name: 'manifest.json', content: '' }]),
      size,
      `${gigabyte.toString(8).padStart(11, '0')} `,
    );
    writeFileSync(path, head.subarray(0, 512));
    truncateSync(path, 512 + gigabyte + 1024);
    const before = process.memoryUsage().rss;
    await expect(openTar(path)).rejects.toThrow('1073741824 bytes');
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  it.each([
    ['a PAX record whose length is wrong', '-5 path=x\n'],
    ['a PAX record whose length is wrong', '999999 path=x\n'],
    ['a PAX record whose length is wrong', 'x'.repeat(100)],
    ['a PAX record without "="', '8 path\nx\n'.slice(0, 7).replace('8', '7')],
    ['a PAX record size="many"', '13 size=many\n'],
    [
      'a name of 5000 characters',
      `5011 path=${'x'.repeat(5000)}
`,
    ],
  ])('%s', async (message, records) => {
    const pax = patched(await tarOf([{ name: 'x', content: records }]), 156, 'x').subarray(0, -1024);
    const tar = Buffer.concat([pax, await tarOf([{ name: 'y', content: '' }])]);
    await expect(withTar(tar, () => 0)).rejects.toThrow(message);
  });

  it('too deep a tree, soon', async () => {
    const deep = Array.from({ length: 180 }, (_, index) => ({
      name: `${index}/${'d/'.repeat(2000)}x`,
      type: 'directory' as const,
    }));
    await expect(withLayers([deep], () => 0)).rejects.toThrow('more files than an image can have');
  });
});

describe('openTar on damaged bytes', () => {
  const layered = Promise.all([
    dockerSave([layer]),
    ociArchive([gzipSync(layer)]),
    tarOf([{ name: 'a', pax: { path: 'b' }, content: '' }]).then((tar) => dockerSave([tar])),
  ]);

  it('opens them, or refuses them with a clear error', async () => {
    const tars = await layered;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tars),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.option(fc.nat()),
        async (tar, changes, cut) => {
          const bytes = Buffer.from(tar);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const cutBytes = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
          try {
            await withTar(cutBytes, async ({ files }) => {
              for (const { path, type } of await files.list('/')) if (type === 'file') await files.read(path);
            });
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
