import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the run a temporary folder of its own, so that end.js sees what tests leave behind. */
export default function start() {
  process.env.TESTS_TMPDIR = mkdtempSync(join(tmpdir(), 'system-image-tests-'));
  // As /tmp: tests also run programs under other users.
  chmodSync(process.env.TESTS_TMPDIR, 0o1777);
  process.env.TMPDIR = process.env.TESTS_TMPDIR;
}
