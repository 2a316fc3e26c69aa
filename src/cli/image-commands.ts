import { Option, type Command } from 'commander';
import { archiveName } from '../archive/name.js';
import { saveArchive } from '../archive/save.js';
import { buildImage } from '../build-step.js';
import { Docker } from '../engine/docker.js';
import type { Engine } from '../engine/engine.js';
import { SystemError } from '../errors.js';
import { openJob } from '../job.js';
import type { Log } from '../log.js';
import { parseImageName } from '../options/image-name.js';
import { readOptions } from '../options/options.js';
import { logOf, print, subcommand, type CommonOptions } from './command.js';
import { saveProgress } from './save-progress.js';

interface EngineOptions extends CommonOptions {
  readonly host?: string;
  readonly tlsverify?: boolean;
}

/** The two commands that ask an engine: build an image, and save it. */
export function addImageCommands(program: Command): void {
  program.addCommand(
    engineOptions(subcommand('build', 'Build a System Image; missing System Image files are generated.'))
      .argument('<tag>', 'name of the image')
      .option('-p, --path <folder>', 'folder with the Dockerfile', '.')
      .addHelpText('after', '\nExample:\n  system-image build --path agent example/agent:1.0')
      .action(build),
  );
  program.addCommand(
    engineOptions(subcommand('tar', 'Save an image as a tar in this folder.'))
      .argument('<image>', 'name of the image')
      .addHelpText(
        'after',
        '\nExample:\n  system-image tar example/agent:1.0     writes example-agent-1.0.tar',
      )
      .action(tar),
  );
}

function engineOptions(command: Command): Command {
  return command
    .option('-H, --host <address>', 'address of the Docker engine')
    .option('--tlsverify', 'verify who the Docker engine is')
    .addOption(new Option('--manager <name>', 'what builds and saves').choices(['moby']).default('moby'));
}

function engineOf({ host, tlsverify }: EngineOptions, log: Log, signal?: AbortSignal): Engine {
  return new Docker(log, {
    ...(host !== undefined && { host }),
    ...(tlsverify !== undefined && { tlsVerify: tlsverify }),
    ...(signal && { signal }),
  });
}

async function build(tag: string, options: EngineOptions & { readonly path: string }): Promise<void> {
  const log = logOf(options);
  const written = await readOptions(
    new Map([
      ['image', { value: tag, where: 'The name of the image' }],
      ['context', { value: options.path, where: '--path' }],
    ]),
  );
  const engine = engineOf(options, log);
  await buildImage(await openJob(written), { engine, log });
  print(written.image.full);
}

async function tar(image: string, options: EngineOptions): Promise<void> {
  const log = logOf(options);
  const { full } = parseImageName(image, 'The name of the image');
  const cancelled = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      cancelled.abort();
    });
  }
  const engine = engineOf(options, log, cancelled.signal);
  log.info(`${engine.name} ${await engine.version()}`);
  const config = await engine.inspect(full);
  if (!config) throw new SystemError(`There is no image "${full}"; build or pull it first.`);
  const progress = saveProgress(config.size);
  try {
    const { path } = await saveArchive({
      // Saved by name and tag: that is how the tar knows what the image is called.
      image: (signal) => engine.save(full, signal),
      path: archiveName(image, 'none'),
      compression: 'none',
      onProgress: progress.show,
      signal: cancelled.signal,
    });
    progress.end();
    print(path);
  } finally {
    progress.end();
  }
}
