import type Handlebars from 'handlebars';
import { UserError, messageOf } from '../core/errors.js';

/** The text of a template, and where it came from, for errors. */
export interface Template {
  readonly text: string;
  readonly path: string;
}

/** What handlebars says of a parse error ("Parse error on line 3:") or of a name that is not there ("… - 3:5"). */
const position = /on line (\d+)| - (\d+):\d+$/;

/**
 * Fills a Handlebars template in. Values go in as they are (no HTML escapes), and a name that is not there is an error.
 * @throws UserError that names the file and, if known, the line.
 */
export async function render(
  template: Template,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const handlebars = await environment();
  try {
    return handlebars.compile(template.text, { noEscape: true, strict: true })(variables);
  } catch (error) {
    throw new UserError(problem(template.path, messageOf(error), Object.keys(variables)), { cause: error });
  }
}

/** Handlebars without its ways to write to the log: the helper `log`, and its own remarks on a template. */
async function environment(): Promise<typeof Handlebars> {
  const { default: handlebars } = await import('handlebars');
  const own = handlebars.create();
  own.unregisterHelper('log');
  own.logger.log = () => undefined;
  return own;
}

function problem(path: string, message: string, names: readonly string[]): string {
  const lines = message.split('\n');
  const found = position.exec(lines[0] ?? '');
  const line = found?.[1] ?? found?.[2];
  const place = line === undefined ? path : `${path}:${line}`;
  const unknown = /^"(.*)" not defined in /.exec(message)?.[1];
  if (unknown !== undefined) {
    return `${place}: there is no variable "${unknown}"; the template can use ${names.join(', ')}.`;
  }
  // The first line of a parse error only says where; the last one says what was expected.
  return `${place}: ${(lines.at(-1) ?? '').replace(position, '')}; see https://handlebarsjs.com/guide/expressions.html.`;
}
