import type { Level } from '../check/finding.js';
import { harmlessJson } from '../core/harmless.js';
import { exportHelp, exportKinds } from '../options/choices.js';
import type { RunResult } from './run-result.js';

interface Output {
  readonly name: string;
  /** One sentence, in Markdown; action.yml and the README show it. */
  readonly help: string;
  /** Undefined if the run ended earlier. */
  readonly value: (result: RunResult) => string | number | undefined;
}

const count = (level: Level, { findings }: RunResult): number =>
  findings.filter((finding) => finding.level === level).length;

/** Every output of the step, once. */
export const outputTable: readonly Output[] = [
  {
    name: 'image',
    help: 'The name of the image, `name:tag`. The engine keeps the image under this name.',
    value: ({ image }) => image,
  },
  {
    name: 'image-id',
    help: 'The id of the image in the engine, `sha256:…`.',
    value: ({ config }) => config?.id,
  },
  {
    name: 'labels',
    help: 'The labels of the built image, as a JSON object.',
    value: ({ config }) => config && harmlessJson(config.labels),
  },
  {
    name: 'generated-files',
    help: 'The paths of the generated files, one per line; they are next to the tar.',
    value: ({ generatedFiles }) => generatedFiles.join('\n'),
  },
  {
    name: 'errors',
    help: 'The number of errors that the checks found.',
    value: (result) => count('error', result),
  },
  {
    name: 'warnings',
    help: 'The number of warnings that the checks found.',
    value: (result) => count('warning', result),
  },
  {
    name: 'report',
    help: 'The paths of the reports, one per line.',
    value: ({ reports }) => reports.join('\n'),
  },
  { name: 'tar', help: 'The path of the tar.', value: ({ archive }) => archive?.path },
  { name: 'tar-size', help: 'The size of the tar, in bytes.', value: ({ archive }) => archive?.size },
  {
    name: 'tar-sha256',
    help: 'The SHA-256 of the tar, 64 hexadecimal digits.',
    value: ({ archive }) => archive?.sha256,
  },
  ...exportKinds.map((kind) => ({
    name: kind,
    help: `The path of the \`${kind}\`, if \`export\` has it: ${exportHelp[kind]}.`,
    value: ({ exports }: RunResult) => exports?.find((each) => each.kind === kind)?.path,
  })),
  { name: 'artifact-id', help: 'The id of the artifact.', value: ({ artifact }) => artifact?.id },
  {
    name: 'artifact-url',
    help: 'The URL of the artifact.',
    value: ({ artifact }) => artifact?.url,
  },
  {
    name: 'artifact-digest',
    help: 'The digest of the uploaded file, `sha256:…`.',
    value: ({ artifact }) => artifact?.digest,
  },
];

/** The outputs of the step, by name; empty strings for steps that the run did not reach. */
export function outputs(result: RunResult): Readonly<Record<string, string>> {
  return Object.fromEntries(outputTable.map(({ name, value }) => [name, String(value(result) ?? '')]));
}
