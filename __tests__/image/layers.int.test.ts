import { execFileSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTar } from '../../src/image/tar.js';
import { docker, needDocker } from '../support/docker.js';

let folder: string;
const base = `layers-test-${process.pid}:base`;
const built = `layers-test-${process.pid}:1`;

beforeAll(() => {
  needDocker();
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  mkdirSync(join(folder, 'base/bin'), { recursive: true });
  cpSync('/bin/busybox', join(folder, 'base/bin/busybox'));
  symlinkSync('busybox', join(folder, 'base/bin/sh'));
  writeFileSync(join(folder, 'base/Dockerfile'), 'FROM scratch\nCOPY bin /bin\n');
  build('base', base);
});

afterAll(() => {
  docker('rmi', '--force', base, built);
  rmSync(folder, { recursive: true });
});

function build(context: string, name: string): void {
  const args = ['build', '--quiet', '--no-cache', '--force-rm', '--tag', name, join(folder, context)];
  execFileSync('docker', args, { stdio: 'pipe', env: { ...process.env, DOCKER_BUILDKIT: '0' } });
}

/** Few names, so that steps meet: what one made is replaced, linked to, moved or removed by another. */
const path = fc
  .array(fc.constantFrom('a', 'b', 'ü', 'x y', 'l'), { minLength: 1, maxLength: 3 })
  .map((names) => `"/t/${names.join('/')}"`);
const target = fc.oneof(
  path,
  fc.constantFrom('a', '../b', '/t', '..', '/nowhere', 'l').map((name) => `"${name}"`),
);
const command = fc.oneof(
  path.map((at) => `mkdir -p ${at}`),
  path.map((at) => `rm -rf ${at}`),
  fc.tuple(path, fc.nat(99)).map(([at, content]) => `echo ${content} > ${at}`),
  path.map((at) => `{ rm -rf ${at} && mkdir ${at} && echo new > ${at}/new; }`),
  path.map((at) => `{ rm -rf ${at} && echo file > ${at}; }`),
  fc.tuple(target, path).map(([to, at]) => `ln -sfn ${to} ${at}`),
  fc.tuple(target, path).map(([to, at]) => `{ rm -rf ${at} && ln -s ${to} ${at}; }`),
  fc.tuple(path, path).map(([from, to]) => `ln -f ${from} ${to}`),
  fc.tuple(path, path).map(([from, to]) => `mv ${from} ${to}`),
  fc.tuple(path, fc.constantFrom('700', '755', '4711', '1777')).map(([at, mode]) => `chmod ${mode} ${at}`),
  fc.tuple(path, fc.constantFrom('0:0', '5:6')).map(([at, owner]) => `chown -h ${owner} ${at}`),
  path.map((at) => `mknod ${at} p`),
);
const step = fc.array(command, { minLength: 1, maxLength: 5 });

test('a tar shows the files that a container of the image has, whatever its layers do', async () => {
  let entries = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
      mkdirSync(join(folder, 'random'), { recursive: true });
      const runs = steps.map(
        (commands) => `RUN cd /; busybox mkdir -p /t; ${commands.map(quietly).join('; ')}`,
      );
      writeFileSync(join(folder, 'random/Dockerfile'), [`FROM ${base}`, ...runs, ''].join('\n'));
      build('random', built);
      const expected = inContainer();
      entries += Object.keys(expected).length;
      expect(await inTar()).toEqual(expected);
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(entries).toBeGreaterThan(6);
});

function quietly(command: string): string {
  const applets = /\b(mkdir|rm|ln|mv|chmod|chown|mknod)\b(?= )/g;
  return `${command.replace(applets, 'busybox $1')} 2> /dev/null || :`;
}

async function inTar(): Promise<Record<string, string>> {
  const saved = join(folder, 'saved.tar');
  docker('save', '--output', saved, built);
  const image = await openTar(saved);
  try {
    const found: Record<string, string> = {};
    for (const entry of await image.files.list('/t')) {
      const content = entry.type === 'file' ? (await image.files.read(entry.path)).toString() : undefined;
      found[entry.path] = described(entry, content ?? entry.target);
    }
    return found;
  } finally {
    await image.close();
  }
}

function inContainer(): Record<string, string> {
  const id = docker('create', built, 'not-started');
  const root = mkdtempSync(join(folder, 'root-'));
  try {
    execFileSync('sh', ['-c', 'docker export "$0" | tar -x -C "$1"', id, root]);
    return onDisk(root, '/t');
  } finally {
    docker('rm', id);
    rmSync(root, { recursive: true });
  }
}

function onDisk(root: string, at: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(join(root, at))) {
    const inside = `${at}/${name}`;
    const full = join(root, inside);
    const stats = lstatSync(full);
    const type = stats.isDirectory()
      ? 'directory'
      : stats.isSymbolicLink()
        ? 'symlink'
        : stats.isFile()
          ? 'file'
          : 'other';
    const content =
      type === 'file' ? readFileSync(full, 'utf8') : type === 'symlink' ? readlinkSync(full) : undefined;
    found[inside] = described({ type, mode: stats.mode & 0o7777, uid: stats.uid, gid: stats.gid }, content);
    if (type === 'directory') Object.assign(found, onDisk(root, inside));
  }
  return found;
}

interface Described {
  readonly type: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** A link has no mode of its own. */
function described({ type, mode, uid, gid }: Described, content = ''): string {
  return `${type} ${type === 'symlink' ? '' : mode.toString(8)} ${uid}:${gid} ${content}`;
}
