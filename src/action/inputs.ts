import { getInput } from '@actions/core';
import { optionTable } from '../options/table.js';
import type { RawOptions } from '../options/values.js';

/** Reads the inputs of the step; an empty input counts as not set. Nothing else reads them. */
export function readInputs(): RawOptions {
  return new Map(
    optionTable
      .map(({ name }) => [name, getInput(name, { trimWhitespace: false })] as const)
      .filter(([, value]) => value.trim() !== '')
      .map(([name, value]) => [name, { value, where: `Input "${name}"` }]),
  );
}

/** The inputs of the action in `discover`; what is empty is undefined. */
export function readDiscoverInputs(): { readonly folder: string; readonly base: string | undefined } {
  return { folder: getInput('folder') || '.', base: getInput('base') || undefined };
}
