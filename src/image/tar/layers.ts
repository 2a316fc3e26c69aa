import { messageOf, UserError } from '../../core/errors.js';
import { OverLimit } from '../../core/limits.js';
import { type Member, segmentsInside } from './member.js';
import { type Budget, members, spend, step } from './members.js';
import type { Source } from './source.js';
import { type Content, type Folder, folderAt, isFolder, newFolder, type Node, nodeAt } from './tree.js';

/**
 * Whiteouts: an empty file `.wh.NAME` removes NAME of the layers below, `.wh..wh..opq` everything that they have in its
 * folder. Source: OCI image specification, layer.md, "Whiteouts".
 */
const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
/** Bookkeeping of a union file system, which is ignored. */
const bookkeeping = '.wh..wh.';

/**
 * Applies a layer to the layers below it.
 * @returns the bytes of the layer's files.
 * @throws UserError if the layer is damaged.
 */
export function applyLayer(root: Folder, layer: Source, budget: Budget): number {
  const all = [...members(layer, budget)];
  // Whiteouts first: they hide files of the layers below, never the layer's own, whatever their order in the tar.
  for (const { path } of all) {
    const name = path.at(-1) ?? '';
    if (name.startsWith(whiteout))
      at(layer, () => {
        takeAway(root, path.slice(0, -1), name);
      });
  }
  let size = 0;
  for (const member of all) {
    const name = member.path.at(-1) ?? '';
    if (name.startsWith(whiteout) || member.path.some((part) => part.startsWith(bookkeeping))) continue;
    at(layer, () => {
      add(root, member, layer, budget);
    });
    // The replacement character: the name is not UTF-8.
    if (member.path.some((part) => part.includes('\uFFFD'))) budget.misnamed ??= `/${member.path.join('/')}`;
    size += member.size;
  }
  return size;
}

/** The members of a tar that is not a layer: `.wh.` has no meaning. */
export function addMembers(root: Folder, tar: Source, budget: Budget): void {
  for (const member of members(tar, budget))
    at(tar, () => {
      add(root, member, tar, budget);
    });
}

function at(source: Source, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof OverLimit) throw new UserError(error.limit.message(source.name));
    throw new UserError(`${source.name} is damaged: ${messageOf(error)}.`);
  }
}

/** Follows no link: a whiteout in a folder that replaced a link does not affect the link's target. */
function takeAway(root: Folder, path: readonly string[], name: string): void {
  const folder = nodeAt(root, path);
  if (name === opaque) folder?.children?.clear();
  else folder?.children?.delete(name.slice(whiteout.length));
}

/** Counted like headers, because one short name in a tar can create two thousand parent folders. */
const undescribedFolder = 10;

function add(root: Folder, member: Member, source: Source, budget: Budget): void {
  const name = member.path.at(-1);
  // The root keeps its children; readers do not use its mode.
  if (name === undefined) return;
  const parent = folderAt(root, member.path.slice(0, -1), {
    make: () => {
      spend(budget, undescribedFolder);
      return newFolder();
    },
    spend: () => {
      step(budget);
    },
  });
  parent.children.set(name, nodeOf(root, member, source, parent.children.get(name), budget));
}

function nodeOf(
  root: Folder,
  member: Member,
  source: Source,
  before: Node | undefined,
  budget: Budget,
): Node {
  const { type, mode, uid, gid, mtime, size, target } = member;
  const fields = { mode, uid, gid, mtime };
  switch (type) {
    case 'directory':
      return newFolder(fields, isFolder(before) ? before.children : undefined);
    case 'symlink':
      return { ...fields, type, size: 0, target };
    case 'link':
      return (
        linked(root, target, budget) ?? { ...fields, type: 'file', size: 0, content: brokenLink(target) }
      );
    case 'file':
      return {
        ...{ ...fields, type, size, content: contentOf(member, source) },
        ...(member.attributes !== undefined && { attributes: member.attributes }),
      };
    case 'other':
      return { ...fields, type, size: 0 };
  }
}

/** The node of a hard link's target, which is relative to the root. */
function linked(root: Folder, target: string, budget: Budget): Node | undefined {
  const path = segmentsInside(target);
  const spend = (): void => {
    step(budget);
  };
  const node = folderAt(root, path.slice(0, -1), { spend })?.children.get(path.at(-1) ?? '');
  return isFolder(node) ? undefined : node;
}

function brokenLink(target: string): Content {
  return { problem: `is a hard link to "${target}", which does not exist` };
}

function contentOf({ offset }: Member, source: Source): Content {
  return offset === undefined ? { problem: 'is a sparse file' } : { source, offset };
}
