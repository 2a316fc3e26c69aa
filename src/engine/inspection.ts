import type { ImageConfig } from '../image/image.js';

/** The part of `image inspect` that is used here; older and newer engines leave different fields out. */
interface Inspection {
  readonly Id: string;
  readonly Architecture?: string;
  readonly Os?: string;
  readonly Size?: number;
  readonly RootFS?: { readonly Layers?: readonly string[] | null };
  readonly Config?: {
    readonly Labels?: Readonly<Record<string, string>> | null;
    readonly Env?: readonly string[] | null;
    readonly Entrypoint?: readonly string[] | null;
    readonly Cmd?: readonly string[] | null;
    readonly WorkingDir?: string;
    readonly User?: string;
  } | null;
}

/** What `docker image inspect NAME` or `podman image inspect NAME` prints, as an image's configuration. */
export function parseInspection(json: string): ImageConfig | undefined {
  const [image] = JSON.parse(json) as readonly Inspection[];
  if (image === undefined) return undefined;
  const config = image.Config ?? {};
  return {
    // Podman leaves the algorithm out.
    id: image.Id.includes(':') ? image.Id : `sha256:${image.Id}`,
    architecture: image.Architecture ?? '',
    os: image.Os ?? '',
    labels: config.Labels ?? {},
    env: config.Env ?? [],
    entrypoint: config.Entrypoint ?? [],
    command: config.Cmd ?? [],
    workingDirectory: config.WorkingDir ?? '',
    user: config.User ?? '',
    layers: image.RootFS?.Layers ?? [],
    ...(image.Size !== undefined && { size: image.Size }),
  };
}
