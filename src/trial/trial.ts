import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { messageOf, SystemError, UserError } from '../core/errors.js';
import type { Image } from '../image/image.js';
import { planInstallation, type Bundle, type Plan } from '../installer/plan.js';
import type { Values } from '../installer/template.js';
import { adviceForRefusals } from './advice.js';
import { Container } from './container.js';
import { PrivateHost } from './private-host.js';
import { machineProblem } from './machine-problem.js';
import { placeSources } from './placement.js';
import { TrialFailure, type TrialFinding, type TrialResult } from './result.js';
import { askedConfig, sandboxConfig } from './sandbox-config.js';
import { kernelCapabilities, machineAbilities, requireTools, type Tools } from './tools.js';
import { TrialFolder } from './trial-folder.js';
import { endsByItself } from './unit.js';
import { itemsOf, makeItems } from './unpack.js';
import { verifyUnit } from './verify-unit.js';
import { watchContainer } from './watch.js';

export { trialProblem } from './tools.js';
export { trialWarning, type TrialFinding, type TrialResult } from './result.js';

export interface TrialOptions {
  /** Seconds to watch, 5 if not given. */
  readonly seconds?: number;
  /** Seconds from TERM to KILL, 10 if not given. */
  readonly stopSeconds?: number;
  /** What `--set` would say. */
  readonly set?: Values;
  /** Program and arguments; must exit with 0 in the running container. */
  readonly command?: readonly string[];
  /** The container's name; without it, what the installer makes of the image's name. */
  readonly name?: string;
  /** Where the trial makes its folder; the system's place for temporary files if not given. */
  readonly temporary?: string;
  /** Ends the trial, which then cleans up. */
  readonly signal?: AbortSignal;
}

/**
 * Installs an image into a folder of its own and starts it there, as `atomic install --system` and the unit would;
 * removes everything again. Nothing of the machine is written to.
 * @param image one whose files can be read one after the other quickly, such as that of a tar (`openTar`).
 * @throws UserError if an option is wrong, SystemError if this machine cannot make the trial ({@link trialProblem}) or
 *   lacks what the container needs, and the signal's reason if it fires.
 */
export async function trial(image: Image, options: TrialOptions = {}): Promise<TrialResult> {
  const chosen = {
    ...options,
    seconds: checkedSeconds(options.seconds ?? 5, 'trial-seconds'),
    stopSeconds: checkedSeconds(options.stopSeconds ?? 10, 'The time to stop'),
  };
  if (options.command?.length === 0) throw new UserError('trial-command is empty; write a program to run.');
  const tools = await requireTools();
  const parent = await realpath(options.temporary ?? tmpdir());
  await TrialFolder.sweep(parent, tools.root, tools.runtime);
  const folder = await TrialFolder.create(parent);
  const { signal = new AbortController().signal } = options;
  let result: TrialResult;
  let leftover: string | undefined;
  try {
    result = await attempt(image, chosen, tools, folder, signal);
  } finally {
    leftover = await removalProblem(folder, tools);
  }
  return leftover === undefined ? result : { ...result, notices: [...result.notices, leftover] };
}

type ChosenOptions = TrialOptions & Required<Pick<TrialOptions, 'seconds' | 'stopSeconds'>>;

/** @throws UserError if this is not a number of seconds. */
function checkedSeconds(seconds: number, name: string): number {
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 3600) return seconds;
  throw new UserError(`${name} is ${seconds}; write a number of seconds, 3600 at most.`);
}

async function removalProblem(folder: TrialFolder, { root, runtime }: Tools): Promise<string | undefined> {
  try {
    await folder.remove(root, runtime);
    return undefined;
  } catch (error) {
    return `The trial's folder "${folder.path}" could not be removed: ${messageOf(error)}`;
  }
}

/** What a trial has learnt so far: reported whether it fails or passes. */
interface Learnt {
  changed: readonly string[];
  shared: readonly string[];
  readonly notices: string[];
  readonly findings: TrialFinding[];
}

/** What a failure may come from that is none of the image's. */
interface Doubts {
  /** What this machine does not have. */
  readonly lacking: string[];
  /** Capabilities that the trial keeps from the container. */
  readonly withheld: string[];
}

/** One trial, and what came of it. */
async function attempt(
  image: Image,
  options: ChosenOptions,
  tools: Tools,
  folder: TrialFolder,
  signal: AbortSignal,
): Promise<TrialResult> {
  const learnt: Learnt = { changed: [], shared: [], notices: [], findings: [] };
  const doubts: Doubts = { lacking: [], withheld: [] };
  let host: PrivateHost | undefined;
  try {
    const plan = await makePlan(image, options, tools);
    learnt.notices.push(...plan.notices, ...keptNotice(plan));
    host = new PrivateHost(tools.root.until(signal), folder, plan.destination);
    learnt.notices.push(...(await host.prepare(plan, image.files)));
    if (plan.bundle === undefined || plan.unit === undefined) {
      const summary = `The image only installs files: ${plan.hostEntries.length} of them, and no service.`;
      return { passed: true, summary, output: '', ...learnt };
    }
    learnt.notices.push(...(await verifyUnit(plan.unit, host)));
    await makeBundle(image, plan, plan.bundle, { host, folder, learnt, doubts });
    const container = new Container(tools.root, {
      runtime: tools.runtime,
      id: folder.id,
      state: folder.state,
      bundle: folder.bundle,
    });
    const { findings, output, ...seen } = await watchContainer(container, {
      ...options,
      endsByItself: endsByItself(plan.unit.content, image.config.labels),
      signal,
    });
    learnt.findings.push(...findings);
    return { passed: true, ...seen, output: host.readable(output), ...learnt };
  } catch (error) {
    if (!(error instanceof TrialFailure)) throw error;
    const { output = '', ...details } = error.details;
    assertMachineSuffices(error, doubts);
    const readable = host?.readable(output) ?? output;
    return { passed: false, summary: error.message, ...details, output: readable, ...learnt };
  }
}

/** Unpacks the image and writes the configuration to start it with. @throws TrialFailure if a trial cannot use it. */
async function makeBundle(
  image: Image,
  { destination }: Plan,
  { config }: Bundle,
  {
    host,
    folder,
    learnt,
    doubts,
  }: { host: PrivateHost; folder: TrialFolder; learnt: Learnt; doubts: Doubts },
): Promise<void> {
  const asked = askedConfig(config.content);
  if (asked.refusal !== undefined) {
    throw new TrialFailure('The container was not started.', { advice: asked.refusal });
  }
  const rootfs = join(folder.bundle, 'rootfs');
  await mkdir(rootfs);
  const { items, notices } = await itemsOf(image.files);
  learnt.notices.push(...notices);
  await makeItems(host.root, rootfs, items);
  const { places, lacking } = await placeSources(asked.bindSources, destination, host);
  const { text, ...sandbox } = sandboxConfig(asked, places, await machineAbilities());
  learnt.changed = sandbox.changed;
  learnt.shared = sandbox.shared;
  doubts.lacking.push(...lacking, ...sandbox.lacking);
  doubts.withheld.push(...sandbox.withheld);
  // The folder belongs to this user until now, and nothing in it can be a link but rootfs.
  await writeFile(join(folder.bundle, 'config.json'), text, { flag: 'wx', mode: 0o600 });
  if (asked.mappedRoot !== undefined) await folder.openFor(asked.mappedRoot, host.root);
}

/**
 * A failure says nothing about the image if the machine lacks what the container needs, or if the trial keeps a
 * capability from a program that is then not permitted something.
 * @throws SystemError that says so.
 */
function assertMachineSuffices({ message, details: { output = '' } }: TrialFailure, doubts: Doubts): void {
  const problem = machineProblem(output);
  const lacking = [...doubts.lacking, ...(problem === undefined ? [] : [problem])];
  const last = output.trimEnd().split('\n').slice(-5).join('\n');
  const seen = last === '' ? message : `${message} It printed:\n${last}`;
  if (lacking.length > 0) {
    throw new SystemError(`The trial says nothing: this machine lacks ${lacking.join(', ')}. ${seen}`);
  }
  if (doubts.withheld.length > 0 && /not permitted|permission denied/i.test(output)) {
    throw new SystemError(
      `The trial says nothing: it withholds ${doubts.withheld.join(', ')}, and the container may need that. ${seen}`,
    );
  }
}

/** @throws TrialFailure if the installer would refuse the image. */
async function makePlan(image: Image, options: ChosenOptions, { runtime }: Tools): Promise<Plan> {
  const plan = await planInstallation(image, {
    ...(options.name !== undefined && { name: options.name }),
    ...(options.set !== undefined && { set: options.set }),
    host: {
      has: existsSync,
      isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === false,
      capabilities: await kernelCapabilities(),
      uuid: randomUUID(),
      runtime,
      atomic: '/usr/bin/atomic',
      systemdCgroup: true,
    },
  });
  if (plan.refusals.length === 0) return plan;
  const reasons = plan.refusals.map(({ message }) => message).join(' ');
  throw new TrialFailure(`The installer would refuse the image: ${reasons}`, {
    advice: adviceForRefusals(plan.refusals),
  });
}

function keptNotice({ kept }: Plan): readonly string[] {
  if (kept.length === 0) return [];
  return [`This machine has these already, so the image's own were not installed: ${kept.join(', ')}.`];
}
