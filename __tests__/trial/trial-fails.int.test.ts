import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { TrialResult } from '../../src/trial/trial.js';
import type { ServiceImage } from '../support/service-image.js';
import { oneshot, polite, shell, Trials, withMounts } from '../support/trials.js';

const trials = new Trials();
const { start } = trials;

afterEach(() => {
  expect(trials.folders()).toEqual([]);
});

afterAll(() => {
  trials.remove();
});

describe('fails', () => {
  const broken: readonly (readonly [string, ServiceImage, Partial<TrialResult>, RegExp])[] = [
    ['args that are not there', { args: ['/bin/nope'] }, { exitCode: 1 }, /process\.args\[0\]/],
    [
      'a missing interpreter',
      { args: ['/run.sh'], tree: { '/run.sh': { content: '#!/bin/bash\n', mode: 0o755 } } },
      { exitCode: 1 },
      /#!|process\.args\[0\]/,
    ],
    [
      'a program without its mode',
      { args: ['/run.sh'], tree: { '/run.sh': '#!/bin/sh\n' } },
      { exitCode: 1 },
      /0755/,
    ],
    ['a write to the root', { args: shell('echo x > /state') }, { exitCode: 1 }, /read-only/],
    [
      'an error',
      { args: shell('echo oops; exit 7') },
      { exitCode: 7, output: 'oops\n' },
      /what the container printed/,
    ],
    ['an end that is none of a service', { args: shell('true') }, { exitCode: 0 }, /Type=oneshot/],
    ['a oneshot that fails', { args: shell('exit 4'), unit: oneshot }, { exitCode: 4 }, /printed/],
    ['a oneshot that stays', { args: polite, unit: oneshot }, { output: 'up\n' }, /trial-seconds/],
    [
      'one that ignores TERM',
      { args: shell("trap '' TERM; while :; do busybox sleep 0.1; done") },
      { summary: 'The container did not stop within 2 s of TERM, and had to be killed.' },
      /ignores TERM/,
    ],
    [
      'a bind source that nobody makes',
      {
        args: polite,
        tree: { '/exports/tmpfiles.template': 'd /var/lib/other - - - - -\n' },
        config: withMounts({
          type: 'bind',
          source: '/var/lib/trial-nowhere',
          destination: '/data',
          options: ['bind'],
        }),
      },
      {},
      /tmpfiles\.template/,
    ],
    [
      'a terminal',
      { args: polite, config: (config) => ({ ...config, process: { ...config.process, terminal: true } }) },
      {},
      /process\.terminal/,
    ],
    [
      'no mount namespace',
      { args: polite, config: (config) => ({ ...config, linux: { namespaces: [{ type: 'pid' }] } }) },
      { summary: 'The container was not started.' },
      /mount namespace/,
    ],
    ['a unit without ExecStart', { args: polite, unit: '[Service]\nRestart=no\n' }, {}, /service\.template/],
    ['a variable without a value', { args: ['$NOPE'] }, {}, /trial-set/],
    [
      'tmpfiles that are none',
      { args: polite, tree: { '/exports/tmpfiles.template': 'nonsense\n' } },
      {},
      /tmpfiles/,
    ],
  ];
  test.each(broken)('%s', async (_, image, expected, advice) => {
    const result = await start(image);
    expect(result).toMatchObject({ passed: false, ...expected });
    expect(result.advice).toMatch(advice);
    expect(result.output).not.toContain(trials.temporary);
  });

  test('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const result = await start({
        args: ['/bin/busybox', 'httpd', '-f', '-p', `127.0.0.1:${port}`],
        config: (config) => ({
          ...config,
          linux: {
            ...config.linux,
            namespaces: config.linux.namespaces.filter(({ type }) => type !== 'network'),
          },
        }),
      });
      expect(result).toMatchObject({
        passed: false,
        exitCode: 1,
        shared: [expect.stringContaining('own network')],
      });
      expect(result.advice).toMatch(/port is taken/);
    } finally {
      server.close();
    }
  });

  test('a command that fails', async () => {
    const result = await start({ args: polite }, { command: shell('echo asked; exit 5') });
    expect(result).toMatchObject({ passed: false, exitCode: 5, output: 'up\nasked\n' });
    expect(result.summary).toMatch(/ended with exit code 5/);
  });

  test('a command after the service has ended', async () => {
    const result = await start({ args: shell('true'), unit: oneshot }, { command: ['/bin/sh'] });
    expect(result).toMatchObject({
      passed: false,
      advice: expect.stringContaining('Leave trial-command out'),
    });
  });
});
