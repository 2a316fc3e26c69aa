import { expect, test } from '@jest/globals';
import { adviceFor, adviceForRefusals } from '../../src/trial/advice.js';

test.each([
  // As runc 1.1 and 1.2, crun 1.8 and programs write them.
  [
    'level=error msg="runc run failed: unable to start container process: exec: \\"/bin/nope\\": stat /bin/nope: no such file or directory"',
    'process.args[0]',
  ],
  [
    'msg="runc run failed: unable to start container process: exec: \\"nope\\": executable file not found in $PATH"',
    'process.args[0]',
  ],
  ['executable file `nope` not found in $PATH: No such file or directory', 'process.args[0]'],
  ['exec /run.sh: no such file or directory', '"#!" line'],
  ['exec /run.sh: exec format error', '"#!" line'],
  ['unable to start container process: exec: \\"/run.sh\\": permission denied', '0755'],
  ['json: cannot unmarshal array into Go struct field Process.process.capabilities of type', 'before 1.0'],
  [
    'error mounting \\"/var/lib/x\\" to rootfs at \\"/data\\": stat /var/lib/x: no such file or directory',
    'tmpfiles',
  ],
  ['/run.sh: line 2: python3: not found', 'calls a program'],
  ["sh: can't create /state: Read-only file system", 'tmpfs or a bind mount'],
  ['httpd: bind: Address already in use', 'port is taken'],
  ['cannot allocate tty if runc will detach without setting console socket', 'process.terminal'],
  ['chown: /data: Operation not permitted', 'process.capabilities'],
  ['cannot open /dev/ttyS0', 'Look at what the container printed'],
  ['terminals: 3', 'Look at what the container printed'],
  ["mkdir: can't create directory '/x': Read-only file system", 'tmpfs or a bind mount'],
  ['Segmentation fault', 'Look at what the container printed'],
  ['', 'Look at what the container printed'],
])('%s', (output, advice) => {
  expect(adviceFor(output)).toContain(advice);
});

test('an image that the installer refuses: each kind of reason once', () => {
  expect(adviceForRefusals([{ kind: 'tmpfiles' }, { kind: 'variable' }, { kind: 'tmpfiles' }])).toBe(
    'Correct tmpfiles.template in /exports. Give each variable a value in manifest.json, or for the trial alone with trial-set.',
  );
});
