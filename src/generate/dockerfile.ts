import { exportsFolder, hostFolder } from '../core/system-image.js';
import { labelLine } from '../dockerfile/quote.js';
import { initScriptPath } from './contents.js';
import { copyWords } from './copy-line.js';
import { render } from './render.js';
import type { TemplateData, Variables } from './template-data.js';

export interface DockerfileParts {
  /** Host files that are folders; the others are files. */
  readonly folders: ReadonlySet<string>;
  /** Names of the System Image files that are in the context. */
  readonly exportFiles: readonly string[];
  /** There is an init.sh in the context. */
  readonly hasInitScript: boolean;
  /** What the image runs; without it the image's base decides. */
  readonly command: string | undefined;
}

/** What the image of a bare folder runs: init.sh if there is one, else the only program, else nothing is known. */
export function imageCommand(programs: readonly string[], hasInitScript: boolean): string | undefined {
  if (hasInitScript) return initScriptPath;
  const [only, ...others] = programs;
  return only === undefined || others.length > 0 ? undefined : `/usr/bin/${only}`;
}

/** The Dockerfile for a folder that has none. Only what exists is copied. */
export function dockerfile(data: TemplateData, parts: DockerfileParts): Promise<string> {
  const programs = data.programs.map((name) => copyWords([name], `/usr/bin/${name}`));
  return render(data.templates.Dockerfile, {
    name: data.name,
    baseImage: data.baseImage,
    labels: labelLines(data.labels),
    hostFiles: data.hostFiles.map(({ source, target }) =>
      parts.folders.has(source)
        ? copyWords([source], `${hostFolder}${target}/`)
        : copyWords([source], hostFolder + target),
    ),
    programs: parts.hasInitScript ? [...programs, copyWords(['init.sh'], initScriptPath)] : programs,
    exportFiles: parts.exportFiles.length > 0 ? copyWords(parts.exportFiles, `${exportsFolder}/`) : '',
    command: parts.command === undefined ? '' : JSON.stringify([parts.command]),
  } satisfies Variables<'Dockerfile'>);
}

/** The lines of one LABEL instruction. A value that no Dockerfile can hold is left to the build's `--label`. */
function labelLines(labels: ReadonlyMap<string, string>): readonly string[] {
  const lines = [...labels]
    .map(([name, value]) => labelLine(name, value))
    .filter((line) => line !== undefined);
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

export interface LayerParts {
  readonly base: string;
  /** From a path in the layer's context to one in the image. */
  readonly copies: readonly (readonly [string, string])[];
  /** What the base lost on the way here, to be set again. */
  readonly shell: readonly string[];
  readonly triggers: readonly string[];
}

/** The Dockerfile of a layer on top of an image. */
export function layerDockerfile({ base, copies, shell, triggers }: LayerParts): string {
  return [
    `FROM ${base}`,
    ...copies.map(([source, target]) => `COPY ${copyWords([source], target)}`),
    ...(shell.length > 0 ? [`SHELL ${JSON.stringify(shell)}`] : []),
    ...triggers.map((trigger) => `ONBUILD ${trigger}`),
    '',
  ].join('\n');
}
