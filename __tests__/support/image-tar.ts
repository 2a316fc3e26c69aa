import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Image } from '../../src/image/image.js';
import { attributesHeader } from '../../src/pipeline/export/pax-header.js';
import { openTar, type TarImage } from '../../src/image/tar.js';
import { dockerSave, tarOf, type TarMember } from './tars.js';

/** The bytes of an image as `docker save` writes it: one layer with all its files. */
export async function savedTar({ name, config, files }: Image): Promise<Buffer> {
  const members: TarMember[] = [];
  const withAttributes = new Map<number, Buffer>();
  for (const { path, type, mode, uid, gid, target, attributes } of await files.list('/')) {
    const header = { name: path.slice(1), mode, uid, gid, mtime: new Date(0) };
    if (type === 'directory') members.push({ ...header, type });
    else if (type === 'symlink') members.push({ ...header, type, linkname: target ?? '' });
    else members.push({ ...header, content: await files.read(path) });
    if (attributes !== undefined)
      withAttributes.set(members.length - 1, attributesHeader(path.slice(1), attributes));
  }
  const layer = withAttributes.size === 0 ? await tarOf(members) : await tarWith(members, withAttributes);
  const json = {
    architecture: config.architecture,
    os: config.os,
    config: { Labels: config.labels, Env: config.env, Cmd: config.command, User: config.user },
    rootfs: { type: 'layers', diff_ids: [`sha256:${createHash('sha256').update(layer).digest('hex')}`] },
  };
  return dockerSave([layer], { config: json, tags: name === undefined ? null : [name] });
}

/** A tar with headers of its own before some members. */
async function tarWith(members: readonly TarMember[], before: ReadonlyMap<number, Buffer>): Promise<Buffer> {
  const end = 2 * 512;
  const parts: Buffer[] = [];
  for (const [index, member] of members.entries()) {
    const header = before.get(index);
    if (header !== undefined) parts.push(header);
    parts.push((await tarOf([member])).subarray(0, -end));
  }
  return Buffer.concat([...parts, Buffer.alloc(end)]);
}

/** Gives `work` an image as one that was read from a tar. */
export async function withTarOf<T>(image: Image, work: (opened: TarImage) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'image-tar-'));
  try {
    writeFileSync(join(folder, 'image.tar'), await savedTar(image));
    const opened = await openTar(join(folder, 'image.tar'));
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
