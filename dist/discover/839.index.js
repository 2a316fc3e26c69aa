export const id = 839;
export const ids = [839];
export const modules = {

/***/ 6839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigFile: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6419);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(761);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9906);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1316);





/** The YAML nodes that each kind of option accepts, and how an error names them. */
const shapes = {
    text: { kinds: ['scalar'], expected: 'a string' },
    path: { kinds: ['scalar'], expected: 'a path' },
    boolean: { kinds: ['scalar'], expected: 'true or false' },
    number: { kinds: ['scalar'], expected: 'a number' },
    choice: { kinds: ['scalar'], expected: 'one word' },
    lines: { kinds: ['scalar', 'sequence'], expected: 'a list of strings' },
    pairs: { kinds: ['scalar', 'sequence', 'mapping'], expected: 'a mapping of strings' },
};
const rows = new Map(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optionTable */ .s.map((row) => [row.name, row]));
const imageKeys = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .optionTable */ .s.filter(({ describes }) => describes === 'image').map(({ name }) => name);
/**
 * Parses a system-image.yml: a mapping whose keys are the options that describe the image. Scalars keep their spelling
 * (`version: 1.0` is "1.0"); a key without a value counts as absent, and an empty file is fine.
 * @param path name of the file, for errors
 * @throws UserError that starts with `path:line:column`, for the first error in the file
 */
function parseConfigFile(text, path) {
    const file = new _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFile */ ._(text, path);
    const root = file.root();
    if (root === undefined || isNull(root))
        return new Map();
    if (root.kind !== 'mapping') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file.at(root)}: expected a mapping of options such as "image: example/agent:1.2", but found ${file.quote(root)}.`);
    }
    const options = new Map();
    for (const [name, { key, value }] of entries(root, file)) {
        const row = rows.get(name);
        if (row === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(unknown(name, file.at(key)));
        if (row.describes === 'run')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file.at(key)}: ${belongsToWorkflow(name)}`);
        if (!isNull(value))
            options.set(name, rawValue(row, value, file));
    }
    return options;
}
function rawValue({ name, kind }, node, file) {
    const { kinds, expected } = shapes[kind];
    if (!kinds.includes(node.kind))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(wrongShape(name, node, expected, file));
    return { value: valueOf(node, name, expected, file), where: `${file.at(node)}: "${name}"` };
}
function valueOf(node, name, expected, file) {
    let length = 0;
    const text = (item) => {
        if (item.kind !== 'scalar')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(wrongShape(name, item, expected, file));
        length += item.value.length;
        // Aliases can expand a short file into a long value.
        if (length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.templateBytes.max) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.templateBytes.message(`${file.at(node)}: "${name}"`));
        }
        return item.isNull ? '' : item.value;
    };
    if (node.kind === 'sequence')
        return node.items.map(text);
    if (node.kind === 'mapping')
        return new Map([...entries(node, file)].map(([key, { value }]) => [key, text(value)]));
    return text(node);
}
/** The entries of a mapping by key. @throws UserError for a key that is not a string, or is repeated. */
function entries(mapping, file) {
    const found = new Map();
    for (const [key, value] of mapping.items) {
        if (key.kind !== 'scalar')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file.at(key)}: ${file.quote(key)} is not a key; write a string.`);
        const first = found.get(key.value);
        if (first)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file.at(key)}: the key "${shortened(key.value)}" repeats ${file.at(first.key)}; keep one of them.`);
        found.set(key.value, { key, value });
    }
    return found;
}
function isNull(node) {
    return node.kind === 'scalar' && node.isNull;
}
function wrongShape(name, node, expected, file) {
    return `${file.at(node)}: "${name}" must be ${expected}, but is ${file.quote(node)}.`;
}
/** Says why system-image.yml may not set an option of the run, and where to set it instead. */
function belongsToWorkflow(name) {
    const where = 'write it as an input of the step or as a flag';
    return `"${name}" is set by the workflow, because this file belongs to whoever opens a pull request: ${where}.`;
}
function unknown(name, where) {
    const meant = name.length > 50 ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, rows.keys());
    const hint = meant === undefined ? `The options are ${imageKeys.join(', ')}.` : `Did you mean "${meant}"?`;
    return `${where}: "${shortened(name)}" is not an option. ${hint}`;
}
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ YamlFile)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


/** What YAML 1.2's core schema reads as null, unless quoted. */
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
/** A YAML file with one document. */
class YamlFile {
    path;
    #text;
    #anchors = new Map();
    #events = [].values();
    /** The end of the last scalar: an empty scalar after it has no offset of its own. */
    #end = 0;
    constructor(text, 
    /** Name of the file, for errors. */
    path) {
        this.path = path;
        this.#text = text.replace(/^\uFEFF/, '');
    }
    /** The document; undefined if the file is empty. @throws UserError if the text is not YAML. */
    root() {
        this.#events = this.#parse().values();
        if (this.#events.next().done === true)
            return undefined;
        const node = this.#node();
        this.#events.next();
        if (this.#events.next().done === true)
            return node;
        const second = this.#node() ?? { offset: this.#text.length };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${this.at(second)}: a second YAML document starts before this; keep one.`);
    }
    /** `path:line:column`, from 1. */
    at({ offset }) {
        const before = this.#text.slice(0, offset).split('\n');
        return `${this.path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
    }
    /** The rest of the line from the start of a node, for errors. */
    quote({ offset }) {
        const line = /^.*/.exec(this.#text.slice(offset))?.[0].trimEnd() ?? '';
        return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
    }
    #parse() {
        try {
            return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(this.#text, {});
        }
        catch (error) {
            if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
                throw error;
            const { line = 0, column = 0 } = error.mark ?? {};
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${this.path}:${line + 1}:${column + 1}: this is not YAML: ${error.reason}.`, {
                cause: error,
            });
        }
    }
    /** The next node; undefined at the end of the enclosing collection. */
    #node() {
        const event = this.#events.next().value;
        if (event === undefined || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            return undefined;
        const anchor = event.anchorStart < 0 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
            return this.#anchored(anchor, event.anchorStart);
        this.#refuseTag(event.tagStart);
        const node = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? this.#scalar(event) : this.#collection(event);
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        return node;
    }
    #scalar(event) {
        const isPlain = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN;
        const isQuoted = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
        if (event.valueStart < 0)
            return { kind: 'scalar', offset: this.#end, value: '', isNull: isPlain };
        this.#end = event.valueEnd;
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.#text, event);
        const offset = event.valueStart - (isQuoted ? 1 : 0);
        return { kind: 'scalar', offset, value, isNull: isPlain && nulls.has(value) };
    }
    #collection({ type, start }) {
        const items = [];
        for (let item; (item = this.#node()) !== undefined;)
            items.push(item);
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            return { kind: 'sequence', offset: start, items };
        const pairs = [];
        for (const [index, key] of items.entries()) {
            const value = items[index + 1];
            if (index % 2 === 0 && value !== undefined)
                pairs.push([key, value]);
        }
        return { kind: 'mapping', offset: start, items: pairs };
    }
    /** The anchored node itself, not a copy, so an alias costs no memory and cannot contain itself. */
    #anchored(name, offset) {
        const node = this.#anchors.get(name ?? '');
        if (node !== undefined)
            return node;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${this.at({ offset })}: "*${name ?? ''}" refers to an anchor that does not exist above it.`);
    }
    #refuseTag(offset) {
        if (offset >= 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${this.at({ offset })}: tags have no meaning here; remove ${this.quote({ offset })}.`);
    }
}


/***/ })

};
