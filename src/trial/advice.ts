import type { Refusal } from '../installer/refusal.js';

/** What to look at, by what the runtime or the program printed. The first match counts. */
const table: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /executable file .* not found|exec: "[^"]*": stat [^:]*: no such file|not found in \$PATH/i,
    'process.args[0] of config.json.template is not in the image; correct it, or put the program into the image.',
  ],
  [
    /exec [^\n]*: no such file or directory|exec format error/i,
    'The program is there, but what runs it is not: look at its "#!" line or its dynamic loader, and at the architecture it was built for.',
  ],
  [
    /exec: "[^"]*": permission denied|exec [^\n]*: permission denied/i,
    'The program cannot be executed: give it the mode 0755 in the Dockerfile, and look at process.user of config.json.template.',
  ],
  [
    /cannot unmarshal array into Go struct field \w+\.(process\.)?capabilities/i,
    'process.capabilities has the form of before 1.0; write it as an object with bounding, effective, permitted.',
  ],
  [
    /cannot unmarshal|invalid configuration|ociVersion/i,
    'The runtime does not accept config.json; check config.json.template against the runtime specification.',
  ],
  [
    /\berror mounting\b|\bmount(?:point)?\b[^\n]*(?:no such file|mkdir [^\n]*read-only)|no such file[^\n]*\bmount\b/i,
    'A mount failed: tmpfiles.template has to create a bind source, and its destination must be a folder or file of the image.',
  ],
  [
    /: (command )?not found/i,
    'A script calls a program that is not in the image, or not on its PATH: look at process.env of config.json.template.',
  ],
  [
    /read-only file system/i,
    'The root of a System Image is read-only; give the program a tmpfs or a bind mount for what it writes.',
  ],
  [
    /address already in use|address in use|EADDRINUSE/i,
    'The port is taken: config.json has no network namespace, so the container shares the ports of the machine.',
  ],
  [
    /\b(?:terminal|tty|not a console|inappropriate ioctl)\b/i,
    'A service has no terminal; set process.terminal to false in config.json.template.',
  ],
  [
    /operation not permitted|permission denied/i,
    'The program lacks a right: look at process.user and process.capabilities of config.json.template, and at the owner of its folders in tmpfiles.template. (File capabilities of the image are not unpacked for a trial.)',
  ],
];

const general =
  'Look at what the container printed, and at process.args, env, user and the mounts of config.json.template.';

/** One sentence on where a container's failure most likely comes from. */
export function adviceFor(output: string): string {
  // runc writes its errors as text inside quotes.
  const text = output.replaceAll('\\"', '"');
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? general;
}

/** What to correct in an image that the installer refuses. */
const corrections: Readonly<Record<Refusal['kind'], string>> = {
  manifest: 'Correct manifest.json in /exports.',
  variable: 'Give each variable a value in manifest.json, or for the trial alone with trial-set.',
  config: 'Correct config.json.template in /exports.',
  'host-file': 'Correct the files in /exports/hostfs.',
  unit: 'Correct service.template in /exports.',
  tmpfiles: 'Correct tmpfiles.template in /exports.',
  encoding: 'Save the files in /exports as UTF-8.',
  read: 'Correct the files in /exports.',
};

/** A sentence for each kind of reason that the installer has. */
export function adviceForRefusals(refusals: readonly Pick<Refusal, 'kind'>[]): string {
  return [...new Set(refusals.map(({ kind }) => corrections[kind]))].join(' ');
}
