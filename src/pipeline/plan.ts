import { policyOf, rules, type Policy } from '../check/index.js';
import { openContext, type Context } from '../context/context.js';
import { uncommittedFiles } from '../context/git.js';
import { planFor, type Generation } from './generate.js';
import type { Options } from '../options/options.js';
import { assertReportPath } from '../report/index.js';

/** One image to be made: what was asked for, and what the folder has and lacks. */
export interface RunPlan {
  readonly options: Options;
  readonly policy: Policy;
  readonly context: Context;
  readonly generation: Generation;
  /** Files of the context that differ from the last commit, as they were before anything was generated. */
  readonly uncommitted: Awaited<ReturnType<typeof uncommittedFiles>>;
}

/**
 * Looks at everything that can be known before anything is done.
 * @param uncommitted tells of a folder what is not committed; for many folders it can be asked together
 * @throws UserError for whatever cannot be right
 */
export async function planRun(options: Options, uncommitted = uncommittedFiles): Promise<RunPlan> {
  const policy = policyOf(options, rules);
  for (const path of options.reports) assertReportPath(path);
  const context = await openContext(options);
  const [generation, changed] = await Promise.all([planFor(context, options), uncommitted(context.root)]);
  return { options, policy, context, generation, uncommitted: changed };
}
