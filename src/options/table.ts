/**
 * Every option, once: the source of the Action's inputs, the keys of system-image.yml, the flags of the command line
 * and their documentation.
 */

export const groups = ['generate', 'build', 'check', 'trial', 'upload'] as const;
export type Group = (typeof groups)[number];

/** The form of a value: `path` is relative to the working directory, `lines` is a list of strings, `pairs` a list of `key=value`, or a mapping. */
export type Kind = 'text' | 'path' | 'boolean' | 'number' | 'choice' | 'lines' | 'pairs';

export interface OptionRow {
  readonly name: string;
  /**
   * The tree (system-image.yml) describes the image, and so may the workflow (step inputs, flags). Only the workflow
   * describes the run: a pull request writes to the tree.
   */
  readonly describes: 'image' | 'run';
  readonly group: Group;
  readonly kind: Kind;
  /** One or two sentences, in Markdown. */
  readonly help: string;
  /** As the user would write it; none if leaving it out has a meaning of its own. */
  readonly default?: string;
  /** The values of a `choice`. */
  readonly choices?: readonly string[];
}

export const labelProfiles = ['system-image', 'fedora', 'none'] as const;
export const engines = ['auto', 'docker', 'podman', 'buildah'] as const;
export const compressions = ['none', 'gzip', 'zstd'] as const;
export const uploadChoices = ['true', 'false', 'required'] as const;
export const failOnLevels = ['error', 'warning', 'never'] as const;

export const optionTable = [
  {
    name: 'image',
    describes: 'image',
    group: 'generate',
    kind: 'text',
    help: 'Name of the image, with its tag: `example/agent:1.2`. Without a tag it is `latest`.',
  },
  {
    name: 'context',
    describes: 'run',
    group: 'generate',
    kind: 'path',
    help: 'Folder with the files of the image.',
    default: '.',
  },
  {
    name: 'dockerfile',
    describes: 'image',
    group: 'generate',
    kind: 'path',
    help: 'Path of the Dockerfile, if it is not `Dockerfile` in the context.',
  },
  {
    name: 'base-image',
    describes: 'image',
    group: 'generate',
    kind: 'text',
    help: 'Image that a generated Dockerfile starts from; `scratch` for a statically linked program.',
    default: 'fedora:latest',
  },
  {
    name: 'description',
    describes: 'image',
    group: 'generate',
    kind: 'text',
    help: 'What the service is, in a few words: the `Description=` of its unit. Without it, the `summary` label, or the name of the image.',
  },
  {
    name: 'labels',
    describes: 'image',
    group: 'generate',
    kind: 'pairs',
    help: 'Labels of the image, one `key=value` per line. A generated Dockerfile also gets `name` and `architecture`, and an image that is made a System Image here `atomic.type=system`.',
  },
  {
    name: 'auto-labels',
    describes: 'image',
    group: 'generate',
    kind: 'boolean',
    help: "Whether to set `vcs-url`, `vcs-ref`, `vcs-type` and `build-date` (the commit's date) from the run.",
    default: 'false',
  },
  {
    name: 'runtime-options',
    describes: 'image',
    group: 'generate',
    kind: 'lines',
    help: 'Options for `config.json.template`, as for `oci-runtime-tool generate`: `--hostname=agent --linux-namespace-remove=network`.',
  },
  {
    name: 'defaults',
    describes: 'image',
    group: 'generate',
    kind: 'pairs',
    help: 'Default values of template variables, one `KEY=value` per line, for `manifest.json`.',
  },
  {
    name: 'host-files',
    describes: 'image',
    group: 'generate',
    kind: 'pairs',
    help: 'Files and folders that the installer copies to the host, one `source=/absolute/target` per line; sources lie in the context. The container sees them where `runtime-options` bind them.',
  },
  {
    name: 'templates',
    describes: 'image',
    group: 'generate',
    kind: 'path',
    help: 'Folder with Handlebars templates of your own, `Dockerfile.hbs`, `service.template.hbs`, `tmpfiles.template.hbs` and `init.sh.hbs`; those that are not there are the built-in ones.',
  },
  {
    name: 'build',
    describes: 'run',
    group: 'build',
    kind: 'boolean',
    help: '`false` checks the folder alone: no engine is needed, there is no image and no tar, and labels are not checked.',
    default: 'true',
  },
  {
    name: 'engine',
    describes: 'run',
    group: 'build',
    kind: 'choice',
    help: 'What builds and saves: `docker`, `podman` or `buildah`; `auto` takes the first of these that is installed.',
    default: 'auto',
    choices: engines,
  },
  {
    name: 'host',
    describes: 'run',
    group: 'build',
    kind: 'text',
    help: 'Address of the engine, for docker and podman: `tcp://build.example.org:2376`.',
  },
  {
    name: 'tls-verify',
    describes: 'run',
    group: 'build',
    kind: 'boolean',
    help: 'Whether a Docker engine at that address has to prove who it is.',
    default: 'false',
  },
  {
    name: 'target',
    describes: 'image',
    group: 'build',
    kind: 'text',
    help: 'Stage of the Dockerfile to build; the last one where it is left out.',
  },
  {
    name: 'platform',
    describes: 'image',
    group: 'build',
    kind: 'text',
    help: "Platform to build for: `linux/arm64`. Without it, the engine's own.",
  },
  {
    name: 'build-args',
    describes: 'image',
    group: 'build',
    kind: 'pairs',
    help: 'Values of the ARGs of the Dockerfile, one `NAME=value` per line.',
  },
  {
    name: 'secrets',
    describes: 'run',
    group: 'build',
    kind: 'lines',
    help: 'Secrets of the build, one per line, as for `--secret`: `id=token,src=token.txt`.',
  },
  {
    name: 'pull',
    describes: 'run',
    group: 'build',
    kind: 'boolean',
    help: 'Whether to ask the registry for newer base images.',
    default: 'false',
  },
  {
    name: 'no-cache',
    describes: 'run',
    group: 'build',
    kind: 'boolean',
    help: 'Whether to build every step anew.',
    default: 'false',
  },
  {
    name: 'cache-from',
    describes: 'run',
    group: 'build',
    kind: 'lines',
    help: 'Where the build may take its steps from, one per line: `type=gha` with buildx, an image elsewhere.',
  },
  {
    name: 'cache-to',
    describes: 'run',
    group: 'build',
    kind: 'lines',
    help: 'Where to put the steps of the build, one per line: `type=gha,mode=max`. Needs buildx.',
  },
  {
    name: 'provenance',
    describes: 'run',
    group: 'build',
    kind: 'text',
    help: 'Provenance attestation, as for `--provenance`: `mode=max`. Needs buildx; older readers refuse such a tar. Without it there is none.',
  },
  {
    name: 'label-profile',
    describes: 'image',
    group: 'check',
    kind: 'choice',
    help: 'Set of labels that the image must have: `system-image`, `fedora` or `none`.',
    default: 'system-image',
    choices: labelProfiles,
  },
  {
    name: 'required-labels',
    describes: 'image',
    group: 'check',
    kind: 'lines',
    help: 'More labels that the image must have, one per line: `key`, `key=value`, `key=/regex/` or `key:type` (text, url, rfc3339, email, semver, spdx).',
  },
  {
    name: 'rules',
    describes: 'image',
    group: 'check',
    kind: 'pairs',
    help: 'Levels of single rules, one `id=level` per line or a YAML mapping: `off`, `notice`, `warning` or `error`.',
  },
  {
    name: 'fail-on',
    describes: 'run',
    group: 'check',
    kind: 'choice',
    help: 'The mildest finding that fails the step: `error`, `warning` or `never`.',
    default: 'error',
    choices: failOnLevels,
  },
  {
    name: 'report',
    describes: 'run',
    group: 'check',
    kind: 'lines',
    help: 'Files to write the findings to, one per line; the ending names the format: `.json`, `.sarif`, `.xml` (JUnit), `.txt` or `.codequality.json` (GitLab).',
  },
  {
    name: 'trial',
    describes: 'run',
    group: 'trial',
    kind: 'boolean',
    help: 'Whether to start the image once, as the installer and its unit would, in a folder that stands for a host. Needs root or `sudo`, and runc or crun.',
    default: 'false',
  },
  {
    name: 'trial-seconds',
    describes: 'run',
    group: 'trial',
    kind: 'number',
    help: 'Seconds that the service has to stay up.',
    default: '5',
  },
  {
    name: 'trial-set',
    describes: 'run',
    group: 'trial',
    kind: 'pairs',
    help: 'Values of template variables for the trial, one `KEY=value` per line, as for `atomic install --set`.',
  },
  {
    name: 'trial-command',
    describes: 'run',
    group: 'trial',
    kind: 'text',
    help: 'Command that must exit with 0 in the running container: `/usr/bin/agent --status`.',
  },
  {
    name: 'upload',
    describes: 'run',
    group: 'upload',
    kind: 'choice',
    help: 'Whether to upload the tar as a workflow artifact. On a server that takes none the step warns and stays green; `required` makes it fail.',
    default: 'true',
    choices: uploadChoices,
  },
  {
    name: 'artifact-name',
    describes: 'run',
    group: 'upload',
    kind: 'text',
    help: 'Name of the artifact. Without it, the name of the tar: `example-agent-1.2.tar`.',
  },
  {
    name: 'retention-days',
    describes: 'run',
    group: 'upload',
    kind: 'number',
    help: 'Days after which the artifact expires, 1 to 400; 0 takes what the repository is set to.',
  },
  {
    name: 'compression',
    describes: 'run',
    group: 'upload',
    kind: 'choice',
    help: 'How the tar is compressed: `none`, `gzip` (`.tar.gz`) or `zstd` (`.tar.zst`).',
    default: 'none',
    choices: compressions,
  },
  {
    name: 'archive',
    describes: 'run',
    group: 'upload',
    kind: 'boolean',
    help: 'Whether the artifact is the usual zip with the tar inside; `false` uploads the tar as it is.',
    default: 'true',
  },
  {
    name: 'compression-level',
    describes: 'run',
    group: 'upload',
    kind: 'number',
    help: 'Level of that zip, 0 (stored) to 9. `compression` makes an artifact small in less time.',
    default: '0',
  },
  {
    name: 'overwrite',
    describes: 'run',
    group: 'upload',
    kind: 'boolean',
    help: 'Whether to replace an artifact of the same name in this run.',
    default: 'false',
  },
  {
    name: 'output-directory',
    describes: 'run',
    group: 'upload',
    kind: 'path',
    help: "Folder for the tar; it is made where it is missing. Without it, the runner's temporary folder; on the command line, the working directory.",
  },
] as const satisfies readonly OptionRow[];

export type OptionName = (typeof optionTable)[number]['name'];
