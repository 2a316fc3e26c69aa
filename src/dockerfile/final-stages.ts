import type { Dockerfile, Stage } from './dockerfile.js';

/** The stages that the image is made of: the last one and those of the same file that it is FROM, the lowest first. */
export function finalStages({ stages }: Pick<Dockerfile, 'stages'>): readonly Stage[] {
  const chain: Stage[] = [];
  let stage = stages.at(-1);
  while (stage !== undefined) {
    chain.unshift(stage);
    stage = stage.parent === undefined ? undefined : stages[stage.parent];
  }
  return chain;
}
