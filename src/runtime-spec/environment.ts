import { WrongValue } from './option.js';
import type { Spec } from './spec.js';

/** Sets the variable of a `NAME=value` entry; one of the same name is replaced in its place. @throws WrongValue */
export function setVariable(spec: Spec, entry: string): void {
  if (entry.indexOf('=') < 1) throw new WrongValue('NAME=VALUE, as in PORT=8080; the value may be empty');
  spec.process.env = withVariable(spec.process.env ?? [], entry);
}

/** The entries with another one, at the place of the one of the same name if there is one. */
export function withVariable(entries: readonly string[], entry: string): string[] {
  const prefix = entry.slice(0, entry.indexOf('=') + 1);
  const place = entries.findIndex((other) => other.startsWith(prefix));
  return place === -1 ? [...entries, entry] : entries.with(place, entry);
}

/**
 * The entries of an environment file: lines of `NAME=value`, comments and empty lines left out. Nothing is quoted or
 * unquoted. @throws WrongValue for a line without `=`, or with white space in the name
 */
export function environmentLines(content: string): readonly string[] {
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      const entry = line.trimStart();
      if (entry === '' || entry.startsWith('#')) return [];
      if (!/^[^\s=]+=/.test(entry))
        throw new WrongValue(
          `a file of NAME=VALUE lines: its line ${String(index + 1)} is ${JSON.stringify(line)}`,
        );
      return [entry];
    });
}
