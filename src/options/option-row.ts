/** The steps that have options, in their order. */
export const groups = ['generate', 'build', 'check', 'save', 'trial', 'export', 'upload'] as const;
export type Group = (typeof groups)[number];

/** The form of a value: `path` is relative to the working directory, `lines` is a list of strings, `pairs` a list of `key=value`, or a mapping. */
export type Kind = 'text' | 'path' | 'boolean' | 'number' | 'choice' | 'lines' | 'pairs';

export interface OptionRow {
  readonly name: string;
  /**
   * The tree (system-image.yml) describes the image, and so may the workflow (step inputs, flags). Only the workflow
   * describes the run: a pull request writes to the tree.
   */
  readonly describes: 'image' | 'run';
  readonly group: Group;
  readonly kind: Kind;
  /** One or two sentences, in Markdown. */
  readonly help: string;
  /** As the user would write it; unset if leaving the option out has its own meaning. */
  readonly default?: string;
  /** The values of a `choice`. */
  readonly choices?: readonly string[];
}
