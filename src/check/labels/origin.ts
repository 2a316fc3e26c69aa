import type { CheckContext } from '../check-context.js';
import type { Location } from '../finding.js';
import { ownLabel } from './own-label.js';

/** The base has the same value, and nothing sets the label again. */
export function isInherited(context: CheckContext, name: string): boolean {
  const base = context.base?.labels ?? {};
  if (!Object.hasOwn(base, name) || base[name] !== context.labels.get(name)) return false;
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
export function dockerfileLine(context: CheckContext, name: string): number | undefined {
  return ownLabel(context, name)?.line;
}
