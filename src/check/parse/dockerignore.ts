import { normalize } from 'node:path/posix';
import { goPattern } from '../../dockerfile/go-pattern.js';

/** What .dockerignore keeps out of a build. Source: the builder's reference, ".dockerignore file". */
export interface Dockerignore {
  readonly rules: readonly IgnoreRule[];
  /** Lines, from 1, that are no pattern: a build stops at them. */
  readonly malformed: readonly number[];
}

interface IgnoreRule {
  readonly line: number;
  /** `!pattern`: what matches is let in again. */
  readonly letsIn: boolean;
  readonly pattern: RegExp;
}

export function parseDockerignore(text: string): Dockerignore {
  const rules: IgnoreRule[] = [];
  const malformed: number[] = [];
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (written.startsWith('#') || written.trim() === '') continue;
    const letsIn = written.trimStart().startsWith('!');
    const path = normalize(written.trim().replace(/^!\s*/, '')).replace(/^\/|(?<=.)\/$/g, '');
    const pattern = compile(path);
    if (pattern === undefined) malformed.push(index + 1);
    else rules.push({ line: index + 1, letsIn, pattern });
  }
  return { rules, malformed };
}

/** The line that keeps a path of the context out; the last rule that matches has the say. */
export function ignoringLine({ rules }: Dockerignore, path: string): number | undefined {
  const last = rules.findLast(({ pattern }) => pattern.test(path));
  return last?.letsIn === false ? last.line : undefined;
}

/** A pattern matches a path, and all that lies below; `**` stands for any number of folders. */
function compile(pattern: string): RegExp | undefined {
  const pieces = pattern.replace(/(?:\*\*\/)+/g, '**/').split(/(\*\*\/?)/);
  const sources = pieces.map((piece) => folders.get(piece) ?? goPattern(piece)?.source.slice(1, -1));
  return sources.includes(undefined) ? undefined : new RegExp(`^${sources.join('')}(?:/.*)?$`, 'su');
}

const folders = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
]);
