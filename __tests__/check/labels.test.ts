import { describe, expect, test } from '@jest/globals';
import { check, parseRequirement, type LabelProfile } from '../../src/check/index.js';
import { imageConfig, memoryImage } from '../support/images.js';

const allLabels = {
  'atomic.type': 'system',
  architecture: 'x86_64',
  name: 'agent',
  license: 'MIT',
  maintainer: 'Jane Doe <jane@example.org>',
  summary: 'An agent',
  version: '1',
};

/** The label rules' findings, as `rule: message`. */
async function labelFindings(
  labels: Readonly<Record<string, string>>,
  asked: {
    readonly requirements?: readonly string[];
    readonly base?: Readonly<Record<string, string>>;
    readonly profile?: LabelProfile;
  } = {},
): Promise<readonly string[]> {
  const { requirements = [], base = {}, profile = 'system-image' } = asked;
  const policy = { profile, requiredLabels: requirements.map(parseRequirement), levels: new Map() };
  const image = memoryImage({}, { labels });
  const findings = await check({ image, base: imageConfig({ labels: base }) }, policy);
  return findings
    .filter(({ rule }) => rule.startsWith('label-'))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('labels of an image', () => {
  test('good labels give no findings', async () => {
    expect(await labelFindings(allLabels)).toEqual([]);
  });

  test('one run names every missing label', async () => {
    expect(await labelFindings({}, { profile: 'fedora' })).toEqual([
      'label-missing: The required label "atomic.type" is missing.',
      'label-missing: The required label "architecture" is missing.',
      'label-missing: The required label "name" is missing.',
      'label-missing: The required label "version" is missing.',
      'label-missing: The required label "release" is missing.',
      'label-missing: The required label "com.redhat.component" is missing.',
      'label-recommended: The recommended label "license" is missing.',
      'label-recommended: The recommended label "maintainer" is missing.',
      'label-recommended: The recommended label "summary" is missing.',
    ]);
  });

  test.each([
    [{ architecture: 'aarch64' }, 'label-architecture'],
    [{ architecture: 'amd64' }, 'label-value'],
    [{ install: 'x' }, 'label-uninstall-missing'],
    [{ Version: '1' }, 'label-case'],
    [{ name: ' ' }, 'label-empty'],
    [{ 'atomic.type': 'System' }, 'label-value'],
    [{ 'build-date': '2026-02-30T00:00:00Z' }, 'label-value'],
    [{ url: 'example.org' }, 'label-value'],
    [{ 'atomic.run': 'ONCE' }, 'label-value'],
  ])('%j breaks %s', async (labels, rule) => {
    const findings = await labelFindings({ ...allLabels, ...labels });
    expect(findings.map((finding) => finding.split(':')[0])).toEqual([rule]);
  });

  test.each([
    { 'build-date': '2026-02-28t23:59:60.5+01:00' },
    { url: '' },
    { 'vcs-url': 'git@example.org:agent.git' },
    { install: 'x', uninstall: 'y' },
    { Foo: 'bar' },
  ])('%j is fine', async (labels) => {
    expect(await labelFindings({ ...allLabels, ...labels })).toEqual([]);
  });

  test('distinguishes a value of the base image from one of the image', async () => {
    const base = { 'atomic.type': 'system', 'build-date': 'yesterday', Name: 'base' };
    expect(await labelFindings({ ...base, ...allLabels }, { base })).toEqual([
      'label-inherited: The label "atomic.type" describes the base image: its value "system" comes from there.',
    ]);
  });
});

describe('requirements', () => {
  test.each([
    ['team', 'core', true],
    ['team=core', 'core', true],
    ['team=core', 'Core', false],
    ['team=a=b, c', 'a=b, c', true],
    ['team=/^c.+e$/', 'core', true],
    ['team=/^c$/', 'core', false],
    ['team=/', '/', true],
    ['team:url', 'https://example.org', true],
    ['team:url', 'mailto:a', false],
    ['team:rfc3339', '2026-01-31T12:00:00Z', true],
    ['team:rfc3339', '2026-01-31', false],
    ['team:rfc3339', '2026-04-31T12:00:00Z', false],
    ['team:email', 'jane@example.org', true],
    ['team:email', 'Jane <jane@example.org>', true],
    ['team:email', 'jane@example.org>', false],
    ['team:email', 'Jane', false],
    ['team:semver', '1.2.3-rc.1+build', true],
    ['team:semver', '1.2', false],
    ['team:semver', '01.2.3', false],
    ['team:spdx', 'MIT OR (GPL-2.0-or-later WITH Classpath-exception-2.0)', true],
    ['team:spdx', 'GPL 2', false],
    ['org:team:text', 'x', 'org:team'],
    ['constructor', '', 'constructor'],
  ])('%s with the value %j', async (requirement, value, accepted) => {
    const key = typeof accepted === 'string' ? accepted : 'team';
    const labels = value === '' ? allLabels : { ...allLabels, [key]: value };
    const findings = await labelFindings(labels, { requirements: [requirement] });
    const wanted = value === '' ? ['label-missing'] : accepted ? [] : ['label-value'];
    expect(findings.map((finding) => finding.split(':')[0])).toEqual(wanted);
  });

  test.each([
    ['', 'names no label'],
    ['=x', 'names no label'],
    ['a b', 'names no label'],
    ['a:urll', 'asks for a type "urll"; there are text, url, rfc3339, email, semver, spdx'],
    ['a=/(/', 'holds no regular expression'],
  ])('%j is refused', (line, message) => {
    expect(() => parseRequirement(line)).toThrow(message);
  });
});

test('a pattern that would never come to an end is refused', async () => {
  const labels = { 'atomic.type': 'system', a: `${'a'.repeat(50)}!` };
  await expect(labelFindings(labels, { requirements: ['a=/^(a+)+$/'] })).rejects.toThrow(
    'takes too long to match',
  );
});
