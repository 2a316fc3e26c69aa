/** The values of `--manager`, and their engines. */
export const managers = { moby: 'docker', podman: 'podman', buildah: 'buildah' } as const;
export type Manager = keyof typeof managers;
