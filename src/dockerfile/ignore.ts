import dockerignore from '@balena/dockerignore';

/** A line of a .dockerignore. */
export interface IgnorePattern {
  /** As written. */
  readonly pattern: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The pattern of a .dockerignore that keeps a file out of the build: the last one that matches it or a folder it is in,
 * unless that one starts with `!`.
 * @param path of the file in the context, with or without a slash at its start.
 */
export function ignoredBy(text: string, path: string): IgnorePattern | undefined {
  const relative = path.replace(/^\/+/, '');
  let found: IgnorePattern | undefined;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const pattern = line.trim();
    if (pattern === '' || line.startsWith('#')) continue;
    const isException = pattern.startsWith('!');
    if (!matches(pattern.slice(isException ? 1 : 0).trim(), relative)) continue;
    found = isException ? undefined : { pattern, line: index + 1 };
  }
  return found;
}

function matches(pattern: string, path: string): boolean {
  try {
    // Each pattern by itself, as the library does not say which one matched. Docker minds upper and lower case; and a
    // `#` after white space starts no comment, which the library sees only where the white space is.
    return dockerignore
      .default({ ignorecase: false })
      .add([` ${literally(pattern)}`])
      .ignores(path);
  } catch (error) {
    if (error instanceof SyntaxError) return false; // The build refuses such a pattern, and says so itself.
    throw error;
  }
}

/** The library leaves these to the regular expression that it makes; in a pattern they mean themselves. */
function literally(pattern: string): string {
  return pattern.replace(/\\.|[+(){}|]/gs, (found) => (found.startsWith('\\') ? found : `\\${found}`));
}
