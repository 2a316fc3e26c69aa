import { messageOf } from '../core/errors.js';
import { resolve, type Files } from '../image/files.js';
import { exportFiles, exportsFolder } from '../core/system-image.js';
import { defaultConfig } from './defaults.js';
import { fillFile } from './fill-file.js';
import type { Values } from './template.js';

/** The bundle's config.json as the installer writes it. */
export interface RuntimeConfig {
  readonly text: string;
  /** Where its text comes from. */
  readonly origin: 'template' | 'as-is' | 'default';
  /** The sources of its bind mounts, in order. */
  readonly bindSources: readonly string[];
  readonly refusals: readonly string[];
}

/** A `config.json` wins over the template, and is not filled in. */
export async function runtimeConfig(files: Files, values: Values): Promise<RuntimeConfig> {
  const asIs = await textOf(files, `${exportsFolder}/config.json`);
  if (asIs !== undefined) return checked(asIs, 'as-is', []);
  const path = `${exportsFolder}/${exportFiles.config}`;
  const template = await textOf(files, path);
  if (template === undefined) return checked(`${JSON.stringify(defaultConfig, null, 4)}\n`, 'default', []);
  const { text, refusals } = fillFile(template, path, values);
  return checked(text, 'template', refusals);
}

/** The text of a file of the image, or nothing where there is no such file; links are followed inside the image. */
export async function textOf(files: Files, path: string): Promise<string | undefined> {
  const entry = await resolve(files, path);
  return entry === undefined ? undefined : (await files.read(entry.path)).toString('utf8');
}

function checked(text: string, origin: RuntimeConfig['origin'], unfilled: readonly string[]): RuntimeConfig {
  // What is left of a template would only be refused a second time as JSON.
  if (unfilled.length > 0) return { text, origin, bindSources: [], refusals: unfilled };
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    return { text, origin, bindSources: [], refusals: [`config.json is not JSON: ${messageOf(error)}.`] };
  }
  return { text, origin, bindSources: bindSources(config), refusals: rootRefusals(config) };
}

function rootRefusals(config: unknown): readonly string[] {
  const path = at(config, 'root', 'path');
  const readonly = at(config, 'root', 'readonly');
  return [
    ...(readonly === true
      ? []
      : [`root.readonly in config.json is ${written(readonly)}; the installer wants true.`]),
    ...(path === 'rootfs'
      ? []
      : [`root.path in config.json is ${written(path)}; the installer wants "rootfs".`]),
  ];
}

/** The sources of mounts whose type has `bind` in it: `rbind` counts, although no runtime takes it. */
function bindSources(config: unknown): readonly string[] {
  const mounts = at(config, 'mounts');
  if (!Array.isArray(mounts)) return [];
  return mounts.flatMap((mount: unknown) => {
    const type = at(mount, 'type');
    const source = at(mount, 'source');
    return typeof type === 'string' && type.includes('bind') && typeof source === 'string' ? [source] : [];
  });
}

/** What lies at a path of keys in parsed JSON. */
function at(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    json,
  );
}

function written(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
