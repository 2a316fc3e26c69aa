import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../src/options/options.js';
import { UserError } from '../../src/core/errors.js';
import type { RawOptions } from '../../src/options/values.js';

function written(values: Record<string, string>): RawOptions {
  return new Map(
    Object.entries({ image: 'example/agent:1', ...values }).map(([name, value]) => [
      name,
      { value, where: `Input "${name}"` },
    ]),
  );
}

test('an option that is not set has its default', async () => {
  const options = await readOptions(written({}));
  expect(options).toMatchObject({
    image: { full: 'example/agent:1', short: 'agent' },
    context: '.',
    baseImage: 'fedora:latest',
    build: true,
    upload: 'true',
    trial: false,
    trialSeconds: 5,
    compression: 'none',
    archive: true,
    failOn: 'error',
    labelProfile: 'system-image',
  });
});

test('an image without a name is refused', async () => {
  await expect(readOptions(new Map())).rejects.toThrow(
    '"image" is not set; give the image a name, for example "example/agent:1.2".',
  );
});

describe('bad values are quoted, with what to write instead', () => {
  test.each([
    ['build', 'yes', 'Input "build" is "yes"; write "true" or "false".'],
    ['upload', 'yes', 'Input "upload" is "yes"; write one of true, false, required.'],
    ['artifact-name', 'a/b', 'which GitHub does not allow'],
    ['trial-seconds', '0', 'write a whole number from 1 to 3600'],
    ['trial-command', 'a "b', 'Input "trial-command", line 1: the quote " is not closed'],
    ['fail-on', 'errors', 'Input "fail-on" is "errors"; write one of error, warning, never.'],
    ['retention-days', '401', 'Input "retention-days" is "401"; write a whole number from 0 to 400.'],
    ['retention-days', '1e1', 'Input "retention-days" is "1e1"'],
    ['labels', 'a b=c', 'line 1 of Input "labels" is "a b=c": "a b" is not a label name.'],
    ['defaults', '1A=c', 'line 1 of Input "defaults" is "1A=c": "1A" is not a variable name.'],
    ['host-files', 'a=etc/a', 'the target "etc/a" is not absolute; write "a=/etc/a".'],
    ['host-files', '../a=/etc/a', 'the source "../a" lies outside the context'],
    ['host-files', '/a=/etc/a', 'the source "/a" lies outside the context'],
    ['host-files', 'a=/etc/../a', 'without ".."'],
    ['host-files', 'a=/', 'must name a path on the host'],
    [
      'host-files',
      'a=/etc/x\nb=/etc/./x',
      'line 2 of Input "host-files" puts "b" at "/etc/x", and so does line 1 of Input "host-files" with "a": ' +
        'remove one of them, or give it another target.',
    ],
    ['host-files', 'a=/etc/\nsub/a=/etc/a', 'puts "sub/a" at "/etc/a"'],
  ])('%s: %s', async (name, value, message) => {
    const reading = readOptions(written({ [name]: value }));
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toBeInstanceOf(UserError);
  });
});

test('all bad values are reported together', async () => {
  const values = {
    image: 'No Name',
    build: 'yes',
    labels: 'a=1\nb',
    'trial-seconds': '0',
    report: 'findings.sarif',
    'artifact-name': 'a:b',
  };
  const error = await readOptions(written(values)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message.split('\n')).toEqual([
    expect.stringContaining('Input "image" is "No Name"'),
    expect.stringContaining('Line 2 of Input "labels" is "b"'),
    expect.stringContaining('Input "build" is "yes"'),
    expect.stringContaining('Input "trial-seconds" is "0"'),
    expect.stringContaining('"a:b"'),
  ]);
});

test('a target that ends in a slash keeps the name of the file', async () => {
  const { hostFiles } = await readOptions(written({ 'host-files': 'conf/a.cfg=/etc/agent/' }));
  expect(hostFiles).toEqual([expect.objectContaining({ source: 'conf/a.cfg', target: '/etc/agent/a.cfg' })]);
});

test.each([
  ['0', 0],
  ['400', 400],
])('retention-days: %s', async (value, days) => {
  expect(await readOptions(written({ 'retention-days': value }))).toMatchObject({ retentionDays: days });
});
