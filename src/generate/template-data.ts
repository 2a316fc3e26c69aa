import type { HostFile } from '../options/host-files.js';
import type { ImageDefaults } from '../runtime-spec/index.js';
import type { Template } from './render.js';

/** Every variable that a template can use, and what it holds; docs/templates.md shows them. */
export const templateVariables = {
  name: "the last part of the image's name",
  description: 'the description on one line, with `%` and `$` escaped for a unit',
  baseImage: 'the input `base-image`',
  labels: 'the lines of one LABEL instruction: `name="value" \\`, quoted for any value',
  hostFiles: 'the words after COPY for each host file: `agent.conf /exports/hostfs/etc/agent.conf`',
  programs: 'the words after COPY for each executable, and for init.sh',
  exportFiles: 'the words after COPY for the System Image files that exist; empty if there are none',
  command: 'the command as a JSON list, as CMD takes it; empty if the image only installs files',
  stopSignal: 'what `$EXEC_STOP` needs behind it for the STOPSIGNAL of the image; empty for SIGTERM',
  folders:
    'folders to create on the host: `path` (quoted for tmpfiles.d), `mode`, `uid` and `gid`; empty if the image brings all that it mounts',
} as const;

interface TemplateFile {
  /** What the template generates. */
  readonly help: string;
  readonly variables: readonly (keyof typeof templateVariables)[];
}

/** The files that are rendered from a template, by name. */
export const templateFiles = {
  Dockerfile: {
    help: 'the Dockerfile of a folder that has none',
    variables: ['name', 'baseImage', 'labels', 'hostFiles', 'programs', 'exportFiles', 'command'],
  },
  'service.template': { help: 'the systemd unit', variables: ['name', 'description', 'stopSignal'] },
  'tmpfiles.template': { help: 'the folders for bind mounts', variables: ['name', 'folders'] },
  'init.sh': { help: 'the first process of an image without a command', variables: ['name'] },
} as const satisfies Readonly<Record<string, TemplateFile>>;

export type TemplateName = keyof typeof templateFiles;
export const templateNames = Object.keys(templateFiles) as TemplateName[];
/** A value for every variable of a template. */
export type Variables<Name extends TemplateName> = Readonly<
  Record<(typeof templateFiles)[Name]['variables'][number], unknown>
>;
export type Templates = Readonly<Record<TemplateName, Template>>;

/** What the contents of the generated files depend on, and nothing else: equal facts give equal bytes. */
export interface TemplateData {
  /** Last part of the image's name. */
  readonly name: string;
  readonly description: string;
  readonly baseImage: string;
  /** Labels for a generated Dockerfile. */
  readonly labels: ReadonlyMap<string, string>;
  readonly runtimeOptions: string;
  /** Reads a file that a runtime option names. */
  readonly readFile: (path: string) => string;
  readonly defaults: ReadonlyMap<string, string>;
  readonly hostFiles: readonly HostFile[];
  /** Executables in the context that a generated Dockerfile puts into `/usr/bin`. */
  readonly programs: readonly string[];
  /** What the image's own configuration says of the process. */
  readonly process: ImageDefaults;
  readonly templates: Templates;
}
