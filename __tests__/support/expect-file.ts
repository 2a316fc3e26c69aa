import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';

declare global {
  /** Set by jest.config.js: whether jest was started with --updateSnapshot. */
  var updateFiles: boolean;
}

/** Compares with a file that is kept in the repository; `npm test -- -u` writes the file instead. */
export function expectFile(path: string, content: string): void {
  if (globalThis.updateFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  expect(content).toBe(readFileSync(path, 'utf8'));
}
