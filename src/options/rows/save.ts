import { archiveExtensions, compressions, either } from '../choices.js';
import type { OptionRow } from '../option-row.js';

/** The tar. */
export const saveRows = [
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
] as const satisfies readonly OptionRow[];
