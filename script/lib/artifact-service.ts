import type { Operation } from './operation.js';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes and `sha256:...` as the client reported them at the end; undefined while it uploads. */
  readonly size: number | undefined;
  readonly digest: string | undefined;
  readonly mimeType: string | undefined;
  /** When it expires; undefined if the repository's default applies. */
  readonly expiresAt: string | undefined;
  readonly finalized: boolean;
  readonly deleted: boolean;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** The rules of GitHub's artifact service (Twirp, JSON): names are unique in a run until deleted. */
export interface ArtifactService {
  call(operation: Operation, request: unknown): Promise<Answer>;
  artifacts(): StoredArtifact[];
  /** The blob of the newest finished artifact of that name; throws if there is none. */
  blobOf(name: string): string;
}

/** The fields of all requests; each operation has some of them. */
interface Request {
  readonly name: string;
  readonly mime_type?: string;
  readonly expires_at?: string;
  readonly size?: string;
  readonly hash?: string;
  readonly name_filter?: string;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const run = { workflow_run_backend_id: 'run-1', workflow_job_run_backend_id: 'job-1' };

export function createArtifactService(store: {
  uploadUrl(blob: string): Promise<string>;
  remove(blob: string): Promise<void>;
}): ArtifactService {
  const artifacts: Mutable<StoredArtifact>[] = [];
  const find = (wanted: string): Mutable<StoredArtifact> | undefined =>
    artifacts.findLast(({ name, deleted }) => name === wanted && !deleted);

  const handlers: Partial<Record<Operation, (request: Request) => Answer | Promise<Answer>>> = {
    async CreateArtifact({ name, mime_type: mimeType, expires_at: expiresAt }) {
      // An upload that was never finished holds its name too, though no list shows it.
      if (find(name) !== undefined) {
        return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      }
      const id = artifacts.length + 1;
      const fresh = { size: undefined, digest: undefined, finalized: false, deleted: false };
      artifacts.push({ id, name, mimeType, expiresAt, ...fresh });
      return accept({ ok: true, signed_upload_url: await store.uploadUrl(blobName(id)) });
    },
    FinalizeArtifact({ name, size, hash }) {
      const artifact = find(name);
      if (artifact === undefined) return refuse(404, 'not_found', 'artifact not found');
      Object.assign(artifact, { size: Number(size), digest: hash, finalized: true });
      return accept({ ok: true, artifact_id: String(artifact.id) });
    },
    ListArtifacts({ name_filter: wanted }) {
      const listed = artifacts
        .filter(({ finalized, deleted }) => finalized && !deleted)
        .filter(({ name }) => wanted === undefined || name === wanted);
      return accept({
        artifacts: listed.map(({ id, name, size, digest }) => ({
          ...run,
          database_id: String(id),
          name,
          size: String(size),
          digest,
        })),
      });
    },
    async DeleteArtifact({ name }) {
      const artifact = find(name);
      if (artifact === undefined) return refuse(404, 'not_found', 'artifact not found');
      artifact.deleted = true;
      await store.remove(blobName(artifact.id));
      return accept({ ok: true, artifact_id: String(artifact.id) });
    },
  };

  return {
    call: async (operation, request) =>
      handlers[operation]?.(request as Request) ?? refuse(404, 'bad_route', `no ${operation} here`),
    artifacts: () => artifacts.map((artifact) => ({ ...artifact })),
    blobOf(name) {
      const artifact = find(name);
      if (!artifact?.finalized) throw new Error(`There is no artifact "${name}".`);
      return blobName(artifact.id);
    },
  };
}

function blobName(id: number): string {
  return `artifact-${id}`;
}

function accept(body: object): Answer {
  return { status: 200, body };
}

function refuse(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}
