import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { type RunResult } from '../../script/lib/runner.js';
import { ActionRuns, generatedNames, labelsOf, root } from '../support/action-runs.js';
import { docker, fileInImage } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

const runs = new ActionRuns();
const { newImage, run } = runs;

describe('a push', () => {
  let result: RunResult;
  const image = newImage();
  const output = folderOf({});

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
    const zip = await runs.github.blob(name);
    expect(Object.keys(unzipSync(zip))).toEqual([name]);
    expect(Buffer.from(unzipSync(zip)[name]!).equals(readFileSync(tar))).toBe(true);
    expect(digest).toBe(`sha256:${createHash('sha256').update(zip).digest('hex')}`);
    expect(id).toMatch(/^\d+$/);
  });

  test('the image stays loaded, and the tar brings the name back', () => {
    expect(docker('image', 'inspect', '--format', '{{.Id}}', image)).toBe(result.outputs['image-id']);
    docker('rmi', '--force', image);
    docker('load', '--input', result.outputs.tar!);
    expect(labelsOf(image)).toEqual(JSON.parse(result.outputs.labels!));
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

  test('no tmpfiles line turns a mounted host file into a folder', () => {
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
  const output = folderOf({});
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
  expect(Buffer.compare(await runs.github.blob(name), file)).toBe(0);
  const sha256 = createHash('sha256').update(file).digest('hex');
  expect(outputs).toMatchObject({ 'tar-sha256': sha256, 'artifact-digest': `sha256:${sha256}` });
  docker('load', '--input', outputs.tar!);
});
