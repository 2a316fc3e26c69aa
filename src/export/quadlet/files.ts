import { withoutEnd } from '../../core/strings.js';
import { UserError } from '../../core/errors.js';
import { exportFiles, exportsFolder } from '../../core/system-image.js';
import type { Files } from '../../image/files.js';
import type { Image } from '../../image/image.js';
import type { Plan } from '../../installer/plan.js';
import { at, entriesOf, isObject, type Json, textOf } from './json.js';
import { linuxSettings } from './linux.js';
import { mountSettings, type NamedVolume } from './mounts.js';
import { processSettings } from './process.js';
import { line, swallowsNext, word } from './quote.js';
import { join, type Note, type Setting, type Translation } from './settings.js';
import { unitSections } from './unit.js';

/** A file for a host with Podman, by its absolute path there; a link has a target. */
export interface QuadletFile {
  readonly path: string;
  readonly mode: number;
  readonly content: string | Buffer;
}

export interface QuadletLink {
  readonly path: string;
  readonly target: string;
}

export interface Quadlet {
  readonly name: string;
  readonly files: readonly QuadletFile[];
  readonly links: readonly QuadletLink[];
  readonly directories: readonly { readonly path: string; readonly mode: number }[];
  readonly notes: readonly Note[];
}

/** Where Podman's generator reads units of the whole system. Source: podman-systemd.unit(5). */
export const quadletFolder = '/etc/containers/systemd';

/** Keys of config.json that are translated, or say nothing about the container. */
const topLevel = new Set(['ociVersion', 'process', 'root', 'hostname', 'mounts', 'linux', 'annotations']);

/**
 * What a host with Podman needs to run an image as a service: a Quadlet unit that says what the image's config.json
 * says, its tmpfiles lines and host files.
 * @throws UserError if the installer would refuse the image, or a variable has no value.
 */
export async function quadletFiles(image: Image, plan: Plan): Promise<Quadlet> {
  if (plan.refusals.length > 0)
    throw new UserError(
      `No host can install this image: ${plan.refusals.map(({ message }) => message).join(' ')}`,
    );
  const { name, tmpfiles, bundle, unit } = plan;
  const files: QuadletFile[] = [];
  const notes: Note[] = plan.notices.map((message) => ({ message }));
  if (bundle !== undefined && unit !== undefined) {
    const config = JSON.parse(bundle.config.content) as Json;
    const seccompPath = `${quadletFolder}/${name}.seccomp.json`;
    const container = containerUnit(image, plan, config, seccompPath);
    notes.push(...container.notes);
    for (const { file, name: volume } of container.volumes) {
      files.push({ path: `${quadletFolder}/${file}`, mode: 0o644, content: volumeUnit(name, volume) });
    }
    files.push({ path: `${quadletFolder}/${name}.container`, mode: 0o644, content: container.text });
    const seccomp = at(config, 'linux', 'seccomp');
    if (isObject(seccomp))
      files.push({ path: seccompPath, mode: 0o644, content: `${JSON.stringify(seccomp, undefined, 2)}\n` });
  }
  if (tmpfiles !== undefined) {
    const isOwn = (await image.files.lookup(`${exportsFolder}/${exportFiles.tmpfiles}`)) !== undefined;
    files.push({ ...tmpfiles, mode: 0o644, content: isOwn ? tmpfiles.content : cautious(tmpfiles.content) });
  }
  for (const entry of plan.hostEntries) {
    if (entry.type === 'text') files.push({ path: entry.path, mode: entry.mode, content: entry.content });
    if (entry.type === 'copy')
      files.push({ path: entry.path, mode: entry.mode, content: await contentOf(image.files, entry.source) });
  }
  return {
    name,
    files,
    links: plan.hostEntries.filter((entry) => entry.type === 'symlink'),
    directories: plan.hostEntries.filter((entry) => entry.type === 'directory'),
    notes,
  };
}

/**
 * Lines for folders that are missing on no host in particular: systemd-tmpfiles keeps the mode and the owner of one
 * that is there. Source: tmpfiles.d(5), the prefix ":".
 */
function cautious(lines: string): string {
  return lines.replaceAll(/ 0700 0 0 - -$/gm, ' :0700 :0 :0 - -');
}

function volumeUnit(service: string, volume: string): string {
  return `# Data of ${service}.\n\n[Volume]\nVolumeName=${line(volume)}\n`;
}

function contentOf(files: Files, path: string): Promise<Buffer> {
  return files.read(path, Number.MAX_SAFE_INTEGER);
}

function containerUnit(
  image: Image,
  plan: Plan,
  config: Json,
  seccompPath: string,
): { readonly text: string; readonly notes: readonly Note[]; readonly volumes: readonly NamedVolume[] } {
  const mounts = mountSettings(at(config, 'mounts'), plan.name);
  const { settings, notes } = join(
    topSettings(config),
    processSettings(at(config, 'process')),
    mounts,
    linuxSettings(at(config, 'linux'), seccompPath),
  );
  const { values, destination } = plan;
  const commands = ['EXEC_START', 'EXEC_STOP', 'EXEC_STARTPRE', 'EXEC_STOPPOST'].map(
    (key) => values[key] ?? '',
  );
  const unit = unitSections(plan.unit?.content ?? '', [...commands, destination]);
  const unsaid = settings.filter(([, value]) => swallowsNext(value));
  const all: readonly Note[] = [
    ...notes,
    ...unsaid.map(([key, value]) => ({
      message: `${key}=${value} is not carried over: a Quadlet unit cannot say a value that ends in a backslash.`,
    })),
    ...unit.notes,
  ];
  const imageName = podmanName(image.name ?? plan.imageId);
  const container: readonly Setting[] = [
    ['Image', line(imageName)],
    // The tar is loaded by hand; no registry is asked for what it has.
    ['Pull', 'never'],
    ['ContainerName', plan.name],
    // What config.json does not mount, the image's VOLUME shall not either.
    ['PodmanArgs', '--image-volume=ignore'],
    ...settings.filter((setting) => !unsaid.includes(setting)),
  ];
  const comments = [
    `${plan.imageName} as a service of Podman 5, made of its config.json and unit.`,
    `Load the image first:  podman load --input TAR  (it is then called ${imageName}),`,
    'or push it to a registry, write its address into Image= and leave out Pull=never.',
    `Then:  systemd-tmpfiles --create && systemctl daemon-reload && systemctl start ${plan.name}.service`,
    ...(all.length === 0
      ? []
      : [
          '',
          'What Podman does otherwise than config.json says:',
          ...all.map(({ message }) => `- ${message}`),
        ]),
  ];
  const head = comments
    .map((text) => withoutEnd(`# ${text.replaceAll(/\p{Cc}/gu, ' ')}`, /[\s\\]/))
    .join('\n');
  const body = container.map(([key, value]) => `${key}=${value}`).join('\n');
  const [first = '', ...rest] = unit.text.split(/(?=^\[(?:Service|Install)\])/m);
  return {
    text: [
      `${head}\n`,
      first.trimEnd(),
      `\n[Container]\n${body}\n`,
      ...rest.map((part) => part.trimEnd() + '\n'),
    ].join('\n'),
    notes: all,
    volumes: mounts.volumes,
  };
}

function topSettings(config: Json): Translation {
  const isPrivate = JSON.stringify(at(config, 'linux', 'namespaces') ?? []).includes('"uts"');
  const hostname = textOf(at(config, 'hostname'));
  const settings: readonly Setting[] = [
    ['ReadOnly', at(config, 'root', 'readonly') === true ? 'true' : 'false'],
    ['ReadOnlyTmpfs', 'false'],
    ...(hostname === undefined || hostname === '' || !isPrivate
      ? []
      : [['HostName', line(hostname)] as const]),
    ...entriesOf(at(config, 'annotations')).map(([key, value]): Setting => [
      'Annotation',
      word(`${key}=${String(value)}`),
    ]),
  ];
  const notes = entriesOf(config)
    .filter(([key]) => !topLevel.has(key))
    .map(([key]) => ({ message: `${key} is not carried over: Podman has no option for it.`, at: [key] }));
  return { settings, notes };
}

/** What `podman load` calls an image: without a registry in its name, it is the host's own. */
export function podmanName(name: string): string {
  const [first = ''] = name.split('/');
  const hasRegistry = name.includes('/') && (/[.:]/.test(first) || first === 'localhost');
  return hasRegistry || /^sha256:|^[0-9a-f]{64}$/.test(name) ? name : `localhost/${name}`;
}
