import { unit } from '../../../jest.config.js';

/** The unit tests of one room, for stryker.config.js. */
export default {
  ...unit,
  rootDir: '../../..',
  roots: [`<rootDir>/__tests__/${process.env.MUTATED_ROOM ?? 'core'}`],
};
