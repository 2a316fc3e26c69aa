/** The words that options choose from: a new one is named here, and the compiler says what else it needs. */

export const labelProfiles = ['system-image', 'fedora', 'none'] as const;
export type LabelProfile = (typeof labelProfiles)[number];

/** In the order in which `auto` looks for them. */
export const engineNames = ['docker', 'podman', 'buildah'] as const;
export type EngineName = (typeof engineNames)[number];
export const engines = ['auto', ...engineNames] as const;

/** The extension of an archive, by its compression. */
export const archiveExtensions = { none: '.tar', gzip: '.tar.gz', zstd: '.tar.zst' } as const;
export type Compression = keyof typeof archiveExtensions;
export const compressions = Object.keys(archiveExtensions) as Compression[];

/** The forms in which current hosts install an image, and what each is. */
export const exportHelp = {
  bundle: 'one tar with an installer, for systemd with runc or crun',
  quadlet: 'a folder with units for Podman',
} as const;
export type ExportKind = keyof typeof exportHelp;
export const exportKinds = Object.keys(exportHelp) as ExportKind[];

/** Whether the engine gets what a builder builds. */
export const loadChoices = ['auto', 'true', 'false'] as const;
export const layerCompressions = ['none', 'gzip', 'zstd'] as const;

export const uploadChoices = ['true', 'false', 'required'] as const;
export const failOnLevels = ['error', 'warning', 'never'] as const;

/** The choices as Markdown: `` `a`, `b` or `c` ``, each with its note in parentheses. */
export function either<T extends string>(choices: readonly T[], noteOf?: (choice: T) => string): string {
  const words = choices.map((each) => `\`${each}\`${noteOf ? ` (${noteOf(each)})` : ''}`);
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}
