import type { CheckContext } from './check-context.js';
import type { Found, Location } from './finding.js';
import { type Assignment, settings } from '../core/unit-file.js';

export function* wantsVariable(
  service: CheckContext['service'],
  key: string,
  variable: string,
  value: string | undefined,
): Generator<Found> {
  if (service === undefined || value === undefined) return;
  const { template, parsed } = service;
  const given = settings(parsed, 'Service', key);
  if (given.some((assignment) => uses(assignment, value))) return;
  const last = given.at(-1);
  const at: Location = template.atLine(last?.line ?? parsed.sections.get('Service') ?? 1);
  yield {
    message:
      last === undefined
        ? `The unit has no ${key}=$${variable}.`
        : `${key} is not the installer's $${variable}.`,
    help: `Write ${key}=$${variable} in [Service].`,
    at,
  };
}

/** A command may wrap the installer's; a directory must be the very one. */
function uses({ key, value }: Assignment, wanted: string): boolean {
  if (key !== 'WorkingDirectory') return value.includes(wanted);
  return (
    value
      .replace(/^-/, '')
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/\/$/, '') === wanted
  );
}
