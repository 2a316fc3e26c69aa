import { execFileSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findCompressor } from '../../src/save/compress.js';
import { archiveName } from '../../src/save/name.js';
import { saveArchive } from '../../src/save/save.js';
import { runToFile, runToStream } from '../../src/exec/exec.js';
import { SystemError } from '../../src/core/errors.js';
import { docker, needDocker } from '../support/docker.js';
import { startEngineProxy, type EngineProxy } from '../support/engine-proxy.js';
import { folderOf } from '../support/folder.js';

const compressions = ['none', 'gzip', 'zstd'] as const;

describe('a save from the engine', () => {
  const image = `test/${randomUUID()}:1`;
  let proxy: EngineProxy;
  let output: string;

  beforeAll(() => {
    needDocker();
    const folder = folderOf({ data: randomBytes(12_000_000) });
    execFileSync('sh', ['-c', 'tar -C "$0" -c data | docker import - "$1"', folder, image]);
  });
  afterAll(() => {
    docker('rmi', '--force', image);
  });
  beforeEach(async () => {
    proxy = await startEngineProxy();
    output = mkdtempSync(join(tmpdir(), 'system-image-output-'));
  });
  afterEach(() => {
    proxy.stop();
    rmSync(output, { recursive: true });
  });

  const save = async (compression: (typeof compressions)[number], signal?: AbortSignal) => {
    const env = { DOCKER_HOST: proxy.host };
    return saveArchive({
      engine: {
        save: (name, file, writing) => runToFile('docker', ['save', name], file, { ...writing, env }),
        stream: (name, stop) => runToStream('docker', ['save', name], { env, signal: stop }),
      },
      image,
      path: join(output, archiveName(image, compression)),
      compressor: findCompressor(compression),
      hash: true,
      signal,
    });
  };

  test.each(compressions)('with compression %s is what docker loads', async (compression) => {
    const { path, size, sha256 } = await save(compression);
    const bytes = readFileSync(path);
    expect([size, sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')]);
    // Docker 20.10 reads gzip; zstd came with 23.
    const tar = compression === 'zstd' ? execFileSync('zstd', ['-dqc', path], { maxBuffer: 1e9 }) : bytes;
    expect(execFileSync('docker', ['load'], { input: tar, encoding: 'utf8' })).toContain(image);
  });

  test.each(compressions)('with compression %s leaves nothing when the engine stops', async (compression) => {
    proxy.spoil = 'cut';
    const failure = save(compression);
    await expect(failure).rejects.toThrow(SystemError);
    await expect(failure).rejects.toThrow('"docker" failed (exit code 1)');
    expect(readdirSync(output)).toEqual([]);
  });

  test.each(compressions)('with compression %s leaves nothing when it is cancelled', async (compression) => {
    proxy.spoil = 'stall';
    const cancel = new AbortController();
    void proxy.stalled.then(() => {
      cancel.abort();
    });
    await expect(save(compression, cancel.signal)).rejects.toThrow('was cancelled');
    expect(readdirSync(output)).toEqual([]);
    const clients = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    expect(clients.filter((line) => line.startsWith(`docker save ${image}`))).toEqual([]);
  });
});
