import { SystemError } from '../core/errors.js';
import type { Files } from '../image/files.js';
import type { ImageConfig } from '../image/image.js';
import type { Log } from '../core/log.js';
import { buildArguments } from './build-arguments.js';
import { Client } from './client.js';
import type { BuildRequest, Engine } from './engine.js';
import { engineEnvironment } from '../exec/environment.js';
import type { Writing } from '../exec/exec.js';
import { parseInspection } from './inspection.js';
import { fullName } from './reference.js';
import { withTarFiles } from './tar-files.js';

const installHint =
  'GitHub-hosted ubuntu runners have Podman; elsewhere install it (https://podman.io/docs/installation), ' +
  'or choose another engine.';

const archive = ['--quiet', '--format', 'docker-archive'];

export interface PodmanOptions {
  /** Address of a Podman service, as for `podman --url`; the engine of this machine where it is left out. */
  readonly host?: string | undefined;
  /** Ends a build or a save when it fires. */
  readonly signal?: AbortSignal;
}

/** Podman's command line, on this machine or in front of a service. A short name means what it means to Docker. */
export class Podman implements Engine {
  readonly name = 'podman';
  private readonly client: Client;

  constructor(log: Log, { host, signal }: PodmanOptions = {}) {
    this.client = new Client('podman', log, host === undefined ? [] : ['--url', host], signal);
  }

  version(): Promise<string> {
    const format = 'client {{.Client.Version}}{{with .Server}}, engine {{.Version}}{{end}}';
    return this.client.probe(['version', '--format', format], installHint);
  }

  build(request: BuildRequest): Promise<void> {
    const args = buildArguments({ ...request, tag: fullName(request.tag) }, 'podman');
    return this.client.build(args, engineEnvironment(request));
  }

  async inspect(image: string): Promise<ImageConfig | undefined> {
    return (await this.find(image))?.config;
  }

  withFiles<T>(image: string, work: (files: Files) => Promise<T>): Promise<T> {
    return withTarFiles(async (path) => {
      await this.client.need(['save', ...archive, '--output', path, await this.nameOf(image)]);
    }, work);
  }

  async save(image: string, file: number, writing?: Writing): Promise<void> {
    await this.client.write(['save', ...archive, await this.nameOf(image)], file, writing);
  }

  async *stream(image: string, signal?: AbortSignal): AsyncGenerator<Buffer> {
    yield* this.client.stream(['save', ...archive, await this.nameOf(image)], signal);
  }

  async untag(image: string): Promise<void> {
    const found = await this.find(image);
    if (found) await this.client.cleanUp(['rmi', found.name]);
  }

  private async nameOf(image: string): Promise<string> {
    const found = await this.find(image);
    if (found) return found.name;
    throw new SystemError(`Podman has no image "${image}".`);
  }

  /** An image by Docker's meaning of its name, or else by Podman's own: other tools call it `localhost/NAME`. */
  private async find(image: string): Promise<{ name: string; config: ImageConfig } | undefined> {
    for (const name of new Set([fullName(image), image])) {
      const answer = await this.client.find(['image', 'inspect', name]);
      const config = answer === undefined ? undefined : parseInspection(answer);
      if (config) return { name, config };
    }
    return undefined;
  }
}
