/**
 * Every option, once. The inputs of the Action, the keys of system-image.yml and the options of the command line
 * are all made from this table; a test compares it with action.yml.
 */

export const groups = ['generate', 'build', 'check', 'trial', 'upload'] as const;
export type Group = (typeof groups)[number];

/** How a value is written: `lines` is a list of texts, `pairs` a list of `key=value`, or a mapping. */
export type Kind = 'text' | 'boolean' | 'number' | 'choice' | 'lines' | 'pairs';

export interface OptionRow {
  readonly name: string;
  readonly group: Group;
  readonly kind: Kind;
  /** One or two sentences, in Markdown. */
  readonly help: string;
  /** As the user would write it; none where leaving it out means something of its own. */
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
    group: 'generate',
    kind: 'text',
    help: 'Name of the image, with its tag: `example/agent:1.2`. Without a tag it is `latest`.',
  },
  {
    name: 'context',
    group: 'generate',
    kind: 'text',
    help: 'Folder with the files of the image.',
    default: '.',
  },
  {
    name: 'dockerfile',
    group: 'generate',
    kind: 'text',
    help: 'Path of the Dockerfile, if it is not `Dockerfile` in the context.',
  },
  {
    name: 'base-image',
    group: 'generate',
    kind: 'text',
    help: 'Image that a generated Dockerfile starts from; `scratch` for a statically linked program.',
    default: 'fedora:latest',
  },
  {
    name: 'description',
    group: 'generate',
    kind: 'text',
    help: 'What the service is, in a few words: the `Description=` of its unit. Without it, the `summary` label, or the name of the image.',
  },
  {
    name: 'labels',
    group: 'generate',
    kind: 'pairs',
    help: 'Labels of the image, one `key=value` per line. A generated Dockerfile also gets `name` and `architecture`, and an image that is made a System Image here `atomic.type=system`.',
  },
  {
    name: 'auto-labels',
    group: 'generate',
    kind: 'boolean',
    help: "Whether to set `vcs-url`, `vcs-ref`, `vcs-type` and `build-date` (the commit's date) from the run.",
    default: 'false',
  },
  {
    name: 'runtime-options',
    group: 'generate',
    kind: 'lines',
    help: 'Options for `config.json.template`, as for `oci-runtime-tool generate`: `--hostname=agent --linux-namespace-remove=network`.',
  },
  {
    name: 'defaults',
    group: 'generate',
    kind: 'pairs',
    help: 'Default values of template variables, one `KEY=value` per line, for `manifest.json`.',
  },
  {
    name: 'host-files',
    group: 'generate',
    kind: 'pairs',
    help: 'Files and folders that the installer copies to the host, one `source=/absolute/target` per line; sources lie in the context. The container sees them where `runtime-options` bind them.',
  },
  {
    name: 'templates',
    group: 'generate',
    kind: 'text',
    help: 'Folder with Handlebars templates of your own, `Dockerfile.hbs`, `service.template.hbs`, `tmpfiles.template.hbs` and `init.sh.hbs`; those that are not there are the built-in ones.',
  },
  {
    name: 'build',
    group: 'build',
    kind: 'boolean',
    help: '`false` checks the folder alone: no engine is needed, there is no image and no tar, and labels are not checked.',
    default: 'true',
  },
  {
    name: 'engine',
    group: 'build',
    kind: 'choice',
    help: 'What builds and saves: `docker`, `podman` or `buildah`; `auto` takes the first of these that is installed.',
    default: 'auto',
    choices: engines,
  },
  {
    name: 'host',
    group: 'build',
    kind: 'text',
    help: 'Address of the engine, for docker and podman: `tcp://build.example.org:2376`.',
  },
  {
    name: 'tls-verify',
    group: 'build',
    kind: 'boolean',
    help: 'Whether a Docker engine at that address has to prove who it is.',
    default: 'false',
  },
  {
    name: 'target',
    group: 'build',
    kind: 'text',
    help: 'Stage of the Dockerfile to build; the last one where it is left out.',
  },
  {
    name: 'platform',
    group: 'build',
    kind: 'text',
    help: "Platform to build for: `linux/arm64`. Without it, the engine's own.",
  },
  {
    name: 'build-args',
    group: 'build',
    kind: 'pairs',
    help: 'Values of the ARGs of the Dockerfile, one `NAME=value` per line.',
  },
  {
    name: 'secrets',
    group: 'build',
    kind: 'lines',
    help: 'Secrets of the build, one per line, as for `--secret`: `id=token,src=token.txt`.',
  },
  {
    name: 'pull',
    group: 'build',
    kind: 'boolean',
    help: 'Whether to ask the registry for newer base images.',
    default: 'false',
  },
  {
    name: 'no-cache',
    group: 'build',
    kind: 'boolean',
    help: 'Whether to build every step anew.',
    default: 'false',
  },
  {
    name: 'cache-from',
    group: 'build',
    kind: 'lines',
    help: 'Where the build may take its steps from, one per line: `type=gha` with buildx, an image elsewhere.',
  },
  {
    name: 'cache-to',
    group: 'build',
    kind: 'lines',
    help: 'Where to put the steps of the build, one per line: `type=gha,mode=max`. Needs buildx.',
  },
  {
    name: 'provenance',
    group: 'build',
    kind: 'text',
    help: 'Provenance attestation, as for `--provenance`: `mode=max`. Needs buildx; older readers refuse such a tar. Without it there is none.',
  },
  {
    name: 'label-profile',
    group: 'check',
    kind: 'choice',
    help: 'Set of labels that the image must have: `system-image`, `fedora` or `none`.',
    default: 'system-image',
    choices: labelProfiles,
  },
  {
    name: 'required-labels',
    group: 'check',
    kind: 'lines',
    help: 'More labels that the image must have, one per line: `key`, `key=value`, `key=/regex/` or `key:type` (text, url, rfc3339, email, semver, spdx).',
  },
  {
    name: 'rules',
    group: 'check',
    kind: 'pairs',
    help: 'Levels of single rules, one `id=level` per line or a YAML mapping: `off`, `notice`, `warning` or `error`.',
  },
  {
    name: 'fail-on',
    group: 'check',
    kind: 'choice',
    help: 'The mildest finding that fails the step: `error`, `warning` or `never`.',
    default: 'error',
    choices: failOnLevels,
  },
  {
    name: 'report',
    group: 'check',
    kind: 'lines',
    help: 'Files to write the findings to, one per line; the ending names the format: `.json`, `.sarif`, `.xml` (JUnit) or `.txt`.',
  },
  {
    name: 'trial',
    group: 'trial',
    kind: 'boolean',
    help: 'Whether to start the image once, as the installer and its unit would, in a folder that stands for a host. Needs root or `sudo`, and runc or crun.',
    default: 'false',
  },
  {
    name: 'trial-seconds',
    group: 'trial',
    kind: 'number',
    help: 'Seconds that the service has to stay up.',
    default: '5',
  },
  {
    name: 'trial-set',
    group: 'trial',
    kind: 'pairs',
    help: 'Values of template variables for the trial, one `KEY=value` per line, as for `atomic install --set`.',
  },
  {
    name: 'trial-command',
    group: 'trial',
    kind: 'text',
    help: 'Command that must exit with 0 in the running container: `/usr/bin/agent --status`.',
  },
  {
    name: 'upload',
    group: 'upload',
    kind: 'choice',
    help: 'Whether to upload the tar as a workflow artifact. On a server that takes none the step warns and stays green; `required` makes it fail.',
    default: 'true',
    choices: uploadChoices,
  },
  {
    name: 'artifact-name',
    group: 'upload',
    kind: 'text',
    help: 'Name of the artifact. Without it, the name of the tar: `example-agent-1.2.tar`.',
  },
  {
    name: 'retention-days',
    group: 'upload',
    kind: 'number',
    help: 'Days after which the artifact expires, 1 to 90. Without it, what the repository is set to.',
  },
  {
    name: 'compression',
    group: 'upload',
    kind: 'choice',
    help: 'How the tar is compressed: `none`, `gzip` (`.tar.gz`) or `zstd` (`.tar.zst`).',
    default: 'none',
    choices: compressions,
  },
  {
    name: 'archive',
    group: 'upload',
    kind: 'boolean',
    help: 'Whether the artifact is the usual zip with the tar inside; `false` uploads the tar as it is.',
    default: 'true',
  },
  {
    name: 'compression-level',
    group: 'upload',
    kind: 'number',
    help: 'Level of that zip, 0 (stored) to 9. `compression` makes an artifact small in less time.',
    default: '0',
  },
  {
    name: 'overwrite',
    group: 'upload',
    kind: 'boolean',
    help: 'Whether to replace an artifact of the same name in this run.',
    default: 'false',
  },
  {
    name: 'output-directory',
    group: 'upload',
    kind: 'text',
    help: "Folder for the tar; it is made where it is missing. Without it, the runner's temporary folder; on the command line, the working directory.",
  },
] as const satisfies readonly OptionRow[];

export type OptionName = (typeof optionTable)[number]['name'];
