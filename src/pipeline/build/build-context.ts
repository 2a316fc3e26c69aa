import { join } from 'node:path';
import { writeNew } from '../../files/create-files.js';
import { withTemporaryFolder } from '../../files/temporary-folder.js';
import { linkTree } from '../../files/link-tree.js';
import type { BeforeBuild } from '../generate.js';
import { ownOutputs } from './own-outputs.js';
import type { RunPlan } from '../plan.js';

/** What a build reads. */
export interface BuildContext {
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path. */
  readonly dockerfile: string;
}

/**
 * Gives `work` what to build from. The user's folder is left as it is: a generated Dockerfile lies outside of it, and if
 * files have to be added to it or left out of it, `work` gets a linked copy.
 */
export async function withBuildContext<T>(
  runPlan: RunPlan,
  { dockerfile, files }: BeforeBuild,
  outputDirectory: string | undefined,
  work: (context: BuildContext) => Promise<T>,
): Promise<T> {
  const { root, dockerfile: own } = runPlan.context;
  const without = await ownOutputs(runPlan, outputDirectory);
  const needsCopy = files.length > 0 || without.size > 0;
  if (!needsCopy && own !== undefined) return work({ folder: root, dockerfile: own.path });
  return withTemporaryFolder('build', async (temporary) => {
    const copy = join(temporary, 'context');
    if (needsCopy) {
      await linkTree(root, copy, without);
      await writeNew(copy, files);
    }
    if (dockerfile !== undefined) await writeNew(temporary, [{ path: 'Dockerfile', content: dockerfile }]);
    return work({
      folder: needsCopy ? copy : root,
      dockerfile: own?.path ?? join(temporary, 'Dockerfile'),
    });
  });
}
