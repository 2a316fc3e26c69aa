import type { Image, ImageConfig } from '../../src/image/image.js';
import { memoryFiles, type MemoryEntry } from './memory-files.js';

/** An image's configuration that sets nothing, with some fields of one's own. */
export function imageConfig(fields: Partial<ImageConfig> = {}): ImageConfig {
  return {
    id: `sha256:${'0'.repeat(64)}`,
    architecture: 'amd64',
    variant: '',
    os: 'linux',
    labels: {},
    env: [],
    entrypoint: [],
    command: [],
    workingDirectory: '',
    user: '',
    exposedPorts: [],
    volumes: [],
    stopSignal: '',
    hasHealthcheck: false,
    triggers: [],
    shell: [],
    layers: [],
    ...fields,
  };
}

export function memoryImage(
  tree: Readonly<Record<string, MemoryEntry>>,
  fields: Partial<ImageConfig> = {},
): Image {
  return { name: 'example/agent:1', config: imageConfig(fields), files: memoryFiles(tree) };
}
