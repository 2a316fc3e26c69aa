import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { artifactName, checkArtifactName, nextName } from '../../src/options/artifact-name.js';

describe('the name of an artifact', () => {
  test.each([
    ['web', 'web'],
    ['registry.example:5000/team/web:1.2', 'registry.example-5000-team-web-1.2'],
    ['web@sha256:abc', 'web@sha256-abc'],
  ])('for the image %s is %s', (image, name) => {
    expect(artifactName(image)).toBe(name);
  });

  test('is legal for whatever the image is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (image) => {
        fc.pre(image.trim() !== '');
        expect(() => {
          checkArtifactName(artifactName(image));
        }).not.toThrow();
      }),
    );
  });

  test.each([
    [
      'a/b',
      'artifact-name: "a/b" contains "/", which GitHub does not allow in the name of an artifact: write "a-b" instead.',
    ],
    [
      'a\nb',
      'artifact-name: "a\\nb" contains "\\n", which GitHub does not allow in the name of an artifact: write "a-b" instead.',
    ],
    [' ', 'artifact-name is empty: remove it, or write a name.'],
  ])('%j is refused with a suggestion', (name, message) => {
    expect(() => {
      checkArtifactName(name);
    }).toThrow(message);
  });

  test.each(['"', ':', '<', '>', '|', '*', '?', '\\', '/', '\r', '\n'])('must not hold %j', (character) => {
    expect(() => {
      checkArtifactName(`a${character}b`);
    }).toThrow('does not allow');
  });

  test.each([
    ['web', 'web-retry-2'],
    ['web-1.tar', 'web-1-retry-2.tar'],
    ['web-1-retry-2.tar.zst', 'web-1-retry-3.tar.zst'],
    ['web.tar.notes', 'web-retry-2.tar.notes'],
  ])('%s is followed by %s', (name, next) => {
    expect(nextName(name)).toBe(next);
  });
});
