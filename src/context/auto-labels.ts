import { commitOf } from './git.js';

/**
 * Labels that tell where an image comes from: of the run where it says so, else of the folder's repository.
 * `build-date` is the commit's date, so that building a commit again gives the same image.
 */
export async function autoLabels(
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, string>> {
  const commit = await commitOf(folder);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: revision } = env;
  const labels: readonly (readonly [string, string | undefined])[] = [
    ['vcs-type', 'git'],
    ['vcs-url', server && repository ? `${server}/${repository}` : commit?.url],
    ['vcs-ref', revision || commit?.id],
    ['build-date', commit?.date],
  ];
  return new Map(labels.filter((label): label is readonly [string, string] => label[1] !== undefined));
}
