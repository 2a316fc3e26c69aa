import type { Entry } from '../../image/files.js';

/** Devices, pipes and sockets: the runtime creates what /dev needs, and a host without their rights could not unpack them. */
export function leftOut(entries: readonly Entry[]): readonly string[] {
  return entries
    .filter(({ type }) => type === 'other')
    .map(({ path }) => `"${path}" of the image is a device, pipe or socket; the bundle leaves it out.`);
}
