import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, rules, type Finding } from '../../src/check/index.js';
import { expectFile } from '../support/expect-file.js';
import { fixtureNames, fixturesFolder, loadFixture } from '../support/rule-fixtures.js';

function lines(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, level, rule, message, help }) => {
      const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
      return `${place}: ${level} ${rule}: ${message} ${help}\n`;
    })
    .join('');
}

test('every rule has a bad and a good folder, and every folder a rule', () => {
  const folders = readdirSync(fixturesFolder).filter((name) => name !== 'base');
  expect(folders.sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const { id } of rules) {
    for (const kind of ['bad', 'good']) expect(existsSync(join(fixturesFolder, id, kind))).toBe(true);
  }
});

test('every rule has a file of its own, named by its id', async () => {
  const files = readdirSync('src/check/rules').filter((name) => name !== 'index.ts');
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
  for (const rule of rules) {
    const exported = (await import(`../../src/check/rules/${rule.id}.ts`)) as Readonly<
      Record<string, unknown>
    >;
    expect(Object.values(exported)).toEqual([rule]);
  }
});

describe.each(rules)('$id', ({ id, where }) => {
  test.each(fixtureNames(id, 'bad'))('finds %s, and says exactly this', async (name) => {
    const { folder, image, base, asked, policy } = loadFixture(id, name);
    const findings = await check({ folder, image, base, ...asked }, policy);
    expect(findings.map(({ rule }) => rule)).toContain(id);
    expectFile(join(fixturesFolder, id, name, 'findings.txt'), lines(findings));
  });

  test.each(fixtureNames(id, 'good'))('says nothing of %s, and nor does any other rule', async (name) => {
    const { folder, image, base, asked, policy } = loadFixture(id, name);
    expect(lines(await check({ folder, image, base, ...asked }, policy))).toBe('');
    expect(lines(await check({ folder, ...asked }, policy))).toBe('');
    expect(lines(await check({ image, base, ...asked }, policy))).toBe('');
  });

  test('needs no more than it says', async () => {
    const { folder, image, base, asked, policy } = loadFixture(id, 'bad');
    const inFolder = (await check({ folder, ...asked }, policy)).map(({ rule }) => rule);
    const inImage = (await check({ image, base, ...asked }, policy)).map(({ rule }) => rule);
    expect(inFolder.includes(id)).toBe(where !== 'image');
    expect(inImage.includes(id)).toBe(where !== 'folder');
  });
});
