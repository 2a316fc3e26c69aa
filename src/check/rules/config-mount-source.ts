import { join } from 'node:path/posix';
import { resolve } from '../../image/files.js';
import { belongsToHost } from '../../installer/host-paths.js';
import type { CheckContext } from '../check-context.js';
import { configOf, type Config } from '../config/configuration.js';
import { bindsOf, relativeBindsOf } from '../config/mounts.js';
import { canonical, isNamedBeforeStart, isOwnPath, isProvided } from '../config/provided-paths.js';
import { withVariables } from '../config/variable-folders.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const configMountSource: Rule = {
  id: 'config-mount-source',
  level: 'warning',
  where: 'either',
  summary:
    'a bind source is created by neither tmpfiles.template nor the installer, and a plain host does not have it',
  why: 'Runtimes create no bind sources: the container does not start. The installer creates them only for images without a tmpfiles.template, and only for mounts whose type has `bind` in it; below `/usr`, where a distribution keeps its files, that is an empty folder instead of what the service expects. It is an error for a path among the state or run-time files of services that nothing else has a reason to create, and for a relative path that is not in the checkout.',
  async *find(context) {
    const config = configOf(context);
    // Only the image can say what a RUN brings to /exports/hostfs.
    if (config === undefined || (context.image === undefined && context.sources.moreForHost)) return;
    yield* missingOnHost(context, config);
    yield* missingInCheckout(context, config);
  },
};

function* missingOnHost(context: CheckContext, config: Config): Generator<Found> {
  const seen = new Set<string>();
  for (const { index, source, isInstallers } of bindsOf(config)) {
    // Without a tmpfiles.template the installer creates every source that is missing.
    const isCreated = isInstallers && context.tmpfiles === undefined && !source.startsWith('/usr/');
    if (isCreated || seen.has(canonical(source)) || isProvided(context, source)) continue;
    // A service of the host that the image depends on brings it.
    if (belongsToHost(source)) continue;
    seen.add(canonical(source));
    const isOwn = isOwnPath(context, source);
    yield {
      message: isOwn
        ? `Nothing creates the bind source ${source}, so the service does not start.`
        : `Nothing creates the bind source ${source}, and not every host has it; without it the service does not start.`,
      help: helpFor(source),
      at: config.at(['mounts', index, 'source']),
      ...(isOwn && { level: 'error' as const }),
    };
  }
}

function helpFor(source: string): string {
  if (source.startsWith('/usr/'))
    return 'Put what the service needs into the image, or into /exports/hostfs.';
  const path = withVariables(source);
  return `Add the line d ${path.includes(' ') ? `"${path}"` : path} - - - - - to tmpfiles.template (f instead of d for a file).`;
}

/** What the installer puts beside rootfs. */
const besideRootfs = new Set(['config.json', 'info']);

/** A relative source counts from the folder of config.json, which holds the image's files in rootfs. */
async function* missingInCheckout(context: CheckContext, config: Config): AsyncGenerator<Found> {
  for (const { index, source } of relativeBindsOf(config)) {
    const path = join(source, '.').replace(/\/$/, '');
    if (path.startsWith('..') || path.includes('$') || besideRootfs.has(path)) continue;
    if (isNamedBeforeStart(context, path)) continue;
    const inImage = path === 'rootfs' ? '/' : /^rootfs(\/.*)$/.exec(path)?.[1];
    const { image } = context;
    if (inImage !== undefined && (image === undefined || (await resolve(image.files, inImage)))) continue;
    yield {
      message: `The bind source ${source} is not in the folder that config.json is in, so the service does not start.`,
      help: `Write an absolute path, such as \${STATE_DIRECTORY}/\${NAME}, or rootfs/PATH for a path of the image.`,
      at: config.at(['mounts', index, 'source']),
      level: 'error',
    };
  }
}
