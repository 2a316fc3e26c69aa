import { readFileSync } from 'node:fs';
import { parseSync, traverse, type types } from '@babel/core';
import { expect, test } from '@jest/globals';
import { check, rules } from '../../src/check/index.js';
import { fixtureNames, loadFixture } from '../support/rule-fixtures.js';

/** The words of a sentence of a rule between what it fills in. */
type Parts = readonly string[];

/** What the source of a rule can say in a message or in its help: every string in it that has a blank. */
function sentencesOf(id: string): readonly Parts[] {
  const filename = `src/check/rules/${id}.ts`;
  const tree = parseSync(readFileSync(filename, 'utf8'), { filename, configFile: './babel.config.json' });
  const found: Parts[] = [];
  traverse(tree!, {
    // These are of the rule itself, and stand on its page.
    ObjectProperty(path) {
      const { key } = path.node;
      if (key.type === 'Identifier' && ['summary', 'why'].includes(key.name)) path.skip();
    },
    // Lists of names, and what is looked for.
    CallExpression(path) {
      const { callee } = path.node;
      if (callee.type !== 'MemberExpression') return;
      if (callee.property.type === 'Identifier' && ['split', 'includes'].includes(callee.property.name))
        path.skip();
    },
    StringLiteral: ({ node }: { node: types.StringLiteral }) => void found.push([node.value]),
    TemplateLiteral: ({ node }: { node: types.TemplateLiteral }) =>
      void found.push(node.quasis.map(({ value }) => value.cooked ?? '')),
  });
  return found.filter((parts) => parts.some((part) => part.trim().includes(' ')));
}

/** What the rule says of its bad folders: of the folder, of the image, and of both. */
async function saidBy(id: string): Promise<string> {
  const findings = [];
  for (const name of fixtureNames(id, 'bad')) {
    const { folder, image, base, asked, policy } = loadFixture(id, name);
    for (const input of [{ folder, image, base }, { folder }, { image, base }])
      findings.push(...(await check({ ...input, ...asked }, policy)));
  }
  return findings
    .filter(({ rule }) => rule === id)
    .map(({ message, help }) => `${message}\n${help}\n`)
    .join('');
}

test.each(rules)('$id: its bad folders show every sentence that it can say', async ({ id }) => {
  const said = await saidBy(id);
  const unsaid = sentencesOf(id).filter((parts) => {
    const pattern = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*');
    return !new RegExp(pattern).test(said);
  });
  expect(unsaid.map((parts) => parts.join('…'))).toEqual([]);
});
