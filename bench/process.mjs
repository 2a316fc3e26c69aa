// @ts-check
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';

/** Looking at memory takes time from what is measured: the longer that runs, the rarer the looks. Milliseconds. */
const pauseAfter = (/** @type {number} */ elapsed) => Math.max(50, elapsed / 20);

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
    /** @type {NodeJS.Timeout} */
    let timer;
    const look = () => {
      peakMemory = Math.max(peakMemory, groupMemory(child.pid ?? 0));
      timer = setTimeout(look, pauseAfter(performance.now() - start));
    };
    timer = setTimeout(look, pauseAfter(0));
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(timer);
      const seconds = (performance.now() - start) / 1000;
      if (status === expect) resolve({ seconds, peakMemory });
      else reject(new Error(`${program} ${args.join(' ')}: exit status ${status}\n${Buffer.concat(said)}`));
    });
  });
}

/** Resident bytes of all processes of a group; what they share counts once. Source: proc(5). @param {number} group */
function groupMemory(group) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && groupOf(name) === group);
  return processes.reduce((sum, pid) => sum + proportionalSize(pid), 0);
}

/** @param {string} pid */
function groupOf(pid) {
  const [, , group] = readOrEmpty(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(group);
}

/** @param {string} pid */
function proportionalSize(pid) {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** Of a process that has ended since there is nothing to read. @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
