/**
 * Architectures have several names. Sources: GOARCH of go.dev, `rpm --showrc`, seccomp.h of libseccomp.
 */

/** rpm's names of architectures, by Go's. */
export const rpmArchitectures: ReadonlyMap<string, string> = new Map([
  ['amd64', 'x86_64'],
  ['arm64', 'aarch64'],
  ['ppc64le', 'ppc64le'],
  ['s390x', 's390x'],
  ['arm', 'armhfp'],
  ['riscv64', 'riscv64'],
]);

/** libseccomp's names of architectures, by their names in runtime options. */
export const seccompArchitectures: ReadonlyMap<string, string> = new Map([
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

/** Architectures that runtimes accept in a seccomp filter but that have no name in the runtime options. */
export const newerSeccompArchitectures: readonly string[] = ['SCMP_ARCH_RISCV64', 'SCMP_ARCH_LOONGARCH64'];
