import { UserError, messageOf } from '../errors.js';

/** The text of a template, and where it came from, for errors. */
export interface Template {
  readonly text: string;
  readonly path: string;
}

/** What handlebars says of a parse error ("Parse error on line 3:") or of a name that is not there ("… - 3:5"). */
const position = /on line (\d+)|- (\d+):\d+$/;

/**
 * Fills a Handlebars template in. Values go in as they are (no HTML escapes), and a name that is not there is an error.
 * @throws UserError that names the file and, where it is known, the line.
 */
export async function render(
  template: Template,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { default: handlebars } = await import('handlebars');
  try {
    return handlebars.compile(template.text, { noEscape: true, strict: true })(variables);
  } catch (error) {
    const [message = ''] = messageOf(error).split('\n');
    const found = position.exec(message);
    const line = found?.[1] ?? found?.[2];
    const names = Object.keys(variables).join(', ');
    throw new UserError(
      `${template.path}${line === undefined ? '' : `:${line}`}: ${message.replace(/ - \d+:\d+$/, '')}. The template can use ${names}.`,
      { cause: error },
    );
  }
}
