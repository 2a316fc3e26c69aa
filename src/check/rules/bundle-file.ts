import type { Rule } from '../rule.js';

export const bundleFile: Rule = {
  id: 'bundle-file',
  level: 'warning',
  where: 'image',
  summary: 'the image has a device, pipe or socket, which a bundle leaves out',
  why: 'With `export: bundle`, the root file system holds files, folders and links only. The runtime creates the usual devices in /dev; others have to come from config.json.',
  *find({ exportLimits }) {
    for (const { message } of exportLimits.filter(({ kind }) => kind === 'bundle')) {
      yield { message, help: 'Remove it from the image; name devices in linux.devices of config.json.' };
    }
  },
};
