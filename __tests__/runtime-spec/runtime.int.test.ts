import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fillTemplate } from '../../src/installer/template.js';
import { runtimeSpec, type ImageDefaults } from '../../src/runtime-spec/index.js';

/** A static program that is a shell and all that a shell calls. */
const busybox = '/bin/busybox';
const folders = ['bin', 'dev', 'proc', 'sys', 'tmp', 'data', 'etc'];

const bundle = mkdtempSync(join(tmpdir(), 'runtime-spec-'));

beforeAll(() => {
  expect(problem(busybox, ['true'], 'busybox-static')).toBeUndefined();
  for (const folder of folders) mkdirSync(join(bundle, 'rootfs', folder), { recursive: true });
  copyFileSync(busybox, join(bundle, 'rootfs/bin/busybox'));
  symlinkSync('busybox', join(bundle, 'rootfs/bin/sh'));
  mkdirSync(join(bundle, 'data'));
  writeFileSync(join(bundle, 'data/greeting'), 'hello\n');
});

afterAll(() => {
  rmSync(bundle, { recursive: true });
});

/** What an image says of its process: a script for the shell of busybox. */
const script = (text: string): ImageDefaults => ({ args: ['/bin/sh', '-c', text] });

/** Options, a script for the container, and all that it prints. */
const cases: readonly (readonly [options: string, script: string, output: string])[] = [
  [
    '',
    'echo $PATH; busybox id -u; pwd',
    '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n0\n/\n',
  ],
  ['', 'busybox touch /x 2>&1 || echo no', 'touch: /x: Read-only file system\nno\n'],
  ['', '[ -t 0 ] || echo no terminal', 'no terminal\n'],
  ['--hostname=box', 'busybox hostname', 'box\n'],
  [
    `--env='A=b c' --process-uid=7 --process-gid=8 --process-cwd=/tmp`,
    'echo "$A"; busybox id; pwd',
    'b c\nuid=7 gid=8\n/tmp\n',
  ],
  [
    `--mounts-add='{"destination": "/data", "type": "bind", "source": "$DATA", "options": ["rbind", "ro"]}'`,
    'busybox cat /data/greeting',
    'hello\n',
  ],
  [
    '--bind=$DATA:/data:ro --tmpfs=/tmp',
    'busybox cp /data/greeting /tmp && busybox cat /tmp/greeting',
    'hello\n',
  ],
  ['--process-cap-drop-all', 'busybox grep CapEff /proc/self/status', 'CapEff:\t0000000000000000\n'],
  [
    '--process-cap-drop-all --process-cap-add=CAP_KILL',
    'busybox grep CapBnd /proc/self/status',
    'CapBnd:\t0000000000000020\n',
  ],
  ['--process-no-new-privileges', 'busybox grep NoNewPrivs /proc/self/status', 'NoNewPrivs:\t1\n'],
  ['--process-rlimits-add=RLIMIT_NOFILE:100:99', 'ulimit -n; ulimit -Hn', '99\n100\n'],
  ['--linux-masked-paths=/etc --linux-readonly-paths=/proc/sys', 'busybox ls /etc', ''],
  [
    '--linux-device-add=c:1:3:/dev/nothing:fileMode=438',
    'busybox stat -c %F,%a /dev/nothing',
    'character special file,666\n',
  ],
  [
    '--linux-seccomp-errno=mkdir,mkdirat --linux-seccomp-default=allow --tmpfs=/tmp',
    'busybox mkdir /tmp/a 2>&1 || echo no',
    "mkdir: can't create directory '/tmp/a': Operation not permitted\nno\n",
  ],
  ['--privileged --process-cap-drop-all', 'busybox grep Seccomp: /proc/self/status', 'Seccomp:\t0\n'],
];

describe.each([
  ['runc', 'required'],
  ['crun', 'optional'],
] as const)('under %s', (runtime, need) => {
  const missing = problem(runtime, ['--version'], runtime);
  if (need === 'required') {
    test('the runtime is there', () => {
      expect(missing).toBeUndefined();
    });
  }
  const testHere = missing === undefined ? test : test.skip;
  if (missing !== undefined && need === 'optional') console.warn(`Skipped: ${missing}`);

  testHere.each(cases)('starts with "%s" and runs %s', (options, text, output) => {
    const { text: config } = runtimeSpec(options, script(text));
    expect(run(runtime, config)).toEqual({ status: 0, output });
  });

  testHere('a command with dollar signs reaches the container through the installer', () => {
    const { text: config } = runtimeSpec('', { args: ['/bin/busybox', 'echo', '$5', '${HOME}', '$'] });
    expect(run(runtime, config)).toEqual({ status: 0, output: '$5 ${HOME} $\n' });
  });
});

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** Fills the template in, as the installer does, and runs it. */
function run(
  runtime: keyof typeof scripts,
  template: string,
): { readonly status: number | null; readonly output: string } {
  const { text, problems } = fillTemplate(
    template,
    new Map([
      ['NAME', 'test'],
      ['DATA', join(bundle, 'data')],
    ]),
  );
  expect(problems).toEqual([]);
  writeFileSync(join(bundle, 'config.json'), text);
  const id = `runtime-spec-${randomUUID()}`;
  const state = join(bundle, 'state');
  const command = [...asRoot, 'sh', '-c', scripts[runtime], runtime, state, bundle, id];
  const { status, stdout } = spawnSync('env', command, { encoding: 'utf8' });
  return { status, output: stdout };
}

const runScript = `
  timeout 20 "$0" --root "$1" run --bundle "$2" "$3" 2>&1 < /dev/null
  status=$?
  "$0" --root "$1" delete --force "$3" > /dev/null 2>&1
  exit $status`;

/** crun refuses a host that mounts both versions of cgroups; it is shown one without the second. */
const scripts = {
  runc: runScript,
  crun: `unshare --mount sh -c 'umount /sys/fs/cgroup/unified 2> /dev/null; ${runScript}' "$0" "$@"`,
};

/** Why a program cannot be used here. */
function problem(program: string, args: readonly string[], packageName: string): string | undefined {
  const { status, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return undefined;
  const why = error?.message ?? `status ${String(status)}`;
  return `${program} does not run here (${why}); install the package ${packageName}.`;
}
