import type { Config } from './configuration.js';
import { items } from './parts.js';
import { isBind } from './mount-schema.js';
import { isObject } from '../../core/json.js';

export interface Mount {
  readonly index: number;
  readonly mount: Readonly<Record<string, unknown>>;
}

export function mountsOf(config: Config | undefined): readonly Mount[] {
  return items(config?.value, ['mounts'])
    .map((mount, index) => ({ index, mount }))
    .filter((item): item is Mount => isObject(item.mount));
}

export interface Bind {
  readonly index: number;
  /** Absolute; see {@link relativeBindsOf} for others. */
  readonly source: string;
  /** Whether the installer creates the source if the image has no tmpfiles.template: it goes by the type alone. */
  readonly isInstallers: boolean;
}

/** Bind mounts whose source is a path of the host. */
export function bindsOf(config: Config | undefined): readonly Bind[] {
  return allBinds(config).filter(({ source }) => source.startsWith('/'));
}

/** Bind mounts whose source counts from the folder of config.json. */
export function relativeBindsOf(config: Config | undefined): readonly Bind[] {
  return allBinds(config).filter(({ source }) => source !== '' && !source.startsWith('/'));
}

function allBinds(config: Config | undefined): readonly Bind[] {
  return mountsOf(config).flatMap(({ index, mount: { type, options, source } }) => {
    const isInstallers = typeof type === 'string' && type.includes('bind');
    if (typeof source !== 'string' || !(isInstallers || isBind(options))) return [];
    return [{ index, source: tidy(source), isInstallers }];
  });
}

function tidy(path: string): string {
  return path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
}
