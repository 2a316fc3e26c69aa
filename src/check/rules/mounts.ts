import { onPlainHost } from '../../installer/host-paths.js';
import { fillTemplate } from '../../installer/template.js';
import { isObject, items } from '../config/shape.js';
import { isCreating } from '../parse/tmpfiles.js';
import { settings as settingsOf } from '../parse/unit.js';
import type { Rule } from '../rule.js';
import type { Found } from '../finding.js';
import type { CheckContext } from '../check-context.js';
import { configOf, type Config } from './config.js';

/** Rules about the mounts of the runtime configuration. */
export const mountRules: readonly Rule[] = [
  {
    id: 'config-mount-rbind',
    level: 'error',
    where: 'either',
    summary: 'a mount has the type rbind',
    why: '`rbind` is an option, and not a type: the kernel knows no such file system, and the container does not start.',
    *find(context) {
      const config = configOf(context);
      for (const { index, mount } of mountsOf(config)) {
        if (mount.type !== 'rbind') continue;
        yield {
          message: `The mount of ${String(mount.destination)} has the type rbind, which no runtime knows.`,
          help: 'Set the type to bind, and add "rbind" to the options.',
          at: config?.at(['mounts', index, 'type']),
        };
      }
    },
  },
  {
    id: 'config-mount-state',
    level: 'warning',
    where: 'either',
    summary: 'a bind source lies under /var/lib in place of ${STATE_DIRECTORY}',
    why: 'An installation that keeps its state elsewhere, such as one of a user, binds the wrong folder.',
    find: (context) => fixedSources(context, 'STATE_DIRECTORY', /^\/var\/lib(?=\/.)/),
  },
  {
    id: 'config-mount-run',
    level: 'warning',
    where: 'either',
    summary: 'a bind source lies under /run in place of ${RUN_DIRECTORY}',
    why: 'An installation that has its run-time files elsewhere, such as one of a user, binds the wrong folder.',
    find: (context) => fixedSources(context, 'RUN_DIRECTORY', /^(?:\/var)?\/run(?=\/.)/),
  },
  {
    id: 'config-mount-source',
    level: 'warning',
    where: 'either',
    summary:
      'a bind source is made by neither tmpfiles.template nor the installer, and a plain host does not have it',
    why: 'A runtime makes no bind sources: the container does not start. The installer makes them only for images that have no tmpfiles.template.',
    *find(context) {
      // Without a tmpfiles.template the installer makes every source that is not there.
      if (context.tmpfiles === undefined || context.settings.noContainerService) return;
      // What a RUN brings to /exports/hostfs, only the image tells.
      if (context.image === undefined && context.sources.moreForHost) return;
      const config = configOf(context);
      for (const { index, source } of bindsOf(config)) {
        if (isProvided(context, source)) continue;
        yield {
          message: `Nothing makes ${source}, and the service does not start without it.`,
          help: `Add the line d ${withVariables(source)} 0700 root root - - to tmpfiles.template.`,
          at: config?.at(['mounts', index, 'source']),
        };
      }
    },
  },
];

interface Mount {
  readonly index: number;
  readonly mount: Readonly<Record<string, unknown>>;
}

function mountsOf(config: Config | undefined): readonly Mount[] {
  return items(config?.value, ['mounts'])
    .map((mount, index) => ({ index, mount }))
    .filter((item): item is Mount => isObject(item.mount));
}

/** Bind mounts whose source is a path of the host; a relative one lies in the checkout. */
function bindsOf(config: Config | undefined): readonly { readonly index: number; readonly source: string }[] {
  return mountsOf(config).flatMap(({ index, mount: { type, options, source } }) => {
    const binds =
      String(type).includes('bind') || (Array.isArray(options) && /\br?bind\b/.test(options.join()));
    return binds && typeof source === 'string' && source.startsWith('/')
      ? [{ index, source: tidy(source) }]
      : [];
  });
}

/** Sources that are written out, where a variable would follow a host that has the folder elsewhere. */
function* fixedSources(context: CheckContext, variable: string, folder: RegExp): Generator<Found> {
  const config = configOf(context);
  // In a config.json nothing is filled in: that is another rule's.
  if (config === undefined || context.config?.template === undefined) return;
  for (const { index, source } of bindsOf(config)) {
    if (!folder.test(source) || !config.isWritten(['mounts', index, 'source'])) continue;
    yield {
      message: `The bind source ${source} is written out, and not under \${${variable}}.`,
      help: `Write ${withVariables(source)}.`,
      at: config.at(['mounts', index, 'source']),
    };
  }
}

function isProvided(context: CheckContext, source: string): boolean {
  const path = canonical(source);
  const made = [
    ...context.hostPaths,
    ...renamedPaths(context),
    ...createdPaths(context),
    ...madeByService(context),
  ];
  return (
    onPlainHost(path) ||
    made.some((other) => `${canonical(other)}/`.startsWith(`${path}/`)) ||
    mentionedBeforeStart(context, source)
  );
}

/** New names that the installer gives to files for the host. */
function renamedPaths({ settings, values }: CheckContext): readonly string[] {
  return [...settings.renameFiles.values()].map((name) => fillTemplate(name, values).text);
}

/** What tmpfiles.template makes; systemd-tmpfiles makes the folders above as well. */
function createdPaths({ tmpfiles }: CheckContext): readonly string[] {
  return (tmpfiles?.parsed.lines ?? []).filter(isCreating).map(({ path }) => path);
}

/** /var/run is a link to /run. */
function canonical(path: string): string {
  return path.replace(/^\/var\/run(?=\/|$)/, '/run');
}

/** Folders that systemd makes for the unit. Source: systemd.exec(5). */
const unitFolders: readonly (readonly [string, string])[] = [
  ['RuntimeDirectory', '/run'],
  ['StateDirectory', '/var/lib'],
  ['CacheDirectory', '/var/cache'],
  ['LogsDirectory', '/var/log'],
  ['ConfigurationDirectory', '/etc'],
];

function madeByService({ service }: CheckContext): readonly string[] {
  if (service === undefined) return [];
  return unitFolders.flatMap(([key, parent]) =>
    settingsOf(service.parsed, 'Service', key)
      .flatMap(({ value }) => value.split(/\s+/))
      .map((name) => `${parent}/${name}`),
  );
}

/** A command before the start, such as mkdir, may make it. */
function mentionedBeforeStart({ service }: CheckContext, source: string): boolean {
  const commands = service ? settingsOf(service.parsed, 'Service', 'ExecStartPre') : [];
  return commands.some(({ value }) => value.includes(source));
}

function withVariables(source: string): string {
  return source
    .replace(/^\/var\/lib(?=\/)/, '${STATE_DIRECTORY}')
    .replace(/^(?:\/var)?\/run(?=\/)/, '${RUN_DIRECTORY}');
}

function tidy(path: string): string {
  return path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
}
