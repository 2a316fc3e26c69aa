type Environment = Readonly<Record<string, string | undefined>>;

/** Whether artifacts can be uploaded from here; if not, the reason and a workaround. */
export type ArtifactServer =
  { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly workaround: string };

interface Obstacle {
  readonly applies: (env: Environment) => boolean;
  readonly reason: string;
  readonly workaround: string;
}

const keepInStep = (action: string): string =>
  `add a step with ${action} whose path is this step's output tar`;

/**
 * Servers without the current artifact service, the most specific sign first: the runners of Forgejo and
 * Gitea are built on act and set ACT too.
 */
const obstacles: readonly Obstacle[] = [
  {
    applies: (env) => env.FORGEJO_ACTIONS === 'true',
    reason: 'Forgejo does not support the artifact service of github.com',
    workaround: keepInStep('forgejo/upload-artifact'),
  },
  {
    applies: (env) => env.GITEA_ACTIONS === 'true',
    reason: 'Gitea does not support the artifact service of github.com',
    workaround: keepInStep('christopherhx/gitea-upload-artifact'),
  },
  {
    applies: (env) => env.ACT === 'true',
    reason: 'act does not support the current artifact service',
    workaround: 'copy the file that the output tar names, or set upload: false for this run',
  },
  {
    applies: (env) => !isGitHubHost(env.GITHUB_SERVER_URL),
    reason: 'GitHub Enterprise Server does not support the current artifact service',
    workaround: keepInStep('actions/upload-artifact@v3'),
  },
  {
    applies: (env) => !env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL,
    reason: 'this runner has no artifact service (ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is not set)',
    workaround: 'copy the file that the output tar names, or set upload: false',
  },
];

/** Decides from the step's environment variables only, so that it can be called before the build. */
export function artifactServer(env: Environment): ArtifactServer {
  const obstacle = obstacles.find(({ applies }) => applies(env));
  return obstacle === undefined
    ? { ok: true }
    : { ok: false, reason: obstacle.reason, workaround: obstacle.workaround };
}

/** The hosts that @actions/artifact works with: github.com, the company clouds, and local ones. */
function isGitHubHost(serverUrl = 'https://github.com'): boolean {
  if (!URL.canParse(serverUrl)) return false;
  const host = new URL(serverUrl).hostname;
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
