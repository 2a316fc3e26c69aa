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
    // A third of its letters may be wrong, and always one.
    ['hxxtname', 'hostname'],
    ['hxxxxame', undefined],
    ['ag', undefined],
    ['hxstn', undefined],
  ])('%j means %j', (word, expected) => {
    expect(nearest(word, OPTIONS)).toBe(expected);
  });

  it.each([
    ['of two that are as near, the first', 'ac', ['ab', 'ad'], 'ab'],
    ['the nearer one, whatever the order', 'hostnam', ['hostnbmx', 'hostname'], 'hostname'],
    ['two letters that have changed places are one mistake', 'ba', ['ab'], 'ab'],
    ['letters that differ are not a swap', 'ba', ['ac'], undefined],
    ['nor are letters of which one fits', 'bax', ['abyz', 'cay'], undefined],
    ['a longer word may have more mistakes', 'abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['but not more than a third', 'abcdefghi', ['abcdewxyz'], undefined],
  ])('%s', (_, word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('suggests nothing if there are no candidates', () => {
    expect(nearest('env', [])).toBeUndefined();
  });
});
