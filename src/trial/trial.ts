import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { messageOf, UserError } from '../core/errors.js';
import type { Image } from '../image/image.js';
import { planInstallation, type Bundle, type Plan } from '../installer/plan.js';
import type { Values } from '../installer/template.js';
import { Container } from './container.js';
import { PrivateHost } from './private-host.js';
import { TrialFailure, type TrialResult } from './result.js';
import { bindSourcesOf, sandboxConfig, sandboxRefusal, type SandboxedConfig } from './sandbox-config.js';
import { kernelCapabilities, requireTools, securityModules, type Tools } from './tools.js';
import { TrialFolder } from './trial-folder.js';
import { endsByItself } from './unit.js';
import { itemsOf, makeItems } from './unpack.js';
import { verifyUnit } from './verify-unit.js';
import { watchContainer } from './watch.js';

export { trialProblem } from './tools.js';
export type { TrialResult } from './result.js';

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
 * takes everything away again. Nothing of the machine is written to.
 * @param image one whose files can be read one after the other quickly, such as that of a tar (`openTar`).
 * @throws UserError where an option is wrong, SystemError where this machine cannot make the trial
 *   ({@link trialProblem}) or the trial is ended from outside, and the signal's reason where it fires.
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
  const folder = await TrialFolder.make(parent);
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

/** @throws UserError where a number of seconds is none. */
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

/** What a trial has learnt so far: told whether it fails or passes. */
interface Findings {
  changed: readonly string[];
  shared: readonly string[];
  readonly notices: string[];
}

/** One trial, and what came of it. */
async function attempt(
  image: Image,
  options: ChosenOptions,
  tools: Tools,
  folder: TrialFolder,
  signal: AbortSignal,
): Promise<TrialResult> {
  const findings: Findings = { changed: [], shared: [], notices: [] };
  // The trial's own folder means nothing to a reader, and a host's root is what it stands for.
  const readable = (text: string): string => text.replaceAll(folder.host, '');
  try {
    const plan = await makePlan(image, options, tools);
    findings.notices.push(...plan.notices, ...keptNotice(plan));
    const host = new PrivateHost(tools.root.until(signal), folder.host);
    // Before anything of the image's is there: none of its links can lead this path elsewhere.
    await mkdir(host.locate(`${plan.destination}/rootfs`), { recursive: true });
    await host.prepare(plan, image.files);
    if (plan.bundle === undefined || plan.unit === undefined) {
      const summary = `The image only installs files: ${plan.hostEntries.length} of them, and no service.`;
      return { passed: true, summary, output: '', ...findings };
    }
    findings.notices.push(...(await verifyUnit(plan.unit, host)));
    const { items, notices: leftOut } = await itemsOf(image.files);
    findings.notices.push(...leftOut);
    await makeItems(host.root, host.locate(plan.bundle.rootfs), items);
    const { text, changed, shared } = await sandbox(plan, plan.bundle, host);
    Object.assign(findings, { changed, shared });
    await writeFile(host.locate(plan.bundle.config.path), text);
    const container = new Container(tools.root, {
      runtime: tools.runtime,
      id: folder.id,
      state: folder.state,
      bundle: host.locate(plan.destination),
    });
    const { notices, output, ...seen } = await watchContainer(container, {
      ...options,
      endsByItself: endsByItself(plan.unit.content, image.config.labels),
      signal,
    });
    findings.notices.push(...notices);
    return { passed: true, ...seen, output: readable(output), ...findings };
  } catch (error) {
    if (!(error instanceof TrialFailure)) throw error;
    const { output = '', ...details } = error.details;
    return { passed: false, summary: error.message, ...details, output: readable(output), ...findings };
  }
}

/** @throws TrialFailure where the installer would refuse the image. */
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
    advice: 'Correct the files in /exports; trial-set gives values to variables that have none.',
  });
}

function keptNotice({ kept }: Plan): readonly string[] {
  if (kept.length === 0) return [];
  return [`This machine has these already, so the image's own were not installed: ${kept.join(', ')}.`];
}

/** The configuration to start with. @throws TrialFailure where the container would reach into the machine. */
async function sandbox(
  { destination }: Plan,
  { config }: Bundle,
  host: PrivateHost,
): Promise<SandboxedConfig> {
  const parsed = JSON.parse(config.content) as Readonly<Record<string, unknown>>;
  const refusal = sandboxRefusal(parsed);
  if (refusal !== undefined) throw new TrialFailure('The container was not started.', { advice: refusal });
  const placements = await host.place(bindSourcesOf(parsed), destination);
  return sandboxConfig(parsed, placements, await securityModules());
}
