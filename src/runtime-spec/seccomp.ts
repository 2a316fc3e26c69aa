import { parseDecimal, ranges } from './integer.js';
import { given, WrongValue } from './option.js';
import type { Seccomp, Syscall } from './spec.js';

/** What happens to a system call. Source: seccomp(2). */
export const actions: ReadonlyMap<string, string> = new Map(
  ['allow', 'errno', 'kill', 'trace', 'trap'].map((name) => [name, `SCMP_ACT_${name.toUpperCase()}`]),
);

const operators: ReadonlyMap<string, string> = new Map([
  ['NE', 'SCMP_CMP_NE'],
  ['LT', 'SCMP_CMP_LT'],
  ['LE', 'SCMP_CMP_LE'],
  ['EQ', 'SCMP_CMP_EQ'],
  ['GE', 'SCMP_CMP_GE'],
  ['GT', 'SCMP_CMP_GT'],
  ['ME', 'SCMP_CMP_MASKED_EQ'],
]);

const form =
  'system calls by name, as in mount,umount2, or NAME:INDEX:VALUE:VALUE2:OPERATOR with one of NE, LT, LE, EQ, GE, GT, ME';

/**
 * Adds a rule for a system call, or puts it in the place of one for the same call and arguments. A rule without
 * arguments for what happens by default is not needed.
 */
export function addRule(seccomp: Seccomp, written: string, action: string): void {
  const [name = '', ...condition] = written.split(':');
  if (action === seccomp.defaultAction && condition.length === 0) return;
  const rule: Syscall = { names: [name], action, args: argumentsOf(condition) };
  const rules = (seccomp.syscalls ??= []);
  const sameCall = rules.filter(({ names }) => same(names, rule.names));
  if (sameCall.some((other) => other.action === action && (same(other.args, rule.args) || !other.args)))
    return;
  const replaced = sameCall.find((other) => other.action !== action && same(other.args, rule.args));
  if (replaced) rules[rules.indexOf(replaced)] = rule;
  else rules.push(rule);
}

function argumentsOf(condition: readonly string[]): NonNullable<Syscall['args']> {
  if (condition.length === 0) return [];
  const [index = '', value = '', valueTwo = '', operator = ''] = condition;
  if (condition.length !== 4) throw new WrongValue(form);
  return [
    {
      index: given(parseDecimal(index, ranges.uint64), form),
      value: given(parseDecimal(value, ranges.uint64), form),
      valueTwo: given(parseDecimal(valueTwo, ranges.uint64), form),
      op: given(operators.get(operator), form),
    },
  ];
}

/** Removes the rules for exactly these system calls. */
export function removeRules(seccomp: Seccomp, names: readonly string[]): void {
  const rules = seccomp.syscalls ?? [];
  const walk = { rules, length: rules.length };
  removeWhile(walk, names);
  rules.length = walk.length;
}

/**
 * Removes the rules with an action. The reference walks the list while it shrinks, and so leaves some of the rules out;
 * what it leaves is part of what it prints.
 */
export function removeRulesOf(seccomp: Seccomp, action: string): void {
  const rules = seccomp.syscalls ?? [];
  const walk = { rules, length: rules.length };
  for (const place of rules.keys()) {
    const rule = rules[place];
    if (rule?.action === action) removeWhile(walk, rule.names);
  }
  rules.length = walk.length;
}

/** A list of which only the first `length` items count; what is behind them is what stood there before. */
interface Walk {
  readonly rules: Syscall[];
  length: number;
}

function removeWhile(walk: Walk, names: readonly string[]): void {
  const { rules, length } = walk;
  for (let place = 0; place < length && place < walk.length; place++) {
    if (!same(rules[place]?.names, names)) continue;
    rules.copyWithin(place, place + 1, walk.length);
    walk.length--;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, bigintText) === JSON.stringify(b, bigintText);
}

function bigintText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${String(value)}n` : value;
}
