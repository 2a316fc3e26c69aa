import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { saveProgress } from '../../src/cli/save-progress.js';
import { Output } from '../../src/cli/streams.js';
import { Recorder } from '../support/cli.js';

/** Longer than the time between two pictures. */
const pause = 120;
const clearLine = '\r\u001B[K';

describe('saveProgress', () => {
  test('shows a bar, bytes and rate on a terminal, and clears them', async () => {
    const stream = new Recorder(true);
    const progress = saveProgress(2_000_000, new Output(stream));
    await sleep(pause);
    progress.show(1_000_000);
    expect(stream.text.replace(clearLine, '')).toMatch(/^\[#{15} {15}\] 1\.0 MB, \d+(?:\.\d)? MB\/s$/);
    progress.end();
    expect(stream.text.endsWith(clearLine)).toBe(true);
  });

  test.each([
    ['more bytes than were guessed', 500_000, `[${'#'.repeat(30)}] 1.0 MB`],
    ['no guess', undefined, '1.0 MB'],
  ])('%s', async (_, total, picture) => {
    const stream = new Recorder(true);
    const progress = saveProgress(total, new Output(stream));
    await sleep(pause);
    progress.show(1_000_000);
    expect(stream.text).toContain(`${clearLine}${picture}, `);
  });

  test('nothing in a pipe', async () => {
    const stream = new Recorder(false);
    const progress = saveProgress(2_000_000, new Output(stream));
    await sleep(pause);
    progress.show(1_000_000);
    progress.end();
    expect(stream.text).toBe('');
  });
});
