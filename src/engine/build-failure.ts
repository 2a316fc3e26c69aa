import { SystemError } from '../core/errors.js';
import type { ProgramFailed } from '../exec/child.js';

/** The engine answered, and the build itself failed: usually the Dockerfile is wrong. */
export class BuildFailed extends SystemError {
  constructor(program: string, failure: ProgramFailed) {
    const { status, output } = failure;
    super(`The build failed: ${program} ended with exit code ${status}. Its last lines:\n${output}`, {
      cause: failure,
    });
  }
}
