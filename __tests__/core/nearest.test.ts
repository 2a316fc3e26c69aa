import { describe, expect, it } from '@jest/globals';

import { nearest } from '../../src/core/nearest.js';

const OPTIONS = ['env', 'args', 'hostname', 'mounts-add', 'mounts-remove', 'process-cwd'];

describe('nearest', () => {
  it.each([
    ['hostnam', 'hostname'],
    ['hsotname', 'hostname'],
    ['HostName', 'hostname'],
    ['mount-add', 'mounts-add'],
    ['mounts_remove', 'mounts-remove'],
    ['proces-cwd', 'process-cwd'],
    ['evn', 'env'],
    ['arg', 'args'],
    ['env', 'env'],
    ['volume', undefined],
    ['xyz', undefined],
    ['', undefined],
  ])('%j means %j', (word, expected) => {
    expect(nearest(word, OPTIONS)).toBe(expected);
  });

  it('guesses nothing when there is nothing to choose from', () => {
    expect(nearest('env', [])).toBeUndefined();
  });
});
