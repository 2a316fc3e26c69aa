import { splitAt, withoutEnd } from '../core/strings.js';
import { UserError } from '../core/errors.js';

/**
 * `[registry/]path[:tag]`, as docker accepts it in `--tag`.
 * Source: https://github.com/distribution/reference/blob/main/reference.go
 */
const host = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?`;
const component = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
// Only a dot or a port makes the first part a registry: in "Owner/agent" it is a part of the name.
const pattern = new RegExp(
  `^((?:(?=[^/]*[.:])${host}/)?${component}(?:/${component})*)(?::([a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}))?$`,
);

/** Maximum length of a name without its tag. */
const maxLength = 255;

/** What is longer, a digest and mistakes included, is no name, and is not looked at closely. */
const longestText = 1000;

export interface ImageName {
  /** Without the tag. */
  readonly repository: string;
  readonly tag: string;
  /** `repository:tag`, the name that the image is built, saved and loaded as. */
  readonly full: string;
  /** The last part of the repository, which the installer uses as the name of the container. */
  readonly short: string;
}

/** @throws UserError that quotes an illegal name, says what is wrong with it, and what to write instead */
export function parseImageName(text: string, where: string): ImageName {
  const match = text.length > longestText ? null : pattern.exec(text);
  const [, repository, tag = 'latest'] = match ?? [];
  if (repository === undefined || repository.length > maxLength) {
    const shown = text.length > 300 ? `${text.slice(0, 300)}…` : text;
    throw new UserError(`${where} is "${shown}", which is not an image name: ${reason(text)}`);
  }
  return {
    repository,
    tag,
    full: `${repository}:${tag}`,
    short: repository.slice(repository.lastIndexOf('/') + 1),
  };
}

const example = '"example/agent:1.2"';
const maxTagLength = 128;

/** Says what is wrong with an illegal name: one sentence for the first mistake that applies. */
function reason(text: string): string {
  if (text.length > longestText) {
    return `it has ${text.length} characters; a name has at most ${maxLength} before its tag, and a tag ${maxTagLength}.`;
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > 1)
    return `it has ${lines.length} lines; write one name, such as "${suggestion(lines[0] ?? '')}".`;
  if (text === '') return `it is empty; write a name such as ${example}.`;
  if (/[\s,]/.test(text.trim()) && text.trim().split(/[\s,]+/).length > 1)
    return `it has several words; write one name, such as "${suggestion(text.trim().split(/[\s,]+/)[0] ?? '')}".`;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[0];
  if (scheme !== undefined)
    return `it starts with "${scheme}"; write "${suggestion(text.slice(scheme.length))}".`;
  if (text.includes('@')) {
    return `a digest cannot be built; write a name and a tag, such as "${suggestion(text.slice(0, text.indexOf('@')))}".`;
  }
  const { repository, tag } = split(text);
  if (tag === '') return `its tag is empty; write "${suggestion(repository)}", or a tag after the colon.`;
  if (repository === '') return `the name before the tag is missing; write ${example}.`;
  if (repository.length > maxLength) {
    return `it has ${repository.length} characters before the tag; the limit is ${maxLength}. Shorten it.`;
  }
  return tagProblem(tag, repository) ?? repositoryProblem(repository, tag);
}

function tagProblem(tag: string | undefined, repository: string): string | undefined {
  if (tag === undefined) return undefined;
  const written = `write "${suggestion(`${repository}:${tag}`)}"`;
  if (tag.length > maxTagLength)
    return `its tag has ${tag.length} characters; the limit is ${maxTagLength}. Shorten it.`;
  const wrong = /[^\w.-]/u.exec(tag);
  if (wrong)
    return `its tag contains ${quoted(wrong[0])} at character ${wrong.index + 1} of the tag; ${written}.`;
  return /^\w/.test(tag) ? undefined : `its tag starts with "${tag.slice(0, 1)}"; ${written}.`;
}

function repositoryProblem(repository: string, tag: string | undefined): string {
  const written = `write "${suggestion(tag === undefined ? repository : `${repository}:${tag}`)}"`;
  const path = repository.replace(new RegExp(`^${host}(?=/)`), (registry) => ' '.repeat(registry.length));
  const wrong = /[^\w.\-/ ]/u.exec(path);
  if (wrong) return `it contains ${quoted(wrong[0])} at character ${wrong.index + 1}; ${written}.`;
  if (/[A-Z]/.test(repository) && pattern.test(repository.toLowerCase())) {
    return `it contains upper case letters, but a name must be lower case; ${written}.`;
  }
  if (/^\/|\/\/|\/$/.test(repository)) return `a part between its slashes is empty; ${written}.`;
  return `each part between its slashes must start and end with a letter or digit, with one separator (".", "_", "__" or dashes) between words; ${written}.`;
}

/** Splits the tag off. A colon before a slash starts a port if a number follows, otherwise a tag (`name:feature/x`). */
function split(text: string): { repository: string; tag: string | undefined } {
  const [first, rest = ''] = splitAt(text, ':');
  if (first !== '' && /^(?!\d+\/)[^:]+$/.test(rest) && rest.includes('/')) {
    return { repository: first, tag: rest };
  }
  const colon = text.lastIndexOf(':');
  return colon > text.lastIndexOf('/')
    ? { repository: text.slice(0, colon), tag: text.slice(colon + 1) }
    : { repository: text, tag: undefined };
}

const quoted = (character: string): string => (character === '"' ? `'"'` : `"${character}"`);

/** A legal name that resembles an illegal one. */
function suggestion(text: string): string {
  const { repository, tag } = split(text.trim());
  const path = repository
    .toLowerCase()
    .split('/')
    .map((part, index) =>
      index === 0 && /[.:]/.test(part) && new RegExp(`^${host}$`).test(part)
        ? part
        : withoutEnd(
            part
              .replaceAll(/[^a-z0-9._-]+/g, '-')
              .replaceAll(/([._-])[._-]+/g, (run, first: string) => (/^(?:__|-+)$/.test(run) ? run : first))
              .replace(/^[._-]+/, ''),
            /[._-]/,
          ),
    )
    .filter((part) => part !== '')
    .join('/');
  const cleanTag =
    tag && withoutEnd(tag.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, ''), /-/).slice(0, maxTagLength);
  const name = cleanTag ? `${path}:${cleanTag}` : path;
  return pattern.test(name) ? name : 'example/agent:1.2';
}
