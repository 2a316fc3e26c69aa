import type { Readable } from 'node:stream';

/** A real Azure Storage (azurite) that ends with this process. */
export interface BlobStore {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** An address to which a client without an account may write this one blob. */
  uploadUrl(name: string): Promise<string>;
  read(name: string): Promise<Readable>;
  remove(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on a free port: in memory, or in a folder where blobs are larger than memory. */
export function startBlobStore(options?: { folder?: string | undefined }): Promise<BlobStore>;
