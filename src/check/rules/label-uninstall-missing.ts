import { setting } from '../labels/label-finding.js';
import { placeOf } from '../labels/origin.js';
import type { Rule } from '../rule.js';

export const labelUninstallMissing: Rule = {
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
};
