import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runtimeAnswers, variantOf } from '../../support/runtime-answers.js';
import { withFolder, writeBundle } from '../../support/system-tools.js';

/** The versions that the answers are from; what depends on the version or the machine is not asked. */
const versions = { runc: /^runc version 1\.1\./, crun: /^crun version 1\.8(?:\.\d+)?$/m };
type Runtime = keyof typeof versions;

const canRun = existsSync('/bin/busybox') && process.getuid?.() === 0;

describe.each(Object.entries(versions) as [Runtime, RegExp][])('%s', (runtime, version) => {
  const { stdout } = spawnSync(runtime, ['--version'], { encoding: 'utf8' });
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- nothing without the program
  const isThere = canRun && version.test(stdout ?? '');
  const asked = runtimeAnswers.filter(({ apart }) => apart === undefined);
  (isThere ? test : test.skip).each(asked.map((answer) => [JSON.stringify(answer.set), answer] as const))(
    'answers as recorded to %s (skipped without this version)',
    (_name, answer) => {
      expect(starts(runtime, variantOf(answer))).toBe(!answer.refusedBy.includes(runtime));
    },
  );
});

/** crun refuses a host that mounts both versions of control groups; it is shown one without the second. */
const script = `
  [ "$0" = runc ] || umount /sys/fs/cgroup/unified 2> /dev/null
  timeout -s KILL 20 "$0" --root "$1" run "$2" < /dev/null
  status=$?
  "$0" --root "$1" delete --force "$2" > /dev/null 2>&1
  exit $status`;

function starts(runtime: Runtime, config: unknown): boolean {
  return withFolder((folder) => {
    writeBundle(folder, config);
    const args = ['--mount', 'sh', '-c', script, runtime, join(folder, 'state'), `check-${process.pid}`];
    return spawnSync('unshare', args, { cwd: folder, encoding: 'utf8' }).status === 0;
  });
}
