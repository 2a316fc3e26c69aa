import { splitAt } from '../../core/strings.js';
import { parseDecimal, ranges } from '../integer.js';
import { given, parts, repeated, toggle, WrongValue, type RuntimeOption } from '../option.js';
import type { IdMapping, Spec } from '../spec.js';
import { withoutFirst } from '../without-first.js';

const types = ['network', 'pid', 'mount', 'ipc', 'uts', 'user', 'cgroup'];
const mappingHint = 'HOST:CONTAINER:SIZE';

/** Id mappings come first: they ask for a user namespace, which the options after them can still remove. */
export const namespaceOptions: readonly RuntimeOption[] = [
  repeated(
    {
      name: 'linux-uidmappings',
      oldNames: ['uidmappings'],
      hint: mappingHint,
      help: 'map user ids of the host to the container, in a user namespace',
    },
    (spec, value) => {
      (spec.linux.uidMappings ??= []).push(idMapping(value));
    },
    (spec) => {
      setNamespace(spec, 'user', '');
    },
  ),
  repeated(
    {
      name: 'linux-gidmappings',
      oldNames: ['gidmappings'],
      hint: mappingHint,
      help: 'map group ids of the host to the container, in a user namespace',
    },
    (spec, value) => {
      (spec.linux.gidMappings ??= []).push(idMapping(value));
    },
    (spec) => {
      setNamespace(spec, 'user', '');
    },
  ),
  toggle(
    { name: 'linux-namespace-remove-all', help: 'share all namespaces with the host, unless they are added' },
    (spec, on) => {
      if (on) spec.linux.namespaces = [];
    },
  ),
  repeated(
    {
      name: 'linux-namespace-add',
      hint: 'TYPE[:PATH]',
      help: `give the container a namespace of its own, or the one at PATH; ${types.join(', ')}`,
    },
    (spec, value) => {
      const [type, path = ''] = splitAt(value, ':');
      setNamespace(spec, namespaceType(type), path);
    },
  ),
  repeated(
    {
      name: 'linux-namespace-remove',
      hint: 'TYPE',
      help: 'share a namespace with the host, as in network for a service that listens on its ports',
    },
    (spec, value) => {
      const type = namespaceType(value);
      spec.linux.namespaces = withoutFirst(spec.linux.namespaces, (namespace) => namespace.type === type);
    },
  ),
];

function setNamespace(spec: Spec, type: string, path: string): void {
  const namespaces = (spec.linux.namespaces ??= []);
  const existing = namespaces.find((namespace) => namespace.type === type);
  if (existing) existing.path = path;
  else namespaces.push({ type, path });
}

function namespaceType(value: string): string {
  if (!types.includes(value)) throw new WrongValue(`one of ${types.join(', ')}`);
  return value;
}

function idMapping(value: string): IdMapping {
  const form = `${mappingHint}, as in 100000:0:65536`;
  const [hostID = 0, containerID = 0, size = 0] = parts(value, 3, form).map((part) =>
    given(parseDecimal(part, ranges.uint32), form),
  );
  return { containerID, hostID, size };
}
