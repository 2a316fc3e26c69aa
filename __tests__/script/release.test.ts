import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { notesOf, releaseChangelog } from '../../script/lib/changelog.js';
import { assertNext } from '../../script/lib/version.js';

const changelog = `# Changelog

## [Unreleased]

### Added

- News.

## [1.0.0] - 2026-01-02

- The first.
`;

describe('the changelog', () => {
  test('moves what is unreleased to the new version', () => {
    const released = releaseChangelog(changelog, '1.1.0', '2026-03-04');
    expect(released).toContain(
      '## [Unreleased]\n\n## [1.1.0] - 2026-03-04\n\n### Added\n\n- News.\n\n## [1.0.0]',
    );
    expect(notesOf(released, '1.1.0')).toBe('### Added\n\n- News.');
    expect(notesOf(released, '1.0.0')).toBe('- The first.');
  });

  test('refuses a release without notes, and a version without a section', () => {
    const released = releaseChangelog(changelog, '1.1.0', '2026-03-04');
    expect(() => releaseChangelog(released, '1.2.0', '2026-03-05')).toThrow('is empty');
    expect(() => notesOf(changelog, '2.0.0')).toThrow('no section "## [2.0.0]"');
  });
});

describe('the next version', () => {
  test.each(['1.2.4', '1.3.0', '2.0.0'])('of 1.2.3 can be %s', (next) => {
    expect(() => {
      assertNext('1.2.3', next);
    }).not.toThrow();
  });

  test.each(['1.2.3', '1.2.5', '1.3.1', '3.0.0', '0.9.0', 'v1.2.4', '1.2', '1.2.4-rc.1', '01.2.4', ''])(
    'of 1.2.3 cannot be "%s"',
    (next) => {
      expect(() => {
        assertNext('1.2.3', next);
      }).toThrow();
    },
  );
});

describe('script/release', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const status = (): string => execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'script/lib/release.ts', ...args], { encoding: 'utf8' });

  test('--dry-run says each step and changes nothing', () => {
    const before = status();
    const next = version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
    const { status: exitCode, stdout, stderr } = run('--dry-run', next);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.match(/^would: .*/gm)).toEqual([
      `would: write ${next} to package.json and package-lock.json`,
      `would: move what is unreleased to ${next} in CHANGELOG.md`,
      'would: script/docs',
      'would: script/build',
      'would: script/test',
      `would: commit and tag v${next}`,
    ]);
    expect(status()).toBe(before);
  });

  test('--notes prints the notes of the version, and refuses the tag of another', () => {
    expect(run('--notes', `v${version}`)).toMatchObject({ status: 0, stderr: '' });
    const { status: exitCode, stderr } = run('--notes', 'v99.0.0');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `The tag is v99.0.0, but package.json says v${version}.\n`,
    });
  });
});

describe('the workflows', () => {
  interface Step {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  interface Workflow {
    readonly permissions: unknown;
    readonly concurrency?: unknown;
    readonly jobs: Readonly<
      Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>
    >;
  }
  const read = (name: string): Workflow =>
    load(readFileSync(`.github/workflows/${name}`, 'utf8')) as Workflow;

  test.each(['ci.yml', 'check-dist.yml', 'release.yml'])(
    'of %s name actions by commit, and keep no token',
    (name) => {
      const steps = Object.values(read(name).jobs).flatMap((job) => job.steps);
      const uses = steps.flatMap((step) => step.uses ?? []).filter((action) => action !== './');
      expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
      const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
      expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
    },
  );

  test('the release gives each job only the permissions that it needs, one release at a time', () => {
    const { permissions, concurrency, jobs } = read('release.yml');
    expect(permissions).toEqual({});
    expect(concurrency).toEqual({ group: 'release', 'cancel-in-progress': false });
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      build: { contents: 'read' },
      attest: { attestations: 'write', 'id-token': 'write' },
      publish: { contents: 'write' },
    });
    // A job that can write runs no code of this repository.
    const writers = [jobs.attest!, jobs.publish!].flatMap(({ steps }) =>
      steps.flatMap((step) => step.uses ?? []),
    );
    expect(writers.filter((action) => /^\.|actions\/checkout/.test(action))).toEqual([]);
  });
});
