import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { runtimeSpec } from '../../src/runtime-spec/index.js';

/** A call of the reference generator, `oci-runtime-tool generate` 0.9.0, and what it printed. */
interface RecordedCall {
  readonly args: readonly string[];
  /** By dotted path, what differs from the default. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  readonly error?: string;
}

type Tree = Record<string, unknown>;

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(`__tests__/fixtures/runtime-spec/${name}.json`, 'utf8'));
const calls = ['cases', 'edge-cases'].flatMap((name) => fixture(name) as readonly RecordedCall[]);

describe('matches the output of the reference generator', () => {
  it.each(calls.map((call) => [call.args.join(' ') || '(no options)', call] as const))(
    '%s',
    (_name, call) => {
      const generate = (): unknown => JSON.parse(runtimeSpec(call.args).text);
      if (call.error === undefined) expect(generate()).toEqual(expected(call));
      else expect(generate).toThrow(UserError);
    },
  );
});

function expected({ set = {}, unset = [] }: RecordedCall): Tree {
  const tree = fixture('default') as Tree;
  for (const [path, value] of Object.entries(set)) parent(tree, path)[lastPart(path)] = value;
  for (const path of unset) Reflect.deleteProperty(parent(tree, path), lastPart(path));
  // The reference leaves a false terminal out.
  parent(tree, 'process.terminal').terminal = false;
  // Without --hostname the reference calls every container alike.
  if (tree.hostname === 'mrsdalloway') {
    const { namespaces } = (tree.linux ?? {}) as {
      readonly namespaces?: readonly { readonly type: string }[];
    };
    if (namespaces?.some(({ type }) => type === 'uts')) tree.hostname = '$NAME';
    else Reflect.deleteProperty(tree, 'hostname');
  }
  return tree;
}

function parent(tree: Tree, path: string): Tree {
  return path
    .split('.')
    .slice(0, -1)
    .reduce<Tree>((node, part) => (node[part] ??= {}) as Tree, tree);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
