import type { WrittenOptions } from '../options/written.js';

/** What the system-image.yml of a folder says; nothing where there is none. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- until the file is read
export function readConfig(_folder: string): Promise<WrittenOptions> {
  return Promise.resolve(new Map());
}
