import { Command, CommanderError } from 'commander';
import { SystemError, UserError } from '../core/errors.js';
import { version } from '../core/version.js';
import { addBuild } from './build.js';
import { addCheck } from './check.js';
import { addCommonOptions, type AddCommand } from './command.js';
import { addDiscover } from './discover.js';
import { addExport } from './export.js';
import { addGenerateDockerfile } from './generate-dockerfile.js';
import { addGenerateFiles } from './generate-files.js';
import { addRules } from './rules.js';
import { addRun } from './run.js';
import { Session, type CommonOptions } from './session.js';
import { type Streams } from './streams.js';
import { addTar } from './tar.js';
import { addTry } from './try.js';
import { versions } from './versions.js';

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addGenerateFiles,
  addGenerateDockerfile,
  addBuild,
  addCheck,
  addTry,
  addTar,
  addExport,
  addRun,
  addDiscover,
  addRules,
];

const statuses = `
Exit status: 0 fine; 1 findings or a failed trial; 2 wrong use; 3 an engine or the system failed; 130 interrupted.`;

/** Exit status for wrong use, the same as for UserError. */
const wrongUse = 2;
/** Exit status after Ctrl-C: 128 plus the number of SIGINT, as in a shell. */
const interrupted = 130;
/** Exit status for a bug: EX_SOFTWARE of sysexits.h. */
const bug = 70;

/** Runs the command line and reports its errors. @returns the exit status */
export async function program(args: readonly string[], streams: Streams): Promise<number> {
  const session = new Session(streams);
  try {
    if (asksForVersions(args)) session.printJson(await versions());
    else await commandLine(session).parseAsync(args, { from: 'user' });
  } catch (error) {
    explain(error, session);
  } finally {
    session.close();
  }
  return session.status;
}

/** `--version --json`, in either order: Commander would print the version and exit at `--version`. */
function asksForVersions(args: readonly string[]): boolean {
  return args.length === 2 && args.includes('--json') && (args.includes('--version') || args.includes('-V'));
}

function commandLine(session: Session): Command {
  const { stdout, stderr } = session;
  const program = new Command('system-image')
    .description('Generates, builds, checks and tries System Images.')
    .version(version, '-V, --version', 'print the version; with --json, those of the tools too')
    .addHelpText('after', statuses)
    .showHelpAfterError('(see --help)')
    // Options after a command belong to the command: generate-dockerfile has its own --version.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        stdout.write(text);
      },
      writeErr: (text) => {
        stderr.write(text);
      },
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'system-image: '));
      },
      getOutHasColors: () => stdout.hasColors,
      getErrHasColors: () => stderr.hasColors,
    })
    .hook('preAction', (_, command) => {
      session.configure(command.optsWithGlobals<CommonOptions>());
    });
  addCommonOptions(program);
  for (const add of commands) add(program, session);
  return program;
}

/** Reports an error that has not been reported yet. */
function explain(error: unknown, session: Session): void {
  if (error instanceof CommanderError) session.raiseStatus(error.exitCode === 0 ? 0 : wrongUse);
  else if (session.cancelled) {
    // The interruption caused this error.
    session.stderr.write('system-image: Cancelled.\n');
    session.raiseStatus(interrupted);
  } else if (error instanceof UserError) session.complain(error);
  // Errors of the system are not bugs: they name a system call, and usually a path.
  else if (isSystemCall(error)) session.complain(new SystemError(error.message));
  else {
    session.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
    session.raiseStatus(bug);
  }
}

function isSystemCall(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'message' in error;
}
