import {
  capabilitySets,
  newerCapabilities,
  privilegedCapabilities,
  type CapabilitySet,
} from '../../core/capabilities.js';
import { list, toggle, WrongValue, type RuntimeOption } from '../option.js';
import type { Spec } from '../spec.js';

const exampleHint = 'CAP_NAME,...';

/** `privileged` comes first: it resets what the others then add and drop. */
export const capabilityOptions: readonly RuntimeOption[] = [
  toggle(
    {
      name: 'privileged',
      help: 'give the process all capabilities, and take SELinux label, AppArmor profile and seccomp filter away',
    },
    (spec, on) => {
      if (!on) return;
      setAll(spec, privilegedCapabilities);
      delete spec.process.selinuxLabel;
      delete spec.process.apparmorProfile;
      delete spec.linux.seccomp;
    },
  ),
  toggle(
    {
      name: 'process-cap-drop-all',
      oldNames: ['cap-drop-all'],
      help: 'drop all capabilities, before any is added',
    },
    (spec, on) => {
      if (on && spec.process.capabilities) setAll(spec, []);
    },
  ),
  list(
    {
      name: 'process-cap-add',
      oldNames: ['cap-add'],
      hint: exampleHint,
      help: 'add capabilities to all five sets',
    },
    (spec, name) => {
      add(spec, name, capabilitySets);
    },
  ),
  ...capabilitySets.map((set) =>
    list(
      { name: `process-cap-add-${set}`, hint: exampleHint, help: `add capabilities to the ${set} set` },
      (spec, name) => {
        add(spec, name, [set]);
      },
    ),
  ),
  list(
    {
      name: 'process-cap-drop',
      oldNames: ['cap-drop'],
      hint: exampleHint,
      help: 'drop capabilities from all five sets',
    },
    (spec, name) => {
      drop(spec, name, capabilitySets);
    },
  ),
  ...capabilitySets.map((set) =>
    list(
      { name: `process-cap-drop-${set}`, hint: exampleHint, help: `drop capabilities from the ${set} set` },
      (spec, name) => {
        drop(spec, name, [set]);
      },
    ),
  ),
];

function setAll(spec: Spec, names: readonly string[]): void {
  spec.process.capabilities = Object.fromEntries(capabilitySets.map((set) => [set, [...names]]));
}

function add(spec: Spec, written: string, sets: readonly CapabilitySet[]): void {
  const name = capability(written);
  const capabilities = (spec.process.capabilities ??= {});
  for (const set of sets) {
    const names = (capabilities[set] ??= []);
    if (!names.includes(name)) names.push(name);
  }
}

/** The last capability takes the place of the one that goes. */
function drop(spec: Spec, written: string, sets: readonly CapabilitySet[]): void {
  const name = capability(written);
  for (const set of sets) {
    const names = spec.process.capabilities?.[set] ?? [];
    const place = names.indexOf(name);
    const last = names.at(-1);
    if (place === -1 || last === undefined) continue;
    names[place] = last;
    names.pop();
  }
}

function capability(written: string): string {
  const name = written.toUpperCase();
  if (!privilegedCapabilities.includes(name) && !newerCapabilities.includes(name))
    throw new WrongValue('capabilities by name, as in CAP_NET_ADMIN,CAP_SYS_TIME; see capabilities(7)');
  return name;
}
