import { readFile } from 'node:fs/promises';

/** The parts of a bundle's installer, in their order. Each address is written out, so that the bundler finds the file. */
const parts: readonly URL[] = [
  new URL('../../export/install/1-words.sh', import.meta.url),
  new URL('../../export/install/2-json.sh', import.meta.url),
  new URL('../../export/install/3-values.sh', import.meta.url),
  new URL('../../export/install/4-host.sh', import.meta.url),
  new URL('../../export/install/5-service.sh', import.meta.url),
  new URL('../../export/install/6-guard.sh', import.meta.url),
  new URL('../../export/install/7-commands.sh', import.meta.url),
  new URL('../../export/install/8-main.sh', import.meta.url),
];

/** The installer that every bundle carries: one POSIX shell script. */
export async function installerScript(): Promise<string> {
  return (await Promise.all(parts.map((part) => readFile(part, 'utf8')))).join('');
}
