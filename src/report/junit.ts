import type { Finding } from '../check/finding.js';
import { type ReportContext, toolName } from './context.js';

/**
 * The findings for test reports: JUnit's XML. Each rule without a finding is a test that passed; each finding is a
 * test of its own, which fails where it is an error, and passes with an output where it is milder.
 * Source: https://github.com/testmoapp/junitxml, since there is no specification.
 */
export function junit(findings: readonly Finding[], { rules }: ReportContext): string {
  const found = new Set(findings.map(({ rule }) => rule));
  const passed = rules.filter(({ id }) => !found.has(id));
  const cases = [
    ...findings.map(foundCase),
    ...passed.map(({ id, summary }) => element('testcase', { classname: id, name: summary })),
  ];
  const failures = findings.filter(({ level }) => level === 'error').length;
  const counts = { name: toolName, tests: cases.length, failures, errors: 0, skipped: 0 };
  const suite = element('testsuite', counts, cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', counts, [suite])}\n`;
}

function foundCase({ rule, level, message, help, file, line, column }: Finding): string {
  const place = [file, line, ...(column === undefined ? [] : [column])].join(':');
  const details = escape(`${place}: ${level}: ${message}\n${help}`);
  const content =
    level === 'error'
      ? element('failure', { type: rule, message }, details)
      : element('system-out', {}, details);
  return element('testcase', { classname: rule, name: message, file, line }, [content]);
}

type Attributes = Readonly<Record<string, string | number>>;

/** @param content elements, each on lines of its own, or text that is escaped already. */
function element(name: string, attributes: Attributes, content: string | readonly string[] = []): string {
  const fields = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const start = `<${name}${fields.join('')}`;
  if (content.length === 0) return `${start}/>`;
  const inside = typeof content === 'string' ? content : `\n${indent(content.join('\n'))}\n`;
  return `${start}>${inside}</${name}>`;
}

/** A line break inside a text or a value is escaped, so every line here is one of markup. */
function indent(xml: string): string {
  return `  ${xml.replaceAll('\n', '\n  ')}`;
}

/** What XML 1.0 takes as it is inside a text or a quoted value. */
const special = /[&<>"'\t\n\r]/g;

/** What XML 1.0 cannot hold in any way; a lone surrogate is no character. Source: section 2.2. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escape(value: string): string {
  return value
    .replaceAll(impossible, '\ufffd')
    .replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}
