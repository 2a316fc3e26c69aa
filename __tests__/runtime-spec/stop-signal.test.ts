import { expect, test } from '@jest/globals';
import { stopSignal } from '../../src/runtime-spec/stop-signal.js';

test.each([
  ['', undefined],
  ['SIGTERM', undefined],
  ['15', undefined],
  ['term', undefined],
  ['SIGQUIT', 'SIGQUIT'],
  ['quit', 'SIGQUIT'],
  ['3', 'SIGQUIT'],
  ['SIGRTMIN+3', '37'],
  ['RTMIN', '34'],
  ['37', '37'],
  ['SIGNOTHING', undefined],
  ['RTMIN+x', undefined],
  ['0', undefined],
])('%j is %j', (written, expected) => {
  expect(stopSignal(written)).toBe(expected);
});
