import { splitAt } from '../core/strings.js';
import { splitOnce } from './arguments.js';
import { DockerfileError, quoted } from './words.js';

/** Values that docker's builder and BuildKit refuse alike. A value that still holds a `$` is left alone. */

/** @throws DockerfileError unless it is `NONE`, or `CMD` with a command. */
export function checkHealthcheck(rest: string): void {
  const [written, command = ''] = splitOnce(rest);
  const type = written.toUpperCase();
  if (type === 'NONE') {
    if (command !== '') throw new DockerfileError('HEALTHCHECK NONE takes nothing after it.');
  } else if (type !== 'CMD') {
    throw new DockerfileError(`HEALTHCHECK is followed by CMD or NONE, not ${quoted(written)}.`);
  } else if (command === '' || /^\[\s*\]$/.test(command)) {
    throw new DockerfileError('HEALTHCHECK CMD needs a command, as in HEALTHCHECK CMD /usr/bin/probe.');
  }
}

/** @throws DockerfileError for a name that no stage can have. */
export function checkStageName(name: string): void {
  if (/^[a-z][a-z0-9_.-]*$/i.test(name)) return;
  throw new DockerfileError(
    `${quoted(name)} is not a name for a stage: it starts with a letter, and has letters, digits and any of "_.-".`,
  );
}

/** @param written before variables were put in */
export function checkImageName(name: string, written: string): void {
  if (name === '')
    throw new DockerfileError(`FROM ${quoted(written)} names no image: the variable has no value.`);
  if (name.includes('$')) return;
  const path = splitAt(name, '@')[0].replace(/:[^/:]*$/, '');
  // Before the first slash may be a host, whose case is free.
  const [host, rest] = splitAt(path, '/');
  const repository = rest !== undefined && /[.:]/.test(host) ? rest : path;
  if (/[A-Z]/.test(repository))
    throw new DockerfileError(`The image ${quoted(name)} has capitals; write it in lower case.`);
  if (repository.includes(':') || /[^\w./-]|^[./-]|[./-]$|\/\//.test(repository)) {
    throw new DockerfileError(`${quoted(name)} is not the name of an image.`);
  }
  if (repository === 'scratch' && name !== 'scratch' && path === 'scratch') {
    throw new DockerfileError('scratch has no tags; write FROM scratch.');
  }
}

export function checkVolume(path: string): void {
  if (path.trim() === '') throw new DockerfileError('VOLUME names an empty path; write VOLUME /data.');
}

const port = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?(?:\/(?:tcp|udp|sctp))?$/i;

/** A port or range, with a protocol; an address and a port of the host before it are ignored. */
export function checkPort(word: string): void {
  if (word === '' || word.includes('$')) return;
  const { first, last = first } = port.exec(word.slice(word.lastIndexOf(':') + 1))?.groups ?? {};
  const isPort = Number(first) <= Number(last) && Number(last) <= 65_535;
  if (!isPort) throw new DockerfileError(`${quoted(word)} is not a port; write EXPOSE 8080 or 53/udp.`);
}

/** Source: signal(7). */
const signals = new Set(
  `ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN
  TTOU UNUSED URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX`.split(/\s+/),
);

export function checkSignal(word: string): void {
  if (word.includes('$')) return;
  const name = word.toUpperCase().replace(/^SIG/, '');
  if (
    /^[1-9]\d*$/.test(word) ||
    signals.has(name) ||
    /^(?:RTMIN\+(?:\d|1[0-5])|RTMAX-(?:\d|1[0-4]))$/.test(name)
  )
    return;
  throw new DockerfileError(`${quoted(word)} is not a signal; write STOPSIGNAL SIGTERM, or its number.`);
}

export function checkTrigger(rest: string): void {
  const trigger = splitOnce(rest)[0].toUpperCase();
  if (trigger === 'ONBUILD') throw new DockerfileError('ONBUILD cannot hold another ONBUILD.');
  if (trigger === 'FROM' || trigger === 'MAINTAINER')
    throw new DockerfileError(`ONBUILD cannot hold ${trigger}.`);
}

/** JSON arrays of anything but strings are refused; what is not JSON at all is the shell form. */
export function checkArray(rest: string): void {
  if (!rest.startsWith('[')) return;
  let words: unknown;
  try {
    words = JSON.parse(rest);
  } catch {
    return;
  }
  if (Array.isArray(words) && words.some((word) => typeof word !== 'string')) {
    throw new DockerfileError(`${quoted(rest)} holds something else than strings.`);
  }
}
