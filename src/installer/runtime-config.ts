import { messageOf } from '../core/errors.js';
import { exportFiles, exportsFolder } from '../core/system-image.js';
import type { Checkout } from './checkout.js';
import { defaultConfig } from './defaults.js';
import { fillFile } from './fill-file.js';
import type { Refusal } from './refusal.js';
import type { Values } from './template.js';

/** The bundle's config.json as the installer writes it. */
export interface RuntimeConfig {
  readonly text: string;
  /** Where its text comes from. */
  readonly origin: 'template' | 'as-is' | 'default';
  /** The sources of its bind mounts, in order. */
  readonly bindSources: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** A `config.json` wins over the template, and is not filled in. */
export async function runtimeConfig(checkout: Checkout, values: Values): Promise<RuntimeConfig> {
  const asIs = await checkout.readText(`${exportsFolder}/config.json`);
  if (asIs.refusal !== undefined) return unreadable('as-is', asIs.refusal);
  if (asIs.text !== undefined) return checked(asIs.text, 'as-is');
  const path = `${exportsFolder}/${exportFiles.config}`;
  const template = await checkout.readText(path);
  if (template.refusal !== undefined) return unreadable('template', template.refusal);
  if (template.text === undefined) return checked(JSON.stringify(defaultConfig, null, 4), 'default');
  const { text, refusals } = fillFile(template.text, path, values);
  // What is left of a template would only be refused a second time as JSON.
  if (refusals.length > 0) return { text, origin: 'template', bindSources: [], refusals };
  return checked(text, 'template');
}

function unreadable(origin: RuntimeConfig['origin'], message: string): RuntimeConfig {
  return { text: '', origin, bindSources: [], refusals: [{ kind: 'read', message }] };
}

function checked(text: string, origin: RuntimeConfig['origin']): RuntimeConfig {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    const message = `config.json is not JSON: ${messageOf(error)}.`;
    return { text, origin, bindSources: [], refusals: [{ kind: 'config', message }] };
  }
  const refusals = configRefusals(config).map((message): Refusal => ({ kind: 'config', message }));
  return { text, origin, bindSources: bindSources(config), refusals };
}

/** What the installer holds a configuration to; it takes an empty one as it is. */
function configRefusals(config: unknown): readonly string[] {
  if (typeof config !== 'object' || config === null) {
    return typeof config === 'string' && config === ''
      ? []
      : [`config.json is ${shown(config)}, not an object.`];
  }
  if (Object.keys(config).length === 0) return [];
  const refusals: string[] = [];
  const path = at(config, 'root', 'path');
  const readonly = at(config, 'root', 'readonly');
  if (!isTrue(readonly)) {
    refusals.push(`root.readonly in config.json is ${shown(readonly)}; the installer wants true.`);
  }
  if (path !== 'rootfs') {
    refusals.push(`root.path in config.json is ${shown(path)}; the installer wants "rootfs".`);
  }
  const mounts = at(config, 'mounts');
  if (
    mounts !== undefined &&
    (mounts === null || typeof mounts === 'number' || typeof mounts === 'boolean')
  ) {
    refusals.push(`mounts in config.json is ${shown(mounts)}, not a list.`);
  }
  return refusals;
}

/** The sources of mounts whose type has `bind` in it, such as `rbind`. */
function bindSources(config: unknown): readonly string[] {
  const mounts = at(config, 'mounts');
  if (!Array.isArray(mounts)) return [];
  return mounts.flatMap((mount: unknown) => {
    const type = at(mount, 'type');
    const source = at(mount, 'source');
    return typeof type === 'string' && type.includes('bind') && typeof source === 'string' ? [source] : [];
  });
}

/** What is at a path of keys in parsed JSON. */
function at(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    json,
  );
}

/** Whether Python takes a value for true. */
function isTrue(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
}
