import type { HostFile } from '../options/host-files.js';
import type { ProcessDefaults } from '../runtime-spec/index.js';
import type { Template } from './render.js';

/** The templates of the files that are rendered, by the name of the file. */
export const templateNames = ['Dockerfile', 'service.template', 'tmpfiles.template', 'init.sh'] as const;
export type TemplateName = (typeof templateNames)[number];
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
  readonly process: ProcessDefaults;
  readonly templates: Templates;
}
