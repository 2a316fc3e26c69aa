import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { folderOf } from './folder.js';

/** A `docker` that writes down how it is called, and then is the real one. */
export interface CountedDocker {
  /** For the front of PATH. */
  readonly folder: string;
  /** One line for each call so far. */
  readonly calls: () => readonly string[];
}

export function countedDocker(): CountedDocker {
  const real = execFileSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).trim();
  const folder = folderOf({});
  const list = join(folder, 'calls');
  const wrapper = folderOf({ 'docker*': `#!/bin/sh\necho "$*" >>"${list}"\nexec "${real}" "$@"\n` });
  return {
    folder: wrapper,
    calls: () => (existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []),
  };
}
