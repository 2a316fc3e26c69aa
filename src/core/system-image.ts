/** The names that make a container image a System Image. Source: FILES.md of atomic-system-containers. */

/** The folder in the image that the installer reads. */
export const exportsFolder = '/exports';

/** Files below this folder are copied to `/` of the host. */
export const hostFolder = '/exports/hostfs';

/** The System Image files, by what they hold. Each lies in {@link exportsFolder} under this name. */
export const exportFiles = {
  config: 'config.json.template',
  service: 'service.template',
  manifest: 'manifest.json',
  tmpfiles: 'tmpfiles.template',
} as const;

export type ExportFile = keyof typeof exportFiles;
