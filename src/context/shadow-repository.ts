import { access, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ask } from '../exec/ask.js';
import { minimalEnvironment } from '../exec/environment.js';

/**
 * Lets git read a repository through a folder of ours: its data are links to the real data, its configuration is a
 * short list of harmless settings. So git never reads what a repository can configure (fsmonitor, hooks, filters,
 * external diffs, signature programs, transports, includes), and does not search for a repository.
 */
export interface ShadowRepository {
  /** `remote.origin.url` as configured. */
  readonly origin: string | undefined;
  /** Standard output of a git command that runs at the top of the work tree; undefined if it fails. */
  readonly git: (...args: readonly string[]) => Promise<string | undefined>;
}

/** What git needs from the common folder, and from the folder of a work tree. */
const commonParts = ['objects', 'refs', 'packed-refs', 'reftable', 'shallow', 'info'];
const ownParts = ['index'];

/** The settings that are copied: how data is stored, and how the work tree was checked out. */
const harmless = new Set([
  'core.repositoryformatversion',
  'core.filemode',
  'core.symlinks',
  'core.ignorecase',
  'core.precomposeunicode',
  'core.autocrlf',
  'core.eol',
  'core.trustctime',
  'core.checkstat',
  'core.sparsecheckout',
  'core.sparsecheckoutcone',
  'extensions.objectformat',
  'extensions.refstorage',
]);

/**
 * Opens the repository of a work tree for `work`. Another user's folder is safe to read, because nothing in it is run.
 * @param top absolute path of the folder that has the `.git`
 * @returns undefined if that is not a repository or git is not installed
 */
export async function withRepository<T>(
  top: string,
  work: (repository: ShadowRepository) => Promise<T>,
): Promise<T | undefined> {
  const own = await gitFolder(top);
  if (own === undefined) return undefined;
  const common = resolve(own, (await firstLine(join(own, 'commondir'))) ?? '.');
  const head = await firstLine(join(own, 'HEAD'));
  if (head === undefined) return undefined;
  const shadow = await mkdtemp(join(tmpdir(), 'system-image-git-'));
  try {
    const links = [
      ...commonParts.map((name) => join(common, name)),
      ...[...ownParts, ...(await sharedIndexes(own))].map((name) => join(own, name)),
    ];
    for (const target of links) await linkInto(shadow, target);
    await writeFile(join(shadow, 'HEAD'), `${head}\n`);
    const settings = await readSettings(shadow, join(common, 'config'));
    if (settings === undefined) return undefined;
    await writeFile(join(shadow, 'config'), configText(settings));
    return await work({
      origin: settings.get('remote.origin.url'),
      git: (...args) =>
        git(['-C', top, `--git-dir=${shadow}`, `--work-tree=${top}`, '--literal-pathspecs', ...args]),
    });
  } finally {
    await rm(shadow, { recursive: true, force: true });
  }
}

/** The folder with the repository's data: `.git`, or the target of a worktree's or submodule's `.git` file. */
async function gitFolder(top: string): Promise<string | undefined> {
  const path = join(top, '.git');
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  const target = /^gitdir: (.+)$/.exec((await firstLine(path)) ?? '')?.[1];
  return target === undefined ? undefined : resolve(top, target);
}

/** The first line of a short regular file. */
async function firstLine(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > 4096) return undefined;
  return (await readFile(path, 'utf8')).split('\n', 1)[0];
}

/** The shared part of a split index. */
async function sharedIndexes(own: string): Promise<readonly string[]> {
  return (await readdir(own)).filter((name) => /^sharedindex\.[0-9a-f]+$/.test(name));
}

async function linkInto(folder: string, target: string): Promise<void> {
  const isThere = await access(target).then(
    () => true,
    () => false,
  );
  if (isThere) await symlink(target, join(folder, target.slice(target.lastIndexOf('/') + 1)));
}

/** All settings of a configuration file without its includes; the last value of a key counts. */
async function readSettings(shadow: string, path: string): Promise<ReadonlyMap<string, string> | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return new Map();
  // A folder that is not a repository keeps git from looking for one.
  const list = await git([`--git-dir=${shadow}`, 'config', '--file', path, '--no-includes', '--list', '-z']);
  const entries = list?.split('\0').filter((entry) => entry !== '');
  return (
    entries &&
    new Map(
      entries.map((entry) => {
        const [key = '', ...value] = entry.split('\n');
        return [key, value.length === 0 ? 'true' : value.join('\n')];
      }),
    )
  );
}

function configText(settings: ReadonlyMap<string, string>): string {
  const lines = [...settings]
    .filter(([key, value]) => harmless.has(key) && /^[\w.-]+$/.test(value))
    .map(([key, value]) => {
      const [section = '', name = ''] = key.split('.');
      return `[${section}]\n${name} = ${value}\n`;
    });
  return `${lines.join('')}[core]\nbare = false\n`;
}

/** Keeps git from reading the settings of the machine and the user, and from using the network. */
const isolation = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** @returns standard output; undefined if git fails or is missing */
async function git(args: readonly string[]): Promise<string | undefined> {
  try {
    const hardening = ['--no-pager', '-c', 'safe.bareRepository=explicit', '-c', 'core.hooksPath=/dev/null'];
    const { exitCode, stdout } = await ask('git', [...hardening, ...args], {
      ...minimalEnvironment(),
      ...isolation,
    });
    return exitCode === 0 ? stdout : undefined;
  } catch {
    // git is not installed.
    return undefined;
  }
}
