import { readFileSync } from 'node:fs';
import type { Image } from '../../src/image/image.js';
import { imageConfig } from './images.js';
import { memoryFiles, type MemoryEntry } from './memory-files.js';

/** Images, and what the real installer, systemd and runc did with each: see `about` in the fixture. */
interface Recording {
  readonly base: {
    readonly exports: Readonly<Record<string, string>>;
    readonly hostfs: Readonly<Record<string, string>>;
    readonly unit: string;
  };
  readonly cases: Readonly<Record<string, RecordedCase>>;
}

type Edits = readonly (readonly [line: number, removed: number, added: readonly string[]])[];
type Content = string | { readonly base64: string };

interface RecordedCase {
  /** By name below /exports: the text, what differs from the base, or null if the file is not there. */
  readonly exports?: Readonly<Record<string, Content | Edits | null>>;
  readonly hostfs?: Readonly<Record<string, Content>>;
  /** What a Dockerfile changed after that, by path. */
  readonly image?: Readonly<Record<string, RecordedEntry | null>>;
  readonly set?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly onHost?: readonly { readonly path: string }[];
  readonly installs: boolean;
  readonly works: boolean;
  readonly error?: string;
  readonly unit?: Edits;
  readonly tmpfiles?: string;
  readonly hostFiles?: Readonly<Record<string, RecordedHostFile>>;
}

interface RecordedEntry {
  readonly type?: 'directory';
  readonly content?: Content;
  readonly target?: string;
  readonly mode?: string;
  /** Whether it takes the place of a folder and all that is in it. */
  readonly replaces?: boolean;
}

/** What was on the host afterwards. */
export interface RecordedHostFile {
  readonly type: 'file' | 'dir' | 'link';
  readonly mode?: string;
  readonly content?: string;
  readonly target?: string;
}

const loneSurrogate = /\p{Surrogate}/u;

const { base, cases } = JSON.parse(readFileSync('__tests__/fixtures/atomic/cases.json', 'utf8')) as Recording;

export interface RecordedImage {
  readonly name: string;
  readonly image: Image;
  readonly set: ReadonlyMap<string, string>;
  /** Paths that the host has. */
  readonly onHost: readonly string[];
  readonly installs: boolean;
  readonly works: boolean;
  readonly error?: string;
  readonly unit?: string;
  readonly tmpfiles?: string;
  readonly hostFiles: Readonly<Record<string, RecordedHostFile>>;
}

export const recordedImages: readonly RecordedImage[] = Object.entries(cases).map(([name, recorded]) => ({
  name,
  image: {
    name: `hat/t:${name}`,
    config: imageConfig({
      labels: { 'atomic.type': 'system', ...recorded.labels },
      command: ['/usr/bin/agent'],
    }),
    files: memoryFiles(tree(recorded)),
    ...misnamed(recorded),
  },
  set: new Map(Object.entries(recorded.set ?? {})),
  onHost: (recorded.onHost ?? []).map(({ path }) => path),
  installs: recorded.installs,
  works: recorded.works,
  hostFiles: recorded.hostFiles ?? {},
  ...(recorded.error !== undefined && { error: recorded.error }),
  ...(recorded.unit !== undefined && { unit: edited(base.unit, recorded.unit) }),
  ...(recorded.tmpfiles !== undefined && { tmpfiles: recorded.tmpfiles }),
}));

function tree({ exports = {}, hostfs = base.hostfs, image = {} }: RecordedCase): Record<string, MemoryEntry> {
  const entries: Record<string, MemoryEntry> = {
    '/bin/busybox': elf(),
    '/bin/sh': { target: 'busybox' },
    '/usr/bin/agent': elf(),
  };
  for (const [name, content] of Object.entries<Content | Edits | null>({ ...base.exports, ...exports })) {
    if (content === null) continue;
    entries[`/exports/${name}`] = isEdits(content)
      ? edited(base.exports[name] ?? '', content)
      : bytes(content);
  }
  for (const [name, content] of Object.entries(hostfs)) entries[`/exports/hostfs/${name}`] = bytes(content);
  for (const [path, change] of Object.entries(image)) {
    if (change === null || change.replaces) remove(entries, path);
    if (change !== null) entries[path] = entryOf(change);
  }
  return entries;
}

/** JSON has a byte that is not UTF-8 as a lone surrogate. */
function misnamed({ image = {} }: RecordedCase): Pick<Image, 'misnamed'> {
  const path = Object.keys(image).find((name) => loneSurrogate.test(name));
  return path === undefined ? {} : { misnamed: path.replace(loneSurrogate, '\uFFFD') };
}

function entryOf({ type, content, target, mode }: RecordedEntry): MemoryEntry {
  return {
    ...(type !== undefined && { type }),
    ...(target !== undefined && { target }),
    ...(content !== undefined && {
      content: content === '\u007fELF agent' ? elf().content : bytes(content),
    }),
    ...(mode !== undefined && { mode: parseInt(mode, 8) }),
  };
}

/** The start of a static program for amd64. */
function elf(): { readonly content: Buffer; readonly mode: number } {
  const content = Buffer.alloc(512);
  content.write('\u007fELF', 'latin1');
  content.set([2, 1, 1], 4);
  content.writeUInt16LE(2, 16);
  content.writeUInt16LE(62, 18);
  return { content, mode: 0o755 };
}

function remove(entries: Record<string, MemoryEntry>, folder: string): void {
  for (const path of Object.keys(entries)) {
    if (path === folder || path.startsWith(`${folder}/`)) Reflect.deleteProperty(entries, path);
  }
}

function bytes(content: Content): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.base64, 'base64');
}

function isEdits(content: Content | Edits): content is Edits {
  return Array.isArray(content);
}

function edited(text: string, edits: Edits): string {
  const lines = text.split('\n');
  for (const [line, removed, added] of [...edits].reverse()) lines.splice(line, removed, ...added);
  return lines.join('\n');
}
