// @ts-check

/** @type {typeof import('./faults.mjs').createFaults} */
export function createFaults() {
  /** @type {{on: string, what: import('./github.mjs').Fault['what'], after: number, times: number}[]} */
  const waiting = [];
  return {
    add: ({ on, what, after = 0, times = 1 }) => void waiting.push({ on, what, after, times }),
    next(operation) {
      const fault = waiting.find(({ on, times }) => on === operation && times > 0);
      if (fault === undefined) return undefined;
      if (fault.after > 0) {
        fault.after -= 1;
        return undefined;
      }
      fault.times -= 1;
      return fault.what;
    },
  };
}
