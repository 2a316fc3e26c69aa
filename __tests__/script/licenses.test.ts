import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { licenseOf, packageFolders } from '../../script/lib/licenses.js';
import { folderOf } from '../support/folder.js';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

describe('the licences of a bundle', () => {
  test('are those of each package in its graph, joined modules and nested versions too', () => {
    const graph = [
      { nameForCondition: '/a/src/main.ts' },
      { nameForCondition: '/a/node_modules/undici/lib/core.js' },
      { nameForCondition: null, identifier: 'external node-commonjs "node:fs"' },
      {
        identifier: 'javascript/esm|/a/node_modules/commander/esm.mjs|abc',
        nameForCondition: '/a/node_modules/commander/esm.mjs',
        modules: [
          { identifier: '/a/node_modules/@actions/core/lib/core.js' },
          { nameForCondition: '/a/node_modules/@actions/github/node_modules/undici/index.js' },
        ],
      },
    ];
    expect([...packageFolders(graph)]).toEqual([
      '/a/node_modules/undici',
      '/a/node_modules/commander',
      '/a/node_modules/@actions/core',
      '/a/node_modules/@actions/github/node_modules/undici',
    ]);
  });

  test.each(['undici', '@actions/core', 'commander', 'picocolors', 'spdx-exceptions', 'handlebars'])(
    '%s has a name, a version and a licence',
    (name) => {
      const { title } = licenseOf(join(modules, name));
      expect(title).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, [A-Z0-9-]+`));
    },
  );

  test('a package without one is an error', () => {
    const folder = folderOf({ 'package.json': '{ "name": "a", "version": "1.0.0" }' });
    expect(() => licenseOf(folder)).toThrow('has no licence');
  });
});
