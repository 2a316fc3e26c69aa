import { UserError } from './errors.js';
import type { Limit } from './limits.js';

/** What is left of a limit that several pieces of work share. */
export class Budget {
  #left: number;

  /** @param subject what is over the limit, for the error: `service.template`. */
  constructor(
    private readonly limit: Limit,
    private readonly subject: string,
  ) {
    this.#left = limit.max;
  }

  /** @throws UserError if nothing is left. */
  spend(amount = 1): void {
    this.#left -= amount;
    if (this.#left < 0) throw new UserError(this.limit.message(this.subject));
  }
}
