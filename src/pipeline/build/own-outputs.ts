import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { isInside } from '../../files/workspace.js';
import { goPattern, hasWildcards } from '../../dockerfile/go-pattern.js';
import type { Glob } from '../../dockerfile/glob.js';
import { artifactName } from '../../options/artifact-name.js';
import { archiveExtensions } from '../../options/choices.js';
import { isThere } from '../../files/exists.js';
import { quadletEnding } from '../../export/name.js';
import { generatedFolderEnding } from '../../save/generated-files.js';
import type { RunPlan } from '../plan.js';

/**
 * What this run and those before it write into the context: tars of the image, whatever their tag, with what was
 * generated for them, their exports, and reports. They would go into the image with `COPY .`, and grow with each run. What the
 * Dockerfile copies by name is the user's.
 * @param outputDirectory where the tar goes
 * @returns paths relative to the context
 */
export async function ownOutputs(
  runPlan: RunPlan,
  outputDirectory: string | undefined,
): Promise<ReadonlySet<string>> {
  const { context, options } = runPlan;
  const found: string[] = [];
  for (const path of options.reports) {
    if (await isThere(resolve(path))) found.push(resolve(path));
  }
  const folder =
    outputDirectory === undefined ? undefined : resolve(options.outputDirectory ?? outputDirectory);
  if (folder !== undefined && isInside(context.root, folder)) {
    const names = await readdir(folder).catch(() => []);
    const isOwn = archiveOf(options.image.repository, names);
    found.push(...names.filter(isOwn).map((name) => join(folder, name)));
  }
  const sources = copiedByName(runPlan);
  return new Set(
    found
      .filter((path) => isInside(context.root, path))
      .map((path) => relative(context.root, path))
      .filter((path) => !sources.some((source) => source.test(`/${path}`))),
  );
}

/** Whether a name is that of an archive of this image, or of another one that was generated for, or goes with it. */
function archiveOf(repository: string, names: readonly string[]): (name: string) => boolean {
  const prefix = `${artifactName(repository)}-`;
  const suffixes = [...Object.values(archiveExtensions), generatedFolderEnding, quadletEnding];
  const bases = names
    .filter((name) => name.endsWith(generatedFolderEnding))
    .map((name) => name.slice(0, -generatedFolderEnding.length))
    .filter((base) => Object.values(archiveExtensions).some((ending) => names.includes(base + ending)));
  const generatedFor = new Set(bases.flatMap((base) => suffixes.map((suffix) => base + suffix)));
  return (name) =>
    generatedFor.has(name) ||
    (name.startsWith(prefix) &&
      (suffixes.some((suffix) => name.endsWith(suffix)) || name.endsWith('.partial')));
}

/** Patterns of the sources that name files such as a tar; `.`, `*` and folders name none. */
function copiedByName({ context: { dockerfile } }: RunPlan): readonly Glob[] {
  const copies = dockerfile?.parsed.stages.flatMap((stage) => stage.copies) ?? [];
  return copies
    .filter(({ from }) => from === undefined)
    .flatMap(({ sources }) => sources)
    .filter((source) => !hasWildcards(source) || /\.[a-z]+$/.test(source))
    .map((source) => goPattern(join('/', source).replace(/(?<=.)\/$/, '')))
    .filter((pattern) => pattern !== undefined);
}
