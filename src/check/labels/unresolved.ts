import type { CheckContext } from '../check-context.js';
import { ownLabel } from './own-label.js';

/**
 * Variables in a label's value that the Dockerfile gives no value. Of a built image, those that the build replaced by
 * nothing; before a build, those that are not an ARG either, which `build-args` could set.
 */
export function unresolvedNames(context: CheckContext, name: string): readonly string[] {
  if (context.addedLabels?.has(name)) return [];
  const label = ownLabel(context, name);
  const names = label?.unresolved ?? [];
  if (label === undefined || names.length === 0) return [];
  if (context.image === undefined) return names;
  const emptied = names.reduce(
    (value, each) => value.replaceAll(`\${${each}}`, '').replaceAll(`$${each}`, ''),
    label.value,
  );
  return context.labels.get(name) === emptied ? names : [];
}
