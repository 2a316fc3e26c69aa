import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ActionRuns, busybox, dockerfile, generatedNames } from '../support/action-runs.js';
import { fileInImage } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

const runs = new ActionRuns();
const { newImage, run } = runs;

describe('a bare folder', () => {
  test('gets every file, and builds', async () => {
    const image = newImage();
    const folder = folderOf({ 'agent*': busybox, 'agent.conf': 'a=1\n' });
    const { exitCode, outputs } = await run(
      {
        image,
        'base-image': 'scratch',
        'output-directory': folderOf({}),
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

  test('that has some of the files keeps them unchanged', async () => {
    const image = newImage();
    const own = {
      'service.template':
        '[Unit]\nDescription=Mine\n[Service]\nExecStart=$EXEC_START\nExecStop=$EXEC_STOP\nWorkingDirectory=$DESTDIR\n[Install]\nWantedBy=multi-user.target\n',
      'manifest.json': '{ "version": "1.0" }',
    };
    const folder = folderOf({ 'agent*': busybox, ...own });
    const { exitCode, outputs } = await run(
      { image, 'base-image': 'scratch', 'output-directory': folderOf({}) },
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
    const { exitCode, outputs } = await run({ image, 'output-directory': folderOf({}) }, folder);
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
