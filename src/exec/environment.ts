/** Environment variables of a program, by name. */
export type Environment = Readonly<Record<string, string>>;

/** Build options whose values name further environment variables that the engine needs. */
export interface BuildInputs {
  /** In the syntax of `--cache-from`. */
  readonly cacheFrom?: readonly string[] | undefined;
  /** In the syntax of `--cache-to`. */
  readonly cacheTo?: readonly string[] | undefined;
  /** In the syntax of `--secret`. */
  readonly secrets?: readonly string[] | undefined;
}

/**
 * The variables that a program may see. All others stay in this process, above all the inputs, tokens
 * and secrets of a workflow. A `*` at the end matches any suffix.
 */
const variables = {
  /** For every program: paths of programs, temporary files and the user's settings, and the user's language. */
  every: ['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LANGUAGE', 'LC_*', 'TZ', 'TMPDIR', 'TERM', 'NO_COLOR'],
  engine: [
    // Docker, buildx, BuildKit.
    ...['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'COMPOSE_*', 'SOURCE_DATE_EPOCH'],
    // Podman, Buildah, and the libraries they share.
    ...[
      'CONTAINER_*',
      'CONTAINERS_*',
      'PODMAN_*',
      'BUILDAH_*',
      'REGISTRY_AUTH_FILE',
      'REGISTRIES_CONFIG_PATH',
    ],
    ...['STORAGE_DRIVER', 'STORAGE_OPTS', '_CONTAINERS_*', 'NETAVARK_*'],
    // The network, and engines behind SSH.
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['http_proxy', 'https_proxy', 'ftp_proxy', 'all_proxy', 'no_proxy'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_AUTH_SOCK', 'SSH_AGENT_PID'],
    // The session of a rootless user; the builder of buildx on Kubernetes.
    ...['XDG_*', 'DBUS_SESSION_BUS_ADDRESS', 'KUBECONFIG'],
  ],
  /** The variables that buildx reads for a type of cache. Source: https://docs.docker.com/build/cache/backends */
  caches: {
    gha: ['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_SERVICE_V2'],
    s3: ['AWS_*'],
    azblob: ['AZURE_*'],
  },
} as const;

/** The environment of programs that need nothing special: git, runc, compressors, systemd's tools. */
export function minimalEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  return select(source, variables.every);
}

/** The environment of an engine's command line; for a build, also the variables of its caches and secrets. */
export function engineEnvironment(
  { cacheFrom = [], cacheTo = [], secrets = [] }: BuildInputs = {},
  source: NodeJS.ProcessEnv = process.env,
): Environment {
  const caches = [...cacheFrom, ...cacheTo].map((cache) => fieldsOf(cache).get('type'));
  return select(source, [
    ...variables.every,
    ...variables.engine,
    ...Object.entries(variables.caches).flatMap(([type, names]) => (caches.includes(type) ? names : [])),
    ...secrets.flatMap(secretVariables),
  ]);
}

/** The variables that a `--secret` may be read from. Without `src` and `env`, its id names the variable. */
function secretVariables(secret: string): readonly string[] {
  const fields = fieldsOf(secret);
  const file = fields.get('src') ?? fields.get('source');
  const name = fields.get('env') ?? (fields.get('type') === 'env' ? file : undefined);
  const looked = name ?? (file === undefined ? fields.get('id') : undefined);
  // An asterisk would match other variables.
  return looked === undefined || looked.includes('*') ? [] : [looked];
}

/** Comma-separated `key=value` fields, which may be quoted: the CSV of Docker's options. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = text.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
  return new Map(
    fields.map((field) => {
      const plain = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
      const at = plain.indexOf('=');
      return at < 0 ? [plain, ''] : [plain.slice(0, at).trim().toLowerCase(), plain.slice(at + 1)];
    }),
  );
}

function select(source: NodeJS.ProcessEnv, patterns: readonly string[]): Environment {
  const exact = new Set(patterns);
  const starts = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  const isSelected = (name: string): boolean =>
    exact.has(name) || starts.some((start) => name.startsWith(start));
  return Object.fromEntries(
    Object.entries(source).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && isSelected(entry[0]),
    ),
  );
}
