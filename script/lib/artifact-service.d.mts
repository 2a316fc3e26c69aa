import type { Operation, StoredArtifact } from './github.mjs';

/** The rules of GitHub's artifact service (Twirp, JSON): names are unique in a run until deleted. */
export interface ArtifactService {
  call(operation: Operation, request: unknown): Promise<{ status: number; body: object }>;
  artifacts(): StoredArtifact[];
  /** The blob of the newest finished artifact of that name; throws where there is none. */
  blobOf(name: string): string;
}

export function createArtifactService(store: {
  uploadUrl(blob: string): Promise<string>;
  remove(blob: string): Promise<void>;
}): ArtifactService;
