import { messageOf, SystemError } from '../core/errors.js';
import { minimalEnvironment, type Environment } from './environment.js';
import { requireProgram } from './find-program.js';

export interface Answered {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Asks a program that answers at once, such as git. @actions/exec cannot stop what it has started: what may take long
 * or hang goes through exec.ts.
 * @param env the program's whole environment.
 * @throws ProgramMissing, or SystemError if it cannot be started.
 */
export async function ask(
  program: string,
  args: readonly string[],
  env: Environment = minimalEnvironment(),
): Promise<Answered> {
  const path = requireProgram(program);
  // Loaded only when a question is asked: a run has few, and some have none.
  const { getExecOutput } = await import('@actions/exec');
  try {
    // It splits the program at spaces unless they are in quotes.
    return await getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env });
  } catch (error) {
    throw new SystemError(`"${program}" cannot be started: ${messageOf(error)}.`, { cause: error });
  }
}
