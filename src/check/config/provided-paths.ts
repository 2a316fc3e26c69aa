import { settings as settingsOf } from '../../core/unit-file.js';
import { unitFolders } from '../../core/unit-folders.js';
import { onPlainHost } from '../../installer/host-paths.js';
import { fillTemplate } from '../../installer/template.js';
import type { CheckContext } from '../check-context.js';
import { isCreating } from '../../installer/tmpfiles.js';

/** Whether a path is on the host when the service starts, as far as the image and a plain host decide it. */
export function isProvided(context: CheckContext, path: string): boolean {
  const wanted = canonical(path);
  const created = [
    ...context.hostPaths,
    ...renamedPaths(context),
    ...createdPaths(context),
    ...(context.service ? unitFolders(context.service.parsed).map((folder) => folder.path) : []),
  ];
  return (
    onPlainHost(wanted) ||
    created.some((other) => `${canonical(other)}/`.startsWith(`${wanted}/`)) ||
    namedBeforeStart(context, path)
  );
}

/** `/var/run` is a link to `/run`. */
export function canonical(path: string): string {
  return path.replace(/^\/var\/run(?=\/|$)/, '/run');
}

/** New names that the installer gives to files for the host. */
function renamedPaths({ settings, values }: CheckContext): readonly string[] {
  return [...settings.renameFiles.values()].map((name) => fillTemplate(name, values).text);
}

/** What tmpfiles.template creates, with the folders above it. */
function createdPaths({ tmpfiles }: CheckContext): readonly string[] {
  return (tmpfiles?.parsed.lines ?? []).filter(isCreating).map(({ path }) => path);
}

/** A command before the start, such as mkdir, may create it. */
function namedBeforeStart({ service }: CheckContext, path: string): boolean {
  const commands = service ? settingsOf(service.parsed, 'Service', 'ExecStartPre') : [];
  return commands.some(({ value }) => value.includes(path));
}
