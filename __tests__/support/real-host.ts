import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Image } from '../../src/image/image.js';
import { exportBundle } from '../../src/pipeline/export/bundle.js';
import { withTarOf } from './image-tar.js';

// Ends a test that hangs. Killing at every step takes hours on a busy machine.
jest.setTimeout(14_400_000);

export interface Answer {
  readonly status: number | null;
  /** Both outputs. */
  readonly output: string;
}

/** A booted Debian 13 of script/real-host, with a folder of its own. */
export class RealHost {
  private readonly parent = mkdtempSync(join(tmpdir(), 'real-host-'));
  private pid = '';

  /** Boots the host; a second time, it is a reboot. */
  boot(): void {
    if (this.pid !== '') execFileSync('script/real-host', ['halt', this.pid]);
    this.pid = execFileSync('script/real-host', ['boot', this.folder], { encoding: 'utf8' }).trim();
  }

  remove(): void {
    if (this.pid !== '') execFileSync('script/real-host', ['halt', this.pid]);
    rmSync(this.parent, { recursive: true, force: true });
  }

  /** Where a path of the host lies on this machine. */
  at(path: string): string {
    return join(this.folder, path);
  }

  has(path: string): boolean {
    return existsSync(this.at(path));
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  run(...command: readonly string[]): Answer {
    const { status, stdout, stderr } = spawnSync('script/real-host', ['run', this.pid, ...command], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return { status, output: stdout + stderr };
  }

  sh(script: string): Answer {
    return this.run('sh', '-c', script);
  }

  /** @throws Error if it fails. */
  must(script: string): string {
    const { status, output } = this.sh(script);
    if (status !== 0) throw new Error(`${script}\nexit status ${status}\n${output}`);
    return output;
  }

  /** The page that a service serves on the host. Waits until the service listens: being active says nothing about that. */
  page(port: number): string {
    const url = `http://127.0.0.1:${port}/`;
    return this.must(
      `for try in $(seq 150); do busybox wget -q -O - ${url} 2>/dev/null && exit; sleep 0.2; done; busybox wget -O - ${url}`,
    ).trim();
  }

  /** Everything that could be left behind: names with types, modes, owners, links, and digests of settings. */
  listing(): string {
    return this.must(
      "find /etc /usr /var /srv /opt -xdev \\( -path /usr/share -o -path /var/log -o -path /var/cache -o -path /var/tmp -o -path '/var/lib/systemd/*' -o -path '/var/lib/dpkg/*' -o -path '/var/lib/private/*' -o -name '.updated' -o -name '.pwd.lock' \\) -prune -o -printf '%y %m %u:%g %p %l\\n' | sort; " +
        'find /etc /usr/local -xdev -type f -print0 | sort -z | xargs -0 sha256sum',
    );
  }

  /** Brings the bundle of an image to the host, to /root/FOLDER/NAME. @returns that folder. */
  async bring(image: Image, folder: string): Promise<string> {
    const tar = join(this.parent, `${folder}.tar`);
    const { name } = await withTarOf(image, (opened) =>
      exportBundle(opened, { path: tar, compression: 'none' }),
    );
    mkdirSync(this.at(`/root/${folder}`), { recursive: true });
    execFileSync('tar', ['xf', tar, '-C', this.at(`/root/${folder}`)]);
    rmSync(tar);
    return `/root/${folder}/${name}`;
  }

  private get folder(): string {
    return join(this.parent, 'root');
  }
}
