import { describe, expect, test } from '@jest/globals';
import { parseWithNumbers, pythonText } from '../../src/installer/python-text.js';

/** As Python 3 prints `str(json.loads(text))`. */
describe('pythonText', () => {
  test.each([
    ['"a b"', 'a b'],
    ['true', 'True'],
    ['null', 'None'],
    ['1', '1'],
    ['-0', '0'],
    ['12345678901234567890', '12345678901234567890'],
    ['1.0', '1.0'],
    ['1.5', '1.5'],
    ['-0.0', '-0.0'],
    ['1e3', '1000.0'],
    ['1E-4', '0.0001'],
    ['1e-5', '1e-05'],
    ['123456789012345.0', '123456789012345.0'],
    ['1e15', '1000000000000000.0'],
    ['1e16', '1e+16'],
    ['1.25e+22', '1.25e+22'],
    ['1e999', 'inf'],
    ['[1, "a", null, 2.0]', "[1, 'a', None, 2.0]"],
    ['{"a": {"b": false}}', "{'a': {'b': False}}"],
    ['["it\'s"]', '["it\'s"]'],
    ['["\'\\""]', `['\\'"']`],
    ['["\\n\\u0001\\u00e9\\u00ad\\u2028"]', "['\\n\\x01é\\xad\\u2028']"],
    ['"1e3"', '1e3'],
    ['{"1": "2"}', "{'1': '2'}"],
  ])('%s', (json, text) => {
    expect(pythonText(parseWithNumbers(json))).toBe(text);
  });

  test('refuses text that is not JSON', () => {
    expect(() => parseWithNumbers('01')).toThrow(SyntaxError);
  });
});
