import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Container } from './container.js';
import type { Root } from '../exec/root.js';

const prefix = 'system-image-trial-';

/** Which process created a trial's folder. A pid may be another process's by now, so its start counts too. */
interface Owner {
  readonly pid: number;
  /** Field 22 of /proc/PID/stat: proc(5). */
  readonly started: string;
}

/**
 * A folder that holds all of one trial; its name is the container's id. It is closed to other users: no setuid file
 * of an image gives them anything.
 */
export class TrialFolder {
  readonly id: string;
  /** The runtime's own folder. */
  readonly state: string;
  /** Stands for the root of a host. */
  readonly host: string;
  /** The runtime's bundle: config.json and rootfs. No path of the host leads here. */
  readonly bundle: string;

  private constructor(readonly path: string) {
    this.id = basename(path);
    this.state = join(path, 'state');
    this.host = join(path, 'host');
    this.bundle = join(path, 'bundle');
  }

  /** @param parent where temporary folders lie. */
  static async create(parent: string): Promise<TrialFolder> {
    // Only its owner may enter what mkdtemp creates.
    const path = await realpath(await mkdtemp(join(parent, prefix)));
    const owner: Owner = { pid: process.pid, started: (await startOf(process.pid)) ?? '' };
    await writeFile(ownerFile(path), JSON.stringify(owner));
    const folder = new TrialFolder(path);
    for (const inner of [folder.host, folder.bundle]) await mkdir(inner, { mode: 0o700 });
    return folder;
  }

  /**
   * Lets the root of a container with a user namespace of its own, another user here, reach its files. That user may
   * also log in here: setuid files, which have no effect in such a container, would make it this machine's root.
   */
  async openFor(uid: number, root: Root): Promise<void> {
    const setuid = ['-xdev', '-type', 'f', '-perm', '/6000'];
    await root.must('find', [this.host, this.bundle, ...setuid, '-exec', 'chmod', 'u-s,g-s', '{}', '+']);
    await root.must('chown', [String(uid), '--', this.host, this.bundle]);
    // Nothing else here can be entered.
    await chmod(this.path, 0o711);
  }

  /** Ends the container and removes everything. */
  async remove(root: Root, runtime: string): Promise<void> {
    await new Container(root, { runtime, id: this.id, state: this.state, bundle: this.bundle }).remove();
    await unmountBelow(root, this.path);
    await root.must('rm', ['--recursive', '--force', '--one-file-system', '--', this.path]);
  }

  /**
   * Removes what killed trials of this user left. Folders of other users are not even read: the trial runs as root,
   * and every user may create folders here.
   */
  static async sweep(parent: string, root: Root, runtime: string): Promise<void> {
    for (const name of (await readdir(parent)).filter((entry) => entry.startsWith(prefix))) {
      const path = join(parent, name);
      const owner = await ownerOf(path);
      if (owner === undefined || (await startOf(owner.pid)) === owner.started) continue;
      await new TrialFolder(path).remove(root, runtime).catch(() => undefined);
    }
  }
}

function ownerFile(path: string): string {
  return join(path, 'owner.json');
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  try {
    const folder = await lstat(path);
    if (!folder.isDirectory() || folder.uid !== process.getuid?.()) return undefined;
    const owner = JSON.parse(await readFile(ownerFile(path), 'utf8')) as Partial<Owner>;
    const { pid, started } = owner;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

/** When a process was started; nothing if there is none. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in brackets that may hold anything: count from its end.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** A shared mount inside a container may show here as well; it must be gone before the folder is. */
async function unmountBelow(root: Root, folder: string): Promise<void> {
  const mounts = (await readFile('/proc/self/mountinfo', 'utf8'))
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .filter((point) => point.startsWith(`${folder}/`));
  for (const point of mounts.reverse()) await root.run('umount', ['--lazy', '--', point]);
}
