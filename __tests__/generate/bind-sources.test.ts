import { expect, test } from '@jest/globals';
import { bindSources } from '../../src/generate/bind-sources.js';

const hostFiles = [{ source: 'a.conf', target: '/etc/agent/a.conf', where: '' }];
const defaults = new Map([['DATA', '/srv/data']]);

function configWith(...sources: readonly string[]): string {
  return JSON.stringify({ mounts: sources.map((source) => ({ destination: '/x', type: 'bind', source })) });
}

test.each([
  ['/var/lib/agent', ['/var/lib/agent']],
  ['${STATE_DIRECTORY}/agent', ['${STATE_DIRECTORY}/agent']],
  ['$DATA', ['$DATA']],
  ['/etc/agent', []],
  ['/etc/agent/a.conf', []],
  ['$CONF_DIRECTORY/agent/', []],
  ['/etc/resolv.conf', []],
  ['/sys/fs/cgroup', []],
  ['/var/lib', []],
  ['$DESTDIR/rootfs/x', []],
  ['$UNKNOWN/x', []],
  ['relative', []],
])('%s', (source, expected) => {
  expect(bindSources(configWith(source), hostFiles, defaults)).toEqual(expected);
});

test('each once, in order, and only of bind mounts', () => {
  const config = JSON.stringify({
    mounts: [
      { type: 'tmpfs', source: '/a' },
      { type: 'none', source: '/c', options: ['rbind'] },
      { type: 'bind', source: '/b' },
      { type: 'bind', source: '/c' },
      null,
    ],
  });
  expect(bindSources(config, [], new Map())).toEqual(['/c', '/b']);
});

test.each(['', 'null', '[]', '{"mounts": 1}', '{"mounts": [$ADDTL]}'])('%s has none', (config) => {
  expect(bindSources(config, [], new Map())).toEqual([]);
});
