import { spawnSync } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { resolve } from '../../src/image/files.js';
import { paths, text, withLayers, withTar } from '../support/open-tars.js';
import { dockerSave, ociArchive, sha256, someConfig, tarOf, type TarMember } from '../support/tars.js';

/** Empty if the descriptor has just been closed. */
function readlinkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** Several frames, as a compressor on several cores writes them. */
function zstd(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts.map((part) => spawnSync('zstd', ['-c'], { input: part }).stdout));
}

const hasZstd = spawnSync('zstd', ['--version']).error === undefined;

const simple: TarMember[] = [
  { name: 'exports/', type: 'directory', mode: 0o755 },
  {
    name: 'exports/manifest.json',
    mode: 0o640,
    uid: 3,
    gid: 4,
    mtime: new Date(1234567890e3),
    content: '{"version":"1.0"}',
  },
  { name: 'bin/sh', type: 'symlink', linkname: 'busybox', mode: 0o777 },
];

describe('openTar on every layout and compression', () => {
  const same = (bytes: Buffer): Buffer => bytes;
  const zstdInFrames = (bytes: Buffer): Buffer =>
    zstd(bytes.subarray(0, 1000), bytes.subarray(1000), Buffer.alloc(0));
  const layouts = {
    docker: (layers: Buffer[]) => dockerSave(layers),
    oci: (layers: Buffer[]) =>
      ociArchive(layers, { annotations: { 'org.opencontainers.image.ref.name': 'hello:1' } }),
    'oci with an index inside': (layers: Buffer[]) =>
      ociArchive(layers, { nested: true, annotations: { 'io.containerd.image.name': 'hello:1' } }),
  };
  const encodings = {
    plain: same,
    gzip: (bytes: Buffer) => gzipSync(bytes),
    ...(hasZstd && { zstd: zstdInFrames }),
  };
  const cases = Object.entries(layouts).flatMap(([layout, save]) =>
    Object.entries(encodings).flatMap(([outer, encode]) =>
      Object.entries(encodings).map(([inner, encodeLayer]) => ({
        layout,
        outer,
        inner,
        save,
        encode,
        encodeLayer,
      })),
    ),
  );

  it.each(cases)('$layout, $outer, layers $inner', async ({ save, encode, encodeLayer }) => {
    const layer = encodeLayer(await tarOf(simple));
    await withTar(encode(await save([layer])), async (image) => {
      expect(image.name).toBe('hello:1');
      expect(image.config).toEqual({
        id: `sha256:${sha256(JSON.stringify(someConfig))}`,
        architecture: 'amd64',
        variant: '',
        os: 'linux',
        labels: { name: 'hello' },
        env: ['A=1'],
        entrypoint: [],
        command: ['/bin/x'],
        workingDirectory: '/w',
        user: '1:2',
        exposedPorts: [],
        volumes: [],
        stopSignal: '',
        hasHealthcheck: false,
        triggers: [],
        shell: [],
        layers: ['sha256:aa'],
        size: 17,
      });
      expect(await paths(image)).toEqual(['/bin', '/bin/sh', '/exports', '/exports/manifest.json']);
      expect(await image.files.lookup('/exports/manifest.json')).toEqual({
        path: '/exports/manifest.json',
        type: 'file',
        mode: 0o640,
        uid: 3,
        gid: 4,
        size: 17,
        mtime: 1234567890,
      });
      expect(await image.files.lookup('/bin/sh')).toMatchObject({ type: 'symlink', target: 'busybox' });
      expect(await text(image, '/exports/manifest.json')).toBe('{"version":"1.0"}');
      await expect(image.files.read('/bin/sh')).rejects.toThrow('symbolic link');
      await expect(image.files.read('/exports/none')).rejects.toThrow(UserError);
      await expect(image.files.read('/exports/manifest.json', 3)).rejects.toThrow('17 bytes');
    });
  });

  it('unpacks into files that have no name, and closes them', async () => {
    const open = (): string[] =>
      readdirSync('/proc/self/fd')
        .map((fd) => readlinkOf(`/proc/self/fd/${fd}`))
        .filter((target) => target.includes('system-image-tar-'));
    await withTar(gzipSync(await dockerSave([gzipSync(await tarOf(simple))])), () => {
      expect(open()).toHaveLength(2);
      expect(open().every((target) => target.endsWith(' (deleted)'))).toBe(true);
    });
    expect(open()).toEqual([]);
  });

  it('accepts an image without a name or layers, with a minimal configuration', async () => {
    await withTar(await dockerSave([], { tags: null, config: { config: null } }), async (image) => {
      expect(image).not.toHaveProperty('name');
      expect(image.config).toMatchObject({ architecture: '', labels: {}, env: [], layers: [], size: 0 });
      expect(await paths(image)).toEqual([]);
      expect(await image.files.lookup('/')).toMatchObject({ type: 'directory' });
    });
  });

  it('follows a link from one layer of the tar to another', async () => {
    const config = JSON.stringify(someConfig);
    const manifest = [{ Config: 'c.json', RepoTags: ['a:1'], Layers: ['one/layer.tar', 'two/layer.tar'] }];
    const tar = await tarOf([
      { name: 'one/layer.tar', content: await tarOf([{ name: 'f', content: 'f' }]) },
      { name: 'two/layer.tar', type: 'symlink', linkname: '../one/layer.tar' },
      { name: 'c.json', content: config },
      { name: 'manifest.json', content: JSON.stringify(manifest) },
    ]);
    await withTar(tar, async (image) => {
      expect(await text(image, '/f')).toBe('f');
    });
  });
});

describe('layers', () => {
  const file = (name: string, content: string): TarMember => ({ name, content });
  const link = (name: string, linkname: string): TarMember => ({ name, type: 'link', linkname });
  const symlink = (name: string, linkname: string): TarMember => ({ name, type: 'symlink', linkname });

  it('remove what whiteouts name, except in their own layer', async () => {
    const layers = [
      [file('a/x', '1'), file('a/y', '1'), file('b/x', '1'), file('b/sub/z', '1'), file('c', '1')],
      [
        file('b/new', '2'),
        file('b/.wh..wh..opq', ''),
        file('a/.wh.x', ''),
        file('c', '2'),
        file('.wh.c', ''),
      ],
      [file('.wh.none', ''), file('none/.wh..wh..opq', ''), file('.wh..wh.plnk/1.2', '')],
    ];
    await withLayers(layers, async (image) => {
      expect(await paths(image)).toEqual(['/a', '/a/y', '/b', '/b/new', '/c']);
      expect(await text(image, '/c')).toBe('2');
    });
  });

  it('replace one type by another', async () => {
    const layers = [
      [file('d/x', '1'), file('f', '1'), symlink('l', 'd'), file('kept/x', '1')],
      [file('d', '2'), file('f/below', '2'), { name: 'l/', type: 'directory' } as TarMember],
      [{ name: 'kept', type: 'directory', mode: 0o700 } as TarMember],
    ];
    await withLayers(layers, async (image) => {
      expect(await paths(image)).toEqual(['/d', '/f', '/f/below', '/kept', '/kept/x', '/l']);
      expect(await image.files.lookup('/l')).toMatchObject({ type: 'directory' });
      expect(await image.files.lookup('/kept')).toMatchObject({ mode: 0o700 });
    });
  });

  it('give the content of hard links, also when their other name is replaced or gone', async () => {
    const layers = [
      [file('a', 'one'), link('b', 'a'), link('c', '/a'), symlink('s', 'a'), link('t', 's')],
      [file('a', 'two'), link('d', 'b'), link('broken', 'nowhere'), link('dir', 'e'), file('e/x', '')],
      [file('.wh.b', '')],
    ];
    await withLayers(layers, async (image) => {
      expect(await text(image, '/a')).toBe('two');
      expect(await text(image, '/c')).toBe('one');
      expect(await text(image, '/d')).toBe('one');
      expect(await image.files.lookup('/d')).toMatchObject({ type: 'file', size: 3 });
      expect(await image.files.lookup('/t')).toMatchObject({ type: 'symlink', target: 'a' });
      expect(await image.files.lookup('/b')).toBeUndefined();
      await expect(image.files.read('/broken')).rejects.toThrow(
        'hard link to "nowhere", which does not exist',
      );
    });
  });

  it('write through links of the layers below, inside the root; their whiteouts follow none', async () => {
    const layers = [
      [
        file('usr/lib/a', '1'),
        symlink('lib', 'usr/lib'),
        symlink('up', '../../usr'),
        symlink('deep/abs', '/usr/lib'),
      ],
      [file('lib/b', '2'), file('up/lib/c', '2'), file('deep/abs/d', '2'), file('lib/.wh.a', '')],
    ];
    await withLayers(layers, async (image) => {
      expect(await paths(image)).toEqual([
        ...[
          '/deep',
          '/deep/abs',
          '/lib',
          '/up',
          '/usr',
          '/usr/lib',
          '/usr/lib/a',
          '/usr/lib/b',
          '/usr/lib/c',
          '/usr/lib/d',
        ],
      ]);
      expect(await resolve(image.files, '/lib/c')).toMatchObject({ path: '/usr/lib/c' });
    });
  });

  it.each([
    [
      'before',
      [
        { name: 'opt/current/.wh..wh..opq', content: '' },
        { name: 'opt/current/', type: 'directory' as const },
      ],
    ],
    [
      'after',
      [
        { name: 'opt/current/', type: 'directory' as const },
        { name: 'opt/current/.wh..wh..opq', content: '' },
      ],
    ],
  ])('keep the target of a link that an opaque folder replaces, %s it', async (_order, replaced) => {
    const below = [file('opt/releases/1/agent', '1'), symlink('opt/current', '/opt/releases/1')];
    await withLayers([below, replaced], async (image) => {
      expect(await text(image, '/opt/releases/1/agent')).toBe('1');
      expect(await image.files.list('/opt/current')).toEqual([]);
      expect(await image.files.lookup('/opt/current')).toMatchObject({ type: 'directory' });
    });
  });

  it('refuse loops of links', async () => {
    const layers = [[symlink('a', 'b'), symlink('b', 'a')], [file('a/x', '')]];
    await expect(withLayers(layers, () => 0)).rejects.toThrow(
      /^the layer ".*\/layer.tar" of ".*image.tar" is damaged: "a" is a loop of links/,
    );
  });
});

describe('formats', () => {
  const long = `${'d'.repeat(90)}/`.repeat(3);

  it('reads names as they are meant', async () => {
    const layer: TarMember[] = [
      { name: 'BZh9', content: 'no bzip2' },
      { name: '/absolute', content: 'a' },
      { name: './dot//x/../y', content: 'y' },
      { name: `${long}file`, content: 'long' },
      { name: 'link', type: 'symlink', linkname: `/${long}file` },
      { name: 'old/', type: 'file', content: '' },
      { name: 'ümlaut', content: 'ü' },
      { name: 'pax', pax: { path: 'renamed', uid: '70000' }, content: 'p' },
      { name: 'device', type: 'character-device', devmajor: 1, devminor: 3 },
      { name: 'pipe', type: 'fifo' },
    ];
    await withLayers([layer], async (image) => {
      expect(await text(image, '/absolute')).toBe('a');
      expect(await text(image, '/dot/y')).toBe('y');
      expect(await text(image, `/${long}file`)).toBe('long');
      expect(await image.files.lookup('/link')).toMatchObject({ target: `/${long}file` });
      expect(await image.files.lookup('/old')).toMatchObject({ type: 'directory' });
      expect(await text(image, '/ümlaut')).toBe('ü');
      expect(await image.files.lookup('/renamed')).toMatchObject({ uid: 70000 });
      expect(await image.files.lookup('/device')).toMatchObject({ type: 'other', size: 0 });
      expect(await image.files.lookup('/pipe')).toMatchObject({ type: 'other' });
    });
  });
});
