import type { Image } from '../image/image.js';
import type { ExportKind } from '../options/choices.js';
import { leftOut } from './bundle/left-out.js';
import { quadletFiles } from './quadlet/files.js';
import { planQuadlet } from './quadlet/plan.js';
import type { Note } from './quadlet/settings.js';

/** What an export of an image cannot carry over. */
export interface ExportLimit extends Note {
  readonly kind: ExportKind;
}

/** What the exports of an image would leave out. Empty for an image that no host can install: that is said elsewhere. */
export async function exportLimits(
  image: Image,
  kinds: readonly ExportKind[],
): Promise<readonly ExportLimit[]> {
  const all = await Promise.all(kinds.map((kind) => limitsOf[kind](image)));
  return all.flatMap((notes, index) => notes.map((note) => ({ ...note, kind: kinds[index] ?? 'bundle' })));
}

const limitsOf: Readonly<Record<ExportKind, (image: Image) => Promise<readonly Note[]>>> = {
  async bundle(image) {
    return leftOut(await image.files.list('/')).map((message) => ({ message }));
  },
  async quadlet(image) {
    const plan = await planQuadlet(image);
    return plan.refusals.length > 0 ? [] : (await quadletFiles(image, plan)).notes;
  },
};
