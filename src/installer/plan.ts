import { UserError } from '../core/errors.js';
import { exportFiles, exportsFolder } from '../core/system-image.js';
import type { Image } from '../image/image.js';
import { Checkout } from './checkout.js';
import { defaultUnit } from './defaults.js';
import { enableRefusals } from './enable.js';
import { fillFile, type FilledFile } from './fill-file.js';
import type { Host } from './host.js';
import { hostEntries, type HostEntry } from './host-entries.js';
import { emptyManifest, endsInstall, parseManifest, type Manifest } from './manifest.js';
import type { Refusal } from './refusal.js';
import { runtimeConfig, type RuntimeConfig } from './runtime-config.js';
import type { Values } from './template.js';
import { parseTmpfiles } from './tmpfiles.js';
import { containerName, templateValues, usesPidFile, type Installation } from './values.js';

/** Where `atomic install --system` keeps its checkouts. */
export const checkouts = '/var/lib/containers/atomic';

/** What a plan has to know of the host that it is made for. */
export interface PlanHost
  extends Host, Pick<Installation, 'capabilities' | 'uuid' | 'runtime' | 'atomic' | 'systemdCgroup'> {}

export interface PlanOptions {
  /** The container's name; without it, what the installer makes of the image's name. */
  readonly name?: string;
  /** The values of `--set`. */
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
  /** The runtime's bundle; none if the image only installs files. */
  readonly bundle?: Bundle;
  readonly hostEntries: readonly HostEntry[];
  /** Files that are not installed because the host has one of that name. */
  readonly kept: readonly string[];
  /** For systemd-tmpfiles, which runs only if there is a unit, too; none if there is nothing to make. */
  readonly tmpfiles?: PlannedFile;
  /** None if the image only installs files. */
  readonly unit?: PlannedFile;
  /** What the installer would stop at. A plan with any cannot be carried out. */
  readonly refusals: readonly Refusal[];
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
 * @throws UserError if no container can have the name.
 */
export async function planInstallation(image: Image, options: PlanOptions): Promise<Plan> {
  const { host } = options;
  const imageName = image.name ?? image.config.id;
  const name = checkedName(options.name ?? containerName(imageName));
  const destination = `${checkouts}/${name}.0`;
  const checkout = new Checkout(image.files, host, `${destination}/rootfs`);
  const { manifest, refusals } = await readManifest(checkout);
  const unitTemplate = await checkout.readText(servicePath);
  const values = templateValues({
    ...host,
    name,
    imageName,
    imageId: image.config.id,
    destination,
    defaults: manifest.defaultValues,
    set: options.set ?? new Map(),
    withPidFile: usesPidFile(unitTemplate.text ?? defaultUnit),
  });
  const runtime = await runtimeConfig(checkout, values);
  const onHost = await hostEntries(checkout, manifest, values, host);
  // The installer looks for the sources before it copies host files, so what these bring counts as missing.
  const missing = runtime.bindSources.filter((source) => !host.has(source));
  const tmpfiles = await tmpfilesText(checkout, values, missing);
  const unit = manifest.noContainerService
    ? undefined
    : unitText(unitTemplate.text, values, `${name}.service`);
  const bundle: Bundle = {
    rootfs: `${destination}/rootfs`,
    config: { path: `${destination}/config.json`, content: runtime.text },
    origin: runtime.origin,
  };
  return {
    name,
    imageName,
    imageId: image.config.id,
    destination,
    values: Object.fromEntries(values),
    ...(unit !== undefined && { bundle }),
    hostEntries: onHost.entries,
    kept: onHost.kept,
    ...(tmpfiles.text !== '' && {
      tmpfiles: { path: `/etc/tmpfiles.d/${name}.conf`, content: tmpfiles.text },
    }),
    ...(unit !== undefined && { unit: { path: `/etc/systemd/system/${name}.service`, content: unit.text } }),
    refusals: [
      ...nameRefusal(image),
      ...refusals,
      ...readRefusal(unitTemplate.refusal),
      ...runtime.refusals,
      ...onHost.refusals,
      ...tmpfiles.refusals,
      // systemd-tmpfiles runs for services only.
      ...(unit === undefined || tmpfiles.refusals.length > 0 ? [] : lineRefusals(tmpfiles.text)),
      ...(unit?.refusals ?? []),
    ],
    notices: onHost.notices,
  };
}

const servicePath = `${exportsFolder}/${exportFiles.service}`;

/** runc's own rule for a container's name, which also keeps it a plain word in the unit and a plain file name. */
function checkedName(name: string): string {
  if (/^[A-Za-z0-9_+.-]+$/.test(name) && !/^\.+$/.test(name)) return name;
  throw new UserError(
    `A container cannot be called "${name}"; give it a name of letters, digits and any of "_+.-".`,
  );
}

/** The pull fails at such a name, wherever it is in the image. */
function nameRefusal({ misnamed }: Image): readonly Refusal[] {
  if (misnamed === undefined) return [];
  return [{ kind: 'read', message: `The name "${misnamed}" in the image is not UTF-8; rename the file.` }];
}

/** Rules find a text that is not UTF-8 by themselves. */
function readRefusal(message: string | undefined): readonly Refusal[] {
  if (message === undefined) return [];
  return [{ kind: message.includes(' is not UTF-8;') ? 'encoding' : 'read', message }];
}

async function readManifest(
  checkout: Checkout,
): Promise<{ readonly manifest: Manifest; readonly refusals: readonly Refusal[] }> {
  const { text, refusal } = await checkout.readText(`${exportsFolder}/${exportFiles.manifest}`);
  if (text === undefined) return { manifest: emptyManifest, refusals: readRefusal(refusal) };
  const { manifest, problems } = parseManifest(text);
  const refusals = problems
    .filter(endsInstall)
    .map(({ message }): Refusal => ({ kind: 'manifest', message }));
  return { manifest, refusals };
}

/** The unit as it is written, and what `systemctl enable` would say to it. */
function unitText(template: string | undefined, values: Values, name: string): FilledFile {
  const { text, refusals } = fillFile(template ?? defaultUnit, servicePath, values);
  const refused = enableRefusals(text, name).map((message): Refusal => ({ kind: 'unit', message }));
  return { text, refusals: refusals.length > 0 ? refusals : refused };
}

/**
 * The image's own template, or one line for each bind source that is missing, also twice; these lines are filled in
 * like a template. Empty if there is nothing to do.
 */
async function tmpfilesText(
  checkout: Checkout,
  values: Values,
  missing: readonly string[],
): Promise<FilledFile> {
  const path = `${exportsFolder}/${exportFiles.tmpfiles}`;
  const { text, refusal } = await checkout.readText(path);
  if (refusal !== undefined) return { text: '', refusals: readRefusal(refusal) };
  if (text !== undefined) return fillFile(text, path, values);
  const lines = missing.map((source) => `d    ${source}   0700 0 0 - -\n`).join('');
  const filled = fillFile(lines, 'the tmpfiles lines of the bind sources', values);
  return { ...filled, refusals: filled.refusals.map((refusal) => ({ ...refusal, kind: 'tmpfiles' })) };
}

/** The lines that systemd-tmpfiles fails at. */
function lineRefusals(text: string): readonly Refusal[] {
  return parseTmpfiles(text)
    .problems.filter(({ harmless }) => !harmless)
    .map(({ line, message }) => ({
      kind: 'tmpfiles',
      message: `Line ${line} of the tmpfiles lines: ${message}`,
    }));
}
