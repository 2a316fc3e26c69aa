// @ts-check

const run = { workflow_run_backend_id: 'run-1', workflow_job_run_backend_id: 'job-1' };

/** @type {typeof import('./artifact-service.mjs').createArtifactService} */
export function createArtifactService({ uploadUrl, remove }) {
  /** @type {any[]} */
  const artifacts = [];
  const find = (/** @type {string} */ name) =>
    artifacts.findLast((artifact) => artifact.name === name && !artifact.deleted);

  /** @type {Record<string, (request: any) => {status: number, body: object} | Promise<{status: number, body: object}>>} */
  const handlers = {
    async CreateArtifact({ name, mime_type, expires_at }) {
      // An upload that was never finished holds its name too, though no list shows it.
      if (find(name) !== undefined) {
        const msg = 'an artifact with this name already exists on the workflow run';
        return refuse(409, 'already_exists', msg);
      }
      const id = artifacts.length + 1;
      const fresh = { size: undefined, digest: undefined, finalized: false, deleted: false };
      artifacts.push({ id, name, mimeType: mime_type, expiresAt: expires_at, ...fresh });
      return accept({ ok: true, signed_upload_url: await uploadUrl(blobName(id)) });
    },
    FinalizeArtifact({ name, size, hash }) {
      const artifact = find(name);
      if (artifact === undefined) return refuse(404, 'not_found', 'artifact not found');
      Object.assign(artifact, { size: Number(size), digest: hash, finalized: true });
      return accept({ ok: true, artifact_id: String(artifact.id) });
    },
    ListArtifacts({ name_filter }) {
      const listed = artifacts
        .filter(({ finalized, deleted }) => finalized && !deleted)
        .filter(({ name }) => name_filter === undefined || name === name_filter);
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
      await remove(blobName(artifact.id));
      return accept({ ok: true, artifact_id: String(artifact.id) });
    },
  };

  return {
    call: async (operation, request) =>
      handlers[operation]?.(request) ?? refuse(404, 'bad_route', `no ${operation} here`),
    artifacts: () => artifacts.map((artifact) => ({ ...artifact })),
    blobOf(name) {
      const artifact = find(name);
      if (!artifact?.finalized) throw new Error(`There is no artifact "${name}".`);
      return blobName(artifact.id);
    },
  };
}

const blobName = (/** @type {number} */ id) => `artifact-${id}`;
const accept = (/** @type {object} */ body) => ({ status: 200, body });

/** @type {(status: number, code: string, msg: string) => {status: number, body: object}} */
const refuse = (status, code, msg) => ({ status, body: { code, msg } });
