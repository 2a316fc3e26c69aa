import { SystemError } from '../core/errors.js';
import type { BuildOptions } from '../options/build-options.js';
import type { Image, ImageConfig } from '../image/image.js';
import type { Writing } from '../exec/exec.js';

/** An engine has no image of a name. */
export class ImageMissing extends SystemError {
  constructor(engine: string, image: string) {
    super(`${engine} has no image "${image}".`);
  }
}

/** A container engine: what builds an image, knows its configuration and writes it as a tar. */
export interface Engine {
  /** The program's name, as in messages. */
  readonly name: string;
  /** One line with the versions of client and server. @throws SystemError that says how to get an engine. */
  version(): Promise<string>;
  /**
   * Builds an image.
   * @returns what the image can be opened and built on by: its tag, or else a temporary name or an id
   * @throws SystemError with the program's exit code and last lines
   */
  build(request: BuildRequest): Promise<string>;
  /** The configuration of an image; undefined if the engine has no such image. */
  inspect(image: string): Promise<ImageConfig | undefined>;
  /** An image's configuration, and a view of its files until it is closed. @throws ImageMissing */
  open(name: string): Promise<OpenImage>;
  /**
   * Writes the image's tar, in the format of `docker save`, to an open file, or what the program that it goes through
   * makes of it. @throws SystemError if the engine fails
   */
  save(image: string, file: number, writing?: Writing): Promise<void>;
  /**
   * The bytes of that tar, for what only this process can do with them. The iterator throws a SystemError if the
   * engine fails, and ends the engine's program if it is left early.
   */
  stream(image: string, signal?: AbortSignal): AsyncIterable<Buffer>;
  /** What the tar calls an image of this name: Docker cuts `docker.io/library/` off, the others put it in front. */
  nameInTar(image: string): string;
  /** Gives an image one more name. @throws SystemError */
  tag(image: string, name: string): Promise<void>;
  /**
   * Makes `name` an image like `image` whose ONBUILD triggers are gone, so that a build on top of it fires none. Its
   * SHELL may be gone, too. @throws SystemError
   */
  withoutTriggers(image: Image, name: string): Promise<void>;
  /** Removes a name from an image, or an id that has no name; the image goes with it unless something needs it. */
  untag(image: string): Promise<void>;
}

/**
 * What builds, but keeps no images: each of its images is a tar that lies in a temporary folder. An image gets its name
 * from its build alone.
 */
export interface TarEngine extends Engine {
  readonly makesTars: true;
  /** Moves the tar of an image to a path; the engine no longer has it. @throws Error of Node */
  moveTo(image: string, path: string): Promise<void>;
  /** Gives a tar to the engine that runs beside the builder; undefined if none does. @throws SystemError */
  readonly load: ((tar: string) => Promise<void>) | undefined;
  /** Removes all that is left. */
  dispose(): Promise<void>;
}

/** Whether an engine's images are tars. */
export function makesTars(engine: Engine): engine is TarEngine {
  return 'makesTars' in engine;
}

export interface OpenImage extends Image {
  readonly name: string;
  /** Removes what the view needs in the engine or on disk; nothing can be read after that. */
  readonly close: () => Promise<void>;
}

/** What to build. A part that an engine cannot do is a UserError that says which can. */
export interface BuildRequest extends BuildOptions {
  /** Path of the folder. */
  readonly context: string;
  /** Path of the Dockerfile. */
  readonly dockerfile: string;
  /** `name:tag`; left out for an image that is needed during a run alone. */
  readonly tag?: string;
  readonly labels: ReadonlyMap<string, string>;
  /** The name of the image that the Dockerfile starts from, if only this engine has it. */
  readonly fromLocal?: string;
}
