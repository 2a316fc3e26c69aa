/** Loaded into the measured process: writes what it and its children used, as JSON, to the file USAGE_FILE. */
const { readFileSync, writeFileSync } = require('node:fs');

/** Clock ticks of /proc per second (`getconf CLK_TCK`). */
const ticks = 100;

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // The fields after the name, which may hold spaces: see proc_pid_stat(5).
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const children = (Number(fields[13]) + Number(fields[14])) / ticks;
  const seconds = (userCPUTime + systemCPUTime) / 1e6 + children;
  writeFileSync(process.env.USAGE_FILE, JSON.stringify({ seconds, megabytes: (maxRSS * 1024) / 1e6 }));
});
