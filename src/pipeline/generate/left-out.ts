import { readdir } from 'node:fs/promises';
import { exportFiles } from '../../core/system-image.js';
import type { RunPlan } from '../plan.js';

/** Files at the top of a folder that are about the source, and not meant for any image. */
const aboutSource =
  /^\.|^(?:readme|licen[cs]e|copying|notice|changelog|contributing|authors|makefile|dockerfile)(?:\.|$)|^system-image\.ya?ml$|\.(?:md|generated|partial|tar|tar\.gz|tar\.zst|sarif)$/i;

/** What lies at the top of a bare folder, and that its generated Dockerfile does not copy. */
export async function leftOutFiles({ context, options }: RunPlan): Promise<readonly string[]> {
  const used = new Set([
    ...Object.values(exportFiles),
    ...context.programs,
    ...options.hostFiles.map(({ source }) => source.split('/')[0]),
    ...options.reports,
    'init.sh',
  ]);
  const entries = await readdir(context.root, { withFileTypes: true });
  return entries
    .filter(({ name }) => !used.has(name) && !aboutSource.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

/** The warning about files that go nowhere. */
export function leftOut(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const scripts = names.filter((name) => /^[^.]+$|\.(?:sh|py|pl|rb)$/.test(name) && !name.endsWith('/'));
  const hint =
    scripts.length > 0
      ? ` If ${scripts[0] ?? ''} is a program, make it executable: chmod +x ${scripts[0] ?? ''}.`
      : '';
  return [
    `Not in the image: ${names.join(', ')}. Without a Dockerfile the image gets the folder's executables and host-files alone.${hint}`,
  ];
}
