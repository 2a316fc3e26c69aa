import { isAbsolute, join } from 'node:path/posix';
import { resolve, type Entry } from '../../image/files.js';
import type { Image } from '../../image/image.js';
import type { Config } from '../config/configuration.js';
import { items, part } from '../config/parts.js';

/** Looks programs up in the image as the runtime does. */
export class ProgramFinder {
  constructor(
    readonly image: Image,
    readonly config: Config,
  ) {}

  /**
   * The first executable file, or else the first that is not executable.
   * @returns `hidden` if a mount covers a place to look in, so that the host decides
   */
  async find(program: string): Promise<Entry | 'hidden' | undefined> {
    const candidates = this.candidates(program);
    if (candidates.some((path) => this.isHidden(path))) return 'hidden';
    let inexecutable: Entry | undefined;
    for (const path of candidates) {
      const entry = await resolve(this.image.files, path);
      if (entry?.type !== 'file') continue;
      if (isExecutable(entry)) return entry;
      inexecutable ??= entry;
    }
    return inexecutable;
  }

  /** A name with a slash counts from the working directory; any other is looked up along PATH. */
  private candidates(program: string): readonly string[] {
    if (isAbsolute(program)) return [program];
    const directory = part(this.config.value, ['process', 'cwd']);
    const cwd = typeof directory === 'string' ? directory : '/';
    if (program.includes('/')) return [join('/', cwd, program)];
    const entries = items(this.config.value, ['process', 'env']).filter((entry) => typeof entry === 'string');
    const path = entries.findLast((entry) => entry.startsWith('PATH='))?.slice('PATH='.length) ?? '';
    return path.split(':').map((folder) => join('/', isAbsolute(folder) ? '' : cwd, folder, program));
  }

  /** Whether a mount covers what the image has at a path. */
  private isHidden(path: string): boolean {
    return items(this.config.value, ['mounts']).some((mount) => {
      const destination = part(mount, ['destination']);
      return typeof destination === 'string' && destination !== '' && isBelow(path, join('/', destination));
    });
  }
}

export function isExecutable({ mode }: Entry): boolean {
  return (mode & 0o111) !== 0;
}

function isBelow(path: string, folder: string): boolean {
  return `${path}/`.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
