import { UserError } from '../../core/errors.js';
import { exportFiles } from '../../core/system-image.js';
import type { NewFile } from '../../files/create-files.js';
import { exportContents, initScriptPath, startsInitScript } from '../../generate/contents.js';
import { existingExports, type ExistingExports } from '../../generate/existing-exports.js';
import { pathsOnHost } from '../../generate/host-paths.js';
import { typeLabel } from '../../generate/labels.js';
import { planExports } from '../../generate/plan.js';
import { unusedOptions } from '../../generate/unused-options.js';
import { resolve } from '../../image/files.js';
import type { Image } from '../../image/image.js';
import type { HostFile } from '../../options/host-files.js';
import { imageProcess, type ImageDefaults } from '../../runtime-spec/index.js';
import type { BeforeBuild } from '../generate.js';
import { leftOutFiles } from './left-out.js';
import { templateData, type RunPlan } from '../plan.js';

/** What an image lacks to be the System Image that was asked for. */
export interface Additions {
  /** Where it goes: in most cases /exports. */
  readonly exportsFolder: string;
  /** Generated files, by their names in that folder. */
  readonly files: readonly NewFile[];
  /** What comes from the context, by paths there and in the image. */
  readonly copies: readonly { readonly source: string; readonly target: string }[];
  /** The content of the user's init.sh, if the image has no other command. */
  readonly initScript: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  /** What was generated, whether it is added here or was before the build. */
  readonly generated: readonly NewFile[];
  /** Warnings, a sentence each. */
  readonly notices: readonly string[];
}

/**
 * Looks into the image that was built, and works out what it lacks.
 * @throws UserError if the image has nothing to run, or no room for the files
 */
export async function findAdditions(runPlan: RunPlan, image: Image, before: BeforeBuild): Promise<Additions> {
  const { options, contextFiles } = runPlan;
  const existing = await existingExports(image.files);
  if (existing.isBlocked) {
    throw new UserError(
      '/exports is a file in the image, and has to be a folder: in the Dockerfile, write "COPY … /exports/", with the slash at its end.',
    );
  }
  // What was generated before the image was known, and is as it was, is worked out again.
  const own = new Map([...existing.files].filter(([file, content]) => before.byKind.get(file) !== content));
  const context = new Map([...contextFiles].filter(([file]) => !before.byKind.has(file)));
  const plan = planExports({ image: own, context, hasPlainConfig: existing.plainConfig !== undefined });
  const kept = new Map(
    [...plan].flatMap(([file, origin]) => {
      const content =
        origin === 'image' ? own.get(file) : origin === 'context' ? context.get(file) : undefined;
      return content === undefined ? [] : [[file, content] as const];
    }),
  );
  if (existing.plainConfig !== undefined) kept.set('config', existing.plainConfig);
  const hostFiles = options.hostFiles.filter(({ target }) => !existing.hostPaths.has(target));
  const process = await processOf(image);
  const hostPaths = [...existing.hostPaths, ...hostFiles.map(({ target }) => target)];
  const { content, notices } = await exportContents(
    new Set([...plan].filter(([, origin]) => origin === 'generated').map(([file]) => file)),
    templateData(runPlan, process),
    {
      existing: kept,
      hostPaths: pathsOnHost(hostPaths, kept.get('manifest')),
      isFile: async (path) => (await resolve(image.files, path))?.type === 'file',
      copied: new Set(before.byKind.keys()),
    },
  );
  const generated = [...content].map(([file, text]) => ({ file, path: exportFiles[file], content: text }));
  return {
    exportsFolder: existing.folder,
    files: generated.filter(({ file, content: text }) => existing.files.get(file) !== text),
    copies: copiesOf(plan, hostFiles, existing),
    initScript: await initScript(runPlan, image, content.get('config')),
    labels: labelsFor(existing, image),
    generated: [
      ...(before.dockerfile === undefined ? [] : [{ path: 'Dockerfile', content: before.dockerfile }]),
      ...generated.map(({ path, content: text }) => ({ path, content: text })),
    ],
    notices: [...notices, ...unusedOptions(options, plan), ...unusedHostFiles(runPlan, existing)],
  };
}

/** Whether there is anything to add at all. */
export function isNothing({ files, copies, initScript, labels }: Additions): boolean {
  return files.length === 0 && copies.length === 0 && initScript === undefined && labels.size === 0;
}

function copiesOf(
  plan: ReturnType<typeof planExports>,
  hostFiles: readonly HostFile[],
  { folder }: ExistingExports,
): Additions['copies'] {
  const fromContext = [...plan]
    .filter(([, origin]) => origin === 'context')
    .map(([file]) => exportFiles[file]);
  return [
    ...fromContext.map((name) => ({ source: name, target: `${folder}/${name}` })),
    ...hostFiles.map(({ source, target }) => ({ source, target: `${folder}/hostfs${target}` })),
  ];
}

/** An image that knows nothing of System Images is made one here, and says so. */
function labelsFor({ files, plainConfig }: ExistingExports, { config }: Image): ReadonlyMap<string, string> {
  const [name, value] = typeLabel;
  const isNew = files.size === 0 && plainConfig === undefined && config.labels[name] === undefined;
  return new Map(isNew ? [[name, value]] : []);
}

/** The service that the image itself starts; USER is looked up in the image. */
async function processOf({ config, files }: Image): Promise<ImageDefaults> {
  if (config.user === '') return imageProcess(config);
  const read = async (path: string): Promise<string> => {
    const entry = await resolve(files, path);
    return entry?.type === 'file' ? (await files.read(entry.path)).toString('utf8') : '';
  };
  return imageProcess(config, { passwd: await read('/etc/passwd'), group: await read('/etc/group') });
}

/**
 * The user's init.sh, if a generated configuration starts it and the image does not have it.
 * @throws UserError if there is none: a placeholder would be a service that fails
 */
async function initScript(
  runPlan: RunPlan,
  image: Image,
  config: string | undefined,
): Promise<string | undefined> {
  if (config === undefined || !startsInitScript(config)) return undefined;
  if ((await resolve(image.files, initScriptPath)) !== undefined) return undefined;
  const { files, dockerfile, programs } = runPlan.context;
  if ((await files.lookup('/init.sh'))?.type === 'file')
    return (await files.read('/init.sh')).toString('utf8');
  throw new UserError(dockerfile ? noCommand : noProgram(programs, await leftOutFiles(runPlan)));
}

const noCommand =
  'The image has no command, so the service would have nothing to run: give the Dockerfile an ENTRYPOINT or CMD, ' +
  'put an init.sh beside it, or write --args=/path/of/the/program in runtime-options.';

function noProgram(programs: readonly string[], leftOut: readonly string[]): string {
  const what = `put an init.sh into the folder that starts it, or write --args=/usr/bin/${programs[0] ?? 'program'} in runtime-options.`;
  if (programs.length > 1) {
    return `The folder has several executables (${programs.join(', ')}), and nothing says which one is the service: ${what}`;
  }
  const [first] = leftOut;
  const hint = first === undefined ? '' : ` Not in the image: ${leftOut.join(', ')}.`;
  return `The folder has no executable, so the service would have nothing to run: make the program executable (chmod +x ${first ?? 'program'}), or ${what}${hint}`;
}

function unusedHostFiles({ options, context }: RunPlan, { hostPaths }: ExistingExports): readonly string[] {
  if (context.dockerfile === undefined) return [];
  return options.hostFiles
    .filter(({ target }) => hostPaths.has(target))
    .map(
      ({ where, source, target }) =>
        `${where} "${source}=${target}" has no effect: the image has /exports/hostfs${target} already.`,
    );
}
