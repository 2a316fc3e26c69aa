import { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub, type GitHub } from '../../script/lib/github.js';

describe('the stand-in for the artifact service', () => {
  const client = new DefaultArtifactClient();
  let github: GitHub;
  let folder: string;

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    folder = await mkdtemp(join(tmpdir(), 'github-'));
    github = await startGitHub();
    Object.assign(process.env, github.env, { GITHUB_SERVER_URL: 'https://github.com' });
  });
  afterAll(async () => {
    await github.stop();
    await rm(folder, { recursive: true });
  });
  const upload = async (name = 'a.tar') => {
    const path = join(folder, name);
    await writeFile(path, 'the bytes');
    return client.uploadArtifact(name, [path], folder, { skipArchive: true });
  };

  test('accepts a file from the real client, and refuses its name until it is deleted', async () => {
    const { id, size } = await upload();
    expect({ id, size }).toEqual({ id: 1, size: 9 });
    expect((await github.blob('a.tar')).toString()).toBe('the bytes');
    expect(github.artifacts()[0]).toMatchObject({
      name: 'a.tar',
      finalized: true,
      mimeType: 'application/x-tar',
    });

    await expect(upload()).rejects.toThrow('409');

    await client.deleteArtifact('a.tar');
    expect((await upload()).id).toBe(2);
    expect(github.artifacts().map(({ deleted }) => deleted)).toEqual([true, false]);
    expect(github.requests).toContainEqual({ operation: 'PutBlock', status: 201 });
    await client.deleteArtifact('a.tar');
  });

  test.each([
    [
      'a refusal',
      { on: 'CreateArtifact', what: { status: 401, message: 'who are you' } },
      /401.*who are you/,
    ],
    ['a full account', { on: 'CreateArtifact', what: 'quota' }, /quota has been hit/],
    ['a closed connection', { on: 'FinalizeArtifact', what: 'reset' }, /ECONNRESET/],
    ['a refused block', { on: 'PutBlock', what: { status: 403 } }, /403|fault/],
  ] as const)('lets %s happen once', async (_, fault, message) => {
    github.fail(fault);
    await expect(upload(`${fault.on}.tar`)).rejects.toThrow(message);
    await upload();
    await client.deleteArtifact('a.tar');
  });

  test('an upload that was never finished holds its name, though no list shows it', async () => {
    github.fail({ on: 'FinalizeArtifact', what: { status: 400 } });
    await expect(upload('half.tar')).rejects.toThrow('400');
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    await expect(upload('half.tar')).rejects.toThrow('409');
  });

  test('a connection cut in the middle of a block is retried by the client', async () => {
    github.fail({ on: 'PutBlock', what: 'cut' });
    await upload();
    expect(
      github.requests.filter(({ operation, status }) => operation === 'PutBlock' && status === 0),
    ).toHaveLength(1);
    await client.deleteArtifact('a.tar');
  });
});
