import { closeSync, openSync, writeSync } from 'node:fs';

/** What a header says of a member. Enough for names up to 100 bytes; longer ones need a PAX header. */
export interface Head {
  readonly name: string;
  readonly size?: number;
  /** `0` a file, `1` a hard link, `2` a symbolic link, `5` a directory, `x` a PAX header. */
  readonly flag?: string;
  readonly link?: string;
}

/** The 512 bytes of a header; sizes over 8 GiB are not supported. */
export function header({ name, size = 0, flag = '0', link = '' }: Head): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100);
  block.write('0000755\0' + '0000000\0' + '0000000\0', 100, 'latin1');
  block.write(
    `${size.toString(8).padStart(11, '0')} ${'0'.repeat(11)} ${' '.repeat(8)}${flag}`,
    124,
    'latin1',
  );
  block.write(link, 157, 100);
  block.write('ustar\0' + '00', 257, 'latin1');
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** A member with content, padded to whole blocks. */
export function member(head: Omit<Head, 'size'>, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([
    header({ ...head, size: bytes.length }),
    bytes,
    Buffer.alloc((512 - (bytes.length % 512)) % 512),
  ]);
}

/** A PAX header for the next member. */
export function pax(records: Readonly<Record<string, string>>): Buffer {
  const text = Object.entries(records).map(([key, value]) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    const length = [0, 1].reduce((total) => rest + String(total).length, rest);
    return `${length} ${key}=${value}\n`;
  });
  return member({ name: 'pax', flag: 'x' }, text.join(''));
}

const end = Buffer.alloc(1024);

/** The files of a plain image besides its layers. @param layers paths in the tar */
export function imageParts(layers: readonly string[], config: object = {}): Buffer {
  const full = {
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: ['/bin/x'], Labels: { 'atomic.type': 'system' } },
    rootfs: { type: 'layers', diff_ids: layers.map(() => `sha256:${'a'.repeat(64)}`) },
    ...config,
  };
  const manifest = [{ Config: 'config.json', RepoTags: ['a/b:1'], Layers: layers }];
  return Buffer.concat([
    member({ name: 'config.json' }, JSON.stringify(full)),
    member({ name: 'manifest.json' }, JSON.stringify(manifest)),
    end,
  ]);
}

/** Writes an image of one layer, made of chunks that are never all in memory. */
export function writeImage(path: string, layer: Iterable<Buffer>, config: object = {}): void {
  const file = openSync(path, 'w');
  try {
    let size = 0;
    writeSync(file, header({ name: 'layer.tar' }));
    for (const chunk of batches(layer)) size += writeSync(file, chunk);
    size += writeSync(file, end);
    writeSync(file, imageParts(['layer.tar'], config));
    writeSync(file, header({ name: 'layer.tar', size }), 0, 512, 0);
  } finally {
    closeSync(file);
  }
}

/** Small chunks joined, for fewer writes. */
function* batches(chunks: Iterable<Buffer>): Generator<Buffer> {
  let batch: Buffer[] = [];
  let bytes = 0;
  for (const chunk of chunks) {
    batch.push(chunk);
    bytes += chunk.length;
    if (bytes < 1024 * 1024) continue;
    yield Buffer.concat(batch);
    batch = [];
    bytes = 0;
  }
  yield Buffer.concat(batch);
}
