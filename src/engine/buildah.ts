import { join } from 'node:path';
import { parseImageConfig } from '../image/config-json.js';
import type { Image, ImageConfig } from '../image/image.js';
import type { Log } from '../core/log.js';
import { buildArguments } from './build-arguments.js';
import { Client } from './client.js';
import { engineEnvironment } from '../exec/environment.js';
import { ImageMissing, type BuildRequest, type Engine, type OpenImage } from './engine.js';
import { runToFile, runToStream, type Writing } from '../exec/exec.js';
import { fullName } from './reference.js';
import { newTemporaryFolder, removeFolder } from '../files/temporary-folder.js';
import { loadWithoutTriggers, openSaved } from './tar-files.js';
import { temporaryName } from './temporary-name.js';

const installHint =
  'GitHub-hosted ubuntu runners have Buildah; elsewhere install it (https://buildah.io), or choose another engine.';

/** Buildah's command line. It has no service; a short name means what it means to Docker. */
export class Buildah implements Engine {
  readonly name = 'buildah';
  private readonly client: Client;
  private answer: Promise<string> | undefined;

  constructor(log: Log, { signal }: { readonly signal?: AbortSignal } = {}) {
    this.client = new Client('buildah', log, [], signal);
  }

  async version(): Promise<string> {
    this.answer ??= this.client.probe(['--version'], installHint);
    return (await this.answer).replace(/^buildah version /, '');
  }

  async build(request: BuildRequest): Promise<string> {
    const { tag = temporaryName() } = request;
    const args = buildArguments({ ...request, tag: fullName(tag) }, 'buildah');
    await this.client.build(args, engineEnvironment(request));
    return tag;
  }

  async inspect(image: string): Promise<ImageConfig | undefined> {
    return (await this.find(image))?.config;
  }

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
      (path) => this.client.need(['pull', '--quiet', `docker-archive:${path}`]),
    );
  }

  async save(image: string, file: number, writing: Writing = {}): Promise<void> {
    const folder = await newTemporaryFolder('engine');
    try {
      await runToFile('cat', [await this.tarIn(folder, image, writing.signal)], file, writing);
    } finally {
      await removeFolder(folder);
    }
  }

  async *stream(image: string, signal?: AbortSignal): AsyncGenerator<Buffer> {
    const folder = await newTemporaryFolder('engine');
    try {
      yield* runToStream('cat', [await this.tarIn(folder, image, signal)], { signal });
    } finally {
      await removeFolder(folder);
    }
  }

  async untag(image: string): Promise<void> {
    const found = await this.find(image);
    if (found) await this.client.cleanUp(['rmi', found.name]);
  }

  /** Buildah writes a tar to a new file of its own only. */
  private async tarIn(folder: string, image: string, signal?: AbortSignal): Promise<string> {
    const path = join(folder, 'image.tar');
    await this.saveTo(path, image, signal);
    return path;
  }

  private async saveTo(path: string, image: string, signal?: AbortSignal): Promise<void> {
    const name = await this.nameOf(image);
    await this.client.need(['push', '--quiet', name, `docker-archive:${path}:${fullName(image)}`], signal);
  }

  private async nameOf(image: string): Promise<string> {
    const found = await this.find(image);
    if (found) return found.name;
    throw new ImageMissing(this.name, image);
  }

  /** An image by Docker's meaning of its name, or else by Buildah's own: other tools call it `localhost/NAME`. */
  private async find(image: string): Promise<{ name: string; config: ImageConfig } | undefined> {
    for (const name of new Set([fullName(image), image])) {
      const answer = await this.client.find(['inspect', '--type', 'image', name]);
      if (answer !== undefined) return { name, config: inspection(answer, name) };
    }
    return undefined;
  }
}

/** What `buildah inspect --type image` prints holds the image's configuration as it was written. */
function inspection(json: string, name: string): ImageConfig {
  const { FromImageID: id, Config: config } = JSON.parse(json) as { FromImageID: string; Config: string };
  return parseImageConfig(JSON.parse(config), `sha256:${id}`, `the configuration of "${name}"`);
}
