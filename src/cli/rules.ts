import { readFile } from 'node:fs/promises';
import { rules, type Rule } from '../check/index.js';
import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { subcommand, type AddCommand } from './command.js';
import type { Session } from './session.js';

interface Options {
  readonly json?: boolean;
}

export const addRules: AddCommand = (program, session) => {
  subcommand(program, 'rules', 'List the rules, or explain one of them.', ['rules', 'rules label-missing'])
    .argument('[id]', 'rule to explain')
    .option('--json', 'print JSON')
    .action((id: string | undefined, options: Options) => showRules(id, options, session));
};

async function showRules(id: string | undefined, { json }: Options, session: Session): Promise<void> {
  if (id === undefined) {
    if (json) session.printJson(rules.map(data));
    else session.print(table(rules));
    return;
  }
  const rule = ruleOf(id);
  if (json) session.printJson(data(rule));
  else session.print(await page(rule));
}

/** A rule for programs. */
function data({ id, level, where, summary, why }: Rule): Omit<Rule, 'find'> {
  return { id, level, where, summary, why };
}

function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule) return rule;
  const meant = nearest(
    id,
    rules.map((each) => each.id),
  );
  const hint = meant === undefined ? '"system-image rules" lists them all.' : `Did you mean "${meant}"?`;
  throw new UserError(`There is no rule "${id}". ${hint}`);
}

function table(shown: readonly Rule[]): string {
  const width = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
  const idWidth = width(shown.map(({ id }) => id));
  const levelWidth = width(shown.map(({ level }) => level));
  return shown
    .map(({ id, level, summary }) => `${id.padEnd(idWidth)}  ${level.padEnd(levelWidth)}  ${summary}\n`)
    .join('');
}

/** The rule's section of the page of rules: Markdown with examples. */
async function page({ id }: Rule): Promise<string> {
  const path = new URL('../../docs/rules.md', import.meta.url);
  const sections = (await readFile(path, 'utf8')).split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${id}\n`)) ?? '';
  return `${section.trimEnd()}\n\nTo change its level: --rule ${id}=off, or notice, warning, error.\n`;
}
