import type { Command } from 'commander';
import type { Engine } from '../engine/engine.js';
import type { EngineChoice } from '../engine/choice.js';
import type { Options } from '../options/options.js';
import type { RawValue, RawOptions } from '../options/values.js';
import { managers } from './managers.js';
import type { Session } from './session.js';

/** The flags of the older tool's commands; the option table has them under other names. */
export interface EngineOptions {
  readonly host?: string;
  readonly tlsverify?: boolean;
}

export function addEngineOptions(command: Command): Command {
  return command
    .option('-H, --host <address>', 'address of the engine')
    .option('--tlsverify', 'verify the TLS certificate of the engine');
}

/** The flags as options of the table. */
export function writtenEngine({ host, tlsverify }: EngineOptions, session: Session): RawOptions {
  const written = new Map<string, RawValue>(writtenManager(session));
  if (host !== undefined) written.set('host', { value: host, where: '--host' });
  if (tlsverify) written.set('tls-verify', { value: 'true', where: '--tlsverify' });
  return written;
}

/** `--manager` as an option of the table. */
export function writtenManager({ manager }: Session): RawOptions {
  if (manager === undefined) return new Map();
  return new Map([['engine', { value: managers[manager], where: '--manager' }]]);
}

/** The engine that the options select. Ctrl-C stops its current work. */
export async function engineOf(
  { engine, ...choice }: Omit<EngineChoice, 'name' | 'signal'> & Pick<Options, 'engine'>,
  { log, signal }: Session,
): Promise<Engine> {
  const { openEngine } = await import('../engine/open.js');
  return openEngine({ name: engine, ...choice, signal }, log);
}

/** The same for a command whose only options are the flags. */
export function engineOfFlags({ host, tlsverify = false }: EngineOptions, session: Session): Promise<Engine> {
  const { manager } = session;
  return engineOf({ engine: manager ? managers[manager] : 'auto', host, tlsVerify: tlsverify }, session);
}
