import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generateBeforeBuild } from '../../src/pipeline/generate.js';
import { checkFolder } from '../../src/pipeline/check.js';
import { expectedExports } from '../../src/pipeline/generate/expected-exports.js';
import { planOf } from '../support/built-image.js';
import { keptLog } from '../support/kept-log.js';
import { folderOf } from '../support/folder.js';

const image = 'test/plan:1';

describe('files that runtime options name', () => {
  const generated = async (context: string, options: string): Promise<string | undefined> =>
    (await expectedExports(await planOf({ image, context, 'runtime-options': options }))).get(
      'config.json.template',
    );

  test('are read in the context', async () => {
    const context = folderOf({ 'agent*': '', 'conf/vars.env': '# of the agent\nLEVEL=a b=c\n' });
    expect(await generated(context, '--env-file=conf/vars.env')).toContain('"LEVEL=a b=c"');
  });

  test.each([
    ['--env-file=vars.env', 'it cannot be read: the context has no such file.'],
    [
      '--template=/etc/passwd',
      'it cannot be read: it lies outside the context; copy it into the context and write',
    ],
    ['--env-file=../other', 'it cannot be read: '],
  ])('%s is refused if there is none', async (options, reason) => {
    await expect(generated(folderOf({ 'agent*': '' }), options)).rejects.toThrow(reason);
  });
});

test('findings name a Dockerfile that lies outside the context', async () => {
  const folder = folderOf({
    'docker/Dockerfile': 'FROM scratch\nMAINTAINER me\nCMD ["/agent"]\n',
    'sources/agent*': '',
  });
  const runPlan = await planOf({
    image,
    context: join(folder, 'sources'),
    dockerfile: join(folder, 'docker/Dockerfile'),
  });
  const { findings } = await checkFolder(runPlan, keptLog());
  expect(findings.find(({ rule }) => rule === 'dockerfile-maintainer')).toMatchObject({
    file: expect.stringMatching(/system-image-test-\w+\/docker\/Dockerfile$/),
    line: 2,
  });
});

describe('before the build', () => {
  const before = async (files: Record<string, string>, inputs: Record<string, string> = {}) => {
    const context = folderOf(files);
    const result = await generateBeforeBuild(await planOf({ image, context, ...inputs }));
    // The folder is the user's.
    expect(readdirSync(context).sort()).toEqual(
      [...new Set(Object.keys(files).map((name) => name.replace('*', '').split('/')[0]))].sort(),
    );
    return result;
  };

  test('the Dockerfile of a bare folder starts the only program', async () => {
    expect((await before({ 'agent*': '' })).dockerfile).toMatch(/\n\nCMD \["\/usr\/bin\/agent"\]\n$/);
  });

  test('it starts init.sh if there is one', async () => {
    expect((await before({ 'agent*': '', 'init.sh': '' })).dockerfile).toMatch(
      /CMD \["\/usr\/bin\/init.sh"\]/,
    );
  });

  test.each([
    ['the image only installs files', { 'manifest.json': '{"version":"1.0","noContainerService":true}' }],
    ['there are two programs', { 'a*': '', 'b*': '' }],
    ['there is none', { 'data.bin': '' }],
  ])('it reports no missing command if %s', async (_, files) => {
    expect((await before(files)).dockerfile).not.toContain('CMD');
  });

  test('it has the architecture of the platform that is built for', async () => {
    expect((await before({ 'agent*': '' }, { platform: 'linux/arm64' })).dockerfile).toContain(
      'architecture="aarch64"',
    );
  });

  test('files that go nowhere are named', async () => {
    const { notices } = await before({
      'agent*': '',
      'serve.sh': '',
      'conf/a': '',
      'README.md': '',
      '.gitignore': '',
    });
    expect(notices).toEqual([
      expect.stringMatching(/^Not in the image: conf\/, serve\.sh\..* chmod \+x serve\.sh\.$/),
    ]);
  });

  test.each([
    [
      'to /exports',
      'COPY files/service.template manifest.json /exports/\n',
      ['files/service.template', 'manifest.json'],
    ],
    [
      'in another stage',
      'COPY config.json.template /out/\nFROM scratch\nCOPY --from=0 /out/ /exports/\n',
      ['config.json.template'],
    ],
    ['to /exports itself', 'COPY manifest.json /exports\n', ['manifest.json']],
    [
      'to two places',
      'COPY manifest.json /exports/hostfs/\nCOPY manifest.json /exports/\n',
      ['manifest.json'],
    ],
  ])('a missing file that the Dockerfile copies %s is generated', async (_, lines, expected) => {
    const { dockerfile, files } = await before({ Dockerfile: `FROM scratch\nCMD ["/x"]\n${lines}` });
    expect(dockerfile).toBeUndefined();
    expect(files.map(({ path }) => path).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['out/.gitconfig', '/exports/service.template'],
    ['.git/commondir', '/exports/config.json.template'],
    ['my.unit', '/exports/service.template'],
    ['manifest.json.in', '/exports/manifest.json'],
    ['tmpfiles.template', '/exports/service.template'],
    ['etc/manifest.json', '/exports/hostfs/etc/app/'],
    ['missing', '/etc/'],
  ])('a missing %s that the Dockerfile copies to %s is not generated, but found', async (source, target) => {
    const Dockerfile = `FROM scratch\nCMD ["/x"]\nCOPY ${source} ${target}\n`;
    expect((await before({ Dockerfile })).files).toEqual([]);
    const { findings } = await checkFolder(
      await planOf({ image, context: folderOf({ Dockerfile }) }),
      keptLog(),
    );
    expect(findings.find(({ rule }) => rule === 'dockerfile-source-missing')).toMatchObject({
      message: `COPY names ${source}, which is not in the context.`,
      line: 3,
    });
  });
});

test('planning writes nothing', async () => {
  const context = folderOf({ 'agent*': '' });
  await planOf({ image, context });
  expect(existsSync(join(context, 'Dockerfile'))).toBe(false);
});
