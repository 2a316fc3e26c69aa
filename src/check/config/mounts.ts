import type { Config } from './configuration.js';
import { items } from './parts.js';
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

/** Bind mounts whose source is a path of the host; a relative one lies in the checkout. */
export function bindsOf(
  config: Config | undefined,
): readonly { readonly index: number; readonly source: string }[] {
  return mountsOf(config).flatMap(({ index, mount: { type, options, source } }) => {
    const binds =
      String(type).includes('bind') || (Array.isArray(options) && /\br?bind\b/.test(options.join()));
    return binds && typeof source === 'string' && source.startsWith('/')
      ? [{ index, source: tidy(source) }]
      : [];
  });
}

function tidy(path: string): string {
  return path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
}
