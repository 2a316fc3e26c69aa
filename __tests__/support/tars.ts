import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { type Header, pack } from 'tar-stream';

/** A member by tar-stream's own header, and what it holds. */
export type TarMember = Partial<Header> & Pick<Header, 'name'> & { readonly content?: string | Buffer };

/** The bytes of a tar. */
export async function tarOf(members: readonly TarMember[]): Promise<Buffer> {
  const packing = pack();
  for (const { content, ...header } of members) {
    if (content === undefined) packing.entry(header);
    else packing.entry(header, content);
  }
  packing.finalize();
  return buffer(packing);
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export const someConfig = {
  architecture: 'amd64',
  os: 'linux',
  config: { Labels: { name: 'hello' }, Env: ['A=1'], Cmd: ['/bin/x'], WorkingDir: '/w', User: '1:2' },
  rootfs: { type: 'layers', diff_ids: ['sha256:aa'] },
};

/** A tar as `docker save` writes it since 1.10: manifest.json, the configuration, a folder for each layer. */
export function dockerSave(
  layers: readonly Buffer[],
  { config = someConfig, tags = ['hello:1'] }: { config?: unknown; tags?: readonly string[] | null } = {},
): Promise<Buffer> {
  const json = JSON.stringify(config);
  const paths = layers.map((_, index) => `${sha256(`${index}`)}/layer.tar`);
  const manifest = [{ Config: `${sha256(json)}.json`, RepoTags: tags, Layers: paths }];
  return tarOf([
    { name: `${sha256(json)}.json`, content: json },
    ...layers.map((content, index) => ({ name: paths[index]!, content })),
    { name: 'manifest.json', content: JSON.stringify(manifest) },
  ]);
}

/** An OCI image layout, as skopeo's oci-archive writes it; a text for layers stands in their place as it is. */
export function ociArchive(
  layers: readonly Buffer[] | string,
  {
    config = someConfig,
    annotations = {},
    nested = false,
  }: { config?: unknown; annotations?: Record<string, string>; nested?: boolean } = {},
): Promise<Buffer> {
  const blobs: TarMember[] = [];
  const blob = (content: Buffer | string): { digest: string; size: number } => {
    blobs.push({ name: `blobs/sha256/${sha256(content)}`, content });
    return { digest: `sha256:${sha256(content)}`, size: content.length };
  };
  const image = blob(
    JSON.stringify({
      config: blob(JSON.stringify(config)),
      layers: typeof layers === 'string' ? layers : layers.map(blob),
    }),
  );
  const attestation = { ...blob('{}'), platform: { architecture: 'unknown', os: 'unknown' } };
  const top = nested ? blob(JSON.stringify({ manifests: [attestation, image] })) : image;
  return tarOf([
    { name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' },
    { name: 'index.json', content: JSON.stringify({ manifests: [{ ...top, annotations }] }) },
    ...blobs,
  ]);
}
