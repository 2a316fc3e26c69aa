import { basename } from 'node:path';
import type { PlannedFile } from '../installer/plan.js';
import type { PrivateHost } from './private-host.js';
import { findProgram } from '../exec/find-program.js';
import { TrialFailure } from './result.js';
import { unitVerdict } from './unit.js';

/**
 * Lets systemd read the unit. @returns what it says about it, a sentence each.
 * @throws TrialFailure if it would not load the unit.
 */
export async function verifyUnit({ path }: PlannedFile, host: PrivateHost): Promise<readonly string[]> {
  const program = findProgram(['systemd-analyze']);
  if (program === undefined)
    return ['systemd-analyze is not on PATH, so nothing but the installer read the unit.'];
  const file = host.locate(path);
  const { output } = await host.root.run(program, ['verify', '--man=no', file], { limit: 30 });
  const { refusals, notices } = unitVerdict(output, file, basename(path));
  if (refusals.length === 0) return notices;
  throw new TrialFailure(`systemd would not load the unit: ${refusals.join(' ')}`, {
    advice: 'Look at service.template.',
    output,
  });
}
