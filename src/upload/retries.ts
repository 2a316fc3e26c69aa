import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArtifactClient, UploadArtifactOptions } from '@actions/artifact';
import { messageOf, SystemError } from '../core/errors.js';
import { nextName } from '../options/artifact-name.js';
import { withFixedTime, withName } from './file-for-upload.js';
import type { UploadedArtifact, UploadRequest } from './request.js';
import { uploadFailure, type UploadFailure } from './upload-error.js';

/** Milliseconds between attempts, beyond what @actions/artifact retries itself (five times on some answers, never on a lost connection). */
const usualDelays = [5_000, 15_000, 45_000];

/** An error, and where the file is that was not uploaded. @param sentence without its full stop */
export function archiveKept(sentence: string, path: string): string {
  return `${sentence}. The archive is kept at ${path}.`;
}

/** What the service says of an artifact. */
type Uploaded = Omit<UploadedArtifact, 'url' | 'name'>;

/** One upload with its attempts. */
export class Retries {
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

  /** @throws SystemError when no further attempt would help */
  async run(): Promise<Omit<UploadedArtifact, 'url'>> {
    for (;;) {
      try {
        return { ...(await this.attempt()), name: this.name };
      } catch (error) {
        const finished = await this.recover(error);
        if (finished !== undefined) return { ...finished, name: this.name };
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
    return new SystemError(archiveKept(sentence, this.request.path));
  }
}
