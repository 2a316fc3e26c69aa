import { relative } from 'node:path';
import type { RawOptions } from '../options/values.js';
import type { RunResult } from '../report/run-result.js';
import { loadOptions } from '../options/load.js';
import { reportWrongInput } from '../pipeline/report.js';
import { runPipeline } from '../pipeline/run.js';
import { text } from '../report/text.js';
import { engineOf, writtenManager } from './engine-options.js';
import type { Session } from './session.js';
import { trialText } from './trial-text.js';

export interface RunOptions {
  readonly json: boolean;
  /** Options set on the command line; they override system-image.yml. */
  readonly written: RawOptions;
}

/** Runs the whole pipeline, and prints the path of the tar, or the whole result as JSON. */
export async function runPipelineCommand(options: RunOptions, session: Session): Promise<void> {
  const given = new Map([...writtenManager(session), ...options.written]);
  const asked = await loadOptions(given).catch(async (error: unknown) => {
    await reportWrongInput(given, error, session.log);
    throw error;
  });
  const engine = asked.build ? engineOf({ ...asked, forTar: true }, session) : undefined;
  // The pipeline awaits it later; until then, a failure must not count as unhandled.
  engine?.catch(() => undefined);
  const tools = { log: session.log, engine, outputDirectory: '.', store: undefined, signal: session.signal };
  const result = await runPipeline(asked, tools, () => undefined);
  if (options.json) session.printJson(result);
  else printOutcome(result, session);
  if (result.failed) session.raiseStatus(1);
}

/** Findings go to standard error for people; a script needs only the path of the tar. */
function printOutcome({ findings, archive, trial }: RunResult, session: Session): void {
  const { stderr } = session;
  if (findings.length > 0) stderr.writeColored(text(findings, stderr.hasColors));
  if (trial) stderr.writeColored(trialText(trial, stderr.hasColors));
  if (archive) session.print(relative('.', archive.path));
}
