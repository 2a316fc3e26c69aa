/**
 * JSON values as the installer's Python writes them into a template with `str`: `True`, `1.0`, `None`.
 * Source: https://docs.python.org/3/library/stdtypes.html#str
 */

/** A number as JSON spells it: `1.0` and `1` are different values in Python. */
export class JsonNumber {
  constructor(readonly source: string) {}
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;
const marker = '\u0000number';

/**
 * Parses JSON and keeps how numbers are spelled.
 * @throws SyntaxError if the text is not JSON.
 */
export function parseWithNumbers(text: string): unknown {
  JSON.parse(text);
  const tagged = text.replace(tokens, (token) =>
    token.startsWith('"') ? token : JSON.stringify({ [marker]: token }),
  );
  return JSON.parse(tagged, (_key, value: unknown) => {
    const source =
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, marker)
        : undefined;
    return source === undefined ? value : new JsonNumber(String(source.value));
  });
}

/** `str(value)`. */
export function pythonText(value: unknown): string {
  return typeof value === 'string' ? value : representation(value);
}

/** `repr(value)`. */
function representation(value: unknown): string {
  if (value instanceof JsonNumber) return numberText(value.source);
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(representation).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${representation(item)}`);
  return `{${pairs.join(', ')}}`;
}

function numberText(source: string): string {
  if (/^-?\d+$/.test(source)) return BigInt(source).toString();
  const value = Number(source);
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    const scale = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    return `${sign}${mantissa}e${scale}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\\'"\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
    if (character === '"' || character === "'") return character === quote ? `\\${character}` : character;
    return escapes[character] ?? codeEscape(character.codePointAt(0) ?? 0);
  });
  return `${quote}${escaped}${quote}`;
}

function codeEscape(code: number): string {
  const hex = (width: number): string => code.toString(16).padStart(width, '0');
  if (code < 0x100) return `\\x${hex(2)}`;
  return code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}
