import { expect, test } from '@jest/globals';
import { fullName } from '../../src/engine/reference.js';

test.each([
  ['agent:1', 'docker.io/library/agent:1'],
  ['example/agent:1', 'docker.io/example/agent:1'],
  ['a/b/c:1', 'docker.io/a/b/c:1'],
  ['quay.io/a/b:1', 'quay.io/a/b:1'],
  ['host:5000/b:1', 'host:5000/b:1'],
  ['localhost/b:1', 'localhost/b:1'],
  ['docker.io/library/b', 'docker.io/library/b'],
])('%s', (name, full) => {
  expect(fullName(name)).toBe(full);
});
