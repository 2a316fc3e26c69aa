import { describe, expect, test } from '@jest/globals';
import { codeOf, isBug, messageOf, SystemError, UserError } from '../../src/core/errors.js';

const ofTheSystem = Object.assign(new Error('open'), { code: 'ENOENT', syscall: 'open' });

test.each([
  [new UserError('x'), 'UserError', 2],
  [new SystemError('x'), 'SystemError', 3],
])('%s has a name and the exit status of the command line', (error, name, exitCode) => {
  expect(error).toMatchObject({ name, exitCode, message: 'x' });
});

test.each([
  [new Error('text'), 'text'],
  ['text', 'text'],
  [undefined, 'undefined'],
])('the message of %p', (thrown, message) => {
  expect(messageOf(thrown)).toBe(message);
});

test.each([
  [ofTheSystem, 'ENOENT'],
  [{ code: 'X' }, 'X'],
  [{ code: 5 }, undefined],
  [new Error('x'), undefined],
  ['ENOENT', undefined],
  [null, undefined],
])('the code of %p', (thrown, code) => {
  expect(codeOf(thrown)).toBe(code);
});

describe('a bug', () => {
  test.each([new TypeError('x'), 'text', { syscall: 'open' }, null])('%p is one', (thrown) => {
    expect(isBug(thrown)).toBe(true);
  });

  test.each([new UserError('x'), new SystemError('x'), ofTheSystem])('%s is none', (thrown) => {
    expect(isBug(thrown)).toBe(false);
  });
});
