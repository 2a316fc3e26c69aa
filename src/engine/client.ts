import { SystemError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { ProgramFailed } from '../exec/child.js';
import { engineEnvironment, type Environment } from '../exec/environment.js';
import { BuildFailed } from './build-failure.js';
import { run, runStreaming, runToFile, runToStream } from '../exec/exec.js';
import type { Answer, Writing } from '../exec/exec.js';
import { ProgramMissing } from '../exec/find-program.js';

/** A program that is there, while its engine is not. */
export class EngineUnavailable extends SystemError {}

/** Long enough for an engine behind SSH, short enough for a run that waits for one that hangs. */
const secondsToAnswer = 30;

/** One engine's command line: what starts every call of it, and how its failures are told. */
export class Client {
  constructor(
    readonly program: string,
    private readonly log: Log,
    /** Options of the program itself; they stand before its command. */
    private readonly common: readonly string[] = [],
    private readonly signal?: AbortSignal,
  ) {}

  /** What a command answers, whether it succeeds or not. @throws SystemError if it cannot be started. */
  ask(args: readonly string[], signal = this.signal): Promise<Answer> {
    return run(this.program, [...this.common, ...args], { env: engineEnvironment(), signal });
  }

  /** What a command answers, trimmed. @throws SystemError if it fails. */
  async need(args: readonly string[], signal = this.signal): Promise<string> {
    return assertSuccess(this.program, args, await this.ask(args, signal)).stdout.trim();
  }

  /** What a command answers, trimmed; undefined if it says that there is no such thing. @throws SystemError */
  async find(args: readonly string[]): Promise<string | undefined> {
    const answer = await this.ask(args);
    if (answer.exitCode !== 0 && isMissing(answer.stderr)) return undefined;
    return assertSuccess(this.program, args, answer).stdout.trim();
  }

  /** A command that is not stopped with the run, because it removes what the run leaves behind; it may fail. */
  async cleanUp(args: readonly string[]): Promise<void> {
    const { exitCode, stderr } = await run(this.program, [...this.common, ...args], {
      env: engineEnvironment(),
    });
    if (exitCode !== 0) this.log.debug(`"${this.program} ${args.join(' ')}" failed: ${stderr.trim()}`);
  }

  /**
   * The answer to a first question, which shows whether there is an engine at all.
   * @throws SystemError that ends in `installHint`.
   */
  async probe(args: readonly string[], installHint: string): Promise<string> {
    const late = AbortSignal.timeout(secondsToAnswer * 1000);
    const signal = this.signal ? AbortSignal.any([this.signal, late]) : late;
    let answer: Answer;
    try {
      answer = await this.ask(args, signal);
    } catch (error) {
      if (error instanceof ProgramMissing) {
        throw new SystemError(`${error.message} ${installHint}`, { cause: error });
      }
      if (!late.aborted) throw error;
      throw new EngineUnavailable(
        `No ${capital(this.program)} engine answers: it said nothing for ${secondsToAnswer} seconds. ${installHint}`,
        { cause: error },
      );
    }
    if (answer.exitCode === 0) return answer.stdout.trim();
    throw this.unavailable(firstLine(answer.stderr), installHint);
  }

  /** The error for an engine that does not answer. @param reason what its client says */
  unavailable(reason: string, installHint: string): EngineUnavailable {
    const refusal = reason.replace(/(?<![.!?])$/, '.');
    const advice = /permission denied/i.test(refusal) ? permissionAdvice : installHint;
    return new EngineUnavailable(`No ${capital(this.program)} engine answers: ${refusal} ${advice}`);
  }

  /** Builds an image, and shows what the program prints. @param env its whole environment. @throws SystemError with exit code and last lines. */
  async build(args: readonly string[], env: Environment): Promise<void> {
    const all = [...this.common, ...args];
    this.log.info(`${this.program} ${all.map(shown).join(' ')}`);
    const fence = this.log.fence();
    try {
      const show = (chunk: Buffer): void => {
        fence.write(chunk);
      };
      await runStreaming(this.program, all, show, { env, signal: this.signal });
    } catch (error) {
      if (!(error instanceof ProgramFailed)) throw error;
      throw new BuildFailed(this.program, error);
    } finally {
      fence.release();
    }
  }

  /** What a command writes to its standard output, as it comes. */
  stream(args: readonly string[], signal = this.signal): AsyncGenerator<Buffer> {
    return runToStream(this.program, [...this.common, ...args], { env: engineEnvironment(), signal });
  }

  /** Lets a command write to an open file. @throws SystemError with exit code and last lines. */
  write(
    args: readonly string[],
    file: number,
    { signal = this.signal, through }: Writing = {},
  ): Promise<void> {
    return runToFile(this.program, [...this.common, ...args], file, {
      env: engineEnvironment(),
      signal,
      through,
    });
  }
}

/** The engine is there, and its socket is for others. Source: https://docs.docker.com/engine/install/linux-postinstall/ */
const permissionAdvice =
  "The engine runs, but this user may not use its socket: add the user to the socket's group " +
  '(sudo usermod -aG docker "$USER") and log in again, or run as root.';

/** How engines say that there is no such image, or that no image can be called so. */
function isMissing(stderr: string): boolean {
  return /no such|not known|not found|unable to find|could not find|invalid reference/i.test(stderr);
}

function assertSuccess(program: string, args: readonly string[], answer: Answer): Answer {
  if (answer.exitCode === 0) return answer;
  throw new SystemError(
    `"${program} ${args.join(' ')}" failed (exit code ${answer.exitCode}): ${firstLine(answer.stderr)}`,
  );
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** An argument as it would be written in a shell, for the log alone. */
function shown(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}
