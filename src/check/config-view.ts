import type { Values } from '../installer/template.js';
import { isJsonError, parseJson, type JsonDocument, type JsonError } from './parse/json.js';
import type { Location } from './finding.js';
import { Template } from './template.js';
import type { TextFile } from './text-file.js';

/** The runtime configuration as the installer will have it. */
export interface ConfigView {
  /** Undefined if the image has a plain config.json, which is not a template. */
  readonly template: Template | undefined;
  readonly file: TextFile;
  readonly json: JsonDocument | JsonError;
  /** @param offset in the JSON text. */
  at(offset: number): Location;
  /** Whether the character at an offset of the JSON text stands in the file itself, and in no variable's value. */
  isWritten(offset: number): boolean;
}

/** config.json, which the installer takes as it is and prefers. */
export function plainConfig(file: TextFile): ConfigView {
  return {
    template: undefined,
    file,
    json: parseJson(file.text),
    at: (offset) => file.at(offset),
    isWritten: () => true,
  };
}

/** config.json.template, filled in. */
export function filledConfig(template: Template, values: Values): ConfigView | undefined {
  const { file } = template;
  const views = [template, ...withMissingValues(template, values)].map((attempt): ConfigView => {
    const { filled } = attempt;
    return {
      template,
      file,
      json: parseJson(filled.text),
      at: (offset) => attempt.at(offset),
      isWritten: (offset) => file.text[filled.origin(offset)] === filled.text[offset],
    };
  });
  return views.find(({ json }) => !isJsonError(json)) ?? views[0];
}

/** A name without a value is a find by itself: what it could stand for must not break the JSON as well. */
function withMissingValues({ file, filled }: Template, values: Values): readonly Template[] {
  const missing = new Set(filled.problems.filter(({ kind }) => kind === 'undefined').map(({ text }) => text));
  if (missing.size === 0) return [];
  return ['', 'null'].map(
    (value) =>
      new Template(file, new Map([...values, ...Array.from(missing, (name) => [name, value] as const)])),
  );
}
