import { either, exportHelp, exportKinds } from '../choices.js';
import type { OptionRow } from '../option-row.js';

/** What is made of the image for hosts. */
export const exportRows = [
  {
    name: 'export',
    describes: 'run',
    group: 'export',
    kind: 'lines',
    help: `What to export for current hosts, separated by commas or lines: ${either(exportKinds, (each) => exportHelp[each])}. See [docs/hosts.md](docs/hosts.md).`,
  },
] as const satisfies readonly OptionRow[];
