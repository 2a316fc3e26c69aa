import type { Finding } from '../check/finding.js';
import { failing } from '../check/policy.js';
import { hideSecrets } from '../core/secrets.js';
import { type ReportContext, toolName } from './context.js';

/**
 * The run as a test report: JUnit's XML. Each rule without a finding is a passed test. Each finding is a test of
 * its own: it fails if its level fails the run, otherwise it passes with an output. The trial is a test, and an error
 * that ended the run is a test with an error.
 * Source: https://github.com/testmoapp/junitxml, because there is no specification.
 */
export function junit(findings: readonly Finding[], context: ReportContext): string {
  const found = new Set(findings.map(({ rule }) => rule));
  // An error can end a run before anything is checked.
  const passed = context.error === undefined ? context.rules.filter(({ id }) => !found.has(id)) : [];
  const cases = [
    ...errorCases(context),
    ...trialCases(context),
    ...findings.map((finding) => foundCase(finding, failing([finding], context.failOn))),
    ...passed.map(({ id, summary }) => element('testcase', { classname: id, name: summary })),
  ];
  const failures =
    findings.filter((finding) => failing([finding], context.failOn)).length +
    (context.trial?.passed === false ? 1 : 0);
  const errors = context.error === undefined ? 0 : 1;
  const counts = { name: toolName, tests: cases.length, failures, errors, skipped: 0 };
  const suite = element('testsuite', counts, cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', counts, [suite])}\n`;
}

function errorCases({ error }: ReportContext): readonly string[] {
  if (error === undefined) return [];
  const content = element('error', { type: 'run', message: firstLine(error) }, escape(error));
  return [element('testcase', { classname: 'run', name: 'the run ends without an error' }, [content])];
}

function trialCases({ trial }: ReportContext): readonly string[] {
  if (!trial) return [];
  const { passed, summary, advice = '' } = trial;
  const content = passed
    ? element('system-out', {}, escape(summary))
    : element('failure', { type: 'trial', message: summary }, escape(`${summary}\n${advice}`.trim()));
  return [element('testcase', { classname: 'trial', name: 'the image starts as a service' }, [content])];
}

function foundCase({ rule, level, message, help, file, line, column }: Finding, fails: boolean): string {
  const place = [file, line, ...(column === undefined ? [] : [column])].join(':');
  const details = escape(`${place}: ${level}: ${message}\n${help}`);
  const content = fails
    ? element('failure', { type: rule, message }, details)
    : element('system-out', {}, details);
  return element('testcase', { classname: rule, name: message, file, line }, [content]);
}

type Attributes = Readonly<Record<string, string | number>>;

/** @param content elements, each on its own lines, or text that is already escaped. */
function element(name: string, attributes: Attributes, content: string | readonly string[] = []): string {
  const fields = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const start = `<${name}${fields.join('')}`;
  if (content.length === 0) return `${start}/>`;
  const inside = typeof content === 'string' ? content : `\n${indent(content.join('\n'))}\n`;
  return `${start}>${inside}</${name}>`;
}

/** Line breaks in text and values are escaped, so every line here is markup and can be indented. */
function indent(xml: string): string {
  return `  ${xml.replaceAll('\n', '\n  ')}`;
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/)[0] ?? '';
}

/** Characters that are special in XML 1.0, in text or in a quoted value. */
const special = /[&<>"'\t\n\r]/g;

/** Code points that XML 1.0 does not allow in any form, halves of surrogate pairs among them. Source: section 2.2. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escape(value: string): string {
  return hideSecrets(value)
    .replaceAll(impossible, '\ufffd')
    .replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}
