import { parseDecimal, asUnsigned, ranges } from '../integer.js';
import {
  given,
  number,
  once,
  parts,
  repeated,
  toggle,
  WrongValue,
  type Draft,
  type RuntimeOption,
} from '../option.js';
import { environmentLines, setVariable } from '../environment.js';
import { withoutFirst } from '../without-first.js';

const rlimitForm = 'TYPE:HARD:SOFT, as in RLIMIT_NOFILE:65536:1024';

/** What runs, as whom and within which limits. */
export const processOptions: readonly RuntimeOption[] = [
  number(
    {
      name: 'process-uid',
      oldNames: ['uid'],
      hint: 'UID',
      range: ranges.uint32,
      help: 'user id of the process',
    },
    (spec, uid) => {
      spec.process.user.uid = uid;
    },
  ),
  once(
    {
      name: 'process-username',
      hint: 'NAME',
      help: 'user name of the process; no effect on Linux, set the ids',
    },
    (spec, name) => {
      spec.process.user.username = name;
    },
  ),
  number(
    {
      name: 'process-gid',
      oldNames: ['gid'],
      hint: 'GID',
      range: ranges.uint32,
      help: 'group id of the process',
    },
    (spec, gid) => {
      spec.process.user.gid = gid;
    },
  ),
  once(
    {
      name: 'linux-selinux-label',
      oldNames: ['selinux-label'],
      hint: 'LABEL',
      help: 'SELinux label of the process',
    },
    (spec, label) => {
      spec.process.selinuxLabel = label;
    },
  ),
  once(
    {
      name: 'process-cwd',
      oldNames: ['cwd'],
      hint: 'PATH',
      help: 'working directory, absolute; else that of the image, else /',
    },
    (spec, path) => {
      spec.process.cwd = path;
    },
  ),
  once(
    {
      name: 'linux-apparmor',
      oldNames: ['apparmor'],
      hint: 'PROFILE',
      help: 'AppArmor profile of the process',
    },
    (spec, profile) => {
      spec.process.apparmorProfile = profile;
    },
  ),
  toggle(
    {
      name: 'process-no-new-privileges',
      oldNames: ['no-new-privileges'],
      help: 'keep the process from gaining privileges, as by setuid programs',
    },
    (spec, on) => {
      spec.process.noNewPrivileges = on;
    },
  ),
  toggle(
    {
      name: 'process-terminal',
      oldNames: ['tty'],
      help: 'always false: a System Image is a service without a terminal',
    },
    (_spec, on) => {
      if (on)
        throw new WrongValue(
          'false, or leave it out; the installer requires it, because a service has no terminal',
        );
    },
  ),
  repeated(
    { name: 'args', hint: 'WORD', help: 'one word of the command; else the command of the image' },
    (spec, word) => {
      spec.process.args.push(word);
    },
    (spec) => {
      spec.process.args = [];
    },
  ),
  repeated(
    {
      name: 'env-file',
      hint: 'FILE',
      help: 'set the variables in this file, one NAME=VALUE in a line; a line that starts with # is a comment',
    },
    (spec, path, draft: Draft) => {
      for (const entry of environmentLines(draft.readFile(path))) setVariable(spec, entry);
    },
  ),
  repeated(
    { name: 'env', hint: 'NAME=VALUE', help: 'set an environment variable, on top of those of the image' },
    setVariable,
  ),
  repeated(
    {
      name: 'process-groups',
      oldNames: ['groups'],
      hint: 'GID',
      help: 'add a supplementary group of the process',
    },
    (spec, value) => {
      const gid = given(parseDecimal(value, ranges.uint32), 'a group id, as in 10; one for each option');
      const groups = (spec.process.user.additionalGids ??= []);
      if (!groups.includes(gid)) groups.push(gid);
    },
  ),
  once(
    {
      name: 'process-consolesize',
      hint: 'WIDTH:HEIGHT',
      help: 'size of the console in characters; without a terminal it has no effect',
    },
    (spec, value) => {
      const form = 'WIDTH:HEIGHT, as in 80:40';
      const [width, height] = parts(value, 2, form).map((part) =>
        given(parseDecimal(part, ranges.uint63), form),
      );
      spec.process.consoleSize = { height: height ?? 0, width: width ?? 0 };
    },
  ),
  number(
    {
      name: 'linux-oom-score-adj',
      oldNames: ['oom-score-adj'],
      hint: 'NUMBER',
      range: ranges.int64,
      help: 'how soon the kernel ends the process when memory runs out, from -1000 (never) to 1000',
    },
    (spec, value) => {
      spec.process.oomScoreAdj = value;
    },
  ),
  toggle(
    {
      name: 'process-rlimits-remove-all',
      oldNames: ['rlimits-remove-all'],
      help: 'remove all resource limits of the process',
    },
    (spec, on) => {
      if (on) spec.process.rlimits = [];
    },
  ),
  repeated(
    {
      name: 'process-rlimits-add',
      oldNames: ['rlimits-add'],
      hint: 'TYPE:HARD:SOFT',
      help: 'set a resource limit of the process; -1 is no limit',
    },
    (spec, value) => {
      const [type = '', ...numbers] = parts(value, 3, rlimitForm);
      const [hard = 0, soft = 0] = numbers.map((part) =>
        asUnsigned(given(parseDecimal(part, ranges.int64), rlimitForm)),
      );
      const limits = (spec.process.rlimits ??= []);
      const existing = limits.find((limit) => limit.type === type);
      if (existing) Object.assign(existing, { hard, soft });
      else limits.push({ type, hard, soft });
    },
  ),
  repeated(
    {
      name: 'process-rlimits-remove',
      oldNames: ['rlimits-remove'],
      hint: 'TYPE',
      help: 'remove a resource limit of the process',
    },
    (spec, type) => {
      spec.process.rlimits = withoutFirst(spec.process.rlimits, (limit) => limit.type === type);
    },
  ),
];
