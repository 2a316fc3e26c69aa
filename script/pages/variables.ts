import { templateFiles, templateVariables } from '../../src/generate/template-data.js';
import { installerVariables } from '../../src/installer/values.js';
import { code, table } from './markdown.js';

/** What a System Image's templates can name: the installer's variables. */
export function installerVariablesTable(): string {
  return table(
    ['name', 'value', 'can be set by'],
    installerVariables.map(({ name, help, setBy }) => [
      code(name),
      help,
      setBy === 'nothing' ? '' : setBy.replaceAll(/[-\w]*[-V]\w*/g, code),
    ]),
  );
}

/** The templates that a user can replace, and the variables of each. */
export function templateFilesTable(): string {
  return table(
    ['file', 'generates', 'variables'],
    Object.entries(templateFiles).map(([name, { help, variables }]) => [
      code(`${name}.hbs`),
      help,
      variables.map(code).join(', '),
    ]),
  );
}

export function templateVariablesTable(): string {
  return table(
    ['variable', 'value'],
    Object.entries(templateVariables).map(([name, help]) => [code(name), help]),
  );
}
