import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ArtifactClient } from '@actions/artifact';
import { SystemError } from '../../src/core/errors.js';
import type { UploadRequest } from '../../src/upload/request.js';
import { uploadArchive } from '../../src/upload/upload.js';
import { folderOf } from '../support/folder.js';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

/** A client whose uploads end as `upload` says. */
function clientOf(upload: (file: string) => Promise<{ id: number }>): ArtifactClient {
  const client = { uploadArtifact: (_: string, [file = '']: string[]) => upload(file) };
  return client as unknown as ArtifactClient;
}

function requestFor(path: string, more: Partial<UploadRequest> = {}): UploadRequest {
  return {
    path,
    name: 'a.tar',
    archive: true,
    compressionLevel: 0,
    overwrite: false,
    log: () => undefined,
    delays: [0, 0, 0],
    ...more,
  };
}

describe('a service that refuses', () => {
  const refusal = (status: number) => () =>
    Promise.reject(
      new Error(
        `Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (${status})`,
      ),
    );

  test('twice in the same words is not asked again', async () => {
    let asked = 0;
    const refuse = refusal(503);
    const client = clientOf(() => {
      asked += 1;
      return refuse();
    });
    const path = join(folderOf({ 'a.tar': 'x' }), 'a.tar');
    await expect(uploadArchive(requestFor(path), client)).rejects.toThrow('the last of 2 attempts');
    expect(asked).toBe(2);
  });

  test('in other words each time is asked to the end', async () => {
    const answers = [500, 502, 503, 504].map(refusal);
    const client = clientOf(() => answers.shift()!());
    const path = join(folderOf({ 'a.tar': 'x' }), 'a.tar');
    await expect(uploadArchive(requestFor(path), client)).rejects.toThrow('the last of 4 attempts');
  });

  test('a lost connection is tried to the end', async () => {
    const client = clientOf(() => Promise.reject(new Error('Unable to make request: ECONNRESET')));
    const path = join(folderOf({ 'a.tar': 'x' }), 'a.tar');
    await expect(uploadArchive(requestFor(path), client)).rejects.toThrow('the last of 4 attempts');
  });
});

describe('a certificate that the runner does not trust', () => {
  test('ends the upload before it starts, and names NODE_EXTRA_CA_CERTS', async () => {
    const folder = folderOf({ 'a.tar': 'x' });
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=proxy.example', '-days', '1'];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject], {
      stdio: 'ignore',
    });
    const server = createServer({
      key: readFileSync(join(folder, 'key.pem')),
      cert: readFileSync(join(folder, 'cert.pem')),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      process.env.ACTIONS_RESULTS_URL = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const client = clientOf(() => Promise.reject(new Error('asked')));
      const upload = uploadArchive(requestFor(join(folder, 'a.tar')), client);
      await expect(upload).rejects.toThrow(SystemError);
      await expect(upload).rejects.toThrow(
        /^This runner does not trust the certificate .*NODE_EXTRA_CA_CERTS.*The archive is kept at /,
      );
    } finally {
      server.close();
    }
  });

  test.each([
    'self-signed certificate in certificate chain',
    'unable to get local issuer certificate',
    'unable to verify the first certificate; if the root CA is installed locally, try --use-system-ca',
    'certificate has expired',
    "Hostname/IP does not match certificate's altnames: Host: a.example. is not in the cert's altnames",
    'request failed, reason: UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  ])('is final when the client says "%s"', async (message) => {
    let asked = 0;
    const client = clientOf(() => {
      asked += 1;
      return Promise.reject(new Error(`Failed to make request after 5 attempts: ${message}`));
    });
    const path = join(folderOf({ 'a.tar': 'x' }), 'a.tar');
    await expect(uploadArchive(requestFor(path), client)).rejects.toThrow('NODE_EXTRA_CA_CERTS');
    expect(asked).toBe(1);
  });
});

test('a file is zipped with a fixed time, and has its own time again afterwards', async () => {
  const path = join(folderOf({ 'a.tar': 'x' }), 'a.tar');
  const own = new Date('2026-11-26T05:04:03Z');
  utimesSync(path, own, own);
  const seen: Date[] = [];
  const client = clientOf((file) => {
    seen.push(statSync(file).mtime);
    return Promise.resolve({ id: 1 });
  });
  await uploadArchive(requestFor(path), client);
  expect(seen.map((time) => time.getFullYear())).toEqual([1980]);
  expect(statSync(path).mtime).toEqual(own);
});
