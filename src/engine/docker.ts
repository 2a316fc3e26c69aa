import { SystemError } from '../errors.js';
import type { Log } from '../log.js';
import type { ImageConfig } from '../image/image.js';
import { ContainerFiles } from './container-files.js';
import type { BuildRequest, Engine } from './engine.js';
import { ProgramFailed, run, runStreaming, runToStream, type Answer } from './exec.js';
import { parseInspection } from './inspection.js';

const howToGet =
  'On a GitHub-hosted runner use ubuntu-latest; elsewhere install Docker (https://docs.docker.com/engine/install), ' +
  'start its service, or point DOCKER_HOST at one. With "build: false" the folder is checked without an engine.';

export interface DockerOptions {
  /** Address of the engine, as for `docker --host`; the client's own choice where it is left out. */
  readonly host?: string;
  /** Whether the engine has to prove who it is, as for `docker --tlsverify`. */
  readonly tlsVerify?: boolean;
  /** Ends a build or a save when it fires. */
  readonly signal?: AbortSignal;
}

/** Docker's command line, whichever generation of client, builder and image store is behind it. */
export class Docker implements Engine {
  readonly name = 'docker';
  private buildx: Promise<boolean> | undefined;

  /** Options of docker itself; they stand before its command. */
  private readonly common: readonly string[];
  private readonly signal: AbortSignal | undefined;

  constructor(
    private readonly log: Log,
    { host, tlsVerify, signal }: DockerOptions = {},
  ) {
    this.common = [...(host === undefined ? [] : ['--host', host]), ...(tlsVerify ? ['--tlsverify'] : [])];
    this.signal = signal;
  }

  async version(): Promise<string> {
    const format = 'client {{.Client.Version}}, engine {{.Server.Version}}';
    const answer = await this.ask('version', '--format', format).catch((error: unknown) => {
      throw new SystemError(`There is no "docker" on this machine. ${howToGet}`, { cause: error });
    });
    if (answer.exitCode !== 0) {
      throw new SystemError(`No Docker engine answers: ${firstLine(answer.stderr)} ${howToGet}`);
    }
    return answer.stdout.trim();
  }

  async build(request: BuildRequest): Promise<void> {
    const args = [...this.common, ...(await this.buildArguments(request))];
    this.log.info(`docker ${args.map(shown).join(' ')}`);
    const fence = this.log.fence();
    try {
      await runStreaming('docker', args, {
        onOutput: (chunk) => {
          fence.write(chunk);
        },
        ...(this.signal && { signal: this.signal }),
      });
    } catch (error) {
      if (!(error instanceof ProgramFailed)) throw error;
      throw new SystemError(
        `The build of "${request.tag}" failed: docker ended with exit code ${error.status}. Its last lines:\n${error.output}`,
        { cause: error },
      );
    } finally {
      fence.release();
    }
  }

  async inspect(image: string): Promise<ImageConfig | undefined> {
    const answer = await this.ask('image', 'inspect', image);
    return answer.exitCode === 0 ? parseInspection(answer.stdout) : undefined;
  }

  async withFiles<T>(image: string, work: (files: ContainerFiles) => Promise<T>): Promise<T> {
    // An image without a command cannot be made a container of unless one is given; it is never started.
    const container = await this.need('create', image, 'not-started');
    try {
      return await work(
        new ContainerFiles((path) =>
          runToStream('docker', [...this.common, 'cp', `${container}:${path}`, '-']),
        ),
      );
    } finally {
      await this.ask('rm', '--force', '--volumes', container);
    }
  }

  save(image: string, signal = this.signal): AsyncIterable<Buffer> {
    return runToStream('docker', [...this.common, 'save', image], signal ? { signal } : {});
  }

  async untag(image: string): Promise<void> {
    // The force is for a container that a failed build left behind: only the name is to go.
    await this.ask('rmi', '--force', '--no-prune', image);
  }

  /** The arguments of a build. Flags of buildx are asked for only where buildx is there. */
  private async buildArguments(request: BuildRequest): Promise<readonly string[]> {
    const common = [
      ...['--file', request.dockerfile],
      ...['--tag', request.tag],
      ...[...request.labels].flatMap(([name, value]) => ['--label', `${name}=${value}`]),
      request.context,
    ];
    if (!(await this.hasBuildx())) return ['build', '--force-rm', ...common];
    // A builder in a container (docker/setup-buildx-action) cannot see the engine's own images; the builder that
    // is named as the context can. Attestations would make the tar an index that older readers refuse.
    const builder = request.fromLocal ? ['--builder', await this.need('context', 'show')] : [];
    return ['buildx', 'build', ...builder, '--load', '--provenance=false', '--sbom=false', ...common];
  }

  private hasBuildx(): Promise<boolean> {
    this.buildx ??= this.ask('buildx', 'version').then(({ exitCode }) => exitCode === 0);
    return this.buildx;
  }

  private ask(...args: readonly string[]): Promise<Answer> {
    return run('docker', [...this.common, ...args]);
  }

  /** What a command answers, trimmed. @throws SystemError where it fails. */
  private async need(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await this.ask(...args);
    if (exitCode !== 0) {
      throw new SystemError(
        `"docker ${args.join(' ')}" failed (exit code ${exitCode}): ${firstLine(stderr)}`,
      );
    }
    return stdout.trim();
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

/** An argument as it would be written in a shell, for the log alone. */
function shown(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}
