import type { RuntimeOption } from '../option.js';
import { blockIOOptions } from './block-io.js';
import { capabilityOptions } from './capabilities.js';
import { deviceOptions } from './devices.js';
import { generalOptions } from './general.js';
import { hookOptions } from './hooks.js';
import { linuxOptions } from './linux.js';
import { mountOptions } from './mounts.js';
import { namespaceOptions } from './namespaces.js';
import { processOptions } from './process.js';
import { resourceOptions } from './resources.js';
import { seccompOptions } from './seccomp.js';

/**
 * All runtime options by subject, in the order in which they are applied. The order on the command line does not
 * count, except among the values of one option; so it is in the reference.
 */
export const subjects: readonly (readonly [title: string, options: readonly RuntimeOption[]])[] = [
  ['Base and root file system', generalOptions],
  ['Process', processOptions],
  ['Capabilities', capabilityOptions],
  ['Mounts', mountOptions],
  ['Hooks', hookOptions],
  ['Namespaces', namespaceOptions],
  ['Linux', linuxOptions],
  ['Resources', resourceOptions],
  ['Block devices', blockIOOptions],
  ['Devices', deviceOptions],
  ['System calls', seccompOptions],
];

export const runtimeOptions: readonly RuntimeOption[] = subjects.flatMap(([, options]) => options);
