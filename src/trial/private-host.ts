import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Root } from '../exec/root.js';
import { parseUnit } from '../core/unit-file.js';
import { unitFolders } from '../core/unit-folders.js';
import type { Files } from '../image/files.js';
import type { Plan } from '../installer/plan.js';
import { hostPath, isWithin } from './machine-paths.js';
import { createTmpfiles, divideTmpfiles } from './tmpfiles.js';
import type { TrialFolder } from './trial-folder.js';
import { hostItems, makeItems, textItem, type Item } from './unpack.js';

/** A folder that stands for the root of a host, so that nothing is written to the real one. */
export class PrivateHost {
  readonly folder: string;

  constructor(
    readonly root: Root,
    private readonly trial: TrialFolder,
    /** The bundle's folder as the plan has it. It lies elsewhere: no link on this host can lead there. */
    private readonly destination: string,
  ) {
    this.folder = trial.host;
  }

  /** Where a path of the host lies. */
  locate(path: string): string {
    const plain = hostPath(posix.join('/', path));
    return isWithin(this.destination, plain)
      ? posix.join(this.trial.bundle, plain.slice(this.destination.length))
      : posix.join(this.folder, plain);
  }

  /** Whether a real path belongs to the trial. */
  holds(path: string): boolean {
    return isWithin(this.folder, path) || isWithin(this.trial.bundle, path);
  }

  /** A text with paths as they are on the host: those of the trial mean nothing to a reader. */
  readonly readable = (text: string): string =>
    text.replaceAll(this.trial.bundle, this.destination).replaceAll(this.folder, '');

  /**
   * Creates what the plan puts on the host, and the folders of its unit and its tmpfiles lines. Links come last, so that nothing is
   * written through one. @returns notices.
   */
  async prepare(plan: Plan, files: Files): Promise<readonly string[]> {
    const users = await Promise.all(['/etc/passwd', '/etc/group'].map(machineText));
    const texts = [plan.tmpfiles, plan.unit].filter((file) => file !== undefined);
    const items = [
      ...users,
      ...texts.map(({ path, content }) => textItem(path, content)),
      ...hostItems(plan.hostEntries, files),
      ...(plan.unit === undefined ? [] : unitFolders(parseUnit(plan.unit.content))).map((folder): Item => ({
        ...folder,
        type: 'directory',
        uid: 0,
        gid: 0,
      })),
    ].map((item) => ({ ...item, path: hostPath(item.path) }));
    const links = items.filter(({ type }) => type === 'symlink');
    // The installer runs systemd-tmpfiles for services only.
    const lines = plan.unit === undefined ? '' : (plan.tmpfiles?.content ?? '');
    const { text, notices } = divideTmpfiles(
      lines,
      links.map(({ path }) => path),
    );
    await makeItems(
      this.root,
      this.folder,
      items.filter(({ type }) => type !== 'symlink'),
    );
    if (text.folders.trim() !== '') await createTmpfiles(text.folders, this);
    await makeItems(this.root, this.folder, links);
    if (text.links.trim() !== '') await createTmpfiles(text.links, this);
    return notices;
  }
}

/** A file of the machine, for the names of users and groups in tmpfiles lines. */
async function machineText(path: string): Promise<Item> {
  return textItem(path, await readFile(path, 'utf8').catch(() => ''));
}
