import { lookUpUser, readAccounts } from '../../image/accounts.js';
import type { Image } from '../../image/image.js';
import { configOf } from '../config/configuration.js';
import { part } from '../config/parts.js';
import type { Rule } from '../rule.js';

export const configUser: Rule = {
  id: 'config-user',
  level: 'warning',
  where: 'image',
  summary: "process.user differs from the image's USER",
  why: 'The service runs with other rights than the image was built for: it cannot read its own files, or is root without need.',
  async *find(context) {
    const config = configOf(context);
    const { image } = context;
    if (config === undefined || image === undefined || image.config.user === '') return;
    const wanted = await numericUser(image);
    const actual = part(config.value, ['process', 'user', 'uid']) ?? 0;
    if (wanted === undefined || typeof actual !== 'number' || actual === wanted) return;
    yield {
      message: `The service runs as user ${actual}, but the image's USER is ${image.config.user}.`,
      help: `Set process.user.uid to ${wanted}, or USER in the Dockerfile to what the service needs.`,
      at: config.at(['process', 'user', 'uid']),
    };
  },
};

/** The uid of the image's USER according to its own /etc/passwd; undefined if that cannot be decided. */
async function numericUser({ config, files }: Image): Promise<number | undefined> {
  const [name = ''] = config.user.split(':');
  return lookUpUser(name, await readAccounts(files))?.uid ?? (name === 'root' ? 0 : undefined);
}
