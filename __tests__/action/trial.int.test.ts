import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHub } from '../../script/lib/github.js';
import { runAction, type RunResult } from '../../script/lib/runner.js';
import { cli } from '../support/cli.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

const image = `test/${randomUUID()}:1`;
const output = mkdtempSync(join(tmpdir(), 'system-image-trial-action-'));
let github: GitHub;

beforeAll(async () => {
  needDocker();
  github = await startGitHub();
});

afterAll(async () => {
  await github.stop();
  docker('rmi', '--force', image);
  rmSync(output, { recursive: true });
});

const dockerfile = `FROM scratch
LABEL name="t" license="MIT" maintainer="T <t@example.org>" summary="t" version="1" architecture="x86_64"
COPY busybox /bin/busybox
`;
const busybox = { 'busybox*': readFileSync('/bin/busybox') };

/** A service whose shell runs a script; its labels leave nothing to warn of. */
function service(script: string): string {
  return folderOf({
    ...busybox,
    Dockerfile: `${dockerfile}COPY run /bin/run\nENTRYPOINT ["/bin/run"]\n`,
    'run*': `#!/bin/busybox sh\n${script}\n`,
  });
}

/** A service whose process has to be the user and group of these numbers. */
function serviceOf(user: string, numbers: string): string {
  return folderOf({
    ...busybox,
    Dockerfile: `${dockerfile}COPY run /bin/run\nCOPY passwd group /etc/\nUSER ${user}\nCMD ["/bin/run"]\n`,
    'run*': `#!/bin/busybox sh\n[ "$(busybox id -u):$(busybox id -g)" = ${numbers} ] || exit 9\n${good}\n`,
    passwd: 'root:x:0:0::/:/bin/sh\nweb:x:998:997::/:/bin/sh\n',
    group: 'root:x:0:\nweb:x:997:\nvideo:x:44:\n',
  });
}

/** A service that has no command but an init.sh of its author's. */
function serviceWithInit(script: string): string {
  return folderOf({ ...busybox, Dockerfile: dockerfile, 'init.sh': `#!/bin/busybox sh\n${script}\n` });
}

const good = "trap 'exit 0' TERM; echo up; while :; do busybox sleep 0.1; done";
const bad = 'echo "no data"; exit 7';

describe('trial: true', () => {
  const run = (context: string, inputs: Record<string, string> = {}): Promise<RunResult> =>
    runAction({
      inputs: { image, context, trial: 'true', 'trial-seconds': '1', 'output-directory': output, ...inputs },
      cwd: context,
      github,
    });

  test('an image that starts is uploaded, and the log names its command', async () => {
    const { exitCode, stdout, summary, outputs } = await run(service(good), {
      'trial-command': '/bin/busybox true',
    });
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
    expect(summary).toContain('✅ **Trial start:** The container stayed up for 1 s');
    expect(summary).toMatch(/busybox true.* exited with 0/);
    expect(stdout).toContain("A trial runs the image author's program as root");
    expect(outputs['artifact-id']).toMatch(/^\d+$/);
  });

  test('one that does not fails the step, and is not uploaded', async () => {
    const before = github.requests.length;
    const { exitCode, stdout, summary, outputs } = await run(service(bad));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^::error::.*the trial start failed: The container ended after .* with exit code 7/m,
    );
    expect(summary).toContain('the trial start failed\n\nNothing was uploaded.');
    expect(summary).toContain('❌ **Trial start:** The container ended after');
    expect(summary).toContain('<pre>no data</pre>');
    expect(outputs['artifact-id']).toBe('');
    expect(
      github.requests.slice(before).filter(({ operation }) => /create|finalize/i.test(operation)),
    ).toEqual([]);
  });

  test('trial-set: the service gets the value', async () => {
    const { exitCode, summary } = await run(service(good), {
      'runtime-options': '--env=WORD=$WORD',
      defaults: 'WORD=default',
      'trial-set': 'WORD=given',
      'trial-command': `/bin/busybox sh -c '[ "$WORD" = given ]'`,
      // An artifact of this name is there.
      upload: 'false',
    });
    expect({ exitCode, summary }).toMatchObject({ exitCode: 0 });
  });

  test('an image whose command fails is not uploaded', async () => {
    const { exitCode, summary, outputs } = await run(service(good), {
      'trial-command': '/bin/busybox false',
    });
    expect(exitCode).toBe(1);
    expect(summary).toMatch(/busybox false.* ended with exit code 1/);
    expect(outputs['artifact-id']).toBe('');
  });
});

describe('system-image run --trial', () => {
  test.each([
    ['starts', () => service(good), 0, 'stayed up'],
    ['does not', () => service(bad), 1, 'exit code 7'],
    ['starts an init.sh of its own', () => serviceWithInit(good), 0, 'stayed up'],
    ['has an init.sh that fails', () => serviceWithInit(bad), 1, 'exit code 7'],
    ['runs as a group by name', () => serviceOf('web:video', '998:44'), 0, 'stayed up'],
    ['runs as the group of its user', () => serviceOf('web', '998:997'), 0, 'stayed up'],
    ['does not run as another group', () => serviceOf('web', '998:44'), 1, 'exit code 9'],
  ])('exits by whether the image %s', async (_, contextOf, status, sentence) => {
    const context = contextOf();
    const result = await cli([
      ...['run', '--image', image, '--context', context, '--output-directory', output],
      ...['--trial', '--trial-seconds', '1', '--json'],
    ]);
    expect(result.status).toBe(status);
    const { trial } = JSON.parse(result.stdout) as { trial: { passed: boolean; summary: string } };
    expect(trial).toMatchObject({ passed: status === 0, summary: expect.stringContaining(sentence) });
  });
});

test('the tar of another image is not overwritten, and its run ends before the build', async () => {
  const folder = mkdtempSync(join(output, 'names-'));
  const run = (name: string) =>
    cli(['run', '--image', name, '--context', service(good), '--output-directory', folder, '--json']);
  const [first, second] = [`test/names-${process.pid}:1`, `test-names-${process.pid}:1`];
  try {
    expect((await run(first)).status).toBe(0);
    const tar = join(folder, `${second.replace(':', '-')}.tar`);
    const before = readFileSync(tar);
    const { status, stderr } = await run(second);
    expect(status).toBe(2);
    expect(stderr).toContain(`"${tar}" holds another image, ${first}, which the tar of ${second}`);
    expect(readFileSync(tar)).toEqual(before);
    // The same image is saved again.
    expect((await run(first)).status).toBe(0);
  } finally {
    docker('rmi', '--force', first);
  }
});
