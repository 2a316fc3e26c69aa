import { settings, type Unit } from './unit-file.js';

/** Settings of [Service] whose folders systemd creates before the service starts. Source: systemd.exec(5). */
const parents: readonly (readonly [setting: string, parent: string])[] = [
  ['RuntimeDirectory', '/run'],
  ['StateDirectory', '/var/lib'],
  ['CacheDirectory', '/var/cache'],
  ['LogsDirectory', '/var/log'],
  ['ConfigurationDirectory', '/etc'],
];

/** A folder that systemd creates for a unit. */
export interface UnitFolder {
  readonly path: string;
  readonly mode: number;
}

/** The folders that systemd creates for a unit, parents of nested ones not among them. */
export function unitFolders(unit: Unit): readonly UnitFolder[] {
  return parents.flatMap(([setting, parent]) => {
    const mode = settings(unit, 'Service', `${setting}Mode`).at(-1)?.value ?? '';
    return (
      settings(unit, 'Service', setting)
        .flatMap(({ value }) => value.split(/\s+/))
        // A colon precedes the name of a link to the folder.
        .map((word) => word.split(':', 1)[0] ?? '')
        .filter(isPlain)
        .map((name) => ({
          path: `${parent}/${name}`,
          mode: /^[0-7]{3,4}$/.test(mode) ? Number.parseInt(mode, 8) : 0o755,
        }))
    );
  });
}

/** systemd refuses absolute names and those with "..". */
function isPlain(name: string): boolean {
  return name !== '' && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
