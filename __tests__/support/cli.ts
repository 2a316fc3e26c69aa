import { program } from '../../src/cli/program.js';

export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. `terminal`: both streams say that they are one, with colours. */
export async function cli(args: readonly string[], terminal = false): Promise<CliResult> {
  const stdout = new Recorder(terminal);
  const stderr = new Recorder(terminal);
  const status = await program(args, { stdout, stderr });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** A stream that keeps what is written to it. */
export class Recorder {
  text = '';

  constructor(readonly isTTY: boolean) {}

  write = (chunk: string | Uint8Array): boolean => {
    this.text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };

  hasColors = (): boolean => this.isTTY;
}
