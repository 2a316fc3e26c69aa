import { messageOf, SystemError } from '../core/errors.js';
import { minimalEnvironment, type Environment } from './environment.js';
import { requireProgram } from './find-program.js';

export interface Answered {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program that answers at once, for example git. @actions/exec cannot stop a program: one that may take long
 * or hang is started by exec.ts.
 * @param env the program's whole environment.
 * @throws ProgramMissing, or SystemError if it cannot be started.
 */
export async function ask(
  program: string,
  args: readonly string[],
  env: Environment = minimalEnvironment(),
): Promise<Answered> {
  const path = requireProgram(program);
  // Loaded when it is first needed, because not every run needs it.
  const { getExecOutput } = await import('@actions/exec');
  try {
    // @actions/exec splits the program at spaces unless it is quoted.
    return await getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env });
  } catch (error) {
    throw new SystemError(`"${program}" cannot be started: ${messageOf(error)}.`, { cause: error });
  }
}
