import { contextWithoutEffect } from '../context/no-effect.js';
import { templateNames } from '../generate/template-data.js';
import { optionsWithoutEffect } from '../options/no-effect.js';
import type { RunPlan } from './plan.js';

/** What is said before a run begins, a sentence each: options that will have no effect. */
export async function warningsOf({ options, context }: RunPlan): Promise<readonly string[]> {
  const templates = templateNames.map((name) => `${name}.hbs`);
  return [...optionsWithoutEffect(options), ...(await contextWithoutEffect(options, context, templates))];
}
