import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

/**
 * The commands of "Creating and Building System Images" (Project Atomic, 8 June 2017) with this program instead of the
 * older one. Repaired: a quote that was not closed, backslashes that were missing, and comments between the
 * lines of one command.
 */
const generateFiles = String.raw`system-image generate-files \
    --description='My System Image' \
    --config='--hostname=test --cwd=/' \
    --default=variable=value mysystemimage`;
const generateDockerfile = String.raw`system-image generate-dockerfile \
    --from-base fedora:latest \
    --license gplv2 \
    --summary "My System Image" \
    --version 1.0 \
    --help-text "Not much to help with right now" \
    --maintainer me@example.org \
    --scope public \
    --add-file cfg.txt=/etc/someapp/cfg.txt \
    --output . \
    MySystemImage`;
const build = 'system-image build mysystemcontainer:latest';
const tar = 'system-image tar mysystemimage';

const work = mkdtempSync(join(tmpdir(), 'transcript-'));
const folder = join(work, 'mysystemimage');
const programs = join(work, 'bin');
const images: string[] = [];

/** What one command line prints on standard output; standard error has to stay empty. */
function shell(line: string, cwd: string): string {
  const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH ?? ''}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
  expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
  return stdout;
}

beforeAll(() => {
  needDocker();
  mkdirSync(programs);
  symlinkSync(resolve('dist/cli/index.js'), join(programs, 'system-image'));
  // Replaces the base image if the network is not available; an existing one is left unchanged.
  if (docker('images', '--quiet', 'fedora:latest') === '') {
    const base = folderOf({
      'busybox*': readFileSync('/bin/busybox'),
      Dockerfile: 'FROM scratch\nCOPY busybox /bin/busybox\nCOPY busybox /bin/sh\n',
    });
    docker('build', '--quiet', '--tag', 'fedora:latest', base);
    images.push('fedora:latest');
  }
});

afterAll(() => {
  for (const image of images) docker('rmi', '--force', image);
  rmSync(work, { recursive: true });
});

test('the commands of the blog post create a System Image as they describe it', () => {
  expect(shell(generateFiles, work).split('\n')).toEqual([
    'mysystemimage/config.json.template',
    'mysystemimage/service.template',
    'mysystemimage/manifest.json',
    '',
  ]);
  writeFileSync(join(folder, 'cfg.txt'), 'answer=42\n');
  chmodSync(join(folder, 'cfg.txt'), 0o640);
  expect(shell(generateDockerfile, folder)).toBe('Dockerfile\ninit.sh\n');
  images.push('mysystemcontainer:latest', 'mysystemimage:latest');
  expect(shell(build, folder)).toBe('mysystemcontainer:latest\n');
  // The post goes on with another name than the one it built.
  docker('tag', 'mysystemcontainer:latest', 'mysystemimage:latest');
  expect(shell(tar, folder)).toBe('mysystemimage.tar\n');

  const { labels, command, root } = pullApart(join(folder, 'mysystemimage.tar'));
  expect(labels).toEqual({
    name: 'MySystemImage',
    maintainer: 'me@example.org',
    license: 'gplv2',
    summary: 'My System Image',
    version: '1.0',
    help: 'Not much to help with right now',
    architecture: execFileSync('uname', ['-m'], { encoding: 'utf8' }).trim(),
    'atomic.type': 'system',
    'distribution-scope': 'public',
  });
  expect(command).toEqual(['/usr/bin/init.sh']);
  expect(readFileSync(join(root, 'usr/bin/init.sh'), 'utf8')).toMatch(/^#!\/bin\/sh\n/);
  expect(readFileSync(join(root, 'exports/hostfs/etc/someapp/cfg.txt'), 'utf8')).toBe('answer=42\n');
  expect(JSON.parse(readFileSync(join(root, 'exports/manifest.json'), 'utf8'))).toEqual({
    version: '1.0',
    defaultValues: { variable: 'value' },
  });
  expect(JSON.parse(readFileSync(join(root, 'exports/config.json.template'), 'utf8'))).toMatchObject({
    hostname: 'test',
    process: { cwd: '/', args: ['/usr/bin/init.sh'] },
    root: { path: 'rootfs', readonly: true },
  });
  expect(readFileSync(join(root, 'exports/service.template'), 'utf8')).toContain(
    'Description=My System Image\n',
  );
});

test('an engine that does not answer is one sentence and status 3', () => {
  const { status, stdout, stderr } = spawnSync(
    resolve('dist/cli/index.js'),
    ['--manager', 'moby', 'run', '--image', 'example/agent:1'],
    {
      cwd: folderOf({ 'agent*': '' }),
      encoding: 'utf8',
      env: { ...process.env, DOCKER_HOST: 'unix:///nowhere.sock' },
    },
  );
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toMatch(/^system-image: No Docker engine answers: .*\n$/);
});

interface PulledApart {
  readonly labels: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  /** Where the layers were unpacked, one over the other. */
  readonly root: string;
}

/** By tar alone, so that nothing of ours is trusted. */
function pullApart(path: string): PulledApart {
  const parts = mkdtempSync(join(work, 'parts-'));
  const root = mkdtempSync(join(work, 'root-'));
  execFileSync('tar', ['-xf', path, '-C', parts]);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(parts, name), 'utf8'));
  const [image] = read('manifest.json') as [{ Config: string; Layers: readonly string[] }];
  for (const layer of image.Layers) execFileSync('tar', ['-xf', join(parts, layer), '-C', root]);
  const { config } = read(image.Config) as {
    config: { Labels: Record<string, string>; Cmd: readonly string[] };
  };
  return { labels: config.Labels, command: config.Cmd, root };
}
