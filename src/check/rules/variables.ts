import { fillTemplate } from '../../installer/template.js';
import { reservedNames } from '../../installer/values.js';
import { exportFiles } from '../../core/system-image.js';
import type { FilledTemplate } from '../../installer/template.js';
import { isJsonError } from '../parse/json.js';
import type { Rule } from '../rule.js';
import type { Found, Location } from '../finding.js';
import type { CheckContext } from '../check-context.js';

/** Rules about manifest.json, and the variables that it and the installer give to the templates. */
export const variableRules: readonly Rule[] = [
  {
    id: 'manifest-invalid',
    level: 'error',
    where: 'either',
    summary: 'manifest.json is not JSON, or has values of the wrong type or unknown keys',
    why: 'The installer stops, or passes over a key that it does not know.',
    *find({ manifest }) {
      if (manifest === undefined) return;
      const { file, json, problems } = manifest;
      if (file.encodingProblem !== undefined) {
        yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
      } else if (isJsonError(json)) {
        yield {
          message: `manifest.json is not JSON: ${json.message}.`,
          help: 'Correct the syntax; the installer stops here.',
          at: file.at(json.offset),
        };
      }
      for (const { kind, path, message } of problems) {
        if (isJsonError(json)) continue;
        const help =
          kind === 'unknown-key'
            ? 'Remove it, or correct its name.'
            : 'Give it the type that the installer reads.';
        const at = file.at(json.offset(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))));
        yield { message, help, at, ...(kind === 'unknown-key' && { level: 'warning' }) };
      }
    },
  },
  {
    id: 'variable-undefined',
    level: 'error',
    where: 'either',
    summary: 'a template uses a name that has no value',
    why: "The installer fills templates in with Python's `string.Template`, and stops at a name without a value.",
    *find(context) {
      if (context.manifest?.unreadable) return;
      for (const { text, place, name } of templateProblems(context, 'undefined')) {
        yield {
          message: `$${text} in ${name} has no value, and the installer stops.`,
          help: `Give it one in defaultValues of manifest.json, or write $$${text} where the service is to see $${text}.`,
          at: place,
        };
      }
    },
  },
  {
    id: 'variable-invalid',
    level: 'error',
    where: 'either',
    summary: 'a template has a $ that starts no name and is not $$',
    why: 'A `$` must start a name, or be written `$$`; at any other the installer stops.',
    *find(context) {
      for (const { text, place, name } of templateProblems(context, 'invalid')) {
        yield {
          message: `"${text.trim()}" in ${name} starts no variable, and the installer stops.`,
          help: 'Write $$ where a dollar sign is meant.',
          at: place,
        };
      }
    },
  },
  {
    id: 'variable-reserved',
    level: 'error',
    where: 'either',
    summary: 'defaultValues sets a variable that the installer always overwrites',
    why: 'The installer sets this variable after it has read the defaults, so that the default never counts.',
    *find(context) {
      for (const name of context.settings.defaultValues.keys()) {
        if (!reservedNames.has(name)) continue;
        yield {
          message: `The default of ${name} is never used: the installer always sets this variable itself.`,
          help: 'Use a name of your own, in the templates too.',
          at: inManifest(context, ['defaultValues', name]),
        };
      }
    },
  },
  {
    id: 'variable-unused',
    level: 'warning',
    where: 'either',
    summary: 'defaultValues has a variable that no template uses',
    why: 'It looks as if the service could be configured by a name that changes nothing; often it is a misspelling.',
    *find(context) {
      if (!knowsAllTemplates(context)) return;
      const used = usedNames(context);
      for (const name of context.settings.defaultValues.keys()) {
        if (used.has(name) || reservedNames.has(name)) continue;
        yield {
          message: `The default of ${name} is used by no template.`,
          help: `Remove it, or write $${name} where it is meant.`,
          at: inManifest(context, ['defaultValues', name]),
        };
      }
    },
  },
  {
    id: 'rename-unknown',
    level: 'warning',
    where: 'image',
    summary: 'renameFiles or installedFilesTemplate names a path that /exports/hostfs does not have',
    why: 'The installer goes through the files of `/exports/hostfs`; a name that is not there is passed over, and nothing is renamed or filled in.',
    *find(context) {
      const { renameFiles, installedFilesTemplate } = context.settings;
      const renamed = [...renameFiles.values()].map((name) => fillTemplate(name, context.values).text);
      const known = new Set([...context.hostPaths, ...renamed]);
      for (const path of renameFiles.keys()) {
        if (!context.hostPaths.has(path)) yield unknownPath(context, ['renameFiles', path], path);
      }
      for (const [index, path] of installedFilesTemplate.entries()) {
        if (!known.has(path)) yield unknownPath(context, ['installedFilesTemplate', index], path);
      }
    },
  },
];

interface NamedProblem {
  readonly text: string;
  readonly place: Location | undefined;
  /** How a message names the file. */
  readonly name: string;
}

/** What the installer cannot fill in: each name once for a file. */
function* templateProblems(context: CheckContext, kind: 'undefined' | 'invalid'): Generator<NamedProblem> {
  for (const { file, filled } of context.templates) {
    for (const { text, offset } of problemsOf(filled, kind)) {
      yield { text, place: file.at(offset), name: file.name };
    }
  }
  for (const [from, to] of context.settings.renameFiles) {
    for (const { text } of problemsOf(fillTemplate(to, context.values), kind)) {
      yield {
        text,
        place: inManifest(context, ['renameFiles', from]),
        name: `renameFiles of ${exportFiles.manifest}`,
      };
    }
  }
}

function problemsOf({ problems }: FilledTemplate, kind: 'undefined' | 'invalid'): FilledTemplate['problems'] {
  const texts = new Set<string>();
  return problems.filter((problem) => {
    if (problem.kind !== kind || texts.has(problem.text)) return false;
    texts.add(problem.text);
    return true;
  });
}

function usedNames({ templates, settings, values }: CheckContext): ReadonlySet<string> {
  const filled = [
    ...templates.map((template) => template.filled),
    ...[...settings.renameFiles.values()].map((name) => fillTemplate(name, values)),
  ];
  const used = new Set(filled.flatMap(({ names }) => names));
  // The default path of the pid file starts with it.
  if (used.has('PIDFILE')) used.add('RUN_DIRECTORY');
  return used;
}

/** Sources may lack files that only the build brings. */
function knowsAllTemplates({
  image,
  sources,
  templates,
  config,
  service,
  tmpfiles,
  settings,
}: CheckContext): boolean {
  if (image !== undefined) return true;
  const own = [config?.template, service?.template, tmpfiles?.template].filter(
    (template) => template !== undefined,
  );
  // A file that is not among the sources counts as well: it could use any name.
  return !sources.more && templates.length - own.length === settings.installedFilesTemplate.length;
}

function unknownPath(context: CheckContext, path: readonly [string, string | number], name: string): Found {
  return {
    message: `${path[0]} names ${name}, but /exports/hostfs has no such path.`,
    help: 'Write the path as it is on the host, from the slash on, or add the file to /exports/hostfs.',
    at: inManifest(context, path),
  };
}

function inManifest({ manifest }: CheckContext, path: readonly (string | number)[]): Location | undefined {
  if (manifest === undefined) return undefined;
  const { file, json } = manifest;
  return isJsonError(json) ? file.atLine(1) : file.at(json.offset(path));
}
