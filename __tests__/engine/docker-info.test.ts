import { describe, expect, test } from '@jest/globals';
import { parseInfo } from '../../src/engine/docker-info.js';

const client = { Version: '28.2.2', Context: 'remote', Plugins: [{ Name: 'compose' }, { Name: 'buildx' }] };

describe('what docker says of itself', () => {
  test.each([
    [
      'a client with buildx',
      { ServerVersion: '28.2', ClientInfo: client },
      { client: '28.2.2', engine: '28.2', context: 'remote', hasBuildx: true, hasContainerdStore: false },
    ],
    [
      'a client before Docker 23',
      { ServerVersion: '20.10.24', ClientInfo: { Context: 'default', Plugins: null } },
      { client: '', engine: '20.10.24', context: 'default', hasBuildx: false, hasContainerdStore: false },
    ],
    [
      'a plugin that does not start',
      { ServerVersion: '28.2', ClientInfo: { ...client, Plugins: [{ Name: 'buildx', Err: 'exec format' }] } },
      { hasBuildx: false },
    ],
    [
      "containerd's image store",
      {
        ServerVersion: '29.0',
        DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
        ClientInfo: {},
      },
      { hasContainerdStore: true, context: 'default' },
    ],
    [
      'an engine that is away',
      { ServerErrors: ['Cannot connect'] },
      { isPodman: false, reason: 'Cannot connect' },
    ],
    ['Podman', { host: { arch: 'amd64' } }, { isPodman: true }],
  ])('%s', (_, printed, expected) => {
    expect(parseInfo(JSON.stringify(printed))).toMatchObject(expected);
  });

  test('an answer that is not JSON', () => {
    expect(parseInfo('warning: x')).toMatchObject({ isPodman: false });
  });
});
