import type { Copy } from '../dockerfile/dockerfile.js';
import { finalStages } from '../dockerfile/final-stages.js';
import type { CheckContext } from './check-context.js';

/** COPY and ADD of what becomes the image. */
export function copiesOf({ dockerfile }: CheckContext): readonly Copy[] {
  return dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.copies) : [];
}
