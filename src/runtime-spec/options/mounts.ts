import { repeated, toggle, type RuntimeOption } from '../option.js';
import { read } from '../read.js';
import { mount } from '../spec.js';
import { withoutFirst } from '../without-first.js';

/** Mounts: all are removed first, then some, then new ones are added. */
export const mountOptions: readonly RuntimeOption[] = [
  toggle(
    {
      name: 'mounts-remove-all',
      help: 'remove all mounts, the default ones too; so does =false, as in the reference',
    },
    (spec) => {
      spec.mounts = [];
    },
  ),
  repeated(
    { name: 'mounts-remove', hint: 'PATH', help: 'remove the first mount on this path of the container' },
    (spec, path) => {
      spec.mounts = withoutFirst(spec.mounts, ({ destination }) => destination === path);
    },
  ),
  repeated(
    {
      name: 'mounts-add',
      hint: 'JSON',
      help: 'add a mount: {"destination": PATH, "type": TYPE, "source": PATH, "options": [OPTION, ...]}',
    },
    (spec, json) => {
      (spec.mounts ??= []).push(read(json, mount));
    },
  ),
];
