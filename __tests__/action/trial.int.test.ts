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

/** A service whose shell runs a script; its labels leave nothing to warn of. */
function service(script: string): string {
  return folderOf({
    Dockerfile: `FROM scratch
LABEL name="t" license="MIT" maintainer="T <t@example.org>" summary="t" version="1" architecture="x86_64"
COPY busybox /bin/busybox
COPY run /bin/run
ENTRYPOINT ["/bin/run"]
`,
    'busybox*': readFileSync('/bin/busybox'),
    'run*': `#!/bin/busybox sh\n${script}\n`,
  });
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

  test('an image that starts is uploaded, and its command is said', async () => {
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
    expect(summary).toContain('no data');
    expect(outputs['artifact-id']).toBe('');
    expect(
      github.requests.slice(before).filter(({ operation }) => /create|finalize/i.test(operation)),
    ).toEqual([]);
  });

  test('nor is one whose command fails', async () => {
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
    ['starts', good, 0, 'stayed up'],
    ['does not', bad, 1, 'exit code 7'],
  ])('exits by whether the image %s', async (_, script, status, sentence) => {
    const context = service(script);
    const result = await cli([
      ...['run', '--image', image, '--context', context, '--output-directory', output],
      ...['--trial', '--trial-seconds', '1', '--json'],
    ]);
    expect(result.status).toBe(status);
    const { trial } = JSON.parse(result.stdout) as { trial: { passed: boolean; summary: string } };
    expect(trial).toMatchObject({ passed: status === 0, summary: expect.stringContaining(sentence) });
  });
});
