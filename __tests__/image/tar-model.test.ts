import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withLayers } from '../support/open-tars.js';
import type { TarMember } from '../support/tars.js';

/** One member of a layer; links have names that no folder has, so no path leads through one. */
interface Step {
  readonly kind: 'file' | 'directory' | 'whiteout' | 'opaque' | 'symlink' | 'hardlink';
  readonly path: string;
  /** Of a file; of a link its target. */
  readonly content: string;
}

const folders = fc
  .array(fc.constantFrom('a', 'b', 'ö', 'x y'), { maxLength: 3 })
  .map((parts) => parts.join('/'));
const inFolder = (name: string, folder: string): string => (folder === '' ? name : `${folder}/${name}`);
const anyPath = fc
  .tuple(folders, fc.constantFrom('a', 'b', 'ö', 'f.txt', 'n'.repeat(120)))
  .map(([folder, name]) => inFolder(name, folder));
const linkPath = fc
  .tuple(folders, fc.constantFrom('l1', 'l2'))
  .map(([folder, name]) => inFolder(name, folder));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('file'), path: anyPath, content: fc.string() }) },
  fc.record({ kind: fc.constantFrom('directory', 'whiteout'), path: anyPath, content: fc.constant('') }),
  fc.record({ kind: fc.constant('opaque'), path: folders, content: fc.constant('') }),
  fc.record({ kind: fc.constant('symlink'), path: linkPath, content: anyPath }),
  fc.record({ kind: fc.constant('hardlink'), path: linkPath, content: anyPath }),
);

function memberOf({ kind, path, content }: Step): TarMember {
  const cut = path.lastIndexOf('/') + 1;
  switch (kind) {
    case 'file':
      return { name: path, content };
    case 'directory':
      return { name: `./${path}/`, type: 'directory' };
    case 'whiteout':
      return { name: `${path.slice(0, cut)}.wh.${path.slice(cut)}`, content: '' };
    case 'opaque':
      return { name: inFolder('.wh..wh..opq', path), content: '' };
    case 'symlink':
      return { name: path, type: 'symlink', linkname: content };
    case 'hardlink':
      return { name: path, type: 'link', linkname: content };
  }
}

/** What lies at each path, told as simply as can be: `d`, `f:CONTENT`, `l:TARGET` or `broken`. */
class Model {
  readonly tree = new Map<string, string>();

  whiteOut({ kind, path }: Step): void {
    if (kind === 'opaque' && (path === '' || this.tree.get(path) === 'd')) this.removeBelow(path);
    if (kind !== 'whiteout') return;
    this.removeBelow(path);
    this.tree.delete(path);
  }

  add({ kind, path, content }: Step): void {
    if (kind === 'file') this.put(path, `f:${content}`);
    if (kind === 'directory') this.put(path, 'd');
    if (kind === 'symlink') this.put(path, `l:${content}`);
    if (kind === 'hardlink') {
      // The folders on the way come first, and may take the place of what the link names.
      this.makeParents(path);
      const target = this.tree.get(content) ?? 'broken';
      this.put(path, target === 'd' ? 'broken' : target);
    }
  }

  private put(path: string, what: string): void {
    this.makeParents(path);
    if (what !== 'd') this.removeBelow(path);
    this.tree.set(path, what);
  }

  private makeParents(path: string): void {
    path.split('/').forEach((_, index, parts) => {
      if (index > 0) this.tree.set(parts.slice(0, index).join('/'), 'd');
    });
  }

  private removeBelow(folder: string): void {
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const path of [...this.tree.keys()]) if (path.startsWith(prefix)) this.tree.delete(path);
  }
}

function modelOf(layers: readonly (readonly Step[])[]): Record<string, string> {
  const model = new Model();
  for (const steps of layers) {
    for (const step of steps) model.whiteOut(step);
    for (const step of steps) model.add(step);
  }
  return Object.fromEntries([...model.tree].map(([path, what]) => [`/${path}`, what]));
}

describe('openTar', () => {
  it('agrees with a naive model on any layers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 4 }), async (layers) => {
        const seen = await withLayers(
          layers.map((steps) => steps.map(memberOf)),
          async ({ files }) => {
            const found: Record<string, string> = {};
            for (const { path, type, target } of await files.list('/')) {
              expect(await files.lookup(path)).toMatchObject({ path, type });
              if (type === 'directory') found[path] = 'd';
              else if (type === 'symlink') found[path] = `l:${String(target)}`;
              else
                found[path] = await files.read(path).then(
                  (bytes) => `f:${bytes.toString()}`,
                  () => 'broken',
                );
            }
            return found;
          },
        );
        expect(seen).toEqual(modelOf(layers));
      }),
      { numRuns: 500 },
    );
  });
});
