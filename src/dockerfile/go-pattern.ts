/** A part of a pattern of Go's filepath.Match: an escaped character, a class, a run of stars, or one character. */
const parts =
  /\\(?<escaped>.)|\[(?<not>\^?)(?<members>(?:\\.|[^\\\]])+)\]|(?<stars>\*+)|(?<one>\?)|(?<plain>[^\\[*?])/gsuy;

/** Whether a path has wildcards of filepath.Match. */
export function hasWildcards(path: string): boolean {
  return /[*?[\\]/.test(path);
}

/**
 * The paths that a pattern of Go's filepath.Match names; no wildcard reaches over a slash. Undefined for a pattern that
 * Go refuses. Source: https://pkg.go.dev/path/filepath#Match
 */
export function goPattern(pattern: string): RegExp | undefined {
  let source = '';
  let end = 0;
  for (const { 0: text, groups = {}, index } of pattern.matchAll(parts)) {
    end = index + text.length;
    if (groups.stars !== undefined) source += '[^/]*';
    else if (groups.one !== undefined) source += '[^/]';
    else if (groups.members !== undefined) source += classOf(groups.members, groups.not === '^');
    else source += escaped(groups.escaped ?? text);
  }
  if (end < pattern.length) return undefined;
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    // A range that runs backwards, as [z-a].
    return undefined;
  }
}

/** A class in the words of a regular expression: only `-` and escapes mean anything in one of Go. */
function classOf(members: string, not: boolean): string {
  const inside = members.replace(
    /\\(.)|([^-])/gsu,
    (_, quoted: string | undefined, plain: string | undefined) => {
      const member = quoted ?? plain ?? '';
      return member === '-' ? String.raw`\-` : escaped(member);
    },
  );
  return `(?!/)[${not ? '^' : ''}${inside}]`;
}

function escaped(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
