import { fillTemplate, type FilledTemplate, type Values } from '../installer/template.js';
import type { Location } from './finding.js';
import { TextFile } from './text-file.js';

/** A template as the installer fills it in; findings in the result are located in the template. */
export class Template {
  readonly filled: FilledTemplate;
  readonly #lines: TextFile;

  constructor(
    readonly file: TextFile,
    values: Values,
  ) {
    this.filled = fillTemplate(file.text, values);
    this.#lines = new TextFile(file.name, this.filled.text, file.home);
  }

  /** @param offset in the filled-in text. */
  at(offset: number): Location {
    return this.file.at(this.filled.origin(offset));
  }

  /** @param line of the filled-in text, from 1. */
  atLine(line: number): Location {
    return withoutColumn(this.at(this.#lines.lineStart(line)));
  }
}

function withoutColumn({ file, line, inside }: Location): Location {
  return { file, line, ...(inside !== undefined && { inside }) };
}
