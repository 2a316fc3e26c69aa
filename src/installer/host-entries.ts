import { posix } from 'node:path';
import { limits } from '../core/limits.js';
import { hostFolder } from '../core/system-image.js';
import type { Entry } from '../image/files.js';
import type { Checkout } from './checkout.js';
import { fillFile } from './fill-file.js';
import type { Host } from './host.js';
import type { Manifest } from './manifest.js';
import type { Refusal } from './refusal.js';
import type { Values } from './template.js';

/** Something to create on the host, owned by root. What the host has already is left alone. */
export type HostEntry =
  | { readonly type: 'directory'; readonly path: string; readonly mode: number }
  | { readonly type: 'symlink'; readonly path: string; readonly target: string }
  /** A copy of the file at `source` in the image. */
  | { readonly type: 'copy'; readonly path: string; readonly mode: number; readonly source: string }
  /** A template of the image, filled in. */
  | {
      readonly type: 'text';
      readonly path: string;
      readonly mode: number;
      readonly source: string;
      readonly content: string;
    };

export interface HostEntries {
  /** Parents before what they hold. */
  readonly entries: readonly HostEntry[];
  /** Paths that the host has already. */
  readonly kept: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly notices: readonly string[];
}

/** What the installer creates on the host from `/exports/hostfs`. */
export async function hostEntries(
  checkout: Checkout,
  manifest: Manifest,
  values: Values,
  host: Host,
): Promise<HostEntries> {
  const { names, refusals } = filledRenames(manifest, values);
  const walk = new Walk(checkout, host, values, names, new Set(manifest.installedFilesTemplate));
  await walk.run();
  const entries = [...walk.made.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, kept: walk.kept, refusals: [...refusals, ...walk.refusals], notices: walk.notices };
}

/** Host files are owned by root, and folders get this mode whatever theirs is in the image. */
const folderMode = 0o755;

/** One walk through the host files of an image, from folder to folder as the installer goes. */
class Walk {
  readonly made = new Map<string, HostEntry>();
  readonly kept: string[] = [];
  readonly refusals: Refusal[] = [];
  readonly notices: string[] = [];
  /** Of the templates that were filled in. */
  private characters = 0;
  /** Whether a folder of the image is empty, as far as it was asked. */
  private readonly empty = new Map<string, Promise<boolean>>();

  constructor(
    private readonly checkout: Checkout,
    private readonly host: Host,
    private readonly values: Values,
    private readonly renames: ReadonlyMap<string, string>,
    private readonly templates: ReadonlySet<string>,
  ) {}

  async run(): Promise<void> {
    const base = await this.base();
    if (base === undefined) return;
    const all = await this.checkout.files.list(base);
    if (all.length > limits.hostFiles.max) {
      this.refuse(limits.hostFiles.message(hostFolder));
      return;
    }
    const children = byParent(all);
    // Asked of the view, each folder would be listed once more with all that is below it.
    for (const { path } of all.filter(isDirectory))
      this.empty.set(path, Promise.resolve(!children.has(path)));
    const pending = [base];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      const path = folder.slice(base.length);
      this.makeFolders(path);
      const items = children.get(folder) ?? [];
      // At the top the installer's paths read "/./name".
      for (const item of items) await this.place(item, path === '' ? '/.' : path);
      pending.push(
        ...items
          .filter(isDirectory)
          .map((item) => item.path)
          .reverse(),
      );
    }
  }

  /** The folder that holds the host files, if there is one in the image. */
  private async base(): Promise<string | undefined> {
    const found = await this.checkout.find(hostFolder);
    if (found.type === 'image' && found.entry.type === 'directory') return found.entry.path;
    if ((await this.checkout.files.lookup(hostFolder)) !== undefined) {
      this.notices.push(`${hostFolder} is not a directory of the image, so no host files are installed.`);
    }
    return undefined;
  }

  /** Puts one file or folder in its place. @param folder where it is below the host files. */
  private async place(entry: Entry, folder: string): Promise<void> {
    const wanted = renamed(`${folder}/${posix.basename(entry.path)}`, this.renames);
    if (wanted === '') {
      this.refuse(`renameFiles gives ${entry.path} an empty name; write a path.`);
      return;
    }
    if (!wanted.startsWith('/')) {
      this.notices.push(
        `renameFiles gives ${entry.path} the name "${wanted}", which is relative to where the installer is started; start it with a slash.`,
      );
    }
    const path = posix.join('/', wanted).replace(/(?<=.)\/$/, '');
    if (this.exists(path)) {
      if (entry.type !== 'directory' && !this.made.has(path)) this.kept.push(path);
      return;
    }
    if (!this.makeFolders(posix.dirname(path))) return;
    if (this.templates.has(wanted)) await this.fillIn(entry, path);
    else await this.copy(entry, path);
  }

  private async fillIn(entry: Entry, path: string): Promise<void> {
    const { max, message } = limits.installedCharacters;
    if (this.characters > max) return;
    const { text, refusal } = await this.checkout.readText(entry.path);
    if (text === undefined) {
      this.refuse(refusal ?? `${entry.path}, named in installedFilesTemplate, cannot be read.`);
      return;
    }
    const filled = fillFile(text, entry.path, this.values);
    this.refusals.push(...filled.refusals);
    this.characters += Math.max(text.length, filled.text.length);
    if (this.characters > max) {
      this.refuse(message('manifest.json'));
      return;
    }
    const found = await this.checkout.find(entry.path);
    const mode = found.type === 'image' ? found.entry.mode : entry.mode;
    this.made.set(path, { type: 'text', path, mode, source: entry.path, content: filled.text });
  }

  private async copy(entry: Entry, path: string): Promise<void> {
    if (entry.type === 'other') {
      this.notices.push(`${entry.path} is a device, pipe or socket, which is not copied to the host.`);
    } else if (entry.type === 'file') {
      this.made.set(path, { type: 'copy', path, mode: entry.mode, source: entry.path });
    } else if (entry.type === 'directory') {
      // Only an empty one; another comes when the walk gets there, under its old name.
      if (await this.isEmpty(entry.path)) this.made.set(path, { type: 'directory', path, mode: folderMode });
    } else await this.copyLink(entry, path);
  }

  /** A link to a folder counts as a folder, and is not walked. */
  private async copyLink(entry: Entry, path: string): Promise<void> {
    const found = await this.checkout.find(entry.path);
    const isFolder =
      found.type === 'image'
        ? found.entry.type === 'directory'
        : found.type === 'host' && this.host.isFile?.(found.path) === false;
    if (!isFolder) {
      this.made.set(path, { type: 'symlink', path, target: entry.target ?? '' });
      return;
    }
    const isEmpty = found.type === 'image' && (await this.isEmpty(found.entry.path));
    if (isEmpty) this.made.set(path, { type: 'directory', path, mode: folderMode });
    this.notices.push(
      `${entry.path} is a link to a folder; the installer ${isEmpty ? 'makes an empty folder of it' : 'leaves it out'}.`,
    );
  }

  private isEmpty(folder: string): Promise<boolean> {
    const known =
      this.empty.get(folder) ?? this.checkout.files.list(folder).then(({ length }) => length === 0);
    this.empty.set(folder, known);
    return known;
  }

  /** Makes a folder and those above it. @returns whether it is there now. */
  private makeFolders(path: string): boolean {
    const parts = path.split('/').filter((part) => part !== '');
    let current = '';
    for (const part of parts) {
      current = `${current}/${part}`;
      const made = this.made.get(current);
      if (made?.type === 'copy' || made?.type === 'text' || this.host.isFile?.(current)) {
        this.refuse(`"${path}" cannot be made on the host: "${current}" is a file.`);
        return false;
      }
      if (made === undefined && !this.host.has(current)) {
        this.made.set(current, { type: 'directory', path: current, mode: folderMode });
      }
    }
    return true;
  }

  private exists(path: string): boolean {
    return this.made.has(path) || path === '/' || this.host.has(path);
  }

  private refuse(message: string): void {
    this.refusals.push({ kind: 'host-file', message });
  }
}

function isDirectory({ type }: Entry): boolean {
  return type === 'directory';
}

/** What each folder holds: folders and links first, as the installer takes them. */
function byParent(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const children = new Map<string, Entry[]>();
  for (const entry of entries) {
    const parent = posix.dirname(entry.path);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [entry]);
    else siblings.push(entry);
  }
  for (const siblings of children.values()) {
    siblings.sort((a, b) => Number(isDirectory(b)) - Number(isDirectory(a)));
  }
  return children;
}

/** `renameFiles` with the values filled in. */
function filledRenames(
  manifest: Manifest,
  values: Values,
): { readonly names: ReadonlyMap<string, string>; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const names = new Map<string, string>();
  for (const [from, to] of manifest.renameFiles) {
    const filled = fillFile(to, `renameFiles of "${from}" in manifest.json`, values, limits.pathBytes);
    refusals.push(...filled.refusals);
    names.set(from, filled.text);
  }
  return { names, refusals };
}

/** The name of a path of the host files: each folder may have a new name, and what is below follows it. */
export function renamed(path: string, renames: ReadonlyMap<string, string>): string {
  let result = '';
  for (const part of path.split('/').slice(1)) {
    result = `${result}/${part}`;
    result = renames.get(result) ?? result;
  }
  return result;
}
