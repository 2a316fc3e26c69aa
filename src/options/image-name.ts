import { UserError } from '../core/errors.js';

/**
 * `[registry/]path[:tag]`, as docker accepts it in `--tag`.
 * Source: https://github.com/distribution/reference/blob/main/reference.go
 */
const host = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?`;
const component = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const pattern = new RegExp(
  `^((?:${host}/)?${component}(?:/${component})*)(?::([a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}))?$`,
);

/** As long as a name without its tag may be. */
const maxLength = 255;

export interface ImageName {
  /** Without the tag. */
  readonly repository: string;
  readonly tag: string;
  /** `repository:tag`, which is what the image is built, saved and loaded as. */
  readonly full: string;
  /** The last part of the repository: what the installer calls the container. */
  readonly short: string;
}

/** @throws UserError that quotes an illegal name and says what is wrong with it. */
export function parseImageName(text: string, where: string): ImageName {
  const match = pattern.exec(text);
  const [, repository, tag = 'latest'] = match ?? [];
  if (repository === undefined || repository.length > maxLength) {
    throw new UserError(`${where} is "${text}", which is not an image name: ${reason(text)}`);
  }
  return {
    repository,
    tag,
    full: `${repository}:${tag}`,
    short: repository.slice(repository.lastIndexOf('/') + 1),
  };
}

function reason(text: string): string {
  if (text.includes('@'))
    return 'a digest cannot be built; write a name and a tag, such as "example/agent:1.2".';
  if (/\s/.test(text)) return 'it holds white space; write it such as "example/agent:1.2".';
  const repository = text.replace(/:[^/:]*$/, '');
  if (/[A-Z]/.test(repository) && pattern.test(text.toLowerCase())) {
    return `its path must be lower case; write "${repository.toLowerCase()}${text.slice(repository.length)}".`;
  }
  if (repository.length > maxLength) return `it is longer than ${maxLength} characters.`;
  return 'write lower case letters, digits and . _ - between slashes, then a tag, such as "example/agent:1.2".';
}
