import { fillPath } from '../../installer/template.js';
import type { CheckContext } from '../check-context.js';
import type { Found } from '../finding.js';
import { inManifest } from '../manifest-location.js';
import type { Rule } from '../rule.js';

export const renameUnknown: Rule = {
  id: 'rename-unknown',
  level: 'warning',
  where: 'image',
  summary: 'renameFiles or installedFilesTemplate names a path that /exports/hostfs does not have',
  why: 'The installer goes through the files of `/exports/hostfs`; it ignores a name that is not there, so nothing is renamed or filled in.',
  *find(context) {
    const { renameFiles, installedFilesTemplate } = context.settings;
    const renamed = [...renameFiles.values()].map((name) => fillPath(name, context.values).text);
    const known = new Set([...context.hostPaths, ...renamed]);
    for (const path of renameFiles.keys()) {
      if (!context.hostPaths.has(path)) yield unknownPath(context, ['renameFiles', path], path);
    }
    for (const [index, path] of installedFilesTemplate.entries()) {
      if (!known.has(path)) yield unknownPath(context, ['installedFilesTemplate', index], path);
    }
  },
};

function unknownPath(context: CheckContext, path: readonly [string, string | number], name: string): Found {
  return {
    message: `${path[0]} names ${name}, but /exports/hostfs has no such path.`,
    help: 'Write the path as it is on the host, from the slash on, or add the file to /exports/hostfs.',
    at: inManifest(context, path),
  };
}
