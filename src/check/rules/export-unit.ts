import { basename } from 'node:path/posix';
import { settings } from '../../core/unit-file.js';
import type { CheckContext } from '../check-context.js';
import { installedPaths } from '../installed-paths.js';
import type { Rule } from '../rule.js';

/** Units that do nothing until something enables them. */
const enabled = /\/systemd\/system\/[^/]+\.(?:timer|socket|path|mount|automount)$/;

export const exportUnit: Rule = {
  id: 'export-unit',
  level: 'warning',
  where: 'either',
  summary: 'a timer, socket or the like comes with the image, and nothing enables it',
  why: "An export enables and starts the service's own unit alone. Another unit among the host files lies there without effect until an admin enables it.",
  *find(context) {
    if (context.exports === undefined) return;
    const paths = installedPaths(context);
    for (const path of paths.filter((each) => enabled.test(each))) {
      const unit = basename(path);
      // A name that a value fills in is known on the host only.
      if (unit.includes('$') || isEnabled(unit, paths, context)) continue;
      yield {
        message: `${unit} comes with the image, but nothing enables it on the host.`,
        help: `Add Also=${unit} to [Install] of service.template, or a link /etc/systemd/system/TARGET.wants/${unit} to the host files.`,
      };
    }
  },
};

function isEnabled(unit: string, paths: readonly string[], { service }: CheckContext): boolean {
  if (paths.some((path) => /\.(?:wants|requires|upholds)\/[^/]+$/.test(path) && basename(path) === unit))
    return true;
  if (service === undefined) return false;
  const named = [
    ['Install', 'Also'],
    ['Unit', 'Wants'],
    ['Unit', 'Requires'],
    ['Service', 'Sockets'],
  ] as const;
  return named.some(([section, key]) =>
    settings(service.parsed, section, key).some(({ value }) => value.split(/\s+/).includes(unit)),
  );
}
