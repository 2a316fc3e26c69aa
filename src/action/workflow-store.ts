import { basename } from 'node:path';
import type { Log } from '../core/log.js';
import type { Options } from '../options/options.js';
import type { ArtifactStore } from '../pipeline/upload.js';
import { artifactServer } from '../upload/server.js';

/** The artifact service of the server that runs the workflow. @throws UserError for an illegal artifact name. */
export function workflowStore(env: NodeJS.ProcessEnv, log: Log): ArtifactStore {
  const server = artifactServer(env);
  return {
    obstacle: server.ok ? undefined : `The tar will not be uploaded: ${server.reason}; ${server.workaround}.`,
    prepare() {
      // If this fails, the upload says so.
      load().catch(() => undefined);
    },
    async upload({ path }, options) {
      const { uploadArchive } = await load();
      const { id, name, url, digest } = await uploadArchive({
        path,
        name: options.artifactName ?? basename(path),
        archive: options.archive,
        compressionLevel: options.compressionLevel,
        retentionDays: retentionDays(options, env, log),
        overwrite: options.overwrite,
        log: (message) => {
          log.info(message);
        },
      });
      return { id, name, url, digest };
    },
  };
}

/** The days that the repository allows; 0 is its default. */
function retentionDays(
  { retentionDays: wanted }: Options,
  { GITHUB_RETENTION_DAYS: limit }: NodeJS.ProcessEnv,
  log: Log,
): number | undefined {
  if (!wanted) return undefined;
  const most = /^\d+$/.test(limit ?? '') ? Number(limit) : wanted;
  if (wanted <= most) return wanted;
  log.warning(
    `retention-days is ${wanted}, but this repository keeps artifacts for ${most} days at most: it is ${most}.`,
  );
  return most;
}

/** The client of the artifact service is by far the heaviest part of all. */
const load = () => import('../upload/upload.js');
