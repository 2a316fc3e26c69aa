import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseImageName } from '../../src/options/image-name.js';

describe('parseImageName', () => {
  test.each([
    ['agent', 'agent', 'latest', 'agent'],
    ['example/agent:1.2', 'example/agent', '1.2', 'agent'],
    ['localhost:5000/a/b', 'localhost:5000/a/b', 'latest', 'b'],
    ['localhost/a', 'localhost/a', 'latest', 'a'],
    ['Registry.Example.org/a', 'Registry.Example.org/a', 'latest', 'a'],
    ['[::1]:5000/a', '[::1]:5000/a', 'latest', 'a'],
    ['registry.example.org:5000/a-b/c__d.e:V1_x', 'registry.example.org:5000/a-b/c__d.e', 'V1_x', 'c__d.e'],
  ])('%s', (text, repository, tag, short) => {
    expect(parseImageName(text, 'image')).toEqual({ repository, tag, full: `${repository}:${tag}`, short });
  });

  test.each([
    [
      'MySystemImage',
      'it contains upper case letters, but a name must be lower case; write "mysystemimage".',
    ],
    [
      'Example/Agent:V1',
      'it contains upper case letters, but a name must be lower case; write "example/agent:V1".',
    ],
    ['Owner/agent:1', 'but a name must be lower case; write "owner/agent:1".'],
    ['Owner-A/b/c', 'but a name must be lower case; write "owner-a/b/c".'],
    ['LOCALHOST/a', 'but a name must be lower case; write "localhost/a".'],
    ['ghcr.io/Owner/Repo:1', 'but a name must be lower case; write "ghcr.io/owner/repo:1".'],
    ['', 'it is empty; write a name such as "example/agent:1.2".'],
    ['a b', 'it has several words; write one name, such as "a".'],
    ['a:1,b:2', 'it has several words; write one name, such as "a:1".'],
    ['a:1\nb:2', 'it has 2 lines; write one name, such as "a:1".'],
    ['agent@sha256:0', 'a digest cannot be built; write a name and a tag, such as "agent".'],
    ['https://ghcr.io/a/b:1', 'it starts with "https://"; write "ghcr.io/a/b:1".'],
    ['docker://a/b', 'it starts with "docker://"; write "a/b".'],
    ['agent:', 'its tag is empty; write "agent", or a tag after the colon.'],
    [':1.2', 'the name before the tag is missing; write "example/agent:1.2".'],
    ['agent:feature/x', 'its tag contains "/" at character 8 of the tag; write "agent:feature-x".'],
    ['agent:1+2', 'its tag contains "+" at character 2 of the tag; write "agent:1-2".'],
    ['agent:-1', 'its tag starts with "-"; write "agent:1".'],
    [`agent:${'1'.repeat(129)}`, 'its tag has 129 characters; the limit is 128.'],
    ['agent!x:1', 'it contains "!" at character 6; write "agent-x:1".'],
    ['agent"x', 'it contains \'"\' at character 6; write "agent-x".'],
    ['äpfel', 'it contains "ä" at character 1; write "pfel".'],
    ['-agent', 'must start and end with a letter or digit'],
    ['a..b', 'write "a.b".'],
    ['a//b', 'a part between its slashes is empty; write "a/b".'],
    ['/a', 'a part between its slashes is empty; write "a".'],
    ['a'.repeat(256), 'it has 256 characters before the tag; the limit is 255.'],
    ['--help', 'write "help".'],
  ])('refuses %j', (text, reason) => {
    expect(() => parseImageName(text, 'Input "image"')).toThrow(
      `Input "image" is "${text}", which is not an image name: `,
    );
    expect(() => parseImageName(text, 'Input "image"')).toThrow(reason);
  });

  test('its suggestion is legal', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '1',
      '.',
      '-',
      '_',
      '/',
      ':',
      '@',
      ' ',
      '+',
      'ä',
      '\n',
      '//',
      '__',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        try {
          parseImageName(text, 'it');
        } catch (error) {
          const suggested = /(?:write|such as) "([^"]+)"/.exec((error as Error).message)?.[1];
          expect(suggested).toBeDefined();
          parseImageName(suggested!, 'it');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
