import { createReadStream, createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { extract, pack } from 'tar-stream';

/**
 * Copies an image's tar, in the format of `docker save`, to one whose image has another name and no ONBUILD triggers.
 * Whoever loads it works out the image's id from the configuration, whatever that file is called.
 */
export async function stripTriggers(from: string, to: string, name: string): Promise<void> {
  const output = pack();
  const written = pipeline(output, createWriteStream(to));
  const input = extract();
  const read = pipeline(createReadStream(from), input);
  const copied = (async () => {
    for await (const entry of input) {
      const { header } = entry;
      const change = changes(header.name, name);
      if (change !== undefined) {
        const content = change(JSON.parse((await buffer(entry)).toString('utf8')));
        output.entry({ ...header, size: Buffer.byteLength(content) }, content);
      } else if (header.type === 'file') {
        await pipeline(entry, output.entry(header));
      } else {
        output.entry(header, '');
        entry.resume();
      }
    }
    output.finalize();
  })();
  await Promise.all([read, copied, written]);
}

type Change = (json: unknown) => string;

/** What becomes of a file of the tar; undefined if it stays as it is. */
function changes(file: string, name: string): Change | undefined {
  if (file === 'manifest.json') {
    return (json) =>
      JSON.stringify((json as readonly object[]).map((image) => ({ ...image, RepoTags: [name] })));
  }
  // The older list of names; the manifest is what counts.
  if (file === 'repositories') return () => '{}';
  if (/^[0-9a-f]{64}\.json$/.test(file)) return (json) => JSON.stringify(withoutOnBuild(json as ConfigFile));
  return undefined;
}

interface ConfigFile {
  readonly config?: object;
  readonly container_config?: object;
}

function withoutOnBuild({ config, container_config: container, ...others }: ConfigFile): object {
  return {
    ...others,
    ...(config && { config: { ...config, OnBuild: [] } }),
    ...(container && { container_config: { ...container, OnBuild: [] } }),
  };
}
