import { relative } from 'node:path/posix';
import { exportsFolder } from '../core/system-image.js';
import type { Image } from '../image/image.js';
import { onPlainHost } from '../installer/host-paths.js';
import { planInstallation, type Plan, type PlanHost } from '../installer/plan.js';
import type { Values } from '../installer/template.js';
import { capabilities } from './config/names.js';
import type { ExportReader } from './export-files.js';
import type { TextFile } from './text-file.js';

/** What installing an image on a plain host would do. @param values those of the templates. */
export async function planFor(image: Image | undefined, values: Values): Promise<Plan | undefined> {
  return image && planInstallation(image, { name: plainName(values.get('NAME')), host: plainHost });
}

/** The host files that the installer fills in: not those that the host has already, or that it finds nowhere. */
export async function readFilledTemplates(plan: Plan, reader: ExportReader): Promise<readonly TextFile[]> {
  const files = plan.hostEntries.flatMap((entry) =>
    entry.type === 'text' ? [reader.read(relative(exportsFolder, entry.source))] : [],
  );
  return (await Promise.all(files)).filter((file) => file !== undefined);
}

/** A host as it is without the image. */
const plainHost: PlanHost = {
  has: onPlainHost,
  capabilities,
  uuid: '00000000-0000-0000-0000-000000000000',
  runtime: '/usr/bin/runc',
  atomic: '/usr/bin/atomic',
  systemdCgroup: true,
};

/** The image may have a name that no container can have. */
function plainName(name = ''): string {
  return /^[\w+.-]*\w$/.test(name) ? name : 'agent';
}
