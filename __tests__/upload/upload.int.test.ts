import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemError, UserError } from '../../src/core/errors.js';
import type { UploadRequest } from '../../src/upload/request.js';
import { uploadArchive } from '../../src/upload/upload.js';
import { startGitHub, type Failure, type GitHub } from '../../script/lib/github.js';

describe('an upload', () => {
  const bytes = randomBytes(100_000);
  const sha256 = (data: Buffer) => `sha256:${createHash('sha256').update(data).digest('hex')}`;
  const before = { ...process.env };
  let folder: string;
  let github: GitHub;
  let path: string;
  let said: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'upload-'));
    path = join(folder, 'web-1.tar.zst');
    await writeFile(path, bytes);
  });
  beforeEach(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    said = [];
    github = await startGitHub();
    Object.assign(process.env, github.env, {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octocat/hello',
      GITHUB_RUN_ID: '4711',
      ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '1500',
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await github.stop();
    process.env = { ...before };
    expect(await readFile(path)).toEqual(bytes);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const upload = (request: Partial<UploadRequest> = {}) =>
    uploadArchive({
      path,
      name: 'web-1.tar.zst',
      archive: false,
      overwrite: false,
      log: (message) => said.push(message),
      compressionLevel: 0,
      delays: [10, 10],
      ...request,
    });

  test('of the unchanged file: name, size, digest and page', async () => {
    expect(await upload({ retentionDays: 2 })).toEqual({
      id: 1,
      name: 'web-1.tar.zst',
      size: bytes.length,
      digest: sha256(bytes),
      url: 'https://github.com/octocat/hello/actions/runs/4711/artifacts/1',
    });
    expect(await github.blob('web-1.tar.zst')).toEqual(bytes);
    expect(github.artifacts()[0]?.expiresAt).toBeDefined();
  });

  test('of the file under another name', async () => {
    await upload({ name: 'mine' });
    expect(await github.blob('mine')).toEqual(bytes);
  });

  test('in a zip stores compressed tars without compressing them again', async () => {
    const { size, digest } = await upload({ archive: true, name: 'web-1' });
    const zip = await github.blob('web-1');
    expect(zip.includes(bytes)).toBe(true);
    expect(size).toBe(zip.length);
    expect(digest).toBe(sha256(zip));
  });

  test('under an illegal name is refused before anything is asked', async () => {
    await expect(upload({ name: 'a:b' })).rejects.toThrow(UserError);
    expect(github.requests).toEqual([]);
  });

  const transient: [string, Failure][] = [
    ['a lost connection at the start', { on: 'CreateArtifact', what: 'reset' }],
    ['a lost connection at the end', { on: 'FinalizeArtifact', what: 'reset' }],
    ['a connection cut in the middle of a block', { on: 'PutBlock', what: 'cut' }],
    ['too many requests at a block', { on: 'PutBlock', what: { status: 429 } }],
    ['an overloaded blob store', { on: 'PutBlock', what: { status: 503 } }],
    ['a broken blob store', { on: 'PutBlockList', what: { status: 500 } }],
    ['a slow blob store', { on: 'PutBlock', what: { delay: 4000 } }],
    ['a slow service', { on: 'FinalizeArtifact', what: { delay: 1000 } }],
  ];
  test.each(transient)(
    'survives %s',
    async (_, fault) => {
      github.fail(fault);
      const { name, digest } = await upload();
      expect(digest).toBe(sha256(bytes));
      expect(await github.blob(name)).toEqual(bytes);
      expect(said.some((message) => message.includes(`using "${name}"`))).toBe(name !== 'web-1.tar.zst');
    },
    30_000,
  );

  test.each([429, 500, 503])(
    'survives a service that answers %i',
    async (status) => {
      github.fail({ on: 'CreateArtifact', what: { status } });
      expect((await upload()).name).toBe('web-1.tar.zst');
    },
    30_000,
  );

  test('whose last answer is lost is found to be whole', async () => {
    github.fail({ on: 'FinalizeArtifact', what: 'lost' });
    expect(await upload()).toMatchObject({
      id: 1,
      name: 'web-1.tar.zst',
      size: bytes.length,
      digest: sha256(bytes),
    });
    expect(said).toEqual([]);
  });

  test('says that it tries again, and under which name it ended up', async () => {
    github.fail({ on: 'FinalizeArtifact', what: 'reset' });
    const { name } = await upload();
    expect(name).toBe('web-1-retry-2.tar.zst');
    expect(said).toEqual([
      'The upload failed: Failed to FinalizeArtifact: Unable to make request: ECONNRESET. Trying again in 0.01 s.',
      'The failed attempt still holds the name "web-1.tar.zst": using "web-1-retry-2.tar.zst" instead.',
    ]);
  });

  test('gives up after the last attempt', async () => {
    github.fail({ on: 'CreateArtifact', what: 'reset', times: Infinity });
    await expect(upload()).rejects.toThrow(
      `Unable to make request: ECONNRESET, the last of 3 attempts: run the job again, and check ` +
        `www.githubstatus.com for incidents. The archive is kept at ${path}.`,
    );
    expect(said).toHaveLength(2);
  });

  const final: [string, Failure, string][] = [
    [
      'an expired token',
      { on: 'CreateArtifact', what: { status: 401 } },
      "did not accept the job's token (401)",
    ],
    ['a forbidden service', { on: 'CreateArtifact', what: { status: 403 } }, 'refused the upload (403)'],
    ['a forbidden blob', { on: 'PutBlock', what: { status: 403 } }, 'refused the upload (403)'],
    ['a full account', { on: 'CreateArtifact', what: 'quota' }, 'storage for artifacts is full'],
    [
      'a request that is not understood',
      { on: 'CreateArtifact', what: { status: 400 } },
      'The upload failed: ',
    ],
  ];
  test.each(final)('stops at once at %s', async (_, fault, message) => {
    github.fail(fault);
    const failure = upload();
    await expect(failure).rejects.toThrow(SystemError);
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.toThrow(`The archive is kept at ${path}.`);
    expect(said).toEqual([]);
  });

  test('with a name that is in use says what to do, or replaces the artifact with overwrite', async () => {
    await upload();
    await expect(upload()).rejects.toThrow(
      'This run already has an artifact named "web-1.tar.zst": set overwrite: true',
    );
    expect((await upload({ overwrite: true })).id).toBe(2);
    expect(github.artifacts().map(({ deleted }) => deleted)).toEqual([true, false]);
  });

  test('cannot replace an unfinished artifact, and says so', async () => {
    github.fail({ on: 'FinalizeArtifact', what: { status: 400 } });
    await expect(upload()).rejects.toThrow('The upload failed');
    await expect(upload({ overwrite: true })).rejects.toThrow('use another artifact-name');
  });
});
