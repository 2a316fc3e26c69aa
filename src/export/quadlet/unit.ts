import type { Note } from './settings.js';

/** A line of a unit, with the lines that it goes on in. */
interface UnitLine {
  readonly section: string;
  /** Empty for a comment. */
  readonly key: string;
  readonly text: string;
}

/** What the unit says about the runtime, which Quadlet writes itself. */
const runtimes = new Set([
  'ExecStart',
  'ExecStop',
  'PIDFile',
  'WorkingDirectory',
  'KillMode',
  'Delegate',
  'GuessMainPID',
  'RootDirectory',
]);

/**
 * The parts of a filled-in unit that stay true under Podman, as text of sections, and a sentence on each line that
 * does not.
 * @param commands what the unit ran the runtime by, and the folder that it ran in.
 */
export function unitSections(
  unit: string,
  commands: readonly string[],
): { readonly text: string; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const kept = linesOf(unit).filter((line) => {
    if (line.section === 'Install' && line.key === 'Also') {
      notes.push({
        message: `${line.text.trim()} is not carried over: the unit is generated, so that nothing enables others with it; enable them by themselves.`,
        directive: 'Also',
      });
      return false;
    }
    if (line.section !== 'Service') return line.section === 'Unit' || line.section === 'Install';
    const { keep, note } = fateOf(line, commands);
    if (note !== undefined) notes.push({ message: note, directive: line.key });
    return keep;
  });
  const sections = ['Unit', 'Service', 'Install'].flatMap((section) => {
    const lines = kept.filter((line) => line.section === section);
    return lines.length === 0 ? [] : [`[${section}]\n${lines.map(({ text }) => text).join('\n')}\n`];
  });
  return { text: sections.join('\n'), notes };
}

/** Whether a line of [Service] stays, and what to say if it does not. */
function fateOf(
  { key, text }: UnitLine,
  commands: readonly string[],
): { readonly keep: boolean; readonly note?: string } {
  const value = text.slice(text.indexOf('=') + 1).trim();
  if (key === 'Type') return typeFate(value);
  if (key === '' || value === '' || runtimes.has(key) || commands.includes(value)) return { keep: false };
  if (!commands.some((command) => command !== '' && value.includes(command))) return { keep: true };
  return {
    keep: false,
    note: `${key}=${value} is not carried over: it is about the runtime and its folder.`,
  };
}

function typeFate(type: string): { readonly keep: boolean; readonly note?: string } {
  if (type === 'oneshot' || type === 'notify') return { keep: true };
  if (['simple', 'exec', 'forking'].includes(type)) return { keep: false };
  return { keep: false, note: `Type=${type} is not carried over: Quadlet knows notify and oneshot.` };
}

function linesOf(unit: string): readonly UnitLine[] {
  const lines: UnitLine[] = [];
  let section = '';
  for (const text of unit.split(/(?<!\\)\n/)) {
    const header = /^\s*\[(.*)\]\s*$/.exec(text)?.[1];
    if (header !== undefined) section = header;
    else if (text.trim() !== '' && !/^\s*[#;]/.test(text))
      lines.push({ section, key: /^\s*([A-Za-z0-9-]+)\s*=/.exec(text)?.[1] ?? '', text });
  }
  return lines;
}
