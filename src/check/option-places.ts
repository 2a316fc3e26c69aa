import { join } from 'node:path/posix';
import type { SourceFolder } from './input.js';
import type { Location } from './finding.js';

/** Lines of system-image.yml by option, for findings whose cause is an option and not a file of the image. */
export interface OptionPlaces {
  /** The configuration file, if the folder has one. */
  readonly file: string | undefined;
  /** Where an option is set; with a key, the line of that key below it. */
  of(option: string, key?: string): Location | undefined;
}

/** @param folder without one, no option has a place */
export async function optionPlaces(folder: SourceFolder | undefined): Promise<OptionPlaces> {
  for (const name of ['/system-image.yml', '/system-image.yaml']) {
    if (folder === undefined || (await folder.files.lookup(name))?.type !== 'file') continue;
    const lines = (await folder.files.read(name)).toString().split(/\r?\n/);
    const file = join(folder.path, name.slice(1));
    return {
      file,
      of(option, key) {
        const index = lines.findIndex((line) => keyOf(line, '') === option);
        if (index < 0) return undefined;
        const below = lines.slice(index + 1);
        const end = below.findIndex((line) => /^[^\s#-]/.test(line));
        const own = (end < 0 ? below : below.slice(0, end)).findIndex(
          (line) => key !== undefined && keyOf(line, String.raw`\s+(?:-\s+)?`) === key,
        );
        return { file, line: index + 1 + (own < 0 ? 0 : own + 1) };
      },
    };
  }
  return { file: undefined, of: () => undefined };
}

/** The key that a line sets, as `key: value` or, in a list, `key=value`. */
function keyOf(line: string, indentation: string): string | undefined {
  return new RegExp(`^${indentation}["']?([\\w./-]+)["']?\\s*[:=]`).exec(line)?.[1];
}
