import type { ProcessUser } from '../image/accounts.js';

/** What the image says of the service that it is made for. Runtime options override it. */
export interface ImageDefaults {
  /** Unset if nothing is known. */
  readonly args?: readonly string[];
  /** `NAME=value` entries. */
  readonly env?: readonly string[];
  readonly cwd?: string;
  readonly user?: ProcessUser;
  /** The image has EXPOSE: the service is reached at the host's own addresses. */
  readonly exposesPorts?: boolean;
  /** Paths in the image that VOLUME names: the service writes there. */
  readonly volumes?: readonly string[];
  /** What ends the service, in the words of systemd and of runtimes; unset for SIGTERM. */
  readonly stopSignal?: string;
  /** What could not be found out, or is not carried over, a sentence each. */
  readonly notices?: readonly string[];
}
