import { describe, expect, test } from '@jest/globals';
import { networkFailure } from '../../src/engine/transient.js';

describe('a failure of the network', () => {
  test.each([
    'ERROR: failed to do request: Head "https://r.example/v2/a/manifests/1": dial tcp 10.0.0.1:443: i/o timeout',
    'net/http: TLS handshake timeout',
    'read tcp 10.0.0.2:5->10.0.0.1:443: read: connection reset by peer',
    'Error response from daemon: Get "https://r.example/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    'failed to resolve source metadata for r.example/a:1: unexpected status from HEAD request to https://r.example/v2/a/manifests/1: 503 Service Unavailable',
    'unexpected status code [manifests 1]: 429 Too Many Requests',
    'toomanyrequests: You have reached your pull rate limit.',
    'received unexpected HTTP status: 502 Bad Gateway',
    'dial tcp: lookup r.example on 127.0.0.53:53: server misbehaving',
  ])('%s', (line) => {
    expect(networkFailure(`#3 loading\n${line}\n`)).toBe(line);
  });
});

describe('no failure of the network', () => {
  test.each([
    'failed to solve: r.example/a:1: not found',
    'unexpected status from HEAD request to https://r.example/v2/a/manifests/1: 401 Unauthorized',
    'unexpected status from HEAD request to https://r.example/v2/a/manifests/1: 404 Not Found',
    'dockerfile parse error on line 3: unknown instruction: COYP',
    'curl: (56) connection reset by peer\nERROR: process "/bin/sh -c curl x" did not complete successfully: exit code: 56',
    "i/o timeout\nThe command '/bin/sh -c make' returned a non-zero code: 2",
    '#5 500 files copied\nfailed to compute cache key: "/x": not found',
    '',
  ])('%j', (output) => {
    expect(networkFailure(output)).toBeUndefined();
  });
});
