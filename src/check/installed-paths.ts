import type { CheckContext } from './check-context.js';

/** The paths that an installation creates on the host; as far as the folder shows, without an image. */
export function installedPaths({ plan, hostPaths }: CheckContext): readonly string[] {
  return plan === undefined ? [...hostPaths] : plan.hostEntries.map(({ path }) => path);
}
