// @ts-check
import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { load } from 'js-yaml';
import { startGitHub } from './github.mjs';
import { runAction } from './runner.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The inputs that an example's workflow gives to the Action. */
async function inputsOf(example) {
  const workflow = load(await readFile(join(root, 'examples', example, 'workflow.yml'), 'utf8'));
  const steps = Object.values(workflow.jobs).flatMap(({ steps }) => steps);
  return steps.find(({ uses }) => uses === './').with;
}

const folder = await mkdtemp(join(tmpdir(), 'system-image-demo-'));
const github = await startGitHub();
try {
  console.log(
    'The Action on examples/hello; a stand-in on this machine takes the place of GitHub and its artifacts.\n',
  );
  const inputs = { ...(await inputsOf('hello')), 'output-directory': folder };
  const result = await runAction({ inputs, cwd: root, github });
  // The runner keeps what is only for debugging, and what it is told to mask, to itself.
  process.stdout.write(result.stdout.replaceAll(/^::(debug|add-mask)::.*\n/gm, ''));
  process.stderr.write(result.stderr);
  const { outputs, exitCode } = result;
  console.log('\nThe job summary:\n');
  console.log(result.summary);
  console.log('The outputs:\n');
  for (const [name, value] of Object.entries(outputs)) console.log(`  ${name}: ${value}`);
  const [artifact] = github.artifacts();
  if (artifact) {
    const blob = await github.blob(artifact.name);
    console.log(
      `\nIn the artifact store: ${artifact.name}, ${blob.length} bytes, sha256 ${createHash('sha256').update(blob).digest('hex')}`,
    );
  }
  console.log(`The tar: ${outputs.tar}`);
  console.log(`Start it on trial: node dist/cli/index.js try ${outputs.tar}`);
  process.exitCode = exitCode ?? 1;
} finally {
  await github.stop();
}
