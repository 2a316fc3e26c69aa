import { describe, expect, test } from '@jest/globals';
import { parseImageName } from '../../src/options/image-name.js';

describe('parseImageName', () => {
  test.each([
    ['agent', 'agent', 'latest', 'agent'],
    ['example/agent:1.2', 'example/agent', '1.2', 'agent'],
    ['localhost:5000/a/b', 'localhost:5000/a/b', 'latest', 'b'],
    ['registry.example.org:5000/a-b/c__d.e:V1_x', 'registry.example.org:5000/a-b/c__d.e', 'V1_x', 'c__d.e'],
  ])('%s', (text, repository, tag, short) => {
    expect(parseImageName(text, 'image')).toEqual({ repository, tag, full: `${repository}:${tag}`, short });
  });

  test.each([
    ['MySystemImage', 'its path must be lower case; write "mysystemimage".'],
    ['Example/Agent:V1', 'its path must be lower case; write "example/agent:V1".'],
    ['a b', 'it holds white space'],
    ['agent@sha256:0', 'a digest cannot be built'],
    ['agent:', 'write lower case letters'],
    ['-agent', 'write lower case letters'],
    ['a//b', 'write lower case letters'],
    ['a'.repeat(256), 'longer than 255'],
    ['--help', 'write lower case letters'],
  ])('refuses %j', (text, reason) => {
    expect(() => parseImageName(text, 'Input "image"')).toThrow(
      `Input "image" is "${text}", which is not an image name`,
    );
    expect(() => parseImageName(text, 'Input "image"')).toThrow(reason);
  });
});
