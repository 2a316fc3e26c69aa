import { existsSync } from 'node:fs';
import { unit } from '../../../jest.config.js';

const room = process.env.MUTATED_ROOM ?? 'core';
const own = `__tests__/${room}`;

/** The unit tests of one room, for stryker.config.js. */
export default {
  ...unit,
  rootDir: '../../..',
  // A part of a room has its tests beside those of the room.
  roots: [`<rootDir>/${existsSync(own) ? own : `__tests__/${room.split('/')[0]}`}`],
};
