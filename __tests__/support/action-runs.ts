import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { startGitHub, type GitHub } from '../../script/lib/github.js';
import { runAction, type RunResult } from '../../script/lib/runner.js';
import { docker, needDocker } from './docker.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const busybox = readFileSync('/bin/busybox');

/** A Dockerfile whose program is busybox, with labels that leave nothing to warn of. */
export const dockerfile = `FROM scratch
LABEL name="t" license="MIT" maintainer="T <t@example.org>" summary="t" version="1" architecture="x86_64"
COPY busybox /bin/busybox
ENTRYPOINT ["/bin/busybox", "sleep", "60"]
`;

/** Runs of the Action for the tests of one file: a stand-in for GitHub, and images that are gone at the end. */
export class ActionRuns {
  github!: GitHub;
  private readonly images: string[] = [];

  constructor() {
    beforeAll(async () => {
      needDocker();
      this.github = await startGitHub();
    });
    afterAll(async () => {
      await this.github.stop();
      for (const image of this.images) docker('rmi', '--force', image);
    });
  }

  /** A name that no other test uses. */
  readonly newImage = (): string => {
    const image = `test/${randomUUID()}:1`;
    this.images.push(image);
    return image;
  };

  readonly run = (
    inputs: Record<string, string>,
    cwd = root,
    env: Record<string, string> = {},
  ): Promise<RunResult> => runAction({ inputs, cwd, github: this.github, env });
}

/** The names of the generated files, which are all in the folder that goes with the tar. */
export function generatedNames({ outputs }: Pick<RunResult, 'outputs'>): readonly string[] {
  const folder = outputs.tar!.replace(/\.tar.*$/, '.generated/');
  const paths = outputs['generated-files']!.split('\n');
  expect(paths.filter((path) => !path.startsWith(folder) || !existsSync(path))).toEqual([]);
  return paths.map((path) => path.slice(folder.length));
}

/** The labels of an image in the engine. */
export function labelsOf(image: string): Readonly<Record<string, string>> {
  return JSON.parse(docker('image', 'inspect', '--format', '{{json .Config.Labels}}', image)) as Record<
    string,
    string
  >;
}
