import { readFileSync } from 'node:fs';
import type { Image } from '../../src/image/image.js';
import { defaultConfig } from '../../src/installer/defaults.js';
import { imageConfig } from './images.js';
import { memoryFiles, type MemoryEntry } from './memory-files.js';

/** The static busybox of the machine: all that an image needs to run a shell. */
const busybox = '/bin/busybox';

export interface ServiceImage {
  /** The container's own process. */
  readonly args: readonly string[];
  readonly tree?: Readonly<Record<string, MemoryEntry>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly unit?: string;
  readonly manifest?: unknown;
  /** Changes the runtime's configuration. */
  readonly config?: (config: typeof defaultConfig) => unknown;
  readonly name?: string;
}

const plainUnit = `[Unit]
Description=$NAME
[Service]
ExecStart=$EXEC_START
ExecStop=$EXEC_STOP
WorkingDirectory=$DESTDIR
[Install]
WantedBy=multi-user.target
`;

/** The tree of a System Image that runs a shell command from a static busybox. */
export function serviceTree(image: ServiceImage): Readonly<Record<string, MemoryEntry>> {
  const standard = { ...defaultConfig, process: { ...defaultConfig.process, args: [...image.args] } };
  const config = image.config?.(standard) ?? standard;
  return {
    '/bin/busybox': { content: readFileSync(busybox), mode: 0o755 },
    '/bin/sh': { target: 'busybox' },
    '/tmp': { type: 'directory', mode: 0o1777 },
    '/exports/config.json.template': JSON.stringify(config),
    '/exports/service.template': image.unit ?? plainUnit,
    '/exports/manifest.json': JSON.stringify(image.manifest ?? { version: '1.0' }),
    ...image.tree,
  };
}

export function serviceImage(image: ServiceImage): Image {
  return {
    name: image.name ?? 'example/service:latest',
    config: imageConfig({ labels: image.labels ?? {} }),
    files: memoryFiles(serviceTree(image)),
  };
}
