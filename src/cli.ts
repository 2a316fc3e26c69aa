#!/usr/bin/env node
import { CommanderError } from 'commander';
import { messageOf, UserError } from './errors.js';
import { program } from './cli/program.js';

/** Exit status of a bug; findings are 1, wrong use 2, a failing engine or system 3. */
const bug = 70;

/** The command line: the only place that chooses its exit status. */
async function main(): Promise<number> {
  try {
    return await program(process.argv.slice(2));
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UserError) {
      process.stderr.write(`system-image: ${messageOf(error)}\n`);
      return error.exitCode;
    }
    console.error(error);
    return bug;
  }
}

process.exitCode = await main();
