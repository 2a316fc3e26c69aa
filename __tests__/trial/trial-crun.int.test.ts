import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { findProgram } from '../../src/exec/find-program.js';
import { polite, shell, Trials } from '../support/trials.js';

const trials = new Trials();
const crun = findProgram('crun');
const path = process.env.PATH;

/** crun under runc's name, first in PATH: a trial takes the first runtime that there is. */
beforeAll(() => {
  if (crun === undefined) return;
  const folder = join(trials.outer, 'bin');
  mkdirSync(folder);
  symlinkSync(crun, join(folder, 'runc'));
  process.env.PATH = `${folder}:${path ?? ''}`;
});

afterEach(() => {
  expect(trials.folders()).toEqual([]);
});

afterAll(() => {
  process.env.PATH = path;
  trials.remove();
});

/** crun starts nothing if both versions of control groups are mounted. */
const isHybrid = existsSync('/sys/fs/cgroup/unified');

(crun !== undefined && isHybrid ? test : test.skip)(
  'a mode of control groups that crun cannot use is the machine’s problem (skipped without crun, or in another mode)',
  async () => {
    await expect(trials.start({ args: polite })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/^The trial says nothing: this machine lacks control groups/),
    });
  },
);

(crun === undefined || isHybrid ? describe.skip : describe)(
  'crun (skipped without it, or with hybrid cgroups)',
  () => {
    test('starts and stops a service', async () => {
      const result = await trials.start({ args: polite }, { command: ['/bin/busybox', 'true'] });
      expect(result).toMatchObject({ passed: true, output: 'up\n', findings: [] });
    });

    test('says why one does not start', async () => {
      const result = await trials.start({ args: ['/bin/nope'] });
      expect(result).toMatchObject({ passed: false, advice: expect.stringContaining('process.args[0]') });
    });

    test('runs no hook', async () => {
      const hooks = { prestart: [{ path: '/bin/false' }] };
      const result = await trials.start({
        args: polite,
        config: (config) => ({ ...config, hooks, annotations: { 'run.oci.handler': 'krun' } }),
      });
      expect(result).toMatchObject({ passed: true });
      expect(result.changed).toHaveLength(2);
    });

    test('an error of the program is the image’s', async () => {
      const result = await trials.start({ args: shell('echo cgroup; exit 7') });
      expect(result).toMatchObject({ passed: false, exitCode: 7 });
    });
  },
);
