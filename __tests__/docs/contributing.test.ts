import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

test('CONTRIBUTING gives a reason for every package, and only for these', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const rows = contributing.match(/^\| `.*$/gm)?.filter((row) => !/^\| `(npm|script)/.test(row)) ?? [];
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(Object.keys(devDependencies).sort());
});

test('CONTRIBUTING draws every room', () => {
  for (const room of readdirSync('src')) expect(contributing).toMatch(new RegExp(`^.*\\b${room}/ `, 'm'));
});

test('CONTRIBUTING, the README and SECURITY.md name files that exist', () => {
  const texts = ['CONTRIBUTING.md', 'README.md', 'SECURITY.md']
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const paths = [
    ...texts.matchAll(/`((?:src|script|__tests__|bench|docs)\/[^\s`]+)`|\]\(((?!https?:|#)[^)\s#]+)/g),
  ].map(([, code, link]) => code ?? link ?? '');
  expect(paths.length).toBeGreaterThan(40);
  const missing = paths.filter((path) => !/NAME|ID/.test(path) && !existsSync(path));
  expect(missing).toEqual([]);
});
