import type { Integer } from './shape.js';

/** The smallest and the largest number of a field. */
export type Range = readonly [from: bigint, to: bigint];

export const ranges = {
  uint16: [0n, 2n ** 16n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  /** What is stored signed and must not be negative. */
  uint63: [0n, 2n ** 63n - 1n],
} as const satisfies Record<string, Range>;

const decimal = /^[+-]?\d+$/;
const based = /^(0x[\da-f]+|0b[01]+|0o?[0-7]+|0|[1-9]\d*)$/i;

/** A decimal whole number in the range, or undefined. */
export function parseDecimal(text: string, range: Range): Integer | undefined {
  return decimal.test(text) ? inRange(BigInt(text.replace('+', '')), range) : undefined;
}

/**
 * A whole number in the range as the reference's own number options take it: 0x, 0b, 0o or a leading 0 set the base,
 * `_` may stand between digits.
 */
export function parseNumber(text: string, range: Range): Integer | undefined {
  const [, sign = '', written = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  const digits = written.replaceAll(/(?<=[\da-f])_(?=[\da-f])|(?<=^0[xbo])_/gi, '');
  if (!based.test(digits) || (sign !== '' && range[0] === 0n)) return undefined;
  const magnitude = BigInt(digits.replace(/^0(?=[0-7]+$)/, '0o'));
  return inRange(sign === '-' ? -magnitude : magnitude, range);
}

function inRange(value: bigint, [from, to]: Range): Integer | undefined {
  return value < from || value > to ? undefined : toInteger(value);
}

/** A number if it is exact, so that equal values are equal by `===`. */
export function toInteger(value: bigint): Integer {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A negative number as the unsigned 64-bit number of the same bits: -1 is the largest, which means no limit. */
export function asUnsigned(value: Integer): Integer {
  return value < 0 ? toInteger(BigInt.asUintN(64, BigInt(value))) : value;
}
