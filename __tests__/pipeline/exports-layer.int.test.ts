import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildImage } from '../../src/pipeline/build.js';
import { Docker } from '../../src/engine/docker.js';
import { planRun } from '../../src/pipeline/plan.js';
import { readOptions } from '../../src/options/options.js';
import { keptLog } from '../support/kept-log.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

beforeAll(needDocker);

/** What `tar -tv` says of a path of the image. */
function listing(path: string): string {
  const container = docker('create', image);
  try {
    return execFileSync('sh', ['-c', 'docker cp "$0:$1" - | tar -tv', container, path], { encoding: 'utf8' });
  } finally {
    docker('rm', container);
  }
}

const image = `test/layer-${process.pid}:1`;
afterAll(() => {
  docker('rmi', '--force', image);
});

const files = {
  Dockerfile: 'FROM scratch\nCOPY busybox /bin/busybox\nCMD ["/bin/busybox", "sleep", "60"]\n',
  'busybox*': readFileSync('/bin/busybox'),
  'conf.d/a.conf': 'a',
};

/** The digests of the layers of what is built from new files. */
async function builtLayers(given = { 'host-files': 'conf.d=/etc/agent' }): Promise<readonly string[]> {
  const context = folderOf(files);
  symlinkSync('conf.d/a.conf', join(context, 'link'));
  const inputs = { image, context, ...given };
  const written = Object.entries(inputs).map(([name, value]) => [name, { value, where: name }] as const);
  const engine = new Docker(keptLog());
  const built = await buildImage(await planRun(await readOptions(new Map(written))), {
    engine,
    log: keptLog(),
  });
  await built.close();
  return JSON.parse(docker('image', 'inspect', '--format', '{{json .RootFS.Layers}}', image)) as string[];
}

test('building the same files later gives the same layer on top', async () => {
  const layers = await builtLayers();
  docker('rmi', '--force', image);
  await setTimeout(1100);
  const again = await builtLayers();
  expect(again.at(-1)).toBe(layers.at(-1));
});

test('the modes of folders in the layer do not depend on the umask', async () => {
  const before = process.umask(0o077);
  try {
    await builtLayers();
  } finally {
    process.umask(before);
  }
  const modes = new Map(
    listing('/exports')
      .split('\n')
      .map((line) => [line.split(' ').at(-1), line.slice(0, 10)]),
  );
  expect(modes.get('exports/')).toBe('drwxr-xr-x');
  expect(modes.get('exports/hostfs/etc/')).toBe('drwxr-xr-x');
  expect(modes.get('exports/manifest.json')).toBe('-rw-r--r--');
});

test('a host file that is a link is replaced by its target, as with COPY', async () => {
  await builtLayers({ 'host-files': 'link=/etc/a.conf' });
  expect(listing('/exports/hostfs/etc/a.conf')).toMatch(/^-rw-r--r--.* a\.conf\n$/);
});
