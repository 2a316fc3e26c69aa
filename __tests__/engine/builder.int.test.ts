import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { EngineChoice } from '../../src/engine/choice.js';
import { openEngine } from '../../src/engine/open.js';
import { openSavedTar } from '../../src/engine/saved-tar.js';
import { readOptions } from '../../src/options/options.js';
import { runPipeline } from '../../src/pipeline/run.js';
import type { RunResult } from '../../src/report/run-result.js';
import { missingBuildKit, startBuildKit, type BuildKit } from '../support/buildkitd.js';
import { countedDocker } from '../support/counted-docker.js';
import { docker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';
import { keptLog, type KeptLog } from '../support/kept-log.js';

jest.setTimeout(120_000);

const missing = missingBuildKit();
const maybe = missing === undefined ? describe : describe.skip;
const before = { ...process.env };
let buildKit: BuildKit | undefined;
beforeAll(async () => {
  if (missing === undefined) buildKit = await startBuildKit();
});
afterAll(async () => {
  process.env = before;
  await buildKit?.stop();
});

const labels =
  'LABEL name=agent maintainer="A <a@example.org>" license=MIT summary=s version=1 architecture=x86_64\n';
const program = { 'busybox*': readFileSync('/bin/busybox') };
const plain = `FROM scratch\n${labels}COPY busybox /bin/\nENTRYPOINT ["/bin/busybox"]\n`;

interface Ran {
  readonly result: RunResult;
  readonly log: KeptLog;
  readonly calls: readonly string[];
}

/** Runs the pipeline on a folder with the remote builder. */
async function ran(
  files: Readonly<Record<string, string | Buffer>>,
  inputs: Readonly<Record<string, string>> = {},
  choice: Partial<EngineChoice> = {},
): Promise<Ran> {
  const counted = countedDocker();
  const path = process.env.PATH ?? '';
  process.env.PATH = `${counted.folder}:${path}`;
  const log = keptLog();
  const written = {
    image: 'test/builder:1',
    context: folderOf({ ...program, ...files }),
    upload: 'false',
    ...inputs,
  };
  const options = await readOptions(
    new Map(Object.entries(written).map(([name, value]) => [name, { value, where: name }])),
  );
  try {
    const engine = openEngine(
      {
        name: 'auto',
        builder: buildKit?.builder,
        host: 'unix:///nowhere',
        forTar: true,
        load: options.load,
        ...choice,
      },
      log,
    );
    const tools = { engine, log, outputDirectory: folderOf({}), store: undefined };
    const result = await runPipeline(options, tools, () => undefined);
    return { result, log, calls: counted.calls() };
  } finally {
    process.env.PATH = path;
  }
}

function fileOf(tar: string, name: string): string {
  return execFileSync('tar', ['-xOf', tar, name], { encoding: 'utf8' });
}

const leftovers = (): readonly string[] =>
  readdirSync(process.env.RUNNER_TEMP ?? tmpdir()).filter((name) => name.startsWith('system-image-builder-'));

maybe(
  `a builder on another machine, without any engine${missing === undefined ? '' : `: ${missing}`}`,
  () => {
    test('builds, adds the layer, checks and saves by four calls', async () => {
      const kept = leftovers();
      const { result, calls } = await ran({ Dockerfile: plain });
      const tar = result.archive?.path ?? '';
      expect(result).toMatchObject({ failed: false, image: 'test/builder:1' });
      expect(calls.map((call) => call.split(' ').slice(2, 4).join(' '))).toEqual([
        'info --format',
        'buildx inspect',
        'buildx build',
        'buildx build',
      ]);
      expect(fileOf(tar, 'manifest.json')).toContain('"RepoTags":["test/builder:1"]');
      const image = await openSavedTar(tar);
      expect(image.config.id).toBe(result.config?.id);
      expect(image.config.labels).toMatchObject({ name: 'agent', 'atomic.type': 'system' });
      expect((await image.files.list('/exports')).map(({ path }) => path)).toEqual([
        '/exports/config.json.template',
        '/exports/manifest.json',
        '/exports/service.template',
      ]);
      await image.close();
      expect(leftovers()).toEqual(kept);
    });

    test('gives the same image twice', async () => {
      process.env.SOURCE_DATE_EPOCH = '1700000000';
      const first = await ran({ Dockerfile: plain }, { 'no-cache': 'true' });
      const second = await ran({ Dockerfile: plain });
      delete process.env.SOURCE_DATE_EPOCH;
      expect(second.result.config?.id).toBe(first.result.config?.id);
      expect(second.result.archive?.sha256).toBe(first.result.archive?.sha256);
    });

    test('keeps ONBUILD triggers, and fires none', async () => {
      const { result } = await ran({
        Dockerfile: `${plain}ONBUILD COPY not-there /\nONBUILD LABEL fired=yes\n`,
      });
      expect(result.config).toMatchObject({ triggers: ['COPY not-there /', 'LABEL fired=yes'] });
      expect(result.config?.labels).not.toHaveProperty('fired');
    });

    test.each([
      ['none', /compressed|application\/vnd.docker.image.rootfs.diff.tar"|layer.*tar"/],
      ['zstd', /tar\+zstd/],
    ])('layer-compression: %s', async (compression, mediaType) => {
      const { result } = await ran({ Dockerfile: plain }, { 'layer-compression': compression });
      const tar = result.archive?.path ?? '';
      const { manifests } = JSON.parse(fileOf(tar, 'index.json')) as { manifests: [{ digest: string }] };
      expect(fileOf(tar, `blobs/${manifests[0].digest.replace(':', '/')}`)).toMatch(mediaType);
      expect(result.failed).toBe(false);
    });

    test('attests the image that is delivered', async () => {
      const { result } = await ran({ Dockerfile: plain }, { provenance: 'mode=max' });
      const tar = result.archive?.path ?? '';
      const { manifests } = JSON.parse(fileOf(tar, 'index.json')) as { manifests: [{ digest: string }] };
      expect(fileOf(tar, `blobs/${manifests[0].digest.replace(':', '/')}`)).toContain('attestation-manifest');
      expect(result.config?.labels['atomic.type']).toBe('system');
    });

    test('passes build contexts on, and compresses the whole tar', async () => {
      const assets = folderOf({ motd: 'hello' });
      const { result } = await ran(
        { Dockerfile: `${plain}COPY --from=assets motd /etc/motd\n` },
        { 'build-contexts': `assets=${assets}`, compression: 'gzip' },
      );
      const image = await openSavedTar(result.archive?.path ?? '');
      expect(String(await image.files.read('/etc/motd'))).toBe('hello');
      await image.close();
    });

    test('a build that fails leaves nothing', async () => {
      const kept = leftovers();
      await expect(ran({ Dockerfile: 'FROM scratch\nCOPY not-there /\n' })).rejects.toThrow(
        /The build failed/,
      );
      expect(leftovers()).toEqual(kept);
    });

    test('load: true needs an engine, and a builder that is not there is named', async () => {
      await expect(ran({ Dockerfile: plain }, { load: 'true' })).rejects.toThrow(/No Docker engine answers/);
      await expect(ran({ Dockerfile: plain }, {}, { builder: 'no-such' })).rejects.toThrow(
        /^The builder "no-such" cannot be used: .*Create it with/,
      );
    });

    test('an engine that answers gets the image', async () => {
      const { result, log } = await ran({ Dockerfile: plain }, {}, { host: undefined });
      expect(log.text()).toContain('Loaded test/builder:1 into the engine.');
      expect(docker('image', 'inspect', '--format', '{{.Id}}', 'test/builder:1')).toBe(result.config?.id);
      docker('rmi', '--force', 'test/builder:1');
      expect(join(result.archive?.path ?? '')).toMatch(/test-builder-1\.tar$/);
    });
  },
);
