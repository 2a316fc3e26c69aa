import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { publish } from '../../src/action/publish.js';
import type { RunResult } from '../../src/report/run-result.js';
import { imageConfig } from '../support/images.js';

const result: RunResult = {
  image: 'example/hello:1.0',
  context: 'examples/hello',
  config: imageConfig(),
  generatedFiles: [],
  findings: [],
  reports: [],
  failed: false,
};

const variables = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const;
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  printed = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed.push(String(chunk));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(before)) set(name, value);
});

function set(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}

const warnings = (): readonly string[] =>
  printed
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('::warning'));

test.each([
  ['without the variables', undefined],
  ['with empty variables', ''],
])('a runner %s gets a warning for each, and no error', async (_name, value) => {
  for (const name of variables) set(name, value);
  await publish(result);
  expect(warnings()).toEqual([
    '::warning::The outputs of this step were not set: this runner does not set GITHUB_OUTPUT.',
    '::warning::No job summary was written: this runner does not set GITHUB_STEP_SUMMARY.',
  ]);
});

test('files that are not there or cannot be written are a warning each, in one line', async () => {
  writeFileSync(join(folder, 'file'), '');
  set('GITHUB_OUTPUT', join(folder, 'missing'));
  set('GITHUB_STEP_SUMMARY', join(folder, 'file/summary'));
  await publish(result);
  const found = warnings();
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('The outputs of this step were not set: ');
  expect(found[1]).toContain('No job summary was written: ');
  expect(printed.join('')).not.toMatch(/\n\s+at /);
});
