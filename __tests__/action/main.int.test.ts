import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { startGitHub, type GitHub } from '../../script/lib/github.js';
import { runAction, type RunResult } from '../../script/lib/runner.js';
import { docker, fileInImage, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';
import { expectFile } from '../support/expect-file.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const busybox = readFileSync('/bin/busybox');
const images: string[] = [];
const folders: string[] = [];
let github: GitHub;

/** The names of the files that were generated; they all lie in the folder that goes with the tar. */
function generatedNames({ outputs }: Pick<RunResult, 'outputs'>): readonly string[] {
  const folder = outputs.tar!.replace(/\.tar.*$/, '.generated/');
  const paths = outputs['generated-files']!.split('\n');
  expect(paths.filter((path) => !path.startsWith(folder) || !existsSync(path))).toEqual([]);
  return paths.map((path) => path.slice(folder.length));
}

beforeAll(async () => {
  needDocker();
  github = await startGitHub();
});

afterAll(async () => {
  await github.stop();
  for (const image of images) docker('rmi', '--force', image);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A name that no other test uses. */
function newImage(): string {
  const image = `test/${randomUUID()}:1`;
  images.push(image);
  return image;
}

/** An empty folder for a tar. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'system-image-output-'));
  folders.push(folder);
  return folder;
}

function run(
  inputs: Record<string, string>,
  cwd = root,
  env: Record<string, string> = {},
): Promise<RunResult> {
  return runAction({ inputs, cwd, github, env });
}

/** A Dockerfile for the tests: a program that is busybox, and labels that leave nothing to warn of. */
const dockerfile = `FROM scratch
LABEL name="t" license="MIT" maintainer="T <t@example.org>" summary="t" version="1" architecture="x86_64"
COPY busybox /bin/busybox
ENTRYPOINT ["/bin/busybox", "sleep", "60"]
`;

describe('a push', () => {
  let result: RunResult;
  const image = newImage();
  const output = newFolder();

  beforeAll(async () => {
    result = await run({
      image,
      context: 'examples/hello',
      'host-files': 'hello.conf=/etc/hello.conf',
      defaults: 'GREETING=Good morning = hi',
      'runtime-options': '--env=GREETING=$GREETING --bind=$CONF_DIRECTORY/hello.conf:/etc/hello.conf:ro',
      'output-directory': output,
    });
  });

  test('succeeds', () => {
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.outputs).toMatchObject({ image, errors: '0', warnings: '0' });
    expect(result.summary).toContain(`## ✅ ${image}`);
  });

  test('leaves the tar, with its size and digest in the outputs', () => {
    const { tar = '', 'tar-size': size, 'tar-sha256': sha256 } = result.outputs;
    const bytes = readFileSync(tar);
    expect(size).toBe(String(bytes.length));
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const name = tar.slice(output.length + 1);
    expect(readdirSync(output)).toEqual([name.replace('.tar', '.generated'), name]);
  });

  test('uploads that tar inside a zip', async () => {
    const { tar = '', 'artifact-id': id, 'artifact-digest': digest } = result.outputs;
    const name = tar.slice(output.length + 1);
    const zip = await github.blob(name);
    expect(Object.keys(unzipSync(zip))).toEqual([name]);
    expect(Buffer.from(unzipSync(zip)[name]!).equals(readFileSync(tar))).toBe(true);
    expect(digest).toBe(`sha256:${createHash('sha256').update(zip).digest('hex')}`);
    expect(id).toMatch(/^\d+$/);
  });

  test('the image stays loaded, and the tar brings the name back', () => {
    expect(docker('image', 'inspect', '--format', '{{.Id}}', image)).toBe(result.outputs['image-id']);
    docker('rmi', '--force', image);
    docker('load', '--input', result.outputs.tar!);
    expect(JSON.parse(docker('image', 'inspect', '--format', '{{json .Config.Labels}}', image))).toEqual(
      JSON.parse(result.outputs.labels!),
    );
  });

  test('the image holds what was generated', () => {
    expect(generatedNames(result)).toEqual([
      'config.json.template',
      'service.template',
      'manifest.json',
      'tmpfiles.template',
    ]);
    const config = JSON.parse(fileInImage(image, '/exports/config.json.template').toString()) as {
      process: { args: string[]; env: string[]; terminal: boolean };
    };
    expect(config.process).toMatchObject({ args: ['/usr/bin/hello'], terminal: false });
    expect(config.process.env).toContain('GREETING=$GREETING');
    expect(fileInImage(image, '/exports/hostfs/etc/hello.conf')).toEqual(
      readFileSync(join(root, 'examples/hello/hello.conf')),
    );
    expect(JSON.parse(fileInImage(image, '/exports/manifest.json').toString())).toEqual({
      version: '1.0',
      defaultValues: { GREETING: 'Good morning = hi' },
    });
  });

  test('no line of tmpfiles makes a folder of the host file that is mounted', () => {
    const lines = fileInImage(image, '/exports/tmpfiles.template').toString().trim().split('\n');
    expect(lines).toEqual([expect.stringMatching(/^# Nothing to make/)]);
  });

  test('the folder is as it was', () => {
    expect(readdirSync(join(root, 'examples/hello')).sort()).toEqual(
      ['Dockerfile', 'busybox', 'hello', 'hello.conf', 'workflow.yml'].sort(),
    );
  });
});

test('archive: false uploads the very file, and knows its digest from there', async () => {
  const image = newImage();
  const output = newFolder();
  const { exitCode, outputs } = await run({
    image,
    context: 'examples/hello',
    compression: 'gzip',
    archive: 'false',
    'output-directory': output,
  });
  expect(exitCode).toBe(0);
  const file = readFileSync(outputs.tar!);
  const name = outputs.tar!.slice(output.length + 1);
  expect(name).toMatch(/\.tar\.gz$/);
  expect(Buffer.compare(await github.blob(name), file)).toBe(0);
  const sha256 = createHash('sha256').update(file).digest('hex');
  expect(outputs).toMatchObject({ 'tar-sha256': sha256, 'artifact-digest': `sha256:${sha256}` });
  docker('load', '--input', outputs.tar!);
});

describe('a bare folder', () => {
  test('gets every file, and builds', async () => {
    const image = newImage();
    const folder = folderOf({ 'agent*': busybox, 'agent.conf': 'a=1\n' });
    const { exitCode, outputs } = await run(
      {
        image,
        'base-image': 'scratch',
        'output-directory': newFolder(),
        'host-files': 'agent.conf=/etc/agent/agent.conf',
        labels: 'version=1"$X',
      },
      folder,
    );
    expect(exitCode).toBe(0);
    expect(generatedNames({ outputs })).toEqual([
      'Dockerfile',
      'config.json.template',
      'service.template',
      'manifest.json',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['agent', 'agent.conf']);
    expect(fileInImage(image, '/exports/hostfs/etc/agent/agent.conf').toString()).toBe('a=1\n');
    expect(JSON.parse(outputs.labels!)).toMatchObject({ 'atomic.type': 'system', version: '1"$X' });
    const config = outputs['generated-files']!.split('\n')[1]!;
    expect(readFileSync(config, 'utf8')).toContain('"/usr/bin/agent"');
  });

  test('that has some of the files keeps them byte for byte', async () => {
    const image = newImage();
    const own = {
      'service.template':
        '[Unit]\nDescription=Mine\n[Service]\nExecStart=$EXEC_START\nExecStop=$EXEC_STOP\nWorkingDirectory=$DESTDIR\n[Install]\nWantedBy=multi-user.target\n',
      'manifest.json': '{ "version": "1.0" }',
    };
    const folder = folderOf({ 'agent*': busybox, ...own });
    const { exitCode, outputs } = await run(
      { image, 'base-image': 'scratch', 'output-directory': newFolder() },
      folder,
    );
    expect(exitCode).toBe(0);
    expect(generatedNames({ outputs })).toEqual(['Dockerfile', 'config.json.template']);
    for (const [name, content] of Object.entries(own)) {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
      expect(fileInImage(image, `/exports/${name}`).toString()).toBe(content);
    }
  });
});

describe('a Dockerfile that copies System Image files', () => {
  test('gets the missing ones generated, and the folder stays as it is', async () => {
    const image = newImage();
    const folder = folderOf({
      'busybox*': busybox,
      Dockerfile: `${dockerfile}LABEL atomic.type=system\nCOPY config.json.template service.template /exports/\n`,
    });
    const { exitCode, outputs } = await run({ image, 'output-directory': newFolder() }, folder);
    expect(exitCode).toBe(0);
    expect(generatedNames({ outputs })).toEqual([
      'config.json.template',
      'service.template',
      'manifest.json',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['Dockerfile', 'busybox']);
    expect(fileInImage(image, '/exports/manifest.json').toString()).toContain('"version": "1.0"');
    expect(fileInImage(image, '/exports/config.json.template').toString()).toContain('"/bin/busybox"');
  });
});

describe('a pull request', () => {
  test('fails and names every label that is missing, empty or wrong', async () => {
    const image = newImage();
    const before = github.artifacts().length;
    const folder = folderOf({ 'busybox*': busybox, Dockerfile: `${dockerfile}LABEL vendor=""\n` });
    const result = await run(
      { image, 'required-labels': 'com.example.owner\nvendor\nversion=/^\\d+\\.\\d+$/\nurl:url' },
      folder,
    );
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error '));
    for (const label of ['com.example.owner', 'vendor', 'version', 'url']) {
      expect(errors).toContainEqual(
        expect.stringMatching(new RegExp(`file=Dockerfile,line=\\d+.*"${label}"`)),
      );
      expect(result.summary).toContain(`| ❌ | \`${label}\``);
      expect(result.stdout).toMatch(new RegExp(`Dockerfile:\\d+.*"${label}"`));
    }
    expect(result.outputs).toMatchObject({ errors: '4', tar: '', 'artifact-id': '' });
    expect(github.artifacts()).toHaveLength(before);
  });

  test('looks as the README shows it', async () => {
    const { stdout } = await run({
      image: 'example/hello:1.0',
      context: 'examples/hello',
      'required-labels': 'com.example.owner\nversion:semver',
      upload: 'false',
    });
    const log = /::group::Check\n([^]*?)\n::endgroup::/.exec(stdout)?.[1] ?? '';
    expectFile(join(root, '__tests__/fixtures/action/failing-log.txt'), `${log}\n`);
  });

  test('with fail-on: never succeeds', async () => {
    const folder = folderOf({ 'busybox*': busybox, Dockerfile: dockerfile });
    const inputs = { image: newImage(), 'required-labels': 'url', 'fail-on': 'never', upload: 'false' };
    expect(await run(inputs, folder)).toMatchObject({ exitCode: 0, outputs: { errors: '1' } });
  });

  test('build: false needs no engine and writes nothing', async () => {
    const folder = folderOf({ 'busybox*': busybox, Dockerfile: dockerfile });
    const result = await run({ image: 'a', build: 'false' }, folder, { DOCKER_HOST: 'unix:///nowhere' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { tar: '' } });
    expect(readdirSync(folder).sort()).toEqual(['Dockerfile', 'busybox']);
  });
});

describe('what a build prints', () => {
  test.each([
    ['the classic builder', { DOCKER_BUILDKIT: '0' }],
    ['BuildKit', { DOCKER_BUILDKIT: '1', PATH: `/usr/bin:${process.env.PATH ?? ''}` }],
  ])('cannot forge workflow commands: %s', async (_, env) => {
    const folder = folderOf({
      'busybox*': busybox,
      Dockerfile: `${dockerfile}RUN ["/bin/busybox", "echo", "::error::forged ${randomUUID()}"]\n`,
    });
    const { exitCode, stdout } = await run({ image: newImage(), upload: 'false' }, folder, env);
    expect(exitCode).toBe(0);
    const lines = stdout.split('\n');
    const forged = lines.findIndex((line) => line.includes('::error::forged'));
    const stop = lines.slice(0, forged).findLastIndex((line) => line.startsWith('::stop-commands::'));
    const token = lines[stop]!.slice('::stop-commands::'.length);
    expect(forged).toBeGreaterThan(stop);
    expect(stop).toBeGreaterThanOrEqual(0);
    expect(lines.indexOf(`::${token}::`)).toBeGreaterThan(forged);
  });
});

describe('errors are one clear sentence', () => {
  const good = () => folderOf({ 'busybox*': busybox, Dockerfile: dockerfile, 'a.conf': '' });
  const cases: [string, Record<string, string>, Record<string, string>, RegExp][] = [
    ['no engine', {}, { DOCKER_HOST: 'unix:///nowhere' }, /No Docker engine answers: .* install Docker/],
    ['no docker', {}, { PATH: '/nowhere' }, /There is no "docker" on this machine.* install Docker/],
    ['context missing', { context: 'nowhere' }, {}, /The context "nowhere" does not exist/],
    ['image name illegal', { image: 'Example/Agent' }, {}, /"Example\/Agent", which is not an image name/],
    ['malformed list line', { labels: 'a=1\nb' }, {}, /Line 2 of Input "labels" is "b"/],
    [
      'host file missing',
      { 'host-files': 'b.conf=/etc/b' },
      {},
      /the host file "b.conf" does not exist .* Did you mean "a.conf"\?/,
    ],
    [
      'Dockerfile missing',
      { dockerfile: 'Dockerfle' },
      {},
      /The Dockerfile "Dockerfle" does not exist .* Did you mean "Dockerfile"\?/,
    ],
    ['host file outside', { 'host-files': '../b=/etc/b' }, {}, /the source "..\/b" lies outside the context/],
    ['target not absolute', { 'host-files': 'a.conf=etc/a' }, {}, /the target "etc\/a" is not absolute/],
    ['unknown rule', { rules: 'label-mising=off' }, {}, /no rule "label-mising"/],
    ['runtime option', { 'runtime-options': '--hostnam=a' }, {}, /hostnam.*hostname/],
  ];

  test.each(cases)('%s', async (_, inputs, env, message) => {
    const result = await run({ image: 'test/errors:1', upload: 'false', ...inputs }, good(), env);
    expect(result.exitCode).toBe(1);
    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(result.stdout).not.toMatch(/\n\s+at /);
    expect(result.summary).toMatch(/the run failed/i);
  });

  test('a build that fails: exit code and last lines', async () => {
    const folder = folderOf({
      'busybox*': busybox,
      Dockerfile: `${dockerfile}RUN ["/bin/busybox", "false"]\n`,
    });
    const { exitCode, stdout } = await run({ image: newImage(), upload: 'false' }, folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/::error::The build failed: docker ended with exit code 1/);
    expect(docker('images', '--quiet', 'localhost/system-image-action')).toBe('');
  });

  test('a full disk keeps no half tar', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'system-image-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
    try {
      const { exitCode, stdout } = await run(
        { image: newImage(), upload: 'false', 'output-directory': disk },
        good(),
      );
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/::error::The disk of .* is full/);
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });

  test('an artifact service that refuses', async () => {
    github.fail({ on: 'CreateArtifact', what: { status: 403 } });
    const { exitCode, stdout, outputs } = await run({ image: newImage() }, good());
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/::error::GitHub refused the upload \(403\)/);
    expect(outputs.tar).toMatch(/\.tar$/);
  });
});

test('a server that takes no artifacts: a warning before the build, the tar is kept, the step is green', async () => {
  const folder = folderOf({ 'busybox*': busybox, Dockerfile: dockerfile });
  const output = newFolder();
  const { exitCode, stdout, outputs, summary } = await runAction({
    inputs: { image: newImage(), 'output-directory': output },
    cwd: folder,
    env: { GITEA_ACTIONS: 'true' },
  });
  expect(exitCode).toBe(0);
  expect(stdout.indexOf('::warning::')).toBeLessThan(stdout.indexOf('::group::Build'));
  expect(existsSync(outputs.tar!)).toBe(true);
  expect(summary).toContain('Gitea');
});

test('the same with upload: required: it fails before anything is built', async () => {
  const { exitCode, stdout, outputs } = await runAction({
    inputs: { image: newImage(), upload: 'required' },
    cwd: folderOf({ 'busybox*': busybox, Dockerfile: dockerfile }),
    env: { GITEA_ACTIONS: 'true' },
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/::error::The tar will not be uploaded: Gitea/);
  expect(stdout).not.toContain('::group::Build');
  expect(outputs.tar).toBe('');
});
