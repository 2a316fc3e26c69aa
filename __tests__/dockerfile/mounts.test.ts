import { expect, test } from '@jest/globals';
import { parseDockerfile } from '../../src/dockerfile/parse.js';

test.each([
  ['--mount=target=/src', [{ source: '.' }]],
  ['--mount=type=bind,source=a,target=/a --mount=src=b,dst=/b', [{ source: 'a' }, { source: 'b' }]],
  [
    '--network=none --mount=from=example/tool,source=/bin,target=/bin',
    [{ source: '/bin', from: 'example/tool' }],
  ],
  ['--mount=type=bind,source=$DIR,target=/x', [{ source: 'x' }]],
  ['--mount=type=cache,target=/c,from=stage', [{ source: '.', from: 'stage' }]],
  ['--mount=type=cache,target=/c --mount=type=secret,id=a --mount=type=tmpfs,target=/t', undefined],
  ['', undefined],
])('RUN %s', (flags, mounts) => {
  const { stages } = parseDockerfile(`FROM a\nARG DIR=x\nRUN ${flags} true --mount=source=no\n`);
  expect(stages[0]?.runs[0]?.mounts).toEqual(mounts);
});
