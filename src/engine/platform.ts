import { SystemError } from '../core/errors.js';
import type { ImageConfig } from '../image/image.js';

/** Other names of architectures, as engines take them. Source: containerd/platforms, database.go */
const architectures: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
  ['armhf', 'arm'],
  ['armel', 'arm'],
  ['i386', '386'],
]);

/** What an architecture's variant is if none is written. */
const defaultVariants: ReadonlyMap<string, string> = new Map([
  ['arm64', 'v8'],
  ['arm', 'v7'],
  ['amd64', 'v1'],
]);

/**
 * Compares what was asked for with what was built: a builder may take an image of another platform from its cache.
 * @throws SystemError that names both
 */
export function assertPlatform(asked: string | undefined, { os, architecture, variant }: ImageConfig): void {
  if (asked === undefined) return;
  const built = [os, architecture, variant].filter((part) => part !== '').join('/');
  if (normal(asked) === normal(built)) return;
  throw new SystemError(
    `The image is for ${built}, but platform is "${asked}": the builder took an image of another platform, perhaps from ` +
      'its cache. Check the name of the platform, and that the base image has it; set pull: true or no-cache: true to ask again.',
  );
}

function normal(platform: string): string {
  const [os = '', written = '', writtenVariant] = platform.toLowerCase().split('/');
  const architecture = architectures.get(written) ?? written;
  const implied = written === 'armel' ? 'v6' : defaultVariants.get(architecture);
  return [os, architecture, writtenVariant ?? implied ?? ''].join('/');
}
