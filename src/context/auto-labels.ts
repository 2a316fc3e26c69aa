import { finalStages } from '../dockerfile/final-stages.js';
import type { Context } from './context.js';
import { commitOf, type Commit } from './git.js';

export interface AutoLabels {
  readonly labels: ReadonlyMap<string, string>;
  /** A sentence for each label that could not be set. */
  readonly warnings: readonly string[];
}

/** Names of the automatic labels, in order. */
const names = ['vcs-type', 'vcs-url', 'vcs-ref', 'build-date'] as const;
type Name = (typeof names)[number];
type Values = Partial<Record<Name, string>>;

/**
 * The automatic labels of a context: those of its commit, unless the options set them.
 * @param own names of the labels that the options set
 */
export async function autoLabels(
  { root, dockerfile }: Pick<Context, 'root' | 'dockerfile'>,
  env: NodeJS.ProcessEnv,
  own: Iterable<string>,
): Promise<AutoLabels> {
  const stages = dockerfile ? finalStages(dockerfile.parsed) : [];
  const set = new Set([...own, ...stages.flatMap(({ labels }) => labels.map(({ name }) => name))]);
  const wanted = names.filter((name) => !set.has(name));
  return commitLabels(await commitOf(root), env, wanted);
}

/**
 * Labels that say which commit an image is built from: all of them describe the commit that is checked out in the
 * context; without one, the commit of the workflow's event. `build-date` is the commit's date, so that building a
 * commit again gives the same image.
 */
export function commitLabels(
  commit: Commit | undefined,
  env: NodeJS.ProcessEnv,
  wanted: readonly Name[] = names,
): AutoLabels {
  const values = commit ? valuesOfCommit(commit, env) : valuesOfEvent(env);
  const labels = new Map<string, string>();
  const warnings: string[] = [];
  for (const name of wanted) {
    const value = values[name];
    if (value !== undefined && isValid[name](value)) labels.set(name, value);
    else warnings.push(`The label "${name}" is left out: ${reason(name, value, commit)}.`);
  }
  return { labels, warnings };
}

function valuesOfCommit({ id, date, url }: Commit, env: NodeJS.ProcessEnv): Values {
  const isEvents = env.GITHUB_SHA === id;
  return {
    'vcs-type': 'git',
    'vcs-ref': id,
    'build-date': date,
    ...pick('vcs-url', (isEvents ? eventUrl(env) : undefined) ?? url),
  };
}

function valuesOfEvent(env: NodeJS.ProcessEnv): Values {
  const { GITHUB_SHA: revision } = env;
  if (!revision) return {};
  return { 'vcs-type': 'git', 'vcs-ref': revision, ...pick('vcs-url', eventUrl(env)) };
}

function eventUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: NodeJS.ProcessEnv) {
  return server && repository ? `${server}/${repository}` : undefined;
}

function pick(name: 'vcs-url', value: string | undefined): Values {
  return value === undefined ? {} : { [name]: value };
}

/** A URL, or git's short form: `git@example.org:a/b.git`. */
const address = /^(?:(?:https?|ssh|git):\/\/[^\s/]+\/\S+|[\w.-]+@[\w.-]+:\S+)$/;

const isValid: Readonly<Record<Name, (value: string) => boolean>> = {
  'vcs-type': () => true,
  'vcs-url': (value) => address.test(value),
  'vcs-ref': (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value),
  'build-date': () => true,
};

function reason(name: string, value: string | undefined, commit: Commit | undefined): string {
  if (value !== undefined) {
    return `"${value}" is not ${name === 'vcs-url' ? 'the URL of a repository' : 'the name of a commit'}`;
  }
  if (name === 'vcs-url' && commit) return 'the repository has no remote "origin"';
  return 'git found no commit for the context; was the repository checked out, and is git installed?';
}
