import { describe, expect, test } from '@jest/globals';
import { planGeneration, type ExistingFiles } from '../../src/generate/plan.js';

const bare: ExistingFiles = {
  hasDockerfile: false,
  copies: [],
  present: new Set(),
  hostFiles: [],
  installsFilesOnly: false,
  needsTmpfiles: true,
};

const hostFile = { source: 'a.conf', target: '/etc/a.conf', where: '' };

function copy(name: string, contextPath: string | undefined, exists = true) {
  return { imagePath: `/exports/${name}`, contextPath, exists, line: 1 };
}

describe('planGeneration', () => {
  test('a bare folder gets everything before the build', () => {
    const plan = planGeneration({ ...bare, hostFiles: [hostFile] });
    expect([...plan.beforeBuild]).toEqual([
      ['config', 'config.json.template'],
      ['service', 'service.template'],
      ['manifest', 'manifest.json'],
      ['tmpfiles', 'tmpfiles.template'],
    ]);
    expect(plan.onTop.size).toBe(0);
    expect(plan.hostFilesOnTop).toEqual([]);
  });

  test('no tmpfiles.template where nothing needs it', () => {
    const plan = planGeneration({ ...bare, hasDockerfile: true, needsTmpfiles: false });
    expect([...plan.onTop.keys()]).toEqual(['config', 'service', 'manifest']);
  });

  test('what is there is never generated', () => {
    const plan = planGeneration({ ...bare, present: new Set(['config', 'tmpfiles'] as const) });
    expect([...plan.beforeBuild.keys()]).toEqual(['service', 'manifest']);
  });

  test('a Dockerfile that knows nothing of /exports gets everything on top', () => {
    const plan = planGeneration({
      ...bare,
      hasDockerfile: true,
      present: new Set(['service'] as const),
      hostFiles: [hostFile],
    });
    expect(plan.beforeBuild.size).toBe(0);
    expect([...plan.onTop]).toEqual([
      ['config', 'generated'],
      ['service', 'context'],
      ['manifest', 'generated'],
      ['tmpfiles', 'generated'],
    ]);
    expect(plan.hostFilesOnTop).toEqual([hostFile]);
  });

  test('what a Dockerfile copies and is not there is generated where it is copied from', () => {
    const plan = planGeneration({
      ...bare,
      hasDockerfile: true,
      copies: [
        copy('config.json.template', '/files/config.json.template', false),
        copy('service.template', '/service.template'),
        copy('manifest.json', undefined, false),
      ],
    });
    expect([...plan.beforeBuild]).toEqual([['config', 'files/config.json.template']]);
    expect([...plan.onTop]).toEqual([['tmpfiles', 'generated']]);
  });

  test('a host file that the Dockerfile copies itself is left alone', () => {
    const copies = [copy('hostfs/etc/a.conf', '/a.conf')];
    expect(
      planGeneration({ ...bare, hasDockerfile: true, copies, hostFiles: [hostFile] }).hostFilesOnTop,
    ).toEqual([]);
  });

  test('an image that only installs files needs neither unit nor configuration', () => {
    const plan = planGeneration({
      ...bare,
      installsFilesOnly: true,
      present: new Set(['manifest'] as const),
    });
    expect(plan.beforeBuild.size).toBe(0);
  });
});
