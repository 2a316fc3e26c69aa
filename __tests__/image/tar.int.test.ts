import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTar, type TarImage } from '../../src/image/tar.js';
import { hasContainerdStore } from '../support/docker.js';
import { folder, paths, text, withTar } from '../support/open-tars.js';
import { dockerSave } from '../support/tars.js';

const name = `tar-reader-test-${process.pid}:1`;

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 30 });
}

/** Everything below a folder on disk, in the words of a view. */
function onDisk(root: string, path = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const child of readdirSync(join(root, path))) {
    const at = `${path}/${child}`;
    const stats = lstatSync(join(root, at));
    const mode = (stats.mode & 0o7777).toString(8);
    if (stats.isDirectory()) Object.assign(found, { [at]: `d ${mode}` }, onDisk(root, at));
    else if (stats.isSymbolicLink()) found[at] = `l ${readlinkSync(join(root, at))}`;
    else if (stats.isFile()) found[at] = `f ${mode} ${readFileSync(join(root, at), 'base64')}`;
  }
  return found;
}

async function inView({ files }: TarImage): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { path, type, mode, target } of await files.list('/')) {
    if (type === 'directory') found[path] = `d ${mode.toString(8)}`;
    if (type === 'symlink') found[path] = `l ${String(target)}`;
    if (type === 'file') found[path] = `f ${mode.toString(8)} ${(await files.read(path)).toString('base64')}`;
  }
  return found;
}

describe('openTar on tars of real programs', () => {
  let saved: string;
  let expected: Record<string, string>;

  beforeAll(() => {
    const context = join(folder, 'context');
    mkdirSync(join(context, 'bin'), { recursive: true });
    mkdirSync(join(context, 'exports/hostfs/etc/deep/er'), { recursive: true });
    cpSync('/bin/busybox', join(context, 'bin/busybox'));
    symlinkSync('busybox', join(context, 'bin/sh'));
    writeFileSync(join(context, 'exports/manifest.json'), '{"version":"1.0"}');
    writeFileSync(join(context, 'exports/hostfs/etc/deep/er/x.conf'), 'x');
    chmodSync(join(context, 'exports/hostfs/etc/deep'), 0o750);
    writeFileSync(join(context, `exports/hostfs/etc/${'long'.repeat(40)}`), 'ü');
    writeFileSync(
      join(context, 'Dockerfile'),
      [
        'FROM scratch',
        'COPY . /',
        'RUN ["/bin/busybox", "ln", "/bin/busybox", "/bin/hard"]',
        'RUN ["/bin/busybox", "sh", "-c", "busybox rm -r /exports/hostfs/etc/deep /Dockerfile; busybox mkdir -p /usr/lib; busybox ln -s usr/lib /lib"]',
        'RUN ["/bin/busybox", "sh", "-c", "echo new >/lib/new; busybox rm /exports/manifest.json; busybox mkdir /exports/manifest.json"]',
        'RUN ["/bin/busybox", "sh", "-c", "busybox rm -r /exports/manifest.json; echo 2 >/exports/manifest.json; busybox chmod 4755 /bin/hard"]',
        'LABEL name="hello" version="1 = 1"',
        'ENV A="x y" B=',
        'WORKDIR /w',
        'USER 3:4',
        'ENTRYPOINT ["/bin/sh"]',
        'CMD ["-c", "true"]',
        '',
      ].join('\n'),
    );
    run('docker', 'build', '-q', '-t', name, context);
    saved = join(folder, 'saved.tar');
    run('docker', 'save', '-o', saved, name);
    const container = run('docker', 'create', name).trim();
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    // These are the engine's, not the image's.
    const mounts = new Set(['/dev', '/etc', '/proc', '/sys', '/.dockerenv']);
    run('docker', 'cp', `${container}:/`, copy);
    run('docker', 'rm', container);
    expected = Object.fromEntries(
      Object.entries(onDisk(copy)).filter(([path]) => !mounts.has(`/${path.split('/')[1] ?? ''}`)),
    );
  });

  afterAll(() => {
    run('docker', 'rmi', '-f', name);
  });

  async function check(path: string): Promise<TarImage> {
    const image = await openTar(path);
    try {
      const seen = Object.entries(await inView(image)).filter(
        ([at]) => !/^\/(dev|etc|proc|sys)(\/|$)/.test(at),
      );
      expect(Object.fromEntries(seen)).toEqual(expected);
      expect(await image.files.lookup('/bin/busybox')).toMatchObject({
        size: lstatSync('/bin/busybox').size,
      });
      return image;
    } finally {
      await image.close();
    }
  }

  it('reads docker save as docker cp does, with the configuration that docker inspect prints', async () => {
    expect(Object.keys(expected)).toContain('/usr/lib/new');
    const image = await check(saved);
    const [inspected] = JSON.parse(run('docker', 'inspect', name)) as [
      {
        Id: string;
        Size: number;
        Architecture: string;
        Config: { Labels: object; Env: string[] };
        RootFS: { Layers: string[] };
      },
    ];
    expect(image.name).toBe(name);
    expect(image.config).toEqual({
      id: hasContainerdStore() ? expect.any(String) : inspected.Id,
      architecture: inspected.Architecture,
      variant: '',
      os: 'linux',
      labels: { name: 'hello', version: '1 = 1' },
      env: inspected.Config.Env,
      entrypoint: ['/bin/sh'],
      command: ['-c', 'true'],
      workingDirectory: '/w',
      user: '3:4',
      exposedPorts: [],
      volumes: [],
      stopSignal: '',
      triggers: [],
      hasHealthcheck: false,
      shell: [],
      layers: inspected.RootFS.Layers,
      size: expect.any(Number),
    });
    // Docker 20.10 counts the targets of the two links, too; containerd counts what is compressed as well.
    const links = 'busybox'.length + 'usr/lib'.length;
    const sizes = hasContainerdStore() ? [image.config.size] : [inspected.Size, inspected.Size - links];
    expect(sizes).toContain(image.config.size);
  });

  it.each(['oci-archive', 'docker-archive'])('reads what skopeo writes as %s', async (format) => {
    const path = join(folder, `${format}.tar`);
    run('skopeo', 'copy', '--quiet', `docker-archive:${saved}`, `${format}:${path}:${name}`);
    const image = await check(path);
    expect(image.name).toMatch(name);
    expect(image.config).toMatchObject({ labels: { name: 'hello' }, user: '3:4' });
  });

  it.each([
    ['gzip', '.gz'],
    ['pigz', '.gz'],
    ['zstd', '.zst'],
  ])('reads a tar after %s', async (program, suffix) => {
    run(program, '--keep', '--force', '-q', saved);
    await check(`${saved}${suffix}`);
  });

  it('reads layers that umoci wrote', async () => {
    const layout = join(folder, 'layout');
    run('skopeo', 'copy', '--quiet', `docker-archive:${saved}`, `oci:${layout}:latest`);
    writeFileSync(join(folder, 'inserted'), 'inserted');
    run('umoci', 'insert', '--image', `${layout}:latest`, join(folder, 'inserted'), '/lib/inserted');
    run('umoci', 'insert', '--image', `${layout}:latest`, '--whiteout', '/exports/manifest.json');
    run('tar', '-cf', join(folder, 'umoci.tar'), '-C', layout, '.');
    const image = await openTar(join(folder, 'umoci.tar'));
    expect(await paths(image)).not.toContain('/exports/manifest.json');
    expect(await paths(image)).toContain('/exports/hostfs');
    await image.close();
  });
});

describe('openTar on tars of GNU tar', () => {
  it.each(['gnu', 'oldgnu', 'posix', 'ustar', 'v7'])('reads what GNU tar writes as %s', async (format) => {
    const name = ['v7', 'ustar'].includes(format) ? 'short' : 'n'.repeat(200);
    const tree = mkdtempSync(join(folder, 'tree-'));
    writeFileSync(join(tree, name), 'content');
    spawnSync('ln', [name, 'hard'], { cwd: tree });
    spawnSync('truncate', ['-s', '5M', 'sparse'], { cwd: tree });
    spawnSync('sh', ['-c', 'printf x | dd of=sparse seek=3000000 bs=1 conv=notrunc; printf y > z'], {
      cwd: tree,
    });
    const sparse = ['v7', 'ustar'].includes(format) ? [] : ['--sparse'];
    const tar = spawnSync('tar', ['-c', `--format=${format}`, ...sparse, '-C', tree, '.'], {
      maxBuffer: 1 << 30,
    });
    await withTar(await dockerSave([tar.stdout]), async (image) => {
      expect(await paths(image)).toEqual(['/hard', `/${name}`, '/sparse', '/z']);
      expect(await text(image, '/hard')).toBe('content');
      expect(await text(image, '/z')).toBe('y');
      expect(await image.files.lookup('/sparse')).toMatchObject({ type: 'file', size: 5 * 1024 * 1024 });
      if (sparse.length > 0) await expect(image.files.read('/sparse')).rejects.toThrow('it is a sparse file');
    });
  });
});
