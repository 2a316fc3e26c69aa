import { templateValues, type Installation } from '../../installer/values.js';
import type { Values } from '../../installer/template.js';
import { allCapabilities } from '../../core/capabilities.js';
import { piecesOf, symbolOf } from '../symbols.js';
import { type BundleFile, numbered, pieceFiles } from './files.js';

/** A value of the installer's own: the installer's plan says who may change it. */
interface OwnValue {
  readonly name: string;
  /** `fixed`: nothing. `own`: `--set`. `weak`: `defaultValues` too. */
  readonly rank: 'fixed' | 'own' | 'weak';
  /** With symbols for what only the host knows. */
  readonly text: string;
}

/** What only the host knows. No template can use these names, since a dot ends a variable's name. */
const hostSymbols = {
  capabilities: 'host.capabilities',
  uuid: 'host.uuid',
  runtime: 'host.runtime',
} as const;

/** The installer writes these first, since all others may be made of them. */
const givenByHost: readonly string[] = ['NAME', 'DESTDIR'];

export interface ValueFacts {
  readonly imageName: string;
  readonly imageId: string;
  /** The unit follows a pid file. */
  readonly withPidFile: boolean;
  /** `defaultValues` of the image's manifest. */
  readonly defaults: Values;
  /** `--set` at the export. */
  readonly set: Values;
}

/**
 * Every value that the installer fills in, as files: `set/NAME` and `defaults/NAME` hold texts,
 * `values/NNNNNN.RANK.NAME/` the pieces of the installer's own, each after those that it is made of.
 */
export function valueFiles(facts: ValueFacts): readonly BundleFile[] {
  const named = (folder: string, values: Values): readonly BundleFile[] =>
    [...values]
      .filter(([name]) => isVariable(name))
      .map(([name, content]) => ({ path: `${folder}/${name}`, content }));
  return [
    ...named('set', facts.set),
    ...named('defaults', facts.defaults),
    ...ownValues(facts).flatMap(({ name, rank, text }, index) =>
      pieceFiles(`values/${numbered(index)}.${rank}.${name}`, piecesOf(text)),
    ),
    ...capabilityFiles(),
  ];
}

/** Other keys of `defaultValues` can be used by no template. */
function isVariable(name: string): boolean {
  return /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(name);
}

function ownValues(facts: ValueFacts): readonly OwnValue[] {
  const installation = symbolicInstallation(facts);
  const names = [...templateValues(installation).keys()];
  const marked = (mark: string): Values => new Map(names.map((name) => [name, `${mark}${name}`]));
  const [byDefault, bySet] = ['default ', 'set '];
  const defaulted = templateValues({ ...installation, defaults: marked(byDefault) });
  const chosen = templateValues({ ...installation, set: marked(bySet) });
  const rankOf = (name: string): OwnValue['rank'] => {
    if (chosen.get(name) !== `${bySet}${name}`) return 'fixed';
    return defaulted.get(name) === `${byDefault}${name}` ? 'weak' : 'own';
  };
  const changeable = names.filter((name) => rankOf(name) !== 'fixed');
  // A value may be made of others that can be changed: these stay symbols in it.
  const textOf = (name: string): string => {
    if (name === 'ALL_PROCESS_CAPABILITIES') return symbolOf(hostSymbols.capabilities);
    const others = changeable.filter((other) => other !== name);
    return templateValues({ ...installation, set: symbols(others) }).get(name) ?? '';
  };
  return names
    .filter((name) => !givenByHost.includes(name))
    .map((name) => ({ name, rank: rankOf(name), text: textOf(name) }))
    .sort((a, b) => Number(isMade(a, changeable)) - Number(isMade(b, changeable)));
}

function isMade({ text }: OwnValue, changeable: readonly string[]): boolean {
  return piecesOf(text).some((piece) => 'name' in piece && changeable.includes(piece.name));
}

function symbols(names: readonly string[]): Values {
  return new Map(names.map((name) => [name, symbolOf(name)]));
}

function symbolicInstallation(facts: ValueFacts): Installation {
  return {
    name: symbolOf('NAME'),
    destination: symbolOf('DESTDIR'),
    imageName: facts.imageName,
    imageId: facts.imageId,
    capabilities: [],
    uuid: symbolOf(hostSymbols.uuid),
    runtime: symbolOf(hostSymbols.runtime),
    atomic: '/usr/bin/atomic',
    systemdCgroup: true,
    withPidFile: facts.withPidFile,
  };
}

/** Of Linux 3.16, the oldest kernel that systemd and runc of today start on. */
const oldestLastCapability = 37;

/** `capabilities/N`: the value for a kernel whose /proc/sys/kernel/cap_last_cap is N. */
function capabilityFiles(): readonly BundleFile[] {
  return allCapabilities.slice(oldestLastCapability).map((_, index) => {
    const last = oldestLastCapability + index;
    const list = templateValues({
      ...symbolicInstallation({
        imageName: '',
        imageId: '',
        withPidFile: false,
        defaults: new Map(),
        set: new Map(),
      }),
      capabilities: allCapabilities.slice(0, last + 1),
    });
    return { path: `capabilities/${last}`, content: list.get('ALL_PROCESS_CAPABILITIES') ?? '' };
  });
}
