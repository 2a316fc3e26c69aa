/** What `docker buildx inspect` says of a builder. */
export interface BuilderInfo {
  readonly name: string;
  /** `docker`, `docker-container`, `kubernetes`, `remote`, `cloud`. */
  readonly driver: string;
  /** Of the first node that runs; empty if none does. */
  readonly version: string;
  /** Of all nodes, for example `linux/amd64`. */
  readonly platforms: readonly string[];
  /** Why its first node does not answer. */
  readonly error: string | undefined;
}

/** Parses the answer, whose lines are `Key: value`: first of the builder, then of each node. */
export function parseBuilder(text: string): BuilderInfo {
  const values = (key: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^${key}:[ \\t]*(\\S.*)$`, 'gim'))].map(([, value = '']) => value.trim());
  const [name = ''] = values('Name');
  const [driver = ''] = values('Driver');
  // Before buildx 0.11 the key was Buildkit.
  const [version = ''] = values('Build[kK]it(?: version)?');
  const platforms = values('Platforms').flatMap((line) => line.split(','));
  return {
    ...{ name, driver, version },
    // An asterisk marks those that were set by hand.
    platforms: [...new Set(platforms.map((platform) => platform.trim().replace(/\*$/, '')))],
    error: values('Error')[0],
  };
}

/**
 * Whether the builder hands an image out as a tar. All do but Docker's own one on the older image store, which writes
 * no tar that other tools read.
 */
export function canExport({ driver }: BuilderInfo, hasContainerdStore: boolean): boolean {
  return driver !== '' && (driver !== 'docker' || hasContainerdStore);
}
