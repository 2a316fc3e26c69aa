/**
 * Writes the licences of all packages of a bundle: STATS FOLDER. ncc's own list lacks the packages whose modules were
 * joined with others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is read of webpack's statistics; a joined module holds those it was joined of. */
interface Module {
  readonly nameForCondition?: string | null;
  readonly identifier?: string;
  readonly modules?: readonly Module[];
}

/** The folders of the packages that modules come from; a package can be there in several versions. */
export function packageFolders(modules: readonly Module[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { nameForCondition, identifier = '', modules: joined = [] } of modules) {
    const path = nameForCondition ?? identifier;
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replace(/^.*[!|]/, ''))?.[0];
    if (folder !== undefined) folders.add(folder);
    for (const each of packageFolders(joined)) folders.add(each);
  }
  return folders;
}

/** Packages that state no licence anywhere, and where their source is; another such package stops the build. */
const unstated: ReadonlyMap<string, string> = new Map([
  // Of @actions/artifact, by way of unzip-stream and binary.
  ['buffers 0.1.1', 'James Halliday, https://github.com/substack/node-buffers'],
]);

/** One package with its licence. @throws Error if it has neither a licence nor a file with one */
export function licenseOf(folder: string): { readonly title: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:$|[.-])/i.test(file))
    .sort();
  const source = unstated.get(`${name} ${version}`);
  if (source !== undefined) return { title: `${name} ${version}, no licence stated`, text: source };
  if (license === undefined && files.length === 0) throw new Error(`${folder} has no licence.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { title: `${name} ${version}, ${license ?? 'see below'}`, text: texts.join('\n\n') };
}

function main([stats = '', folder = '']: readonly string[]): void {
  const { modules } = JSON.parse(readFileSync(stats, 'utf8')) as { readonly modules: readonly Module[] };
  const entries = new Map(
    [...packageFolders(modules)].map(licenseOf).map(({ title, text }) => [title, text]),
  );
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(folder, 'licenses.txt'),
    sorted.map(([title, text]) => `${title}\n\n${text}`.trim()).join('\n\n\n') + '\n',
  );
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
