/** Options of the reference that are of no use to a System Image, by prefix or name, with the reason. */
const refusals: readonly (readonly [name: RegExp, reason: string])[] = [
  [
    /^windows-/,
    'a System Image always runs on a Linux host, so options for Windows have no use; leave it out',
  ],
  [
    /^solaris-/,
    'a System Image always runs on a Linux host, so options for Solaris have no use; leave it out',
  ],
  [
    /^vm-/,
    'a System Image is run by a runtime for Linux containers, so options for virtual machines have no use; leave it out',
  ],
  [
    /^(linux-)?seccomp-only$/,
    'a System Image needs the whole configuration, not its system call filter alone; leave it out',
  ],
  [/^output$/, 'the file is always config.json.template; leave it out'],
];

export function refusalOf(name: string): string | undefined {
  return refusals.find(([pattern]) => pattern.test(name))?.[1];
}
