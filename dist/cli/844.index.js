export const id = 844;
export const ids = [844];
export const modules = {

/***/ 3844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlMapping: () => (/* binding */ parseYamlMapping)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);


/**
 * Parses a YAML mapping of strings. Scalars keep their spelling, so that `version: 1.0` is "1.0".
 * @param where location of the value, for errors
 * @throws UserError if the text is not such a mapping
 */
function parseYamlMapping(text, where) {
    const file = new _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFile */ ._(text, where);
    const root = file.root();
    if (root?.kind !== 'mapping') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} looks like a YAML mapping but is not one; write "key: value" lines.`);
    }
    const pairs = new Map();
    for (const [key, value] of root.items) {
        if (key.kind !== 'scalar' || value.kind !== 'scalar') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.at(value)}: ${file.quote(key)} must be a string, but is ${file.quote(value)}.`);
        }
        if (pairs.has(key.value))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file.at(key)}: the key ${file.quote(key)} is repeated.`);
        pairs.set(key.value, value.isNull ? '' : value.value);
    }
    return pairs;
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
