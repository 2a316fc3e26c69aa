/** What `--manager` may say, and the engine that is meant. */
export const managers = { moby: 'docker', podman: 'podman', buildah: 'buildah' } as const;
export type Manager = keyof typeof managers;
