import { serverImage } from './host-images.js';
import type { Answer, RealHost } from './real-host.js';

/** Two versions of a service on a host, each an unpacked bundle. */
export interface AgentBundles {
  readonly one: string;
  /** With a host file more. */
  readonly two: string;
}

export async function bringAgent(host: RealHost): Promise<AgentBundles> {
  const one = await host.bring(serverImage({ version: '1' }), 'one');
  const files = { '/exports/hostfs/etc/new.conf': 'new' };
  return { one, two: await host.bring(serverImage({ version: '2', files }), 'two') };
}

/** Another image with the same files. */
export function bringOther(host: RealHost): Promise<string> {
  return host.bring({ ...serverImage({ version: '1' }), name: 'example/other:1' }, 'other');
}

/** Runs the installer of a bundle. */
export function runInstaller(host: RealHost, folder: string, ...words: readonly string[]): Answer {
  return host.run('sh', '-c', 'cd "$1" && shift && ./install --wait 0 "$@"', 'sh', folder, ...words);
}

/** Takes away whatever is installed: a test that fails must not be the reason why the next one does. */
export function uninstallAll(host: RealHost, folder: string): void {
  host.sh(
    `cd ${folder} && for each in $(find /var/lib/containers/atomic -maxdepth 1 -type l -printf '%f '); do ./install uninstall --purge --name "$each"; done; rmdir /etc/agent*`,
  );
}
