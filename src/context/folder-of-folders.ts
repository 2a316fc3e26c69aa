import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { exportFiles } from '../core/system-image.js';
import { isThere } from '../files/exists.js';
import { configFiles } from '../options/config-file.js';
import type { Options } from '../options/options.js';
import type { Context } from './context.js';
import { discoverImages } from './discover.js';

/** Images that the error names. */
const maxNames = 5;

/**
 * A context that has nothing of an image itself, but folders that do, is a mistake: what would be built or checked is
 * none of them.
 * @throws UserError that names them
 */
export async function assertIsImage({
  options,
  context,
}: {
  readonly options: Options;
  readonly context: Context;
}): Promise<void> {
  if (context.dockerfile || context.programs.length > 0 || options.hostFiles.length > 0) return;
  for (const name of [...configFiles, ...Object.values(exportFiles), 'init.sh']) {
    if (await isThere(join(context.root, name))) return;
  }
  const { images } = await discoverImages(context.shown);
  if (images.length === 0) {
    if (options.build) return;
    throw new UserError(
      `The context "${options.context}" has no System Image files: there is nothing to check.`,
    );
  }
  const names = images.slice(0, maxNames).map(({ context, dockerfile }) => dockerfile ?? context);
  const rest = images.length > maxNames ? ` and ${images.length - maxNames} more` : '';
  throw new UserError(
    `The context "${options.context}" is not an image, but holds folders of images: ${names.join(', ')}${rest}. ` +
      'Set context to one of them; "system-image check" checks them all.',
  );
}
