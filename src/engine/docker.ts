import type { ImageConfig } from '../image/image.js';
import type { Log } from '../core/log.js';
import { buildArguments } from './build-arguments.js';
import { Client } from './client.js';
import { ContainerFiles } from './container-files.js';
import type { BuildRequest, Engine } from './engine.js';
import { engineEnvironment } from '../exec/environment.js';
import type { Writing } from '../exec/exec.js';
import { parseInspection } from './inspection.js';

const installHint =
  'On a GitHub-hosted runner use ubuntu-latest; elsewhere install Docker (https://docs.docker.com/engine/install), ' +
  'start its service, or point DOCKER_HOST at one. With "build: false" the folder is checked without an engine.';

export interface DockerOptions {
  /** Address of the engine, as for `docker --host`; the client's own choice where it is left out. */
  readonly host?: string | undefined;
  /** Whether the engine has to prove who it is, as for `docker --tlsverify`. */
  readonly tlsVerify?: boolean;
  /** Ends a build or a save when it fires. */
  readonly signal?: AbortSignal;
}

/** Docker's command line, whichever generation of client, builder and image store is behind it. */
export class Docker implements Engine {
  readonly name = 'docker';
  private readonly client: Client;
  private buildx: Promise<boolean> | undefined;

  constructor(log: Log, { host, tlsVerify, signal }: DockerOptions = {}) {
    const common = [...(host === undefined ? [] : ['--host', host]), ...(tlsVerify ? ['--tlsverify'] : [])];
    this.client = new Client('docker', log, common, signal);
  }

  version(): Promise<string> {
    const format = 'client {{.Client.Version}}, engine {{.Server.Version}}';
    return this.client.probe(['version', '--format', format], installHint);
  }

  async build(request: BuildRequest): Promise<void> {
    const { fromLocal, secrets = [] } = request;
    if (!(await this.hasBuildx())) {
      // The classic builder knows no secrets; a client of before buildx has BuildKit inside.
      const buildKit = secrets.length > 0 ? { DOCKER_BUILDKIT: '1' } : {};
      const env = { ...engineEnvironment(request), ...buildKit };
      await this.client.build(buildArguments(request, 'docker'), env);
      return;
    }
    const context = fromLocal ? await this.context() : undefined;
    await this.client.build(buildArguments(request, 'buildx', context), engineEnvironment(request));
  }

  async inspect(image: string): Promise<ImageConfig | undefined> {
    const answer = await this.client.find(['image', 'inspect', image]);
    return answer === undefined ? undefined : parseInspection(answer);
  }

  /**
   * The files are those of a container that is never started, so that there are empty ones more than in the image
   * where Docker mounts its own: /.dockerenv, /dev, /proc, /sys, /etc/hostname, /etc/hosts and /etc/resolv.conf.
   */
  async withFiles<T>(image: string, work: (files: ContainerFiles) => Promise<T>): Promise<T> {
    // An image without a command cannot be made a container of unless one is given.
    const container = await this.client.need(['create', '--pull', 'never', image, 'not-started']);
    try {
      return await work(
        new ContainerFiles((path) => this.client.stream(['cp', `${container}:${path}`, '-'])),
      );
    } finally {
      await this.client.cleanUp(['rm', '--force', '--volumes', container]);
    }
  }

  save(image: string, file: number, writing?: Writing): Promise<void> {
    return this.client.write(['save', image], file, writing);
  }

  stream(image: string, signal?: AbortSignal): AsyncIterable<Buffer> {
    return this.client.stream(['save', image], signal);
  }

  async untag(image: string): Promise<void> {
    // The force is for a container that a failed build left behind: only the name is to go.
    await this.client.cleanUp(['rmi', '--force', '--no-prune', image]);
  }

  /** Name of the context in use. (`context show` is newer than the oldest clients with buildx.) */
  private context(): Promise<string> {
    return this.client.need(['context', 'inspect', '--format', '{{.Name}}']);
  }

  /** Whether buildx builds; DOCKER_BUILDKIT=0 is Docker's own way to ask for the classic builder. */
  private async hasBuildx(): Promise<boolean> {
    if (process.env.DOCKER_BUILDKIT === '0') return false;
    this.buildx ??= this.client.ask(['buildx', 'version']).then(({ exitCode }) => exitCode === 0);
    return this.buildx;
  }
}
