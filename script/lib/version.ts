type Version = readonly [number, number, number];

/** @throws Error unless it is `X.Y.Z`, as semver.org has it, without leading zeros or a suffix */
export function parseVersion(text: string): Version {
  const found = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (found === null) throw new Error(`"${text}" is not a version: write X.Y.Z, such as 1.2.3.`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** @throws Error unless `next` is one step after `current`, so that no version is left out by a typing error */
export function assertNext(current: string, next: string): void {
  parseVersion(next);
  const [major, minor, patch] = parseVersion(current);
  const steps = [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
  if (!steps.includes(next)) {
    throw new Error(`After ${current} comes ${steps.join(', ')}, not ${next}.`);
  }
}
