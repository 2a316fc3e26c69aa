import { newerSeccompArchitectures, seccompArchitectures } from '../../core/architectures.js';
import { isObject } from '../../core/json.js';
import { items, part } from './parts.js';
import { all, integer, listOf, object, oneOf, required, text, uint64, type Schema } from './schema.js';

/** The filter of system calls. Source: config-linux.md of the OCI runtime specification, "Seccomp". */

const prefixed = (prefix: string, names: string): readonly string[] =>
  names.split(' ').map((name) => `${prefix}_${name}`);

const action = oneOf(prefixed('SCMP_ACT', 'KILL KILL_PROCESS KILL_THREAD TRAP ERRNO TRACE ALLOW LOG NOTIFY'));
const operator = oneOf(prefixed('SCMP_CMP', 'NE LT LE EQ GE GT MASKED_EQ'));
const filterFlag = oneOf(prefixed('SECCOMP_FILTER_FLAG', 'TSYNC LOG SPEC_ALLOW WAIT_KILLABLE_RECV'));

/** The largest that libseccomp takes. */
const errorNumber = integer(0, 4095);

const rule = object({
  names: required(listOf(text())),
  action: required(action),
  errnoRet: errorNumber,
  args: listOf(
    object({
      index: integer(0, 5),
      value: uint64,
      valueTwo: uint64,
      op: required(operator),
    }),
  ),
});

/** crun refuses an error number for an action that returns none. */
const errorNumbers: Schema = (value, path, { problem }) => {
  const check = (
    owner: unknown,
    ownerPath: readonly (string | number)[],
    actionKey: string,
    key: string,
  ): void => {
    const [chosen, number] = [part(owner, [actionKey]), part(owner, [key])];
    if (typeof number !== 'number' || typeof chosen !== 'string') return;
    if (!['SCMP_ACT_ERRNO', 'SCMP_ACT_TRACE'].includes(chosen)) {
      problem([...ownerPath, key], `is of no use to ${chosen}, and crun refuses it`);
    }
  };
  check(value, path, 'defaultAction', 'defaultErrnoRet');
  for (const [index, item] of items(value, ['syscalls']).entries()) {
    check(item, [...path, 'syscalls', index], 'action', 'errnoRet');
  }
};

/** A notification needs a listener, and can't be the answer to every call. */
const notifications: Schema = (value, path, { problem }) => {
  const notify = 'SCMP_ACT_NOTIFY';
  if (!isObject(value)) return;
  if (value.defaultAction === notify) problem([...path, 'defaultAction'], `can't be ${notify}`);
  for (const [index, item] of items(value, ['syscalls']).entries()) {
    if (part(item, ['action']) !== notify) continue;
    const itemPath = [...path, 'syscalls', index];
    if (items(item, ['names']).includes('write'))
      problem([...itemPath, 'action'], `can't be ${notify} for write`);
    if (!value.listenerPath) problem([...itemPath, 'action'], `is ${notify}, which needs a listenerPath`);
  }
};

/** Actions that let a call through. */
const passing = prefixed('SCMP_ACT', 'ALLOW LOG');

/** The runtime starts the program under the filter. */
const startsProgram: Schema = (value, path, { problem }) => {
  if (!isObject(value) || typeof value.defaultAction !== 'string' || passing.includes(value.defaultAction))
    return;
  const lets = items(value, ['syscalls']).some(
    (item) =>
      passing.includes(String(part(item, ['action']))) &&
      ['execve', 'execveat'].some((name) => items(item, ['names']).includes(name)),
  );
  if (!lets) problem([...path, 'syscalls'], 'allows no execve, without which no program starts');
};

export const seccomp: Schema = all(
  object({
    defaultAction: required(action),
    defaultErrnoRet: errorNumber,
    architectures: listOf(oneOf([...seccompArchitectures.values(), ...newerSeccompArchitectures])),
    flags: listOf(filterFlag),
    listenerPath: text(),
    listenerMetadata: text(),
    syscalls: listOf(rule),
  }),
  errorNumbers,
  notifications,
  startsProgram,
);
