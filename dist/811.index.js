export const id = 811;
export const ids = [811];
export const modules = {

/***/ 57336:
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

/***/ 22061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** The levels of a finding, the mildest first. */
const levels = ['notice', 'warning', 'error'];


/***/ }),

/***/ 11685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Jr: () => (/* reexport */ check_policy/* failing */.Jr),
  US: () => (/* reexport */ check_policy/* policyOf */.US),
  aO: () => (/* reexport */ rules)
});

// UNUSED EXPORTS: assertKnownRules, levels, parseRequirement

// EXTERNAL MODULE: ./src/check/policy.ts
var check_policy = __webpack_require__(59680);
// EXTERNAL MODULE: ./src/check/finding.ts
var finding = __webpack_require__(22061);
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
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/excerpt.ts
var excerpt = __webpack_require__(67794);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
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
var strings = __webpack_require__(97893);
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
var image_files = __webpack_require__(76222);
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
var capabilities = __webpack_require__(63649);
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
var host_paths = __webpack_require__(23641);
// EXTERNAL MODULE: ./src/core/unit-file.ts
var unit_file = __webpack_require__(33352);
// EXTERNAL MODULE: ./src/core/unit-folders.ts
var unit_folders = __webpack_require__(64105);
// EXTERNAL MODULE: ./src/installer/template.ts
var template = __webpack_require__(24580);
// EXTERNAL MODULE: ./src/installer/tmpfiles.ts
var installer_tmpfiles = __webpack_require__(70754);
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
var nearest = __webpack_require__(90761);
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
var architectures = __webpack_require__(11119);
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
var system_image = __webpack_require__(13794);
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
var dockerfile_exports = __webpack_require__(63625);
// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __webpack_require__(19888);
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
var accounts = __webpack_require__(67053);
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
var go_pattern = __webpack_require__(10609);
// EXTERNAL MODULE: ./src/core/budget.ts
var core_budget = __webpack_require__(64782);
// EXTERNAL MODULE: ./src/dockerfile/glob.ts
var glob = __webpack_require__(44882);
;// CONCATENATED MODULE: ./src/dockerfile/ignore.ts




/**
 * Reads a .dockerignore. The last pattern that matches a file or a folder it is in decides: the file is left out,
 * unless that pattern starts with `!`.
 * Source: https://github.com/moby/patternmatcher
 * @returns a function of a file's path in the context, with or without a slash at its start; it throws a
 * UserError if the patterns are too many for the paths that it was asked for
 */
function dockerignore(text) {
    const budget = new core_budget/* Budget */._(limits/* limits */.F.patternSteps, '.dockerignore');
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
    const steps = stepsOf((0,posix_.normalize)(bare).replace(/^\/|(?<=.)\/$/g, ''));
    // The build refuses a malformed pattern, and says so itself.
    return steps === undefined ? [] : [{ pattern, line, isException, glob: new glob/* Glob */.fo(steps, spend) }];
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
        return [{ kind: 'anything' }, ...Array.from(ending, glob/* literal */.eu)];
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
            steps.push(glob/* anyCharacter */.MR);
        else if (groups.members !== undefined) {
            const ranges = rangesOf(groups.members);
            if (ranges === undefined)
                return undefined;
            steps.push((0,glob/* oneOf */.yL)({ isNegated: groups.not === '^', ranges }));
        }
        else
            steps.push((0,glob/* literal */.eu)(groups.escaped ?? text));
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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
        return { file, ignoredBy: dockerignore(file.text) };
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
var checkout = __webpack_require__(94530);
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
var values = __webpack_require__(80542);
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
var profiles = __webpack_require__(31226);
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

// EXTERNAL MODULE: ./src/check/labels/requirement.ts
var labels_requirement = __webpack_require__(47269);
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
var installer_manifest = __webpack_require__(80764);
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
var installer_values = __webpack_require__(28156);
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
var parse = __webpack_require__(40514);
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
var plan = __webpack_require__(4401);
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

/***/ 31226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 47269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80542);



const forms = 'write "key", "key=value", "key=/regex/" or "key:type"';
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
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isValueType */ .s)(type)) {
        const names = Object.keys(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTypes */ .Z).join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${written}" in required-labels asks for a type "${type}"; there are ${names}.`);
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
            const type = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTypes */ .Z[requirement.type];
            return (await type.accepts(value)) ? undefined : `must be ${type.noun}, such as "${type.example}"`;
        }
    }
}
/** Milliseconds that a pattern may take: it may be the tree's, and some patterns try more ways than there is time. */
const patience = 1000;
/** @throws UserError for a pattern that does not come to an end */
function matches({ pattern, written }, value) {
    try {
        return (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)('pattern.test(value)', { pattern, value }, { timeout: patience }) === true;
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${written}" in required-labels takes too long to match: it repeats a repetition; write a simpler pattern.`, { cause: error });
    }
}
function checkedKey(key, written) {
    if (key !== '' && !/\s/.test(key))
        return key;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${written}" in required-labels names no label; ${forms}.`);
}
function compile(source, written) {
    try {
        return new RegExp(source, 'u');
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${written}" in required-labels holds no regular expression: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 80542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    const { default: parse } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.t.bind(__webpack_require__, 93326, 23));
    try {
        parse(value);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 59680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   LV: () => (/* binding */ assertKnownRules),
/* harmony export */   QP: () => (/* binding */ isRequiredByWorkflow),
/* harmony export */   US: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90761);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22061);
/* harmony import */ var _labels_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47269);
/* harmony import */ var _labels_profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31226);





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

/***/ 11119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 64782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

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

/***/ 63649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 67794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 86153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 90761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 13794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 33352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseUnit),
/* harmony export */   W: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67794);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);


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

/***/ 64105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unitFolders)
/* harmony export */ });
/* harmony import */ var _unit_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33352);

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

/***/ 63625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ missingSources),
/* harmony export */   eF: () => (/* binding */ exportCopies),
/* harmony export */   kG: () => (/* binding */ generatedAs),
/* harmony export */   nx: () => (/* binding */ copyTarget)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64782);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _final_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19888);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76222);
/* harmony import */ var _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13794);
/* harmony import */ var _go_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10609);







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

/***/ 19888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 44882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 10609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ goPattern),
/* harmony export */   ev: () => (/* binding */ hasWildcards)
/* harmony export */ });
/* unused harmony export rangesOf */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44882);

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

/***/ 40514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __webpack_require__(97893);
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
var external_node_path_ = __webpack_require__(76760);
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

/***/ 27366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createOutputFolder),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27366);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79622);






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

/***/ 67053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lookUpUser),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76222);

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

/***/ 94530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Checkout)
/* harmony export */ });
/* unused harmony export notUtf8 */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76222);




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

/***/ 29256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 49518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fillFile)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24580);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renamed),
/* harmony export */   p: () => (/* binding */ hostEntries)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);
/* harmony import */ var _core_system_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13794);
/* harmony import */ var _fill_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49518);




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

/***/ 23641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 80764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ emptyManifest),
  y5: () => (/* binding */ endsInstall),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ planInstallation)
});

// UNUSED EXPORTS: checkouts

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(13794);
// EXTERNAL MODULE: ./src/installer/checkout.ts
var installer_checkout = __webpack_require__(94530);
// EXTERNAL MODULE: ./src/installer/defaults.ts
var defaults = __webpack_require__(29256);
// EXTERNAL MODULE: ./src/core/excerpt.ts
var excerpt = __webpack_require__(67794);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
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
var fill_file = __webpack_require__(49518);
// EXTERNAL MODULE: ./src/installer/host-entries.ts
var host_entries = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/installer/manifest.ts + 1 modules
var installer_manifest = __webpack_require__(80764);
// EXTERNAL MODULE: ./src/installer/runtime-config.ts
var runtime_config = __webpack_require__(62683);
// EXTERNAL MODULE: ./src/installer/tmpfiles.ts
var tmpfiles = __webpack_require__(70754);
// EXTERNAL MODULE: ./src/installer/values.ts
var installer_values = __webpack_require__(28156);
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

/***/ 62683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ runtimeConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_system_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13794);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29256);
/* harmony import */ var _fill_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49518);




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

/***/ 24580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fillPath),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);

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

/***/ 70754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseTmpfiles),
/* harmony export */   w: () => (/* binding */ isCreating)
/* harmony export */ });
/* harmony import */ var _core_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67794);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);


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

/***/ 28156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ valueNames),
/* harmony export */   hD: () => (/* binding */ reservedNames),
/* harmony export */   nX: () => (/* binding */ templateValues),
/* harmony export */   u8: () => (/* binding */ usesPidFile),
/* harmony export */   vM: () => (/* binding */ fixedNames),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* unused harmony export installerVariables */
/* harmony import */ var _core_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97893);

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

/***/ 77811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N7: () => (/* binding */ reportError),
  EI: () => (/* binding */ reportOf),
  reportWrongInput: () => (/* binding */ reportWrongInput),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./src/check/index.ts + 114 modules
var check = __webpack_require__(11685);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/report/index.ts + 7 modules
var report = __webpack_require__(92762);
// EXTERNAL MODULE: ./src/report/rules-page.ts
var rules_page = __webpack_require__(25533);
;// CONCATENATED MODULE: ./src/core/version.ts
/** The version of package.json; script/docs writes it here. */
const version = '0.1.0';

// EXTERNAL MODULE: ./src/files/output-folder.ts
var output_folder = __webpack_require__(2839);
;// CONCATENATED MODULE: ./src/pipeline/report.ts






/** What the reports of a run say beside its findings. */
function reportOf({ failOn }, { image, failed, trial, error }) {
    return {
        failOn,
        failed: failed || error !== undefined,
        image,
        ...(trial && { trial }),
        ...(error !== undefined && { error }),
    };
}
/** Writes the reports of a run that an error ended. That error matters more than a report that cannot be written. */
async function reportError(options, error, log, result) {
    const data = result
        ? reportOf(options, { ...result, error })
        : { failed: true, failOn: options.failOn, error };
    try {
        await writeReports(options.reports.filter(report/* isReportPath */.yk), result?.findings ?? [], data);
    }
    catch (problem) {
        log.warning((0,errors/* messageOf */.bD)(problem));
    }
}
/** Writes the reports that wrong options ask for, so that they say what is wrong. */
async function reportWrongInput(written, error, log) {
    const value = written.get('report')?.value ?? [];
    const lines = typeof value === 'string' ? value.split('\n') : [...value].map(String);
    const paths = lines.map((line) => line.trim()).filter(report/* isReportPath */.yk);
    try {
        await writeReports(paths, [], { failed: true, failOn: 'error', error: (0,errors/* messageOf */.bD)(error) });
    }
    catch (problem) {
        log.warning((0,errors/* messageOf */.bD)(problem));
    }
}
/** Writes the reports; the extensions of their paths name the formats. @throws SystemError if one cannot be written. */
async function writeReports(paths, findings, data) {
    for (const path of paths) {
        const content = (0,report/* renderReport */.B1)(path, findings, { ...data, rules: check/* rules */.aO, version: version, rulesPage: rules_page/* rulesPage */.l });
        try {
            await (0,output_folder/* replaceFile */.f)(path, content);
        }
        catch (error) {
            throw new errors/* SystemError */._N(`The report "${path}" cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
        }
    }
}


/***/ }),

/***/ 65132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   l: () => (/* binding */ countText)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22061);

/** `2 errors, 1 warning`; empty without findings. */
function countText(found) {
    return [..._check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y]
        .reverse()
        .map((level) => ({ level, count: found.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
        .join(', ');
}
/** The findings, the most severe first, otherwise in their order. */
function bySeverity(found) {
    return [...found].sort((a, b) => _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b.level) - _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a.level));
}


/***/ }),

/***/ 92762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GB: () => (/* binding */ assertReportPath),
  yk: () => (/* binding */ isReportPath),
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: reportExtensions

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/harmless.ts
var harmless = __webpack_require__(43012);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./src/check/finding.ts
var finding = __webpack_require__(22061);
;// CONCATENATED MODULE: ./src/report/context.ts
const toolName = 'system-image';

;// CONCATENATED MODULE: ./src/report/json.ts



/** Incremented when a field is removed or changes its meaning; fields may be added at any time. */
const schemaVersion = 1;
/** The findings for programs, as docs/report.schema.json describes them. */
function json(findings, context) {
    return `${(0,harmless/* harmlessJson */.EL)(jsonReport(findings, context), 2)}\n`;
}
/** The report as an object. */
function jsonReport(findings, { version, image, failed, trial, coverage, error }) {
    const counts = finding/* levels */.y.map((level) => [level, findings.filter((finding) => finding.level === level).length]);
    return {
        schemaVersion,
        tool: { name: toolName, version },
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

// EXTERNAL MODULE: ./src/check/policy.ts
var policy = __webpack_require__(59680);
// EXTERNAL MODULE: ./src/core/secrets.ts
var secrets = __webpack_require__(58198);
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
    const counts = { name: toolName, tests: cases.length, failures, errors, skipped: 0 };
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
                        name: toolName,
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

// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/index.ts







const formats = new Map([
    ['.json', json],
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

/***/ 25533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage),
/* harmony export */   l: () => (/* binding */ rulesPage)
/* harmony export */ });
/* harmony import */ var _core_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43012);

/** Where the rules are explained; each has its id as an anchor. */
const rulesPage = 'https://github.com/system-image-action/system-image-action/blob/main/docs/rules.md';
/** The section of one rule. */
function rulePage(id) {
    return `${rulesPage}#${encodeURIComponent((0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(id, 100).toWellFormed())}`;
}


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ textReport),
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43012);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65132);



const paints = {
    error: (colors) => colors.red,
    warning: (colors) => colors.yellow,
    notice: (colors) => colors.blue,
};
/**
 * The findings for people: `FILE:LINE:COLUMN: LEVEL RULE: MESSAGE`, which editors parse like a compiler's output, with
 * the help below, and the counts at the end.
 */
function text(findings, colored) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(colored);
    const blocks = findings.map(({ file, line, column, level, rule, message, help }) => {
        const place = [(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(file), line, ...(column === undefined ? [] : [column])].join(':');
        const head = `${colors.bold(`${place}:`)} ${paints[level](colors)(level)} ${colors.dim(`${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(rule)}:`)}`;
        return `${head} ${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(message)}\n    ${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(help)}\n`;
    });
    const counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .l)(findings);
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
    const found = findings.length === 0 && error !== undefined ? '' : text(findings, false);
    return found + verdicts.map((verdict) => `${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(verdict)}\n`).join('');
}


/***/ })

};
