import type { HostFile } from '../options/host-files.js';
import { onPlainHost } from '../installer/host-paths.js';
import { fillTemplate } from '../installer/template.js';

/** A mount as far as it matters here. */
interface Mount {
  readonly type?: unknown;
  readonly source?: unknown;
  readonly options?: unknown;
}

/**
 * The bind sources of a configuration template that neither the installer, nor a plain host, nor a host file
 * provides, in order of first use. A template that is no JSON before it is filled in has none that can be known.
 */
export function bindSources(
  config: string,
  hostFiles: readonly HostFile[],
  defaults: ReadonlyMap<string, string>,
): readonly string[] {
  const values = new Map([...folders, ...defaults]);
  const installed = hostFiles.map(({ target }) => target);
  const sources = mounts(config)
    .filter(isBind)
    .map(({ source }) => source)
    .filter((source): source is string => typeof source === 'string')
    .filter((source) => {
      const path = fillTemplate(source, values).text.replaceAll(/(?<=.)\/+$/g, '');
      return (
        // What stays a variable lies in the checkout, or nobody can tell where.
        path.startsWith('/') &&
        !onPlainHost(path) &&
        !installed.some((file) => `${file}/`.startsWith(`${path}/`))
      );
    });
  return [...new Set(sources)];
}

/** What the installer's folders are called on a plain host. */
const folders = new Map([
  ['RUN_DIRECTORY', '/run'],
  ['STATE_DIRECTORY', '/var/lib'],
  ['CONF_DIRECTORY', '/etc'],
]);

function mounts(config: string): readonly Mount[] {
  try {
    const { mounts: found } = JSON.parse(config) as { readonly mounts?: unknown };
    return Array.isArray(found)
      ? found.filter((mount): mount is Mount => typeof mount === 'object' && mount !== null)
      : [];
  } catch {
    return [];
  }
}

function isBind({ type, options }: Mount): boolean {
  return (
    type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind')))
  );
}
