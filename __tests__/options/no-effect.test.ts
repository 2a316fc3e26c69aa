import { describe, expect, test } from '@jest/globals';
import { contextWithoutEffect } from '../../src/context/no-effect.js';
import { optionsWithoutEffect } from '../../src/options/no-effect.js';
import { readOptions } from '../../src/options/options.js';
import { folderOf } from '../support/folder.js';

/** Options as a workflow sets them. */
function asked(values: Readonly<Record<string, string>>) {
  const entries = Object.entries({ image: 'a:1', ...values });
  return readOptions(new Map(entries.map(([name, value]) => [name, { value, where: `Input "${name}"` }])));
}

describe('names options that have no effect because of another option', () => {
  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{}, []],
    [{ 'trial-seconds': '3' }, ['trial-seconds has no effect: trial is false.']],
    [{ 'trial-set': 'A=1', 'trial-command': 'a' }, ['trial-set', 'trial-command']],
    [{ 'trial-seconds': '3', trial: 'true' }, []],
    [{ 'compression-level': '9' }, []],
    [
      { 'compression-level': '9', archive: 'false' },
      ['compression-level has no effect: archive is false, so there is no zip.'],
    ],
    [
      { 'compression-level': '9', archive: 'false', upload: 'false' },
      ['archive has no effect: upload is false.', 'compression-level has no effect: upload is false.'],
    ],
    [{ 'retention-days': '3', upload: 'false' }, ['retention-days has no effect: upload is false.']],
    [
      { build: 'false', platform: 'linux/arm64', secrets: 'id=a', compression: 'zstd' },
      ['secrets', 'platform', 'compression'],
    ],
    [{ build: 'false', export: 'bundle' }, ['export has no effect: build is false, so there is no image.']],
    [{ build: 'false', upload: 'false', trial: 'False', pull: 'false' }, []],
    [{ build: 'false', archive: 'false' }, ['archive has no effect: build is false']],
    [{ build: 'false', trial: 'true', 'trial-seconds': '3' }, ['trial', 'trial-seconds']],
    [{ host: 'tcp://a', engine: 'buildah' }, ['host has no effect: buildah runs only on this machine.']],
    [{ labels: ' ', 'trial-set': '' }, []],
  ])('%j', async (values, expected) => {
    const sentences = optionsWithoutEffect(await asked(values));
    expect(sentences).toEqual(expected.map((start) => expect.stringMatching(`^${start}`)));
  });
});

describe('names options that have no effect because of the context', () => {
  const dockerfile = (text: string) => ({ dockerfile: { path: '', text } as never });
  const names = ['Dockerfile.hbs', 'service.template.hbs'];

  test.each([
    ['A=1', 'FROM a\nARG A', []],
    ['A=1\nB=2', 'ARG A=x B\nFROM a', []],
    ['A=1', 'FROM a\n  arg \\\n  A="y z"', []],
    ['A=1', 'FROM a\nONBUILD ARG A', []],
    ['HTTP_PROXY=x\nTARGETARCH=arm\nBUILDKIT_INLINE_CACHE=1', 'FROM a', []],
    ['A=1', 'FROM a\nENV A=2\n# ARG A', ['The build argument "A" has no effect']],
  ])('build-args: %s', async (value, text, expected) => {
    const sentences = await contextWithoutEffect(
      await asked({ 'build-args': value }),
      dockerfile(text),
      names,
    );
    expect(sentences).toEqual(expected.map((start) => expect.stringMatching(`^${start}`)));
  });

  test('base-image beside a Dockerfile', async () => {
    const options = await asked({ 'base-image': 'alpine' });
    expect(await contextWithoutEffect(options, dockerfile('FROM a'), names)).toHaveLength(1);
    expect(await contextWithoutEffect(options, { dockerfile: undefined }, names)).toEqual([]);
  });

  test('a file whose name is not that of a template', async () => {
    const templates = folderOf({ 'Dockerfile.hbs': '', 'service.tmpl.hbs': '' });
    expect(await contextWithoutEffect(await asked({ templates }), { dockerfile: undefined }, names)).toEqual([
      '"service.tmpl.hbs" in the templates folder has no effect: no template has this name. Did you mean "service.template.hbs"?',
    ]);
  });
});
