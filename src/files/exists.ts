import { stat } from 'node:fs/promises';

/** Whether something has this path; a link counts by what it leads to. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
