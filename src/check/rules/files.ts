import { join } from 'node:path/posix';
import { exportFiles, exportsFolder } from '../../core/system-image.js';
import { uncopied } from '../export-files.js';
import type { Rule } from '../rule.js';
import type { Found } from '../finding.js';
import { finalStages } from '../../dockerfile/final-stages.js';
import type { CheckContext } from '../check-context.js';

/** Rules about which System Image files there are, and whether they get into the image. */
export const fileRules: readonly Rule[] = [
  {
    id: 'config-template-missing',
    level: 'error',
    where: 'either',
    summary: 'there is no config.json.template',
    why: 'The installer writes a configuration that runs `run.sh` with no mounts; the service does not start, or not as meant.',
    *find(context) {
      if (context.config !== undefined || context.settings.noContainerService || maySlipIn(context)) return;
      yield missing(exportFiles.config, 'the installer makes up a configuration that runs run.sh');
    },
  },
  {
    id: 'config-not-template',
    level: 'error',
    where: 'either',
    summary: 'config.json stands in place of config.json.template, so that nothing is filled in',
    why: 'The installer copies the file as it is: names, folders and defaults of the host are not filled in, and the template is ignored.',
    *find({ config }) {
      if (config === undefined || config.template !== undefined) return;
      yield {
        message: 'The configuration is named config.json, so that the installer fills nothing in.',
        help: 'Rename it to config.json.template.',
        at: config.file.atLine(1),
      };
    },
  },
  {
    id: 'service-template-missing',
    level: 'error',
    where: 'either',
    summary: 'there is no service.template, and noContainerService is not set',
    why: 'The installer writes a unit that has no dependencies, no description and no restart policy of yours.',
    *find(context) {
      if (context.service !== undefined || context.settings.noContainerService || maySlipIn(context)) return;
      if (runsOnce(context)) return;
      yield missing(exportFiles.service, 'the installer makes up a unit that knows nothing of this service');
    },
  },
  {
    id: 'manifest-missing',
    level: 'notice',
    where: 'either',
    summary: 'there is no manifest.json',
    why: "Every variable of one's own must then be given with `--set`, or the installation stops.",
    *find(context) {
      if (context.manifest !== undefined || maySlipIn(context)) return;
      yield missing(exportFiles.manifest, 'no variable has a default value');
    },
  },
  {
    id: 'export-not-copied',
    level: 'error',
    where: 'folder',
    summary:
      'a System Image file is in the folder, but neither the Dockerfile nor the build puts it into /exports',
    why: 'The installer reads `/exports` of the image; a file that stays in the folder plays no part.',
    async *find(context) {
      const { folder, dockerfile, sources, added } = context;
      if (folder === undefined || dockerfile === undefined || sources.more) return;
      for (const name of Object.values(exportFiles)) {
        if (sources.paths.has(join(exportsFolder, name)) || added?.has(name)) continue;
        const path = await uncopied(folder, name);
        if (path === undefined) continue;
        yield {
          message: `${path.slice(1)} is in the folder, but nothing puts it into ${exportsFolder}.`,
          help: `Add COPY ${path.slice(1)} ${exportsFolder}/ to the Dockerfile.`,
          at: dockerfile.file.atLine(dockerfile.parsed.stages.at(-1)?.line ?? 1),
        };
      }
    },
  },
  {
    id: 'git-uncommitted',
    level: 'notice',
    where: 'folder',
    summary: 'a System Image file has changes that are not committed, or the folder is in no git repository',
    why: 'The image cannot be built again from what the repository holds.',
    async *find({ folder, reader }) {
      if (folder?.uncommitted === undefined) return;
      if (folder.uncommitted === 'no-git') {
        yield {
          message:
            'The folder is in no git repository, so that nobody can tell what the image was built from.',
          help: 'Put the folder under version control.',
        };
        return;
      }
      for (const name of Object.values(exportFiles)) {
        const source = await reader.source(name);
        if (source === undefined || !folder.uncommitted.has(source)) continue;
        yield {
          message: `${name} has changes that are not committed.`,
          help: 'Commit them, so that the image can be built again from its revision.',
          at: { file: join(folder.path, source.slice(1)), line: 1 },
        };
      }
    },
  },
];

/** The sources alone cannot tell whether a file gets in: a RUN or another stage may bring it. */
function maySlipIn({ image, sources }: CheckContext): boolean {
  return image === undefined && sources.more;
}

/** An image that is run once when it is installed leaves no service. */
function runsOnce({ labels, dockerfile, addedLabels }: CheckContext): boolean {
  const own = dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.labels) : [];
  const label = own.findLast(({ name }) => name === 'atomic.run')?.value;
  return [labels.get('atomic.run'), addedLabels?.get('atomic.run'), label].includes('once');
}

function missing(name: string, consequence: string): Found {
  return {
    message: `There is no ${name}: ${consequence}.`,
    help: `Write one, or let generate-files write it, and COPY it to ${exportsFolder}/.`,
  };
}
