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

/** In classes of one character: the classic builder looks for a pattern without wildcards with its backslashes. */
function pattern(path: string): string {
  return path.replaceAll(/[*?[]/g, '[$&]').replaceAll('\\', String.raw`[\\]`);
}

function literal(word: string): string {
  return word.replaceAll(/[\\$"']/g, String.raw`\$&`);
}
