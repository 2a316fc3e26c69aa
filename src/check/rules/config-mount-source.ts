import { belongsToHost } from '../../installer/host-paths.js';
import { configOf } from '../config/configuration.js';
import { bindsOf } from '../config/mounts.js';
import { canonical, isProvided } from '../config/provided-paths.js';
import { withVariables } from '../config/variable-folders.js';
import type { Rule } from '../rule.js';

export const configMountSource: Rule = {
  id: 'config-mount-source',
  level: 'warning',
  where: 'either',
  summary:
    'a bind source is created by neither tmpfiles.template nor the installer, and a plain host does not have it',
  why: 'Runtimes create no bind sources: the container does not start. The installer creates them only for images without a tmpfiles.template; below `/usr`, where a distribution keeps its files, that is an empty folder instead of what the service expects.',
  *find(context) {
    if (context.settings.noContainerService) return;
    // Only the image can say what a RUN brings to /exports/hostfs.
    if (context.image === undefined && context.sources.moreForHost) return;
    const config = configOf(context);
    const seen = new Set<string>();
    for (const { index, source } of bindsOf(config)) {
      // Without a tmpfiles.template the installer creates every source that is missing.
      const isInstallers = context.tmpfiles === undefined && !source.startsWith('/usr/');
      if (isInstallers || seen.has(canonical(source)) || isProvided(context, source)) continue;
      // A service of the host that the image depends on brings it.
      if (belongsToHost(source)) continue;
      seen.add(canonical(source));
      yield {
        message: `Nothing creates the bind source ${source}, and not every host has it; without it the service does not start.`,
        help: source.startsWith('/usr/')
          ? 'Put what the service needs into the image, or into /exports/hostfs.'
          : `Add the line ${withVariables(source).includes(' ') ? `d "${withVariables(source)}"` : `d ${withVariables(source)}`} - - - - - to tmpfiles.template (f instead of d for a file).`,
        at: config?.at(['mounts', index, 'source']),
      };
    }
  },
};
