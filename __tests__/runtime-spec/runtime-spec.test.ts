import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { runtimeSpec, type ImageDefaults } from '../../src/runtime-spec/index.js';

const image: ImageDefaults = {
  args: ['/bin/serve', '--price=5$', '$HOME'],
  env: ['PATH=/opt/bin:/bin', 'COST=$5', 'LANG=C'],
  cwd: '/srv/$x',
  user: { uid: 10, gid: 20, additionalGids: [30] },
  notices: ['USER is a name.'],
};

interface Config {
  readonly process: Readonly<Record<string, unknown>>;
  readonly mounts?: unknown;
  readonly root: unknown;
  readonly hostname?: string;
}

const config = (...args: Parameters<typeof runtimeSpec>): Config =>
  JSON.parse(runtimeSpec(...args).text) as Config;

describe('the process of the image', () => {
  it('is that of the configuration, with its dollar signs as they are meant', () => {
    expect(config('', image).process).toMatchObject({
      args: ['/bin/serve', '--price=5$$', '$$HOME'],
      env: ['PATH=/opt/bin:/bin', 'TERM=xterm', 'COST=$$5', 'LANG=C'],
      cwd: '/srv/$$x',
      user: { uid: 10, gid: 20, additionalGids: [30] },
    });
  });

  it('is overridden by options, whose variables the installer fills in', () => {
    const options =
      '--args=/bin/other --args $DATA --env=LANG=$LANG --env=NEW=1 --process-cwd=/ --process-uid=0 --process-groups=40';
    expect(config(options, image).process).toMatchObject({
      args: ['/bin/other', '$DATA'],
      env: ['PATH=/opt/bin:/bin', 'TERM=xterm', 'COST=$$5', 'LANG=$LANG', 'NEW=1'],
      cwd: '/',
      user: { uid: 0, gid: 20, additionalGids: [30, 40] },
    });
  });

  it('passes on the notices', () => {
    expect(runtimeSpec('', image).notices).toEqual(['USER is a name.']);
  });
});

describe('files that options name', () => {
  const files: Readonly<Record<string, string>> = {
    vars: '\uFEFF# comment\n\n  A=1\nB=x = "y"\r\nLANG=de\n',
    bad: 'A=1\nA B=2\n',
    'base.json': JSON.stringify({
      ociVersion: '1.0.2',
      process: { terminal: true, env: ['LANG=fr'], cwd: '/base', rlimits: [] },
      root: { path: '/', readonly: false },
      Hostname: 'base',
      linux: { namespaces: [{ type: 'pid' }], sysctl: { a: 'b' } },
    }),
    'odd.json': '{"ociVersion": 1}',
    'wide.json': '{"process": {"rlimits": [{"type": "1234567890123456789", "hard": 18446744073709551615}]}}',
    'nul.json': '{"process": {"oomScoreAdj": "\\u0000x"}}',
    'wide-text.json': '{"ociVersion": 18446744073709551615}',
  };
  const read = (path: string): string => {
    const content = files[path];
    if (content === undefined) throw new Error(`no such file: ${path}`);
    return content;
  };

  it('sets the variables of env-file before those of env', () => {
    expect(config('--env=A=2 --env-file=vars', image, read).process.env).toEqual([
      ...['PATH=/opt/bin:/bin', 'TERM=xterm', 'COST=$$5', 'LANG=de', 'A=2', 'B=x = "y"'],
    ]);
  });

  it('starts from a template; the image fills in the rest of the process', () => {
    expect(config('--linux-namespace-add=uts --template=base.json', image, read)).toEqual({
      ociVersion: '1.0.2',
      process: {
        terminal: false,
        user: { uid: 10, gid: 20, additionalGids: [30] },
        args: ['/bin/serve', '--price=5$$', '$$HOME'],
        env: ['PATH=/opt/bin:/bin', 'COST=$$5', 'LANG=fr'],
        cwd: '/base',
      },
      root: { path: 'rootfs', readonly: true },
      hostname: 'base',
      linux: { namespaces: [{ type: 'pid' }, { type: 'uts' }], sysctl: { a: 'b' } },
    });
  });

  it('keeps every digit of a template', () => {
    const { text } = runtimeSpec('--template=wide.json', {}, read);
    expect(text).toContain('"type": "1234567890123456789",\n        "hard": 18446744073709551615,');
  });

  it.each([
    ['--template=wide-text.json', '--template does not take "wide-text.json": ociVersion must be a string.'],
    [
      '--template=nul.json',
      '--template does not take "nul.json": process.oomScoreAdj must be a whole number.',
    ],
    ['--env-file=none', '--env-file does not take "none": it cannot be read: no such file: none.'],
    [
      '--env-file=bad',
      '--env-file does not take "bad": write a file of NAME=VALUE lines: its line 2 is "A B=2".',
    ],
    ['--template=vars', '--template does not take "vars": it is not JSON'],
    ['--template=odd.json', '--template does not take "odd.json": ociVersion must be a string.'],
  ])('%s is refused', (options, message) => {
    const generate = (): unknown => runtimeSpec(options, {}, read);
    expect(generate).toThrow(UserError);
    expect(generate).toThrow(`runtime options, line 1: ${message}`);
  });
});

describe('the text', () => {
  it('is indented by two spaces, in the order of the specification, and ends with a line break', () => {
    const { text } = runtimeSpec('--label=b=1 --label=a=2 --linux-cpus=0 --linux-mem-limit=5');
    expect(text).toMatch(/^\{\n {2}"ociVersion": "1\.0\.1",\n {2}"process": \{\n {4}"terminal": false,\n/);
    expect(text).toMatch(/\n\}\n$/);
    expect(text.indexOf('"memory"')).toBeLessThan(text.indexOf('"cpu"'));
    expect(text).toContain('"annotations": {\n    "a": "2",\n    "b": "1"\n  }');
  });

  it('does not depend on the order of options', () => {
    expect(runtimeSpec('--privileged --hostname=a --process-cap-drop=CAP_KILL').text).toBe(
      runtimeSpec('--process-cap-drop=CAP_KILL --hostname=a --privileged').text,
    );
  });

  it('keeps every digit of large numbers', () => {
    const options =
      '--linux-cpu-shares=18446744073709551615 --process-rlimits-add=RLIMIT_CORE:-1:9007199254740993';
    const { text } = runtimeSpec(options);
    expect(text).toContain('"shares": 18446744073709551615');
    expect(text).toContain('"hard": 18446744073709551615,\n        "soft": 9007199254740993');
  });

  it('keeps labels with any name', () => {
    expect(runtimeSpec('--label=__proto__=x').text).toContain('"__proto__": "x"');
  });
});
