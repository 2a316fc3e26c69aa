// @ts-check

/** @param {number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * Runs every work once in each round, so that what changes on the machine meanwhile hits all of them alike.
 *
 * @template T
 * @param {number} rounds
 * @param {Record<string, () => Promise<T>>} works
 * @returns {Promise<Record<string, T[]>>}
 */
export async function alternate(rounds, works) {
  /** @type {Record<string, T[]>} */
  const results = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const result = await work();
      results[name]?.push(result);
      console.error(`  round ${round} ${name}: ${JSON.stringify(result)}`);
    }
  }
  return results;
}
