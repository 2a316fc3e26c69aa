import { seccompArchitectures } from '../../core/architectures.js';
import { given, list, once, toggle, WrongValue, type RuntimeOption } from '../option.js';
import { actions, addRule, removeRules, removeRulesOf } from '../seccomp.js';
import type { Seccomp, Spec } from '../spec.js';

const actionNames = [...actions.keys()].join(', ');

/** What is done with the system calls of a rule, in the order in which the reference adds rules. */
const verdicts = [
  ['errno', 'fail with an error'],
  ['kill', 'end the process'],
  ['trace', 'are left to a tracer'],
  ['trap', 'send the process SIGSYS'],
  ['allow', 'are allowed'],
] as const;

/** The filter of system calls. It comes after `privileged`, which takes the default one away. */
export const seccompOptions: readonly RuntimeOption[] = [
  toggle(
    {
      name: 'linux-seccomp-remove-all',
      oldNames: ['seccomp-remove-all'],
      help: 'remove all rules for system calls',
    },
    (spec, on) => {
      if (on) seccomp(spec).syscalls = [];
    },
  ),
  once(
    {
      name: 'linux-seccomp-default-force',
      oldNames: ['seccomp-default-force'],
      hint: 'ACTION',
      help: 'set what happens to system calls without a rule, and keep all rules; linux-seccomp-default wins',
    },
    (spec, name) => {
      const filter = seccomp(spec);
      if (name !== '') filter.defaultAction = action(name);
    },
  ),
  once(
    {
      name: 'linux-seccomp-default',
      oldNames: ['seccomp-default'],
      hint: 'ACTION',
      help: `set what happens to system calls without a rule (${actionNames}), and remove rules of that action`,
    },
    (spec, name) => {
      const filter = seccomp(spec);
      if (name === '') return;
      filter.defaultAction = action(name);
      removeRulesOf(filter, filter.defaultAction);
    },
  ),
  list(
    {
      name: 'linux-seccomp-arch',
      oldNames: ['seccomp-arch'],
      hint: 'ARCH,...',
      help: `add architectures whose system calls are taken: ${[...seccompArchitectures.keys()].join(', ')}`,
    },
    (spec, name) => {
      const architecture = given(
        seccompArchitectures.get(name),
        `architectures, as in amd64,arm64; known are ${[...seccompArchitectures.keys()].join(', ')}`,
      );
      const existing = (seccomp(spec).architectures ??= []);
      if (!existing.includes(architecture)) existing.push(architecture);
    },
  ),
  ...verdicts.map(([name, effect]) =>
    list(
      {
        name: `linux-seccomp-${name}`,
        oldNames: [`seccomp-${name}`],
        hint: 'SYSCALL,...',
        help: `system calls that ${effect}; a condition follows as :INDEX:VALUE:VALUE2:OPERATOR`,
      },
      (spec, written) => {
        addRule(seccomp(spec), written, action(name));
      },
    ),
  ),
  once(
    {
      name: 'linux-seccomp-remove',
      oldNames: ['seccomp-remove'],
      hint: 'SYSCALL,...',
      help: 'remove the rules that are for exactly these system calls',
    },
    (spec, names) => {
      removeRules(seccomp(spec), names.split(','));
    },
  ),
];

const seccomp = (spec: Spec): Seccomp => (spec.linux.seccomp ??= { defaultAction: '' });

function action(name: string): string {
  const found = actions.get(name);
  if (found === undefined) throw new WrongValue(`one of ${actionNames}`);
  return found;
}
