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
  /** One sentence that says how to fix it. */
  readonly help: string;
  /** Path of the file, as the user would write it: relative to the working directory if it lies below it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1; undefined if unknown. */
  readonly column?: number;
  /** The label that the finding is about, if any. */
  readonly label?: string;
}
/** A place in a file, as it is shown to the user. */
export interface Location {
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
  readonly at?: Location | undefined;
  /** Where this one find is graver or milder than the rule's own level. */
  readonly level?: Level;
  /** As in {@link Finding.label}. */
  readonly label?: string;
}
