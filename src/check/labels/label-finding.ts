import type { CheckContext } from '../check-context.js';
import type { Found } from '../finding.js';
import { rpmArchitectures } from '../../core/architectures.js';
import { placeOf } from './origin.js';

export function missing(context: CheckContext, name: string, kind: 'required' | 'recommended'): Found {
  return {
    message: `The ${kind} label "${name}" is missing.`,
    help: `Add it: ${setting(context, name)}.`,
    label: name,
    at: placeOf(context, name),
  };
}

const examples: Readonly<Record<string, string>> = {
  'atomic.type': 'system',
  maintainer: 'Jane Doe <jane@example.org>',
  license: 'MIT',
  version: '1.0',
  release: '1',
};

/** How to set a label, with a value that would do for many. */
export function setting(context: CheckContext, name: string): string {
  const own = name === 'architecture' && rpmArchitectures.get(context.image?.config.architecture ?? '');
  const value = own || (examples[name] ?? '...');
  return `the line ${name}=${value} in "labels", or LABEL ${name}="${value}" in the Dockerfile`;
}
