import { expect, test } from '@jest/globals';
import { check } from '../../src/check/index.js';
import { recordedImages } from '../support/recorded-images.js';

/** Cases in which a check cannot agree with the machine that they were recorded on. */
const apart: Readonly<Record<string, string>> = {
  'b-undef-installed': 'an install with --set would give the variable a value',
  'c-apparmor': 'the profile is missing on that machine, and may be there on another',
  'c-selinux': 'the machine has no SELinux',
  'c-cgroups': 'the machine has no systemd, whose cgroups want another form',
  'c-cpu': 'the machine has fewer processors',
  'c-mem2': 'how little memory is too little depends on the kernel',
  'g-undef-set': 'it was installed with --set, which a check does not see',
  'x-once': 'the machine has no systemd to run the container once',
};

/** Cases that no rule covers yet. */
const open: ReadonlySet<string> = new Set([
  ...['b-def-state-source', 'mt-missing', 'mt-rel-tmp', 'mt-none-type', 'mt-no-type', 'mt-none-tmp'],
  ...['t-emptyneeded', 'mt-badfs', 'mt-overproc', 'c-versionbad', 'c-rlimitdup', 'c-lsel', 'c-hook'],
  ...['c-capsunknown', 'c-badelf', 'c-useraccess'],
]);

const settled = recordedImages.filter(({ name }) => !(name in apart) && !open.has(name));

test.each(settled.map((recorded) => [recorded.name, recorded] as const))(
  '%s has an error only if it did not work',
  async (_name, { image, works }) => {
    const findings = await check({ image }, { profile: 'none', requiredLabels: [], levels: new Map() });
    const errors = findings.filter(({ level }) => level === 'error');
    if (works) expect(errors).toEqual([]);
    else expect(errors).not.toEqual([]);
  },
);
