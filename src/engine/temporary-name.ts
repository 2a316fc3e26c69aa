import { randomUUID } from 'node:crypto';

const prefix = 'localhost/system-image-action:';

/** A name for an image that is needed during a run alone; no two runs have the same. */
export function temporaryName(): string {
  return prefix + randomUUID();
}

/** Whether an image is called so for the time of a run. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith(prefix);
}
