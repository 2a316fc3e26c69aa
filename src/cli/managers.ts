import { engineNames, type EngineName } from '../options/choices.js';

/** A value of `--manager`; the older tool calls Docker `moby`. */
export type Manager = 'moby' | Exclude<EngineName, 'docker'>;

/** The engine of each manager. */
export const managers = Object.fromEntries(
  engineNames.map((engine) => [engine === 'docker' ? 'moby' : engine, engine]),
) as Readonly<Record<Manager, EngineName>>;
