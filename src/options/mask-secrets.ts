import { splitAt } from '../core/strings.js';
import { readFile } from 'node:fs/promises';
import type { Log } from '../core/log.js';
import { keepSecret } from '../core/secrets.js';

/** Tokens that a runner gives to a step. The runner masks them, but only as they are. */
const tokens = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
] as const;

/**
 * Keeps the secrets of a run out of everything that is printed.
 * @param secrets as for `--secret`: `id=token,src=token.txt`, `id=token,env=TOKEN`
 */
export async function maskSecrets(
  secrets: readonly string[],
  log: Log,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  for (const token of tokens) keepSecret(env[token] ?? '');
  for (const secret of secrets) {
    for (const value of await valuesOf(secret, env)) log.mask(value);
  }
}

/** What the builder may take the secret from. A file that cannot be read is the builder's error to report. */
async function valuesOf(secret: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const fields = new Map(
    secret.split(',').map((field) => {
      const [key, value = ''] = splitAt(field.trimStart().replace(/^"|"$/g, ''), '=');
      return [key.toLowerCase(), value] as const;
    }),
  );
  const variable = fields.get('env') ?? fields.get('id') ?? '';
  const path = fields.get('src') ?? fields.get('source') ?? '';
  const content = path === '' ? '' : await readFile(path, 'utf8').catch(() => '');
  return [env[variable] ?? '', env[path] ?? '', content].filter((value) => value !== '');
}
