import { expect, test } from '@jest/globals';
import type { ExportFile } from '../../src/core/system-image.js';
import { planExports, type ExportSources, type Origin } from '../../src/generate/plan.js';

const filesOnly = '{"version":"1.0","noContainerService":true}';
const all = { config: 'generated', service: 'generated', manifest: 'generated', tmpfiles: 'generated' };

type Contents = Partial<Record<ExportFile, string>>;

function plan(image: Contents, context: Contents = {}, more: Partial<ExportSources> = {}) {
  const map = (files: Contents) => new Map(Object.entries(files) as [ExportFile, string][]);
  return Object.fromEntries(
    planExports({ image: map(image), context: map(context), hasPlainConfig: false, ...more }),
  );
}

test.each<[string, Contents, Contents, Partial<Record<ExportFile, Origin>>]>([
  ['an image without any gets all', {}, {}, all as Record<ExportFile, Origin>],
  ['what the image has is kept', { service: 'x' }, {}, { ...all, service: 'image' } as never],
  [
    'what the context has comes before what is generated',
    {},
    { service: 'x' },
    { ...all, service: 'context' } as never,
  ],
  [
    'the image comes before the context',
    { service: 'x' },
    { service: 'y' },
    { ...all, service: 'image' } as never,
  ],
  ['an image that only installs files needs no more', { manifest: filesOnly }, {}, { manifest: 'image' }],
  [
    'the same if the context says so',
    {},
    { manifest: filesOnly, tmpfiles: 't' },
    { manifest: 'context', tmpfiles: 'context' },
  ],
  [
    'the manifest in the image decides',
    { manifest: '{}' },
    { manifest: filesOnly },
    { ...all, manifest: 'image' } as never,
  ],
])('%s', (_, image, context, expected) => {
  expect(plan(image, context)).toEqual(expected);
});

test('a config.json stands for the template', () => {
  expect(plan({}, {}, { hasPlainConfig: true }).config).toBe('image');
});
