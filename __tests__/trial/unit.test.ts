import { describe, expect, test } from '@jest/globals';
import { endsByItself, unitVerdict } from '../../src/trial/unit.js';

describe('endsByItself', () => {
  test.each([
    ['[Service]\nType=oneshot\n', {}, true],
    ['[Service]\r\nType = oneshot \r\n', {}, true],
    ['[Service]\nType=simple\nType=oneshot\n', {}, true],
    ['[Service]\nType=oneshot\nType=simple\n', {}, false],
    ['[Unit]\nType=oneshot\n[Service]\n', {}, false],
    ['[Service]\n#Type=oneshot\n', {}, false],
    ['[Service]\nRemainAfterExit=yes\n', {}, true],
    ['[Service]\nRemainAfterExit=no\n', {}, false],
    ['[Service]\n', { 'atomic.run': 'once' }, true],
    ['[Service]\n', { 'atomic.run': 'Once' }, false],
  ])('%j with %j is %s', (unit, labels, expected) => {
    expect(endsByItself(unit, labels)).toBe(expected);
  });
});

test('unitVerdict distinguishes refused lines from ignored ones', () => {
  const output = [
    '/trial/etc/systemd/system/web.service:3: Failed to parse service restart specifier, ignoring: on-crash',
    'web.service: Command /usr/bin/x is not executable: No such file or directory',
    'Unit other.service not found.',
    'web.service: Service has no ExecStart=, ExecStop=, or SuccessAction=. Refusing.',
    'Unit web.service has a bad unit file setting.',
    '',
  ].join('\n');
  expect(unitVerdict(output, '/trial/etc/systemd/system/web.service', 'web.service')).toEqual({
    refusals: [
      'web.service: Service has no ExecStart=, ExecStop=, or SuccessAction=. Refusing.',
      'Unit web.service has a bad unit file setting.',
    ],
    notices: [
      'web.service:3: Failed to parse service restart specifier, ignoring: on-crash',
      'web.service: Command /usr/bin/x is not executable: No such file or directory',
    ],
  });
});
