import { dirname } from 'node:path/posix';
import type { Entry, Files } from '../../image/files.js';
import type { Config } from '../config/configuration.js';
import { items, part } from '../config/parts.js';

/** Who the service runs as, as far as files are concerned. */
interface User {
  readonly uid: number;
  readonly gids: readonly number[];
  /** Rights that need no permission bits. */
  readonly overrides: boolean;
  readonly searches: boolean;
}

/**
 * The first of a program and the folders above it that the service's user may not execute or enter.
 * Source: path_resolution(7) and capabilities(7).
 */
export async function firstClosed(files: Files, program: Entry, config: Config): Promise<Entry | undefined> {
  const user = userOf(config);
  if (user === undefined) return undefined;
  if (!user.searches) {
    for (let path = dirname(program.path); ; path = dirname(path)) {
      const folder = await files.lookup(path);
      if (folder?.type === 'directory' && !allows(folder, user)) return folder;
      if (path === '/') break;
    }
  }
  return user.overrides || allows(program, user) ? undefined : program;
}

/** Nothing if ids are mapped, or if the runtime decides which capabilities there are. */
function userOf({ value }: Config): User | undefined {
  if (items(value, ['linux', 'namespaces']).some((item) => part(item, ['type']) === 'user')) return undefined;
  const uid = part(value, ['process', 'user', 'uid']) ?? 0;
  const gid = part(value, ['process', 'user', 'gid']) ?? 0;
  const capabilities = part(value, ['process', 'capabilities']);
  if (typeof uid !== 'number' || typeof gid !== 'number') return undefined;
  if (uid === 0 && capabilities === undefined) return undefined;
  const effective = items(capabilities, ['effective']);
  const overrides = effective.includes('CAP_DAC_OVERRIDE');
  return {
    uid,
    gids: [gid, ...items(value, ['process', 'user', 'additionalGids'])].filter(
      (id) => typeof id === 'number',
    ),
    overrides,
    searches: overrides || effective.includes('CAP_DAC_READ_SEARCH'),
  };
}

function allows({ mode, uid, gid }: Entry, user: User): boolean {
  const shift = uid === user.uid ? 6 : user.gids.includes(gid) ? 3 : 0;
  return ((mode >> shift) & 1) === 1;
}
