import { withoutEnd } from './strings.js';

/** Replaces a secret, as in the logs of GitHub. */
const mask = '***';

/** Shorter values are unlikely to be secrets, and would mask parts of ordinary words. */
const shortest = 4;

const variants = new Set<string>();
let pattern: RegExp | undefined;

/**
 * Keeps a value out of everything that is printed from now on: in any case, in the usual encodings, and line by line.
 * The runner masks only the exact secret; our messages may quote it in lower case, escaped or in part.
 */
export function keepSecret(value: string): void {
  for (const part of [value, value.trim(), ...value.split(/[\r\n]+/)]) {
    if (part.trim().length < shortest) continue;
    for (const variant of encodings(part)) variants.add(variant);
  }
  const longestFirst = [...variants].sort((a, b) => b.length - a.length);
  pattern = variants.size === 0 ? undefined : new RegExp(longestFirst.map(quoted).join('|'), 'gi');
}

/** Forgets all secrets; for tests. */
export function forgetSecrets(): void {
  variants.clear();
  pattern = undefined;
}

/** The text with the mask instead of every secret. */
export function hideSecrets(text: string): string {
  return pattern === undefined ? text : text.replaceAll(pattern, mask);
}

function encodings(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const markup = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const uri = encodeURIComponent(value.toWellFormed());
  return [
    value,
    json,
    uri,
    new URLSearchParams([['', value]]).toString().slice(1),
    bytes.toString('hex'),
    ...base64(bytes),
    value.replaceAll("'", "'\\''"),
    value.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    markup,
    markup.replaceAll('"', '&quot;'),
  ].filter((variant) => variant.length >= shortest);
}

/**
 * Base64 of the bytes at each offset that they can have in a longer text: digits that depend on the bytes around them
 * are left off.
 */
function base64(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = withoutEnd(Buffer.concat([Buffer.alloc(before), bytes]).toString('base64'), /=/);
    const first = Math.ceil((before * 4) / 3);
    const rest = (before + bytes.length) % 3;
    const whole = text.slice(first, rest === 0 ? undefined : -1);
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** A text as a part of a regular expression. */
function quoted(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
