/** Runs the Action on examples/hello and prints what its user would see. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { startGitHub } from './github.js';
import { runAction } from './runner.js';

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { uses?: string; with?: Record<string, string> }[] }>
  >;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The inputs that an example's workflow gives to the Action. */
async function inputsOf(example: string): Promise<Record<string, string>> {
  const path = join(root, 'examples', example, 'workflow.yml');
  const workflow = load(await readFile(path, 'utf8')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const inputs = steps.find(({ uses }) => uses === './')?.with;
  if (inputs === undefined) throw new Error(`${path} has no step that uses "./".`);
  return inputs;
}

const folder = await mkdtemp(join(tmpdir(), 'system-image-demo-'));
const github = await startGitHub();
try {
  console.log('The Action on examples/hello, with a stand-in for GitHub on this machine.\n');
  const inputs = { ...(await inputsOf('hello')), 'output-directory': folder };
  const { stdout, stderr, summary, outputs, exitCode } = await runAction({ inputs, cwd: root, github });
  // The runner does not print what is only for debugging, and what it has to mask.
  process.stdout.write(stdout.replaceAll(/^::(debug|add-mask)::.*\n/gm, ''));
  process.stderr.write(stderr);
  console.log(`\nThe job summary:\n\n${summary}\nThe outputs:\n`);
  for (const [name, value] of Object.entries(outputs)) console.log(`  ${name}: ${value}`);
  const [artifact] = github.artifacts();
  if (artifact) {
    const blob = await github.blob(artifact.name);
    const digest = createHash('sha256').update(blob).digest('hex');
    console.log(`\nIn the artifact store: ${artifact.name}, ${blob.length} bytes, sha256 ${digest}`);
  }
  const { tar = '' } = outputs;
  console.log(`The tar: ${tar}\nTry it: node dist/cli/index.js try ${tar}`);
  process.exitCode = exitCode ?? 1;
} finally {
  await github.stop();
}
