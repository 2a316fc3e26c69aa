import { onPlainHost } from '../../installer/host-paths.js';
import { fillTemplate } from '../../installer/template.js';
import type { CheckContext } from '../check-context.js';
import { configOf } from '../config/configuration.js';
import { bindsOf } from '../config/mounts.js';
import { withVariables } from '../config/variable-folders.js';
import { isCreating } from '../../installer/tmpfiles.js';
import { settings as settingsOf } from '../../core/unit-file.js';
import type { Rule } from '../rule.js';

export const configMountSource: Rule = {
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
};

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
