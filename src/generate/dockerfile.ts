import { labelLine } from '../dockerfile/quote.js';
import { exportsFolder, hostFolder } from '../core/system-image.js';
import { initScriptPath } from './contents.js';
import { copyWords } from './copy-line.js';
import type { TemplateData, Variables } from './template-data.js';
import { render } from './render.js';

export interface DockerfileParts {
  /** Host files that are folders; the others are files. */
  readonly folders: ReadonlySet<string>;
  /** Names of the System Image files that are in the context. */
  readonly exportFiles: readonly string[];
  /** There is an init.sh in the context. */
  readonly hasInitScript: boolean;
  /** The image runs something; otherwise it only installs files. */
  readonly hasCommand: boolean;
}

/** What the generated image runs: init.sh where there is one, else the only program, else nothing is known. */
export function imageCommand(programs: readonly string[], hasInitScript: boolean): string {
  const [only, ...others] = programs;
  return hasInitScript || only === undefined || others.length > 0 ? initScriptPath : `/usr/bin/${only}`;
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
    command: parts.hasCommand ? JSON.stringify([imageCommand(data.programs, parts.hasInitScript)]) : '',
  } satisfies Variables<'Dockerfile'>);
}

/** The lines of one LABEL instruction. A value that no Dockerfile can hold is left to the build's `--label`. */
function labelLines(labels: ReadonlyMap<string, string>): readonly string[] {
  const lines = [...labels]
    .map(([name, value]) => labelLine(name, value))
    .filter((line) => line !== undefined);
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

/** The Dockerfile of a layer on top of an image: each source of the layer's context goes to its target. */
export function layerDockerfile(base: string, copies: readonly (readonly [string, string])[]): string {
  return [
    `FROM ${base}`,
    ...copies.map(([source, target]) => `COPY ${copyWords([source], target)}`),
    '',
  ].join('\n');
}
