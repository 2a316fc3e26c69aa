import { SystemError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import type { Writing } from '../exec/exec.js';
import type { Image, ImageConfig } from '../image/image.js';
import { buildArguments } from './build-arguments.js';
import { Client, EngineUnavailable } from './client.js';
import { ContainerFiles } from './container-files.js';
import { engineEnvironment } from '../exec/environment.js';
import { ImageMissing, type BuildRequest, type Engine, type OpenImage } from './engine.js';
import { parseInspection } from './inspection.js';
import { familiarName } from './reference.js';

const installHint =
  'On a GitHub-hosted runner use ubuntu-latest; elsewhere install Docker (https://docs.docker.com/engine/install), ' +
  'start its service, or point DOCKER_HOST at one. With "build: false" the folder is checked without an engine.';

export interface DockerOptions {
  /** Address of the engine, as for `docker --host`; the client's own choice if it is left out. */
  readonly host?: string | undefined;
  /** Whether the engine has to prove who it is, as for `docker --tlsverify`. */
  readonly tlsVerify?: boolean;
  /** Ends a build or a save when it fires. */
  readonly signal?: AbortSignal;
}

/** The program `docker` is Podman, which the package podman-docker installs under that name. */
export class DockerIsPodman extends SystemError {}

/** Docker's command line, whichever generation of client, builder and image store is behind it. */
export class Docker implements Engine {
  readonly name = 'docker';
  private readonly client: Client;
  private buildx: Promise<boolean> | undefined;
  private answer: Promise<readonly string[]> | undefined;

  constructor(log: Log, { host, tlsVerify, signal }: DockerOptions = {}) {
    const common = [...(host === undefined ? [] : ['--host', host]), ...(tlsVerify ? ['--tlsverify'] : [])];
    this.client = new Client('docker', log, common, signal);
  }

  async version(): Promise<string> {
    const [client = '', engine = ''] = await this.ask();
    return `client ${client}, engine ${engine}`;
  }

  async build(request: BuildRequest): Promise<void> {
    const { fromLocal, secrets = [] } = request;
    if (!(await this.hasBuildx())) {
      // The classic builder knows no secrets; a client from before buildx has BuildKit inside.
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
   * The files are those of a container that is never started. Docker mounts some of its own there, so an empty one
   * appears for each: /.dockerenv, /dev, /proc, /sys, /etc/hostname, /etc/hosts and /etc/resolv.conf.
   */
  async open(name: string): Promise<OpenImage> {
    const config = await this.inspect(name);
    if (config === undefined) throw new ImageMissing(this.name, name);
    // By its id: another job may move the name.
    const container = await this.createContainer(config);
    const files = new ContainerFiles((path) => this.client.stream(['cp', `${container}:${path}`, '-']));
    return { name, config, files, close: () => this.removeContainer(container) };
  }

  nameInTar(image: string): string {
    return familiarName(image);
  }

  async tag(image: string, name: string): Promise<void> {
    await this.client.need(['tag', image, name]);
  }

  /** What is committed from a container has neither triggers nor SHELL. */
  async withoutTriggers({ config }: Image, name: string): Promise<void> {
    const container = await this.createContainer(config);
    try {
      const command = `CMD ${JSON.stringify(config.command)}`;
      await this.client.need(['commit', '--change', command, container, name]);
    } finally {
      await this.removeContainer(container);
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

  /** An image without a command needs one to become a container; it is never started. */
  private createContainer({ id }: ImageConfig): Promise<string> {
    return this.client.need(['create', '--pull', 'never', id, 'not-started']);
  }

  private removeContainer(container: string): Promise<void> {
    return this.client.cleanUp(['rm', '--force', '--volumes', container]);
  }

  /** Versions of client and engine, and the client's context: asked once. */
  private ask(): Promise<readonly string[]> {
    this.answer ??= this.probe();
    return this.answer;
  }

  private async probe(): Promise<readonly string[]> {
    // Podman's client has no context, so that one that goes by the name of docker fails here.
    const format = '{{.Client.Version}}|{{.Server.Version}}|{{.Client.Context}}';
    try {
      return (await this.client.probe(['version', '--format', format], installHint)).split('|');
    } catch (error) {
      if (error instanceof EngineUnavailable && (await this.isPodman()))
        throw new DockerIsPodman(isPodman, { cause: error });
      throw error;
    }
  }

  private async isPodman(): Promise<boolean> {
    const { stdout } = await this.client.ask(['--version']);
    return stdout.startsWith('podman ');
  }

  /** The context in use, whose name is also that of the builder that sees the engine's own images. */
  private async context(): Promise<string> {
    const [, , context = ''] = await this.ask();
    return context === '' ? this.client.need(['context', 'inspect', '--format', '{{.Name}}']) : context;
  }

  /** Whether buildx builds; DOCKER_BUILDKIT=0 is how Docker is asked for the classic builder. */
  private async hasBuildx(): Promise<boolean> {
    if (process.env.DOCKER_BUILDKIT === '0') return false;
    this.buildx ??= this.client.ask(['buildx', 'version']).then(({ exitCode }) => exitCode === 0);
    return this.buildx;
  }
}

const isPodman =
  'The program "docker" on this machine is Podman, under the name that the package podman-docker gives it: write ' +
  'engine: podman, or install Docker (https://docs.docker.com/engine/install).';
