import type { ObjectShape, Shape, Value } from './shape.js';

/**
 * JSON with two-space indent, fields in the order of the shape, and a final newline. Whole numbers beyond 2^53 keep
 * all their digits.
 */
export function write<S extends Shape>(value: Value<S>, shape: S): string {
  return `${writeValue(value, shape, '')}\n`;
}

function writeValue(value: unknown, shape: Shape, indent: string): string {
  const inner = `${indent}  `;
  switch (shape.type) {
    case 'integer':
      return String(value);
    case 'text':
    case 'flag':
      return JSON.stringify(value);
    case 'list': {
      const items = (value as readonly unknown[]).map((item) => writeValue(item, shape.item, inner));
      return bracket('[', items, ']', indent);
    }
    case 'texts': {
      const entries = [...(value as ReadonlyMap<string, string>)].sort(([a], [b]) => (a < b ? -1 : 1));
      const members = entries.map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`);
      return bracket('{', members, '}', indent);
    }
    case 'object':
      return bracket(
        '{',
        writeMembers(value as Readonly<Record<string, unknown>>, shape, inner),
        '}',
        indent,
      );
  }
}

function writeMembers(
  value: Readonly<Record<string, unknown>>,
  shape: ObjectShape,
  indent: string,
): string[] {
  return Object.entries(shape.fields).flatMap(([name, field]) => {
    const member = value[name];
    if (member === undefined || (field.presence === 'unless-empty' && isEmpty(member))) return [];
    return [`${JSON.stringify(name)}: ${writeValue(member, field.shape, indent)}`];
  });
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (value instanceof Map) return value.size === 0;
  return value === '' || value === false || value === 0;
}

function bracket(open: string, items: readonly string[], close: string, indent: string): string {
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}
