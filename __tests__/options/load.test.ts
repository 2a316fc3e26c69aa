import { symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { failing, policyOf, rules, check } from '../../src/check/index.js';
import { loadOptions } from '../../src/options/load.js';
import type { RawOptions } from '../../src/options/values.js';
import { folderOf } from '../support/folder.js';
import { imageConfig } from '../support/images.js';
import { memoryFiles } from '../support/memory-files.js';

/** Options as a workflow sets them. */
function inputs(values: Readonly<Record<string, string>>): RawOptions {
  return new Map(Object.entries(values).map(([name, value]) => [name, { value, where: `Input "${name}"` }]));
}

const load = (folder: string, values: Readonly<Record<string, string>> = {}) =>
  loadOptions(inputs({ context: folder, ...values }));

describe('system-image.yml', () => {
  test.each(['system-image.yml', 'system-image.yaml'])('%s is read', async (name) => {
    const folder = folderOf({ [name]: 'image: a:1' });
    expect((await load(folder)).image.full).toBe('a:1');
  });

  test('both names at once are an error', async () => {
    const folder = folderOf({ 'system-image.yml': 'image: a', 'system-image.yaml': 'image: a' });
    await expect(load(folder)).rejects.toThrow(
      `"${folder}/system-image.yml" and "${folder}/system-image.yaml" both exist; keep one of them.`,
    );
  });

  test('step inputs override it', async () => {
    const folder = folderOf({ 'system-image.yml': 'image: a:1\ndescription: A' });
    expect(await load(folder, { image: 'b:2' })).toMatchObject({ image: { full: 'b:2' }, description: 'A' });
  });

  test('a link that leaves the workspace is refused, and its content is not quoted', async () => {
    const folder = folderOf({});
    symlinkSync('/proc/self/environ', join(folder, 'system-image.yml'));
    const error = await load(folder).catch((reason: unknown) => String(reason));
    expect(error).toContain(`leads to "/proc/`);
    expect(error).not.toContain('PATH');
  });

  test('one that is too large is refused', async () => {
    const folder = folderOf({ 'system-image.yml': '#'.repeat(1_100_000) });
    await expect(load(folder)).rejects.toThrow('system-image.yml" has more than 1 MiB');
  });
});

describe('the paths of the tree', () => {
  const { GITHUB_WORKSPACE } = process.env;
  afterEach(() => {
    if (GITHUB_WORKSPACE === undefined) delete process.env.GITHUB_WORKSPACE;
    else process.env.GITHUB_WORKSPACE = GITHUB_WORKSPACE;
  });

  test.each(['dockerfile', 'templates'])('%s may lie above the context, in the workspace', async (name) => {
    const workspace = folderOf({});
    process.env.GITHUB_WORKSPACE = workspace;
    const context = join(workspace, 'agent');
    mkdirSync(context);
    writeFileSync(join(context, 'system-image.yml'), `image: a\n${name}: ${join(workspace, 'shared')}`);
    expect(await load(context)).toMatchObject({ [name]: join(workspace, 'shared') });
  });

  test.each(['/etc/passwd', '../../../../../../etc/passwd', '.git/config'])(
    'dockerfile: %s is refused',
    async (path) => {
      const folder = folderOf({});
      const given = path.startsWith('.git') ? join(folder, path) : path;
      writeFileSync(join(folder, 'system-image.yml'), `image: a\ndockerfile: ${given}`);
      await expect(load(folder)).rejects.toThrow('only the workflow may name such a path');
    },
  );
});

describe('the tree cannot loosen the requirements of the workflow', () => {
  const config = imageConfig({ labels: { 'atomic.type': 'system' } });
  const dockerfile = 'FROM scratch # system-image-ignore: label-missing\n';

  /** Whether a check of the image fails, and the labels that it misses. */
  async function verdict(tree: string, workflow: Readonly<Record<string, string>>) {
    const folder = folderOf({ 'system-image.yml': `image: a\n${tree}` });
    const options = await load(folder, workflow);
    const image = { name: 'a', config, files: memoryFiles({}) };
    const source = { path: '', files: memoryFiles({}), dockerfileText: dockerfile };
    const findings = await check({ image, folder: source }, policyOf(options, rules));
    const missing = findings.filter(({ rule }) => rule === 'label-missing');
    return { failed: failing(missing, options.failOn), labels: missing.map(({ label }) => label).sort() };
  }

  test('required-labels of both are united', async () => {
    const { labels } = await verdict('required-labels: [a, b]', { 'required-labels': 'c\nd' });
    expect(labels).toEqual(['c', 'd']);
  });

  test.each([
    ['a level', 'rules: { label-missing: off }'],
    ['a milder level', 'rules: { label-missing: notice }'],
    ['no profile', 'label-profile: none'],
    ['an empty list', 'required-labels: []'],
    [
      'a flood of its own',
      `rules: { label-missing: notice }\nrequired-labels: [${Array.from({ length: 300 }, (_, index) => `k${index}`).join(', ')}]`,
    ],
  ])('%s of the tree', async (_, tree) => {
    const { failed, labels } = await verdict(tree, { 'required-labels': 'c' });
    expect(failed).toBe(true);
    expect(labels).toContain('c');
  });

  test('its profile is required, too', async () => {
    const tree = 'label-profile: none\nrules: { label-missing: off }';
    const { labels } = await verdict(tree, { 'label-profile': 'fedora' });
    expect(labels).toEqual(['architecture', 'com.redhat.component', 'name', 'release', 'version']);
  });

  test('its levels win over those of the tree', async () => {
    const { failed, labels } = await verdict('rules: { label-missing: error }', {
      rules: 'label-missing=notice',
      'required-labels': 'c',
    });
    expect({ failed, labels }).toEqual({ failed: false, labels: ['c'] });
  });

  test('the tree may silence its own requirements', async () => {
    const { labels } = await verdict('rules: { label-missing: off }\nrequired-labels: [a]', {});
    expect(labels).toEqual([]);
  });
});
