import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder, loadFixture, readCase } from '../../__tests__/support/rule-fixtures.js';
import { check, rules, type Finding, type Rule } from '../../src/check/index.js';

/** The page of all rules. Examples and messages are those of the rules' bad folders. */
export async function rulesPage(): Promise<string> {
  const findings = new Map<string, readonly Finding[]>();
  for (const { id } of rules) {
    const { folder, image, base, asked, policy } = loadFixture(id, 'bad');
    findings.set(id, await check({ folder, image, base, ...asked }, policy));
  }
  const table = rules.map(
    ({ id, level, where, summary }) =>
      `| [${id}](#${id}) | ${level} | ${places[where]} | ${markdown(summary)} |`,
  );
  const sections = rules.map((rule) => section(rule, findings.get(rule.id) ?? []));
  return [
    introduction,
    ['| rule | level | looks at | catches |', '| --- | --- | --- | --- |', ...table].join('\n'),
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

const places = { folder: 'sources', image: 'image', either: 'sources or image' } as const;

const introduction = `# Rules

What the checker looks for, and why. This page is made from the rules and from the folders that test them: every example is checked, and every message is the one that is shown.

Each rule has a level: \`error\`, \`warning\` or \`notice\`. \`fail-on\` says which of them fail a run. The level of a rule is changed in \`rules\`, by its id:

\`\`\`yaml
rules: |
  config-mount-run=notice
  dockerfile-docs=off
\`\`\`

A comment silences rules for its own line and for the one below. It works in the Dockerfile, in \`service.template\` and in \`tmpfiles.template\`; JSON has no comments, so that in \`config.json.template\` and \`manifest.json\` a rule can only be turned off as a whole.

\`\`\`dockerfile
# system-image-ignore: dockerfile-docs, exports-add
RUN dnf install -y man-db
\`\`\`

Rules that look at sources run on a folder, before a build and without an engine. Rules that look at an image need a built image, or a tar of one. Where there are both, the image counts, and findings are shown in the files that it was built from.

In the examples, labels and missing files are described in words; a line with \`+\` is the bad form, a line with \`-\` what a good image has instead.`;

function section({ id, level, where, summary, why }: Rule, findings: readonly Finding[]): string {
  const own = findings.filter(({ rule }) => rule === id);
  const said = own.map(({ level: found, message, help }) => `${found}: ${message} ${help}`);
  return [
    `## ${id}`,
    `**${level}**, looks at ${places[where]}: ${markdown(summary)}.`,
    why,
    example(id),
    `\`\`\`text\n${said.join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function example(id: string): string {
  const {
    labels = {},
    base,
    requiredLabels,
    user,
    uncommitted,
    removed,
    architecture,
    volumes,
    exposedPorts,
    exports,
    pipes,
  } = readCase(join(fixturesFolder, id, 'bad'));
  const data = [
    ...(pipes ?? []).map((path) => `\`${path}\` of the image is a pipe.`),
    ...(exports === undefined ? [] : [`The run has \`export: ${exports.join(', ')}\`.`]),
    ...(removed ?? []).map((path) => `There is no \`${path}\`.`),
    ...Object.entries(labels).map(([name, value]) =>
      value === null
        ? `The image has no label \`${name}\`.`
        : `The image has the label \`${name}=${value}\`.`,
    ),
    ...Object.entries(base ?? {}).map(
      ([name, value]) => `The base image has the label \`${name}=${value}\`.`,
    ),
    ...(requiredLabels ?? []).map((line) => `\`required-labels\` has the line \`${line}\`.`),
    ...(user === undefined ? [] : [`The image has \`USER ${user}\`.`]),
    ...(volumes ?? []).map((path) => `The image has \`VOLUME ${path}\`.`),
    ...(exposedPorts ?? []).map((port) => `The image has \`EXPOSE ${port}\`.`),
    ...(architecture === undefined ? [] : [`The image is built for ${architecture}.`]),
    ...(uncommitted === 'no-git'
      ? ['The folder is not in a git repository.']
      : (uncommitted ?? []).map((path) => `\`${path.slice(1)}\` has changes that are not committed.`)),
  ];
  const folder = join(fixturesFolder, id, 'bad/context');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const changes = files.map((name) => `\`\`\`diff\n# ${name}\n${changed(name, join(folder, name))}\n\`\`\``);
  return [...(data.length > 0 ? [data.join(' ')] : []), ...changes].join('\n\n');
}

/** The lines in which a file of a bad folder differs from the good one; all of it if there is no good one. */
function changed(name: string, path: string): string {
  const good = join(fixturesFolder, 'base/context', name);
  const before = existsSync(good) ? linesOf(good) : [];
  const after = linesOf(path);
  let start = 0;
  while (start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  const removed = before.slice(start, before.length - end).map((line) => `- ${line}`);
  const added = after.slice(start, after.length - end).map((line) => `+ ${line}`);
  return [...removed, ...added].join('\n');
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}

/** Names of variables as code: two dollar signs in a line would be read as a formula. */
function markdown(text: string): string {
  return text.replace(/\$(?:\{\w+\}|\w+|\$)?/g, '`$&`');
}
