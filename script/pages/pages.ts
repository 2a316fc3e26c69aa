import { limitsPage } from '../../src/core/limits-page.js';
import { runtimeOptionsPage } from '../../src/runtime-spec/help.js';
import { actionYml } from './action-yml.js';
import { compatibilityTable } from './compatibility.js';
import { configSchema } from './config-schema.js';
import { section, wholeFile, type Page } from './page.js';
import { failingLog, inputsTable, measuredPage, outputsTable, speedTable } from './readme.js';
import { rulesPage } from './rules.js';
import { versionModule } from './version.js';
import { installerVariablesTable, templateFilesTable, templateVariablesTable } from './variables.js';

/** Everything that `script/docs` writes. */
export const pages: readonly Page[] = [
  wholeFile('src/core/version.ts', versionModule),
  wholeFile('action.yml', actionYml),
  wholeFile('system-image.schema.json', configSchema),
  wholeFile('docs/rules.md', rulesPage),
  wholeFile('docs/runtime-options.md', runtimeOptionsPage),
  wholeFile('docs/limits.md', limitsPage),
  section('docs/how-it-works.md', 'variables', installerVariablesTable),
  section('docs/templates.md', 'files', templateFilesTable),
  section('docs/templates.md', 'variables', templateVariablesTable),
  section('README.md', 'failing log', failingLog),
  section('README.md', 'inputs', inputsTable),
  section('README.md', 'outputs', outputsTable),
  wholeFile('bench/RESULTS.md', measuredPage),
  section('README.md', 'speed', speedTable),
  section('README.md', 'compatibility', compatibilityTable),
];
