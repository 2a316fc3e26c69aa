import { SystemError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import type { Writing } from '../exec/exec.js';
import type { Image, ImageConfig } from '../image/image.js';
import { buildArguments } from './build-arguments.js';
import { Client } from './client.js';
import { ContainerFiles } from './container-files.js';
import { infoArguments, parseInfo, type DockerInfo } from './docker-info.js';
import { withIdFile } from './id-file.js';
import { engineEnvironment } from '../exec/environment.js';
import { ImageMissing, type BuildRequest, type Engine, type OpenImage } from './engine.js';
import { parseInspection } from './inspection.js';
import { familiarName } from './reference.js';
import { temporaryName } from './temporary-name.js';

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

/** Bytes of an image that is read as a whole, which takes no longer than two questions. */
const smallImage = 8 * 1024 * 1024;

/** Docker's command line, whichever generation of client, builder and image store is behind it. */
export class Docker implements Engine {
  readonly name = 'docker';
  readonly client: Client;
  private answer: Promise<DockerInfo> | undefined;

  constructor(log: Log, { host, tlsVerify, signal }: DockerOptions = {}) {
    const common = [...(host === undefined ? [] : ['--host', host]), ...(tlsVerify ? ['--tlsverify'] : [])];
    this.client = new Client('docker', log, common, signal);
  }

  async version(): Promise<string> {
    const { client, engine } = await this.info();
    return `${client === '' ? '' : `client ${client}, `}engine ${engine}`;
  }

  async build(request: BuildRequest): Promise<string> {
    const { fromLocal, secrets = [] } = request;
    const env = engineEnvironment(request);
    if (await this.usesBuildx()) {
      const named = { tag: temporaryName(), ...request };
      // A builder in a container (docker/setup-buildx-action) does not see the engine's own images.
      const place = fromLocal === undefined ? {} : { builder: (await this.info()).context };
      await this.client.build(buildArguments(named, 'buildx', place), env);
      return named.tag;
    }
    if (request.tag === undefined && (await this.isClassic(secrets))) {
      // The classic builder starts from an image's id, too: a name would have to be removed again.
      return withIdFile((idFile) => this.client.build(buildArguments(request, 'docker', { idFile }), env));
    }
    const named = { tag: temporaryName(), ...request };
    // The classic builder knows no secrets; a client from before buildx has BuildKit inside.
    const buildKit = secrets.length > 0 ? { DOCKER_BUILDKIT: '1' } : {};
    await this.client.build(buildArguments(named, 'docker'), { ...env, ...buildKit });
    return named.tag;
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
    const isSmall = config.size !== undefined && config.size <= smallImage;
    const files = new ContainerFiles(
      (path) => this.client.stream(['cp', `${container}:${path}`, '-']),
      isSmall,
    );
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
    if (image.startsWith('sha256:')) {
      // Removing an id would also take a name that it may have had before. What is built on it keeps it.
      const name = temporaryName();
      await this.client.cleanUp(['tag', image, name]);
      await this.untag(name);
      return;
    }
    // The force is for a container that a failed build left behind: only the name is to go.
    await this.client.cleanUp(['rmi', '--force', '--no-prune', image]);
  }

  /** Takes an image from a tar. @throws SystemError */
  async load(tar: string): Promise<void> {
    await this.client.need(['load', '--input', tar]);
  }

  /** An image without a command needs one to become a container; it is never started. */
  private createContainer({ id }: ImageConfig): Promise<string> {
    return this.client.need(['create', '--pull', 'never', id, 'not-started']);
  }

  private removeContainer(container: string): Promise<void> {
    return this.client.cleanUp(['rm', '--force', '--volumes', container]);
  }

  /** What the engine says of itself: asked once. */
  info(): Promise<DockerInfo> {
    this.answer ??= this.probe();
    return this.answer;
  }

  private async probe(): Promise<DockerInfo> {
    const info = parseInfo(await this.client.probe(infoArguments, installHint));
    if (!('isPodman' in info)) return info;
    if (info.isPodman) throw new DockerIsPodman(isPodman);
    throw this.client.unavailable(info.reason, installHint);
  }

  /** Whether buildx builds; DOCKER_BUILDKIT=0 is how Docker is asked for the classic builder. */
  private async usesBuildx(): Promise<boolean> {
    return process.env.DOCKER_BUILDKIT !== '0' && (await this.info()).hasBuildx;
  }

  /** Whether the classic builder surely builds. A client before Docker 23, which says no version, has BuildKit too. */
  private async isClassic(secrets: readonly string[]): Promise<boolean> {
    const { DOCKER_BUILDKIT: buildKit = '' } = process.env;
    if (secrets.length > 0) return false;
    return buildKit === '0' || (buildKit === '' && (await this.info()).client !== '');
  }
}

const isPodman =
  'The program "docker" on this machine is Podman, under the name that the package podman-docker gives it: write ' +
  'engine: podman, or install Docker (https://docs.docker.com/engine/install).';
