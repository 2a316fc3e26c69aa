export const id = 854;
export const ids = [854];
export const modules = {

/***/ 6854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfigFile: () => (/* binding */ parseConfigFile)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
// EXTERNAL MODULE: ./src/options/table.ts
var table = __webpack_require__(1434);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./src/options/yaml-tree.ts


/** What YAML 1.2's core schema reads as null, where it stands without quotes. */
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
/** A YAML file with one document. */
class YamlFile {
    path;
    #text;
    #anchors = new Map();
    #events = [].values();
    /** Where the last scalar ended, which is where one that is left out stands. */
    #end = 0;
    constructor(text, 
    /** As it is named in errors. */
    path) {
        this.path = path;
        this.#text = text.replace(/^\uFEFF/, '');
    }
    /** The document, or undefined where there is none. @throws UserError where the text is no YAML. */
    root() {
        this.#events = this.#parse().values();
        if (this.#events.next().done === true)
            return undefined;
        const node = this.#node();
        this.#events.next();
        if (this.#events.next().done === true)
            return node;
        const second = this.#node() ?? { offset: this.#text.length };
        throw new errors/* UserError */.yo(`${this.at(second)}: a second YAML document starts before this; leave one.`);
    }
    /** `path:line:column`, from 1. */
    at({ offset }) {
        const before = this.#text.slice(0, offset).split('\n');
        return `${this.path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
    }
    /** The line of a node from where it starts, for errors. */
    quote({ offset }) {
        const line = /^.*/.exec(this.#text.slice(offset))?.[0].trimEnd() ?? '';
        return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
    }
    #parse() {
        try {
            return (0,js_yaml/* parseEvents */.PH)(this.#text, {});
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            const { line = 0, column = 0 } = error.mark ?? {};
            throw new errors/* UserError */.yo(`${this.path}:${line + 1}:${column + 1}: this is not YAML: ${error.reason}.`, {
                cause: error,
            });
        }
    }
    /** The next node; undefined at the end of what it is in. */
    #node() {
        const event = this.#events.next().value;
        if (event === undefined || event.type === js_yaml/* EVENT_ID */.hy.POP || event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            return undefined;
        const anchor = event.anchorStart < 0 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return this.#anchored(anchor, event.anchorStart);
        this.#refuseTag(event.tagStart);
        const node = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? this.#scalar(event) : this.#collection(event);
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        return node;
    }
    #scalar(event) {
        const isPlain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        const isQuoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        if (event.valueStart < 0)
            return { kind: 'scalar', offset: this.#end, value: '', isNull: isPlain };
        this.#end = event.valueEnd;
        const value = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        const offset = event.valueStart - (isQuoted ? 1 : 0);
        return { kind: 'scalar', offset, value, isNull: isPlain && nulls.has(value) };
    }
    #collection({ type, start }) {
        const items = [];
        for (let item; (item = this.#node()) !== undefined;)
            items.push(item);
        if (type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { kind: 'sequence', offset: start, items };
        const pairs = [];
        for (const [index, key] of items.entries()) {
            const value = items[index + 1];
            if (index % 2 === 0 && value !== undefined)
                pairs.push([key, value]);
        }
        return { kind: 'mapping', offset: start, items: pairs };
    }
    /** The node itself, not a copy: an alias costs nothing, and none can be in what it names. */
    #anchored(name, offset) {
        const node = this.#anchors.get(name ?? '');
        if (node !== undefined)
            return node;
        throw new errors/* UserError */.yo(`${this.at({ offset })}: "*${name ?? ''}" names no anchor above it.`);
    }
    #refuseTag(offset) {
        if (offset >= 0)
            throw new errors/* UserError */.yo(`${this.at({ offset })}: tags mean nothing here; leave out ${this.quote({ offset })}.`);
    }
}

;// CONCATENATED MODULE: ./src/options/config-file.ts




/** The shapes that a value may have, and how an error names them. */
const shapes = {
    text: { kinds: ['scalar'], expected: 'one text' },
    boolean: { kinds: ['scalar'], expected: 'true or false' },
    number: { kinds: ['scalar'], expected: 'a number' },
    choice: { kinds: ['scalar'], expected: 'one word' },
    lines: { kinds: ['scalar', 'sequence'], expected: 'a list of texts' },
    pairs: { kinds: ['scalar', 'sequence', 'mapping'], expected: 'a mapping of texts' },
};
const rows = new Map(table/* optionTable */.sX.map((row) => [row.name, row]));
/**
 * Reads a system-image.yml: a mapping with the options of the table as its keys. A scalar stays as it is written
 * (`version: 1.0` is "1.0"); a key without a value counts as not written, and an empty file says nothing.
 * @param path The file's name, for errors.
 * @throws UserError that starts with `path:line:column`, for the first thing that cannot be read.
 */
function parseConfigFile(text, path) {
    const file = new YamlFile(text, path);
    const root = file.root();
    if (root === undefined || isNull(root))
        return new Map();
    if (root.kind !== 'mapping') {
        throw new errors/* UserError */.yo(`${file.at(root)}: ${file.quote(root)} stands where a mapping of options is expected, as in "image: example/agent:1.2".`);
    }
    const options = new Map();
    for (const [name, { key, value }] of entries(root, file)) {
        const row = rows.get(name);
        if (row === undefined)
            throw new errors/* UserError */.yo(unknown(name, file.at(key)));
        if (!isNull(value))
            options.set(name, written(row, value, file));
    }
    return options;
}
function written({ name, kind }, node, file) {
    const { kinds, expected } = shapes[kind];
    if (!kinds.includes(node.kind))
        throw new errors/* UserError */.yo(wrongShape(name, node, expected, file));
    return { value: config_file_valueOf(node, name, expected, file), where: `${file.at(node)}: "${name}"` };
}
function config_file_valueOf(node, name, expected, file) {
    const text = (item) => {
        if (item.kind !== 'scalar')
            throw new errors/* UserError */.yo(wrongShape(name, item, expected, file));
        return item.isNull ? '' : item.value;
    };
    if (node.kind === 'sequence')
        return node.items.map(text);
    if (node.kind === 'mapping')
        return new Map([...entries(node, file)].map(([key, { value }]) => [key, text(value)]));
    return text(node);
}
/** The entries of a mapping by key. @throws UserError for a key that is no text, or is there twice. */
function entries(mapping, file) {
    const found = new Map();
    for (const [key, value] of mapping.items) {
        if (key.kind !== 'scalar')
            throw new errors/* UserError */.yo(`${file.at(key)}: ${file.quote(key)} is not a key; write one word.`);
        const first = found.get(key.value);
        if (first)
            throw new errors/* UserError */.yo(`${file.at(key)}: "${key.value}" is already at ${file.at(first.key)}; leave one.`);
        found.set(key.value, { key, value });
    }
    return found;
}
function isNull(node) {
    return node.kind === 'scalar' && node.isNull;
}
function wrongShape(name, node, expected, file) {
    return `${file.at(node)}: "${name}" holds ${file.quote(node)} where ${expected} is expected.`;
}
function unknown(name, where) {
    const meant = name.length > 50 ? undefined : (0,nearest/* nearest */.p)(name, rows.keys());
    return `${where}: "${name}" is no option. ${meant === undefined ? `The options are ${[...rows.keys()].join(', ')}.` : `Did you mean "${meant}"?`}`;
}


/***/ })

};
