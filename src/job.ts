import type { Policy } from './check/index.js';
import { openContext, type Context } from './context.js';
import { planFor, type Generation } from './generation.js';
import type { Options } from './options/options.js';
import { policyOf } from './options/policy.js';

/** One image to be made: what was asked for, and what the folder has and lacks. */
export interface Job {
  readonly options: Options;
  readonly policy: Policy;
  readonly context: Context;
  readonly generation: Generation;
}

/** Looks at everything that can be known before anything is done. @throws UserError for whatever cannot be right. */
export async function openJob(options: Options): Promise<Job> {
  const policy = policyOf(options);
  const context = await openContext(options);
  return { options, policy, context, generation: await planFor(context, options) };
}
