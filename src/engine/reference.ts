/**
 * The full name that Docker means by a short one: `agent:1` is `docker.io/library/agent:1`. Podman and Buildah mean
 * `localhost/agent:1`, and write that into the tar.
 * Source: https://github.com/distribution/reference (ParseNormalizedNamed)
 */
export function fullName(name: string): string {
  const slash = name.indexOf('/');
  if (slash === -1) return `docker.io/library/${name}`;
  const domain = name.slice(0, slash);
  return domain === 'localhost' || /[.:]/.test(domain) ? name : `docker.io/${name}`;
}

/** The shortest name that means the same to Docker, which is how it writes names into a tar. */
export function familiarName(name: string): string {
  return fullName(name).replace(/^docker\.io\/(?:library\/(?!.*\/))?/, '');
}
