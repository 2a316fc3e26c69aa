/** What Docker says of itself, in one answer. */
export interface DockerInfo {
  /** Version of the client; empty before Docker 23. */
  readonly client: string;
  readonly engine: string;
  /** The client's context, whose name is also that of the builder that sees the engine's own images. */
  readonly context: string;
  readonly hasBuildx: boolean;
  /** Whether containerd keeps the images, so that the engine's own builder can export them. */
  readonly hasContainerdStore: boolean;
}

/** Why an answer is not one of a Docker engine. */
export type NoDocker = { readonly isPodman: true } | { readonly isPodman: false; readonly reason: string };

/** The arguments of the question. */
export const infoArguments = ['info', '--format', '{{json .}}'] as const;

interface Printed {
  readonly ServerVersion?: string;
  /** Docker 20.10 exits with 0 all the same. */
  readonly ServerErrors?: readonly string[] | null;
  readonly DriverStatus?: readonly (readonly string[])[] | null;
  readonly ClientInfo?: {
    readonly Version?: string;
    readonly Context?: string;
    readonly Plugins?: readonly { readonly Name?: string; readonly Err?: string }[] | null;
  };
  /** Podman's answer has this. */
  readonly host?: object;
}

/** Parses what `docker info --format '{{json .}}'` prints. */
export function parseInfo(json: string): DockerInfo | NoDocker {
  let printed: Printed;
  try {
    printed = JSON.parse(json) as Printed;
  } catch {
    return { isPodman: false, reason: 'its client does not answer in JSON' };
  }
  if (printed.host !== undefined) return { isPodman: true };
  const [error] = printed.ServerErrors ?? [];
  if (error !== undefined) return { isPodman: false, reason: error };
  const { Version: client = '', Context: context = 'default', Plugins } = printed.ClientInfo ?? {};
  return {
    client,
    engine: printed.ServerVersion ?? '',
    context,
    // A plugin that does not start has an error.
    hasBuildx: (Plugins ?? []).some(({ Name, Err }) => Name === 'buildx' && !Err),
    hasContainerdStore: (printed.DriverStatus ?? []).some(
      ([key, value]) => key === 'driver-type' && value?.startsWith('io.containerd.snapshotter') === true,
    ),
  };
}
