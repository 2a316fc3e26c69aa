import { installedPaths } from '../installed-paths.js';
import type { Rule } from '../rule.js';

export const exportUsr: Rule = {
  id: 'export-usr',
  level: 'notice',
  where: 'either',
  summary: 'a host file below /usr, which is read-only on hosts that come as an image',
  why: 'Fedora CoreOS, bootc and the like mount /usr read-only. A bundle says so there and changes nothing; unpacking files for Quadlet fails. `/etc`, `/var`, `/opt` and `/usr/local` (a link into /var there) can be written to.',
  *find(context) {
    if (context.exports === undefined) return;
    const all = installedPaths(context);
    const files = all.filter(
      (path) => /^\/usr\/(?!local(?:\/|$))/.test(path) && !all.some((other) => other.startsWith(`${path}/`)),
    );
    const [first] = files;
    if (first === undefined) return;
    const others = files.length === 1 ? '' : ` and ${files.length - 1} more`;
    yield {
      message: `${first}${others} cannot be installed on a host whose /usr is read-only.`,
      help: 'Put host files below /etc, /opt or /usr/local.',
    };
  },
};
