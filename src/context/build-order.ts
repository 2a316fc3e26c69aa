import { UserError } from '../core/errors.js';
import type { ImageParts } from './image-parts.js';

/** Indices of images that each image is built on. */
export type Bases = readonly (readonly number[])[];

/** The images of the same repository that each image is built on: those whose name is one of its bases. */
export function basesWithin(images: readonly ImageParts[]): Bases {
  const byName = new Map<string, number[]>();
  for (const [index, image] of images.entries()) {
    const name = fullName(image.image);
    if (name === undefined || wraps(image, name)) continue;
    byName.set(name, [...(byName.get(name) ?? []), index]);
  }
  return images.map(({ bases }) => [
    ...new Set(bases.flatMap((base) => byName.get(fullName(base) ?? '') ?? [])),
  ]);
}

/** A folder `nginx` that is FROM nginx is not the image that others mean by that name. */
function wraps({ isNamed, bases }: ImageParts, name: string): boolean {
  return !isNamed && bases.some((base) => fullName(base) === name);
}

/** A name as the engine completes it; undefined for one that a digest pins, which no build here changes. */
function fullName(name: string): string | undefined {
  if (name.includes('@')) return undefined;
  const short = name.replace(/^(?:(?:index\.)?docker\.io\/)(?:library\/)?/, '');
  return short.lastIndexOf(':') > short.lastIndexOf('/') ? short : `${short}:latest`;
}

/**
 * All images, each after those that it is built on, and else in the order that they have.
 * @returns indices
 * @throws UserError that names the images of a circle
 */
export function buildOrder(images: readonly ImageParts[], bases: Bases): readonly number[] {
  const order: number[] = [];
  const state = images.map((): 'new' | 'open' | 'done' => 'new');
  for (const start of images.keys()) {
    if (state[start] !== 'new') continue;
    state[start] = 'open';
    // A stack of our own: a chain may be as long as there are images.
    const path = [{ at: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const base = bases[top.at]?.[top.next];
      top.next += 1;
      if (base === undefined) {
        state[top.at] = 'done';
        order.push(top.at);
        path.pop();
      } else if (state[base] === 'open') {
        throw new UserError(circleText([...path.map(({ at }) => at), base], images));
      } else if (state[base] === 'new') {
        state[base] = 'open';
        path.push({ at: base, next: 0 });
      }
    }
  }
  return order;
}

/** @param path ends with the image that closes the circle. */
function circleText(path: readonly number[], images: readonly ImageParts[]): string {
  const circle = path.slice(path.indexOf(path.at(-1) ?? 0));
  const names = circle.map((index) => `${placeOf(images[index])} (${images[index]?.image ?? ''})`);
  return `These images are built on each other, so none can be first: ${names.join(' is built on ')}. Change the FROM, the base-image or the name of one of them.`;
}

/** How an image is named to people: by its Dockerfile if that is not the usual one, or else by its folder. */
export function placeOf(image: Pick<ImageParts, 'context' | 'dockerfile'> | undefined): string {
  return image?.dockerfile ?? (image?.context || '.');
}
