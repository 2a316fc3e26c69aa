import { parseDecimal, ranges, type Range } from '../integer.js';
import { given, number, parts, repeated, type RuntimeOption } from '../option.js';
import type { Integer } from '../shape.js';
import type { BlockIO, Spec } from '../spec.js';
import { withoutFirst } from '../without-first.js';

const weights = [
  {
    name: 'linux-blkio-leaf-weight',
    field: 'leafWeight',
    other: 'weight',
    of: 'processes outside inner groups',
  },
  { name: 'linux-blkio-weight', field: 'weight', other: 'leafWeight', of: 'the container' },
] as const;

const throttles = [
  ['linux-blkio-read-bps-device', 'throttleReadBpsDevice', 'bytes read from a device in a second'],
  ['linux-blkio-read-iops-device', 'throttleReadIOPSDevice', 'reads from a device in a second'],
  ['linux-blkio-write-bps-device', 'throttleWriteBpsDevice', 'bytes written to a device in a second'],
  ['linux-blkio-write-iops-device', 'throttleWriteIOPSDevice', 'writes to a device in a second'],
] as const;

/** Weights and limits of block devices. A weight or limit of -1 takes away what was set for that device. */
export const blockIOOptions: readonly RuntimeOption[] = [
  ...weights.flatMap(({ name, field, other, of }) => [
    number(
      { name, hint: '10-1000', range: ranges.uint16, help: `weight of ${of} on block devices` },
      (spec, weight) => {
        blockIO(spec)[field] = weight;
      },
    ),
    repeated(
      {
        name: `${name}-device`,
        hint: 'MAJOR:MINOR:WEIGHT',
        help: `weight of ${of} on one block device; -1 removes it`,
      },
      (spec, value) => {
        const [major, minor, weight] = deviceNumber(
          value,
          'MAJOR:MINOR:WEIGHT, as in 8:0:500',
          ranges.uint16,
        );
        if (weight === -1) removeWeight(spec, major, minor, field, other);
        else setWeight(spec, major, minor, field, weight);
      },
    ),
  ]),
  ...throttles.map(([name, field, what]) =>
    repeated({ name, hint: 'MAJOR:MINOR:RATE', help: `limit of ${what}; -1 removes it` }, (spec, value) => {
      const [major, minor, rate] = deviceNumber(value, 'MAJOR:MINOR:RATE, as in 8:0:1048576', ranges.uint63);
      const isIt = sameDevice(major, minor);
      const existing = spec.linux.resources?.blockIO;
      if (rate !== -1) setRate((blockIO(spec)[field] ??= []), { major, minor, rate });
      else if (existing) existing[field] = withoutFirst(existing[field], isIt);
    }),
  ),
];

const blockIO = (spec: Spec): BlockIO => ((spec.linux.resources ??= {}).blockIO ??= {});

type WeightField = 'weight' | 'leafWeight';
type Throttle = NonNullable<BlockIO['throttleReadBpsDevice']>[number];

function deviceNumber(value: string, form: string, [, to]: Range): readonly [Integer, Integer, Integer] {
  const [major = '', minor = '', number = ''] = parts(value, 3, form);
  return [
    given(parseDecimal(major, ranges.int64), form),
    given(parseDecimal(minor, ranges.int64), form),
    given(parseDecimal(number, [-1n, to]), form),
  ];
}

function sameDevice(major: Integer, minor: Integer) {
  return (device: { major: Integer; minor: Integer }): boolean =>
    device.major === major && device.minor === minor;
}

function setWeight(spec: Spec, major: Integer, minor: Integer, field: WeightField, weight: Integer): void {
  const devices = (blockIO(spec).weightDevice ??= []);
  const existing = devices.find(sameDevice(major, minor));
  if (existing) existing[field] = weight;
  else devices.push({ major, minor, [field]: weight });
}

/** A device with the other weight keeps its entry. */
function removeWeight(
  spec: Spec,
  major: Integer,
  minor: Integer,
  field: WeightField,
  other: WeightField,
): void {
  const existing = spec.linux.resources?.blockIO;
  const device = existing?.weightDevice?.find(sameDevice(major, minor));
  if (!existing || !device) return;
  if (device[other] === undefined)
    existing.weightDevice = withoutFirst(existing.weightDevice, (each) => each === device);
  else device[field] = undefined;
}

function setRate(throttles: Throttle[], throttle: Throttle): void {
  const existing = throttles.find(sameDevice(throttle.major, throttle.minor));
  if (existing) existing.rate = throttle.rate;
  else throttles.push(throttle);
}
