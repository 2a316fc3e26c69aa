import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { forgetSecrets, hideSecrets } from '../../src/core/secrets.js';
import { reportWrongInput } from '../../src/pipeline/report.js';
import { maskSecrets } from '../../src/options/mask-secrets.js';
import { cli } from '../support/cli.js';
import { folderOf } from '../support/folder.js';
import { keptLog } from '../support/kept-log.js';

afterEach(forgetSecrets);

const formats = ['r.json', 'r.sarif', 'r.xml', 'r.txt', 'r.codequality.json'];

describe('the reports of a run that ends early', () => {
  test('say that the input was wrong', async () => {
    const folder = folderOf({});
    const paths = formats.map((name) => join(folder, name));
    const written = new Map([
      ['report', { value: [...paths, 'x.html', ''].join('\n'), where: 'Input "report"' }],
    ]);
    await reportWrongInput(written, new Error('Input "image" is wrong.'), keptLog());
    for (const path of paths) {
      expect(readFileSync(path, 'utf8')).toMatch(/Input .{1,6}image.{1,6} is wrong\./);
    }
    expect(existsSync('x.html')).toBe(false);
  });

  test.each([
    ['a wrong option', ['check', '--fail-on', 'warning', '--rule', 'no-such-rule=off']],
    ['a folder without an image', ['check']],
    ['an option of the run', ['run', '--image', 'UPPER CASE', '--context']],
  ])('on the command line: %s', async (_, args) => {
    const folder = folderOf({ 'empty/a': '' });
    const path = join(folder, 'r.xml');
    const { status } = await cli([...args, join(folder, 'empty'), '--report', path]);
    expect(status).toBe(2);
    expect(readFileSync(path, 'utf8')).toContain('errors="1"');
  });

  test('a target that cannot be checked fails the report, beside one that can', async () => {
    const folder = folderOf({ Dockerfile: 'FROM scratch\n' });
    const path = join(folder, 'r.json');
    const tar = join(folder, 'b.tar');
    writeFileSync(tar, 'no tar');
    const { status } = await cli(['check', folder, tar, '--report', path, '--fail-on', 'never']);
    expect(status).toBeGreaterThan(1);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      failed: true,
      error: expect.stringContaining('b.tar'),
    });
  });
});

describe('the secrets of a run', () => {
  test.each([
    ['a variable', 'id=a,env=TOKEN'],
    ['a variable with the name of the secret', 'id=TOKEN'],
    ['a file', 'id=a,src=FILE'],
    ['a file, in full', 'type=file,id=a,source=FILE'],
    ['quoted fields', '"id=a","src=FILE"'],
  ])('%s', async (_, secret) => {
    const path = join(folderOf({ token: 'Hunter2!\n' }), 'token');
    await maskSecrets([secret.replace('FILE', path)], { ...keptLog(), mask: keep }, { TOKEN: 'Hunter2!' });
    expect(kept.splice(0).map((each) => each.trim())).toEqual(['Hunter2!']);
  });

  const kept: string[] = [];
  const keep = (secret: string): void => {
    kept.push(secret);
  };

  test('tokens of the runner stay secret, too', async () => {
    await maskSecrets([], keptLog(), { ACTIONS_RUNTIME_TOKEN: 'Runtime.Token' });
    expect(hideSecrets('runtime.token')).toBe('***');
  });
});
