import { rpmArchitectures } from '../../core/architectures.js';
import { finalStages } from '../../dockerfile/final-stages.js';
import type { CheckContext } from '../check-context.js';
import type { Found } from '../finding.js';
import { placeOf } from './origin.js';

export function missing(context: CheckContext, name: string, kind: 'required' | 'recommended'): Found {
  const other = [...context.labels.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  if (other !== undefined) {
    return {
      message: `The ${kind} label "${name}" is missing: "${other}" differs from it by case only.`,
      help: `Write "${name}" instead of "${other}".`,
      label: name,
      at: placeOf(context, other),
    };
  }
  const mayInherit = baseMayBring(context);
  return {
    message: mayInherit
      ? `Neither the Dockerfile nor the build sets the ${kind} label "${name}"; only the base image could.`
      : `The ${kind} label "${name}" is missing.`,
    help: `Add it: ${setting(context, name)}.`,
    label: name,
    at: placeOf(context, name),
    ...(mayInherit && { level: 'notice' as const }),
  };
}

/** Without the built image, what its base has is not known. */
function baseMayBring({ image, dockerfile }: CheckContext): boolean {
  if (image !== undefined) return false;
  const [lowest] = dockerfile ? finalStages(dockerfile.parsed) : [];
  return lowest?.from !== 'scratch';
}

const examples: Readonly<Record<string, string>> = {
  'atomic.type': 'system',
  maintainer: 'Jane Doe <jane@example.org>',
  license: 'MIT',
  version: '1.0',
  release: '1',
};

/** How to set a label, with a value that suits many. */
export function setting(context: CheckContext, name: string): string {
  const own = name === 'architecture' && rpmArchitectures.get(context.image?.config.architecture ?? '');
  const value = own || (examples[name] ?? '...');
  return `the line ${name}=${value} in "labels", or LABEL ${name}="${value}" in the Dockerfile`;
}
