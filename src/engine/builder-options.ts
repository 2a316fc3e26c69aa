import type { Options } from '../options/options.js';
import { makesTars, type Engine } from './engine.js';

/** A sentence for each option of builders that is set, while the engine builds into its own store. */
export function builderOptionsWithoutEffect(
  { given }: Pick<Options, 'given'>,
  engine: Engine,
): readonly string[] {
  if (makesTars(engine)) return [];
  return (['load', 'layer-compression'] as const)
    .filter((name) => given.has(name))
    .map(
      (name) =>
        `${name} has no effect: ${engine.name} builds into its own store, and the tar is saved from there.`,
    );
}
