import { getInput } from '@actions/core';
import { optionTable } from '../options/table.js';
import type { RawOptions } from '../options/values.js';

/** The inputs of the step; one that is empty counts as not written. This is the only place that reads them. */
export function readInputs(): RawOptions {
  return new Map(
    optionTable
      .map(({ name }) => [name, getInput(name, { trimWhitespace: false })] as const)
      .filter(([, value]) => value.trim() !== '')
      .map(([name, value]) => [name, { value, where: `Input "${name}"` }]),
  );
}
