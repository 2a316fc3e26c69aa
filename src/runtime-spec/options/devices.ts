import { parseDecimal, ranges } from '../integer.js';
import { given, repeated, toggle, WrongValue, type RuntimeOption } from '../option.js';
import type { Device, DeviceRule } from '../spec.js';
import { withoutFirst } from '../without-first.js';

const deviceForm =
  'TYPE:MAJOR:MINOR:PATH[:fileMode=N][:uid=N][:gid=N], numbers decimal, as in c:10:229:/dev/fuse:fileMode=438';
const ruleForm =
  'allow or deny[,type=a|b|c][,major=N][,minor=N][,access=rwm], as in allow,type=c,major=10,access=rw';

/** Devices, and the rules for what may be done with them. */
export const deviceOptions: readonly RuntimeOption[] = [
  repeated(
    {
      name: 'linux-device-cgroup-add',
      hint: 'RULE',
      help: 'add a rule for the use of devices: allow or deny, then any of type=, major=, minor=, access= after commas',
    },
    (spec, value) => {
      const resources = (spec.linux.resources ??= {});
      (resources.devices ??= []).push(deviceRule(value));
    },
  ),
  repeated(
    {
      name: 'linux-device-cgroup-remove',
      hint: 'RULE',
      help: 'remove the first rule for the use of devices that says exactly this',
    },
    (spec, value) => {
      const rule = deviceRule(value);
      const { resources } = spec.linux;
      if (resources) resources.devices = withoutFirst(resources.devices, (other) => sameRule(rule, other));
    },
  ),
  toggle(
    { name: 'linux-device-remove-all', oldNames: ['device-remove-all'], help: 'remove all devices' },
    (spec, on) => {
      if (on) delete spec.linux.devices;
    },
  ),
  repeated(
    {
      name: 'linux-device-add',
      oldNames: ['device-add'],
      hint: 'TYPE:MAJOR:MINOR:PATH[:fileMode=N][:uid=N][:gid=N]',
      help: 'make a device in the container, replacing one of the same path',
    },
    (spec, value) => {
      const device = parseDevice(value);
      const devices = (spec.linux.devices ??= []);
      const place = devices.findIndex(({ path }) => path === device.path);
      if (place === -1) devices.push(device);
      else devices[place] = device;
    },
  ),
  repeated(
    { name: 'linux-device-remove', oldNames: ['device-remove'], hint: 'PATH', help: 'remove a device' },
    (spec, path) => {
      spec.linux.devices = withoutFirst(spec.linux.devices, (device) => device.path === path);
    },
  ),
];

function parseDevice(value: string): Device {
  const [type = '', major = '', minor = '', path, ...details] = value.split(':');
  if (path === undefined || !/^[bcup]$/.test(type)) throw new WrongValue(deviceForm);
  const device: Device = {
    path,
    type,
    major: given(parseDecimal(major, ranges.int64), deviceForm),
    minor: given(parseDecimal(minor, ranges.int64), deviceForm),
  };
  for (const detail of details) {
    const [, name, number] = given(/^(fileMode|uid|gid)=(.*)$/.exec(detail) ?? undefined, deviceForm);
    const parsed = given(parseDecimal(number ?? '', [0n, 2n ** 31n - 1n]), deviceForm);
    device[name as 'fileMode' | 'uid' | 'gid'] = parsed;
  }
  return device;
}

function deviceRule(value: string): DeviceRule {
  const [verdict, ...conditions] = value.split(',');
  if (verdict !== 'allow' && verdict !== 'deny') throw new WrongValue(ruleForm);
  const rule: DeviceRule = { allow: verdict === 'allow' };
  for (const condition of conditions.map((each) => each.trim()).filter((each) => each !== '')) {
    const [, name, setting = ''] = given(/^([^=]*)=(.*)$/s.exec(condition) ?? undefined, ruleForm);
    setCondition(rule, name ?? '', setting);
  }
  return rule;
}

function setCondition(rule: DeviceRule, name: string, setting: string): void {
  switch (name) {
    case 'type':
      rule.type = given(/^[abc]$/.exec(setting)?.[0], ruleForm);
      break;
    case 'access':
      rule.access = given(/^[rwm]*$/.exec(setting)?.[0], ruleForm);
      break;
    case 'major':
    case 'minor':
      rule[name] = given(parseDecimal(setting, ranges.int64), ruleForm);
      break;
    default:
      throw new WrongValue(ruleForm);
  }
}

function sameRule(a: DeviceRule, b: DeviceRule): boolean {
  return (
    a.allow === b.allow &&
    (a.type ?? '') === (b.type ?? '') &&
    (a.access ?? '') === (b.access ?? '') &&
    a.major === b.major &&
    a.minor === b.minor
  );
}
