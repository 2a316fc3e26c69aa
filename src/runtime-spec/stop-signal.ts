import { constants } from 'node:os';

/** The first real-time signal on Linux, as the C library counts them. */
const firstRealTime = 34;

/**
 * The signal of STOPSIGNAL as `runc kill`, `crun kill` and systemd all take it: `SIGQUIT`, or a number for a real-time
 * signal (`SIGRTMIN+3` is 37). Undefined for SIGTERM, which they send anyway, and for what is not a signal.
 */
export function stopSignal(written: string): string | undefined {
  const name = written.trim().toUpperCase().replace(/^SIG/, '');
  const [, fromMin] = /^RTMIN(?:\+(\d{1,2}))?$/.exec(name) ?? [];
  if (name.startsWith('RTMIN'))
    return /^RTMIN(\+\d{1,2})?$/.test(name) ? String(firstRealTime + Number(fromMin ?? 0)) : undefined;
  const number = /^\d{1,2}$/.test(name)
    ? Number(name)
    : (constants.signals as Readonly<Record<string, number>>)[`SIG${name}`];
  if (number === undefined || number < 1 || number > 64 || number === constants.signals.SIGTERM)
    return undefined;
  return nameOf(number) ?? String(number);
}

function nameOf(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}
