import { given, list, once, toggle, WrongValue, type RuntimeOption } from '../option.js';
import { actions, addRule, removeRules, removeRulesOf } from '../seccomp.js';
import type { Seccomp, Spec } from '../spec.js';

const architectures = new Map([
  ['x86', 'SCMP_ARCH_X86'],
  ['amd64', 'SCMP_ARCH_X86_64'],
  ['x32', 'SCMP_ARCH_X32'],
  ['arm', 'SCMP_ARCH_ARM'],
  ['arm64', 'SCMP_ARCH_AARCH64'],
  ['mips', 'SCMP_ARCH_MIPS'],
  ['mips64', 'SCMP_ARCH_MIPS64'],
  ['mips64n32', 'SCMP_ARCH_MIPS64N32'],
  ['mipsel', 'SCMP_ARCH_MIPSEL'],
  ['mipsel64', 'SCMP_ARCH_MIPSEL64'],
  ['mipsel64n32', 'SCMP_ARCH_MIPSEL64N32'],
  ['parisc', 'SCMP_ARCH_PARISC'],
  ['parisc64', 'SCMP_ARCH_PARISC64'],
  ['ppc', 'SCMP_ARCH_PPC'],
  ['ppc64', 'SCMP_ARCH_PPC64'],
  ['ppc64le', 'SCMP_ARCH_PPC64LE'],
  ['s390', 'SCMP_ARCH_S390'],
  ['s390x', 'SCMP_ARCH_S390X'],
]);

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
      help: `add architectures whose system calls are taken: ${[...architectures.keys()].join(', ')}`,
    },
    (spec, name) => {
      const architecture = given(
        architectures.get(name),
        `architectures, as in amd64,arm64; known are ${[...architectures.keys()].join(', ')}`,
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
