import { relative, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { entersGit, findWorkspace, isInside, type Workspace } from '../files/workspace.js';
import { findConfigFile } from './config-file.js';
import { readOptions, type Options } from './options.js';
import { optionTable } from './table.js';
import { parseText, type RawOptions, type RawValue } from './values.js';

/**
 * Loads the options of a run: step inputs or flags override the system-image.yml of the context, which belongs to the
 * tree. Paths are relative to the working directory in both.
 * @param workflow step inputs or flags
 * @param fallback values for what neither of them sets
 * @throws UserError if the file cannot be read, or a value is invalid
 */
export async function loadOptions(workflow: RawOptions, fallback: RawOptions = new Map()): Promise<Options> {
  return readOptions(workflow, new Map([...fallback, ...(await treeOptions(contextOf(workflow)))]));
}

function contextOf(workflow: RawOptions): string {
  const context = workflow.get('context');
  return (context && parseText(context)) || '.';
}

async function treeOptions(context: string): Promise<RawOptions> {
  const workspace = await findWorkspace(context);
  const found = findConfigFile(context, workspace);
  if (found === undefined) return new Map();
  const { parseConfigFile } = await import('./parse-config-file.js');
  const options = parseConfigFile(found.text, found.path);
  for (const { name, kind } of optionTable) {
    const raw = kind === 'path' ? options.get(name) : undefined;
    if (raw) assertInside(raw, workspace);
  }
  return options;
}

/** @throws UserError if a path of the tree, as written, leaves the workspace or enters `.git`. */
function assertInside(raw: RawValue, { folder }: Workspace): void {
  const path = parseText(raw);
  const absolute = resolve(path);
  if (isInside(folder, absolute) && !entersGit(relative(folder, absolute))) return;
  throw new UserError(
    `${raw.where} is "${path}", outside "${folder}": only the workflow may name such a path, as an input of the step or a flag.`,
  );
}
