import type { Entry, Files } from './files.js';
import { sortByPath } from './sorted-entries.js';

/**
 * One view on top of another, as a layer lies on an image: a path of `above` hides the same path of `below`.
 * @param above owned by root throughout, as with COPY
 */
export function overlay(below: Files, above: Files): Files {
  const onTop = async (path: string): Promise<Entry | undefined> => {
    const entry = await above.lookup(path);
    return entry && { ...entry, uid: 0, gid: 0 };
  };
  return {
    lookup: async (path) => (await onTop(path)) ?? below.lookup(path),
    async list(directory) {
      const entries = new Map((await below.list(directory)).map((entry) => [entry.path, entry]));
      for (const entry of await above.list(directory)) entries.set(entry.path, { ...entry, uid: 0, gid: 0 });
      return sortByPath(entries.values());
    },
    ...(below.follow && {
      // A layer's folders lie on the image's own, and on what a link of the image leads to.
      async follow(path) {
        const top = await onTop(path);
        return top && top.type !== 'directory' ? top : ((await below.follow?.(path)) ?? top);
      },
    }),
    read: async (path, limit) => ((await above.lookup(path)) ? above : below).read(path, limit),
  };
}
