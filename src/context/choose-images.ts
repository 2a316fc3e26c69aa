import { realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { repositoryTop } from '../files/repository-top.js';
import { findWorkspace, isInside } from '../files/workspace.js';
import { basesWithin, buildOrder, placeOf, type Bases } from './build-order.js';
import { changedFiles } from './changed-files.js';
import { discoverImages, markText } from './discover.js';
import { readImageParts, type ImageParts } from './image-parts.js';
import type { MatrixImage } from './job-matrix.js';
import { touchedImages, type Reason } from './touched.js';

export interface ChosenImage {
  readonly image: MatrixImage;
  /** One sentence without a full stop; undefined if all images are wanted. */
  readonly reason: string | undefined;
}

export interface Choice {
  /** In build order. */
  readonly images: readonly ChosenImage[];
  /** Images that are not built, and why. */
  readonly skipped: readonly { readonly place: string; readonly reason: string }[];
  /** Folders that cannot be read. */
  readonly unreadable: readonly string[];
}

export interface Question {
  /** Folder whose images are asked for; those elsewhere in its repository are known as bases. */
  readonly folder: string;
  /** Commit since which something must have changed; without it all images are meant. */
  readonly base?: string | undefined;
  /** Images, by folder or Dockerfile: they and what they are built on are meant, wherever that is. */
  readonly only?: readonly string[];
}

/**
 * The images of a repository that have to be built, in build order.
 * @throws UserError for a folder without images, for images built on each other, and as {@link changedFiles}
 */
export async function chooseImages({ folder, base, only = [] }: Question): Promise<Choice> {
  const asked = await existingFolder(folder);
  const top = (await repositoryTop(asked)) ?? asked;
  const workspace = await findWorkspace(top);
  const { images: found, unreadable } = await discoverImages(top);
  const images: ImageParts[] = [];
  for (const image of found) images.push(await readImageParts(image, top, workspace));
  const bases = basesWithin(images);
  const order = buildOrder(images, bases);
  const show = (path: string): string => relative(process.cwd(), resolve(top, path)) || '.';
  const place = (index: number): string => show(placeOf(images[index]));
  const inFolder = order.filter((index) => isInside(asked, resolve(top, placeOf(images[index]))));
  if (inFolder.length === 0) {
    throw new UserError(`Neither the folder "${folder}" nor a folder in it has ${markText}.`);
  }
  const reasons =
    base === undefined ? undefined : touchedImages(images, bases, order, await changedFiles(asked, base));
  const wanted = only.length === 0 ? inFolder : withBases(only, order, bases, place);
  const chosen = new Set(wanted.filter((index) => reasons === undefined || reasons.has(index)));
  const reasonText = (reason: Reason | undefined): string | undefined => {
    if (reason === undefined) return undefined;
    return reason.kind === 'file' ? `${show(reason.path)} changed` : `it is built on ${place(reason.index)}`;
  };
  return {
    images: [...chosen].map((index) => {
      const { context = '', dockerfile, image = '' } = images[index] ?? {};
      const shown = {
        context: show(context),
        ...(dockerfile !== undefined && { dockerfile: show(dockerfile) }),
        image,
        needs: (bases[index] ?? []).filter((each) => chosen.has(each)).map(place),
      };
      return { image: shown, reason: reasonText(reasons?.get(index)) };
    }),
    skipped: wanted
      .filter((index) => !chosen.has(index))
      .map((index) => ({ place: place(index), reason: 'nothing it is made of changed' })),
    unreadable: unreadable.map(show),
  };
}

async function existingFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return realpath(folder);
  throw new UserError(
    found ? `"${folder}" is not a folder.` : `There is no folder "${folder}"; write the path of one.`,
  );
}

/** The images that are named, and all that they are built on, in build order. */
function withBases(
  names: readonly string[],
  order: readonly number[],
  bases: Bases,
  place: (index: number) => string,
): readonly number[] {
  const byPlace = new Map(order.map((index) => [place(index), index]));
  const wanted = new Set(
    names.map((name) => {
      const index = byPlace.get(relative(process.cwd(), resolve(name)) || '.');
      if (index === undefined) throw new UserError(`"${name}" is not the folder or Dockerfile of an image.`);
      return index;
    }),
  );
  for (const index of order.toReversed()) {
    if (wanted.has(index)) for (const base of bases[index] ?? []) wanted.add(base);
  }
  return order.filter((index) => wanted.has(index));
}
