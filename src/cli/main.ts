#!/usr/bin/env node
import { program } from './program.js';

/** The entry point of the command line. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader closed the pipe (`… | head -1`).
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await program(process.argv.slice(2), process);
