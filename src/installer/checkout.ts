import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import { limits } from '../core/limits.js';
import { maxLinks, maxSteps, segments, type Entry, type Files } from '../image/files.js';
import type { Host } from './host.js';

/**
 * The image's files as the installer finds them: unpacked in a folder of the host, not below a root of their own.
 * So an absolute link in the image leads to a path of the host.
 */
export class Checkout {
  constructor(
    readonly files: Files,
    private readonly host: Host,
    /** Where the image's root is on the host. */
    private readonly rootfs: string,
  ) {}

  /** What the installer finds at a path of the image, links followed. */
  async find(path: string): Promise<Found> {
    const pending = segments(path).reverse();
    let folder = this.rootfs;
    let entry: Entry | undefined;
    let links = 0;
    let steps = 0;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
      steps += 1;
      if (steps > maxSteps) return { type: 'missing' };
      const next = posix.join(folder, segment);
      const inside = this.inside(next);
      // Out of the image, the host resolves the rest by itself.
      if (inside === undefined) return this.onHost(posix.join(next, ...pending.reverse()));
      entry = await this.files.lookup(inside);
      if (entry === undefined) return { type: 'missing' };
      if (entry.type !== 'symlink') {
        folder = next;
        continue;
      }
      links += 1;
      if (links > maxLinks) return { type: 'missing' };
      const target = entry.target ?? '';
      if (target.startsWith('/')) folder = '/';
      pending.push(...segments(target).reverse());
    }
    const last = this.inside(folder);
    if (last === undefined) return this.onHost(folder);
    if (entry?.path !== last) entry = await this.files.lookup(last);
    return entry === undefined ? { type: 'missing' } : { type: 'image', entry };
  }

  /**
   * The text of a template as Python reads it: strict UTF-8, and every line break is a line feed.
   * @throws UserError if the file is too large for a template.
   */
  async readText(path: string): Promise<ReadText> {
    const found = await this.find(path);
    if (found.type === 'missing') return { text: undefined };
    if (found.type === 'host') {
      return {
        text: undefined,
        refusal: `${path} is a link to "${found.path}" of the host; make it relative.`,
      };
    }
    const { entry } = found;
    if (entry.type === 'directory')
      return { text: undefined, refusal: `${path} is a directory, not a file.` };
    if (entry.type === 'other') return { text: undefined };
    const { max, message } = limits.templateBytes;
    if (entry.size > max) return { text: undefined, refusal: message(path) };
    const bytes = await this.files.read(entry.path, max);
    if (!isUtf8(bytes)) return { text: undefined, refusal: notUtf8(path) };
    return { text: bytes.toString('utf8').replace(/\r\n?/g, '\n') };
  }

  /** A path of the host as a path of the image, if it is below the image's root. */
  private inside(path: string): string | undefined {
    if (path === this.rootfs) return '/';
    return path.startsWith(`${this.rootfs}/`) ? path.slice(this.rootfs.length) : undefined;
  }

  private onHost(path: string): Found {
    const inside = this.inside(path);
    if (inside === undefined && this.host.has(path)) return { type: 'host', path };
    return { type: 'missing' };
  }
}

/** The refusal of a text that is not UTF-8. */
export function notUtf8(path: string): string {
  return `${path} is not UTF-8; save it as UTF-8 text.`;
}

/** What is at a path: an entry of the image that is not a link, something of the host, or nothing. */
export type Found =
  | { readonly type: 'image'; readonly entry: Entry }
  | { readonly type: 'host'; readonly path: string }
  | { readonly type: 'missing' };

export interface ReadText {
  /** None if there is no such file, or if it cannot be read. */
  readonly text: string | undefined;
  /** Why the installer cannot read it, one sentence. */
  readonly refusal?: string;
}
