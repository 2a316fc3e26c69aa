import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ActionRuns, busybox, dockerfile } from '../support/action-runs.js';
import { docker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

const runs = new ActionRuns();
const { newImage, run } = runs;

describe('errors are one clear sentence', () => {
  const good = () => folderOf({ 'busybox*': busybox, Dockerfile: dockerfile, 'a.conf': '' });
  const cases: [string, Record<string, string>, Record<string, string>, RegExp][] = [
    ['no engine', {}, { DOCKER_HOST: 'unix:///nowhere' }, /No Docker engine answers: .* install Docker/],
    ['no docker', {}, { PATH: '/nowhere' }, /There is no "docker" on this machine.* install Docker/],
    ['context missing', { context: 'nowhere' }, {}, /The context "nowhere" does not exist/],
    ['image name illegal', { image: 'Example/Agent' }, {}, /"Example\/Agent", which is not an image name/],
    ['malformed list line', { labels: 'a=1\nb' }, {}, /Line 2 of Input "labels" is "b"/],
    [
      'host file missing',
      { 'host-files': 'b.conf=/etc/b' },
      {},
      /the host file "b.conf" does not exist .* Did you mean "a.conf"\?/,
    ],
    [
      'Dockerfile missing',
      { dockerfile: 'Dockerfle' },
      {},
      /The Dockerfile "Dockerfle" does not exist .* Did you mean "Dockerfile"\?/,
    ],
    ['host file outside', { 'host-files': '../b=/etc/b' }, {}, /the source "..\/b" lies outside the context/],
    ['target not absolute', { 'host-files': 'a.conf=etc/a' }, {}, /the target "etc\/a" is not absolute/],
    ['unknown rule', { rules: 'label-mising=off' }, {}, /no rule "label-mising"/],
    ['runtime option', { 'runtime-options': '--hostnam=a' }, {}, /hostnam.*hostname/],
  ];

  test.each(cases)('%s', async (_, inputs, env, message) => {
    const result = await run({ image: 'test/errors:1', upload: 'false', ...inputs }, good(), env);
    expect(result.exitCode).toBe(1);
    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(result.stdout).not.toMatch(/\n\s+at /);
    expect(result.summary).toMatch(/the run failed/i);
  });

  test('a build that fails: exit code and last lines', async () => {
    const folder = folderOf({
      'busybox*': busybox,
      Dockerfile: `${dockerfile}RUN ["/bin/busybox", "false"]\n`,
    });
    const label = `com.example.run=${randomUUID()}`;
    const inputs = { image: newImage(), upload: 'false', labels: label };
    const { exitCode, stdout } = await run(inputs, folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/::error::The build failed: docker ended with exit code 1/);
    expect(docker('images', '--quiet', '--filter', `label=${label}`)).toBe('');
  });

  test('a full disk leaves no partial tar', async () => {
    const disk = folderOf({});
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
    try {
      const { exitCode, stdout } = await run(
        { image: newImage(), upload: 'false', 'output-directory': disk },
        good(),
      );
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/::error::The disk of .* is full/);
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  test('an artifact service that refuses', async () => {
    runs.github.fail({ on: 'CreateArtifact', what: { status: 403 } });
    const { exitCode, stdout, outputs } = await run({ image: newImage() }, good());
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/::error::GitHub refused the upload \(403\)/);
    expect(outputs.tar).toMatch(/\.tar$/);
  });
});
