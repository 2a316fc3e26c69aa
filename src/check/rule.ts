import type { Policy } from './policy.js';
import type { Subject } from './check-context.js';

/** The levels of a finding, the mildest first. */
export const levels = ['notice', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];

/** One thing that a rule has to say. A report is a function of a list of these. */
export interface Finding {
  /** The id of the rule, such as `label-missing`. */
  readonly rule: string;
  readonly level: Level;
  /** One sentence that names the thing. */
  readonly message: string;
  /** One sentence that says how to mend it. */
  readonly help: string;
  /** Path of the file, as the user would write it: relative to the working directory where it lies below it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, where it is known. */
  readonly column?: number;
  /** The label that the finding is about, where it is about one. */
  readonly label?: string;
}

/** A place in a file, as it is shown to the user. */
export interface Place {
  /** As in {@link Finding.file}. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column?: number;
  /** Where the thing stands in a file that the user does not have: `line 3 of /exports/service.template in the image`. */
  readonly inside?: string;
}

/** What a rule found, before the user's levels and ignore comments have their say. */
export interface Found {
  readonly message: string;
  readonly help: string;
  /** None: the thing has no line of its own. */
  readonly at?: Place | undefined;
  /** Where this one find is graver or milder than the rule's own level. */
  readonly level?: Level;
  /** As in {@link Finding.label}. */
  readonly label?: string;
}

/** One thing that a System Image can get wrong. */
export interface Rule {
  readonly id: string;
  /** The level where the user asks for no other. */
  readonly level: Level;
  /** What the rule needs: sources (`folder`), a built image (`image`), or one of both (`either`). */
  readonly where: 'folder' | 'image' | 'either';
  /** What it catches, in one clause for a table. */
  readonly summary: string;
  /** What happens on the host, in a sentence or two of Markdown. */
  readonly why: string;
  find(subject: Subject, policy: Policy): Iterable<Found> | AsyncIterable<Found>;
}
