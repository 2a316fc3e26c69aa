import type { Files } from '../image/files.js';
import type { Image, ImageConfig } from '../image/image.js';
import type { ExportKind } from '../options/choices.js';

/** The folder that an image is built from. */
export interface SourceFolder {
  readonly files: Files;
  /** How the user writes the folder's path; empty for the working directory. */
  readonly path: string;
  /** Path of the Dockerfile in `files`; `/Dockerfile` by default. */
  readonly dockerfile?: string;
  /** Text of the Dockerfile, which may lie outside the folder (`/../Dockerfile`); read from `files` by default. */
  readonly dockerfileText?: string;
  /** Paths in `files` whose changes are not committed; `no-git` if there is no repository; undefined if git was not asked. */
  readonly uncommitted?: ReadonlySet<string> | 'no-git';
}

/** What an export would not carry over. */
export interface ExportLimit {
  readonly kind: ExportKind;
  /** One sentence. */
  readonly message: string;
  /** Where it stands in config.json. */
  readonly at?: readonly (string | number)[];
  /** The setting of the unit that it is about. */
  readonly directive?: string;
}

/** The exports that a run is asked for. */
export interface AskedExports {
  readonly kinds: readonly ExportKind[];
  readonly limits: (image: Image, kinds: readonly ExportKind[]) => Promise<readonly ExportLimit[]>;
}

/** What there is to check: sources, a built image, or both. */
export interface CheckInput {
  readonly folder?: SourceFolder;
  /** A built image, or a tar of one. */
  readonly image?: Image;
  /** What is known of the image's base, to tell its labels from the image's own. */
  readonly base?: Pick<ImageConfig, 'labels'>;
  /** Labels that the build adds to those of the Dockerfile. */
  readonly addedLabels?: ReadonlyMap<string, string>;
  /** Files that the build adds to /exports, by name: `service.template`. */
  readonly added?: ReadonlyMap<string, string>;
  /** Left out if the run exports nothing. */
  readonly exports?: AskedExports;
  /** Where findings point that have no file of their own; else the Dockerfile, or the image's name. */
  readonly name?: string;
}
