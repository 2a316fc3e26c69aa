import { readFileSync } from 'node:fs';

/** What one kind of thing was tested with. */
export interface Tested {
  readonly what: string;
  /** The tests that ran. */
  readonly tests: string;
  /** The versions that passed, with the day. */
  readonly passed: readonly { readonly version: string; readonly date: string }[];
}

export const testedPath = 'docs/compatibility.json';

export function readTested(): readonly Tested[] {
  return JSON.parse(readFileSync(testedPath, 'utf8')) as readonly Tested[];
}
