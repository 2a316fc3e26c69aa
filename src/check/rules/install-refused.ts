import type { Refusal } from '../../installer/refusal.js';
import type { CheckContext } from '../check-context.js';
import { isJsonError } from '../parse/json.js';
import type { Rule } from '../rule.js';

export const installRefused: Rule = {
  id: 'install-refused',
  level: 'error',
  where: 'image',
  summary: 'a host file, a bind source or the unit ends the install',
  why: 'The installer, systemd-tmpfiles or `systemctl enable` fails on it, and the install is undone.',
  *find(context) {
    for (const { kind, message } of context.plan?.refusals ?? []) {
      const help = helps[kind];
      if (help !== undefined && !hasOwnRule(kind, context)) yield { message, help };
    }
  },
};

/** The kinds of refusal that no other rule finds. */
const helps: Readonly<Partial<Record<Refusal['kind'], string>>> = {
  'host-file': 'Correct /exports/hostfs, or what manifest.json says about it.',
  unit: 'Correct [Install] in service.template.',
  tmpfiles: 'Correct the bind source, or write tmpfiles.template.',
  config: 'Correct the configuration, which the installer reads without a service, too.',
  read: 'The installer has to read it.',
};

/** Lines of tmpfiles.template have a rule of their own; so has the configuration of a service, and bad JSON. */
function hasOwnRule(kind: Refusal['kind'], { tmpfiles, settings, config }: CheckContext): boolean {
  if (kind === 'tmpfiles') return tmpfiles !== undefined;
  return (
    kind === 'config' && (!settings.noContainerService || (config !== undefined && isJsonError(config.json)))
  );
}
