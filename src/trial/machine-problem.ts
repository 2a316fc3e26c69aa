/**
 * What a runtime prints when the machine, not the image, is why no container starts. Each needs the runtime's own
 * prefix: a program may print anything.
 */
const runtimeError =
  /^(?:.*\bmsg="runc (?:run|create) failed: |(?:\S+ )?runc (?:run|create) failed: |.*\bcrun: )(.*)/m;

/** crun's errors have no prefix. A program that never ran has printed nothing else. */
const crunError =
  /^((?:cgroups? |set capabilit|capset|creat|open|write|mount|unshare|clone|mkdir|cannot |seccomp)[^\n]*)\n?$/;

const table: readonly (readonly [pattern: RegExp, lacks: string])[] = [
  [/\bcgroups?\b|\bcgroup2?fs\b|\/sys\/fs\/cgroup/i, 'control groups as the runtime needs them'],
  [/apply caps|capset|set capabilit/i, 'the capabilities that a container needs'],
  [/seccomp[^\n]*(?:not supported|not enabled|unsupported|disabled)/i, 'seccomp'],
  [/(?:apparmor|selinux)[^\n]*(?:not supported|not enabled|unsupported|disabled)/i, 'the security module'],
  [
    /(?:unshare|clone|namespace)[^\n]*(?:not permitted|no space left|invalid argument|not supported)/i,
    'namespaces',
  ],
  [/no such device(?! or address)|unknown filesystem/i, 'a file system that config.json mounts'],
  [/no space left on device|too many open files|cannot allocate memory/i, 'resources'],
];

/** What the machine lacks, as words of a list; nothing if a runtime does not say so. */
export function machineProblem(output: string): string | undefined {
  const message = (runtimeError.exec(output) ?? crunError.exec(output))?.[1];
  return message === undefined ? undefined : table.find(([pattern]) => pattern.test(message))?.[1];
}
