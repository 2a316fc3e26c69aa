import { parseImageConfig } from '../image/config-json.js';
import type { ImageConfig } from '../image/image.js';

/** The part of `image inspect` that is used here; older and newer engines leave different fields out. */
interface Inspection {
  readonly Id: string;
  readonly Architecture?: string;
  readonly Variant?: string;
  readonly Os?: string;
  readonly Size?: number;
  readonly RootFS?: { readonly Layers?: unknown };
  readonly Config?: object | null;
  /** Where Podman has it. */
  readonly HealthCheck?: unknown;
}

/** What `docker image inspect NAME` or `podman image inspect NAME` prints, as an image's configuration. */
export function parseInspection(json: string): ImageConfig | undefined {
  const [image] = JSON.parse(json) as readonly Inspection[];
  if (image === undefined) return undefined;
  // Podman leaves the algorithm out.
  const id = image.Id.includes(':') ? image.Id : `sha256:${image.Id}`;
  const asWritten = {
    architecture: image.Architecture,
    variant: image.Variant,
    os: image.Os,
    config: { Healthcheck: image.HealthCheck, ...image.Config },
    rootfs: { diff_ids: image.RootFS?.Layers },
  };
  const config = parseImageConfig(asWritten, id, 'the inspection');
  return image.Size === undefined ? config : { ...config, size: image.Size };
}
