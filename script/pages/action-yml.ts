import { dump } from 'js-yaml';
import { groups, type OptionRow } from '../../src/options/option-row.js';
import { optionTable } from '../../src/options/table.js';
import { outputTable } from '../../src/report/outputs.js';

const head = `# Written by script/docs: inputs from src/options/table.ts, outputs from src/report/outputs.ts.
name: System Image
description: Build, check and upload System Images, container images that a host runs as its own services.
author: The system-image-action authors
branding:
  icon: package
  color: blue
`;

const runs = `runs:
  using: node24
  main: dist/index.js
`;

/**
 * The Action's metadata. Defaults are only described: an input that is left empty must not win over
 * system-image.yml.
 */
export function actionYml(): string {
  const rows: readonly OptionRow[] = optionTable;
  const inputs = groups.flatMap((group) => [
    `  # ${group}\n`,
    ...rows.filter((row) => row.group === group).map((row) => entry(row.name, inputHelp(row))),
  ]);
  const outputs = outputTable.map(({ name, help }) => entry(name, help));
  return [head, `inputs:\n${inputs.join('')}`, `outputs:\n${outputs.join('')}`, runs].join('\n');
}

function inputHelp({ help, default: value }: OptionRow): string {
  return value === undefined ? help : `${help} Default: \`${value}\`.`;
}

function entry(name: string, description: string): string {
  return `  ${name}:\n    description: ${dump(description, { lineWidth: -1 })}`;
}
