#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 2061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** The levels of a finding, the mildest first. */
const levels = ['notice', 'warning', 'error'];


/***/ }),

/***/ 4374:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Jr: () => (/* reexport */ check_policy/* failing */.Jr),
  US: () => (/* reexport */ check_policy/* policyOf */.US),
  aO: () => (/* reexport */ rules)
});

// UNUSED EXPORTS: assertKnownRules, levels, parseRequirement

// EXTERNAL MODULE: ./src/check/policy.ts
var check_policy = __nccwpck_require__(9680);
// EXTERNAL MODULE: ./src/check/finding.ts
var finding = __nccwpck_require__(2061);
;// CONCATENATED MODULE: ./src/check/rules/bundle-file.ts
const bundleFile = {
    id: 'bundle-file',
    level: 'warning',
    where: 'image',
    summary: 'the image has a device, pipe or socket, which a bundle leaves out',
    why: 'With `export: bundle`, the root file system holds files, folders and links only. The runtime creates the usual devices in /dev; others have to come from config.json.',
    *find({ exportLimits }) {
        for (const { message } of exportLimits.filter(({ kind }) => kind === 'bundle')) {
            yield { message, help: 'Remove it from the image; name devices in linux.devices of config.json.' };
        }
    },
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __nccwpck_require__(6153);
// EXTERNAL MODULE: ./src/core/excerpt.ts
var excerpt = __nccwpck_require__(7794);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __nccwpck_require__(6419);
;// CONCATENATED MODULE: ./src/check/parse/json-places.ts

/**
 * Finds values in a text that is known to be JSON. A container is looked through when a path leads into it and not
 * before, so that memory grows with what is asked for and not with the text.
 */
class JsonPlaces {
    #text;
    /** Offsets of the children of a container, by the container's own offset. */
    #children = new Map();
    constructor(text) {
        this.#text = text;
    }
    /** Where the value at `path` starts; if there is none, the nearest container that would hold it. */
    offset(path) {
        let offset = this.#skipSpace(0);
        for (const step of path) {
            const child = this.#childrenOf(offset).get(step);
            if (child === undefined)
                break;
            offset = child;
        }
        return offset;
    }
    literal(path) {
        const start = this.offset(path);
        const isContainer = '{['.includes(this.#text.charAt(start));
        return this.#text.slice(start, isContainer ? start + 1 : this.#valueEnd(start));
    }
    #childrenOf(container) {
        const known = this.#children.get(container);
        if (known !== undefined)
            return known;
        const found = new Map();
        const open = this.#text.charAt(container);
        if (open === '{' || open === '[') {
            let at = this.#skipSpace(container + 1);
            for (let index = 0; !'}]'.includes(this.#text.charAt(at)); index += 1) {
                let key = index;
                if (open === '{') {
                    const end = this.#valueEnd(at);
                    key = JSON.parse(this.#text.slice(at, end));
                    at = this.#skipSpace(this.#skipSpace(end) + 1);
                }
                found.set(key, at);
                at = this.#skipSpace(this.#valueEnd(at));
                if (this.#text.charAt(at) === ',')
                    at = this.#skipSpace(at + 1);
            }
        }
        this.#children.set(container, found);
        return found;
    }
    #valueEnd(start) {
        const first = this.#text.charAt(start);
        if (first === '"')
            return stringEnd(this.#text, start) ?? this.#text.length;
        if (first !== '{' && first !== '[') {
            scalarEnd.lastIndex = start;
            return scalarEnd.exec(this.#text)?.index ?? this.#text.length;
        }
        let depth = 0;
        let at = start;
        do {
            const character = this.#text.charAt(at);
            if (character === '"') {
                at = stringEnd(this.#text, at) ?? this.#text.length;
                continue;
            }
            if (character === '{' || character === '[')
                depth += 1;
            if (character === '}' || character === ']')
                depth -= 1;
            at += 1;
        } while (depth > 0 && at < this.#text.length);
        return at;
    }
    #skipSpace(from) {
        let at = from;
        while (at < this.#text.length && ' \t\n\r'.includes(this.#text.charAt(at)))
            at += 1;
        return at;
    }
}
const scalarEnd = /[\s,\]}]/g;
/** The offset after a string that starts at `start`; undefined if it is not closed. */
function stringEnd(text, start) {
    let quote = text.indexOf('"', start + 1);
    while (quote >= 0 && (0,excerpt/* backslashesBefore */.w)(text, quote) % 2 === 1)
        quote = text.indexOf('"', quote + 1);
    return quote < 0 ? undefined : quote + 1;
}

;// CONCATENATED MODULE: ./src/check/parse/json.ts



function parseJson(text) {
    const { max } = limits/* limits */.F.expandedCharacters;
    if (text.length > max) {
        return { message: `it has more than ${max} characters and is not read; shorten it`, offset: 0 };
    }
    const error = new Validator(text).validate();
    if (error !== undefined)
        return error;
    const places = new JsonPlaces(text);
    return {
        value: JSON.parse(text),
        offset: (path) => places.offset(path),
        literal: (path) => places.literal(path),
    };
}
function isJsonError(result) {
    return 'message' in result;
}
/** Says what keeps a text from being JSON. Without recursion, so that no depth of nesting exhausts the stack. */
class Validator {
    #text;
    /** The closing brackets that are due, the innermost last. */
    #open = [];
    #offset = 0;
    #expected = 'value';
    constructor(text) {
        this.#text = text;
    }
    validate() {
        if (this.#text.startsWith('\uFEFF'))
            return this.#error('it starts with a byte order mark');
        for (;;) {
            this.#skipSpace();
            if (this.#offset === this.#text.length)
                break;
            const problem = this.#step();
            if (problem !== undefined)
                return this.#error(problem);
        }
        if (this.#expected === 'end')
            return undefined;
        return this.#error(this.#text.trim() === '' ? 'it is empty' : `it ends where ${nouns[this.#expected]} is expected`);
    }
    /** Reads one token; returns what is wrong with it. */
    #step() {
        const character = this.#text.charAt(this.#offset);
        if (character === this.#open.at(-1) && closable.has(this.#expected)) {
            this.#open.pop();
            this.#offset += 1;
            this.#afterValue();
            return undefined;
        }
        switch (this.#expected) {
            case 'value':
            case 'first value':
                return this.#value(character);
            case 'name':
            case 'first name':
                return character === '"' ? this.#readName() : this.#unexpected();
            case 'colon':
                return this.#punctuation(':', 'value');
            case 'comma':
                return this.#punctuation(',', this.#open.at(-1) === '}' ? 'name' : 'value');
            case 'end':
                return 'something follows its end';
        }
    }
    #value(character) {
        if (character === '{' || character === '[') {
            const close = character === '{' ? '}' : ']';
            this.#open.push(close);
            this.#offset += 1;
            this.#expected = close === '}' ? 'first name' : 'first value';
            return this.#open.length > limits/* limits */.F.jsonLevels.max
                ? `it is nested deeper than ${limits/* limits */.F.jsonLevels.max} levels`
                : undefined;
        }
        const end = character === '"' ? this.#stringEnd() : this.#wordEnd();
        if (end === undefined)
            return 'a string is not closed';
        const problem = scalarProblem(this.#text.slice(this.#offset, end));
        if (problem !== undefined)
            return end === this.#offset ? this.#unexpected() : problem;
        this.#offset = end;
        this.#afterValue();
        return undefined;
    }
    #readName() {
        const end = this.#stringEnd();
        if (end === undefined)
            return 'a string is not closed';
        const literal = this.#text.slice(this.#offset, end);
        const problem = scalarProblem(literal);
        if (problem !== undefined)
            return problem;
        this.#offset = end;
        this.#expected = 'colon';
        return undefined;
    }
    #punctuation(wanted, next) {
        if (this.#text.charAt(this.#offset) !== wanted)
            return this.#unexpected();
        this.#offset += 1;
        this.#expected = next;
        return undefined;
    }
    #afterValue() {
        this.#expected = this.#open.length === 0 ? 'end' : 'comma';
    }
    #skipSpace() {
        while (' \t\n\r'.includes(this.#text.charAt(this.#offset)) && this.#offset < this.#text.length) {
            this.#offset += 1;
        }
    }
    #stringEnd() {
        return stringEnd(this.#text, this.#offset);
    }
    #wordEnd() {
        let end = this.#offset;
        while (/[\w.+-]/.test(this.#text.charAt(end)))
            end += 1;
        return end;
    }
    #unexpected() {
        const character = this.#text.charAt(this.#offset);
        const found = character === '"' ? 'a string' : `"${character}"`;
        return `there is ${found} where ${nouns[this.#expected]} is expected`;
    }
    #error(message) {
        return { message, offset: this.#offset };
    }
}
const closable = new Set(['first value', 'first name', 'comma']);
const nouns = {
    value: 'a value',
    'first value': 'a value or "]"',
    name: 'a name in double quotes',
    'first name': 'a name in double quotes or "}"',
    colon: 'a colon',
    comma: 'a comma or the closing bracket',
    end: 'nothing more',
};
/** A string, number, true, false or null, on its own. */
function scalarProblem(literal) {
    try {
        JSON.parse(literal);
        return undefined;
    }
    catch {
        return literal.startsWith('"')
            ? 'a string holds a line break, another control character, or an escape that JSON does not have'
            : `"${(0,excerpt/* shown */.S)(literal)}" is not a value`;
    }
}

;// CONCATENATED MODULE: ./src/check/config/configuration.ts


/** The configuration if it is a JSON object. Without a service, no runtime reads it. */
function configOf({ config, settings }) {
    if (config === undefined || settings.noContainerService || isJsonError(config.json))
        return undefined;
    const { json } = config;
    if (!(0,core_json/* isObject */.G)(json.value))
        return undefined;
    return {
        value: json.value,
        at: (path) => config.at(json.offset(path)),
        literal: (path) => json.literal(path),
        isLiteral: (path) => config.isWritten(json.offset(path) + 1),
    };
}

;// CONCATENATED MODULE: ./src/check/config/parts.ts

/** The part of a document at a path; nothing if it is not there, or null. */
function part(value, path) {
    let current = value;
    for (const step of path) {
        if (Array.isArray(current))
            current = current[Number(step)];
        else if ((0,core_json/* isObject */.G)(current) && Object.hasOwn(current, step))
            current = current[step];
        else
            return undefined;
    }
    return current ?? undefined;
}
/** A list's items; nothing if it is not one. */
function items(value, path) {
    const list = part(value, path);
    return Array.isArray(list) ? list : [];
}
/** `mounts[2].type` */
function pathName(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
}

;// CONCATENATED MODULE: ./src/check/process/access.ts


/**
 * The first of a program and the folders above it that the service's user may not execute or enter.
 * Source: path_resolution(7) and capabilities(7).
 */
async function firstClosed(files, program, config) {
    const user = userOf(config);
    if (user === undefined)
        return undefined;
    if (!user.searches) {
        for (let path = (0,posix_.dirname)(program.path);; path = (0,posix_.dirname)(path)) {
            const folder = await files.lookup(path);
            if (folder?.type === 'directory' && !allows(folder, user))
                return folder;
            if (path === '/')
                break;
        }
    }
    return user.overrides || allows(program, user) ? undefined : program;
}
/** Nothing if ids are mapped, or if the runtime decides which capabilities there are. */
function userOf({ value }) {
    if (items(value, ['linux', 'namespaces']).some((item) => part(item, ['type']) === 'user'))
        return undefined;
    const uid = part(value, ['process', 'user', 'uid']) ?? 0;
    const gid = part(value, ['process', 'user', 'gid']) ?? 0;
    const capabilities = part(value, ['process', 'capabilities']);
    if (typeof uid !== 'number' || typeof gid !== 'number')
        return undefined;
    if (uid === 0 && capabilities === undefined)
        return undefined;
    const effective = items(capabilities, ['effective']);
    const overrides = effective.includes('CAP_DAC_OVERRIDE');
    return {
        uid,
        gids: [gid, ...items(value, ['process', 'user', 'additionalGids'])].filter((id) => typeof id === 'number'),
        overrides,
        searches: overrides || effective.includes('CAP_DAC_READ_SEARCH'),
    };
}
function allows({ mode, uid, gid }, user) {
    const shift = uid === user.uid ? 6 : user.gids.includes(gid) ? 3 : 0;
    return ((mode >> shift) & 1) === 1;
}

// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __nccwpck_require__(7893);
;// CONCATENATED MODULE: ./src/check/process/interpreter.ts

/** As much of a script's first line as the kernel reads. */
const longestLine = 255;
function startOf(content) {
    if (content.length === 0)
        return { kind: 'empty' };
    if (content.subarray(0, 4).equals(elfMagic))
        return binaryOf(content);
    const head = content.subarray(0, longestLine).toString('latin1');
    const [, interpreter, argument] = /^#![ \t]*([^ \t\n]+)(?:[ \t]+([^\n]*))?/.exec(head) ?? [];
    if (interpreter !== undefined)
        return { kind: 'script', interpreter, argument: argument?.trimEnd() };
    return { kind: isText(head) ? 'text' : 'unknown' };
}
function binaryOf(content) {
    const loader = loaderOf(content);
    // Too short to judge.
    if (content.length < 20)
        return { kind: 'binary', loader, machine: undefined, isProgram: true };
    const read = (offset) => content[5] === 2 ? content.readUInt16BE(offset) : content.readUInt16LE(offset);
    return { kind: 'binary', loader, machine: read(18), isProgram: [2, 3].includes(read(16)) };
}
const elfMagic = Buffer.from('\x7fELF', 'latin1');
/** The type of the program header that names the loader. */
const interpreterHeader = 3;
/** Of a little-endian program, which is every one that images are published for but s390x. */
function loaderOf(content) {
    const is64 = content[4] === 2;
    if (content[5] !== 1 || content.length < 64)
        return undefined;
    const read = (offset) => is64 ? Number(content.readBigUInt64LE(offset)) : content.readUInt32LE(offset);
    try {
        const start = read(is64 ? 0x20 : 0x1c);
        const size = content.readUInt16LE(is64 ? 0x36 : 0x2a);
        const count = content.readUInt16LE(is64 ? 0x38 : 0x2c);
        for (let index = 0; index < count; index += 1) {
            const header = start + index * size;
            if (content.readUInt32LE(header) !== interpreterHeader)
                continue;
            const offset = read(header + (is64 ? 0x08 : 0x04));
            const length = read(header + (is64 ? 0x20 : 0x10));
            return (0,strings/* splitAt */.gI)(content.subarray(offset, offset + length).toString('latin1'), '\0')[0];
        }
    }
    catch (error) {
        // A header that points outside the file: not a program that this can judge.
        if (!(error instanceof RangeError))
            throw error;
    }
    return undefined;
}
function isText(head) {
    return /^[\t\n\r\x20-\x7e\x80-\xff]+$/.test(head);
}

;// CONCATENATED MODULE: ./src/check/process/machines.ts
/** Numbers of processors in a program's header, by the architectures whose kernels run it. Source: elf.h of glibc. */
const machines = new Map([
    ['amd64', [62, 3]],
    ['386', [3]],
    ['arm64', [183, 40]],
    ['arm', [40]],
    ['loong64', [258]],
    ['mips', [8]],
    ['mips64', [8]],
    ['mips64le', [8]],
    ['mipsle', [8]],
    ['ppc64', [21, 20]],
    ['ppc64le', [21]],
    ['riscv64', [243]],
    ['s390x', [22]],
]);
/** Whether a kernel runs a program; unknown architectures count as fitting. */
function runsOn(architecture, machine) {
    return machines.get(architecture)?.includes(machine) ?? true;
}
/** The name of the architecture that a program is for. */
function machineName(machine) {
    const found = [...machines].find(([, [first]]) => first === machine);
    return found?.[0] ?? `processor number ${machine}`;
}

// EXTERNAL MODULE: ./src/image/files.ts
var image_files = __nccwpck_require__(6222);
;// CONCATENATED MODULE: ./src/check/process/program.ts



/** Looks programs up in the image as the runtime does. */
class ProgramFinder {
    image;
    config;
    constructor(image, config) {
        this.image = image;
        this.config = config;
    }
    /**
     * The first executable file, or else the first that is not executable.
     * @returns `hidden` if a mount covers a place to look in, so that the host decides
     */
    async find(program) {
        const candidates = this.candidates(program);
        if (candidates.some((path) => this.isHidden(path)))
            return 'hidden';
        let inexecutable;
        for (const path of candidates) {
            const entry = await (0,image_files/* resolve */.hd)(this.image.files, path);
            if (entry?.type !== 'file')
                continue;
            if (isExecutable(entry))
                return entry;
            inexecutable ??= entry;
        }
        return inexecutable;
    }
    /** A name with a slash counts from the working directory; any other is looked up along PATH. */
    candidates(program) {
        if ((0,posix_.isAbsolute)(program))
            return [program];
        const directory = part(this.config.value, ['process', 'cwd']);
        const cwd = typeof directory === 'string' ? directory : '/';
        if (program.includes('/'))
            return [(0,posix_.join)('/', cwd, program)];
        const entries = items(this.config.value, ['process', 'env']).filter((entry) => typeof entry === 'string');
        const path = entries.findLast((entry) => entry.startsWith('PATH='))?.slice('PATH='.length) ?? '';
        return path.split(':').map((folder) => (0,posix_.join)('/', (0,posix_.isAbsolute)(folder) ? '' : cwd, folder, program));
    }
    /** Whether a mount covers what the image has at a path. */
    isHidden(path) {
        return items(this.config.value, ['mounts']).some((mount) => {
            const destination = part(mount, ['destination']);
            return typeof destination === 'string' && destination !== '' && isBelow(path, (0,posix_.join)('/', destination));
        });
    }
}
function isExecutable({ mode }) {
    return (mode & 0o111) !== 0;
}
function isBelow(path, folder) {
    return `${path}/`.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

;// CONCATENATED MODULE: ./src/check/rules/config-args.ts







const configArgs = {
    id: 'config-args',
    level: 'error',
    where: 'image',
    summary: 'process.args[0] is not in the image, or the kernel cannot start it: its working directory, mode, owner, architecture, first line, interpreter or loader',
    why: 'The container ends at once, with an error of the runtime.',
    async *find(context) {
        const config = configOf(context);
        const { image } = context;
        const program = part(config?.value, ['process', 'args', 0]);
        if (config !== undefined && image !== undefined)
            yield* folderProblem(new ProgramFinder(image, config));
        if (config === undefined || image === undefined || typeof program !== 'string' || program === '')
            return;
        // A name without a value is another rule's; what it stands for is not known here.
        if (program.includes('$') || context.settings.noContainerService)
            return;
        const found = await problemOf(new ProgramFinder(image, config), program);
        if (found !== undefined)
            yield { ...found, at: config.at(['process', 'args', 0]) };
    },
};
/** Runtimes create a missing working directory, but no folder can be where a file is. */
async function* folderProblem(finder) {
    const folder = part(finder.config.value, ['process', 'cwd']);
    if (typeof folder !== 'string' || !folder.startsWith('/') || folder.includes('$'))
        return;
    const entry = await finder.find(folder);
    if (entry === undefined || entry === 'hidden')
        return;
    yield {
        message: `The working directory ${folder} is a file of the image.`,
        help: 'Set process.cwd to a directory.',
        at: finder.config.at(['process', 'cwd']),
    };
}
async function problemOf(finder, program) {
    const entry = await finder.find(program);
    if (entry === 'hidden')
        return undefined;
    if (entry === undefined) {
        return {
            message: `The service runs ${program}, which is not in the image${program.includes('/') ? '' : ' along PATH'}.`,
            help: 'Set process.args to a program of the image; its ENTRYPOINT and CMD do not count.',
        };
    }
    if (!isExecutable(entry)) {
        return {
            message: `${entry.path}, which the service runs, is not executable.`,
            help: `Make it executable: RUN chmod +x ${entry.path}, or COPY --chmod=755.`,
        };
    }
    const closed = await firstClosed(finder.image.files, entry, finder.config);
    if (closed !== undefined)
        return closedProblem(finder.config, entry, closed);
    return startProblem(finder, program, entry);
}
function closedProblem(config, program, closed) {
    const uid = Number(part(config.value, ['process', 'user', 'uid']) ?? 0);
    const what = `${closed.path} belongs to ${closed.uid}:${closed.gid} and has the mode ${closed.mode.toString(8).padStart(4, '0')}`;
    return {
        message: `${what}, so user ${uid} cannot run ${program.path}.`,
        help: `Open it: RUN chmod ${closed.type === 'directory' ? 'a+x' : 'a+rx'} ${closed.path}, or run the service as its owner.`,
    };
}
/** Bytes of a program that are read to find its interpreter; of a larger one nothing is said. */
const largest = 16 * 1024 * 1024;
async function startProblem(finder, program, entry) {
    if (entry.size > largest)
        return undefined;
    const start = startOf(await finder.image.files.read(entry.path, largest));
    switch (start.kind) {
        case 'unknown':
            return undefined;
        case 'empty':
            return { message: `${program} is an empty file.`, help: 'Put the program there.' };
        case 'text':
            return {
                message: `${program} is a text without #! in its first line, which the kernel does not start.`,
                help: `Start it with #!/bin/sh, or run /bin/sh ${entry.path}.`,
            };
        case 'binary':
            return (binaryProblem(finder, program, start) ??
                (start.loader === undefined ? undefined : missingProblem(finder, program, start.loader, 'loaded')));
        case 'script':
            return scriptProblem(finder, program, start.interpreter, start.argument);
    }
}
function binaryProblem({ image: { config } }, program, { machine, isProgram }) {
    if (!isProgram) {
        return {
            message: `${program} is an ELF file, but not a program that the kernel starts.`,
            help: 'Link it, or copy the whole file.',
        };
    }
    if (machine === undefined || runsOn(config.architecture, machine))
        return undefined;
    return {
        message: `${program} is a program for ${machineName(machine)}, but the image is for ${config.architecture}.`,
        help: `Build it for ${config.architecture}, or set the platform of the image.`,
    };
}
async function scriptProblem(finder, program, interpreter, argument) {
    if (interpreter.endsWith('\r')) {
        return {
            message: `The first line of ${program} ends with a carriage return, so the kernel looks for "${interpreter.trim()}\\r".`,
            help: `Convert ${program} to line feeds, and keep it so: * text=auto eol=lf in .gitattributes.`,
        };
    }
    if (!(0,posix_.isAbsolute)(interpreter))
        return undefined;
    const problem = await missingProblem(finder, program, interpreter, 'run');
    if (problem !== undefined || !/\/env$/.test(interpreter))
        return problem;
    const [name = ''] = (argument ?? '').replace(/^-S\s+/, '').split(/\s+/);
    return name === '' || /[-=/\r]/.test(name.charAt(0)) || name.includes('=')
        ? undefined
        : missingProblem(finder, program, name, 'run');
}
async function missingProblem(finder, program, wanted, verb) {
    const found = await finder.find(wanted);
    if (found === 'hidden' || (found !== undefined && isExecutable(found)))
        return undefined;
    return {
        message: `${program} is ${verb} by ${wanted}, which is not in the image.`,
        help: verb === 'run'
            ? `Install ${wanted}, or change the first line of ${program}.`
            : 'Link it statically, or base the image on the system that it was built for.',
    };
}

// EXTERNAL MODULE: ./src/core/capabilities.ts
var capabilities = __nccwpck_require__(3649);
;// CONCATENATED MODULE: ./src/check/config/names.ts

/** Names that Linux and the OCI runtime specification know. */
/** Source: capabilities(7) of Linux 6.12. */
const names_capabilities = [...capabilities/* privilegedCapabilities */.su, ...capabilities/* newerCapabilities */.qA];
/** Source: getrlimit(2). */
const rlimits = [
    ...['AS', 'CORE', 'CPU', 'DATA', 'FSIZE', 'LOCKS', 'MEMLOCK', 'MSGQUEUE', 'NICE', 'NOFILE', 'NPROC', 'RSS'],
    ...['RTPRIO', 'RTTIME', 'SIGPENDING', 'STACK'],
].map((name) => `RLIMIT_${name}`);
const namespaces = [
    'pid',
    'network',
    'mount',
    'ipc',
    'uts',
    'user',
    'cgroup',
    'time',
];

;// CONCATENATED MODULE: ./src/check/rules/config-capabilities.ts




const path = ['process', 'capabilities'];
const configCapabilities = {
    id: 'config-capabilities',
    level: 'error',
    where: 'either',
    summary: 'process.capabilities is a list, names a capability that Linux does not have, or gives one beyond the set that limits it',
    why: 'The list is the form before 1.0: runc refuses it, and crun starts the service without any capability. No process may have an effective capability that it is not permitted, or an inheritable one outside the bounding set; both runtimes stop at that. Unknown names are dropped.',
    *find(context) {
        const config = configOf(context);
        const value = part(config?.value, path);
        if (config === undefined || value === undefined)
            return;
        if (!(0,core_json/* isObject */.G)(value)) {
            const form = Array.isArray(value) ? 'a list, the form before 1.0.0' : JSON.stringify(value);
            yield {
                message: `process.capabilities is ${form}: runc refuses it, and crun starts the service without capabilities.`,
                help: 'Write an object with the lists bounding, effective, permitted, inheritable and ambient.',
                at: config.at(path),
            };
            return;
        }
        for (const [set, list] of Object.entries(value))
            yield* listFinds(config, [...path, set], list);
        yield* beyondLimit(config);
    },
};
function* listFinds(config, listPath, list) {
    if (list === null)
        return;
    if (!Array.isArray(list)) {
        yield {
            message: `${pathName(listPath)} must be a list of capabilities.`,
            help: 'Write the names, such as "CAP_CHOWN", between [ and ].',
            at: config.at(listPath),
        };
        return;
    }
    for (const [index, name] of list.entries()) {
        if (typeof name === 'string' && names_capabilities.includes(name))
            continue;
        const meant = typeof name === 'string' ? name.toUpperCase().replace(/^(?!CAP_)/, 'CAP_') : '';
        yield {
            message: `${JSON.stringify(name)} in ${pathName(listPath)} is not a capability of Linux.`,
            help: names_capabilities.includes(meant) ? `Write "${meant}".` : 'Remove it, or correct its name.',
            at: config.at([...listPath, index]),
            ...(typeof name === 'string' && { level: 'warning' }),
        };
    }
}
/** The set that limits another. Each was tried with runc and crun. */
const config_capabilities_limits = [
    ['effective', 'permitted', 'not permitted'],
    ['inheritable', 'bounding', 'not in the bounding set'],
];
/** Unknown names count as dropped. */
function* beyondLimit(config) {
    for (const [set, limit, what] of config_capabilities_limits) {
        const allowed = items(config.value, [...path, limit]);
        const names = items(config.value, [...path, set]).filter((name) => typeof name === 'string');
        const beyond = names.filter((name) => names_capabilities.includes(name) && !allowed.includes(name));
        const [first] = beyond;
        if (first === undefined)
            continue;
        const shownNames = beyond.length > 3 ? `${first} and ${beyond.length - 1} more` : beyond.join(', ');
        yield {
            message: `${shownNames} in process.capabilities.${set} ${beyond.length > 1 ? 'are' : 'is'} ${what}; runc and crun refuse that.`,
            help: `Add ${beyond.length > 1 ? 'them' : `"${first}"`} to process.capabilities.${limit}, or remove ${beyond.length > 1 ? 'them' : 'it'} from ${set}.`,
            at: config.at([...path, set, items(config.value, [...path, set]).indexOf(first)]),
        };
    }
}

// EXTERNAL MODULE: ./src/installer/host-paths.ts
var host_paths = __nccwpck_require__(3641);
// EXTERNAL MODULE: ./src/core/unit-file.ts
var unit_file = __nccwpck_require__(3352);
// EXTERNAL MODULE: ./src/core/unit-folders.ts
var unit_folders = __nccwpck_require__(4105);
// EXTERNAL MODULE: ./src/installer/template.ts
var template = __nccwpck_require__(4580);
// EXTERNAL MODULE: ./src/installer/tmpfiles.ts
var installer_tmpfiles = __nccwpck_require__(754);
;// CONCATENATED MODULE: ./src/check/config/provided-paths.ts





/** Whether a path is on the host when the service starts, as far as the image and a plain host decide it. */
function isProvided(context, path) {
    const wanted = canonical(path);
    const created = [
        ...context.hostPaths,
        ...renamedPaths(context),
        ...createdPaths(context),
        ...(context.service ? (0,unit_folders/* unitFolders */.Q)(context.service.parsed).map((folder) => folder.path) : []),
    ];
    return ((0,host_paths/* onPlainHost */.un)(wanted) ||
        created.some((other) => `${canonical(other)}/`.startsWith(`${wanted}/`)) ||
        isCopied(context, wanted) ||
        isNamedBeforeStart(context, path));
}
/** `/var/run` is a link to `/run`. */
function canonical(path) {
    return path.replace(/^\/var\/run(?=\/|$)/, '/run');
}
/** New names that the installer gives to files for the host. */
function renamedPaths({ settings, values }) {
    return [...settings.renameFiles.values()].map((name) => (0,template/* fillPath */.d)(name, values).text);
}
/** What tmpfiles.template creates, with the folders above it. */
function createdPaths({ tmpfiles }) {
    return (tmpfiles?.parsed.lines ?? []).filter(installer_tmpfiles/* isCreating */.w).map(({ path }) => withoutSpecifiers(path));
}
/** Whether a line copies or links what may hold a path. */
function isCopied({ tmpfiles }, wanted) {
    return (tmpfiles?.parsed.lines ?? []).some(({ type, path }) => 'CL'.includes(type) && wanted.startsWith(`${canonical(withoutSpecifiers(path))}/`));
}
/** Specifiers that stand for the same folder on every host. Source: tmpfiles.d(5). */
const folders = {
    ...{ '%t': '/run', '%S': '/var/lib', '%C': '/var/cache', '%L': '/var/log', '%T': '/tmp', '%V': '/var/tmp' },
    '%%': '%',
};
function withoutSpecifiers(path) {
    return path.replace(/%./g, (specifier) => folders[specifier] ?? specifier);
}
/** Whether tmpfiles.template would create a path if the container had another name. */
function isCreatedForOtherName({ config, tmpfiles, values }, wanted) {
    // A template has the name itself.
    if (config?.template !== undefined)
        return false;
    const name = values.get('NAME') ?? '';
    return (tmpfiles?.parsed.lines ?? []).filter(installer_tmpfiles/* isCreating */.w).some(({ path }) => {
        const [before, after, ...more] = canonical(withoutSpecifiers(path)).split(name);
        if (name === '' || before === undefined || after === undefined || more.length > 0)
            return false;
        const between = wanted.slice(before.length, wanted.length - after.length);
        return wanted.startsWith(before) && wanted.endsWith(after) && /^[^/]+$/.test(between);
    });
}
/**
 * Whether no one but the image could bring a path: it lies among the state or run-time files of services, and nothing
 * that the image depends on has such a name.
 */
function isOwnPath(context, path) {
    const [, name] = /^\/(?:var\/lib|run)\/([^/]+)/.exec(canonical(path)) ?? [];
    if (name === undefined || (0,host_paths/* belongsToHost */.m8)(path) || /[$%]|sock|\.(?:pid|fifo|ctl|lock)$/.test(path))
        return false;
    const { service, tmpfiles, hostPaths } = context;
    // The image may be meant for another name.
    if (isCreatedForOtherName(context, canonical(path)))
        return false;
    // What these create can't be told from here.
    if (tmpfiles?.parsed.lines.some(({ path: line }) => /[$%]/.test(withoutSpecifiers(line))))
        return false;
    if ([...hostPaths].some((other) => other.includes('/tmpfiles.d/')))
        return false;
    const given = (section, key) => service ? (0,unit_file/* settings */.W)(service.parsed, section, key).map(({ value }) => value) : [];
    if (given('Service', 'ExecStartPre').some((value) => value.trim() !== ''))
        return false;
    const needed = ['After', 'Requires', 'Requisite', 'BindsTo', 'Wants', 'PartOf', 'RequiresMountsFor'];
    return !needed
        .flatMap((key) => given('Unit', key))
        .flatMap((value) => value.split(/\s+/))
        .some((unit) => unit.startsWith('/') || unit.includes(name) || name.startsWith(unit.split(/[@.]/, 1)[0] || '-'));
}
/** A command before the start, such as mkdir, may create it. */
function isNamedBeforeStart({ service }, path) {
    const commands = service ? (0,unit_file/* settings */.W)(service.parsed, 'Service', 'ExecStartPre') : [];
    return commands.some(({ value }) => value.includes(path));
}

;// CONCATENATED MODULE: ./src/check/rules/config-hooks.ts





/** Hooks that the runtime runs on the host; those of startContainer are programs of the image. */
const hostStages = ['prestart', 'createRuntime', 'createContainer', 'poststart', 'poststop'];
const configHooks = {
    id: 'config-hooks',
    level: 'warning',
    where: 'either',
    summary: 'a hook runs a program that not every host has, or that the image does not have',
    why: 'Hooks run on the host, not in the container. The runtime stops the container if the program is missing; only a poststop hook is let go. It is an error if no usual package has a program of that name. A startContainer hook is a program of the image.',
    async *find(context) {
        const config = configOf(context);
        if (config === undefined)
            return;
        yield* missingInImage(context, config);
        if (context.image === undefined && context.sources.moreForHost)
            return;
        for (const stage of hostStages) {
            for (const [index, hook] of items(config.value, ['hooks', stage]).entries()) {
                const program = part(hook, ['path']);
                if (typeof program !== 'string' || !program.startsWith('/') || program.includes('$'))
                    continue;
                const checkout = context.values.get('DESTDIR');
                if (checkout !== undefined && program.startsWith(`${checkout}/`))
                    continue;
                if (isProvided(context, program))
                    continue;
                const isUnknown = stage !== 'poststop' && (0,host_paths/* isUnknownProgram */.bA)(program);
                yield {
                    message: isUnknown
                        ? `The ${stage} hook runs ${program} on the host, and no usual package of a host has it.`
                        : `The ${stage} hook runs ${program} on the host, and not every host has it.`,
                    help: 'Put the program into /exports/hostfs, or name the one of the image: $DESTDIR/rootfs/PATH.',
                    at: config.at(['hooks', stage, index, 'path']),
                    ...(isUnknown && { level: 'error' }),
                };
            }
        }
    },
};
/** Hooks of startContainer run inside the container. */
async function* missingInImage({ image }, config) {
    if (image === undefined)
        return;
    const finder = new ProgramFinder(image, config);
    for (const [index, hook] of items(config.value, ['hooks', 'startContainer']).entries()) {
        const program = part(hook, ['path']);
        if (typeof program !== 'string' || !program.startsWith('/') || program.includes('$'))
            continue;
        const entry = await finder.find(program);
        if (entry === 'hidden' || (entry !== undefined && isExecutable(entry)))
            continue;
        yield {
            message: `The startContainer hook runs ${program} in the container, and the image has ${entry === undefined ? 'no such file' : 'it without the right to execute it'}.`,
            help: 'Put the program into the image, or remove the hook.',
            at: config.at(['hooks', 'startContainer', index, 'path']),
            level: 'error',
        };
    }
}

;// CONCATENATED MODULE: ./src/check/rules/config-json.ts


const configJson = {
    id: 'config-json',
    level: 'error',
    where: 'either',
    summary: 'the configuration is not JSON once filled in',
    why: 'The installer parses the file once it is filled in, and stops.',
    *find({ config }) {
        if (config === undefined)
            return;
        const { file, json } = config;
        if (file.encodingProblem !== undefined) {
            yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
        }
        else if (isJsonError(json)) {
            yield {
                message: `Once filled in, ${file.name} is not JSON: ${json.message}.`,
                help: 'Correct the syntax; mind the values that variables stand for.',
                at: config.at(json.offset),
            };
        }
        else if (!(0,core_json/* isObject */.G)(json.value)) {
            yield {
                message: `Once filled in, ${file.name} is JSON, but not an object.`,
                help: 'Write the configuration between { and }.',
                at: file.atLine(1),
            };
        }
    },
};

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./src/check/config/file-systems.ts
/** What Linux can mount, and the options of the file systems that containers mount. */
/** Sources: the kernel's fs/ as of 6.12, with those of well-known modules of others; filesystems(5). */
const fileSystems = new Set(`9p adfs affs afs apfs aufs autofs bcachefs beegfs befs bfs binder binfmt_misc bpf btrfs cachefiles ceph cgroup cgroup2
  cifs coda configfs cpuset cramfs debugfs devfs devpts devtmpfs ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs
  fuse fuseblk fusectl functionfs gadgetfs gfs2 glusterfs gpfs hfs hfsplus hostfs hpfs hugetlbfs isofs iso9660 jffs2 jfs
  lustre minix mqueue msdos ncpfs nfs nfs4 nfsd nilfs2 ntfs ntfs3 nullfs ocfs2 ocfs2_dlmfs omfs openpromfs orangefs overlay
  overlayfs pipefs prl_fs proc pstore pvfs2 qnx4 qnx6 quobyte ramfs reiserfs resctrl romfs rootfs rpc_pipefs securityfs
  selinuxfs shiftfs smackfs smb3 smbfs sockfs spufs squashfs sysfs sysv tmpfs tracefs ubifs udf ufs umsdos usbfs vboxsf
  vfat virtiofs vmhgfs vxfs xenfs xfs xiafs zfs zonefs`.split(/\s+/));
/** A fuse file system may name its program after a dot. */
function isFileSystem(type) {
    return fileSystems.has(type) || /^fuse(?:blk)?\.\w/.test(type);
}
/** The start of an option without which the kernel refuses a mount. */
const neededOptions = {
    overlay: 'lowerdir=',
    fuse: 'fd=',
    fuseblk: 'fd=',
};
/** Source: config.md of the OCI runtime specification, "Linux mount options", and mount(8). */
const mountFlags = new Set(`async atime bind defaults dev diratime dirsync exec iversion lazytime loud mand noatime nodev nodiratime noexec
  noiversion nolazytime nomand norelatime nostrictatime nosuid nosymfollow private ratime rbind rdev rdiratime relatime
  remount rexec rnoatime rnodev rnodiratime rnoexec rnorelatime rnostrictatime rnosuid rnosymfollow ro rprivate
  rrelatime rro rrw rshared rslave rstrictatime rsuid rsymfollow runbindable rw shared silent slave strictatime suid
  symfollow sync tmpcopyup unbindable idmap ridmap`.split(/\s+/));
function like(pattern) {
    return (value) => pattern.test(value);
}
const octal = like(/^[0-7]+$/);
/** The largest id stands for none. */
const id = (value) => /^\d+$/.test(value) && Number(value) < 2 ** 32 - 1;
/** As the kernel's memparse reads it. */
const amount = like(/^(?:0x[\da-f]+|\d+)[kmgtpe]?$/i);
const flag = (value) => value === '';
/** Source: tmpfs(5); Documentation/filesystems of the kernel for devpts and proc. Each was tried with runc and crun. */
const options = {
    tmpfs: {
        size: like(/^(?:0x[\da-f]+|\d+)[kmgtpe]?%?$/i),
        ...{ nr_blocks: amount, nr_inodes: amount, mode: octal, uid: id, gid: id },
        huge: like(/^(?:never|always|within_size|advise)$/),
        mpol: like(/^(?:default|local|interleave|prefer|bind|weighted)\b/),
        ...{ inode32: flag, inode64: flag, noswap: flag },
        ...{ casefold: () => true, strict_encoding: flag, usrquota: flag, grpquota: flag },
    },
    devpts: { mode: octal, ptmxmode: octal, uid: id, gid: id, max: like(/^\d+$/), newinstance: flag },
    proc: {
        gid: id,
        hidepid: like(/^(?:[0124]|off|noaccess|invisible|ptraceable)$/),
        subset: like(/^pid$/),
        pidns: () => true,
    },
    sysfs: {},
    mqueue: {},
};
/** The options of a file system; nothing if they are not known. */
function optionsOf(type) {
    const own = Object.hasOwn(options, type) ? options[type] : undefined;
    return own && new Map(Object.entries(own));
}
/** Directories of /proc, also those of some hardware. Source: proc(5). */
const procFolders = new Set(`acpi asound bus driver dynamic_debug fs irq net pressure scsi sys sysvipc tty device-tree ide mpt nv rtas ppc64 xen`.split(' '));
/** Directories of /sys. Source: sysfs(5). */
const sysFolders = new Set('block bus class dev devices firmware fs hypervisor kernel module power'.split(' '));
/** Directories of /sys/fs. */
const sysMounts = new Set('aufs bcache bpf btrfs cgroup ecryptfs erofs ext4 f2fs fuse gfs2 lustre nfs nilfs2 ocfs2 pstore resctrl selinux smackfs xfs zfs'.split(' '));

;// CONCATENATED MODULE: ./src/check/config/schema.ts


/** A field that must be there; the others in {@link object} are optional. */
function required(schema) {
    return { schema, required: true };
}
function schema_text(wanted = 'must be a string', accepts = () => true) {
    return (value, path, { problem }) => {
        if (typeof value !== 'string' || !accepts(value))
            problem(path, `${wanted}, not ${literal(value)}`);
    };
}
function oneOf(choices) {
    return schema_text(`must be one of ${choices.join(', ')}`, (value) => choices.includes(value));
}
const absolutePath = schema_text('must be an absolute path', (value) => value.startsWith('/'));
const schema_flag = (value, path, { problem }) => {
    if (typeof value !== 'boolean')
        problem(path, `must be true or false, not ${literal(value)}`);
};
/** The range is that of the type that runtimes read the number into. */
function integer(minimum, maximum) {
    return (value, path, { problem }) => {
        if (!Number.isInteger(value) || value < minimum || value > maximum) {
            problem(path, `must be a whole number${rangeOf(minimum, maximum)}, not ${literal(value)}`);
        }
    };
}
const uint16 = integer(0, 2 ** 16 - 1);
const uint32 = integer(0, 2 ** 32 - 1);
const uint64 = integer(0, 2 ** 64 - 1);
const int64 = integer(-(2 ** 63), 2 ** 63 - 1);
function listOf(item, { atLeast = 0 } = {}) {
    return (value, path, reporter) => {
        if (!Array.isArray(value) || value.length < atLeast) {
            const wanted = atLeast > 0 ? 'a list with at least one item' : 'a list';
            reporter.problem(path, `must be ${wanted}, not ${literal(value)}`);
            return;
        }
        value.forEach((element, index) => {
            item(element, [...path, index], reporter);
        });
    };
}
function mapOf(item) {
    return (value, path, reporter) => {
        if (!(0,core_json/* isObject */.G)(value))
            reporter.problem(path, `must be an object, not ${literal(value)}`);
        else
            for (const [key, element] of Object.entries(value))
                item(element, [...path, key], reporter);
    };
}
/** Runtimes ignore unknown fields, and read null as "not there". */
function object(fields) {
    const byLowerCase = new Map(Object.keys(fields).map((key) => [key.toLowerCase(), key]));
    return (value, path, reporter) => {
        if (!(0,core_json/* isObject */.G)(value)) {
            reporter.problem(path, `must be an object, not ${literal(value)}`);
            return;
        }
        for (const key of Object.keys(value)) {
            const known = byLowerCase.get(key.toLowerCase());
            if (known !== undefined && known !== key)
                reporter.otherCase?.([...path, key], known);
        }
        for (const [key, field] of Object.entries(fields)) {
            const { schema, required: isRequired } = typeof field === 'function' ? { schema: field, required: false } : field;
            const element = Object.hasOwn(value, key) ? value[key] : undefined;
            if (element !== undefined && element !== null)
                schema(element, [...path, key], reporter);
            else if (isRequired)
                reporter.problem([...path, key], 'is missing');
        }
    };
}
/** Applies several schemas to one value. */
function schema_all(...schemas) {
    return (value, path, reporter) => {
        for (const schema of schemas)
            schema(value, path, reporter);
    };
}
/** No two items of a list may have the same value for a key. */
function distinct(key, level) {
    return (value, path, { problem }) => {
        const seen = new Set();
        for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
            const found = (0,core_json/* isObject */.G)(item) ? item[key] : undefined;
            if (typeof found === 'string' && seen.has(found)) {
                problem([...path, index], `repeats the ${key} ${(0,excerpt/* shown */.S)(found)} of an earlier item`, level);
            }
            seen.add(found);
        }
    };
}
/** A value as a message quotes it. */
function literal(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return (0,core_json/* isObject */.G)(value) ? 'an object' : (0,excerpt/* shown */.S)(JSON.stringify(value));
}
function rangeOf(minimum, maximum) {
    if (maximum <= 2 ** 32 - 1)
        return ` from ${minimum} to ${maximum}`;
    return minimum === 0 ? ' that is not negative' : '';
}

;// CONCATENATED MODULE: ./src/check/config/mount-schema.ts







/** The mounts of the runtime configuration. Source: config.md of the OCI runtime specification, "Mounts". */
/** Whether a mount binds a path: only its options decide that for the runtimes. */
function isBind(options) {
    return Array.isArray(options) && (options.includes('bind') || options.includes('rbind'));
}
/** Every type but that of a bind mount names a file system. The type rbind has a rule of its own. */
const mountType = (value, path, { problem }) => {
    if (!(0,core_json/* isObject */.G)(value) || isBind(value.options))
        return;
    const { type } = value;
    if (type === 'bind')
        problem(path, 'has type bind, but neither bind nor rbind among its options');
    else if (type === undefined || type === null || type === '')
        problem([...path, 'type'], 'is missing');
    else if (typeof type === 'string' && type !== 'rbind' && !isFileSystem(type)) {
        const meant = (0,nearest/* nearest */.p)(type.toLowerCase(), [...fileSystems]);
        const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
        problem([...path, 'type'], `is "${(0,excerpt/* shown */.S)(type)}", which is not a file system of Linux${hint}`);
    }
    else if (typeof type === 'string') {
        const needed = neededOptions[type];
        const given = items(value, ['options']).map(String);
        if (needed !== undefined && !given.some((option) => option.startsWith(needed))) {
            problem([...path, 'options'], `has no ${needed}…, without which ${type} cannot be mounted`);
        }
    }
};
/** Options that a file system refuses, or values that it does not take. Bind mounts ignore them. */
const fileSystemOptions = (value, path, { problem }) => {
    if (!(0,core_json/* isObject */.G)(value) || typeof value.type !== 'string' || isBind(value.options))
        return;
    const { type } = value;
    const known = optionsOf(type);
    if (known === undefined)
        return;
    for (const [index, option] of items(value, ['options']).entries()) {
        if (typeof option !== 'string' || option === '' || mountFlags.has(option))
            continue;
        if (/^(?:fs|def|root)?context=./.test(option))
            continue;
        const [name = '', ...rest] = option.split('=');
        const form = known.get(name);
        if (form === undefined)
            problem([...path, 'options', index], `is "${(0,excerpt/* shown */.S)(option)}", which ${type} does not take`);
        else if (!form(rest.join('='))) {
            problem([...path, 'options', index], `is "${(0,excerpt/* shown */.S)(option)}", a value that ${type} refuses`);
        }
    }
};
/** Files below /proc that runc lets a mount cover. Source: checkProcMount of runc 1.1. */
const coverable = new Set(`cpuinfo diskstats meminfo stat swaps uptime loadavg slabinfo sys/kernel/ns_last_pid sys/crypto/fips_enabled`
    .split(' ')
    .map((name) => `/proc/${name}`));
const belowProc = (value, path, { problem }) => {
    if (!(0,core_json/* isObject */.G)(value) || typeof value.destination !== 'string')
        return;
    const destination = normal(value.destination);
    const binds = isBind(value.options);
    if (destination === '/proc' && value.type !== 'proc' && !binds) {
        problem([...path, 'destination'], 'is /proc, which only a mount of type proc may cover');
    }
    if (!destination.startsWith('/proc/') || !binds || coverable.has(destination))
        return;
    problem([...path, 'destination'], `is ${destination}, and runc refuses to bind a path below /proc`);
};
/** Mount points inside a kernel's file system have to exist there: no one can create a directory in it. */
const mountPoint = (value, path, { problem }) => {
    if (!(0,core_json/* isObject */.G)(value) || typeof value.destination !== 'string' || value.destination === '')
        return;
    const destination = normal(value.destination);
    const report = (what) => {
        problem([...path, 'destination'], `is ${(0,excerpt/* shown */.S)(destination)}, ${what}`);
    };
    const binds = isBind(value.options);
    if (destination === '/' && !binds)
        report('and would hide the whole image');
    const [, top = '', name = ''] = destination.split('/');
    if (top === 'proc' && name !== '' && !binds) {
        if (/^(?:\d+|self|thread-self)$/.test(name))
            report('which belongs to the process that runc starts');
        else if (!procFolders.has(name))
            report('which is not a directory of /proc');
    }
};
/** Below /sys, if that is the kernel's. */
const belowSys = (value, path, { problem }) => {
    const list = Array.isArray(value) ? value : [];
    const sysfs = list.findIndex((item) => (0,core_json/* isObject */.G)(item) && item.type === 'sysfs' && destinationOf(item) === '/sys');
    for (const [index, item] of list.entries()) {
        const [, top, name, ...rest] = destinationOf(item)?.split('/') ?? [];
        if (sysfs < 0 || index < sysfs || top !== 'sys' || name === undefined)
            continue;
        const isMissing = !sysFolders.has(name) || (name === 'fs' && rest[0] !== undefined && !sysMounts.has(rest[0]));
        if (!isMissing)
            continue;
        problem([...path, index, 'destination'], `is ${(0,excerpt/* shown */.S)(destinationOf(item) ?? '')}, which is not a directory of /sys`);
    }
};
function destinationOf(item) {
    const destination = (0,core_json/* isObject */.G)(item) ? item.destination : undefined;
    return typeof destination === 'string' && destination !== '' ? normal(destination) : undefined;
}
const relativeDestination = (value, path, { problem }) => {
    if (!(0,core_json/* isObject */.G)(value) || typeof value.destination !== 'string' || value.destination === '')
        return;
    if (value.destination.startsWith('/'))
        return;
    problem([...path, 'destination'], `should be an absolute path, not "${value.destination}"`, 'warning');
};
const bindSource = (value, path, { problem }) => {
    if (!(0,core_json/* isObject */.G)(value) || !isBind(value.options))
        return;
    if (value.source === undefined || value.source === null || value.source === '') {
        problem([...path, 'source'], 'is missing, and a bind mount needs one');
    }
};
const mount = schema_all(object({
    destination: required(schema_text('must be a path', (value) => value !== '')),
    type: schema_text(),
    source: schema_text(),
    options: listOf(schema_text()),
    uidMappings: listOf(object({})),
    gidMappings: listOf(object({})),
}), mountType, fileSystemOptions, mountPoint, belowProc, relativeDestination, bindSource);
/** runc reads /proc of the container, so one has to be mounted. */
const hasProc = (value, path, { problem }) => {
    if (!Array.isArray(value))
        return;
    const covers = value.some((item) => ['/proc', '/'].includes(destinationOf(item) ?? ''));
    if (!covers)
        problem(path, 'has no mount of /proc, without which runc starts nothing');
};
const mounts = schema_all(listOf(mount), hasProc, belowSys);
/** A destination as runtimes resolve it. */
function normal(destination) {
    return (0,posix_.join)('/', destination).replace(/(?<=.)\/$/, '');
}

;// CONCATENATED MODULE: ./src/check/config/namespace-schema.ts

/** Parts of the configuration that need a namespace of the container's own. Each was tried with runc and crun. */
function hasNamespace(config, type) {
    return items(config, ['linux', 'namespaces']).some((item) => part(item, ['type']) === type);
}
/** The longest name that the kernel takes, in bytes. Source: sethostname(2). */
const longestName = 64;
const names = (config, _path, { problem }) => {
    for (const key of ['hostname', 'domainname']) {
        const name = part(config, [key]);
        if (typeof name !== 'string' || name === '')
            continue;
        if (!hasNamespace(config, 'uts'))
            problem([key], 'needs a uts namespace in linux.namespaces');
        if (Buffer.byteLength(name) > longestName)
            problem([key], `is longer than ${longestName} bytes`);
    }
};
/** Kernel parameters that belong to a namespace. The rest are the host's, and runtimes refuse to change them. */
const ipcParameters = new Set('msgmax msgmnb msgmni sem shmall shmmax shmmni shm_rmid_forced'.split(' ').map((name) => `kernel.${name}`));
const parameters = (config, _path, { problem }) => {
    const values = part(config, ['linux', 'sysctl']);
    for (const key of typeof values === 'object' && values !== null ? Object.keys(values) : []) {
        const refusal = parameterProblem(config, key.replaceAll('/', '.'));
        if (refusal !== undefined)
            problem(['linux', 'sysctl', key], refusal);
    }
};
function parameterProblem(config, name) {
    if (name === 'kernel.hostname')
        return 'is set by hostname, and runtimes refuse it here';
    if (name === 'kernel.domainname')
        return undefined;
    if (name.startsWith('net.')) {
        return hasNamespace(config, 'network') ? undefined : 'needs a network namespace in linux.namespaces';
    }
    if (ipcParameters.has(name) || name.startsWith('fs.mqueue.')) {
        return hasNamespace(config, 'ipc') ? undefined : 'needs an ipc namespace in linux.namespaces';
    }
    return 'belongs to the whole host, and runtimes refuse to change it';
}
const users = (config, _path, { problem }) => {
    const own = items(config, ['linux', 'namespaces']).find((item) => part(item, ['type']) === 'user');
    // A namespace that is joined brings its mappings.
    if (own === undefined || part(own, ['path']))
        return;
    for (const key of ['uidMappings', 'gidMappings']) {
        const mappings = items(config, ['linux', key]);
        if (mappings.length === 0) {
            problem(['linux', key], 'is missing, and a user namespace needs it');
        }
        else if (!mappings.some((item) => (part(item, ['containerID']) ?? 0) === 0)) {
            problem(['linux', key], 'maps no id to 0 of the container, and runtimes start as that');
        }
    }
};
const hiddenPaths = (config, _path, { problem }) => {
    if (hasNamespace(config, 'mount'))
        return;
    for (const key of ['maskedPaths', 'readonlyPaths']) {
        if (items(config, ['linux', key]).length > 0) {
            problem(['linux', key], 'needs a mount namespace in linux.namespaces');
        }
    }
};
const namespaceSchemas = [names, parameters, users, hiddenPaths];

;// CONCATENATED MODULE: ./src/check/config/resources-schema.ts



/** The limits of a container's cgroup. Source: config-linux.md of the OCI runtime specification, "Control groups". */
const anyText = schema_text();
const throttle = listOf(object({ major: int64, minor: int64, rate: uint64 }));
/** What the kernel takes; 0 means that none is set. */
const weight = integer(0, 1000);
/** A number in the kernel's range; 0 leaves it as it is. */
function within(minimum, maximum) {
    return (value, path, reporter) => {
        if (value !== 0)
            integer(minimum, maximum)(value, path, reporter);
    };
}
/** Processors or memory nodes: `0-3,6`, also `0-31:2/4`. Source: "List format" of cpuset(7). */
const setOfNumbers = schema_text('must be a list such as 0-3,6', (value) => value.split(',').every((range) => {
    const found = /^\s*(?<first>\d+)(?:-(?<last>\d+)(?::\d+\/\d+)?)?\s*$/.exec(range)?.groups;
    if (found === undefined)
        return range.trim() === '';
    const { first, last = first } = found;
    return Number(first) <= Number(last);
}));
/** Bytes; -1 stands for no limit. */
const bytes = integer(-1, 2 ** 63 - 1);
/** `swap` counts memory and swap together. */
const swapAboveLimit = (value, path, { problem }) => {
    const [limit, swap] = [part(value, ['limit']) ?? 0, part(value, ['swap'])];
    if (typeof swap !== 'number' || swap <= 0 || typeof limit !== 'number')
        return;
    if (limit <= 0)
        problem([...path, 'swap'], 'needs limit, because it counts memory and swap together');
    else if (swap < limit) {
        problem([...path, 'swap'], `must not be smaller than limit, but ${swap} is smaller than ${limit}`);
    }
};
const noZeroLimit = (value, path, { problem }) => {
    if (part(value, ['limit']) === 0)
        problem([...path, 'limit'], 'is 0, with which crun starts nothing');
};
/** runc takes it for no limit; so does crun in newer versions. */
const processLimit = (value, path, reporter) => {
    int64(value, path, reporter);
    if (typeof value === 'number' && value < 0)
        reporter.problem(path, `is ${value}, which crun 1.8 and older refuse; leave it out for no limit`, 'warning');
};
/** Runtimes ignore other letters. */
const accessLetters = (value, path, reporter) => {
    schema_text()(value, path, reporter);
    if (typeof value === 'string' && !/^[rwm]*$/.test(value))
        reporter.problem(path, `should consist of r, w and m, not "${value}"`, 'warning');
};
/** runc refuses an empty one; without the field, too. */
const hasAccess = (value, path, { problem }) => {
    if ((0,core_json/* isObject */.G)(value) && !value.access)
        problem([...path, 'access'], 'is missing, and runc needs it');
};
const resources = object({
    devices: listOf(schema_all(object({
        allow: schema_flag,
        type: oneOf(['a', 'b', 'c']),
        major: int64,
        minor: int64,
        access: accessLetters,
    }), hasAccess)),
    memory: schema_all(object({
        ...{ limit: bytes, reservation: bytes, swap: bytes, kernel: int64, kernelTCP: int64 },
        swappiness: integer(0, 100),
        ...{ disableOOMKiller: schema_flag, useHierarchy: schema_flag, checkBeforeUpdate: schema_flag },
    }), swapAboveLimit, noZeroLimit),
    cpu: object({
        shares: within(2, 262144),
        // Microseconds; a negative quota stands for none.
        quota: (value, path, reporter) => {
            if (typeof value !== 'number' || !Number.isInteger(value) || value >= 0)
                within(1000, 2 ** 63 - 1)(value, path, reporter);
        },
        period: within(1000, 1_000_000),
        ...{ burst: uint64, realtimeRuntime: int64, realtimePeriod: uint64, idle: int64 },
        ...{ cpus: setOfNumbers, mems: setOfNumbers },
    }),
    pids: object({ limit: processLimit }),
    blockIO: object({
        weight,
        leafWeight: weight,
        weightDevice: listOf(object({ major: int64, minor: int64, weight: uint16, leafWeight: uint16 })),
        ...{ throttleReadBpsDevice: throttle, throttleWriteBpsDevice: throttle },
        ...{ throttleReadIOPSDevice: throttle, throttleWriteIOPSDevice: throttle },
    }),
    hugepageLimits: listOf(object({ pageSize: required(anyText), limit: required(uint64) })),
    network: object({
        classID: uint32,
        priorities: listOf(object({ name: required(anyText), priority: uint32 })),
    }),
    unified: mapOf(anyText),
});
/** A device that is listed loses the rule by which runc always allows it; runc opens /dev/null itself. */
const nullDevice = (config, _path, { problem }) => {
    const index = items(config, ['linux', 'devices']).findIndex((device) => part(device, ['path']) === '/dev/null');
    if (index < 0)
        return;
    const isAllowed = items(config, ['linux', 'resources', 'devices']).some((rule) => part(rule, ['allow']) === true &&
        ['a', 'c', undefined].includes(part(rule, ['type'])) &&
        [1, -1, undefined].includes(part(rule, ['major'])) &&
        [3, -1, undefined].includes(part(rule, ['minor'])));
    if (isAllowed)
        return;
    problem(['linux', 'devices', index], 'is /dev/null, which runtimes create anyway; listed, it needs a rule in linux.resources.devices that allows it');
};

// EXTERNAL MODULE: ./src/core/architectures.ts
var architectures = __nccwpck_require__(1119);
;// CONCATENATED MODULE: ./src/check/config/seccomp-schema.ts




/** The filter of system calls. Source: config-linux.md of the OCI runtime specification, "Seccomp". */
const prefixed = (prefix, names) => names.split(' ').map((name) => `${prefix}_${name}`);
const action = oneOf(prefixed('SCMP_ACT', 'KILL KILL_PROCESS KILL_THREAD TRAP ERRNO TRACE ALLOW LOG NOTIFY'));
const operator = oneOf(prefixed('SCMP_CMP', 'NE LT LE EQ GE GT MASKED_EQ'));
const filterFlag = oneOf(prefixed('SECCOMP_FILTER_FLAG', 'TSYNC LOG SPEC_ALLOW WAIT_KILLABLE_RECV'));
/** The largest that libseccomp takes. */
const errorNumber = integer(0, 4095);
const rule = object({
    names: required(listOf(schema_text())),
    action: required(action),
    errnoRet: errorNumber,
    args: listOf(object({
        index: integer(0, 5),
        value: uint64,
        valueTwo: uint64,
        op: required(operator),
    })),
});
/** crun refuses an error number for an action that returns none. */
const errorNumbers = (value, path, { problem }) => {
    const check = (owner, ownerPath, actionKey, key) => {
        const [chosen, number] = [part(owner, [actionKey]), part(owner, [key])];
        if (typeof number !== 'number' || typeof chosen !== 'string')
            return;
        if (!['SCMP_ACT_ERRNO', 'SCMP_ACT_TRACE'].includes(chosen)) {
            problem([...ownerPath, key], `is of no use to ${chosen}, and crun refuses it`);
        }
    };
    check(value, path, 'defaultAction', 'defaultErrnoRet');
    for (const [index, item] of items(value, ['syscalls']).entries()) {
        check(item, [...path, 'syscalls', index], 'action', 'errnoRet');
    }
};
/** A notification needs a listener, and can't be the answer to every call. */
const notifications = (value, path, { problem }) => {
    const notify = 'SCMP_ACT_NOTIFY';
    if (!(0,core_json/* isObject */.G)(value))
        return;
    if (value.defaultAction === notify)
        problem([...path, 'defaultAction'], `can't be ${notify}`);
    for (const [index, item] of items(value, ['syscalls']).entries()) {
        if (part(item, ['action']) !== notify)
            continue;
        const itemPath = [...path, 'syscalls', index];
        if (items(item, ['names']).includes('write'))
            problem([...itemPath, 'action'], `can't be ${notify} for write`);
        if (!value.listenerPath)
            problem([...itemPath, 'action'], `is ${notify}, which needs a listenerPath`);
    }
};
/** Actions that let a call through. */
const passing = prefixed('SCMP_ACT', 'ALLOW LOG');
/** The runtime starts the program under the filter. */
const startsProgram = (value, path, { problem }) => {
    if (!(0,core_json/* isObject */.G)(value) || typeof value.defaultAction !== 'string' || passing.includes(value.defaultAction))
        return;
    const lets = items(value, ['syscalls']).some((item) => passing.includes(String(part(item, ['action']))) &&
        ['execve', 'execveat'].some((name) => items(item, ['names']).includes(name)));
    if (!lets)
        problem([...path, 'syscalls'], 'allows no execve, without which no program starts');
};
const seccomp = schema_all(object({
    defaultAction: required(action),
    defaultErrnoRet: errorNumber,
    architectures: listOf(oneOf([...architectures/* seccompArchitectures */.Nr.values(), ...architectures/* newerSeccompArchitectures */._Q])),
    flags: listOf(filterFlag),
    listenerPath: schema_text(),
    listenerMetadata: schema_text(),
    syscalls: listOf(rule),
}), errorNumbers, notifications, startsProgram);

;// CONCATENATED MODULE: ./src/check/config/runtime-schema.ts









/**
 * The runtime configuration, as far as runc or crun refuse one that breaks it. `root`, `process.terminal` and
 * `process.capabilities` have rules of their own.
 * Source: https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md and config-linux.md
 */
/** Another rule looks at this part. */
const anything = () => undefined;
const whenObject = (schema) => (value, path, reporter) => {
    if ((0,core_json/* isObject */.G)(value))
        schema(value, path, reporter);
};
const runtime_schema_anyText = schema_text();
const cText = schema_text('must be a string without a NUL character', (value) => !value.includes('\0'));
const environmentEntry = schema_text('must be NAME=value', (value) => /^[^=\0]+=[^\0]*$/s.test(value));
/** crun reads no draft before 1.0, and only the versions that it knows; runc takes any string. */
const version = (value, path, reporter) => {
    schema_text('must be 1.0.0 or a later version of the specification', (given) => /^[1-9]\d*\.\d+/.test(given))(value, path, reporter);
    if (typeof value !== 'string' || !/^(?:1\.(?:[2-9]|\d\d)|[2-9]|\d\d)/.test(value))
        return;
    reporter.problem(path, `is ${literal(value)}, which crun 1.8 and older refuse; 1.0.2 works everywhere`, 'warning');
};
/** Runtimes refuse larger numbers, although the specification has 32 bits for them. */
const runtime_schema_id = integer(0, 2 ** 31 - 1);
/** Fewer open files than the runtime itself needs before it starts the program. */
const fewestFiles = 4;
const enoughFiles = (value, path, { problem }) => {
    const soft = part(value, ['soft']);
    if (part(value, ['type']) !== 'RLIMIT_NOFILE' || typeof soft !== 'number' || soft >= fewestFiles)
        return;
    problem([...path, 'soft'], `is ${soft}, and runtimes need at least ${fewestFiles} open files to start`);
};
const softWithinHard = (value, path, { problem }) => {
    const soft = part(value, ['soft']);
    const hard = part(value, ['hard']);
    if (typeof soft === 'number' && typeof hard === 'number' && soft > hard) {
        problem([...path, 'soft'], `must not be larger than hard, but ${soft} is larger than ${hard}`);
    }
};
const programGiven = (value, path, { problem }) => {
    if (part(value, [0]) === '')
        problem([...path, 0], 'is empty, and names no program');
};
const process = object({
    user: object({ uid: runtime_schema_id, gid: runtime_schema_id, umask: uint32, additionalGids: listOf(runtime_schema_id) }),
    args: required(schema_all(listOf(cText, { atLeast: 1 }), programGiven)),
    cwd: required(absolutePath),
    env: listOf(environmentEntry),
    rlimits: schema_all(listOf(schema_all(object({ type: required(oneOf(rlimits)), hard: required(uint64), soft: required(uint64) }), softWithinHard, enoughFiles)), 
    // Both runtimes take the last one.
    distinct('type', 'warning')),
    consoleSize: object({ height: uint32, width: uint32 }),
    terminal: anything,
    capabilities: whenObject(object(Object.fromEntries(capabilities/* capabilitySets */.E4.map((name) => [name, anything])))),
    noNewPrivileges: schema_flag,
    oomScoreAdj: integer(-1000, 1000),
    apparmorProfile: runtime_schema_anyText,
    selinuxLabel: runtime_schema_anyText,
});
const hooks = listOf(object({
    path: required(absolutePath),
    args: listOf(runtime_schema_anyText),
    env: listOf(runtime_schema_anyText),
    timeout: integer(1, 2 ** 53),
}));
const idMappings = listOf(object({ containerID: uint32, hostID: uint32, size: integer(1, 2 ** 32 - 1) }));
const deviceNumber = integer(0, 2 ** 32 - 1);
const propagations = ['private', 'shared', 'slave', 'unbindable'].flatMap((name) => [name, `r${name}`]);
const linux = object({
    namespaces: schema_all(listOf(object({
        type: required(oneOf(namespaces)),
        path: absolutePath,
    })), distinct('type')),
    uidMappings: idMappings,
    gidMappings: idMappings,
    devices: listOf(object({
        type: required(oneOf(['b', 'c', 'p', 'u'])),
        path: required(schema_text('must be the absolute path of a file', (value) => /^\/.*[^/]/.test(value))),
        ...{ major: deviceNumber, minor: deviceNumber, fileMode: uint32, uid: uint32, gid: uint32 },
    })),
    cgroupsPath: runtime_schema_anyText,
    resources: resources,
    rootfsPropagation: schema_text(`must be one of ${propagations.join(', ')}`, (value) => ['', ...propagations].includes(value)),
    seccomp: seccomp,
    sysctl: mapOf(runtime_schema_anyText),
    maskedPaths: listOf(runtime_schema_anyText),
    readonlyPaths: listOf(runtime_schema_anyText),
    mountLabel: runtime_schema_anyText,
    personality: object({ domain: required(oneOf(['LINUX', 'LINUX32'])), flags: listOf(runtime_schema_anyText) }),
    intelRdt: object({ closID: runtime_schema_anyText, l3CacheSchema: runtime_schema_anyText, memBwSchema: runtime_schema_anyText }),
});
const runtimeConfiguration = schema_all(object({
    ociVersion: required(version),
    process: required(process),
    root: whenObject(object({ path: anything, readonly: anything })),
    hostname: runtime_schema_anyText,
    domainname: runtime_schema_anyText,
    mounts: required(mounts),
    hooks: object({
        ...{ prestart: hooks, createRuntime: hooks, createContainer: hooks },
        ...{ startContainer: hooks, poststart: hooks, poststop: hooks },
    }),
    annotations: mapOf(runtime_schema_anyText),
    linux: required(linux),
    // crun reads these, too, although they are for other systems.
    vm: object({ kernel: required(object({ path: required(runtime_schema_anyText) })) }),
    windows: object({ layerFolders: required(listOf(runtime_schema_anyText)) }),
}), ...namespaceSchemas, nullDevice);

;// CONCATENATED MODULE: ./src/check/rules/config-key-case.ts



const configKeyCase = {
    id: 'config-key-case',
    level: 'error',
    where: 'either',
    summary: 'a key differs from one of the specification by case only',
    why: 'runc is written in Go, whose JSON decoder ignores case: `Hooks` runs hooks there, and replaces what `hooks` says. crun ignores the key. The service differs from host to host.',
    *find(context) {
        const config = configOf(context);
        if (config === undefined)
            return;
        const finds = [];
        runtimeConfiguration(config.value, [], {
            problem: () => undefined,
            otherCase(path, known) {
                finds.push({
                    message: `${pathName(path)} differs from ${known} by case only: runc reads it, crun ignores it.`,
                    help: `Write "${known}".`,
                    at: config.at(path),
                });
            },
        });
        yield* finds;
    },
};

;// CONCATENATED MODULE: ./src/check/config/mounts.ts



function mountsOf(config) {
    return items(config?.value, ['mounts'])
        .map((mount, index) => ({ index, mount }))
        .filter((item) => (0,core_json/* isObject */.G)(item.mount));
}
/** Bind mounts whose source is a path of the host. */
function bindsOf(config) {
    return allBinds(config).filter(({ source }) => source.startsWith('/'));
}
/** Bind mounts whose source counts from the folder of config.json. */
function relativeBindsOf(config) {
    return allBinds(config).filter(({ source }) => source !== '' && !source.startsWith('/'));
}
function allBinds(config) {
    return mountsOf(config).flatMap(({ index, mount: { type, options, source } }) => {
        const isInstallers = typeof type === 'string' && type.includes('bind');
        if (typeof source !== 'string' || !(isInstallers || isBind(options)))
            return [];
        return [{ index, source: tidy(source), isInstallers }];
    });
}
function tidy(path) {
    return path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
}

;// CONCATENATED MODULE: ./src/check/rules/config-mount-owner.ts




const configMountOwner = {
    id: 'config-mount-owner',
    level: 'warning',
    where: 'either',
    summary: 'a bind source is created for root alone, but the process is another user',
    why: 'A folder with mode 0700 that belongs to root is closed to the process. That is also what the installer creates for an image without tmpfiles.template.',
    *find(context) {
        const config = configOf(context);
        const uid = part(config?.value, ['process', 'user', 'uid']);
        const gid = part(config?.value, ['process', 'user', 'gid']);
        if (config === undefined || typeof uid !== 'number' || uid === 0)
            return;
        if (context.settings.noContainerService || readsEverything(config.value))
            return;
        const seen = new Set();
        for (const { index, source } of bindsOf(config)) {
            if (seen.has(source) || !isForRootAlone(context, source))
                continue;
            seen.add(source);
            yield {
                message: `${source} is created for root alone, but the process is user ${uid}.`,
                help: `Add the line d ${source} 0750 ${uid} ${typeof gid === 'number' ? gid : 0} - - to tmpfiles.template, instead of any line for that path.`,
                at: config.at(['mounts', index, 'source']),
            };
        }
    },
};
/** Capabilities that let a process into any folder. */
function readsEverything(config) {
    const effective = items(config, ['process', 'capabilities', 'effective']);
    const ambient = items(config, ['process', 'capabilities', 'ambient']);
    // Another user than root keeps what is ambient only.
    return ['CAP_DAC_OVERRIDE', 'CAP_DAC_READ_SEARCH'].some((name) => effective.includes(name) && ambient.includes(name));
}
function isForRootAlone(context, source) {
    const { tmpfiles } = context;
    if (tmpfiles === undefined) {
        if (context.image === undefined && context.sources.more)
            return false;
        return !isProvided(context, source);
    }
    const line = tmpfiles.parsed.lines.findLast(({ path }) => canonical(path) === canonical(source));
    if (line === undefined || !'dDvqQ'.includes(line.type))
        return false;
    return isRoot(line.user) && isRoot(line.group) && /^[~:]*0*7?[0-7]00$/.test(line.mode);
}
function isRoot(name) {
    return ['', '-', '0', 'root', ':root', ':0'].includes(name);
}

// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
;// CONCATENATED MODULE: ./src/check/rules/config-mount-point.ts








const configMountPoint = {
    id: 'config-mount-point',
    level: 'error',
    where: 'image',
    summary: 'a mount does not fit what the image has at its destination: a folder onto a file, or below one',
    why: 'Runtimes create a missing mount point, but a folder cannot cover a file, nor a file a folder: the container does not start.',
    async *find(context) {
        const config = configOf(context);
        const { image } = context;
        if (config === undefined || image === undefined)
            return;
        const earlier = [];
        for (const { index, mount } of mountsOf(config)) {
            const { destination, source, options } = mount;
            if (typeof destination !== 'string' || !/^\/[^$]+$/.test(destination))
                continue;
            const point = (0,posix_.join)(destination, '.').replace(/\/$/, '');
            const isCovered = earlier.some((other) => `${point}/`.startsWith(`${other}/`));
            earlier.push(point);
            if (isCovered)
                continue;
            const blocking = await fileAbove(image.files, point);
            const there = (await (0,image_files/* resolve */.hd)(image.files, point))?.type;
            const mounted = isBind(options) ? await sourceKind(context, source) : 'directory';
            const message = blocking !== undefined
                ? `The mount point ${point} lies below ${blocking}, a file of the image.`
                : mounted === 'directory' && there === 'file'
                    ? `A folder is mounted on ${point}, a file of the image.`
                    : mounted === 'file' && there === 'directory'
                        ? `A file is mounted on ${point}, a folder of the image.`
                        : undefined;
            if (message === undefined)
                continue;
            yield {
                message,
                help: 'Mount it elsewhere, or change what the image has there.',
                at: config.at(['mounts', index, 'destination']),
            };
        }
    },
};
/** The nearest thing above a path, if it is a file. */
async function fileAbove(files, path) {
    for (let folder = (0,posix_.dirname)(path); folder !== '/'; folder = (0,posix_.dirname)(folder)) {
        const entry = await (0,image_files/* resolve */.hd)(files, folder);
        if (entry !== undefined)
            return entry.type === 'file' ? entry.path : undefined;
    }
    return undefined;
}
/** What is at the source of a bind mount, if that can be told. */
async function sourceKind({ image, tmpfiles }, source) {
    if (typeof source !== 'string' || image === undefined)
        return undefined;
    const inImage = /^(?:\.\/)?rootfs(\/.*)$/.exec(source)?.[1];
    const brought = await (0,image_files/* resolve */.hd)(image.files, inImage ?? (0,posix_.join)(system_image/* hostFolder */.FR, source));
    if (brought?.type === 'file' || brought?.type === 'directory')
        return brought.type;
    const line = tmpfiles?.parsed.lines.find(({ path }) => canonical(path) === canonical(source));
    if (line !== undefined)
        return 'dDvqQe'.includes(line.type) ? 'directory' : 'fF'.includes(line.type) ? 'file' : undefined;
    return (0,host_paths/* kindOnHost */.gd)(source);
}

;// CONCATENATED MODULE: ./src/check/rules/config-mount-rbind.ts



const configMountRbind = {
    id: 'config-mount-rbind',
    level: 'error',
    where: 'either',
    summary: 'a mount has the type rbind, and neither bind nor rbind among its options',
    why: '`rbind` is an option and not a file system. Without the option the runtime asks the kernel for a file system of that name, and the container does not start.',
    *find(context) {
        const config = configOf(context);
        for (const { index, mount } of mountsOf(config)) {
            if (mount.type !== 'rbind' || isBind(mount.options))
                continue;
            yield {
                message: `The mount of ${String(mount.destination)} has the type rbind without the option; no file system has that name.`,
                help: 'Set the type to bind, and add "rbind" to the options.',
                at: config?.at(['mounts', index, 'type']),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/config/variable-folders.ts
function withVariables(source) {
    return source
        .replace(/^\/var\/lib(?=\/)/, '${STATE_DIRECTORY}')
        .replace(/^(?:\/var)?\/run(?=\/)/, '${RUN_DIRECTORY}');
}

;// CONCATENATED MODULE: ./src/check/config/fixed-sources.ts




/** Bind sources with a literal path, for which the installer has a variable. The host's own folders are meant as they are. */
function* fixedSources(context, variable, folder) {
    const config = configOf(context);
    // Nothing is filled in in a config.json, which is another rule's.
    if (config === undefined || context.config?.template === undefined)
        return;
    const inTmpfiles = new Set(context.tmpfiles?.parsed.lines.map(({ path }) => path));
    for (const { index, source } of bindsOf(config)) {
        if (!folder.test(source) || (0,host_paths/* belongsToHost */.m8)(source) || !config.isLiteral(['mounts', index, 'source']))
            continue;
        yield {
            message: `The bind source ${source} has a fixed path instead of \${${variable}}.`,
            help: `Write ${withVariables(source)}${inTmpfiles.has(source) ? ', in tmpfiles.template too' : ''}.`,
            at: config.at(['mounts', index, 'source']),
        };
    }
}

;// CONCATENATED MODULE: ./src/check/rules/config-mount-run.ts

const configMountRun = {
    id: 'config-mount-run',
    level: 'warning',
    where: 'either',
    summary: 'a bind source lies under /run instead of ${RUN_DIRECTORY}',
    why: 'An installation that has its run-time files elsewhere, such as one of a user, binds the wrong folder.',
    find: (context) => fixedSources(context, 'RUN_DIRECTORY', /^(?:\/var)?\/run(?=\/.)/),
};

;// CONCATENATED MODULE: ./src/check/rules/config-mount-source.ts







const configMountSource = {
    id: 'config-mount-source',
    level: 'warning',
    where: 'either',
    summary: 'a bind source is created by neither tmpfiles.template nor the installer, and a plain host does not have it',
    why: 'Runtimes create no bind sources: the container does not start. The installer creates them only for images without a tmpfiles.template, and only for mounts whose type has `bind` in it; below `/usr`, where a distribution keeps its files, that is an empty folder instead of what the service expects. It is an error for a path among the state or run-time files of services that nothing else has a reason to create, and for a relative path that is not in the checkout.',
    async *find(context) {
        const config = configOf(context);
        // Only the image can say what a RUN brings to /exports/hostfs.
        if (config === undefined || (context.image === undefined && context.sources.moreForHost))
            return;
        yield* missingOnHost(context, config);
        yield* missingInCheckout(context, config);
    },
};
function* missingOnHost(context, config) {
    const seen = new Set();
    for (const { index, source, isInstallers } of bindsOf(config)) {
        // Without a tmpfiles.template the installer creates every source that is missing.
        const isCreated = isInstallers && context.tmpfiles === undefined && !source.startsWith('/usr/');
        if (isCreated || seen.has(canonical(source)) || isProvided(context, source))
            continue;
        // A service of the host that the image depends on brings it.
        if ((0,host_paths/* belongsToHost */.m8)(source))
            continue;
        seen.add(canonical(source));
        const isOwn = isOwnPath(context, source);
        yield {
            message: isOwn
                ? `Nothing creates the bind source ${source}, so the service does not start.`
                : `Nothing creates the bind source ${source}, and not every host has it; without it the service does not start.`,
            help: helpFor(source),
            at: config.at(['mounts', index, 'source']),
            ...(isOwn && { level: 'error' }),
        };
    }
}
function helpFor(source) {
    if (source.startsWith('/usr/'))
        return 'Put what the service needs into the image, or into /exports/hostfs.';
    const path = withVariables(source);
    return `Add the line d ${path.includes(' ') ? `"${path}"` : path} - - - - - to tmpfiles.template (f instead of d for a file).`;
}
/** What the installer puts beside rootfs. */
const besideRootfs = new Set(['config.json', 'info']);
/** A relative source counts from the folder of config.json, which holds the image's files in rootfs. */
async function* missingInCheckout(context, config) {
    for (const { index, source } of relativeBindsOf(config)) {
        const path = (0,posix_.join)(source, '.').replace(/\/$/, '');
        if (path.startsWith('..') || path.includes('$') || besideRootfs.has(path))
            continue;
        if (isNamedBeforeStart(context, path))
            continue;
        const inImage = path === 'rootfs' ? '/' : /^rootfs(\/.*)$/.exec(path)?.[1];
        const { image } = context;
        if (inImage !== undefined && (image === undefined || (await (0,image_files/* resolve */.hd)(image.files, inImage))))
            continue;
        yield {
            message: `The bind source ${source} is not in the folder that config.json is in, so the service does not start.`,
            help: `Write an absolute path, such as \${STATE_DIRECTORY}/\${NAME}, or rootfs/PATH for a path of the image.`,
            at: config.at(['mounts', index, 'source']),
            level: 'error',
        };
    }
}

;// CONCATENATED MODULE: ./src/check/rules/config-mount-state.ts

const configMountState = {
    id: 'config-mount-state',
    level: 'warning',
    where: 'either',
    summary: 'a bind source lies under /var/lib instead of ${STATE_DIRECTORY}',
    why: 'An installation that keeps its state elsewhere, such as one of a user, binds the wrong folder.',
    find: (context) => fixedSources(context, 'STATE_DIRECTORY', /^\/var\/lib(?=\/.)/),
};

;// CONCATENATED MODULE: ./src/check/rules/config-network.ts


const configNetwork = {
    id: 'config-network',
    level: 'warning',
    where: 'image',
    summary: 'the image exposes a port, but the service has a network namespace of its own',
    why: 'Nothing connects a new network namespace to the host: the service listens, and no one can reach it. No runtime reads EXPOSE.',
    *find(context) {
        const config = configOf(context);
        const { image } = context;
        if (config === undefined || image === undefined || context.settings.noContainerService)
            return;
        const ports = image.config.exposedPorts;
        const index = items(config.value, ['linux', 'namespaces']).findIndex((item) => part(item, ['type']) === 'network' && !part(item, ['path']));
        // A hook can set up the network.
        const hooks = ['prestart', 'createRuntime'].flatMap((stage) => items(config.value, ['hooks', stage]));
        if (ports.length === 0 || index < 0 || hooks.length > 0)
            return;
        yield {
            message: `The image exposes ${ports.join(', ')}, but the service has a network of its own, which nothing reaches.`,
            help: 'Remove the network namespace from linux.namespaces to use the network of the host.',
            at: config.at(['linux', 'namespaces', index]),
        };
    },
};

;// CONCATENATED MODULE: ./src/check/rules/config-not-template.ts
const configNotTemplate = {
    id: 'config-not-template',
    level: 'warning',
    where: 'either',
    summary: 'there is a config.json instead of config.json.template, so nothing is filled in',
    why: 'The installer copies the file as it is: names, folders and defaults of the host are not filled in, and the template is ignored.',
    *find({ config }) {
        if (config === undefined || config.template !== undefined)
            return;
        yield {
            message: 'The configuration is named config.json, so that the installer fills nothing in.',
            help: 'Rename it to config.json.template.',
            at: config.file.atLine(1),
        };
    },
};

// EXTERNAL MODULE: ./src/dockerfile/exports.ts
var dockerfile_exports = __nccwpck_require__(3625);
// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __nccwpck_require__(9888);
;// CONCATENATED MODULE: ./src/check/copies.ts

/** COPY and ADD of what becomes the image. */
function copiesOf({ dockerfile }) {
    return dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed).flatMap((stage) => stage.copies) : [];
}

;// CONCATENATED MODULE: ./src/check/rules/config-placeholder.ts








const configPlaceholder = {
    id: 'config-placeholder',
    level: 'error',
    where: 'either',
    summary: 'the service is the placeholder init.sh, which only says that no program was given',
    why: 'The placeholder stands in for a program if an image has none. It ends with status 1, and the service never runs.',
    async *find(context) {
        const config = configOf(context);
        const program = part(config?.value, ['process', 'args', 0]);
        if (config === undefined || typeof program !== 'string')
            return;
        if (!(await runsPlaceholder(context, config, program)))
            return;
        yield {
            message: `The service runs ${program}, a placeholder that ends with an error.`,
            help: `Give the image an ENTRYPOINT or CMD, put one executable into the folder, or set process.args in ${system_image/* exportFiles */.S7.config}.`,
            at: config.at(['process', 'args', 0]),
        };
    },
};
async function runsPlaceholder(context, config, program) {
    const { image, folder } = context;
    if (image !== undefined) {
        const entry = await new ProgramFinder(image, config).find(program);
        if (entry === undefined || entry === 'hidden')
            return false;
        return isPlaceholder(image.files, entry.path, entry.size);
    }
    // Of a folder, what its Dockerfile copies to the program's path; the last copy wins.
    const copied = copiesOf(context)
        .filter(({ from }) => from === undefined)
        .flatMap((copy) => copy.sources.map((source) => ({ source, target: (0,dockerfile_exports/* copyTarget */.nx)(copy, source) })))
        .findLast(({ target }) => target === program);
    const entry = folder && copied && (await (0,image_files/* resolve */.hd)(folder.files, (0,posix_.join)('/', copied.source)));
    return (folder !== undefined && entry?.type === 'file' && isPlaceholder(folder.files, entry.path, entry.size));
}
/** Bytes; the placeholder is a few lines. */
const config_placeholder_largest = 4096;
/** By what it says, which generate/templates/init.sh.hbs has too. */
async function isPlaceholder(files, path, size) {
    if (size > config_placeholder_largest)
        return false;
    const text = (await files.read(path, config_placeholder_largest)).toString('latin1');
    return text.startsWith('#!') && text.includes(' has no command yet: ') && /^exit 1$/m.test(text);
}

;// CONCATENATED MODULE: ./src/check/missing-files.ts


/** The sources alone do not show whether the image has a file: a RUN or another stage may bring it. */
function maySlipIn({ image, sources }) {
    return image === undefined && sources.more;
}
/** An image that is run once when it is installed leaves no service. */
function runsOnce({ labels, dockerfile, addedLabels }) {
    const own = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed).flatMap((stage) => stage.labels) : [];
    const label = own.findLast(({ name }) => name === 'atomic.run')?.value;
    return [labels.get('atomic.run'), addedLabels?.get('atomic.run'), label].includes('once');
}
function missingFile(name, consequence) {
    return {
        message: `There is no ${name}: ${consequence}.`,
        help: `Write one, or let generate-files write it, and COPY it to ${system_image/* exportsFolder */.a6}/.`,
    };
}

;// CONCATENATED MODULE: ./src/check/rules/config-root.ts



const configRoot = {
    id: 'config-root',
    level: 'error',
    where: 'either',
    summary: 'root.path is not rootfs, or root.readonly is not true',
    why: 'The installer refuses the image: the checkout is shared, and the container must not write to it.',
    *find(context) {
        const config = configOf(context);
        // The installer leaves an image that runs once alone.
        if (config === undefined || runsOnce(context))
            return;
        for (const [key, wanted] of [
            ['path', 'rootfs'],
            ['readonly', true],
        ]) {
            const value = part(config.value, ['root', key]);
            if (value === wanted)
                continue;
            yield {
                message: `root.${key} is ${value === undefined ? 'missing' : JSON.stringify(value)}, and the installer refuses the image.`,
                help: `Set it to ${JSON.stringify(wanted)}.`,
                at: config.at(['root', key]),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/config-schema.ts



const configSchema = {
    id: 'config-schema',
    level: 'error',
    where: 'either',
    summary: 'runc or crun refuses a part: it is missing, of the wrong type, or has a value that is not allowed',
    why: 'The runtime stops at the configuration, and the service does not start. What only one of runc and crun refuses counts too: a host has either.',
    *find(context) {
        const config = configOf(context);
        if (config === undefined)
            return;
        const finds = [];
        runtimeConfiguration(config.value, [], {
            problem(path, problem, level) {
                finds.push({
                    message: `${pathName(path)} ${problem}.`,
                    help: 'Write it as the OCI runtime specification says.',
                    at: config.at(path),
                    ...(level !== undefined && { level }),
                });
            },
        });
        yield* finds;
        for (const path of wholeNumbers(config.value)) {
            const literal = config.literal(path);
            if (/^-?\d+$/.test(literal) || !Number.isSafeInteger(part(config.value, path)))
                continue;
            yield {
                message: `${pathName(path)} is written ${literal}, which neither runc nor crun reads as a whole number.`,
                help: `Write ${String(part(config.value, path))}.`,
                at: config.at(path),
            };
        }
    },
};
/** Paths of the numbers in the parts that runtimes read; the specification has whole numbers only. */
function* wholeNumbers(value, path = []) {
    if (typeof value === 'number')
        yield path;
    if (typeof value !== 'object' || value === null || path.length > deepest)
        return;
    for (const [key, child] of Object.entries(value)) {
        if (path.length === 0 && !readParts.has(key))
            continue;
        yield* wholeNumbers(child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
}
const readParts = new Set(['process', 'hooks', 'linux']);
/** No number of the specification lies deeper: linux.seccomp.syscalls[0].args[0].value. */
const deepest = 7;

;// CONCATENATED MODULE: ./src/check/rules/config-stale.ts


const configStale = {
    id: 'config-stale',
    level: 'warning',
    where: 'either',
    summary: 'a field is where a draft of the specification had it, or ociVersion is a release candidate',
    why: 'Runtimes ignore what they do not know: the service runs without what the field asks for.',
    *find(context) {
        const config = configOf(context);
        if (config === undefined)
            return;
        for (const { path, help } of movedFields) {
            if (asksForNothing(part(config.value, path)))
                continue;
            yield {
                message: `${pathName(path)} is from a draft of the specification, and runtimes ignore it.`,
                help,
                at: config.at(path),
            };
        }
        const leftovers = [
            ...(part(config.value, ['platform']) === undefined ? [] : [['platform']]),
            ...(/^1\.0\.0-/.test(String(part(config.value, ['ociVersion']))) ? [['ociVersion']] : []),
        ];
        const [first] = leftovers;
        if (first === undefined)
            return;
        yield {
            message: `${leftovers.flat().join(' and ')} ${leftovers.length > 1 ? 'are' : 'is'} from a draft of the specification.`,
            help: 'Set ociVersion to "1.0.0", and remove platform; the service runs the same.',
            at: config.at(first),
            level: 'notice',
        };
    },
};
/** An empty label or profile is the same as none. */
function asksForNothing(value) {
    return (value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0));
}
/** Where drafts before 1.0.0 had what is elsewhere today. */
const movedFields = [
    { path: ['linux', 'capabilities'], help: 'Move it to process.capabilities.' },
    { path: ['linux', 'rlimits'], help: 'Move it to process.rlimits.' },
    { path: ['linux', 'apparmorProfile'], help: 'Move it to process.apparmorProfile.' },
    { path: ['linux', 'selinuxProcessLabel'], help: 'Move it to process.selinuxLabel.' },
    { path: ['linux', 'noNewPrivileges'], help: 'Move it to process.noNewPrivileges.' },
    { path: ['linux', 'resources', 'oomScoreAdj'], help: 'Move it to process.oomScoreAdj.' },
    {
        path: ['linux', 'resources', 'disableOOMKiller'],
        help: 'Move it to linux.resources.memory.disableOOMKiller.',
    },
];

;// CONCATENATED MODULE: ./src/check/rules/config-template-missing.ts



const configTemplateMissing = {
    id: 'config-template-missing',
    level: 'error',
    where: 'either',
    summary: 'there is no config.json.template',
    why: 'The installer writes a configuration that runs `run.sh` with no mounts; the service does not start, or not as meant.',
    async *find(context) {
        if (context.config !== undefined || context.settings.noContainerService || maySlipIn(context))
            return;
        yield {
            ...missingFile(system_image/* exportFiles */.S7.config, 'the installer makes up a configuration that runs run.sh'),
            ...((await hasRunScript(context)) && { level: 'warning' }),
        };
    },
};
/** Whether the configuration that the installer makes up finds its program. */
async function hasRunScript({ image }) {
    if (image === undefined)
        return false;
    for (const folder of ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']) {
        const entry = await (0,image_files/* resolve */.hd)(image.files, `${folder}/run.sh`);
        if (entry?.type === 'file' && (entry.mode & 0o111) !== 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/check/rules/config-terminal.ts


const configTerminal = {
    id: 'config-terminal',
    level: 'error',
    where: 'either',
    summary: 'process.terminal is not false',
    why: 'A unit has no terminal: the runtime fails to open one, and the service does not start.',
    *find(context) {
        const config = configOf(context);
        const value = part(config?.value, ['process', 'terminal']);
        if (value === undefined || value === false)
            return;
        yield {
            message: `process.terminal is ${JSON.stringify(value)}, but a service has no terminal.`,
            help: 'Set it to false.',
            at: config?.at(['process', 'terminal']),
        };
    },
};

// EXTERNAL MODULE: ./src/image/accounts.ts
var accounts = __nccwpck_require__(7053);
;// CONCATENATED MODULE: ./src/check/rules/config-user.ts



const configUser = {
    id: 'config-user',
    level: 'warning',
    where: 'image',
    summary: "process.user differs from the image's USER",
    why: 'The service runs with other rights than the image was built for: it cannot read its own files, or is root without need.',
    async *find(context) {
        const config = configOf(context);
        const { image } = context;
        if (config === undefined || image === undefined || image.config.user === '')
            return;
        const wanted = await numericUser(image);
        const actual = part(config.value, ['process', 'user', 'uid']) ?? 0;
        if (wanted === undefined || typeof actual !== 'number' || actual === wanted)
            return;
        yield {
            message: `The service runs as user ${actual}, but the image's USER is ${image.config.user}.`,
            help: `Set process.user.uid to ${wanted}, or USER in the Dockerfile to what the service needs.`,
            at: config.at(['process', 'user', 'uid']),
        };
    },
};
/** The uid of the image's USER according to its own /etc/passwd; undefined if that cannot be decided. */
async function numericUser({ config, files }) {
    const [name = ''] = config.user.split(':');
    return (0,accounts/* lookUpUser */.a)(name, await (0,accounts/* readAccounts */.n)(files))?.uid ?? (name === 'root' ? 0 : undefined);
}

;// CONCATENATED MODULE: ./src/check/rules/config-volume.ts




const configVolume = {
    id: 'config-volume',
    level: 'warning',
    where: 'either',
    summary: 'a VOLUME of the image has no mount',
    why: 'A container engine gives each VOLUME a folder that can be written to; a runtime does not. The root file system is read-only, and what the service writes there fails.',
    *find(context) {
        const config = configOf(context);
        if (config === undefined || context.settings.noContainerService)
            return;
        if (part(config.value, ['root', 'readonly']) !== true)
            return;
        const mounted = items(config.value, ['mounts']).flatMap((mount) => {
            const destination = part(mount, ['destination']);
            return typeof destination === 'string' ? [(0,posix_.join)('/', destination, '/')] : [];
        });
        for (const volume of volumesOf(context)) {
            if (mounted.some((folder) => (0,posix_.join)('/', volume, '/').startsWith(folder)))
                continue;
            yield {
                message: `The image has the VOLUME ${volume}, but no mount makes it writable.`,
                help: `Add a bind mount to mounts, such as \${STATE_DIRECTORY}/\${NAME} on ${volume}.`,
                at: config.at(['mounts']),
            };
        }
    },
};
function volumesOf({ image, dockerfile }) {
    if (image !== undefined)
        return image.config.volumes;
    const stages = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed) : [];
    return [...new Set(stages.flatMap(({ config }) => config.volumes ?? []))].filter((path) => path !== '' && !path.includes('$'));
}

;// CONCATENATED MODULE: ./src/check/rules/dockerfile-docs.ts

const dockerfileDocs = {
    id: 'dockerfile-docs',
    level: 'warning',
    where: 'folder',
    summary: 'dnf or yum installs packages with their documentation',
    why: 'Every host downloads and keeps manual pages that no one can read there.',
    *find({ dockerfile }) {
        const runs = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed).flatMap((stage) => stage.runs) : [];
        const configured = runs.findIndex(({ command }) => configuresNodocs(command));
        for (const run of configured < 0 ? runs : runs.slice(0, configured)) {
            const tool = installingTool(run);
            if (tool === undefined)
                continue;
            yield {
                message: `${tool} installs documentation that no one reads in a container.`,
                help: `Write ${tool} install --setopt=tsflags=nodocs.`,
                at: dockerfile?.file.atLine(run.line),
            };
        }
    },
};
/** Whether a command tells the package manager of all commands after it to leave documentation out. */
function configuresNodocs(command) {
    return command.split(/[&;|]/).some((part) => {
        const at = part.search(/tsflags\s*=\s*nodocs/);
        if (at === -1)
            return false;
        const manager = part.search(/config-manager\s/);
        if (manager !== -1 && manager < at)
            return true;
        // Or it writes the setting into the file of one.
        const target = part.lastIndexOf('>');
        const [file = ''] = part
            .slice(target + 1)
            .trimStart()
            .split(/\s/, 1);
        return target > at && /dnf|yum/.test(file);
    });
}
/** The package manager that a RUN calls to install with documentation. */
function installingTool({ command }) {
    for (const part of command.split(/&&|\|\||[;|\n]/)) {
        const words = part.split(/[\s(]/);
        const called = words.findIndex((word) => managers.has(programOf(word)));
        const installs = words.slice(called + 1).some((word) => word === 'install' || word === 'groupinstall');
        if (called !== -1 && installs && !part.includes('nodocs'))
            return programOf(words[called] ?? '');
    }
    return undefined;
}
const managers = new Set(['dnf', 'dnf5', 'microdnf', 'microdnf5', 'yum']);
function programOf(word) {
    return word.slice(word.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./src/dockerfile/go-pattern.ts
var go_pattern = __nccwpck_require__(609);
// EXTERNAL MODULE: ./src/dockerfile/ignore.ts
var ignore = __nccwpck_require__(2946);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./src/check/text-file.ts

/** A text whose offsets can be told as lines and columns of the file that the user edits. */
class TextFile {
    name;
    home;
    text;
    /** Why the bytes are not text, as a whole sentence. */
    encodingProblem;
    #starts;
    /** @param name how messages name the file: `service.template`. */
    constructor(name, content, home) {
        this.name = name;
        this.home = home;
        this.text = content.toString();
        this.encodingProblem = encodingProblem(name, content, this.text);
    }
    /** @param offset in UTF-16 units, from 0. */
    at(offset) {
        const starts = (this.#starts ??= lineStarts(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >>> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#place(low + 1, offset - (starts[low] ?? 0) + 1);
    }
    /** @param line from 1. */
    atLine(line) {
        return this.#place(line);
    }
    /** The offset of a line's first character; the line is counted from 1. */
    lineStart(line) {
        return (this.#starts ??= lineStarts(this.text))[line - 1] ?? 0;
    }
    #place(line, column) {
        const { file, instead } = this.home;
        if (instead !== undefined) {
            return { file, line: instead.line, inside: `line ${line} of ${instead.path} in the image` };
        }
        return { file, line, ...(column !== undefined && { column }) };
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
function encodingProblem(name, content, text) {
    if (typeof content !== 'string' && !(0,external_node_buffer_.isUtf8)(content))
        return `${name} is not UTF-8.`;
    return text.includes('\0') ? `${name} holds a NUL byte.` : undefined;
}

;// CONCATENATED MODULE: ./src/check/ignore-file.ts



/** The .dockerignore of a folder: that of its Dockerfile, or that of the context. Undefined if there is none. */
async function readIgnoreFile({ folder }) {
    if (folder === undefined)
        return undefined;
    const { files, path, dockerfile = '/Dockerfile' } = folder;
    for (const candidate of [`${dockerfile}.dockerignore`, '/.dockerignore']) {
        if ((await files.lookup(candidate))?.type !== 'file')
            continue;
        const name = candidate.slice(1);
        const file = new TextFile(name, await files.read(candidate), { file: (0,posix_.join)(path, name) });
        return { file, ignoredBy: (0,ignore/* dockerignore */.z)(file.text) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/check/rules/dockerfile-git.ts




const dockerfileGit = {
    id: 'dockerfile-git',
    level: 'warning',
    where: 'folder',
    summary: 'the Dockerfile copies .git into the image',
    why: 'The history of the repository becomes part of the image, with all that was ever deleted from it, and so does the token that actions/checkout keeps in `.git/config` unless `persist-credentials` is `false`.',
    async *find(context) {
        if ((await context.folder?.files.lookup('/.git'))?.type !== 'directory')
            return;
        const ignore = await readIgnoreFile(context);
        if (ignore?.ignoredBy('.git/config'))
            return;
        for (const { instruction, line, sources, from } of copiesOf(context)) {
            const source = from === undefined ? sources.find(takesGit) : undefined;
            if (source === undefined)
                continue;
            yield {
                message: `${instruction} ${source} copies .git, with the history of the repository, into the image.`,
                help: 'Add the line .git to .dockerignore, or copy only the files that the image needs.',
                at: context.dockerfile?.file.atLine(line),
            };
        }
    },
};
/** Whether a source of COPY or ADD is the folder .git, something in it, or a folder or pattern that it is in. */
function takesGit(source) {
    const path = (0,posix_.normalize)(`/${source}`).slice(1).replace(/\/$/, '');
    const [first = ''] = path.split('/');
    return path === '' || ((0,go_pattern/* goPattern */.FN)(first)?.test('.git') ?? false);
}

;// CONCATENATED MODULE: ./src/check/rules/dockerfile-maintainer.ts
const dockerfileMaintainer = {
    id: 'dockerfile-maintainer',
    level: 'warning',
    where: 'folder',
    summary: 'MAINTAINER is used instead of the label',
    why: 'The instruction sets a field that nothing reads; tools read the label.',
    *find({ dockerfile }) {
        for (const line of dockerfile?.parsed.stages.flatMap(({ maintainers }) => maintainers) ?? []) {
            yield {
                message: 'MAINTAINER is deprecated, and sets no label.',
                help: 'Write LABEL maintainer="NAME <EMAIL>".',
                at: dockerfile?.file.atLine(line),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/dockerfile-source-missing.ts






const dockerfileSourceMissing = {
    id: 'dockerfile-source-missing',
    level: 'error',
    where: 'folder',
    summary: 'COPY or ADD names a file or folder that is not in the context',
    why: 'The build stops at the instruction.',
    async *find(context) {
        const { folder, dockerfile } = context;
        if (folder === undefined || dockerfile === undefined)
            return;
        for (const copy of builtCopies(context)) {
            for (const source of copy.from === undefined ? copy.sources : []) {
                if (isElsewhere(source) || (0,go_pattern/* hasWildcards */.ev)(source) || source.includes('$'))
                    continue;
                if (isGenerated(context, copy, source))
                    continue;
                if ((await (0,image_files/* resolve */.hd)(folder.files, (0,posix_.join)('/', source))) !== undefined)
                    continue;
                yield {
                    message: `${copy.instruction} names ${source}, which is not in the context.`,
                    help: dockerfile_source_missing_helpFor(copy, source),
                    at: dockerfile.file.atLine(copy.line),
                };
            }
        }
    },
};
/** Of the final image, and of the stages that it copies from. BuildKit builds no others. */
function builtCopies({ dockerfile }) {
    if (dockerfile === undefined)
        return [];
    const { stages } = dockerfile.parsed;
    const built = new Set((0,final_stages/* finalStages */.y)(dockerfile.parsed));
    for (const stage of built) {
        for (const { from } of stage.copies) {
            const index = /^\d+$/.test(from ?? '')
                ? Number(from)
                : stages.findIndex(({ name }) => name === from?.toLowerCase());
            const source = stages[index];
            if (from !== undefined && source !== undefined) {
                for (const each of (0,final_stages/* finalStages */.y)({ stages: stages.slice(0, index + 1) }))
                    built.add(each);
            }
        }
    }
    return [...built].flatMap(({ copies }) => copies);
}
function isElsewhere(source) {
    return /^(?:https?|ftp|git|ssh):\/\/|^git@/i.test(source);
}
/** Whether a run generates the file for the build. */
function isGenerated({ added }, copy, source) {
    return (added !== undefined && (0,dockerfile_exports/* generatedAs */.kG)({ path: source, targets: [(0,dockerfile_exports/* copyTarget */.nx)(copy, source)] }) !== undefined);
}
function dockerfile_source_missing_helpFor(copy, source) {
    const help = 'Correct the path, which is relative to the context, or add the file.';
    const target = (0,dockerfile_exports/* copyTarget */.nx)(copy, source);
    const name = Object.values(system_image/* exportFiles */.S7).find((each) => target === `${system_image/* exportsFolder */.a6}/${each}`);
    return name === undefined || name === (0,posix_.basename)(source)
        ? help
        : `${help} A run generates ${name} under that name only.`;
}

;// CONCATENATED MODULE: ./src/check/rules/dockerfile-syntax.ts
const dockerfileSyntax = {
    id: 'dockerfile-syntax',
    level: 'error',
    where: 'folder',
    summary: 'the Dockerfile does not parse, or has an unknown instruction',
    why: 'The build stops.',
    *find({ dockerfile }) {
        for (const { line, message } of dockerfile?.parsed.problems ?? []) {
            yield {
                message,
                help: 'Correct the instruction; the build stops here.',
                at: dockerfile?.file.atLine(line),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/dockerignored.ts



const dockerignored = {
    id: 'dockerignored',
    level: 'error',
    where: 'folder',
    summary: '.dockerignore keeps out a file that the image needs',
    why: 'The build does not see the file: COPY fails, or copies a folder without it.',
    async *find(context) {
        const ignore = await readIgnoreFile(context);
        if (ignore === undefined)
            return;
        for (const path of await neededFiles(context)) {
            const pattern = ignore.ignoredBy(path);
            if (pattern === undefined)
                continue;
            yield {
                message: `${ignore.file.name} keeps ${path} out of the build by the pattern "${pattern.pattern}", but the image needs it.`,
                help: `Add the line !${path} to the end of ${ignore.file.name}.`,
                at: ignore.file.atLine(pattern.line),
            };
        }
    },
};
/** Files that a COPY or ADD names, and System Image files that the build may add, as paths in the context. */
async function neededFiles(context) {
    const needed = new Set([...context.sources.paths.values()].map((path) => path.slice(1)));
    for (const { sources, from } of copiesOf(context)) {
        for (const source of from === undefined ? sources : []) {
            const path = (0,posix_.join)('/', source);
            if ((await context.folder?.files.lookup(path))?.type === 'file')
                needed.add(path.slice(1));
        }
    }
    return [...needed];
}

;// CONCATENATED MODULE: ./src/check/rules/export-atomic.ts
const exportAtomic = {
    id: 'export-atomic',
    level: 'warning',
    where: 'either',
    summary: 'a template uses $ATOMIC, and hosts without atomic take the export',
    why: '`$ATOMIC` is the path of the `atomic` program. The hosts that `export` is for do not have it, and what runs it fails there.',
    *find({ exports, templates }) {
        if (exports === undefined)
            return;
        for (const { file } of templates) {
            for (const { index } of file.text.matchAll(/(?<!\$)(?:\$\$)*(?=\$(?:ATOMIC\b|\{ATOMIC\}))/g)) {
                yield {
                    message: 'The value of $ATOMIC is the path of a program that the hosts of the export do not have.',
                    help: 'Use $RUNTIME or $EXEC_START, which name the runtime.',
                    at: file.at(index),
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./src/installer/checkout.ts
var checkout = __nccwpck_require__(4530);
;// CONCATENATED MODULE: ./src/check/export-files.ts






/** Reads what an image has, or will have, below /exports: from the image if there is one, else from its sources. */
class ExportReader {
    input;
    sources;
    placeOf;
    constructor(input, sources, 
    /** The place of a file that the user does not have. */
    placeOf) {
        this.input = input;
        this.sources = sources;
        this.placeOf = placeOf;
    }
    /** @param name below /exports: `service.template`, `hostfs/etc/agent.conf`. */
    async read(name) {
        const { folder, image, added } = this.input;
        const path = (0,posix_.join)(system_image/* exportsFolder */.a6, name);
        const source = await this.source(name);
        const home = folder && source !== undefined
            ? { file: (0,posix_.join)(folder.path, source.slice(1)) }
            : { file: this.placeOf(name).file, instead: { line: this.placeOf(name).line, path } };
        if (image !== undefined) {
            const found = await new checkout/* Checkout */.R(image.files, noHost, '/image').find(path);
            if (found.type !== 'image' || found.entry.type !== 'file')
                return undefined;
            return new TextFile(name, await image.files.read(found.entry.path, limits/* limits */.F.templateBytes.max), home);
        }
        const content = folder && source !== undefined ? await readFile(folder.files, source) : added?.get(name);
        return content === undefined ? undefined : new TextFile(name, content, home);
    }
    /** The path in the folder of a file that is, or is meant to be, below /exports. */
    async source(name) {
        const { folder } = this.input;
        const copied = this.sources.paths.get((0,posix_.join)(system_image/* exportsFolder */.a6, name));
        return copied ?? (folder && (await uncopied(folder, name)));
    }
}
/** Where people keep a file that is meant for /exports, if no Dockerfile says so. */
async function uncopied({ files }, name) {
    for (const path of [`/${name}`, (0,posix_.join)(system_image/* exportsFolder */.a6, name)]) {
        if ((await files.lookup(path))?.type === 'file')
            return path;
    }
    return undefined;
}
/** An absolute link of the image leads to the host, of which nothing is known. */
const noHost = { has: () => false };
/** Follows links, but never out of the tree. */
async function readFile(files, path) {
    const entry = await (0,image_files/* resolve */.hd)(files, path);
    return entry?.type === 'file' ? files.read(entry.path, limits/* limits */.F.templateBytes.max) : undefined;
}

;// CONCATENATED MODULE: ./src/check/rules/export-not-copied.ts



const exportNotCopied = {
    id: 'export-not-copied',
    level: 'error',
    where: 'folder',
    summary: 'a System Image file is in the folder, but neither the Dockerfile nor the build puts it into /exports',
    why: 'The installer reads `/exports` of the image; a file that stays in the folder plays no part.',
    async *find(context) {
        const { folder, dockerfile, sources, added } = context;
        if (folder === undefined || dockerfile === undefined || sources.more)
            return;
        for (const name of Object.values(system_image/* exportFiles */.S7)) {
            if (sources.paths.has((0,posix_.join)(system_image/* exportsFolder */.a6, name)) || added?.has(name))
                continue;
            const path = await uncopied(folder, name);
            if (path === undefined)
                continue;
            yield {
                message: `${path.slice(1)} is in the folder, but nothing puts it into ${system_image/* exportsFolder */.a6}.`,
                help: `Add COPY ${path.slice(1)} ${system_image/* exportsFolder */.a6}/ to the Dockerfile.`,
                at: dockerfile.file.atLine(dockerfile.parsed.stages.at(-1)?.line ?? 1),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/installed-paths.ts
/** The paths that an installation creates on the host; as far as the folder shows, without an image. */
function installedPaths({ plan, hostPaths }) {
    return plan === undefined ? [...hostPaths] : plan.hostEntries.map(({ path }) => path);
}

;// CONCATENATED MODULE: ./src/check/rules/export-unit.ts



/** Units that do nothing until something enables them. */
const enabled = /\/systemd\/system\/[^/]+\.(?:timer|socket|path|mount|automount)$/;
const exportUnit = {
    id: 'export-unit',
    level: 'warning',
    where: 'either',
    summary: 'a timer, socket or the like comes with the image, and nothing enables it',
    why: "An export enables and starts the service's own unit alone. Another unit among the host files lies there without effect until an admin enables it.",
    *find(context) {
        if (context.exports === undefined)
            return;
        const paths = installedPaths(context);
        for (const path of paths.filter((each) => enabled.test(each))) {
            const unit = (0,posix_.basename)(path);
            // A name that a value fills in is known on the host only.
            if (unit.includes('$') || isEnabled(unit, paths, context))
                continue;
            yield {
                message: `${unit} comes with the image, but nothing enables it on the host.`,
                help: `Add Also=${unit} to [Install] of service.template, or a link /etc/systemd/system/TARGET.wants/${unit} to the host files.`,
            };
        }
    },
};
function isEnabled(unit, paths, { service }) {
    if (paths.some((path) => /\.(?:wants|requires|upholds)\/[^/]+$/.test(path) && (0,posix_.basename)(path) === unit))
        return true;
    if (service === undefined)
        return false;
    const named = [
        ['Install', 'Also'],
        ['Unit', 'Wants'],
        ['Unit', 'Requires'],
        ['Service', 'Sockets'],
    ];
    return named.some(([section, key]) => (0,unit_file/* settings */.W)(service.parsed, section, key).some(({ value }) => value.split(/\s+/).includes(unit)));
}

;// CONCATENATED MODULE: ./src/check/rules/export-usr.ts

const exportUsr = {
    id: 'export-usr',
    level: 'notice',
    where: 'either',
    summary: 'a host file below /usr, which is read-only on hosts that come as an image',
    why: 'Fedora CoreOS, bootc and the like mount /usr read-only. A bundle says so there and changes nothing; unpacking files for Quadlet fails. `/etc`, `/var`, `/opt` and `/usr/local` (a link into /var there) can be written to.',
    *find(context) {
        if (context.exports === undefined)
            return;
        const all = installedPaths(context);
        const files = all.filter((path) => /^\/usr\/(?!local(?:\/|$))/.test(path) && !all.some((other) => other.startsWith(`${path}/`)));
        const [first] = files;
        if (first === undefined)
            return;
        const others = files.length === 1 ? '' : ` and ${files.length - 1} more`;
        yield {
            message: `${first}${others} cannot be installed on a host whose /usr is read-only.`,
            help: 'Put host files below /etc, /opt or /usr/local.',
        };
    },
};

;// CONCATENATED MODULE: ./src/check/rules/exports-add.ts


const exportsAdd = {
    id: 'exports-add',
    level: 'warning',
    where: 'folder',
    summary: 'ADD unpacks an archive into /exports, or fetches a URL',
    why: 'An archive hides from the reader of the repository what a host will get, and a URL can give another file tomorrow. A plain file is the same with ADD and COPY.',
    *find(context) {
        for (const { instruction, sources, target, line } of copiesOf(context)) {
            if (instruction !== 'ADD' || !`${target}/`.startsWith(`${system_image/* exportsFolder */.a6}/`))
                continue;
            for (const source of sources) {
                const kind = kindOf(source);
                if (kind === undefined)
                    continue;
                yield {
                    message: kind === 'url'
                        ? `ADD fetches ${source} into ${target}: what a host gets can change without a commit.`
                        : `ADD unpacks ${source} into ${target}, instead of copying it.`,
                    help: kind === 'url'
                        ? 'Keep the file in the repository, or pin it with ADD --checksum.'
                        : 'Unpack it in the repository and COPY the files, or COPY the archive if the host needs it as one.',
                    at: context.dockerfile?.file.atLine(line),
                };
            }
        }
    },
};
function kindOf(source) {
    if (/^(?:https?|ftp|git|ssh):\/\/|^git@/i.test(source))
        return 'url';
    return /\.(?:tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz))$/i.test(source) ? 'archive' : undefined;
}

;// CONCATENATED MODULE: ./src/check/rules/exports-misspelled.ts



const exportsMisspelled = {
    id: 'exports-misspelled',
    level: 'error',
    where: 'either',
    summary: '/export is written instead of /exports',
    why: 'The installer reads only `/exports`: it ignores these files of the image.',
    async *find(context) {
        const copies = copiesOf(context).filter(isMisspelled);
        for (const { instruction, target, line } of copies) {
            yield {
                message: `${instruction} puts files into ${target}, where the installer does not look.`,
                help: `Write ${system_image/* exportsFolder */.a6}${target.replace(/^\/[^/]*/, '')}.`,
                at: context.dockerfile?.file.atLine(line),
            };
        }
        if (copies.length === 0)
            yield* misspelledInImage(context);
    },
};
/** Other spellings of the folder, if what is copied belongs in it: an image may have an /export of its own. */
function isMisspelled({ target, sources, heredocs }) {
    const folder = /^\/([^/]*)(?=\/|$)/.exec(target)?.[1] ?? '';
    if (folder === 'exports' || !/^exports?$|^exprots?$/i.test(folder))
        return false;
    if (/^\/[^/]*\/hostfs(?:\/|$)/.test(target))
        return true;
    const names = ['config.json', 'exports', 'hostfs', ...Object.values(system_image/* exportFiles */.S7)];
    const meant = [...sources, ...heredocs, target].map((path) => (0,posix_.basename)(path));
    return meant.some((name) => names.includes(name) || /[*?]|^\.$/.test(name));
}
/** A folder /export that holds what belongs into /exports. */
async function* misspelledInImage({ image }) {
    if (image === undefined)
        return;
    for (const name of ['hostfs', ...Object.values(system_image/* exportFiles */.S7)]) {
        if ((await image.files.lookup(`/export/${name}`)) === undefined)
            continue;
        yield {
            message: `The image has /export/${name}, where the installer does not look.`,
            help: `Put it into ${system_image/* exportsFolder */.a6}/${name}.`,
        };
    }
}

;// CONCATENATED MODULE: ./src/check/rules/exports-slash.ts



const exportsSlash = {
    id: 'exports-slash',
    level: 'warning',
    where: 'folder',
    summary: 'files are copied to /exports without a trailing slash',
    why: 'If `/exports` does not exist yet, the file itself becomes `/exports`, and there is no folder to read.',
    async *find(context) {
        const files = context.folder?.files;
        for (const copy of copiesOf(context)) {
            if (copy.target !== system_image/* exportsFolder */.a6 && copy.target !== system_image/* hostFolder */.FR)
                continue;
            if (!(await copiesFile(copy, files)))
                continue;
            yield {
                message: `${copy.instruction} to ${copy.destination} creates a file of that name if the folder does not exist yet.`,
                help: `End the path with a slash: ${copy.destination}/.`,
                at: context.dockerfile?.file.atLine(copy.line),
            };
        }
    },
};
/** Whether a single file is copied, so that the target becomes its name. */
async function copiesFile({ sources, from, heredocs }, files) {
    if (heredocs.length > 0)
        return true;
    const names = Object.values(system_image/* exportFiles */.S7);
    if (from !== undefined)
        return sources.some((source) => names.some((name) => source.endsWith(`/${name}`)));
    for (const source of sources) {
        const entry = await files?.lookup((0,posix_.join)('/', source).replace(/(?<=.)\/$/, ''));
        if (entry?.type === 'file' || (entry === undefined && /[^/]\*|\.\w+$/.test(source)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/check/rules/git-uncommitted.ts


const gitUncommitted = {
    id: 'git-uncommitted',
    level: 'notice',
    where: 'folder',
    summary: 'a System Image file has changes that are not committed, or the folder is in no git repository',
    why: 'The image cannot be built again from what the repository holds.',
    async *find({ folder, reader }) {
        if (folder?.uncommitted === undefined)
            return;
        if (folder.uncommitted === 'no-git') {
            yield {
                message: 'The folder is not in a git repository, so nothing says what the image was built from.',
                help: 'Put the folder under version control.',
            };
            return;
        }
        for (const name of Object.values(system_image/* exportFiles */.S7)) {
            const source = await reader.source(name);
            if (source === undefined || !folder.uncommitted.has(source))
                continue;
            yield {
                message: `${name} has changes that are not committed.`,
                help: 'Commit them, so that the image can be built again from its revision.',
                at: { file: (0,posix_.join)(folder.path, source.slice(1)), line: 1 },
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/install-refused.ts

const installRefused = {
    id: 'install-refused',
    level: 'error',
    where: 'image',
    summary: 'a host file, a bind source or the unit ends the install',
    why: 'The installer, systemd-tmpfiles or `systemctl enable` fails on it, and the install is undone.',
    *find(context) {
        for (const { kind, message } of context.plan?.refusals ?? []) {
            const help = helps[kind];
            if (help !== undefined && !hasOwnRule(kind, context))
                yield { message, help };
        }
    },
};
/** The kinds of refusal that no other rule finds. */
const helps = {
    'host-file': 'Correct /exports/hostfs, or what manifest.json says about it.',
    unit: 'Correct [Install] in service.template.',
    tmpfiles: 'Correct the bind source, or write tmpfiles.template.',
    config: 'Correct the configuration, which the installer reads without a service, too.',
    read: 'The installer has to read it.',
};
/** Lines of tmpfiles.template have a rule of their own; so has the configuration of a service, and bad JSON. */
function hasOwnRule(kind, { tmpfiles, settings, config }) {
    if (kind === 'tmpfiles')
        return tmpfiles !== undefined;
    return (kind === 'config' && (!settings.noContainerService || (config !== undefined && isJsonError(config.json))));
}

;// CONCATENATED MODULE: ./src/check/labels/own-label.ts

/** The labels of each Dockerfile, found once: rules ask for every label of an image. */
const labelsOf = new WeakMap();
/** What the last stage, or a stage that it is built on, sets this label to. */
function ownLabel({ dockerfile }, name) {
    if (dockerfile === undefined)
        return undefined;
    const { parsed } = dockerfile;
    const labels = labelsOf.get(parsed) ??
        new Map((0,final_stages/* finalStages */.y)(parsed).flatMap((stage) => stage.labels.map((label) => [label.name, label])));
    labelsOf.set(parsed, labels);
    return labels.get(name);
}

;// CONCATENATED MODULE: ./src/check/labels/origin.ts

/** The base has the same value, and nothing sets the label again. */
function isInherited(context, name) {
    const base = context.base?.labels ?? {};
    if (!Object.hasOwn(base, name) || base[name] !== context.labels.get(name))
        return false;
    return !context.addedLabels?.has(name) && dockerfileLine(context, name) === undefined;
}
/** The label's line in the Dockerfile; else where one would add it: the last LABEL, or the FROM of the last stage. */
function placeOf(context, name) {
    const { dockerfile } = context;
    const stage = dockerfile?.parsed.stages.at(-1);
    const inOptions = context.addedLabels?.has(name) ? context.options.of('labels', name) : undefined;
    if (inOptions !== undefined)
        return inOptions;
    if (dockerfile === undefined || stage === undefined)
        return context.options.of('labels');
    const line = dockerfileLine(context, name) ?? stage.labels.at(-1)?.line ?? stage.line;
    return dockerfile.file.atLine(line);
}
/** The line of the last stage, or of the stages that it is built on, that sets this label. */
function dockerfileLine(context, name) {
    return ownLabel(context, name)?.line;
}

;// CONCATENATED MODULE: ./src/check/rules/label-architecture.ts



const labelArchitecture = {
    id: 'label-architecture',
    level: 'error',
    where: 'image',
    summary: "the label architecture disagrees with the image's own",
    why: 'A host picks the image by its label, and then cannot run the program.',
    *find(context) {
        const value = context.labels.get('architecture');
        const actual = context.image?.config.architecture;
        if (!value || !actual)
            return;
        const wanted = architectures/* rpmArchitectures */.i7.get(actual) ?? actual;
        if (value === wanted || value === actual)
            return;
        yield {
            message: `The label "architecture" is "${(0,excerpt/* shown */.S)(value)}", but the image is built for ${wanted}.`,
            help: `Set it to "${wanted}", or build the image for that architecture.`,
            label: 'architecture',
            at: placeOf(context, 'architecture'),
        };
    },
};

// EXTERNAL MODULE: ./src/check/labels/values.ts
var values = __nccwpck_require__(542);
;// CONCATENATED MODULE: ./src/check/labels/known.ts

const known_text = () => undefined;
const url = (value) => values/* valueTypes */.Z.url.accepts(value) ? undefined : `must be a URL, such as "${values/* valueTypes */.Z.url.example}"`;
/** Git's own short form, `git@host:path`, is taken too. */
const repository = (value) => (/^[\w.-]+@[\w.-]+:[^\s]+$/.test(value) ? undefined : url(value));
const date = (value) => values/* valueTypes */.Z.rfc3339.accepts(value)
    ? undefined
    : `must be a date of RFC 3339, such as "${values/* valueTypes */.Z.rfc3339.example}"`;
function known_oneOf(...choices) {
    const [only] = choices;
    const wanted = choices.length === 1 ? `"${String(only)}"` : `one of ${choices.join(', ')}`;
    return (value) => (choices.includes(value) ? undefined : `must be ${wanted}`);
}
/** A variable that had no value leaves a slash, dot or dash at an end. */
const whole = (value) => /^[\p{L}\p{N}]/u.test(value) && /[\p{L}\p{N}+~]$/u.test(value)
    ? undefined
    : 'must begin and end with a letter or digit';
/** Every known label, and what its value must be. */
const knownLabels = new Map([
    ['atomic.type', known_oneOf('system')],
    ['atomic.run', known_oneOf('once')],
    ['name', whole],
    ['version', whole],
    ['release', whole],
    ['distribution-scope', known_oneOf('private', 'authoritative-source-only', 'restricted', 'public')],
    ['sigstore-type', known_oneOf('docker', 'atomic')],
    ['build-date', date],
    ['url', url],
    ['vcs-url', repository],
    ['authoritative-source-url', url],
    ['pubkey-url', url],
    ...[
        ...['architecture', 'license', 'maintainer', 'summary', 'com.redhat.component'],
        ...[
            'uninstall',
            'vcs-type',
            'vcs-ref',
            'help',
            'usage',
            'description',
            'vendor',
            'debug',
            'install',
            'run',
        ],
        ...[
            'stop',
            'run_opts_file',
            'pubkey-id',
            'pubkey-fingerprint',
            'sigstore-url',
            'atomic.has_install_files',
        ],
    ].map((name) => [name, known_text]),
]);

// EXTERNAL MODULE: ./src/check/labels/profiles.ts
var profiles = __nccwpck_require__(1226);
;// CONCATENATED MODULE: ./src/check/labels/wanted.ts

/** Of the profile, then of the user's own list; each once. */
function requiredNames({ profile, requiredLabels }) {
    return [...new Set([...profiles/* profiles */.x[profile].required, ...requiredLabels.map(({ key }) => key)])];
}
function recommendedNames(policy) {
    const required = requiredNames(policy);
    return profiles/* profiles */.x[policy.profile].recommended.filter((name) => !required.includes(name));
}

;// CONCATENATED MODULE: ./src/check/rules/label-case.ts



const labelCase = {
    id: 'label-case',
    level: 'warning',
    where: 'either',
    summary: 'a label differs from a known one by case only',
    why: 'Labels are compared letter by letter: nothing reads `Version` when it asks for `version`.',
    *find(context, policy) {
        const required = requiredNames(policy);
        // The label that is missing says it all; before a build only the required ones are looked for.
        const reported = [...required, ...(context.image ? recommendedNames(policy) : [])];
        const byLowerCase = new Map([...knownLabels.keys(), ...required].map((name) => [name.toLowerCase(), name]));
        for (const name of context.labels.keys()) {
            const meant = byLowerCase.get(name.toLowerCase());
            if (meant === undefined || meant === name || isInherited(context, name))
                continue;
            if (required.includes(name) || knownLabels.has(name))
                continue;
            if (reported.includes(meant) && !context.labels.has(meant))
                continue;
            yield {
                message: `The label "${name}" differs from the known label "${meant}" by case only.`,
                help: `Write "${meant}" instead of "${name}".`,
                label: name,
                at: placeOf(context, name),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/labels/label-finding.ts



function missing(context, name, kind) {
    const other = [...context.labels.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
    if (other !== undefined) {
        return {
            message: `The ${kind} label "${name}" is missing: "${other}" differs from it by case only.`,
            help: `Write "${name}" instead of "${other}".`,
            label: name,
            at: placeOf(context, other),
        };
    }
    const mayInherit = baseMayBring(context);
    return {
        message: mayInherit
            ? `Neither the Dockerfile nor the build sets the ${kind} label "${name}"; only the base image could.`
            : `The ${kind} label "${name}" is missing.`,
        help: `Add it: ${setting(context, name)}.`,
        label: name,
        at: placeOf(context, name),
        ...(mayInherit && { level: 'notice' }),
    };
}
/** Without the built image, what its base has is not known. */
function baseMayBring({ image, dockerfile }) {
    if (image !== undefined)
        return false;
    const [lowest] = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed) : [];
    return lowest?.from !== 'scratch';
}
const examples = {
    'atomic.type': 'system',
    maintainer: 'Jane Doe <jane@example.org>',
    license: 'MIT',
    version: '1.0',
    release: '1',
};
/** How to set a label, with a value that suits many. */
function setting(context, name) {
    const own = name === 'architecture' && architectures/* rpmArchitectures */.i7.get(context.image?.config.architecture ?? '');
    const value = own || (examples[name] ?? '...');
    return `the line ${name}=${value} in "labels", or LABEL ${name}="${value}" in the Dockerfile`;
}

;// CONCATENATED MODULE: ./src/check/rules/label-empty.ts



const labelEmpty = {
    id: 'label-empty',
    level: 'error',
    where: 'either',
    summary: 'a required or recommended label has an empty value',
    why: 'An empty value says as little as no label, and hides that one is missing.',
    *find(context, policy) {
        for (const name of [...requiredNames(policy), ...recommendedNames(policy)]) {
            if (context.labels.get(name)?.trim() !== '')
                continue;
            yield {
                message: `The label "${name}" is empty.`,
                help: `Give it a value: ${setting(context, name)}.`,
                label: name,
                at: placeOf(context, name),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/label-inherited.ts




const labelInherited = {
    id: 'label-inherited',
    level: 'warning',
    where: 'image',
    summary: "a required label has come from the base image, with the base's value",
    why: 'The image passes for its base: a scanner reports the name and version of the base image in its place.',
    *find(context, policy) {
        for (const name of requiredNames(policy)) {
            if (!isInherited(context, name))
                continue;
            const value = context.labels.get(name) ?? '';
            yield {
                message: `The label "${name}" describes the base image: its value "${(0,excerpt/* shown */.S)(value)}" comes from there.`,
                help: `Set it for this image: ${setting(context, name)}.`,
                label: name,
                at: placeOf(context, name),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/label-missing.ts


const labelMissing = {
    id: 'label-missing',
    level: 'error',
    where: 'either',
    summary: 'a label that the profile or required-labels requires is missing',
    why: 'Whoever ships, scans or installs the image goes by this label; without `atomic.type` the installer takes the image for an ordinary container. Before a build, a label that only the base image could bring is a notice.',
    *find(context, policy) {
        for (const name of requiredNames(policy)) {
            if (!context.labels.has(name))
                yield missing(context, name, 'required');
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/label-recommended.ts


const labelRecommended = {
    id: 'label-recommended',
    level: 'warning',
    where: 'image',
    summary: 'a recommended label is not on the image',
    why: 'People and tools that meet the image on a host ask what it is, which version, and who looks after it.',
    *find(context, policy) {
        for (const name of recommendedNames(policy)) {
            if (!context.labels.has(name))
                yield missing(context, name, 'recommended');
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/label-uninstall-missing.ts


const labelUninstallMissing = {
    id: 'label-uninstall-missing',
    level: 'error',
    where: 'image',
    summary: 'the label install is there without uninstall',
    why: 'What `install` did to a host, nothing undoes.',
    *find(context) {
        const install = context.labels.get('install');
        const uninstall = context.labels.get('uninstall');
        if (!install || uninstall)
            return;
        yield {
            message: 'The image has the label "install" without "uninstall".',
            help: `Tell how to undo the installation: ${setting(context, 'uninstall')}.`,
            label: 'uninstall',
            at: placeOf(context, uninstall === undefined ? 'install' : 'uninstall'),
        };
    },
};

// EXTERNAL MODULE: ./src/check/labels/requirement.ts + 1 modules
var labels_requirement = __nccwpck_require__(5734);
;// CONCATENATED MODULE: ./src/check/labels/unresolved.ts

/**
 * Variables in a label's value that the Dockerfile gives no value. Of a built image, those that the build replaced by
 * nothing; before a build, those that are not an ARG either, which `build-args` could set.
 */
function unresolvedNames(context, name) {
    if (context.addedLabels?.has(name))
        return [];
    const label = ownLabel(context, name);
    const names = label?.unresolved ?? [];
    if (label === undefined || names.length === 0)
        return [];
    if (context.image === undefined)
        return names;
    const emptied = names.reduce((value, each) => value.replaceAll(`\${${each}}`, '').replaceAll(`$${each}`, ''), label.value);
    return context.labels.get(name) === emptied ? names : [];
}

;// CONCATENATED MODULE: ./src/check/rules/label-value.ts






const labelValue = {
    id: 'label-value',
    level: 'error',
    where: 'either',
    summary: "a value breaks the label's own rule, or one of required-labels",
    why: 'Tools that read the label act on the exact value: `atomic.type=System` is not `system`.',
    async *find(context, policy) {
        const complain = (name, problem, source) => ({
            message: `The label "${name}" ${problem}, not "${(0,excerpt/* shown */.S)(context.labels.get(name) ?? '')}".`,
            help: `Change the value where the label is set${source}.`,
            label: name,
            at: placeOf(context, name),
        });
        // What a variable without a value leaves is another rule's, or not known before the build.
        const settled = [...context.labels].filter(([name, value]) => value.trim() !== '' && unresolvedNames(context, name).length === 0);
        for (const [name, value] of settled) {
            if (isInherited(context, name))
                continue;
            const problem = name === 'architecture' ? rpmName(context, value) : knownLabels.get(name)?.(value);
            if (problem !== undefined)
                yield complain(name, problem, '');
        }
        const values = new Map(settled);
        for (const requirement of policy.requiredLabels) {
            const value = values.get(requirement.key);
            if (value === undefined)
                continue;
            const problem = await (0,labels_requirement/* refusal */.x)(requirement, value);
            if (problem === undefined)
                continue;
            yield complain(requirement.key, problem, `, or the line "${requirement.written}" of required-labels`);
        }
    },
};
/** Architectures that rpm has, beside those that images are published for. Source: `rpm --showrc`. */
const otherRpmNames = new Set('noarch i386 i486 i586 i686 ppc64 armv7hl armv6hl ia64 s390 loongarch64 mips64el'.split(' '));
function rpmName({ image }, value) {
    const known = [...architectures/* rpmArchitectures */.i7.values()];
    if (known.includes(value) || otherRpmNames.has(value))
        return undefined;
    const wanted = architectures/* rpmArchitectures */.i7.get(value);
    if (wanted !== undefined) {
        // With a built image of another architecture, label-architecture says more.
        return image !== undefined && image.config.architecture !== value
            ? undefined
            : `must be "${wanted}", rpm's name of the architecture`;
    }
    // One finding is enough for an image that is built for another architecture.
    return image === undefined ? `must be one of ${known.join(', ')}` : undefined;
}

;// CONCATENATED MODULE: ./src/check/rules/label-variable.ts




const labelVariable = {
    id: 'label-variable',
    level: 'warning',
    where: 'folder',
    summary: "a label's value has a variable that nothing defines",
    why: 'A build replaces it by nothing, without a word: `name="$FGC/greeter"` becomes `/greeter`. Before a build, a variable that the base image could define is a notice.',
    *find(context) {
        const stages = context.dockerfile ? (0,final_stages/* finalStages */.y)(context.dockerfile.parsed) : [];
        const isKnown = context.image !== undefined || stages[0]?.from === 'scratch';
        for (const name of new Set(stages.flatMap(({ labels }) => labels.map((label) => label.name)))) {
            const names = unresolvedNames(context, name).map((each) => `$${each}`);
            if (names.length === 0)
                continue;
            const value = context.image && context.labels.get(name);
            yield {
                message: value === undefined
                    ? `The Dockerfile does not define ${names.join(', ')} in the label "${name}"${isKnown ? '' : '; only the base image could'}.`
                    : `The label "${name}" is "${(0,excerpt/* shown */.S)(value)}": nothing defines ${names.join(', ')}.`,
                help: `Define it with ARG or ENV before the LABEL, or write the value.`,
                label: name,
                at: placeOf(context, name),
                ...(!isKnown && { level: 'notice' }),
            };
        }
    },
};

// EXTERNAL MODULE: ./src/installer/manifest.ts + 1 modules
var installer_manifest = __nccwpck_require__(764);
;// CONCATENATED MODULE: ./src/check/rules/manifest-invalid.ts


const manifestInvalid = {
    id: 'manifest-invalid',
    level: 'error',
    where: 'either',
    summary: 'manifest.json is not JSON, or has values of the wrong type or unknown keys',
    why: 'The installer stops, or ignores what it does not know.',
    *find({ manifest }) {
        if (manifest === undefined)
            return;
        const { file, json, problems } = manifest;
        if (file.encodingProblem !== undefined) {
            yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
        }
        else if (isJsonError(json)) {
            yield {
                message: `manifest.json is not JSON: ${json.message}.`,
                help: 'Correct the syntax; the installer stops here.',
                at: file.at(json.offset),
            };
        }
        if (isJsonError(json))
            return;
        for (const problem of problems) {
            const path = problem.path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
            yield {
                message: problem.message,
                help: manifest_invalid_helps[problem.kind],
                at: file.at(json.offset(path)),
                ...(!(0,installer_manifest/* endsInstall */.y5)(problem) && { level: 'warning' }),
            };
        }
    },
};
const manifest_invalid_helps = {
    syntax: 'Correct the syntax; the installer stops here.',
    type: 'Give it the type that the installer reads; it stops here.',
    limit: 'Use fewer entries.',
    ignored: 'Give it the type that the installer reads, or remove it.',
    'unknown-key': 'Remove it, or correct its name.',
};

;// CONCATENATED MODULE: ./src/check/rules/manifest-missing.ts


const manifestMissing = {
    id: 'manifest-missing',
    level: 'notice',
    where: 'either',
    summary: 'there is no manifest.json',
    why: "Every variable of one's own must then be given with `--set`, or the installation stops.",
    *find(context) {
        if (context.manifest !== undefined || maySlipIn(context))
            return;
        yield missingFile(system_image/* exportFiles */.S7.manifest, 'no variable has a default value');
    },
};

;// CONCATENATED MODULE: ./src/check/manifest-location.ts

function inManifest({ manifest }, path) {
    if (manifest === undefined)
        return undefined;
    const { file, json } = manifest;
    return isJsonError(json) ? file.atLine(1) : file.at(json.offset(path));
}

;// CONCATENATED MODULE: ./src/check/rules/quadlet-no-service.ts

const quadletNoService = {
    id: 'quadlet-no-service',
    level: 'warning',
    where: 'either',
    summary: 'the image has no service, so that there is nothing for Quadlet to run',
    why: 'With `noContainerService` an image only installs files. An export for Quadlet then has no unit, and Podman has nothing to do with the files.',
    *find(context) {
        const { exports, settings } = context;
        if (!settings.noContainerService || !exports?.kinds.includes('quadlet'))
            return;
        yield {
            message: 'manifest.json says noContainerService, so the export for Quadlet has no unit.',
            help: 'Export a bundle, which installs files, too.',
            at: inManifest(context, ['noContainerService']),
        };
    },
};

;// CONCATENATED MODULE: ./src/check/rules/quadlet-setting.ts

const quadletSetting = {
    id: 'quadlet-setting',
    level: 'warning',
    where: 'image',
    summary: 'a Quadlet unit cannot say what config.json or the unit says',
    why: 'With `export: quadlet`, Podman runs the service, and its options cover less than config.json. What they leave out is lost or different on the host. A bundle takes config.json as it is.',
    *find(context) {
        for (const limit of context.exportLimits.filter(({ kind }) => kind === 'quadlet')) {
            yield {
                message: limit.message,
                help: 'Leave it out of the image if it does not matter, or export a bundle.',
                at: locationOf(limit, context),
            };
        }
    },
};
function locationOf({ at, directive }, context) {
    if (at !== undefined)
        return configOf(context)?.at(at);
    const { service } = context;
    const line = service?.parsed.assignments.find(({ key }) => key === directive)?.line;
    return service && line !== undefined ? service.template.atLine(line) : undefined;
}

;// CONCATENATED MODULE: ./src/check/rules/rename-unknown.ts


const renameUnknown = {
    id: 'rename-unknown',
    level: 'warning',
    where: 'image',
    summary: 'renameFiles or installedFilesTemplate names a path that /exports/hostfs does not have',
    why: 'The installer goes through the files of `/exports/hostfs`; it ignores a name that is not there, so nothing is renamed or filled in.',
    *find(context) {
        const { renameFiles, installedFilesTemplate } = context.settings;
        const renamed = [...renameFiles.values()].map((name) => (0,template/* fillPath */.d)(name, context.values).text);
        const known = new Set([...context.hostPaths, ...renamed]);
        for (const path of renameFiles.keys()) {
            if (!context.hostPaths.has(path))
                yield unknownPath(context, ['renameFiles', path], path);
        }
        for (const [index, path] of installedFilesTemplate.entries()) {
            if (!known.has(path))
                yield unknownPath(context, ['installedFilesTemplate', index], path);
        }
    },
};
function unknownPath(context, path, name) {
    return {
        message: `${path[0]} names ${name}, but /exports/hostfs has no such path.`,
        help: 'Write the path as it is on the host, from the slash on, or add the file to /exports/hostfs.',
        at: inManifest(context, path),
    };
}

;// CONCATENATED MODULE: ./src/check/unit/directives.ts
/** Written by script/unit-directives from what systemd says of itself; do not edit. */
function words(text) {
    return new Set(text.trim().split(/\s+/));
}
/** The directives of each section of a service unit. */
const directives = new Map([
    [
        'Unit',
        words(`
  After AllowIsolate AssertACPower AssertArchitecture AssertCPUFeature AssertCPUPressure AssertCPUs
  AssertCapability AssertControlGroupController AssertCredential AssertDirectoryNotEmpty
  AssertEnvironment AssertFileIsExecutable AssertFileNotEmpty AssertFirstBoot AssertGroup AssertHost
  AssertIOPressure AssertKernelCommandLine AssertKernelModuleLoaded AssertKernelVersion AssertMemory
  AssertMemoryPressure AssertNeedsUpdate AssertOSRelease AssertPathExists AssertPathExistsGlob
  AssertPathIsDirectory AssertPathIsEncrypted AssertPathIsMountPoint AssertPathIsReadWrite
  AssertPathIsSymbolicLink AssertSecurity AssertUser AssertVersion AssertVirtualization Before BindTo
  BindsTo CollectMode ConditionACPower ConditionArchitecture ConditionCPUFeature ConditionCPUPressure
  ConditionCPUs ConditionCapability ConditionControlGroupController ConditionCredential
  ConditionDirectoryNotEmpty ConditionEnvironment ConditionFileIsExecutable ConditionFileNotEmpty
  ConditionFirmware ConditionFirstBoot ConditionGroup ConditionHost ConditionIOPressure
  ConditionKernelCommandLine ConditionKernelModuleLoaded ConditionKernelVersion ConditionMemory
  ConditionMemoryPressure ConditionNeedsUpdate ConditionOSRelease ConditionPathExists
  ConditionPathExistsGlob ConditionPathIsDirectory ConditionPathIsEncrypted ConditionPathIsMountPoint
  ConditionPathIsReadWrite ConditionPathIsSymbolicLink ConditionSecurity ConditionUser
  ConditionVersion ConditionVirtualization Conflicts DefaultDependencies Description Documentation
  FailureAction FailureActionExitStatus IgnoreOnIsolate JobRunningTimeoutSec JobTimeoutAction
  JobTimeoutRebootArgument JobTimeoutSec JoinsNamespaceOf OnFailure OnFailureIsolate OnFailureJobMode
  OnSuccess OnSuccessJobMode PartOf PropagateReloadFrom PropagateReloadTo PropagatesReloadTo
  PropagatesStopTo RebootArgument RefuseManualStart RefuseManualStop ReloadPropagatedFrom Requires
  RequiresMountsFor RequiresOverridable Requisite RequisiteOverridable SourcePath StartLimitAction
  StartLimitBurst StartLimitInterval StartLimitIntervalSec StopPropagatedFrom StopWhenUnneeded
  SuccessAction SuccessActionExitStatus SurviveFinalKillSignal Upholds Wants
`),
    ],
    [
        'Service',
        words(`
  AllowedCPUs AllowedMemoryNodes AmbientCapabilities AppArmorProfile BPFDelegateAttachments
  BPFDelegateCommands BPFDelegateMaps BPFDelegatePrograms BPFProgram BindNetworkInterface BindPaths
  BindReadOnlyPaths BlockIOAccounting BlockIODeviceWeight BlockIOReadBandwidth BlockIOWeight
  BlockIOWriteBandwidth BusName CPUAccounting CPUAffinity CPUPressureThresholdSec CPUPressureWatch
  CPUQuota CPUQuotaPeriodSec CPUSchedulingPolicy CPUSchedulingPriority CPUSchedulingResetOnFork
  CPUShares CPUWeight CacheDirectory CacheDirectoryAccounting CacheDirectoryMode CacheDirectoryQuota
  CapabilityBoundingSet ConfigurationDirectory ConfigurationDirectoryMode CoredumpFilter
  CoredumpReceive DefaultMemoryLow DefaultMemoryMin Delegate DelegateNamespaces DelegateSubgroup
  DeviceAllow DevicePolicy DisableControllers DynamicUser Environment EnvironmentFile ExecCondition
  ExecPaths ExecReload ExecSearchPath ExecStart ExecStartPost ExecStartPre ExecStop ExecStopPost
  ExitType ExtensionDirectories ExtensionImagePolicy ExtensionImages FailureAction
  FileDescriptorStoreMax FileDescriptorStorePreserve FinalKillSignal Group GuessMainPID IOAccounting
  IODeviceLatencyTargetSec IODeviceWeight IOPressureThresholdSec IOPressureWatch IOReadBandwidthMax
  IOReadIOPSMax IOSchedulingClass IOSchedulingPriority IOWeight IOWriteBandwidthMax IOWriteIOPSMax
  IPAccounting IPAddressAllow IPAddressDeny IPCNamespacePath IPEgressFilterPath IPIngressFilterPath
  IgnoreSIGPIPE ImportCredential InaccessibleDirectories InaccessiblePaths KeyringMode KillMode
  KillSignal LimitAS LimitCORE LimitCPU LimitDATA LimitFSIZE LimitLOCKS LimitMEMLOCK LimitMSGQUEUE
  LimitNICE LimitNOFILE LimitNPROC LimitRSS LimitRTPRIO LimitRTTIME LimitSIGPENDING LimitSTACK
  LoadCredential LoadCredentialEncrypted LockPersonality LogExtraFields LogFilterPatterns LogLevelMax
  LogNamespace LogRateLimitBurst LogRateLimitIntervalSec LogsDirectory LogsDirectoryAccounting
  LogsDirectoryMode LogsDirectoryQuota ManagedOOMMemoryPressure ManagedOOMMemoryPressureDurationSec
  ManagedOOMMemoryPressureLimit ManagedOOMPreference ManagedOOMSwap MemoryAccounting
  MemoryDenyWriteExecute MemoryHigh MemoryKSM MemoryLimit MemoryLow MemoryMax MemoryMin
  MemoryPressureThresholdSec MemoryPressureWatch MemorySwapMax MemoryZSwapMax MemoryZSwapWriteback
  MountAPIVFS MountFlags MountImagePolicy MountImages NFTSet NUMAMask NUMAPolicy NetworkNamespacePath
  Nice NoExecPaths NoNewPrivileges NonBlocking NotifyAccess OOMPolicy OOMScoreAdjust OpenFile PAMName
  PIDFile PassEnvironment PermissionsStartOnly Personality PrivateBPF PrivateDevices PrivateIPC
  PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
  ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules
  ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyDirectories ReadOnlyPaths
  ReadWriteDirectories ReadWritePaths RebootArgument ReloadSignal RemainAfterExit RemoveIPC Restart
  RestartForceExitStatus RestartKillSignal RestartMaxDelaySec RestartMode RestartPreventExitStatus
  RestartSec RestartSteps RestrictAddressFamilies RestrictFileSystems RestrictNamespaces
  RestrictNetworkInterfaces RestrictRealtime RestrictSUIDSGID RootDirectory RootDirectoryStartOnly
  RootEphemeral RootHash RootHashSignature RootImage RootImageOptions RootImagePolicy RootMStack
  RootVerity RuntimeDirectory RuntimeDirectoryMode RuntimeDirectoryPreserve RuntimeMaxSec
  RuntimeRandomizedExtraSec SELinuxContext SecureBits SendSIGHUP SendSIGKILL SetCredential
  SetCredentialEncrypted SetLoginEnvironment Slice SmackProcessLabel SocketBindAllow SocketBindDeny
  Sockets StandardError StandardInput StandardInputData StandardInputText StandardOutput
  StartLimitAction StartLimitBurst StartLimitInterval StartupAllowedCPUs StartupAllowedMemoryNodes
  StartupBlockIOWeight StartupCPUShares StartupCPUWeight StartupIOWeight StartupMemoryHigh
  StartupMemoryLow StartupMemoryMax StartupMemorySwapMax StartupMemoryZSwapMax StateDirectory
  StateDirectoryAccounting StateDirectoryMode StateDirectoryQuota SuccessExitStatus
  SupplementaryGroups SyslogFacility SyslogIdentifier SyslogLevel SyslogLevelPrefix
  SystemCallArchitectures SystemCallErrorNumber SystemCallFilter SystemCallLog TTYColumns TTYPath
  TTYReset TTYRows TTYVHangup TTYVTDisallocate TasksAccounting TasksMax TemporaryFileSystem
  TimeoutAbortSec TimeoutCleanSec TimeoutSec TimeoutStartFailureMode TimeoutStartSec
  TimeoutStopFailureMode TimeoutStopSec TimerSlackNSec Type UMask USBFunctionDescriptors
  USBFunctionStrings UnsetEnvironment User UserNamespacePath UtmpIdentifier UtmpMode WatchdogSec
  WatchdogSignal WorkingDirectory
`),
    ],
    [
        'Install',
        words(`
  Alias Also DefaultInstance RequiredBy UpheldBy WantedBy
`),
    ],
]);
/** Directives whose value is a boolean. */
const booleanDirectives = words(`
  AllowIsolate BlockIOAccounting CPUAccounting CPUSchedulingResetOnFork DefaultDependencies
  DynamicUser GuessMainPID IOAccounting IPAccounting IgnoreOnIsolate IgnoreSIGPIPE LockPersonality
  MemoryAccounting MemoryDenyWriteExecute NoNewPrivileges NonBlocking OnFailureIsolate
  PermissionsStartOnly PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivateTmp PrivateUsers
  ProtectClock ProtectControlGroups ProtectHostname ProtectKernelLogs ProtectKernelModules
  ProtectKernelTunables RefuseManualStart RefuseManualStop RemainAfterExit RemoveIPC RestrictRealtime
  RestrictSUIDSGID RootDirectoryStartOnly SendSIGHUP SendSIGKILL StopWhenUnneeded SyslogLevelPrefix
  TTYReset TTYVHangup TTYVTDisallocate TasksAccounting
`);

;// CONCATENATED MODULE: ./src/check/unit/values.ts

/**
 * Directives of [Service] and [Unit] whose value is one of a few words; systemd ignores any other.
 * Sources: systemd.unit(5), systemd.service(5), systemd.exec(5), systemd.kill(5); a test asks `systemd-analyze verify`.
 */
function values_words(text) {
    return text.split(' ');
}
const booleanWords = values_words('1 yes y true t on 0 no n false f off');
const actions = values_words('none reboot reboot-force reboot-immediate poweroff poweroff-force poweroff-immediate exit exit-force soft-reboot soft-reboot-force kexec kexec-force halt halt-force halt-immediate');
const jobModes = values_words('fail replace replace-irreversibly isolate flush ignore-dependencies ignore-requirements restart-dependencies');
const choices = new Map([
    ['Type', values_words('simple exec forking oneshot dbus notify notify-reload idle')],
    ['ExitType', values_words('main cgroup')],
    ['Restart', values_words('no always on-success on-failure on-abnormal on-abort on-watchdog')],
    ['RestartMode', values_words('normal direct debug')],
    ['KillMode', values_words('control-group process mixed none')],
    ['NotifyAccess', values_words('none main exec all')],
    ['OOMPolicy', values_words('continue stop kill')],
    ['TimeoutStartFailureMode', values_words('terminate abort kill')],
    ['TimeoutStopFailureMode', values_words('terminate abort kill')],
    ['ProtectProc', values_words('noaccess invisible ptraceable default')],
    ['ProcSubset', values_words('all pid')],
    ['KeyringMode', values_words('inherit private shared')],
    ['UtmpMode', values_words('init login user')],
    ['DevicePolicy', values_words('auto closed strict')],
    ['FailureAction', actions],
    ['SuccessAction', actions],
    ['StartLimitAction', actions],
    ['JobTimeoutAction', actions],
    ['OnFailureJobMode', jobModes],
    ['OnSuccessJobMode', jobModes],
    ['CollectMode', values_words('inactive inactive-or-failed')],
    ['ProtectSystem', [...booleanWords, ...values_words('full strict')]],
    ['ProtectHome', [...booleanWords, ...values_words('read-only tmpfs')]],
    ['RuntimeDirectoryPreserve', [...booleanWords, 'restart']],
    ['PrivateTmp', [...booleanWords, 'disconnected']],
    ['PrivateUsers', [...booleanWords, ...values_words('self identity full managed')]],
    ['ProtectHostname', [...booleanWords, 'private']],
    ['ProtectControlGroups', [...booleanWords, ...values_words('private strict')]],
]);
/** Booleans ignore case; other words do not. */
function refusedValue(key, value) {
    const allowed = choices.get(key) ?? (booleanDirectives.has(key) ? booleanWords : undefined);
    // A specifier stands for something that only the host knows.
    if (allowed === undefined || value.includes('%'))
        return undefined;
    const isAllowed = allowed.includes(value) || (allowed.includes('yes') && booleanWords.includes(value.toLowerCase()));
    if (isAllowed)
        return undefined;
    const shown = allowed.includes('yes')
        ? ['yes', 'no', ...allowed.filter((word) => !booleanWords.includes(word))]
        : allowed;
    return { wanted: shown.join(', ') };
}

;// CONCATENATED MODULE: ./src/check/rules/service-directive.ts




const serviceDirective = {
    id: 'service-directive',
    level: 'warning',
    where: 'either',
    summary: 'systemd does not know a directive in its section, or a value that must be one of a few words',
    why: 'systemd logs a warning and ignores the line: `Restart=on-crash` never restarts the service, and `After=` in [Service] orders nothing.',
    *find({ service }) {
        if (service === undefined)
            return;
        const { template, parsed } = service;
        for (const assignment of parsed.assignments) {
            const problem = nameProblem(assignment) ?? valueProblem(assignment);
            if (problem !== undefined)
                yield { ...problem, at: template.atLine(assignment.line) };
        }
    },
};
function nameProblem({ section, key }) {
    const known = directives.get(section);
    // Other sections are another rule's; X- directives are for other programs.
    if (known === undefined || known.has(key) || key.startsWith('X-'))
        return undefined;
    const [home] = [...directives].find(([, names]) => names.has(key)) ?? [];
    if (home !== undefined) {
        return {
            message: `${key} stands in [${section}], but belongs in [${home}].`,
            help: `Move the line to [${home}].`,
        };
    }
    const meant = (0,nearest/* nearest */.p)(key, known);
    return {
        message: `systemd knows no directive ${(0,excerpt/* shown */.S)(key)} in [${section}].`,
        help: meant === undefined ? 'Remove the line, or correct its name.' : `Write ${meant}.`,
    };
}
function valueProblem({ section, key, value }) {
    if (!directives.get(section)?.has(key))
        return undefined;
    const refused = refusedValue(key, value);
    return (refused && {
        message: `${key} is "${(0,excerpt/* shown */.S)(value)}", which systemd ignores.`,
        help: `Write one of ${refused.wanted}.`,
    });
}

;// CONCATENATED MODULE: ./src/check/rules/service-environment-file.ts


const serviceEnvironmentFile = {
    id: 'service-environment-file',
    level: 'warning',
    where: 'either',
    summary: 'EnvironmentFile names a file that nothing creates, without the "-" that makes it optional',
    why: 'systemd fails to read the file, and does not start the service.',
    *find(context) {
        const { service } = context;
        if (service === undefined || context.settings.noContainerService)
            return;
        // Only the image can say what a RUN brings to /exports/hostfs.
        if (context.image === undefined && context.sources.moreForHost)
            return;
        for (const { value, line } of (0,unit_file/* settings */.W)(service.parsed, 'Service', 'EnvironmentFile')) {
            if (!value.startsWith('/') || /[*?[%]/.test(value) || isProvided(context, value))
                continue;
            yield {
                message: `Nothing creates ${value}, and the service does not start without it.`,
                help: `Add the file to /exports/hostfs, or write EnvironmentFile=-${value}.`,
                at: service.template.atLine(line),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/installer-commands.ts

function* wantsVariable(service, key, variable, value) {
    if (service === undefined || value === undefined)
        return;
    const { template, parsed } = service;
    const given = (0,unit_file/* settings */.W)(parsed, 'Service', key);
    if (given.some((assignment) => uses(assignment, value)))
        return;
    const last = given.at(-1);
    const at = template.atLine(last?.line ?? parsed.sections.get('Service') ?? 1);
    yield {
        message: last === undefined
            ? `The unit has no ${key}=$${variable}.`
            : `${key} is not the installer's $${variable}.`,
        help: `Write ${key}=$${variable} in [Service].`,
        at,
    };
}
/** A command may wrap the installer's; a directory must be the very one. */
function uses({ key, value }, wanted) {
    if (key !== 'WorkingDirectory')
        return value.includes(wanted);
    return (value
        .replace(/^-/, '')
        .replace(/^(["'])(.*)\1$/, '$2')
        .replace(/\/$/, '') === wanted);
}

;// CONCATENATED MODULE: ./src/check/rules/service-exec-start.ts

const serviceExecStart = {
    id: 'service-exec-start',
    level: 'warning',
    where: 'either',
    summary: "ExecStart is missing, or is not the installer's $EXEC_START",
    why: "`$EXEC_START` knows the host's runtime and the container's name; a path that is written out is missing on hosts that have crun only.",
    find: ({ service, values }) => wantsVariable(service, 'ExecStart', 'EXEC_START', values.get('EXEC_START')),
};

// EXTERNAL MODULE: ./src/installer/values.ts
var installer_values = __nccwpck_require__(8156);
;// CONCATENATED MODULE: ./src/check/rules/service-exec-stop.ts



const serviceExecStop = {
    id: 'service-exec-stop',
    level: 'warning',
    where: 'either',
    summary: "ExecStop is missing, or is not the installer's $EXEC_STOP",
    why: "Without it systemd kills the runtime, and the container's own processes may go on. A unit that says how to stop with KillSignal, or that ends by itself, needs none.",
    *find({ service, values }) {
        if (service === undefined)
            return;
        const given = (key) => (0,unit_file/* settings */.W)(service.parsed, 'Service', key);
        if (given('ExecStop').length === 0) {
            // With a pid file systemd stops the process itself, and $EXEC_STOP is empty.
            if ((0,installer_values/* usesPidFile */.u8)(service.template.file.text))
                return;
            if (given('KillSignal').length > 0 || given('Type').at(-1)?.value === 'oneshot')
                return;
        }
        yield* wantsVariable(service, 'ExecStop', 'EXEC_STOP', values.get('EXEC_STOP'));
    },
};

;// CONCATENATED MODULE: ./src/check/rules/service-install.ts


const serviceInstall = {
    id: 'service-install',
    level: 'warning',
    where: 'either',
    summary: 'there is no [Install] section, so that enabling the unit does nothing',
    why: '`systemctl enable` does nothing, and the service does not come back when the host restarts. Units that end by themselves, or that a timer, a socket, the bus or another unit starts, need none.',
    *find(context) {
        const { service } = context;
        if (service === undefined || context.settings.noContainerService || isStartedOtherwise(context))
            return;
        const { template, parsed } = service;
        if (parsed.assignments.some(({ section, value }) => section === 'Install' && value !== ''))
            return;
        yield {
            message: 'The unit has no [Install] section, so it is not started at boot.',
            help: 'Add [Install] with WantedBy=multi-user.target.',
            at: template.atLine(parsed.sections.get('Install') ?? 1),
        };
    },
};
function isStartedOtherwise(context) {
    const { service, hostPaths } = context;
    if (service === undefined || runsOnce(context))
        return true;
    const given = (section, key) => (0,unit_file/* settings */.W)(service.parsed, section, key);
    const type = given('Service', 'Type').at(-1)?.value;
    if (type === 'oneshot' || type === 'dbus')
        return true;
    if (given('Service', 'BusName').length > 0 || given('Service', 'Sockets').length > 0)
        return true;
    if (given('Unit', 'PartOf').length > 0)
        return true;
    // A unit that the image brings for the host can start this one; a name is filled in at the installation.
    return [...hostPaths].some((path) => /\/systemd\/system\/.*\.(?:timer|socket|path|target|service)$/.test(path));
}

;// CONCATENATED MODULE: ./src/check/rules/service-pidfile.ts


const servicePidfile = {
    id: 'service-pidfile',
    level: 'warning',
    where: 'either',
    summary: 'only one of $PIDFILE and $EXEC_STOPPOST is used, or Type=forking without both',
    why: 'The installer starts the container in the background only if the template has both; with one of them systemd waits for a file that is never written, or cleans up nothing.',
    *find({ service }) {
        if (service === undefined || (0,installer_values/* usesPidFile */.u8)(service.template.file.text))
            return;
        const names = ['PIDFILE', 'EXEC_STOPPOST'].filter((name) => service.template.filled.names.includes(name));
        if (names.length > 0)
            yield pidFileFound(service, names);
        const type = (0,unit_file/* settings */.W)(service.parsed, 'Service', 'Type').at(-1);
        if (names.length === 0 && type?.value === 'forking') {
            yield {
                message: 'Type=forking waits for a pid file, but $PIDFILE and $EXEC_STOPPOST are not both used.',
                help: 'Remove Type=forking, or add PIDFile=$PIDFILE and ExecStopPost=$EXEC_STOPPOST.',
                at: service.template.atLine(type.line),
            };
        }
    },
};
/** The installer looks for `$NAME`; `${NAME}` is filled in, but does not make it follow a pid file. */
function pidFileFound({ template }, names) {
    const text = template.file.text;
    const [name = ''] = names;
    const offset = Math.max(0, text.search(new RegExp(`\\$\\{?${name}`)));
    if (names.length === 2) {
        return {
            message: 'The installer follows a pid file for $PIDFILE and $EXEC_STOPPOST only, not for names in braces.',
            help: 'Write $PIDFILE and $EXEC_STOPPOST.',
            at: template.file.at(offset),
        };
    }
    const other = name === 'PIDFILE' ? 'EXEC_STOPPOST' : 'PIDFILE';
    return {
        message: `$${name} is used without $${other}, so that the installer follows no pid file.`,
        help: 'Use both, as in PIDFile=$PIDFILE and ExecStopPost=$EXEC_STOPPOST, or neither.',
        at: template.file.at(offset),
    };
}

;// CONCATENATED MODULE: ./src/check/rules/service-syntax.ts
const serviceSyntax = {
    id: 'service-syntax',
    level: 'error',
    where: 'either',
    summary: 'a line is not a section, assignment or comment, stands before a section, or is in an unknown section',
    why: 'systemd ignores the line with a warning in the journal, and the unit does less than it says.',
    *find({ service }) {
        if (service === undefined)
            return;
        const { template, parsed } = service;
        const { file } = template;
        if (file.encodingProblem !== undefined) {
            yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
        }
        for (const { line, message } of parsed.problems) {
            yield { message, help: 'Correct the line; systemd ignores it.', at: template.atLine(line) };
        }
        for (const [name, line] of parsed.sections) {
            if (knownSections.has(name) || name.startsWith('X-'))
                continue;
            yield {
                message: `[${name}] is not a section of a service unit.`,
                help: 'Write [Unit], [Service] or [Install].',
                at: template.atLine(line),
            };
        }
    },
};
const knownSections = new Set(['Unit', 'Service', 'Install']);

;// CONCATENATED MODULE: ./src/check/rules/service-template-missing.ts


const serviceTemplateMissing = {
    id: 'service-template-missing',
    level: 'error',
    where: 'either',
    summary: 'there is no service.template, and noContainerService is not set',
    why: 'The installer writes a unit that has no dependencies, no description and no restart policy of yours.',
    *find(context) {
        if (context.service !== undefined || context.settings.noContainerService || maySlipIn(context))
            return;
        if (runsOnce(context))
            return;
        yield missingFile(system_image/* exportFiles */.S7.service, 'the installer makes up a unit that knows nothing of this service');
    },
};

;// CONCATENATED MODULE: ./src/check/rules/service-working-directory.ts

const serviceWorkingDirectory = {
    id: 'service-working-directory',
    level: 'warning',
    where: 'either',
    summary: "WorkingDirectory is missing, or is not the installer's $DESTDIR",
    why: 'The runtime looks for `config.json` and the root file system in its working directory.',
    find: ({ service, values }) => wantsVariable(service, 'WorkingDirectory', 'DESTDIR', values.get('DESTDIR')),
};

;// CONCATENATED MODULE: ./src/check/host-accounts.ts
/** Users and groups that a plain host has, whichever distribution it runs. Sources: setup of Fedora, base-passwd of Debian. */
const host_accounts_users = new Set(['root', 'daemon', 'bin', 'sync', 'games', 'mail', 'nobody']);
const groups = new Set(`root daemon bin sys adm tty disk lp mail kmem man dialout floppy audio cdrom tape video games users utmp input render
  kvm systemd-journal systemd-network systemd-resolve`.split(/\s+/));
/** Accounts of one family of distributions, or that systemd makes on a host that has the feature. */
const usualUsers = new Set(`sys adm lp shutdown halt operator ftp man news uucp proxy www-data backup list irc _apt dbus messagebus sshd polkitd
  chrony tss avahi rpc rpcuser systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-oom`.split(/\s+/));
const usualGroups = new Set(`wheel sudo nobody nogroup mem cdrom lock ftp shadow staff plugdev netdev crontab messagebus dbus sshd ssh_keys polkitd
  chrony tss docker systemd-timesync systemd-coredump sgx news uucp proxy www-data backup operator list irc src`.split(/\s+/));
/** How sure it is that a host has an account: a number needs none. */
function hostHas(kind, name) {
    if (/^\d+$/.test(name) || (kind === 'user' ? host_accounts_users : groups).has(name))
        return 'always';
    return (kind === 'user' ? usualUsers : usualGroups).has(name) ? 'often' : 'never';
}

;// CONCATENATED MODULE: ./src/check/rules/tmpfiles-account.ts


const tmpfilesAccount = {
    id: 'tmpfiles-account',
    level: 'error',
    where: 'either',
    summary: 'a line names a user or group that a plain host does not have',
    why: 'systemd-tmpfiles stops at an unknown name with status 65, and the installer undoes the installation. Only the accounts of the host count, not those of the image.',
    *find({ tmpfiles }) {
        if (tmpfiles === undefined)
            return;
        const { template, parsed } = tmpfiles;
        for (const { line, user, group } of parsed.lines) {
            for (const [kind, field] of [
                ['user', user],
                ['group', group],
            ]) {
                const name = field.replace(/^:/, '');
                if (name === '' || name === '-' || /[%$]/.test(name))
                    continue;
                const certainty = hostHas(kind, name);
                if (certainty === 'always')
                    continue;
                yield {
                    message: `${certainty === 'never' ? 'A plain host has no' : 'Not every host has the'} ${kind} "${(0,excerpt/* shown */.S)(name)}", and without it the installation is undone.`,
                    help: `Write the number of the image's ${kind} instead.`,
                    at: template.atLine(line),
                    ...(certainty === 'often' && { level: 'warning' }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/tmpfiles-syntax.ts
const tmpfilesSyntax = {
    id: 'tmpfiles-syntax',
    level: 'error',
    where: 'either',
    summary: 'a line has an unknown type, a path that is not absolute, a malformed mode, or too many fields',
    why: 'systemd-tmpfiles fails, and the installer undoes the installation.',
    *find({ tmpfiles }) {
        if (tmpfiles === undefined)
            return;
        const { template, parsed } = tmpfiles;
        const { file } = template;
        if (file.encodingProblem !== undefined) {
            yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
        }
        for (const { line, message, harmless } of parsed.problems) {
            yield {
                message,
                help: 'Write the line as TYPE PATH MODE USER GROUP AGE ARGUMENT.',
                at: template.atLine(line),
                ...(harmless && { level: 'warning' }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/template-problems.ts



/** What the installer cannot fill in: each name once for a file. */
function* templateProblems(context, kind) {
    for (const { file, filled } of context.templates) {
        for (const { text, offset } of problemsOf(filled, kind)) {
            yield { text, place: file.at(offset), name: file.name };
        }
    }
    for (const [from, to] of context.settings.renameFiles) {
        for (const { text } of problemsOf((0,template/* fillPath */.d)(to, context.values), kind)) {
            yield {
                text,
                place: inManifest(context, ['renameFiles', from]),
                name: `renameFiles of ${system_image/* exportFiles */.S7.manifest}`,
            };
        }
    }
}
function problemsOf({ problems }, kind) {
    const texts = new Set();
    return problems.filter((problem) => {
        if (problem.kind !== kind || texts.has(problem.text))
            return false;
        texts.add(problem.text);
        return true;
    });
}

;// CONCATENATED MODULE: ./src/check/rules/variable-invalid.ts

const variableInvalid = {
    id: 'variable-invalid',
    level: 'error',
    where: 'either',
    summary: 'a template has a $ that starts no name and is not $$',
    why: 'A `$` must start a name, or be written `$$`; at any other the installer stops.',
    *find(context) {
        for (const { text, place, name } of templateProblems(context, 'invalid')) {
            yield {
                message: `"${text.trim()}" in ${name} starts no variable, and the installer stops.`,
                help: 'Write $$ for a dollar sign.',
                at: place,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/variable-reserved.ts


const variableReserved = {
    id: 'variable-reserved',
    level: 'warning',
    where: 'either',
    summary: 'defaultValues sets a variable that has a value before defaultValues is read',
    why: 'The installer gives this variable a value of its own, and the default has no effect.',
    *find(context) {
        for (const name of context.settings.defaultValues.keys()) {
            if (!installer_values/* fixedNames */.vM.has(name))
                continue;
            yield {
                message: `The default of ${name} has no effect: the installer sets this variable itself.`,
                help: installer_values/* reservedNames */.hD.has(name)
                    ? 'Use a name of your own, in the templates too.'
                    : `Use a name of your own, in the templates too, or install with --set ${name}=VALUE.`,
                at: inManifest(context, ['defaultValues', name]),
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/check/rules/variable-undefined.ts

const variableUndefined = {
    id: 'variable-undefined',
    level: 'warning',
    where: 'either',
    summary: 'a template uses a name that has no value, so that every installation needs --set',
    why: "The installer fills in templates with Python's `string.Template`, and stops at a name without a value. `--set NAME=VALUE` gives it one; a default saves everyone from having to. What systemd sets when the unit runs, such as `MAINPID`, no `--set` can know.",
    *find(context) {
        if (context.manifest?.unreadable)
            return;
        for (const { text, place, name } of templateProblems(context, 'undefined')) {
            if (name === 'service.template' && runtimeNames.has(text)) {
                yield {
                    message: `$${text} in ${name} is set by systemd when the unit runs; the installer has no value for it and stops.`,
                    help: `Write $$${text}.`,
                    at: place,
                    level: 'error',
                };
                continue;
            }
            yield {
                message: `$${text} in ${name} has no default: the installer stops unless it is given --set ${text}=VALUE.`,
                help: `Add "${text}": "VALUE" to defaultValues in manifest.json, or write $$${text} for a literal $${text}.`,
                at: place,
            };
        }
    },
};
/** Source: systemd.exec(5), "Environment variables set or propagated by the service manager". */
const runtimeNames = new Set(`CREDENTIALS_DIRECTORY EXIT_CODE EXIT_STATUS INVOCATION_ID JOURNAL_STREAM LISTEN_FDNAMES LISTEN_FDS LISTEN_PID LOGNAME
  MAINPID MANAGERPID NOTIFY_SOCKET REMOTE_ADDR REMOTE_PORT RUNTIME_DIRECTORY SERVICE_RESULT SYSTEMD_EXEC_PID
  WATCHDOG_PID WATCHDOG_USEC XDG_RUNTIME_DIR`.split(/\s+/));

;// CONCATENATED MODULE: ./src/check/rules/variable-unused.ts



const variableUnused = {
    id: 'variable-unused',
    level: 'warning',
    where: 'either',
    summary: 'defaultValues has a variable that no template uses',
    why: 'It looks as if the service could be configured by a name that changes nothing; often it is a misspelling.',
    *find(context) {
        if (!knowsAllTemplates(context))
            return;
        const used = usedNames(context);
        for (const name of context.settings.defaultValues.keys()) {
            if (used.has(name) || installer_values/* fixedNames */.vM.has(name))
                continue;
            yield {
                message: `The default of ${name} is used by no template.`,
                help: `Remove it, or use it: write $${name}.`,
                at: inManifest(context, ['defaultValues', name]),
            };
        }
    },
};
function usedNames({ templates, settings, values }) {
    const filled = [
        ...templates.map((template) => template.filled),
        ...[...settings.renameFiles.values()].map((name) => (0,template/* fillPath */.d)(name, values)),
    ];
    return new Set(filled.flatMap(({ names }) => names));
}
/** Sources may lack files that only the build brings. */
function knowsAllTemplates({ image, sources, templates, config, service, tmpfiles, settings, }) {
    if (image !== undefined)
        return true;
    const own = [config?.template, service?.template, tmpfiles?.template].filter((template) => template !== undefined);
    // A file that is not among the sources counts as well: it could use any name.
    return !sources.more && templates.length - own.length === settings.installedFilesTemplate.length;
}

;// CONCATENATED MODULE: ./src/check/rules/index.ts


































































/** Every rule, in the order in which pages and reports show them. */
const rules = [
    labelMissing,
    labelRecommended,
    labelEmpty,
    labelValue,
    labelInherited,
    labelCase,
    labelVariable,
    labelUninstallMissing,
    labelArchitecture,
    configTemplateMissing,
    configNotTemplate,
    serviceTemplateMissing,
    manifestMissing,
    exportNotCopied,
    gitUncommitted,
    dockerfileSyntax,
    dockerfileSourceMissing,
    exportsMisspelled,
    exportsSlash,
    exportsAdd,
    dockerignored,
    dockerfileGit,
    dockerfileMaintainer,
    dockerfileDocs,
    manifestInvalid,
    variableUndefined,
    variableInvalid,
    variableReserved,
    variableUnused,
    renameUnknown,
    installRefused,
    configJson,
    configRoot,
    configTerminal,
    configCapabilities,
    configSchema,
    configKeyCase,
    configNetwork,
    configStale,
    configMountRbind,
    configMountState,
    configMountRun,
    configMountSource,
    configMountPoint,
    configMountOwner,
    configVolume,
    configHooks,
    configArgs,
    configPlaceholder,
    configUser,
    serviceSyntax,
    serviceDirective,
    serviceExecStart,
    serviceExecStop,
    serviceWorkingDirectory,
    serviceEnvironmentFile,
    serviceInstall,
    servicePidfile,
    tmpfilesSyntax,
    tmpfilesAccount,
    exportAtomic,
    exportUnit,
    exportUsr,
    bundleFile,
    quadletSetting,
    quadletNoService,
];

// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 10 modules
var parse = __nccwpck_require__(514);
// EXTERNAL MODULE: ./src/core/budget.ts
var core_budget = __nccwpck_require__(4782);
;// CONCATENATED MODULE: ./src/check/template.ts


/** A template as the installer fills it in; findings in the result are located in the template. */
class Template {
    file;
    filled;
    #lines;
    constructor(file, values) {
        this.file = file;
        this.filled = (0,template/* fillTemplate */.o)(file.text, values);
        this.#lines = new TextFile(file.name, this.filled.text, file.home);
    }
    /** @param offset in the filled-in text. */
    at(offset) {
        return this.file.at(this.filled.origin(offset));
    }
    /** @param line of the filled-in text, from 1. */
    atLine(line) {
        return withoutColumn(this.at(this.#lines.lineStart(line)));
    }
}
function withoutColumn({ file, line, inside }) {
    return { file, line, ...(inside !== undefined && { inside }) };
}

;// CONCATENATED MODULE: ./src/check/config-view.ts


/** config.json, which the installer takes as it is and prefers. */
function plainConfig(file) {
    return {
        template: undefined,
        file,
        json: parseJson(file.text),
        at: (offset) => file.at(offset),
        isWritten: () => true,
    };
}
/** config.json.template, filled in. */
function filledConfig(template, values) {
    const { file } = template;
    const views = [template, ...withMissingValues(template, values)].map((attempt) => {
        const { filled } = attempt;
        return {
            template,
            file,
            json: parseJson(filled.text),
            at: (offset) => attempt.at(offset),
            isWritten: (offset) => file.text[filled.origin(offset)] === filled.text[offset],
        };
    });
    return views.find(({ json }) => !isJsonError(json)) ?? views[0];
}
/** A name without a value is a find by itself: what it could stand for must not break the JSON as well. */
function withMissingValues({ file, filled }, values) {
    const missing = new Set(filled.problems.filter(({ kind }) => kind === 'undefined').map(({ text }) => text));
    if (missing.size === 0)
        return [];
    return ['', 'null'].map((value) => new Template(file, new Map([...values, ...Array.from(missing, (name) => [name, value])])));
}

;// CONCATENATED MODULE: ./src/check/ignore.ts
/**
 * Comments by which a file silences rules for one line: `# system-image-ignore: id[, id]` on the line itself or on
 * the one above. JSON has no comments; there, a rule can be set to `off`.
 */
class IgnoreComments {
    /** By file, and by line from 1. */
    #files = new Map();
    /** @param file as findings name it. */
    add(file, text) {
        if (!text.includes(marker))
            return;
        const lines = new Map();
        text.split('\n').forEach((line, index) => {
            const ids = comment.exec(line)?.[1];
            if (ids !== undefined)
                lines.set(index + 1, new Set(ids.split(/[\s,]+/)));
        });
        this.#files.set(file, lines);
    }
    silences(rule, { file, line }) {
        const lines = this.#files.get(file);
        return lines !== undefined && [line, line - 1].some((number) => lines.get(number)?.has(rule));
    }
}
const marker = 'system-image-ignore:';
const comment = /#[ \t]*system-image-ignore:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/;

// EXTERNAL MODULE: ./src/installer/plan.ts + 1 modules
var plan = __nccwpck_require__(4401);
;// CONCATENATED MODULE: ./src/check/installation.ts





/** What installing an image on a plain host would do. @param values those of the templates. */
async function planFor(image, values) {
    return image && (0,plan/* planInstallation */.M)(image, { name: plainName(values.get('NAME')), host: plainHost });
}
/** The host files that the installer fills in: not those that the host has already, or that it finds nowhere. */
async function readFilledTemplates(plan, reader) {
    const files = plan.hostEntries.flatMap((entry) => entry.type === 'text' ? [reader.read((0,posix_.relative)(system_image/* exportsFolder */.a6, entry.source))] : []);
    return (await Promise.all(files)).filter((file) => file !== undefined);
}
/** A host as it is without the image. */
const plainHost = {
    has: host_paths/* onPlainHost */.un,
    capabilities: names_capabilities,
    uuid: '00000000-0000-0000-0000-000000000000',
    runtime: '/usr/bin/runc',
    atomic: '/usr/bin/atomic',
    systemdCgroup: true,
};
/** The image may have a name that no container can have. */
function plainName(name = '') {
    return /^[\w+.-]*\w$/.test(name) ? name : 'agent';
}

;// CONCATENATED MODULE: ./src/check/manifest-view.ts




/** Reads manifest.json, and continues even if the installer would stop. */
function readManifest(file) {
    if (file === undefined)
        return { settings: installer_manifest/* emptyManifest */.dR, view: undefined };
    const json = parseJson(file.text);
    if (isJsonError(json)) {
        return { settings: installer_manifest/* emptyManifest */.dR, view: { unreadable: true, file, json, problems: [] } };
    }
    const { manifest, problems } = (0,installer_manifest/* parseManifest */.Ng)(file.text);
    const unreadable = problems.some((problem) => (0,installer_manifest/* endsInstall */.y5)(problem) && (problem.path[0] ?? 'defaultValues') === 'defaultValues');
    return { settings: manifest, view: { unreadable, file, json, problems } };
}
/** An installation on a host that knows every capability, without `--set`. */
function installationValues(image, manifest) {
    const imageName = image?.name ?? 'example/agent:latest';
    const name = (0,installer_values/* containerName */.xN)(imageName);
    return (0,installer_values/* templateValues */.nX)({
        name,
        imageName,
        imageId: image?.config.id ?? '0'.repeat(64),
        destination: `/var/lib/containers/atomic/${name}.0`,
        defaults: manifest.settings.defaultValues,
        capabilities: names_capabilities,
        uuid: '00000000-0000-0000-0000-000000000000',
        runtime: '/usr/bin/runc',
        atomic: '/usr/bin/atomic',
        systemdCgroup: false,
        withPidFile: false,
    });
}

;// CONCATENATED MODULE: ./src/check/option-places.ts

/** @param folder without one, no option has a place */
async function optionPlaces(folder) {
    for (const name of ['/system-image.yml', '/system-image.yaml']) {
        if (folder === undefined || (await folder.files.lookup(name))?.type !== 'file')
            continue;
        const lines = (await folder.files.read(name)).toString().split(/\r?\n/);
        const file = (0,posix_.join)(folder.path, name.slice(1));
        return {
            file,
            of(option, key) {
                const index = lines.findIndex((line) => keyOf(line, '') === option);
                if (index < 0)
                    return undefined;
                const below = lines.slice(index + 1);
                const end = below.findIndex((line) => /^[^\s#-]/.test(line));
                const own = (end < 0 ? below : below.slice(0, end)).findIndex((line) => key !== undefined && keyOf(line, String.raw `\s+(?:-\s+)?`) === key);
                return { file, line: index + 1 + (own < 0 ? 0 : own + 1) };
            },
        };
    }
    return { file: undefined, of: () => undefined };
}
/** The key that a line sets, as `key: value` or, in a list, `key=value`. */
function keyOf(line, indentation) {
    return new RegExp(`^${indentation}["']?([\\w./-]+)["']?\\s*[:=]`).exec(line)?.[1];
}

;// CONCATENATED MODULE: ./src/check/sources.ts




/** Nothing is known of what comes into the image. */
const noSources = { paths: new Map(), more: false, moreForHost: false };
async function exportSources(dockerfile, files) {
    const stages = (0,final_stages/* finalStages */.y)(dockerfile);
    const paths = new Map();
    // A file that is copied to /exports without a trailing slash is meant for the folder: that has a rule of its own.
    for (const { sources } of stages
        .flatMap(({ copies }) => copies)
        .filter(({ target }) => target === system_image/* exportsFolder */.a6)) {
        for (const source of sources) {
            const path = (0,posix_.join)('/', source);
            if ((await files.lookup(path))?.type === 'file')
                paths.set((0,posix_.join)(system_image/* exportsFolder */.a6, (0,posix_.basename)(source)), path);
        }
    }
    const copies = await (0,dockerfile_exports/* exportCopies */.eF)(dockerfile, files);
    for (const { imagePath, contextPath, exists } of copies) {
        if (contextPath !== undefined && exists)
            paths.set(imagePath, contextPath);
    }
    const unknown = [
        ...copies.filter(({ contextPath }) => contextPath === undefined).map(({ imagePath }) => imagePath),
        ...stages.flatMap(({ copies: all }) => all.filter(({ from }) => from !== undefined).map(({ target }) => target)),
        ...stages.flatMap(({ runs }) => runs.flatMap(({ command }) => namedPaths(command))),
    ];
    return {
        paths,
        more: unknown.some((path) => !isWithin(path, system_image/* hostFolder */.FR) && overlaps(path, system_image/* exportsFolder */.a6)),
        moreForHost: unknown.some((path) => overlaps(path, system_image/* hostFolder */.FR)),
    };
}
/** Paths below /exports that a command may write to; a folder that it only makes holds no System Image file. */
function namedPaths(command) {
    return command.split(/&&|\|\||[;|\n]/).flatMap((part) => {
        const paths = part.match(/\/exports[^\s"';&|>)]*/g) ?? [];
        return /^\s*mkdir\s/.test(part) ? paths.filter((path) => isWithin(path, system_image/* hostFolder */.FR)) : paths;
    });
}
/** Whether what is copied to one path can end up in the other, or the other way round. */
function overlaps(path, folder) {
    return isWithin(path, folder) || isWithin(folder, path);
}
function isWithin(path, folder) {
    return (0,posix_.join)(path, '/').startsWith((0,posix_.join)(folder, '/'));
}

;// CONCATENATED MODULE: ./src/check/check-context.ts


















/** Reads what the rules need. */
async function prepare(input) {
    const { folder, image } = input;
    const dockerfile = folder && (await readDockerfile(folder));
    const sources = folder && dockerfile ? await exportSources(dockerfile.parsed, folder.files) : noSources;
    const options = await optionPlaces(folder);
    const fallback = { file: fallbackFile(input, dockerfile, options), line: 1 };
    // A configuration that is generated comes from the runtime options.
    const reader = new ExportReader(input, sources, (name) => name === system_image/* exportFiles */.S7.config && dockerfile === undefined
        ? (options.of('runtime-options') ?? fallback)
        : fallback);
    const [plainFile, configFile, serviceFile, manifestFile, tmpfilesFile] = await Promise.all(['config.json', ...exportNames].map((name) => reader.read(name)));
    const manifest = readManifest(manifestFile);
    const values = installationValues(image, manifest);
    const asTemplate = (file) => new Template(file, values);
    const plan = await planFor(image, values);
    const config = plainFile
        ? plainConfig(plainFile)
        : configFile && filledConfig(asTemplate(configFile), values);
    const tmpfilesTemplate = tmpfilesFile && asTemplate(tmpfilesFile);
    const views = serviceViews(manifest.settings, serviceFile && asTemplate(serviceFile), tmpfilesTemplate);
    const installed = await (plan === undefined
        ? readInstalledTemplates(manifest.settings, values, reader)
        : readFilledTemplates(plan, reader));
    return {
        ...input,
        ...{ fallback, options, dockerfile, sources, reader, values, config, ...views },
        labels: image ? new Map(Object.entries(image.config.labels)) : labelsOfSources(input, dockerfile),
        manifest: manifest.view,
        settings: manifest.settings,
        templates: [
            config?.template,
            views.service?.template,
            tmpfilesTemplate,
            ...installed.map(asTemplate),
        ].filter((template) => template !== undefined),
        hostPaths: await listHostPaths(input, sources),
        plan,
        exportLimits: image && input.exports ? await input.exports.limits(image, input.exports.kinds) : [],
        ignored: ignoreComments([dockerfile?.file, serviceFile, tmpfilesFile]),
    };
}
/** The base image may have more. */
function labelsOfSources({ addedLabels = new Map() }, dockerfile) {
    const own = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed).flatMap(({ labels }) => labels) : [];
    return new Map([...own.map(({ name, value }) => [name, value]), ...addedLabels]);
}
function fallbackFile({ name, image, folder }, dockerfile, options) {
    if (dockerfile !== undefined)
        return dockerfile.file.home.file;
    if (folder !== undefined)
        return name ?? options.file ?? (0,posix_.join)(folder.path, '.');
    return name ?? image?.name ?? 'image';
}
/** Without a service the installer writes no unit, and runs no systemd-tmpfiles. */
function serviceViews({ noContainerService }, service, tmpfiles) {
    return {
        service: noContainerService ? undefined : service && unitView(service),
        tmpfiles: noContainerService ? undefined : tmpfiles && tmpfilesView(tmpfiles),
    };
}
function unitView(template) {
    return { template, parsed: (0,unit_file/* parseUnit */.E)(template.filled.text) };
}
function tmpfilesView(template) {
    return { template, parsed: (0,installer_tmpfiles/* parseTmpfiles */.i)(template.filled.text) };
}
/** Comments count in files that the user has. */
function ignoreComments(files) {
    const ignored = new IgnoreComments();
    for (const file of files) {
        if (file?.home.instead === undefined && file !== undefined)
            ignored.add(file.home.file, file.text);
    }
    return ignored;
}
const exportNames = [system_image/* exportFiles */.S7.config, system_image/* exportFiles */.S7.service, system_image/* exportFiles */.S7.manifest, system_image/* exportFiles */.S7.tmpfiles];
async function readDockerfile(folder) {
    const { files, path, dockerfile = '/Dockerfile', dockerfileText } = folder;
    if (dockerfileText === undefined && (await files.lookup(dockerfile))?.type !== 'file')
        return undefined;
    const content = dockerfileText === undefined ? await files.read(dockerfile) : Buffer.from(dockerfileText);
    const file = new TextFile('The Dockerfile', content, { file: (0,posix_.join)(path, dockerfile.slice(1)) });
    return { file, parsed: (0,parse/* parseDockerfile */.A)(file.text) };
}
async function listHostPaths({ image }, { paths }) {
    const all = image ? (await image.files.list(system_image/* hostFolder */.FR)).map(({ path }) => path) : [...paths.keys()];
    return new Set(all.filter((path) => path.startsWith(`${system_image/* hostFolder */.FR}/`)).map((path) => path.slice(system_image/* hostFolder */.FR.length)));
}
/** The files of installedFilesTemplate, which names them as they are after renameFiles. */
async function readInstalledTemplates({ installedFilesTemplate, renameFiles }, values, reader) {
    const oldNames = new Map([...renameFiles].map(([from, to]) => [(0,template/* fillPath */.d)(to, values).text, from]));
    const budget = new core_budget/* Budget */._(limits/* limits */.F.installedCharacters, 'manifest.json');
    const files = [];
    for (const path of installedFilesTemplate) {
        const file = (await reader.read((0,posix_.join)('hostfs', oldNames.get(path) ?? path))) ??
            (await reader.read((0,posix_.join)('hostfs', path)));
        if (file === undefined)
            continue;
        budget.spend(file.text.length);
        files.push(file);
    }
    return files;
}

;// CONCATENATED MODULE: ./src/check/index.ts









/**
 * Everything that the rules find, by file and line.
 * @throws UserError if the policy names a rule that is not there.
 */
async function check(input, policy) {
    (0,check_policy/* assertKnownRules */.LV)(policy, rules);
    const context = await prepare(input);
    const findings = [];
    for (const rule of rules.filter((candidate) => applies(candidate, input))) {
        const judged = (await collect(rule.find(context, policy))).flatMap((found) => {
            const level = levelOf(rule, found, context, policy);
            return level === 'off' ? [] : [{ ...found, level }];
        });
        // The gravest first: a hundred harmless finds must not push a grave one out.
        judged.sort((a, b) => finding/* levels */.y.indexOf(b.level) - finding/* levels */.y.indexOf(a.level));
        for (const found of capped(judged))
            findings.push(check_finding(rule, found, context));
    }
    return findings.sort(byPlace);
}
/** The level of one find: labels that the workflow requires follow its own levels, and no comment silences them. */
function levelOf(rule, found, context, policy) {
    const own = found.level ?? rule.level;
    if ((0,check_policy/* isRequiredByWorkflow */.QP)(rule.id, found.label, policy))
        return policy.workflow?.levels.get(rule.id) ?? own;
    const isSilenced = context.ignored.silences(rule.id, found.at ?? context.fallback);
    return isSilenced ? 'off' : (policy.levels.get(rule.id) ?? own);
}
async function collect(items) {
    const all = [];
    for await (const item of items)
        all.push(item);
    return all;
}
/** A broken file can break a rule on every line: after the first hundred findings, more of them help no one. */
const maxFinds = 100;
function capped(finds) {
    const rest = finds.slice(maxFinds);
    const [next] = rest;
    if (next === undefined)
        return finds;
    const closing = {
        ...next,
        message: `There are ${rest.length} more findings of this rule.`,
        help: 'Fix those above first.',
    };
    return [...finds.slice(0, maxFinds), closing];
}
function applies({ where }, { folder, image }) {
    if (where === 'folder')
        return folder !== undefined;
    return image !== undefined || (where === 'either' && folder !== undefined);
}
function check_finding(rule, { message, help, at, label, level }, context) {
    const { file, line, column, inside } = at ?? context.fallback;
    const whole = inside === undefined ? message : `${message} (${inside})`;
    return {
        ...{ rule: rule.id, level, message: oneLine(whole), help: oneLine(help), file, line },
        ...(column !== undefined && { column }),
        ...(label !== undefined && { label }),
    };
}
/** What is quoted may hold line breaks, and control characters that a terminal would act on. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ');
}
/** Findings of one place stay in the order of the rules. */
function byPlace(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}


/***/ }),

/***/ 1226:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ profiles)
/* harmony export */ });
/** A required label is never added in a minor release: images that passed must go on passing. */
const profiles = {
    'system-image': {
        required: ['atomic.type'],
        recommended: ['architecture', 'name', 'license', 'maintainer', 'summary', 'version'],
    },
    fedora: {
        required: ['atomic.type', 'architecture', 'name', 'version', 'release', 'com.redhat.component'],
        recommended: ['license', 'maintainer', 'summary'],
    },
    none: { required: [], recommended: [] },
};


/***/ }),

/***/ 5734:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ parseRequirement),
  x: () => (/* binding */ refusal)
});

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/check/labels/values.ts
var values = __nccwpck_require__(542);
;// CONCATENATED MODULE: ./src/check/labels/requirement.ts



const requirement_forms = 'write "key", "key=value", "key=/regex/" or "key:type"';
/**
 * One line of `required-labels`: `key`, `key=value`, `key=/regex/` (found anywhere in the value unless it says
 * otherwise with ^ and $) or `key:type`. A key that holds a colon itself needs its type written out: `a:b:text`.
 * @throws UserError
 */
function parseRequirement(line) {
    const written = line.trim();
    const equals = written.indexOf('=');
    if (equals >= 0) {
        const key = checkedKey(written.slice(0, equals).trim(), written);
        const value = written.slice(equals + 1);
        const regex = /^\/(.+)\/$/s.exec(value)?.[1];
        if (regex === undefined)
            return { key, written, kind: 'value', value };
        return { key, written, kind: 'pattern', pattern: compile(regex, written) };
    }
    const colon = written.lastIndexOf(':');
    if (colon < 0)
        return { key: checkedKey(written, written), written, kind: 'present' };
    const type = written.slice(colon + 1).trim();
    if (!(0,values/* isValueType */.s)(type)) {
        const names = Object.keys(values/* valueTypes */.Z).join(', ');
        throw new errors/* UserError */.yo(`"${written}" in required-labels asks for a type "${type}"; there are ${names}.`);
    }
    return { key: checkedKey(written.slice(0, colon).trim(), written), written, kind: 'type', type };
}
/** What is wrong with the value, as the rest of a sentence that starts with the label; nothing if it is fine. */
async function refusal(requirement, value) {
    switch (requirement.kind) {
        case 'present':
            return undefined;
        case 'value':
            return value === requirement.value ? undefined : `must be "${requirement.value}"`;
        case 'pattern':
            return matches(requirement, value) ? undefined : `must match /${requirement.pattern.source}/`;
        case 'type': {
            const type = values/* valueTypes */.Z[requirement.type];
            return (await type.accepts(value)) ? undefined : `must be ${type.noun}, such as "${type.example}"`;
        }
    }
}
/** Milliseconds that a pattern may take: it may be the tree's, and some patterns try more ways than there is time. */
const patience = 1000;
/** @throws UserError for a pattern that does not come to an end */
function matches({ pattern, written }, value) {
    try {
        return (0,external_node_vm_namespaceObject.runInNewContext)('pattern.test(value)', { pattern, value }, { timeout: patience }) === true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new errors/* UserError */.yo(`"${written}" in required-labels takes too long to match: it repeats a repetition; write a simpler pattern.`, { cause: error });
    }
}
function checkedKey(key, written) {
    if (key !== '' && !/\s/.test(key))
        return key;
    throw new errors/* UserError */.yo(`"${written}" in required-labels names no label; ${requirement_forms}.`);
}
function compile(source, written) {
    try {
        return new RegExp(source, 'u');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`"${written}" in required-labels holds no regular expression: ${(0,errors/* messageOf */.bD)(error)}.`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ valueTypes),
/* harmony export */   s: () => (/* binding */ isValueType)
/* harmony export */ });
/** The types that a label's value can be asked to have, each with what a good value looks like. */
const valueTypes = {
    text: { noun: 'a text', example: 'some text', accepts: (value) => value.trim() !== '' },
    url: { noun: 'a URL', example: 'https://example.org/', accepts: isUrl },
    rfc3339: { noun: 'a date of RFC 3339', example: '2026-01-31T12:00:00Z', accepts: isRfc3339 },
    email: {
        noun: 'an e-mail address',
        example: 'Jane Doe <jane@example.org>',
        accepts: isEmail,
    },
    semver: {
        noun: 'a semantic version',
        example: '1.2.3',
        // Source: semver.org, section 2, 9 and 10.
        accepts: (value) => /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*)?(?:\+[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/.test(value),
    },
    spdx: { noun: 'an SPDX licence expression', example: 'Apache-2.0', accepts: isSpdx },
};
function isValueType(name) {
    return Object.hasOwn(valueTypes, name);
}
function isUrl(value) {
    return /^[a-z][a-z\d+.-]*:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}
/** The address alone, or a name and the address in angle brackets. */
function isEmail(value) {
    const address = /^[^<>]*<([^<>]*)>$/.exec(value)?.[1] ?? value;
    return /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)*$/.test(address);
}
const time = String.raw `(?:[01]\d|2[0-3]):[0-5]\d`;
const rfc3339 = new RegExp(String.raw `^(\d{4}-\d\d-\d\d)[Tt ]${time}:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]${time})$`);
/** Source: RFC 3339, section 5.6; a leap second is allowed. */
function isRfc3339(value) {
    const day = rfc3339.exec(value)?.[1];
    // A day that its month does not have comes back as another.
    const date = new Date(`${day ?? ''}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
async function isSpdx(value) {
    const { default: parse } = await __nccwpck_require__.e(/* import() */ 326).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3326, 23));
    try {
        parse(value);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9680:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   LV: () => (/* binding */ assertKnownRules),
/* harmony export */   QP: () => (/* binding */ isRequiredByWorkflow),
/* harmony export */   US: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(761);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2061);
/* harmony import */ var _labels_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5734);
/* harmony import */ var _labels_profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1226);





/** The policy of a run. @throws UserError that quotes a malformed requirement, rule or level. */
function policyOf(options, rules) {
    const { labelProfile = 'none', requiredLabels, rules: chosen } = options.fromWorkflow;
    const policy = {
        ...requirements(options.labelProfile, options.requiredLabels, options.rules),
        workflow: requirements(labelProfile, requiredLabels, chosen),
    };
    assertKnownRules(policy, rules);
    return policy;
}
function requirements(profile, requiredLabels, rules) {
    return {
        profile,
        requiredLabels: requiredLabels.map(({ text }) => (0,_labels_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(text)),
        levels: new Map(rules.map(({ key, value, where }) => [key, parseLevel(value.trim(), where)])),
    };
}
/** The rules by which a required label can fail. */
const requirementRules = new Set([
    'label-missing',
    'label-empty',
    'label-value',
    'label-inherited',
]);
/** Whether a finding is about a label that the workflow requires, so that the tree has no say in it. */
function isRequiredByWorkflow(rule, label, { workflow }) {
    if (workflow === undefined || label === undefined || !requirementRules.has(rule))
        return false;
    const { profile, requiredLabels } = workflow;
    return _labels_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .profiles */ .x[profile].required.includes(label) || requiredLabels.some(({ key }) => key === label);
}
/** @throws UserError for an id that no rule has. */
function assertKnownRules(policy, rules) {
    const known = rules.map(({ id }) => id);
    for (const id of policy.levels.keys()) {
        if (known.includes(id))
            continue;
        const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(id, known);
        const hint = meant === undefined ? 'The page of rules lists them all.' : `Did you mean "${meant}"?`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`There is no rule "${id}" to set a level for. ${hint}`);
    }
}
/** Whether these findings are to fail the run. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return false;
    const mildest = _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .y.indexOf(failOn);
    return findings.some(({ level }) => _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .y.indexOf(level) >= mildest);
}
function parseLevel(text, where) {
    const level = ['off', ..._finding_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .y].find((each) => each === text);
    if (level === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} sets the level "${text}"; write off, ${_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .y.join(', ')}.`);
    }
    return level;
}


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ writtenEngine),
/* harmony export */   WO: () => (/* binding */ addEngineOptions),
/* harmony export */   bx: () => (/* binding */ engineOfFlags),
/* harmony export */   jU: () => (/* binding */ writtenManager),
/* harmony export */   ky: () => (/* binding */ engineOf)
/* harmony export */ });
/* harmony import */ var _managers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5176);

function addEngineOptions(command) {
    return command
        .option('-H, --host <address>', 'address of the engine')
        .option('--tlsverify', 'verify the TLS certificate of the engine');
}
/** The flags as options of the table. */
function writtenEngine({ host, tlsverify }, session) {
    const written = new Map(writtenManager(session));
    if (host !== undefined)
        written.set('host', { value: host, where: '--host' });
    if (tlsverify)
        written.set('tls-verify', { value: 'true', where: '--tlsverify' });
    return written;
}
/** `--manager` as an option of the table. */
function writtenManager({ manager }) {
    if (manager === undefined)
        return new Map();
    return new Map([['engine', { value: _managers_js__WEBPACK_IMPORTED_MODULE_0__/* .managers */ .$[manager], where: '--manager' }]]);
}
/** The engine that the options select. Ctrl-C stops its current work. */
async function engineOf({ engine, ...choice }, { log, signal }) {
    const { openEngine } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2128));
    return openEngine({ name: engine, ...choice, signal }, log);
}
/** The same for a command whose only options are the flags. */
function engineOfFlags({ host, tlsverify = false }, session) {
    const { manager } = session;
    return engineOf({ engine: manager ? _managers_js__WEBPACK_IMPORTED_MODULE_0__/* .managers */ .$[manager] : 'auto', host, tlsVerify: tlsverify }, session);
}


/***/ }),

/***/ 2957:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6396);

/** The entry point of the command line. */
process.stdout.on('error', (error) => {
    // The reader closed the pipe (`… | head -1`).
    if (error.code === 'EPIPE')
        process.exit();
    throw error;
});
process.exitCode = await (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .program */ .D)(process.argv.slice(2), process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ managers)
/* harmony export */ });
/* harmony import */ var _options_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3218);

/** The engine of each manager. */
const managers = Object.fromEntries(_options_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .engineNames */ .Ry.map((engine) => [engine === 'docker' ? 'moby' : engine, engine]));


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ program_program)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __nccwpck_require__(3323);
// EXTERNAL MODULE: ./src/pipeline/build.ts + 15 modules
var build = __nccwpck_require__(7227);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 5 modules
var plan = __nccwpck_require__(2432);
// EXTERNAL MODULE: ./src/options/load.ts
var load = __nccwpck_require__(7756);
// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __nccwpck_require__(7893);
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
// EXTERNAL MODULE: ./src/core/secrets.ts
var secrets = __nccwpck_require__(8198);
;// CONCATENATED MODULE: ./src/cli/console-log.ts



const logLevels = ['debug', 'info', 'warn', 'fatal'];
/**
 * The log of the command line. It goes to standard error, because results go to standard output. The output of
 * programs is shown at `info` and below; the default level shows warnings only.
 */
function consoleLog(level, output) {
    const shows = (wanted) => logLevels.indexOf(wanted) >= logLevels.indexOf(level);
    const line = (wanted, text) => {
        if (shows(wanted))
            output.write(`${text}\n`);
    };
    return {
        group(title, work) {
            line('info', `${title}:`);
            return work();
        },
        info: (message) => {
            line('info', message);
        },
        warning: (message) => {
            line('warn', `warning: ${message}`);
        },
        debug: (message) => {
            line('debug', message);
        },
        fence: () => lineByLine(shows('info') ? output : undefined),
        mask: secrets/* keepSecret */.gz,
    };
}
/** A longer line of a program is shown in parts. In characters. */
const longestLine = 16 * 1024;
/** Shows only complete lines, because an escape sequence can arrive in two chunks. */
function lineByLine(output) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder();
    let rest = '';
    const show = (line) => {
        // A progress bar returns to the start of its line; a log shows each of its states on its own line.
        output?.write(`${(0,strings/* withoutEnd */.Mx)(line, /\r/).replaceAll(/\r+/g, '\n')}\n`);
    };
    return {
        write(chunk) {
            const lines = `${rest}${decoder.write(chunk)}`.split('\n');
            rest = lines.pop() ?? '';
            lines.forEach(show);
            if (rest.length < longestLine)
                return;
            show(rest);
            rest = '';
        },
        release() {
            rest += decoder.end();
            if (rest !== '')
                show(rest);
            rest = '';
        },
    };
}

// EXTERNAL MODULE: ./src/cli/managers.ts
var managers = __nccwpck_require__(5176);
;// CONCATENATED MODULE: ./src/cli/command.ts



/** A command with the common options, and examples (without the program's name) for its help. */
function subcommand(program, name, summary, examples) {
    const lines = examples.map((example) => `  system-image ${example}`);
    const title = lines.length === 1 ? 'Example' : 'Examples';
    return addCommonOptions(program.command(name).description(summary)).addHelpText('after', `\n${title}:\n${lines.join('\n')}`);
}
/** They may also stand before the command, so they have no default that would override that value. */
function addCommonOptions(command) {
    return command
        .addOption(new Option('--log-level <level>', 'what to log on standard error (default: warn)').choices(logLevels))
        .addOption(new Option('--manager <name>', 'engine that builds and saves images (default: the first that is installed)').choices(Object.keys(managers/* managers */.$)));
}
/** Collects the values of a repeatable option. */
function collect(value, before = []) {
    return [...before, value];
}

// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __nccwpck_require__(3873);
;// CONCATENATED MODULE: ./src/cli/build.ts





const addBuild = (program, session) => {
    (0,engine_options/* addEngineOptions */.WO)(subcommand(program, 'build', 'Build a System Image. Missing System Image files are generated.', [
        'build --path agent example/agent:1.0',
    ]))
        .argument('<tag>', 'name of the image')
        .option('-p, --path <folder>', 'folder with the Dockerfile', '.')
        .action((tag, options) => build_build(tag, options, session));
};
async function build_build(tag, options, session) {
    const given = new Map([
        ['image', { value: tag, where: 'The name of the image' }],
        ['context', { value: options.path, where: '--path' }],
        ...(0,engine_options/* writtenEngine */.Qk)(options, session),
    ]);
    const asked = await (0,load/* loadOptions */.Z)(given);
    const runPlan = await (0,plan/* planRun */.nY)(asked);
    const tools = { engine: await (0,engine_options/* engineOf */.ky)(asked, session), log: session.log };
    const built = await (0,build/* buildImage */._)(runPlan, tools);
    await built.close();
    session.print(asked.image.full);
}

// EXTERNAL MODULE: ./src/options/table.ts + 7 modules
var table = __nccwpck_require__(8483);
;// CONCATENATED MODULE: ./src/cli/option-flags.ts



/** Rows of the one table of options, in its order. */
function rowsOf(names) {
    return table/* optionTable */.s.filter(({ name }) => names.includes(name));
}
/** Adds the flags of each row: a list's is in the singular and repeatable, a boolean has `--x` and `--no-x`. */
function addOptionFlags(command, rows) {
    for (const flag of rows.flatMap(flagsOf))
        command.addOption(flag);
    return command;
}
/** Only the options given on the command line; the table's defaults are added later. */
function writtenFlags(rows, parsed) {
    return new Map(rows.flatMap((row) => {
        const [flag] = flagsOf(row);
        const value = parsed[flag.attributeName()];
        if (value === undefined)
            return [];
        const where = flag.long ?? row.name;
        // Commander reads --no-cache as cache: false.
        const isOn = row.name.startsWith('no-') ? !value : value;
        return [[row.name, { value: typeof value === 'boolean' ? String(isOn) : value, where }]];
    }));
}
function flagsOf(row) {
    const { name, kind, choices = [] } = row;
    // Help is plain text. Commander gets no default, because system-image.yml may set what the flags do not.
    const isShown = row.default !== undefined && kind !== 'boolean';
    const help = row.help.replaceAll('`', '') + (isShown ? ` Default: ${row.default ?? ''}.` : '');
    switch (kind) {
        case 'lines':
        case 'pairs': {
            const value = kind === 'pairs' ? 'key=value' : 'text';
            return [new Option(`--${name.replace(/s$/, '')} <${value}>`, `${help} Repeatable.`).argParser(collect)];
        }
        case 'boolean': {
            if (name.startsWith('no-')) {
                const positive = name.replace('no-', '');
                return [new Option(`--${positive}`, help).hideHelp(), new Option(`--${name}`, help)];
            }
            const isOn = row.default === 'true';
            return [new Option(`--${name}`, help).hideHelp(isOn), new Option(`--no-${name}`, help).hideHelp(!isOn)];
        }
        case 'choice':
            return [new Option(`--${name} <choice>`, help).choices(choices)];
        case 'number':
        case 'path':
        case 'text':
            return [new Option(`--${name} <${kind}>`, help)];
    }
}

;// CONCATENATED MODULE: ./src/cli/check.ts



const rows = rowsOf(['dockerfile', 'label-profile', 'required-labels', 'rules', 'fail-on', 'report']);
const addCheck = (program, session) => {
    const command = subcommand(program, 'check', 'Check folders, images and tars, and say what to fix.', [
        'check agent',
        'check --fail-on warning --report report.sarif images/',
        'check --rule label-recommended=off --required-label version:semver example/agent:1.0 agent.tar',
    ])
        .argument('<target...>', 'folder to search for images at any depth, glob pattern, tar, or name of an image')
        .option('--json', 'print JSON');
    (0,engine_options/* addEngineOptions */.WO)(addOptionFlags(command, rows)).action(async (words, options) => {
        const { checkTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(236), __nccwpck_require__.e(291), __nccwpck_require__.e(695)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1695));
        await checkTargets(words, { ...options, written: writtenFlags(rows, options) }, session);
    });
};

;// CONCATENATED MODULE: ./src/cli/discover.ts

const addDiscover = (program, session) => {
    subcommand(program, 'discover', 'List the images of a repository that a change touches, bases first.', [
        'discover',
        'discover --base origin/main --json images',
        'discover --for images/agent',
    ])
        .argument('[folder]', 'folder in which images are looked for at any depth', '.')
        .option('--base <commit>', 'leave out images that nothing since that commit touches')
        .option('--for <image>', 'that image alone, after all it is built on; may be repeated', collect)
        .option('--json', 'print a job matrix for GitHub')
        .action((folder, options) => discover(folder, options, session));
};
async function discover(folder, options, session) {
    const { chooseImages } = await __nccwpck_require__.e(/* import() */ 921).then(__nccwpck_require__.bind(__nccwpck_require__, 4921));
    const choice = await chooseImages({ folder, base: options.base, only: options.for ?? [] });
    for (const path of choice.unreadable)
        session.log.warning(`The folder "${path}" cannot be read.`);
    const skipped = choice.skipped.map(({ place, reason }) => `skipped ${place}: ${reason}\n`).join('');
    if (options.json) {
        const { jobMatrix } = await __nccwpck_require__.e(/* import() */ 908).then(__nccwpck_require__.bind(__nccwpck_require__, 6908));
        if (skipped !== '')
            session.stderr.write(skipped);
        session.printJson(jobMatrix(choice.images.map(({ image }) => image)));
    }
    else
        session.print(`${list(choice)}${skipped}`);
}
/** One line for each image: its folder, its name, and why it is there. */
function list({ images }) {
    const lines = images.map(({ image: { context, dockerfile, image, needs }, reason }) => {
        const after = needs.length === 0 ? '' : ` after ${needs.join(', ')}`;
        return `${dockerfile ?? context} (${image})${after}${reason === undefined ? '' : `: ${reason}`}\n`;
    });
    return lines.length === 0 ? 'No image is touched.\n' : lines.join('');
}

// EXTERNAL MODULE: ./src/options/choices.ts
var choices = __nccwpck_require__(3218);
;// CONCATENATED MODULE: ./src/cli/export.ts




const addExport = (program, session) => {
    const command = subcommand(program, 'export', 'Make an image installable on current hosts.', [
        'export example/agent:1.0 --to bundle',
        'export agent.tar --to quadlet --set LEVEL=debug --output-directory build',
    ])
        .argument('<image>', 'name of an image, or path of its tar')
        .addOption(new Option('--to <kind>', Object.entries(choices/* exportHelp */.uI)
        .map(([kind, help]) => `${kind}: ${help}`)
        .join('; '))
        .choices(choices/* exportKinds */.ok)
        .makeOptionMandatory())
        .option('--name <name>', "name of the service (default: the last part of the image's name)")
        .option('--set <key=value>', 'value of a template variable (repeatable)', collect)
        .option('-o, --output-directory <folder>', 'folder to write to', '.');
    (0,engine_options/* addEngineOptions */.WO)(command).action(async (image, options) => {
        const { exportImage } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(236), __nccwpck_require__.e(291), __nccwpck_require__.e(754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6754));
        await exportImage(image, options, session);
    });
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/generate/load-templates.ts
var load_templates = __nccwpck_require__(6725);
// EXTERNAL MODULE: ./src/generate/contents.ts + 2 modules
var generate_contents = __nccwpck_require__(7368);
// EXTERNAL MODULE: ./src/generate/dockerfile.ts + 2 modules
var dockerfile = __nccwpck_require__(4022);
// EXTERNAL MODULE: ./src/generate/labels.ts
var labels = __nccwpck_require__(6988);
// EXTERNAL MODULE: ./src/options/host-files.ts
var host_files = __nccwpck_require__(5140);
// EXTERNAL MODULE: ./src/options/lists.ts
var lists = __nccwpck_require__(5003);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/files/create-files.ts + 1 modules
var create_files = __nccwpck_require__(9597);
// EXTERNAL MODULE: ./src/files/make-folder.ts
var make_folder = __nccwpck_require__(7366);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __nccwpck_require__(8463);
;// CONCATENATED MODULE: ./src/cli/new-files.ts






/** TemplateData of an unknown folder. */
const noTemplateData = {
    name: '',
    description: '',
    baseImage: 'scratch',
    labels: new Map(),
    runtimeOptions: '',
    readFile: (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'),
    defaults: new Map(),
    hostFiles: [],
    programs: [],
    process: {},
};
/** Writes files and prints their paths. Existing files are kept unless `--force` is set. */
async function writeFiles(folder, files, { force = false }, session) {
    await (0,make_folder/* makeFolder */.f)(folder);
    const missing = [];
    for (const file of files) {
        const path = (0,external_node_path_.join)(folder, file.path);
        if (!(await (0,exists/* isThere */.$)(path)))
            missing.push(file);
        else if (force) {
            await (0,promises_.rm)(path);
            missing.push(file);
        }
        else
            session.log.warning(`${path} exists and was kept; --force overwrites it`);
    }
    await (0,create_files/* writeNew */.q)(folder, missing);
    for (const { path } of missing)
        session.print((0,external_node_path_.join)(folder, path));
}

;// CONCATENATED MODULE: ./src/cli/generate-dockerfile.ts













/** The values of the label distribution-scope. */
const scopes = ['private', 'authoritative-source-only', 'restricted', 'public'];
const initName = 'init.sh';
const addGenerateDockerfile = (program, session) => {
    subcommand(program, 'generate-dockerfile', 'Write a Dockerfile with the labels and files of a System Image.', ['generate-dockerfile -f scratch -S "My agent" -A agent.conf=/etc/agent.conf agent'])
        .argument('<name>', 'name of the System Image')
        .option('-o, --output <folder>', 'folder to write to', '.')
        .option('-f, --from-base <image>', 'image to start from', 'fedora:latest')
        .option('-m, --maintainer <text>', 'label maintainer')
        .option('-l, --license <text>', 'label license')
        .option('-S, --summary <text>', 'label summary')
        .option('-v, --version <text>', 'label version')
        .option('-H, --help-text <text>', 'label help')
        .option('-a, --architecture <name>', 'label architecture', (0,labels/* architecture */.s2)())
        .addOption(new Option('-s, --scope <scope>', 'label distribution-scope').choices(scopes).default('private'))
        .option('-A, --add-file <file=/path>', 'file for the host (repeatable)', collect)
        .option('--force', 'overwrite files that exist')
        .action((name, options) => generateDockerfile(name, options, session));
};
async function generateDockerfile(name, options, session) {
    const { output } = options;
    const hostFiles = await (0,lists/* parsePairs */.x)({ value: options.addFile ?? [], where: '--add-file' }, '"file=/path/on/the/host"');
    const addedFiles = (0,host_files/* parseHostFiles */.R)(hostFiles);
    for (const { source, where } of addedFiles) {
        if (await (0,exists/* isThere */.$)((0,external_node_path_.join)(output, source)))
            continue;
        throw new errors/* UserError */.yo(`${where}: the file "${(0,external_node_path_.join)(output, source)}" does not exist; create it, or correct its path.`);
    }
    const data = {
        ...noTemplateData,
        name,
        baseImage: options.fromBase,
        labels: labelsOf(name, options),
        hostFiles: addedFiles,
        templates: await (0,load_templates/* readTemplates */.Q)(),
    };
    const present = [];
    for (const file of Object.values(system_image/* exportFiles */.S7)) {
        if (await (0,exists/* isThere */.$)((0,external_node_path_.join)(output, file)))
            present.push(file);
    }
    const content = await (0,dockerfile/* dockerfile */.TE)(data, {
        folders: new Set(),
        exportFiles: present,
        hasInitScript: true,
        command: generate_contents/* initScriptPath */.x7,
    });
    const files = [{ path: 'Dockerfile', content }];
    // The Dockerfile's command. An existing script is the user's own, so --force is not suggested for it.
    if (!(await (0,exists/* isThere */.$)((0,external_node_path_.join)(output, initName)))) {
        files.push({ path: initName, content: await (0,generate_contents/* initScript */.g5)(data), executable: true });
    }
    await writeFiles(output, files, options, session);
}
function labelsOf(name, options) {
    const labels = [
        ['name', name],
        ['maintainer', options.maintainer],
        ['license', options.license],
        ['summary', options.summary],
        ['version', options.version],
        ['help', options.helpText],
        ['architecture', options.architecture],
        ['atomic.type', 'system'],
        ['distribution-scope', options.scope],
    ];
    return new Map(labels.filter((label) => label[1] !== undefined));
}

// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 10 modules
var parse = __nccwpck_require__(514);
// EXTERNAL MODULE: ./src/options/options.ts + 1 modules
var options_options = __nccwpck_require__(4903);
// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 31 modules
var runtime_spec = __nccwpck_require__(928);
;// CONCATENATED MODULE: ./src/cli/generate-files.ts











const addGenerateFiles = (program, session) => {
    subcommand(program, 'generate-files', 'Write the System Image files that a folder lacks.', [
        'generate-files -d "My agent" -c "--hostname=agent --cwd=/" -D LEVEL=info agent',
    ])
        .argument('<output>', 'folder to write to')
        .option('-d, --description <text>', 'what the service does')
        .option('-c, --config <options>', 'options of the runtime configuration: "--hostname=agent --cwd=/"')
        .option('-D, --default <key=value>', 'default value of a template variable (repeatable)', collect)
        .option('--force', 'overwrite files that exist')
        .action((output, options) => generateFiles(output, options, session));
};
async function generateFiles(output, options, session) {
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(output));
    const wanted = new Set(Object.keys(system_image/* exportFiles */.S7));
    const data = {
        ...noTemplateData,
        name,
        description: options.description ?? name,
        runtimeOptions: options.config ?? '',
        process: await processOf(output),
        defaults: await (0,options_options/* readDefaults */.D)({ value: options.default ?? [], where: '--default' }),
        templates: await (0,load_templates/* readTemplates */.Q)(),
    };
    const { content: contents, notices } = await (0,generate_contents/* exportContents */.H1)(wanted, data);
    for (const notice of notices)
        session.log.warning(notice);
    const files = [...contents].map(([file, content]) => ({ path: system_image/* exportFiles */.S7[file], content }));
    await writeFiles(output, files, options, session);
}
/** The process that the folder's Dockerfile defines, if there is one. */
async function processOf(folder) {
    const path = (0,external_node_path_.join)(folder, 'Dockerfile');
    if (!(await (0,exists/* isThere */.$)(path)))
        return {};
    return (0,runtime_spec/* dockerfileProcess */.u6)((0,parse/* parseDockerfile */.A)(await (0,promises_.readFile)(path, 'utf8')));
}

// EXTERNAL MODULE: ./src/check/index.ts + 113 modules
var check = __nccwpck_require__(4374);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./src/cli/rules.ts





const addRules = (program, session) => {
    subcommand(program, 'rules', 'List the rules, or explain one of them.', ['rules', 'rules label-missing'])
        .argument('[id]', 'rule to explain')
        .option('--json', 'print JSON')
        .action((id, options) => showRules(id, options, session));
};
async function showRules(id, { json }, session) {
    if (id === undefined) {
        if (json)
            session.printJson(check/* rules */.aO.map(data));
        else
            session.print(rules_table(check/* rules */.aO));
        return;
    }
    const rule = ruleOf(id);
    if (json)
        session.printJson(data(rule));
    else
        session.print(await page(rule));
}
/** A rule for programs. */
function data({ id, level, where, summary, why }) {
    return { id, level, where, summary, why };
}
function ruleOf(id) {
    const rule = check/* rules */.aO.find((each) => each.id === id);
    if (rule)
        return rule;
    const meant = (0,nearest/* nearest */.p)(id, check/* rules */.aO.map((each) => each.id));
    const hint = meant === undefined ? '"system-image rules" lists them all.' : `Did you mean "${meant}"?`;
    throw new errors/* UserError */.yo(`There is no rule "${id}". ${hint}`);
}
function rules_table(shown) {
    const width = (texts) => Math.max(...texts.map((text) => text.length));
    const idWidth = width(shown.map(({ id }) => id));
    const levelWidth = width(shown.map(({ level }) => level));
    return shown
        .map(({ id, level, summary }) => `${id.padEnd(idWidth)}  ${level.padEnd(levelWidth)}  ${summary}\n`)
        .join('');
}
/** The rule's section of the page of rules: Markdown with examples. */
async function page({ id }) {
    const path = __nccwpck_require__.ab + "rules.md";
    const sections = (await (0,promises_.readFile)(path, 'utf8')).split(/^## /m);
    const section = sections.find((each) => each.startsWith(`${id}\n`)) ?? '';
    return `${section.trimEnd()}\n\nTo change its level: --rule ${id}=off, or notice, warning, error.\n`;
}

;// CONCATENATED MODULE: ./src/cli/run.ts



/** Artifacts exist only in a workflow run. */
const run_rows = table/* optionTable */.s.filter(({ group }) => group !== 'upload');
const addRun = (program, session) => {
    const command = subcommand(program, 'run', 'Generate, build, check and save, as system-image.yml says.', [
        'run',
        'run --image example/agent:1.0 --context agent --report report.xml --output-directory build',
    ]).option('--json', 'print the whole result as JSON');
    addOptionFlags(command, run_rows).action(async (options) => {
        const { runPipelineCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(291), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5284));
        await runPipelineCommand({ json: options.json === true, written: writtenFlags(run_rows, options) }, session);
    });
};

;// CONCATENATED MODULE: ./src/exec/signals.ts

/** Signals that ask a process to end but let it clean up. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Handles the signals that end this process, so that it can remove its temporary files first. */
function listenForCancellation() {
    const controller = new AbortController();
    const abort = () => {
        controller.abort(new errors/* SystemError */._N('Cancelled.'));
    };
    for (const signal of signals)
        process.on(signal, abort);
    return {
        signal: controller.signal,
        release: () => {
            for (const signal of signals)
                process.off(signal, abort);
        },
    };
}

// EXTERNAL MODULE: ./src/core/harmless.ts
var harmless = __nccwpck_require__(3012);
;// CONCATENATED MODULE: ./src/cli/streams.ts

/** The colours of picocolors. */
// eslint-disable-next-line no-control-regex -- the pattern must match the escape character
const color = /(\u001b\[\d+m)/;
/** Back to the start of the line, and erase it. Source: ECMA-48, EL. */
const clearLine = '\r\u001b[K';
/** The only access to a stream: all text is made harmless before it is written. */
class Output {
    stream;
    constructor(stream) {
        this.stream = stream;
    }
    /** Whole lines. */
    write(text) {
        this.stream.write((0,harmless/* harmless */.Is)(text));
    }
    /** Whole lines that may contain our colours; untrusted text in them is already harmless. */
    writeColored(text) {
        if (!this.hasColors) {
            this.write(text);
            return;
        }
        const parts = text.split(color).map((part) => (color.test(part) ? part : (0,harmless/* harmless */.Is)(part)));
        this.stream.write(parts.join(''));
    }
    /** A result for programs. */
    writeJson(value) {
        this.stream.write(`${(0,harmless/* harmlessJson */.EL)(value, 2)}\n`);
    }
    /** Replaces the line that the cursor is on; for a terminal. */
    redrawLine(text) {
        this.stream.write(`${clearLine}${(0,harmless/* harmless */.Is)(text)}`);
    }
    get isTerminal() {
        return this.stream.isTTY ?? false;
    }
    /** Whether results may be coloured: on a terminal, unless NO_COLOR or TERM forbid it. */
    get hasColors() {
        return this.stream.hasColors?.() ?? false;
    }
}

;// CONCATENATED MODULE: ./src/cli/session.ts



/** One run of the command line: what all commands share. */
class Session {
    stdout;
    stderr;
    log;
    /** The engine, if the user chose one. */
    manager;
    highest = 0;
    cancellation;
    constructor(streams) {
        this.stdout = new Output(streams.stdout);
        this.stderr = new Output(streams.stderr);
        this.log = consoleLog('warn', this.stderr);
    }
    configure({ logLevel = 'warn', manager }) {
        this.manager = manager;
        this.log = consoleLog(logLevel, this.stderr);
    }
    /** The exit status so far. */
    get status() {
        return this.highest;
    }
    /** If there are several errors, the highest status counts. */
    raiseStatus(status) {
        this.highest = Math.max(this.highest, status);
    }
    /** Prints an error; the program will exit with its status. */
    complain(error) {
        this.stderr.write(`system-image: ${error.message}\n`);
        this.raiseStatus(error.exitCode);
    }
    /** Prints a result: one line or more, which may contain our colours. */
    print(text) {
        this.stdout.writeColored(text.endsWith('\n') ? text : `${text}\n`);
    }
    /** Prints a result for programs. */
    printJson(value) {
        this.stdout.writeJson(value);
    }
    /** Whether results may be coloured. */
    get colored() {
        return this.stdout.hasColors;
    }
    /**
     * Fires when the user interrupts the program. After the first access, Ctrl-C only fires this signal, so that the
     * work can clean up after itself.
     */
    get signal() {
        this.cancellation ??= listenForCancellation();
        return this.cancellation.signal;
    }
    get cancelled() {
        return this.cancellation?.signal.aborted ?? false;
    }
    close() {
        this.cancellation?.release();
    }
}

// EXTERNAL MODULE: ./src/save/name.ts
var save_name = __nccwpck_require__(8106);
// EXTERNAL MODULE: ./src/cli/saved-image.ts + 1 modules
var saved_image = __nccwpck_require__(136);
;// CONCATENATED MODULE: ./src/cli/tar.ts




const addTar = (program, session) => {
    (0,engine_options/* addEngineOptions */.WO)(subcommand(program, 'tar', 'Save an image as a tar in this folder.', [
        'tar example/agent:1.0     writes example-agent-1.0.tar',
    ]))
        .argument('<image>', 'name of the image')
        .action((image, options) => tar(image, options, session));
};
async function tar(written, options, session) {
    const image = await (0,saved_image/* findImage */.F)(written, options, session);
    // The tar's name follows the user's spelling: no tag in the argument, no tag in the name.
    const { path } = await (0,saved_image/* saveImage */.l)(image, (0,save_name/* archiveName */.u)(written, 'none'), session);
    session.print(path);
}

;// CONCATENATED MODULE: ./src/cli/try.ts


const addTry = (program, session) => {
    const command = subcommand(program, 'try', 'Install an image into a folder of its own and start it there, as a host would. Its program runs as root.', ['try example/agent:1.0', 'try --set LEVEL=debug --seconds 10 --command "agentctl status" agent.tar'])
        .argument('<image>', 'name of an image, or path of its tar')
        .option('--set <key=value>', 'value of a template variable (repeatable)', collect)
        .option('--seconds <number>', 'how long to watch', '5')
        .option('--command <words>', 'program that must exit with 0 in the container')
        .option('--json', 'print JSON');
    (0,engine_options/* addEngineOptions */.WO)(command).action(async (image, options) => {
        const { tryImage } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(236), __nccwpck_require__.e(623), __nccwpck_require__.e(944)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4127));
        await tryImage(image, options, session);
    });
};

// EXTERNAL MODULE: ./src/exec/exec.ts
var exec = __nccwpck_require__(7632);
;// CONCATENATED MODULE: ./src/cli/versions.ts


/** The programs whose versions a bug report needs, and their commands. The first version in the output counts. */
const questions = {
    docker: ['docker', 'version', '--format', '{{.Server.Version}}'],
    dockerClient: ['docker', 'version', '--format', '{{.Client.Version}}'],
    buildx: ['docker', 'buildx', 'version'],
    podman: ['podman', '--version'],
    buildah: ['buildah', '--version'],
    runc: ['runc', '--version'],
    crun: ['crun', '--version'],
    systemd: ['systemctl', '--version'],
};
/** The versions of this program and of its tools, by name; null if a tool does not answer. */
async function versions() {
    const tools = await Promise.all(Object.entries(questions).map(async ([name, question]) => [name, await versionOf(question)]));
    return {
        systemImage: version/* version */.r,
        node: process.versions.node,
        platform: `${process.platform} ${process.arch}`,
        ...Object.fromEntries(tools),
    };
}
async function versionOf([program, ...args]) {
    // A missing program is a valid answer.
    const answer = await (0,exec/* run */.eF)(program, args).catch(() => undefined);
    return answer?.exitCode === 0 ? (/\d+(?:\.\d+)*/.exec(answer.stdout)?.[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./src/cli/program.ts

















/** In the order of the help. */
const commands = [
    addGenerateFiles,
    addGenerateDockerfile,
    addBuild,
    addCheck,
    addTry,
    addTar,
    addExport,
    addRun,
    addDiscover,
    addRules,
];
const statuses = `
Exit status: 0 fine; 1 findings or a failed trial; 2 wrong use; 3 an engine or the system failed; 130 interrupted.`;
/** Exit status for wrong use, the same as for UserError. */
const wrongUse = 2;
/** Exit status after Ctrl-C: 128 plus the number of SIGINT, as in a shell. */
const interrupted = 130;
/** Exit status for a bug: EX_SOFTWARE of sysexits.h. */
const bug = 70;
/** Runs the command line and reports its errors. @returns the exit status */
async function program_program(args, streams) {
    const session = new Session(streams);
    try {
        if (asksForVersions(args))
            session.printJson(await versions());
        else
            await commandLine(session).parseAsync(args, { from: 'user' });
    }
    catch (error) {
        explain(error, session);
    }
    finally {
        session.close();
    }
    return session.status;
}
/** `--version --json`, in either order: Commander would print the version and exit at `--version`. */
function asksForVersions(args) {
    return args.length === 2 && args.includes('--json') && (args.includes('--version') || args.includes('-V'));
}
function commandLine(session) {
    const { stdout, stderr } = session;
    const program = new Command('system-image')
        .description('Generates, builds, checks and tries System Images.')
        .version(version/* version */.r, '-V, --version', 'print the version; with --json, those of the tools too')
        .addHelpText('after', statuses)
        .showHelpAfterError('(see --help)')
        // Options after a command belong to the command: generate-dockerfile has its own --version.
        .enablePositionalOptions()
        .exitOverride()
        .configureOutput({
        writeOut: (text) => {
            stdout.write(text);
        },
        writeErr: (text) => {
            stderr.write(text);
        },
        outputError: (text, write) => {
            write(text.replace(/^error: /, 'system-image: '));
        },
        getOutHasColors: () => stdout.hasColors,
        getErrHasColors: () => stderr.hasColors,
    })
        .hook('preAction', (_, command) => {
        session.configure(command.optsWithGlobals());
    });
    addCommonOptions(program);
    for (const add of commands)
        add(program, session);
    return program;
}
/** Reports an error that has not been reported yet. */
function explain(error, session) {
    if (error instanceof CommanderError)
        session.raiseStatus(error.exitCode === 0 ? 0 : wrongUse);
    else if (session.cancelled) {
        // The interruption caused this error.
        session.stderr.write('system-image: Cancelled.\n');
        session.raiseStatus(interrupted);
    }
    else if (error instanceof errors/* UserError */.yo)
        session.complain(error);
    // Errors of the system are not bugs: they name a system call, and usually a path.
    else if (isSystemCall(error))
        session.complain(new errors/* SystemError */._N(error.message));
    else {
        session.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
        session.raiseStatus(bug);
    }
}
function isSystemCall(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error && 'message' in error;
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findImage),
  l: () => (/* binding */ saveImage)
});

// EXTERNAL MODULE: ./src/save/compress.ts + 2 modules
var compress = __nccwpck_require__(7176);
// EXTERNAL MODULE: ./src/save/other-image.ts
var other_image = __nccwpck_require__(9931);
// EXTERNAL MODULE: ./src/save/save.ts + 2 modules
var save = __nccwpck_require__(7180);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/options/image-name.ts
var image_name = __nccwpck_require__(6347);
// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __nccwpck_require__(3873);
// EXTERNAL MODULE: ./src/report/size.ts
var size = __nccwpck_require__(9437);
;// CONCATENATED MODULE: ./src/cli/save-progress.ts

/** Milliseconds between two redraws of the bar. */
const interval = 100;
/** Characters of a full bar. */
const width = 30;
/** A bar with bytes and rate, on a terminal only. `total` is an estimate, in bytes. */
function saveProgress(total, output) {
    const started = Date.now();
    let next = started + interval;
    let shown = false;
    return {
        show: (bytes) => {
            const now = Date.now();
            if (!output.isTerminal || now < next)
                return;
            next = now + interval;
            shown = true;
            const rate = (0,size/* formatSize */.X)((bytes / (now - started)) * 1000);
            output.redrawLine(`${bar(bytes, total)}${(0,size/* formatSize */.X)(bytes)}, ${rate}/s`);
        },
        end: () => {
            if (shown)
                output.redrawLine('');
        },
    };
}
function bar(bytes, total) {
    if (!total)
        return '';
    const full = Math.min(width, Math.round((bytes / total) * width));
    return `[${'#'.repeat(full)}${' '.repeat(width - full)}] `;
}

;// CONCATENATED MODULE: ./src/cli/saved-image.ts







/** An image in an engine. @throws UserError for an illegal name, SystemError if the engine has no such image. */
async function findImage(written, options, session) {
    const { full } = (0,image_name/* parseImageName */.i)(written, 'The name of the image');
    const engine = await (0,engine_options/* engineOfFlags */.bx)(options, session);
    session.log.info(`${engine.name} ${await engine.version()}`);
    const config = await engine.inspect(full);
    if (config)
        return { engine, name: full, config };
    throw new errors/* SystemError */._N(`${engine.name} has no image "${full}"; build or pull it first.`);
}
/** Saves an image by its name, because a tar saved by id does not contain the name. */
async function saveImage({ engine, name, config }, path, { signal, stderr }) {
    await (0,other_image/* assertNoOtherImage */.l)(path, name);
    const progress = saveProgress(config.size, stderr);
    try {
        return await (0,save/* saveArchive */.I)({
            engine,
            image: name,
            path,
            compressor: compress/* methods */.vX.none,
            hash: false,
            onProgress: progress.show,
            signal,
        });
    }
    finally {
        progress.end();
    }
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   b: () => (/* binding */ uncommittedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_repository_top_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(553);
/* harmony import */ var _shadow_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1820);




/**
 * The commit of a folder, in a submodule the submodule's; undefined if there is no repository, no commit, or no git.
 * @param folder absolute path
 */
async function commitOf(folder) {
    const top = await (0,_files_repository_top_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryTop */ .K)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder));
    if (top === undefined)
        return undefined;
    return (0,_shadow_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .withRepository */ .B)(top, async ({ git, origin }) => {
        const [id, date] = (await git('log', '-1', '--format=%H%n%cI', 'HEAD'))?.split('\n') ?? [];
        return id && date ? { id, date, url: origin && withoutCredentials(origin) } : undefined;
    });
}
/**
 * Paths below a folder, rooted there (`/a/b`), with uncommitted changes; `no-git` if there is no repository, and
 * undefined if git does not answer.
 * @param folder absolute path
 */
async function uncommittedFiles(folder) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    const top = await (0,_files_repository_top_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryTop */ .K)(real);
    if (top === undefined)
        return 'no-git';
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, real);
    const status = await (0,_shadow_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .withRepository */ .B)(top, ({ git }) => git(...['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'], ...['--', prefix === '' ? '.' : prefix]));
    // Each record is two letters of status, a space, and a path from the top of the repository.
    const paths = status
        ?.split('\0')
        .filter((record) => record.length > 3)
        .map((record) => record.slice(3));
    const start = prefix === '' ? 0 : prefix.length + 1;
    return paths && new Set(paths.map((path) => `/${path.slice(start)}`));
}
function withoutCredentials(url) {
    if (!URL.canParse(url))
        return url;
    const parsed = new URL(url);
    parsed.username = '';
    parsed.password = '';
    return parsed.href;
}


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ withRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/exec/environment.ts
var environment = __nccwpck_require__(2376);
// EXTERNAL MODULE: ./src/exec/find-program.ts
var find_program = __nccwpck_require__(3547);
;// CONCATENATED MODULE: ./src/exec/ask.ts



/**
 * Runs a program that answers at once, for example git. @actions/exec cannot stop a program: one that may take long
 * or hang is started by exec.ts.
 * @param env the program's whole environment.
 * @throws ProgramMissing, or SystemError if it cannot be started.
 */
async function ask(program, args, env = (0,environment/* minimalEnvironment */.n)()) {
    const path = (0,find_program/* requireProgram */.qi)(program);
    // Loaded when it is first needed, because not every run needs it.
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    try {
        // @actions/exec splits the program at spaces unless it is quoted.
        return await getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env });
    }
    catch (error) {
        throw new errors/* SystemError */._N(`"${program}" cannot be started: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/context/shadow-repository.ts





/** What git needs from the common folder, and from the folder of a work tree. */
const commonParts = ['objects', 'refs', 'packed-refs', 'reftable', 'shallow', 'info'];
const ownParts = ['index'];
/** The settings that are copied: how data is stored, and how the work tree was checked out. */
const harmless = new Set([
    'core.repositoryformatversion',
    'core.filemode',
    'core.symlinks',
    'core.ignorecase',
    'core.precomposeunicode',
    'core.autocrlf',
    'core.eol',
    'core.trustctime',
    'core.checkstat',
    'core.sparsecheckout',
    'core.sparsecheckoutcone',
    'extensions.objectformat',
    'extensions.refstorage',
]);
/**
 * Opens the repository of a work tree for `work`. Another user's folder is safe to read, because nothing in it is run.
 * @param top absolute path of the folder that has the `.git`
 * @returns undefined if that is not a repository or git is not installed
 */
async function withRepository(top, work) {
    const own = await gitFolder(top);
    if (own === undefined)
        return undefined;
    const common = (0,external_node_path_.resolve)(own, (await firstLine((0,external_node_path_.join)(own, 'commondir'))) ?? '.');
    const head = await firstLine((0,external_node_path_.join)(own, 'HEAD'));
    if (head === undefined)
        return undefined;
    const shadow = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'system-image-git-'));
    try {
        const links = [
            ...commonParts.map((name) => (0,external_node_path_.join)(common, name)),
            ...[...ownParts, ...(await sharedIndexes(own))].map((name) => (0,external_node_path_.join)(own, name)),
        ];
        for (const target of links)
            await linkInto(shadow, target);
        await (0,promises_.writeFile)((0,external_node_path_.join)(shadow, 'HEAD'), `${head}\n`);
        const settings = await readSettings(shadow, (0,external_node_path_.join)(common, 'config'));
        if (settings === undefined)
            return undefined;
        await (0,promises_.writeFile)((0,external_node_path_.join)(shadow, 'config'), configText(settings));
        return await work({
            origin: settings.get('remote.origin.url'),
            git: (...args) => git(['-C', top, `--git-dir=${shadow}`, `--work-tree=${top}`, '--literal-pathspecs', ...args]),
        });
    }
    finally {
        await (0,promises_.rm)(shadow, { recursive: true, force: true });
    }
}
/** The folder with the repository's data: `.git`, or the target of a worktree's or submodule's `.git` file. */
async function gitFolder(top) {
    const path = (0,external_node_path_.join)(top, '.git');
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return path;
    const target = /^gitdir: (.+)$/.exec((await firstLine(path)) ?? '')?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(top, target);
}
/** The first line of a short regular file. */
async function firstLine(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size > 4096)
        return undefined;
    return (await (0,promises_.readFile)(path, 'utf8')).split('\n', 1)[0];
}
/** The shared part of a split index. */
async function sharedIndexes(own) {
    return (await (0,promises_.readdir)(own)).filter((name) => /^sharedindex\.[0-9a-f]+$/.test(name));
}
async function linkInto(folder, target) {
    const isThere = await (0,promises_.access)(target).then(() => true, () => false);
    if (isThere)
        await (0,promises_.symlink)(target, (0,external_node_path_.join)(folder, target.slice(target.lastIndexOf('/') + 1)));
}
/** All settings of a configuration file without its includes; the last value of a key counts. */
async function readSettings(shadow, path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile())
        return new Map();
    // A folder that is not a repository keeps git from looking for one.
    const list = await git([`--git-dir=${shadow}`, 'config', '--file', path, '--no-includes', '--list', '-z']);
    const entries = list?.split('\0').filter((entry) => entry !== '');
    return (entries &&
        new Map(entries.map((entry) => {
            const [key = '', ...value] = entry.split('\n');
            return [key, value.length === 0 ? 'true' : value.join('\n')];
        })));
}
function configText(settings) {
    const lines = [...settings]
        .filter(([key, value]) => harmless.has(key) && /^[\w.-]+$/.test(value))
        .map(([key, value]) => {
        const [section = '', name = ''] = key.split('.');
        return `[${section}]\n${name} = ${value}\n`;
    });
    return `${lines.join('')}[core]\nbare = false\n`;
}
/** Keeps git from reading the settings of the machine and the user, and from using the network. */
const isolation = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
/** @returns standard output; undefined if git fails or is missing */
async function git(args) {
    try {
        const hardening = ['--no-pager', '-c', 'safe.bareRepository=explicit', '-c', 'core.hooksPath=/dev/null'];
        const { exitCode, stdout } = await ask('git', [...hardening, ...args], {
            ...(0,environment/* minimalEnvironment */.n)(),
            ...isolation,
        });
        return exitCode === 0 ? stdout : undefined;
    }
    catch {
        // git is not installed.
        return undefined;
    }
}


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ seccompArchitectures),
/* harmony export */   _Q: () => (/* binding */ newerSeccompArchitectures),
/* harmony export */   i7: () => (/* binding */ rpmArchitectures)
/* harmony export */ });
/**
 * Architectures have several names. Sources: GOARCH of go.dev, `rpm --showrc`, seccomp.h of libseccomp.
 */
/** rpm's names of architectures, by Go's. */
const rpmArchitectures = new Map([
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
    ['ppc64le', 'ppc64le'],
    ['s390x', 's390x'],
    ['arm', 'armhfp'],
    ['riscv64', 'riscv64'],
]);
/** libseccomp's names of architectures, by their names in runtime options. */
const seccompArchitectures = new Map([
    ['x86', 'SCMP_ARCH_X86'],
    ['amd64', 'SCMP_ARCH_X86_64'],
    ['x32', 'SCMP_ARCH_X32'],
    ['arm', 'SCMP_ARCH_ARM'],
    ['arm64', 'SCMP_ARCH_AARCH64'],
    ['mips', 'SCMP_ARCH_MIPS'],
    ['mips64', 'SCMP_ARCH_MIPS64'],
    ['mips64n32', 'SCMP_ARCH_MIPS64N32'],
    ['mipsel', 'SCMP_ARCH_MIPSEL'],
    ['mipsel64', 'SCMP_ARCH_MIPSEL64'],
    ['mipsel64n32', 'SCMP_ARCH_MIPSEL64N32'],
    ['parisc', 'SCMP_ARCH_PARISC'],
    ['parisc64', 'SCMP_ARCH_PARISC64'],
    ['ppc', 'SCMP_ARCH_PPC'],
    ['ppc64', 'SCMP_ARCH_PPC64'],
    ['ppc64le', 'SCMP_ARCH_PPC64LE'],
    ['s390', 'SCMP_ARCH_S390'],
    ['s390x', 'SCMP_ARCH_S390X'],
]);
/** Architectures that runtimes accept in a seccomp filter but that have no name in the runtime options. */
const newerSeccompArchitectures = ['SCMP_ARCH_RISCV64', 'SCMP_ARCH_LOONGARCH64'];


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** What is left of a limit that several pieces of work share. */
class Budget {
    limit;
    subject;
    #left;
    /** @param subject what is over the limit, for the error: `service.template`. */
    constructor(limit, subject) {
        this.limit = limit;
        this.subject = subject;
        this.#left = limit.max;
    }
    /** @throws UserError if nothing is left. */
    spend(amount = 1) {
        this.#left -= amount;
        if (this.#left < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(this.limit.message(this.subject));
    }
}


/***/ }),

/***/ 3649:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ capabilitySets),
/* harmony export */   YM: () => (/* binding */ allCapabilities),
/* harmony export */   o7: () => (/* binding */ defaultCapabilities),
/* harmony export */   qA: () => (/* binding */ newerCapabilities),
/* harmony export */   su: () => (/* binding */ privilegedCapabilities)
/* harmony export */ });
const capabilitySets = ['ambient', 'bounding', 'effective', 'inheritable', 'permitted'];
/**
 * The capabilities of a privileged container: all that the reference knows, by number, see capabilities(7). An older
 * kernel or runtime refuses a container that requests newer ones.
 */
const privilegedCapabilities = [
    'CAP_CHOWN',
    'CAP_DAC_OVERRIDE',
    'CAP_DAC_READ_SEARCH',
    'CAP_FOWNER',
    'CAP_FSETID',
    'CAP_KILL',
    'CAP_SETGID',
    'CAP_SETUID',
    'CAP_SETPCAP',
    'CAP_LINUX_IMMUTABLE',
    'CAP_NET_BIND_SERVICE',
    'CAP_NET_BROADCAST',
    'CAP_NET_ADMIN',
    'CAP_NET_RAW',
    'CAP_IPC_LOCK',
    'CAP_IPC_OWNER',
    'CAP_SYS_MODULE',
    'CAP_SYS_RAWIO',
    'CAP_SYS_CHROOT',
    'CAP_SYS_PTRACE',
    'CAP_SYS_PACCT',
    'CAP_SYS_ADMIN',
    'CAP_SYS_BOOT',
    'CAP_SYS_NICE',
    'CAP_SYS_RESOURCE',
    'CAP_SYS_TIME',
    'CAP_SYS_TTY_CONFIG',
    'CAP_MKNOD',
    'CAP_LEASE',
    'CAP_AUDIT_WRITE',
    'CAP_AUDIT_CONTROL',
    'CAP_SETFCAP',
    'CAP_MAC_OVERRIDE',
    'CAP_MAC_ADMIN',
    'CAP_SYSLOG',
    'CAP_WAKE_ALARM',
    'CAP_BLOCK_SUSPEND',
    'CAP_AUDIT_READ',
];
/** Capabilities since Linux 5.8 and 5.9, granted only if they are requested by name. */
const newerCapabilities = ['CAP_PERFMON', 'CAP_BPF', 'CAP_CHECKPOINT_RESTORE'];
/** Every capability, by the number that the kernel gives it. */
const allCapabilities = [...privilegedCapabilities, ...newerCapabilities];
/** The capabilities of a container that requests none. */
const defaultCapabilities = [
    'CAP_CHOWN',
    'CAP_DAC_OVERRIDE',
    'CAP_FSETID',
    'CAP_FOWNER',
    'CAP_MKNOD',
    'CAP_NET_RAW',
    'CAP_SETGID',
    'CAP_SETUID',
    'CAP_SETFCAP',
    'CAP_SETPCAP',
    'CAP_NET_BIND_SERVICE',
    'CAP_SYS_CHROOT',
    'CAP_KILL',
    'CAP_AUDIT_WRITE',
];


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   _N: () => (/* binding */ SystemError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export isBug */
/**
 * An error that the user can fix. Its message quotes the bad value, says where it is and what to write instead; it is
 * shown without a stack trace.
 */
class UserError extends Error {
    name = 'UserError';
    /** Exit status of the command line: 2 is wrong use. */
    exitCode = 2;
}
/** The engine, the file system or the artifact service failed: exit status 3. */
class SystemError extends UserError {
    name = 'SystemError';
    exitCode = 3;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The code of a system error of Node, for example `ENOENT`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}
/** Whether this is a bug of the program. Errors of the system, which name a system call, are not. */
function isBug(error) {
    return !(error instanceof UserError || (error instanceof Error && 'syscall' in error));
}


/***/ }),

/***/ 7794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   w: () => (/* binding */ backslashesBefore)
/* harmony export */ });
/** How many backslashes stand right before an offset. */
function backslashesBefore(text, offset) {
    let start = offset;
    while (start > 0 && text[start - 1] === '\\')
        start -= 1;
    return offset - start;
}
/** A piece of the user's text, short enough for a message. */
function shown(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}


/***/ }),

/***/ 3012:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ harmlessJson),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Kw: () => (/* binding */ harmlessLine)
/* harmony export */ });
/* unused harmony export shorten */
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8198);

/**
 * Characters that a terminal or a log viewer obeys instead of showing, or that hide a difference: control and format
 * characters, line and paragraph separators, and halves of surrogate pairs. The joiners U+200C and U+200D belong to
 * the spelling of Persian words and of emoji.
 */
const invisible = /(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** `::error::…` after any white space. Source: ActionCommand.TryParseV2 of actions/runner. */
const command = /^([^\S\n\r\u2028\u2029]*)::/gm;
/**
 * `##[error]…` anywhere in a line; Azure Pipelines and TeamCity put a word before the bracket.
 * Source: ActionCommand.TryParse of actions/runner.
 */
const oldCommand = /##(\w*)\[/g;
/**
 * Makes text safe for a log or a terminal: no line is a workflow command, no terminal escape is left, and secrets of
 * the run are masked. Line feeds and tabs stay. Harmless text is unchanged.
 */
function harmless(text) {
    const visible = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(text)
        .replaceAll('\r\n', '\n')
        .replaceAll(invisible, (character) => character === '\n' || character === '\t' ? character : escaped(character));
    return visible.replaceAll(command, '$1\\::').replaceAll(oldCommand, '##$1\\[');
}
/** The same on one line: line breaks and tabs become spaces. */
function harmlessLine(text) {
    return harmless(text.replaceAll(/\r\n|[\n\r\t\v\f]/g, ' '));
}
/**
 * JSON that is safe to print: what {@link harmless} would change is written as an escape, so that a parser reads the
 * same values. Secrets are masked.
 * @param indent spaces of each level; none: on one line.
 */
function harmlessJson(value, indent) {
    return JSON.stringify(value, (_, each) => (typeof each === 'string' ? (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(each) : each), indent)
        .replaceAll(invisible, (character) => (character === '\n' ? character : jsonEscaped(character)))
        .replaceAll('##', '#\\u0023');
}
/** At most `length` characters; the middle is cut, because both ends of a path or a message say the most. */
function shorten(text, length) {
    // Masked first, because half of a secret would not be recognized.
    const shown = hideSecrets(text);
    if (shown.length <= length)
        return shown;
    const half = Math.floor((length - 1) / 2);
    return `${shown.slice(0, half)}…${shown.slice(shown.length - half)}`.toWellFormed();
}
function escaped(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** JSON escapes UTF-16 units, not code points. */
function jsonEscaped(character) {
    return Array.from({ length: character.length }, (_, index) => escaped(String.fromCharCode(character.charCodeAt(index)))).join('');
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseExactly),
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a value of parsed JSON is an object: not null and not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Strings, and whole numbers with more digits than a number of JavaScript keeps, as RLIM_INFINITY has. */
const stringOrLong = /"(?:\\.|[^"\\])*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
/**
 * Parses JSON, with a string instead of each whole number that would lose digits.
 * @param mark what that string starts with, and no other string of the text does
 * @throws SyntaxError if the text is not JSON
 */
function parseExactly(text, mark) {
    // Of what is JSON, each string is matched as a whole; else an open one would be tried at each of its quotes.
    JSON.parse(text);
    return JSON.parse(text.replaceAll(stringOrLong, (token) => (token.startsWith('"') ? token : JSON.stringify(mark + token))));
}


/***/ }),

/***/ 6419:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits),
/* harmony export */   _: () => (/* binding */ OverLimit)
/* harmony export */ });
/**
 * Limits on the size of input. Whoever opens a pull request chooses the context, the image and the tar, so everything
 * that is read is bounded: nothing takes more than about 10 seconds or 500 MB of memory.
 */
const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;
const limits = {
    templateBytes: {
        max: 1 * MiB,
        unit: 'bytes',
        of: 'a template, manifest.json, Dockerfile, .dockerignore or system-image.yml',
        reason: 'The largest published ones have about 40 kB.',
        message: (subject) => `${subject} has more than 1 MiB; shorten it, or copy the data into the image as files.`,
    },
    expandedCharacters: {
        max: 4 * MiB,
        unit: 'characters',
        of: 'a template with its values filled in, or all values of a Dockerfile with their variables filled in',
        reason: 'A value may be long and used often.',
        message: (subject) => `${subject} has more than 4 million characters once it is filled in; shorten its values, or use them less often.`,
    },
    dockerfileEntries: {
        max: 10_000,
        unit: 'entries',
        of: 'instructions of a Dockerfile, with each label, variable and path that they name',
        reason: 'The largest published ones have a few hundred.',
        message: (subject) => `${subject} has more than 10,000 instructions, labels, variables and paths; what follows is not read. Remove some.`,
    },
    dockerfileStages: {
        max: 250,
        unit: 'stages',
        of: 'the stages of a Dockerfile',
        reason: 'The largest published ones have about 50.',
        message: (subject) => `${subject} has more than 250 stages; what follows is not read. Remove some.`,
    },
    copiedFiles: {
        max: 100_000,
        unit: 'entries',
        of: 'files that COPY and ADD put below /exports, counted once for each instruction',
        reason: 'They are the host files of one service.',
        message: (subject) => `${subject} copies more than 100,000 files to /exports; copy only the files of this image.`,
    },
    patternSteps: {
        max: 50_000_000,
        unit: 'steps',
        of: 'comparing the names of files with the patterns of a Dockerfile or .dockerignore, character by character',
        reason: 'A hundred patterns take about ten million steps for ten thousand files.',
        message: (subject) => `${subject} has too many wildcards for this many files; use fewer patterns, or name folders instead.`,
    },
    unitLines: {
        max: 5000,
        unit: 'lines',
        of: 'the lines of a unit or of tmpfiles.template that are not comments, with their values filled in',
        reason: 'The longest units of a distribution have about 100.',
        message: (subject) => `${subject} has more than 5,000 lines; what follows is not read. Remove some.`,
    },
    manifestEntries: {
        max: 10_000,
        unit: 'entries',
        of: 'defaultValues, renameFiles and installedFilesTemplate, each',
        reason: 'Each entry of installedFilesTemplate is a file to read.',
        message: (subject) => `${subject} has more than 10,000 entries; remove some.`,
    },
    installedCharacters: {
        max: 2 * MiB,
        unit: 'characters',
        of: 'all files of installedFilesTemplate with their values filled in',
        reason: 'Configuration files have a few kilobytes each.',
        message: (subject) => `${subject} names templates of more than 2 million characters in installedFilesTemplate; name fewer or shorter ones.`,
    },
    hostFiles: {
        max: 50_000,
        unit: 'entries',
        of: 'files and folders below /exports/hostfs',
        reason: 'They are the host files of one service.',
        message: (subject) => `${subject} holds more than 50,000 files and folders; install fewer on the host.`,
    },
    jsonLevels: {
        max: 500,
        unit: 'levels',
        of: 'nesting of objects and lists in JSON',
        reason: "The installer's JSON parser fails at about a thousand levels.",
        message: (subject) => `${subject} is nested deeper than 500 levels; flatten it.`,
    },
    fileBytes: {
        max: 16 * MiB,
        unit: 'bytes',
        of: 'any other file that is read whole',
        reason: 'Scripts and configuration are far smaller; programs are not read whole.',
        message: (subject) => `${subject} has more than 16 MiB, too much for a file that is read whole.`,
    },
    folderEntries: {
        max: 500_000,
        unit: 'entries',
        of: 'files and folders below a folder that is listed',
        reason: 'The largest monorepos have a few hundred thousand.',
        message: (subject) => `${subject} holds more than 500,000 files and folders; use a smaller folder as the context.`,
    },
    folderLookups: {
        max: 100_000,
        unit: 'steps',
        of: 'steps from folder to folder on the paths of a context that a Dockerfile or an option names, links followed',
        reason: 'Ten thousand paths, ten folders deep, take no more.',
        message: (subject) => `${subject} has links that lead through too many folders, or too many paths are named; make them fewer.`,
    },
    imageEntries: {
        max: 500_000,
        unit: 'entries',
        of: 'files and folders in the tar of an image, over all its layers',
        reason: 'A whole distribution with a desktop has about 300,000.',
        message: (subject) => `${subject} holds more files than an image can have: more than 500,000.`,
    },
    pathBytes: {
        max: 4096,
        unit: 'characters',
        of: 'a path in an image, links followed',
        reason: 'Linux does not open longer ones.',
        message: (subject) => `${subject} holds a path of more than 4,096 characters, which Linux cannot open.`,
    },
    imageSteps: {
        max: 20_000_000,
        unit: 'steps',
        of: 'steps from folder to folder on the paths of an image, links followed',
        reason: 'An image of 500,000 files, ten folders deep, takes five million.',
        message: (subject) => `${subject} has links that lead through too many folders; make them shorter.`,
    },
    imageNameCharacters: {
        max: 1024,
        unit: 'characters',
        of: 'the name of an image in its tar',
        reason: 'Registries allow 255 characters, and 128 for the tag.',
        message: (subject) => `${subject} gives its image a name of more than 1,024 characters; save it under a shorter name.`,
    },
    imageLayers: {
        max: 500,
        unit: 'entries',
        of: 'layers of an image',
        reason: 'Engines stop at about 127.',
        message: (subject) => `${subject} lists more than 500 layers; an image has 127 at most.`,
    },
    imageJsonBytes: {
        max: 4 * MiB,
        unit: 'bytes',
        of: 'a JSON file in the tar of an image: index, manifest or configuration',
        reason: 'Registries refuse manifests over 4 MiB.',
        message: (subject) => `${subject} has more than 4 MiB, too much for the JSON of an image.`,
    },
    unpackedBytes: {
        max: 1 * GiB,
        unit: 'bytes',
        of: 'what a compressed tar unpacks to, unless that is less than 10 times its own size',
        reason: 'Real layers shrink to a half or a third; only padding shrinks to a tenth.',
        message: (subject) => `${subject} unpacks to more than 1 GiB and more than 10 times its size; save the image as a plain tar.`,
    },
};
/** Input is over a limit; whoever knows what it is called makes it an error for the user. */
class OverLimit extends Error {
    limit;
    constructor(limit) {
        super(limit.message('It'));
        this.limit = limit;
    }
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Comparing takes the product of both lengths; a longer word is not a mistyped one. */
const longest = 100;
/**
 * The candidate that a mistyped word most likely meant, for "did you mean" in error messages.
 * Case does not count. Undefined when nothing is close: a wrong guess helps less than none.
 */
function nearest(word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        // The difference in length is a lower bound of the distance.
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/**
 * How many letters must be added, removed, replaced or swapped with their neighbour to turn one
 * word into the other (optimal string alignment distance).
 */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Infinity));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, to.length);
}
const at = (row, column) => row[column] ?? Infinity;


/***/ }),

/***/ 8198:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gz: () => (/* binding */ keepSecret),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* unused harmony export forgetSecrets */
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7893);

/** Replaces a secret, as in the logs of GitHub. */
const mask = '***';
/** Shorter values are unlikely to be secrets, and would mask parts of ordinary words. */
const shortest = 4;
const variants = new Set();
let pattern;
/**
 * Keeps a value out of everything that is printed from now on: in any case, in the usual encodings, and line by line.
 * The runner masks only the exact secret; our messages may quote it in lower case, escaped or in part.
 */
function keepSecret(value) {
    for (const part of [value, value.trim(), ...value.split(/[\r\n]+/)]) {
        if (part.trim().length < shortest)
            continue;
        for (const variant of encodings(part))
            variants.add(variant);
    }
    const longestFirst = [...variants].sort((a, b) => b.length - a.length);
    pattern = variants.size === 0 ? undefined : new RegExp(longestFirst.map(quoted).join('|'), 'gi');
}
/** Forgets all secrets; for tests. */
function forgetSecrets() {
    variants.clear();
    pattern = undefined;
}
/** The text with the mask instead of every secret. */
function hideSecrets(text) {
    return pattern === undefined ? text : text.replaceAll(pattern, mask);
}
function encodings(value) {
    const bytes = Buffer.from(value);
    const json = JSON.stringify(value).slice(1, -1);
    const markup = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const uri = encodeURIComponent(value.toWellFormed());
    return [
        value,
        json,
        uri,
        new URLSearchParams([['', value]]).toString().slice(1),
        bytes.toString('hex'),
        ...base64(bytes),
        value.replaceAll("'", "'\\''"),
        value.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
        markup,
        markup.replaceAll('"', '&quot;'),
    ].filter((variant) => variant.length >= shortest);
}
/**
 * Base64 of the bytes at each offset that they can have in a longer text: digits that depend on the bytes around them
 * are left off.
 */
function base64(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const text = (0,_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .Mx)(Buffer.concat([Buffer.alloc(before), bytes]).toString('base64'), /=/);
        const first = Math.ceil((before * 4) / 3);
        const rest = (before + bytes.length) % 3;
        const whole = text.slice(first, rest === 0 ? undefined : -1);
        return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** A text as a part of a regular expression. */
function quoted(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** Comments are whole lines, so they start at a line break that ends a word, or at the very start. */
const tokens = 
// eslint-disable-next-line regexp/no-super-linear-move -- a run of blanks is a token in any case: none is tried twice
/(?<blank>(?:[ \t\n]*\n|^)[ \t]*#[^\n]*|[ \t\n]+)|(?<joint>\\\n)|\\(?<escaped>[^])|'(?<single>[^']*)'|"(?<double>(?:\\[^]|[^"\\])*)"|(?<plain>[^ \t\n\\'"]+)|(?<open>[^])/g;
/**
 * Splits text into words as a POSIX shell does, and interprets nothing else: single quotes, double quotes and
 * backslashes group words, a backslash before a line break joins lines. A line whose first character is `#` is a
 * comment.
 * Source: IEEE Std 1003.1, Shell Command Language, 2.2 Quoting
 * @param what is split, for errors
 * @throws UserError for a quote that is not closed
 */
function splitWords(options, what = 'runtime options') {
    const words = [];
    let current;
    let line = 1;
    const end = () => {
        if (current)
            words.push({ text: current.text, place: `line ${String(current.line)}` });
        current = undefined;
    };
    for (const { 0: token, groups = {} } of options.replaceAll('\r\n', '\n').matchAll(tokens)) {
        if (groups.open !== undefined)
            throw openQuote(token, `${what}, line ${String(line)}`);
        if (groups.blank !== undefined)
            end();
        else if (groups.joint === undefined) {
            current ??= { text: '', line };
            current.text += unquoted(groups);
        }
        line += token.split('\n').length - 1;
    }
    end();
    return words;
}
/** Words that are split already. */
function wordsOf(options) {
    return options.map((text, index) => ({ text, place: `argument ${String(index + 1)}` }));
}
/** In double quotes, a backslash escapes only characters that are special there. */
function unquoted({ escaped, single, double, plain }) {
    return escaped ?? single ?? plain ?? (double ?? '').replaceAll(/\\([$`"\\])|\\\n/g, '$1');
}
function openQuote(character, place) {
    return character === '\\'
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: nothing follows the backslash at the end; remove it, or write it twice.`)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: the quote ${character} is not closed; close it, or write \\${character} for the character itself.`);
}


/***/ }),

/***/ 7893:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Mx: () => (/* binding */ withoutEnd),
/* harmony export */   gI: () => (/* binding */ splitAt)
/* harmony export */ });
/**
 * Cuts for text of any length. Each takes time in step with it, which regular expressions such as `/x+$/` do not: they
 * start again at each `x`.
 */
/** The parts before and after the first mark; the second is undefined without one. */
function splitAt(text, mark) {
    const at = text.indexOf(mark);
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
/** Text without the characters at its end that belong to a set. @param set matches one character */
function withoutEnd(text, set) {
    let end = text.length;
    while (end > 0 && set.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** Lines without their ends, which may be any number of carriage returns and a line feed. */
function linesOf(text) {
    return text.split('\n').map((line) => withoutEnd(line, /\r/));
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ hostFolder),
/* harmony export */   S7: () => (/* binding */ exportFiles),
/* harmony export */   a6: () => (/* binding */ exportsFolder)
/* harmony export */ });
/** The names that make a container image a System Image. Source: FILES.md of atomic-system-containers. */
/** The folder in the image that the installer reads. */
const exportsFolder = '/exports';
/** Files below this folder are copied to `/` of the host. */
const hostFolder = '/exports/hostfs';
/** The System Image files, by what they hold. Each lies in {@link exportsFolder} under this name. */
const exportFiles = {
    config: 'config.json.template',
    service: 'service.template',
    manifest: 'manifest.json',
    tmpfiles: 'tmpfiles.template',
};


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseUnit),
/* harmony export */   W: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7794);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6419);


function parseUnit(text) {
    const sections = new Map();
    const assignments = [];
    const problems = [];
    let section;
    let count = 0;
    for (const { text: content, line } of logicalLines(text)) {
        count += 1;
        if (count > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.unitLines.max) {
            problems.push({ line, message: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.unitLines.message('The unit') });
            break;
        }
        // Sections of other programs may contain anything.
        const foreign = section?.startsWith('X-') === true && !content.startsWith('[');
        const message = foreign ? undefined : problemOf(content, section);
        if (message !== undefined)
            problems.push({ line, message });
        else if (content.startsWith('[')) {
            section = content.slice(1, -1);
            if (!sections.has(section))
                sections.set(section, line);
        }
        else if (!foreign)
            assignments.push({ section: section ?? '', ...splitAssignment(content), line });
    }
    return { sections, assignments, problems };
}
function problemOf(content, section) {
    if (content.startsWith('['))
        return content.endsWith(']') ? undefined : `"${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(content)}" has no closing bracket.`;
    if (!content.includes('='))
        return `"${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(content)}" is not a section, assignment or comment.`;
    if (section === undefined)
        return `"${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(content)}" comes before the first section.`;
    return splitAssignment(content).key === '' ? `"${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(content)}" has no name before the "=".` : undefined;
}
function splitAssignment(content) {
    const equals = content.indexOf('=');
    return { key: content.slice(0, equals).trim(), value: content.slice(equals + 1).trim() };
}
/** The effective assignments of a list setting: an empty assignment clears those before it. */
function settings({ assignments }, section, key) {
    const all = assignments.filter((candidate) => candidate.section === section && candidate.key === key);
    return all.slice(all.findLastIndex(({ value }) => value === '') + 1);
}
/**
 * Lines with a backslash at their end joined with the next. Comments and, but for ending a continuation, empty
 * lines are left out; a comment between two continued lines does not separate them.
 */
function* logicalLines(text) {
    let pending;
    let line = 0;
    for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\0]/)) {
        line += 1;
        if (/^\s*[#;]/.test(raw))
            continue;
        const continues = endsInContinuation(raw);
        pending ??= { parts: [], line };
        pending.parts.push(continues ? raw.slice(0, -1) : raw);
        if (continues)
            continue;
        const joined = pending.parts.join(' ').trim();
        if (joined !== '')
            yield { text: joined, line: pending.line };
        pending = undefined;
    }
    const rest = pending?.parts.join(' ').trim() ?? '';
    if (pending !== undefined && rest !== '')
        yield { text: rest, line: pending.line };
}
/** A backslash that is itself escaped does not count. */
function endsInContinuation(line) {
    return (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .backslashesBefore */ .w)(line, line.length) % 2 === 1;
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unitFolders)
/* harmony export */ });
/* harmony import */ var _unit_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3352);

/** Settings of [Service] whose folders systemd creates before the service starts. Source: systemd.exec(5). */
const parents = [
    ['RuntimeDirectory', '/run'],
    ['StateDirectory', '/var/lib'],
    ['CacheDirectory', '/var/cache'],
    ['LogsDirectory', '/var/log'],
    ['ConfigurationDirectory', '/etc'],
];
/** The folders that systemd creates for a unit, parents of nested ones not among them. */
function unitFolders(unit) {
    return parents.flatMap(([setting, parent]) => {
        const mode = (0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W)(unit, 'Service', `${setting}Mode`).at(-1)?.value ?? '';
        return ((0,_unit_file_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W)(unit, 'Service', setting)
            .flatMap(({ value }) => value.split(/\s+/))
            // A colon precedes the name of a link to the folder.
            .map((word) => word.split(':', 1)[0] ?? '')
            .filter(isPlain)
            .map((name) => ({
            path: `${parent}/${name}`,
            mode: /^[0-7]{3,4}$/.test(mode) ? Number.parseInt(mode, 8) : 0o755,
        })));
    });
}
/** systemd refuses absolute names and those with "..". */
function isPlain(name) {
    return name !== '' && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of package.json; script/docs writes it here. */
const version = '0.1.0';


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ missingSources),
/* harmony export */   eF: () => (/* binding */ exportCopies),
/* harmony export */   kG: () => (/* binding */ generatedAs),
/* harmony export */   nx: () => (/* binding */ copyTarget)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4782);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6419);
/* harmony import */ var _final_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9888);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6222);
/* harmony import */ var _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3794);
/* harmony import */ var _go_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(609);







/**
 * What the final image receives below /exports from COPY and ADD, in order of imagePath; a later copy of the same file
 * wins. A literal source that is not in the context counts as a file, unless it ends with a slash; so does a source of
 * another stage. What is in an archive that ADD unpacks, or in a folder of another stage, is not known and not listed.
 * @param target the stage that is built, as for `--target`
 * @throws UserError if it copies too many files, or has too many wildcards for them
 */
async function exportCopies(dockerfile, context, target) {
    const found = new Map();
    const folders = new Set();
    const reader = new CopyReader(context, folders);
    for (const copy of (0,_final_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .finalStages */ .y)(dockerfile, target).flatMap(({ copies }) => copies)) {
        for (const { imagePath, contextPath, exists } of await reader.received(copy)) {
            if (!isBelow(imagePath, _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsFolder */ .a6))
                continue;
            found.set(imagePath, { imagePath, contextPath, exists, line: copy.line });
            for (let folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(imagePath); !folders.has(folder); folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
                folders.add(folder);
        }
    }
    return [...found.values()].sort((a, b) => (a.imagePath < b.imagePath ? -1 : 1));
}
/** Finds what copies receive. A folder that several of them copy is listed once. */
class CopyReader {
    context;
    folders;
    #lists = new Map();
    #files = new _core_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.copiedFiles, 'The Dockerfile');
    #comparisons = new _core_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.patternSteps, 'The Dockerfile');
    /** @param folders of the image that hold what was copied before */
    constructor(context, folders) {
        this.context = context;
        this.folders = folders;
    }
    async received(copy) {
        const target = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(copy.target, '.').replace(/(?<=.)\/$/, '');
        if (target !== _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsFolder */ .a6 && !isBelow(target, _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsFolder */ .a6) && !isBelow(_core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsFolder */ .a6, target))
            return [];
        const intoFolder = copy.target.endsWith('/') || copy.sources.length + copy.heredocs.length > 1 || this.folders.has(target);
        const place = (source) => (intoFolder ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(target, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(source)) : target);
        const elsewhere = [...copy.heredocs, ...copy.sources.filter((source) => isFileElsewhere(copy, source))];
        const results = elsewhere.map((source) => ({
            imagePath: place(source),
            contextPath: undefined,
            exists: false,
        }));
        for (const source of copy.sources.filter((source) => isInContext(copy, source))) {
            for (const { path, entry } of await this.sourcesNamed(source)) {
                this.#files.spend();
                if (entry?.type === 'directory') {
                    for (const item of await this.folderContents(entry.path, target))
                        results.push(item);
                }
                else if (entry !== undefined || !source.endsWith('/'))
                    results.push({ imagePath: place(path), contextPath: path, exists: entry !== undefined });
            }
        }
        return results;
    }
    /** What a source names in the context, links followed; a literal one also if it is not there. */
    async sourcesNamed(source) {
        const path = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)('/', source);
        if (!(0,_go_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcards */ .ev)(path)) {
            const settled = path.replace(/(?<=.)\/$/, '');
            return [{ path: settled, entry: await (0,_image_files_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(this.context, settled) }];
        }
        const pattern = (0,_go_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .goPattern */ .FN)(path.replace(/\/$/, ''), (comparisons) => {
            this.#comparisons.spend(comparisons);
        });
        if (pattern === undefined)
            return [];
        const segments = path.split('/');
        const folder = segments.slice(0, segments.findIndex(_go_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcards */ .ev)).join('/');
        const entries = (await this.list(folder === '' ? '/' : folder)).filter((entry) => pattern.test(entry.path));
        return Promise.all(entries.map(async (entry) => ({
            path: entry.path,
            entry: entry.type === 'symlink' ? await (0,_image_files_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(this.context, entry.path) : entry,
        })));
    }
    /** The files in a folder that go below /exports when it is copied to `target`. */
    async folderContents(folder, target) {
        const part = isBelow(_core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsFolder */ .a6, target)
            ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsFolder */ .a6.slice(prefix(target).length))
            : folder;
        const files = (await this.list(part)).filter(({ type }) => type !== 'directory');
        this.#files.spend(files.length);
        return files.map(({ path }) => ({
            imagePath: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(target, path.slice(prefix(folder).length)),
            contextPath: path,
            exists: true,
        }));
    }
    list(folder) {
        const known = this.#lists.get(folder) ?? this.context.list(folder);
        this.#lists.set(folder, known);
        return known;
    }
}
const address = /^(https?|git|ssh):\/\/|^git@/;
const archive = /\.(tar|tgz|tbz2?|txz|tar\.(gz|bz2|xz|zst))$/;
const repository = /^git|^ssh:|\.git(#.*)?$/;
function isInContext({ instruction, from }, source) {
    return from === undefined && (instruction === 'COPY' || !(address.test(source) || archive.test(source)));
}
/** Whether a source is one file of another stage or of the network, as far as its name says. */
function isFileElsewhere({ from }, source) {
    if (from === undefined)
        return address.test(source) && !repository.test(source) && !source.endsWith('/');
    return !source.endsWith('/') && !(0,_go_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcards */ .ev)(source);
}
function isBelow(path, folder) {
    return path !== folder && path.startsWith(prefix(folder));
}
function prefix(folder) {
    return folder === '/' ? '/' : `${folder}/`;
}
/** The literal sources of COPY and ADD that the context does not have. */
async function missingSources({ stages }, context) {
    const found = new Map();
    for (const copy of stages.flatMap(({ copies }) => copies)) {
        for (const source of copy.sources.filter((source) => isInContext(copy, source))) {
            const path = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)('/', source);
            if ((0,_go_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcards */ .ev)(path) || path.endsWith('/') || (await (0,_image_files_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(context, path)) !== undefined)
                continue;
            found.set(path, [...(found.get(path) ?? []), copyTarget(copy, path)]);
        }
    }
    return [...found].map(([path, targets]) => ({ path: path.slice(1), targets }));
}
/** The path in the image that a file comes to when it is copied. */
function copyTarget({ target, sources }, source) {
    return target.endsWith('/') || sources.length > 1 ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(target, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(source)) : target;
}
/**
 * The System Image file that a missing source is generated as: the one of its own name, unless it is only copied to
 * other places below /exports, such as to a host file that happens to have that name. A source of any other name is
 * never generated, whatever it is copied to: the Dockerfile would choose which file a run writes.
 */
function generatedAs({ path, targets }) {
    const name = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const isMeant = targets.some((target) => target === `${_core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsFolder */ .a6}/${name}` || !isBelow(target, _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsFolder */ .a6));
    const files = Object.entries(_core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .exportFiles */ .S7);
    return isMeant ? files.find(([, own]) => own === name)?.[0] : undefined;
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ finalStages)
/* harmony export */ });
/**
 * The stages that the image is made of: the last one, or the one that is built, and those of the same file that it is
 * FROM, the lowest first.
 * @param target name of the stage to build, or its number, as for `--target`
 */
function finalStages({ stages }, target) {
    const chain = [];
    let stage = target === undefined ? stages.at(-1) : stageNamed(stages, target);
    while (stage !== undefined) {
        chain.unshift(stage);
        stage = stage.parent === undefined ? undefined : stages[stage.parent];
    }
    return chain;
}
/** The last stage of a name; the last of all if there is none, since the build says so itself. */
function stageNamed(stages, target) {
    const byName = stages.findLast(({ name }) => name === target.toLowerCase());
    const byNumber = /^\d+$/.test(target) ? stages[Number(target)] : undefined;
    return byName ?? byNumber ?? stages.at(-1);
}


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ anyCharacter),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const literal = (wanted) => ({
    kind: 'one',
    accepts: (character) => character === wanted,
});
/** Any character but a slash. */
const anyCharacter = { kind: 'one', accepts: (character) => character !== '/' };
/** A character of a class; never a slash. */
function oneOf({ isNegated, ranges }) {
    const accepts = (character) => character !== '/' && ranges.some(([from, to]) => character >= from && character <= to) !== isNegated;
    return { kind: 'one', accepts };
}
/**
 * A pattern that is matched in steps × characters at most: nothing is tried twice. All readings of the pattern are
 * followed at once, as the set of steps that could come next.
 */
class Glob {
    steps;
    spend;
    /** For each state, the round in which it was last reached. */
    #reached;
    #round = 0;
    /** @param spend is called with the number of comparisons that were made */
    constructor(steps, spend) {
        this.steps = steps;
        this.spend = spend;
        this.#reached = new Float64Array(2 * steps.length + 1);
    }
    /** Whether the whole path matches. */
    test(path) {
        return this.run(path, false);
    }
    /** Whether the path or a folder that it lies in matches. */
    testWithParents(path) {
        return this.run(path, true);
    }
    run(path, parents) {
        let current = this.start();
        let comparisons = current.length;
        let isMatch;
        for (const character of path) {
            if (parents && character === '/' && this.hasEnded())
                isMatch = true;
            else if (current.length === 0)
                isMatch = false;
            if (isMatch !== undefined)
                break;
            current = this.advance(current, character);
            comparisons += current.length + 1;
        }
        this.spend?.(comparisons);
        return isMatch ?? this.hasEnded();
    }
    start() {
        this.#round += 1;
        const states = [];
        this.reach(states, 0);
        return states;
    }
    /** Whether all steps have been taken. */
    hasEnded() {
        return this.#reached[this.steps.length] === this.#round;
    }
    /** The states after a character. */
    advance(current, character) {
        this.#round += 1;
        const next = [];
        const end = this.steps.length;
        for (const state of current) {
            // A state beyond the end is inside `folders`, which only a slash leaves.
            const inside = state > end;
            const index = inside ? state - end - 1 : state;
            const step = this.steps[index];
            if (step === undefined)
                continue;
            if (step.kind === 'one') {
                if (step.accepts(character))
                    this.reach(next, index + 1);
            }
            else if (step.kind === 'folders') {
                this.reach(next, end + 1 + index);
                if (character === '/')
                    this.reach(next, index + 1);
            }
            else if (step.kind === 'anything' || character !== '/')
                this.reach(next, index);
        }
        return next;
    }
    /** Adds a state, and those after it that need no character to get to. */
    reach(states, from) {
        for (let state = from; this.#reached[state] !== this.#round; state += 1) {
            this.#reached[state] = this.#round;
            states.push(state);
            if (state >= this.steps.length || this.steps[state]?.kind === 'one')
                return;
        }
    }
}


/***/ }),

/***/ 609:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ goPattern),
/* harmony export */   ev: () => (/* binding */ hasWildcards)
/* harmony export */ });
/* unused harmony export rangesOf */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4882);

/** A part of a pattern of Go's filepath.Match: an escaped character, a class, a run of stars, or one character. */
const parts = /\\(?<escaped>.)|\[(?<not>\^?)(?<members>(?:\\.|[^\\\]])+)\]|(?<stars>\*+)|(?<one>\?)|(?<plain>[^\\[*?])/gsuy;
/** Whether a path has wildcards of filepath.Match. */
function hasWildcards(path) {
    return /[*?[\\]/.test(path);
}
/**
 * A pattern of Go's filepath.Match; no wildcard reaches over a slash. Undefined for a pattern that Go refuses.
 * Source: https://pkg.go.dev/path/filepath#Match
 * @param spend see {@link Glob}
 */
function goPattern(pattern, spend) {
    const steps = [];
    let end = 0;
    for (const { 0: text, groups = {}, index } of pattern.matchAll(parts)) {
        end = index + text.length;
        if (groups.stars !== undefined)
            steps.push({ kind: 'segment' });
        else if (groups.one !== undefined)
            steps.push(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyCharacter */ .MR);
        else if (groups.members !== undefined) {
            const ranges = rangesOf(groups.members);
            if (ranges === undefined)
                return undefined;
            steps.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)({ isNegated: groups.not === '^', ranges }));
        }
        else
            steps.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(groups.escaped ?? text));
    }
    return end < pattern.length ? undefined : new _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .fo(steps, spend);
}
/** The members of a class: single characters and ranges. Undefined for a range that runs backwards or has no end. */
function rangesOf(members) {
    const ranges = [];
    const member = /(?:\\(?<quotedFrom>.)|(?<from>[^-\\]))(?:-(?:\\(?<quotedTo>.)|(?<to>[^-\\])))?/gsuy;
    let end = 0;
    for (const { 0: text, groups = {}, index } of members.matchAll(member)) {
        end = index + text.length;
        const from = groups.quotedFrom ?? groups.from ?? '';
        const to = groups.quotedTo ?? groups.to ?? from;
        if (from > to)
            return undefined;
        ranges.push([from, to]);
    }
    return end < members.length ? undefined : ranges;
}


/***/ }),

/***/ 2946:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ dockerignore)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4782);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6419);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4882);




/**
 * Reads a .dockerignore. The last pattern that matches a file or a folder it is in decides: the file is left out,
 * unless that pattern starts with `!`.
 * Source: https://github.com/moby/patternmatcher
 * @returns a function of a file's path in the context, with or without a slash at its start; it throws a
 * UserError if the patterns are too many for the paths that it was asked for
 */
function dockerignore(text) {
    const budget = new _core_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ ._(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.patternSteps, '.dockerignore');
    const spend = (comparisons) => {
        budget.spend(comparisons);
    };
    const rules = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .flatMap((line, index) => ruleOf(line, index + 1, spend))
        .reverse();
    return (path) => {
        const relative = path.replace(/^\/+/, '');
        const last = rules.find(({ glob }) => glob.testWithParents(relative));
        return last === undefined || last.isException ? undefined : { pattern: last.pattern, line: last.line };
    };
}
function ruleOf(text, line, spend) {
    const pattern = text.trim();
    if (pattern === '' || text.startsWith('#'))
        return [];
    const isException = pattern.startsWith('!');
    const bare = pattern.slice(isException ? 1 : 0).trim();
    if (bare === '')
        return [];
    const steps = stepsOf((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(bare).replace(/^\/|(?<=.)\/$/g, ''));
    // The build refuses a malformed pattern, and says so itself.
    return steps === undefined ? [] : [{ pattern, line, isException, glob: new _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .Glob */ .fo(steps, spend) }];
}
/**
 * A part of a pattern. Two stars that end it stand for anything, elsewhere for folders; what a bracket that is never closed leaves
 * over is malformed.
 */
const parts = /(?<anything>\*\*\/?$)|(?<folders>\*\*\/?)|(?<segment>\*)|(?<one>\?)|\[(?<not>\^?)(?<members>(?:\\.|[^\\\]])+)\]|\\(?<escaped>[^\w])|(?<plain>[^\\[])/gsuy;
function stepsOf(pattern) {
    // The matcher compares the end of the path if only this pattern's start is special: `**json` matches `a.json`.
    const ending = /^\*\*([^*?[\]\\/][^*?[\]\\]*)$/.exec(pattern)?.[1];
    if (ending !== undefined)
        return [{ kind: 'anything' }, ...Array.from(ending, _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)];
    const steps = [];
    let end = 0;
    for (const { 0: text, groups = {}, index } of pattern.matchAll(parts)) {
        end = index + text.length;
        if (groups.folders !== undefined)
            steps.push({ kind: 'folders' });
        else if (groups.anything !== undefined)
            steps.push({ kind: 'anything' });
        else if (groups.segment !== undefined)
            steps.push({ kind: 'segment' });
        else if (groups.one !== undefined)
            steps.push(_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .anyCharacter */ .MR);
        else if (groups.members !== undefined) {
            const ranges = rangesOf(groups.members);
            if (ranges === undefined)
                return undefined;
            steps.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)({ isNegated: groups.not === '^', ranges }));
        }
        else
            steps.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(groups.escaped ?? text));
    }
    return end < pattern.length ? undefined : steps;
}
/** The members of a class of Go's regular expressions. Undefined for a range that runs backwards. */
function rangesOf(members) {
    const ranges = [];
    const member = /(?:\\(?<quotedFrom>.)|(?<from>[^\\]))(?:-(?:\\(?<quotedTo>.)|(?<to>[^\\])))?/gsu;
    for (const { groups = {} } of members.matchAll(member)) {
        const from = groups.quotedFrom ?? groups.from ?? '';
        const to = groups.quotedTo ?? groups.to ?? from;
        if (from > to)
            return undefined;
        ranges.push([from, to]);
    }
    return ranges;
}


/***/ }),

/***/ 514:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __nccwpck_require__(6419);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __nccwpck_require__(7893);
;// CONCATENATED MODULE: ./src/dockerfile/words.ts
/** How BuildKit's Dockerfile frontend splits words, takes quotes away and puts variables in. */
/** What docker refuses in one instruction, in one sentence. */
class DockerfileError extends Error {
}
/** A Dockerfile is over one of our limits: nothing more of it is read. */
class DockerfileLimit extends DockerfileError {
}
/** The raw value in quotes, shortened if it is long. */
function quoted(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
/** As Go's unicode.IsSpace has it. */
const whiteSpace = /\p{White_Space}/u;
/** Splits at white space outside quotes; quotes and escapes stay in the words. */
function splitWords(text, escape) {
    const words = [];
    let start;
    let quote;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (quote === undefined && whiteSpace.test(character)) {
            if (start !== undefined)
                words.push(text.slice(start, at));
            start = undefined;
            continue;
        }
        start ??= at;
        if (character === escape && quote !== "'")
            at += 1;
        else if (character === quote)
            quote = undefined;
        else if (quote === undefined && (character === '"' || character === "'"))
            quote = character;
    }
    if (start !== undefined)
        words.push(text.slice(start));
    return words;
}
/** A variable's name, or one of the shell's own parameters. */
const nameAt = /\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;
/** Deeper defaults in defaults, and longer values, are refused: no one writes them by hand. */
const deepest = 50;
const longestValue = 1 << 20;
/**
 * Takes quotes and escapes away and puts variables in; one that is not known stays as it is written.
 * @throws DockerfileError for a quote or brace that is not closed.
 */
function expand(word, escape, lookup) {
    return new Expansion(word, escape, lookup).until(undefined);
}
class Expansion {
    text;
    escape;
    lookup;
    #at = 0;
    #depth = 0;
    constructor(text, escape, lookup) {
        this.text = text;
        this.escape = escape;
        this.lookup = lookup;
    }
    /** Everything up to the end, or past the closing character that is outside quotes. */
    until(close) {
        let result = '';
        while (this.#at < this.text.length) {
            if (result.length > longestValue)
                throw this.#fault(`comes to more than ${longestValue} characters`);
            const character = this.#next();
            if (character === close)
                return result;
            if (character === "'")
                result += this.#singleQuoted();
            else if (character === '"')
                result += this.#doubleQuoted();
            else if (character === '$')
                result += this.#variable();
            else
                result += character === this.escape ? this.#next() : character;
        }
        if (close !== undefined)
            throw this.#fault(`has a "\${" that "${close}" does not close`);
        return result;
    }
    #fault(what) {
        return new DockerfileError(`${quoted(this.text)} ${what}.`);
    }
    #next() {
        return this.text.charAt(this.#at++);
    }
    #singleQuoted() {
        const end = this.text.indexOf("'", this.#at);
        if (end < 0)
            throw this.#fault('has a single quote that is not closed');
        const content = this.text.slice(this.#at, end);
        this.#at = end + 1;
        return content;
    }
    #doubleQuoted() {
        let result = '';
        while (this.#at < this.text.length) {
            if (result.length > longestValue)
                throw this.#fault(`comes to more than ${longestValue} characters`);
            const character = this.#next();
            if (character === '"')
                return result;
            if (character === '$')
                result += this.#variable();
            else if (character === this.escape && ['"', '$', this.escape].includes(this.text.charAt(this.#at))) {
                result += this.#next();
            }
            else
                result += character;
        }
        throw this.#fault('has a double quote that is not closed');
    }
    /** What follows a `$`. */
    #variable() {
        const start = this.#at - 1;
        const braced = this.text.charAt(this.#at) === '{';
        if (braced)
            this.#at += 1;
        const name = this.#name();
        if (!braced)
            return name === '' ? '$' : (this.#value(name) ?? `$${name}`);
        if (name === '')
            throw this.#fault('has a "${" without a name');
        const value = this.#value(name);
        if (this.text.charAt(this.#at) === '}') {
            this.#at += 1;
            return value ?? this.text.slice(start, this.#at);
        }
        return this.#modified(value) ?? this.text.slice(start, this.#at);
    }
    /** The shell's own parameters, as `$1` and `$$`, are empty in a build. */
    #value(name) {
        return this.lookup(name) ?? (/^[\p{L}_]/u.test(name) ? undefined : '');
    }
    #name() {
        nameAt.lastIndex = this.#at;
        const name = nameAt.exec(this.text)?.[0] ?? '';
        this.#at += name.length;
        return name;
    }
    /** A value with `:-word`, `+word` and the like; undefined for what is not worked out, as `#pattern`. */
    #modified(value) {
        const emptyIsUnset = this.text.charAt(this.#at) === ':';
        if (emptyIsUnset)
            this.#at += 1;
        const operator = this.#next();
        if (emptyIsUnset && !'-+?'.includes(operator))
            throw this.#fault(`has ":${operator}", which is not a modifier`);
        this.#depth += 1;
        if (this.#depth > deepest)
            throw this.#fault(`has more than ${deepest} "\${" in each other`);
        const word = this.until('}');
        this.#depth -= 1;
        const isSet = value !== undefined && !(emptyIsUnset && value === '');
        if (operator === '-')
            return isSet ? value : word;
        if (operator === '+')
            return isSet ? word : '';
        if (operator === '?')
            return isSet ? value : undefined;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/arguments.ts


/** The flags of an instruction by name (`--chown=1:1`), and what follows them. */
function splitFlags(rest) {
    const flags = new Map();
    let pending = rest;
    while (pending.startsWith('--')) {
        const [flag, next = ''] = splitOnce(pending);
        const [name, value = ''] = (0,strings/* splitAt */.gI)(flag.slice('--'.length), '=');
        flags.set(name, value);
        pending = next;
    }
    return { flags, rest: pending };
}
/** The words of `["a", "b"]`; undefined for anything else, which docker takes for a shell form. */
function jsonWords(rest) {
    if (!rest.startsWith('['))
        return undefined;
    try {
        const words = JSON.parse(rest);
        return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
    }
    catch {
        return undefined;
    }
}
/** Words of COPY and ADD: separated by white space, with quotes taken literally; or those of a JSON array. */
function plainWords(rest) {
    return jsonWords(rest) ?? rest.split(/[\t\v\f\r ]+/).filter((word) => word !== '');
}
/** `name=value name=value`, or the old `name value` to the end of the line; quotes and variables stay. */
function splitPairs(rest, escape) {
    const words = splitWords(rest, escape);
    if (words[0]?.includes('=') !== true) {
        const [name, value] = splitOnce(rest);
        if (value === undefined)
            throw new DockerfileError(`${quoted(name)} has no value: write name="value".`);
        return [[name, value]];
    }
    return words.map((word) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            throw new DockerfileError(`${quoted(word)} has no "=": write name="value".`);
        if (equals === 0)
            throw new DockerfileError(`${quoted(word)} has no name before its "=".`);
        return [word.slice(0, equals), word.slice(equals + 1)];
    });
}
/** A text at its first white space: before it and after it. */
function splitOnce(text) {
    const found = /[\t\v\f\r ]+/.exec(text);
    return found === null ? [text] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}
/** `<<name`, also with a file descriptor and `-`. */
const heredoc = /^\d*<<(-?)([^<]+)$/;
/** The heredoc that a word starts, if it starts one; its name may be quoted or escaped, also in part. */
function heredocOf(word) {
    const [, dash, written] = heredoc.exec(word) ?? [];
    const name = written === undefined ? undefined : unquoted(written);
    return name === undefined || name === '' ? undefined : { name, indented: dash === '-' };
}
function unquoted(word) {
    try {
        return expand(word, '\\', () => undefined);
    }
    catch (error) {
        if (error instanceof DockerfileError)
            return undefined;
        throw error;
    }
}
/** Words of which a lone `<<` and the name after it are one. */
function withHeredocs(words) {
    const joined = [];
    for (const word of words) {
        const before = joined.at(-1);
        if (before !== undefined && /^\d*<<-?$/.test(before))
            joined[joined.length - 1] = before + word;
        else
            joined.push(word);
    }
    return joined;
}
/** The heredocs that an instruction starts: ADD, COPY and RUN, also after ONBUILD, have them. */
function heredocsOf(keyword, rest, escape) {
    if (keyword === 'ONBUILD') {
        const [trigger, triggered = ''] = splitOnce(rest);
        return trigger.toUpperCase() === 'ONBUILD' ? [] : heredocsOf(trigger.toUpperCase(), triggered, escape);
    }
    if (!['ADD', 'COPY', 'RUN'].includes(keyword) || !rest.includes('<<') || jsonWords(rest) !== undefined)
        return [];
    return withHeredocs(splitWords(rest, escape))
        .map(heredocOf)
        .filter((found) => found !== undefined);
}

;// CONCATENATED MODULE: ./src/dockerfile/flags.ts



const flags_boolean = { isBoolean: true };
const shared = {
    chown: {},
    chmod: { problem: modeProblem },
    link: flags_boolean,
    exclude: { mayRepeat: true },
};
const flags = {
    ADD: { ...shared, 'keep-git-dir': flags_boolean, checksum: {}, unpack: flags_boolean },
    COPY: { ...shared, from: {}, parents: flags_boolean },
    FROM: { platform: { problem: platformProblem } },
    RUN: {
        mount: { mayRepeat: true },
        network: { problem: oneOf('default', 'none', 'host') },
        security: { problem: oneOf('insecure', 'sandbox') },
        device: { mayRepeat: true },
    },
    HEALTHCHECK: {
        ...{ interval: { problem: durationProblem }, timeout: { problem: durationProblem } },
        ...{ 'start-period': { problem: durationProblem }, 'start-interval': { problem: durationProblem } },
        retries: { problem: (value) => (/^\+?\d+$/.test(value) ? undefined : 'needs a whole number') },
    },
};
/**
 * @param rest what follows the keyword, flags first
 * @throws DockerfileError for a flag that builders refuse
 */
function checkFlags(keyword, rest) {
    // What an ONBUILD holds is read by the build that it fires in; an ARG takes anything for a name.
    if (keyword === 'ONBUILD' || keyword === 'ARG')
        return;
    const known = flags[keyword] ?? {};
    const seen = new Set();
    for (let pending = rest; pending.startsWith('--');) {
        const [written, next = ''] = splitOnce(pending);
        pending = next;
        if (written === '--')
            return;
        const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(written) ?? [];
        const flag = Object.hasOwn(known, name) ? known[name] : undefined;
        if (flag === undefined)
            throw unknownFlag(keyword, name, Object.keys(known));
        if (seen.has(name) && flag.mayRepeat !== true)
            throw new DockerfileError(`${keyword} has --${name} twice.`);
        seen.add(name);
        const problem = valueProblem(flag, value);
        if (problem !== undefined)
            throw new DockerfileError(`--${name} ${problem}, not ${quoted(value ?? '')}.`);
    }
}
function unknownFlag(keyword, name, known) {
    const meant = name.length > 20 ? undefined : (0,nearest/* nearest */.p)(name.toLowerCase(), known);
    const hint = meant === undefined ? '' : ` Did you mean --${meant}?`;
    return new DockerfileError(`${keyword} has no flag ${quoted(`--${name}`)}.${hint}`);
}
function valueProblem({ isBoolean, problem }, value) {
    if (isBoolean)
        return value === undefined || /^(?:true|false)$/i.test(value) ? undefined : 'is true or false';
    if (value === undefined)
        return 'needs a value after "="';
    return value.includes('$') ? undefined : problem?.(value);
}
function oneOf(...choices) {
    return (value) => (choices.includes(value) ? undefined : `is one of ${choices.join(', ')}`);
}
/** Octal, or what chmod takes: `u=rwX,go=rX`. */
function modeProblem(value) {
    const isMode = /^0*[0-7]{1,4}$/.test(value) ||
        /^(?:[ugoa]*(?:[-+=][rwxXst]*)+)(?:,[ugoa]*(?:[-+=][rwxXst]*)+)*$/.test(value);
    return isMode ? undefined : 'needs an octal mode, such as 755';
}
function platformProblem(value) {
    const isPlatform = value === '' || /^[\w.-]+(?:\([^)]*\))?(?:\/[\w.-]+){0,2}$/.test(value);
    return isPlatform ? undefined : 'needs a platform, such as linux/amd64';
}
/** In milliseconds; as Go's time.ParseDuration reads them. */
const units = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
function durationProblem(value) {
    if (value === '0')
        return undefined;
    if (!/^[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(value))
        return 'needs a time, such as 30s or 1m30s';
    const total = value
        .replace(/^[-+]/, '')
        .split(/(?<=[a-zµ])(?=[\d.])/)
        .reduce((sum, part) => sum + Number.parseFloat(part) * (units[part.replaceAll(/[\d.]/g, '')] ?? 0), 0);
    return total === 0 || (total >= 1 && !value.startsWith('-')) ? undefined : 'is 0 or at least 1ms';
}

;// CONCATENATED MODULE: ./src/dockerfile/setting-problems.ts



/** Values that docker's builder and BuildKit refuse alike. A value that still holds a `$` is left alone. */
/** @throws DockerfileError unless it is `NONE`, or `CMD` with a command. */
function checkHealthcheck(rest) {
    const [written, command = ''] = splitOnce(rest);
    const type = written.toUpperCase();
    if (type === 'NONE') {
        if (command !== '')
            throw new DockerfileError('HEALTHCHECK NONE takes nothing after it.');
    }
    else if (type !== 'CMD') {
        throw new DockerfileError(`HEALTHCHECK is followed by CMD or NONE, not ${quoted(written)}.`);
    }
    else if (command === '' || /^\[\s*\]$/.test(command)) {
        throw new DockerfileError('HEALTHCHECK CMD needs a command, as in HEALTHCHECK CMD /usr/bin/probe.');
    }
}
/** @throws DockerfileError for a name that no stage can have. */
function checkStageName(name) {
    if (/^[a-z][a-z0-9_.-]*$/i.test(name))
        return;
    throw new DockerfileError(`${quoted(name)} is not a name for a stage: it starts with a letter, and has letters, digits and any of "_.-".`);
}
/** @param written before variables were put in */
function checkImageName(name, written) {
    if (name === '')
        throw new DockerfileError(`FROM ${quoted(written)} names no image: the variable has no value.`);
    if (name.includes('$'))
        return;
    const path = (0,strings/* splitAt */.gI)(name, '@')[0].replace(/:[^/:]*$/, '');
    // Before the first slash may be a host, whose case is free.
    const [host, rest] = (0,strings/* splitAt */.gI)(path, '/');
    const repository = rest !== undefined && /[.:]/.test(host) ? rest : path;
    if (/[A-Z]/.test(repository))
        throw new DockerfileError(`The image ${quoted(name)} has capitals; write it in lower case.`);
    if (repository.includes(':') || /[^\w./-]|^[./-]|[./-]$|\/\//.test(repository)) {
        throw new DockerfileError(`${quoted(name)} is not the name of an image.`);
    }
    if (repository === 'scratch' && name !== 'scratch' && path === 'scratch') {
        throw new DockerfileError('scratch has no tags; write FROM scratch.');
    }
}
function checkVolume(path) {
    if (path.trim() === '')
        throw new DockerfileError('VOLUME names an empty path; write VOLUME /data.');
}
const port = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?(?:\/(?:tcp|udp|sctp))?$/i;
/** A port or range, with a protocol; an address and a port of the host before it are ignored. */
function checkPort(word) {
    if (word === '' || word.includes('$'))
        return;
    const { first, last = first } = port.exec(word.slice(word.lastIndexOf(':') + 1))?.groups ?? {};
    const isPort = Number(first) <= Number(last) && Number(last) <= 65_535;
    if (!isPort)
        throw new DockerfileError(`${quoted(word)} is not a port; write EXPOSE 8080 or 53/udp.`);
}
/** Source: signal(7). */
const signals = new Set(`ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN
  TTOU UNUSED URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX`.split(/\s+/));
function checkSignal(word) {
    if (word.includes('$'))
        return;
    const name = word.toUpperCase().replace(/^SIG/, '');
    if (/^[1-9]\d*$/.test(word) ||
        signals.has(name) ||
        /^(?:RTMIN\+(?:\d|1[0-5])|RTMAX-(?:\d|1[0-4]))$/.test(name))
        return;
    throw new DockerfileError(`${quoted(word)} is not a signal; write STOPSIGNAL SIGTERM, or its number.`);
}
function checkTrigger(rest) {
    const trigger = splitOnce(rest)[0].toUpperCase();
    if (trigger === 'ONBUILD')
        throw new DockerfileError('ONBUILD cannot hold another ONBUILD.');
    if (trigger === 'FROM' || trigger === 'MAINTAINER')
        throw new DockerfileError(`ONBUILD cannot hold ${trigger}.`);
}
/** JSON arrays of anything but strings are refused; what is not JSON at all is the shell form. */
function checkArray(rest) {
    if (!rest.startsWith('['))
        return;
    let words;
    try {
        words = JSON.parse(rest);
    }
    catch {
        return;
    }
    if (Array.isArray(words) && words.some((word) => typeof word !== 'string')) {
        throw new DockerfileError(`${quoted(rest)} holds something else than strings.`);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/expander.ts


/** Puts variables into the words of one Dockerfile. Their values together are limited, because ARGs can double. */
class Expander {
    escape;
    #left = limits/* limits */.F.expandedCharacters.max;
    constructor(escape) {
        this.escape = escape;
    }
    /** @throws DockerfileError as {@link expand}, and over the limit */
    expand(word, lookup) {
        const value = expand(word, this.escape, lookup);
        this.#left -= value.length;
        if (this.#left < 0)
            throw new DockerfileLimit(limits/* limits */.F.expandedCharacters.message('The Dockerfile'));
        return value;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/keywords.ts
/** Every instruction that docker knows, with an example and how many arguments (flags aside) it needs at least. */
const instructions = {
    ADD: { needs: 2, example: 'ADD source /destination' },
    ARG: { needs: 1, example: 'ARG VERSION=1' },
    CMD: { needs: 0, example: 'CMD ["/usr/bin/program"]' },
    COPY: { needs: 2, example: 'COPY source /destination' },
    ENTRYPOINT: { needs: 0, example: 'ENTRYPOINT ["/usr/bin/program"]' },
    ENV: { needs: 1, example: 'ENV NAME=value' },
    EXPOSE: { needs: 1, example: 'EXPOSE 8080' },
    FROM: { needs: 1, example: 'FROM image' },
    HEALTHCHECK: { needs: 1, example: 'HEALTHCHECK NONE' },
    LABEL: { needs: 1, example: 'LABEL name="value"' },
    MAINTAINER: { needs: 1, example: 'LABEL maintainer="name"' },
    ONBUILD: { needs: 1, example: 'ONBUILD RUN command' },
    RUN: { needs: 0, example: 'RUN command' },
    SHELL: { needs: 1, example: 'SHELL ["/bin/bash", "-c"]' },
    STOPSIGNAL: { needs: 1, example: 'STOPSIGNAL SIGTERM' },
    USER: { needs: 1, example: 'USER name' },
    VOLUME: { needs: 1, example: 'VOLUME /data' },
    WORKDIR: { needs: 1, example: 'WORKDIR /folder' },
};
function isKeyword(word) {
    return Object.hasOwn(instructions, word);
}

;// CONCATENATED MODULE: ./src/dockerfile/lines.ts


const directive = /^#\s*(syntax|escape|check)\s*=\s*(\S+)\s*$/i;
const comment = /^\s*#/;
/** Docker refuses a file with a longer line; in bytes, without the line break. */
const longestLine = 65_535;
/**
 * Splits a Dockerfile into instructions as BuildKit's parser does, in time that is linear in its length. (That is why
 * no library does it: dockerfile-ast 0.7 takes seconds for a megabyte of words, and minutes for one of FROM lines.)
 */
class InstructionReader {
    /** The character that escapes and continues lines: a backslash, or the backtick if a directive says so. */
    escape;
    /** What docker refuses, as far as it has been read. */
    problems = [];
    #lines;
    #continued;
    /** The next line's index. */
    #at = 0;
    constructor(text) {
        this.#lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
        const escape = this.#directives().get('escape') ?? '\\';
        this.escape = escape === '`' ? escape : '\\';
        if (escape !== this.escape) {
            this.problems.push({
                line: 1,
                message: `The escape is a backslash or a backtick, not ${quoted(escape)}.`,
            });
        }
        // An escape that is escaped itself continues nothing.
        this.#continued = this.escape === '`' ? /(?<!`)`[ \t]*$/ : /(?<!\\)\\[ \t]*$/;
        for (const [index, line] of this.#lines.entries()) {
            if (line.length * 3 <= longestLine || Buffer.byteLength(line) <= longestLine)
                continue;
            this.problems.push({
                line: index + 1,
                message: `A line has more than ${longestLine} bytes: break it with "${this.escape}".`,
            });
        }
    }
    *instructions() {
        while (this.#at < this.#lines.length) {
            const line = this.#at + 1;
            const text = this.#logicalLine();
            if (text === '')
                continue;
            const [keyword, rest = ''] = splitOnce(text);
            yield {
                keyword: keyword.toUpperCase(),
                line,
                rest,
                body: this.#heredocs(keyword.toUpperCase(), rest, line),
            };
        }
    }
    /** `# name=value` lines at the very start; an unknown name is a comment, after which there are no more. */
    #directives() {
        const found = new Map();
        for (let match; (match = directive.exec(this.#lines[this.#at] ?? '')) !== null; this.#at += 1) {
            const [, name = '', value = ''] = match;
            found.set(name.toLowerCase(), value);
        }
        return found;
    }
    /** The next line and those that continue it. */
    #logicalLine() {
        const parts = [];
        let more = true;
        for (; more && this.#at < this.#lines.length; this.#at += 1) {
            const line = this.#lines[this.#at] ?? '';
            if (comment.test(line) || line.trim() === '') {
                more = parts.length > 0;
                continue;
            }
            more = this.#continued.test(line);
            parts.push(more ? line.replace(this.#continued, '') : line);
        }
        return parts.join('').trim();
    }
    /** The lines up to the delimiter of the last heredoc that an instruction starts. */
    #heredocs(keyword, rest, line) {
        const start = this.#at;
        for (const { name, indented } of heredocsOf(keyword, rest, this.escape)) {
            let ended = false;
            for (; !ended && this.#at < this.#lines.length; this.#at += 1) {
                const text = this.#lines[this.#at] ?? '';
                ended = (indented ? text.replace(/^\t+/, '') : text) === name;
            }
            if (!ended)
                this.problems.push({
                    line,
                    message: `The heredoc ${name} has no end: write a line with ${name} alone.`,
                });
        }
        return this.#lines.slice(start, this.#at);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/dockerfile/mounts.ts


/**
 * The mounts of a RUN that take files from the context, a stage or an image.
 * Source: https://docs.docker.com/reference/dockerfile/#run---mount
 * @param rest the instruction's arguments, flags first
 */
function mountsOf(rest, expand) {
    const mounts = [];
    for (let pending = rest; pending.startsWith('--');) {
        const [flag, next = ''] = splitOnce(pending);
        pending = next;
        const written = /^--mount=(.*)$/s.exec(flag)?.[1];
        const expanded = written === undefined ? undefined : expand(written);
        if (expanded !== undefined)
            checkMount(expanded);
        const mount = expanded === undefined ? undefined : mountOf(expanded);
        if (mount !== undefined)
            mounts.push(mount);
    }
    return mounts;
}
const words = (text) => new Set(text.split(' '));
const types = words('bind cache tmpfs secret ssh');
const keys = words('type from source src target dst destination id sharing size mode uid gid env');
const switches = words('readonly ro readwrite rw required');
/** What a value must look like. */
const mounts_forms = {
    sharing: /^(?:shared|private|locked)$/,
    size: /^\d+(?:\.\d+)? ?(?:[kmgtp]i?b?|b)?$/i,
    mode: /^[0-7]+$/,
    uid: /^\d+$/,
    gid: /^\d+$/,
};
/** @throws DockerfileError for a mount that builders refuse. */
function checkMount(text) {
    const given = new Map();
    for (const field of text.split(',')) {
        const [key = '', ...rest] = field.split('=');
        given.set(key.toLowerCase(), rest.join('='));
        const problem = fieldProblem(key.toLowerCase(), rest.length === 0 ? undefined : rest.join('='));
        if (problem !== undefined)
            throw refused(field, problem);
    }
    const type = given.get('type') ?? 'bind';
    const has = (...names) => names.some((name) => Boolean(given.get(name)));
    if (['bind', 'cache', 'tmpfs'].includes(type) && !has('target', 'dst', 'destination')) {
        throw refused(text, 'has no target');
    }
    if (type === 'secret' && !has('id', 'source', 'src', 'target', 'dst', 'destination')) {
        throw refused(text, 'has neither id nor target');
    }
}
function fieldProblem(key, value) {
    if (value?.includes('$'))
        return undefined;
    if (switches.has(key)) {
        return value === undefined || /^(?:1|0|t|f|true|false)$/i.test(value) ? undefined : 'needs true or false';
    }
    if (!keys.has(key))
        return 'has a key that no mount has';
    if (value === undefined)
        return 'has no "="';
    if (key === 'type' && !types.has(value))
        return `needs one of ${[...types].join(', ')}`;
    return mounts_forms[key]?.test(value) === false ? 'has a value that builders refuse' : undefined;
}
function refused(text, why) {
    return new DockerfileError(`${quoted(text)} in --mount ${why}.`);
}
function mountOf(text) {
    const fields = new Map(text.split(',').map((field) => {
        const [key = '', ...value] = field.split('=');
        return [key.toLowerCase(), value.join('=')];
    }));
    const type = fields.get('type') ?? 'bind';
    const from = fields.get('from');
    if (type !== 'bind' && !(type === 'cache' && from !== undefined))
        return undefined;
    return { source: fields.get('source') ?? fields.get('src') ?? '.', ...(from !== undefined && { from }) };
}

;// CONCATENATED MODULE: ./src/dockerfile/variables.ts
/** What ARG and ENV make known, with what is known further out (the parent stage) behind it. */
class Variables {
    outer;
    #args = new Map();
    #env = new Map();
    /** ARGs without a value. */
    #declared = new Set();
    constructor(outer) {
        this.outer = outer;
    }
    setArg(name, value) {
        this.#args.set(name, value);
    }
    declare(name) {
        this.#declared.add(name);
    }
    /** Whether there is an ARG of this name without a value: the build may be given one. */
    isDeclared(name) {
        return this.#declared.has(name) || this.outer?.isDeclared(name) === true;
    }
    setEnv(name, value) {
        this.#env.set(name, value);
    }
    /** An ENV wins over every ARG, also over one that is declared after it. */
    lookup = (name) => this.#envOf(name) ?? this.#argOf(name);
    #envOf(name) {
        return this.#env.get(name) ?? (this.outer === undefined ? undefined : this.outer.#envOf(name));
    }
    #argOf(name) {
        return this.#args.get(name) ?? (this.outer === undefined ? undefined : this.outer.#argOf(name));
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/stage.ts






/** PATH_MAX of Linux, limits.h(0p). */
const longestPath = 4096;
/** What an image from scratch has, in every builder. Source: moby/buildkit, util/system/path.go */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Reads the instructions of one stage, one after the other. */
class StageReader {
    base;
    surroundings;
    #variables;
    #copies = [];
    #labels = [];
    #runs = [];
    #maintainers = [];
    #env = new Map();
    #config = {};
    #shell;
    /** The folder that relative paths start from; undefined if only the base image knows. */
    #folder;
    constructor(base, surroundings) {
        this.base = base;
        this.surroundings = surroundings;
        const parent = base.parent?.stage;
        this.#variables = new Variables(parent === undefined ? undefined : parent.#variables);
        this.#shell = parent === undefined ? ['/bin/sh', '-c'] : parent.#shell;
        const isEmpty = parent === undefined && base.from === 'scratch';
        this.#folder = parent === undefined ? (isEmpty ? '/' : undefined) : parent.#folder;
        if (isEmpty)
            this.#variables.setArg('PATH', defaultPath);
    }
    /** @throws DockerfileError for what docker refuses. */
    read(keyword, instruction) {
        this.#readers[keyword]?.(instruction);
    }
    stage() {
        const { from, name, line, parent } = this.base;
        return {
            from,
            ...(name !== undefined && { name }),
            ...(parent !== undefined && { parent: parent.index }),
            line,
            copies: this.#copies,
            labels: this.#labels,
            runs: this.#runs,
            maintainers: this.#maintainers,
            config: { ...this.#config, env: this.#env },
        };
    }
    /** Instructions that are not here say nothing that a System Image is made of; ONBUILD is for later builds. */
    #readers = {
        ADD: (instruction) => this.#copies.push(this.#copy('ADD', instruction)),
        COPY: (instruction) => this.#copies.push(this.#copy('COPY', instruction)),
        ARG: ({ rest }) => {
            const { expander, buildArgs, globals } = this.surroundings;
            readArgs(rest, expander, buildArgs, this.#variables, globals);
        },
        ENV: ({ rest }) => {
            for (const [name, value] of this.#pairs(rest)) {
                this.#env.set(name, value);
                this.#variables.setEnv(name, value);
            }
        },
        LABEL: ({ rest, line }) => {
            for (const [name, raw] of splitPairs(rest, this.surroundings.expander.escape)) {
                this.#labels.push({ line, name: this.#expand(name), ...this.#labelValue(raw) });
            }
        },
        MAINTAINER: ({ line }) => this.#maintainers.push(line),
        RUN: ({ rest, body, line }) => {
            const { rest: command } = splitFlags(rest);
            const mounts = mountsOf(rest, (word) => this.#expand(word));
            this.#runs.push({
                line,
                command: [command, ...body].join('\n'),
                ...(mounts.length > 0 && { mounts }),
            });
        },
        SHELL: ({ rest }) => {
            const shell = jsonWords(rest);
            if (shell === undefined)
                throw new DockerfileError('SHELL needs a JSON array, as in SHELL ["/bin/bash", "-c"].');
            this.#shell = shell;
        },
        CMD: ({ rest }) => {
            this.#config = { ...this.#config, command: this.#process(rest) };
        },
        ENTRYPOINT: ({ rest }) => {
            this.#config = { ...this.#config, entrypoint: this.#process(rest) };
        },
        EXPOSE: ({ rest }) => {
            for (const word of plainWords(rest))
                checkPort(this.#expand(word));
            this.#config = { ...this.#config, exposesPorts: true };
        },
        HEALTHCHECK: ({ rest: written }) => {
            const { rest } = splitFlags(written);
            checkHealthcheck(rest);
            this.#config = { ...this.#config, hasHealthcheck: !/^none$/i.test(rest.trim()) };
        },
        ONBUILD: ({ rest }) => {
            checkTrigger(rest);
        },
        STOPSIGNAL: ({ rest }) => {
            checkSignal(this.#expand(rest));
            this.#config = { ...this.#config, stopSignal: this.#expand(rest) };
        },
        VOLUME: ({ rest }) => {
            checkArray(rest);
            const paths = plainWords(rest).map((path) => this.#expand(path));
            paths.forEach(checkVolume);
            this.#config = { ...this.#config, volumes: [...(this.#config.volumes ?? []), ...paths] };
        },
        USER: ({ rest }) => {
            this.#config = { ...this.#config, user: this.#expand(rest) };
        },
        WORKDIR: ({ rest }) => {
            const written = this.#expand(rest);
            const folder = external_node_path_.posix
                .join(written.startsWith('/') ? '' : (this.#folder ?? ''), written)
                .replace(/(?<=.)\/$/, '');
            this.#folder = folder.length > longestPath ? '/' : folder;
            if (folder.length > longestPath) {
                throw new DockerfileError(`WORKDIR leads to a path of more than ${longestPath} characters.`);
            }
            this.#config = { ...this.#config, workingDirectory: folder };
        },
    };
    #expand(word) {
        return this.surroundings.expander.expand(word, this.#variables.lookup);
    }
    #labelValue(raw) {
        const missing = new Set();
        const value = this.surroundings.expander.expand(raw, (name) => {
            const found = this.#variables.lookup(name);
            if (found === undefined && !this.#variables.isDeclared(name))
                missing.add(name);
            return found;
        });
        // A name with a default of its own is not left in the value.
        const unresolved = [...missing].filter((name) => value.includes(`$${name}`) || value.includes(`\${${name}`));
        return { value, ...(unresolved.length > 0 && { unresolved }) };
    }
    /** All values of one instruction see the variables as they are before it. */
    #pairs(rest) {
        return splitPairs(rest, this.surroundings.expander.escape).map(([name, value]) => [
            this.#expand(name),
            this.#expand(value),
        ]);
    }
    #process(rest) {
        checkArray(rest);
        return jsonWords(rest) ?? [...this.#shell, rest];
    }
    /** `.` and `..` are folders too: they get a trailing slash. */
    #target(destination) {
        const folder = destination.startsWith('/') ? '/' : (this.#folder ?? '/');
        return external_node_path_.posix.join('/', folder, destination, /(^|\/)\.{1,2}$/.test(destination) ? '/' : '');
    }
    /** A number counts the stages before this one. */
    #checkFrom(from) {
        if (/^\d+$/.test(from) && Number(from) >= this.base.index) {
            throw new DockerfileError(`COPY --from=${from} is the number of no earlier stage.`);
        }
    }
    #copy(instruction, { rest, line }) {
        const { flags, rest: paths } = splitFlags(rest);
        checkArray(paths);
        const words = withHeredocs(plainWords(paths));
        const heredocs = jsonWords(paths) === undefined ? words.slice(0, -1).map(heredocOf) : [];
        const expanded = words.map((word) => this.#expand(word));
        const destination = expanded.at(-1) ?? '';
        const from = flags.get('from');
        if (from !== undefined)
            this.#checkFrom(this.#expand(from));
        checkChecksum(flags, expanded.slice(0, -1));
        return {
            instruction,
            line,
            sources: expanded.slice(0, -1).filter((_, index) => heredocs[index] === undefined),
            destination,
            target: this.#target(destination),
            ...(from !== undefined && { from: this.#expand(from) }),
            heredocs: heredocs.flatMap((heredoc) => heredoc?.name ?? []),
        };
    }
}
/** Only what is fetched has a checksum. */
function checkChecksum(flags, sources) {
    if (!flags.has('checksum') || sources.some((source) => /^[a-z]+:\/\/|^git@|\$/.test(source)))
        return;
    throw new DockerfileError('--checksum is for addresses, not for files of the context.');
}
/** Declares ARGs: a build argument wins over the default, which wins over the ARG of that name before the first FROM. */
function readArgs(rest, expander, buildArgs, variables, globals) {
    for (const word of splitWords(rest, expander.escape)) {
        const equals = word.indexOf('=');
        const name = expander.expand(equals < 0 ? word : word.slice(0, equals), variables.lookup);
        const written = equals < 0 ? undefined : expander.expand(word.slice(equals + 1), variables.lookup);
        const value = buildArgs.get(name) ?? written ?? globals?.lookup(name);
        if (equals === 0)
            throw new DockerfileError(`ARG ${quoted(word)} has no name.`);
        if (value === undefined)
            variables.declare(name);
        else
            variables.setArg(name, value);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/parse.ts











/**
 * Reads a Dockerfile as BuildKit does. Nothing is thrown: what docker would refuse is in `problems`.
 * @param buildArgs What the build is given as `--build-arg`.
 */
function parseDockerfile(text, buildArgs = new Map()) {
    const source = new InstructionReader(text);
    const reader = new DockerfileReader(source.escape, buildArgs);
    for (const instruction of source.instructions())
        reader.read(instruction);
    return reader.dockerfile(source.problems);
}
class DockerfileReader {
    buildArgs;
    #stages = [];
    /** The index of the last stage of each name. */
    #byName = new Map();
    #problems = [];
    #globals = new Variables();
    #expander;
    #entries = 0;
    #isOver = false;
    constructor(escape, buildArgs) {
        this.buildArgs = buildArgs;
        this.#expander = new Expander(escape);
    }
    read(instruction) {
        if (this.#isOver)
            return;
        try {
            this.#dispatch(instruction);
        }
        catch (error) {
            if (!(error instanceof DockerfileError))
                throw error;
            this.#isOver = error instanceof DockerfileLimit;
            this.#problems.push({ line: instruction.line, message: error.message });
        }
    }
    dockerfile(moreProblems) {
        const problems = [...this.#problems, ...moreProblems].sort((a, b) => a.line - b.line);
        if (this.#stages.length === 0)
            problems.push({ line: 1, message: 'The Dockerfile has no FROM.' });
        return { stages: this.#stages.map((stage) => stage.stage()), problems };
    }
    #dispatch(instruction) {
        const { keyword, rest } = instruction;
        const words = plainWords(splitFlags(rest).rest).length;
        this.#count(isKeyword(keyword) && naming.has(keyword) ? words + 1 : 1);
        if (!isKeyword(keyword))
            throw unknown(keyword);
        checkFlags(keyword, rest);
        const { needs, example } = instructions[keyword];
        if (words < needs) {
            throw new DockerfileError(`${keyword} needs ${needs === 1 ? 'an argument' : 'two arguments'}, as in ${example}.`);
        }
        const stage = this.#stages.at(-1);
        if (keyword === 'FROM')
            this.#add(this.#from(instruction));
        else if (stage !== undefined)
            stage.read(keyword, instruction);
        else if (keyword === 'ARG')
            readArgs(rest, this.#expander, this.buildArgs, this.#globals);
        else
            throw new DockerfileError(`${keyword} stands before the first FROM, where only ARG may be.`);
    }
    #count(entries) {
        this.#entries += entries;
        const { max, message } = limits/* limits */.F.dockerfileEntries;
        if (this.#entries > max)
            throw new DockerfileLimit(message('The Dockerfile'));
    }
    #add(stage) {
        const { max, message } = limits/* limits */.F.dockerfileStages;
        if (this.#stages.length === max)
            throw new DockerfileLimit(message('The Dockerfile'));
        if (stage.base.name !== undefined)
            this.#byName.set(stage.base.name, this.#stages.length);
        this.#stages.push(stage);
    }
    /** A variable without an ARG is empty, but for those that BuildKit sets. */
    #fromValue = (name) => {
        const value = this.#globals.lookup(name);
        const mayBeSet = this.#globals.isDeclared(name) || /^(?:BUILD|TARGET)/.test(name);
        return value !== undefined || mayBeSet ? value : '';
    };
    #from({ rest, line }) {
        const [written = '', as, name, ...more] = plainWords(splitFlags(rest).rest);
        const from = this.#expander.expand(written, this.#fromValue);
        const index = this.#byName.get(from.toLowerCase());
        const stage = index === undefined ? undefined : this.#stages[index];
        const base = {
            from,
            name: name?.toLowerCase(),
            index: this.#stages.length,
            line,
            parent: index === undefined || stage === undefined ? undefined : { index, stage },
        };
        if (as !== undefined && (as.toUpperCase() !== 'AS' || name === undefined || more.length > 0)) {
            this.#problems.push({ line, message: `FROM takes an image and AS name, not ${quoted(rest)}.` });
        }
        if (stage === undefined)
            checkImageName(from, written);
        if (name !== undefined)
            checkStageName(name);
        return new StageReader(base, {
            expander: this.#expander,
            buildArgs: this.buildArgs,
            globals: this.#globals,
        });
    }
}
/** Instructions whose words are names and paths, each of which is read. */
const naming = new Set(['ADD', 'ARG', 'COPY', 'ENV', 'LABEL', 'VOLUME']);
function unknown(keyword) {
    const meant = keyword.length > 20 ? undefined : (0,nearest/* nearest */.p)(keyword, Object.keys(instructions));
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    return new DockerfileError(`${quoted(keyword)} is not an instruction of a Dockerfile.${hint}`);
}


/***/ }),

/***/ 7586:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ makesTars),
/* harmony export */   s: () => (/* binding */ ImageMissing)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** An engine has no image of a name. */
class ImageMissing extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N {
    constructor(engine, image) {
        super(`${engine} has no image "${image}".`);
    }
}
/** Whether an engine's images are tars. */
function makesTars(engine) {
    return 'makesTars' in engine;
}


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fullName),
/* harmony export */   h: () => (/* binding */ familiarName)
/* harmony export */ });
/**
 * The full name that Docker means by a short one: `agent:1` is `docker.io/library/agent:1`. Podman and Buildah mean
 * `localhost/agent:1`, and write that into the tar.
 * Source: https://github.com/distribution/reference (ParseNormalizedNamed)
 */
function fullName(name) {
    const slash = name.indexOf('/');
    if (slash === -1)
        return `docker.io/library/${name}`;
    const domain = name.slice(0, slash);
    return domain === 'localhost' || /[.:]/.test(domain) ? name : `docker.io/${name}`;
}
/** The shortest name that means the same to Docker, which is how it writes names into a tar. */
function familiarName(name) {
    return fullName(name).replace(/^docker\.io\/(?:library\/(?!.*\/))?/, '');
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isTemporaryName),
/* harmony export */   N: () => (/* binding */ temporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const prefix = 'localhost/system-image-action:';
/** A name for an image that is needed during a run alone; no two runs have the same. */
function temporaryName() {
    return prefix + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}
/** Whether an image is called so for the time of a run. */
function isTemporaryName(name) {
    return name.startsWith(prefix);
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ProgramFailed),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _core_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7893);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);
/* harmony import */ var _find_program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3547);



/** A program that ended with something other than 0. */
class ProgramFailed extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemError */ ._N {
    program;
    status;
    output;
    constructor(program, status, 
    /** Its last lines. */
    output) {
        const how = typeof status === 'number' ? `exit code ${status}` : status;
        super(`"${program}" failed (${how})${output === '' ? '.' : `; its last lines:\n${output}`}`);
        this.program = program;
        this.status = status;
        this.output = output;
    }
}
/** Milliseconds that a program may take to clean up after SIGTERM before SIGKILL. */
const grace = 5000;
/**
 * Starts a program and watches it until it ends.
 * @param signal ends the program when it fires.
 * @param launch starts the program at a path.
 * @throws ProgramMissing, or SystemError if it cannot be started.
 */
function start(program, signal, launch) {
    if (signal?.aborted)
        throw stopped(program, signal);
    const path = (0,_find_program_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProgram */ .qi)(program);
    let child;
    try {
        child = launch(path);
    }
    catch (error) {
        throw cannotStart(program, error);
    }
    const tail = new Tail();
    tail.follow(child.stderr);
    let kill;
    const stop = () => {
        if (!child.kill())
            return;
        kill ??= setTimeout(() => child.kill('SIGKILL'), grace);
    };
    signal?.addEventListener('abort', stop);
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(cannotStart(program, error));
        });
        child.once('close', (code, killedBy) => {
            clearTimeout(kill);
            signal?.removeEventListener('abort', stop);
            if (signal?.aborted)
                reject(stopped(program, signal));
            else
                resolve(code ?? killedBy ?? 'unknown status');
        });
    });
    ended.catch(() => undefined);
    const endedWell = async () => {
        const status = await ended;
        if (status !== 0)
            throw new ProgramFailed(program, status, tail.text());
    };
    const end = async () => {
        stop();
        await ended.catch(() => undefined);
    };
    return { child, ended, tail, endedWell, end };
}
function cannotStart(program, error) {
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ENOENT') {
        return new _find_program_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramMissing */ .Xh(`There is no "${program}" on this machine.`, { cause: error });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemError */ ._N(`"${program}" cannot be started: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`, { cause: error });
}
function stopped(program, signal) {
    const reason = signal.reason;
    const late = reason?.name === 'TimeoutError';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemError */ ._N(late ? `"${program}" did not answer in time.` : `"${program}" was stopped.`, {
        cause: reason,
    });
}
/** Keeps the end of what a program prints. */
class Tail {
    static bytes = 16 * 1024;
    static lines = 12;
    kept = Buffer.alloc(0);
    follow(stream) {
        stream.on('data', (chunk) => {
            this.kept = Buffer.concat([this.kept, chunk]).subarray(-Tail.bytes);
        });
    }
    text() {
        return (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(this.kept.toString('utf8').trimEnd()).slice(-Tail.lines).join('\n');
    }
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ engineEnvironment),
/* harmony export */   n: () => (/* binding */ minimalEnvironment)
/* harmony export */ });
/**
 * The variables that a program may see. All others stay in this process, above all the inputs, tokens
 * and secrets of a workflow. A `*` at the end matches any suffix.
 */
const variables = {
    /** For every program: paths of programs, temporary files and the user's settings, and the user's language. */
    every: ['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LANGUAGE', 'LC_*', 'TZ', 'TMPDIR', 'TERM', 'NO_COLOR'],
    engine: [
        // Docker, buildx, BuildKit.
        ...['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'COMPOSE_*', 'SOURCE_DATE_EPOCH'],
        // Podman, Buildah, and the libraries they share.
        ...[
            'CONTAINER_*',
            'CONTAINERS_*',
            'PODMAN_*',
            'BUILDAH_*',
            'REGISTRY_AUTH_FILE',
            'REGISTRIES_CONFIG_PATH',
        ],
        ...['STORAGE_DRIVER', 'STORAGE_OPTS', '_CONTAINERS_*', 'NETAVARK_*'],
        // The network, and engines behind SSH.
        ...['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'ALL_PROXY', 'NO_PROXY'],
        ...['http_proxy', 'https_proxy', 'ftp_proxy', 'all_proxy', 'no_proxy'],
        ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_AUTH_SOCK', 'SSH_AGENT_PID'],
        // The session of a rootless user; the builder of buildx on Kubernetes.
        ...['XDG_*', 'DBUS_SESSION_BUS_ADDRESS', 'KUBECONFIG'],
    ],
    /** The variables that buildx reads for a type of cache. Source: https://docs.docker.com/build/cache/backends */
    caches: {
        gha: ['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_SERVICE_V2'],
        s3: ['AWS_*'],
        azblob: ['AZURE_*'],
    },
};
/** The environment of programs that need nothing special: git, runc, compressors, systemd's tools. */
function minimalEnvironment(source = process.env) {
    return select(source, variables.every);
}
/** The environment of an engine's command line; for a build, also the variables of its caches and secrets. */
function engineEnvironment({ cacheFrom = [], cacheTo = [], secrets = [] } = {}, source = process.env) {
    const caches = [...cacheFrom, ...cacheTo].map((cache) => fieldsOf(cache).get('type'));
    return select(source, [
        ...variables.every,
        ...variables.engine,
        ...Object.entries(variables.caches).flatMap(([type, names]) => (caches.includes(type) ? names : [])),
        ...secrets.flatMap(secretVariables),
    ]);
}
/** The variables that a `--secret` may be read from. Without `src` and `env`, its id names the variable. */
function secretVariables(secret) {
    const fields = fieldsOf(secret);
    const file = fields.get('src') ?? fields.get('source');
    const name = fields.get('env') ?? (fields.get('type') === 'env' ? file : undefined);
    const looked = name ?? (file === undefined ? fields.get('id') : undefined);
    // An asterisk would match other variables.
    return looked === undefined || looked.includes('*') ? [] : [looked];
}
/** Comma-separated `key=value` fields, which may be quoted: the CSV of Docker's options. */
function fieldsOf(text) {
    const fields = text.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
    return new Map(fields.map((field) => {
        const plain = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
        const at = plain.indexOf('=');
        return at < 0 ? [plain, ''] : [plain.slice(0, at).trim().toLowerCase(), plain.slice(at + 1)];
    }));
}
function select(source, patterns) {
    const exact = new Set(patterns);
    const starts = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
    const isSelected = (name) => exact.has(name) || starts.some((start) => name.startsWith(start));
    return Object.fromEntries(Object.entries(source).filter((entry) => entry[1] !== undefined && isSelected(entry[0])));
}


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ runStreaming),
/* harmony export */   Tb: () => (/* binding */ runToFile),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   hW: () => (/* binding */ runThroughFilter),
/* harmony export */   xX: () => (/* binding */ runToStream)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7567);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2376);
/* harmony import */ var _feed_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5981);





/**
 * Runs a command and returns its output and exit status; a non-zero status is not an error.
 * @throws ProgramMissing, or SystemError if it cannot be started or is stopped.
 */
async function run(program, args, options = {}) {
    const { child, ended } = startPiped({ program, args }, options);
    const [exitCode, stdout, stderr] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stderr)]);
    return { exitCode, stdout, stderr };
}
/**
 * Runs a long command and passes both outputs to `onOutput` as they arrive. When this settles, all output has arrived,
 * even of a program that was stopped.
 * @throws ProgramFailed with the exit code and the last lines.
 */
async function runStreaming(program, args, onOutput, options = {}) {
    const { child, tail, endedWell } = startPiped({ program, args }, options);
    tail.follow(child.stdout);
    for (const stream of [child.stdout, child.stderr])
        stream.on('data', onOutput);
    await endedWell();
}
/**
 * The standard output of a program, no faster than it is read. Leaving the iterator early ends the program.
 * @throws ProgramFailed (from the iterator) after all output has been read.
 */
async function* runToStream(program, args, options = {}) {
    const { child, endedWell, end } = startPiped({ program, args }, options);
    try {
        yield* child.stdout;
        await endedWell();
    }
    finally {
        await end();
    }
}
/**
 * Sends bytes through a program, for example `zstd -d`, and returns its output, no faster than it is read.
 * @throws ProgramFailed (from the iterator) after all output has been read, or the error of `input`.
 */
async function* runThroughFilter({ program, args }, input, { signal, env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)() } = {}) {
    const { child, endedWell, end } = (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(program, signal, (path) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, args, { stdio: ['pipe', 'pipe', 'pipe'], env }));
    const fed = (0,_feed_js__WEBPACK_IMPORTED_MODULE_4__/* .feed */ .h)(input, child.stdin);
    // Awaited below; until then, a failure must not count as unhandled.
    fed.catch(() => undefined);
    try {
        yield* child.stdout;
        await fed;
        await endedWell();
    }
    finally {
        await end();
    }
}
/**
 * Lets a program write its standard output straight to an open file, at the file's position. It does not pass
 * through this process, which is the fastest.
 * @throws ProgramFailed
 */
async function runToFile(program, args, file, { through, ...running } = {}) {
    const command = { program, args };
    if (through === undefined)
        await startInto(file, command, running).endedWell();
    else
        await runThrough(through, command, file, running);
}
async function runThrough(through, command, file, running) {
    const filter = (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(through.program, running.signal, (path) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, through.args, { stdio: ['pipe', asStdio(file), 'pipe'], env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)() }));
    const { pid, stdin } = filter.child;
    try {
        // A filter that could not be started has no standard input.
        if (pid === undefined)
            await filter.ended;
        const source = startInto(stdin, command, running);
        try {
            // The filter sees the end of its input only after this process has closed it too.
            stdin.destroy();
            // The filter first: if it fails, so does the program; if the program fails, the filter still exits with 0.
            await filter.endedWell();
            await source.endedWell();
        }
        finally {
            await source.end();
        }
    }
    finally {
        await filter.end();
    }
}
function startInto(output, { program, args }, { signal, env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)() }) {
    return (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(program, signal, (path) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, args, { stdio: ['ignore', asStdio(output), 'pipe'], env }));
}
/** spawn takes a file descriptor too, but its overload for three single streams does not say so. */
const asStdio = (output) => output;
function startPiped({ program, args }, { signal, env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)() }) {
    return (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(program, signal, (path) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env }));
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ feed)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);


/** Writes to a program's input. A broken pipe is ignored: the exit status says why the program ended early. */
async function feed(input, stdin) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(input, stdin);
    }
    catch (error) {
        const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? '';
        if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code))
            throw error;
    }
}


/***/ }),

/***/ 3547:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Xh: () => (/* binding */ ProgramMissing),
/* harmony export */   qi: () => (/* binding */ requireProgram)
/* harmony export */ });
/* unused harmony export searchFolders */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



/** A program that is not on the search path. */
class ProgramMissing extends _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemError */ ._N {
}
/** Folders of system programs like runc, which the PATH of a normal user may lack. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
/** The absolute folders of PATH, then the system's. Relative ones could hold programs of the checked-out tree. */
function searchFolders(searchPath = process.env.PATH ?? '') {
    return [...new Set([...searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute), ...systemFolders])];
}
/** The path of the first of these programs that is installed. */
function findProgram(names, searchPath) {
    const folders = searchFolders(searchPath);
    return [names]
        .flat()
        .flatMap((name) => folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
        .find(isExecutable);
}
/** The path of a program; a name with a slash is a path already. @throws ProgramMissing */
function requireProgram(name) {
    if (name.includes('/'))
        return name;
    const path = findProgram(name);
    if (path === undefined)
        throw new ProgramMissing(`There is no "${name}" on this machine.`);
    return path;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ bundleFileName),
/* harmony export */   uu: () => (/* binding */ quadletEnding),
/* harmony export */   yi: () => (/* binding */ quadletFolderName)
/* harmony export */ });
/** The file name of a bundle beside the tar of its image: `example-agent-1.0.tar.gz` gives `example-agent-1.0.bundle.tar.gz`. */
function bundleFileName(tarName) {
    const [, stem = tarName, ending = '.tar'] = /^(.*?)(\.tar(?:\.\w+)?|\.tgz)$/.exec(tarName) ?? [];
    return `${stem}.bundle${ending === '.tgz' ? '.tar.gz' : ending}`;
}
/** What the name of a folder with Quadlet files ends in. */
const quadletEnding = '.quadlet';
/** The folder of Quadlet files beside the tar of their image. */
function quadletFolderName(tarName) {
    return bundleFileName(tarName).replace(/\.bundle\.tar.*$/, quadletEnding);
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ writeNew)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/files/source-date.ts
var source_date = __nccwpck_require__(6359);
// EXTERNAL MODULE: ./src/files/workspace.ts
var workspace = __nccwpck_require__(9622);
;// CONCATENATED MODULE: ./src/files/write-inside.ts




/**
 * Creates a folder below another, with its missing parents. Links are not followed, because the tree may contain some.
 * @param folder the folder that the path may not leave; links above it are followed
 * @param path relative to it
 * @throws SystemError if the path leaves the folder, leads through a link or a file, or enters `.git`
 */
async function createFolderInside(folder, path) {
    const steps = (0,external_node_path_.normalize)(path)
        .split('/')
        .filter((step) => step !== '' && step !== '.');
    if (steps.includes('..'))
        throw new errors/* SystemError */._N(`"${path}" leaves "${folder}": nothing was written there.`);
    if ((0,workspace/* entersGit */.k_)(path))
        throw new errors/* SystemError */._N(`"${path}" lies in git's own files: nothing was written there.`);
    let at = folder;
    for (const step of steps) {
        at = (0,external_node_path_.join)(at, step);
        const found = await (0,promises_.lstat)(at).catch(() => undefined);
        if (found === undefined)
            await createFolder(at);
        else if (!found.isDirectory()) {
            const what = found.isSymbolicLink() ? 'a link' : 'not a folder';
            throw new errors/* SystemError */._N(`"${at}" is ${what}: nothing was written there. Replace it with a folder.`);
        }
    }
}
async function createFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        // Another process may have created it in the meantime; a link would be refused.
        if ((0,errors/* codeOf */.$N)(error) !== 'EEXIST' || !(await (0,promises_.lstat)(path)).isDirectory())
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/files/create-files.ts





/**
 * Creates files, all or none: if one cannot be written, those before it are removed again. They get the time of
 * SOURCE_DATE_EPOCH, if it is set. No link is followed, and nothing is written outside the folder or into `.git`.
 * @throws SystemError; a file that exists is never touched
 */
async function writeNew(folder, files) {
    const date = (0,source_date/* sourceDate */.e)(process.env);
    const written = [];
    try {
        for (const { path, content, executable } of files) {
            await createFolderInside(folder, (0,external_node_path_.dirname)(path));
            const target = (0,external_node_path_.join)(folder, path);
            // A link at this path counts as an existing file.
            await (0,promises_.writeFile)(target, content, { flag: 'wx' });
            written.push(target);
            // The umask limits the mode that writeFile sets; the image must not depend on it.
            await (0,promises_.chmod)(target, executable ? 0o755 : 0o644);
            if (date !== undefined)
                await (0,promises_.utimes)(target, date, date);
        }
    }
    catch (error) {
        for (const path of written)
            await (0,promises_.rm)(path, { force: true });
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* SystemError */._N(reason(folder, error), { cause: error });
    }
}
function reason(folder, error) {
    if ((0,errors/* codeOf */.$N)(error) === 'EEXIST') {
        const { path = folder } = error;
        return `"${path}" was created by another process during this run; it was left unchanged. Run one build of a folder at a time.`;
    }
    return `The generated files cannot be written to "${folder}": ${(0,errors/* messageOf */.bD)(error)}.`;
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Whether a path exists; links are followed. */
function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



/**
 * Creates a folder and its missing parents. Node's own `recursive` never returns if a file system like /proc
 * reports "no such file" for a folder whose parent exists.
 */
async function makeFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        // Another process may have created it in the meantime.
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST' || found !== undefined)
            throw error;
    }
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createOutputFolder),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4296);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7366);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9622);






/**
 * Creates a folder for reports or archives. The workflow names it, but the tree may contain a link on its path: a path
 * in the workspace must stay in the workspace and outside `.git`.
 * @returns its real path
 * @throws SystemError if a link leads elsewhere
 */
async function createOutputFolder(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const { folder, real } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .findWorkspace */ .pl)(absolute);
    const existing = await nearestFolder(absolute);
    if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(folder, absolute)) {
        const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(existing);
        const isOutside = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(folder, existing) && !(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(real, place);
        if (isOutside || (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .entersGit */ .k_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, absolute)) || (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .entersGit */ .k_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(real, place))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SystemError */ ._N(`Nothing is written to "${path}": it leads to "${place}", which is not in the workspace "${folder}" or belongs to git.`);
        }
    }
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(absolute);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute);
}
/** The folder itself, or its nearest existing parent. */
async function nearestFolder(path) {
    for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(at);
            return at;
        }
        catch (error) {
            if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
                throw error;
        }
    }
}
/**
 * Writes a file, or replaces it when the new one is complete. A link at its path is replaced, not followed; its folder
 * is created as by {@link createOutputFolder}.
 */
async function replaceFile(path, content) {
    const folder = await createOutputFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}.partial`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPathInside),
/* harmony export */   x: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6419);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9622);





/**
 * The real path of a file or folder in the tree. A path in the workspace must lead to a path in the workspace, outside
 * `.git`. A path outside is trusted: only the workflow can name one.
 * @param path absolute, or relative to the working directory
 * @returns undefined if it does not exist
 * @throws UserError that names the real path and quotes none of its content
 */
function realPathInside(path, { workspace, what }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    let real;
    try {
        // A repository has thousands of files to ask for: the system call is several times as fast as Node's own walk.
        real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
    }
    catch (error) {
        if (absent.has((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? ''))
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${what} "${path}" cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`, { cause: error });
    }
    if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace.folder, absolute) && !(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace.real, absolute))
        return real;
    const place = placeOf(real, workspace);
    if (place === undefined)
        return real;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${what} "${path}" leads to "${real}", ${place}; replace the link with a regular file.`);
}
function placeOf(real, workspace) {
    if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace.real, real))
        return `outside "${workspace.folder}"`;
    return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .entersGit */ .k_)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace.real, real)) ? "among git's own files" : undefined;
}
/**
 * The text of a file in the tree.
 * @returns undefined if it does not exist
 * @throws UserError as {@link realPathInside}, and for anything but a readable file of bounded size
 */
function readInside(path, options) {
    const real = realPathInside(path, options);
    if (real === undefined)
        return undefined;
    const subject = `${options.what} "${path}"`;
    try {
        return readBounded(real, subject);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${subject} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`, { cause: error });
    }
}
/** @param real is free of links. A link that replaces it in the meantime is not followed, and a pipe does not block. */
function readBounded(real, subject) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const kind = stats.isDirectory() ? 'a directory' : 'a device or a pipe';
        if (!stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${subject} is ${kind}, not a regular file.`);
        if (stats.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.templateBytes.max)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.templateBytes.message(subject));
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The system's error codes for a missing file. */
const absent = new Set(['ENOENT', 'ENOTDIR']);


/***/ }),

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The top of the git repository that a folder lies in: the nearest folder from there up that has a `.git`, which is a
 * file in worktrees and submodules. A bare repository is not one: any tree can hold files that look like it.
 * @param folder absolute path
 */
async function repositoryTop(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).catch(() => undefined);
        if (found?.isDirectory() || found?.isFile())
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sourceDate),
/* harmony export */   k: () => (/* binding */ dateAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



/**
 * The time of everything created in a build, in seconds since 1970; undefined if SOURCE_DATE_EPOCH is not set.
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 * @throws UserError for anything but a whole number
 */
function sourceDate({ SOURCE_DATE_EPOCH: text }) {
    if (text === undefined || text === '')
        return undefined;
    if (/^\d{1,12}$/.test(text))
        return Number(text);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`SOURCE_DATE_EPOCH is "${text}"; write whole seconds since 1970, for example $(git log -1 --format=%ct), or unset it.`);
}
/** Sets this time on a folder and everything in it. Builders keep the times of the files that they copy. */
async function dateAll(folder, seconds) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true });
    for (const name of ['', ...names])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), seconds, seconds);
}


/***/ }),

/***/ 2853:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   cp: () => (/* binding */ newTemporaryFolder),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Creates a folder in the runner's temporary folder; the caller removes it. `purpose` becomes part of its name. */
function newTemporaryFolder(purpose) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `system-image-${purpose}-`));
}
function removeFolder(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}
/** Does `work` with a new temporary folder. */
async function withTemporaryFolder(purpose, work) {
    const folder = await newTemporaryFolder(purpose);
    try {
        return await work(folder);
    }
    finally {
        await removeFolder(folder);
    }
}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   c8: () => (/* binding */ folderWorkspace),
/* harmony export */   k_: () => (/* binding */ entersGit),
/* harmony export */   pl: () => (/* binding */ findWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(553);




/**
 * The workspace of a context: GITHUB_WORKSPACE, else the git repository, else the working directory, if the context
 * lies in it; else the context itself. A home folder or `/` is never a workspace: too much in it is not the tree's.
 */
async function findWorkspace(context, env = process.env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context);
    const given = env.GITHUB_WORKSPACE;
    const tooWide = new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(folder).root, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()]);
    const candidates = [
        given ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(given) : undefined,
        await (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryTop */ .K)(folder),
        tooWide.has(process.cwd()) ? undefined : process.cwd(),
    ];
    const found = candidates.find((each) => each !== undefined && isInside(each, folder)) ?? folder;
    return folderWorkspace(found);
}
/** Treats a folder as its own workspace. */
async function folderWorkspace(folder) {
    return { folder, real: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder) };
}
/** Whether a path is a folder or lies in it; both are absolute. Links are not followed. */
function isInside(folder, path) {
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return steps !== '..' && !steps.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
}
/** Whether a path relative to a folder enters `.git`, whose configuration may hold credentials and start programs. */
function entersGit(path) {
    return path.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');
}


/***/ }),

/***/ 7368:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ exportContents),
  g5: () => (/* binding */ initScript),
  x7: () => (/* binding */ initScriptPath),
  XT: () => (/* binding */ startsInitScript)
});

// UNUSED EXPORTS: noSources

// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: ./src/installer/manifest.ts + 1 modules
var manifest = __nccwpck_require__(764);
// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 31 modules
var runtime_spec = __nccwpck_require__(928);
// EXTERNAL MODULE: ./src/generate/render.ts
var render = __nccwpck_require__(955);
// EXTERNAL MODULE: ./src/installer/host-paths.ts
var host_paths = __nccwpck_require__(3641);
// EXTERNAL MODULE: ./src/installer/template.ts
var template = __nccwpck_require__(4580);
;// CONCATENATED MODULE: ./src/generate/bind-sources.ts


/** What the installer's folders are called on a plain host. */
const folders = new Map([
    ['RUN_DIRECTORY', '/run'],
    ['STATE_DIRECTORY', '/var/lib'],
    ['CONF_DIRECTORY', '/etc'],
]);
/**
 * The bind mounts of a configuration template, each source once, in order. A template that is JSON only once it is
 * filled in is filled in first.
 * @param defaults values of template variables, as the manifest has them
 */
function bindMounts(config, defaults) {
    const values = plainValues(defaults);
    const parsed = parse(config) ?? parse((0,template/* fillTemplate */.o)(config, values).text);
    const found = new Map();
    for (const { source, destination } of mountsOf(parsed)) {
        if (found.has(source))
            continue;
        const path = withoutSlashes((0,template/* fillPath */.d)(source, values).text);
        found.set(source, { raw: withoutSlashes(source), path, destination });
    }
    const { uid, gid } = userOf(parsed);
    return { sources: [...found.values()], uid, gid };
}
/**
 * The path that a text with variables comes to on a plain host, such as a source or a name of `renameFiles`.
 * @param name of the container
 */
function plainPath(text, name, defaults) {
    return (0,template/* fillPath */.d)(text, new Map([...plainValues(defaults), ['NAME', name]])).text;
}
function plainValues(defaults) {
    return new Map([...folders, ...defaults]);
}
/** Whether a path belongs to the host: what other programs make, own or remove there is not ours to make. */
function belongsToHost(path, name) {
    return (0,host_paths/* hostOwns */.yx)(path) && !isOwnFolder(path, name);
}
/** Whether a path is named after the container, in one of the folders where each service has its own. */
function isOwnFolder(path, name) {
    const [, own] = /^\/(?:var\/lib|var\/cache|var\/log|run|var\/run|etc|srv|opt)\/([^/]+)/.exec(path) ?? [];
    return own !== undefined && (/^\$(?:NAME|\{NAME\})/.test(own) || own === name);
}
function mountsOf(config) {
    const { mounts } = (config ?? {});
    if (!Array.isArray(mounts))
        return [];
    return mounts.filter(isBind);
}
function isBind(mount) {
    if (typeof mount !== 'object' || mount === null)
        return false;
    const { type, options, source } = mount;
    const binds = type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind')));
    return binds && typeof source === 'string' && source !== '';
}
function userOf(config) {
    const { process } = (config ?? {});
    const { uid, gid } = (process?.user ?? {});
    return { uid: typeof uid === 'number' ? uid : 0, gid: typeof gid === 'number' ? gid : 0 };
}
function parse(json) {
    try {
        return JSON.parse(json) ?? undefined;
    }
    catch {
        return undefined;
    }
}
/** Without trailing slashes, but for the root's. A pattern would take quadratic time for slashes in between. */
function withoutSlashes(path) {
    let end = path.length;
    while (end > 1 && path.charAt(end - 1) === '/')
        end -= 1;
    return path.slice(0, end);
}

;// CONCATENATED MODULE: ./src/generate/tmpfiles.ts

/**
 * The lines of a tmpfiles.template. Without one, the installer makes each bind source that is missing, as a folder with
 * mode 0700 that root owns; with one it makes none, so that a template without a line is one that keeps it from harm.
 * What may exist on a host already is never given another mode or owner.
 */
async function tmpfilesLines(request) {
    const { name } = request;
    const { sources, uid, gid } = bindMounts(request.config, request.defaults);
    const lines = [];
    let isNeeded = false;
    for (const source of sources) {
        const kind = await kindOf(source, request);
        if (kind === 'not ours')
            continue;
        if (kind === 'brought') {
            isNeeded = true;
            continue;
        }
        const path = quoted(source);
        if (path === undefined)
            continue;
        const isOwn = isStateFolder(source.path, name);
        // The installer's own line would be for root, and its path is not quoted.
        isNeeded ||= uid !== 0 || path !== source.raw;
        lines.push(isOwn
            ? { path, mode: '0700', uid: String(uid), gid: String(gid) }
            : { path, mode: '-', uid: '-', gid: '-' });
    }
    return { lines, isNeeded };
}
/** Whether a source is a folder to make, something that comes with the image or is a file, or none of our business. */
async function kindOf({ path, destination }, request) {
    const { name, isFile } = request;
    if (!path.startsWith('/'))
        return /^\$\{?DESTDIR\b/.test(path) || !path.startsWith('$') ? 'not ours' : 'folder';
    if (comesWithImage(path, request))
        return 'brought';
    if (belongsToHost(path, name))
        return 'not ours';
    return looksLikeFile(path) || (await isFile(destination)) ? 'brought' : 'folder';
}
/** Whether a host file has this path or lies below it, with the variables of both filled in. */
function comesWithImage(path, { name, defaults, hostPaths }) {
    const source = plainPath(path, name, defaults);
    return [...hostPaths]
        .map((each) => plainPath(each, name, defaults))
        .some((each) => each === source || each.startsWith(`${source}/`));
}
/** Names of files that services are given: configurations, keys and sockets. A folder such as conf.d is none. */
function looksLikeFile(path) {
    return /[^/]\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|xml|env|sock|socket|pem|crt|cert|key|pub|txt|log|db|list|properties|service)$/i.test(path);
}
/** A folder that only this container uses: its mode and owner can be set. */
function isStateFolder(path, name) {
    return path.startsWith('/var/lib/') && isOwnFolder(path, name);
}
/**
 * The source as a word of tmpfiles.d: `%` starts a specifier, and white space, quotes and backslashes need quotes, with
 * a backslash before quotes and backslashes. (systemd 252 does not know `\x20`.) Undefined for what no line can hold.
 */
function quoted({ raw, path }) {
    if (/[\r\n\0]/.test(path))
        return undefined;
    const word = raw.replaceAll('%', '%%');
    return /[\s"'\\]/.test(path) ? `"${word.replaceAll(/["\\]/g, String.raw `\$&`)}"` : word;
}

;// CONCATENATED MODULE: ./src/generate/contents.ts





/** The command of an image that has none of its own. */
const initScriptPath = '/usr/bin/init.sh';
const noSources = {
    existing: new Map(),
    hostPaths: new Set(),
    isFile: () => Promise.resolve(false),
};
/** The content of each System Image file that is asked for and needed. */
async function exportContents(wanted, data, sources = noSources) {
    const own = sources.existing.get('config');
    const config = own === undefined ? configTemplate(data) : { content: own, notices: [] };
    const makers = {
        config: () => config.content,
        service: () => serviceTemplate(data),
        manifest: () => contents_manifest(data),
        tmpfiles: () => tmpfilesTemplate(data, config.content, sources),
    };
    const contents = new Map();
    for (const file of Object.keys(system_image/* exportFiles */.S7)) {
        const content = wanted.has(file) ? await makers[file]() : undefined;
        if (content !== undefined)
            contents.set(file, content);
    }
    return { content: contents, notices: wanted.has('config') ? config.notices : [] };
}
/** The first process of an image that has no command. */
function initScript(data) {
    return (0,render/* render */.X)(data.templates['init.sh'], { name: data.name });
}
/** Whether a generated configuration starts {@link initScriptPath}, because nothing names another program. */
function startsInitScript(config) {
    const { process } = JSON.parse(config);
    return process?.args?.[0] === initScriptPath;
}
/** The runtime configuration template: the options, on top of what the image says of its service. */
function configTemplate(data) {
    const { args = [initScriptPath], ...image } = data.process;
    const { text, notices } = (0,runtime_spec/* runtimeSpec */.kh)(data.runtimeOptions, { ...image, args }, data.readFile);
    return { content: text, notices };
}
function serviceTemplate(data) {
    return (0,render/* render */.X)(data.templates['service.template'], {
        name: data.name,
        description: unitText(data.description),
        stopSignal: data.process.stopSignal ?? '',
    });
}
/** The manifest: version and default values. */
function contents_manifest(data) {
    const content = { version: '1.0', defaultValues: Object.fromEntries(data.defaults) };
    return `${JSON.stringify(content, null, 2)}\n`;
}
async function tmpfilesTemplate(data, config, { existing, hostPaths, isFile, copied }) {
    const own = existing.get('manifest');
    const defaults = own === undefined ? data.defaults : (0,manifest/* parseManifest */.Ng)(own).manifest.defaultValues;
    const { lines, isNeeded } = await tmpfilesLines({ config, name: data.name, defaults, hostPaths, isFile });
    if (!isNeeded && !copied?.has('tmpfiles'))
        return undefined;
    return (0,render/* render */.X)(data.templates['tmpfiles.template'], {
        name: data.name,
        folders: lines,
    });
}
/** A string as the value of a unit's setting, in a template: on one line, without specifiers or variables. */
function unitText(text) {
    return text.replaceAll(/\s+/g, ' ').trim().replaceAll('%', '%%').replaceAll('$', '$$$$').replace(/\\$/, '');
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ dockerfile),
  tv: () => (/* binding */ imageCommand),
  Gs: () => (/* binding */ layerDockerfile)
});

// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
;// CONCATENATED MODULE: ./src/dockerfile/quote.ts
/** Names that need no quotes: what label keys are made of by custom, and nothing that the shell lexer knows. */
const plainName = /^[\w./-]+$/;
/** Docker reads lines of up to 65535 bytes; this leaves room for the instruction and the continuation. */
const longestLine = 65_000;
/**
 * The words `name="value"` as they stand in a LABEL instruction of a Dockerfile whose escape is the backslash.
 * Undefined if no Dockerfile can say it: a line feed in it, a name that is empty or has `=` in it, text that is not
 * Unicode, or a line that is longer than docker reads. Also for carriage returns and NULs: docker takes them, but an
 * editor that the file goes through may not leave them as they are. Such a label needs `--label`.
 */
function labelLine(name, value) {
    if (name === '' || name.includes('='))
        return undefined;
    const words = `${plainName.test(name) ? name : quoted(name)}=${quoted(value)}`;
    if (/[\0\r\n]|\p{Surrogate}/u.test(words))
        return undefined;
    return Buffer.byteLength(words) > longestLine ? undefined : words;
}
/** Between double quotes only these three characters mean anything. */
function quoted(text) {
    return `"${text.replace(/["\\$]/g, '\\$&')}"`;
}

// EXTERNAL MODULE: ./src/generate/contents.ts + 2 modules
var contents = __nccwpck_require__(7368);
;// CONCATENATED MODULE: ./src/generate/copy-line.ts
/** Words that need no quotes in a Dockerfile. */
const plain = /^[\w@%+=:,./][\w@%+=:,./-]*$/;
/**
 * The words after COPY, so that each source means exactly the file of that name. A Dockerfile expands variables and
 * takes backslashes away; what is left of a source is a pattern.
 * Source: https://docs.docker.com/reference/dockerfile/#copy, filepath.Match of Go.
 */
function copyWords(sources, target) {
    const words = [...sources.map((source) => literal(pattern(source))), literal(target)];
    return words.every((word) => plain.test(word)) ? words.join(' ') : JSON.stringify(words);
}
/**
 * In classes of one character: the classic builder looks for a pattern without wildcards with its backslashes. The
 * backslash in the class is for BuildKit, which also takes the pattern as one of .dockerignore, where a class does
 * not keep a star from being one; COPY then copies nothing, and says nothing.
 */
function pattern(path) {
    return path.replaceAll(/[*?[\\]/g, String.raw `[\$&]`);
}
function literal(word) {
    return word.replaceAll(/[\\$"']/g, String.raw `\$&`);
}

// EXTERNAL MODULE: ./src/generate/render.ts
var render = __nccwpck_require__(955);
;// CONCATENATED MODULE: ./src/generate/dockerfile.ts





/** What the image of a bare folder runs: init.sh if there is one, else the only program, else nothing is known. */
function imageCommand(programs, hasInitScript) {
    if (hasInitScript)
        return contents/* initScriptPath */.x7;
    const [only, ...others] = programs;
    return only === undefined || others.length > 0 ? undefined : `/usr/bin/${only}`;
}
/** The Dockerfile for a folder that has none. Only what exists is copied. */
function dockerfile(data, parts) {
    const programs = data.programs.map((name) => copyWords([name], `/usr/bin/${name}`));
    return (0,render/* render */.X)(data.templates.Dockerfile, {
        name: data.name,
        baseImage: data.baseImage,
        labels: labelLines(data.labels),
        hostFiles: data.hostFiles.map(({ source, target }) => parts.folders.has(source)
            ? copyWords([source], `${system_image/* hostFolder */.FR}${target}/`)
            : copyWords([source], system_image/* hostFolder */.FR + target)),
        programs: parts.hasInitScript ? [...programs, copyWords(['init.sh'], contents/* initScriptPath */.x7)] : programs,
        exportFiles: parts.exportFiles.length > 0 ? copyWords(parts.exportFiles, `${system_image/* exportsFolder */.a6}/`) : '',
        command: parts.command === undefined ? '' : JSON.stringify([parts.command]),
    });
}
/** The lines of one LABEL instruction. A value that no Dockerfile can hold is left to the build's `--label`. */
function labelLines(labels) {
    const lines = [...labels]
        .map(([name, value]) => labelLine(name, value))
        .filter((line) => line !== undefined);
    return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
/** The Dockerfile of a layer on top of an image. */
function layerDockerfile({ base, copies, shell, triggers }) {
    return [
        `FROM ${base}`,
        ...copies.map(([source, target]) => `COPY ${copyWords([source], target)}`),
        ...(shell.length > 0 ? [`SHELL ${JSON.stringify(shell)}`] : []),
        ...triggers.map((trigger) => `ONBUILD ${trigger}`),
        '',
    ].join('\n');
}


/***/ }),

/***/ 6988:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ typeLabel),
/* harmony export */   S6: () => (/* binding */ buildLabels),
/* harmony export */   s2: () => (/* binding */ architecture)
/* harmony export */ });
/* harmony import */ var _core_architectures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1119);

/** Go's names of architectures, by Node's if they differ. */
const goNames = new Map([
    ['x64', 'amd64'],
    ['ppc64', 'ppc64le'],
]);
/** The architecture of a platform (`linux/arm64`), or of this machine, as the label has it. */
function architecture(platform) {
    const name = platform?.split('/')[1] ?? process.arch;
    return _core_architectures_js__WEBPACK_IMPORTED_MODULE_0__/* .rpmArchitectures */ .i7.get(goNames.get(name) ?? name) ?? name;
}
/** What makes an image a System Image, for tools that look at labels alone. */
const typeLabel = ['atomic.type', 'system'];
/** The labels of a build. A Dockerfile names its image itself; the image of a bare folder is named here. */
function buildLabels({ hasDockerfile, name, platform, automatic, own, }) {
    const bare = hasDockerfile
        ? []
        : [['name', name], ['architecture', architecture(platform)], typeLabel];
    return new Map([...bare, ...automatic, ...own]);
}


/***/ }),

/***/ 6725:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readTemplates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4296);
/* harmony import */ var _files_read_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(968);
/* harmony import */ var _template_data_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9542);





/**
 * The templates of generated files: those in the user's folder, and the built-in ones for the rest.
 * @throws UserError if the folder does not exist, or a template leads out of the workspace
 */
async function readTemplates(own) {
    const builtin = await builtinTemplates();
    if (own === undefined)
        return builtin;
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(own.path).catch(() => undefined))?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The templates folder "${own.path}" does not exist; name the folder that holds your templates.`);
    }
    const entries = _template_data_js__WEBPACK_IMPORTED_MODULE_3__/* .templateNames */ .VQ.map((name) => [name, ownTemplate(own, name) ?? builtin[name]]);
    return Object.fromEntries(entries);
}
function ownTemplate({ path: folder, workspace }, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.hbs`);
    const text = (0,_files_read_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .readInside */ .x)(path, { workspace, what: 'The template' });
    return text === undefined ? undefined : { path, text };
}
/** Each address is written out, so that the bundler finds the file and puts it beside the bundle. */
const builtinFiles = {
    Dockerfile: __nccwpck_require__.ab + "Dockerfile.hbs",
    'service.template': __nccwpck_require__.ab + "service.template.hbs",
    'tmpfiles.template': __nccwpck_require__.ab + "tmpfiles.template.hbs",
    'init.sh': __nccwpck_require__.ab + "init.sh.hbs",
};
async function builtinTemplates() {
    const templates = _template_data_js__WEBPACK_IMPORTED_MODULE_3__/* .templateNames */ .VQ.map(async (name) => {
        return [name, { path: `${name}.hbs`, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(builtinFiles[name], 'utf8') }];
    });
    return Object.fromEntries(await Promise.all(templates));
}


/***/ }),

/***/ 5948:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ planExports)
/* harmony export */ });
/* harmony import */ var _installer_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(764);

/** In the order in which they are shown. */
const all = ['config', 'service', 'manifest', 'tmpfiles'];
/**
 * Where each System Image file comes from. What the image has is kept, whichever instruction put it there; what is
 * missing is taken from the context, or else generated. An image that only installs files
 * (`noContainerService`) needs neither unit nor configuration. Whether tmpfiles.template is needed turns out when it is
 * generated.
 */
function planExports({ image, context, hasPlainConfig, }) {
    const manifest = image.get('manifest') ?? context.get('manifest');
    const installsFilesOnly = manifest !== undefined && (0,_installer_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(manifest).manifest.noContainerService;
    const plan = new Map();
    for (const file of all) {
        if (image.has(file) || (file === 'config' && hasPlainConfig))
            plan.set(file, 'image');
        else if (context.has(file))
            plan.set(file, 'context');
        else if (!installsFilesOnly)
            plan.set(file, 'generated');
    }
    return plan;
}


/***/ }),

/***/ 955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** What handlebars says of a parse error ("Parse error on line 3:") or of a name that is not there ("… - 3:5"). */
const position = /on line (\d+)| - (\d+):\d+$/;
/**
 * Fills a Handlebars template in. Values go in as they are (no HTML escapes), and a name that is not there is an error.
 * @throws UserError that names the file and, if known, the line.
 */
async function render(template, variables) {
    const handlebars = await environment();
    try {
        return handlebars.compile(template.text, { noEscape: true, strict: true })(variables);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem(template.path, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), Object.keys(variables)), { cause: error });
    }
}
/** Handlebars without its ways to write to the log: the helper `log`, and its own remarks on a template. */
async function environment() {
    const { default: handlebars } = await __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8508, 23));
    const own = handlebars.create();
    own.unregisterHelper('log');
    own.logger.log = () => undefined;
    return own;
}
function problem(path, message, names) {
    const lines = message.split('\n');
    const found = position.exec(lines[0] ?? '');
    const line = found?.[1] ?? found?.[2];
    const place = line === undefined ? path : `${path}:${line}`;
    const unknown = /^"(.*)" not defined in /.exec(message)?.[1];
    if (unknown !== undefined) {
        return `${place}: there is no variable "${unknown}"; the template can use ${names.join(', ')}.`;
    }
    // The first line of a parse error only says where; the last one says what was expected.
    return `${place}: ${(lines.at(-1) ?? '').replace(position, '')}; see https://handlebarsjs.com/guide/expressions.html.`;
}


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VQ: () => (/* binding */ templateNames)
/* harmony export */ });
/* unused harmony exports templateVariables, templateFiles */
/** Every variable that a template can use, and what it holds; docs/templates.md shows them. */
const templateVariables = {
    name: "the last part of the image's name",
    description: 'the description on one line, with `%` and `$` escaped for a unit',
    baseImage: 'the input `base-image`',
    labels: 'the lines of one LABEL instruction: `name="value" \\`, quoted for any value',
    hostFiles: 'the words after COPY for each host file: `agent.conf /exports/hostfs/etc/agent.conf`',
    programs: 'the words after COPY for each executable, and for init.sh',
    exportFiles: 'the words after COPY for the System Image files that exist; empty if there are none',
    command: 'the command as a JSON list, as CMD takes it; empty if the image only installs files',
    stopSignal: 'what `$EXEC_STOP` needs behind it for the STOPSIGNAL of the image; empty for SIGTERM',
    folders: 'folders to create on the host: `path` (quoted for tmpfiles.d), `mode`, `uid` and `gid`; empty if the image brings all that it mounts',
};
/** The files that are rendered from a template, by name. */
const templateFiles = {
    Dockerfile: {
        help: 'the Dockerfile of a folder that has none',
        variables: ['name', 'baseImage', 'labels', 'hostFiles', 'programs', 'exportFiles', 'command'],
    },
    'service.template': { help: 'the systemd unit', variables: ['name', 'description', 'stopSignal'] },
    'tmpfiles.template': { help: 'the folders for bind mounts', variables: ['name', 'folders'] },
    'init.sh': { help: 'the first process of an image without a command', variables: ['name'] },
};
const templateNames = Object.keys(templateFiles);


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lookUpUser),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6222);

/** The account files of an image; links are followed inside it. */
async function readAccounts(files) {
    const read = async (path) => {
        const entry = await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(files, path);
        return entry?.type === 'file' ? (await files.read(entry.path)).toString() : '';
    };
    const [passwd, group] = await Promise.all([read('/etc/passwd'), read('/etc/group')]);
    return { passwd, group };
}
const number = /^\d+$/;
/**
 * Resolves `USER`: `user[:group]`, each a name or a number. A number needs no account; if it has one, the account sets
 * the group, otherwise the group is 0. Supplementary groups apply if USER names no group.
 * @returns undefined if a name is not among the accounts
 */
function lookUpUser(written, { passwd, group } = { passwd: '', group: '' }) {
    const [user = '', wantedGroup] = written.split(':');
    const account = accounts(passwd).find(({ name, uid }) => name === user || String(uid) === user);
    const uid = account?.uid ?? (number.test(user) ? Number(user) : undefined);
    if (uid === undefined)
        return undefined;
    if (wantedGroup !== undefined && wantedGroup !== '') {
        const gid = groups(group).find(({ name }) => name === wantedGroup)?.gid ?? parse(wantedGroup);
        return gid === undefined ? undefined : { uid, gid };
    }
    const gid = account?.gid ?? 0;
    const additionalGids = groups(group)
        .filter(({ members, gid: other }) => account && other !== gid && members.includes(account.name))
        .map((each) => each.gid);
    return { uid, gid, ...(additionalGids.length > 0 && { additionalGids }) };
}
function accounts(passwd) {
    return records(passwd).flatMap(([name = '', , uid = '', gid = '']) => number.test(uid) && number.test(gid) ? [{ name, uid: Number(uid), gid: Number(gid) }] : []);
}
function groups(text) {
    return records(text).flatMap(([name = '', , gid = '', members = '']) => number.test(gid) ? [{ name, gid: Number(gid), members: members.split(',') }] : []);
}
function records(text) {
    return text
        .split(/\r?\n/)
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(':'));
}
function parse(text) {
    return number.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   Qr: () => (/* binding */ maxSteps),
/* harmony export */   _V: () => (/* binding */ maxLinks),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   ng: () => (/* binding */ carriedAttribute)
/* harmony export */ });
/** One read-only view of a tree of files: a folder on disk, an image in an engine, or a docker-save tar. */
/** Whether an extended attribute belongs to a file itself, and not to the machine or the engine that it comes from. */
function carriedAttribute(name) {
    return name === 'security.capability' || name.startsWith('user.');
}
/** The number of links that Linux follows before it fails with ELOOP (path_resolution(7)). */
const maxLinks = 40;
/** Of one path, links followed; a longer one counts as a loop. Forty links could lead through thousands of folders. */
const maxSteps = 1000;
/** The entry that a process with this root would find at `path`: links are followed, and `..` stops at the root. */
async function resolve(files, path) {
    const short = files.follow && (await leap(files.follow.bind(files), path));
    return short === undefined ? walk(files, path) : short.entry;
}
/**
 * Resolves a path in one step per link. Undefined if only a walk can answer: a target with `..` counts from the real
 * parent, which is not known here, and what lies in a folder is asked for by the folder's real path.
 */
async function leap(follow, path) {
    if (path.split('/').includes('..'))
        return undefined;
    let current = `/${segments(path).join('/')}`;
    for (let links = 0; links <= maxLinks; links += 1) {
        const entry = await follow(current);
        if (entry?.type === 'directory')
            return undefined;
        if (entry?.type !== 'symlink')
            return { entry };
        const target = entry.target ?? '';
        if (target.split('/').includes('..'))
            return undefined;
        const parent = target.startsWith('/') ? '' : current.slice(0, current.lastIndexOf('/'));
        current = `/${segments(`${parent}/${target}`).join('/')}`;
    }
    return { entry: undefined };
}
/** Looks up each part of a path, one after the other. */
async function walk(files, path) {
    const pending = segments(path).reverse();
    const current = [];
    let entry;
    let links = 0;
    let steps = 0;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        steps += 1;
        if (steps > maxSteps)
            return undefined;
        if (segment === '..') {
            current.pop();
            continue;
        }
        entry = await files.lookup(`/${[...current, segment].join('/')}`);
        if (entry === undefined)
            return undefined;
        if (entry.type !== 'symlink') {
            current.push(segment);
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        const target = entry.target ?? '';
        if (target.startsWith('/'))
            current.length = 0;
        pending.push(...segments(target).reverse());
    }
    const settled = `/${current.join('/')}`;
    return entry?.path === settled ? entry : files.lookup(settled);
}
/** The parts of a path without empty ones and `.`. */
function segments(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ folderFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4782);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6419);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4629);
/* harmony import */ var _sorted_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4617);








/**
 * A folder on disk. Nothing outside it is ever read: a link is an entry, and a path through a link does not exist.
 * Nothing is cached, so files that are written later are seen.
 * @param root may itself be a link. If it is not a folder, the view is empty.
 * @returns a view that throws a UserError once it was asked for too much: see `folderLookups` and `folderEntries`
 */
function folderFiles(root) {
    const place = `the folder "${root}"`;
    const base = once(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root));
    const lookups = new _core_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.folderLookups, `The folder "${root}"`);
    /** The path on disk; undefined if a link is on the way. */
    async function locate(path) {
        if (!isSettled(path))
            return undefined;
        const folder = await base();
        const parent = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        // One call checks all parents: if the real path differs, one of them is a link.
        if (parent !== '/' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.join)(folder, parent))) !== (0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.join)(folder, parent))
            return undefined;
        return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    }
    /** The result of a system call about `path`; undefined if it does not exist. */
    async function ask(path, question) {
        try {
            return await question();
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo)
                throw error;
            if (absent.has(error.code ?? ''))
                return undefined;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`"${path}" in ${place} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}.`);
        }
    }
    async function lookup(path) {
        lookups.spend();
        return ask(path, async () => {
            const location = await locate(path);
            return location === undefined ? undefined : describe(path, location);
        });
    }
    /** The entries of one directory, in batches. Names are bytes on disk, which need not be UTF-8. */
    async function* children(directory, location, budget) {
        for await (const names of namesIn(directory, location)) {
            budget.spend(names.length);
            const found = await Promise.all(names.map(async (name) => {
                const path = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name.toString());
                const child = Buffer.concat([location, slash, name]);
                const entry = await ask(path, () => describe(path, child));
                return entry && { entry, location: child };
            }));
            yield found.filter((child) => child !== undefined);
        }
    }
    async function* namesIn(directory, location) {
        const folder = await ask(directory, () => openFolder(location));
        if (folder === undefined)
            return;
        let names = [];
        for await (const { name } of folder) {
            names.push(name);
            if (names.length < batch)
                continue;
            yield names;
            names = [];
        }
        yield names;
    }
    return {
        lookup,
        async list(directory) {
            const top = await lookup(directory);
            const location = await ask(directory, () => locate(directory));
            if (top?.type !== 'directory' || location === undefined)
                return [];
            const budget = new _core_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.folderEntries, `The folder "${(0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory)}"`);
            const entries = [];
            const pending = [{ entry: top, location: Buffer.from(location) }];
            for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
                for await (const found of children(next.entry.path, next.location, budget)) {
                    for (const child of found) {
                        entries.push(child.entry);
                        if (child.entry.type === 'directory')
                            pending.push(child);
                    }
                }
            }
            return (0,_sorted_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .sortByPath */ .$)(entries);
        },
        async read(path, limit = _readable_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultLimit */ .J) {
            (0,_readable_js__WEBPACK_IMPORTED_MODULE_4__/* .assertReadable */ .D)(await lookup(path), path, place, limit);
            const content = await ask(path, async () => readFile((0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.join)(await base(), path)));
            if (content === undefined)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`"${path}" in ${place} was removed while it was read.`);
            return content;
        },
    };
}
/** Whether a path is normalised, as the path of an entry must be. */
function isSettled(path) {
    return path === '/' || (path === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.normalize)(`/${path}`) && !path.endsWith('/') && !path.includes('\0'));
}
const slash = Buffer.from('/');
/** Entries of a directory that are looked at at the same time. */
const batch = 1000;
/** The types of Node know names as strings only. */
async function openFolder(location) {
    const options = { encoding: 'buffer', bufferSize: batch };
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(location, options));
}
/** The system's error codes for a missing file, also below a file and for impossible names. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
async function describe(path, location) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(location);
    const type = typeOf(stats);
    return {
        path,
        type,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        gid: stats.gid,
        size: type === 'file' ? stats.size : 0,
        ...(type === 'symlink' && { target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(location) }),
    };
}
function typeOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    return stats.isSymbolicLink() ? 'symlink' : 'other';
}
/** If a link or pipe has replaced the file in the meantime, it is not followed and does not block. */
async function readFile(location) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(location, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** Remembers the first result; after a failure, the next call tries again. */
function once(question) {
    let answer;
    return () => (answer ??= question().catch((error) => {
        answer = undefined;
        throw error;
    }));
}


/***/ }),

/***/ 4629:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   J: () => (/* binding */ defaultLimit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6419);


/** Maximum bytes of a file if the caller sets no limit. */
const defaultLimit = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.fileBytes.max;
/**
 * Checks that an entry is a regular file of at most `limit` bytes.
 * @param place what the path is in, for the message: `the folder "hello"`.
 * @throws UserError if it is not.
 */
function assertReadable(entry, path, place, limit) {
    if (entry === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no file "${path}" in ${place}.`);
    if (entry.type !== 'file') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${path}" in ${place} is ${nouns[entry.type]}, not a regular file.`);
    }
    if (entry.size > limit) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${path}" in ${place} has ${entry.size} bytes; the limit for this file is ${limit}.`);
    }
}
const nouns = {
    file: 'a file',
    directory: 'a directory',
    symlink: 'a symbolic link',
    other: 'a device, pipe or socket',
};


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sortByPath),
/* harmony export */   y: () => (/* binding */ entriesBelow)
/* harmony export */ });
/** Entries in the order of their paths, by UTF-16 units as `<` compares: the entries of a directory are adjacent. */
function sortByPath(entries) {
    return [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The sorted entries below a directory, found by binary search. */
function entriesBelow(sorted, directory) {
    const prefix = directory === '/' ? '/' : `${directory}/`;
    const start = firstIndex(sorted, (path) => path > prefix);
    const length = firstIndex(sorted, (path) => path > prefix && !path.startsWith(prefix)) - start;
    return sorted.slice(start, start + length);
}
/** The first index for which `reached` is true; it must be true for all later ones, too. */
function firstIndex(sorted, reached) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (reached(sorted[middle]?.path ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 4530:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Checkout)
/* harmony export */ });
/* unused harmony export notUtf8 */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6419);
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6222);




/**
 * The image's files as the installer finds them: unpacked in a folder of the host, not below a root of their own.
 * So an absolute link in the image leads to a path of the host.
 */
class Checkout {
    files;
    host;
    rootfs;
    constructor(files, host, 
    /** Where the image's root is on the host. */
    rootfs) {
        this.files = files;
        this.host = host;
        this.rootfs = rootfs;
    }
    /** What the installer finds at a path of the image, links followed. */
    async find(path) {
        const pending = (0,_image_files_js__WEBPACK_IMPORTED_MODULE_3__/* .segments */ .JF)(path).reverse();
        let folder = this.rootfs;
        let entry;
        let links = 0;
        let steps = 0;
        for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
            steps += 1;
            if (steps > _image_files_js__WEBPACK_IMPORTED_MODULE_3__/* .maxSteps */ .Qr)
                return { type: 'missing' };
            const next = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, segment);
            const inside = this.inside(next);
            // Out of the image, the host resolves the rest by itself.
            if (inside === undefined)
                return this.onHost(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(next, ...pending.reverse()));
            entry = await this.files.lookup(inside);
            if (entry === undefined)
                return { type: 'missing' };
            if (entry.type !== 'symlink') {
                folder = next;
                continue;
            }
            links += 1;
            if (links > _image_files_js__WEBPACK_IMPORTED_MODULE_3__/* .maxLinks */ ._V)
                return { type: 'missing' };
            const target = entry.target ?? '';
            if (target.startsWith('/'))
                folder = '/';
            pending.push(...(0,_image_files_js__WEBPACK_IMPORTED_MODULE_3__/* .segments */ .JF)(target).reverse());
        }
        const last = this.inside(folder);
        if (last === undefined)
            return this.onHost(folder);
        if (entry?.path !== last)
            entry = await this.files.lookup(last);
        return entry === undefined ? { type: 'missing' } : { type: 'image', entry };
    }
    /**
     * The text of a template as Python reads it: strict UTF-8, and every line break is a line feed.
     * @throws UserError if the file is too large for a template.
     */
    async readText(path) {
        const found = await this.find(path);
        if (found.type === 'missing')
            return { text: undefined };
        if (found.type === 'host') {
            return {
                text: undefined,
                refusal: `${path} is a link to "${found.path}" of the host; make it relative.`,
            };
        }
        const { entry } = found;
        if (entry.type === 'directory')
            return { text: undefined, refusal: `${path} is a directory, not a file.` };
        if (entry.type === 'other')
            return { text: undefined };
        const { max, message } = _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.templateBytes;
        if (entry.size > max)
            return { text: undefined, refusal: message(path) };
        const bytes = await this.files.read(entry.path, max);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            return { text: undefined, refusal: notUtf8(path) };
        return { text: bytes.toString('utf8').replace(/\r\n?/g, '\n') };
    }
    /** A path of the host as a path of the image, if it is below the image's root. */
    inside(path) {
        if (path === this.rootfs)
            return '/';
        return path.startsWith(`${this.rootfs}/`) ? path.slice(this.rootfs.length) : undefined;
    }
    onHost(path) {
        const inside = this.inside(path);
        if (inside === undefined && this.host.has(path))
            return { type: 'host', path };
        return { type: 'missing' };
    }
}
/** The refusal of a text that is not UTF-8. */
function notUtf8(path) {
    return `${path} is not UTF-8; save it as UTF-8 text.`;
}


/***/ }),

/***/ 9256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ defaultUnit),
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/** What the installer goes by if the image brings nothing of its own. */
/** The unit of an image without service.template: it follows a pid file, so the container runs in the background. */
const defaultUnit = `
[Unit]
Description=$NAME

[Service]
ExecStartPre=$EXEC_STARTPRE
ExecStart=$EXEC_START
ExecStop=$EXEC_STOP
ExecStopPost=$EXEC_STOPPOST
Restart=on-failure
WorkingDirectory=$DESTDIR
PIDFile=$PIDFILE

[Install]
WantedBy=multi-user.target
`;
const capabilities = ['CAP_AUDIT_WRITE', 'CAP_KILL', 'CAP_NET_BIND_SERVICE'];
/** What `runc spec` writes, as the installer changes it: a read-only root, no terminal, and `run.sh`. */
const defaultConfig = {
    ociVersion: '1.0.2',
    process: {
        terminal: false,
        user: { uid: 0, gid: 0 },
        args: ['run.sh'],
        env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TERM=xterm'],
        cwd: '/',
        capabilities: { bounding: capabilities, effective: capabilities, permitted: capabilities },
        rlimits: [{ type: 'RLIMIT_NOFILE', hard: 1024, soft: 1024 }],
        noNewPrivileges: true,
    },
    root: { path: 'rootfs', readonly: true },
    hostname: 'runc',
    mounts: [
        mount('/proc', 'proc', 'proc', []),
        mount('/dev', 'tmpfs', 'tmpfs', ['nosuid', 'strictatime', 'mode=755', 'size=65536k']),
        mount('/dev/pts', 'devpts', 'devpts', ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620']),
        mount('/dev/shm', 'tmpfs', 'shm', ['nosuid', 'noexec', 'nodev', 'mode=1777', 'size=65536k']),
        mount('/dev/mqueue', 'mqueue', 'mqueue', ['nosuid', 'noexec', 'nodev']),
        mount('/sys', 'sysfs', 'sysfs', ['nosuid', 'noexec', 'nodev', 'ro']),
        mount('/sys/fs/cgroup', 'cgroup', 'cgroup', ['nosuid', 'noexec', 'nodev', 'relatime', 'ro']),
    ],
    linux: {
        resources: { devices: [{ allow: false, access: 'rwm' }] },
        namespaces: ['pid', 'network', 'ipc', 'uts', 'mount'].map((type) => ({ type })),
        maskedPaths: ['/proc/acpi', '/proc/kcore', '/proc/keys', '/proc/timer_list', '/sys/firmware'],
        readonlyPaths: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
    },
};
function mount(destination, type, source, options) {
    return { destination, type, source, options };
}


/***/ }),

/***/ 9518:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fillFile)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6419);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4580);


/** Fills a template in. @param file what messages call the template. @param limit as of {@link fillTemplate} */
function fillFile(template, file, values, limit = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.expandedCharacters) {
    const { text, problems, isCut } = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .o)(template, values, limit);
    const refusals = problems.map((problem) => {
        const message = `${file}, line ${lineOf(template, problem)}: ${sentence(problem)}`;
        return { kind: 'variable', message };
    });
    if (isCut)
        refusals.push({ kind: 'read', message: limit.message(file) });
    return { text, refusals };
}
function sentence({ kind, text }) {
    return kind === 'undefined'
        ? `"${text}" has no value; give it one in defaultValues of manifest.json, or write "$$${text}" for a plain "$${text}".`
        : `"${text}" starts no variable; write "$$" for a plain "$".`;
}
function lineOf(template, { offset }) {
    return template.slice(0, offset).split('\n').length;
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renamed),
/* harmony export */   p: () => (/* binding */ hostEntries)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6419);
/* harmony import */ var _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3794);
/* harmony import */ var _fill_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9518);




/** What the installer creates on the host from `/exports/hostfs`. */
async function hostEntries(checkout, manifest, values, host) {
    const { names, refusals } = filledRenames(manifest, values);
    const walk = new Walk(checkout, host, values, names, new Set(manifest.installedFilesTemplate));
    await walk.run();
    const entries = [...walk.made.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { entries, kept: walk.kept, refusals: [...refusals, ...walk.refusals], notices: walk.notices };
}
/** Host files are owned by root, and folders get this mode whatever theirs is in the image. */
const folderMode = 0o755;
/** One walk through the host files of an image, from folder to folder as the installer goes. */
class Walk {
    checkout;
    host;
    values;
    renames;
    templates;
    made = new Map();
    kept = [];
    refusals = [];
    notices = [];
    /** Of the templates that were filled in. */
    characters = 0;
    /** Whether a folder of the image is empty, as far as it was asked. */
    empty = new Map();
    constructor(checkout, host, values, renames, templates) {
        this.checkout = checkout;
        this.host = host;
        this.values = values;
        this.renames = renames;
        this.templates = templates;
    }
    async run() {
        const base = await this.base();
        if (base === undefined)
            return;
        const all = await this.checkout.files.list(base);
        if (all.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.hostFiles.max) {
            this.refuse(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.hostFiles.message(_core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .hostFolder */ .FR));
            return;
        }
        const children = byParent(all);
        // Asked of the view, each folder would be listed once more with all that is below it.
        for (const { path } of all.filter(isDirectory))
            this.empty.set(path, Promise.resolve(!children.has(path)));
        const pending = [base];
        for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
            const path = folder.slice(base.length);
            this.makeFolders(path);
            const items = children.get(folder) ?? [];
            // At the top the installer's paths read "/./name".
            for (const item of items)
                await this.place(item, path === '' ? '/.' : path);
            pending.push(...items
                .filter(isDirectory)
                .map((item) => item.path)
                .reverse());
        }
    }
    /** The folder that holds the host files, if there is one in the image. */
    async base() {
        const found = await this.checkout.find(_core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .hostFolder */ .FR);
        if (found.type === 'image' && found.entry.type === 'directory')
            return found.entry.path;
        if ((await this.checkout.files.lookup(_core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .hostFolder */ .FR)) !== undefined) {
            this.notices.push(`${_core_system_image_js__WEBPACK_IMPORTED_MODULE_2__/* .hostFolder */ .FR} is not a directory of the image, so no host files are installed.`);
        }
        return undefined;
    }
    /** Puts one file or folder in its place. @param folder where it is below the host files. */
    async place(entry, folder) {
        const wanted = renamed(`${folder}/${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry.path)}`, this.renames);
        if (wanted === '') {
            this.refuse(`renameFiles gives ${entry.path} an empty name; write a path.`);
            return;
        }
        if (!wanted.startsWith('/')) {
            this.notices.push(`renameFiles gives ${entry.path} the name "${wanted}", which is relative to where the installer is started; start it with a slash.`);
        }
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', wanted).replace(/(?<=.)\/$/, '');
        if (this.exists(path)) {
            if (entry.type !== 'directory' && !this.made.has(path))
                this.kept.push(path);
            return;
        }
        if (!this.makeFolders(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)))
            return;
        if (this.templates.has(wanted))
            await this.fillIn(entry, path);
        else
            await this.copy(entry, path);
    }
    async fillIn(entry, path) {
        const { max, message } = _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.installedCharacters;
        if (this.characters > max)
            return;
        const { text, refusal } = await this.checkout.readText(entry.path);
        if (text === undefined) {
            this.refuse(refusal ?? `${entry.path}, named in installedFilesTemplate, cannot be read.`);
            return;
        }
        const filled = (0,_fill_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fillFile */ .U)(text, entry.path, this.values);
        this.refusals.push(...filled.refusals);
        this.characters += Math.max(text.length, filled.text.length);
        if (this.characters > max) {
            this.refuse(message('manifest.json'));
            return;
        }
        const found = await this.checkout.find(entry.path);
        const mode = found.type === 'image' ? found.entry.mode : entry.mode;
        this.made.set(path, { type: 'text', path, mode, source: entry.path, content: filled.text });
    }
    async copy(entry, path) {
        if (entry.type === 'other') {
            this.notices.push(`${entry.path} is a device, pipe or socket, which is not copied to the host.`);
        }
        else if (entry.type === 'file') {
            this.made.set(path, { type: 'copy', path, mode: entry.mode, source: entry.path });
        }
        else if (entry.type === 'directory') {
            // Only an empty one; another comes when the walk gets there, under its old name.
            if (await this.isEmpty(entry.path))
                this.made.set(path, { type: 'directory', path, mode: folderMode });
        }
        else
            await this.copyLink(entry, path);
    }
    /** A link to a folder counts as a folder, and is not walked. */
    async copyLink(entry, path) {
        const found = await this.checkout.find(entry.path);
        const isFolder = found.type === 'image'
            ? found.entry.type === 'directory'
            : found.type === 'host' && this.host.isFile?.(found.path) === false;
        if (!isFolder) {
            this.made.set(path, { type: 'symlink', path, target: entry.target ?? '' });
            return;
        }
        const isEmpty = found.type === 'image' && (await this.isEmpty(found.entry.path));
        if (isEmpty)
            this.made.set(path, { type: 'directory', path, mode: folderMode });
        this.notices.push(`${entry.path} is a link to a folder; the installer ${isEmpty ? 'makes an empty folder of it' : 'leaves it out'}.`);
    }
    isEmpty(folder) {
        const known = this.empty.get(folder) ?? this.checkout.files.list(folder).then(({ length }) => length === 0);
        this.empty.set(folder, known);
        return known;
    }
    /** Makes a folder and those above it. @returns whether it is there now. */
    makeFolders(path) {
        const parts = path.split('/').filter((part) => part !== '');
        let current = '';
        for (const part of parts) {
            current = `${current}/${part}`;
            const made = this.made.get(current);
            if (made?.type === 'copy' || made?.type === 'text' || this.host.isFile?.(current)) {
                this.refuse(`"${path}" cannot be made on the host: "${current}" is a file.`);
                return false;
            }
            if (made === undefined && !this.host.has(current)) {
                this.made.set(current, { type: 'directory', path: current, mode: folderMode });
            }
        }
        return true;
    }
    exists(path) {
        return this.made.has(path) || path === '/' || this.host.has(path);
    }
    refuse(message) {
        this.refusals.push({ kind: 'host-file', message });
    }
}
function isDirectory({ type }) {
    return type === 'directory';
}
/** What each folder holds: folders and links first, as the installer takes them. */
function byParent(entries) {
    const children = new Map();
    for (const entry of entries) {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry.path);
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [entry]);
        else
            siblings.push(entry);
    }
    for (const siblings of children.values()) {
        siblings.sort((a, b) => Number(isDirectory(b)) - Number(isDirectory(a)));
    }
    return children;
}
/** `renameFiles` with the values filled in. */
function filledRenames(manifest, values) {
    const refusals = [];
    const names = new Map();
    for (const [from, to] of manifest.renameFiles) {
        const filled = (0,_fill_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fillFile */ .U)(to, `renameFiles of "${from}" in manifest.json`, values, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.pathBytes);
        refusals.push(...filled.refusals);
        names.set(from, filled.text);
    }
    return { names, refusals };
}
/** The name of a path of the host files: each folder may have a new name, and what is below follows it. */
function renamed(path, renames) {
    let result = '';
    for (const part of path.split('/').slice(1)) {
        result = `${result}/${part}`;
        result = renames.get(result) ?? result;
    }
    return result;
}


/***/ }),

/***/ 3641:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bA: () => (/* binding */ isUnknownProgram),
/* harmony export */   gd: () => (/* binding */ kindOnHost),
/* harmony export */   m8: () => (/* binding */ belongsToHost),
/* harmony export */   un: () => (/* binding */ onPlainHost),
/* harmony export */   yx: () => (/* binding */ hostOwns)
/* harmony export */ });
/** Folders that a host with systemd has; what they hold comes with the kernel and systemd. Source: file-hierarchy(7). */
const wholeFolders = /^\/(?:dev|proc|sys|boot|run\/(?:systemd|udev|dbus|lock|user)|(?:usr\/)?lib\/(?:modules|systemd|udev|firmware))(?:\/|$)/;
/** Programs of util-linux, coreutils, bash and systemd, which a host with systemd has in /usr/bin or /usr/sbin. */
const hostPrograms = new Set(`bash cat chgrp chmod chown cp date dd df echo env false id install ip journalctl kill ln ls mkdir mknod mktemp
  modprobe mount mountpoint mv nsenter rm rmdir sed sh sleep stat sync sysctl systemctl systemd-tmpfiles tail test touch
  true udevadm umount uname unshare`.split(/\s+/));
/** Where a distribution keeps programs; `/bin` and `/sbin` are links into `/usr`, or hold the same. */
const programFolder = /^(?:\/usr)?\/s?bin\/(?<name>[^/]+)$/;
/** Programs of packages that many hosts have, for network, storage, security and containers. */
const usualPrograms = new Set(`apparmor_parser arp awk blkid bridge btrfs busybox chcon chronyc cloud-init conntrack cryptsetup curl dbus-send dmsetup
  docker dnsmasq dracut ethtool findmnt firewall-cmd fsck fuser getent getfacl getsebool gpg grep gawk gzip head hostname
  hostnamectl ifconfig ip6tables ip6tables-restore iptables iptables-restore iptables-save ipset ipvsadm jq kmod ldconfig
  lsblk lsmod lsof lvm lvs mdadm mkfs mkfs.ext4 mkfs.xfs mokutil multipath nc nft nmcli nsenter nvidia-container-cli
  nvidia-container-runtime-hook nvidia-container-toolkit nvidia-modprobe nvidia-smi openssl ovs-vsctl perl podman ps python
  python2 python3 readlink resolvectl restorecon rmmod route rpm runc crun rsync sdparm semanage semodule setcap setfacl
  setsebool skopeo socat ss sudo swapoff swapon systemd-cat systemd-notify systemd-run tar tc tee tr timeout tput tuned-adm
  udevadm useradd usermod vgs vgchange wget which xargs xfs_quota xtables-multi`.split(/\s+/));
/** Whether a path is where packages put programs, and no usual package has one of that name. */
function isUnknownProgram(path) {
    const program = programFolder.exec(path)?.groups?.name;
    if (program === undefined || hostPrograms.has(program) || usualPrograms.has(program))
        return false;
    // Packages bring hooks of their own under many names.
    return !/^(?:oci-|nvidia|systemd-)|hook/.test(program);
}
/**
 * Folders below /run and /var/lib that belong to a service of the host. A mount of one means the host's own, which
 * does not move with the installation's folders.
 */
const serviceFolder = /^(?:\/run\/(?:systemd|udev|dbus|lock|user|NetworkManager|sssd|containerd|crio|docker(?:\.sock)?|podman|libvirt|lvm|lvmetad|multipathd?|openvswitch|nscd|secrets|log|utmp|xtables\.lock|rpcbind\.sock|media|mount|initctl|cockpit|firewalld|chrony|netns)|\/var\/lib\/(?:sss|systemd|dbus|docker|containers?|containerd|kubelet|etcd|cni|nfs|rpm|dpkg|apt|dnf|yum|selinux|NetworkManager|libvirt|lxc|machines|portables|private|alternatives|dhclient|iscsi|multipath|samba|openvswitch|cloud|atomic))(?:\/|$)/;
/** Single paths of any such host. */
const hostPaths = new Set([
    '/',
    '/etc',
    '/etc/adjtime',
    '/etc/cron.d',
    '/etc/environment',
    '/etc/fstab',
    '/etc/group',
    '/etc/gshadow',
    '/etc/hostname',
    '/etc/hosts',
    '/etc/locale.conf',
    '/etc/localtime',
    '/etc/logrotate.d',
    '/etc/machine-id',
    '/etc/modprobe.d',
    '/etc/modules-load.d',
    '/etc/mtab',
    '/etc/nsswitch.conf',
    '/etc/os-release',
    '/etc/pam.d',
    '/etc/passwd',
    '/etc/pki',
    '/etc/profile',
    '/etc/profile.d',
    '/etc/redhat-release',
    '/etc/resolv.conf',
    '/etc/selinux',
    '/etc/services',
    '/etc/shadow',
    '/etc/ssh',
    '/etc/ssl',
    '/etc/sudoers',
    '/etc/sysconfig',
    '/etc/sysctl.d',
    '/etc/system-release',
    '/etc/systemd',
    '/etc/systemd/system',
    '/etc/tmpfiles.d',
    '/etc/udev',
    '/etc/yum.repos.d',
    '/home',
    '/bin',
    '/lib',
    '/lib64',
    '/sbin',
    '/usr',
    '/usr/bin',
    '/usr/include',
    '/usr/lib',
    '/usr/lib/os-release',
    '/usr/lib64',
    '/usr/libexec',
    '/usr/local',
    '/usr/local/bin',
    '/usr/local/lib',
    '/usr/local/sbin',
    '/usr/local/share',
    '/usr/sbin',
    '/usr/share',
    '/usr/share/zoneinfo',
    '/usr/src',
    '/media',
    '/mnt',
    '/opt',
    '/root',
    '/run',
    '/srv',
    '/tmp',
    '/var',
    '/var/cache',
    '/var/lib',
    '/var/lib/systemd',
    '/var/log',
    '/var/log/journal',
    '/var/spool',
    '/var/tmp',
]);
/** Whether a host has this path before anything is installed. The path is absolute and holds no variables. */
function onPlainHost(path) {
    const program = programFolder.exec(path)?.groups?.name;
    return (hostPaths.has(path) || wholeFolders.test(path) || (program !== undefined && hostPrograms.has(program)));
}
const hostFiles = /^\/etc\/(?:adjtime|environment|fstab|group|gshadow|hostname|hosts|localtime|machine-id|nsswitch\.conf|passwd|resolv\.conf|services|shadow)$/;
const hostDirectories = /^\/(?:bin|boot|dev|etc|home|lib|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var|var\/(?:cache|lib|log|spool|tmp)|dev\/shm)?$/;
/** What is at a path of a plain host, if every host has the same there. */
function kindOnHost(path) {
    if (hostFiles.test(path))
        return 'file';
    return hostDirectories.test(path) ? 'directory' : undefined;
}
/** Whether a path below /run or /var/lib belongs to a service of the host; `/var/run` is a link to `/run`. */
function belongsToHost(path) {
    return serviceFolder.test(path.replace(/^\/var\/run(?=\/|$)/, '/run'));
}
/** Folders whose content other programs put there: packages, the kernel, the machine's administrator. */
const ownedFolders = [
    ...[
        '/usr',
        '/bin',
        '/sbin',
        '/lib',
        '/lib64',
        '/boot',
        '/dev',
        '/proc',
        '/sys',
        '/run',
        '/var/run',
        '/root',
        '/home',
    ],
    ...[
        'alternatives',
        'apt',
        'ca-certificates',
        'dbus-1',
        'default',
        'dnf',
        'dpkg',
        'fonts',
        'init.d',
        'NetworkManager',
    ].map(inEtc),
    ...[
        'pam.d',
        'pki',
        'security',
        'selinux',
        'skel',
        'ssh',
        'ssl',
        'sysconfig',
        'systemd',
        'udev',
        'X11',
        'xdg',
    ].map(inEtc),
    ...[
        'apt',
        'containerd',
        'containers',
        'dbus',
        'docker',
        'dpkg',
        'kubelet',
        'NetworkManager',
        'rpm',
        'systemd',
    ].map((name) => `/var/lib/${name}`),
];
function inEtc(name) {
    return `/etc/${name}`;
}
/**
 * Whether a path is the host's own: it lies in a plain installation, or in a folder that other programs fill. Nothing is
 * to be made there for a container, nor to get another mode or owner. The path is absolute and holds no variables.
 */
function hostOwns(path) {
    return onPlainHost(path) || ownedFolders.some((folder) => `${path}/`.startsWith(`${folder}/`));
}


/***/ }),

/***/ 764:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ emptyManifest),
  y5: () => (/* binding */ endsInstall),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __nccwpck_require__(6419);
;// CONCATENATED MODULE: ./src/installer/python-text.ts
/**
 * JSON values as the installer's Python writes them into a template with `str`: `True`, `1.0`, `None`.
 * Source: https://docs.python.org/3/library/stdtypes.html#str
 */
/** A number as JSON spells it: `1.0` and `1` are different values in Python. */
class JsonNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;
const marker = '\u0000number';
/**
 * Parses JSON and keeps how numbers are spelled.
 * @throws SyntaxError if the text is not JSON.
 */
function parseWithNumbers(text) {
    JSON.parse(text);
    const tagged = text.replace(tokens, (token) => token.startsWith('"') ? token : JSON.stringify({ [marker]: token }));
    return JSON.parse(tagged, (_key, value) => {
        const source = typeof value === 'object' && value !== null
            ? Object.getOwnPropertyDescriptor(value, marker)
            : undefined;
        return source === undefined ? value : new JsonNumber(String(source.value));
    });
}
/** `str(value)`. */
function pythonText(value) {
    return typeof value === 'string' ? value : representation(value);
}
/** `repr(value)`. */
function representation(value) {
    if (value instanceof JsonNumber)
        return numberText(value.source);
    if (value === null || value === undefined)
        return 'None';
    if (value === true)
        return 'True';
    if (value === false)
        return 'False';
    if (typeof value === 'string')
        return quoted(value);
    if (Array.isArray(value))
        return `[${value.map(representation).join(', ')}]`;
    const pairs = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${representation(item)}`);
    return `{${pairs.join(', ')}}`;
}
function numberText(source) {
    if (/^-?\d+$/.test(source))
        return BigInt(source).toString();
    const value = Number(source);
    if (!Number.isFinite(value))
        return value < 0 ? '-inf' : 'inf';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        const scale = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
        return `${sign}${mantissa}e${scale}`;
    }
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}
const escapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\'"\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
        if (character === '"' || character === "'")
            return character === quote ? `\\${character}` : character;
        return escapes[character] ?? codeEscape(character.codePointAt(0) ?? 0);
    });
    return `${quote}${escaped}${quote}`;
}
function codeEscape(code) {
    const hex = (width) => code.toString(16).padStart(width, '0');
    if (code < 0x100)
        return `\\x${hex(2)}`;
    return code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}

;// CONCATENATED MODULE: ./src/installer/manifest.ts



/** What the installer goes by if an image has no manifest. */
const emptyManifest = {
    defaultValues: new Map(),
    renameFiles: new Map(),
    installedFilesTemplate: [],
    noContainerService: false,
    useLinks: true,
};
const manifestKeys = ['version', ...Object.keys(emptyManifest)];
/** Whether the installer stops at a problem. */
function endsInstall({ kind }) {
    return kind === 'syntax' || kind === 'type' || kind === 'limit';
}
/** Reads a `manifest.json`, and goes on after a problem. */
function parseManifest(text) {
    let json;
    try {
        json = parseWithNumbers(text);
    }
    catch (error) {
        return unreadable('syntax', `manifest.json is not JSON: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
    // Python looks for a key in null and in a list without complaint, and finds none.
    if (json === null || Array.isArray(json)) {
        return unreadable('ignored', `manifest.json is ${typeName(json)}, not an object, so it says nothing.`);
    }
    if (!isObject(json))
        return unreadable('type', `manifest.json is ${typeName(json)}, not an object.`);
    const problems = Object.keys(json)
        .filter((key) => !manifestKeys.includes(key))
        .map((key) => ({
        kind: 'unknown-key',
        path: [key],
        message: `"${key}" is not a key that the installer knows.`,
    }));
    const read = new Reader(json, problems);
    const manifest = {
        defaultValues: read.defaultValues(),
        renameFiles: read.renameFiles(),
        installedFilesTemplate: read.installedFilesTemplate(),
        noContainerService: read.flag('noContainerService'),
        useLinks: read.flag('useLinks'),
    };
    return { manifest, problems };
}
/** Reads the keys one by one, as the installer's Python uses them, and reports what is of the wrong type. */
class Reader {
    json;
    problems;
    constructor(json, problems) {
        this.json = json;
        this.problems = problems;
    }
    defaultValues() {
        const value = this.json.defaultValues;
        if (value === undefined)
            return emptyManifest.defaultValues;
        if (!isObject(value)) {
            this.report('type', ['defaultValues'], 'an object', value);
            return emptyManifest.defaultValues;
        }
        return new Map(this.bounded('defaultValues', Object.entries(value)).map(([name, item]) => [name, pythonText(item)]));
    }
    /** Python takes anything empty for "none". */
    renameFiles() {
        const value = this.json.renameFiles;
        const result = new Map();
        if (value === undefined)
            return result;
        if (!isObject(value)) {
            this.report(isTrue(value) ? 'type' : 'ignored', ['renameFiles'], 'an object', value);
            return result;
        }
        for (const [from, to] of this.bounded('renameFiles', Object.entries(value))) {
            if (typeof to === 'string')
                result.set(from, to);
            else
                this.report('type', ['renameFiles', from], 'a string', to);
        }
        return result;
    }
    /** Python makes a set of it: the keys of an object, or the characters of a string, which are not paths. */
    installedFilesTemplate() {
        const key = 'installedFilesTemplate';
        const value = this.json[key];
        if (value === undefined)
            return [];
        if (!Array.isArray(value)) {
            const iterable = typeof value === 'string' || isObject(value) || !isTrue(value);
            this.report(iterable ? 'ignored' : 'type', [key], 'a list of paths', value);
            return isObject(value) ? this.bounded(key, Object.keys(value)) : [];
        }
        const items = this.bounded(key, value);
        items.forEach((item, index) => {
            if (typeof item === 'string')
                return;
            const hashable = item === null || typeof item !== 'object' || item instanceof JsonNumber;
            this.report(hashable ? 'ignored' : 'type', [key, String(index)], 'a path', item);
        });
        return items.filter((item) => typeof item === 'string');
    }
    flag(key) {
        const value = this.json[key];
        if (value === undefined)
            return emptyManifest[key];
        if (typeof value !== 'boolean')
            this.report('ignored', [key], 'true or false', value);
        return isTrue(value);
    }
    bounded(key, entries) {
        const { max, message } = limits/* limits */.F.manifestEntries;
        if (entries.length <= max)
            return entries;
        this.problems.push({ kind: 'limit', path: [key], message: message(`"${key}" in manifest.json`) });
        return entries.slice(0, max);
    }
    report(kind, path, wanted, value) {
        const message = `"${path.join('.')}" in manifest.json must be ${wanted}, not ${typeName(value)}.`;
        this.problems.push({ kind, path, message });
    }
}
function unreadable(kind, message) {
    return { manifest: emptyManifest, problems: [{ kind, path: [], message }] };
}
/** Whether Python takes a value for true. */
function isTrue(value) {
    if (value instanceof JsonNumber)
        return Number(value.source) !== 0;
    if (Array.isArray(value))
        return value.length > 0;
    return isObject(value) ? Object.keys(value).length > 0 : Boolean(value);
}
function isObject(value) {
    return (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber));
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (value instanceof JsonNumber)
        return value.source;
    return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}


/***/ }),

/***/ 4401:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ planInstallation)
});

// UNUSED EXPORTS: checkouts

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: ./src/installer/checkout.ts
var installer_checkout = __nccwpck_require__(4530);
// EXTERNAL MODULE: ./src/installer/defaults.ts
var defaults = __nccwpck_require__(9256);
// EXTERNAL MODULE: ./src/core/excerpt.ts
var excerpt = __nccwpck_require__(7794);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __nccwpck_require__(6419);
;// CONCATENATED MODULE: ./src/installer/enable.ts


/**
 * What `systemctl enable` makes of a unit's [Install] section. Source: systemd.unit(5), "[Install] Section Options",
 * and systemd 252's own answers (`systemctl --root=DIR enable`), to which a test holds this file.
 */
/** Why `systemctl enable` would fail for a unit, one sentence each. @param name of the unit: `web.service`. */
function enableRefusals(unit, name) {
    if (unit === '')
        return ['The unit is empty, which systemd takes for a masked unit; it cannot be enabled.'];
    const lists = new Map();
    let section = '';
    let count = 0;
    for (const line of logicalLines(unit)) {
        count += 1;
        if (count > limits/* limits */.F.unitLines.max)
            return [limits/* limits */.F.unitLines.message('The unit')];
        if (line.startsWith('[')) {
            if (!line.endsWith(']'))
                return [`"${(0,excerpt/* shown */.S)(line)}" has no closing bracket, so systemd cannot read the unit.`];
            section = line.slice(1, -1);
            continue;
        }
        const equals = line.indexOf('=');
        if (section !== 'Install' || equals < 1)
            continue;
        const key = line.slice(0, equals).trimEnd();
        const value = line.slice(equals + 1).trim();
        // An empty value drops those before it.
        lists.set(key, value === '' ? [] : [...(lists.get(key) ?? []), ...words(value)]);
    }
    return [...lists].flatMap(([key, list]) => list.flatMap((word) => {
        const problem = checks[key]?.(expanded(word, name), name);
        return problem === undefined ? [] : [`${key}=${(0,excerpt/* shown */.S)(word)}: ${problem}, so systemctl enable fails.`];
    }));
}
const unitName = (value) => isUnitName(value) ? undefined : `"${(0,excerpt/* shown */.S)(value)}" is not the name of a unit`;
const checks = {
    WantedBy: unitName,
    RequiredBy: unitName,
    Also: unitName,
    Alias: (value, unit) => {
        const slash = value.lastIndexOf('/');
        if (slash < 0) {
            return isUnitName(value) && !value.includes('@') && suffix(value) === suffix(unit)
                ? undefined
                : `"${(0,excerpt/* shown */.S)(value)}" cannot be another name of "${unit}"`;
        }
        // The old form of WantedBy=: the link itself.
        const folder = /^(.*)\.(?:wants|requires)$/.exec(value.slice(0, slash))?.[1];
        return folder !== undefined && isUnitName(folder) && value.slice(slash + 1) === unit
            ? undefined
            : `"${(0,excerpt/* shown */.S)(value)}" is neither a unit's name nor a link to "${unit}" in a .wants or .requires folder`;
    },
};
const suffixes = 'service|socket|device|mount|automount|swap|target|path|timer|slice|scope';
const unitNames = new RegExp(`^[A-Za-z0-9:_.\\\\-]+(?:@[A-Za-z0-9:_.\\\\@-]*)?\\.(?:${suffixes})$`);
function isUnitName(value) {
    return value.length < 256 && unitNames.test(value);
}
function suffix(name) {
    return name.slice(name.lastIndexOf('.'));
}
/** Specifiers that depend on the host alone stand for some word; unknown ones stay as they are. */
function expanded(word, unit) {
    const prefix = unit.slice(0, unit.lastIndexOf('.'));
    return word.replace(/%(.)/gs, (whole, letter) => {
        if (letter === '%')
            return '%';
        if (letter === 'n')
            return unit;
        if ('Np'.includes(letter))
            return prefix;
        if (letter === 'j')
            return prefix.slice(prefix.lastIndexOf('-') + 1);
        if (letter === 'i')
            return '';
        return 'aAbBgGHlmMoquUvwW'.includes(letter) ? 'x' : whole;
    });
}
/** Lines without comments and blanks; a backslash at the end joins the next line. */
function* logicalLines(text) {
    let pending = [];
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        const line = raw.trimStart();
        if (/^[#;]/.test(line))
            continue;
        const part = pending.length === 0 ? line : raw;
        if ((0,excerpt/* backslashesBefore */.w)(part, part.length) % 2 === 1) {
            pending.push(part.slice(0, -1));
            continue;
        }
        const joined = [...pending, part].join(' ').trim();
        pending = [];
        if (joined !== '')
            yield joined;
    }
    const rest = pending.join(' ').trim();
    if (rest !== '')
        yield rest;
}
/** Words at blanks, with quotes taken off. An open quote makes systemd ignore the line. */
function words(value) {
    const found = value.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+|["']/g) ?? [];
    if (found.some((word) => word === '"' || word === "'"))
        return [];
    return found.map((word) => word.replace(/["']/g, ''));
}

// EXTERNAL MODULE: ./src/installer/fill-file.ts
var fill_file = __nccwpck_require__(9518);
// EXTERNAL MODULE: ./src/installer/host-entries.ts
var host_entries = __nccwpck_require__(4533);
// EXTERNAL MODULE: ./src/installer/manifest.ts + 1 modules
var installer_manifest = __nccwpck_require__(764);
// EXTERNAL MODULE: ./src/installer/runtime-config.ts
var runtime_config = __nccwpck_require__(2683);
// EXTERNAL MODULE: ./src/installer/tmpfiles.ts
var tmpfiles = __nccwpck_require__(754);
// EXTERNAL MODULE: ./src/installer/values.ts
var installer_values = __nccwpck_require__(8156);
;// CONCATENATED MODULE: ./src/installer/plan.ts











/** Where `atomic install --system` keeps its checkouts. */
const checkouts = '/var/lib/containers/atomic';
/**
 * Works out what installing an image would do, without touching anything.
 * @throws UserError if no container can have the name.
 */
async function planInstallation(image, options) {
    const { host } = options;
    const imageName = image.name ?? image.config.id;
    const name = checkedName(options.name ?? (0,installer_values/* containerName */.xN)(imageName));
    const destination = `${checkouts}/${name}.0`;
    const checkout = new installer_checkout/* Checkout */.R(image.files, host, `${destination}/rootfs`);
    const { manifest, refusals } = await readManifest(checkout);
    const unitTemplate = await checkout.readText(servicePath);
    const values = (0,installer_values/* templateValues */.nX)({
        ...host,
        name,
        imageName,
        imageId: image.config.id,
        destination,
        defaults: manifest.defaultValues,
        set: options.set ?? new Map(),
        withPidFile: (0,installer_values/* usesPidFile */.u8)(unitTemplate.text ?? defaults/* defaultUnit */.W),
    });
    const runtime = await (0,runtime_config/* runtimeConfig */.Z)(checkout, values);
    const onHost = await (0,host_entries/* hostEntries */.p)(checkout, manifest, values, host);
    // The installer looks for the sources before it copies host files, so what these bring counts as missing.
    const missing = runtime.bindSources.filter((source) => !host.has(source));
    const tmpfiles = await tmpfilesText(checkout, values, missing);
    const unit = manifest.noContainerService
        ? undefined
        : unitText(unitTemplate.text, values, `${name}.service`);
    const bundle = {
        rootfs: `${destination}/rootfs`,
        config: { path: `${destination}/config.json`, content: runtime.text },
        origin: runtime.origin,
    };
    return {
        name,
        imageName,
        imageId: image.config.id,
        destination,
        values: Object.fromEntries(values),
        ...(unit !== undefined && { bundle }),
        hostEntries: onHost.entries,
        kept: onHost.kept,
        ...(tmpfiles.text !== '' && {
            tmpfiles: { path: `/etc/tmpfiles.d/${name}.conf`, content: tmpfiles.text },
        }),
        ...(unit !== undefined && { unit: { path: `/etc/systemd/system/${name}.service`, content: unit.text } }),
        refusals: [
            ...nameRefusal(image),
            ...refusals,
            ...readRefusal(unitTemplate.refusal),
            ...runtime.refusals,
            ...onHost.refusals,
            ...tmpfiles.refusals,
            // systemd-tmpfiles runs for services only.
            ...(unit === undefined || tmpfiles.refusals.length > 0 ? [] : lineRefusals(tmpfiles.text)),
            ...(unit?.refusals ?? []),
        ],
        notices: onHost.notices,
    };
}
const servicePath = `${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.service}`;
/** runc's own rule for a container's name, which also keeps it a plain word in the unit and a plain file name. */
function checkedName(name) {
    if (/^[A-Za-z0-9_+.-]+$/.test(name) && !/^\.+$/.test(name))
        return name;
    throw new errors/* UserError */.yo(`A container cannot be called "${name}"; give it a name of letters, digits and any of "_+.-".`);
}
/** The pull fails at such a name, wherever it is in the image. */
function nameRefusal({ misnamed }) {
    if (misnamed === undefined)
        return [];
    return [{ kind: 'read', message: `The name "${misnamed}" in the image is not UTF-8; rename the file.` }];
}
/** Rules find a text that is not UTF-8 by themselves. */
function readRefusal(message) {
    if (message === undefined)
        return [];
    return [{ kind: message.includes(' is not UTF-8;') ? 'encoding' : 'read', message }];
}
async function readManifest(checkout) {
    const { text, refusal } = await checkout.readText(`${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.manifest}`);
    if (text === undefined)
        return { manifest: installer_manifest/* emptyManifest */.dR, refusals: readRefusal(refusal) };
    const { manifest, problems } = (0,installer_manifest/* parseManifest */.Ng)(text);
    const refusals = problems
        .filter(installer_manifest/* endsInstall */.y5)
        .map(({ message }) => ({ kind: 'manifest', message }));
    return { manifest, refusals };
}
/** The unit as it is written, and what `systemctl enable` would say to it. */
function unitText(template, values, name) {
    const { text, refusals } = (0,fill_file/* fillFile */.U)(template ?? defaults/* defaultUnit */.W, servicePath, values);
    const refused = enableRefusals(text, name).map((message) => ({ kind: 'unit', message }));
    return { text, refusals: refusals.length > 0 ? refusals : refused };
}
/**
 * The image's own template, or one line for each bind source that is missing, also twice; these lines are filled in
 * like a template. Empty if there is nothing to do.
 */
async function tmpfilesText(checkout, values, missing) {
    const path = `${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.tmpfiles}`;
    const { text, refusal } = await checkout.readText(path);
    if (refusal !== undefined)
        return { text: '', refusals: readRefusal(refusal) };
    if (text !== undefined)
        return (0,fill_file/* fillFile */.U)(text, path, values);
    const lines = missing.map((source) => `d    ${source}   0700 0 0 - -\n`).join('');
    const filled = (0,fill_file/* fillFile */.U)(lines, 'the tmpfiles lines of the bind sources', values);
    return { ...filled, refusals: filled.refusals.map((refusal) => ({ ...refusal, kind: 'tmpfiles' })) };
}
/** The lines that systemd-tmpfiles fails at. */
function lineRefusals(text) {
    return (0,tmpfiles/* parseTmpfiles */.i)(text)
        .problems.filter(({ harmless }) => !harmless)
        .map(({ line, message }) => ({
        kind: 'tmpfiles',
        message: `Line ${line} of the tmpfiles lines: ${message}`,
    }));
}


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ runtimeConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4296);
/* harmony import */ var _core_system_image_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3794);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9256);
/* harmony import */ var _fill_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9518);




/** A `config.json` wins over the template, and is not filled in. */
async function runtimeConfig(checkout, values) {
    const asIs = await checkout.readText(`${_core_system_image_js__WEBPACK_IMPORTED_MODULE_0__/* .exportsFolder */ .a6}/config.json`);
    if (asIs.refusal !== undefined)
        return unreadable('as-is', asIs.refusal);
    if (asIs.text !== undefined)
        return checked(asIs.text, 'as-is');
    const path = `${_core_system_image_js__WEBPACK_IMPORTED_MODULE_0__/* .exportsFolder */ .a6}/${_core_system_image_js__WEBPACK_IMPORTED_MODULE_0__/* .exportFiles */ .S7.config}`;
    const template = await checkout.readText(path);
    if (template.refusal !== undefined)
        return unreadable('template', template.refusal);
    if (template.text === undefined)
        return checked(JSON.stringify(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfig */ .s, null, 4), 'default');
    const { text, refusals } = (0,_fill_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fillFile */ .U)(template.text, path, values);
    // What is left of a template would only be refused a second time as JSON.
    if (refusals.length > 0)
        return { text, origin: 'template', bindSources: [], refusals };
    return checked(text, 'template');
}
function unreadable(origin, message) {
    return { text: '', origin, bindSources: [], refusals: [{ kind: 'read', message }] };
}
function checked(text, origin) {
    let config;
    try {
        config = JSON.parse(text);
    }
    catch (error) {
        const message = `config.json is not JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`;
        return { text, origin, bindSources: [], refusals: [{ kind: 'config', message }] };
    }
    const refusals = configRefusals(config).map((message) => ({ kind: 'config', message }));
    return { text, origin, bindSources: bindSources(config), refusals };
}
/** What the installer holds a configuration to; it takes an empty one as it is. */
function configRefusals(config) {
    if (typeof config !== 'object' || config === null) {
        return typeof config === 'string' && config === ''
            ? []
            : [`config.json is ${shown(config)}, not an object.`];
    }
    if (Object.keys(config).length === 0)
        return [];
    const refusals = [];
    const path = at(config, 'root', 'path');
    const readonly = at(config, 'root', 'readonly');
    if (!isTrue(readonly)) {
        refusals.push(`root.readonly in config.json is ${shown(readonly)}; the installer wants true.`);
    }
    if (path !== 'rootfs') {
        refusals.push(`root.path in config.json is ${shown(path)}; the installer wants "rootfs".`);
    }
    const mounts = at(config, 'mounts');
    if (mounts !== undefined &&
        (mounts === null || typeof mounts === 'number' || typeof mounts === 'boolean')) {
        refusals.push(`mounts in config.json is ${shown(mounts)}, not a list.`);
    }
    return refusals;
}
/** The sources of mounts whose type has `bind` in it, such as `rbind`. */
function bindSources(config) {
    const mounts = at(config, 'mounts');
    if (!Array.isArray(mounts))
        return [];
    return mounts.flatMap((mount) => {
        const type = at(mount, 'type');
        const source = at(mount, 'source');
        return typeof type === 'string' && type.includes('bind') && typeof source === 'string' ? [source] : [];
    });
}
/** What is at a path of keys in parsed JSON. */
function at(json, ...keys) {
    return keys.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined, json);
}
/** Whether Python takes a value for true. */
function isTrue(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}
function shown(value) {
    return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
}


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fillPath),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6419);

// A name is ASCII only, as the installer's pattern says; the last alternative is any other `$`.
const placeholder = /\$(?:(\$)|([_a-zA-Z][_a-zA-Z0-9]*)|\{([_a-zA-Z][_a-zA-Z0-9]*)\}|)/g;
/** Problems that are kept of one template; more would say nothing new. */
const maxProblems = 1000;
/**
 * Fills a template in as the installer does, and goes on after a problem.
 * @param limit on the characters of the result: a path may have fewer than a file
 */
function fillTemplate(template, values, { max } = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.expandedCharacters) {
    const pieces = [];
    const problems = [];
    const names = new Set();
    const texts = [];
    let length = 0;
    const add = (piece, origin, literal) => {
        pieces.push({ start: length, origin, literal });
        // Cut before they are joined: a slice of the result would keep all of it in memory.
        texts.push(piece.slice(0, Math.max(0, max - length)));
        length += piece.length;
    };
    const report = (problem) => {
        if (problems.length < maxProblems)
            problems.push(problem);
    };
    let last = 0;
    for (const match of template.matchAll(placeholder)) {
        if (length > max)
            break;
        const [whole, escaped, bare, braced] = match;
        add(template.slice(last, match.index), last, true);
        last = match.index + whole.length;
        const name = bare ?? braced;
        if (escaped !== undefined) {
            add('$', match.index, false);
        }
        else if (name === undefined) {
            report({ kind: 'invalid', text: `$${characterAt(template, last)}`, offset: match.index });
            add(whole, match.index, true);
        }
        else {
            names.add(name);
            const value = values.get(name);
            if (value === undefined)
                report({ kind: 'undefined', text: name, offset: match.index });
            add(value ?? whole, match.index, value === undefined);
        }
    }
    add(template.slice(last), last, true);
    const isCut = length > max;
    return {
        text: texts.join(''),
        isCut,
        problems,
        names: [...names],
        origin(offset) {
            const piece = pieceAt(pieces, offset);
            return piece.literal ? piece.origin + (offset - piece.start) : piece.origin;
        },
    };
}
/** Fills in a text that is a path, which may be shorter than a file: a bind source, a name of `renameFiles`. */
function fillPath(path, values) {
    return fillTemplate(path, values, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.pathBytes);
}
/** The last piece that starts at or before an offset. */
function pieceAt(pieces, offset) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((pieces[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return pieces[low] ?? { start: 0, origin: 0, literal: false };
}
/** The whole character at an offset, also if it takes two UTF-16 units; empty at the end. */
function characterAt(text, offset) {
    const point = text.codePointAt(offset);
    return point === undefined ? '' : String.fromCodePoint(point);
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseTmpfiles),
/* harmony export */   w: () => (/* binding */ isCreating)
/* harmony export */ });
/* harmony import */ var _core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7794);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6419);


/** Every type, and whether its lines take an argument (the seventh field). */
const types = [
    { letters: 'dDevqQpxXrRzZm', argument: 'none' },
    { letters: 'fFLC', argument: 'optional' },
    { letters: 'wcbtTaAhH', argument: 'required' },
];
/** Types that make what they name, and the directories above it. */
const creatingTypes = 'fFdDvqQpLcbC';
function parseTmpfiles(text) {
    const lines = [];
    const problems = [];
    let count = 0;
    for (const [index, raw] of text.split(/\r\n|[\n\r\0]/).entries()) {
        const content = withoutBlanks(raw);
        if (content === '' || content.startsWith('#'))
            continue;
        const line = index + 1;
        count += 1;
        if (count > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.unitLines.max) {
            problems.push({ line, message: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.unitLines.message('The file') });
            break;
        }
        const fields = splitFields(content);
        const problem = fields === undefined ? unfinished : lineProblem(fields);
        if (problem !== undefined)
            problems.push({ line, ...problem });
        const [type = '', path = '', mode = '', user = '', group = ''] = fields ?? [];
        if (path.startsWith('/'))
            lines.push({ line, type: type.slice(0, 1), path, mode, user, group });
    }
    return { lines, problems };
}
const unfinished = { message: 'A quote or escape is open at the end of the line.' };
/** What is wrong with a line of these fields. */
function lineProblem(fields) {
    const message = problemOf(fields);
    if (message !== undefined)
        return { message };
    const complaint = surplus(fields);
    return complaint === undefined ? undefined : { message: complaint, harmless: true };
}
/** Without spaces and tabs at both ends. A pattern for the end would take quadratic time for blanks in between. */
function withoutBlanks(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end).replace(/^[ \t]+/, '');
}
/** Whether a line makes its path. */
function isCreating({ type }) {
    return creatingTypes.includes(type);
}
/** The first thing that is wrong with a line. */
function problemOf([type = '', path = '', mode, , , age, argument]) {
    const rule = types.find(({ letters }) => letters.includes(type.slice(0, 1)));
    if (rule === undefined)
        return `"${(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(type)}" is not a type of line.`;
    if (!/^(?:([+!\-=~^?$])(?!.*\1))*$/.test(type.slice(1))) {
        return `"${(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(type)}" is not a type of line: only +, !, -, =, ~ and ^ may follow the letter.`;
    }
    return (pathProblem(type, path) ??
        fieldProblem(mode, /^[~:]*0*[0-7]{1,4}$/, 'mode', 'octal, such as 0755') ??
        fieldProblem(age, agePattern, 'age', 'a time span, such as 10d') ??
        argumentProblem(type, rule.argument, argument));
}
const agePattern = /^~?(?:[abcmABCM]+:)?(?:infinity|(?:\d+(?:\.\d+)?\s*[a-zA-Zµμ]+\s*)*(?:\d+(?:\.\d+)?)?)$/;
/** Specifiers of tmpfiles.d(5). */
const specifiers = 'aAbBCgGhHlLmMoStTuUvVwW';
function pathProblem(type, path) {
    if (path === '')
        return 'The line names no path.';
    const unknown = [...path.matchAll(/%([a-zA-Z0-9%])/g)].find(([, letter = '']) => letter !== '%' && !specifiers.includes(letter));
    if (unknown !== undefined)
        return `"${unknown[0]}" in the path is not a specifier; write "%%" for a plain "%".`;
    // A specifier such as %t stands for an absolute path.
    if (!/^(?:\/|%[a-zA-Z])/.test(path))
        return `The path "${(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}" is not absolute.`;
    return creatingTypes.includes(type.slice(0, 1)) && path.split('/').includes('..')
        ? `The path "${(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}" has a "..", which systemd-tmpfiles refuses.`
        : undefined;
}
function fieldProblem(field, good, name, wanted) {
    return !isGiven(field) || good.test(field) ? undefined : `The ${name} "${(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(field)}" is not ${wanted}.`;
}
/** What an argument must look like, by type. */
const argumentForms = {
    c: { form: /^\d+:\d+$/, wanted: 'the numbers of a device, such as 1:3' },
    b: { form: /^\d+:\d+$/, wanted: 'the numbers of a device, such as 8:0' },
    h: { form: /^[+=-]?[ASDacdeijPsutTC]+$/, wanted: 'file attributes, such as +C' },
    H: { form: /^[+=-]?[ASDacdeijPsutTC]+$/, wanted: 'file attributes, such as +C' },
    C: { form: /^(?:\/|%)/, wanted: 'an absolute path' },
};
function argumentProblem(type, rule, argument) {
    if (!isGiven(argument)) {
        return rule === 'required' ? `A line of type ${type} needs an argument.` : undefined;
    }
    const letter = type.slice(0, 1);
    const expected = argumentForms[letter];
    if (expected !== undefined && !expected.form.test(argument)) {
        return `The argument "${(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(argument)}" is not ${expected.wanted}.`;
    }
    return undefined;
}
/** An argument that systemd-tmpfiles ignores. */
function surplus([type = '', , , , , , argument]) {
    const rule = types.find(({ letters }) => letters.includes(type.slice(0, 1)));
    if (rule?.argument !== 'none' || !isGiven(argument))
        return undefined;
    return `There are too many fields: a line of type ${type} ends after the age, and "${(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(argument)}" follows.`;
}
function isGiven(field) {
    return field !== undefined && field !== '' && field !== '-';
}
const escaped = /\\(.)/gs;
/** Six fields, quoted and escaped as in C, and the rest of the line as it is; nothing if a quote or escape is open. */
function splitFields(line) {
    const fields = [];
    let offset = 0;
    while (fields.length < 6 && offset < line.length) {
        let field = '';
        while (offset < line.length && !isSpace(line.charAt(offset))) {
            const quote = line.charAt(offset);
            if (quote === '"' || quote === "'") {
                const end = closingQuote(line, offset);
                if (end === undefined)
                    return undefined;
                field += line.slice(offset + 1, end).replace(escaped, '$1');
                offset = end + 1;
            }
            else {
                if (quote === '\\')
                    offset += 1;
                if (offset >= line.length)
                    return undefined;
                field += line.charAt(offset);
                offset += 1;
            }
        }
        fields.push(field);
        while (isSpace(line.charAt(offset)))
            offset += 1;
    }
    return offset < line.length ? [...fields, line.slice(offset)] : fields;
}
function closingQuote(line, start) {
    const quote = line.charAt(start);
    let end = line.indexOf(quote, start + 1);
    while (end >= 0 && (0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .backslashesBefore */ .w)(line, end) % 2 === 1)
        end = line.indexOf(quote, end + 1);
    return end < 0 ? undefined : end;
}
function isSpace(character) {
    return character === ' ' || character === '\t';
}


/***/ }),

/***/ 8156:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ valueNames),
/* harmony export */   hD: () => (/* binding */ reservedNames),
/* harmony export */   nX: () => (/* binding */ templateValues),
/* harmony export */   u8: () => (/* binding */ usesPidFile),
/* harmony export */   vM: () => (/* binding */ fixedNames),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* unused harmony export installerVariables */
/* harmony import */ var _core_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7893);

const installerVariables = [
    { name: 'NAME', help: 'name of the container and of the unit', setBy: 'nothing' },
    { name: 'IMAGE_NAME', help: 'name of the image', setBy: 'nothing' },
    { name: 'IMAGE_ID', help: 'id of the image', setBy: 'nothing' },
    { name: 'DESTDIR', help: 'folder with `config.json` and `rootfs`', setBy: 'nothing' },
    { name: 'EXEC_START', help: 'command that starts the container', setBy: 'nothing' },
    {
        name: 'EXEC_STOP',
        help: 'command that stops it; empty if the unit follows a pid file',
        setBy: 'nothing',
    },
    { name: 'EXEC_STARTPRE', help: 'empty', setBy: 'nothing' },
    { name: 'EXEC_STOPPOST', help: 'command that tidies up; empty without a pid file', setBy: 'nothing' },
    { name: 'HOST_UID', help: '`0`', setBy: 'nothing' },
    { name: 'HOST_GID', help: '`0`', setBy: 'nothing' },
    { name: 'RUN_DIRECTORY', help: '`/run`', setBy: '--set' },
    { name: 'STATE_DIRECTORY', help: '`/var/lib`', setBy: '--set' },
    { name: 'CONF_DIRECTORY', help: '`/etc`', setBy: '--set' },
    { name: 'PIDFILE', help: '`$RUN_DIRECTORY/container-$NAME.pid`', setBy: '--set' },
    { name: 'UUID', help: 'a random UUID', setBy: '--set and defaultValues' },
    {
        name: 'ALL_PROCESS_CAPABILITIES',
        help: "the kernel's capabilities, as a list inside a JSON array",
        setBy: '--set',
    },
    { name: 'RUNTIME', help: 'path of runc or crun', setBy: '--set' },
    { name: 'ATOMIC', help: 'path of the installer', setBy: '--set' },
];
/** Always set by the installer. */
const reservedNames = namesOf(({ setBy }) => setBy === 'nothing');
/** Names that have a value before `defaultValues` is read, so that an entry there has no effect. */
const fixedNames = namesOf(({ setBy }) => setBy !== '--set and defaultValues');
function namesOf(wanted) {
    return new Set(installerVariables.filter(wanted).map(({ name }) => name));
}
/** Every name and its value for one installation by root. */
function templateValues(installation) {
    const { name, set = new Map(), capabilities } = installation;
    const runDirectory = set.get('RUN_DIRECTORY') ?? '/run';
    const values = new Map([
        ['UUID', installation.uuid],
        ...(installation.defaults ?? []),
        ['RUN_DIRECTORY', runDirectory],
        ['STATE_DIRECTORY', '/var/lib'],
        ['CONF_DIRECTORY', '/etc'],
        ['PIDFILE', `${runDirectory}/container-${name}.pid`],
        ['ALL_PROCESS_CAPABILITIES', `${capabilities.map((capability) => `"${capability}"`).join(',\n')}\n`],
        ['RUNTIME', installation.runtime],
        ['ATOMIC', installation.atomic],
        ...set,
        ['DESTDIR', installation.destination],
        ['NAME', name],
        ['HOST_UID', '0'],
        ['HOST_GID', '0'],
        ['IMAGE_NAME', installation.imageName],
        ['IMAGE_ID', installation.imageId.replace(/^sha256:/, '')],
    ]);
    for (const [key, command] of unitCommands(installation, values.get('PIDFILE') ?? '')) {
        values.set(key, command);
    }
    return values;
}
/**
 * What the unit runs. With a pid file systemd stops the process itself, and the runtime only tidies up.
 * The two blanks after the runtime are the installer's.
 */
function unitCommands(installation, pidFile) {
    const { name, runtime, systemdCgroup, withPidFile } = installation;
    const flag = systemdCgroup ? ' --systemd-cgroup' : '';
    return [
        ['EXEC_STARTPRE', ''],
        [
            'EXEC_START',
            withPidFile
                ? `${runtime} ${flag} run -d --pid-file ${pidFile} '${name}'`
                : `${runtime}${flag} run '${name}'`,
        ],
        ['EXEC_STOP', withPidFile ? '' : `${runtime}${flag} kill '${name}'`],
        ['EXEC_STOPPOST', withPidFile ? `${runtime} delete '${name}'` : ''],
    ];
}
/** Whether the installer starts the container in the background for this unit: it looks for both names as written. */
function usesPidFile(unitTemplate) {
    return unitTemplate.includes('$EXEC_STOPPOST') && unitTemplate.includes('$PIDFILE');
}
/** Every name that has a value when an image with this manifest is installed without `--set`. */
function valueNames(manifest) {
    return new Set([...installerVariables.map(({ name }) => name), ...manifest.defaultValues.keys()]);
}
/** The name that a container gets without `--name`: the last part of the image's name, and its tag unless that is `latest`. */
function containerName(imageName) {
    const [withoutDigest] = (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(imageName, '@');
    const [name = '', tag = 'latest'] = (withoutDigest.split('/').at(-1) ?? '').split(':');
    return tag === 'latest' ? name : `${name}-${tag}`;
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   Cs: () => (/* binding */ artifactName)
/* harmony export */ });
/* unused harmony export nextName */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** Characters that GitHub and Windows do not allow in the name of an artifact. Source: @actions/artifact. */
const illegal = /[":<>|*?\\/\r\n]/g;
/** A legal artifact name (and file name) for an image: `registry/name:tag` gives `registry-name-tag`. */
function artifactName(image) {
    return image.replace(illegal, '-');
}
/** @throws UserError that quotes the first illegal character of a user's artifact-name. */
function checkArtifactName(name) {
    if (name.trim() === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('artifact-name is empty: remove it, or write a name.');
    const character = illegal[Symbol.match](name)?.[0];
    if (character === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`artifact-name: ${JSON.stringify(name)} contains ${JSON.stringify(character)}, which GitHub does not allow ` +
        `in the name of an artifact: write ${JSON.stringify(artifactName(name))} instead.`);
}
/** `name-retry-2`, then `name-retry-3`; an archive keeps its extension: `name-retry-2.tar.zst`. */
function nextName(name) {
    const [, stem = '', number = '1', ending = ''] = /^(.*?)(?:-retry-(\d+))?(\.tar(?:\.\w+)?)?$/s.exec(name) ?? [];
    return `${stem}-retry-${Number(number) + 1}${ending}`;
}


/***/ }),

/***/ 3218:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ compressions),
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   Ry: () => (/* binding */ engineNames),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   ju: () => (/* binding */ archiveExtensions),
/* harmony export */   n1: () => (/* binding */ layerCompressions),
/* harmony export */   ok: () => (/* binding */ exportKinds),
/* harmony export */   sP: () => (/* binding */ engines),
/* harmony export */   tN: () => (/* binding */ labelProfiles),
/* harmony export */   uI: () => (/* binding */ exportHelp),
/* harmony export */   yQ: () => (/* binding */ uploadChoices),
/* harmony export */   z8: () => (/* binding */ loadChoices)
/* harmony export */ });
/** The words that options choose from: a new one is named here, and the compiler says what else it needs. */
const labelProfiles = ['system-image', 'fedora', 'none'];
/** In the order in which `auto` looks for them. */
const engineNames = ['docker', 'podman', 'buildah'];
const engines = ['auto', ...engineNames];
/** The extension of an archive, by its compression. */
const archiveExtensions = { none: '.tar', gzip: '.tar.gz', zstd: '.tar.zst' };
const compressions = Object.keys(archiveExtensions);
/** The forms in which current hosts install an image, and what each is. */
const exportHelp = {
    bundle: 'one tar with an installer, for systemd with runc or crun',
    quadlet: 'a folder with units for Podman',
};
const exportKinds = Object.keys(exportHelp);
/** Whether the engine gets what a builder builds. */
const loadChoices = ['auto', 'true', 'false'];
const layerCompressions = ['none', 'gzip', 'zstd'];
const uploadChoices = ['true', 'false', 'required'];
const failOnLevels = ['error', 'warning', 'never'];
/** The choices as Markdown: `` `a`, `b` or `c` ``, each with its note in parentheses. */
function either(choices, noteOf) {
    const words = choices.map((each) => `\`${each}\`${noteOf ? ` (${noteOf(each)})` : ''}`);
    return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}


/***/ }),

/***/ 1717:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ configFiles),
/* harmony export */   i: () => (/* binding */ findConfigFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);
/* harmony import */ var _files_read_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(968);



/** File names of the tree's options, the usual one first. */
const configFiles = ['system-image.yml', 'system-image.yaml'];
/** The file with the options of a folder's image. @throws UserError if there are two of them */
function findConfigFile(context, workspace) {
    const found = [];
    for (const name of configFiles) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, name);
        const text = (0,_files_read_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .readInside */ .x)(path, { workspace, what: 'The file' });
        if (text !== undefined)
            found.push({ path, text });
    }
    const [first, second] = found;
    if (first && second)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${first.path}" and "${second.path}" both exist; keep one of them.`);
    return first;
}


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHostFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);


/** @throws UserError if an entry is invalid, or two entries have the same target. */
function parseHostFiles(pairs) {
    const files = pairs.map(parseHostFile);
    for (const [index, { source, target, where }] of files.entries()) {
        const other = files.slice(0, index).find((each) => each.target === target);
        if (other) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} puts "${source}" at "${target}", and so does ${other.where} with "${other.source}": ` +
                'remove one of them, or give it another target.');
        }
    }
    return files;
}
/** @throws UserError if the source leaves the context, or the target is not an absolute path of a file. */
function parseHostFile({ key, value, where }) {
    const source = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key).replace(/\/$/, '');
    const target = value.trim();
    const line = `${where} is "${key}=${value}"`;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(source) || source === '..' || source.startsWith('../')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${line}: the source "${key}" lies outside the context; copy the file into the context.`);
    }
    if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${line}: the target "${target}" is not absolute; write "${key}=/${target || 'etc/…'}".`);
    }
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target);
    if (target.split('/').includes('..') || normal === '/') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${line}: the target must name a path on the host, without "..".`);
    }
    return {
        source,
        target: normal.endsWith('/') ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(normal, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source)) : normal,
        where,
    };
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _core_strings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7893);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);


/**
 * `[registry/]path[:tag]`, as docker accepts it in `--tag`.
 * Source: https://github.com/distribution/reference/blob/main/reference.go
 */
const host = String.raw `(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?`;
const component = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
// Only a dot or a port makes the first part a registry: in "Owner/agent" it is a part of the name.
const pattern = new RegExp(`^((?:(?=[^/]*[.:])${host}/)?${component}(?:/${component})*)(?::([a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}))?$`);
/** Maximum length of a name without its tag. */
const maxLength = 255;
/** What is longer, a digest and mistakes included, is no name, and is not looked at closely. */
const longestText = 1000;
/** @throws UserError that quotes an illegal name, says what is wrong with it, and what to write instead */
function parseImageName(text, where) {
    const match = text.length > longestText ? null : pattern.exec(text);
    const [, repository, tag = 'latest'] = match ?? [];
    if (repository === undefined || repository.length > maxLength) {
        const shown = text.length > 300 ? `${text.slice(0, 300)}…` : text;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} is "${shown}", which is not an image name: ${reason(text)}`);
    }
    return {
        repository,
        tag,
        full: `${repository}:${tag}`,
        short: repository.slice(repository.lastIndexOf('/') + 1),
    };
}
const example = '"example/agent:1.2"';
const maxTagLength = 128;
/** Says what is wrong with an illegal name: one sentence for the first mistake that applies. */
function reason(text) {
    if (text.length > longestText) {
        return `it has ${text.length} characters; a name has at most ${maxLength} before its tag, and a tag ${maxTagLength}.`;
    }
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length > 1)
        return `it has ${lines.length} lines; write one name, such as "${suggestion(lines[0] ?? '')}".`;
    if (text === '')
        return `it is empty; write a name such as ${example}.`;
    if (/[\s,]/.test(text.trim()) && text.trim().split(/[\s,]+/).length > 1)
        return `it has several words; write one name, such as "${suggestion(text.trim().split(/[\s,]+/)[0] ?? '')}".`;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[0];
    if (scheme !== undefined)
        return `it starts with "${scheme}"; write "${suggestion(text.slice(scheme.length))}".`;
    if (text.includes('@')) {
        return `a digest cannot be built; write a name and a tag, such as "${suggestion(text.slice(0, text.indexOf('@')))}".`;
    }
    const { repository, tag } = split(text);
    if (tag === '')
        return `its tag is empty; write "${suggestion(repository)}", or a tag after the colon.`;
    if (repository === '')
        return `the name before the tag is missing; write ${example}.`;
    if (repository.length > maxLength) {
        return `it has ${repository.length} characters before the tag; the limit is ${maxLength}. Shorten it.`;
    }
    return tagProblem(tag, repository) ?? repositoryProblem(repository, tag);
}
function tagProblem(tag, repository) {
    if (tag === undefined)
        return undefined;
    const written = `write "${suggestion(`${repository}:${tag}`)}"`;
    if (tag.length > maxTagLength)
        return `its tag has ${tag.length} characters; the limit is ${maxTagLength}. Shorten it.`;
    const wrong = /[^\w.-]/u.exec(tag);
    if (wrong)
        return `its tag contains ${quoted(wrong[0])} at character ${wrong.index + 1} of the tag; ${written}.`;
    return /^\w/.test(tag) ? undefined : `its tag starts with "${tag.slice(0, 1)}"; ${written}.`;
}
function repositoryProblem(repository, tag) {
    const written = `write "${suggestion(tag === undefined ? repository : `${repository}:${tag}`)}"`;
    const path = repository.replace(new RegExp(`^${host}(?=/)`), (registry) => ' '.repeat(registry.length));
    const wrong = /[^\w.\-/ ]/u.exec(path);
    if (wrong)
        return `it contains ${quoted(wrong[0])} at character ${wrong.index + 1}; ${written}.`;
    if (/[A-Z]/.test(repository) && pattern.test(repository.toLowerCase())) {
        return `it contains upper case letters, but a name must be lower case; ${written}.`;
    }
    if (/^\/|\/\/|\/$/.test(repository))
        return `a part between its slashes is empty; ${written}.`;
    return `each part between its slashes must start and end with a letter or digit, with one separator (".", "_", "__" or dashes) between words; ${written}.`;
}
/** Splits the tag off. A colon before a slash starts a port if a number follows, otherwise a tag (`name:feature/x`). */
function split(text) {
    const [first, rest = ''] = (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .splitAt */ .gI)(text, ':');
    if (first !== '' && /^(?!\d+\/)[^:]+$/.test(rest) && rest.includes('/')) {
        return { repository: first, tag: rest };
    }
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/')
        ? { repository: text.slice(0, colon), tag: text.slice(colon + 1) }
        : { repository: text, tag: undefined };
}
const quoted = (character) => (character === '"' ? `'"'` : `"${character}"`);
/** A legal name that resembles an illegal one. */
function suggestion(text) {
    const { repository, tag } = split(text.trim());
    const path = repository
        .toLowerCase()
        .split('/')
        .map((part, index) => index === 0 && /[.:]/.test(part) && new RegExp(`^${host}$`).test(part)
        ? part
        : (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .Mx)(part
            .replaceAll(/[^a-z0-9._-]+/g, '-')
            .replaceAll(/([._-])[._-]+/g, (run, first) => (/^(?:__|-+)$/.test(run) ? run : first))
            .replace(/^[._-]+/, ''), /[._-]/))
        .filter((part) => part !== '')
        .join('/');
    const cleanTag = tag && (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .Mx)(tag.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, ''), /-/).slice(0, maxTagLength);
    const name = cleanTag ? `${path}:${cleanTag}` : path;
    return pattern.test(name) ? name : 'example/agent:1.2';
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseLines),
/* harmony export */   x: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** The first significant line of a YAML mapping; a `key=value` line never looks like this. */
const mappingStart = /^(?:\{|(?:[\w./-]+|"[^"]*"|'[^']*')\s*:(?:\s|$))/;
/** The lines of a list, without empty lines and comments (lines that start with `#`). */
function parseLines({ value, where }) {
    if (value instanceof Map) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} must be a list of lines, not a mapping.`);
    }
    const lines = typeof value === 'string' ? value.split(/\r?\n/) : [...value];
    return lines
        .map((text, index) => ({ text, number: index + 1 }))
        .filter(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#'));
}
/**
 * Parses `key=value` lines, or a YAML mapping instead. A value is everything after the first `=`, unchanged.
 * @param example the correct form, for errors
 * @throws UserError that quotes a malformed line with its number
 */
async function parsePairs(raw, example) {
    const { value, where } = raw;
    if (value instanceof Map)
        return mappingPairs(value, where);
    const lines = parseLines(raw);
    const [first] = lines;
    if (typeof value === 'string' && first !== undefined && mappingStart.test(first.text.trimStart())) {
        const { parseYamlMapping } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(844)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3844));
        return mappingPairs(parseYamlMapping(value, where), where);
    }
    return lines.map((line) => {
        const equals = line.text.indexOf('=');
        const key = line.text.slice(0, Math.max(equals, 0)).trim();
        if (key === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Line ${line.number} of ${where} is "${line.text.trim()}"; write it as ${example}.`);
        }
        return { key, value: line.text.slice(equals + 1), where: `line ${line.number} of ${where}` };
    });
}
function mappingPairs(mapping, where) {
    return [...mapping].map(([key, value]) => ({ key, value, where: `"${key}" in ${where}` }));
}


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4296);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9622);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1717);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4903);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8483);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2262);







/**
 * Loads the options of a run: step inputs or flags override the system-image.yml of the context, which belongs to the
 * tree. Paths are relative to the working directory in both.
 * @param workflow step inputs or flags
 * @param fallback values for what neither of them sets
 * @throws UserError if the file cannot be read, or a value is invalid
 */
async function loadOptions(workflow, fallback = new Map()) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .T)(workflow, new Map([...fallback, ...(await treeOptions(contextOf(workflow)))]));
}
function contextOf(workflow) {
    const context = workflow.get('context');
    return (context && (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .parseText */ .r4)(context)) || '.';
}
async function treeOptions(context) {
    const workspace = await (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorkspace */ .pl)(context);
    const found = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfigFile */ .i)(context, workspace);
    if (found === undefined)
        return new Map();
    const { parseConfigFile } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6839));
    const options = parseConfigFile(found.text, found.path);
    for (const { name, kind } of _table_js__WEBPACK_IMPORTED_MODULE_4__/* .optionTable */ .s) {
        const raw = kind === 'path' ? options.get(name) : undefined;
        if (raw)
            assertInside(raw, workspace);
    }
    return options;
}
/** @throws UserError if a path of the tree, as written, leaves the workspace or enters `.git`. */
function assertInside(raw, { folder }) {
    const path = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .parseText */ .r4)(raw);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    if ((0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(folder, absolute) && !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .entersGit */ .k_)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, absolute)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${raw.where} is "${path}", outside "${folder}": only the workflow may name such a path, as an input of the step or a flag.`);
}


/***/ }),

/***/ 4903:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readDefaults),
  T: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./src/options/artifact-name.ts
var artifact_name = __nccwpck_require__(9580);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/shell-words.ts
var shell_words = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./src/options/host-files.ts
var host_files = __nccwpck_require__(5140);
// EXTERNAL MODULE: ./src/options/image-name.ts
var image_name = __nccwpck_require__(6347);
// EXTERNAL MODULE: ./src/options/lists.ts
var lists = __nccwpck_require__(5003);
// EXTERNAL MODULE: ./src/options/table.ts + 7 modules
var table = __nccwpck_require__(8483);
// EXTERNAL MODULE: ./src/options/values.ts
var values = __nccwpck_require__(2262);
;// CONCATENATED MODULE: ./src/options/reader.ts




/**
 * Parses options one by one: a value of the workflow wins over one of the tree, which wins over the table's default.
 * All errors are reported together, because in a workflow each attempt costs a push.
 */
class OptionReader {
    workflow;
    tree;
    errors = [];
    constructor(workflow, tree) {
        this.workflow = workflow;
        this.tree = tree;
    }
    get(name) {
        return this.workflow.get(name) ?? this.tree.get(name) ?? defaultOf(name);
    }
    /** The options that ask for something: set to a value, and not a switch that is off unless it is set. */
    given() {
        const rows = table/* optionTable */.s;
        const asking = rows.filter((row) => {
            const name = row.name;
            const value = this.workflow.get(name)?.value ?? this.tree.get(name)?.value ?? '';
            if (typeof value !== 'string')
                return [...value].length > 0;
            const isOff = value.toLowerCase() === 'false' && !(row.kind === 'boolean' && row.default === 'true');
            return value !== '' && !isOff;
        });
        return new Set(asking.map(({ name }) => name));
    }
    need(name) {
        const value = this.get(name);
        if (value === undefined)
            throw new errors/* UserError */.yo(`"${name}" is not set; ${missingHint[name] ?? 'set it.'}`);
        return value;
    }
    boolean(name) {
        return this.attempt(() => (0,values/* parseBoolean */.yG)(this.need(name)));
    }
    choice(name, choices) {
        return this.attempt(() => (0,values/* parseChoice */.HU)(this.need(name), choices));
    }
    number(name, lowest, highest) {
        return this.attempt(() => (0,values/* parseNumber */.$J)(this.need(name), lowest, highest));
    }
    /** Undefined if it is empty. */
    text(name) {
        return this.attempt(() => {
            const value = this.get(name);
            return value && ((0,values/* parseText */.r4)(value) || undefined);
        });
    }
    /** The lines of the tree, then those of the workflow: the lists are joined. */
    united(name) {
        return this.attempt(() => [this.tree.get(name), this.workflow.get(name)].flatMap((raw) => (raw ? (0,lists/* parseLines */.L)(raw) : [])));
    }
    /** The pairs of the tree, then those of the workflow, which win. */
    async unitedPairs(name, example) {
        const pairs = [];
        for (const raw of [this.tree.get(name), this.workflow.get(name)]) {
            if (raw)
                pairs.push(...(await this.attemptAsync(() => (0,lists/* parsePairs */.x)(raw, example))));
        }
        return pairs;
    }
    texts(name) {
        return this.attempt(() => this.parsedLines(name).map((line) => line.text.trim()));
    }
    /** @param parse turns the pairs into the option's value */
    pairs(name, example, parse) {
        return this.attemptAsync(async () => {
            const value = this.get(name);
            return parse(value ? await (0,lists/* parsePairs */.x)(value, example) : []);
        });
    }
    /** The result of `read`; a UserError is collected for {@link assertNoErrors}. */
    attempt(read) {
        try {
            return read();
        }
        catch (error) {
            return this.keep(error);
        }
    }
    /** @throws UserError with a line for each invalid value. */
    assertNoErrors() {
        if (this.errors.length > 0)
            throw new errors/* UserError */.yo(this.errors.join('\n'));
    }
    async attemptAsync(read) {
        try {
            return await read();
        }
        catch (error) {
            return this.keep(error);
        }
    }
    parsedLines(name) {
        const value = this.get(name);
        return value ? (0,lists/* parseLines */.L)(value) : [];
    }
    /** Its value is never used: {@link assertNoErrors} throws first. */
    keep(error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        this.errors.push(error.message);
        return undefined;
    }
}
const missingHint = {
    image: 'give the image a name, for example "example/agent:1.2".',
};
function defaultOf(name) {
    const row = table/* optionTable */.s.find((each) => each.name === name);
    return row && 'default' in row ? { value: row.default, where: `the default of "${name}"` } : undefined;
}

// EXTERNAL MODULE: ./src/options/choices.ts
var choices = __nccwpck_require__(3218);
;// CONCATENATED MODULE: ./src/options/options.ts









/** Label names as docker takes them: no white space, `=`, quotes or backslash. */
const labelName = /^[^\s="'\\]+$/;
/** The names that Python's string.Template accepts. */
const variableName = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
const ruleExample = '"rule-id=level"';
const variables = named(variableName, 'a variable name');
/**
 * Parses and checks all options.
 * @param workflow step inputs or flags; they win over `tree`, the values of system-image.yml
 * @throws UserError with a line for each invalid value
 */
async function readOptions(workflow, tree = new Map()) {
    const reader = new OptionReader(workflow, tree);
    const options = {
        image: reader.attempt(() => readImage(reader.need('image'))),
        context: reader.attempt(() => (0,values/* parseText */.r4)(reader.need('context'))),
        dockerfile: reader.text('dockerfile'),
        baseImage: reader.attempt(() => (0,values/* parseText */.r4)(reader.need('base-image'))),
        description: reader.text('description'),
        labels: await reader.pairs('labels', '"key=value"', named(labelName, 'a label name')),
        autoLabels: reader.boolean('auto-labels'),
        templates: reader.text('templates'),
        runtimeOptions: reader.attempt(() => asText(reader.get('runtime-options'))),
        defaults: await reader.pairs('defaults', '"KEY=value"', variables),
        hostFiles: await reader.pairs('host-files', '"source=/absolute/target"', host_files/* parseHostFiles */.R),
        build: reader.boolean('build'),
        engine: reader.choice('engine', choices/* engines */.sP),
        host: reader.text('host'),
        tlsVerify: reader.boolean('tls-verify'),
        builder: reader.text('builder'),
        load: reader.choice('load', choices/* loadChoices */.z8),
        buildRetries: reader.number('build-retries', 0, 10),
        buildOptions: {
            ...given('target', reader.text('target')),
            ...given('platform', reader.text('platform')),
            ...given('provenance', reader.text('provenance')),
            ...given('sbom', reader.text('sbom')),
            layerCompression: reader.choice('layer-compression', choices/* layerCompressions */.n1),
            ssh: reader.texts('ssh'),
            buildContexts: reader.texts('build-contexts'),
            buildArgs: await reader.pairs('build-args', '"NAME=value"', named(variableName, 'the name of an ARG')),
            secrets: reader.texts('secrets'),
            pull: reader.boolean('pull'),
            noCache: reader.boolean('no-cache'),
            cacheFrom: reader.texts('cache-from'),
            cacheTo: reader.texts('cache-to'),
        },
        labelProfile: reader.choice('label-profile', choices/* labelProfiles */.tN),
        requiredLabels: reader.united('required-labels'),
        rules: await reader.unitedPairs('rules', ruleExample),
        fromWorkflow: await workflowPolicy(workflow),
        failOn: reader.choice('fail-on', choices/* failOnLevels */.RV),
        trial: reader.boolean('trial'),
        trialSeconds: reader.number('trial-seconds', 1, 3600),
        trialSet: await reader.pairs('trial-set', '"KEY=value"', variables),
        trialCommand: reader.attempt(() => readCommand(reader.get('trial-command'))),
        exports: reader.attempt(() => readExports(reader.get('export'))),
        reports: reader.texts('report'),
        upload: reader.choice('upload', choices/* uploadChoices */.yQ),
        artifactName: reader.attempt(() => readArtifactName(reader.get('artifact-name'))),
        retentionDays: reader.get('retention-days') && reader.number('retention-days', 0, 400),
        compression: reader.choice('compression', choices/* compressions */.MG),
        archive: reader.boolean('archive'),
        compressionLevel: reader.number('compression-level', 0, 9),
        overwrite: reader.boolean('overwrite'),
        outputDirectory: reader.text('output-directory'),
        given: reader.given(),
    };
    reader.assertNoErrors();
    return options;
}
/** The workflow's part of the policy. Errors are reported for the whole policy, so they are not repeated here. */
async function workflowPolicy(workflow) {
    const alone = new OptionReader(workflow, new Map());
    const hasProfile = workflow.has('label-profile');
    return {
        labelProfile: hasProfile ? alone.choice('label-profile', choices/* labelProfiles */.tN) : undefined,
        requiredLabels: alone.united('required-labels'),
        rules: await alone.unitedPairs('rules', ruleExample),
    };
}
/** Values of template variables. @throws UserError for a name that a template cannot use. */
async function readDefaults(raw) {
    return variables(await (0,lists/* parsePairs */.x)(raw, '"KEY=value"'));
}
function readImage(raw) {
    return (0,image_name/* parseImageName */.i)((0,values/* parseText */.r4)(raw), raw.where);
}
/** Program and arguments; undefined if there are none. */
function readCommand(raw) {
    if (raw === undefined)
        return undefined;
    const text = (0,values/* parseText */.r4)(raw);
    return text ? (0,shell_words/* splitWords */.y)(text, raw.where).map((word) => word.text) : undefined;
}
/** Kinds of exports, each once. @throws UserError for a word that is not one. */
function readExports(raw) {
    if (raw === undefined)
        return [];
    const words = (0,lists/* parseLines */.L)(raw).flatMap(({ text }) => text.split(','));
    const kinds = words.map((each) => each.trim()).filter((each) => each !== '');
    return [...new Set(kinds.map((value) => (0,values/* parseChoice */.HU)({ value, where: raw.where }, choices/* exportKinds */.ok)))];
}
function readArtifactName(raw) {
    const name = (raw && (0,values/* parseText */.r4)(raw)) || undefined;
    if (name !== undefined)
        (0,artifact_name/* checkArtifactName */.CN)(name);
    return name;
}
/** A property if it has a value, as `exactOptionalPropertyTypes` requires. */
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
/** Turns pairs into a map; the last value of a key wins, as with repeated options of docker. */
function named(pattern, kind) {
    return (pairs) => {
        for (const { key, value, where } of pairs) {
            if (!pattern.test(key))
                throw new errors/* UserError */.yo(`${where} is "${key}=${value}": "${key}" is not ${kind}.`);
        }
        return new Map(pairs.map(({ key, value }) => [key, value]));
    };
}
function asText(raw) {
    if (raw === undefined)
        return '';
    if (typeof raw.value === 'string')
        return raw.value;
    return (0,lists/* parseLines */.L)(raw)
        .map((line) => line.text)
        .join('\n');
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ optionTable)
});

;// CONCATENATED MODULE: ./src/options/rows/generate.ts
/** What the image is, and what is generated for it. */
const generateRows = [
    {
        name: 'image',
        describes: 'image',
        group: 'generate',
        kind: 'text',
        help: 'Name of the image, with its tag: `example/agent:1.2`. Without a tag it is `latest`.',
    },
    {
        name: 'context',
        describes: 'run',
        group: 'generate',
        kind: 'path',
        help: 'Folder with the files of the image.',
        default: '.',
    },
    {
        name: 'dockerfile',
        describes: 'image',
        group: 'generate',
        kind: 'path',
        help: 'Path of the Dockerfile, if it is not `Dockerfile` in the context.',
    },
    {
        name: 'base-image',
        describes: 'image',
        group: 'generate',
        kind: 'text',
        help: 'Image that a generated Dockerfile starts from; `scratch` for a statically linked program.',
        default: 'fedora:latest',
    },
    {
        name: 'description',
        describes: 'image',
        group: 'generate',
        kind: 'text',
        help: 'What the service does, in a few words: the `Description=` of its unit. By default, the `summary` label, or else the name of the image.',
    },
    {
        name: 'labels',
        describes: 'image',
        group: 'generate',
        kind: 'pairs',
        help: 'Labels of the image, one `key=value` per line. A generated Dockerfile also sets `name` and `architecture`; an image that this run turns into a System Image also gets `atomic.type=system`.',
    },
    {
        name: 'auto-labels',
        describes: 'image',
        group: 'generate',
        kind: 'boolean',
        help: "Whether to set `vcs-url`, `vcs-ref`, `vcs-type` and `build-date` (the commit's date) from the run.",
        default: 'false',
    },
    {
        name: 'runtime-options',
        describes: 'image',
        group: 'generate',
        kind: 'lines',
        help: 'Options for `config.json.template`, in the syntax of `oci-runtime-tool generate`: `--hostname=agent --linux-namespace-remove=network`.',
    },
    {
        name: 'defaults',
        describes: 'image',
        group: 'generate',
        kind: 'pairs',
        help: 'Default values of template variables, one `KEY=value` per line, for `manifest.json`.',
    },
    {
        name: 'host-files',
        describes: 'image',
        group: 'generate',
        kind: 'pairs',
        help: 'Files and folders that the installer copies to the host, one `source=/absolute/target` per line; sources are relative to the context. To see them in the container, bind-mount them with `runtime-options`.',
    },
    {
        name: 'templates',
        describes: 'image',
        group: 'generate',
        kind: 'path',
        help: 'Folder with your own Handlebars templates: `Dockerfile.hbs`, `service.template.hbs`, `tmpfiles.template.hbs` or `init.sh.hbs`. The built-in template is used for each one that is missing.',
    },
];

// EXTERNAL MODULE: ./src/options/choices.ts
var choices = __nccwpck_require__(3218);
;// CONCATENATED MODULE: ./src/options/rows/build.ts

/** How the image is built. */
const buildRows = [
    {
        name: 'build',
        describes: 'run',
        group: 'build',
        kind: 'boolean',
        help: 'Whether to build the image. `false` checks only the folder: this needs no engine, creates no image and no tar, and does not check labels.',
        default: 'true',
    },
    {
        name: 'engine',
        describes: 'run',
        group: 'build',
        kind: 'choice',
        help: `Engine that builds and saves the image: ${(0,choices/* either */.gP)(choices/* engineNames */.Ry)}; \`auto\` uses the first of these that is installed.`,
        default: 'auto',
        choices: choices/* engines */.sP,
    },
    {
        name: 'host',
        describes: 'run',
        group: 'build',
        kind: 'text',
        help: 'Address of the engine, for docker and podman: `tcp://build.example.org:2376`.',
    },
    {
        name: 'tls-verify',
        describes: 'run',
        group: 'build',
        kind: 'boolean',
        help: 'Whether to verify the TLS certificate of the Docker engine at that address.',
        default: 'false',
    },
    {
        name: 'builder',
        describes: 'run',
        group: 'build',
        kind: 'text',
        help: 'Builder of buildx that writes the tar: in a container, on Kubernetes, or remote with mutual TLS. It needs no engine on this machine. By default, the builder in use, if it can; see [docs/builders.md](docs/builders.md).',
    },
    {
        name: 'load',
        describes: 'run',
        group: 'build',
        kind: 'choice',
        help: 'Whether to load the tar of such a builder into the Docker engine, too: `auto` does if an engine answers.',
        default: 'auto',
        choices: choices/* loadChoices */.z8,
    },
    {
        name: 'layer-compression',
        describes: 'run',
        group: 'build',
        kind: 'choice',
        help: `Compression of the layers inside the tar of such a builder: ${(0,choices/* either */.gP)(choices/* layerCompressions */.n1)}.`,
        default: 'gzip',
        choices: choices/* layerCompressions */.n1,
    },
    {
        name: 'build-retries',
        describes: 'run',
        group: 'build',
        kind: 'number',
        help: 'How often to repeat a build that fails because of the network: a registry that times out, resets the connection or answers 429 or 5xx. 0 to 10.',
        default: '2',
    },
    {
        name: 'target',
        describes: 'image',
        group: 'build',
        kind: 'text',
        help: 'Stage of the Dockerfile to build; by default, the last one.',
    },
    {
        name: 'platform',
        describes: 'image',
        group: 'build',
        kind: 'text',
        help: "Platform to build for: `linux/arm64`. By default, the engine's own.",
    },
    {
        name: 'build-args',
        describes: 'image',
        group: 'build',
        kind: 'pairs',
        help: 'Values for the ARGs of the Dockerfile, one `NAME=value` per line.',
    },
    {
        name: 'secrets',
        describes: 'run',
        group: 'build',
        kind: 'lines',
        help: 'Secrets for the build, one per line, in the syntax of `--secret`: `id=token,src=token.txt`.',
    },
    {
        name: 'ssh',
        describes: 'run',
        group: 'build',
        kind: 'lines',
        help: 'SSH agents or keys for the build, one per line, in the syntax of `--ssh`: `default`. Needs buildx, podman or buildah.',
    },
    {
        name: 'build-contexts',
        describes: 'run',
        group: 'build',
        kind: 'lines',
        help: 'Named contexts of the Dockerfile, one per line, in the syntax of `--build-context`: `assets=../assets`. Needs buildx, podman or buildah.',
    },
    {
        name: 'pull',
        describes: 'run',
        group: 'build',
        kind: 'boolean',
        help: 'Whether to pull newer base images from the registry.',
        default: 'false',
    },
    {
        name: 'no-cache',
        describes: 'run',
        group: 'build',
        kind: 'boolean',
        help: 'Whether to build every step without the cache.',
        default: 'false',
    },
    {
        name: 'cache-from',
        describes: 'run',
        group: 'build',
        kind: 'lines',
        help: 'Cache sources for the build, one per line: `type=gha` with buildx, or the name of an image.',
    },
    {
        name: 'cache-to',
        describes: 'run',
        group: 'build',
        kind: 'lines',
        help: 'Cache destinations for the build, one per line: `type=gha,mode=max`. Needs buildx.',
    },
    {
        name: 'provenance',
        describes: 'run',
        group: 'build',
        kind: 'text',
        help: 'Provenance attestation, in the syntax of `--provenance`: `mode=max`. By default, none. Needs buildx; older tools cannot load such a tar.',
    },
    {
        name: 'sbom',
        describes: 'run',
        group: 'build',
        kind: 'text',
        help: 'Bill of materials, in the syntax of `--sbom`: `true`. By default, none. Needs buildx; older tools cannot load such a tar.',
    },
];

;// CONCATENATED MODULE: ./src/options/rows/check.ts

/** What the checks ask for, and where findings go. */
const checkRows = [
    {
        name: 'label-profile',
        describes: 'image',
        group: 'check',
        kind: 'choice',
        help: `Set of labels that the image must have: ${(0,choices/* either */.gP)(choices/* labelProfiles */.tN)}.`,
        default: 'system-image',
        choices: choices/* labelProfiles */.tN,
    },
    {
        name: 'required-labels',
        describes: 'image',
        group: 'check',
        kind: 'lines',
        help: 'Further labels that the image must have, one per line: `key`, `key=value`, `key=/regex/` or `key:type` (text, url, rfc3339, email, semver, spdx).',
    },
    {
        name: 'rules',
        describes: 'image',
        group: 'check',
        kind: 'pairs',
        help: 'Levels of individual rules, one `id=level` per line or a YAML mapping: `off`, `notice`, `warning` or `error`.',
    },
    {
        name: 'fail-on',
        describes: 'run',
        group: 'check',
        kind: 'choice',
        help: `Lowest level of finding that fails the step: ${(0,choices/* either */.gP)(choices/* failOnLevels */.RV)}.`,
        default: 'error',
        choices: choices/* failOnLevels */.RV,
    },
    {
        name: 'report',
        describes: 'run',
        group: 'check',
        kind: 'lines',
        help: 'Files to write the findings to, one per line; the extension selects the format: `.json`, `.sarif`, `.xml` (JUnit), `.txt` or `.codequality.json` (GitLab).',
    },
];

;// CONCATENATED MODULE: ./src/options/rows/save.ts

/** The tar. */
const saveRows = [
    {
        name: 'compression',
        describes: 'run',
        group: 'save',
        kind: 'choice',
        help: `Compression of the tar: ${(0,choices/* either */.gP)(choices/* compressions */.MG, (each) => `\`${choices/* archiveExtensions */.ju[each]}\``)}.`,
        default: 'none',
        choices: choices/* compressions */.MG,
    },
    {
        name: 'output-directory',
        describes: 'run',
        group: 'save',
        kind: 'path',
        help: "Folder for the tar; it is created if it is missing. The tar of another image is never overwritten, although `hci/a:1` and `hci-a:1` are both saved as `hci-a-1.tar`: such a run fails before the build. By default, the runner's temporary folder; on the command line, the working directory.",
    },
];

;// CONCATENATED MODULE: ./src/options/rows/trial.ts
/** The trial start. */
const trialRows = [
    {
        name: 'trial',
        describes: 'run',
        group: 'trial',
        kind: 'boolean',
        help: 'Whether to start the image once, as the installer and its unit would, in a temporary folder that acts as the host. Needs root or `sudo`, and runc or crun.',
        default: 'false',
    },
    {
        name: 'trial-seconds',
        describes: 'run',
        group: 'trial',
        kind: 'number',
        help: 'Seconds that the service must stay up.',
        default: '5',
    },
    {
        name: 'trial-set',
        describes: 'run',
        group: 'trial',
        kind: 'pairs',
        help: 'Values of template variables for the trial, one `KEY=value` per line, as with `atomic install --set`.',
    },
    {
        name: 'trial-command',
        describes: 'run',
        group: 'trial',
        kind: 'text',
        help: 'Command that must exit with status 0 in the running container: `/usr/bin/agent --status`.',
    },
];

;// CONCATENATED MODULE: ./src/options/rows/export.ts

/** What is made of the image for hosts. */
const exportRows = [
    {
        name: 'export',
        describes: 'run',
        group: 'export',
        kind: 'lines',
        help: `What to export for current hosts, separated by commas or lines: ${(0,choices/* either */.gP)(choices/* exportKinds */.ok, (each) => choices/* exportHelp */.uI[each])}. See [docs/hosts.md](docs/hosts.md).`,
    },
];

;// CONCATENATED MODULE: ./src/options/rows/upload.ts

/** The artifact. */
const uploadRows = [
    {
        name: 'upload',
        describes: 'run',
        group: 'upload',
        kind: 'choice',
        help: 'Whether to upload the tar as a workflow artifact. If the server does not accept artifacts, `true` only warns and `required` fails the step.',
        default: 'true',
        choices: choices/* uploadChoices */.yQ,
    },
    {
        name: 'artifact-name',
        describes: 'run',
        group: 'upload',
        kind: 'text',
        help: 'Name of the artifact. By default, the name of the tar: `example-agent-1.2.tar`.',
    },
    {
        name: 'retention-days',
        describes: 'run',
        group: 'upload',
        kind: 'number',
        help: 'Days after which the artifact expires, 1 to 400; 0 uses the setting of the repository.',
    },
    {
        name: 'archive',
        describes: 'run',
        group: 'upload',
        kind: 'boolean',
        help: 'Whether to upload the tar inside the usual zip; `false` uploads the tar itself.',
        default: 'true',
    },
    {
        name: 'compression-level',
        describes: 'run',
        group: 'upload',
        kind: 'number',
        help: 'Compression level of that zip, 0 (stored) to 9. `compression` is the faster way to a small artifact.',
        default: '0',
    },
    {
        name: 'overwrite',
        describes: 'run',
        group: 'upload',
        kind: 'boolean',
        help: 'Whether to replace an artifact of the same name in this run.',
        default: 'false',
    },
];

;// CONCATENATED MODULE: ./src/options/table.ts
/**
 * The one table of options: the source of the Action's inputs, the keys of system-image.yml, the flags of the command
 * line and their documentation. Each step has its rows in `rows/`.
 */







const optionTable = [
    ...generateRows,
    ...buildRows,
    ...checkRows,
    ...saveRows,
    ...trialRows,
    ...exportRows,
    ...uploadRows,
];


/***/ }),

/***/ 2262:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** The spellings of booleans in actions/toolkit and YAML 1.2's core schema. */
const booleans = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** @throws UserError if the value is a list. */
function parseText({ value, where }) {
    if (typeof value !== 'string')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} must be a string, not a list.`);
    return value.trim();
}
/** @throws UserError for anything but `true` and `false`; a typo must not mean false. */
function parseBoolean(raw) {
    const text = parseText(raw);
    const value = booleans.get(text);
    if (value === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${raw.where} is "${text}"; write "true" or "false".`);
    }
    return value;
}
/** A whole number in a range. @throws UserError for anything else. */
function parseNumber(raw, lowest, highest) {
    const text = parseText(raw);
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < lowest || value > highest) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${raw.where} is "${text}"; write a whole number from ${lowest} to ${highest}.`);
    }
    return value;
}
/** One of a few words. @throws UserError for anything else. */
function parseChoice(raw, choices) {
    const text = parseText(raw);
    const choice = choices.find((each) => each === text);
    if (choice === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${raw.where} is "${text}"; write one of ${choices.join(', ')}.`);
    }
    return choice;
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/engine/engine.ts
var engine_engine = __nccwpck_require__(7586);
;// CONCATENATED MODULE: ./src/engine/builder-options.ts

/** A sentence for each option of builders that is set, while the engine builds into its own store. */
function builderOptionsWithoutEffect({ given }, engine) {
    if ((0,engine_engine/* makesTars */.W)(engine))
        return [];
    return ['load', 'layer-compression']
        .filter((name) => given.has(name))
        .map((name) => `${name} has no effect: ${engine.name} builds into its own store, and the tar is saved from there.`);
}

// EXTERNAL MODULE: ./src/files/temporary-folder.ts
var temporary_folder = __nccwpck_require__(2853);
// EXTERNAL MODULE: ./src/image/folder.ts
var image_folder = __nccwpck_require__(3357);
// EXTERNAL MODULE: ./src/image/sorted-entries.ts
var sorted_entries = __nccwpck_require__(4617);
;// CONCATENATED MODULE: ./src/image/overlay.ts

/**
 * One view on top of another, as a layer lies on an image: a path of `above` hides the same path of `below`.
 * @param above owned by root throughout, as with COPY
 */
function overlay(below, above) {
    const onTop = async (path) => {
        const entry = await above.lookup(path);
        return entry && { ...entry, uid: 0, gid: 0 };
    };
    return {
        lookup: async (path) => (await onTop(path)) ?? below.lookup(path),
        async list(directory) {
            const entries = new Map((await below.list(directory)).map((entry) => [entry.path, entry]));
            for (const entry of await above.list(directory))
                entries.set(entry.path, { ...entry, uid: 0, gid: 0 });
            return (0,sorted_entries/* sortByPath */.$)(entries.values());
        },
        ...(below.follow && {
            // A layer's folders lie on the image's own, and on what a link of the image leads to.
            async follow(path) {
                const top = await onTop(path);
                return top && top.type !== 'directory' ? top : ((await below.follow?.(path)) ?? top);
            },
        }),
        read: async (path, limit) => ((await above.lookup(path)) ? above : below).read(path, limit),
    };
}

// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: ./src/generate/contents.ts + 2 modules
var contents = __nccwpck_require__(7368);
// EXTERNAL MODULE: ./src/image/files.ts
var image_files = __nccwpck_require__(6222);
;// CONCATENATED MODULE: ./src/generate/existing-exports.ts


const noExports = {
    folder: system_image/* exportsFolder */.a6,
    isBlocked: false,
    files: new Map(),
    plainConfig: undefined,
    hostPaths: new Set(),
};
const fileKinds = Object.keys(system_image/* exportFiles */.S7);
/** Looks into the `/exports` of an image, whichever instruction put it there; links are followed inside the image. */
async function existingExports(image) {
    // First, because a view may read the whole folder for it, and then knows every answer below.
    const listed = await image.list(system_image/* exportsFolder */.a6);
    const top = await (0,image_files/* resolve */.hd)(image, system_image/* exportsFolder */.a6);
    if (top === undefined)
        return noExports;
    if (top.type !== 'directory')
        return { ...noExports, isBlocked: true };
    const folder = top.path;
    const entries = folder === system_image/* exportsFolder */.a6 ? listed : await image.list(folder);
    const read = async (name) => {
        const entry = await (0,image_files/* resolve */.hd)(image, `${folder}/${name}`);
        // Anything but a file is the author's error, which the checks report; it is not replaced.
        if (entry?.type !== 'file')
            return (await image.lookup(`${folder}/${name}`)) && '';
        return (await image.read(entry.path)).toString('utf8');
    };
    const files = new Map();
    for (const file of fileKinds) {
        const content = await read(system_image/* exportFiles */.S7[file]);
        if (content !== undefined)
            files.set(file, content);
    }
    const hostFolder = `${folder}/hostfs`;
    const hostPaths = entries
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`${hostFolder}/`))
        .map((path) => path.slice(hostFolder.length));
    return {
        folder,
        isBlocked: false,
        files,
        plainConfig: await read('config.json'),
        hostPaths: new Set(hostPaths),
    };
}

// EXTERNAL MODULE: ./src/installer/host-entries.ts
var host_entries = __nccwpck_require__(4533);
// EXTERNAL MODULE: ./src/installer/manifest.ts + 1 modules
var installer_manifest = __nccwpck_require__(764);
;// CONCATENATED MODULE: ./src/generate/host-paths.ts


/**
 * The paths on the host of an image's host files.
 * @param paths below `/exports/hostfs`
 * @param manifest of the image, if it has one
 */
function pathsOnHost(paths, manifest) {
    const renames = manifest === undefined ? new Map() : (0,installer_manifest/* parseManifest */.Ng)(manifest).manifest.renameFiles;
    return new Set([...paths].map((path) => (0,host_entries/* renamed */.f)(path, renames)));
}

// EXTERNAL MODULE: ./src/generate/labels.ts
var labels = __nccwpck_require__(6988);
// EXTERNAL MODULE: ./src/generate/plan.ts
var generate_plan = __nccwpck_require__(5948);
;// CONCATENATED MODULE: ./src/generate/unused-options.ts

/** What each option is for: nothing becomes of it if that file is not generated. */
const purposes = [
    ['config', 'runtime-options', ({ runtimeOptions }) => runtimeOptions.trim() !== ''],
    ['service', 'description', ({ description }) => description !== undefined],
    ['manifest', 'defaults', ({ defaults }) => defaults.size > 0],
];
/** A sentence for each option that has no effect, because the file that it is for exists. */
function unusedOptions(options, plan) {
    return purposes
        .filter(([file, , isGiven]) => isGiven(options) && plan.get(file) !== 'generated')
        .map(([file, option]) => `${option} has no effect: ${reason(system_image/* exportFiles */.S7[file], plan.get(file))}.`);
}
function reason(name, origin) {
    if (origin === undefined)
        return 'the image only installs files';
    return `${name} exists${origin === 'image' ? ' in the image' : ''}`;
}

// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 31 modules
var runtime_spec = __nccwpck_require__(928);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./src/pipeline/generate/left-out.ts


/** Files at the top of a folder that are about the source, and not meant for any image. */
const aboutSource = /^\.|^(?:readme|licen[cs]e|copying|notice|changelog|contributing|authors|makefile|dockerfile)(?:\.|$)|^system-image\.ya?ml$|\.(?:md|generated|partial|tar|tar\.gz|tar\.zst|sarif)$/i;
/** What lies at the top of a bare folder, and that its generated Dockerfile does not copy. */
async function leftOutFiles({ context, options }) {
    const used = new Set([
        ...Object.values(system_image/* exportFiles */.S7),
        ...context.programs,
        ...options.hostFiles.map(({ source }) => source.split('/')[0]),
        ...options.reports,
        'init.sh',
    ]);
    const entries = await (0,promises_.readdir)(context.root, { withFileTypes: true });
    return entries
        .filter(({ name }) => !used.has(name) && !aboutSource.test(name))
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
}
/** The warning about files that go nowhere. */
function leftOut(names) {
    if (names.length === 0)
        return [];
    const scripts = names.filter((name) => /^[^.]+$|\.(?:sh|py|pl|rb)$/.test(name) && !name.endsWith('/'));
    const hint = scripts.length > 0
        ? ` If ${scripts[0] ?? ''} is a program, make it executable: chmod +x ${scripts[0] ?? ''}.`
        : '';
    return [
        `Not in the image: ${names.join(', ')}. Without a Dockerfile the image gets the folder's executables and host-files alone.${hint}`,
    ];
}

// EXTERNAL MODULE: ./src/pipeline/plan.ts + 5 modules
var pipeline_plan = __nccwpck_require__(2432);
;// CONCATENATED MODULE: ./src/pipeline/generate/additions.ts












/**
 * Looks into the image that was built, and works out what it lacks.
 * @throws UserError if the image has nothing to run, or no room for the files
 */
async function findAdditions(runPlan, image, before) {
    const { options, contextFiles } = runPlan;
    const existing = await existingExports(image.files);
    if (existing.isBlocked) {
        throw new errors/* UserError */.yo('/exports is a file in the image, and has to be a folder: in the Dockerfile, write "COPY … /exports/", with the slash at its end.');
    }
    // What was generated before the image was known, and is as it was, is worked out again.
    const own = new Map([...existing.files].filter(([file, content]) => before.byKind.get(file) !== content));
    const context = new Map([...contextFiles].filter(([file]) => !before.byKind.has(file)));
    const plan = (0,generate_plan/* planExports */.L)({ image: own, context, hasPlainConfig: existing.plainConfig !== undefined });
    const kept = new Map([...plan].flatMap(([file, origin]) => {
        const content = origin === 'image' ? own.get(file) : origin === 'context' ? context.get(file) : undefined;
        return content === undefined ? [] : [[file, content]];
    }));
    if (existing.plainConfig !== undefined)
        kept.set('config', existing.plainConfig);
    const hostFiles = options.hostFiles.filter(({ target }) => !existing.hostPaths.has(target));
    const process = await processOf(image);
    const hostPaths = [...existing.hostPaths, ...hostFiles.map(({ target }) => target)];
    const { content, notices } = await (0,contents/* exportContents */.H1)(new Set([...plan].filter(([, origin]) => origin === 'generated').map(([file]) => file)), (0,pipeline_plan/* templateData */.Jr)(runPlan, process), {
        existing: kept,
        hostPaths: pathsOnHost(hostPaths, kept.get('manifest')),
        isFile: async (path) => (await (0,image_files/* resolve */.hd)(image.files, path))?.type === 'file',
        copied: new Set(before.byKind.keys()),
    });
    const generated = [...content].map(([file, text]) => ({ file, path: system_image/* exportFiles */.S7[file], content: text }));
    return {
        exportsFolder: existing.folder,
        files: generated.filter(({ file, content: text }) => existing.files.get(file) !== text),
        copies: copiesOf(plan, hostFiles, existing),
        initScript: await initScript(runPlan, image, content.get('config')),
        labels: labelsFor(existing, image),
        generated: [
            ...(before.dockerfile === undefined ? [] : [{ path: 'Dockerfile', content: before.dockerfile }]),
            ...generated.map(({ path, content: text }) => ({ path, content: text })),
        ],
        notices: [...notices, ...unusedOptions(options, plan), ...unusedHostFiles(runPlan, existing)],
    };
}
/** Whether there is anything to add at all. */
function isNothing({ files, copies, initScript, labels }) {
    return files.length === 0 && copies.length === 0 && initScript === undefined && labels.size === 0;
}
function copiesOf(plan, hostFiles, { folder }) {
    const fromContext = [...plan]
        .filter(([, origin]) => origin === 'context')
        .map(([file]) => system_image/* exportFiles */.S7[file]);
    return [
        ...fromContext.map((name) => ({ source: name, target: `${folder}/${name}` })),
        ...hostFiles.map(({ source, target }) => ({ source, target: `${folder}/hostfs${target}` })),
    ];
}
/** An image that knows nothing of System Images is made one here, and says so. */
function labelsFor({ files, plainConfig }, { config }) {
    const [name, value] = labels/* typeLabel */.Dd;
    const isNew = files.size === 0 && plainConfig === undefined && config.labels[name] === undefined;
    return new Map(isNew ? [[name, value]] : []);
}
/** The service that the image itself starts; USER is looked up in the image. */
async function processOf({ config, files }) {
    if (config.user === '')
        return (0,runtime_spec/* imageProcess */.dR)(config);
    const read = async (path) => {
        const entry = await (0,image_files/* resolve */.hd)(files, path);
        return entry?.type === 'file' ? (await files.read(entry.path)).toString('utf8') : '';
    };
    return (0,runtime_spec/* imageProcess */.dR)(config, { passwd: await read('/etc/passwd'), group: await read('/etc/group') });
}
/**
 * The user's init.sh, if a generated configuration starts it and the image does not have it.
 * @throws UserError if there is none: a placeholder would be a service that fails
 */
async function initScript(runPlan, image, config) {
    if (config === undefined || !(0,contents/* startsInitScript */.XT)(config))
        return undefined;
    if ((await (0,image_files/* resolve */.hd)(image.files, contents/* initScriptPath */.x7)) !== undefined)
        return undefined;
    const { files, dockerfile, programs } = runPlan.context;
    if ((await files.lookup('/init.sh'))?.type === 'file')
        return (await files.read('/init.sh')).toString('utf8');
    throw new errors/* UserError */.yo(dockerfile ? noCommand : noProgram(programs, await leftOutFiles(runPlan)));
}
const noCommand = 'The image has no command, so the service would have nothing to run: give the Dockerfile an ENTRYPOINT or CMD, ' +
    'put an init.sh beside it, or write --args=/path/of/the/program in runtime-options.';
function noProgram(programs, leftOut) {
    const what = `put an init.sh into the folder that starts it, or write --args=/usr/bin/${programs[0] ?? 'program'} in runtime-options.`;
    if (programs.length > 1) {
        return `The folder has several executables (${programs.join(', ')}), and nothing says which one is the service: ${what}`;
    }
    const [first] = leftOut;
    const hint = first === undefined ? '' : ` Not in the image: ${leftOut.join(', ')}.`;
    return `The folder has no executable, so the service would have nothing to run: make the program executable (chmod +x ${first ?? 'program'}), or ${what}${hint}`;
}
function unusedHostFiles({ options, context }, { hostPaths }) {
    if (context.dockerfile === undefined)
        return [];
    return options.hostFiles
        .filter(({ target }) => hostPaths.has(target))
        .map(({ where, source, target }) => `${where} "${source}=${target}" has no effect: the image has /exports/hostfs${target} already.`);
}

// EXTERNAL MODULE: ./src/dockerfile/exports.ts
var dockerfile_exports = __nccwpck_require__(3625);
// EXTERNAL MODULE: ./src/generate/dockerfile.ts + 2 modules
var dockerfile = __nccwpck_require__(4022);
;// CONCATENATED MODULE: ./src/pipeline/generate.ts








/** Generates what the build itself needs. What the image turns out to lack is added after the build. */
async function generateBeforeBuild(runPlan) {
    return runPlan.context.dockerfile ? missingFiles(runPlan) : bareFolder(runPlan);
}
async function missingFiles(runPlan) {
    const { context, contextFiles, options } = runPlan;
    const parsed = context.dockerfile?.parsed ?? { stages: [], problems: [] };
    const wanted = new Map();
    for (const source of await (0,dockerfile_exports/* missingSources */.Bn)(parsed, context.files)) {
        const file = (0,dockerfile_exports/* generatedAs */.kG)(source);
        if (file !== undefined)
            wanted.set(source.path, file);
    }
    if (wanted.size === 0)
        return { dockerfile: undefined, files: [], byKind: new Map(), notices: [] };
    const process = (0,runtime_spec/* dockerfileProcess */.u6)(parsed, options.buildOptions.target);
    const existing = new Map([...contextFiles].filter(([file]) => ![...wanted.values()].includes(file)));
    const { content } = await (0,contents/* exportContents */.H1)(new Set(wanted.values()), (0,pipeline_plan/* templateData */.Jr)(runPlan, process), {
        existing,
        hostPaths: new Set(options.hostFiles.map(({ target }) => target)),
        isFile: () => Promise.resolve(false),
        copied: new Set(wanted.values()),
    });
    const files = [...wanted].map(([path, file]) => ({ path, content: content.get(file) ?? '' }));
    return { dockerfile: undefined, files, byKind: content, notices: [] };
}
async function bareFolder(runPlan) {
    const { context, contextFiles, options } = runPlan;
    const { noContainerService } = (0,installer_manifest/* parseManifest */.Ng)(contextFiles.get('manifest') ?? '{}').manifest;
    const hasInitScript = (await context.files.lookup('/init.sh'))?.type === 'file';
    const folders = new Set();
    for (const { source } of options.hostFiles) {
        if ((await context.files.lookup(`/${source}`))?.type === 'directory')
            folders.add(source);
    }
    const content = await (0,dockerfile/* dockerfile */.TE)((0,pipeline_plan/* templateData */.Jr)(runPlan, {}), {
        folders,
        exportFiles: Object.entries(system_image/* exportFiles */.S7)
            .filter(([file]) => contextFiles.has(file))
            .map(([, name]) => name),
        hasInitScript,
        command: noContainerService ? undefined : (0,dockerfile/* imageCommand */.tv)(context.programs, hasInitScript),
    });
    return { dockerfile: content, files: [], byKind: new Map(), notices: leftOut(await leftOutFiles(runPlan)) };
}

// EXTERNAL MODULE: ./src/files/create-files.ts + 1 modules
var create_files = __nccwpck_require__(9597);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/files/link-tree.ts



/**
 * Copies a folder without using space if both are on one file system: files are hard links, which must not be
 * written to. Modes and times are kept; sockets, pipes and devices are left out.
 * @param without paths relative to the folder that are left out, with everything below them
 */
async function linkTree(from, to, without) {
    await linkFolder(from, to, '', without);
}
async function linkFolder(from, to, below, without) {
    const { mode, atime, mtime } = await (0,promises_.stat)((0,external_node_path_.join)(from, below));
    await (0,promises_.mkdir)((0,external_node_path_.join)(to, below), { recursive: true });
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(from, below), { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(below, entry.name);
        if (!without.has(path))
            await linkEntry(from, to, path, entry, without);
    }
    // Last, because every new entry changes the time.
    await (0,promises_.chmod)((0,external_node_path_.join)(to, below), mode & 0o7777);
    await (0,promises_.utimes)((0,external_node_path_.join)(to, below), atime, mtime);
}
async function linkEntry(from, to, path, entry, without) {
    const [source, target] = [(0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path)];
    if (entry.isDirectory()) {
        await linkFolder(from, to, path, without);
    }
    else if (entry.isSymbolicLink()) {
        await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        const { atime, mtime } = await (0,promises_.lstat)(source);
        await (0,promises_.lutimes)(target, atime, mtime);
    }
    else if (entry.isFile()) {
        await linkFile(source, target);
    }
}
/** Copies a file that cannot be linked, because it is on another file system or belongs to another user. */
async function linkFile(source, target) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch {
        await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
        const { atime, mtime } = await (0,promises_.stat)(source);
        await (0,promises_.utimes)(target, atime, mtime);
    }
}

// EXTERNAL MODULE: ./src/files/workspace.ts
var workspace = __nccwpck_require__(9622);
// EXTERNAL MODULE: ./src/dockerfile/go-pattern.ts
var go_pattern = __nccwpck_require__(609);
// EXTERNAL MODULE: ./src/options/artifact-name.ts
var artifact_name = __nccwpck_require__(9580);
// EXTERNAL MODULE: ./src/options/choices.ts
var choices = __nccwpck_require__(3218);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __nccwpck_require__(8463);
// EXTERNAL MODULE: ./src/export/name.ts
var export_name = __nccwpck_require__(3047);
// EXTERNAL MODULE: ./src/save/generated-files.ts
var generated_files = __nccwpck_require__(7162);
;// CONCATENATED MODULE: ./src/pipeline/build/own-outputs.ts









/**
 * What this run and those before it write into the context: tars of the image, whatever their tag, with what was
 * generated for them, their exports, and reports. They would go into the image with `COPY .`, and grow with each run. What the
 * Dockerfile copies by name is the user's.
 * @param outputDirectory where the tar goes
 * @returns paths relative to the context
 */
async function ownOutputs(runPlan, outputDirectory) {
    const { context, options } = runPlan;
    const found = [];
    for (const path of options.reports) {
        if (await (0,exists/* isThere */.$)((0,external_node_path_.resolve)(path)))
            found.push((0,external_node_path_.resolve)(path));
    }
    const folder = outputDirectory === undefined ? undefined : (0,external_node_path_.resolve)(options.outputDirectory ?? outputDirectory);
    if (folder !== undefined && (0,workspace/* isInside */.FK)(context.root, folder)) {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        const isOwn = archiveOf(options.image.repository, names);
        found.push(...names.filter(isOwn).map((name) => (0,external_node_path_.join)(folder, name)));
    }
    const sources = copiedByName(runPlan);
    return new Set(found
        .filter((path) => (0,workspace/* isInside */.FK)(context.root, path))
        .map((path) => (0,external_node_path_.relative)(context.root, path))
        .filter((path) => !sources.some((source) => source.test(`/${path}`))));
}
/** Whether a name is that of an archive of this image, or of another one that was generated for, or goes with it. */
function archiveOf(repository, names) {
    const prefix = `${(0,artifact_name/* artifactName */.Cs)(repository)}-`;
    const suffixes = [...Object.values(choices/* archiveExtensions */.ju), generated_files/* generatedFolderEnding */.P, export_name/* quadletEnding */.uu];
    const bases = names
        .filter((name) => name.endsWith(generated_files/* generatedFolderEnding */.P))
        .map((name) => name.slice(0, -generated_files/* generatedFolderEnding */.P.length))
        .filter((base) => Object.values(choices/* archiveExtensions */.ju).some((ending) => names.includes(base + ending)));
    const generatedFor = new Set(bases.flatMap((base) => suffixes.map((suffix) => base + suffix)));
    return (name) => generatedFor.has(name) ||
        (name.startsWith(prefix) &&
            (suffixes.some((suffix) => name.endsWith(suffix)) || name.endsWith('.partial')));
}
/** Patterns of the sources that name files such as a tar; `.`, `*` and folders name none. */
function copiedByName({ context: { dockerfile } }) {
    const copies = dockerfile?.parsed.stages.flatMap((stage) => stage.copies) ?? [];
    return copies
        .filter(({ from }) => from === undefined)
        .flatMap(({ sources }) => sources)
        .filter((source) => !(0,go_pattern/* hasWildcards */.ev)(source) || /\.[a-z]+$/.test(source))
        .map((source) => (0,go_pattern/* goPattern */.FN)((0,external_node_path_.join)('/', source).replace(/(?<=.)\/$/, '')))
        .filter((pattern) => pattern !== undefined);
}

;// CONCATENATED MODULE: ./src/pipeline/build/build-context.ts





/**
 * Gives `work` what to build from. The user's folder is left as it is: a generated Dockerfile lies outside of it, and if
 * files have to be added to it or left out of it, `work` gets a linked copy.
 */
async function withBuildContext(runPlan, { dockerfile, files }, outputDirectory, work) {
    const { root, dockerfile: own } = runPlan.context;
    const without = await ownOutputs(runPlan, outputDirectory);
    const needsCopy = files.length > 0 || without.size > 0;
    if (!needsCopy && own !== undefined)
        return work({ folder: root, dockerfile: own.path });
    return (0,temporary_folder/* withTemporaryFolder */.EX)('build', async (temporary) => {
        const copy = (0,external_node_path_.join)(temporary, 'context');
        if (needsCopy) {
            await linkTree(root, copy, without);
            await (0,create_files/* writeNew */.q)(copy, files);
        }
        if (dockerfile !== undefined)
            await (0,create_files/* writeNew */.q)(temporary, [{ path: 'Dockerfile', content: dockerfile }]);
        return work({
            folder: needsCopy ? copy : root,
            dockerfile: own?.path ?? (0,external_node_path_.join)(temporary, 'Dockerfile'),
        });
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./src/engine/transient.ts
/**
 * What builders and registries print if the network failed and not the build. A step of the Dockerfile that fails may
 * print anything, so only whole phrases of the clients count.
 * Sources: Go's net and net/http; containerd/core/remotes/docker; distribution's errcode.
 */
const phrases = [
    /\bi\/o timeout\b/i,
    /\bTLS handshake timeout\b/i,
    /\bconnection reset by peer\b/i,
    /\bconnection refused\b/i,
    /\bno such host\b/i,
    /\b(?:temporary failure in name resolution|server misbehaving)\b/i,
    /\bnet\/http: request canceled\b/i,
    /\bClient\.Timeout exceeded\b/i,
    /\bcontext deadline exceeded\b/i,
    /\bunexpected EOF\b/,
    /\bunexpected status(?: code)?(?: from [^:]*request to)?[^\n]*?:? (?:429|5\d\d)\b/i,
    /\bstatus code (?:429|5\d\d)\b/i,
    /\b(?:429 Too Many Requests|toomanyrequests|500 Internal Server Error|502 Bad Gateway|503 Service Unavailable|504 Gateway Time-?out)\b/i,
];
/** A failed step of the Dockerfile: its command decides, whatever it prints. */
const failedStep = /did not complete successfully: exit code|returned a non-zero code|error building at STEP "RUN|while running runtime: exit status/i;
/** The line that says that the network failed; undefined if something else did. @param output the last lines of a build */
function networkFailure(output) {
    if (failedStep.test(output))
        return undefined;
    const lines = output.split('\n').map((line) => line.trim());
    return lines.findLast((line) => phrases.some((phrase) => phrase.test(line)));
}

// EXTERNAL MODULE: ./src/exec/child.ts
var child = __nccwpck_require__(7567);
;// CONCATENATED MODULE: ./src/pipeline/build/retry.ts



/** Repeats a build whose network failed. @throws the last error */
async function withRetries(build, { retries, log, signal, pause = 2000 }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await build();
        }
        catch (error) {
            const reason = failureOf(error);
            if (reason === undefined || attempt > retries || signal?.aborted)
                throw error;
            log.warning(`The network failed (${reason}): the build is tried again, ${attempt} of ${retries}.`);
            // A run that is cancelled during the pause ends with the build's error.
            await (0,external_node_timers_promises_.setTimeout)(pause * 2 ** (attempt - 1), undefined, { signal }).catch(() => {
                throw error;
            });
        }
    }
}
function failureOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof child/* ProgramFailed */.O ? networkFailure(cause.output) : undefined;
}

// EXTERNAL MODULE: ./src/files/source-date.ts
var source_date = __nccwpck_require__(6359);
// EXTERNAL MODULE: ./src/engine/temporary-name.ts
var temporary_name = __nccwpck_require__(9689);
;// CONCATENATED MODULE: ./src/pipeline/exports-layer.ts








/** The folder of the layer's context that holds what goes into the image, by its path there. */
const imageFolder = 'image';
/** The same for a program that is copied by itself, so that the folders it goes to stay as they are. */
const commandFolder = 'command';
/**
 * Builds one layer with what an image lacks. Its context is a folder of its own, and the image's ONBUILD triggers do not
 * fire: they are for images built on the result.
 * @param folder an empty one for the context
 */
async function buildLayer(engine, { options, context: { root } }, image, additions, folder) {
    const { shell, triggers } = image.config;
    const top = (0,external_node_path_.join)(folder, imageFolder);
    await makeFolder((0,external_node_path_.join)(top, additions.exportsFolder));
    for (const { source, target } of additions.copies)
        await copy((0,external_node_path_.join)(root, source), (0,external_node_path_.join)(top, target));
    await (0,create_files/* writeNew */.q)(top, additions.files.map(({ path, content }) => ({ path: (0,external_node_path_.join)(additions.exportsFolder, path), content })));
    // From the root on, so that /exports itself has the time that it has here, and not that of the build.
    const copies = [[`${imageFolder}/`, '/']];
    if (additions.initScript !== undefined) {
        const path = (0,external_node_path_.join)(commandFolder, contents/* initScriptPath */.x7);
        await makeFolder((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
        await (0,create_files/* writeNew */.q)(folder, [{ path, content: additions.initScript, executable: true }]);
        copies.push([path, contents/* initScriptPath */.x7]);
    }
    const quiet = triggers.length > 0 ? (0,temporary_name/* temporaryName */.N)() : undefined;
    const base = quiet ?? image.name ?? image.config.id;
    const content = (0,dockerfile/* layerDockerfile */.Gs)({ base, copies, shell: quiet === undefined ? [] : shell, triggers });
    await (0,create_files/* writeNew */.q)(folder, [{ path: 'Dockerfile', content }]);
    // Without a date of the user's, any will do, as long as the next build of the same files has it too.
    await (0,source_date/* dateAll */.k)(folder, (0,source_date/* sourceDate */.e)(process.env) ?? 0);
    try {
        if (quiet !== undefined)
            await engine.withoutTriggers(image, quiet);
        await engine.build({
            context: folder,
            dockerfile: (0,external_node_path_.join)(folder, 'Dockerfile'),
            tag: options.image.full,
            labels: additions.labels,
            fromLocal: base,
            ...layerOptions(options.buildOptions, engine),
        });
    }
    finally {
        if (quiet !== undefined)
            await engine.untag(quiet);
    }
}
/** What of the user's build counts for the layer, too. What is attested is the image that is delivered. */
function layerOptions(options, engine) {
    const names = (0,engine_engine/* makesTars */.W)(engine) ? ['platform', 'provenance', 'sbom', 'layerCompression'] : ['platform'];
    return Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
}
/** Copies what a path leads to, as COPY does, with its modes; links in a folder stay as they are written. */
async function copy(from, to) {
    await makeFolder((0,external_node_path_.dirname)(to));
    await (0,promises_.cp)(await (0,promises_.realpath)(from), to, { recursive: true, verbatimSymlinks: true });
}
/** Creates the missing folders of a path, readable for all users whatever the umask. */
async function makeFolder(path) {
    const first = await (0,promises_.mkdir)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let made = path; made.length >= first.length; made = (0,external_node_path_.dirname)(made))
        await (0,promises_.chmod)(made, 0o755);
}

;// CONCATENATED MODULE: ./src/engine/platform.ts

/** Other names of architectures, as engines take them. Source: containerd/platforms, database.go */
const architectures = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
    ['armhf', 'arm'],
    ['armel', 'arm'],
    ['i386', '386'],
]);
/** What an architecture's variant is if none is written. */
const defaultVariants = new Map([
    ['arm64', 'v8'],
    ['arm', 'v7'],
    ['amd64', 'v1'],
]);
/**
 * Compares what was asked for with what was built: a builder may take an image of another platform from its cache.
 * @throws SystemError that names both
 */
function assertPlatform(asked, { os, architecture, variant }) {
    if (asked === undefined)
        return;
    const built = [os, architecture, variant].filter((part) => part !== '').join('/');
    if (normal(asked) === normal(built))
        return;
    throw new errors/* SystemError */._N(`The image is for ${built}, but platform is "${asked}": the builder took an image of another platform, perhaps from ` +
        'its cache. Check the name of the platform, and that the base image has it; set pull: true or no-cache: true to ask again.');
}
function normal(platform) {
    const [os = '', written = '', writtenVariant] = platform.toLowerCase().split('/');
    const architecture = architectures.get(written) ?? written;
    const implied = written === 'armel' ? 'v6' : defaultVariants.get(architecture);
    return [os, architecture, writtenVariant ?? implied ?? ''].join('/');
}

;// CONCATENATED MODULE: ./src/pipeline/build.ts














/**
 * Builds the user's image, looks into it, and adds what a System Image needs and it lacks, in one layer on top. Whoever
 * asks for it closes it.
 */
async function buildImage(runPlan, tools) {
    const { engine, log } = tools;
    log.info(`${engine.name} ${await engine.version()}`);
    const before = await generateBeforeBuild(runPlan);
    const useless = builderOptionsWithoutEffect(runPlan.options, engine);
    for (const notice of [...useless, ...runPlan.warnings, ...before.notices])
        log.warning(notice);
    // The user's own image never gets the final name: a build that fails half-way leaves that name as it was.
    const base = await buildBase(runPlan, tools, before);
    try {
        const image = await openBuilt(engine, base);
        try {
            const built = await complete(runPlan, tools, image, before);
            if ((0,temporary_name/* isTemporaryName */.$)(base))
                await engine.untag(base);
            return built;
        }
        catch (error) {
            await image.close();
            throw error;
        }
    }
    catch (error) {
        await engine.untag(base);
        throw error;
    }
}
function buildBase(runPlan, { engine, log, outputDirectory, signal }, before) {
    const { labels, options } = runPlan;
    const build = (folder, dockerfile) => engine.build({
        ...{ context: folder, dockerfile, labels, ...options.buildOptions },
        // A tar gets its name from its build, and what is built on it is another one.
        ...((0,engine_engine/* makesTars */.W)(engine) && { tag: options.image.full }),
    });
    return withBuildContext(runPlan, before, outputDirectory, ({ folder, dockerfile }) => withRetries(() => build(folder, dockerfile), { retries: options.buildRetries, log, signal }));
}
async function openBuilt(engine, name) {
    try {
        return await engine.open(name);
    }
    catch (error) {
        if (!(error instanceof engine_engine/* ImageMissing */.s))
            throw error;
        throw new errors/* SystemError */._N(`The build ended well, but ${engine.name} does not have the image: the builder in use does not load what it ` +
            'builds; choose one that does, such as the default builder.', { cause: error });
    }
}
/** Adds what is missing to the image that the user's Dockerfile gave. */
async function complete(runPlan, { engine, log }, image, before) {
    const { options } = runPlan;
    const name = options.image.full;
    assertPlatform(options.buildOptions.platform, image.config);
    const additions = await findAdditions(runPlan, image, before);
    const { generated, notices } = additions;
    if (generated.length > 0)
        log.info(`Generated ${generated.map(({ path }) => path).join(', ')}.`);
    for (const notice of notices)
        log.warning(notice);
    if (isNothing(additions)) {
        await engine.tag(image.name, name);
        return { ...image, name, generated };
    }
    const folder = await (0,temporary_folder/* newTemporaryFolder */.cp)('layer');
    try {
        await buildLayer(engine, runPlan, image, additions, folder);
        if ((0,engine_engine/* makesTars */.W)(engine)) {
            // The tar has all that was added.
            const whole = await engine.open(name);
            await Promise.all([image.close(), (0,temporary_folder/* removeFolder */.v$)(folder)]);
            return { ...whole, generated };
        }
        const config = await engine.inspect(name);
        if (config === undefined)
            throw new engine_engine/* ImageMissing */.s(engine.name, name);
        return {
            ...{ name, config, generated },
            files: [imageFolder, commandFolder].reduce((below, name) => overlay(below, (0,image_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, name))), image.files),
            async close() {
                await image.close();
                await (0,temporary_folder/* removeFolder */.v$)(folder);
            },
        };
    }
    catch (error) {
        await (0,temporary_folder/* removeFolder */.v$)(folder);
        throw error;
    }
}


/***/ }),

/***/ 2432:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nY: () => (/* binding */ planRun),
  Jr: () => (/* binding */ templateData),
  hO: () => (/* binding */ uselessOptions)
});

// EXTERNAL MODULE: ./src/check/index.ts + 113 modules
var check = __nccwpck_require__(4374);
// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __nccwpck_require__(9888);
// EXTERNAL MODULE: ./src/context/git.ts
var git = __nccwpck_require__(5335);
;// CONCATENATED MODULE: ./src/context/auto-labels.ts


/** Names of the automatic labels, in order. */
const names = ['vcs-type', 'vcs-url', 'vcs-ref', 'build-date'];
/**
 * The automatic labels of a context: those of its commit, unless the options set them.
 * @param own names of the labels that the options set
 */
async function autoLabels({ root, dockerfile }, env, own) {
    const stages = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed) : [];
    const set = new Set([...own, ...stages.flatMap(({ labels }) => labels.map(({ name }) => name))]);
    const wanted = names.filter((name) => !set.has(name));
    return commitLabels(await (0,git/* commitOf */.D)(root), env, wanted);
}
/**
 * Labels that say which commit an image is built from: all of them describe the commit that is checked out in the
 * context; without one, the commit of the workflow's event. `build-date` is the commit's date, so that building a
 * commit again gives the same image.
 */
function commitLabels(commit, env, wanted = names) {
    const values = commit ? valuesOfCommit(commit, env) : valuesOfEvent(env);
    const labels = new Map();
    const warnings = [];
    for (const name of wanted) {
        const value = values[name];
        if (value !== undefined && isValid[name](value))
            labels.set(name, value);
        else
            warnings.push(`The label "${name}" is left out: ${reason(name, value, commit)}.`);
    }
    return { labels, warnings };
}
function valuesOfCommit({ id, date, url }, env) {
    const isEvents = env.GITHUB_SHA === id;
    return {
        'vcs-type': 'git',
        'vcs-ref': id,
        'build-date': date,
        ...pick('vcs-url', (isEvents ? eventUrl(env) : undefined) ?? url),
    };
}
function valuesOfEvent(env) {
    const { GITHUB_SHA: revision } = env;
    if (!revision)
        return {};
    return { 'vcs-type': 'git', 'vcs-ref': revision, ...pick('vcs-url', eventUrl(env)) };
}
function eventUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
    return server && repository ? `${server}/${repository}` : undefined;
}
function pick(name, value) {
    return value === undefined ? {} : { [name]: value };
}
/** A URL, or git's short form: `git@example.org:a/b.git`. */
const address = /^(?:(?:https?|ssh|git):\/\/[^\s/]+\/\S+|[\w.-]+@[\w.-]+:\S+)$/;
const isValid = {
    'vcs-type': () => true,
    'vcs-url': (value) => address.test(value),
    'vcs-ref': (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value),
    'build-date': () => true,
};
function reason(name, value, commit) {
    if (value !== undefined) {
        return `"${value}" is not ${name === 'vcs-url' ? 'the URL of a repository' : 'the name of a commit'}`;
    }
    if (name === 'vcs-url' && commit)
        return 'the repository has no remote "origin"';
    return 'git found no commit for the context; was the repository checked out, and is git installed?';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/files/read-inside.ts
var read_inside = __nccwpck_require__(968);
// EXTERNAL MODULE: ./src/files/workspace.ts
var files_workspace = __nccwpck_require__(9622);
// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 10 modules
var parse = __nccwpck_require__(514);
// EXTERNAL MODULE: ./src/dockerfile/exports.ts
var dockerfile_exports = __nccwpck_require__(3625);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/image/folder.ts
var folder = __nccwpck_require__(3357);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./src/context/context.ts










/** Files at the top of a context that are never programs, even if they are executable. */
const notPrograms = /^\.|^init\.sh$|^Dockerfile|^system-image\.ya?ml$|\.(?:template|json|md|txt)$/;
/**
 * Opens the context and what the options name in it.
 * @throws UserError if the folder, the Dockerfile or a host file does not exist or leads out of the workspace
 */
async function openContext(options) {
    const workspace = await (0,files_workspace/* findWorkspace */.pl)(options.context);
    const root = await existingFolder(options.context, workspace);
    for (const file of options.hostFiles)
        await checkHostFile(root, file);
    const files = (0,folder/* folderFiles */.k)(root);
    return {
        root,
        workspace,
        shown: (0,external_node_path_.relative)(process.cwd(), root) || '.',
        files,
        dockerfile: await readDockerfile(root, workspace, files, options),
        programs: await findPrograms(root, options.hostFiles),
    };
}
async function existingFolder(path, workspace) {
    const root = (0,external_node_path_.resolve)(path);
    const found = await (0,promises_.stat)(root).catch(() => undefined);
    if (!found?.isDirectory()) {
        const what = found ? 'is not a folder' : 'does not exist';
        throw new errors/* UserError */.yo(`The context "${path}" ${what} (looked for ${root}); name the folder that holds the image's files. Was the repository checked out?`);
    }
    (0,read_inside/* realPathInside */.o)(root, { workspace, what: 'The context' });
    return root;
}
async function checkHostFile(root, { source, where }) {
    const path = (0,external_node_path_.join)(root, source);
    const what = `${where}: the host file`;
    const real = (0,read_inside/* realPathInside */.o)(path, { workspace: await (0,files_workspace/* folderWorkspace */.c8)(root), what });
    if (real !== undefined)
        return;
    throw new errors/* UserError */.yo(`${what} "${source}" does not exist in the context (looked for ${path}). ${await workaround(path)}`);
}
/** What to do about a missing file; suggests a file of a similar name in the same folder. */
async function workaround(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const meant = (0,nearest/* nearest */.p)((0,external_node_path_.basename)(path), names);
    return meant === undefined ? 'Add the file, or correct its path.' : `Did you mean "${meant}"?`;
}
async function readDockerfile(root, workspace, files, { dockerfile: given, buildOptions: { buildArgs, target } }) {
    const path = given === undefined ? (0,external_node_path_.join)(root, 'Dockerfile') : (0,external_node_path_.resolve)(given);
    const text = (0,read_inside/* readInside */.x)(path, { workspace, what: 'The Dockerfile' });
    if (text === undefined) {
        if (given === undefined)
            return undefined;
        throw new errors/* UserError */.yo(`The Dockerfile "${given}" does not exist (looked for ${path}). ${await workaround(path)}`);
    }
    const parsed = (0,parse/* parseDockerfile */.A)(text, buildArgs);
    return { path, text, parsed, exports: await (0,dockerfile_exports/* exportCopies */.eF)(parsed, files, target) };
}
async function findPrograms(root, hostFiles) {
    const installed = new Set(hostFiles.map(({ source }) => source));
    const names = [];
    for (const entry of await (0,promises_.readdir)(root, { withFileTypes: true })) {
        if (!entry.isFile() || notPrograms.test(entry.name) || installed.has(entry.name))
            continue;
        const executable = await (0,promises_.access)((0,external_node_path_.join)(root, entry.name), external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (executable)
            names.push(entry.name);
    }
    return names.sort();
}

;// CONCATENATED MODULE: ./src/context/no-effect.ts


/** Build arguments that need no ARG. Source: https://docs.docker.com/reference/dockerfile/#predefined-args */
const predefined = /^(?:https?_proxy|ftp_proxy|no_proxy|all_proxy|source_date_epoch|buildkit_\w+|target\w+|build(?:platform|os|arch|variant))$/i;
/**
 * A sentence for each option that is set but has no effect because of the context's content.
 * @param templates names of all templates, for example `service.template.hbs`
 */
async function contextWithoutEffect(options, { dockerfile }, templates) {
    return [
        ...(dockerfile && options.given.has('base-image')
            ? ['base-image has no effect: the Dockerfile names the base image itself.']
            : []),
        ...unusedArguments(options, dockerfile?.text ?? ''),
        ...(options.templates === undefined ? [] : await unusedTemplates(options.templates, templates)),
    ];
}
function unusedArguments({ buildOptions }, dockerfile) {
    const declared = new Set([
        ...dockerfile.replaceAll(/\\[ \t]*\r?\n/g, ' ').matchAll(/^[ \t]*(?:ONBUILD[ \t]+)?ARG[ \t](.+)$/gim),
    ].flatMap(([, words = '']) => [...words.matchAll(/(?:^|\s)([A-Za-z_]\w*)/g)].map(([, name]) => name)));
    return [...(buildOptions.buildArgs?.keys() ?? [])]
        .filter((name) => !declared.has(name) && !predefined.test(name))
        .map((name) => `The build argument "${name}" has no effect: no ARG of the Dockerfile uses it.`);
}
async function unusedTemplates(folder, names) {
    const entries = await (0,promises_.readdir)(folder).catch(() => []);
    return entries
        .filter((entry) => !names.includes(entry))
        .map((entry) => {
        const meant = (0,nearest/* nearest */.p)(entry, names);
        const hint = meant === undefined ? `The names are ${names.join(', ')}.` : `Did you mean "${meant}"?`;
        return `"${entry}" in the templates folder has no effect: no template has this name. ${hint}`;
    });
}

;// CONCATENATED MODULE: ./src/context/option-files.ts





/**
 * Reads the files that runtime options name, relative to the context. They must lie in the context, even if the
 * workflow names them.
 * @param root absolute path of the context
 * @returns a function that throws UserError, in words that follow "it cannot be read:"
 */
function contextReader(root) {
    return (path) => {
        const absolute = (0,external_node_path_.resolve)(root, path);
        if (!(0,files_workspace/* isInside */.FK)(root, absolute)) {
            throw new errors/* UserError */.yo('it lies outside the context; copy it into the context and write its path there');
        }
        const workspace = { folder: root, real: (0,external_node_fs_.realpathSync)(root) };
        const text = (0,read_inside/* readInside */.x)(absolute, { workspace, what: 'the file' });
        if (text === undefined)
            throw new errors/* UserError */.yo('the context has no such file');
        return text;
    };
}

// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: ./src/generate/labels.ts
var generate_labels = __nccwpck_require__(6988);
// EXTERNAL MODULE: ./src/generate/load-templates.ts
var load_templates = __nccwpck_require__(6725);
// EXTERNAL MODULE: ./src/generate/template-data.ts
var template_data = __nccwpck_require__(9542);
// EXTERNAL MODULE: ./src/options/table.ts + 7 modules
var table = __nccwpck_require__(8483);
;// CONCATENATED MODULE: ./src/options/no-effect.ts

/** The options that describe how a step runs, in the order of the table. */
function ofStep(...steps) {
    return table/* optionTable */.s
        .filter(({ group, describes }) => steps.includes(group) && describes === 'run')
        .map(({ name }) => name);
}
/** Conditions under which options have no effect; the first that applies is reported. */
const noEffectTable = [
    {
        options: [
            ...ofStep('build').filter((name) => name !== 'build'),
            ...['platform', 'auto-labels'],
            ...ofStep('save', 'trial', 'export', 'upload'),
        ],
        because: 'build is false, so there is no image',
        when: ({ build }) => !build,
    },
    {
        options: ofStep('trial').filter((name) => name !== 'trial'),
        because: 'trial is false',
        when: ({ trial }) => !trial,
    },
    {
        options: ofStep('upload').filter((name) => name !== 'upload'),
        because: 'upload is false',
        when: ({ upload }) => upload === 'false',
    },
    {
        options: ['compression-level'],
        because: 'archive is false, so there is no zip',
        when: ({ archive }) => !archive,
    },
    {
        options: ['host', 'tls-verify'],
        because: 'buildah runs only on this machine',
        when: ({ engine }) => engine === 'buildah',
    },
];
/** A sentence for each option that is set and has no effect because of another. */
function optionsWithoutEffect(options) {
    const reported = new Set();
    return noEffectTable
        .filter(({ when }) => when(options))
        .flatMap(({ options: names, because }) => {
        const unused = names.filter((name) => options.given.has(name) && !reported.has(name));
        for (const name of unused)
            reported.add(name);
        return unused.map((name) => `${name} has no effect: ${because}.`);
    });
}

// EXTERNAL MODULE: ./src/report/index.ts + 5 modules
var report = __nccwpck_require__(8189);
;// CONCATENATED MODULE: ./src/pipeline/plan.ts












/**
 * Looks at everything that can be known before anything is done; writes nothing.
 * @param uncommitted what is not committed in a folder; for many folders it can be asked together
 * @throws UserError for whatever cannot be right
 */
async function planRun(options, uncommitted = git/* uncommittedFiles */.b) {
    const policy = (0,check/* policyOf */.US)(options, check/* rules */.aO);
    for (const path of options.reports)
        (0,report/* assertReportPath */.GB)(path);
    const context = await openContext(options);
    const [contextFiles, { labels, warnings }, templates, changed] = await Promise.all([
        readContextFiles(context),
        labelsOf(context, options),
        (0,load_templates/* readTemplates */.Q)(options.templates === undefined ? undefined : { path: options.templates, workspace: context.workspace }),
        uncommitted(context.root),
    ]);
    return { options, policy, context, contextFiles, labels, warnings, templates, uncommitted: changed };
}
/** A sentence for each option that will have no effect. */
async function uselessOptions({ options, context }) {
    const templates = template_data/* templateNames */.VQ.map((name) => `${name}.hbs`);
    return [...optionsWithoutEffect(options), ...(await contextWithoutEffect(options, context, templates))];
}
/** What the generated files are made of, given what is known of the image's service. */
function templateData(runPlan, process) {
    const { options, context, labels, templates } = runPlan;
    const { short } = options.image;
    return {
        name: short,
        description: options.description ?? labels.get('summary') ?? short,
        baseImage: options.baseImage,
        labels,
        runtimeOptions: options.runtimeOptions,
        readFile: contextReader(context.root),
        defaults: options.defaults,
        hostFiles: options.hostFiles,
        programs: context.programs,
        process,
        templates,
    };
}
async function readContextFiles({ files }) {
    const found = new Map();
    for (const [file, name] of Object.entries(system_image/* exportFiles */.S7)) {
        if ((await files.lookup(`/${name}`))?.type === 'file') {
            found.set(file, (await files.read(`/${name}`)).toString('utf8'));
        }
    }
    return found;
}
async function labelsOf(context, options) {
    const automatic = options.autoLabels
        ? await autoLabels(context, process.env, options.labels.keys())
        : { labels: new Map(), warnings: [] };
    const labels = (0,generate_labels/* buildLabels */.S6)({
        hasDockerfile: context.dockerfile !== undefined,
        name: options.image.short,
        platform: options.buildOptions.platform,
        automatic: automatic.labels,
        own: options.labels,
    });
    return { labels, warnings: automatic.warnings };
}


/***/ }),

/***/ 301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName)
/* harmony export */ });
const toolName = 'system-image';


/***/ }),

/***/ 8189:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GB: () => (/* binding */ assertReportPath),
  yk: () => (/* binding */ isReportPath),
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: reportExtensions

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/harmless.ts
var harmless = __nccwpck_require__(3012);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/report/fingerprints.ts

/**
 * Identify a finding even after its line has moved: by rule, file and message; equal findings are numbered in order.
 * Without fingerprints GitHub merges several findings on one line.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map(({ rule, file, message }) => {
        const hash = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([rule, file, message]))
            .digest('hex')
            .slice(0, 16);
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    });
}

;// CONCATENATED MODULE: ./src/report/trial-finding.ts
/** The rule id of a failed trial. */
const trialRule = {
    id: 'trial',
    level: 'error',
    summary: 'the image does not start as a service',
};
/** A failed trial as a finding. It has no location, but GitHub refuses a result without one. */
function trialFindings(found, { trial }) {
    if (trial?.passed !== false)
        return [];
    const { summary: message, advice: help = '' } = trial;
    const file = found[0]?.file ?? 'Dockerfile';
    return [{ rule: trialRule.id, level: trialRule.level, message, help, file, line: 1 }];
}

;// CONCATENATED MODULE: ./src/report/code-quality.ts



const severities = { error: 'major', warning: 'minor', notice: 'info' };
/**
 * The findings for GitLab's merge requests: a Code Quality report, GitLab's part of the Code Climate format.
 * Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
function codeQuality(found, context) {
    const findings = [...found, ...trialFindings(found, context), ...errorFindings(context)];
    const prints = fingerprints(findings);
    const issues = findings.map(({ rule, level, message, help, file, line }, position) => ({
        description: `${message} ${help}`.trim(),
        check_name: rule,
        fingerprint: prints[position] ?? '',
        severity: severities[level],
        location: { path: file.replace(/^(\.\/+)+/, ''), lines: { begin: Math.max(1, line) } },
    }));
    return `${(0,harmless/* harmlessJson */.EL)(issues, 2)}\n`;
}
/** The format has no field for an error of the run itself, so it becomes an issue in the first line. */
function errorFindings({ error }) {
    if (error === undefined)
        return [];
    return [{ rule: 'run', level: 'error', message: error, help: '', file: 'Dockerfile', line: 1 }];
}

// EXTERNAL MODULE: ./src/report/json.ts
var json = __nccwpck_require__(2794);
// EXTERNAL MODULE: ./src/check/policy.ts
var policy = __nccwpck_require__(9680);
// EXTERNAL MODULE: ./src/core/secrets.ts
var secrets = __nccwpck_require__(8198);
// EXTERNAL MODULE: ./src/report/context.ts
var report_context = __nccwpck_require__(301);
;// CONCATENATED MODULE: ./src/report/junit.ts



/**
 * The run as a test report: JUnit's XML. Each rule without a finding is a passed test. Each finding is a test of
 * its own: it fails if its level fails the run, otherwise it passes with an output. The trial is a test, and an error
 * that ended the run is a test with an error.
 * Source: https://github.com/testmoapp/junitxml, because there is no specification.
 */
function junit(findings, context) {
    const found = new Set(findings.map(({ rule }) => rule));
    // An error can end a run before anything is checked.
    const passed = context.error === undefined ? context.rules.filter(({ id }) => !found.has(id)) : [];
    const cases = [
        ...errorCases(context),
        ...trialCases(context),
        ...findings.map((finding) => foundCase(finding, (0,policy/* failing */.Jr)([finding], context.failOn))),
        ...passed.map(({ id, summary }) => junit_element('testcase', { classname: id, name: summary })),
    ];
    const failures = findings.filter((finding) => (0,policy/* failing */.Jr)([finding], context.failOn)).length +
        (context.trial?.passed === false ? 1 : 0);
    const errors = context.error === undefined ? 0 : 1;
    const counts = { name: report_context/* toolName */.U, tests: cases.length, failures, errors, skipped: 0 };
    const suite = junit_element('testsuite', counts, cases);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', counts, [suite])}\n`;
}
function errorCases({ error }) {
    if (error === undefined)
        return [];
    const content = junit_element('error', { type: 'run', message: firstLine(error) }, junit_escape(error));
    return [junit_element('testcase', { classname: 'run', name: 'the run ends without an error' }, [content])];
}
function trialCases({ trial }) {
    if (!trial)
        return [];
    const { passed, summary, advice = '' } = trial;
    const content = passed
        ? junit_element('system-out', {}, junit_escape(summary))
        : junit_element('failure', { type: 'trial', message: summary }, junit_escape(`${summary}\n${advice}`.trim()));
    return [junit_element('testcase', { classname: 'trial', name: 'the image starts as a service' }, [content])];
}
function foundCase({ rule, level, message, help, file, line, column }, fails) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(':');
    const details = junit_escape(`${place}: ${level}: ${message}\n${help}`);
    const content = fails
        ? junit_element('failure', { type: rule, message }, details)
        : junit_element('system-out', {}, details);
    return junit_element('testcase', { classname: rule, name: message, file, line }, [content]);
}
/** @param content elements, each on its own lines, or text that is already escaped. */
function junit_element(name, attributes, content = []) {
    const fields = Object.entries(attributes).map(([key, value]) => ` ${key}="${junit_escape(String(value))}"`);
    const start = `<${name}${fields.join('')}`;
    if (content.length === 0)
        return `${start}/>`;
    const inside = typeof content === 'string' ? content : `\n${indent(content.join('\n'))}\n`;
    return `${start}>${inside}</${name}>`;
}
/** Line breaks in text and values are escaped, so every line here is markup and can be indented. */
function indent(xml) {
    return `  ${xml.replaceAll('\n', '\n  ')}`;
}
function firstLine(text) {
    return text.split(/[\r\n]/)[0] ?? '';
}
/** Characters that are special in XML 1.0, in text or in a quoted value. */
const special = /[&<>"'\t\n\r]/g;
/** Code points that XML 1.0 does not allow in any form, halves of surrogate pairs among them. Source: section 2.2. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
function junit_escape(value) {
    return (0,secrets/* hideSecrets */.s0)(value)
        .replaceAll(impossible, '\ufffd')
        .replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./src/report/sarif.ts





const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * The run for code scanning: SARIF 2.1.0 with the properties that GitHub needs. An error that ended the run is a
 * notification of the invocation.
 * Sources: OASIS SARIF 2.1.0; GitHub's documentation, "SARIF support for code scanning".
 */
function sarif(found, context) {
    const findings = [...found, ...trialFindings(found, context)];
    const known = new Map(context.rules.map((rule) => [rule.id, rule]));
    for (const { rule: id, level } of findings) {
        if (!known.has(id))
            known.set(id, id === trialRule.id ? trialRule : { id, level, summary: id });
    }
    const index = new Map([...known.keys()].map((id, position) => [id, position]));
    const prints = fingerprints(findings);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report_context/* toolName */.U,
                        version: context.version,
                        rules: [...known.values()].map((rule) => descriptor(rule, context.rulesPage)),
                    },
                },
                invocations: [invocation(context)],
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding, position) => ({
                    ...result(finding, index.get(finding.rule) ?? 0),
                    partialFingerprints: { primaryLocationLineHash: prints[position] ?? '' },
                })),
            },
        ],
    };
    return `${(0,harmless/* harmlessJson */.EL)(log, 2)}\n`;
}
function invocation({ error }) {
    return {
        executionSuccessful: error === undefined,
        ...(error !== undefined && {
            toolExecutionNotifications: [{ level: 'error', message: { text: error } }],
        }),
    };
}
function descriptor({ id, level, summary }, rulesPage) {
    const page = rulesPage === undefined ? undefined : `${rulesPage}#${id}`;
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        defaultConfiguration: { level: sarifLevels[level] },
        help: {
            text: page === undefined ? summary : `${summary}. See ${page}`,
            markdown: page === undefined ? summary : `${summary}. See [${id}](${page}).`,
        },
        ...(page !== undefined && { helpUri: page }),
    };
}
/** GitHub refuses a result without a location, so the first line is used if there is none. */
function result({ rule, level, message, help, file, line, column }, ruleIndex) {
    return {
        ruleId: rule,
        ruleIndex,
        level: sarifLevels[level],
        message: { text: `${message} ${help}`.trim() },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(file) },
                    region: {
                        startLine: Math.max(1, line),
                        ...(column !== undefined && { startColumn: Math.max(1, column) }),
                    },
                },
            },
        ],
    };
}
/** Relative to the root of the sources; an absolute path becomes a file URL. */
function uriOf(file) {
    // Half of a surrogate pair cannot be encoded.
    const wellFormed = Buffer.from((0,secrets/* hideSecrets */.s0)(file).replace(/^(\.\/+)+/, '')).toString();
    const encoded = wellFormed.split('/').map(encodeURIComponent).join('/');
    return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __nccwpck_require__(878);
;// CONCATENATED MODULE: ./src/report/index.ts







const formats = new Map([
    ['.json', json/* json */.P],
    ['.codequality.json', codeQuality],
    ['.sarif', sarif],
    ['.xml', junit],
    ['.txt', report_text/* textReport */.M],
]);
/** The extensions that a report can have; each selects a format. */
const reportExtensions = [...formats.keys()];
/** @throws UserError if the extension of a path is not a format. Call this before the work starts. */
function assertReportPath(path) {
    formatOf(path);
}
/**
 * The content of a report.
 * @param path its extension selects the format
 * @throws UserError for another extension.
 */
function renderReport(path, findings, context) {
    return formatOf(path)(findings, context);
}
/** Whether the extension of a path is that of a format. */
function isReportPath(path) {
    return formats.has(extensionOf(path));
}
/** `.json` is the end of `.codequality.json` too: the longest known one counts. */
function extensionOf(path) {
    const name = (0,external_node_path_.basename)(path).toLowerCase();
    const long = reportExtensions.find((each) => each.lastIndexOf('.') > 0 && name.endsWith(each));
    return long ?? (0,external_node_path_.extname)(name);
}
function formatOf(path) {
    const format = formats.get(extensionOf(path));
    if (format !== undefined)
        return format;
    throw new errors/* UserError */.yo(`The report "${path}" must end in ${reportExtensions.join(', ')}: the extension selects the format.`);
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport),
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2061);
/* harmony import */ var _core_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3012);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(301);



/** Incremented when a field is removed or changes its meaning; fields may be added at any time. */
const schemaVersion = 1;
/** The findings for programs, as docs/report.schema.json describes them. */
function json(findings, context) {
    return `${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessJson */ .EL)(jsonReport(findings, context), 2)}\n`;
}
/** The report as an object. */
function jsonReport(findings, { version, image, failed, trial, coverage, error }) {
    const counts = _check_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y.map((level) => [level, findings.filter((finding) => finding.level === level).length]);
    return {
        schemaVersion,
        tool: { name: _context_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .U, version },
        ...(image !== undefined && { image }),
        failed,
        ...(error !== undefined && { error }),
        ...(trial && { trial: { passed: trial.passed, summary: trial.summary, advice: trial.advice } }),
        ...(coverage && { images: coverage.images, foldersWithout: coverage.without }),
        counts: Object.fromEntries(counts),
        // Field by field, so that the order is fixed and no undocumented field is included.
        findings: findings.map(({ rule, level, message, help, file, line, column, label }) => ({
            ...{ rule, level, message, help, file, line },
            ...(column !== undefined && { column }),
            ...(label !== undefined && { label }),
        })),
    };
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A human-readable size in powers of 1000, as docker shows sizes: `1.2 MB`. */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 99.95 ? 0 : 1;
    return `${value.toFixed(digits)} ${units[unit] ?? 'B'}`;
}


/***/ }),

/***/ 878:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ text_text),
  M: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
var picocolors_default = /*#__PURE__*/__nccwpck_require__.n(picocolors);
// EXTERNAL MODULE: ./src/core/harmless.ts
var harmless = __nccwpck_require__(3012);
// EXTERNAL MODULE: ./src/check/finding.ts
var finding = __nccwpck_require__(2061);
;// CONCATENATED MODULE: ./src/report/counts.ts

/** `2 errors, 1 warning`; empty without findings. */
function countText(found) {
    return [...finding/* levels */.y]
        .reverse()
        .map((level) => ({ level, count: found.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
        .join(', ');
}
/** The findings, the most severe first, otherwise in their order. */
function bySeverity(found) {
    return [...found].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}

;// CONCATENATED MODULE: ./src/report/text.ts



const paints = {
    error: (colors) => colors.red,
    warning: (colors) => colors.yellow,
    notice: (colors) => colors.blue,
};
/**
 * The findings for people: `FILE:LINE:COLUMN: LEVEL RULE: MESSAGE`, which editors parse like a compiler's output, with
 * the help below, and the counts at the end.
 */
function text_text(findings, colored) {
    const colors = picocolors_default().createColors(colored);
    const blocks = findings.map(({ file, line, column, level, rule, message, help }) => {
        const place = [(0,harmless/* harmlessLine */.Kw)(file), line, ...(column === undefined ? [] : [column])].join(':');
        const head = `${colors.bold(`${place}:`)} ${paints[level](colors)(level)} ${colors.dim(`${(0,harmless/* harmlessLine */.Kw)(rule)}:`)}`;
        return `${head} ${(0,harmless/* harmlessLine */.Kw)(message)}\n    ${(0,harmless/* harmlessLine */.Kw)(help)}\n`;
    });
    const counts = countText(findings);
    return `${blocks.join('')}${counts === '' ? 'No findings.' : counts}\n`;
}
/** The run as plain text: the findings, the trial, and the error that ended the run. */
function textReport(findings, { trial, error }) {
    const verdicts = [
        ...(trial
            ? [`The trial ${trial.passed ? 'passed' : 'failed'}: ${trial.summary} ${trial.advice ?? ''}`.trim()]
            : []),
        ...(error === undefined ? [] : [`The run failed: ${error}`]),
    ];
    // "No findings." after an error would read like success.
    const found = findings.length === 0 && error !== undefined ? '' : text_text(findings, false);
    return found + verdicts.map((verdict) => `${(0,harmless/* harmless */.Is)(verdict)}\n`).join('');
}


/***/ }),

/***/ 928:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u6: () => (/* reexport */ dockerfileProcess),
  dR: () => (/* reexport */ imageProcess),
  kh: () => (/* binding */ runtimeSpec)
});

// UNUSED EXPORTS: runtimeOptionsHelp

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./src/runtime-spec/integer.ts
const ranges = {
    uint16: [0n, 2n ** 16n - 1n],
    uint32: [0n, 2n ** 32n - 1n],
    uint64: [0n, 2n ** 64n - 1n],
    int32: [-(2n ** 31n), 2n ** 31n - 1n],
    int64: [-(2n ** 63n), 2n ** 63n - 1n],
    /** What is stored signed and must not be negative. */
    uint63: [0n, 2n ** 63n - 1n],
};
const decimal = /^[+-]?\d+$/;
const based = /^(0x[\da-f]+|0b[01]+|0o?[0-7]+|0|[1-9]\d*)$/i;
/** A decimal whole number in the range, or undefined. */
function parseDecimal(text, range) {
    return decimal.test(text) ? inRange(BigInt(text.replace('+', '')), range) : undefined;
}
/**
 * A whole number in the range as the reference's own number options take it: 0x, 0b, 0o or a leading 0 set the base,
 * `_` may stand between digits.
 */
function parseNumber(text, range) {
    const [, sign = '', written = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
    const digits = written.replaceAll(/(?<=[\da-f])_(?=[\da-f])|(?<=^0[xbo])_/gi, '');
    if (!based.test(digits) || (sign !== '' && range[0] === 0n))
        return undefined;
    const magnitude = BigInt(digits.replace(/^0(?=[0-7]+$)/, '0o'));
    return inRange(sign === '-' ? -magnitude : magnitude, range);
}
function inRange(value, [from, to]) {
    return value < from || value > to ? undefined : toInteger(value);
}
/** A number if it is exact, so that equal values are equal by `===`. */
function toInteger(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
/** A negative number as the unsigned 64-bit number of the same bits: -1 is the largest, which means no limit. */
function asUnsigned(value) {
    return value < 0 ? toInteger(BigInt.asUintN(64, BigInt(value))) : value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/option.ts

/** A value that an option cannot use; the caller adds where it stands. */
class WrongValue extends Error {
    /** @param expected what to write instead, to follow "write" */
    constructor(expected) {
        super(`write ${expected}`);
    }
}
function once(row, apply) {
    return option_option(row, 'once', (draft, values) => {
        values.at(-1)?.check((text) => {
            apply(draft.spec, text, draft);
        });
    });
}
function number(row, apply) {
    const [from, to] = row.range;
    const expected = `a whole number from ${String(from)} to ${String(to)}, without a unit`;
    return option_option(row, 'number', (draft, values) => {
        const numbers = values.map(({ check }) => check((text) => given(parseNumber(text, row.range), expected)));
        const last = numbers.at(-1);
        if (last !== undefined)
            apply(draft.spec, last);
    });
}
function list(row, apply) {
    return option_option(row, 'list', (draft, values) => {
        const last = values.at(-1);
        const counting = values.filter((value) => value === last || (value.byOldName && last?.byOldName));
        for (const value of counting)
            value.check((text) => {
                for (const item of text.split(','))
                    apply(draft.spec, item);
            });
    });
}
function repeated(row, apply, before) {
    return option_option(row, 'repeated', (draft, values) => {
        before?.(draft.spec, values.map(({ text }) => text));
        for (const value of values)
            value.check((text) => {
                apply(draft.spec, text, draft);
            });
    });
}
function toggle(row, apply) {
    return option_option({ ...row, hint: 'true|false' }, 'switch', (draft, values) => {
        const expected = 'true or false, or nothing at all';
        const switches = values.map((value) => ({
            ...value,
            on: value.check((text) => given(flags.get(text), expected)),
        }));
        const last = switches.at(-1);
        last?.check(() => {
            apply(draft.spec, last.on);
        });
    });
}
const flags = new Map([
    ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((word) => [word, true]),
    ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((word) => [word, false]),
]);
function option_option(row, kind, apply) {
    const { name, oldNames = [], hint, help } = row;
    return { name, oldNames, kind, hint, help, apply };
}
/** The parts of a value between colons. @throws WrongValue if their number is wrong or the first one is empty */
function parts(value, count, expected) {
    const found = value.split(':');
    if (found.length !== count || found[0] === '')
        throw new WrongValue(expected);
    return found;
}
/** @throws WrongValue if there is none */
function given(value, expected) {
    if (value === undefined)
        throw new WrongValue(expected);
    return value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/old-names.ts

const namespaceTypes = ['network', 'mount', 'pid', 'ipc', 'user', 'uts'];
const stages = ['prestart', 'poststart', 'poststop'];
const tmpfsOptions = ['rw', 'noexec', 'nosuid', 'nodev', 'size=65536k'];
const cgroupOptions = ['nosuid', 'noexec', 'nodev', 'relatime'];
const old_names_oldForms = [
    ...namespaceTypes.map((type) => ({
        name: type,
        hint: 'PATH|host',
        today: `linux-namespace-add=${type}:PATH; linux-namespace-remove=${type} for host`,
        translate: (value) => value === 'host'
            ? { name: 'linux-namespace-remove', value: type }
            : { name: 'linux-namespace-add', value: `${type}:${value}` },
    })),
    {
        name: 'tmpfs',
        hint: 'DEST[:OPT,OPT]',
        today: 'mounts-add with type tmpfs',
        translate: (value) => {
            const [destination = '', options, ...rest] = value.split(':');
            if (destination === '' || rest.length > 0)
                throw new WrongValue('DEST[:OPT,OPT], as in /tmp:rw,size=1m');
            return addMount(destination, 'tmpfs', 'tmpfs', options?.split(',') ?? tmpfsOptions);
        },
    },
    ...['bind', 'mount-bind'].map((name) => ({
        name,
        hint: 'SRC:DEST[:OPT:OPT]',
        today: 'mounts-add with type bind',
        translate: (value) => {
            const [source = '', destination = '', ...options] = value.split(':');
            if (source === '' || destination === '')
                throw new WrongValue('SRC:DEST[:OPT:OPT], as in /var/lib/app:/data:rw');
            return addMount(destination, 'bind', source, withBind(options.length > 0 ? options : ['rw']));
        },
    })),
    {
        name: 'mount-cgroups',
        hint: 'ro|rw|no',
        today: 'mounts-add with type cgroup',
        translate: (mode) => {
            if (mode === 'no')
                return undefined;
            if (mode !== 'ro' && mode !== 'rw')
                throw new WrongValue('one of ro, rw, no');
            return addMount('/sys/fs/cgroup', 'cgroup', 'cgroup', [...cgroupOptions, mode]);
        },
    },
    ...stages.map((stage) => ({
        name: stage,
        hint: 'PATH[:ARG:ARG]',
        today: `hooks-${stage}-add`,
        translate: (value) => {
            const [path = '', ...args] = value.split(':');
            if (path === '')
                throw new WrongValue('PATH[:ARG:ARG], as in /usr/bin/notify:started');
            return { name: `hooks-${stage}-add`, value: JSON.stringify({ path, args }) };
        },
    })),
];
function addMount(destination, type, source, options) {
    return { name: 'mounts-add', value: JSON.stringify({ destination, type, source, options }) };
}
function withBind(options) {
    return options.includes('bind') || options.includes('rbind') ? options : [...options, 'bind'];
}
/** Options that the runtime specification has dropped: accepted, without effect. */
const old_names_droppedOptions = new Map([
    ['arch', 'the runtime specification dropped it'],
]);

;// CONCATENATED MODULE: ./src/runtime-spec/without-first.ts
/** The list without the first item that matches. */
function withoutFirst(items, matches) {
    const found = items?.findIndex(matches) ?? -1;
    return items?.filter((_item, index) => index !== found) ?? [];
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/block-io.ts



const weights = [
    {
        name: 'linux-blkio-leaf-weight',
        field: 'leafWeight',
        other: 'weight',
        of: 'processes outside inner groups',
    },
    { name: 'linux-blkio-weight', field: 'weight', other: 'leafWeight', of: 'the container' },
];
const throttles = [
    ['linux-blkio-read-bps-device', 'throttleReadBpsDevice', 'bytes read from a device in a second'],
    ['linux-blkio-read-iops-device', 'throttleReadIOPSDevice', 'reads from a device in a second'],
    ['linux-blkio-write-bps-device', 'throttleWriteBpsDevice', 'bytes written to a device in a second'],
    ['linux-blkio-write-iops-device', 'throttleWriteIOPSDevice', 'writes to a device in a second'],
];
/** Weights and limits of block devices. A weight or limit of -1 takes away what was set for that device. */
const blockIOOptions = [
    ...weights.flatMap(({ name, field, other, of }) => [
        number({ name, hint: '10-1000', range: ranges.uint16, help: `weight of ${of} on block devices` }, (spec, weight) => {
            blockIO(spec)[field] = weight;
        }),
        repeated({
            name: `${name}-device`,
            hint: 'MAJOR:MINOR:WEIGHT',
            help: `weight of ${of} on one block device; -1 removes it`,
        }, (spec, value) => {
            const [major, minor, weight] = deviceNumber(value, 'MAJOR:MINOR:WEIGHT, as in 8:0:500', ranges.uint16);
            if (weight === -1)
                removeWeight(spec, major, minor, field, other);
            else
                setWeight(spec, major, minor, field, weight);
        }),
    ]),
    ...throttles.map(([name, field, what]) => repeated({ name, hint: 'MAJOR:MINOR:RATE', help: `limit of ${what}; -1 removes it` }, (spec, value) => {
        const [major, minor, rate] = deviceNumber(value, 'MAJOR:MINOR:RATE, as in 8:0:1048576', ranges.uint63);
        const isIt = sameDevice(major, minor);
        const existing = spec.linux.resources?.blockIO;
        if (rate !== -1)
            setRate((blockIO(spec)[field] ??= []), { major, minor, rate });
        else if (existing)
            existing[field] = withoutFirst(existing[field], isIt);
    })),
];
const blockIO = (spec) => ((spec.linux.resources ??= {}).blockIO ??= {});
function deviceNumber(value, form, [, to]) {
    const [major = '', minor = '', number = ''] = parts(value, 3, form);
    return [
        given(parseDecimal(major, ranges.int64), form),
        given(parseDecimal(minor, ranges.int64), form),
        given(parseDecimal(number, [-1n, to]), form),
    ];
}
function sameDevice(major, minor) {
    return (device) => device.major === major && device.minor === minor;
}
function setWeight(spec, major, minor, field, weight) {
    const devices = (blockIO(spec).weightDevice ??= []);
    const existing = devices.find(sameDevice(major, minor));
    if (existing)
        existing[field] = weight;
    else
        devices.push({ major, minor, [field]: weight });
}
/** A device with the other weight keeps its entry. */
function removeWeight(spec, major, minor, field, other) {
    const existing = spec.linux.resources?.blockIO;
    const device = existing?.weightDevice?.find(sameDevice(major, minor));
    if (!existing || !device)
        return;
    if (device[other] === undefined)
        existing.weightDevice = withoutFirst(existing.weightDevice, (each) => each === device);
    else
        device[field] = undefined;
}
function setRate(throttles, throttle) {
    const existing = throttles.find(sameDevice(throttle.major, throttle.minor));
    if (existing)
        existing.rate = throttle.rate;
    else
        throttles.push(throttle);
}

// EXTERNAL MODULE: ./src/core/capabilities.ts
var capabilities = __nccwpck_require__(3649);
;// CONCATENATED MODULE: ./src/runtime-spec/options/capabilities.ts


const exampleHint = 'CAP_NAME,...';
/** `privileged` comes first: it resets what the others then add and drop. */
const capabilityOptions = [
    toggle({
        name: 'privileged',
        help: 'give the process all capabilities, and take SELinux label, AppArmor profile and seccomp filter away',
    }, (spec, on) => {
        if (!on)
            return;
        setAll(spec, capabilities/* privilegedCapabilities */.su);
        delete spec.process.selinuxLabel;
        delete spec.process.apparmorProfile;
        delete spec.linux.seccomp;
    }),
    toggle({
        name: 'process-cap-drop-all',
        oldNames: ['cap-drop-all'],
        help: 'drop all capabilities, before any is added',
    }, (spec, on) => {
        if (on && spec.process.capabilities)
            setAll(spec, []);
    }),
    list({
        name: 'process-cap-add',
        oldNames: ['cap-add'],
        hint: exampleHint,
        help: 'add capabilities to all five sets',
    }, (spec, name) => {
        add(spec, name, capabilities/* capabilitySets */.E4);
    }),
    ...capabilities/* capabilitySets */.E4.map((set) => list({ name: `process-cap-add-${set}`, hint: exampleHint, help: `add capabilities to the ${set} set` }, (spec, name) => {
        add(spec, name, [set]);
    })),
    list({
        name: 'process-cap-drop',
        oldNames: ['cap-drop'],
        hint: exampleHint,
        help: 'drop capabilities from all five sets',
    }, (spec, name) => {
        drop(spec, name, capabilities/* capabilitySets */.E4);
    }),
    ...capabilities/* capabilitySets */.E4.map((set) => list({ name: `process-cap-drop-${set}`, hint: exampleHint, help: `drop capabilities from the ${set} set` }, (spec, name) => {
        drop(spec, name, [set]);
    })),
];
function setAll(spec, names) {
    spec.process.capabilities = Object.fromEntries(capabilities/* capabilitySets */.E4.map((set) => [set, [...names]]));
}
function add(spec, written, sets) {
    const name = capability(written);
    const capabilities = (spec.process.capabilities ??= {});
    for (const set of sets) {
        const names = (capabilities[set] ??= []);
        if (!names.includes(name))
            names.push(name);
    }
}
/** The last capability takes the place of the one that goes. */
function drop(spec, written, sets) {
    const name = capability(written);
    for (const set of sets) {
        const names = spec.process.capabilities?.[set] ?? [];
        const place = names.indexOf(name);
        const last = names.at(-1);
        if (place === -1 || last === undefined)
            continue;
        names[place] = last;
        names.pop();
    }
}
function capability(written) {
    const name = written.toUpperCase();
    if (!capabilities/* privilegedCapabilities */.su.includes(name) && !capabilities/* newerCapabilities */.qA.includes(name))
        throw new WrongValue('capabilities by name, as in CAP_NET_ADMIN,CAP_SYS_TIME; see capabilities(7)');
    return name;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/devices.ts



const deviceForm = 'TYPE:MAJOR:MINOR:PATH[:fileMode=N][:uid=N][:gid=N], numbers decimal, as in c:10:229:/dev/fuse:fileMode=438';
const ruleForm = 'allow or deny[,type=a|b|c][,major=N][,minor=N][,access=rwm], as in allow,type=c,major=10,access=rw';
/** Devices, and the rules for what may be done with them. */
const deviceOptions = [
    repeated({
        name: 'linux-device-cgroup-add',
        hint: 'RULE',
        help: 'add a rule for the use of devices: allow or deny, then any of type=, major=, minor=, access= after commas',
    }, (spec, value) => {
        const resources = (spec.linux.resources ??= {});
        (resources.devices ??= []).push(deviceRule(value));
    }),
    repeated({
        name: 'linux-device-cgroup-remove',
        hint: 'RULE',
        help: 'remove the first rule for the use of devices that says exactly this',
    }, (spec, value) => {
        const rule = deviceRule(value);
        const { resources } = spec.linux;
        if (resources)
            resources.devices = withoutFirst(resources.devices, (other) => sameRule(rule, other));
    }),
    toggle({ name: 'linux-device-remove-all', oldNames: ['device-remove-all'], help: 'remove all devices' }, (spec, on) => {
        if (on)
            delete spec.linux.devices;
    }),
    repeated({
        name: 'linux-device-add',
        oldNames: ['device-add'],
        hint: 'TYPE:MAJOR:MINOR:PATH[:fileMode=N][:uid=N][:gid=N]',
        help: 'make a device in the container, replacing one of the same path',
    }, (spec, value) => {
        const device = parseDevice(value);
        const devices = (spec.linux.devices ??= []);
        const place = devices.findIndex(({ path }) => path === device.path);
        if (place === -1)
            devices.push(device);
        else
            devices[place] = device;
    }),
    repeated({ name: 'linux-device-remove', oldNames: ['device-remove'], hint: 'PATH', help: 'remove a device' }, (spec, path) => {
        spec.linux.devices = withoutFirst(spec.linux.devices, (device) => device.path === path);
    }),
];
function parseDevice(value) {
    const [type = '', major = '', minor = '', path, ...details] = value.split(':');
    if (path === undefined || !/^[bcup]$/.test(type))
        throw new WrongValue(deviceForm);
    const device = {
        path,
        type,
        major: given(parseDecimal(major, ranges.int64), deviceForm),
        minor: given(parseDecimal(minor, ranges.int64), deviceForm),
    };
    for (const detail of details) {
        const [, name, number] = given(/^(fileMode|uid|gid)=(.*)$/.exec(detail) ?? undefined, deviceForm);
        const parsed = given(parseDecimal(number ?? '', [0n, 2n ** 31n - 1n]), deviceForm);
        device[name] = parsed;
    }
    return device;
}
function deviceRule(value) {
    const [verdict, ...conditions] = value.split(',');
    if (verdict !== 'allow' && verdict !== 'deny')
        throw new WrongValue(ruleForm);
    const rule = { allow: verdict === 'allow' };
    for (const condition of conditions.map((each) => each.trim()).filter((each) => each !== '')) {
        const [, name, setting = ''] = given(/^([^=]*)=(.*)$/s.exec(condition) ?? undefined, ruleForm);
        setCondition(rule, name ?? '', setting);
    }
    return rule;
}
function setCondition(rule, name, setting) {
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
function sameRule(a, b) {
    return (a.allow === b.allow &&
        (a.type ?? '') === (b.type ?? '') &&
        (a.access ?? '') === (b.access ?? '') &&
        a.major === b.major &&
        a.minor === b.minor);
}

// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __nccwpck_require__(6153);
;// CONCATENATED MODULE: ./src/runtime-spec/default-syscalls.ts
/** The system calls that every container may make, as the reference's default profile for amd64 has them. */
const defaultSyscalls = `
  accept accept4 access alarm bind brk capget capset chdir chmod chown chown32 clock_getres clock_gettime
  clock_nanosleep close connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl
  epoll_ctl_old epoll_pwait epoll_wait epoll_wait_old eventfd eventfd2 execve execveat exit exit_group
  faccessat fadvise64 fadvise64_64 fallocate fanotify_mark fchdir fchmod fchmodat fchown fchown32 fchownat
  fcntl fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstat64 fstatat64
  fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futimesat getcpu getcwd getdents getdents64 getegid
  getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpeername getpgid getpgrp
  getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit get_robust_list
  getrusage getsid getsockname getsockopt get_thread_area gettid gettimeofday getuid getuid32 getxattr
  inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel ioctl io_destroy io_getevents
  ioprio_get ioprio_set io_setup io_submit ipc kill lchown lchown32 lgetxattr link linkat listen listxattr
  llistxattr _llseek lremovexattr lseek lsetxattr lstat lstat64 madvise memfd_create mincore mkdir mkdirat
  mknod mknodat mlock mlock2 mlockall mmap mmap2 mprotect mq_getsetattr mq_notify mq_open mq_timedreceive
  mq_timedsend mq_unlink mremap msgctl msgget msgrcv msgsnd msync munlock munlockall munmap nanosleep
  newfstatat _newselect open openat pause pipe pipe2 poll ppoll prctl pread64 preadv prlimit64 pselect6
  pwrite64 pwritev read readahead readlink readlinkat readv recv recvfrom recvmmsg recvmsg remap_file_pages
  removexattr rename renameat renameat2 restart_syscall rmdir rt_sigaction rt_sigpending rt_sigprocmask
  rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_getaffinity
  sched_getattr sched_getparam sched_get_priority_max sched_get_priority_min sched_getscheduler
  sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield
  seccomp select semctl semget semop semtimedop send sendfile sendfile64 sendmmsg sendmsg sendto setfsgid
  setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 setitimer setpgid setpriority
  setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit
  set_robust_list setsid setsockopt set_thread_area set_tid_address setuid setuid32 setxattr shmat shmctl
  shmdt shmget shutdown sigaltstack signalfd signalfd4 sigreturn socket socketcall socketpair splice stat
  stat64 statfs statfs64 symlink symlinkat sync sync_file_range syncfs sysinfo syslog tee tgkill time
  timer_create timer_delete timerfd_create timerfd_gettime timerfd_settime timer_getoverrun timer_gettime
  timer_settime times tkill truncate truncate64 ugetrlimit umask uname unlink unlinkat utime utimensat
  utimes vfork vmsplice wait4 waitid waitpid write writev
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./src/runtime-spec/default-spec.ts


const allow = 'SCMP_ACT_ALLOW';
const equal = 'SCMP_CMP_EQ';
/** clone(2) with any of CLONE_NEWNS, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET. */
const newNamespaceFlags = 0x7c020000;
/** The installer knows the container's name; the reference would call every host of them alike. */
const defaultHostname = '$NAME';
/** The configuration that the options start from: what the reference prints, with a read-only root and a name. */
function defaultSpec() {
    return {
        ociVersion: '1.0.1',
        process: {
            terminal: false,
            user: { uid: 0, gid: 0 },
            args: ['sh'],
            env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TERM=xterm'],
            cwd: '/',
            capabilities: {
                bounding: [...capabilities/* defaultCapabilities */.o7],
                effective: [...capabilities/* defaultCapabilities */.o7],
                inheritable: [...capabilities/* defaultCapabilities */.o7],
                permitted: [...capabilities/* defaultCapabilities */.o7],
                ambient: [...capabilities/* defaultCapabilities */.o7],
            },
            rlimits: [{ type: 'RLIMIT_NOFILE', hard: 1024, soft: 1024 }],
        },
        root: { path: 'rootfs', readonly: true },
        hostname: defaultHostname,
        mounts: defaultMounts(),
        linux: {
            resources: { devices: [{ allow: false, access: 'rwm' }] },
            namespaces: ['pid', 'network', 'ipc', 'uts', 'mount'].map((type) => ({ type })),
            seccomp: defaultSeccomp(),
        },
    };
}
function defaultMounts() {
    const hardened = ['nosuid', 'noexec', 'nodev'];
    return [
        { destination: '/proc', type: 'proc', source: 'proc', options: [...hardened] },
        {
            destination: '/dev',
            type: 'tmpfs',
            source: 'tmpfs',
            options: ['nosuid', 'strictatime', 'mode=755', 'size=65536k'],
        },
        {
            destination: '/dev/pts',
            type: 'devpts',
            source: 'devpts',
            options: ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620', 'gid=5'],
        },
        {
            destination: '/dev/shm',
            type: 'tmpfs',
            source: 'shm',
            options: [...hardened, 'mode=1777', 'size=65536k'],
        },
        { destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: [...hardened] },
        { destination: '/sys', type: 'sysfs', source: 'sysfs', options: [...hardened, 'ro'] },
    ];
}
/** Everything is refused but the usual system calls, a few values of personality(2), and clone(2) without namespaces. */
function defaultSeccomp() {
    const personalities = [0x0, 0x8, 0xffffffff];
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
        syscalls: [
            { names: [...defaultSyscalls], action: allow, args: [] },
            {
                names: ['personality'],
                action: allow,
                args: personalities.map((value) => ({ index: 0, value, valueTwo: 0, op: equal })),
            },
            { names: ['chroot'], action: allow, args: [] },
            {
                names: ['clone'],
                action: allow,
                args: [{ index: 0, value: newNamespaceFlags, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
            },
            { names: ['arch_prctl'], action: allow, args: [] },
            { names: ['modify_ldt'], action: allow, args: [] },
        ],
    };
}

;// CONCATENATED MODULE: ./src/runtime-spec/environment.ts

/** Sets the variable of a `NAME=value` entry; one of the same name is replaced in its place. @throws WrongValue */
function setVariable(spec, entry) {
    if (entry.indexOf('=') < 1)
        throw new WrongValue('NAME=VALUE, as in PORT=8080; the value may be empty');
    spec.process.env = withVariable(spec.process.env ?? [], entry);
}
/** The entries with another one, at the place of the one of the same name if there is one. */
function withVariable(entries, entry) {
    const prefix = entry.slice(0, entry.indexOf('=') + 1);
    const place = entries.findIndex((other) => other.startsWith(prefix));
    return place === -1 ? [...entries, entry] : entries.with(place, entry);
}
/**
 * The entries of an environment file: lines of `NAME=value`, comments and empty lines left out. Nothing is quoted or
 * unquoted. @throws WrongValue for a line without `=`, or with white space in the name
 */
function environmentLines(content) {
    return content
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .flatMap((line, index) => {
        const entry = line.trimStart();
        if (entry === '' || entry.startsWith('#'))
            return [];
        if (!/^[^\s=]+=/.test(entry))
            throw new WrongValue(`a file of NAME=VALUE lines: its line ${String(index + 1)} is ${JSON.stringify(line)}`);
        return [entry];
    });
}

;// CONCATENATED MODULE: ./src/runtime-spec/shape.ts
const shape_text = { type: 'text' };
const flag = { type: 'flag' };
const integer = { type: 'integer' };
const texts = { type: 'texts' };
const shape_list = (item) => ({ type: 'list', item });
const object = (fields) => ({ type: 'object', fields });
const always = (shape) => ({ presence: 'always', shape });
const unlessEmpty = (shape) => ({
    presence: 'unless-empty',
    shape,
});
const ifSet = (shape) => ({ presence: 'if-set', shape });

;// CONCATENATED MODULE: ./src/runtime-spec/read.ts





/**
 * Reads JSON of a shape. Names of fields count without regard to case, as the reference reads them; `null` counts as
 * not there; what is missing and must be there is empty.
 * @throws UserError with what is wrong and where in the JSON; the caller adds where the JSON stands
 */
function read(json, shape) {
    return readValue(parse(json), shape, '');
}
/** Any JSON; whole numbers that JSON.parse would round become text after {@link wide}. @throws UserError */
function parse(json) {
    try {
        return (0,core_json/* parseExactly */.A)(json, wide);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`it is not JSON (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
/** Starts the text of a number with more digits than a number can hold; no text of a configuration has it. */
const wide = '\0';
const wideText = /^\0-?\d+$/;
function integerOf(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? value : undefined;
    return typeof value === 'string' && wideText.test(value) ? toInteger(BigInt(value.slice(1))) : undefined;
}
function readValue(value, shape, path) {
    if (value === null || value === undefined)
        return emptyOf(shape);
    const wrong = () => new errors/* UserError */.yo(`${path === '' ? 'the JSON' : path} must be ${names[shape.type]}`);
    switch (shape.type) {
        case 'text':
            return wanted(typeof value === 'string' && !value.startsWith(wide) ? value : undefined, wrong);
        case 'flag':
            return wanted(typeof value === 'boolean' ? value : undefined, wrong);
        case 'integer':
            return wanted(integerOf(value), wrong);
        case 'list':
            if (!Array.isArray(value))
                throw wrong();
            return value.map((item, index) => readValue(item, shape.item, `${path}[${String(index)}]`));
        case 'texts':
            if (!(0,core_json/* isObject */.G)(value))
                throw wrong();
            return new Map(Object.entries(value).map(([name, item]) => [name, readValue(item, shape_text, within(path, name))]));
        case 'object':
            if (!(0,core_json/* isObject */.G)(value))
                throw wrong();
            return readObject(value, shape, path);
    }
}
function wanted(value, wrong) {
    if (value === undefined)
        throw wrong();
    return value;
}
function within(path, name) {
    return path === '' ? name : `${path}.${name}`;
}
function readObject(value, shape, path) {
    const known = new Map(Object.keys(shape.fields).map((name) => [name.toLowerCase(), name]));
    const unknown = Object.keys(value).find((name) => !known.has(name.toLowerCase()));
    if (unknown !== undefined) {
        const meant = (0,nearest/* nearest */.p)(unknown, known.values());
        throw new errors/* UserError */.yo(`${within(path, unknown)} is not a field here${meant === undefined ? '' : `, but ${meant} is`}`);
    }
    const given = new Map(Object.entries(value).map(([name, item]) => [name.toLowerCase(), item]));
    return Object.fromEntries(Object.entries(shape.fields).flatMap(([name, field]) => {
        const item = given.get(name.toLowerCase());
        if ((item === undefined || item === null) && field.presence !== 'always')
            return [];
        return [[name, readValue(item, field.shape, within(path, name))]];
    }));
}
const names = {
    text: 'a string',
    flag: 'true or false',
    integer: 'a whole number',
    list: 'a list',
    texts: 'an object of strings',
    object: 'an object',
};
function emptyOf(shape) {
    switch (shape.type) {
        case 'text':
            return '';
        case 'flag':
            return false;
        case 'integer':
            return 0;
        case 'list':
            return [];
        case 'texts':
            return new Map();
        case 'object':
            return readObject({}, shape, '');
    }
}

;// CONCATENATED MODULE: ./src/runtime-spec/volumes.ts
/** The folder on the host that is the container's own. */
const stateFolder = '${STATE_DIRECTORY}/${NAME}';
/** Volumes that hold nothing for longer than the service runs: they live in memory, as on any host. */
const temporary = /^\/(?:tmp|run|var\/run)(?:\/|$)/;
/** A VOLUME of the image as a mount: the root is read-only, and the service writes here. `path` is as in a template. */
function volumeMount(path) {
    const destination = `/${path
        .split('/')
        .filter((part) => part !== '')
        .join('/')}`;
    return temporary.test(destination)
        ? { destination, type: 'tmpfs', source: 'tmpfs', options: ['nosuid', 'nodev', 'mode=1777'] }
        : { destination, type: 'bind', source: `${stateFolder}${destination}`, options: ['rbind', 'rw'] };
}
/** Whether a mount was made by {@link volumeMount}. */
function isVolumeMount({ destination, type, source }) {
    const made = volumeMount(destination);
    return type === made.type && source === made.source;
}

;// CONCATENATED MODULE: ./src/runtime-spec/spec.ts
/**
 * The part of the OCI runtime configuration that this project writes, fields in the order of the specification.
 * Source: https://github.com/opencontainers/runtime-spec/blob/main/config.md, config-linux.md
 */

const mount = object({
    destination: always(shape_text),
    type: unlessEmpty(shape_text),
    source: unlessEmpty(shape_text),
    options: unlessEmpty(shape_list(shape_text)),
});
const hook = object({
    path: always(shape_text),
    args: unlessEmpty(shape_list(shape_text)),
    env: unlessEmpty(shape_list(shape_text)),
    timeout: ifSet(integer),
});
const user = object({
    uid: always(integer),
    gid: always(integer),
    additionalGids: unlessEmpty(shape_list(integer)),
    username: unlessEmpty(shape_text),
});
const spec_capabilities = object({
    bounding: unlessEmpty(shape_list(shape_text)),
    effective: unlessEmpty(shape_list(shape_text)),
    inheritable: unlessEmpty(shape_list(shape_text)),
    permitted: unlessEmpty(shape_list(shape_text)),
    ambient: unlessEmpty(shape_list(shape_text)),
});
const rlimit = object({ type: always(shape_text), hard: always(integer), soft: always(integer) });
const process = object({
    terminal: always(flag),
    consoleSize: ifSet(object({ height: always(integer), width: always(integer) })),
    user: always(user),
    args: always(shape_list(shape_text)),
    env: unlessEmpty(shape_list(shape_text)),
    cwd: always(shape_text),
    capabilities: ifSet(spec_capabilities),
    rlimits: unlessEmpty(shape_list(rlimit)),
    noNewPrivileges: unlessEmpty(flag),
    apparmorProfile: unlessEmpty(shape_text),
    oomScoreAdj: ifSet(integer),
    selinuxLabel: unlessEmpty(shape_text),
});
const spec_deviceRule = object({
    allow: always(flag),
    type: unlessEmpty(shape_text),
    major: ifSet(integer),
    minor: ifSet(integer),
    access: unlessEmpty(shape_text),
});
const memory = object({
    limit: ifSet(integer),
    reservation: ifSet(integer),
    swap: ifSet(integer),
    kernel: ifSet(integer),
    kernelTCP: ifSet(integer),
    swappiness: ifSet(integer),
    disableOOMKiller: ifSet(flag),
});
const cpu = object({
    shares: ifSet(integer),
    quota: ifSet(integer),
    period: ifSet(integer),
    realtimeRuntime: ifSet(integer),
    realtimePeriod: ifSet(integer),
    cpus: unlessEmpty(shape_text),
    mems: unlessEmpty(shape_text),
});
const weightDevice = object({
    major: always(integer),
    minor: always(integer),
    weight: ifSet(integer),
    leafWeight: ifSet(integer),
});
const throttleDevice = object({ major: always(integer), minor: always(integer), rate: always(integer) });
const spec_blockIO = object({
    weight: ifSet(integer),
    leafWeight: ifSet(integer),
    weightDevice: unlessEmpty(shape_list(weightDevice)),
    throttleReadBpsDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleWriteBpsDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleReadIOPSDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleWriteIOPSDevice: unlessEmpty(shape_list(throttleDevice)),
});
const network = object({
    classID: ifSet(integer),
    priorities: unlessEmpty(shape_list(object({ name: always(shape_text), priority: always(integer) }))),
});
const resources = object({
    devices: unlessEmpty(shape_list(spec_deviceRule)),
    memory: ifSet(memory),
    cpu: ifSet(cpu),
    pids: ifSet(object({ limit: always(integer) })),
    blockIO: ifSet(spec_blockIO),
    hugepageLimits: unlessEmpty(shape_list(object({ pageSize: always(shape_text), limit: always(integer) }))),
    network: ifSet(network),
});
const idMapping = object({ containerID: always(integer), hostID: always(integer), size: always(integer) });
const device = object({
    path: always(shape_text),
    type: always(shape_text),
    major: always(integer),
    minor: always(integer),
    fileMode: ifSet(integer),
    uid: ifSet(integer),
    gid: ifSet(integer),
});
const syscall = object({
    names: always(shape_list(shape_text)),
    action: always(shape_text),
    args: unlessEmpty(shape_list(object({
        index: always(integer),
        value: always(integer),
        valueTwo: unlessEmpty(integer),
        op: always(shape_text),
    }))),
});
const seccomp = object({
    defaultAction: always(shape_text),
    architectures: unlessEmpty(shape_list(shape_text)),
    syscalls: unlessEmpty(shape_list(syscall)),
});
const linux = object({
    uidMappings: unlessEmpty(shape_list(idMapping)),
    gidMappings: unlessEmpty(shape_list(idMapping)),
    sysctl: unlessEmpty(texts),
    resources: ifSet(resources),
    cgroupsPath: unlessEmpty(shape_text),
    namespaces: unlessEmpty(shape_list(object({ type: always(shape_text), path: unlessEmpty(shape_text) }))),
    devices: unlessEmpty(shape_list(device)),
    seccomp: ifSet(seccomp),
    rootfsPropagation: unlessEmpty(shape_text),
    maskedPaths: unlessEmpty(shape_list(shape_text)),
    readonlyPaths: unlessEmpty(shape_list(shape_text)),
    mountLabel: unlessEmpty(shape_text),
    intelRdt: ifSet(object({ l3CacheSchema: unlessEmpty(shape_text) })),
});
const hooks = object({
    prestart: unlessEmpty(shape_list(hook)),
    poststart: unlessEmpty(shape_list(hook)),
    poststop: unlessEmpty(shape_list(hook)),
});
const spec_spec = object({
    ociVersion: always(shape_text),
    process: always(process),
    root: always(object({ path: always(shape_text), readonly: always(flag) })),
    hostname: unlessEmpty(shape_text),
    mounts: unlessEmpty(shape_list(mount)),
    hooks: ifSet(hooks),
    annotations: unlessEmpty(texts),
    linux: always(linux),
});

;// CONCATENATED MODULE: ./src/runtime-spec/template-spec.ts








/** The default configuration with what the image says of its service; its PATH wins, TERM stays. */
function imageSpec(image) {
    const spec = defaultSpec();
    spec.process.env = (image.env ?? []).reduce(withVariable, spec.process.env ?? []);
    spec.process.args = [...(image.args ?? spec.process.args)];
    spec.process.cwd = image.cwd ?? spec.process.cwd;
    if (image.user)
        spec.process.user = userOf(image.user);
    if (image.exposesPorts) {
        spec.linux.namespaces = withoutFirst(spec.linux.namespaces, ({ type }) => type === 'network');
    }
    spec.mounts = [...(spec.mounts ?? []), ...(image.volumes ?? []).map(volumeMount)];
    return spec;
}
/** The user's own configuration; what it does not say of the process, the image does. @throws WrongValue */
function templateSpec(json, image) {
    const own = parse(json);
    if (!(0,core_json/* isObject */.G)(own))
        throw new WrongValue('a JSON file with a runtime configuration');
    const process = (0,core_json/* isObject */.G)(own.process) ? own.process : {};
    const ownEnv = Array.isArray(process.env)
        ? process.env.filter((entry) => typeof entry === 'string')
        : [];
    const { args, cwd, user } = imageSpec(image).process;
    const env = ownEnv.reduce(withVariable, [...(image.env ?? [])]);
    const spec = read(JSON.stringify({ ...own, process: { args, cwd, user, ...process, env } }), spec_spec);
    const { ociVersion, root } = defaultSpec();
    return {
        ...spec,
        ociVersion: spec.ociVersion === '' ? ociVersion : spec.ociVersion,
        process: { ...spec.process, terminal: false },
        root,
    };
}
function userOf({ uid, gid, additionalGids }) {
    return { uid, gid, ...(additionalGids && { additionalGids: [...additionalGids] }) };
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/general.ts


const required = 'the installer requires it';
/** The base, the root file system and what describes the container. */
const generalOptions = [
    once({
        name: 'template',
        hint: 'FILE',
        help: 'start from the runtime configuration in this JSON file instead of the default one',
    }, (_spec, path, draft) => {
        draft.spec = templateSpec(draft.readFile(path), draft.image);
    }),
    once({
        name: 'os',
        hint: 'linux',
        help: 'operating system of the container; a System Image runs on Linux only',
    }, (_spec, value) => {
        if (value !== 'linux')
            throw new WrongValue('linux; a System Image always runs on a Linux host');
    }),
    once({
        name: 'oci-version',
        hint: 'VERSION',
        help: 'version of the runtime specification to declare',
    }, (spec, value) => {
        spec.ociVersion = value;
    }),
    once({ name: 'hostname', hint: 'NAME', help: 'host name in the container' }, (spec, value) => {
        spec.hostname = value;
    }),
    repeated({ name: 'label', hint: 'KEY=VALUE', help: 'add an annotation to the configuration' }, (spec, value) => {
        const [, key, text] = given(/^([^=]+)=(.*)$/s.exec(value) ?? undefined, 'KEY=VALUE');
        (spec.annotations ??= new Map()).set(key ?? '', text ?? '');
    }),
    once({
        name: 'rootfs-path',
        oldNames: ['rootfs'],
        hint: 'rootfs',
        help: `path of the root file system, always rootfs: ${required}`,
    }, (_spec, value) => {
        if (value !== 'rootfs')
            throw new WrongValue(`rootfs, or leave it out; ${required}`);
    }),
    toggle({
        name: 'rootfs-readonly',
        oldNames: ['read-only'],
        help: `mount the root file system read-only, always: ${required}`,
    }, (_spec, on) => {
        if (!on)
            throw new WrongValue(`true, or leave it out; ${required}`);
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/hooks.ts



const hooks_stages = [
    { stage: 'poststart', when: 'after the process has started' },
    { stage: 'poststop', when: 'after the container is deleted' },
    { stage: 'prestart', when: 'before the process starts' },
];
/** Commands that the runtime runs on the host at stages of the container's life. */
const hookOptions = hooks_stages.flatMap(({ stage, when }) => [
    toggle({
        name: `hooks-${stage}-remove-all`,
        help: `remove all hooks that run ${when}; so does =false, as in the reference`,
    }, (spec) => {
        if (spec.hooks)
            spec.hooks[stage] = [];
    }),
    repeated({
        name: `hooks-${stage}-add`,
        hint: 'JSON',
        help: `run a command of the host ${when}: {"path": PATH, "args": [WORD, ...], "env": [NAME=VALUE, ...], "timeout": SECONDS}`,
    }, (spec, json) => {
        ((spec.hooks ??= {})[stage] ??= []).push(read(json, hook));
    }),
]);

;// CONCATENATED MODULE: ./src/runtime-spec/options/linux.ts

const propagations = [
    'private',
    'rprivate',
    'slave',
    'rslave',
    'shared',
    'rshared',
    'unbindable',
    'runbindable',
];
/** What concerns the kernel's side of the container as a whole. */
const linuxOptions = [
    once({
        name: 'linux-cgroups-path',
        oldNames: ['cgroups-path'],
        hint: 'PATH',
        help: 'where the control group of the container goes; SLICE:PREFIX:NAME under systemd',
    }, (spec, path) => {
        spec.linux.cgroupsPath = path;
    }),
    repeated({
        name: 'linux-masked-paths',
        oldNames: ['masked-paths'],
        hint: 'PATH',
        help: 'make a path unreadable in the container',
    }, (spec, path) => {
        (spec.linux.maskedPaths ??= []).push(path);
    }),
    repeated({
        name: 'linux-readonly-paths',
        oldNames: ['readonly-paths'],
        hint: 'PATH',
        help: 'make a path read-only in the container',
    }, (spec, path) => {
        (spec.linux.readonlyPaths ??= []).push(path);
    }),
    once({
        name: 'linux-mount-label',
        oldNames: ['mount-label'],
        hint: 'LABEL',
        help: 'SELinux label of the mounts',
    }, (spec, label) => {
        spec.linux.mountLabel = label;
    }),
    repeated({
        name: 'linux-sysctl',
        oldNames: ['sysctl'],
        hint: 'NAME=VALUE',
        help: 'set a kernel parameter of the namespaces of the container',
    }, (spec, value) => {
        const [, name = '', setting = ''] = given(/^([^=]*)=([^=]*)$/.exec(value) ?? undefined, 'NAME=VALUE, as in net.ipv4.ip_forward=1');
        (spec.linux.sysctl ??= new Map()).set(name, setting);
    }),
    once({
        name: 'linux-rootfs-propagation',
        oldNames: ['rootfs-propagation', 'root-propagation'],
        hint: 'MODE',
        help: `propagation of mounts between host and container: ${propagations.join(', ')}`,
    }, (spec, mode) => {
        if (mode !== '' && !propagations.includes(mode))
            throw new WrongValue(`one of ${propagations.join(', ')}`);
        spec.linux.rootfsPropagation = mode;
    }),
    once({
        name: 'linux-intelRdt-l3CacheSchema',
        hint: 'SCHEMA',
        help: 'share of the L3 cache, as in L3:0=ffff0;1=3ff',
    }, (spec, schema) => {
        spec.linux.intelRdt = { l3CacheSchema: schema };
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/mounts.ts




/** Mounts: all are removed first, then some, then new ones are added. */
const mountOptions = [
    toggle({
        name: 'mounts-remove-all',
        help: 'remove all mounts, the default ones too; so does =false, as in the reference',
    }, (spec) => {
        spec.mounts = [];
    }),
    repeated({ name: 'mounts-remove', hint: 'PATH', help: 'remove the first mount on this path of the container' }, (spec, path) => {
        spec.mounts = withoutFirst(spec.mounts, ({ destination }) => destination === path);
    }),
    repeated({
        name: 'mounts-add',
        hint: 'JSON',
        help: 'add a mount: {"destination": PATH, "type": TYPE, "source": PATH, "options": [OPTION, ...]}',
    }, (spec, json) => {
        (spec.mounts ??= []).push(read(json, mount));
    }),
];

// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __nccwpck_require__(7893);
;// CONCATENATED MODULE: ./src/runtime-spec/options/namespaces.ts




const types = ['network', 'pid', 'mount', 'ipc', 'uts', 'user', 'cgroup'];
const mappingHint = 'HOST:CONTAINER:SIZE';
/** Id mappings come first: they ask for a user namespace, which the options after them can still remove. */
const namespaceOptions = [
    repeated({
        name: 'linux-uidmappings',
        oldNames: ['uidmappings'],
        hint: mappingHint,
        help: 'map user ids of the host to the container, in a user namespace',
    }, (spec, value) => {
        (spec.linux.uidMappings ??= []).push(namespaces_idMapping(value));
    }, (spec) => {
        setNamespace(spec, 'user', '');
    }),
    repeated({
        name: 'linux-gidmappings',
        oldNames: ['gidmappings'],
        hint: mappingHint,
        help: 'map group ids of the host to the container, in a user namespace',
    }, (spec, value) => {
        (spec.linux.gidMappings ??= []).push(namespaces_idMapping(value));
    }, (spec) => {
        setNamespace(spec, 'user', '');
    }),
    toggle({ name: 'linux-namespace-remove-all', help: 'share all namespaces with the host, unless they are added' }, (spec, on) => {
        if (on)
            spec.linux.namespaces = [];
    }),
    repeated({
        name: 'linux-namespace-add',
        hint: 'TYPE[:PATH]',
        help: `give the container a namespace of its own, or the one at PATH; ${types.join(', ')}`,
    }, (spec, value) => {
        const [type, path = ''] = (0,strings/* splitAt */.gI)(value, ':');
        setNamespace(spec, namespaceType(type), path);
    }),
    repeated({
        name: 'linux-namespace-remove',
        hint: 'TYPE',
        help: 'share a namespace with the host, as in network for a service that listens on its ports',
    }, (spec, value) => {
        const type = namespaceType(value);
        spec.linux.namespaces = withoutFirst(spec.linux.namespaces, (namespace) => namespace.type === type);
    }),
];
function setNamespace(spec, type, path) {
    const namespaces = (spec.linux.namespaces ??= []);
    const existing = namespaces.find((namespace) => namespace.type === type);
    if (existing)
        existing.path = path;
    else
        namespaces.push({ type, path });
}
function namespaceType(value) {
    if (!types.includes(value))
        throw new WrongValue(`one of ${types.join(', ')}`);
    return value;
}
function namespaces_idMapping(value) {
    const form = `${mappingHint}, as in 100000:0:65536`;
    const [hostID = 0, containerID = 0, size = 0] = parts(value, 3, form).map((part) => given(parseDecimal(part, ranges.uint32), form));
    return { containerID, hostID, size };
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/process.ts




const rlimitForm = 'TYPE:HARD:SOFT, as in RLIMIT_NOFILE:65536:1024';
/** What runs, as whom and within which limits. */
const processOptions = [
    number({
        name: 'process-uid',
        oldNames: ['uid'],
        hint: 'UID',
        range: ranges.uint32,
        help: 'user id of the process',
    }, (spec, uid) => {
        spec.process.user.uid = uid;
    }),
    once({
        name: 'process-username',
        hint: 'NAME',
        help: 'user name of the process; no effect on Linux, set the ids',
    }, (spec, name) => {
        spec.process.user.username = name;
    }),
    number({
        name: 'process-gid',
        oldNames: ['gid'],
        hint: 'GID',
        range: ranges.uint32,
        help: 'group id of the process',
    }, (spec, gid) => {
        spec.process.user.gid = gid;
    }),
    once({
        name: 'linux-selinux-label',
        oldNames: ['selinux-label'],
        hint: 'LABEL',
        help: 'SELinux label of the process',
    }, (spec, label) => {
        spec.process.selinuxLabel = label;
    }),
    once({
        name: 'process-cwd',
        oldNames: ['cwd'],
        hint: 'PATH',
        help: 'working directory, absolute; else that of the image, else /',
    }, (spec, path) => {
        spec.process.cwd = path;
    }),
    once({
        name: 'linux-apparmor',
        oldNames: ['apparmor'],
        hint: 'PROFILE',
        help: 'AppArmor profile of the process',
    }, (spec, profile) => {
        spec.process.apparmorProfile = profile;
    }),
    toggle({
        name: 'process-no-new-privileges',
        oldNames: ['no-new-privileges'],
        help: 'keep the process from gaining privileges, as by setuid programs',
    }, (spec, on) => {
        spec.process.noNewPrivileges = on;
    }),
    toggle({
        name: 'process-terminal',
        oldNames: ['tty'],
        help: 'always false: a System Image is a service without a terminal',
    }, (_spec, on) => {
        if (on)
            throw new WrongValue('false, or leave it out; the installer requires it, because a service has no terminal');
    }),
    repeated({ name: 'args', hint: 'WORD', help: 'one word of the command; else the command of the image' }, (spec, word) => {
        spec.process.args.push(word);
    }, (spec) => {
        spec.process.args = [];
    }),
    repeated({
        name: 'env-file',
        hint: 'FILE',
        help: 'set the variables in this file, one NAME=VALUE in a line; a line that starts with # is a comment',
    }, (spec, path, draft) => {
        for (const entry of environmentLines(draft.readFile(path)))
            setVariable(spec, entry);
    }),
    repeated({ name: 'env', hint: 'NAME=VALUE', help: 'set an environment variable, on top of those of the image' }, setVariable),
    repeated({
        name: 'process-groups',
        oldNames: ['groups'],
        hint: 'GID',
        help: 'add a supplementary group of the process',
    }, (spec, value) => {
        const gid = given(parseDecimal(value, ranges.uint32), 'a group id, as in 10; one for each option');
        const groups = (spec.process.user.additionalGids ??= []);
        if (!groups.includes(gid))
            groups.push(gid);
    }),
    once({
        name: 'process-consolesize',
        hint: 'WIDTH:HEIGHT',
        help: 'size of the console in characters; without a terminal it has no effect',
    }, (spec, value) => {
        const form = 'WIDTH:HEIGHT, as in 80:40';
        const [width, height] = parts(value, 2, form).map((part) => given(parseDecimal(part, ranges.uint63), form));
        spec.process.consoleSize = { height: height ?? 0, width: width ?? 0 };
    }),
    number({
        name: 'linux-oom-score-adj',
        oldNames: ['oom-score-adj'],
        hint: 'NUMBER',
        range: ranges.int64,
        help: 'how soon the kernel ends the process when memory runs out, from -1000 (never) to 1000',
    }, (spec, value) => {
        spec.process.oomScoreAdj = value;
    }),
    toggle({
        name: 'process-rlimits-remove-all',
        oldNames: ['rlimits-remove-all'],
        help: 'remove all resource limits of the process',
    }, (spec, on) => {
        if (on)
            spec.process.rlimits = [];
    }),
    repeated({
        name: 'process-rlimits-add',
        oldNames: ['rlimits-add'],
        hint: 'TYPE:HARD:SOFT',
        help: 'set a resource limit of the process; -1 is no limit',
    }, (spec, value) => {
        const [type = '', ...numbers] = parts(value, 3, rlimitForm);
        const [hard = 0, soft = 0] = numbers.map((part) => asUnsigned(given(parseDecimal(part, ranges.int64), rlimitForm)));
        const limits = (spec.process.rlimits ??= []);
        const existing = limits.find((limit) => limit.type === type);
        if (existing)
            Object.assign(existing, { hard, soft });
        else
            limits.push({ type, hard, soft });
    }),
    repeated({
        name: 'process-rlimits-remove',
        oldNames: ['rlimits-remove'],
        hint: 'TYPE',
        help: 'remove a resource limit of the process',
    }, (spec, type) => {
        spec.process.rlimits = withoutFirst(spec.process.rlimits, (limit) => limit.type === type);
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/resources.ts



const { uint32, uint63, uint64, int64 } = ranges;
/** Memory, in bytes. */
const memoryLimits = [
    ['linux-mem-limit', 'limit', 'memory'],
    ['linux-mem-reservation', 'reservation', 'memory that is kept to when it is scarce'],
    ['linux-mem-swap', 'swap', 'memory and swap together'],
    ['linux-mem-kernel-limit', 'kernel', 'kernel memory'],
    ['linux-mem-kernel-tcp', 'kernelTCP', 'kernel memory for TCP buffers'],
];
/** Processor time: periods, quota and runtimes in microseconds. */
const cpuNumbers = [
    ['linux-cpu-shares', 'shares', uint64, 'WEIGHT', 'share of processor time, relative to others (1024)'],
    ['linux-cpu-period', 'period', uint64, 'MICROSECONDS', 'length of the period that the quota is for'],
    ['linux-cpu-quota', 'quota', uint63, 'MICROSECONDS', 'processor time in a period'],
    [
        'linux-realtime-runtime',
        'realtimeRuntime',
        int64,
        'MICROSECONDS',
        'real-time processor time in a period',
    ],
    [
        'linux-realtime-period',
        'realtimePeriod',
        uint63,
        'MICROSECONDS',
        'length of the period of real-time scheduling',
    ],
];
const cpuSets = [
    ['linux-cpus', 'cpus', 'processors to run on, as in 0-3,5'],
    ['linux-mems', 'mems', 'memory nodes to use, as in 0,1'],
];
const resources_resources = (spec) => (spec.linux.resources ??= {});
const resources_memory = (spec) => (resources_resources(spec).memory ??= {});
const resources_cpu = (spec) => (resources_resources(spec).cpu ??= {});
const resources_network = (spec) => (resources_resources(spec).network ??= {});
/** Limits of the control group: memory, processors, processes, network. */
const resourceOptions = [
    ...memoryLimits.map(([name, field, what]) => number({ name, hint: 'BYTES', range: uint63, help: `limit of ${what}, in bytes` }, (spec, value) => {
        resources_memory(spec)[field] = value;
    })),
    number({
        name: 'linux-mem-swappiness',
        hint: '0-100',
        range: uint64,
        help: 'how readily the kernel swaps the memory out',
    }, (spec, value) => {
        resources_memory(spec).swappiness = value;
    }),
    toggle({
        name: 'linux-disable-oom-kill',
        oldNames: ['disable-oom-kill'],
        help: 'let processes wait instead of ending one when the memory limit is reached',
    }, (spec, on) => {
        resources_memory(spec).disableOOMKiller = on;
    }),
    ...cpuNumbers.map(([name, field, range, hint, help]) => number({ name, hint, range, help }, (spec, value) => {
        resources_cpu(spec)[field] = value;
    })),
    ...cpuSets.map(([name, field, help]) => once({ name, hint: 'LIST', help }, (spec, value) => {
        resources_cpu(spec)[field] = value;
    })),
    number({ name: 'linux-pids-limit', hint: 'NUMBER', range: int64, help: 'limit of the number of processes' }, (spec, limit) => {
        resources_resources(spec).pids = { limit };
    }),
    repeated({
        name: 'linux-hugepage-limits-add',
        hint: 'PAGESIZE:BYTES',
        help: 'limit of huge pages of a size, as in 2MB:209715200',
    }, (spec, value) => {
        const form = 'PAGESIZE:BYTES, as in 2MB:209715200';
        const [pageSize = '', bytes = ''] = given(/^([^:]*):([^:]*)$/s.exec(value)?.slice(1), form);
        const limit = asUnsigned(given(parseDecimal(bytes, int64), form));
        const limits = (resources_resources(spec).hugepageLimits ??= []);
        const existing = limits.find((other) => other.pageSize === pageSize);
        if (existing)
            existing.limit = limit;
        else
            limits.push({ pageSize, limit });
    }),
    repeated({
        name: 'linux-hugepage-limits-drop',
        hint: 'PAGESIZE',
        help: 'remove the limit of huge pages of a size',
    }, (spec, pageSize) => {
        const { resources: existing } = spec.linux;
        if (existing)
            existing.hugepageLimits = withoutFirst(existing.hugepageLimits, (limit) => limit.pageSize === pageSize);
    }),
    number({
        name: 'linux-network-classid',
        hint: 'NUMBER',
        range: uint32,
        help: 'class of the network packets, for traffic control on the host',
    }, (spec, value) => {
        resources_network(spec).classID = value;
    }),
    repeated({
        name: 'linux-network-priorities',
        hint: 'INTERFACE:PRIORITY',
        help: 'priority of the traffic on a network interface; -1 removes it',
    }, (spec, value) => {
        const form = 'INTERFACE:PRIORITY, as in eth0:5; -1 removes it';
        const [name = '', text = ''] = parts(value, 2, form);
        const priority = given(parseDecimal(text, [-1n, uint32[1]]), form);
        setPriority(spec, name, priority);
    }),
];
function setPriority(spec, name, priority) {
    if (priority === -1) {
        const existing = spec.linux.resources?.network;
        if (existing)
            existing.priorities = withoutFirst(existing.priorities, (other) => other.name === name);
        return;
    }
    const priorities = (resources_network(spec).priorities ??= []);
    const existing = priorities.find((other) => other.name === name);
    if (existing)
        existing.priority = priority;
    else
        priorities.push({ name, priority });
}

// EXTERNAL MODULE: ./src/core/architectures.ts
var architectures = __nccwpck_require__(1119);
;// CONCATENATED MODULE: ./src/runtime-spec/seccomp.ts


/** What happens to a system call. Source: seccomp(2). */
const actions = new Map(['allow', 'errno', 'kill', 'trace', 'trap'].map((name) => [name, `SCMP_ACT_${name.toUpperCase()}`]));
const operators = new Map([
    ['NE', 'SCMP_CMP_NE'],
    ['LT', 'SCMP_CMP_LT'],
    ['LE', 'SCMP_CMP_LE'],
    ['EQ', 'SCMP_CMP_EQ'],
    ['GE', 'SCMP_CMP_GE'],
    ['GT', 'SCMP_CMP_GT'],
    ['ME', 'SCMP_CMP_MASKED_EQ'],
]);
const seccomp_form = 'system calls by name, as in mount,umount2, or NAME:INDEX:VALUE:VALUE2:OPERATOR with one of NE, LT, LE, EQ, GE, GT, ME';
/**
 * Adds a rule for a system call, or puts it in the place of one for the same call and arguments. A rule without
 * arguments for what happens by default is not needed.
 */
function addRule(seccomp, written, action) {
    const [name = '', ...condition] = written.split(':');
    if (action === seccomp.defaultAction && condition.length === 0)
        return;
    const rule = { names: [name], action, args: argumentsOf(condition) };
    const rules = (seccomp.syscalls ??= []);
    const sameCall = rules.filter(({ names }) => same(names, rule.names));
    if (sameCall.some((other) => other.action === action && (same(other.args, rule.args) || !other.args)))
        return;
    const replaced = sameCall.find((other) => other.action !== action && same(other.args, rule.args));
    if (replaced)
        rules[rules.indexOf(replaced)] = rule;
    else
        rules.push(rule);
}
function argumentsOf(condition) {
    if (condition.length === 0)
        return [];
    const [index = '', value = '', valueTwo = '', operator = ''] = condition;
    if (condition.length !== 4)
        throw new WrongValue(seccomp_form);
    return [
        {
            index: given(parseDecimal(index, ranges.uint64), seccomp_form),
            value: given(parseDecimal(value, ranges.uint64), seccomp_form),
            valueTwo: given(parseDecimal(valueTwo, ranges.uint64), seccomp_form),
            op: given(operators.get(operator), seccomp_form),
        },
    ];
}
/** Removes the rules for exactly these system calls. */
function removeRules(seccomp, names) {
    const rules = seccomp.syscalls ?? [];
    const walk = { rules, length: rules.length };
    removeWhile(walk, names);
    rules.length = walk.length;
}
/**
 * Removes the rules with an action. The reference walks the list while it shrinks, and so leaves some of the rules out;
 * what it leaves is part of what it prints.
 */
function removeRulesOf(seccomp, action) {
    const rules = seccomp.syscalls ?? [];
    const walk = { rules, length: rules.length };
    for (const place of rules.keys()) {
        const rule = rules[place];
        if (rule?.action === action)
            removeWhile(walk, rule.names);
    }
    rules.length = walk.length;
}
function removeWhile(walk, names) {
    const { rules, length } = walk;
    for (let place = 0; place < length && place < walk.length; place++) {
        if (!same(rules[place]?.names, names))
            continue;
        rules.copyWithin(place, place + 1, walk.length);
        walk.length--;
    }
}
function same(a, b) {
    return JSON.stringify(a, bigintText) === JSON.stringify(b, bigintText);
}
function bigintText(_key, value) {
    return typeof value === 'bigint' ? `${String(value)}n` : value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/seccomp.ts



const actionNames = [...actions.keys()].join(', ');
/** What is done with the system calls of a rule, in the order in which the reference adds rules. */
const verdicts = [
    ['errno', 'fail with an error'],
    ['kill', 'end the process'],
    ['trace', 'are left to a tracer'],
    ['trap', 'send the process SIGSYS'],
    ['allow', 'are allowed'],
];
/** The filter of system calls. It comes after `privileged`, which takes the default one away. */
const seccompOptions = [
    toggle({
        name: 'linux-seccomp-remove-all',
        oldNames: ['seccomp-remove-all'],
        help: 'remove all rules for system calls',
    }, (spec, on) => {
        if (on)
            seccomp_seccomp(spec).syscalls = [];
    }),
    once({
        name: 'linux-seccomp-default-force',
        oldNames: ['seccomp-default-force'],
        hint: 'ACTION',
        help: 'set what happens to system calls without a rule, and keep all rules; linux-seccomp-default wins',
    }, (spec, name) => {
        const filter = seccomp_seccomp(spec);
        if (name !== '')
            filter.defaultAction = action(name);
    }),
    once({
        name: 'linux-seccomp-default',
        oldNames: ['seccomp-default'],
        hint: 'ACTION',
        help: `set what happens to system calls without a rule (${actionNames}), and remove rules of that action`,
    }, (spec, name) => {
        const filter = seccomp_seccomp(spec);
        if (name === '')
            return;
        filter.defaultAction = action(name);
        removeRulesOf(filter, filter.defaultAction);
    }),
    list({
        name: 'linux-seccomp-arch',
        oldNames: ['seccomp-arch'],
        hint: 'ARCH,...',
        help: `add architectures whose system calls are taken: ${[...architectures/* seccompArchitectures */.Nr.keys()].join(', ')}`,
    }, (spec, name) => {
        const architecture = given(architectures/* seccompArchitectures */.Nr.get(name), `architectures, as in amd64,arm64; known are ${[...architectures/* seccompArchitectures */.Nr.keys()].join(', ')}`);
        const existing = (seccomp_seccomp(spec).architectures ??= []);
        if (!existing.includes(architecture))
            existing.push(architecture);
    }),
    ...verdicts.map(([name, effect]) => list({
        name: `linux-seccomp-${name}`,
        oldNames: [`seccomp-${name}`],
        hint: 'SYSCALL,...',
        help: `system calls that ${effect}; a condition follows as :INDEX:VALUE:VALUE2:OPERATOR`,
    }, (spec, written) => {
        addRule(seccomp_seccomp(spec), written, action(name));
    })),
    once({
        name: 'linux-seccomp-remove',
        oldNames: ['seccomp-remove'],
        hint: 'SYSCALL,...',
        help: 'remove the rules that are for exactly these system calls',
    }, (spec, names) => {
        removeRules(seccomp_seccomp(spec), names.split(','));
    }),
];
const seccomp_seccomp = (spec) => (spec.linux.seccomp ??= { defaultAction: '' });
function action(name) {
    const found = actions.get(name);
    if (found === undefined)
        throw new WrongValue(`one of ${actionNames}`);
    return found;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/table.ts











/**
 * All runtime options by subject, in the order in which they are applied. The order on the command line does not
 * count, except among the values of one option; so it is in the reference.
 */
const table_subjects = [
    ['Base and root file system', generalOptions],
    ['Process', processOptions],
    ['Capabilities', capabilityOptions],
    ['Mounts', mountOptions],
    ['Hooks', hookOptions],
    ['Namespaces', namespaceOptions],
    ['Linux', linuxOptions],
    ['Resources', resourceOptions],
    ['Block devices', blockIOOptions],
    ['Devices', deviceOptions],
    ['System calls', seccompOptions],
];
const runtimeOptions = table_subjects.flatMap(([, options]) => options);

;// CONCATENATED MODULE: ./src/runtime-spec/refused.ts
/** Options of the reference that are of no use to a System Image, by prefix or name, with the reason. */
const refusals = [
    [
        /^windows-/,
        'a System Image always runs on a Linux host, so options for Windows have no use; leave it out',
    ],
    [
        /^solaris-/,
        'a System Image always runs on a Linux host, so options for Solaris have no use; leave it out',
    ],
    [
        /^vm-/,
        'a System Image is run by a runtime for Linux containers, so options for virtual machines have no use; leave it out',
    ],
    [
        /^(linux-)?seccomp-only$/,
        'a System Image needs the whole configuration, not its system call filter alone; leave it out',
    ],
    [/^output$/, 'the file is always config.json.template; leave it out'],
];
function refusalOf(name) {
    return refusals.find(([pattern]) => pattern.test(name))?.[1];
}

;// CONCATENATED MODULE: ./src/runtime-spec/calls.ts






const byName = new Map(runtimeOptions.map((option) => [option.name, option]));
const byOldName = new Map(runtimeOptions.flatMap((option) => option.oldNames.map((name) => [name, option])));
const formByName = new Map(old_names_oldForms.map((form) => [form.name, form]));
const allNames = new Set([byName, byOldName, formByName, old_names_droppedOptions].flatMap((names) => [...names.keys()]));
/**
 * Reads words as options: `--name=value`, `--name value`, with one dash as well; a switch takes a value only after
 * `=`.
 * @throws UserError that quotes the word and says where it stands
 */
function readCalls(words) {
    const values = new Map();
    const notices = [];
    const rest = words[Symbol.iterator]();
    for (const word of rest) {
        const { name, attached } = splitWord(word);
        const value = attached ?? (isSwitch(name) ? 'true' : nextValue(word, rest));
        const dropped = old_names_droppedOptions.get(name);
        if (dropped !== undefined)
            notices.push(`${at(word)}: "${word.text}" has no effect: ${dropped}.`);
        const call = dropped === undefined ? translate(word, name, value) : undefined;
        if (!call)
            continue;
        const earlier = values.get(call.option) ?? [];
        values.set(call.option, [...earlier, call.value]);
    }
    return { values, notices };
}
/** The name of an option that is known, and the value after the `=`. */
function splitWord(word) {
    const [, name, , attached] = /^--?([^-=][^=]*)(=([^]*))?$/.exec(word.text) ?? [];
    if (name === undefined)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" is not an option; write --NAME=VALUE, and quotes around a value with spaces.`);
    const reason = refusalOf(name);
    if (reason !== undefined)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" is not for a System Image: ${reason}.`);
    if (!allNames.has(name)) {
        const meant = (0,nearest/* nearest */.p)(name, allNames);
        const help = meant === undefined ? 'docs/runtime-options.md lists them all.' : `did you mean --${meant}?`;
        throw new errors/* UserError */.yo(`${at(word)}: there is no option "${word.text}"; ${help}`);
    }
    return { name, attached };
}
function isSwitch(name) {
    return (byName.get(name) ?? byOldName.get(name))?.kind === 'switch';
}
function nextValue(word, rest) {
    const next = rest.next();
    if (next.done)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" has no value; write ${word.text}=VALUE.`);
    return next.value.text;
}
/** The option of today and the value for it; undefined if nothing is asked for. */
function translate(word, name, written) {
    const form = formByName.get(name);
    const today = form ? checked(word, name, written, form.translate) : { name, value: written };
    const option = today && (byName.get(today.name) ?? byOldName.get(today.name));
    if (!option)
        return undefined;
    const { value } = today;
    return {
        option,
        value: {
            text: value,
            byOldName: option.name !== name,
            check: (use) => checked(word, name, value, use),
        },
    };
}
/** Runs a function with a value; if the value is wrong, the error quotes it and says where it stands. */
function checked(word, name, value, use) {
    try {
        return use(value);
    }
    catch (error) {
        if (error instanceof WrongValue || error instanceof errors/* UserError */.yo)
            throw new errors/* UserError */.yo(`${at(word)}: --${name} does not take "${value}": ${error.message}.`);
        throw error;
    }
}
function at({ place }) {
    return `runtime options, ${place}`;
}

// EXTERNAL MODULE: ./src/core/shell-words.ts
var shell_words = __nccwpck_require__(7609);
;// CONCATENATED MODULE: ./src/runtime-spec/write.ts
/**
 * JSON with two-space indent, fields in the order of the shape, and a final newline. Whole numbers beyond 2^53 keep
 * all their digits.
 */
function write(value, shape) {
    return `${writeValue(value, shape, '')}\n`;
}
function writeValue(value, shape, indent) {
    const inner = `${indent}  `;
    switch (shape.type) {
        case 'integer':
            return String(value);
        case 'text':
        case 'flag':
            return JSON.stringify(value);
        case 'list': {
            const items = value.map((item) => writeValue(item, shape.item, inner));
            return bracket('[', items, ']', indent);
        }
        case 'texts': {
            const entries = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
            const members = entries.map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`);
            return bracket('{', members, '}', indent);
        }
        case 'object':
            return bracket('{', writeMembers(value, shape, inner), '}', indent);
    }
}
function writeMembers(value, shape, indent) {
    return Object.entries(shape.fields).flatMap(([name, field]) => {
        const member = value[name];
        if (member === undefined || (field.presence === 'unless-empty' && isEmpty(member)))
            return [];
        return [`${JSON.stringify(name)}: ${writeValue(member, field.shape, indent)}`];
    });
}
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    if (value instanceof Map)
        return value.size === 0;
    return value === '' || value === false || value === 0;
}
function bracket(open, items, close, indent) {
    if (items.length === 0)
        return open + close;
    return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}

// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __nccwpck_require__(9888);
// EXTERNAL MODULE: ./src/image/accounts.ts
var image_accounts = __nccwpck_require__(7053);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./src/runtime-spec/stop-signal.ts

/** The first real-time signal on Linux, as the C library counts them. */
const firstRealTime = 34;
/**
 * The signal of STOPSIGNAL as `runc kill`, `crun kill` and systemd all take it: `SIGQUIT`, or a number for a real-time
 * signal (`SIGRTMIN+3` is 37). Undefined for SIGTERM, which they send anyway, and for what is not a signal.
 */
function stopSignal(written) {
    const name = written.trim().toUpperCase().replace(/^SIG/, '');
    const [, fromMin] = /^RTMIN(?:\+(\d{1,2}))?$/.exec(name) ?? [];
    if (name.startsWith('RTMIN'))
        return /^RTMIN(\+\d{1,2})?$/.test(name) ? String(firstRealTime + Number(fromMin ?? 0)) : undefined;
    const number = /^\d{1,2}$/.test(name)
        ? Number(name)
        : external_node_os_.constants.signals[`SIG${name}`];
    if (number === undefined || number < 1 || number > 64 || number === external_node_os_.constants.signals.SIGTERM)
        return undefined;
    return nameOf(number) ?? String(number);
}
function nameOf(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0];
}

;// CONCATENATED MODULE: ./src/runtime-spec/process.ts



/**
 * The service as the image's own configuration has it. `accounts` are the image's, for USER. Without an entry point and
 * a command there are no `args`: the caller decides.
 */
function imageProcess(config, accounts) {
    return defaultsOf({ ...config, exposesPorts: config.exposedPorts.length > 0 }, accounts);
}
/**
 * The service as the last stage of a Dockerfile, and the stages that it starts from, have it. What the image after
 * FROM sets is not known here.
 */
function dockerfileProcess(dockerfile, target) {
    const configs = (0,final_stages/* finalStages */.y)(dockerfile, target).map(({ config }) => config);
    const last = (key) => configs.map((config) => config[key]).findLast((value) => value !== undefined);
    const env = new Map(configs.flatMap((config) => [...config.env]));
    return defaultsOf({
        ...configs.reduce(inherit, { entrypoint: [], command: [] }),
        env: [...env].map(([name, value]) => `${name}=${value}`),
        workingDirectory: last('workingDirectory') ?? '',
        user: last('user') ?? '',
        exposesPorts: configs.some(({ exposesPorts }) => exposesPorts),
        volumes: configs.flatMap(({ volumes }) => volumes ?? []),
        stopSignal: last('stopSignal') ?? '',
        hasHealthcheck: last('hasHealthcheck') ?? false,
    });
}
/** An ENTRYPOINT takes the CMD away that was inherited. Source: Dockerfile reference, "CMD and ENTRYPOINT". */
function inherit(below, { entrypoint, command }) {
    return {
        entrypoint: entrypoint ?? below.entrypoint,
        command: command ?? (entrypoint === undefined ? below.command : []),
    };
}
/** Source: OCI image specification, conversion.md: the arguments are always the entry point followed by the command. */
function defaultsOf(service, accounts) {
    const args = [...service.entrypoint, ...service.command];
    const signal = stopSignal(service.stopSignal);
    const { user, notices } = process_userOf(service.user, accounts);
    const all = [
        ...notices,
        ...(service.hasHealthcheck ? [healthcheckNotice] : []),
        ...service.volumes.filter((path) => isKernels(path)).map(kernelNotice),
    ];
    return {
        ...(args.length > 0 && { args }),
        env: service.env,
        cwd: service.workingDirectory || '/',
        ...(user && { user }),
        ...(service.exposesPorts && { exposesPorts: true }),
        ...(service.volumes.length > 0 && { volumes: service.volumes.filter((path) => !isKernels(path)) }),
        ...(signal !== undefined && { stopSignal: signal }),
        ...(all.length > 0 && { notices: all }),
    };
}
const healthcheckNotice = 'HEALTHCHECK of the image is not carried over: systemd does not probe a service; use WatchdogSec= or a timer of your own.';
/** Whether a volume lies on one of the kernel's file systems. */
function isKernels(path) {
    return /^\/(?:proc|sys|dev)(?:\/|$)/.test(path);
}
function kernelNotice(path) {
    return `VOLUME "${path}" of the image is not carried over: the kernel's own file systems are mounted there.`;
}
function process_userOf(user, accounts) {
    if (user === '')
        return { notices: [] };
    const found = (0,image_accounts/* lookUpUser */.a)(user, accounts);
    if (found)
        return { user: found, notices: [] };
    const why = accounts
        ? 'the image has no such account'
        : 'the image is not there yet to look the account up';
    return {
        notices: [
            `USER "${user}" is a name and ${why}: the process runs as root; set --process-uid and --process-gid in runtime-options.`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/runtime-spec/help.ts


/** All options for the command line's help, by subject. */
function runtimeOptionsHelp() {
    return subjects
        .map(([title, options]) => [`${title}:`, ...options.flatMap(helpLines)].join('\n'))
        .join('\n\n')
        .concat('\n');
}
function helpLines(option) {
    return [`  ${written(option)}`, `      ${option.help}${note(option)}`];
}
function written({ name, kind, hint }) {
    return kind === 'switch' ? `--${name}[=${hint}]` : `--${name}=${hint}`;
}
function note({ kind }) {
    return kind === 'repeated' ? ' (can be repeated)' : '';
}
/** docs/runtime-options.md. */
function runtimeOptionsPage() {
    return [
        introduction,
        ...subjects.map(([title, options]) => section(title, options)),
        oldNames(),
        help_refusals,
    ].join('\n');
}
const introduction = (/* unused pure expression or super */ null && (`# Runtime options

\`runtime-options\` says what the runtime configuration of a System Image (\`/exports/config.json.template\`) holds. The
options are those of \`oci-runtime-tool generate\`, with the names of today and of 2016 and 2017, and do the same.

- \`--name=value\` or \`--name value\`; one dash does as well. A switch takes a value only after \`=\`.
- Quotes group words as in a POSIX shell: \`'...'\`, \`"..."\` and a backslash. Nothing else of a shell is interpreted.
- Options may stand on several lines. A line that starts with \`#\` is a comment.
- \`$NAME\` in a value is filled in by the installer, \`$$\` is a literal \`$\`.
- An option that is given twice counts the last time, unless its row says that it can be repeated.
- The order of options does not count. They are applied in the order of this page.
- Command, environment, working directory and user are those of the image unless an option says otherwise.

\`\`\`yaml
runtime-options: |
  # one service on the network of the host
  --linux-namespace-remove=network
  --process-cap-add=CAP_NET_ADMIN
  --env="GREETING=Hello, world" --env=PORT=$PORT
  --mounts-add='{"destination": "/data", "type": "bind", "source": "\${STATE_DIRECTORY}/app", "options": ["rbind", "rw"]}'
\`\`\`
`));
function section(title, options) {
    const rows = options.map((option) => `| ${code(written(option))} | ${cell(`${option.help}${note(option)}`)} | ${option.oldNames.map(code).join(', ')} |`);
    return [`## ${title}\n`, '| option | what it does | older name |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
function oldNames() {
    const rows = oldForms.map(({ name, hint, today }) => `| ${code(`--${name}=${hint}`)} | ${cell(today)} |`);
    const dropped = [...droppedOptions].map(([name, reason]) => `| ${code(`--${name}`)} | nothing: ${cell(reason)} |`);
    return [
        '## Older options in other words\n',
        '| older option | today |',
        '| --- | --- |',
        ...rows,
        ...dropped,
        '',
    ].join('\n');
}
const help_refusals = (/* unused pure expression or super */ null && (`## Not for System Images

Options for Windows, Solaris and virtual machines, \`linux-seccomp-only\` and \`output\` are refused. So are a terminal, a
root file system that can be written, and one that is not at \`rootfs\`: the installer requires it so.
`));
function code(text) {
    return `\`${cell(text)}\``;
}
/** A pipe would end the cell of the table. */
function cell(text) {
    return text.replaceAll('|', String.raw `\|`);
}

;// CONCATENATED MODULE: ./src/runtime-spec/index.ts











/**
 * The runtime configuration template of a System Image.
 * @param options runtime options, as a string or as words that are split already
 * @param image what the image says of its service; the options override it. Without it the result is what the reference
 *   generator prints, but for the host name.
 * @param readFile reads a file that an option names; without it such options are refused
 * @returns JSON with a final newline, in which `$NAME` is left for the installer, and notices, a sentence each
 * @throws UserError that quotes the wrong word and says where it stands
 */
function runtimeSpec(options, image, readFile) {
    const { values, notices } = readCalls(typeof options === 'string' ? (0,shell_words/* splitWords */.y)(options) : (0,shell_words/* wordsOf */.Z)(options));
    const defaults = literal(image ?? {});
    const draft = { spec: imageSpec(defaults), image: defaults, readFile: checkedReader(readFile) };
    const given = (name) => [...values].find(([option]) => option.name === name)?.[1].at(-1)?.text;
    const uid = given('process-uid') ?? String(defaults.user?.uid ?? 0);
    if (image && uid !== '0')
        dropAmbient(draft.spec);
    for (const option of runtimeOptions) {
        const own = values.get(option);
        if (own)
            option.apply(draft, own);
    }
    keepOwnMounts(draft.spec);
    if (given('hostname') === undefined)
        keepPossibleHostname(draft.spec);
    return { text: write(draft.spec, spec_spec), notices: [...(image?.notices ?? []), ...notices] };
}
/** Ambient capabilities are what any program of a user other than root would get: those of root are not meant for it. */
function dropAmbient(spec) {
    if (spec.process.capabilities)
        spec.process.capabilities.ambient = [];
}
/** A mount of an option replaces the image's volume at the same path. */
function keepOwnMounts(spec) {
    const mounts = spec.mounts ?? [];
    spec.mounts = mounts.filter((mount, index) => !isVolumeMount(mount) ||
        !mounts.some(({ destination }, other) => other > index && destination === mount.destination));
}
/** A default host name would be an error in the host's own UTS namespace. */
function keepPossibleHostname(spec) {
    if (spec.hostname === defaultHostname && !spec.linux.namespaces?.some(({ type }) => type === 'uts')) {
        spec.hostname = '';
    }
}
/** What comes from an image is meant as it is: the installer makes `$` of `$$`. */
function literal({ args, env, cwd, volumes, ...others }) {
    const escape = (value) => value.replaceAll('$', '$$$$');
    return {
        ...others,
        ...(args && { args: args.map(escape) }),
        ...(env && { env: env.map(escape) }),
        ...(cwd !== undefined && { cwd: escape(cwd) }),
        ...(volumes && { volumes: volumes.map(escape) }),
    };
}
function checkedReader(readFile) {
    return (path) => {
        if (!readFile)
            throw new errors/* UserError */.yo('no files are read here; write the content of the file as options of their own');
        try {
            return readFile(path);
        }
        catch (error) {
            throw new errors/* UserError */.yo(`it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ue: () => (/* binding */ compressed),
  Ly: () => (/* binding */ findCompressor),
  vX: () => (/* binding */ methods)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__nccwpck_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/exec/find-program.ts
var find_program = __nccwpck_require__(3547);
;// CONCATENATED MODULE: ./src/save/frames.ts
/**
 * Compression on several cores: a gzip or zstd file may be a sequence of independent parts, so parts of
 * a stream are compressed in parallel and written in order. Sources: RFC 1952, 2.2; RFC 8878, 3.
 */
/** Joins a stream's chunks into parts of at least `size` bytes; the last one may be smaller, or empty. */
async function* inFrames(source, size) {
    let chunks = [];
    let length = 0;
    let frames = 0;
    for await (const chunk of source) {
        chunks.push(chunk);
        length += chunk.length;
        if (length < size)
            continue;
        yield Buffer.concat(chunks, length);
        frames += 1;
        chunks = [];
        length = 0;
    }
    if (length > 0 || frames === 0)
        yield Buffer.concat(chunks, length);
}
/** Works on up to `limit` items at once and yields the results in the items' order. */
async function* mapInOrder(items, work, limit) {
    const running = [];
    for await (const item of items) {
        const result = work(item);
        // It is awaited in its turn; until then, a failure must not count as unhandled.
        result.catch(() => undefined);
        running.push(result);
        if (running.length >= limit)
            yield* nextOf(running);
    }
    while (running.length > 0)
        yield* nextOf(running);
}
async function* nextOf(running) {
    const first = running.shift();
    if (first !== undefined)
        yield await first;
}

;// CONCATENATED MODULE: ./src/save/compress.ts






/** Levels at which compression keeps up with the engine's output. */
const levels = { gzip: 1, zstd: 1 };
const megabyte = 1024 * 1024;
/** Megabytes that a core compresses at a time. Larger parts would make cores and engine wait for each other. */
const zstdPart = 8;
/** One more than the four threads of Node's pool, so that none of them waits for a part. */
const partsAtOnce = Math.min((0,external_node_os_.availableParallelism)(), 4) + 1;
const gzipParts = (tar) => {
    const gzip = (0,external_node_util_namespaceObject.promisify)((external_node_zlib_default()).gzip);
    return mapInOrder(inFrames(tar, megabyte), (part) => gzip(part, { level: levels.gzip }), partsAtOnce);
};
const zstdParts = (tar) => {
    const zstd = (0,external_node_util_namespaceObject.promisify)((external_node_zlib_default()).zstdCompress);
    const params = { [(external_node_zlib_default()).constants.ZSTD_c_compressionLevel]: levels.zstd };
    return mapInOrder(inFrames(tar, zstdPart * megabyte), (part) => zstd(part, { params }), partsAtOnce);
};
/** Exported so that tests can use each method; {@link findCompressor} chooses one. */
const methods = {
    none: {},
    pigz: { through: { program: 'pigz', args: [`-${levels.gzip}`, '-c'] } },
    zstdProgram: {
        through: { program: 'zstd', args: ['-T0', `-B${zstdPart}M`, `-${levels.zstd}`, '-q', '-c'] },
    },
    gzipParts: { transform: gzipParts },
    zstdParts: { transform: zstdParts },
};
const thisMachine = { hasZstd: "zstdCompress" in (external_node_zlib_default()) };
/** How each compression is done. */
const compressors = {
    none: { fastest: () => methods.none, inProcess: () => (tar) => tar },
    gzip: {
        fastest: ({ searchPath }) => ((0,find_program/* findProgram */.Kp)('pigz', searchPath) ? methods.pigz : methods.gzipParts),
        inProcess: () => gzipParts,
    },
    zstd: {
        fastest: ({ searchPath, hasZstd }) => {
            if ((0,find_program/* findProgram */.Kp)('zstd', searchPath))
                return methods.zstdProgram;
            if (hasZstd)
                return methods.zstdParts;
            throw new errors/* UserError */.yo(`compression: zstd needs the program zstd, or Node 22.15 or later (this is ${process.version}): ` +
                'install zstd, or write compression: gzip.');
        },
        inProcess: ({ hasZstd }) => {
            if (hasZstd)
                return zstdParts;
            throw new errors/* UserError */.yo(`A bundle compressed with zstd needs Node 22.15 or later (this is ${process.version}): write compression: gzip.`);
        },
    },
};
/** The fastest method on this machine. @throws UserError if it has none */
function findCompressor(compression, machine = thisMachine) {
    return compressors[compression].fastest(machine);
}
/**
 * Compresses a tar that this program creates, like an image's archive: on all cores, with the same bytes every time.
 * @throws UserError if this Node cannot
 */
function compressed(tar, compression) {
    return compressors[compression].inProcess(thisMachine)(tar);
}


/***/ }),

/***/ 7162:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ generatedFolderEnding),
/* harmony export */   g: () => (/* binding */ keepGenerated)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4296);
/* harmony import */ var _files_create_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9597);
/* harmony import */ var _options_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3218);





/** What the folder with an image's generated files ends in; it lies beside the tar and has the tar's name else. */
const generatedFolderEnding = '.generated';
/**
 * Keeps what was generated beside the tar, in a folder that replaces the one of an earlier run.
 * @returns the paths of the files
 * @throws SystemError if it cannot be written
 */
async function keepGenerated(archivePath, files) {
    const folder = generatedFolder(archivePath);
    try {
        if (files.length === 0) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            return [];
        }
        const fresh = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(archivePath), '.generated-'));
        try {
            await (0,_files_create_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNew */ .q)(fresh, files);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, folder);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SystemError */ ._N)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SystemError */ ._N(`The generated files cannot be kept in ${folder}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`, {
            cause: error,
        });
    }
    return files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
}
function generatedFolder(archivePath) {
    const ending = Object.values(_options_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveExtensions */ .ju).find((each) => archivePath.endsWith(each)) ?? '';
    return archivePath.slice(0, archivePath.length - ending.length) + generatedFolderEnding;
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compressionOf),
/* harmony export */   u: () => (/* binding */ archiveName)
/* harmony export */ });
/* harmony import */ var _options_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9580);
/* harmony import */ var _options_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3218);


/** The file name of an image's archive: `a/b:1` gives `a-b-1.tar`, legal as an artifact's name too. */
function archiveName(image, compression) {
    return (0,_options_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactName */ .Cs)(image) + _options_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveExtensions */ .ju[compression];
}
/** The compression of an archive, by its file name; `.tgz` is short for `.tar.gz`. */
function compressionOf(path) {
    const name = path.replace(/\.tgz$/, _options_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveExtensions */ .ju.gzip);
    return _options_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .compressions */ .MG.find((each) => name.endsWith(_options_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveExtensions */ .ju[each])) ?? 'none';
}


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ assertNoOtherImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);
/* harmony import */ var _engine_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6787);



/**
 * Two images can have one file name: `hci/a:1` and `hci-a:1` are both saved as `hci-a-1.tar`. A tar of the same image
 * is replaced, and so is a file that is not the tar of an image, such as one that was cut off.
 * @throws UserError if the file at `path` is the tar of an image with another name
 */
async function assertNoOtherImage(path, image) {
    const name = await nameInFile(path);
    if (name === undefined || plainName(name) === plainName(image))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${path}" holds another image, ${name}, which the tar of ${image} would overwrite: save it in another folder, or delete the file.`);
}
/** The name of the image in a file; undefined if there is no such file, or it is not the tar of a named image. */
async function nameInFile(path) {
    try {
        // A link in its place is replaced, not followed.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            return undefined;
        // Loaded only if there is such a file.
        const { nameInSavedTar } = await Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(796)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8555));
        return await nameInSavedTar(path);
    }
    catch {
        return undefined;
    }
}
/** The name without what engines add to it in a tar. */
function plainName(name) {
    return (0,_engine_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarName */ .h)(name.replace(/^localhost\//, ''));
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ saveArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/files/output-folder.ts
var output_folder = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./src/save/sha256.ts
var sha256 = __nccwpck_require__(9038);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./src/save/follow.ts


/** Milliseconds until a file that has been read to its end is read again. */
const interval = 20;
/** Large enough that reading costs little, small enough that memory stays flat. */
const readBuffer = 4 * 1024 * 1024;
/**
 * Reads a file from its start while something else writes it, until `written` settles. The new bytes are still
 * in memory, so hashing needs no second read from disk, and the writer never waits for it.
 *
 * @throws the error of `written`
 */
async function follow(file, written, onProgress) {
    const state = { isWhole: false };
    const end = written.then(() => {
        state.isWhole = true;
    });
    end.catch(() => undefined);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(readBuffer);
    let size = 0;
    for (;;) {
        const wasWhole = state.isWhole;
        const { bytesRead } = await file.read(buffer, 0, buffer.length, size);
        hash.update(buffer.subarray(0, bytesRead));
        size += bytesRead;
        if (bytesRead > 0)
            onProgress?.(size);
        else if (wasWhole)
            return { size, sha256: hash.digest('hex') };
        if (bytesRead < buffer.length)
            await Promise.race([end, (0,external_node_timers_promises_.setTimeout)(interval)]);
    }
}

;// CONCATENATED MODULE: ./src/save/watch.ts

/** Milliseconds between two checks of the file's size. */
const watch_interval = 100;
/**
 * Watches the size of a file while something else writes it, until `written` settles.
 *
 * @returns the size of the file, in bytes
 * @throws the error of `written`
 */
async function watch(file, written, onProgress) {
    const end = written.then(() => true);
    let shown = 0;
    for (;;) {
        const isWhole = await Promise.race([end, (0,external_node_timers_promises_.setTimeout)(watch_interval, false, { ref: false })]);
        const { size } = await file.stat();
        if (size > shown)
            onProgress?.(size);
        shown = size;
        if (isWhole)
            return size;
    }
}

;// CONCATENATED MODULE: ./src/save/save.ts








/**
 * Writes an image's archive: saving, compressing, writing and hashing run at the same time. The file has a temporary
 * name until it is complete, and is removed if that fails.
 *
 * @throws SystemError if the engine or the disk fails
 */
async function saveArchive(request) {
    const { path, signal } = request;
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        await (0,output_folder/* createOutputFolder */.A)((0,external_node_path_.dirname)(path));
        const archive = (await moveTar(request, partial)) ?? (await writeNewFile(request, partial));
        await request.verify?.(partial);
        await (0,promises_.rename)(partial, path);
        return { path, ...archive };
    }
    catch (error) {
        const failure = await explained(error, path, partial);
        await removeIfThere(partial);
        if (signal?.aborted)
            throw new errors/* SystemError */._N(`The save of ${path} was cancelled.`, { cause: error });
        throw failure;
    }
}
/** Takes the tar that the engine has already, if it is to be uncompressed. */
async function moveTar({ engine, image, compressor: { through, transform }, hash, onProgress }, partial) {
    if (engine.moveTo === undefined || through !== undefined || transform !== undefined)
        return undefined;
    await engine.moveTo(image, partial);
    const { size } = await (0,promises_.stat)(partial);
    onProgress?.(size);
    return hash ? { size, sha256: await (0,sha256/* sha256Of */.B)(partial) } : { size };
}
async function writeNewFile(request, partial) {
    const file = await (0,promises_.open)(partial, 'wx+');
    try {
        return await writeAndMeasure(request, file);
    }
    finally {
        await file.close();
    }
}
/** When this settles, even after an error, no process writes to the file any more. */
async function writeAndMeasure(request, file) {
    const stop = new AbortController();
    const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal;
    const written = write(request, file, signal);
    try {
        if (request.hash)
            return await follow(file, written, request.onProgress);
        return { size: await watch(file, written, request.onProgress) };
    }
    finally {
        stop.abort();
        await Promise.allSettled([written]);
    }
}
/** Programs write to the file directly; only data compressed by Node passes through this process. */
function write({ engine, image, compressor: { through, transform } }, file, signal) {
    if (transform === undefined)
        return engine.save(image, file.fd, { signal, through });
    return file.writeFile(transform(engine.stream(image, signal)), { signal });
}
/** Does nothing if the file or its folder does not exist. */
async function removeIfThere(path) {
    await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}
/** Explains errors of the disk and what to do; other errors already have their own message. */
async function explained(error, path, partial) {
    const folder = (0,external_node_path_.dirname)(path);
    if (await isFull(folder, (0,errors/* messageOf */.bD)(error))) {
        // The disk may have been too full to create the file.
        const { size } = await (0,promises_.stat)(partial).catch(() => ({ size: 0 }));
        return new errors/* SystemError */._N(`The disk of ${folder} is full: the archive is larger than the ${inMegabytes(size)} that were free there. ` +
            'Set output-directory to a folder on another disk, or free some space.', { cause: error });
    }
    if (error instanceof errors/* UserError */.yo)
        return error;
    return new errors/* SystemError */._N(`${path} cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
}
/** Bytes that may still be free on a full disk, because file systems allocate whole blocks. */
const fullDisk = 16e6;
/** Whether an error message, of Node or of a program, is about the disk of this folder. */
async function isFull(folder, message) {
    // A quota can be exceeded on a disk that has free space.
    if (/disk quota exceeded|EDQUOT/i.test(message))
        return true;
    if (!/no space left on device|ENOSPC/i.test(message))
        return false;
    // The engine can also run out of space elsewhere; its own message says so.
    const disk = await (0,promises_.statfs)(folder).catch(() => undefined);
    return disk !== undefined && disk.bavail * disk.bsize < fullDisk;
}
function inMegabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 9038:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);



/** The SHA-256 of a file, in hexadecimal digits. @throws Error of Node if it cannot be read */
async function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2957);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
