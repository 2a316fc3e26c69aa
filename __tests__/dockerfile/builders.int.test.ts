import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { needDocker } from '../support/docker.js';
import { builderAnswers } from '../support/builder-answers.js';

let context: string;

beforeAll(() => {
  needDocker();
  context = mkdtempSync(join(tmpdir(), 'builders-'));
  for (const name of ['a', 'b']) writeFileSync(join(context, name), 'hi\n');
});

afterAll(() => {
  rmSync(context, { recursive: true });
});

/** Those that both refuse: what only one refuses depends on its version. */
const refused = builderAnswers.filter(
  ({ refusedBy, apart }) => refusedBy.length === 2 && apart === undefined,
);

test.each(refused.map(({ dockerfile }) => [JSON.stringify(dockerfile), dockerfile] as const))(
  "docker's builder refuses %s",
  (_name, dockerfile) => {
    const env = { ...process.env, DOCKER_BUILDKIT: '0' };
    const args = ['build', '--quiet', context];
    writeFileSync(join(context, 'Dockerfile'), dockerfile);
    const { status } = spawnSync('docker', args, { env });
    expect(status).not.toBe(0);
  },
);
