import { capabilities } from '../config/names.js';
import { runtimeConfiguration } from '../config/runtime-spec.js';
import { isObject, items, part, pathName } from '../config/shape.js';
import { isJsonError, type JsonPath } from '../parse/json.js';
import type { Rule } from '../rule.js';
import type { Found, Location } from '../finding.js';
import type { CheckContext } from '../check-context.js';

/** Rules about the runtime configuration, once filled in. */
export const configRules: readonly Rule[] = [
  {
    id: 'config-json',
    level: 'error',
    where: 'either',
    summary: 'the configuration is not JSON once filled in',
    why: 'The installer parses the file once it is filled in, and stops.',
    *find({ config }) {
      if (config === undefined) return;
      const { file, json } = config;
      if (file.encodingProblem !== undefined) {
        yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
      } else if (isJsonError(json)) {
        yield {
          message: `Once filled in, ${file.name} is not JSON: ${json.message}.`,
          help: 'Correct the syntax; mind the values that variables stand for.',
          at: config.at(json.offset),
        };
      } else if (!isObject(json.value)) {
        yield {
          message: `Once filled in, ${file.name} is JSON, but no object.`,
          help: 'Write the configuration between { and }.',
          at: file.atLine(1),
        };
      }
    },
  },
  {
    id: 'config-root',
    level: 'error',
    where: 'either',
    summary: 'root.path is not rootfs, or root.readonly is not true',
    why: 'The installer refuses the image: the checkout is shared, and the container must not write to it.',
    *find(context) {
      const config = configOf(context);
      if (config === undefined) return;
      for (const [key, wanted] of [
        ['path', 'rootfs'],
        ['readonly', true],
      ] as const) {
        const value = part(config.value, ['root', key]);
        if (value === wanted) continue;
        yield {
          message: `root.${key} is ${value === undefined ? 'missing' : JSON.stringify(value)}, and the installer refuses the image.`,
          help: `Set it to ${JSON.stringify(wanted)}.`,
          at: config.at(['root', key]),
        };
      }
    },
  },
  {
    id: 'config-terminal',
    level: 'error',
    where: 'either',
    summary: 'process.terminal is not false',
    why: 'A unit has no terminal: the runtime fails to open one, and the service does not start.',
    *find(context) {
      const config = configOf(context);
      const value = part(config?.value, ['process', 'terminal']);
      if (value === undefined || value === false) return;
      yield {
        message: `process.terminal is ${JSON.stringify(value)}, but a service has no terminal.`,
        help: 'Set it to false.',
        at: config?.at(['process', 'terminal']),
      };
    },
  },
  {
    id: 'config-capabilities',
    level: 'error',
    where: 'either',
    summary: 'the capabilities are a list, the form of before 1.0, or name one that Linux does not have',
    why: 'Runtimes of today cannot read the list form; names that Linux does not have are refused by some runtimes, and dropped by others.',
    *find(context) {
      const config = configOf(context);
      const path = ['process', 'capabilities'];
      const value = part(config?.value, path);
      if (config === undefined || value === undefined) return;
      if (!isObject(value)) {
        const form = Array.isArray(value) ? 'a list, the form of before 1.0.0' : JSON.stringify(value);
        yield {
          message: `process.capabilities is ${form}; runc and crun refuse it.`,
          help: 'Write an object with the lists bounding, effective, permitted, inheritable and ambient.',
          at: config.at(path),
        };
        return;
      }
      for (const [set, list] of Object.entries(value)) yield* capabilityFinds(config, [...path, set], list);
    },
  },
  {
    id: 'config-schema',
    level: 'error',
    where: 'either',
    summary:
      'a part breaks the runtime specification: missing, of the wrong type, or with a value that is not allowed',
    why: 'runc or crun refuses the configuration, and the service does not start.',
    *find(context) {
      const config = configOf(context);
      if (config === undefined) return;
      const finds: Found[] = [];
      runtimeConfiguration(config.value, [], (path, wanted, level) => {
        finds.push({
          message: `${pathName(path)} ${wanted}.`,
          help: 'Write it as the OCI runtime specification says.',
          at: config.at(path),
          ...(level !== undefined && { level }),
        });
      });
      yield* finds;
    },
  },
  {
    id: 'config-stale',
    level: 'warning',
    where: 'either',
    summary: 'a field is where an old draft of the specification had it, or ociVersion is before 1.0.0',
    why: 'Runtimes pass over what they do not know: the service runs without what the field was meant to do.',
    *find(context) {
      const config = configOf(context);
      if (config === undefined) return;
      for (const { path, help, level } of staleFields) {
        if (part(config.value, path) === undefined) continue;
        yield {
          message: `${pathName(path)} is of an old draft of the specification, and is not read today.`,
          help,
          at: config.at(path),
          ...(level !== undefined && { level }),
        };
      }
      for (const [index, rule] of items(config.value, ['linux', 'seccomp', 'syscalls']).entries()) {
        if (part(rule, ['name']) === undefined || part(rule, ['names']) !== undefined) continue;
        const path = ['linux', 'seccomp', 'syscalls', index, 'name'];
        yield {
          message: `${pathName(path)} is of an old draft of the specification, and is not read today.`,
          help: 'Write names, with a list.',
          at: config.at(path),
        };
      }
      const version = part(config.value, ['ociVersion']);
      if (typeof version !== 'string' || !/^0\.|^1\.0\.0-/.test(version)) return;
      yield {
        message: `ociVersion is "${version}", a draft of before 1.0.0.`,
        help: 'Write the configuration as 1.0.0 has it, and say so.',
        at: config.at(['ociVersion']),
      };
    },
  },
];

export interface Config {
  readonly value: Readonly<Record<string, unknown>>;
  at(path: JsonPath): Location;
  /** Whether the text at a path starts with what is written there, and not with a variable. */
  isWritten(path: JsonPath): boolean;
}

/** The configuration, where it is a JSON object. */
export function configOf({ config }: CheckContext): Config | undefined {
  if (config === undefined || isJsonError(config.json)) return undefined;
  const { json } = config;
  if (!isObject(json.value)) return undefined;
  return {
    value: json.value,
    at: (path) => config.at(json.offset(path)),
    isWritten: (path) => config.isWritten(json.offset(path) + 1),
  };
}

interface StaleField {
  readonly path: readonly string[];
  readonly help: string;
  readonly level?: 'error';
}

/** Where drafts of before 1.0.0 had what is elsewhere today. */
const staleFields: readonly StaleField[] = [
  { path: ['platform'], help: 'Remove it.' },
  { path: ['linux', 'capabilities'], help: 'Move it to process.capabilities.' },
  { path: ['linux', 'rlimits'], help: 'Move it to process.rlimits.' },
  { path: ['linux', 'apparmorProfile'], help: 'Move it to process.apparmorProfile.' },
  // The service runs without the confinement that was asked for.
  { path: ['linux', 'selinuxProcessLabel'], help: 'Move it to process.selinuxLabel.', level: 'error' },
  { path: ['linux', 'noNewPrivileges'], help: 'Move it to process.noNewPrivileges.' },
  { path: ['linux', 'resources', 'oomScoreAdj'], help: 'Move it to process.oomScoreAdj.' },
  {
    path: ['linux', 'resources', 'disableOOMKiller'],
    help: 'Move it to linux.resources.memory.disableOOMKiller.',
  },
];

function* capabilityFinds(config: Config, path: JsonPath, list: unknown): Generator<Found> {
  if (list === null) return;
  if (!Array.isArray(list)) {
    yield {
      message: `${pathName(path)} must be a list of capabilities.`,
      help: 'Write the names, such as "CAP_CHOWN", between [ and ].',
      at: config.at(path),
    };
    return;
  }
  for (const [index, name] of list.entries()) {
    if (typeof name === 'string' && capabilities.includes(name)) continue;
    const meant = typeof name === 'string' ? name.toUpperCase().replace(/^(?!CAP_)/, 'CAP_') : '';
    yield {
      message: `${JSON.stringify(name)} in ${pathName(path)} is no capability of Linux.`,
      help: capabilities.includes(meant) ? `Write "${meant}".` : 'Remove it, or correct its name.',
      at: config.at([...path, index]),
    };
  }
}
