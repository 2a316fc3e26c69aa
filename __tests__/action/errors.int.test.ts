import { execFileSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTar } from '../../src/image/tar.js';
import { startGitHub, type Failure, type GitHub } from '../../script/lib/github.js';
import { runAction, type RunOptions, type RunResult } from '../../script/lib/runner.js';
import { docker, needDocker } from '../support/docker.js';
import { startEngineProxy, type EngineProxy } from '../support/engine-proxy.js';
import { folderOf } from '../support/folder.js';

/** Large enough that a save can be stopped in its middle, and does not fit on the small disk below. */
const data = randomBytes(12_000_000);
const dockerfile = `FROM scratch
LABEL name="t" license="MIT" maintainer="T <t@example.org>" summary="t" version="1" architecture="x86_64"
COPY busybox /bin/busybox
COPY data /data
ENTRYPOINT ["/bin/busybox", "sleep", "60"]
`;
const image = `test/${randomUUID()}:1`;
const tarName = `${image.replace(/[/:]/g, '-')}.tar`;

let context: string;
let output: string;
let github: GitHub;

beforeAll(() => {
  needDocker();
  context = folderOf({ Dockerfile: dockerfile, 'busybox*': readFileSync('/bin/busybox'), data });
});
afterAll(() => {
  docker('rmi', '--force', image);
});
beforeEach(async () => {
  output = mkdtempSync(join(tmpdir(), 'system-image-output-'));
  github = await startGitHub();
});
afterEach(async () => {
  await github.stop();
  rmSync(output, { recursive: true });
});

function run(more: Partial<RunOptions> = {}, inputs: Record<string, string> = {}): Promise<RunResult> {
  return runAction({
    cwd: context,
    github,
    ...more,
    inputs: { image, 'output-directory': output, 'fail-on': 'never', ...inputs },
  });
}

/** The one line with which the step failed. */
function failureOf({ stdout }: RunResult): string {
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error::'));
  expect(errors).toHaveLength(1);
  return decodeURIComponent(errors[0]!.slice('::error::'.length));
}

async function expectTarKept({ outputs }: RunResult): Promise<void> {
  expect(outputs.tar).toBe(join(output, tarName));
  const tar = readFileSync(outputs.tar!);
  const saved = await openTar(outputs.tar!);
  expect(Buffer.compare(await saved.files.read('/data'), data)).toBe(0);
  await saved.close();
  expect(outputs['tar-sha256']).toBe(createHash('sha256').update(tar).digest('hex'));
  expect(readdirSync(output)).toEqual([tarName.replace('.tar', '.generated'), tarName]);
}

describe('a server that does not accept artifacts', () => {
  test.each([
    ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://git.example' }],
    ['Gitea', { GITEA_ACTIONS: 'true' }],
    ['Forgejo', { FORGEJO_ACTIONS: 'true' }],
    ['act', { ACT: 'true' }],
    ['no artifact service', { ACTIONS_RUNTIME_TOKEN: undefined }],
  ])('%s: the tar is kept, the step stays green and warns', async (name, env) => {
    const result = await run({ env });
    expect(result.exitCode).toBe(0);
    const warning = result.stdout.split('\n').find((line) => line.startsWith('::warning::'));
    expect(warning).toContain(name);
    expect(result.stdout.indexOf('::warning::')).toBeLessThan(result.stdout.indexOf('::group::Build'));
    await expectTarKept(result);
    expect(github.requests).toEqual([]);
  });
});

describe('a transient error', () => {
  const faults: [string, Failure][] = [
    ['a lost connection', { on: 'CreateArtifact', what: 'reset' }],
    ['too many requests', { on: 'CreateArtifact', what: { status: 429 } }],
    ['a service that is down for a moment', { on: 'FinalizeArtifact', what: { status: 503 } }],
    ['a connection cut in the middle of a block', { on: 'PutBlock', what: 'cut' }],
    ['a blob store that fails once', { on: 'PutBlock', what: { status: 500 } }],
    ['a slow server', { on: 'PutBlock', what: { delay: 3000 } }],
  ];
  const both = faults.flatMap(([name, fault]) => [
    [`${name}, in a zip`, { archive: 'true' }, fault] as const,
    [`${name}, as it is`, { archive: 'false' }, fault] as const,
  ]);
  test.each(both)('%s: the artifact is there in the end', async (_, inputs, fault) => {
    github.fail(fault);
    const result = await run({}, inputs);
    expect(result.exitCode).toBe(0);
    expect(github.artifacts().filter(({ finalized }) => finalized)).toHaveLength(1);
    expect(result.outputs['artifact-id']).toBe('1');
    await expectTarKept(result);
  });
});

describe('a fault that stays', () => {
  const faults: [string, Failure, string][] = [
    ['401', { on: 'CreateArtifact', what: { status: 401 } }, "did not accept the job's token (401)"],
    ['403', { on: 'CreateArtifact', what: { status: 403 } }, 'refused the upload (403)'],
    ['a full account', { on: 'CreateArtifact', what: 'quota' }, 'storage for artifacts is full'],
    ['409', { on: 'CreateArtifact', what: { status: 409 } }, 'already has an artifact named'],
  ];
  const both = faults.flatMap(([name, ...fault]) => [
    [`${name}, in a zip`, { archive: 'true' }, ...fault] as const,
    [`${name}, as it is`, { archive: 'false' }, ...fault] as const,
  ]);
  test.each(both)(
    '%s: the step fails with what to do, and the tar is kept',
    async (_, inputs, fault, message) => {
      github.fail(fault);
      const result = await run({}, inputs);
      expect(result.exitCode).toBe(1);
      expect(failureOf(result)).toContain(message);
      expect(failureOf(result)).toContain(join(output, tarName));
      expect(result.outputs['artifact-id'] ?? '').toBe('');
      await expectTarKept(result);
    },
  );
});

describe('a save that does not get through', () => {
  let proxy: EngineProxy;
  let env: Record<string, string>;

  beforeEach(async () => {
    proxy = await startEngineProxy();
    env = { DOCKER_HOST: proxy.host };
  });
  afterEach(() => {
    proxy.stop();
  });

  test('because the engine stops: no tar, and the step fails', async () => {
    proxy.spoil = 'cut';
    const result = await run({ env });
    expect(result.exitCode).toBe(1);
    expect(failureOf(result)).toMatch(/docker.*failed/);
    expect(readdirSync(output)).toEqual([]);
    expect(result.outputs.tar ?? '').toBe('');
    expect(github.requests).toEqual([]);
  });

  test('because the run is cancelled: no tar, no client of the engine left, and the step fails', async () => {
    proxy.spoil = 'stall';
    const cancel = new AbortController();
    void proxy.stalled.then(() => {
      cancel.abort();
    });
    const result = await run({ env, signal: cancel.signal });
    expect(result.exitCode).toBe(1);
    expect(readdirSync(output)).toEqual([]);
    expect(github.requests).toEqual([]);
    const clients = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(
      clients.split('\n').filter((line) => line.startsWith('docker save') && line.includes(image)),
    ).toEqual([]);
  });
});

(process.getuid?.() === 0 ? describe : describe.skip)('a full disk', () => {
  test('no tar, and the step fails with what to do', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', output]);
    try {
      const result = await run();
      expect(result.exitCode).toBe(1);
      expect(failureOf(result)).toMatch(
        /^The disk of \S+ is full: the archive is larger than the 4\.\d MB that were free there\. Set output-directory to a folder on another disk/,
      );
      expect(readdirSync(output)).toEqual([]);
      expect(github.requests).toEqual([]);
    } finally {
      execFileSync('umount', [output]);
    }
  });
});
