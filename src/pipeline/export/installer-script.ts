import { readFile } from 'node:fs/promises';

/** The parts of a bundle's installer, in their order. Each address is written out, so that the bundler finds the file. */
const parts: readonly URL[] = [
  new URL('../../export/install/01-words.sh', import.meta.url),
  new URL('../../export/install/02-json.sh', import.meta.url),
  new URL('../../export/install/03-values.sh', import.meta.url),
  new URL('../../export/install/04-host.sh', import.meta.url),
  new URL('../../export/install/05-service.sh', import.meta.url),
  new URL('../../export/install/06-guard.sh', import.meta.url),
  new URL('../../export/install/07-host-state.sh', import.meta.url),
  new URL('../../export/install/08-versions.sh', import.meta.url),
  new URL('../../export/install/09-commands.sh', import.meta.url),
  new URL('../../export/install/10-main.sh', import.meta.url),
];

/** The installer that every bundle carries: one POSIX shell script. */
export async function installerScript(): Promise<string> {
  return (await Promise.all(parts.map((part) => readFile(part, 'utf8')))).join('');
}
