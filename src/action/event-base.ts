import { readFile } from 'node:fs/promises';

/**
 * The commit that the event of a workflow run starts from: the base of a pull request or merge queue, or what a branch
 * was before a push. Undefined for other events, and for a new branch.
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads
 */
export async function eventBase(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return undefined;
  const event: unknown = JSON.parse(await readFile(path, 'utf8'));
  const found =
    at(event, 'pull_request', 'base', 'sha') ?? at(event, 'merge_group', 'base_sha') ?? at(event, 'before');
  return typeof found === 'string' && !/^0*$/.test(found) ? found : undefined;
}

/** What lies below these keys. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}
