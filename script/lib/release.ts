import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { notesOf, releaseChangelog } from './changelog.js';
import { assertNext } from './version.js';

interface Step {
  readonly title: string;
  readonly run: () => void;
}

const changelog = 'CHANGELOG.md';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false }, notes: { type: 'boolean', default: false } },
});

try {
  const [wanted, ...more] = positionals;
  if (wanted === undefined || more.length > 0) {
    throw new Error('usage: script/release [--dry-run] X.Y.Z | --notes vX.Y.Z');
  }
  if (values.notes) console.log(publishedNotes(wanted));
  else release(wanted, values['dry-run']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** What the release page says. @throws Error if the tag is not the version of this commit */
function publishedNotes(tag: string): string {
  const expected = `v${packageVersion()}`;
  if (tag !== expected) throw new Error(`The tag is ${tag}, but package.json says ${expected}.`);
  return notesOf(readFileSync(changelog, 'utf8'), packageVersion());
}

/** Everything that can be known to be wrong is checked first, so that nothing is left half done. */
function release(version: string, dryRun: boolean): void {
  assertNext(packageVersion(), version);
  const text = releaseChangelog(readFileSync(changelog, 'utf8'), version, today());
  const changes = git('status', '--porcelain');
  if (changes !== '' && !dryRun) throw new Error(`Commit or remove these first:\n${changes}`);
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`There is a tag v${version} already.`);

  for (const { title, run } of steps(version, text)) {
    console.log(dryRun ? `would: ${title}` : title);
    if (!dryRun) run();
  }
  console.log(`\nThe notes of ${version}:\n\n${notesOf(text, version)}`);
  if (!dryRun) console.log(`\nPublish it: git push --atomic origin HEAD v${version}`);
}

function steps(version: string, text: string): readonly Step[] {
  return [
    {
      title: `write ${version} to package.json and package-lock.json`,
      run: () => {
        start('npm', ['version', '--no-git-tag-version', version]);
      },
    },
    {
      title: `move what is unreleased to ${version} in ${changelog}`,
      run: () => {
        writeFileSync(changelog, text);
      },
    },
    ...['script/docs', 'script/build', 'script/test'].map((program) => ({
      title: program,
      run: () => {
        start(program, []);
      },
    })),
    {
      title: `commit and tag v${version}`,
      run: () => {
        start('git', ['commit', '--all', '--message', `Release ${version}`]);
        start('git', ['tag', '--annotate', `v${version}`, '--message', `Version ${version}`]);
      },
    },
  ];
}

function packageVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }).version;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

function start(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: 'inherit' });
}
