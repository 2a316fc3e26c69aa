import { newerCapabilities, privilegedCapabilities } from '../../core/capabilities.js';

/** Names that Linux and the OCI runtime specification know. */

/** Source: capabilities(7) of Linux 6.12. */
export const capabilities: readonly string[] = [...privilegedCapabilities, ...newerCapabilities];

/** Source: getrlimit(2). */
export const rlimits: readonly string[] = [
  ...['AS', 'CORE', 'CPU', 'DATA', 'FSIZE', 'LOCKS', 'MEMLOCK', 'MSGQUEUE', 'NICE', 'NOFILE', 'NPROC', 'RSS'],
  ...['RTPRIO', 'RTTIME', 'SIGPENDING', 'STACK'],
].map((name) => `RLIMIT_${name}`);

export const namespaces: readonly string[] = [
  'pid',
  'network',
  'mount',
  'ipc',
  'uts',
  'user',
  'cgroup',
  'time',
];
