import { onPlainHost } from '../../installer/host-paths.js';
import { fillTemplate } from '../../installer/template.js';
import { isObject, items } from '../config/shape.js';
import { isCreating } from '../parse/tmpfiles.js';
import { settings as settingsOf } from '../parse/unit.js';
import type { Found, Rule } from '../rule.js';
import type { Subject } from '../check-context.js';
import { configOf, type Config } from './config.js';

/** Rules about the mounts of the runtime configuration. */
export const mountRules: readonly Rule[] = [
  {
    id: 'config-mount-rbind',
    level: 'error',
    where: 'either',
    summary: 'a mount has the type rbind',
    why: '`rbind` is an option, and not a type: the kernel knows no such file system, and the container does not start.',
    *find(subject) {
      const config = configOf(subject);
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
    find: (subject) => fixedSources(subject, 'STATE_DIRECTORY', /^\/var\/lib(?=\/.)/),
  },
  {
    id: 'config-mount-run',
    level: 'warning',
    where: 'either',
    summary: 'a bind source lies under /run in place of ${RUN_DIRECTORY}',
    why: 'An installation that has its run-time files elsewhere, such as one of a user, binds the wrong folder.',
    find: (subject) => fixedSources(subject, 'RUN_DIRECTORY', /^(?:\/var)?\/run(?=\/.)/),
  },
  {
    id: 'config-mount-source',
    level: 'warning',
    where: 'either',
    summary:
      'a bind source is made by neither tmpfiles.template nor the installer, and a plain host does not have it',
    why: 'A runtime makes no bind sources: the container does not start. The installer makes them only for images that have no tmpfiles.template.',
    *find(subject) {
      // Without a tmpfiles.template the installer makes every source that is not there.
      if (subject.tmpfiles === undefined || subject.settings.noContainerService) return;
      // What a RUN brings to /exports/hostfs, only the image tells.
      if (subject.image === undefined && subject.sources.moreForHost) return;
      const config = configOf(subject);
      for (const { index, source } of bindsOf(config)) {
        if (isProvided(subject, source)) continue;
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
function* fixedSources(subject: Subject, variable: string, folder: RegExp): Generator<Found> {
  const config = configOf(subject);
  // In a config.json nothing is filled in: that is another rule's.
  if (config === undefined || subject.config?.template === undefined) return;
  for (const { index, source } of bindsOf(config)) {
    if (!folder.test(source) || !config.isWritten(['mounts', index, 'source'])) continue;
    yield {
      message: `The bind source ${source} is written out, and not under \${${variable}}.`,
      help: `Write ${withVariables(source)}.`,
      at: config.at(['mounts', index, 'source']),
    };
  }
}

function isProvided(subject: Subject, source: string): boolean {
  const path = canonical(source);
  const made = [
    ...subject.hostPaths,
    ...renamedPaths(subject),
    ...createdPaths(subject),
    ...madeByService(subject),
  ];
  return (
    onPlainHost(path) ||
    made.some((other) => `${canonical(other)}/`.startsWith(`${path}/`)) ||
    mentionedBeforeStart(subject, source)
  );
}

/** New names that the installer gives to files for the host. */
function renamedPaths({ settings, values }: Subject): readonly string[] {
  return [...settings.renameFiles.values()].map((name) => fillTemplate(name, values).text);
}

/** What tmpfiles.template makes; systemd-tmpfiles makes the folders above as well. */
function createdPaths({ tmpfiles }: Subject): readonly string[] {
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

function madeByService({ service }: Subject): readonly string[] {
  if (service === undefined) return [];
  return unitFolders.flatMap(([key, parent]) =>
    settingsOf(service.parsed, 'Service', key)
      .flatMap(({ value }) => value.split(/\s+/))
      .map((name) => `${parent}/${name}`),
  );
}

/** A command before the start, such as mkdir, may make it. */
function mentionedBeforeStart({ service }: Subject, source: string): boolean {
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
