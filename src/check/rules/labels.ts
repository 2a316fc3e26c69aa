import { knownLabels, rpmArchitectures } from '../labels/known.js';
import { profiles } from '../labels/profiles.js';
import { refusal } from '../labels/requirement.js';
import { shown } from '../parse/text.js';
import type { Policy } from '../policy.js';
import type { Rule } from '../rule.js';
import type { Found, Location } from '../finding.js';
import { finalStages } from '../../dockerfile/final-stages.js';
import type { CheckContext } from '../check-context.js';

/** Rules about the labels of a built image. Sources alone cannot tell: a build can add labels, and a base has its own. */
export const labelRules: readonly Rule[] = [
  {
    id: 'label-missing',
    level: 'error',
    where: 'image',
    summary: 'a label that the profile or required-labels requires is not on the image',
    why: 'Whoever ships, scans or installs the image goes by this label; without `atomic.type` the installer takes the image for an ordinary container.',
    *find(context, policy) {
      for (const name of requiredNames(policy)) {
        if (!context.labels.has(name)) yield missing(context, name, 'required');
      }
    },
  },
  {
    id: 'label-recommended',
    level: 'warning',
    where: 'image',
    summary: 'a recommended label is not on the image',
    why: 'People and tools that meet the image on a host ask what it is, which version, and who looks after it.',
    *find(context, policy) {
      for (const name of recommendedNames(policy)) {
        if (!context.labels.has(name)) yield missing(context, name, 'recommended');
      }
    },
  },
  {
    id: 'label-empty',
    level: 'error',
    where: 'image',
    summary: 'a required or recommended label has an empty value',
    why: 'An empty value tells as little as no label, and hides that one is missing.',
    *find(context, policy) {
      for (const name of [...requiredNames(policy), ...recommendedNames(policy)]) {
        if (context.labels.get(name)?.trim() !== '') continue;
        yield {
          message: `The label "${name}" is empty.`,
          help: `Give it a value: ${setting(context, name)}.`,
          label: name,
          at: placeOf(context, name),
        };
      }
    },
  },
  {
    id: 'label-value',
    level: 'error',
    where: 'image',
    summary: "a value breaks the label's own rule, or one of required-labels",
    why: 'Tools that read the label act on the exact value: `atomic.type=System` is not `system`.',
    async *find(context, policy) {
      const complain = (name: string, problem: string, source: string): Found => ({
        message: `The label "${name}" ${problem}, and is "${shown(context.labels.get(name) ?? '')}".`,
        help: `Change the value where the label is set${source}.`,
        label: name,
        at: placeOf(context, name),
      });
      for (const [name, value] of context.labels) {
        if (value === '' || isInherited(context, name)) continue;
        const problem = name === 'architecture' ? rpmName(context, value) : knownLabels.get(name)?.(value);
        if (problem !== undefined) yield complain(name, problem, '');
      }
      for (const requirement of policy.requiredLabels) {
        const value = context.labels.get(requirement.key);
        if (value === undefined || value.trim() === '') continue;
        const problem = await refusal(requirement, value);
        if (problem === undefined) continue;
        yield complain(requirement.key, problem, `, or the line "${requirement.written}" of required-labels`);
      }
    },
  },
  {
    id: 'label-inherited',
    level: 'warning',
    where: 'image',
    summary: "a required label has come from the base image, with the base's value",
    why: 'The image passes for its base: a scanner reports the name and version of the base image in its place.',
    *find(context, policy) {
      for (const name of requiredNames(policy)) {
        if (!isInherited(context, name)) continue;
        const value = context.labels.get(name) ?? '';
        yield {
          message: `The label "${name}" describes the base image: its value "${shown(value)}" comes from there.`,
          help: `Set it for this image: ${setting(context, name)}.`,
          label: name,
          at: placeOf(context, name),
        };
      }
    },
  },
  {
    id: 'label-case',
    level: 'warning',
    where: 'image',
    summary: 'a label differs from a known one by case alone',
    why: 'Labels are compared letter by letter, so that nothing reads `Version` where `version` is asked for.',
    *find(context, policy) {
      const known = new Set([...knownLabels.keys(), ...requiredNames(policy)]);
      for (const name of context.labels.keys()) {
        const meant = name.toLowerCase();
        if (known.has(name) || !known.has(meant) || isInherited(context, name)) continue;
        yield {
          message: `The label "${name}" differs from the known label "${meant}" by case alone.`,
          help: `Write "${meant}" in place of "${name}".`,
          label: name,
          at: placeOf(context, name),
        };
      }
    },
  },
  {
    id: 'label-uninstall-missing',
    level: 'error',
    where: 'image',
    summary: 'the label install is there without uninstall',
    why: 'What `install` did to a host, nothing undoes.',
    *find(context) {
      const install = context.labels.get('install');
      const uninstall = context.labels.get('uninstall');
      if (!install || uninstall) return;
      yield {
        message: 'The image has the label "install" without "uninstall".',
        help: `Tell how to undo the installation: ${setting(context, 'uninstall')}.`,
        label: 'uninstall',
        at: placeOf(context, uninstall === undefined ? 'install' : 'uninstall'),
      };
    },
  },
  {
    id: 'label-architecture',
    level: 'error',
    where: 'image',
    summary: "the label architecture disagrees with the image's own",
    why: 'A host picks the image by its label, and then cannot run the program.',
    *find(context) {
      const value = context.labels.get('architecture');
      const actual = context.image?.config.architecture;
      if (!value || !actual) return;
      const wanted = rpmArchitectures.get(actual) ?? actual;
      if (value === wanted || value === actual) return;
      yield {
        message: `The label "architecture" is "${shown(value)}", but the image is built for ${wanted}.`,
        help: `Set it to "${wanted}", or build the image for that architecture.`,
        label: 'architecture',
        at: placeOf(context, 'architecture'),
      };
    },
  },
];

/** Of the profile, then of the user's own list; each once. */
function requiredNames({ profile, requiredLabels }: Policy): readonly string[] {
  return [...new Set([...profiles[profile].required, ...requiredLabels.map(({ key }) => key)])];
}

function recommendedNames(policy: Policy): readonly string[] {
  const required = requiredNames(policy);
  return profiles[policy.profile].recommended.filter((name) => !required.includes(name));
}

/** The base has the same value, and nothing sets the label again. */
function isInherited(context: CheckContext, name: string): boolean {
  const base = new Map(Object.entries(context.base?.labels ?? {}));
  if (!base.has(name) || base.get(name) !== context.labels.get(name)) return false;
  return !context.addedLabels?.has(name) && dockerfileLine(context, name) === undefined;
}

/** The name of Go (amd64) in place of rpm's (x86_64). */
function rpmName(context: CheckContext, value: string): string | undefined {
  const wanted = rpmArchitectures.get(value);
  if (wanted === undefined || wanted === value || value !== context.image?.config.architecture)
    return undefined;
  return `must be "${wanted}", rpm's name of the architecture`;
}

function missing(context: CheckContext, name: string, kind: 'required' | 'recommended'): Found {
  return {
    message: `The ${kind} label "${name}" is missing.`,
    help: `Add it: ${setting(context, name)}.`,
    label: name,
    at: placeOf(context, name),
  };
}

const examples: Readonly<Record<string, string>> = {
  'atomic.type': 'system',
  maintainer: 'Jane Doe <jane@example.org>',
  license: 'MIT',
  version: '1.0',
  release: '1',
};

/** How to set a label, with a value that would do for many. */
function setting(context: CheckContext, name: string): string {
  const own = name === 'architecture' && rpmArchitectures.get(context.image?.config.architecture ?? '');
  const value = own || (examples[name] ?? '...');
  return `the line ${name}=${value} in "labels", or LABEL ${name}="${value}" in the Dockerfile`;
}

/** The label's line in the Dockerfile; else where one would add it: the last LABEL, or the FROM of the last stage. */
function placeOf(context: CheckContext, name: string): Location | undefined {
  const { dockerfile } = context;
  const stage = dockerfile?.parsed.stages.at(-1);
  if (dockerfile === undefined || stage === undefined) return undefined;
  const line = dockerfileLine(context, name) ?? stage.labels.at(-1)?.line ?? stage.line;
  return dockerfile.file.atLine(line);
}

/** The line of the last stage, or of the stages that it is built on, that sets this label. */
function dockerfileLine({ dockerfile }: CheckContext, name: string): number | undefined {
  const labels = dockerfile && finalStages(dockerfile.parsed).flatMap((stage) => stage.labels);
  return labels?.findLast((label) => label.name === name)?.line;
}
