import { resolve, type Files } from './files.js';

/** The content of an image's account files; empty if it has none. */
export interface Accounts {
  /** `/etc/passwd`, see passwd(5). */
  readonly passwd: string;
  /** `/etc/group`, see group(5). */
  readonly group: string;
}

/** The numeric ids that a process runs as. */
export interface ProcessUser {
  readonly uid: number;
  readonly gid: number;
  readonly additionalGids?: readonly number[];
}

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

interface Group {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

/** The account files of an image; links are followed inside it. */
export async function readAccounts(files: Files): Promise<Accounts> {
  const read = async (path: string): Promise<string> => {
    const entry = await resolve(files, path);
    return entry?.type === 'file' ? (await files.read(entry.path)).toString() : '';
  };
  const [passwd, group] = await Promise.all([read('/etc/passwd'), read('/etc/group')]);
  return { passwd, group };
}

const number = /^\d+$/;

/**
 * Resolves `USER`: `user[:group]`, each a name or a number. A number needs no account; if it has one, the account sets
 * the group, otherwise the group is 0. Supplementary groups apply if USER names no group.
 * @returns undefined if a name is not among the accounts
 */
export function lookUpUser(
  written: string,
  { passwd, group }: Accounts = { passwd: '', group: '' },
): ProcessUser | undefined {
  const [user = '', wantedGroup] = written.split(':');
  const account = accounts(passwd).find(({ name, uid }) => name === user || String(uid) === user);
  const uid = account?.uid ?? (number.test(user) ? Number(user) : undefined);
  if (uid === undefined) return undefined;
  if (wantedGroup !== undefined && wantedGroup !== '') {
    const gid = groups(group).find(({ name }) => name === wantedGroup)?.gid ?? parse(wantedGroup);
    return gid === undefined ? undefined : { uid, gid };
  }
  const gid = account?.gid ?? 0;
  const additionalGids = groups(group)
    .filter(({ members, gid: other }) => account && other !== gid && members.includes(account.name))
    .map((each) => each.gid);
  return { uid, gid, ...(additionalGids.length > 0 && { additionalGids }) };
}

function accounts(passwd: string): readonly Account[] {
  return records(passwd).flatMap(([name = '', , uid = '', gid = '']) =>
    number.test(uid) && number.test(gid) ? [{ name, uid: Number(uid), gid: Number(gid) }] : [],
  );
}

function groups(text: string): readonly Group[] {
  return records(text).flatMap(([name = '', , gid = '', members = '']) =>
    number.test(gid) ? [{ name, gid: Number(gid), members: members.split(',') }] : [],
  );
}

function records(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(':'));
}

function parse(text: string): number | undefined {
  return number.test(text) ? Number(text) : undefined;
}
