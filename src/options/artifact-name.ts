import { UserError } from '../core/errors.js';

/** Characters that GitHub and Windows do not allow in the name of an artifact. Source: @actions/artifact. */
const illegal = /[":<>|*?\\/\r\n]/g;

/** A legal artifact name (and file name) for an image: `registry/name:tag` gives `registry-name-tag`. */
export function artifactName(image: string): string {
  return image.replace(illegal, '-');
}

/** @throws UserError that quotes the first illegal character of a user's artifact-name. */
export function checkArtifactName(name: string): void {
  if (name.trim() === '') throw new UserError('artifact-name is empty: remove it, or write a name.');
  const character = illegal[Symbol.match](name)?.[0];
  if (character === undefined) return;
  throw new UserError(
    `artifact-name: ${JSON.stringify(name)} contains ${JSON.stringify(character)}, which GitHub does not allow ` +
      `in the name of an artifact: write ${JSON.stringify(artifactName(name))} instead.`,
  );
}

/** `name-retry-2`, then `name-retry-3`; an archive keeps its extension: `name-retry-2.tar.zst`. */
export function nextName(name: string): string {
  const [, stem = '', number = '1', ending = ''] =
    /^(.*?)(?:-retry-(\d+))?(\.tar(?:\.\w+)?)?$/s.exec(name) ?? [];
  return `${stem}-retry-${Number(number) + 1}${ending}`;
}
