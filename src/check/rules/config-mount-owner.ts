import { configOf } from '../config/configuration.js';
import { bindsOf } from '../config/mounts.js';
import { items, part } from '../config/parts.js';
import { canonical, isProvided } from '../config/provided-paths.js';
import type { CheckContext } from '../check-context.js';
import type { Rule } from '../rule.js';

export const configMountOwner: Rule = {
  id: 'config-mount-owner',
  level: 'warning',
  where: 'either',
  summary: 'a bind source is created for root alone, but the process is another user',
  why: 'A folder with mode 0700 that belongs to root is closed to the process. That is also what the installer creates for an image without tmpfiles.template.',
  *find(context) {
    const config = configOf(context);
    const uid = part(config?.value, ['process', 'user', 'uid']);
    const gid = part(config?.value, ['process', 'user', 'gid']);
    if (config === undefined || typeof uid !== 'number' || uid === 0) return;
    if (context.settings.noContainerService || readsEverything(config.value)) return;
    const seen = new Set<string>();
    for (const { index, source } of bindsOf(config)) {
      if (seen.has(source) || !isForRootAlone(context, source)) continue;
      seen.add(source);
      yield {
        message: `${source} is created for root alone, but the process is user ${uid}.`,
        help: `Add the line d ${source} 0750 ${uid} ${typeof gid === 'number' ? gid : 0} - - to tmpfiles.template, instead of any line for that path.`,
        at: config.at(['mounts', index, 'source']),
      };
    }
  },
};

/** Capabilities that let a process into any folder. */
function readsEverything(config: unknown): boolean {
  const effective = items(config, ['process', 'capabilities', 'effective']);
  const ambient = items(config, ['process', 'capabilities', 'ambient']);
  // Another user than root keeps what is ambient only.
  return ['CAP_DAC_OVERRIDE', 'CAP_DAC_READ_SEARCH'].some(
    (name) => effective.includes(name) && ambient.includes(name),
  );
}

function isForRootAlone(context: CheckContext, source: string): boolean {
  const { tmpfiles } = context;
  if (tmpfiles === undefined) {
    if (context.image === undefined && context.sources.more) return false;
    return !isProvided(context, source);
  }
  const line = tmpfiles.parsed.lines.findLast(({ path }) => canonical(path) === canonical(source));
  if (line === undefined || !'dDvqQ'.includes(line.type)) return false;
  return isRoot(line.user) && isRoot(line.group) && /^[~:]*0*7?[0-7]00$/.test(line.mode);
}

function isRoot(name: string): boolean {
  return ['', '-', '0', 'root', ':root', ':0'].includes(name);
}
