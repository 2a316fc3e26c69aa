/**
 * Says what each bundle is made of: FOLDER=STATS... Prints a page, which `script/build` keeps as docs/dist.md.
 */
import { readFileSync } from 'node:fs';
import { table } from '../pages/markdown.js';

/** The part of webpack's statistics that is read here. A joined module holds the modules that it was made of. */
interface Module {
  readonly nameForCondition?: string | null;
  readonly identifier?: string;
  readonly size?: number;
  readonly modules?: readonly Module[];
}

const kilobyteColumn = { title: 'kB', align: 'right' } as const;

/** Rows below this share of a bundle are added up. */
const smallest = 0.01;

/** Bytes by package, or by room of src; `ncc` is the loader's own code. */
export function partSizes(modules: readonly Module[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { nameForCondition, identifier = '', size = 0, modules: joined } of modules) {
    const parts =
      joined === undefined ? [[partOf(nameForCondition ?? identifier), size] as const] : partSizes(joined);
    for (const [part, bytes] of parts) sizes.set(part, (sizes.get(part) ?? 0) + bytes);
  }
  return sizes;
}

/** The package that a module comes from, or our own room. */
function partOf(path: string): string {
  const own = path.replace(/^.*[!|]/, '');
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(own) ?? [];
  if (name !== undefined) return name;
  return /\/src\/[^/]+\//.test(own) ? 'src' : 'ncc';
}

function rows(sizes: ReadonlyMap<string, number>): readonly string[][] {
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const sorted = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const large = sorted.filter(([, size]) => size >= smallest * total);
  const rest = sorted.slice(large.length);
  const others = rest.reduce((sum, [, size]) => sum + size, 0);
  return [...large, ...(rest.length > 0 ? [[`${rest.length} others`, others] as const] : [])].map(
    ([name, size]) => [name, kilobytes(size)],
  );
}

function kilobytes(bytes: number): string {
  return String(Math.round(bytes / 1000));
}

function main(bundles: readonly string[]): void {
  const sections = bundles.map((bundle) => {
    const [folder = '', stats = ''] = bundle.split('=');
    const { modules } = JSON.parse(readFileSync(stats, 'utf8')) as { readonly modules: readonly Module[] };
    return `## ${folder}\n\n${table(['part', kilobyteColumn], rows(partSizes(modules))).trim()}`;
  });
  process.stdout.write(
    '# What dist is made of\n\nBytes of source by package, written by `script/build`. `src` is this project.\n\n' +
      `${sections.join('\n\n')}\n`,
  );
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
