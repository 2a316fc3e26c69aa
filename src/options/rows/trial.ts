import type { OptionRow } from '../option-row.js';

/** The trial start. */
export const trialRows = [
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
] as const satisfies readonly OptionRow[];
