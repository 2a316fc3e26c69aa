import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Docker } from '../../src/engine/docker.js';
import { buildImage } from '../../src/pipeline/build.js';
import { ownOutputs } from '../../src/pipeline/build/own-outputs.js';
import { built, planOf } from '../support/built-image.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';
import { keptLog } from '../support/kept-log.js';

jest.setTimeout(120_000);
beforeAll(needDocker);

const image = `test/untouched-${process.pid}:1`;
const busybox = { 'busybox*': readFileSync('/bin/busybox') };
const start = 'FROM scratch\nCOPY busybox /bin/busybox\n';

describe('a bare folder', () => {
  const bare = async (files: Record<string, string | Buffer>, inputs: Record<string, string> = {}) => {
    const context = folderOf(files);
    const before = readdirSync(context).sort();
    try {
      return await built({ image, context, 'base-image': 'scratch', ...inputs });
    } finally {
      expect(readdirSync(context).sort()).toEqual(before);
    }
  };

  test('with a script that is not executable is an error that names it', async () => {
    await expect(bare({ 'serve.sh': '#!/bin/sh\n' })).rejects.toThrow(
      /no executable.*chmod \+x serve\.sh.*Not in the image: serve\.sh/,
    );
  });

  test('with two programs is an error, unless something says which one it is', async () => {
    const two = { 'a*': '', 'b*': '' };
    await expect(bare(two)).rejects.toThrow(/several executables \(a, b\)/);
    expect((await bare(two, { 'runtime-options': '--args=/usr/bin/a' })).generated).toContain('Dockerfile');
    expect((await bare({ ...two, 'init.sh': '#!/usr/bin/a\n' })).config.command).toEqual([
      '/usr/bin/init.sh',
    ]);
  });

  test('with a base that has a command needs none', async () => {
    const context = folderOf({ ...busybox, Dockerfile: `${start}CMD ["/bin/busybox"]\n` });
    const base = `test/base-${process.pid}:1`;
    docker('build', '--quiet', '--tag', base, context);
    const { exports } = await bare(
      { 'a.conf': '' },
      { 'base-image': base, 'host-files': 'a.conf=/etc/a.conf' },
    );
    docker('rmi', '--force', base);
    expect(exports['config.json.template']).toContain('"/bin/busybox"');
  });
});

describe('the files that a run writes', () => {
  test('does not go into its own image', async () => {
    const context = folderOf({
      'busybox*': '',
      'test-agent-0.9.tar': '',
      'test-agent-1.tar.gz': '',
      'test-agent-1.generated/Dockerfile': '',
      'test-agent-1.bundle.tar.gz': '',
      'test-agent-1.quadlet/agent.container': '',
      'other-2.tar': '',
      'other-2.generated/manifest.json': '',
      'rootfs.tar': '',
      'test-agent-src.tar': '',
      'report.json': '',
      Dockerfile: 'FROM scratch\nADD test-agent-src.tar /\nCOPY . /\n',
    });
    const plan = await planOf({ image: 'test/agent:1', context, report: join(context, 'report.json') });
    expect([...(await ownOutputs(plan, context))].sort()).toEqual([
      'other-2.generated',
      'other-2.tar',
      'report.json',
      'test-agent-0.9.tar',
      'test-agent-1.bundle.tar.gz',
      'test-agent-1.generated',
      'test-agent-1.quadlet',
      'test-agent-1.tar.gz',
    ]);
  });

  test('is left out of a copy of everything', async () => {
    const context = folderOf({
      ...busybox,
      'test-needs-1.tar': '',
      Dockerfile: 'FROM scratch\nCOPY . /exports/hostfs/all/\nCMD ["/busybox"]\n',
    });
    const engine = new Docker(keptLog());
    const result = await buildImage(await planOf({ image: 'test/needs:1', context }), {
      engine,
      log: keptLog(),
      outputDirectory: context,
    });
    const names = (await result.files.list('/exports/hostfs/all')).map(({ path }) => path.split('/').at(-1));
    await result.close();
    await engine.untag(result.name);
    expect(names.sort()).toEqual(['Dockerfile', 'busybox']);
    expect(readdirSync(context).sort()).toEqual(['Dockerfile', 'busybox', 'test-needs-1.tar']);
  });
});

test('two concurrent runs in one folder both succeed', async () => {
  const context = folderOf({ 'agent*': '' });
  const names = ['alpha', 'beta'].map((name) => `test/${name}-${process.pid}:1`);
  const results = await Promise.all(
    names.map((name) => built({ image: name, context, 'base-image': 'scratch', description: name })),
  );
  results.forEach(({ exports, config }, index) => {
    expect(exports['service.template']).toContain(`Description=${names[index]!}`);
    expect(config.labels.name).toBe(names[index]!.slice(5, -2));
  });
  expect(readdirSync(context)).toEqual(['agent']);
});

test('an init.sh beside a Dockerfile without a command is the command, and is seen by the checks', async () => {
  const context = folderOf({ ...busybox, 'init.sh': '#!/bin/busybox sh\n', Dockerfile: start });
  const engine = new Docker(keptLog());
  const tools = { engine, log: keptLog() };
  const result = await buildImage(await planOf({ image, context }), tools);
  const seen = await result.files.lookup('/usr/bin/init.sh');
  await result.close();
  const really = await engine.open(image);
  const there = await really.files.lookup('/usr/bin/init.sh');
  await really.close();
  await engine.untag(image);
  expect(seen).toEqual(there);
  expect(there).toMatchObject({ type: 'file', mode: 0o755 });
});
