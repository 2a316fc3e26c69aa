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
    const configured = runs.findIndex(({ command }) => configuresNodocs.test(command));
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

const configuresNodocs =
  /tsflags\s*=\s*nodocs[^&;|]*>+\s*\S*(?:dnf|yum)|config-manager\s[^&;|]*tsflags\s*=\s*nodocs/;

/** The package manager that a RUN calls to install with documentation. */
function installingTool({ command }: Run): string | undefined {
  for (const part of command.split(/&&|\|\||[;|\n]/)) {
    const call = /(?:^|[\s/(])((?:micro)?dnf5?|yum)\s(?:.*\s)?(?:group)?install(?:\s|$)/s.exec(part);
    if (call !== null && !/nodocs/.test(part)) return call[1];
  }
  return undefined;
}
