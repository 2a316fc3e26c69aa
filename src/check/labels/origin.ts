import { finalStages } from '../../dockerfile/final-stages.js';
import type { CheckContext } from '../check-context.js';
import type { Location } from '../finding.js';

/** The base has the same value, and nothing sets the label again. */
export function isInherited(context: CheckContext, name: string): boolean {
  const base = new Map(Object.entries(context.base?.labels ?? {}));
  if (!base.has(name) || base.get(name) !== context.labels.get(name)) return false;
  return !context.addedLabels?.has(name) && dockerfileLine(context, name) === undefined;
}

/** The label's line in the Dockerfile; else where one would add it: the last LABEL, or the FROM of the last stage. */
export function placeOf(context: CheckContext, name: string): Location | undefined {
  const { dockerfile } = context;
  const stage = dockerfile?.parsed.stages.at(-1);
  const inOptions = context.addedLabels?.has(name) ? context.options.of('labels', name) : undefined;
  if (inOptions !== undefined) return inOptions;
  if (dockerfile === undefined || stage === undefined) return context.options.of('labels');
  const line = dockerfileLine(context, name) ?? stage.labels.at(-1)?.line ?? stage.line;
  return dockerfile.file.atLine(line);
}

/** The line of the last stage, or of the stages that it is built on, that sets this label. */
export function dockerfileLine({ dockerfile }: CheckContext, name: string): number | undefined {
  const labels = dockerfile && finalStages(dockerfile.parsed).flatMap((stage) => stage.labels);
  return labels?.findLast((label) => label.name === name)?.line;
}
