import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linuxSettings } from '../../src/export/quadlet/linux.js';
import { mountSettings } from '../../src/export/quadlet/mounts.js';
import { processSettings } from '../../src/export/quadlet/process.js';
import { quadletFiles } from '../../src/export/quadlet/files.js';
import { planQuadlet } from '../../src/export/quadlet/plan.js';
import { line, word } from '../../src/export/quadlet/quote.js';
import { unitSections } from '../../src/export/quadlet/unit.js';
import { serviceImage } from '../support/service-image.js';

const lines = (settings: readonly (readonly [string, string])[]): readonly string[] =>
  settings.map(([key, value]) => `${key}=${value}`);

describe('process', () => {
  it.each([
    [{ args: ['/bin/x', 'a b', '%n', '$HOME'] }, ['Entrypoint=/bin/x', 'Exec="a b" %%n $$HOME']],
    [
      { env: ['A=1', 'B=two words', 'C="q"'] },
      ['Environment=A=1', 'Environment="B=two words"', 'Environment="C=\\"q\\""'],
    ],
    [
      { user: { uid: 7, gid: 8, umask: 18, additionalGids: [9] } },
      ['User=7', 'Group=8', 'GroupAdd=9', 'PodmanArgs=--umask=0022'],
    ],
    [
      { terminal: true, noNewPrivileges: true, oomScoreAdj: -5 },
      ['PodmanArgs=--tty', 'NoNewPrivileges=true', 'PodmanArgs=--oom-score-adj=-5'],
    ],
    [{ rlimits: [{ type: 'RLIMIT_NOFILE', soft: 1, hard: 2 }] }, ['Ulimit=nofile=1:2']],
    [{ selinuxLabel: 'u:r:t:s0:c1,c2' }, ['SecurityLabelType=t', 'SecurityLabelLevel=s0:c1,c2']],
    [{ apparmorProfile: 'own' }, ['PodmanArgs=--security-opt=apparmor=own']],
  ])('%j', (process, expected) => {
    expect(lines(processSettings(process).settings)).toEqual(expect.arrayContaining(expected));
  });

  it('says what Podman has no option for, and where', () => {
    const { notes } = processSettings({
      scheduler: {},
      capabilities: { bounding: ['CAP_KILL'], ambient: ['CAP_KILL'] },
    });
    expect(notes.map(({ at }) => at)).toEqual([
      ['process', 'scheduler'],
      ['process', 'capabilities', 'effective'],
      ['process', 'capabilities', 'permitted'],
      ['process', 'capabilities', 'ambient'],
    ]);
  });
});

describe('linux', () => {
  it.each([
    [
      {},
      [
        'Network=host',
        'PodmanArgs=--pid=host',
        'PodmanArgs=--ipc=host',
        'PodmanArgs=--uts=host',
        'Unmask=ALL',
        'SeccompProfile=unconfined',
      ],
    ],
    [{ namespaces: [{ type: 'network' }, { type: 'pid' }] }, ['Network=none']],
    [
      {
        namespaces: [
          { type: 'network', path: '/run/netns/x' },
          { type: 'user', path: '/proc/9/ns/user' },
        ],
      },
      ['Network=ns:/run/netns/x', 'PodmanArgs=--userns=ns:/proc/9/ns/user'],
    ],
    [{ seccomp: {} }, ['SeccompProfile=/etc/containers/systemd/a.seccomp.json']],
    [{ sysctl: { 'net.ipv4.ip_forward': '1' } }, ['Sysctl=net.ipv4.ip_forward=1']],
    [{ maskedPaths: ['/proc/kcore', '/proc/own'] }, ['Mask=/proc/own']],
    [
      { resources: { memory: { limit: 5 }, pids: { limit: 3 }, cpu: { shares: 2 } } },
      ['PidsLimit=3', 'PodmanArgs=--memory=5', 'PodmanArgs=--cpu-shares=2'],
    ],
    [{ devices: [{ path: '/dev/fuse' }] }, ['AddDevice=/dev/fuse']],
  ])('%j', (linux, expected) => {
    const { settings } = linuxSettings(linux, '/etc/containers/systemd/a.seccomp.json');
    expect(lines(settings)).toEqual(expect.arrayContaining(expected));
  });

  it('says what is lost', () => {
    const { notes } = linuxSettings(
      {
        cgroupsPath: 'a:b:c',
        namespaces: [{ type: 'time' }, { type: 'mount', path: '/x' }],
        resources: { rdma: {} },
      },
      '/x',
    );
    expect(notes.map(({ at }) => at)).toEqual([
      ['linux', 'cgroupsPath'],
      ['linux', 'namespaces', 0],
      ['linux', 'namespaces', 1],
      ['linux', 'resources', 'rdma'],
    ]);
  });
});

describe('mounts', () => {
  it.each([
    [{ destination: '/d', type: 'bind', source: '/s', options: ['rbind', 'ro'] }, ['Volume=/s:/d:rbind,ro']],
    [
      { destination: '/d', type: 'bind', source: '/a:b', options: ['ro'] },
      ['Mount=type=bind,source=/a:b,destination=/d,readonly=true'],
    ],
    [
      { destination: '/d', type: 'tmpfs', source: 'tmpfs', options: ['size=1k', 'nosuid'] },
      ['Tmpfs=/d:size=1k,nosuid,exec,dev,notmpcopyup'],
    ],
    [{ destination: '/dev/shm', type: 'tmpfs', options: ['size=9k'] }, ['ShmSize=9k']],
    [{ destination: '/proc', type: 'proc', source: 'proc' }, []],
    [
      { destination: '/d', type: 'bind', source: 'my data', options: ['bind'] },
      ['Volume=agent-my-data.volume:/d:bind'],
    ],
  ])('%j', (mount, expected) => {
    expect(lines(mountSettings([mount], 'agent').settings)).toEqual(expected);
  });

  it('makes one volume of a source that is relative, and says so', () => {
    const mount = { type: 'bind', source: 'data', options: ['bind', 'idmap'] };
    const { volumes, notes } = mountSettings(
      [
        { ...mount, destination: '/a' },
        { ...mount, destination: '/b' },
      ],
      'agent',
    );
    expect(volumes).toEqual([{ file: 'agent-data.volume', name: 'agent-data' }]);
    expect(notes.map(({ at }) => at)).toEqual([
      ['mounts', 0],
      ['mounts', 0],
      ['mounts', 1],
      ['mounts', 1],
    ]);
  });
});

it('keeps of the unit what is true under Podman', () => {
  const unit =
    '[Unit]\nAfter=a\n[Service]\nType=forking\nExecStart=run\nRestart=always\nExecStartPre=mkdir /dest/x\nPIDFile=/p\n[Install]\nAlso=a.socket\nWantedBy=b\n';
  const { text, notes } = unitSections(unit, ['run', '', '/dest']);
  expect(text).toBe('[Unit]\nAfter=a\n\n[Service]\nRestart=always\n\n[Install]\nWantedBy=b\n');
  expect(notes.map(({ directive }) => directive)).toEqual(['ExecStartPre', 'Also']);
});

it('never lets a value start a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const quoted of [word(text), line(text)]) expect(quoted).not.toMatch(/[\n\r]/);
    }),
  );
});

it('creates folders that are missing, and leaves alone those that a host has', async () => {
  const image = serviceImage({
    args: ['/bin/sh'],
    name: 'example/agent:1',
    config: (standard) => ({
      ...standard,
      mounts: ['/dev', '/etc', '/', '/var/lib/agent'].map((source, index) => ({
        destination: `/m/${index}`,
        type: 'bind',
        source,
        options: ['bind'],
      })),
    }),
  });
  const { files } = await quadletFiles(image, await planQuadlet(image));
  const tmpfiles = files.find(({ path }) => path === '/etc/tmpfiles.d/agent.conf');
  expect(tmpfiles?.content).toBe('d    /var/lib/agent   :0700 :0 :0 - -\n');
});
