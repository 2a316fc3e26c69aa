import type { ExportCopy } from '../dockerfile/exports.js';
import type { HostFile } from '../options/host-files.js';
import { exportFiles, exportsFolder, hostFolder, type ExportFile } from '../core/system-image.js';

/** What is there before anything is generated. */
export interface ExistingFiles {
  /** There is a Dockerfile; it is never changed. */
  readonly hasDockerfile: boolean;
  /** What it copies below `/exports`. */
  readonly copies: readonly ExportCopy[];
  /** System Image files at the top of the context. */
  readonly present: ReadonlySet<ExportFile>;
  readonly hostFiles: readonly HostFile[];
  /** The manifest says `noContainerService`: the image only installs files, and has neither unit nor configuration. */
  readonly installsFilesOnly: boolean;
  /** The configuration has bind sources that nobody else makes. */
  readonly needsTmpfiles: boolean;
}

/** Where the content of a file in the image comes from. */
export type Origin = 'context' | 'generated';

/** What has to be made, and which way it gets into the image. */
export interface GenerationPlan {
  /** As in the survey. */
  readonly installsFilesOnly: boolean;
  /** To be generated at these paths of the context before the build, because a Dockerfile copies them from there. */
  readonly beforeBuild: ReadonlyMap<ExportFile, string>;
  /** To be put into `/exports` by a layer on top, because the Dockerfile does not. */
  readonly onTop: ReadonlyMap<ExportFile, Origin>;
  /** To be put below `/exports/hostfs` by that layer. */
  readonly hostFilesOnTop: readonly HostFile[];
}

/**
 * Decides which System Image files are missing and how each gets into the image. A file that exists is the user's
 * and is never generated again. Without a Dockerfile one is generated, which copies everything.
 */
export function planGeneration(existing: ExistingFiles): GenerationPlan {
  const beforeBuild = new Map<ExportFile, string>();
  const onTop = new Map<ExportFile, Origin>();
  for (const file of neededFiles(existing)) {
    const name = exportFiles[file];
    const copy = existing.copies.find(({ imagePath }) => imagePath === `${exportsFolder}/${name}`);
    if (!existing.hasDockerfile) {
      if (!existing.present.has(file)) beforeBuild.set(file, name);
    } else if (copy === undefined) {
      onTop.set(file, existing.present.has(file) ? 'context' : 'generated');
    } else if (copy.contextPath !== undefined && !copy.exists) {
      beforeBuild.set(file, copy.contextPath.replace(/^\//, ''));
    }
  }
  return {
    installsFilesOnly: existing.installsFilesOnly,
    beforeBuild,
    onTop,
    hostFilesOnTop: existing.hasDockerfile ? uncopied(existing) : [],
  };
}

/** The files that the installer reads, in the order in which they are shown. */
function neededFiles({ installsFilesOnly, needsTmpfiles, present }: ExistingFiles): readonly ExportFile[] {
  const all: readonly ExportFile[] = ['config', 'service', 'manifest', 'tmpfiles'];
  const needed = (file: ExportFile): boolean => !installsFilesOnly && (file !== 'tmpfiles' || needsTmpfiles);
  return all.filter((file) => present.has(file) || needed(file));
}

function uncopied({ hostFiles, copies }: ExistingFiles): readonly HostFile[] {
  const copied = new Set(copies.map(({ imagePath }) => imagePath));
  return hostFiles.filter(({ target }) => !copied.has(hostFolder + target));
}
