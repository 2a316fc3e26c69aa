import { given, once, repeated, toggle, WrongValue, type RuntimeOption } from '../option.js';
import { templateSpec } from '../template-spec.js';

const required = 'the installer requires it';

/** The base, the root file system and what describes the container. */
export const generalOptions: readonly RuntimeOption[] = [
  once(
    {
      name: 'template',
      hint: 'FILE',
      help: 'start from the runtime configuration in this JSON file instead of the default one',
    },
    (_spec, path, draft) => {
      draft.spec = templateSpec(draft.readFile(path), draft.image);
    },
  ),
  once(
    {
      name: 'os',
      hint: 'linux',
      help: 'operating system of the container; a System Image runs on Linux only',
    },
    (_spec, value) => {
      if (value !== 'linux') throw new WrongValue('linux; a System Image always runs on a Linux host');
    },
  ),
  once(
    {
      name: 'oci-version',
      hint: 'VERSION',
      help: 'version of the runtime specification to declare',
    },
    (spec, value) => {
      spec.ociVersion = value;
    },
  ),
  once({ name: 'hostname', hint: 'NAME', help: 'host name in the container' }, (spec, value) => {
    spec.hostname = value;
  }),
  repeated(
    { name: 'label', hint: 'KEY=VALUE', help: 'add an annotation to the configuration' },
    (spec, value) => {
      const [, key, text] = given(/^([^=]+)=(.*)$/s.exec(value) ?? undefined, 'KEY=VALUE');
      (spec.annotations ??= new Map()).set(key ?? '', text ?? '');
    },
  ),
  once(
    {
      name: 'rootfs-path',
      oldNames: ['rootfs'],
      hint: 'rootfs',
      help: `path of the root file system, always rootfs: ${required}`,
    },
    (_spec, value) => {
      if (value !== 'rootfs') throw new WrongValue(`rootfs, or leave it out; ${required}`);
    },
  ),
  toggle(
    {
      name: 'rootfs-readonly',
      oldNames: ['read-only'],
      help: `mount the root file system read-only, always: ${required}`,
    },
    (_spec, on) => {
      if (!on) throw new WrongValue(`true, or leave it out; ${required}`);
    },
  ),
];
