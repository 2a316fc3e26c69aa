export const id = 695;
export const ids = [695,555];
export const modules = {

/***/ 1695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTargets: () => (/* binding */ checkTargets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/pipeline/check.ts + 2 modules
var pipeline_check = __webpack_require__(2418);
// EXTERNAL MODULE: ./src/check/index.ts + 113 modules
var src_check = __webpack_require__(4374);
// EXTERNAL MODULE: ./src/core/errors.ts
var core_errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/engine/saved-tar.ts
var saved_tar = __webpack_require__(8555);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 5 modules
var plan = __webpack_require__(2432);
// EXTERNAL MODULE: ./src/options/options.ts + 1 modules
var options_options = __webpack_require__(4903);
// EXTERNAL MODULE: ./src/report/index.ts + 5 modules
var report = __webpack_require__(8189);
// EXTERNAL MODULE: ./src/core/harmless.ts
var harmless = __webpack_require__(3012);
;// CONCATENATED MODULE: ./src/report/coverage.ts

/** Maximum number of folders in the text; JSON lists all. */
const maxNames = 10;
/** `3 images checked, 2 clean, 1 folder without System Image files: docs`. */
function coverageText({ images, without }) {
    const clean = images.filter(({ findings }) => findings === 0).length;
    const names = without.slice(0, maxNames).map(harmless/* harmlessLine */.Kw).join(', ');
    const rest = without.length > maxNames ? ` and ${without.length - maxNames} more (--json lists all)` : '';
    const which = without.length === 0 ? '' : `: ${names}${rest}`;
    const skipped = `${without.length} ${without.length === 1 ? 'folder' : 'folders'} without System Image files${which}`;
    return `${images.length} ${images.length === 1 ? 'image' : 'images'} checked, ${clean} clean, ${skipped}`;
}

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __webpack_require__(878);
// EXTERNAL MODULE: ./src/pipeline/report.ts + 1 modules
var pipeline_report = __webpack_require__(23);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(3323);
// EXTERNAL MODULE: ./src/options/load.ts
var load = __webpack_require__(7756);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/context/git.ts
var git = __webpack_require__(5335);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(8463);
;// CONCATENATED MODULE: ./src/context/repositories.ts




/** Uncommitted files of many folders; git runs once per repository. */
class Repositories {
    tops = new Map();
    states = new Map();
    /** @param folder absolute path. @returns as {@link uncommittedFiles} */
    async uncommitted(folder) {
        const top = await this.topOf(folder);
        if (top === undefined)
            return 'no-git';
        const state = await remembered(this.states, top, () => (0,git/* uncommittedFiles */.b)(top));
        if (state === undefined || state === 'no-git')
            return state;
        const prefix = (0,external_node_path_.join)('/', (0,external_node_path_.relative)(top, folder), '/');
        return new Set([...state].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length - 1)] : [])));
    }
    /** The folder, or the nearest above it, that has a `.git`: a folder, or a file as in a worktree. */
    topOf(folder) {
        return remembered(this.tops, folder, async () => {
            if (await (0,exists/* isThere */.$)((0,external_node_path_.join)(folder, '.git')))
                return folder;
            const parent = (0,posix_.dirname)(folder);
            return parent === folder ? undefined : this.topOf(parent);
        });
    }
}
function remembered(answers, key, ask) {
    const answer = answers.get(key) ?? ask();
    answers.set(key, answer);
    return answer;
}

// EXTERNAL MODULE: ./src/cli/saved-image.ts + 1 modules
var saved_image = __webpack_require__(136);
// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __webpack_require__(7893);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./src/context/discover.ts + 2 modules
var discover = __webpack_require__(1302);
;// CONCATENATED MODULE: ./src/cli/targets.ts





const nothing = { targets: [], without: [], notes: [] };
/**
 * The targets that the arguments name, each once, in order. An argument is a path, a pattern that the
 * shell did not expand, or otherwise the name of an image. In a folder, images are found at any depth.
 * @param hasDockerfile whether the Dockerfile is given: then a folder is the context of one image
 * @throws UserError if an argument matches nothing, or names a folder without files of an image
 */
async function findTargets(words, hasDockerfile = false) {
    const all = [];
    for (const word of words)
        all.push(await targetsOf(word, hasDockerfile));
    const targets = new Map(all.flatMap((each) => each.targets.map((target) => [target.name, target])));
    return {
        targets: [...targets.values()],
        without: [...new Set(all.flatMap(({ without }) => without))],
        notes: [...new Set(all.flatMap(({ notes }) => notes))],
    };
}
async function targetsOf(word, hasDockerfile) {
    const found = await (0,promises_.stat)(word).catch(() => undefined);
    const folder = trimmed(word);
    if (found?.isDirectory()) {
        if (hasDockerfile)
            return { ...nothing, targets: [{ kind: 'folder', name: folder }] };
        const discovered = inFolder(await (0,discover/* discoverImages */.y)(folder));
        if (discovered.targets.length > 0)
            return discovered;
        throw new core_errors/* UserError */.yo(`Neither the folder "${folder}" nor a folder below it has ${discover/* markText */.P}.`);
    }
    if (found)
        return { ...nothing, targets: [{ kind: 'tar', name: word }] };
    if ((0,dist/* isDynamicPattern */.ey)(word))
        return matches(word);
    if (/^[./~]|\/$|\.tar(?:\.\w+)?$/.test(word))
        throw new core_errors/* UserError */.yo(`The file or folder "${word}" does not exist.`);
    return { ...nothing, targets: [{ kind: 'image', name: word }] };
}
function inFolder({ images, without, unreadable }) {
    return {
        targets: images.map(({ context, dockerfile }) => dockerfile === undefined
            ? { kind: 'folder', name: context }
            : { kind: 'folder', name: dockerfile, context }),
        without,
        notes: unreadable.map((path) => `The folder "${path}" was not checked: it cannot be read.`),
    };
}
/**
 * What a pattern matches: folders with all images in them, and tars. A pattern with a trailing slash matches folders
 * only.
 */
async function matches(pattern) {
    const paths = await (0,dist/* glob */.TI)(pattern, {
        ...{ onlyFiles: false, onlyDirectories: pattern.endsWith('/'), expandDirectories: false },
        ...{ followSymbolicLinks: false, ignore: ['**/.git/**', '**/node_modules/**'] },
    });
    if (paths.length === 0)
        throw new core_errors/* UserError */.yo(`The pattern "${pattern}" matches nothing.`);
    const all = [];
    const searched = [];
    for (const path of paths.sort()) {
        if (path.endsWith('/')) {
            // A parent folder has already been searched at any depth.
            if (searched.some((each) => path.startsWith(each)))
                continue;
            searched.push(path);
            all.push(inFolder(await (0,discover/* discoverImages */.y)(trimmed(path))));
        }
        else if (/\.tar(?:\.\w+)?$/.test(path))
            all.push({ ...nothing, targets: [{ kind: 'tar', name: path }] });
        else
            all.push({ ...nothing, notes: [`The file "${path}" was not checked: it is not a tar.`] });
    }
    const targets = all.flatMap((each) => each.targets);
    if (targets.length === 0)
        throw new core_errors/* UserError */.yo(`The pattern "${pattern}" matches no folder of an image: none has ${discover/* markText */.P}.`);
    return {
        targets,
        without: all.flatMap(({ without }) => without),
        notes: all.flatMap(({ notes }) => notes),
    };
}
function trimmed(path) {
    return (0,strings/* withoutEnd */.Mx)(path, /\//) || path.slice(0, 1);
}

;// CONCATENATED MODULE: ./src/cli/check-targets.ts

















/** Checks every target and prints one report. A target that cannot be checked does not stop the others. */
async function checkTargets(words, options, session) {
    const { asked, found } = await prepared(words, options).catch(async (error) => {
        await (0,pipeline_report/* reportWrongInput */.iq)(options.written, error, session.log);
        throw error;
    });
    const { targets, without, notes } = found;
    for (const note of notes)
        session.log.warning(note);
    const check = checker(asked, options, session);
    const findings = [];
    const errors = [];
    const images = [];
    for (const target of targets) {
        session.signal.throwIfAborted();
        try {
            const own = await check[target.kind](target);
            findings.push(...own);
            images.push({ name: target.name, findings: own.length });
        }
        catch (error) {
            if (session.cancelled || !(error instanceof core_errors/* UserError */.yo))
                throw error;
            session.complain(error);
            errors.push(error.message);
        }
    }
    const open = targets.some(({ kind }) => kind === 'folder') ? (0,pipeline_check/* leftOpen */.cb)(asked) : undefined;
    if (open !== undefined)
        session.log.warning(open);
    const { failOn, reports } = asked;
    const failed = (0,src_check/* failing */.Jr)(findings, failOn);
    const data = {
        failOn,
        failed: failed || errors.length > 0,
        coverage: { images, without },
        ...(errors.length > 0 && { error: errors.join('\n') }),
    };
    await (0,pipeline_report/* writeReports */.Li)(reports, findings, data);
    if (options.json)
        session.printJson((0,json/* jsonReport */.L)(findings, { rules: src_check/* rules */.aO, version: version/* version */.r, ...data }));
    else if (images.length > 0) {
        session.print((0,report_text/* text */.Q)(findings, session.colored));
        if (targets.length > 1 || without.length > 0)
            session.print(coverageText({ images, without }));
    }
    if (failed)
        session.raiseStatus(1);
}
/** Finds wrong use before anything is checked. */
async function prepared(words, options) {
    const asked = await (0,options_options/* readOptions */.T)(new Map([...placeholder, ...options.written]));
    for (const path of asked.reports)
        (0,report/* assertReportPath */.GB)(path);
    return { asked, found: await findTargets(words, options.written.has('dockerfile')) };
}
/** A name for the image that a check never builds. */
const placeholder = new Map([['image', { value: 'image', where: 'The name of the image' }]]);
/** Checks one target of each kind; shared state is computed once. */
function checker(asked, options, session) {
    const policy = (0,src_check/* policyOf */.US)(asked, src_check/* rules */.aO);
    const repositories = new Repositories();
    return {
        async folder({ name, context: path = name }) {
            const dockerfile = { value: name, where: 'The Dockerfile' };
            const workflow = new Map([
                ...options.written,
                ['context', { value: path, where: 'The folder' }],
                ...(path === name ? [] : [['dockerfile', dockerfile]]),
                // One report covers all targets; a single one has none.
                ['report', noReports],
            ]);
            const asked = await (0,load/* loadOptions */.Z)(workflow, imageOf(path));
            const runPlan = await (0,plan/* planRun */.nY)(asked, (root) => repositories.uncommitted(root));
            return (await (0,pipeline_check/* checkFolder */.p$)(runPlan, session.log)).findings;
        },
        async tar({ name: path }) {
            const image = await (0,saved_tar.openSavedTar)(path);
            try {
                return await (0,src_check/* check */.z6)({ image, name: path }, policy);
            }
            finally {
                await image.close();
            }
        },
        async image({ name: written }) {
            const { engine, name } = await (0,saved_image/* findImage */.F)(written, options, session).catch((error) => {
                throw new core_errors/* SystemError */._N(`"${written}" is not a file, a folder or an image: ${(0,core_errors/* messageOf */.bD)(error)}`);
            });
            const image = await engine.open(name);
            try {
                return await (0,src_check/* check */.z6)({ image }, policy);
            }
            finally {
                await image.close();
            }
        },
    };
}
const noReports = { value: '', where: '--report' };
/** The name of an image that nothing names: the name of its folder. */
function imageOf(path) {
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(path))
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
    return new Map([['image', { value: name || 'image', where: 'The name of the folder' }]]);
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


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameInSavedTar: () => (/* binding */ nameInSavedTar),
/* harmony export */   openSavedTar: () => (/* binding */ openSavedTar)
/* harmony export */ });
/* harmony import */ var _exec_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7567);
/* harmony import */ var _exec_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);
/* harmony import */ var _exec_find_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3547);
/* harmony import */ var _image_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9236);




/** Opens the tar of an image, with the program `zstd` if it is installed. @throws as {@link openTar} does. */
function openSavedTar(path) {
    return (0,_image_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .openTar */ .O)(path, program());
}
/** The name of the image in a tar, if it has one. @throws as {@link openTar} does */
async function nameInSavedTar(path) {
    return (await (0,_image_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .x)(path, program())).name;
}
function program() {
    return (0,_exec_find_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)('zstd') === undefined ? undefined : unzstd;
}
async function* unzstd(compressed) {
    const command = { program: 'zstd', args: ['--decompress', '--stdout', '--quiet'] };
    try {
        yield* (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .runThroughFilter */ .hW)(command, compressed);
    }
    catch (error) {
        // Only damaged data makes it fail, which the reader of the tar reports.
        throw error instanceof _exec_child_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramFailed */ .O ? new Error(error.output, { cause: error }) : error;
    }
}


/***/ }),

/***/ 2418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p$: () => (/* binding */ checkFolder),
  cd: () => (/* binding */ checkImage),
  cb: () => (/* binding */ leftOpen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/check/index.ts + 113 modules
var check = __webpack_require__(4374);
// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __webpack_require__(9888);
// EXTERNAL MODULE: ./src/export/bundle/left-out.ts
var left_out = __webpack_require__(2615);
// EXTERNAL MODULE: ./src/export/quadlet/files.ts + 7 modules
var files = __webpack_require__(2573);
// EXTERNAL MODULE: ./src/export/quadlet/plan.ts
var quadlet_plan = __webpack_require__(4858);
;// CONCATENATED MODULE: ./src/export/limits.ts



/** What the exports of an image would leave out. Empty for an image that no host can install: that is said elsewhere. */
async function exportLimits(image, kinds) {
    const all = await Promise.all(kinds.map((kind) => limitsOf[kind](image)));
    return all.flatMap((notes, index) => notes.map((note) => ({ ...note, kind: kinds[index] ?? 'bundle' })));
}
const limitsOf = {
    async bundle(image) {
        return (0,left_out/* leftOut */.i)(await image.files.list('/')).map((message) => ({ message }));
    },
    async quadlet(image) {
        const plan = await (0,quadlet_plan/* planQuadlet */.S)(image);
        return plan.refusals.length > 0 ? [] : (await (0,files/* quadletFiles */.YS)(image, plan)).notes;
    },
};

// EXTERNAL MODULE: ./src/generate/labels.ts
var generate_labels = __webpack_require__(6988);
// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __webpack_require__(878);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(3794);
// EXTERNAL MODULE: ./src/generate/contents.ts + 2 modules
var contents = __webpack_require__(7368);
// EXTERNAL MODULE: ./src/generate/plan.ts
var generate_plan = __webpack_require__(5948);
// EXTERNAL MODULE: ./src/image/files.ts
var image_files = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 31 modules
var runtime_spec = __webpack_require__(928);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 5 modules
var pipeline_plan = __webpack_require__(2432);
;// CONCATENATED MODULE: ./src/pipeline/generate/expected-exports.ts






/**
 * The System Image files that a build would add to what the Dockerfile copies, by name, as far as the folder shows: it
 * is what a check without a build goes by.
 */
async function expectedExports(runPlan) {
    const { context, contextFiles, options } = runPlan;
    const copied = await copiedFiles(runPlan);
    const fromContext = context.dockerfile ? contextFiles : new Map();
    const image = context.dockerfile ? copied : contextFiles;
    const plan = (0,generate_plan/* planExports */.L)({ image, context: fromContext, hasPlainConfig: false });
    const process = context.dockerfile
        ? (0,runtime_spec/* dockerfileProcess */.u6)(context.dockerfile.parsed, options.buildOptions.target)
        : {};
    const copiedHostPaths = (context.dockerfile?.exports ?? [])
        .map(({ imagePath }) => imagePath)
        .filter((path) => path.startsWith(`${system_image/* hostFolder */.FR}/`))
        .map((path) => path.slice(system_image/* hostFolder */.FR.length));
    const { content } = await (0,contents/* exportContents */.H1)(new Set([...plan].filter(([, origin]) => origin === 'generated').map(([file]) => file)), (0,pipeline_plan/* templateData */.Jr)(runPlan, process), {
        existing: new Map([...fromContext, ...image]),
        hostPaths: new Set([...copiedHostPaths, ...options.hostFiles.map(({ target }) => target)]),
        isFile: () => Promise.resolve(false),
    });
    const added = [...plan].flatMap(([file, origin]) => {
        const text = origin === 'context' ? fromContext.get(file) : content.get(file);
        return origin === 'image' || text === undefined ? [] : [[system_image/* exportFiles */.S7[file], text]];
    });
    return new Map(added);
}
/** What the Dockerfile copies to /exports; empty if it comes from elsewhere than the context. */
async function copiedFiles({ context }) {
    const found = new Map();
    for (const [file, name] of Object.entries(system_image/* exportFiles */.S7)) {
        const copy = context.dockerfile?.exports.find(({ imagePath }) => imagePath === `${system_image/* exportsFolder */.a6}/${name}`);
        if (copy === undefined || (copy.contextPath !== undefined && !copy.exists))
            continue;
        const entry = copy.contextPath === undefined ? undefined : await (0,image_files/* resolve */.hd)(context.files, copy.contextPath);
        found.set(file, entry?.type === 'file' ? (await context.files.read(entry.path)).toString('utf8') : '');
    }
    return found;
}

;// CONCATENATED MODULE: ./src/pipeline/check.ts







/** Checks the folder alone, together with what a build would generate. */
async function checkFolder(runPlan, log) {
    return checked(runPlan, log, {
        ...folderInput(runPlan),
        added: await expectedExports(runPlan),
        addedLabels: expectedLabels(runPlan),
    });
}
/** A build also marks an image whose Dockerfile knows nothing of System Images. */
function expectedLabels({ context, labels }) {
    const { dockerfile } = context;
    const own = dockerfile?.parsed.stages.at(-1)?.labels.map(({ name }) => name) ?? [];
    const isNew = dockerfile?.exports.length === 0 && !own.includes(generate_labels/* typeLabel */.Dd[0]);
    return new Map(isNew ? [generate_labels/* typeLabel */.Dd, ...labels] : labels);
}
/** What a check of the folder alone leaves open although the user asks for it; undefined if that is nothing. */
function leftOpen({ requiredLabels }) {
    if (requiredLabels.length === 0)
        return undefined;
    return 'required-labels were checked only as far as the Dockerfile shows: a base image or a build argument may bring others.';
}
/** Checks the built image, with the folder for what only the folder shows and for the locations of findings. */
async function checkImage(runPlan, { name, config, files }, { engine, log }) {
    const base = await baseConfig(runPlan, engine);
    return checked(runPlan, log, {
        ...folderInput(runPlan),
        image: { name, config, files },
        // The image has what was generated; the map says that this run generates what its Dockerfile copies.
        added: new Map(),
        ...(base && { base }),
    });
}
async function checked({ options, policy }, log, input) {
    const findings = await (0,check/* check */.z6)(input, policy);
    log.info((0,report_text/* text */.Q)(findings, false).trimEnd());
    const failed = (0,check/* failing */.Jr)(findings, options.failOn);
    return { findings, failed };
}
function folderInput({ context, labels, uncommitted, options }) {
    const { exports: kinds } = options;
    return {
        ...(kinds.length > 0 && { exports: { kinds, limits: exportLimits } }),
        folder: { ...sourceFolder(context), ...(uncommitted && { uncommitted }) },
        addedLabels: labels,
    };
}
function sourceFolder({ files, shown, root, dockerfile }) {
    return {
        files,
        path: shown === '.' ? '' : shown,
        ...(dockerfile && {
            dockerfile: `/${(0,external_node_path_.relative)(root, dockerfile.path)}`,
            dockerfileText: dockerfile.text,
        }),
    };
}
/** The configuration of the image that the Dockerfile starts from, if the engine happens to have it. */
async function baseConfig({ context, options }, engine) {
    const { target } = options.buildOptions;
    const [lowest] = context.dockerfile ? (0,final_stages/* finalStages */.y)(context.dockerfile.parsed, target) : [];
    const from = lowest?.from ?? options.baseImage;
    return from === 'scratch' ? undefined : engine.inspect(from);
}


/***/ }),

/***/ 23:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N7: () => (/* binding */ reportError),
  EI: () => (/* binding */ reportOf),
  iq: () => (/* binding */ reportWrongInput),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./src/check/index.ts + 113 modules
var check = __webpack_require__(4374);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/report/index.ts + 5 modules
var report = __webpack_require__(8189);
// EXTERNAL MODULE: ./src/core/harmless.ts
var harmless = __webpack_require__(3012);
;// CONCATENATED MODULE: ./src/report/rules-page.ts

/** Where the rules are explained; each has its id as an anchor. */
const rulesPage = 'https://github.com/system-image-action/system-image-action/blob/main/docs/rules.md';
/** The section of one rule. */
function rulePage(id) {
    return `${rulesPage}#${encodeURIComponent(shorten(id, 100).toWellFormed())}`;
}

// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(3323);
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
        const content = (0,report/* renderReport */.B1)(path, findings, { ...data, rules: check/* rules */.aO, version: version/* version */.r, rulesPage: rulesPage });
        try {
            await (0,output_folder/* replaceFile */.f)(path, content);
        }
        catch (error) {
            throw new errors/* SystemError */._N(`The report "${path}" cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
        }
    }
}


/***/ })

};
