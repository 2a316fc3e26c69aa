import { uploadChoices } from '../choices.js';
import type { OptionRow } from '../option-row.js';

/** The artifact. */
export const uploadRows = [
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
