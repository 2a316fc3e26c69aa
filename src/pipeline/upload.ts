import { basename } from 'node:path';
import { SystemError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import type { Options } from '../options/options.js';
import type { Artifact } from '../upload/artifact.js';
import type { Archive } from '../save/archive.js';
import { artifactServer } from '../upload/server.js';

/** Where artifacts go: the seam between the pipeline and a server. */
export interface ArtifactStore {
  /** Why this server cannot take artifacts, and the workaround; undefined if it can. */
  readonly obstacle: string | undefined;
  /** Loads what an upload needs, while there is something else to wait for. */
  prepare(): void;
  /** @throws SystemError with one sentence that says what to do; the archive is never touched. */
  upload(file: Pick<Archive, 'path'>, options: Options): Promise<Artifact>;
}

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

/**
 * The store, if something is to be uploaded and its server takes artifacts. This is asked before anything is built. If
 * the server takes none, the tar is still made and the step stays green.
 * @param refused is given the reason
 * @throws SystemError if the server takes none and the options require an upload
 */
export function uploaderOf(
  { upload }: Options,
  { store, log }: { readonly store: ArtifactStore | undefined; readonly log: Log },
  refused: (reason: string) => void,
): ArtifactStore | undefined {
  if (upload === 'false' || store === undefined) return undefined;
  if (store.obstacle === undefined) return store;
  if (upload === 'required') throw new SystemError(store.obstacle);
  log.warning(store.obstacle);
  refused(store.obstacle);
  return undefined;
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
