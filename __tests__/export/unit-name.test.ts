import { expect, test } from '@jest/globals';
import { checkedUnitName } from '../../src/export/unit-name.js';

test.each(['a', 'agent.b', 'agent-1', '_a', 'Agent', 'python3.11', 'n'.repeat(100)])(
  '"%s" can be the name of a service',
  (name) => {
    expect(checkedUnitName(name)).toBe(name);
  },
);

test.each(['', 'Agent+', 'a:b', 'a@1', '-a', '.a', 'a b', 'größe', 'a/b', 'a\n', 'n'.repeat(101)])(
  '%j cannot',
  (name) => {
    expect(() => checkedUnitName(name)).toThrow(`A service cannot be called "${name}"`);
  },
);
