import { rpmArchitectures } from '../core/architectures.js';

/** Go's names of architectures, by Node's if they differ. */
const goNames: ReadonlyMap<string, string> = new Map([
  ['x64', 'amd64'],
  ['ppc64', 'ppc64le'],
]);

/** The architecture of a platform (`linux/arm64`), or of this machine, as the label has it. */
export function architecture(platform?: string): string {
  const name = platform?.split('/')[1] ?? process.arch;
  return rpmArchitectures.get(goNames.get(name) ?? name) ?? name;
}

/** What makes an image a System Image, for tools that look at labels alone. */
export const typeLabel = ['atomic.type', 'system'] as const;

export interface LabelSources {
  readonly hasDockerfile: boolean;
  /** Last part of the image's name. */
  readonly name: string;
  readonly platform: string | undefined;
  /** What the repository says. */
  readonly automatic: ReadonlyMap<string, string>;
  /** What the options say; it wins. */
  readonly own: ReadonlyMap<string, string>;
}

/** The labels of a build. A Dockerfile names its image itself; the image of a bare folder is named here. */
export function buildLabels({
  hasDockerfile,
  name,
  platform,
  automatic,
  own,
}: LabelSources): ReadonlyMap<string, string> {
  const bare = hasDockerfile
    ? []
    : [['name', name] as const, ['architecture', architecture(platform)] as const, typeLabel];
  return new Map([...bare, ...automatic, ...own]);
}
