import type { Image, ImageConfig } from '../image/image.js';
import type { Log } from '../core/log.js';
import { buildArguments } from './build-arguments.js';
import { Client } from './client.js';
import { engineEnvironment } from '../exec/environment.js';
import { ImageMissing, type BuildRequest, type Engine, type OpenImage } from './engine.js';
import type { Writing } from '../exec/exec.js';
import { parseInspection } from './inspection.js';
import { fullName } from './reference.js';
import { loadWithoutTriggers, openSaved } from './tar-files.js';
import { temporaryName } from './temporary-name.js';

const installHint =
  'GitHub-hosted ubuntu runners have Podman; elsewhere install it (https://podman.io/docs/installation), ' +
  'or choose another engine.';

const archive = ['--quiet', '--format', 'docker-archive'];

export interface PodmanOptions {
  /** Address of a Podman service, as for `podman --url`; this machine's engine if it is left out. */
  readonly host?: string | undefined;
  /** Ends a build or a save when it fires. */
  readonly signal?: AbortSignal;
}

/** Podman's command line, on this machine or in front of a service. A short name means what it means to Docker. */
export class Podman implements Engine {
  readonly name = 'podman';
  private readonly client: Client;
  private answer: Promise<string> | undefined;

  constructor(log: Log, { host, signal }: PodmanOptions = {}) {
    this.client = new Client('podman', log, host === undefined ? [] : ['--url', host], signal);
  }

  version(): Promise<string> {
    const format = 'client {{.Client.Version}}{{with .Server}}, engine {{.Version}}{{end}}';
    this.answer ??= this.client.probe(['version', '--format', format], installHint);
    return this.answer;
  }

  async build(request: BuildRequest): Promise<string> {
    const { tag = temporaryName() } = request;
    const args = buildArguments({ ...request, tag: fullName(tag) }, 'podman');
    await this.client.build(args, engineEnvironment(request));
    return tag;
  }

  async inspect(image: string): Promise<ImageConfig | undefined> {
    return (await this.find(image))?.config;
  }

  /** Its tar holds all of the configuration; an inspection says nothing of ONBUILD. */
  async open(name: string): Promise<OpenImage> {
    return { ...(await openSaved((path) => this.saveTo(path, name))), name };
  }

  nameInTar(image: string): string {
    return fullName(image);
  }

  async tag(image: string, name: string): Promise<void> {
    await this.client.need(['tag', await this.nameOf(image), fullName(name)]);
  }

  async withoutTriggers(image: Image, name: string): Promise<void> {
    await loadWithoutTriggers(
      (path) => this.saveTo(path, image.name ?? image.config.id),
      fullName(name),
      (path) => this.client.need(['load', '--quiet', '--input', path]),
    );
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

  private async saveTo(path: string, image: string): Promise<void> {
    await this.client.need(['save', ...archive, '--output', path, await this.nameOf(image)]);
  }

  private async nameOf(image: string): Promise<string> {
    const found = await this.find(image);
    if (found) return found.name;
    throw new ImageMissing(this.name, image);
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
