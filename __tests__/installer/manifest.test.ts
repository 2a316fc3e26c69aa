import { describe, expect, test } from '@jest/globals';
import { emptyManifest, parseManifest } from '../../src/installer/manifest.js';

describe('parseManifest', () => {
  test('reads every key', () => {
    const { manifest, problems } = parseManifest(
      JSON.stringify({
        version: '1.0',
        defaultValues: { GREETING: 'a=b, "c"', PORT: 8080, DEBUG: true },
        renameFiles: { '/usr/bin/web': '/usr/bin/$NAME' },
        installedFilesTemplate: ['/etc/web.conf'],
        noContainerService: true,
        useLinks: false,
      }),
    );
    expect(problems).toEqual([]);
    expect(manifest).toEqual({
      defaultValues: new Map([
        ['GREETING', 'a=b, "c"'],
        ['PORT', '8080'],
        ['DEBUG', 'True'],
      ]),
      renameFiles: new Map([['/usr/bin/web', '/usr/bin/$NAME']]),
      installedFilesTemplate: ['/etc/web.conf'],
      noContainerService: true,
      useLinks: false,
    });
  });

  test('an empty manifest has the defaults of the installer', () => {
    expect(parseManifest('{}')).toEqual({ manifest: emptyManifest, problems: [] });
  });

  test.each([
    ['{', 'syntax', []],
    ['1', 'type', []],
    ['[]', 'ignored', []],
    ['null', 'ignored', []],
    ['{"defaultValues": []}', 'type', ['defaultValues']],
    ['{"defaultValues": null}', 'type', ['defaultValues']],
    ['{"renameFiles": []}', 'ignored', ['renameFiles']],
    ['{"renameFiles": ["/a"]}', 'type', ['renameFiles']],
    ['{"renameFiles": {"/a": 1}}', 'type', ['renameFiles', '/a']],
    ['{"installedFilesTemplate": "/a"}', 'ignored', ['installedFilesTemplate']],
    ['{"installedFilesTemplate": null}', 'ignored', ['installedFilesTemplate']],
    ['{"installedFilesTemplate": 1}', 'type', ['installedFilesTemplate']],
    ['{"installedFilesTemplate": ["/a", 1]}', 'ignored', ['installedFilesTemplate', '1']],
    ['{"installedFilesTemplate": [["/a"]]}', 'type', ['installedFilesTemplate', '0']],
    ['{"noContainerService": "yes"}', 'ignored', ['noContainerService']],
    ['{"useLinks": 1}', 'ignored', ['useLinks']],
    ['{"default_values": {}}', 'unknown-key', ['default_values']],
  ])('%s', (text, kind, path) => {
    expect(parseManifest(text).problems).toMatchObject([{ kind, path }]);
  });

  test('converts flags as Python does', () => {
    const flag = (value: string): boolean =>
      parseManifest(`{"noContainerService": ${value}}`).manifest.noContainerService;
    expect(['0', '0.0', '""', '[]', '{}', 'null', 'false'].map(flag)).not.toContain(true);
    expect(['1', '"no"', '[0]', '{"a": 1}', 'true'].map(flag)).not.toContain(false);
  });

  test('keeps the readable parts of a manifest that has a problem', () => {
    const { manifest } = parseManifest(
      '{"defaultValues": {"B": "b"}, "renameFiles": {"/a": 1, "/b": "/c"}, "x": 1}',
    );
    expect(manifest.defaultValues).toEqual(new Map([['B', 'b']]));
    expect(manifest.renameFiles).toEqual(new Map([['/b', '/c']]));
  });

  test.each(['defaultValues', 'renameFiles', 'installedFilesTemplate'])('bounds %s', (key) => {
    const names = Array.from({ length: 10_001 }, (_, index) => `/${index}`);
    const value =
      key === 'installedFilesTemplate' ? names : Object.fromEntries(names.map((name) => [name, 'x']));
    expect(parseManifest(JSON.stringify({ [key]: value })).problems).toMatchObject([
      { kind: 'limit', path: [key], message: expect.stringContaining('more than 10,000 entries') },
    ]);
  });

  test('a value called __proto__ is a value like any other', () => {
    const { manifest } = parseManifest('{"defaultValues": {"__proto__": "b"}}');
    expect(manifest.defaultValues.get('__proto__')).toBe('b');
  });
});
