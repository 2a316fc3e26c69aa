import { parseUnit, settings } from '../core/unit-file.js';

/**
 * Whether the container is to end by itself: the unit is of a kind that does, or `atomic install` runs the image
 * once and leaves nothing.
 */
export function endsByItself(unit: string, labels: Readonly<Record<string, string>>): boolean {
  return (
    labels['atomic.run'] === 'once' ||
    setting(unit, 'Type') === 'oneshot' ||
    /^(yes|true|on|1)$/i.test(setting(unit, 'RemainAfterExit') ?? '')
  );
}

/** The last value of a setting in [Service]. */
function setting(unit: string, name: string): string | undefined {
  return settings(parseUnit(unit), 'Service', name).at(-1)?.value;
}

/** What `systemd-analyze verify` said of one unit. */
export interface UnitVerdict {
  /** Why systemd would not load the unit. */
  readonly refusals: readonly string[];
  /** What it would leave aside, or not find on this machine. */
  readonly notices: readonly string[];
}

/**
 * Reads the lines of `systemd-analyze verify`. Its exit status does not distinguish a line that is ignored from a unit that
 * is refused, so the words have to.
 * @param file the unit's path, as it was given to the program.
 */
export function unitVerdict(output: string, file: string, name: string): UnitVerdict {
  const lines = output
    .split('\n')
    .filter((line) => line.includes(name))
    .map((line) => line.replaceAll(file, name));
  const refused = (line: string): boolean => /Refusing|bad unit file setting|Failed to load/.test(line);
  return { refusals: lines.filter(refused), notices: lines.filter((line) => !refused(line)) };
}
