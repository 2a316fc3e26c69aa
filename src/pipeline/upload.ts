import { SystemError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import type { Options } from '../options/options.js';
import type { Artifact } from '../upload/artifact.js';
import type { Archive } from '../save/archive.js';

/** Where artifacts go: the seam between the pipeline and a server. */
export interface ArtifactStore {
  /** Why this server cannot take artifacts, and the workaround; undefined if it can. */
  readonly obstacle: string | undefined;
  /** Loads what an upload needs, while there is something else to wait for. */
  prepare(): void;
  /** @throws SystemError with one sentence that says what to do; the archive is never touched. */
  upload(file: Pick<Archive, 'path'>, options: Options): Promise<Artifact>;
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
