import { UserError } from '../../core/errors.js';
import { exportFiles, exportsFolder } from '../../core/system-image.js';
import type { Image } from '../../image/image.js';
import { defaultUnit } from '../../installer/defaults.js';
import { fillFile } from '../../installer/fill-file.js';
import { emptyManifest, endsInstall, parseManifest } from '../../installer/manifest.js';
import { Checkout } from '../../installer/checkout.js';
import type { Refusal } from '../../installer/refusal.js';
import { runtimeConfig } from '../../installer/runtime-config.js';
import type { Values } from '../../installer/template.js';
import { usesPidFile, valueNames } from '../../installer/values.js';
import { namesIn, type Piece, piecesOf, symbolicValues } from '../symbols.js';
import { type BundleFile, pieceFiles } from './files.js';
import { bareHost, hostFiles } from './host-files.js';
import { checkedUnitName } from '../unit-name.js';
import { bundleName } from './name.js';
import { valueFiles } from './values.js';

export interface BundleOptions {
  /** Without it, the last part of the image's name. */
  readonly name?: string;
  /** Values that the installer uses unless its own `--set` gives others. */
  readonly set?: Values;
}

/** What is in a bundle beside the installer and the root file system. */
export interface BundleContents {
  /** The name of the folder, and of the service on the host. */
  readonly name: string;
  /** Whether the image has a service; without one it only brings files, and needs no root file system. */
  readonly service: boolean;
  readonly files: readonly BundleFile[];
  /** Variables without a value: the installer asks for them by `--set`. */
  readonly missing: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Works out what a host needs to install an image by itself: every template cut into texts and variables, and every
 * value that is known by now.
 * @throws UserError if no host could install the image.
 */
export async function bundleContents(image: Image, options: BundleOptions = {}): Promise<BundleContents> {
  const { files, config } = image;
  const imageName = image.name ?? config.id;
  const name = checkedName(options.name ?? bundleName(imageName));
  const checkout = new Checkout(files, bareHost, `/var/lib/containers/atomic/${name}.0/rootfs`);
  const unreadable: Refusal[] = [];
  const textOf = async (file: string): Promise<string | undefined> => {
    const { text, refusal } = await checkout.readText(`${exportsFolder}/${file}`);
    if (refusal !== undefined) unreadable.push({ kind: 'read', message: refusal });
    return text;
  };
  const manifestText = await textOf(exportFiles.manifest);
  const { manifest, problems } =
    manifestText === undefined ? { manifest: emptyManifest, problems: [] } : parseManifest(manifestText);
  const unitTemplate = (await textOf(exportFiles.service)) ?? defaultUnit;
  const service = !manifest.noContainerService;
  const unit = fillFile(unitTemplate, `${exportsFolder}/${exportFiles.service}`, symbolicValues);
  const tmpfilesTemplate = await textOf(exportFiles.tmpfiles);
  const tmpfiles =
    tmpfilesTemplate === undefined
      ? undefined
      : fillFile(tmpfilesTemplate, `${exportsFolder}/${exportFiles.tmpfiles}`, symbolicValues);
  const runtime = await runtimeConfig(checkout, symbolicValues);
  const host = await hostFiles(checkout, manifest);
  refuse([
    ...problems.filter(endsInstall),
    ...unreadable,
    ...(service ? unit.refusals : []),
    ...(tmpfiles?.refusals ?? []),
    ...host.refusals,
  ]);
  const set = options.set ?? new Map<string, string>();
  const templates = {
    'config.json': piecesOf(runtime.text),
    ...(service && { unit: piecesOf(unit.text) }),
    ...(tmpfiles && { tmpfiles: piecesOf(tmpfiles.text) }),
  };
  const bundleFiles = [
    { path: 'about/name', content: name },
    { path: 'about/image', content: imageName },
    { path: 'about/image-id', content: config.id },
    { path: 'about/service', content: service ? 'yes' : 'no' },
    { path: 'about/ends', content: endsByItself(unitTemplate, config.labels) ? 'yes' : 'no' },
    ...valueFiles({
      imageName,
      imageId: config.id,
      withPidFile: usesPidFile(unitTemplate),
      defaults: manifest.defaultValues,
      set,
    }),
    ...Object.entries(templates).flatMap(([file, pieces]) => pieceFiles(`templates/${file}`, pieces)),
    ...host.files,
  ];
  const known = new Set([...valueNames(manifest), ...set.keys()]);
  const needed = Object.values(templates).flatMap((pieces: readonly Piece[]) => namesIn(pieces));
  return {
    name,
    service,
    files: bundleFiles,
    missing: [...new Set(needed)].filter((each) => !known.has(each)).sort(),
    notices: host.notices,
  };
}

function refuse(refusals: readonly Pick<Refusal, 'message'>[]): void {
  if (refusals.length === 0) return;
  const reasons = refusals.map(({ message }) => message).join(' ');
  throw new UserError(`No host can install this image: ${reasons}`);
}

/** A service's versions stand side by side as `NAME.0`, `NAME.1`. */
function checkedName(name: string): string {
  const version = /^(.*)\.\d+$/.exec(name);
  if (version !== null) {
    throw new UserError(
      `A service cannot be called "${name}": it reads like a version of "${version[1] ?? ''}"; choose a name that does not end in a dot and a number.`,
    );
  }
  return checkedUnitName(name);
}

/** Whether the service is one that does its work and ends. */
function endsByItself(unit: string, labels: Readonly<Record<string, string>>): boolean {
  return labels['atomic.run'] === 'once' || /^[ \t]*Type[ \t]*=[ \t]*oneshot[ \t]*$/m.test(unit);
}
