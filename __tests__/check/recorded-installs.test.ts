import { expect, test } from '@jest/globals';
import { check } from '../../src/check/index.js';
import { recordedImages } from '../support/recorded-images.js';

/** Cases in which a check cannot agree with the machine that they were recorded on. */
const apart: Readonly<Record<string, string>> = {
  'b-undef-installed': 'an install with --set would give the variable a value',
  'c-apparmor': 'the profile is missing on that machine, and may be there on another',
  'c-selinux': 'the machine has no SELinux',
  'c-versionbad': 'the machine had runc; crun refuses a version that is not a number',
  'c-cgroups': 'the machine has no systemd, whose cgroups want another form',
  'c-cpu': 'the machine has fewer processors',
  'c-mem2': 'how little memory is too little depends on the kernel',
  'g-undef-set': 'it was installed with --set, which a check does not see',
  'x-once': 'the machine has no systemd to run the container once',
};

const settled = recordedImages.filter(({ name }) => !(name in apart));

test.each(settled.map((recorded) => [recorded.name, recorded] as const))(
  '%s has an error only if it did not work',
  async (_name, { image, works }) => {
    // As it was installed.
    const input = { image: { ...image, name: 'hatt' } };
    const findings = await check(input, { profile: 'none', requiredLabels: [], levels: new Map() });
    const errors = findings.filter(({ level }) => level === 'error');
    if (works) expect(errors).toEqual([]);
    else expect(errors).not.toEqual([]);
  },
);
