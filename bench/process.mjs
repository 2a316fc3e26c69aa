// @ts-check
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';

const pageSize = 4096;
const sampleMs = 25;

/**
 * @typedef {object} Measured
 * @property {number} seconds from start to end
 * @property {number} peakMemory bytes that the process and all its children had resident at once, at most
 */

/**
 * Runs a program in a process group of its own, which is watched while it runs.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, cwd?: string, expect?: number}} [options] `expect`: its exit status
 * @returns {Promise<Measured>}
 */
export function measure(program, args, { env, cwd, expect = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let peakMemory = 0;
    const timer = setInterval(() => {
      peakMemory = Math.max(peakMemory, groupMemory(child.pid ?? 0));
    }, sampleMs);
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (status === expect) resolve({ seconds, peakMemory });
      else reject(new Error(`${program} ${args.join(' ')}: exit status ${status}\n${Buffer.concat(said)}`));
    });
  });
}

/** Resident bytes of all processes of a group. Source: proc(5). @param {number} group */
function groupMemory(group) {
  let pages = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statOf(name);
    if (Number(fields[2]) === group) pages += Number(fields[21]);
  }
  return pages * pageSize;
}

/** The fields after the program's name, from the state on. @param {string} pid */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return []; // It has ended since.
  }
}
