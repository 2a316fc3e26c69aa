import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Docker } from '../../src/engine/docker.js';
import { readOptions } from '../../src/options/options.js';
import { runPipeline } from '../../src/pipeline/run.js';
import { countedDocker } from '../support/counted-docker.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';
import { keptLog } from '../support/kept-log.js';

jest.setTimeout(120_000);

/** It is asked for its builder, and knows an image by a name alone, which is removed again. */
const buildx = spawnSync('docker', ['buildx', 'version']).status === 0;
beforeAll(needDocker);

const before = process.env.PATH;
afterEach(() => {
  process.env.PATH = before;
});

/** What docker is asked besides builds and saves while the pipeline runs on a folder. */
async function questions(context: string): Promise<readonly string[]> {
  const counted = countedDocker();
  process.env.PATH = `${counted.folder}:${before ?? ''}`;
  const log = keptLog();
  const image = `calls-${process.pid}:1`;
  const written = { image, context, upload: 'false' };
  const options = await readOptions(
    new Map(Object.entries(written).map(([name, value]) => [name, { value, where: name }])),
  );
  try {
    const tools = {
      engine: Promise.resolve(new Docker(log)),
      log,
      outputDirectory: folderOf({}),
      store: undefined,
    };
    const { archive, failed } = await runPipeline(options, tools, () => undefined);
    expect({ archive, failed }).toMatchObject({ archive: { path: expect.any(String) }, failed: false });
    return counted.calls().filter((call) => !/^(?:buildx )?build |^save /.test(call));
  } finally {
    process.env.PATH = before;
    docker('rmi', '--force', image);
  }
}

function pathsAsked(calls: readonly string[]): readonly string[] {
  return calls.flatMap((call) => /^cp [^:]*:(\S+)/.exec(call)?.[1] ?? []);
}

test('the hello example asks six times', async () => {
  const context = folderOf({ 'busybox*': readFileSync('/bin/busybox') });
  cpSync('examples/hello', context, { recursive: true });
  const calls = await questions(context);
  expect(calls.length).toBeLessThanOrEqual(buildx ? 8 : 6);
  expect(pathsAsked(calls)).toEqual(['/']);
});

test('no path of a large image is asked for twice', async () => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`host/f${index}`, `${index}`]));
  const calls = await questions(
    folderOf({
      ...files,
      big: Buffer.alloc(9e6, 'x'),
      'busybox*': readFileSync('/bin/busybox'),
      'agent*': '#!/sh\nexec /bin/busybox sleep 1d\n',
      passwd: 'root:x:0:0::/:/bin/sh\nagent:x:7:8::/:/bin/sh\n',
      group: 'root:x:0:\n',
      Dockerfile: [
        'FROM scratch',
        'LABEL maintainer="A <a@example.org>" license=MIT summary=s version=1 name=agent architecture=x86_64',
        'COPY busybox big /bin/',
        'COPY passwd group /etc/',
        'COPY host /exports/hostfs/usr/share/agent/',
        'COPY agent /usr/lib/agent/',
        'RUN ["/bin/busybox", "ln", "-s", "bin/busybox", "/sh"]',
        'RUN ["/bin/busybox", "ln", "-s", "/usr/lib/agent/agent", "/start"]',
        'USER agent',
        'ENTRYPOINT ["/start"]',
        '',
      ].join('\n'),
    }),
  );
  const asked = pathsAsked(calls);
  expect([...asked].sort()).toEqual([...new Set(asked)].sort());
  expect(asked).toEqual(expect.arrayContaining(['/exports', '/start', '/usr/lib/agent/agent', '/sh']));
  expect(calls.length).toBeLessThanOrEqual(buildx ? 21 : 19);
});
