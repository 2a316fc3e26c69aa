import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trial, type TrialOptions, type TrialResult } from '../../src/trial/trial.js';
import { serviceImage, type ServiceImage } from './service-image.js';

export function shell(script: string): readonly string[] {
  return ['/bin/sh', '-c', script];
}

/** A shell that does something first, and then stays until TERM. */
export function stays(script: string): readonly string[] {
  return shell(`trap 'exit 0' TERM; ${script}; while :; do busybox sleep 0.1; done`);
}

export const polite = stays('echo up');

export const oneshot = '[Service]\nType=oneshot\nExecStart=$EXEC_START\n';

type ChangeConfig = NonNullable<ServiceImage['config']>;

export function withMounts(...mounts: readonly object[]): ChangeConfig {
  return (config) => ({ ...config, mounts: [...config.mounts, ...mounts] });
}

export function bind(source: string, destination: string, ...options: readonly string[]): object {
  return { type: 'bind', source, destination, options: ['rbind', ...options] };
}

/** Trials with a folder for temporary files of their own: other tests may make some at the same time. */
export class Trials {
  readonly outer = mkdtempSync(join(tmpdir(), 'trial-tests-'));
  readonly temporary = mkdtempSync(join(this.outer, 'tmp-'));

  readonly start = (image: ServiceImage, options: TrialOptions = {}): Promise<TrialResult> =>
    trial(serviceImage(image), { seconds: 1, stopSeconds: 2, temporary: this.temporary, ...options });

  /** The folders of trials that are running, or left something behind. */
  folders(): readonly string[] {
    return readdirSync(this.temporary).filter((name) => name.startsWith('system-image-trial-'));
  }

  remove(): void {
    rmSync(this.outer, { recursive: true });
  }
}
