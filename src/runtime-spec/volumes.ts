import type { Spec } from './spec.js';

type Mount = NonNullable<Spec['mounts']>[number];

/** The folder on the host that is the container's own. */
export const stateFolder = '${STATE_DIRECTORY}/${NAME}';

/** Volumes that hold nothing for longer than the service runs: they live in memory, as on any host. */
const temporary = /^\/(?:tmp|run|var\/run)(?:\/|$)/;

/** A VOLUME of the image as a mount: the root is read-only, and the service writes here. `path` is as in a template. */
export function volumeMount(path: string): Mount {
  const destination = `/${path
    .split('/')
    .filter((part) => part !== '')
    .join('/')}`;
  return temporary.test(destination)
    ? { destination, type: 'tmpfs', source: 'tmpfs', options: ['nosuid', 'nodev', 'mode=1777'] }
    : { destination, type: 'bind', source: `${stateFolder}${destination}`, options: ['rbind', 'rw'] };
}

/** Whether a mount was made by {@link volumeMount}. */
export function isVolumeMount({ destination, type, source }: Mount): boolean {
  const made = volumeMount(destination);
  return type === made.type && source === made.source;
}
