import { expect, test } from '@jest/globals';
import { partSizes } from '../../script/lib/dist-parts.js';

test('adds up the bytes of each package, those of joined modules too', () => {
  const sizes = partSizes([
    { nameForCondition: '/a/node_modules/undici/lib/api.js', size: 10 },
    { nameForCondition: '/a/node_modules/@actions/core/lib/core.js', size: 5 },
    { identifier: 'javascript/auto|/a/node_modules/b/node_modules/undici/index.js', size: 1 },
    {
      nameForCondition: '/a/src/cli/main.ts',
      size: 99,
      modules: [
        { nameForCondition: '/a/src/cli/main.ts', size: 60 },
        { nameForCondition: '/a/node_modules/commander/lib/command.js', size: 39 },
      ],
    },
    { identifier: 'webpack/runtime/hasOwnProperty shorthand', size: 2 },
  ]);
  expect(Object.fromEntries(sizes)).toEqual({
    undici: 11,
    '@actions/core': 5,
    src: 60,
    commander: 39,
    ncc: 2,
  });
});
