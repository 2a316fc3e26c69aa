import { readFile } from 'node:fs/promises';

/** src/core/version.ts: a bundle has no package.json to read. */
export async function versionModule(): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  return `/** The version of package.json; script/docs writes it here. */\nexport const version = '${version}';\n`;
}
