import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Files } from '../image/files.js';
import type { Plan } from '../installer/plan.js';
import { findProgram } from '../exec/find-program.js';
import type { Root } from '../exec/root.js';
import { TrialFailure } from './result.js';
import type { BindSource, Placement } from './sandbox-config.js';
import { hostItems, makeItems, textItem, type Item } from './unpack.js';

/** The kernel's own trees: nothing that could be put in their place would be true to a host. */
const kernelTrees = ['/dev', '/proc', '/sys'];

/** Larger files of the machine are not copied for a trial. */
const copyLimit = 1024 * 1024;

/** A folder that stands for the root of a host, so that nothing is written to the real one. */
export class PrivateHost {
  constructor(
    readonly root: Root,
    /** Absolute, and free of links. */
    readonly folder: string,
  ) {}

  /** Where a path of the host lies. */
  locate(path: string): string {
    return posix.join(this.folder, posix.join('/', path));
  }

  /** Makes what the plan puts on the host, and the folders of its tmpfiles lines. */
  async prepare(plan: Plan, files: Files): Promise<void> {
    const users = await Promise.all(['/etc/passwd', '/etc/group'].map(machineText));
    const texts = [plan.tmpfiles, plan.unit].filter((file) => file !== undefined);
    await makeItems(this.root, this.folder, [
      ...users,
      ...texts.map(({ path, content }) => textItem(path, content)),
      ...hostItems(plan.hostEntries, files),
    ]);
    // The installer runs systemd-tmpfiles for services only.
    if (plan.tmpfiles !== undefined && plan.unit !== undefined) await this.createTmpfiles(plan.tmpfiles.path);
  }

  private async createTmpfiles(path: string): Promise<void> {
    const program = findProgram(['systemd-tmpfiles']);
    if (program === undefined) {
      throw new TrialFailure(
        'systemd-tmpfiles is not on PATH, so what the image needs on the host was not made.',
        {
          advice: 'Try the image on a machine with systemd, or install its systemd-tmpfiles.',
        },
      );
    }
    const { status, output } = await this.root.run(program, [
      '--create',
      `--root=${this.folder}`,
      posix.basename(path),
    ]);
    if (status === 0) return;
    throw new TrialFailure(`systemd-tmpfiles did not accept the image's lines (exit code ${status}).`, {
      advice: 'Look at tmpfiles.template; where there is none, at the bind sources of config.json.template.',
      output: output.replaceAll(this.folder, ''),
    });
  }

  /** Finds a place for each bind source. @param bundle what a relative one starts from. */
  async place(sources: readonly BindSource[], bundle: string): Promise<ReadonlyMap<string, Placement>> {
    const placements = new Map<string, Placement>();
    for (const { source, readOnly } of sources) {
      placements.set(source, await this.placeOne(posix.resolve(bundle, source), readOnly));
    }
    return placements;
  }

  private async placeOne(source: string, readOnly: boolean): Promise<Placement> {
    // A path through /proc may lead anywhere: where it ends is what counts.
    if (kernelTrees.some((tree) => isWithin(tree, source)) && (await this.endsInKernelTree(source))) {
      return { path: source, kind: 'machine', note: "is this machine's own" };
    }
    const path = this.locate(source);
    const real = await this.real(path);
    if (!isWithin(this.folder, real)) {
      throw new TrialFailure(
        `The bind source "${source}" is a link that leads out of the trial, to "${real}".`,
        {
          advice: 'Mount the folder itself, or make the link relative.',
        },
      );
    }
    if ((await this.root.run('test', ['-e', path])).status === 0) {
      return {
        path,
        kind: 'private',
        note: 'lies in a folder of the trial, which holds what the image brings',
      };
    }
    const found = await onMachine(source);
    if (found === 'directory' && readOnly) {
      return { path: source, kind: 'machine', note: "is this machine's own, read-only" };
    }
    if (found === undefined) return { path, kind: 'private', note: 'is nowhere: nobody makes it' };
    const { item, note } = await standIn(source, found);
    await makeItems(this.root, this.folder, [item]);
    return { path, kind: 'stand-in', note };
  }

  private async endsInKernelTree(source: string): Promise<boolean> {
    const real = await this.real(source);
    return kernelTrees.some((tree) => isWithin(tree, real));
  }

  /** Where a path leads on this machine; what is missing on the way is taken for plain folders. */
  private async real(path: string): Promise<string> {
    return (await this.root.must('realpath', ['--canonicalize-missing', '--zero', '--', path])).replace(
      '\0',
      '',
    );
  }
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

type Kind = 'directory' | 'file' | 'other';

async function onMachine(path: string): Promise<Kind | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other';
  } catch {
    return undefined;
  }
}

/** Something harmless of the same kind as what the machine has at a path. */
async function standIn(path: string, kind: Kind): Promise<{ readonly item: Item; readonly note: string }> {
  if (kind === 'directory') {
    return {
      item: { path, type: 'directory', mode: 0o755, uid: 0, gid: 0 },
      note: "is an empty folder in place of this machine's",
    };
  }
  const copy = kind === 'file' ? await smallFile(path) : undefined;
  const content = (): Promise<Buffer> => Promise.resolve(copy ?? Buffer.alloc(0));
  return {
    item: { path, type: 'file', mode: 0o644, uid: 0, gid: 0, content },
    note: copy === undefined ? "is an empty file in place of this machine's" : "is a copy of this machine's",
  };
}

async function smallFile(path: string): Promise<Buffer | undefined> {
  try {
    return (await stat(path)).size > copyLimit ? undefined : await readFile(path);
  } catch {
    return undefined;
  }
}

/** A file of the machine, for the names of users and groups in tmpfiles lines. */
async function machineText(path: string): Promise<Item> {
  return textItem(path, (await smallFile(path))?.toString('utf8') ?? '');
}
