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
// EXTERNAL MODULE: ./src/pipeline/check.ts + 1 modules
var pipeline_check = __webpack_require__(2752);
// EXTERNAL MODULE: ./src/check/index.ts + 101 modules
var src_check = __webpack_require__(5666);
// EXTERNAL MODULE: ./src/core/errors.ts
var core_errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/engine/saved-tar.ts
var saved_tar = __webpack_require__(8555);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 3 modules
var plan = __webpack_require__(4163);
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
    return path.replace(/(?<=.)\/+$/, '');
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
            const runPlan = await (0,plan/* planRun */.n)(asked, (root) => repositories.uncommitted(root));
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


/***/ })

};
