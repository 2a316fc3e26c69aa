import { repeated, toggle, type RuntimeOption } from '../option.js';
import { read } from '../read.js';
import { hook } from '../spec.js';

const stages = [
  { stage: 'poststart', when: 'after the process has started' },
  { stage: 'poststop', when: 'after the container is deleted' },
  { stage: 'prestart', when: 'before the process starts' },
] as const;

/** Commands that the runtime runs on the host at stages of the container's life. */
export const hookOptions: readonly RuntimeOption[] = stages.flatMap(({ stage, when }) => [
  toggle(
    {
      name: `hooks-${stage}-remove-all`,
      help: `remove all hooks that run ${when}; so does =false, as in the reference`,
    },
    (spec) => {
      if (spec.hooks) spec.hooks[stage] = [];
    },
  ),
  repeated(
    {
      name: `hooks-${stage}-add`,
      hint: 'JSON',
      help: `run a command of the host ${when}: {"path": PATH, "args": [WORD, ...], "env": [NAME=VALUE, ...], "timeout": SECONDS}`,
    },
    (spec, json) => {
      ((spec.hooks ??= {})[stage] ??= []).push(read(json, hook));
    },
  ),
]);
