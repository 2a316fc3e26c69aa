import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkFolder } from '../../src/pipeline/check.js';
import { generateBeforeBuild } from '../../src/pipeline/generate.js';
import { planRun, type RunPlan } from '../../src/pipeline/plan.js';
import { readOptions } from '../../src/options/options.js';
import { keptLog } from '../support/kept-log.js';
import { folderOf } from '../support/folder.js';

/** A job as the inputs of a step ask for it. */
async function jobOf(inputs: Record<string, string>): Promise<RunPlan> {
  const written = Object.entries({ image: 'test/road:1', ...inputs });
  return planRun(
    await readOptions(new Map(written.map(([name, value]) => [name, { value, where: `input "${name}"` }]))),
  );
}

describe('files that runtime options name', () => {
  const generated = async (context: string, options: string): Promise<string> => {
    const { context: opened, generation } = await jobOf({ context, 'runtime-options': options });
    await generateBeforeBuild(opened, generation);
    return readFileSync(join(context, 'config.json.template'), 'utf8');
  };

  test('are read in the context', async () => {
    const context = folderOf({ 'agent*': '', 'conf/vars.env': '# of the agent\nLEVEL=a b=c\n' });
    expect(await generated(context, '--env-file=conf/vars.env')).toContain('"LEVEL=a b=c"');
  });

  test.each([
    ['--env-file=vars.env', 'it cannot be read: there is no such file in the context.'],
    ['--template=/etc/passwd', 'it cannot be read: it lies outside the context; copy it in and write'],
    ['--env-file=../other', 'it cannot be read: '],
  ])('%s is refused where there is none', async (options, reason) => {
    const context = folderOf({ 'agent*': '' });
    await expect(generated(context, options)).rejects.toThrow(reason);
  });
});

test('findings name a Dockerfile that lies outside the context', async () => {
  const folder = folderOf({
    'docker/Dockerfile': 'FROM scratch\nMAINTAINER me\nCMD ["/agent"]\n',
    'sources/agent*': '',
  });
  const runPlan = await jobOf({
    context: join(folder, 'sources'),
    dockerfile: join(folder, 'docker/Dockerfile'),
  });
  const { findings } = await checkFolder(runPlan, keptLog());
  expect(findings.find(({ rule }) => rule === 'dockerfile-maintainer')).toMatchObject({
    file: expect.stringMatching(/system-image-test-\w+\/docker\/Dockerfile$/),
    line: 2,
  });
});

test('files that another run makes meanwhile are kept', async () => {
  const context = folderOf({ 'agent*': '' });
  const { context: opened, generation } = await jobOf({ context });
  writeFileSync(join(context, 'manifest.json'), '{}');
  await expect(generateBeforeBuild(opened, generation)).rejects.toThrow(
    'manifest.json" was created by another process',
  );
  expect(readFileSync(join(context, 'manifest.json'), 'utf8')).toBe('{}');
});

describe('a generated Dockerfile', () => {
  const generated = async (files: Record<string, string>, inputs: Record<string, string> = {}) => {
    const { context, generation } = await jobOf({ context: folderOf(files), ...inputs });
    const made = await generateBeforeBuild(context, generation);
    return new Map(made.files.map(({ path, content }) => [path, content]));
  };

  test('starts nothing where the image only installs files', async () => {
    const files = await generated({ 'manifest.json': '{"version":"1.0","noContainerService":true}' });
    expect([...files.keys()]).toEqual(['Dockerfile']);
    expect(files.get('Dockerfile')).not.toContain('CMD');
  });

  test('starts the only program', async () => {
    expect((await generated({ 'agent*': '' })).get('Dockerfile')).toMatch(
      /\n\nCMD \["\/usr\/bin\/agent"\]\n$/,
    );
  });

  test('has the architecture of the platform that is built for', async () => {
    const files = await generated({ 'agent*': '' }, { platform: 'linux/arm64' });
    expect(files.get('Dockerfile')).toContain('architecture="aarch64"');
  });
});
