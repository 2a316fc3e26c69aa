import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, SystemError } from '../core/errors.js';
import { engineEnvironment } from '../exec/environment.js';
import { runToFile, type Writing } from '../exec/exec.js';
import { newTemporaryFolder, removeFolder } from '../files/temporary-folder.js';
import type { Image, ImageConfig } from '../image/image.js';
import { buildArguments } from './build-arguments.js';
import { parseBuilder, type BuilderInfo } from './builder-info.js';
import type { Client } from './client.js';
import { ImageMissing, type BuildRequest, type OpenImage, type TarEngine } from './engine.js';
import { removeTriggers, unpackLayout } from './oci-layout.js';
import { familiarName } from './reference.js';
import { openSavedTar } from './saved-tar.js';
import { temporaryName } from './temporary-name.js';

export interface BuilderOptions {
  /** The name of the builder; the one in use if it is left out. */
  readonly name: string | undefined;
  /** The engine that has further images, if one answers. */
  readonly engine: { inspect(image: string): Promise<ImageConfig | undefined> } | undefined;
  /** Gives a tar to that engine. */
  readonly load: ((tar: string) => Promise<void>) | undefined;
}

const installHint =
  'Create it with "docker buildx create", or by docker/setup-buildx-action, or leave builder out to build with the engine.';

/**
 * A builder of buildx that hands each image out as a tar: in a container, on Kubernetes or on another machine. It keeps no
 * images, so what is built lies in a temporary folder until it is moved or the run ends. Nothing is pushed anywhere.
 */
export class Builder implements TarEngine {
  readonly name = 'docker buildx';
  readonly makesTars = true;
  readonly load: TarEngine['load'];
  private readonly tars = new Map<string, string>();
  private readonly quiet = new Set<string>();
  private folder: Promise<string> | undefined;
  private answer: Promise<BuilderInfo> | undefined;

  constructor(
    private readonly client: Client,
    private readonly options: BuilderOptions,
  ) {
    this.load = options.load;
  }

  async version(): Promise<string> {
    const { name, driver, version } = await this.info();
    return `builder ${name} (${driver}), BuildKit ${version || 'of an unknown version'}`;
  }

  async build(request: BuildRequest): Promise<string> {
    const { tag = temporaryName(), fromLocal } = request;
    const folder = await this.temporary();
    const tar = join(folder, `${randomUUID()}.tar`);
    const layout = fromLocal === undefined ? undefined : join(folder, randomUUID());
    try {
      const base =
        fromLocal !== undefined && layout !== undefined && (await this.layoutOf(fromLocal, layout));
      const buildContexts = [...(request.buildContexts ?? []), ...(base ? [`${fromLocal}=${base}`] : [])];
      const args = buildArguments({ ...request, tag, buildContexts }, 'builder', {
        output: tar,
        ...(this.options.name !== undefined && { builder: this.options.name }),
      });
      await this.client.build(args, engineEnvironment(request));
    } finally {
      if (layout !== undefined) await removeFolder(layout);
    }
    await this.untag(tag);
    this.tars.set(tag, tar);
    return tag;
  }

  async inspect(image: string): Promise<ImageConfig | undefined> {
    const tar = this.tars.get(image);
    if (tar === undefined) return this.options.engine?.inspect(image);
    const opened = await openSavedTar(tar);
    await opened.close();
    return opened.config;
  }

  async open(name: string): Promise<OpenImage> {
    return { ...(await openSavedTar(this.tarOf(name))), name };
  }

  nameInTar(image: string): string {
    return familiarName(image);
  }

  /** The name is in the tar, so that only a build can give one. */
  tag(image: string, name: string): Promise<void> {
    if (image === name) return Promise.resolve();
    return Promise.reject(new SystemError(`A tar of "${image}" cannot be called "${name}" afterwards.`));
  }

  withoutTriggers({ name = '' }: Image, quiet: string): Promise<void> {
    this.tars.set(quiet, this.tarOf(name));
    this.quiet.add(quiet);
    return Promise.resolve();
  }

  async save(image: string, file: number, writing: Writing = {}): Promise<void> {
    await runToFile('cat', [this.tarOf(image)], file, writing);
  }

  stream(image: string, signal?: AbortSignal): AsyncIterable<Buffer> {
    return createReadStream(this.tarOf(image), { signal }) as AsyncIterable<Buffer>;
  }

  async moveTo(image: string, path: string): Promise<void> {
    const tar = this.tarOf(image);
    try {
      await rename(tar, path);
    } catch (error) {
      if (codeOf(error) !== 'EXDEV') throw error;
      await copyFile(tar, path, constants.COPYFILE_FICLONE);
      await rm(tar);
    }
    this.tars.delete(image);
  }

  async untag(image: string): Promise<void> {
    const tar = this.tars.get(image);
    this.tars.delete(image);
    // Without its triggers, an image is the same tar under another name.
    if (tar !== undefined && !this.quiet.delete(image)) await rm(tar, { force: true });
  }

  async dispose(): Promise<void> {
    if (this.folder !== undefined) await removeFolder(await this.folder);
    this.folder = undefined;
  }

  /** The builder's answer: asked once. @throws SystemError if it cannot be used */
  info(): Promise<BuilderInfo> {
    this.answer ??= this.ask();
    return this.answer;
  }

  private async ask(): Promise<BuilderInfo> {
    const { name } = this.options;
    const args = ['buildx', 'inspect', '--bootstrap', ...(name === undefined ? [] : [name])];
    const { exitCode, stdout, stderr } = await this.client.ask(args);
    const info = parseBuilder(stdout);
    if (exitCode === 0 && info.error === undefined && info.driver !== '') return info;
    const reason = info.error ?? stderr.trim().split('\n')[0] ?? '';
    throw new SystemError(
      `The builder${name === undefined ? '' : ` "${name}"`} cannot be used: ${reason.replace(/^ERROR: /, '')}. ${installHint}`,
    );
  }

  /** An image of this run as the OCI layout that another build starts from. */
  private async layoutOf(image: string, folder: string): Promise<string> {
    await mkdir(folder);
    const name = await unpackLayout(this.tarOf(image), folder);
    return this.quiet.has(image) ? removeTriggers(folder) : name;
  }

  private tarOf(image: string): string {
    const tar = this.tars.get(image);
    if (tar === undefined) throw new ImageMissing(this.name, image);
    return tar;
  }

  private temporary(): Promise<string> {
    this.folder ??= newTemporaryFolder('builder');
    return this.folder;
  }
}
