/** The types that a label's value can be asked to have, each with what a good value looks like. */

interface ValueType {
  /** Follows "is not". */
  readonly noun: string;
  readonly example: string;
  accepts(value: string): boolean | Promise<boolean>;
}

export const valueTypes = {
  text: { noun: 'a text', example: 'some text', accepts: (value) => value.trim() !== '' },
  url: { noun: 'a URL', example: 'https://example.org/', accepts: isUrl },
  rfc3339: { noun: 'a date of RFC 3339', example: '2026-01-31T12:00:00Z', accepts: isRfc3339 },
  email: {
    noun: 'an e-mail address',
    example: 'Jane Doe <jane@example.org>',
    accepts: isEmail,
  },
  semver: {
    noun: 'a semantic version',
    example: '1.2.3',
    // Source: semver.org, section 2, 9 and 10.
    accepts: (value) =>
      /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*)?(?:\+[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/.test(
        value,
      ),
  },
  spdx: { noun: 'an SPDX licence expression', example: 'Apache-2.0', accepts: isSpdx },
} satisfies Readonly<Record<string, ValueType>>;

export type ValueTypeName = keyof typeof valueTypes;

export function isValueType(name: string): name is ValueTypeName {
  return Object.hasOwn(valueTypes, name);
}

function isUrl(value: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}

/** The address alone, or a name and the address in angle brackets. */
function isEmail(value: string): boolean {
  const address = /^[^<>]*<([^<>]*)>$/.exec(value)?.[1] ?? value;
  return /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)*$/.test(address);
}

const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const rfc3339 = new RegExp(
  String.raw`^(\d{4}-\d\d-\d\d)[Tt ]${time}:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]${time})$`,
);

/** Source: RFC 3339, section 5.6; a leap second is allowed. */
function isRfc3339(value: string): boolean {
  const day = rfc3339.exec(value)?.[1];
  // A day that its month does not have comes back as another.
  const date = new Date(`${day ?? ''}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

async function isSpdx(value: string): Promise<boolean> {
  const { default: parse } = await import('spdx-expression-parse');
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}
