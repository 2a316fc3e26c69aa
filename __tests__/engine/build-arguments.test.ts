import { describe, expect, test } from '@jest/globals';
import { buildArguments, type Builder } from '../../src/engine/build-arguments.js';
import type { BuildRequest } from '../../src/engine/engine.js';
import { UserError } from '../../src/core/errors.js';

const plain: BuildRequest = { context: '.', dockerfile: 'Dockerfile', tag: 'a/b:1', labels: new Map() };
const builders: readonly Builder[] = ['buildx', 'docker', 'podman', 'buildah'];

describe('a plain build', () => {
  test.each<[Builder, string]>([
    ['buildx', 'buildx build --load --provenance=false --sbom=false --file Dockerfile --tag a/b:1 .'],
    ['docker', 'build --force-rm --file Dockerfile --tag a/b:1 .'],
    ['podman', 'build --force-rm --format docker --file Dockerfile --tag a/b:1 .'],
    ['buildah', 'build --format docker --file Dockerfile --tag a/b:1 .'],
  ])('by %s', (builder, line) => {
    expect(buildArguments(plain, builder).join(' ')).toBe(line);
  });
});

/** What a part of a request adds to a plain build: by all builders, or by each one. */
const table: [Partial<BuildRequest>, string[] | Partial<Record<Builder, string[] | RegExp>>][] = [
  [
    {
      labels: new Map([
        ['a', 'b c="$X"'],
        ['empty', ''],
      ]),
    },
    ['--label', 'a=b c="$X"', '--label', 'empty='],
  ],
  [{ target: 'final' }, ['--target', 'final']],
  [{ buildArgs: new Map([['V', '1=2']]) }, ['--build-arg', 'V=1=2']],
  [
    { pull: true },
    { buildx: ['--pull'], docker: ['--pull'], podman: ['--pull=always'], buildah: ['--pull=always'] },
  ],
  [{ pull: false, noCache: false }, []],
  [{ fromLocal: 'base' }, { podman: ['--pull=never'], buildah: ['--pull=never'], buildx: [], docker: [] }],
  [
    { fromLocal: 'base', pull: true },
    { podman: ['--pull=never'], buildah: ['--pull=never'], buildx: [], docker: [] },
  ],
  [{ noCache: true }, ['--no-cache']],
  [{ platform: 'linux/arm64' }, ['--platform', 'linux/arm64']],
  [{ cacheFrom: ['a/b', 'c'] }, ['--cache-from', 'a/b', '--cache-from', 'c']],
  [{ cacheTo: [] }, []],
  [
    { cacheTo: ['type=gha,mode=max'] },
    {
      buildx: ['--cache-to', 'type=gha,mode=max'],
      docker: /^cache-to is "type=gha,mode=max", but only Docker with buildx .* this docker has no buildx/,
      podman: /the engine is podman: choose docker or leave cache-to out/,
      buildah: /the engine is buildah/,
    },
  ],
  [{ secrets: ['id=t,src=t.txt'] }, ['--secret', 'id=t,src=t.txt']],
  [
    { provenance: 'mode=max' },
    {
      docker: /^provenance is "mode=max", but only Docker with buildx can do that/,
      podman: /provenance/,
      buildah: /provenance/,
    },
  ],
];

describe.each(builders)('%s', (builder) => {
  const base = buildArguments(plain, builder);

  test.each(table)('%j', (part, expected) => {
    const want = Array.isArray(expected) ? expected : expected[builder];
    if (want === undefined) return;
    const build = (): readonly string[] => buildArguments({ ...plain, ...part }, builder);
    if (want instanceof RegExp) {
      expect(build).toThrow(UserError);
      expect(build).toThrow(want);
      return;
    }
    expect(build()).toEqual([...base.slice(0, -1), ...want, '.']);
  });
});

test('attestations are added only on request', () => {
  expect(buildArguments({ ...plain, provenance: 'mode=max' }, 'buildx')).toContain('--provenance=mode=max');
  expect(buildArguments(plain, 'buildx')).toEqual(
    expect.arrayContaining(['--provenance=false', '--sbom=false']),
  );
});

test('a builder that sees the images of the engine', () => {
  expect(buildArguments(plain, 'buildx', { builder: 'default' }).slice(0, 5)).toEqual([
    'buildx',
    'build',
    '--load',
    '--builder',
    'default',
  ]);
});

test.each(['ssh', 'build-contexts'] as const)('%s is known to all but the classic builder', (option) => {
  const request = {
    ...plain,
    ssh: option === 'ssh' ? ['a'] : [],
    buildContexts: option === 'ssh' ? [] : ['a'],
  };
  const flag = option === 'ssh' ? '--ssh' : '--build-context';
  for (const builder of ['buildx', 'builder', 'podman', 'buildah'] as const) {
    expect(buildArguments(request, builder).slice(-3)).toEqual([flag, 'a', '.']);
  }
  expect(() => buildArguments(request, 'docker')).toThrow(
    new RegExp(`^${option} is "a", but only Docker with buildx`),
  );
});

describe('a tar straight from the builder', () => {
  test.each<[string, Partial<BuildRequest>, string, string]>([
    ['gzip', {}, '/t/x.tar', 'type=docker,dest=/t/x.tar'],
    [
      'none',
      { layerCompression: 'none' },
      '/x',
      'type=docker,dest=/x,compression=uncompressed,force-compression=true',
    ],
    [
      'zstd',
      { layerCompression: 'zstd' },
      '/x',
      'type=docker,dest=/x,compression=zstd,force-compression=true,oci-mediatypes=true',
    ],
    ['a bill of materials', { sbom: 'true' }, '/x', 'type=oci,dest=/x'],
    ['no provenance', { provenance: 'false' }, '/x', 'type=docker,dest=/x'],
    ['a path with commas', {}, '/a,b"c', 'type=docker,"dest=/a,b""c"'],
  ])('%s', (_, part, output, expected) => {
    const args = buildArguments({ ...plain, ...part }, 'builder', { output, builder: 'far' });
    expect(args.slice(0, 4)).toEqual(['buildx', 'build', '--builder', 'far']);
    expect(args[args.indexOf('--output') + 1]).toBe(expected);
    expect(args).not.toContain('--load');
  });
});
