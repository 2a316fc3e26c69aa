import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpClient } from '@actions/http-client';
import { DefaultArtifactClient, type ArtifactClient, type UploadArtifactOptions } from '@actions/artifact';
import { messageOf, SystemError } from '../core/errors.js';
import { checkArtifactName, nextName } from '../options/artifact-name.js';
import { withFixedTime, withName } from './file-for-upload.js';
import { uploadFailure, type UploadFailure } from './upload-error.js';

export interface UploadRequest {
  /** The archive to upload. */
  readonly path: string;
  /** The artifact's name, see {@link checkArtifactName}. */
  readonly name: string;
  /** True: inside the usual zip; false: as it is. */
  readonly archive: boolean;
  /** Deflate level of that zip, 0 (stored) to 9. Deflating has one thread, and costs more time than it saves. */
  readonly compressionLevel: number;
  /** Days until GitHub deletes it; the repository's setting unless given. */
  readonly retentionDays?: number | undefined;
  /** Replace an artifact of that name in the same run. */
  readonly overwrite: boolean;
  /** Logs a sentence about each new attempt. */
  readonly log: (message: string) => void;
  /** Milliseconds to wait before each further attempt. */
  readonly delays?: readonly number[];
}

export interface UploadedArtifact {
  readonly id: number;
  /** The name it got; it differs from the requested name if a failed attempt still holds that one. */
  readonly name: string;
  /** Bytes that were uploaded. */
  readonly size: number;
  /** `sha256:` and the hash of what was uploaded (the zip, unless `archive` is false). */
  readonly digest: string;
  /** Its page. */
  readonly url: string;
}

/** Beyond what @actions/artifact retries itself (five times on some answers, never on a lost connection). */
const usualDelays = [5_000, 15_000, 45_000];

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
  return new Upload(request, client).run();
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
    if (problem.kind === 'final') throw new SystemError(kept(problem.sentence, path));
  } finally {
    client.dispose();
  }
}

function kept(sentence: string, path: string): string {
  return `${sentence}. The archive is kept at ${path}.`;
}

type Uploaded = Omit<UploadedArtifact, 'url' | 'name'>;

/** One upload with its attempts. */
class Upload {
  private readonly delays: readonly number[];
  private name: string;
  private failures = 0;
  private renames = 0;
  private deleted = false;
  /** The service's refusal of the last attempt, if it answered. */
  private refusal: string | undefined;

  constructor(
    private readonly request: UploadRequest,
    private readonly client: ArtifactClient,
  ) {
    this.delays = request.delays ?? usualDelays;
    this.name = request.name;
  }

  async run(): Promise<UploadedArtifact> {
    for (;;) {
      try {
        return this.describe(await this.attempt());
      } catch (error) {
        const finished = await this.recover(error);
        if (finished !== undefined) return this.describe(finished);
      }
    }
  }

  private async attempt(): Promise<Uploaded> {
    const { path, archive, retentionDays, compressionLevel } = this.request;
    const options: UploadArtifactOptions = { compressionLevel };
    if (retentionDays !== undefined) options.retentionDays = retentionDays;
    const upload = async (file: string): Promise<Uploaded> => {
      const done = await this.client.uploadArtifact(this.name, [file], dirname(file), options);
      return { id: done.id ?? 0, size: done.size ?? 0, digest: `sha256:${done.digest ?? ''}` };
    };
    if (archive) return withFixedTime(resolve(path), upload);
    options.skipArchive = true;
    return withName(path, this.name, upload);
  }

  /** Prepares the next attempt, or throws; returns the artifact if the failed attempt succeeded after all. */
  private async recover(error: unknown): Promise<Uploaded | undefined> {
    const problem = uploadFailure(error, this.name);
    if (problem.kind === 'final') throw this.failure(problem.sentence);
    if (problem.kind === 'taken') return this.freeName(problem.sentence);
    return this.wait(problem, messageOf(error).includes('FinalizeArtifact'));
  }

  private async freeName(sentence: string): Promise<undefined> {
    if (this.renames < this.failures) {
      // An earlier attempt left an unfinished artifact that holds the name and can be neither listed nor deleted.
      this.renames += 1;
      const next = nextName(this.name);
      this.request.log(`The failed attempt still holds the name "${this.name}": using "${next}" instead.`);
      this.name = next;
    } else if (this.request.overwrite && !this.deleted) {
      this.deleted = true;
      await this.deleteOld();
    } else {
      throw this.failure(sentence);
    }
  }

  private async wait(
    { sentence, answered }: UploadFailure,
    perhapsFinished: boolean,
  ): Promise<Uploaded | undefined> {
    // Two attempts with five tries each got the same refusal: further attempts would not help.
    const refused = answered && sentence === this.refusal;
    const delay = refused ? undefined : this.delays[this.failures];
    this.refusal = answered ? sentence : undefined;
    this.failures += 1;
    const finished = perhapsFinished ? await this.find() : undefined;
    if (finished !== undefined) return finished;
    if (delay === undefined) {
      const advice = 'run the job again, and check www.githubstatus.com for incidents';
      throw this.failure(`${sentence}, the last of ${this.failures} attempts: ${advice}`);
    }
    this.request.log(`${sentence}. Trying again in ${delay / 1000} s.`);
    await sleep(delay);
    return undefined;
  }

  private async deleteOld(): Promise<void> {
    try {
      await this.client.deleteArtifact(this.name);
    } catch (error) {
      throw this.failure(
        `The artifact "${this.name}" of this run could not be replaced (${messageOf(error)}); its upload ` +
          'may never have finished: use another artifact-name',
      );
    }
  }

  /** The artifact may be complete although the answer to the last request was lost. */
  private async find(): Promise<Uploaded | undefined> {
    try {
      const { artifact } = await this.client.getArtifact(this.name);
      return { id: artifact.id, size: artifact.size, digest: artifact.digest ?? '' };
    } catch {
      return undefined;
    }
  }

  private failure(sentence: string): SystemError {
    return new SystemError(kept(sentence, this.request.path));
  }

  private describe(uploaded: Uploaded): UploadedArtifact {
    return { ...uploaded, name: this.name, url: artifactUrl(process.env, uploaded.id) };
  }
}

/** The page of an artifact, from the variables of the run. */
function artifactUrl(env: Readonly<Record<string, string | undefined>>, id: number): string {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' } = env;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
