import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BoundedText } from '../../src/exec/bounded-text.js';

test('keeps both ends of a long text, and says how much is missing', () => {
  const text = new BoundedText(3);
  for (const chunk of ['ab', 'cd', 'efgh', 'ij']) text.add(Buffer.from(chunk));
  expect(text.toString()).toBe('abc\n[4 bytes left out]\nhij');
});

test('keeps a short text unchanged, whatever its chunks', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 4 }), { maxLength: 4 }), (chunks) => {
      const text = new BoundedText(8);
      for (const chunk of chunks) text.add(Buffer.from(chunk));
      expect(text.toString()).toBe(chunks.join(''));
    }),
  );
});
