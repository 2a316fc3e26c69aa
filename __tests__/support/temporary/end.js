import { readdirSync, rmSync } from 'node:fs';

/** Caches of tools that tests start, and what buildah leaves if a cancelled run stops it. */
const ofTools = /^(?:node-compile-cache|tsx-\d+|buildah\d+)$/;

/** Removes the temporary folder of the run. @throws if a test, or what it tests, left something in it */
export default function end() {
  const folder = process.env.TESTS_TMPDIR ?? '';
  const left = readdirSync(folder).filter((name) => !ofTools.test(name));
  rmSync(folder, { recursive: true, force: true });
  if (left.length > 0) throw new Error(`The tests left ${left.sort().join(', ')} in the temporary folder.`);
}
