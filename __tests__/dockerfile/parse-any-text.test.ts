import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile } from '../../src/dockerfile/parse.js';

test('never throws, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'FROM a',
      'LABEL ',
      'COPY ',
      'ENV a=',
      'ARG b=',
      'RUN <<E',
      '\n',
      '\n',
      '\\',
      '${a',
      ':-',
      '}',
      '"',
      "'",
      '$',
      ' ',
      '[',
      '#',
      '=',
      '\0',
      '\r',
      '\uFEFF',
      '# escape=`',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { problems } = parseDockerfile(text);
      expect(problems.every(({ line }) => line >= 1 && line <= text.split('\n').length)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
