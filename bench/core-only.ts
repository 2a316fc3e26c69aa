/** What an action that does nothing needs until its first `docker` runs: the start-up to compare with. */
import { spawnSync } from 'node:child_process';
import { debug } from '@actions/core';

debug('started');
spawnSync('docker', ['version']);
