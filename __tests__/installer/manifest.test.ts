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
    ['[]', 'type', []],
    ['null', 'type', []],
    ['{"defaultValues": []}', 'type', ['defaultValues']],
    ['{"defaultValues": {"A": null}}', 'type', ['defaultValues', 'A']],
    ['{"defaultValues": {"A": 1.5}}', 'type', ['defaultValues', 'A']],
    ['{"defaultValues": {"A": ["x"]}}', 'type', ['defaultValues', 'A']],
    ['{"renameFiles": {"/a": 1}}', 'type', ['renameFiles', '/a']],
    ['{"installedFilesTemplate": "/a"}', 'type', ['installedFilesTemplate']],
    ['{"installedFilesTemplate": ["/a", 1]}', 'type', ['installedFilesTemplate', '1']],
    ['{"noContainerService": "yes"}', 'type', ['noContainerService']],
    ['{"useLinks": 1}', 'type', ['useLinks']],
    ['{"useLinks": null}', 'type', ['useLinks']],
    ['{"default_values": {}}', 'unknown-key', ['default_values']],
  ])('%s', (text, kind, path) => {
    expect(parseManifest(text).problems).toMatchObject([{ kind, path }]);
  });

  test('keeps what it could read beside a problem', () => {
    const { manifest } = parseManifest('{"defaultValues": {"A": null, "B": "b"}, "x": 1}');
    expect(manifest.defaultValues).toEqual(new Map([['B', 'b']]));
  });

  test('a value called __proto__ is a value like any other', () => {
    const { manifest } = parseManifest('{"defaultValues": {"__proto__": "b"}}');
    expect(manifest.defaultValues.get('__proto__')).toBe('b');
  });
});
