import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { exportBundle } from '../../src/pipeline/export/bundle.js';
import { exportQuadlet } from '../../src/pipeline/export/quadlet.js';
import { serverImage } from '../support/host-images.js';
import { withTarOf } from '../support/image-tar.js';

/** Two exports of the same image with the same options must not differ, whenever and wherever they are made. */

const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
const image = serverImage({
  version: '1',
  files: {
    '/exports/hostfs/etc/extra.conf': 'é $LEVEL\n',
    '/exports/tmpfiles.template': '# $UUID\nd $STATE_DIRECTORY/$NAME 0700 root root - -\n',
  },
});
const set = new Map([['LEVEL', 'debug']]);

const realClock = ['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const;
let zone: string | undefined;

beforeEach(() => {
  zone = process.env.TZ;
});

afterEach(() => {
  jest.useRealTimers();
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Sets the clock and the time zone. */
function goTo(day: string, place: string): void {
  jest.useFakeTimers({ now: new Date(day), doNotFake: [...realClock] });
  process.env.TZ = place;
}

/** Exports twice, years and miles apart. */
async function twice<T>(work: (place: string) => Promise<T>): Promise<readonly [T, T]> {
  goTo('2020-01-01T00:00:00Z', 'Pacific/Auckland');
  const first = await work('first');
  goTo('2031-07-08T09:10:11Z', 'America/Los_Angeles');
  return [first, await work('second')];
}

describe('two exports give the same bytes', () => {
  // Node 20 has no zstd.
  const compressions = ['none', 'gzip', ...('zstdCompress' in zlib ? (['zstd'] as const) : [])] as const;

  it.each(compressions)('bundle, compression %s', async (compression) => {
    const [first, second] = await twice((place) =>
      withTarOf(image, async (tar) => {
        const path = join(folder, place, `agent-${compression}.tar`);
        await exportBundle(tar, { path, compression, set });
        return readFileSync(path);
      }),
    );
    expect(first.length).toBeGreaterThan(100_000);
    expect(first.equals(second)).toBe(true);
  });

  it('quadlet', async () => {
    const [first, second] = await twice(async (place) => {
      const { path } = await exportQuadlet(image, { path: join(folder, place, 'agent.quadlet'), set });
      return contentsOf(path);
    });
    expect(first).toHaveProperty(['agent.container']);
    expect(second).toEqual(first);
  });
});

/** Modes and contents of all files below a folder. */
function contentsOf(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const { mode } = statSync(join(path, name));
      const content = statSync(join(path, name)).isFile() ? readFileSync(join(path, name), 'utf8') : '';
      return [name, `${mode.toString(8)} ${content}`];
    }),
  );
}
