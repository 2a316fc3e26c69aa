import { describe, expect, test } from '@jest/globals';
import { check, failing, levels, rules, type CheckInput, type Policy } from '../../src/check/index.js';
import { UserError } from '../../src/core/errors.js';
import { memoryFiles, type MemoryEntry } from '../support/memory-files.js';
import { memoryImage } from '../support/images.js';
import { loadFixture } from '../support/rule-fixtures.js';

const relaxed: Policy = { profile: 'none', requiredLabels: [], levels: new Map() };

function folderOf(tree: Readonly<Record<string, MemoryEntry>>): NonNullable<CheckInput['folder']> {
  return { files: memoryFiles(tree), path: 'agent' };
}

async function found(input: CheckInput, policy = relaxed): Promise<readonly string[]> {
  return (await check(input, policy)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe('levels', () => {
  const { folder } = loadFixture('manifest-invalid', 'bad');
  const withLevels = (
    ...chosen: [string, Policy['levels'] extends ReadonlyMap<string, infer L> ? L : never][]
  ): Policy => ({
    ...relaxed,
    levels: new Map(chosen),
  });

  test("are the rule's, or the find's own", async () => {
    const findings = await check({ folder }, relaxed);
    expect(findings.map(({ level }) => level)).toEqual(['warning', 'error']);
  });

  test("are in the user's file if there is one", async () => {
    const findings = await check({ folder }, withLevels(['manifest-invalid', 'notice']));
    expect(findings.map(({ level }) => level)).toEqual(['notice', 'notice']);
    expect(await check({ folder }, withLevels(['manifest-invalid', 'off']))).toEqual([]);
  });

  test('of a rule that is not there are refused, with the nearest', async () => {
    const policy = withLevels(['manifest-invald', 'off']);
    await expect(check({ folder }, policy)).rejects.toThrow(UserError);
    await expect(check({ folder }, policy)).rejects.toThrow('Did you mean "manifest-invalid"?');
  });

  test('decide whether a run fails', () => {
    const finding = { rule: 'x', message: '', help: '', file: '', line: 1 };
    const table = levels.map((level) =>
      (['error', 'warning', 'never'] as const).map((failOn) => failing([{ ...finding, level }], failOn)),
    );
    expect(table).toEqual([
      [false, false, false],
      [false, true, false],
      [true, true, false],
    ]);
    expect(failing([], 'warning')).toBe(false);
  });
});

describe('comments', () => {
  const { context } = loadFixture('service-exec-start', 'bad');
  const service = context.get('/service.template')!;
  const withService = (text: string): CheckInput => ({
    folder: folderOf({ ...Object.fromEntries(context), '/service.template': text }),
  });

  test('silence rules for the line below', async () => {
    const ignore = '# system-image-ignore: service-install, service-exec-start\n';
    expect(await found(withService(service))).toEqual(['agent/service.template:6 service-exec-start']);
    expect(await found(withService(service.replace('ExecStart=', `${ignore}ExecStart=`)))).toEqual([]);
  });

  test('silence no other rule, and no other line', async () => {
    for (const ignore of [
      '# system-image-ignore: service-install\n',
      '# system-image-ignore: service-exec-start\n\n',
    ]) {
      expect(await found(withService(service.replace('ExecStart=', `${ignore}ExecStart=`)))).toHaveLength(1);
    }
  });

  test('count in a Dockerfile too', async () => {
    const tree = {
      ...Object.fromEntries(context),
      '/service.template': service.replace(/ExecStart=.*/, 'ExecStart=$EXEC_START'),
    };
    const dockerfile = context.get('/Dockerfile')!.replace(' --setopt=tsflags=nodocs', '');
    expect(await found({ folder: folderOf({ ...tree, '/Dockerfile': dockerfile }) })).toEqual([
      'agent/Dockerfile:5 dockerfile-docs',
    ]);
    const silenced = dockerfile.replace('RUN', '# system-image-ignore: dockerfile-docs\nRUN');
    expect(await found({ folder: folderOf({ ...tree, '/Dockerfile': silenced }) })).toEqual([]);
  });
});

describe('places', () => {
  const unit = '[Service]\nExecStart=$EXEC_START\nExecStop=$EXEC_STOP\nWorkingDirectory=$DESTDIR\n';

  test('are in the file that the Dockerfile copies, wherever that lies', async () => {
    const folder = folderOf({
      '/Dockerfile': 'FROM fedora\nCOPY units/my.service /exports/service.template\n',
      '/units/my.service': unit,
    });
    const image = memoryImage({ '/exports/service.template': unit });
    const wanted = 'agent/units/my.service:1 service-install';
    expect(await found({ folder })).toContain(wanted);
    expect(await found({ folder, image })).toContain(wanted);
  });

  test('are in the message if the user does not have the file', async () => {
    const image = memoryImage({ '/exports/service.template': `${unit}keep running\n` });
    const findings = await check({ image, name: 'agent.tar' }, relaxed);
    expect(findings.find(({ rule }) => rule === 'service-syntax')).toMatchObject({
      file: 'agent.tar',
      line: 1,
      message:
        '"keep running" is not a section, assignment or comment. (line 5 of /exports/service.template in the image)',
    });
  });

  test('follow values of several lines back to the template', async () => {
    const config = JSON.stringify(
      {
        ociVersion: '1.0.2',
        process: { args: ['a'], cwd: '/', capabilities: { bounding: ['$ALL'] }, terminal: true },
        root: { path: 'rootfs', readonly: true },
      },
      null,
      1,
    ).replace('"$ALL"', '$ALL_PROCESS_CAPABILITIES');
    const folder = folderOf({ '/config.json.template': config });
    const line = config.slice(0, config.indexOf('terminal')).split('\n').length;
    expect(await found({ folder })).toContain(`agent/config.json.template:${line} config-terminal`);
  });
});

test('files that the build adds are there', async () => {
  const { context } = loadFixture('label-missing', 'good');
  const added = new Map([['service.template', context.get('/service.template')!]]);
  const dockerfile =
    'FROM fedora\nCOPY config.json.template tmpfiles.template manifest.json /exports/\nCOPY hostfs /exports/hostfs\n';
  const tree = new Map([...context, ['/Dockerfile', dockerfile]]);
  tree.delete('/service.template');
  expect(await found({ folder: folderOf(Object.fromEntries(tree)), added })).toEqual([]);
  expect(await found({ folder: folderOf(Object.fromEntries(tree)) })).toEqual([
    'agent/Dockerfile:1 service-template-missing',
  ]);
});

test('every rule explains itself', () => {
  for (const { summary, why } of rules) {
    expect(summary).not.toMatch(/\.$/);
    expect(why).toMatch(/\.$/);
  }
});
