import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordedImages } from '../../../__tests__/support/recorded-images.js';
import { memoryFiles } from '../../../__tests__/support/memory-files.js';
import { dockerSave, tarOf } from '../../../__tests__/support/tars.js';
import { check } from '../../../src/check/index.js';
import { parseJson } from '../../../src/check/parse/json.js';
import { splitWords } from '../../../src/core/shell-words.js';
import { parseUnit } from '../../../src/core/unit-file.js';
import { goPattern } from '../../../src/dockerfile/go-pattern.js';
import { dockerignore } from '../../../src/dockerfile/ignore.js';
import { parseDockerfile } from '../../../src/dockerfile/parse.js';
import { parseRequirement, refusal } from '../../../src/check/labels/requirement.js';
import { parsePairs } from '../../../src/options/lists.js';
import { runtimeSpec } from '../../../src/runtime-spec/index.js';
import { openTar } from '../../../src/image/tar.js';
import { enableRefusals } from '../../../src/installer/enable.js';
import { parseManifest } from '../../../src/installer/manifest.js';
import { fillTemplate } from '../../../src/installer/template.js';
import { parseTmpfiles } from '../../../src/installer/tmpfiles.js';
import { parseConfigFile } from '../../../src/options/parse-config-file.js';
import { parseImageName } from '../../../src/options/image-name.js';

/** Something that takes any input: it may refuse it by a UserError, and nothing else. */
export interface Target {
  readonly seeds: readonly Buffer[];
  readonly run: (input: Buffer) => unknown;
}

const policy = { profile: 'system-image', requiredLabels: [], levels: new Map() } as const;
const context = 'examples/hello';
const texts = (...all: readonly string[]): readonly Buffer[] => all.map((text) => Buffer.from(text));
const read = (path: string): string => readFileSync(path, 'utf8');
const base = '__tests__/fixtures/rules/base/context';
const config = read(`${base}/config.json.template`);
const unit = read(`${base}/service.template`);
const manifest = read(`${base}/manifest.json`);
const tmpfiles = read(`${base}/tmpfiles.template`);
const dockerfile = read(`${base}/Dockerfile`);
const image = recordedImages[0]?.image;

/** A target whose parser takes text. */
function text(run: (input: string) => unknown, ...seeds: readonly string[]): Target {
  return { seeds: texts(...seeds), run: (input) => run(input.toString('utf8')) };
}

/** One file of several, by the first byte, in a whole check. */
function checked(run: (tree: Record<string, Buffer>) => Promise<unknown>): Target {
  const names = [
    'config.json.template',
    'service.template',
    'manifest.json',
    'tmpfiles.template',
    'Dockerfile',
  ];
  const files = [config, unit, manifest, tmpfiles, dockerfile];
  return {
    seeds: files.map((file, index) => Buffer.concat([Buffer.from([index]), Buffer.from(file)])),
    run: (input) => {
      const changed = names[(input[0] ?? 0) % names.length] ?? '';
      const tree = Object.fromEntries(names.map((name, index) => [name, Buffer.from(files[index] ?? '')]));
      return run({ ...tree, [changed]: input.subarray(1) });
    },
  };
}

function below(folder: string, tree: Readonly<Record<string, Buffer>>): Record<string, Buffer> {
  return Object.fromEntries(Object.entries(tree).map(([name, content]) => [`${folder}/${name}`, content]));
}

/** Every target by name. */
export async function targets(): Promise<Readonly<Record<string, Target>>> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true });
  });
  const tar = join(folder, 'image.tar');
  const layer = await tarOf([
    { name: 'exports/manifest.json', content: manifest },
    { name: 'a/b/', type: 'directory' },
    { name: 'a/l', type: 'symlink', linkname: '../exports' },
    { name: 'a/h', type: 'link', linkname: 'exports/manifest.json' },
    { name: `${'n'.repeat(120)}/x`, content: 'x' },
  ]);
  const saved = await dockerSave([layer, await tarOf([{ name: 'a/.wh.b', content: '' }])]);
  return {
    tar: {
      seeds: [saved],
      run: async (input) => {
        writeFileSync(tar, input);
        const opened = await openTar(tar);
        try {
          await check({ image: opened }, policy);
        } finally {
          await opened.close();
        }
      },
    },
    json: text(parseJson, config, manifest, '[1, "a", {"b": null}]'),
    template: text((input) => fillTemplate(input, new Map([['A', '$A$A'.repeat(100)]])), config, unit),
    unit: text(parseUnit, unit),
    enable: text((input) => enableRefusals(input, 'agent.service'), unit),
    tmpfiles: text(parseTmpfiles, tmpfiles, 'd "/a b" 0755 root root 10d -\n'),
    manifest: text(parseManifest, manifest, '{"defaultValues": {"A": [1.5e3, {"b": null}]}}'),
    dockerfile: text((input) => parseDockerfile(input), dockerfile, read(`${context}/Dockerfile`)),
    dockerignore: text((input) => dockerignore(input)('a/b/c'), '*\n!a/**/b\n[a-z]?\n'),
    'go-pattern': text((input) => goPattern(input)?.test('a'.repeat(200)), 'a*b', '[^a-z]?\\*'),
    options: text(
      (input) => parseConfigFile(input, 'system-image.yml'),
      'image: a/b:1\nlabels:\n  A: b\n',
      'a: &a [*a]\n',
    ),
    'image-name': text((input) => parseImageName(input, 'image'), 'localhost:5000/a/b:1', 'a@sha256:00'),
    'runtime-options': text(
      (input) => runtimeSpec(input),
      '--env A=b --cap-add=CAP_SYS_ADMIN\n--bind /a:/b:ro\n',
      '--linux-device-add c:1:3:/dev/x --process-rlimits-add RLIMIT_NOFILE:1:2',
    ),
    pairs: text(
      (input) => parsePairs({ value: input, where: 'labels' }, 'a=b'),
      'A=b\nc="d"\n',
      'A: [1, 2]\n',
    ),
    requirement: text(
      (input) => refusal(parseRequirement(input), input),
      'license:spdx',
      'url=/^https:.*$/',
      '(MIT OR Apache-2.0)',
    ),
    words: text((input) => splitWords(input), `--env A="b c" 'd'\\\n# x\n`),
    'check-folder': checked((tree) =>
      check({ folder: { files: memoryFiles(below('', tree)), path: '' } }, policy),
    ),
    'check-image': checked((tree) => {
      const files = memoryFiles({
        '/usr/bin/agent': { content: 'x', mode: 0o755 },
        ...below('/exports', tree),
      });
      return image === undefined ? Promise.resolve() : check({ image: { ...image, files } }, policy);
    }),
  };
}
