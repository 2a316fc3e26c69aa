import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import { load } from 'js-yaml';
import { parseConfigFile } from '../../src/options/parse-config-file.js';

const path = fileURLToPath(new URL('../../system-image.schema.json', import.meta.url));

describe('the schema and the program agree about', () => {
  let validate: ValidateFunction;

  beforeAll(() => {
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  });

  function isRead(text: string): boolean {
    try {
      parseConfigFile(text, 'system-image.yml');
      return true;
    } catch {
      return false;
    }
  }

  test.each([
    'image: example/agent:1.2',
    'image: 1.0\nauto-labels: false\ndockerfile: 7',
    'label-profile: fedora',
    'labels:\n  version: 1.0\n  empty:\ndefaults: [A=1]\nhost-files: |\n  a=/b',
    'runtime-options:\n  - --tty\n  - --cwd=/\nrequired-labels: name',
    'image:\nlabels:\nbuild-args: ~',
    '# nothing',
  ])('%j, which is fine', (text) => {
    expect(validate(text.startsWith('#') ? null : load(text))).toBe(true);
    expect(isRead(text)).toBe(true);
  });

  test.each([
    'imgae: a',
    'image: [a]',
    'image: {a: b}',
    'engine: docker',
    'auto-labels: [true]',
    'required-labels: {a: b}',
    'runtime-options: [[a]]',
    'labels: {a: {b: c}}',
    'labels: [{a: b}]',
    'label-profile: [fedora]',
    'dockerfile: [a]',
    '- image',
    'text',
  ])('%j, which is refused', (text) => {
    expect(validate(load(text))).toBe(false);
    expect(isRead(text)).toBe(false);
  });

  test.each(['auto-labels: maybe', 'label-profile: debian'])(
    '%j, which is refused when its value is understood',
    (text) => {
      expect(validate(load(text))).toBe(false);
    },
  );
});
