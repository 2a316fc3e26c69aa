import type { Dockerfile, Stage } from './dockerfile.js';

/**
 * The stages that the image is made of: the last one, or the one that is built, and those of the same file that it is
 * FROM, the lowest first.
 * @param target name of the stage to build, or its number, as for `--target`
 */
export function finalStages({ stages }: Pick<Dockerfile, 'stages'>, target?: string): readonly Stage[] {
  const chain: Stage[] = [];
  let stage = target === undefined ? stages.at(-1) : stageNamed(stages, target);
  while (stage !== undefined) {
    chain.unshift(stage);
    stage = stage.parent === undefined ? undefined : stages[stage.parent];
  }
  return chain;
}

/** The last stage of a name; the last of all if there is none, since the build says so itself. */
function stageNamed(stages: readonly Stage[], target: string): Stage | undefined {
  const byName = stages.findLast(({ name }) => name === target.toLowerCase());
  const byNumber = /^\d+$/.test(target) ? stages[Number(target)] : undefined;
  return byName ?? byNumber ?? stages.at(-1);
}
