/**
 * What the README, the documentation and the help promise, and the test that shows it: its file, and its title as it is
 * written there. Every input, output, exit status, command and flag is here; promises.test.ts says what is missing.
 */
export type Shown = readonly [file: string, title: string];

const push = 'action/push.int.test.ts';
const image = 'action/image-inputs.int.test.ts';
const upload = 'action/upload-inputs.int.test.ts';
const trial = 'action/trial.int.test.ts';
const pullRequest = 'action/pull-request.int.test.ts';
const builders = 'engine/docker-builders.int.test.ts';
const builder = 'engine/builder.int.test.ts';
const buildArguments: Shown = ['engine/build-arguments.test.ts', '%j'];
const imageFields: Shown = [image, 'description, templates, target and build-args reach the image'];
const profile: Shown = [image, '%s: the run fails or not by the labels that are missing'];
const exported: Shown = [image, 'export and report: the outputs name what is there'];
const bareFolder: Shown = ['action/generated.int.test.ts', 'gets every file, and builds'];
const everyLabel: Shown = [pullRequest, 'fails and names every label that is missing, empty or wrong'];
const contents: Shown = [push, 'the image holds what was generated'];
const tar: Shown = [push, 'leaves the tar, with its size and digest in the outputs'];
const loaded: Shown = [push, 'the image stays loaded, and the tar brings the name back'];
const plainUpload: Shown = [push, 'archive: false uploads the very file, and knows its digest from there'];
const artifact: Shown = [upload, 'the artifact has that name, and its outputs lead to it'];
const refused: Shown = ['engine/open.int.test.ts', '%j is refused'];

/** Inputs of the step, which are keys of system-image.yml and flags of `run`, too. */
export const inputs: Readonly<Record<string, Shown>> = {
  image: [push, 'succeeds'],
  context: [push, 'succeeds'],
  dockerfile: ['pipeline/authors-exports.int.test.ts', 'the author has them %s'],
  'base-image': bareFolder,
  description: imageFields,
  labels: bareFolder,
  'auto-labels': [image, "auto-labels: the image names the commit of its context; the user's labels win"],
  'runtime-options': contents,
  defaults: contents,
  'host-files': contents,
  templates: imageFields,
  build: [pullRequest, 'build: false needs no engine and writes nothing'],
  engine: ['engine/open.int.test.ts', '%s is %s'],
  host: [builders, 'an engine behind --host, whatever DOCKER_HOST says'],
  'tls-verify': refused,
  target: imageFields,
  platform: ['pipeline/plan.test.ts', 'it has the architecture of the platform that is built for'],
  'build-args': imageFields,
  secrets: [builders, 'hands a secret on'],
  pull: [builders, 'starts from an image that only the engine has'],
  'no-cache': buildArguments,
  'cache-from': buildArguments,
  'cache-to': buildArguments,
  provenance: buildArguments,
  sbom: [builder, 'attests the image that is delivered'],
  ssh: ['engine/build-arguments.test.ts', '%s is known to all but the classic builder'],
  'build-contexts': [builder, 'passes build contexts on, and compresses the whole tar'],
  'build-retries': [
    'pipeline/build/retry.test.ts',
    'a build is repeated until the network is back, and the log says so',
  ],
  builder: [builder, 'builds, adds the layer, checks and saves by four calls'],
  load: [builder, 'load: true needs an engine, and a builder that is not there is named'],
  'layer-compression': [builder, 'layer-compression: %s'],
  'label-profile': profile,
  'required-labels': everyLabel,
  rules: profile,
  'fail-on': [pullRequest, 'with fail-on: never succeeds'],
  report: exported,
  trial: [trial, 'one that does not fails the step, and is not uploaded'],
  'trial-seconds': [trial, 'an image that starts is uploaded, and the log names its command'],
  'trial-set': [trial, 'trial-set: the service gets the value'],
  'trial-command': [trial, 'an image whose command fails is not uploaded'],
  export: exported,
  upload: [
    'action/no-artifacts.int.test.ts',
    'the same with upload: required: it fails before anything is built',
  ],
  'artifact-name': artifact,
  'retention-days': [upload, 'it expires after as many days'],
  compression: plainUpload,
  archive: plainUpload,
  'compression-level': [upload, 'level 9 makes a small zip of zeros'],
  overwrite: [upload, 'overwrite: an artifact of that name is replaced only if the workflow says so'],
  'output-directory': tar,
};

/** Outputs of the step. */
export const outputs: Readonly<Record<string, Shown>> = {
  image: [push, 'succeeds'],
  'image-id': loaded,
  labels: loaded,
  'generated-files': bareFolder,
  errors: everyLabel,
  warnings: [push, 'succeeds'],
  report: exported,
  tar,
  'tar-size': tar,
  'tar-sha256': tar,
  bundle: exported,
  quadlet: exported,
  'artifact-id': [push, 'uploads that tar inside a zip'],
  'artifact-url': artifact,
  'artifact-digest': [push, 'uploads that tar inside a zip'],
};

const runs = 'cli/run.int.test.ts';
const cancelled: Shown = ['cli/cancel.int.test.ts', '%s ends a save and its docker, and leaves nothing'];

/** Exit statuses of the command line. */
export const statuses: Readonly<Record<string, Shown>> = {
  0: [runs, 'that finds nothing: the path of the tar on standard output, status 0'],
  1: [runs, 'that finds errors: findings on standard error, no tar, status 1'],
  2: ['cli/program.test.ts', 'no command at all shows the help'],
  3: ['cli/transcript.int.test.ts', 'an engine that does not answer is one sentence and status 3'],
  130: cancelled,
};

const made = 'cli/image-commands.int.test.ts';
const transcript: Shown = [
  'cli/transcript.int.test.ts',
  'the commands of the blog post create a System Image as they describe it',
];
const bundle: Shown = [made, '--to bundle --name --set: a tar that installs the service under that name'];
const started: Shown = [made, 'an image that starts: status 0, and the result in words'];
const values: Shown = [made, '--set and --command: the values of the variables reach the service'];
const imageByName: Shown = [made, 'check takes the name of an image, too, and --host says where it is'];
const placed: Shown = ['cli/program.test.ts', 'the options that all commands have can stand %s'];
const check = 'cli/check.test.ts';
const listed = 'cli/discover.test.ts';

/** Flags that every command has. */
export const commonFlags: Readonly<Record<string, Shown>> = {
  '--log-level': placed,
  '--manager': placed,
  '--help': ['cli/program.test.ts', '%s has an example'],
};

/** Commands, and the flags of each. Those of `run` are the inputs, too. */
export const commands: Readonly<Record<string, Readonly<Record<string, Shown>>>> = {
  'generate-files': {
    '--description': transcript,
    '--config': transcript,
    '--default': transcript,
    '--force': ['cli/program.test.ts', 'writes missing files, prints their paths, and keeps existing ones'],
  },
  'generate-dockerfile': {
    '--output': transcript,
    '--from-base': transcript,
    '--maintainer': transcript,
    '--license': transcript,
    '--summary': transcript,
    '--version': transcript,
    '--help-text': transcript,
    '--architecture': transcript,
    '--scope': transcript,
    '--add-file': transcript,
    '--force': ['cli/program.test.ts', 'generate-dockerfile keeps a Dockerfile, unless it is forced'],
  },
  build: { '--host': started, '--tlsverify': refused, '--path': started },
  check: {
    '--json': [check, 'a parent of folders, in their order, each once'],
    '--dockerfile': [check, 'the Dockerfile that is given'],
    '--label-profile': imageByName,
    '--required-label': [check, 'a label more is required'],
    '--rule': [check, '%s'],
    '--fail-on': [check, '%s'],
    '--report': [check, 'a report covers all targets'],
    '--host': imageByName,
    '--tlsverify': refused,
  },
  try: {
    '--set': values,
    '--seconds': values,
    '--command': values,
    '--json': values,
    '--host': started,
    '--tlsverify': refused,
  },
  tar: {
    '--host': [made, 'tar writes the image into the folder where it is started, and prints the path'],
    '--tlsverify': refused,
  },
  export: {
    '--to': bundle,
    '--name': bundle,
    '--set': bundle,
    '--output-directory': bundle,
    '--host': imageByName,
    '--tlsverify': refused,
  },
  run: { '--json': [runs, '--json, %s: the whole result, by which the status goes'] },
  discover: {
    '--base': [listed, '%s'],
    '--for': [listed, 'one image with all that it is built on'],
    '--json': [listed, '%s'],
  },
  rules: { '--json': ['cli/program.test.ts', 'as JSON'] },
};
