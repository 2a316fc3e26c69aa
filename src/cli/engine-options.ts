import type { Command } from 'commander';
import type { Engine } from '../engine/engine.js';
import type { Session } from './session.js';

export interface EngineOptions {
  readonly host?: string;
  readonly tlsverify?: boolean;
}

export function addEngineOptions(command: Command): Command {
  return command
    .option('-H, --host <address>', 'address of the engine')
    .option('--tlsverify', 'verify who the engine is');
}

/** The engine that the options choose; it is not asked anything yet. Ctrl-C ends what it is doing. */
export async function engineOf(
  { host, tlsverify }: EngineOptions,
  { log, signal }: Session,
): Promise<Engine> {
  const { Docker } = await import('../engine/docker.js');
  return new Docker(log, {
    ...(host !== undefined && { host }),
    ...(tlsverify !== undefined && { tlsVerify: tlsverify }),
    signal,
  });
}
