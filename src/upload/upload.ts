import { HttpClient } from '@actions/http-client';
import { DefaultArtifactClient, type ArtifactClient } from '@actions/artifact';
import { SystemError } from '../core/errors.js';
import { checkArtifactName } from '../options/artifact-name.js';
import { archiveKept, Retries } from './retries.js';
import type { UploadedArtifact, UploadRequest } from './request.js';
import { uploadFailure } from './upload-error.js';

/**
 * Uploads one file as an artifact of this run. Transient errors are retried; the file is only ever read.
 *
 * @throws UserError for an illegal name, SystemError with one sentence that says what to do
 */
export async function uploadArchive(
  request: UploadRequest,
  client: ArtifactClient = new DefaultArtifactClient(),
): Promise<UploadedArtifact> {
  checkArtifactName(request.name);
  await assertTrusted(process.env.ACTIONS_RESULTS_URL, request);
  const uploaded = await new Retries(request, client).run();
  return { ...uploaded, url: artifactUrl(process.env, uploaded.id) };
}

/**
 * Sends one request to the service, because the client treats an untrusted certificate as a transient error and
 * retries for minutes. All other errors are left to the upload.
 * @throws SystemError for a certificate that this runner does not trust
 */
async function assertTrusted(url: string | undefined, { name, path }: UploadRequest): Promise<void> {
  if (!url?.startsWith('https:')) return;
  const client = new HttpClient('system-image', [], { socketTimeout: 10_000, allowRetries: false });
  try {
    await client.head(url);
  } catch (error) {
    const problem = uploadFailure(error, name);
    if (problem.kind === 'final') throw new SystemError(archiveKept(problem.sentence, path));
  } finally {
    client.dispose();
  }
}

/** The page of an artifact, from the variables of the run. */
function artifactUrl(env: Readonly<Record<string, string | undefined>>, id: number): string {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' } = env;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
