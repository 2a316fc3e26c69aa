import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';

/** Compares with a file that is kept in the repository; with UPDATE_FILES=1 the file is written instead. */
export function expectFile(path: string, content: string): void {
  if (process.env.UPDATE_FILES === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  expect(content).toBe(readFileSync(path, 'utf8'));
}
