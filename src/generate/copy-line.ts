/** Words that need no quotes in a Dockerfile. */
const plain = /^[\w@%+=:,./][\w@%+=:,./-]*$/;

/**
 * The words after COPY, so that each source means exactly the file of that name. A Dockerfile expands variables and
 * takes backslashes away; what is left of a source is a pattern.
 * Source: https://docs.docker.com/reference/dockerfile/#copy, filepath.Match of Go.
 */
export function copyWords(sources: readonly string[], target: string): string {
  const words = [...sources.map((source) => literal(pattern(source))), literal(target)];
  return words.every((word) => plain.test(word)) ? words.join(' ') : JSON.stringify(words);
}

/**
 * In classes of one character: the classic builder looks for a pattern without wildcards with its backslashes. The
 * backslash in the class is for BuildKit, which also takes the pattern as one of .dockerignore, where a class does
 * not keep a star from being one; COPY then copies nothing, and says nothing.
 */
function pattern(path: string): string {
  return path.replaceAll(/[*?[\\]/g, String.raw`[\$&]`);
}

function literal(word: string): string {
  return word.replaceAll(/[\\$"']/g, String.raw`\$&`);
}
