import type { CheckContext } from '../check-context.js';
import { configOf } from '../config/configuration.js';
import type { Location } from '../finding.js';
import type { ExportLimit } from '../input.js';
import type { Rule } from '../rule.js';

export const quadletSetting: Rule = {
  id: 'quadlet-setting',
  level: 'warning',
  where: 'image',
  summary: 'a Quadlet unit cannot say what config.json or the unit says',
  why: 'With `export: quadlet`, Podman runs the service, and its options cover less than config.json. What they leave out is lost or different on the host. A bundle takes config.json as it is.',
  *find(context) {
    for (const limit of context.exportLimits.filter(({ kind }) => kind === 'quadlet')) {
      yield {
        message: limit.message,
        help: 'Leave it out of the image if it does not matter, or export a bundle.',
        at: locationOf(limit, context),
      };
    }
  },
};

function locationOf({ at, directive }: ExportLimit, context: CheckContext): Location | undefined {
  if (at !== undefined) return configOf(context)?.at(at);
  const { service } = context;
  const line = service?.parsed.assignments.find(({ key }) => key === directive)?.line;
  return service && line !== undefined ? service.template.atLine(line) : undefined;
}
