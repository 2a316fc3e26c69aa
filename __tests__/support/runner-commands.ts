/**
 * How the runner of GitHub reads the lines of a step, as a second implementation to test against.
 * Source: src/Runner.Common/ActionCommand.cs and src/Runner.Worker/ActionCommandManager.cs of actions/runner.
 */

/** What the runner's command manager has registered; case does not count. */
const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** The names of the commands in what a step prints. A line ends at CR, LF or CR LF, as for a .NET StreamReader. */
export function commandsIn(output: string, stopToken?: string): readonly string[] {
  return output
    .split(/\r\n|\r|\n/)
    .flatMap((line) => [newCommand(line, stopToken) ?? oldCommand(line, stopToken) ?? []].flat());
}

/** `::name properties::data`, after blanks. */
function newCommand(line: string, stopToken?: string): string | undefined {
  const message = line.replace(/^[\s\u0085]+/, '');
  // The runner compares by culture: characters without a weight of their own are skipped.
  if (!withoutIgnorable(message).startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return nameIn(message.slice(2, end), stopToken);
}

/** `##[name properties]data`, anywhere. */
function oldCommand(line: string, stopToken?: string): string | undefined {
  const start = line.search(/#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/u);
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  return end < 0 ? undefined : nameIn(line.slice(start + 3, end), stopToken);
}

function nameIn(info: string, stopToken: string | undefined): string | undefined {
  const name = info.split(' ')[0]!.toLowerCase();
  return registered.has(name) || name === stopToken ? name : undefined;
}

function withoutIgnorable(text: string): string {
  return text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
}
