import type { Policy } from './policy.js';
import type { CheckContext } from './check-context.js';
import type { Level, Found } from './finding.js';

/** One thing that a System Image can get wrong. */
export interface Rule {
  readonly id: string;
  /** The level unless the user sets another. */
  readonly level: Level;
  /** What the rule needs: sources (`folder`), a built image (`image`), or one of both (`either`). */
  readonly where: 'folder' | 'image' | 'either';
  /** What it catches, in one clause for a table. */
  readonly summary: string;
  /** What happens on the host, in a sentence or two of Markdown. */
  readonly why: string;
  find(context: CheckContext, policy: Policy): Iterable<Found> | AsyncIterable<Found>;
}
