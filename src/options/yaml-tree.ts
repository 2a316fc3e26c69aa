import {
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { UserError } from '../core/errors.js';

/** A node of a YAML file, with the offset where it starts. Every scalar keeps its spelling. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly offset: number; readonly value: string; readonly isNull: boolean }
  | { readonly kind: 'sequence'; readonly offset: number; readonly items: readonly YamlNode[] }
  | {
      readonly kind: 'mapping';
      readonly offset: number;
      readonly items: readonly (readonly [YamlNode, YamlNode])[];
    };

type Position = Pick<YamlNode, 'offset'>;

/** What YAML 1.2's core schema reads as null, unless quoted. */
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);

/** A YAML file with one document. */
export class YamlFile {
  readonly #text: string;
  readonly #anchors = new Map<string, YamlNode>();
  #events: Iterator<Event, undefined> = [].values();
  /** The end of the last scalar: an empty scalar after it has no offset of its own. */
  #end = 0;

  constructor(
    text: string,
    /** Name of the file, for errors. */
    readonly path: string,
  ) {
    this.#text = text.replace(/^\uFEFF/, '');
  }

  /** The document; undefined if the file is empty. @throws UserError if the text is not YAML. */
  root(): YamlNode | undefined {
    this.#events = this.#parse().values();
    if (this.#events.next().done === true) return undefined;
    const node = this.#node();
    this.#events.next();
    if (this.#events.next().done === true) return node;
    const second = this.#node() ?? { offset: this.#text.length };
    throw new UserError(`${this.at(second)}: a second YAML document starts before this; keep one.`);
  }

  /** `path:line:column`, from 1. */
  at({ offset }: Position): string {
    const before = this.#text.slice(0, offset).split('\n');
    return `${this.path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  }

  /** The rest of the line from the start of a node, for errors. */
  quote({ offset }: Position): string {
    const line = /^.*/.exec(this.#text.slice(offset))?.[0].trimEnd() ?? '';
    return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
  }

  #parse(): Event[] {
    try {
      return parseEvents(this.#text, {});
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const { line = 0, column = 0 } = error.mark ?? {};
      throw new UserError(`${this.path}:${line + 1}:${column + 1}: this is not YAML: ${error.reason}.`, {
        cause: error,
      });
    }
  }

  /** The next node; undefined at the end of the enclosing collection. */
  #node(): YamlNode | undefined {
    const event = this.#events.next().value;
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT)
      return undefined;
    const anchor = event.anchorStart < 0 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) return this.#anchored(anchor, event.anchorStart);
    this.#refuseTag(event.tagStart);
    const node = event.type === EVENT_ID.SCALAR ? this.#scalar(event) : this.#collection(event);
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }

  #scalar(event: ScalarEvent): YamlNode {
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    if (event.valueStart < 0) return { kind: 'scalar', offset: this.#end, value: '', isNull: isPlain };
    this.#end = event.valueEnd;
    const value = getScalarValue(this.#text, event);
    const offset = event.valueStart - (isQuoted ? 1 : 0);
    return { kind: 'scalar', offset, value, isNull: isPlain && nulls.has(value) };
  }

  #collection({ type, start }: SequenceEvent | MappingEvent): YamlNode {
    const items: YamlNode[] = [];
    for (let item; (item = this.#node()) !== undefined;) items.push(item);
    if (type === EVENT_ID.SEQUENCE) return { kind: 'sequence', offset: start, items };
    const pairs: (readonly [YamlNode, YamlNode])[] = [];
    for (const [index, key] of items.entries()) {
      const value = items[index + 1];
      if (index % 2 === 0 && value !== undefined) pairs.push([key, value]);
    }
    return { kind: 'mapping', offset: start, items: pairs };
  }

  /** The anchored node itself, not a copy, so an alias costs no memory and cannot contain itself. */
  #anchored(name: string | undefined, offset: number): YamlNode {
    const node = this.#anchors.get(name ?? '');
    if (node !== undefined) return node;
    throw new UserError(
      `${this.at({ offset })}: "*${name ?? ''}" refers to an anchor that does not exist above it.`,
    );
  }

  #refuseTag(offset: number): void {
    if (offset >= 0)
      throw new UserError(
        `${this.at({ offset })}: tags have no meaning here; remove ${this.quote({ offset })}.`,
      );
  }
}
