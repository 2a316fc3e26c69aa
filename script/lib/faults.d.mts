import type { Fault, Operation } from './github.mjs';

/** The faults that wait for their requests. */
export interface Faults {
  add(fault: Fault): void;
  /** What has to go wrong with this request of that kind. */
  next(operation: Operation): Fault['what'] | undefined;
}

export function createFaults(): Faults;
