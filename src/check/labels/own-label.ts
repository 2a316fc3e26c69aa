import type { Dockerfile, Label } from '../../dockerfile/dockerfile.js';
import { finalStages } from '../../dockerfile/final-stages.js';
import type { CheckContext } from '../check-context.js';

/** The labels of each Dockerfile, found once: rules ask for every label of an image. */
const labelsOf = new WeakMap<Dockerfile, ReadonlyMap<string, Label>>();

/** What the last stage, or a stage that it is built on, sets this label to. */
export function ownLabel({ dockerfile }: Pick<CheckContext, 'dockerfile'>, name: string): Label | undefined {
  if (dockerfile === undefined) return undefined;
  const { parsed } = dockerfile;
  const labels =
    labelsOf.get(parsed) ??
    new Map(
      finalStages(parsed).flatMap((stage) => stage.labels.map((label) => [label.name, label] as const)),
    );
  labelsOf.set(parsed, labels);
  return labels.get(name);
}
