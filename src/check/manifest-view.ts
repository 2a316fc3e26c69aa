import type { Image } from '../image/image.js';
import {
  emptyManifest,
  endsInstall,
  parseManifest,
  type Manifest,
  type ManifestProblem,
} from '../installer/manifest.js';
import type { Values } from '../installer/template.js';
import { containerName, templateValues } from '../installer/values.js';
import { capabilities } from './config/names.js';
import { isJsonError, parseJson, type JsonDocument, type JsonError } from './parse/json.js';
import type { TextFile } from './text-file.js';

export interface ManifestView {
  /** Which defaults there are cannot be told. */
  readonly unreadable: boolean;
  readonly file: TextFile;
  readonly json: JsonDocument | JsonError;
  readonly problems: readonly ManifestProblem[];
}

export interface ReadManifest {
  /** What the installer goes by; its defaults if there is no manifest, or none that can be read. */
  readonly settings: Manifest;
  readonly view: ManifestView | undefined;
}

/** Reads manifest.json, and continues even if the installer would stop. */
export function readManifest(file: TextFile | undefined): ReadManifest {
  if (file === undefined) return { settings: emptyManifest, view: undefined };
  const json = parseJson(file.text);
  if (isJsonError(json)) {
    return { settings: emptyManifest, view: { unreadable: true, file, json, problems: [] } };
  }
  const { manifest, problems } = parseManifest(file.text);
  const unreadable = problems.some(
    (problem) => endsInstall(problem) && (problem.path[0] ?? 'defaultValues') === 'defaultValues',
  );
  return { settings: manifest, view: { unreadable, file, json, problems } };
}

/** An installation on a host that knows every capability, without `--set`. */
export function installationValues(image: Image | undefined, manifest: ReadManifest): Values {
  const imageName = image?.name ?? 'example/agent:latest';
  const name = containerName(imageName);
  return templateValues({
    name,
    imageName,
    imageId: image?.config.id ?? '0'.repeat(64),
    destination: `/var/lib/containers/atomic/${name}.0`,
    defaults: manifest.settings.defaultValues,
    capabilities,
    uuid: '00000000-0000-0000-0000-000000000000',
    runtime: '/usr/bin/runc',
    atomic: '/usr/bin/atomic',
    systemdCgroup: false,
    withPidFile: false,
  });
}
