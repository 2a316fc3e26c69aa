import { join } from 'node:path/posix';
import type { Dockerfile } from '../dockerfile/dockerfile.js';
import type { Files } from '../image/files.js';
import type { Image, ImageConfig } from '../image/image.js';
import type { Place } from './rule.js';

/** The folder that an image is built from. */
export interface SourceFolder {
  readonly files: Files;
  /** How the user writes the folder's path; empty for the working directory. */
  readonly path: string;
  /** Path of the Dockerfile in `files`, such as `/Dockerfile`. */
  readonly dockerfile?: string;
  /** Paths in `files` whose changes are not committed; `no-git` where there is no repository. Left out: not asked. */
  readonly uncommitted?: ReadonlySet<string> | 'no-git';
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
  /** Where findings point that have no file of their own; else the Dockerfile, or the image's name. */
  readonly name?: string;
}

/** What the rules look at. */
export interface Subject extends CheckInput {
  readonly dockerfile?: DockerfileView;
  /** The built image's labels. */
  readonly labels: ReadonlyMap<string, string>;
  /** Where findings without a place of their own are shown. */
  readonly fallback: Place;
}

export interface DockerfileView {
  readonly file: string;
  readonly parsed: Dockerfile;
}

export async function prepare(input: CheckInput): Promise<Subject> {
  const { folder, image } = input;
  const file = folder && join(folder.path, folder.dockerfile ?? 'Dockerfile');
  return Promise.resolve({
    ...input,
    labels: new Map(Object.entries(image?.config.labels ?? {})),
    fallback: { file: file ?? input.name ?? image?.name ?? 'image', line: 1 },
  });
}
