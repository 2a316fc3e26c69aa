import type { Files } from '../image/files.js';
import type { ImageConfig } from '../image/image.js';

/** A container engine: what builds an image, knows its configuration and writes it as a tar. */
export interface Engine {
  /** The program's name, as in messages. */
  readonly name: string;
  /** One line with the versions of client and server. @throws SystemError that says how to get an engine. */
  version(): Promise<string>;
  /** Builds and tags an image. @throws SystemError with the program's exit code and last lines. */
  build(request: BuildRequest): Promise<void>;
  /** The configuration of an image; undefined where the engine has no such image. */
  inspect(image: string): Promise<ImageConfig | undefined>;
  /** Gives `work` a view of an image's files; what that needs in the engine is removed afterwards. */
  withFiles<T>(image: string, work: (files: Files) => Promise<T>): Promise<T>;
  /** The bytes of the image's tar. The iterator throws a SystemError where the engine fails, and ends the engine's program where it is left early. */
  save(image: string, signal?: AbortSignal): AsyncIterable<Buffer>;
  /** Takes a name from an image. */
  untag(image: string): Promise<void>;
}

export interface BuildRequest {
  /** Path of the folder. */
  readonly context: string;
  /** Path of the Dockerfile. */
  readonly dockerfile: string;
  /** `name:tag`. */
  readonly tag: string;
  readonly labels: ReadonlyMap<string, string>;
  /** The Dockerfile starts from an image that only this engine has. */
  readonly fromLocal?: boolean;
}
