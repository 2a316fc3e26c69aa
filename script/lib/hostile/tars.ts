/** Tars of images that are made to exhaust what reads them. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { goodFiles, type Hostile } from './input.js';
import { header, imageParts, member, pax, writeImage } from './tar-writer.js';

const check = ['check', 'image.tar'];
const exports = Object.entries(goodFiles)
  .filter(([name]) => name !== 'Dockerfile')
  .map(([name, content]) => member({ name: `exports/${name}` }, content));

/** An image whose layer has these chunks after the files of a good image. */
function tar(
  name: string,
  chunks: () => Iterable<Buffer>,
  config: object = {},
  commands: Hostile['commands'] = [check],
): Hostile {
  return {
    name: `tar-${name}`,
    make: (folder) => {
      function* layer(): Generator<Buffer> {
        yield* exports;
        yield* chunks();
      }
      writeImage(join(folder, 'image.tar'), layer(), config);
    },
    commands,
  };
}

function* times(count: number, make: (index: number) => Buffer): Generator<Buffer> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

const exported = ['export', 'image.tar', '--to', 'bundle', '-o', 'out'];
const quadlet = ['export', 'image.tar', '--to', 'quadlet', '-o', 'out'];

const members: readonly Hostile[] = [
  tar('members-3-million', () => times(3_000_000, (index) => header({ name: `f${index}` }))),
  tar('members', () => times(199_000, (index) => header({ name: `f${index}` })), {}, [
    check,
    exported,
    quadlet,
  ]),
  tar('host-files', () => times(199_000, (index) => header({ name: `exports/hostfs/f${index}` })), {}, [
    check,
    exported,
  ]),
  tar('same-name', () => times(499_000, () => header({ name: 'f' }))),
  tar('folders', () => times(199_000, (index) => header({ name: `d${index}/`, flag: '5' }))),
  tar('host-folders', () =>
    times(199_000, (index) => header({ name: `exports/hostfs/d${index}/`, flag: '5' })),
  ),
  tar('host-links', () =>
    times(199_000, (index) => header({ name: `exports/hostfs/l${index}`, flag: '2', link: `l${index + 1}` })),
  ),
  tar('whiteouts', () => times(199_000, (index) => header({ name: `d/.wh.f${index}` }))),
  tar('deep', () => times(190_000, () => header({ name: `${'d/'.repeat(49)}x` }))),
  tar('deep-through-links', deepThroughLinks),
  tar('link-chain', () =>
    times(100_000, (index) => header({ name: `l${index}`, flag: '2', link: `l${index + 1}` })),
  ),
  tar('links-many-parts', () => [
    ...times(40, (index) =>
      Buffer.concat([
        pax({ path: `l${index}`, linkpath: `${'./'.repeat(1500)}l${index + 1}` }),
        header({ name: 'x', flag: '2' }),
      ]),
    ),
    ...times(20_000, (index) => header({ name: `l0/f${index}` })),
  ]),
  tar('links-that-climb', linksThatClimb),
  tar('hard-links', () =>
    times(199_000, (index) => header({ name: `h${index + 1}`, flag: '1', link: `h${index}` })),
  ),
  tar('long-names', () =>
    times(12_000, (index) =>
      Buffer.concat([pax({ path: `${`${'n'.repeat(200)}/`.repeat(19)}${index}` }), header({ name: 'x' })]),
    ),
  ),
  tar('pax-huge', () =>
    times(300, () => Buffer.concat([pax({ comment: 'x'.repeat(1_000_000) }), header({ name: 'x' })])),
  ),
  tar('pax-empty', () => times(499_000, () => header({ name: 'x', flag: 'x' }))),
  tar('pax-global', () => times(499_000, () => header({ name: 'x', flag: 'g' }))),
  tar(
    'sparse',
    () =>
      times(1000, (index) =>
        Buffer.concat([
          pax({ 'GNU.sparse.name': `exports/hostfs/s${index}`, 'GNU.sparse.realsize': '1000000000000' }),
          header({ name: 'x' }),
        ]),
      ),
    {},
    [check, exported],
  ),
  tar('template-links', templateLinks),
];

/** A tree far deeper than a path can be, through links into it. */
function* deepThroughLinks(): Generator<Buffer> {
  const step = 'd/'.repeat(20);
  yield header({ name: step, flag: '5' });
  for (let index = 0; index < 20_000; index += 1) {
    const before = index === 0 ? step : `l${index - 1}/${step}`;
    yield header({ name: `l${index}`, flag: '2', link: before });
    yield header({ name: `l${index}/${step}`, flag: '5' });
  }
}

/** Each name costs forty links of many parts. */
function* linksThatClimb(): Generator<Buffer> {
  yield header({ name: 'a/', flag: '5' });
  for (let index = 0; index < 39; index += 1) {
    yield Buffer.concat([
      pax({ linkpath: `${'a/../'.repeat(800)}l${index + 1}` }),
      header({ name: `l${index}`, flag: '2' }),
    ]);
  }
  yield header({ name: 'l39', flag: '2', link: 'a' });
  yield* times(100_000, (index) => header({ name: `l0/f${index}` }));
}

/** A megabyte that is the content of ten thousand templates. */
function* templateLinks(): Generator<Buffer> {
  const names = Array.from({ length: 9_999 }, (_, index) => `/etc/t${index}`);
  yield member({ name: 'exports/manifest.json' }, JSON.stringify({ installedFilesTemplate: names }));
  yield member({ name: 'exports/hostfs/etc/t0' }, '$A '.repeat(340_000));
  yield* times(9_998, (index) =>
    header({ name: `exports/hostfs/etc/t${index + 1}`, flag: '1', link: 'exports/hostfs/etc/t0' }),
  );
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Configurations near the limit of the JSON of an image. */
const configs: readonly Hostile[] = [
  tar('labels', () => [], {
    config: { Labels: Object.fromEntries(many(180_000, (index) => [`l${index}`, 'v'])) },
  }),
  tar('environment', () => [], { config: { Env: many(180_000, (index) => `E${index}=v`) } }),
  tar('volumes', () => [], {
    config: { Volumes: Object.fromEntries(many(180_000, (index) => [`/v${index}`, {}])) },
  }),
  tar('ports', () => [], {
    config: { ExposedPorts: Object.fromEntries(many(180_000, (i) => [`${i}/tcp`, {}])) },
  }),
  tar('arguments', () => [], { config: { Cmd: many(300_000, () => 'x') } }, [check, exported, quadlet]),
  tar('label-long', () => [], { config: { Labels: { a: 'x'.repeat(4_000_000) } } }),
  tar('user', () => [member({ name: 'etc/passwd' }, 'a:x:1:1:\n'.repeat(1_700_000))], {
    config: { User: 'b' },
  }),
  tar(
    'passwd-groups',
    () => [
      member({ name: 'etc/passwd' }, 'a:x:1:1:::\n'),
      member({ name: 'etc/group' }, 'g:x:1:a,a,a,a\n'.repeat(1_000_000)),
    ],
    { config: { User: 'a' } },
  ),
  tar('diff-ids', () => [], { rootfs: { type: 'layers', diff_ids: many(300_000, () => 'x') } }),
  tar('triggers', () => [], { config: { OnBuild: many(200_000, () => 'COPY a b') } }),
];

const compressed: readonly Hostile[] = [
  bomb('gzip-bomb', (bytes) => gzipSync(bytes)),
  bomb('zstd-bomb', (bytes) => execFileSync('zstd', ['-q', '-c'], { input: bytes, maxBuffer: 2 ** 30 })),
  {
    name: 'tar-gzip-bomb-padded',
    make: (folder) => {
      const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024));
      const path = join(folder, 'image.tar');
      // The padding makes the tar large, and so what it may unpack to.
      writeFileSync(path, header({ name: 'padding', size: 200 * 1024 * 1024 }));
      for (let index = 0; index < 200; index += 1) appendFileSync(path, Buffer.alloc(1024 * 1024, 'x'));
      const layer = Buffer.concat([
        gzipSync(header({ name: 'f', size: 7 * 1024 ** 3 })),
        ...many(112, () => zeros),
      ]);
      appendFileSync(path, member({ name: 'layer.tar' }, layer));
      appendFileSync(path, imageParts(['layer.tar']));
    },
    commands: [check],
  },
  {
    name: 'tar-layers-many',
    make: (folder) => {
      const layer = Buffer.concat([
        ...times(900, (index) => header({ name: `f${index}` })),
        Buffer.alloc(1024),
      ]);
      const names = many(500, (index) => `l${index}`);
      const bytes = Buffer.concat([
        ...names.map((name) => member({ name }, gzipSync(layer))),
        imageParts(names),
      ]);
      writeFileSync(join(folder, 'image.tar'), bytes);
    },
    commands: [check],
  },
  {
    name: 'tar-layer-listed-often',
    make: (folder) => {
      const layer = Buffer.concat([
        ...times(900, (index) => header({ name: `f${index}` })),
        Buffer.alloc(1024),
      ]);
      const bytes = Buffer.concat([member({ name: 'l' }, layer), imageParts(many(500, () => 'l'))]);
      writeFileSync(join(folder, 'image.tar'), bytes);
    },
    commands: [check],
  },
  {
    name: 'tar-gzip-tiny-members',
    make: (folder) => {
      const empty = gzipSync(Buffer.alloc(0));
      writeFileSync(join(folder, 'image.tar'), Buffer.concat(many(1_000_000, () => empty)));
    },
    commands: [check],
  },
];

/** About 6 MB that unpack to 6.5 GB: compressed streams can be joined. */
function bomb(name: string, compress: (bytes: Buffer) => Buffer): Hostile {
  return {
    name: `tar-${name}`,
    make: (folder) => {
      const start = compress(header({ name: 'layer.tar', size: 6.5 * 1024 ** 3 }));
      const zeros = compress(Buffer.alloc(65 * 1024 * 1024));
      writeFileSync(join(folder, 'image.tar'), Buffer.concat([start, ...many(100, () => zeros)]));
    },
    commands: [check],
  };
}

export const tars: readonly Hostile[] = [...members, ...configs, ...compressed];
