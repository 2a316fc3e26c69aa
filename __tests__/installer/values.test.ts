import { describe, expect, test } from '@jest/globals';
import {
  containerName,
  fixedNames,
  reservedNames,
  templateValues,
  usesPidFile,
  valueNames,
  type Installation,
} from '../../src/installer/values.js';

const installation: Installation = {
  name: 'web',
  imageName: 'registry.example/team/web:latest',
  imageId: 'sha256:abc',
  destination: '/var/lib/containers/atomic/web.0',
  capabilities: ['CAP_CHOWN', 'CAP_KILL'],
  uuid: '11111111-2222-4333-8444-555555555555',
  runtime: '/usr/bin/runc',
  atomic: '/usr/bin/atomic',
  systemdCgroup: true,
  withPidFile: false,
};

describe('templateValues', () => {
  test('sets every name the installer sets', () => {
    expect(Object.fromEntries(templateValues(installation))).toEqual({
      DESTDIR: '/var/lib/containers/atomic/web.0',
      NAME: 'web',
      EXEC_START: "/usr/bin/runc --systemd-cgroup run 'web'",
      EXEC_STOP: "/usr/bin/runc --systemd-cgroup kill 'web'",
      EXEC_STARTPRE: '',
      EXEC_STOPPOST: '',
      HOST_UID: '0',
      HOST_GID: '0',
      IMAGE_NAME: 'registry.example/team/web:latest',
      IMAGE_ID: 'abc',
      RUN_DIRECTORY: '/run',
      STATE_DIRECTORY: '/var/lib',
      CONF_DIRECTORY: '/etc',
      PIDFILE: '/run/container-web.pid',
      UUID: '11111111-2222-4333-8444-555555555555',
      ALL_PROCESS_CAPABILITIES: '"CAP_CHOWN",\n"CAP_KILL"\n',
      RUNTIME: '/usr/bin/runc',
      ATOMIC: '/usr/bin/atomic',
    });
  });

  test('runs in the background if the unit uses a pid file', () => {
    const values = templateValues({ ...installation, systemdCgroup: false, withPidFile: true });
    expect(values.get('EXEC_START')).toBe("/usr/bin/runc  run -d --pid-file /run/container-web.pid 'web'");
    expect(values.get('EXEC_STOP')).toBe('');
    expect(values.get('EXEC_STARTPRE')).toBe('');
    expect(values.get('EXEC_STOPPOST')).toBe("/usr/bin/runc delete 'web'");
  });

  test.each([...reservedNames])('keeps its own %s', (name) => {
    const theirs = new Map([[name, 'theirs']]);
    const values = templateValues({ ...installation, defaults: theirs, set: theirs });
    expect(values.get(name)).toBe(templateValues(installation).get(name));
  });

  test.each([...fixedNames].filter((name) => !reservedNames.has(name)))(
    'takes %s from --set, and never from defaultValues',
    (name) => {
      const defaults = new Map([[name, 'default']]);
      const set = new Map([[name, 'set']]);
      const own = templateValues(installation).get(name);
      expect(templateValues({ ...installation, defaults }).get(name)).toBe(own);
      expect(templateValues({ ...installation, defaults, set }).get(name)).toBe('set');
    },
  );

  test('takes UUID from --set, then from defaultValues', () => {
    const defaults = new Map([['UUID', 'default']]);
    const set = new Map([['UUID', 'set']]);
    expect(templateValues({ ...installation, defaults }).get('UUID')).toBe('default');
    expect(templateValues({ ...installation, defaults, set }).get('UUID')).toBe('set');
  });

  test('puts the pid file into RUN_DIRECTORY, and passes its path to the command', () => {
    const set = new Map([['RUN_DIRECTORY', '/tmp/run']]);
    const values = templateValues({ ...installation, set, withPidFile: true });
    expect(values.get('PIDFILE')).toBe('/tmp/run/container-web.pid');
    expect(values.get('EXEC_START')).toContain('--pid-file /tmp/run/container-web.pid ');
  });

  test('knows exactly the names in valueNames', () => {
    const defaults = new Map([['PORT', '80']]);
    const names = [...templateValues({ ...installation, defaults }).keys()].sort();
    expect(names).toEqual([...valueNames({ defaultValues: defaults })].sort());
  });
});

test.each([
  ['ExecStart=$EXEC_START\nExecStopPost=$EXEC_STOPPOST\nPIDFile=$PIDFILE', true],
  ['ExecStopPost=$EXEC_STOPPOST', false],
  ['PIDFile=$PIDFILE', false],
  ['ExecStopPost=${EXEC_STOPPOST}\nPIDFile=$PIDFILE', false],
])('usesPidFile(%j) is %s', (template, expected) => {
  expect(usesPidFile(template)).toBe(expected);
});

test.each([
  ['web', 'web'],
  ['web:latest', 'web'],
  ['web:1.2', 'web-1.2'],
  ['localhost:5000/team/web', 'web'],
  ['localhost:5000/team/web:2', 'web-2'],
  ['team/web@sha256:00ff', 'web'],
])('containerName(%j) is %j', (imageName, expected) => {
  expect(containerName(imageName)).toBe(expected);
});
