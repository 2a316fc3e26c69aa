import { basename, resolve } from 'node:path';
import { checkFolder, leftOpen } from '../pipeline/check.js';
import { check, failing, policyOf, rules, type Finding } from '../check/index.js';
import { SystemError, UserError, messageOf } from '../core/errors.js';
import { openSavedTar } from '../engine/saved-tar.js';
import { planRun } from '../pipeline/plan.js';
import { readOptions, type Options } from '../options/options.js';
import type { RawOptions } from '../options/values.js';
import { assertReportPath } from '../report/index.js';
import { coverageText, type CheckedImage } from '../report/coverage.js';
import { jsonReport } from '../report/json.js';
import { text } from '../report/text.js';
import { reportWrongInput, writeReports } from '../pipeline/report.js';
import { version } from '../core/version.js';
import { loadOptions } from '../options/load.js';
import type { EngineOptions } from './engine-options.js';
import { Repositories } from '../context/repositories.js';
import { findImage } from './saved-image.js';
import type { Session } from './session.js';
import { findTargets, type Target, type Targets } from './targets.js';

export interface CheckOptions extends EngineOptions {
  readonly json?: boolean;
  /** Options set on the command line. */
  readonly written: RawOptions;
}

/** Checks every target and prints one report. A target that cannot be checked does not stop the others. */
export async function checkTargets(
  words: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<void> {
  const { asked, found } = await prepared(words, options).catch(async (error: unknown) => {
    await reportWrongInput(options.written, error, session.log);
    throw error;
  });
  const { targets, without, notes } = found;
  for (const note of notes) session.log.warning(note);
  const check = checker(asked, options, session);
  const findings: Finding[] = [];
  const errors: string[] = [];
  const images: CheckedImage[] = [];
  for (const target of targets) {
    session.signal.throwIfAborted();
    try {
      const own = await check[target.kind](target);
      findings.push(...own);
      images.push({ name: target.name, findings: own.length });
    } catch (error) {
      if (session.cancelled || !(error instanceof UserError)) throw error;
      session.complain(error);
      errors.push(error.message);
    }
  }
  const open = targets.some(({ kind }) => kind === 'folder') ? leftOpen(asked) : undefined;
  if (open !== undefined) session.log.warning(open);
  const { failOn, reports } = asked;
  const failed = failing(findings, failOn);
  const data = {
    failOn,
    failed: failed || errors.length > 0,
    coverage: { images, without },
    ...(errors.length > 0 && { error: errors.join('\n') }),
  };
  await writeReports(reports, findings, data);
  if (options.json) session.printJson(jsonReport(findings, { rules, version, ...data }));
  else if (images.length > 0) {
    session.print(text(findings, session.colored));
    if (targets.length > 1 || without.length > 0) session.print(coverageText({ images, without }));
  }
  if (failed) session.raiseStatus(1);
}

/** Finds wrong use before anything is checked. */
async function prepared(
  words: readonly string[],
  options: CheckOptions,
): Promise<{ readonly asked: Options; readonly found: Targets }> {
  const asked = await readOptions(new Map([...placeholder, ...options.written]));
  for (const path of asked.reports) assertReportPath(path);
  return { asked, found: await findTargets(words, options.written.has('dockerfile')) };
}

/** A name for the image that a check never builds. */
const placeholder: RawOptions = new Map([['image', { value: 'image', where: 'The name of the image' }]]);

/** Checks one target of each kind; shared state is computed once. */
function checker(
  asked: Options,
  options: CheckOptions,
  session: Session,
): Readonly<Record<Target['kind'], (target: Target) => Promise<readonly Finding[]>>> {
  const policy = policyOf(asked, rules);
  const repositories = new Repositories();
  return {
    async folder({ name, context: path = name }) {
      const dockerfile = { value: name, where: 'The Dockerfile' };
      const workflow = new Map([
        ...options.written,
        ['context', { value: path, where: 'The folder' }],
        ...(path === name ? [] : [['dockerfile', dockerfile] as const]),
        // One report covers all targets; a single one has none.
        ['report', noReports],
      ]);
      const asked = await loadOptions(workflow, imageOf(path));
      const runPlan = await planRun(asked, (root) => repositories.uncommitted(root));
      return (await checkFolder(runPlan, session.log)).findings;
    },
    async tar({ name: path }) {
      const image = await openSavedTar(path);
      try {
        return await check({ image, name: path }, policy);
      } finally {
        await image.close();
      }
    },
    async image({ name: written }) {
      const { engine, name } = await findImage(written, options, session).catch((error: unknown) => {
        throw new SystemError(`"${written}" is not a file, a folder or an image: ${messageOf(error)}`);
      });
      const image = await engine.open(name);
      try {
        return await check({ image }, policy);
      } finally {
        await image.close();
      }
    },
  };
}

const noReports = { value: '', where: '--report' };

/** The name of an image that nothing names: the name of its folder. */
function imageOf(path: string): RawOptions {
  const name = basename(resolve(path))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return new Map([['image', { value: name || 'image', where: 'The name of the folder' }]]);
}
