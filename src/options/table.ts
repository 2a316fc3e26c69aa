/**
 * The one table of options: the source of the Action's inputs, the keys of system-image.yml, the flags of the command
 * line and their documentation.
 */
import {
  archiveExtensions,
  compressions,
  either,
  engineNames,
  engines,
  exportHelp,
  exportKinds,
  failOnLevels,
  labelProfiles,
  layerCompressions,
  loadChoices,
  uploadChoices,
} from './choices.js';

/** The steps that have options, in their order. */
export const groups = ['generate', 'build', 'check', 'save', 'trial', 'export', 'upload'] as const;
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
  /** As the user would write it; unset if leaving the option out has its own meaning. */
  readonly default?: string;
  /** The values of a `choice`. */
  readonly choices?: readonly string[];
}

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
    help: 'What the service does, in a few words: the `Description=` of its unit. By default, the `summary` label, or else the name of the image.',
  },
  {
    name: 'labels',
    describes: 'image',
    group: 'generate',
    kind: 'pairs',
    help: 'Labels of the image, one `key=value` per line. A generated Dockerfile also sets `name` and `architecture`; an image that this run turns into a System Image also gets `atomic.type=system`.',
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
    help: 'Options for `config.json.template`, in the syntax of `oci-runtime-tool generate`: `--hostname=agent --linux-namespace-remove=network`.',
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
    help: 'Files and folders that the installer copies to the host, one `source=/absolute/target` per line; sources are relative to the context. To see them in the container, bind-mount them with `runtime-options`.',
  },
  {
    name: 'templates',
    describes: 'image',
    group: 'generate',
    kind: 'path',
    help: 'Folder with your own Handlebars templates: `Dockerfile.hbs`, `service.template.hbs`, `tmpfiles.template.hbs` or `init.sh.hbs`. The built-in template is used for each one that is missing.',
  },
  {
    name: 'build',
    describes: 'run',
    group: 'build',
    kind: 'boolean',
    help: 'Whether to build the image. `false` checks only the folder: this needs no engine, creates no image and no tar, and does not check labels.',
    default: 'true',
  },
  {
    name: 'engine',
    describes: 'run',
    group: 'build',
    kind: 'choice',
    help: `Engine that builds and saves the image: ${either(engineNames)}; \`auto\` uses the first of these that is installed.`,
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
    help: 'Whether to verify the TLS certificate of the Docker engine at that address.',
    default: 'false',
  },
  {
    name: 'builder',
    describes: 'run',
    group: 'build',
    kind: 'text',
    help: 'Builder of buildx that writes the tar: in a container, on Kubernetes, or remote with mutual TLS. It needs no engine on this machine. By default, the builder in use, if it can; see [docs/builders.md](docs/builders.md).',
  },
  {
    name: 'load',
    describes: 'run',
    group: 'build',
    kind: 'choice',
    help: 'Whether to load the tar of such a builder into the Docker engine, too: `auto` does if an engine answers.',
    default: 'auto',
    choices: loadChoices,
  },
  {
    name: 'layer-compression',
    describes: 'run',
    group: 'build',
    kind: 'choice',
    help: `Compression of the layers inside the tar of such a builder: ${either(layerCompressions)}.`,
    default: 'gzip',
    choices: layerCompressions,
  },
  {
    name: 'build-retries',
    describes: 'run',
    group: 'build',
    kind: 'number',
    help: 'How often to repeat a build that fails because of the network: a registry that times out, resets the connection or answers 429 or 5xx. 0 to 10.',
    default: '2',
  },
  {
    name: 'target',
    describes: 'image',
    group: 'build',
    kind: 'text',
    help: 'Stage of the Dockerfile to build; by default, the last one.',
  },
  {
    name: 'platform',
    describes: 'image',
    group: 'build',
    kind: 'text',
    help: "Platform to build for: `linux/arm64`. By default, the engine's own.",
  },
  {
    name: 'build-args',
    describes: 'image',
    group: 'build',
    kind: 'pairs',
    help: 'Values for the ARGs of the Dockerfile, one `NAME=value` per line.',
  },
  {
    name: 'secrets',
    describes: 'run',
    group: 'build',
    kind: 'lines',
    help: 'Secrets for the build, one per line, in the syntax of `--secret`: `id=token,src=token.txt`.',
  },
  {
    name: 'ssh',
    describes: 'run',
    group: 'build',
    kind: 'lines',
    help: 'SSH agents or keys for the build, one per line, in the syntax of `--ssh`: `default`. Needs buildx, podman or buildah.',
  },
  {
    name: 'build-contexts',
    describes: 'run',
    group: 'build',
    kind: 'lines',
    help: 'Named contexts of the Dockerfile, one per line, in the syntax of `--build-context`: `assets=../assets`. Needs buildx, podman or buildah.',
  },
  {
    name: 'pull',
    describes: 'run',
    group: 'build',
    kind: 'boolean',
    help: 'Whether to pull newer base images from the registry.',
    default: 'false',
  },
  {
    name: 'no-cache',
    describes: 'run',
    group: 'build',
    kind: 'boolean',
    help: 'Whether to build every step without the cache.',
    default: 'false',
  },
  {
    name: 'cache-from',
    describes: 'run',
    group: 'build',
    kind: 'lines',
    help: 'Cache sources for the build, one per line: `type=gha` with buildx, or the name of an image.',
  },
  {
    name: 'cache-to',
    describes: 'run',
    group: 'build',
    kind: 'lines',
    help: 'Cache destinations for the build, one per line: `type=gha,mode=max`. Needs buildx.',
  },
  {
    name: 'provenance',
    describes: 'run',
    group: 'build',
    kind: 'text',
    help: 'Provenance attestation, in the syntax of `--provenance`: `mode=max`. By default, none. Needs buildx; older tools cannot load such a tar.',
  },
  {
    name: 'sbom',
    describes: 'run',
    group: 'build',
    kind: 'text',
    help: 'Bill of materials, in the syntax of `--sbom`: `true`. By default, none. Needs buildx; older tools cannot load such a tar.',
  },
  {
    name: 'label-profile',
    describes: 'image',
    group: 'check',
    kind: 'choice',
    help: `Set of labels that the image must have: ${either(labelProfiles)}.`,
    default: 'system-image',
    choices: labelProfiles,
  },
  {
    name: 'required-labels',
    describes: 'image',
    group: 'check',
    kind: 'lines',
    help: 'Further labels that the image must have, one per line: `key`, `key=value`, `key=/regex/` or `key:type` (text, url, rfc3339, email, semver, spdx).',
  },
  {
    name: 'rules',
    describes: 'image',
    group: 'check',
    kind: 'pairs',
    help: 'Levels of individual rules, one `id=level` per line or a YAML mapping: `off`, `notice`, `warning` or `error`.',
  },
  {
    name: 'fail-on',
    describes: 'run',
    group: 'check',
    kind: 'choice',
    help: `Lowest level of finding that fails the step: ${either(failOnLevels)}.`,
    default: 'error',
    choices: failOnLevels,
  },
  {
    name: 'report',
    describes: 'run',
    group: 'check',
    kind: 'lines',
    help: 'Files to write the findings to, one per line; the extension selects the format: `.json`, `.sarif`, `.xml` (JUnit), `.txt` or `.codequality.json` (GitLab).',
  },
  {
    name: 'compression',
    describes: 'run',
    group: 'save',
    kind: 'choice',
    help: `Compression of the tar: ${either(compressions, (each) => `\`${archiveExtensions[each]}\``)}.`,
    default: 'none',
    choices: compressions,
  },
  {
    name: 'output-directory',
    describes: 'run',
    group: 'save',
    kind: 'path',
    help: "Folder for the tar; it is created if it is missing. The tar of another image is never overwritten, although `hci/a:1` and `hci-a:1` are both saved as `hci-a-1.tar`: such a run fails before the build. By default, the runner's temporary folder; on the command line, the working directory.",
  },
  {
    name: 'trial',
    describes: 'run',
    group: 'trial',
    kind: 'boolean',
    help: 'Whether to start the image once, as the installer and its unit would, in a temporary folder that acts as the host. Needs root or `sudo`, and runc or crun.',
    default: 'false',
  },
  {
    name: 'trial-seconds',
    describes: 'run',
    group: 'trial',
    kind: 'number',
    help: 'Seconds that the service must stay up.',
    default: '5',
  },
  {
    name: 'trial-set',
    describes: 'run',
    group: 'trial',
    kind: 'pairs',
    help: 'Values of template variables for the trial, one `KEY=value` per line, as with `atomic install --set`.',
  },
  {
    name: 'trial-command',
    describes: 'run',
    group: 'trial',
    kind: 'text',
    help: 'Command that must exit with status 0 in the running container: `/usr/bin/agent --status`.',
  },
  {
    name: 'export',
    describes: 'run',
    group: 'export',
    kind: 'lines',
    help: `What to export for current hosts, separated by commas or lines: ${either(exportKinds, (each) => exportHelp[each])}. See [docs/hosts.md](docs/hosts.md).`,
  },
  {
    name: 'upload',
    describes: 'run',
    group: 'upload',
    kind: 'choice',
    help: 'Whether to upload the tar as a workflow artifact. If the server does not accept artifacts, `true` only warns and `required` fails the step.',
    default: 'true',
    choices: uploadChoices,
  },
  {
    name: 'artifact-name',
    describes: 'run',
    group: 'upload',
    kind: 'text',
    help: 'Name of the artifact. By default, the name of the tar: `example-agent-1.2.tar`.',
  },
  {
    name: 'retention-days',
    describes: 'run',
    group: 'upload',
    kind: 'number',
    help: 'Days after which the artifact expires, 1 to 400; 0 uses the setting of the repository.',
  },
  {
    name: 'archive',
    describes: 'run',
    group: 'upload',
    kind: 'boolean',
    help: 'Whether to upload the tar inside the usual zip; `false` uploads the tar itself.',
    default: 'true',
  },
  {
    name: 'compression-level',
    describes: 'run',
    group: 'upload',
    kind: 'number',
    help: 'Compression level of that zip, 0 (stored) to 9. `compression` is the faster way to a small artifact.',
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
] as const satisfies readonly OptionRow[];

export type OptionName = (typeof optionTable)[number]['name'];
