import { settings as settingsOf } from '../../core/unit-file.js';
import { unitFolders } from '../../core/unit-folders.js';
import { belongsToHost, onPlainHost } from '../../installer/host-paths.js';
import { fillPath } from '../../installer/template.js';
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
    isCopied(context, wanted) ||
    isNamedBeforeStart(context, path)
  );
}

/** `/var/run` is a link to `/run`. */
export function canonical(path: string): string {
  return path.replace(/^\/var\/run(?=\/|$)/, '/run');
}

/** New names that the installer gives to files for the host. */
function renamedPaths({ settings, values }: CheckContext): readonly string[] {
  return [...settings.renameFiles.values()].map((name) => fillPath(name, values).text);
}

/** What tmpfiles.template creates, with the folders above it. */
function createdPaths({ tmpfiles }: CheckContext): readonly string[] {
  return (tmpfiles?.parsed.lines ?? []).filter(isCreating).map(({ path }) => withoutSpecifiers(path));
}

/** Whether a line copies or links what may hold a path. */
function isCopied({ tmpfiles }: CheckContext, wanted: string): boolean {
  return (tmpfiles?.parsed.lines ?? []).some(
    ({ type, path }) => 'CL'.includes(type) && wanted.startsWith(`${canonical(withoutSpecifiers(path))}/`),
  );
}

/** Specifiers that stand for the same folder on every host. Source: tmpfiles.d(5). */
const folders: Readonly<Record<string, string | undefined>> = {
  ...{ '%t': '/run', '%S': '/var/lib', '%C': '/var/cache', '%L': '/var/log', '%T': '/tmp', '%V': '/var/tmp' },
  '%%': '%',
};

function withoutSpecifiers(path: string): string {
  return path.replace(/%./g, (specifier) => folders[specifier] ?? specifier);
}

/** Whether tmpfiles.template would create a path if the container had another name. */
function isCreatedForOtherName({ config, tmpfiles, values }: CheckContext, wanted: string): boolean {
  // A template has the name itself.
  if (config?.template !== undefined) return false;
  const name = values.get('NAME') ?? '';
  return (tmpfiles?.parsed.lines ?? []).filter(isCreating).some(({ path }) => {
    const [before, after, ...more] = canonical(withoutSpecifiers(path)).split(name);
    if (name === '' || before === undefined || after === undefined || more.length > 0) return false;
    const between = wanted.slice(before.length, wanted.length - after.length);
    return wanted.startsWith(before) && wanted.endsWith(after) && /^[^/]+$/.test(between);
  });
}

/**
 * Whether no one but the image could bring a path: it lies among the state or run-time files of services, and nothing
 * that the image depends on has such a name.
 */
export function isOwnPath(context: CheckContext, path: string): boolean {
  const [, name] = /^\/(?:var\/lib|run)\/([^/]+)/.exec(canonical(path)) ?? [];
  if (name === undefined || belongsToHost(path) || /[$%]|sock|\.(?:pid|fifo|ctl|lock)$/.test(path))
    return false;
  const { service, tmpfiles, hostPaths } = context;
  // The image may be meant for another name.
  if (isCreatedForOtherName(context, canonical(path))) return false;
  // What these create can't be told from here.
  if (tmpfiles?.parsed.lines.some(({ path: line }) => /[$%]/.test(withoutSpecifiers(line)))) return false;
  if ([...hostPaths].some((other) => other.includes('/tmpfiles.d/'))) return false;
  const given = (section: string, key: string): readonly string[] =>
    service ? settingsOf(service.parsed, section, key).map(({ value }) => value) : [];
  if (given('Service', 'ExecStartPre').some((value) => value.trim() !== '')) return false;
  const needed = ['After', 'Requires', 'Requisite', 'BindsTo', 'Wants', 'PartOf', 'RequiresMountsFor'];
  return !needed
    .flatMap((key) => given('Unit', key))
    .flatMap((value) => value.split(/\s+/))
    .some(
      (unit) =>
        unit.startsWith('/') || unit.includes(name) || name.startsWith(unit.split(/[@.]/, 1)[0] || '-'),
    );
}

/** A command before the start, such as mkdir, may create it. */
export function isNamedBeforeStart({ service }: CheckContext, path: string): boolean {
  const commands = service ? settingsOf(service.parsed, 'Service', 'ExecStartPre') : [];
  return commands.some(({ value }) => value.includes(path));
}
