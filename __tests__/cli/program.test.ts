import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { version } from '../../src/core/version.js';
import { cli } from '../support/cli.js';
import { folderOf } from '../support/folder.js';

/** The commands, as the help lists them. */
const { stdout: help } = await cli(['--help']);
const names = [...help.replace(/^[^]*\nCommands:\n/, '').matchAll(/^ {2}([a-z][a-z-]*) /gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'help');

describe('help', () => {
  test('the program lists its commands and exit statuses on standard output', async () => {
    const { status, stdout, stderr } = await cli(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(names).toEqual(expect.arrayContaining(['build', 'check', 'export', 'run', 'try']));
    expect(stdout).toContain('Exit status: 0 fine');
  });

  test.each(names)('%s has an example', async (name) => {
    const { status, stdout } = await cli([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^Usage: system-image ${name} [^]*\nExamples?:\n {2}system-image ${name}`),
    );
  });

  test('the version', async () => {
    expect(await cli(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    ['--version', '--json'],
    ['--json', '-V'],
  ])('%s %s: the versions that a bug report needs', async (...args) => {
    const { status, stdout, stderr } = await cli(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const versions = JSON.parse(stdout) as Readonly<Record<string, string | null>>;
    expect(versions).toMatchObject({ systemImage: version, node: process.versions.node });
    const { platform, ...others } = versions;
    expect(platform).toBe(`${process.platform} ${process.arch}`);
    expect(Object.keys(others)).toEqual(
      expect.arrayContaining(['docker', 'buildx', 'podman', 'buildah', 'runc', 'crun']),
    );
    for (const found of Object.values(others)) expect(found ?? '0').toMatch(/^\d+(\.\d+)*$/);
  });
});

describe('wrong use: status 2, one sentence, nothing on standard output', () => {
  test.each([
    ['a misspelt command', ['chekc'], "unknown command 'chekc'\n(Did you mean check?)"],
    ['a misspelt option', ['check', '--jsn', '.'], "unknown option '--jsn'\n(Did you mean --json?)"],
    ['a missing argument', ['tar'], "missing required argument 'image'"],
    ['one argument too many', ['tar', 'a', 'b'], 'too many arguments'],
    [
      'a value that is not one of the choices',
      ['build', '--manager', 'mobby', 'a'],
      'Allowed choices are moby',
    ],
    [
      'an invalid image name',
      ['tar', 'Ab'],
      '"Ab", which is not an image name: it contains upper case letters',
    ],
    [
      'an invalid number',
      ['try', '--seconds', 'x', 'a'],
      '--seconds is "x"; write a whole number from 1 to 3600.',
    ],
    ['an open quote', ['try', '--command', "sh -c 'a", 'a'], "the quote ' is not closed"],
    ['a default without a value', ['generate-files', '-D', 'x', 'out'], 'Line 1 of --default is "x"'],
    ['a host file without a target', ['generate-dockerfile', '-A', 'x', 'a'], 'Line 1 of --add-file is "x"'],
    [
      'a missing host file',
      ['generate-dockerfile', '-A', 'nowhere=/x', 'a'],
      'the file "nowhere" does not exist',
    ],
    ['an unknown level', ['check', '--rule', 'config-args=fatal', '.'], 'sets the level "fatal"'],
    ['an unknown rule', ['check', '--rule', 'config-arg=off', '.'], 'Did you mean "config-args"?'],
    ['a report of an unknown format', ['check', '--report', 'a.pdf', '.'], 'The report "a.pdf" must end in'],
    ['an unknown rule to explain', ['rules', 'label-mising'], 'Did you mean "label-missing"?'],
    ['a run without an image', ['run'], '"image" is not set'],
  ])('%s', async (_, args, message) => {
    const { status, stdout, stderr } = await cli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^system-image: /);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('no command at all shows the help', async () => {
    const { status, stdout, stderr } = await cli([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Commands:');
  });
});

test('an error of the system is not a bug: status 3, and no stack', async () => {
  const { status, stderr } = await cli(['generate-files', join(folderOf({ file: '' }), 'file', 'agent')]);
  expect(status).toBe(3);
  expect(stderr).toMatch(/^system-image: EEXIST: .*\n$/);
});

describe('generate-files', () => {
  test("takes the process from the folder's Dockerfile", async () => {
    const folder = folderOf({ Dockerfile: 'FROM scratch\nENTRYPOINT ["/agent"]\nCMD ["-v"]\n' });
    expect(await cli(['generate-files', folder])).toMatchObject({ status: 0 });
    const config = JSON.parse(readFileSync(join(folder, 'config.json.template'), 'utf8')) as object;
    expect(config).toMatchObject({ process: { args: ['/agent', '-v'] } });
  });

  test('writes missing files, prints their paths, and keeps existing ones', async () => {
    const folder = join(folderOf({}), 'agent');
    const args = ['generate-files', '-d', 'My agent', '-c', '--hostname=agent --cwd=/srv', '-D', 'A=b=c'];
    const first = await cli([...args, folder]);
    const files = ['config.json.template', 'service.template', 'manifest.json'];
    expect(first).toEqual({
      status: 0,
      stdout: files.map((file) => `${join(folder, file)}\n`).join(''),
      stderr: '',
    });
    const config = JSON.parse(readFileSync(join(folder, 'config.json.template'), 'utf8')) as unknown;
    expect(config).toMatchObject({ hostname: 'agent', process: { cwd: '/srv' } });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as unknown;
    expect(manifest).toEqual({ version: '1.0', defaultValues: { A: 'b=c' } });

    const second = await cli(['generate-files', '-d', 'Other', folder]);
    expect(second).toMatchObject({ status: 0, stdout: '' });
    expect(second.stderr).toContain(`${join(folder, 'service.template')} exists and was kept`);
    expect(readFileSync(join(folder, 'service.template'), 'utf8')).toContain('Description=My agent');

    const third = await cli(['generate-files', '--force', '-d', 'Other', folder]);
    expect(third.stderr).toBe('');
    expect(readFileSync(join(folder, 'service.template'), 'utf8')).toContain('Description=Other');
  });

  test.each([
    ['before the command', ['--log-level', 'fatal', '--manager', 'moby', 'generate-files']],
    ['after it', ['generate-files', '--log-level', 'fatal', '--manager', 'moby']],
  ])('the options that all commands have can stand %s', async (_, args) => {
    const folder = folderOf({});
    await cli(['generate-files', folder]);
    expect(await cli([...args, folder])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

test('generate-dockerfile has its own --version, and writes the script that it starts', async () => {
  const folder = folderOf({});
  const result = await cli(['generate-dockerfile', '--version', '1.0', '-o', folder, 'agent']);
  expect(result).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(folder)).toEqual(['Dockerfile', 'init.sh']);
  const dockerfile = readFileSync(join(folder, 'Dockerfile'), 'utf8');
  expect(dockerfile).toContain('version="1.0"');
  expect(dockerfile).toContain('COPY init.sh /usr/bin/init.sh');
});

test('generate-dockerfile keeps a Dockerfile, unless it is forced', async () => {
  const folder = folderOf({ Dockerfile: 'FROM mine\n' });
  const args = ['generate-dockerfile', '-f', 'scratch', '-o', folder, 'agent'];
  const kept = await cli(args);
  expect(kept.status).toBe(0);
  expect(kept.stderr).toContain('exists and was kept');
  expect(readFileSync(join(folder, 'Dockerfile'), 'utf8')).toBe('FROM mine\n');
  expect(await cli([...args, '--force'])).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'Dockerfile'), 'utf8')).toMatch(/^FROM scratch\n/);
});

describe('rules', () => {
  test('lists every rule on a line', async () => {
    const { stdout } = await cli(['rules']);
    expect(stdout).toMatch(/^label-missing +error +a label /);
  });

  test('explains one with its examples', async () => {
    const { status, stdout } = await cli(['rules', 'config-args']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^config-args\n[^]*```diff[^]*--rule config-args=off/);
    expect(stdout).not.toContain('config-user');
  });

  test('as JSON', async () => {
    const { stdout } = await cli(['rules', '--json', 'config-args']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'config-args', level: 'error', where: 'image' });
  });
});

test('the help of run shows the defaults', async () => {
  const { stdout } = await cli(['run', '--help']);
  const words = stdout.replaceAll(/\s+/g, ' ');
  expect(words).toContain('Default: fedora:latest.');
  expect(words).toContain('Default: error.');
});
