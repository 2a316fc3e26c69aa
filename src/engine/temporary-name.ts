import { randomUUID } from 'node:crypto';

/** A name for an image that is needed during a run alone; no two runs have the same. */
export function temporaryName(): string {
  return `localhost/system-image-action:${randomUUID()}`;
}
