/** Numbers of processors in a program's header, by the architectures whose kernels run it. Source: elf.h of glibc. */
const machines: ReadonlyMap<string, readonly number[]> = new Map([
  ['amd64', [62, 3]],
  ['386', [3]],
  ['arm64', [183, 40]],
  ['arm', [40]],
  ['loong64', [258]],
  ['mips', [8]],
  ['mips64', [8]],
  ['mips64le', [8]],
  ['mipsle', [8]],
  ['ppc64', [21, 20]],
  ['ppc64le', [21]],
  ['riscv64', [243]],
  ['s390x', [22]],
]);

/** Whether a kernel runs a program; unknown architectures count as fitting. */
export function runsOn(architecture: string, machine: number): boolean {
  return machines.get(architecture)?.includes(machine) ?? true;
}

/** The name of the architecture that a program is for. */
export function machineName(machine: number): string {
  const found = [...machines].find(([, [first]]) => first === machine);
  return found?.[0] ?? `processor number ${machine}`;
}
