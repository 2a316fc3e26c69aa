/** @param values at least one */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Runs every work once in each round, so that what changes on the machine meanwhile affects all alike. */
export async function alternate<T>(
  rounds: number,
  works: Readonly<Record<string, () => Promise<T>>>,
): Promise<Record<string, T[]>> {
  const results = Object.fromEntries(Object.keys(works).map((name) => [name, [] as T[]]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const result = await work();
      results[name]?.push(result);
      console.error(`  round ${round} ${name}: ${JSON.stringify(result)}`);
    }
  }
  return results;
}
