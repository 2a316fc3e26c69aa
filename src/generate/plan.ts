import { parseManifest } from '../installer/manifest.js';
import type { ExportFile } from '../core/system-image.js';

/** Where the content of a System Image file comes from. */
export type Origin = 'image' | 'context' | 'generated';

export interface ExportSources {
  /** What the image has, by content. */
  readonly image: ReadonlyMap<ExportFile, string>;
  /** What lies at the top of the context, by content. */
  readonly context: ReadonlyMap<ExportFile, string>;
  /** The image has a `config.json`, so that it needs no template. */
  readonly hasPlainConfig: boolean;
}

/** In the order in which they are shown. */
const all: readonly ExportFile[] = ['config', 'service', 'manifest', 'tmpfiles'];

/**
 * Where each System Image file comes from. What the image has is kept, whichever instruction put it there; what is
 * missing is taken from the context, or else generated. An image that only installs files
 * (`noContainerService`) needs neither unit nor configuration. Whether tmpfiles.template is needed turns out when it is
 * generated.
 */
export function planExports({
  image,
  context,
  hasPlainConfig,
}: ExportSources): ReadonlyMap<ExportFile, Origin> {
  const manifest = image.get('manifest') ?? context.get('manifest');
  const installsFilesOnly = manifest !== undefined && parseManifest(manifest).manifest.noContainerService;
  const plan = new Map<ExportFile, Origin>();
  for (const file of all) {
    if (image.has(file) || (file === 'config' && hasPlainConfig)) plan.set(file, 'image');
    else if (context.has(file)) plan.set(file, 'context');
    else if (!installsFilesOnly) plan.set(file, 'generated');
  }
  return plan;
}
