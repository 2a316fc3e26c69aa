import { describe, expect, test } from '@jest/globals';
import type { Dockerfile, Stage, StageConfig } from '../../src/dockerfile/dockerfile.js';
import { imageConfig } from '../support/images.js';
import { dockerfileProcess, imageProcess } from '../../src/runtime-spec/process.js';

const image = imageConfig();

function stage(config: Partial<StageConfig>, parent?: number): Stage {
  return {
    from: 'base',
    line: 1,
    copies: [],
    labels: [],
    runs: [],
    maintainers: [],
    config: { env: new Map(), ...config },
    ...(parent !== undefined && { parent }),
  };
}

function dockerfile(...stages: Stage[]): Dockerfile {
  return { stages, problems: [] };
}

const shell = ['/bin/sh', '-c', 'exec agent --verbose'];

describe('the command', () => {
  test.each([
    ['entry point and command', { entrypoint: ['/agent'], command: ['-v'] }, ['/agent', '-v']],
    ['command alone', { entrypoint: [], command: ['/agent', '-v'] }, ['/agent', '-v']],
    [
      'a shell form takes the command, too: a shell may use it as $0',
      { entrypoint: shell, command: ['-v'] },
      [...shell, '-v'],
    ],
    ['neither', { entrypoint: [], command: [] }, undefined],
  ])('of an image: %s', (_, config, args) => {
    expect(imageProcess({ ...image, ...config }).args).toEqual(args);
  });

  test('of a Dockerfile: the last stage wins over those it starts from, and not over others', () => {
    const stages = [stage({ command: ['/base'] }), stage({ command: ['/other'] }), stage({}, 0)];
    expect(dockerfileProcess(dockerfile(...stages)).args).toEqual(['/base']);
  });

  test('of a Dockerfile: ENTRYPOINT drops an inherited CMD', () => {
    const stages = [stage({ command: ['/base'] }), stage({ entrypoint: ['/agent'] }, 0)];
    expect(dockerfileProcess(dockerfile(...stages)).args).toEqual(['/agent']);
  });

  test('of a Dockerfile: CMD follows an inherited ENTRYPOINT', () => {
    const stages = [stage({ entrypoint: ['/agent'], command: ['-a'] }), stage({ command: ['-b'] }, 0)];
    expect(dockerfileProcess(dockerfile(...stages)).args).toEqual(['/agent', '-b']);
  });
});

test('environment and working directory are inherited', () => {
  const below = stage({
    env: new Map([
      ['A', '1'],
      ['B', '2'],
    ]),
    workingDirectory: '/srv',
  });
  const above = stage(
    {
      env: new Map([
        ['B', '3'],
        ['C', '4'],
      ]),
    },
    0,
  );
  expect(dockerfileProcess(dockerfile(below, above))).toMatchObject({
    env: ['A=1', 'B=3', 'C=4'],
    cwd: '/srv',
  });
});

test('is empty without stages', () => {
  expect(dockerfileProcess(dockerfile())).toEqual({ env: [], cwd: '/' });
});

describe('the user', () => {
  const accounts = {
    passwd: 'root:x:0:0:root:/root:/bin/sh\nagent:x:998:997::/:/bin/false\nbroken\n',
    group: 'root:x:0:\nagent:x:997:\nkvm:x:36:qemu,agent\n',
  };

  test.each([
    ['', undefined],
    ['1000', { uid: 1000, gid: 0 }],
    ['1000:50', { uid: 1000, gid: 50 }],
    ['998', { uid: 998, gid: 997, additionalGids: [36] }],
    ['agent', { uid: 998, gid: 997, additionalGids: [36] }],
    ['agent:kvm', { uid: 998, gid: 36 }],
    ['agent:5', { uid: 998, gid: 5 }],
  ])('%j', (user, expected) => {
    expect(imageProcess({ ...image, user }, accounts).user).toEqual(expected);
  });

  test.each(['nobody', 'agent:nogroup', 'broken'])('%j is not among the accounts', (user) => {
    const { user: found, notices } = imageProcess({ ...image, user }, accounts);
    expect(found).toBeUndefined();
    expect(notices?.join()).toContain(`USER "${user}" is a name and the image has no such account`);
  });

  test('a name before the image is there', () => {
    expect(dockerfileProcess(dockerfile(stage({ user: 'agent' }))).notices?.join()).toContain(
      'not there yet',
    );
  });
});
