import { exportsFolder } from '../core/system-image.js';
import { finalStages } from '../dockerfile/final-stages.js';
import type { CheckContext } from './check-context.js';
import type { Found } from './finding.js';

/** The sources alone do not show whether the image has a file: a RUN or another stage may bring it. */
export function maySlipIn({ image, sources }: CheckContext): boolean {
  return image === undefined && sources.more;
}

/** An image that is run once when it is installed leaves no service. */
export function runsOnce({ labels, dockerfile, addedLabels }: CheckContext): boolean {
  const own = dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.labels) : [];
  const label = own.findLast(({ name }) => name === 'atomic.run')?.value;
  return [labels.get('atomic.run'), addedLabels?.get('atomic.run'), label].includes('once');
}

export function missingFile(name: string, consequence: string): Found {
  return {
    message: `There is no ${name}: ${consequence}.`,
    help: `Write one, or let generate-files write it, and COPY it to ${exportsFolder}/.`,
  };
}
