import { limits } from '../core/limits.js';
import { DockerfileLimit, expand, type Lookup } from './words.js';

/** Puts variables into the words of one Dockerfile. Their values together are limited, because ARGs can double. */
export class Expander {
  #left = limits.expandedCharacters.max;

  constructor(readonly escape: string) {}

  /** @throws DockerfileError as {@link expand}, and over the limit */
  expand(word: string, lookup: Lookup): string {
    const value = expand(word, this.escape, lookup);
    this.#left -= value.length;
    if (this.#left < 0) throw new DockerfileLimit(limits.expandedCharacters.message('The Dockerfile'));
    return value;
  }
}
