#!/usr/bin/env node
import { program } from './program.js';

/** The entry of the command line. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads (`… | head -1`) has seen enough.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await program(process.argv.slice(2), process);
