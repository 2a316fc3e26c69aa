import { UserError } from '../core/errors.js';
import type { Image } from '../image/image.js';
import { exportFiles, exportsFolder } from '../core/system-image.js';
import { defaultUnit } from './defaults.js';
import { fillFile } from './fill-file.js';
import { hostEntries, type Host, type HostEntry } from './host-entries.js';
import { emptyManifest, parseManifest, type Manifest } from './manifest.js';
import { runtimeConfig, textOf, type RuntimeConfig } from './runtime-config.js';
import type { Values } from './template.js';
import { containerName, templateValues, usesPidFile, type Installation } from './values.js';

/** Where `atomic install --system` keeps its checkouts. */
export const checkouts = '/var/lib/containers/atomic';

/** What a plan has to know of the host that it is made for. */
export interface PlanHost
  extends Host, Pick<Installation, 'capabilities' | 'uuid' | 'runtime' | 'atomic' | 'systemdCgroup'> {}

export interface PlanOptions {
  /** The container's name; without it, what the installer makes of the image's name. */
  readonly name?: string;
  /** What `--set` would say. */
  readonly set?: Values;
  readonly host: PlanHost;
}

/** A text file on the host. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
}

/** What installing an image would do: plain data, with paths as they are on the host. */
export interface Plan {
  readonly name: string;
  readonly imageName: string;
  readonly imageId: string;
  /** The folder of the runtime's bundle. */
  readonly destination: string;
  /** Every value that the templates were filled in with. */
  readonly values: Readonly<Record<string, string>>;
  /** The runtime's bundle; none where the image only installs files. */
  readonly bundle?: Bundle;
  readonly hostEntries: readonly HostEntry[];
  /** Files of the image that are not installed because the host has one of that name. */
  readonly kept: readonly string[];
  /** For systemd-tmpfiles; none where there is nothing to make. */
  readonly tmpfiles?: PlannedFile;
  /** None where the image only installs files. */
  readonly unit?: PlannedFile;
  /** What the installer would stop at, a sentence each. A plan with any cannot be carried out. */
  readonly refusals: readonly string[];
  /** What will be left out, a sentence each. */
  readonly notices: readonly string[];
}

export interface Bundle {
  /** The image's files are unpacked here. */
  readonly rootfs: string;
  readonly config: PlannedFile;
  /** Where the text of config.json comes from. */
  readonly origin: RuntimeConfig['origin'];
}

/**
 * Works out what installing an image would do, without touching anything.
 * @throws UserError where no container can have the name, or where a file is too large to be a template.
 */
export async function planInstallation(image: Image, options: PlanOptions): Promise<Plan> {
  const { files, config } = image;
  const { host } = options;
  const imageName = image.name ?? config.id;
  const name = checkedName(options.name ?? containerName(imageName));
  const destination = `${checkouts}/${name}.0`;
  const { manifest, refusals } = await readManifest(image);
  const unitPath = `${exportsFolder}/${exportFiles.service}`;
  const unitTemplate = (await textOf(files, unitPath)) ?? defaultUnit;
  const values = templateValues({
    ...host,
    name,
    imageName,
    imageId: config.id,
    destination,
    defaults: manifest.defaultValues,
    set: options.set ?? new Map(),
    withPidFile: usesPidFile(unitTemplate),
  });
  const runtime = await runtimeConfig(files, values);
  const onHost = await hostEntries(files, manifest, values, host);
  // The installer looks for the sources before it copies host files, so what these bring counts as missing.
  const missing = new Set(runtime.bindSources.filter((source) => !host.has(source)));
  const tmpfiles = await tmpfilesText(image, values, [...missing]);
  const unit = fillFile(unitTemplate, unitPath, values);
  const service = !manifest.noContainerService;
  const bundle: Bundle = {
    rootfs: `${destination}/rootfs`,
    config: { path: `${destination}/config.json`, content: runtime.text },
    origin: runtime.origin,
  };
  return {
    name,
    imageName,
    imageId: config.id,
    destination,
    values: Object.fromEntries(values),
    ...(service && { bundle }),
    hostEntries: onHost.entries,
    kept: onHost.kept,
    ...(tmpfiles.text !== '' && {
      tmpfiles: { path: `/etc/tmpfiles.d/${name}.conf`, content: tmpfiles.text },
    }),
    ...(service && { unit: { path: `/etc/systemd/system/${name}.service`, content: unit.text } }),
    refusals: [
      ...refusals,
      ...runtime.refusals,
      ...onHost.refusals,
      ...tmpfiles.refusals,
      ...(service ? unit.refusals : []),
    ],
    notices: onHost.notices,
  };
}

/** runc's own rule for a container's name, which also keeps it a plain word in the unit and a plain file name. */
function checkedName(name: string): string {
  if (/^[A-Za-z0-9_+.-]+$/.test(name) && !/^\.+$/.test(name)) return name;
  throw new UserError(
    `A container cannot be called "${name}"; give it a name of letters, digits and any of "_+.-".`,
  );
}

async function readManifest({
  files,
}: Image): Promise<{ readonly manifest: Manifest; readonly refusals: readonly string[] }> {
  const text = await textOf(files, `${exportsFolder}/${exportFiles.manifest}`);
  if (text === undefined) return { manifest: emptyManifest, refusals: [] };
  const { manifest, problems } = parseManifest(text);
  const fatal = problems.filter(({ kind }) => kind !== 'unknown-key');
  return { manifest, refusals: fatal.map(({ message }) => message) };
}

/** The image's own template, or one line for each bind source that is missing; empty where there is nothing to do. */
async function tmpfilesText(
  { files }: Image,
  values: Values,
  missing: readonly string[],
): Promise<{ readonly text: string; readonly refusals: readonly string[] }> {
  const path = `${exportsFolder}/${exportFiles.tmpfiles}`;
  const template = await textOf(files, path);
  if (template !== undefined) return fillFile(template, path, values);
  const owner = `${values.get('HOST_UID') ?? ''} ${values.get('HOST_GID') ?? ''}`;
  return { text: missing.map((source) => `d ${source} 0700 ${owner} - -\n`).join(''), refusals: [] };
}
