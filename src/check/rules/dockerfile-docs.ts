import type { Run } from '../../dockerfile/dockerfile.js';
import { finalStages } from '../../dockerfile/final-stages.js';
import type { Rule } from '../rule.js';

export const dockerfileDocs: Rule = {
  id: 'dockerfile-docs',
  level: 'warning',
  where: 'folder',
  summary: 'dnf or yum installs packages with their documentation',
  why: 'Every host downloads and keeps manual pages that no one can read there.',
  *find({ dockerfile }) {
    const runs = dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.runs) : [];
    const configured = runs.findIndex(({ command }) => configuresNodocs(command));
    for (const run of configured < 0 ? runs : runs.slice(0, configured)) {
      const tool = installingTool(run);
      if (tool === undefined) continue;
      yield {
        message: `${tool} installs documentation that no one reads in a container.`,
        help: `Write ${tool} install --setopt=tsflags=nodocs.`,
        at: dockerfile?.file.atLine(run.line),
      };
    }
  },
};

/** Whether a command tells the package manager of all commands after it to leave documentation out. */
function configuresNodocs(command: string): boolean {
  return command.split(/[&;|]/).some((part) => {
    const at = part.search(/tsflags\s*=\s*nodocs/);
    if (at === -1) return false;
    const manager = part.search(/config-manager\s/);
    if (manager !== -1 && manager < at) return true;
    // Or it writes the setting into the file of one.
    const target = part.lastIndexOf('>');
    const [file = ''] = part
      .slice(target + 1)
      .trimStart()
      .split(/\s/, 1);
    return target > at && /dnf|yum/.test(file);
  });
}

/** The package manager that a RUN calls to install with documentation. */
function installingTool({ command }: Run): string | undefined {
  for (const part of command.split(/&&|\|\||[;|\n]/)) {
    const words = part.split(/[\s(]/);
    const called = words.findIndex((word) => managers.has(programOf(word)));
    const installs = words.slice(called + 1).some((word) => word === 'install' || word === 'groupinstall');
    if (called !== -1 && installs && !part.includes('nodocs')) return programOf(words[called] ?? '');
  }
  return undefined;
}

const managers: ReadonlySet<string> = new Set(['dnf', 'dnf5', 'microdnf', 'microdnf5', 'yum']);

function programOf(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}
