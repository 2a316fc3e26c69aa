import { droppedOptions, oldForms } from './old-names.js';
import type { RuntimeOption } from './option.js';
import { subjects } from './options/table.js';

/** All options for the command line's help, by subject. */
export function runtimeOptionsHelp(): string {
  return subjects
    .map(([title, options]) => [`${title}:`, ...options.flatMap(helpLines)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

function helpLines(option: RuntimeOption): readonly string[] {
  return [`  ${written(option)}`, `      ${option.help}${note(option)}`];
}

function written({ name, kind, hint }: RuntimeOption): string {
  return kind === 'switch' ? `--${name}[=${hint}]` : `--${name}=${hint}`;
}

function note({ kind }: RuntimeOption): string {
  return kind === 'repeated' ? ' (can be repeated)' : '';
}

/** docs/runtime-options.md. */
export function runtimeOptionsPage(): string {
  return [
    introduction,
    ...subjects.map(([title, options]) => section(title, options)),
    oldNames(),
    refusals,
  ].join('\n');
}

const introduction = `# Runtime options

\`runtime-options\` says what the runtime configuration of a System Image (\`/exports/config.json.template\`) holds. The
options are those of \`oci-runtime-tool generate\`, with the names of today and of 2016 and 2017, and do the same.

- \`--name=value\` or \`--name value\`; one dash does as well. A switch takes a value only after \`=\`.
- Quotes group words as in a POSIX shell: \`'...'\`, \`"..."\` and a backslash. Nothing else of a shell is interpreted.
- Options may stand on several lines. A line that starts with \`#\` is a comment.
- \`$NAME\` in a value is filled in by the installer, \`$$\` is a literal \`$\`.
- An option that is given twice counts the last time, unless its row says that it can be repeated.
- The order of options does not count. They are applied in the order of this page.
- Command, environment, working directory and user are those of the image unless an option says otherwise.

\`\`\`yaml
runtime-options: |
  # one service on the network of the host
  --linux-namespace-remove=network
  --process-cap-add=CAP_NET_ADMIN
  --env="GREETING=Hello, world" --env=PORT=$PORT
  --mounts-add='{"destination": "/data", "type": "bind", "source": "\${STATE_DIRECTORY}/app", "options": ["rbind", "rw"]}'
\`\`\`
`;

function section(title: string, options: readonly RuntimeOption[]): string {
  const rows = options.map(
    (option) =>
      `| ${code(written(option))} | ${cell(`${option.help}${note(option)}`)} | ${option.oldNames.map(code).join(', ')} |`,
  );
  return [`## ${title}\n`, '| option | what it does | older name |', '| --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}

function oldNames(): string {
  const rows = oldForms.map(({ name, hint, today }) => `| ${code(`--${name}=${hint}`)} | ${cell(today)} |`);
  const dropped = [...droppedOptions].map(
    ([name, reason]) => `| ${code(`--${name}`)} | nothing: ${cell(reason)} |`,
  );
  return [
    '## Older options in other words\n',
    '| older option | today |',
    '| --- | --- |',
    ...rows,
    ...dropped,
    '',
  ].join('\n');
}

const refusals = `## Not for System Images

Options for Windows, Solaris and virtual machines, \`linux-seccomp-only\` and \`output\` are refused. So are a terminal, a
root file system that can be written, and one that is not at \`rootfs\`: the installer requires it so.
`;

function code(text: string): string {
  return `\`${cell(text)}\``;
}

/** A pipe would end the cell of the table. */
function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
