import { execFileSync } from 'node:child_process';

/** What a docker command prints, trimmed; it throws with docker's own words where the command fails. */
export function docker(...args: readonly string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** The tests of the main job are worth nothing without an engine. */
export function needDocker(): void {
  try {
    docker('version');
  } catch (error) {
    throw new Error('These tests need a Docker engine; run them by: script/with-engine npm test', {
      cause: error,
    });
  }
}

/**
 * Whether the engine keeps images in containerd, the default of Docker 29: its tars hold layers that are compressed,
 * and an image's id is the digest of its manifest, which a tar is not known by.
 */
export function hasContainerdStore(): boolean {
  return docker('info', '--format', '{{.DriverStatus}}').includes('io.containerd.snapshotter');
}

/** The content of a file in an image. */
export function fileInImage(image: string, path: string): Buffer {
  const id = docker('create', image, 'not-started');
  try {
    return execFileSync('sh', ['-c', `docker cp "$0:$1" - | tar -xO`, id, path]);
  } finally {
    docker('rm', id);
  }
}
