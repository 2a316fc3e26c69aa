export const id = 921;
export const ids = [921];
export const modules = {

/***/ 4921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseImages: () => (/* binding */ chooseImages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/files/repository-top.ts
var repository_top = __webpack_require__(553);
// EXTERNAL MODULE: ./src/files/workspace.ts
var files_workspace = __webpack_require__(9622);
;// CONCATENATED MODULE: ./src/context/build-order.ts

/** The images of the same repository that each image is built on: those whose name is one of its bases. */
function basesWithin(images) {
    const byName = new Map();
    for (const [index, image] of images.entries()) {
        const name = fullName(image.image);
        if (name === undefined || wraps(image, name))
            continue;
        byName.set(name, [...(byName.get(name) ?? []), index]);
    }
    return images.map(({ bases }) => [
        ...new Set(bases.flatMap((base) => byName.get(fullName(base) ?? '') ?? [])),
    ]);
}
/** A folder `nginx` that is FROM nginx is not the image that others mean by that name. */
function wraps({ isNamed, bases }, name) {
    return !isNamed && bases.some((base) => fullName(base) === name);
}
/** A name as the engine completes it; undefined for one that a digest pins, which no build here changes. */
function fullName(name) {
    if (name.includes('@'))
        return undefined;
    const short = name.replace(/^(?:(?:index\.)?docker\.io\/)(?:library\/)?/, '');
    return short.lastIndexOf(':') > short.lastIndexOf('/') ? short : `${short}:latest`;
}
/**
 * All images, each after those that it is built on, and else in the order that they have.
 * @returns indices
 * @throws UserError that names the images of a circle
 */
function buildOrder(images, bases) {
    const order = [];
    const state = images.map(() => 'new');
    for (const start of images.keys()) {
        if (state[start] !== 'new')
            continue;
        state[start] = 'open';
        // A stack of our own: a chain may be as long as there are images.
        const path = [{ at: start, next: 0 }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const base = bases[top.at]?.[top.next];
            top.next += 1;
            if (base === undefined) {
                state[top.at] = 'done';
                order.push(top.at);
                path.pop();
            }
            else if (state[base] === 'open') {
                throw new errors/* UserError */.yo(circleText([...path.map(({ at }) => at), base], images));
            }
            else if (state[base] === 'new') {
                state[base] = 'open';
                path.push({ at: base, next: 0 });
            }
        }
    }
    return order;
}
/** @param path ends with the image that closes the circle. */
function circleText(path, images) {
    const circle = path.slice(path.indexOf(path.at(-1) ?? 0));
    const names = circle.map((index) => `${placeOf(images[index])} (${images[index]?.image ?? ''})`);
    return `These images are built on each other, so none can be first: ${names.join(' is built on ')}. Change the FROM, the base-image or the name of one of them.`;
}
/** How an image is named to people: by its Dockerfile if that is not the usual one, or else by its folder. */
function placeOf(image) {
    return image?.dockerfile ?? (image?.context || '.');
}

// EXTERNAL MODULE: ./src/context/shadow-repository.ts + 1 modules
var shadow_repository = __webpack_require__(1820);
;// CONCATENATED MODULE: ./src/context/changed-files.ts



/** The commit that changes are counted from is not there, as in a shallow clone or after a forced push. */
class UnknownCommit extends errors/* UserError */.yo {
}
/**
 * The files that differ between where the work tree left a revision and now: committed since, changed, new, deleted. A
 * renamed file counts with both names, a changed submodule with its folder.
 * @param folder absolute path in the repository, links followed
 * @param base name of a commit; without a common ancestor, as in a shallow clone, it is compared itself
 * @returns paths relative to the repository's top
 * @throws UserError if there is no repository, or no such commit in it
 */
async function changedFiles(folder, base) {
    const top = await (0,repository_top/* repositoryTop */.K)(folder);
    if (top === undefined) {
        throw new errors/* UserError */.yo(`"${folder}" is not in a git repository, so what changed since "${base}" is not known. Leave --base out to take every image.`);
    }
    const changed = await (0,shadow_repository/* withRepository */.B)(top, async ({ git }) => {
        const id = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`))?.trim();
        if (!id)
            return undefined;
        const ancestor = (await git('merge-base', id, 'HEAD'))?.trim() || id;
        const flags = ['-z', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules=dirty'];
        const tracked = await git('diff', ...flags, ancestor, '--');
        const untracked = await git('ls-files', '-z', '--others', '--exclude-standard');
        return tracked === undefined || untracked === undefined ? undefined : tracked + untracked;
    });
    if (changed === undefined) {
        throw new UnknownCommit(`git finds no commit "${base}" in "${top}". Fetch it first; with actions/checkout, set fetch-depth: 0.`);
    }
    return new Set(changed.split('\0').filter((path) => path !== ''));
}

// EXTERNAL MODULE: ./src/context/discover.ts + 2 modules
var discover = __webpack_require__(1302);
// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 10 modules
var parse = __webpack_require__(514);
// EXTERNAL MODULE: ./src/files/read-inside.ts
var read_inside = __webpack_require__(968);
// EXTERNAL MODULE: ./src/options/config-file.ts
var config_file = __webpack_require__(1717);
// EXTERNAL MODULE: ./src/options/lists.ts
var lists = __webpack_require__(5003);
;// CONCATENATED MODULE: ./src/context/tree-config.ts



/**
 * Reads the system-image.yml of a folder. One that is invalid says nothing: its check reports what is wrong with it.
 * @param read the text of a file; undefined if it is not there
 */
async function readTreeConfig(folder, read) {
    for (const name of config_file/* configFiles */.a) {
        const path = (0,external_node_path_.join)(folder, name);
        const text = read(path);
        if (text !== undefined)
            return { path, ...(await parsed(text, path)) };
    }
    return undefined;
}
async function parsed(text, path) {
    try {
        const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 6839));
        const options = parseConfigFile(text, path);
        const [image, baseImage, templates] = ['image', 'base-image', 'templates'].map((key) => stringOf(options, key));
        const args = options.get('build-args');
        const pairs = args === undefined ? [] : await (0,lists/* parsePairs */.x)(args, '"NAME=value"');
        return {
            ...(image !== undefined && { image }),
            ...(baseImage !== undefined && { baseImage }),
            ...(templates !== undefined && { templates }),
            buildArgs: new Map(pairs.map(({ key, value }) => [key, value])),
        };
    }
    catch {
        return { buildArgs: new Map() };
    }
}
function stringOf(options, key) {
    const value = options.get(key)?.value;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

;// CONCATENATED MODULE: ./src/context/image-parts.ts





/**
 * Reads the parts of an image. What cannot be read is left out: the check of the image reports it.
 * @param top absolute path of the repository, links followed
 */
async function readImageParts(found, top, workspace) {
    const reading = { workspace, what: 'The file' };
    const read = (path) => attempt(() => (0,read_inside/* readInside */.x)(path, reading));
    const context = (0,external_node_path_.resolve)(found.context);
    const config = await readTreeConfig(context, read);
    const dockerfile = (0,external_node_path_.resolve)(found.dockerfile ?? (0,external_node_path_.join)(context, 'Dockerfile'));
    const text = read(dockerfile);
    const parsed = text === undefined ? undefined : (0,parse/* parseDockerfile */.A)(text, config?.buildArgs);
    const home = config === undefined ? (0,external_node_path_.dirname)(dockerfile) : context;
    const real = text === undefined ? undefined : attempt(() => (0,read_inside/* realPathInside */.o)(dockerfile, reading));
    const files = [
        config?.path,
        text === undefined ? undefined : dockerfile,
        real,
        config?.templates && (0,external_node_path_.resolve)(config.templates),
    ].filter((path) => path !== undefined && (0,files_workspace/* isInside */.FK)(top, path));
    return {
        context: (0,external_node_path_.relative)(top, context),
        ...(found.dockerfile !== undefined && { dockerfile: (0,external_node_path_.relative)(top, dockerfile) }),
        image: config?.image ?? assumedName(home, dockerfile),
        isNamed: config?.image !== undefined,
        home: (0,external_node_path_.relative)(top, home),
        files: [...new Set(files)].map((path) => (0,external_node_path_.relative)(top, path ?? '')),
        sources: sourcesOf(parsed),
        ignore: () => ignoreText(dockerfile, context, read),
        bases: basesOf(parsed, config),
    };
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}
/** What an image is called if nothing names it: as its folder, and the ending of its Dockerfile. */
function assumedName(home, dockerfile) {
    const ending = (0,external_node_path_.basename)(dockerfile).replace(/\.?Dockerfile\.?/, '');
    const name = `${(0,external_node_path_.basename)(home)} ${ending}`
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
    return name || 'image';
}
/** BuildKit prefers the file that is named after the Dockerfile. */
function ignoreText(dockerfile, context, read) {
    return read(`${dockerfile}.dockerignore`) ?? read((0,external_node_path_.join)(context, '.dockerignore')) ?? '';
}
function sourcesOf(parsed) {
    const stages = parsed?.stages ?? [];
    const copied = stages.flatMap(({ copies }) => copies).filter(({ from }) => from === undefined);
    const mounted = stages.flatMap(({ runs }) => runs.flatMap(({ mounts = [] }) => mounts));
    const sources = [
        ...copied.flatMap((copy) => copy.sources.filter((source) => !isRemote(source))),
        ...mounted.filter(({ from }) => from === undefined).map(({ source }) => source),
    ];
    return [...new Set(sources.map((source) => (0,external_node_path_.join)('/', source).slice(1).replace(/\/$/, '')))];
}
const isRemote = (source) => /^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(source);
function basesOf(parsed, config) {
    if (parsed === undefined)
        return config?.baseImage === undefined ? [] : [config.baseImage];
    const stages = new Set(parsed.stages.flatMap(({ name }) => name ?? []));
    const taken = parsed.stages.flatMap(({ copies, runs }) => [
        ...copies.flatMap(({ from }) => from ?? []),
        ...runs.flatMap(({ mounts = [] }) => mounts.flatMap(({ from }) => from ?? [])),
    ]);
    return [
        ...new Set([
            ...parsed.stages.flatMap(({ parent, from }) => (parent === undefined ? [from] : [])),
            ...taken.filter((from) => !stages.has(from.toLowerCase()) && !/^\d+$/.test(from)),
        ]),
    ];
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/dockerfile/go-pattern.ts
var go_pattern = __webpack_require__(609);
// EXTERNAL MODULE: ./src/dockerfile/ignore.ts
var ignore = __webpack_require__(2946);
;// CONCATENATED MODULE: ./src/context/touched.ts



/**
 * The images that a change touches, and the first reason for each: a file that an image is made of, or one of its
 * bases that is touched. Each changed file is looked up by its own path and those of the folders it lies in, so the
 * time grows with the files and the images, and not with their product.
 * @param order indices of all images, bases first
 * @param changed paths relative to the repository's top
 */
function touchedImages(images, bases, order, changed) {
    const reasons = new Map();
    const owners = new Owners(images);
    for (const path of changed) {
        for (const index of owners.of(path, reasons))
            reasons.set(index, { kind: 'file', path });
    }
    for (const index of order) {
        const base = bases[index]?.find((each) => reasons.has(each));
        if (base !== undefined && !reasons.has(index))
            reasons.set(index, { kind: 'base', index: base });
    }
    return reasons;
}
/** Which images a file belongs to. */
class Owners {
    images;
    #homes = new Map();
    #files = new Map();
    #sources = new Map();
    /** Images by each folder that something of theirs lies in: a changed submodule is one path. */
    #below = new Map();
    #ignored = new Map();
    constructor(images) {
        this.images = images;
        for (const [index, image] of images.entries()) {
            add(this.#homes, image.home, index);
            for (const file of image.files)
                add(this.#files, file, index);
            for (const written of image.sources)
                this.#addSource(index, image.context, written);
        }
        for (const places of [this.#homes, this.#files]) {
            for (const [place, indices] of places)
                for (const index of indices)
                    this.#addBelow(place, index);
        }
        for (const [place, sources] of this.#sources) {
            for (const { index } of sources)
                this.#addBelow(place, index);
        }
    }
    /** The images that a changed file belongs to, without those that are known to be touched. */
    of(path, known) {
        const found = new Set();
        for (const index of [...this.#owners(path), ...this.#takers(path, known)]) {
            if (!known.has(index))
                found.add(index);
        }
        return found;
    }
    /** The images that the file, or a folder that it lies in, is a part of whatever a Dockerfile takes. */
    #owners(path) {
        const described = this.#files.get(path);
        const folders = foldersOf(path);
        // A Dockerfile or system-image.yml belongs to the images that it describes, and not to others beside them.
        const home = described === undefined ? folders.find((folder) => this.#homes.has(folder)) : undefined;
        return [
            ...(described ?? []),
            ...(this.#below.get(path) ?? []),
            ...folders.flatMap((folder) => this.#files.get(folder) ?? []),
            ...(home === undefined ? [] : (this.#homes.get(home) ?? [])),
        ];
    }
    /** The images whose Dockerfiles take the file from their context. */
    #takers(path, known) {
        return [path, ...foldersOf(path)].flatMap((folder) => {
            const rest = folder === '' ? path : path.slice(folder.length + 1);
            return (this.#sources.get(folder) ?? [])
                .filter(({ index, takes }) => !known.has(index) && takes(rest) && !this.#isIgnored(index, path))
                .map(({ index }) => index);
        });
    }
    /** Files by the folder before the first wildcard or variable, the rest of the path as a pattern. */
    #addSource(index, context, written) {
        const parts = written.split('/').filter((part) => part !== '' && part !== '.');
        const variable = parts.findIndex((part) => part.includes('$'));
        const known = variable < 0 ? parts : parts.slice(0, variable);
        const wild = known.findIndex(go_pattern/* hasWildcards */.ev);
        const folder = [context, ...(wild < 0 ? known : known.slice(0, wild))].filter((part) => part !== '');
        const pattern = wild < 0 ? undefined : (0,go_pattern/* goPattern */.FN)(known.slice(wild).join('/'));
        const takes = pattern === undefined ? () => true : (path) => pattern.testWithParents(path);
        add(this.#sources, folder.join('/'), { index, takes });
    }
    #addBelow(place, index) {
        for (const folder of foldersOf(place)) {
            const known = this.#below.get(folder) ?? new Set();
            this.#below.set(folder, known.add(index));
        }
    }
    #isIgnored(index, path) {
        const image = this.images[index];
        if (image === undefined)
            return false;
        const ignored = this.#ignored.get(index) ?? (0,ignore/* dockerignore */.z)(image.ignore());
        this.#ignored.set(index, ignored);
        const inContext = image.context === '' ? path : path.slice(image.context.length + 1);
        return ignored(inContext) !== undefined;
    }
}
function add(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, [value]);
    else
        values.push(value);
}
/** The folders that a path lies in, the nearest first; the last one is the top, `''`. */
function foldersOf(path) {
    const folders = [];
    for (let at = path; at !== '';) {
        const parent = (0,posix_.dirname)(at);
        at = parent === '.' ? '' : parent;
        folders.push(at);
    }
    return folders;
}

;// CONCATENATED MODULE: ./src/context/choose-images.ts










/**
 * The images of a repository that have to be built, in build order.
 * @throws UserError for a folder without images, for images built on each other, and as {@link changedFiles}
 */
async function chooseImages({ folder, base, only = [] }) {
    const asked = await existingFolder(folder);
    const top = (await (0,repository_top/* repositoryTop */.K)(asked)) ?? asked;
    const workspace = await (0,files_workspace/* findWorkspace */.pl)(top);
    const { images: found, unreadable } = await (0,discover/* discoverImages */.y)(top);
    const images = [];
    for (const image of found)
        images.push(await readImageParts(image, top, workspace));
    const bases = basesWithin(images);
    const order = buildOrder(images, bases);
    const show = (path) => (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(top, path)) || '.';
    const place = (index) => show(placeOf(images[index]));
    const inFolder = order.filter((index) => (0,files_workspace/* isInside */.FK)(asked, (0,external_node_path_.resolve)(top, placeOf(images[index]))));
    if (inFolder.length === 0) {
        throw new errors/* UserError */.yo(`Neither the folder "${folder}" nor a folder in it has ${discover/* markText */.P}.`);
    }
    const reasons = base === undefined ? undefined : touchedImages(images, bases, order, await changedFiles(asked, base));
    const wanted = only.length === 0 ? inFolder : withBases(only, order, bases, place);
    const chosen = new Set(wanted.filter((index) => reasons === undefined || reasons.has(index)));
    const reasonText = (reason) => {
        if (reason === undefined)
            return undefined;
        return reason.kind === 'file' ? `${show(reason.path)} changed` : `it is built on ${place(reason.index)}`;
    };
    return {
        images: [...chosen].map((index) => {
            const { context = '', dockerfile, image = '' } = images[index] ?? {};
            const shown = {
                context: show(context),
                ...(dockerfile !== undefined && { dockerfile: show(dockerfile) }),
                image,
                needs: (bases[index] ?? []).filter((each) => chosen.has(each)).map(place),
            };
            return { image: shown, reason: reasonText(reasons?.get(index)) };
        }),
        skipped: wanted
            .filter((index) => !chosen.has(index))
            .map((index) => ({ place: place(index), reason: 'nothing it is made of changed' })),
        unreadable: unreadable.map(show),
    };
}
async function existingFolder(folder) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (found?.isDirectory())
        return (0,promises_.realpath)(folder);
    throw new errors/* UserError */.yo(found ? `"${folder}" is not a folder.` : `There is no folder "${folder}"; write the path of one.`);
}
/** The images that are named, and all that they are built on, in build order. */
function withBases(names, order, bases, place) {
    const byPlace = new Map(order.map((index) => [place(index), index]));
    const wanted = new Set(names.map((name) => {
        const index = byPlace.get((0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(name)) || '.');
        if (index === undefined)
            throw new errors/* UserError */.yo(`"${name}" is not the folder or Dockerfile of an image.`);
        return index;
    }));
    for (const index of order.toReversed()) {
        if (wanted.has(index))
            for (const base of bases[index] ?? [])
                wanted.add(base);
    }
    return order.filter((index) => wanted.has(index));
}


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ discoverImages),
  P: () => (/* binding */ markText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(3794);
// EXTERNAL MODULE: ./src/files/read-inside.ts
var read_inside = __webpack_require__(968);
// EXTERNAL MODULE: ./src/files/workspace.ts
var files_workspace = __webpack_require__(9622);
// EXTERNAL MODULE: ./src/options/config-file.ts
var config_file = __webpack_require__(1717);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/dockerfile/go-pattern.ts
var go_pattern = __webpack_require__(609);
// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 10 modules
var parse = __webpack_require__(514);
;// CONCATENATED MODULE: ./src/context/dockerfile-context.ts






/** Maximum number of sources to look up. */
const maxSources = 100;
/**
 * The folder that a Dockerfile is built from: its own, unless a folder further up has more of the files that it copies.
 * @param path of the Dockerfile
 * @returns an absolute path in the workspace
 */
async function contextOfDockerfile(path, workspace) {
    const own = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const sources = sourcesOf(path, workspace);
    let best = own;
    let most = await countPresent(own, sources);
    for (let at = (0,external_node_path_.dirname)(own); most < sources.length && (0,files_workspace/* isInside */.FK)(workspace.folder, at); at = (0,external_node_path_.dirname)(at)) {
        const present = await countPresent(at, sources);
        if (present > most)
            [best, most] = [at, present];
        if (at === (0,external_node_path_.dirname)(at))
            break;
    }
    return best;
}
/** The literal local sources of COPY and ADD. */
function sourcesOf(path, workspace) {
    let text;
    try {
        text = (0,read_inside/* readInside */.x)(path, { workspace, what: 'The Dockerfile' });
    }
    catch {
        // The check of the Dockerfile reports the error.
        return [];
    }
    const sources = (0,parse/* parseDockerfile */.A)(text ?? '')
        .stages.flatMap(({ copies }) => copies)
        .filter(({ from }) => from === undefined)
        .flatMap((copy) => copy.sources)
        .filter((source) => !(0,go_pattern/* hasWildcards */.ev)(source) && !/^[a-z]+:\/\/|^git@|\$/.test(source));
    return [...new Set(sources)].slice(0, maxSources);
}
async function countPresent(folder, sources) {
    const found = await Promise.all(sources.map((source) => (0,promises_.lstat)((0,external_node_path_.join)(folder, (0,external_node_path_.join)('/', source))).then(() => 1, () => 0)));
    return found.reduce((sum, each) => sum + each, 0);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/core/budget.ts
var core_budget = __webpack_require__(4782);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(6419);
;// CONCATENATED MODULE: ./src/context/scan-folders.ts






/** Folders without sources of an image: git's data, installed packages, and the generated files beside a tar. */
const skipped = /^(?:\.git|node_modules|.*\.tar(?:\.\w+)?\.generated)$/;
/** Number of folders that are read before others get their turn, such as a signal. */
const batch = 1000;
/** A folder and all folders below it, each after its parent. @throws UserError if there are too many */
async function scanFolders(top) {
    const found = [];
    const pending = [
        { path: top, parent: undefined },
    ];
    const budget = new core_budget/* Budget */._(limits/* limits */.F.folderEntries, `The folder "${top}"`);
    // The list grows while it is gone through.
    for (const next of pending) {
        const { folder, folders } = readFolder(next, budget);
        const parent = found.push(folder) - 1;
        for (const name of folders)
            pending.push({ path: (0,external_node_path_.join)(folder.path, name), parent });
        if (found.length % batch === 0)
            await (0,external_node_timers_promises_.setImmediate)();
    }
    return found;
}
function readFolder({ path, parent }, budget) {
    const entries = entriesOf(path, budget);
    const files = (entries ?? []).filter((entry) => entry.isFile() || entry.isSymbolicLink());
    const folders = (entries ?? []).filter((entry) => entry.isDirectory() && !skipped.test(entry.name));
    return {
        folder: { path, parent, files: files.map(({ name }) => name), isReadable: entries !== undefined },
        folders: folders.map(({ name }) => name).sort(),
    };
}
/**
 * Asks the system directly: a detour through Node's pool of threads costs several times as much as the answer.
 * @returns undefined if the folder cannot be read
 */
function entriesOf(path, budget) {
    let folder;
    try {
        folder = (0,external_node_fs_.opendirSync)(path, { bufferSize: 1000 });
    }
    catch {
        return undefined;
    }
    try {
        const entries = [];
        for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
            budget.spend();
            entries.push(entry);
        }
        return entries;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        return undefined;
    }
    finally {
        folder.closeSync();
    }
}

;// CONCATENATED MODULE: ./src/context/discover.ts







/** Names of Dockerfiles, except files of other tools with these extensions. */
const isDockerfile = (name) => /^(?:Dockerfile(?:\..+)?|.+\.Dockerfile)$/.test(name) &&
    !/\.(?:dockerignore|hbs|j2|jinja2?|tmpl|tpl|template|in|md|txt|orig|bak|rej|sw[op])$|~$/.test(name);
const exportNames = new Set(Object.values(system_image/* exportFiles */.S7));
const isConfigFile = (name) => config_file/* configFiles */.a.some((each) => each === name);
/** The files that mark the folder of an image, for messages. */
const markText = `a Dockerfile, a system-image.yml or one of ${Object.values(system_image/* exportFiles */.S7).join(', ')}`;
/**
 * The images of a folder and of all folders below it. Links are not followed; `.git` and `node_modules` are skipped.
 * A folder with only System Image files, below the folder of an image, is part of that image.
 * @param top absolute, or relative to the working directory; paths are given in the same form
 */
async function discoverImages(top) {
    const folders = await scanFolders(top);
    const workspace = await (0,files_workspace/* findWorkspace */.pl)(top);
    const images = [];
    // For each folder: whether it or a parent belongs to an image, and whether a subfolder does.
    const belongs = [];
    const leads = folders.map(() => false);
    for (const [index, folder] of folders.entries()) {
        const isPart = folder.parent !== undefined && belongs[folder.parent] === true;
        const found = await imagesOf(folder, isPart, workspace);
        images.push(...found);
        belongs.push(isPart || found.length > 0);
        if (found.length > 0)
            markAbove(index, folders, leads);
    }
    const without = folders.filter(({ parent, isReadable }, index) => {
        const isBare = isReadable && belongs[index] !== true && leads[index] !== true;
        return isBare && (parent === undefined || leads[parent] === true);
    });
    const named = new Set(images.flatMap(({ dockerfile }) => (dockerfile === undefined ? [] : [absolute(dockerfile)])));
    return {
        // A Dockerfile that another image uses is not a separate image.
        images: images
            .filter(({ context, dockerfile }) => dockerfile !== undefined || !named.has(absolute((0,external_node_path_.join)(context, 'Dockerfile'))))
            .sort((a, b) => compare(a.dockerfile ?? a.context, b.dockerfile ?? b.context)),
        without: without.map(({ path }) => path),
        unreadable: folders.filter(({ isReadable }) => !isReadable).map(({ path }) => path),
    };
}
/** For comparison. (ncc takes resolve(…, 'Dockerfile') for a file of ours, and bundles every Dockerfile here.) */
const absolute = (path) => (0,external_node_path_.resolve)(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function markAbove(index, folders, leads) {
    for (let at = index; at !== undefined && leads[at] !== true; at = folders[at]?.parent) {
        leads[at] = true;
    }
}
async function imagesOf({ path, files }, isPart, workspace) {
    const dockerfiles = files.filter(isDockerfile).sort();
    const images = [];
    const configFile = files.find(isConfigFile);
    if (configFile !== undefined) {
        const dockerfile = await namedDockerfile((0,external_node_path_.join)(path, configFile), workspace);
        if (dockerfile !== undefined)
            return [{ context: path, dockerfile }];
    }
    for (const name of dockerfiles) {
        const dockerfile = (0,external_node_path_.join)(path, name);
        const context = configFile === undefined ? shown(await contextOfDockerfile(dockerfile, workspace), path) : path;
        images.push(context === path && name === 'Dockerfile' ? { context } : { context, dockerfile });
    }
    if (images.length > 0)
        return images;
    const isImage = configFile !== undefined || (!isPart && files.some((name) => exportNames.has(name)));
    return isImage ? [{ context: path }] : [];
}
/** Formats a folder like another path: absolute, or relative to the working directory. */
function shown(folder, like) {
    if (folder === (0,external_node_path_.resolve)(like))
        return like;
    return like.startsWith('/') ? folder : (0,external_node_path_.relative)(process.cwd(), folder) || '.';
}
/** The Dockerfile that a system-image.yml names. Errors in that file are ignored here; its check reports them. */
async function namedDockerfile(path, workspace) {
    try {
        const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 6839));
        const text = (0,read_inside/* readInside */.x)(path, { workspace, what: 'The file' }) ?? '';
        // Parsing YAML costs most of a search. A key may be spelled with escapes.
        if (!/dockerfile|\\/.test(text))
            return undefined;
        const value = parseConfigFile(text, path).get('dockerfile')?.value;
        if (typeof value !== 'string')
            return undefined;
        const isOwn = (0,external_node_path_.basename)(value) === 'Dockerfile' && (0,external_node_path_.dirname)((0,external_node_path_.resolve)(value)) === (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
        return isOwn || !(0,files_workspace/* isInside */.FK)(workspace.folder, (0,external_node_path_.resolve)(value)) ? undefined : value;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
