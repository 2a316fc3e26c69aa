/** Random changes of bytes, the same for the same seed. */

/** Numbers from 0 to below 1. Source: mulberry32, a public-domain generator with 32 bits of state. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces that parsers look for. */
const tokens = [
  ...[
    '$',
    '$$',
    '${A}',
    '%',
    '%%',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    '\0',
    '\uFEFF',
    ' ',
    '\t',
    '#',
    ';',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    ':',
    ',',
    '=',
    '-',
    '/',
    '/..',
    '*',
    '**',
    '?',
    '!',
    '&a',
    '*a',
    '|',
    '>',
    '<<EOF\n',
    'null',
    'true',
    '1e999',
    '-0',
  ],
  ...[
    'COPY ',
    'FROM ',
    'ARG A=$A$A\n',
    '/exports',
    '.wh.',
    '.wh..wh..opq',
    'é',
    '\u2028',
    '99999999999999999999',
  ],
];

/** A changed copy of one seed, with parts of another. */
export function mutate(seeds: readonly Buffer[], random: () => number): Buffer {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T | undefined => items[below(items.length)];
  let bytes = pick(seeds) ?? Buffer.alloc(0);
  for (let changes = 1 + below(8); changes > 0; changes -= 1) {
    const at = below(bytes.length + 1);
    const end = Math.min(bytes.length, at + below(64));
    const other = pick(seeds) ?? bytes;
    const from = below(other.length + 1);
    const inserted = [
      () => Buffer.from(pick(tokens) ?? ''),
      () => Buffer.from([below(256)]),
      () => bytes.subarray(at, end),
      () => Buffer.from((pick(tokens) ?? '').repeat(1 + below(200))),
      () => other.subarray(from, from + below(256)),
      () => Buffer.alloc(0),
    ][below(6)]?.();
    const kept = random() < 0.5 ? at : end;
    bytes = Buffer.concat([bytes.subarray(0, at), inserted ?? Buffer.alloc(0), bytes.subarray(kept)]);
  }
  return bytes.subarray(0, 256 * 1024);
}
