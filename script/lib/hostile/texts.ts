/** Single files of a context that are made to exhaust what reads them. */
import { goodFiles, type Hostile, image, lines, upTo } from './input.js';

const from = 'FROM scratch\nLABEL a=b\n';
const unit = goodFiles['service.template'] ?? '';
const copies = 'COPY config.json.template service.template manifest.json tmpfiles.template /exports/\n';
const dockerfile = (text: string): Record<string, string> => ({ Dockerfile: `${from}${copies}${text}` });
const manifest = (value: unknown): Record<string, string> => ({ 'manifest.json': JSON.stringify(value) });
const stars = '*a'.repeat(200);
const manyNames = Object.fromEntries(
  Array.from({ length: 3000 }, (_, index) => [`${'a'.repeat(200)}${index}`, '']),
);

/** `A0=x`, `A1=$A0$A0` and so on. */
function doubling(keyword: string, levels = 40): string {
  return `${keyword} A0=xxxxxxxxxxxxxxxx\n${lines(levels, (level) => `${keyword} A${level + 1}=$A${level}$A${level}`)}`;
}

/** YAML whose aliases double. */
function aliasBomb(levels = 40): string {
  return `image: a/b\nlabels:\n  l0: &l0 x\n${lines(levels, (level) => `  l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`)}`;
}

const dockerfiles: readonly Hostile[] = [
  image('copy-stars', { ...dockerfile(`COPY ${stars}b /exports/\n`), ...manyNames }),
  image('copy-stars-many', { ...dockerfile(`COPY *a*a*a*a*a*ab /exports/\n`.repeat(20_000)), ...manyNames }),
  image('copy-everything-many', dockerfile('COPY . /exports/\n'.repeat(50_000))),
  image('copy-missing-many', dockerfile(lines(50_000, (index) => `COPY a${index} /exports/`))),
  image('copy-sources-many', dockerfile(`COPY ${upTo('a ', 60_000)} /exports/\n`.repeat(17))),
  image('copy-classes', { ...dockerfile(`COPY ${'[!-~]*'.repeat(5000)} /exports/\n`), ...manyNames }),
  image('arg-doubles', dockerfile(`${doubling('ARG')}LABEL b=$A40\n`)),
  image('env-doubles', dockerfile(`${doubling('ENV')}LABEL b=$A40\n`)),
  image(
    'arg-megabytes',
    dockerfile(`${doubling('ARG', 16)}${lines(30_000, (index) => `ARG B${index}=$A16`)}`),
  ),
  image(
    'label-megabytes',
    dockerfile(`${doubling('ARG', 15)}${lines(30_000, (index) => `LABEL b${index}=$A15`)}`),
  ),
  image('workdir-megabytes', dockerfile(`${doubling('ARG', 15)}${'WORKDIR $A15\n'.repeat(30_000)}`)),
  image('from-megabytes', { Dockerfile: `${doubling('ARG', 15)}${'FROM $A15\n'.repeat(30_000)}` }),
  image('volume-megabytes', dockerfile(`${doubling('ARG', 15)}${'VOLUME $A15\n'.repeat(30_000)}`)),
  image(
    'run-mount-megabytes',
    dockerfile(`${doubling('ARG', 15)}${'RUN --mount=type=bind,source=$A15 x\n'.repeat(20_000)}`),
  ),
  image('volumes', dockerfile('VOLUME /a /b\n'.repeat(70_000))),
  image('labels', dockerfile(lines(60_000, (index) => `LABEL l${index}=v`))),
  image('labels-unresolved', dockerfile(lines(50_000, (index) => `LABEL l${index}=$V${index}`))),
  image('labels-in-one', dockerfile(`LABEL ${lines(60_000, (index) => `l${index}=v \\`)}x=y\n`)),
  image('label-unresolved-one', dockerfile(`LABEL a="${lines(60_000, (index) => `$V${index} \\`)}"\n`)),
  image('stages', { Dockerfile: lines(40_000, (index) => `FROM a AS s${index}`) }),
  image('stages-chained', { Dockerfile: lines(40_000, (index) => `FROM s${index} AS s${index + 1}`) }),
  image('stages-copied', {
    Dockerfile: lines(
      999,
      (index) => `FROM s${index - 1} AS s${index}\n${'COPY --from=x a /exports/\n'.repeat(30)}`,
    ),
  }),
  image('variables-outer', {
    Dockerfile: `${lines(999, (index) => `FROM ${index === 0 ? 'a' : `s${index - 1}`} AS s${index}`)}${'LABEL a=$Z$Z$Z$Z$Z$Z$Z$Z$Z$Z\n'.repeat(30_000)}`,
  }),
  image('unknown-words', { Dockerfile: from + lines(100_000, (index) => `COPX${index}`) }),
  image('heredocs-open', dockerfile(lines(80_000, (index) => `RUN <<E${index}`))),
  image('heredocs-in-one', dockerfile(`RUN ${upTo('<<E ', 60_000)}\n`.repeat(15))),
  image('heredocs-empty', dockerfile('RUN <<E\nE\n'.repeat(90_000))),
  image('continued', dockerfile(`RUN ${upTo('a\\\n', 1_000_000)}`)),
  image('backslashes', dockerfile(`RUN ${upTo('\\ ', 1_000_000)}`)),
  image('flags', dockerfile(`RUN ${upTo('--a ', 1_000_000)}x`)),
  image(
    'comments-ignored',
    dockerfile(lines(30_000, (index) => `# system-image: ignore label-missing a${index}`)),
  ),
  image('braces', dockerfile(`LABEL a=${upTo('${A:-', 1_000_000)}`)),
  image('pattern-install', dockerfile(`RUN ${upTo('dnf ', 1_000_000)}`)),
  image('pattern-nodocs', dockerfile(`RUN ${upTo('tsflags=nodocs>', 1_000_000)}`)),
  image('pattern-mode', dockerfile(`RUN --mount=type=cache,target=/a,mode=${upTo('0', 1_000_000)}x a`)),
  image('pattern-interval', dockerfile(`HEALTHCHECK --interval=${upTo('1', 1_000_000)} CMD a`)),
  image('pattern-from', { Dockerfile: `FROM ${upTo('.', 1_000_000)}\n` }),
  image('pattern-git', dockerfile(`ADD ${upTo('.git#', 1_000_000)}\u2028x /exports/\n`)),
  image('run-programs', dockerfile('RUN yum install a && apt-get install b\n'.repeat(20_000))),
];

const ignoreFiles: readonly Hostile[] = [
  image('ignore-stars', { ...manyNames, '.dockerignore': `${stars}b\n` }),
  image('ignore-folders', { ...manyNames, '.dockerignore': `${'**/*a'.repeat(200)}b\n` }),
  image('ignore-lines', {
    ...manyNames,
    ...dockerfile('COPY . /exports/\n'),
    '.dockerignore': '*b\n'.repeat(300_000),
  }),
  image('ignore-lines-stars', {
    ...manyNames,
    ...dockerfile('COPY . /exports/\n'),
    '.dockerignore': '*a*a*a*a*a*a*a*ab\n'.repeat(50_000),
  }),
  image('ignore-one-line', {
    ...manyNames,
    ...dockerfile('COPY . /exports/\n'),
    '.dockerignore': `${upTo('*a')}b`,
  }),
  image('ignore-bracket', { '.dockerignore': upTo('[a') }),
];

const json: readonly Hostile[] = [
  image('json-objects', { 'config.json.template': `[${'{},'.repeat(5_000_000)}{}]` }),
  image('json-objects-within', { 'config.json.template': `[${upTo('{},', 1_000_000)}{}]` }),
  image('json-deep', { 'config.json.template': '['.repeat(500_000) }),
  image('json-keys', { 'config.json.template': `{${upTo('"a":1,', 1_000_000)}"b":1}` }),
  image('json-mounts', {
    'config.json.template': `{"mounts":[${upTo('{"type":"bind","source":"/a/b"},', 1_000_000)}{}]}`,
  }),
  image('json-mounts-variables', {
    'config.json.template': `{"mounts":[${upTo('{"type":"bind","source":"/$A/b","destination":"$B"},', 1_000_000)}{}]}`,
  }),
  image('json-arguments', { 'config.json.template': `{"process":{"args":[${upTo('"$A",', 1_000_000)}""]}}` }),
  image('json-capabilities', {
    'config.json.template': `{"process":{"capabilities":{"bounding":[${upTo('"CAP_X",', 1_000_000)}""]}}}`,
  }),
  image('json-types', { 'config.json.template': `{"linux":{"devices":[${upTo('1,', 1_000_000)}1]}}` }),
  image('json-syscalls', {
    'config.json.template': `{"linux":{"seccomp":{"syscalls":[${upTo('{"names":["x"]},', 1_000_000)}{}]}}}`,
  }),
  image('json-number', { 'config.json.template': `{"a": ${upTo('9', 1_000_000)}}` }),
  image('json-quotes', { 'config.json.template': `["${upTo('\\"', 1_000_000)}` }),
  image('template-doubles', {
    ...manifest({
      defaultValues: Object.fromEntries(
        Array.from({ length: 41 }, (_, level) => [
          `A${level}`,
          level === 0 ? 'x' : `$A${level - 1}$A${level - 1}`,
        ]),
      ),
    }),
    'service.template': `${unit}# $A40\n`,
  }),
  image('template-values', {
    ...manifest({ defaultValues: { A: 'x'.repeat(900_000) } }),
    'service.template': upTo('$A', 1_000_000),
    'config.json.template': `["${upTo('$A', 1_000_000)}"]`,
    'tmpfiles.template': upTo('d $A\n', 1_000_000),
  }),
  image('template-undefined', { 'service.template': unit + lines(100_000, (index) => `A=$V${index}`) }),
  image('template-dollars', {
    'service.template': upTo('$ ', 1_000_000),
    'config.json.template': upTo('$ ', 1_000_000),
  }),
  image(
    'manifest-files',
    manifest({ installedFilesTemplate: Array.from({ length: 200_000 }, (_, i) => `/f${i}`) }),
  ),
  image('manifest-files-short', {
    'manifest.json': `{"installedFilesTemplate":[${upTo('"",', 1_000_000)}""]}`,
  }),
  image(
    'manifest-files-within',
    manifest({ installedFilesTemplate: Array.from({ length: 10_000 }, (_, i) => `/f${i}`) }),
  ),
  image('manifest-names', {
    'manifest.json': JSON.stringify({
      defaultValues: { A: 'x'.repeat(500_000) },
      renameFiles: Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`/f${i}`, '$A$A$A$A'])),
    }),
  }),
  image(
    'manifest-keys',
    manifest(Object.fromEntries(Array.from({ length: 90_000 }, (_, i) => [`k${i}`, 0]))),
  ),
  image(
    'manifest-values',
    manifest({ defaultValues: Object.fromEntries(Array.from({ length: 9_999 }, (_, i) => [`k${i}`, [i]])) }),
  ),
  image('manifest-deep', {
    'manifest.json': `{"defaultValues":{"A":${'['.repeat(250_000)}${']'.repeat(250_000)}}}`,
  }),
];

const units: readonly Hostile[] = [
  image('unit-sections', { 'service.template': upTo('[A]\n') }),
  image('unit-assignments', { 'service.template': `${unit}${upTo('\nExecStartPre=/bin/x', 1_000_000)}` }),
  image('unit-unknown', {
    'service.template': `${unit}[Service]\n${lines(60_000, (index) => `Exex${index}=1`)}`,
  }),
  image('unit-long', { 'service.template': `${unit}[Service]\nExecStartPre=${upTo('a ', 1_000_000)}` }),
  image('unit-continued', {
    'service.template': `${unit}[Service]\nExecStartPre=${upTo('a \\\n', 1_000_000)}`,
  }),
  image('unit-backslashes', {
    'service.template': `${unit}[Service]\nExecStartPre=${upTo('\\', 1_000_000)}`,
  }),
  image('unit-quotes', { 'service.template': `${unit}[Service]\nExecStart="${upTo('\\"', 1_000_000)}` }),
  image('unit-wanted', { 'service.template': `${unit}WantedBy=${upTo('a.target ', 1_000_000)}` }),
  image('unit-alias', {
    'service.template': `${unit}${lines(50_000, (index) => `Alias=a${index}.service`)}`,
  }),
  image('unit-environment', {
    'service.template': `${unit}[Service]\n${upTo('EnvironmentFile=/a\n', 1_000_000)}`,
  }),
  image('tmpfiles-lines', { 'tmpfiles.template': lines(90_000, (index) => `d /a${index}`) }),
  image('tmpfiles-wrong', { 'tmpfiles.template': upTo('y\n') }),
  image('tmpfiles-blanks', { 'tmpfiles.template': `d /a${' '.repeat(1_000_000)}b${' '.repeat(40_000)}` }),
  image('tmpfiles-blank-line', { 'tmpfiles.template': `x${' '.repeat(1_000_000)}x` }),
  image('tmpfiles-age', { 'tmpfiles.template': `d /a 0755 root root ${upTo('1s', 1_000_000)}! -` }),
  image('tmpfiles-specifiers', { 'tmpfiles.template': `d /${upTo('%%', 1_000_000)}` }),
  image('tmpfiles-users', {
    'tmpfiles.template': lines(40_000, (index) => `d /a${index} 0755 u${index} g${index}`),
  }),
];

const yaml: readonly Hostile[] = [
  image('yaml-aliases', { 'system-image.yml': aliasBomb() }),
  image('yaml-merge', {
    'system-image.yml': `image: a/b\nlabels: &l0\n  a: b\n${lines(40, (level) => `l${level + 1}: &l${level + 1}\n  <<: [*l${level}, *l${level}]`)}`,
  }),
  image('yaml-deep', { 'system-image.yml': `image: ${'['.repeat(500_000)}` }),
  image('yaml-deep-maps', { 'system-image.yml': `labels: ${'{a: '.repeat(200_000)}` }),
  image('yaml-deep-lists', { 'system-image.yml': `labels:\n ${'- '.repeat(400_000)}a` }),
  image('yaml-keys', { 'system-image.yml': `image: a/b\n${lines(80_000, (index) => `k${index}: v`)}` }),
  image('yaml-labels', {
    'system-image.yml': `image: a/b\nlabels:\n${lines(80_000, (index) => `  l${index}: v`)}`,
  }),
  image('yaml-options', {
    'system-image.yml': `image: a/b\nruntime-options: |\n${upTo('  --env A=b\n', 1_000_000)}`,
  }),
  image('yaml-options-mounts', {
    'system-image.yml': `image: a/b\nruntime-options: |\n${lines(20_000, (i) => `  --bind /a${i}:/b${i}`)}`,
  }),
  image('yaml-defaults', {
    'system-image.yml': `image: a/b\ndefaults:\n${lines(60_000, (index) => `  D${index}: v`)}`,
  }),
  image('yaml-rules', {
    'system-image.yml': `image: a/b\nrules:\n${lines(60_000, (index) => `  r${index}: off`)}`,
  }),
  image('yaml-required', {
    'system-image.yml': `image: a/b\nrequired-labels: |\n${lines(50_000, (i) => `  l${i}=/(a+)+$/`)}`,
  }),
  image('yaml-regex', {
    'system-image.yml': `image: a/b\nlabels:\n  a: ${'a'.repeat(200_000)}!\nrequired-labels: |\n  a=/^(a+)+$/\n`,
  }),
  image('yaml-spaces', { 'system-image.yml': `image: a/b\ndescription: "${' '.repeat(900_000)}x\n` }),
  image('yaml-comments', { 'system-image.yml': upTo('#\n') }),
];

export const texts: readonly Hostile[] = [...dockerfiles, ...ignoreFiles, ...json, ...units, ...yaml];
