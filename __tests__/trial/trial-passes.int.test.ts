import { existsSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { oneshot, polite, shell, Trials } from '../support/trials.js';

const trials = new Trials();
const { start } = trials;

afterEach(() => {
  expect(trials.folders()).toEqual([]);
});

afterAll(() => {
  trials.remove();
});

describe('passes', () => {
  test('a service that stays up and stops', async () => {
    const result = await start({ args: polite }, { command: ['/bin/busybox', 'echo', 'hello'] });
    expect(result).toEqual({
      passed: true,
      summary: 'The container stayed up for 1 s, and "/bin/busybox echo hello" exited with 0 in it.',
      output: 'up\n',
      changed: [],
      shared: [],
      notices: [],
      findings: [],
    });
  });

  test('one without a handler for TERM, with a finding', async () => {
    const result = await start({ args: shell('while :; do busybox sleep 1; done') });
    expect(result).toMatchObject({
      passed: true,
      findings: [
        { message: expect.stringContaining('had to be killed'), help: expect.stringContaining('TERM') },
      ],
    });
  });

  test('one that ends with an error on TERM, with a finding', async () => {
    const result = await start({ args: shell("trap 'exit 3' TERM; while :; do busybox sleep 0.1; done") });
    expect(result).toMatchObject({
      passed: true,
      findings: [{ message: expect.stringContaining('exit code 3 on TERM'), help: expect.anything() }],
    });
  });

  test.each([
    ['Type=oneshot', { unit: oneshot }],
    ['atomic.run=once', { labels: { 'atomic.run': 'once' } }],
  ])('work that is to end: %s', async (_, image) => {
    const result = await start({ args: shell('echo done'), ...image });
    expect(result).toMatchObject({ passed: true, exitCode: 0, output: 'done\n' });
  });

  test('an image that only installs files', async () => {
    const result = await start({
      args: [],
      manifest: { noContainerService: true },
      tree: { '/exports/hostfs/usr/local/bin/trial-tool': { content: 'tool', mode: 0o755 } },
    });
    expect(result).toMatchObject({ passed: true, summary: expect.stringContaining('only installs files') });
    expect(existsSync('/usr/local/bin/trial-tool')).toBe(false);
  });
});

test('owners, modes and links are those of the image', async () => {
  const result = await start({
    args: shell("busybox stat -c '%n %a %u:%g %s' /t/* /t/link/inner; busybox readlink /t/link"),
    unit: oneshot,
    tree: {
      '/t/empty': { content: '', mode: 0 },
      '/t/setuid': { content: 'x', mode: 0o4755, uid: 1000, gid: 100 },
      '/t/folder': { type: 'directory', mode: 0o2755, uid: 5, gid: 6 },
      '/t/folder/inner': { content: '123', mode: 0o444, uid: 7, gid: 8 },
      '/t/link': { target: 'folder' },
      [`/t/${'long'.repeat(60)}`]: 'long name',
    },
  });
  expect(result.output.replace('long'.repeat(60), 'LONG')).toBe(`/t/empty 0 0:0 0
/t/folder 2755 5:6 ${/folder 2755 5:6 (\d+)/.exec(result.output)?.[1] ?? ''}
/t/link 777 0:0 6
/t/LONG 644 0:0 9
/t/setuid 4755 1000:100 1
/t/link/inner 444 7:8 3
folder
`);
});

test('the output of a container is bounded', async () => {
  const result = await start(
    { args: shell('busybox yes | busybox head -c 5000000; echo last'), unit: oneshot },
    { seconds: 20 },
  );
  expect(result.passed).toBe(true);
  expect(result.output.length).toBeLessThan(70_000);
  expect(result.output).toMatch(/bytes left out[\s\S]*last\n$/);
});

test('devices are left out with a notice', async () => {
  const result = await start({ args: polite, tree: { '/dev/sda': { type: 'other' } } });
  expect(result).toMatchObject({ passed: true, notices: [expect.stringContaining('"/dev/sda"')] });
});

test('two at once do not meet', async () => {
  const results = await Promise.all([start({ args: polite }), start({ args: polite })]);
  expect(results.map(({ passed }) => passed)).toEqual([true, true]);
});
