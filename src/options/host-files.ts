import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Pair } from './lists.js';

/** A file or folder that the installer copies to the host. */
export interface HostFile {
  /** Relative to the context, normalised. */
  readonly source: string;
  /** Absolute on the host, normalised, without a trailing slash. */
  readonly target: string;
  /** Where the user wrote it, for errors. */
  readonly where: string;
}

/** @throws UserError if an entry is invalid, or two entries have the same target. */
export function parseHostFiles(pairs: readonly Pair[]): readonly HostFile[] {
  const files = pairs.map(parseHostFile);
  for (const [index, { source, target, where }] of files.entries()) {
    const other = files.slice(0, index).find((each) => each.target === target);
    if (other) {
      throw new UserError(
        `${where} puts "${source}" at "${target}", and so does ${other.where} with "${other.source}": ` +
          'remove one of them, or give it another target.',
      );
    }
  }
  return files;
}

/** @throws UserError if the source leaves the context, or the target is not an absolute path of a file. */
function parseHostFile({ key, value, where }: Pair): HostFile {
  const source = posix.normalize(key).replace(/\/$/, '');
  const target = value.trim();
  const line = `${where} is "${key}=${value}"`;
  if (posix.isAbsolute(source) || source === '..' || source.startsWith('../')) {
    throw new UserError(
      `${line}: the source "${key}" lies outside the context; copy the file into the context.`,
    );
  }
  if (!posix.isAbsolute(target)) {
    throw new UserError(
      `${line}: the target "${target}" is not absolute; write "${key}=/${target || 'etc/…'}".`,
    );
  }
  const normal = posix.normalize(target);
  if (target.split('/').includes('..') || normal === '/') {
    throw new UserError(`${line}: the target must name a path on the host, without "..".`);
  }
  return {
    source,
    target: normal.endsWith('/') ? posix.join(normal, posix.basename(source)) : normal,
    where,
  };
}
