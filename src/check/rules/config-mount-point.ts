import { dirname, join } from 'node:path/posix';
import { hostFolder } from '../../core/system-image.js';
import { resolve, type Files } from '../../image/files.js';
import { kindOnHost, type HostKind } from '../../installer/host-paths.js';
import type { CheckContext } from '../check-context.js';
import { configOf } from '../config/configuration.js';
import { isBind } from '../config/mount-schema.js';
import { mountsOf } from '../config/mounts.js';
import { canonical } from '../config/provided-paths.js';
import type { Rule } from '../rule.js';

export const configMountPoint: Rule = {
  id: 'config-mount-point',
  level: 'error',
  where: 'image',
  summary: 'a mount does not fit what the image has at its destination: a folder onto a file, or below one',
  why: 'Runtimes create a missing mount point, but a folder cannot cover a file, nor a file a folder: the container does not start.',
  async *find(context) {
    const config = configOf(context);
    const { image } = context;
    if (config === undefined || image === undefined) return;
    const earlier: string[] = [];
    for (const { index, mount } of mountsOf(config)) {
      const { destination, source, options } = mount;
      if (typeof destination !== 'string' || !/^\/[^$]+$/.test(destination)) continue;
      const point = join(destination, '.').replace(/\/$/, '');
      const isCovered = earlier.some((other) => `${point}/`.startsWith(`${other}/`));
      earlier.push(point);
      if (isCovered) continue;
      const blocking = await fileAbove(image.files, point);
      const there = (await resolve(image.files, point))?.type;
      const mounted = isBind(options) ? await sourceKind(context, source) : 'directory';
      const message =
        blocking !== undefined
          ? `The mount point ${point} lies below ${blocking}, a file of the image.`
          : mounted === 'directory' && there === 'file'
            ? `A folder is mounted on ${point}, a file of the image.`
            : mounted === 'file' && there === 'directory'
              ? `A file is mounted on ${point}, a folder of the image.`
              : undefined;
      if (message === undefined) continue;
      yield {
        message,
        help: 'Mount it elsewhere, or change what the image has there.',
        at: config.at(['mounts', index, 'destination']),
      };
    }
  },
};

/** The nearest thing above a path, if it is a file. */
async function fileAbove(files: Files, path: string): Promise<string | undefined> {
  for (let folder = dirname(path); folder !== '/'; folder = dirname(folder)) {
    const entry = await resolve(files, folder);
    if (entry !== undefined) return entry.type === 'file' ? entry.path : undefined;
  }
  return undefined;
}

/** What is at the source of a bind mount, if that can be told. */
async function sourceKind({ image, tmpfiles }: CheckContext, source: unknown): Promise<HostKind | undefined> {
  if (typeof source !== 'string' || image === undefined) return undefined;
  const inImage = /^(?:\.\/)?rootfs(\/.*)$/.exec(source)?.[1];
  const brought = await resolve(image.files, inImage ?? join(hostFolder, source));
  if (brought?.type === 'file' || brought?.type === 'directory') return brought.type;
  const line = tmpfiles?.parsed.lines.find(({ path }) => canonical(path) === canonical(source));
  if (line !== undefined)
    return 'dDvqQe'.includes(line.type) ? 'directory' : 'fF'.includes(line.type) ? 'file' : undefined;
  return kindOnHost(source);
}
