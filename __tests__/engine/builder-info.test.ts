import { describe, expect, test } from '@jest/globals';
import { canExport, parseBuilder } from '../../src/engine/builder-info.js';

const remote = `Name:          far
Driver:        remote
Last Activity: 2026-11-26 09:10:48 +0000 UTC

Nodes:
Name:             far0
Endpoint:         tcp://127.0.0.1:18181
Driver Options:   cacert="/c/ca.pem"
Status:           running
BuildKit version: v0.25.1
Platforms:        linux/amd64*, linux/386

Name:             far1
Platforms:        linux/arm64
`;

describe('what buildx says of a builder', () => {
  test('all nodes together', () => {
    expect(parseBuilder(remote)).toEqual({
      name: 'far',
      driver: 'remote',
      version: 'v0.25.1',
      platforms: ['linux/amd64', 'linux/386', 'linux/arm64'],
      error: undefined,
    });
  });

  test('an older buildx', () => {
    expect(parseBuilder('Name: a\nDriver: docker-container\n\nNodes:\nBuildkit: v0.10.6\n').version).toBe(
      'v0.10.6',
    );
  });

  test('a node that is away', () => {
    expect(parseBuilder('Name: a\nDriver: remote\nNodes:\nName: a0\nError: dial tcp: refused\n').error).toBe(
      'dial tcp: refused',
    );
  });
});

test.each([
  ['docker', false, false],
  ['docker', true, true],
  ['docker-container', false, true],
  ['kubernetes', false, true],
  ['remote', false, true],
  ['cloud', false, true],
  ['', false, false],
])('the driver %j, containerd store %j: exports %j', (driver, store, expected) => {
  expect(canExport({ ...parseBuilder(''), driver }, store)).toBe(expected);
});
