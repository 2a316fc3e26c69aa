import type { ProcessUser } from '../image/accounts.js';

/** What the runtime configuration says of its process where no option says otherwise. */
export interface ProcessDefaults {
  /** Unset where nothing is known. */
  readonly args?: readonly string[];
  /** `NAME=value` entries. */
  readonly env?: readonly string[];
  readonly cwd?: string;
  readonly user?: ProcessUser;
  /** What could not be found out, a sentence each. */
  readonly notices?: readonly string[];
}
