export const id = 717;
export const ids = [717];
export const modules = {

/***/ 3717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTargets: () => (/* binding */ checkTargets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/pipeline/check.ts
var pipeline_check = __webpack_require__(4994);
// EXTERNAL MODULE: ./src/check/index.ts + 32 modules
var src_check = __webpack_require__(9526);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/image/tar.ts + 13 modules
var tar = __webpack_require__(9236);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 2 modules
var plan = __webpack_require__(2951);
// EXTERNAL MODULE: ./src/options/options.ts + 1 modules
var options_options = __webpack_require__(4903);
// EXTERNAL MODULE: ./src/report/index.ts + 2 modules
var report = __webpack_require__(3099);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __webpack_require__(878);
// EXTERNAL MODULE: ./src/pipeline/report.ts
var pipeline_report = __webpack_require__(2222);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(3323);
// EXTERNAL MODULE: ./src/options/load.ts
var load = __webpack_require__(7756);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/context/git.ts + 9 modules
var git = __webpack_require__(5227);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(8463);
;// CONCATENATED MODULE: ./src/context/repositories.ts




/** What is not committed in many folders, with git asked once for each repository. */
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
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(3794);
;// CONCATENATED MODULE: ./src/cli/targets.ts






/** A folder with one of these is what an image is made of. */
const marks = ['Dockerfile', 'system-image.yml', 'system-image.yaml', ...Object.values(system_image/* exportFiles */.S7)];
/**
 * The targets that words of the command line name, each once, in their order. A word is a path, a pattern that the
 * shell left as it was, or else the name of an image.
 * @throws UserError where a pattern matches nothing, or a folder holds no image's files.
 */
async function findTargets(words) {
    const found = new Map();
    for (const word of words) {
        for (const target of await targetsOf(word))
            found.set(target.name, target);
    }
    return [...found.values()];
}
async function targetsOf(word) {
    const found = await (0,promises_.stat)(word).catch(() => undefined);
    if (found?.isDirectory())
        return foldersAt(trimmed(word));
    if (found)
        return [{ kind: 'tar', name: word }];
    if ((0,dist/* isDynamicPattern */.ey)(word))
        return matches(word);
    if (/^[./~]|\/$|\.tar(?:\.\w+)?$/.test(word))
        throw new errors/* UserError */.yo(`There is no file or folder "${word}".`);
    return [{ kind: 'image', name: word }];
}
async function matches(pattern) {
    const paths = await (0,dist/* glob */.TI)(pattern, { onlyFiles: false, expandDirectories: false });
    if (paths.length === 0)
        throw new errors/* UserError */.yo(`The pattern "${pattern}" matches nothing.`);
    const targets = [];
    for (const path of paths.sort()) {
        // As with a parent folder: what is no image's folder is passed over.
        if (!path.endsWith('/'))
            targets.push({ kind: 'tar', name: path });
        else if (await isImageFolder(path))
            targets.push({ kind: 'folder', name: trimmed(path) });
    }
    if (targets.length > 0)
        return targets;
    throw new errors/* UserError */.yo(`The pattern "${pattern}" matches no folder of an image: none has ${markText}.`);
}
/** The folder itself, or those directly in it. */
async function foldersAt(folder) {
    if (await isImageFolder(folder))
        return [{ kind: 'folder', name: folder }];
    const targets = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && (await isImageFolder(path)))
            targets.push({ kind: 'folder', name: path });
    }
    if (targets.length > 0)
        return targets.sort((a, b) => (a.name < b.name ? -1 : 1));
    throw new errors/* UserError */.yo(`Neither the folder "${folder}" nor a folder in it has ${markText}.`);
}
const markText = `a Dockerfile, a system-image.yml or one of ${Object.values(system_image/* exportFiles */.S7).join(', ')}`;
async function isImageFolder(folder) {
    for (const mark of marks) {
        if (await (0,exists/* isThere */.$)((0,external_node_path_.join)(folder, mark)))
            return true;
    }
    return false;
}
function trimmed(path) {
    return path.replace(/(?<=.)\/+$/, '');
}

;// CONCATENATED MODULE: ./src/cli/check-targets.ts
















/** Checks every target and prints one report on all. One that cannot be checked does not stop the others. */
async function checkTargets(words, options, session) {
    const asked = await (0,options_options/* readOptions */.T)(new Map([...placeholder, ...options.written]));
    for (const path of asked.reports)
        (0,report/* assertReportPath */.G)(path);
    const check = checker(asked, options, session);
    const targets = await findTargets(words);
    const findings = [];
    let checked = 0;
    for (const target of targets) {
        session.signal.throwIfAborted();
        try {
            findings.push(...(await check[target.kind](target.name)));
            checked += 1;
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            session.complain(error);
        }
    }
    if (checked === 0)
        return;
    const open = targets.some(({ kind }) => kind === 'folder') ? (0,pipeline_check/* leftOpen */.cb)(asked) : undefined;
    if (open !== undefined)
        session.log.warning(open);
    const failed = (0,src_check/* failing */.Jr)(findings, asked.failOn);
    await (0,pipeline_report/* writeReports */.L)(asked.reports, findings, { failed });
    session.print(options.json ? (0,json/* json */.P)(findings, { rules: src_check/* rules */.aO, version: version/* version */.r, failed }) : (0,report_text/* text */.Q)(findings, session.colored));
    if (failed)
        session.raiseStatus(1);
}
/** Only a build needs the name of an image. */
const placeholder = new Map([['image', { value: 'image', where: 'The name of the image' }]]);
/** How each kind of target is checked; what they have in common is found out once. */
function checker(asked, options, session) {
    const policy = (0,src_check/* policyOf */.US)(asked, src_check/* rules */.aO);
    const repositories = new Repositories();
    return {
        async folder(path) {
            const written = await (0,load/* writtenOptions */.Q)(
            // The reports are on all targets, so they are none of a single one's.
            new Map([
                ...options.written,
                ['context', { value: path, where: 'The folder' }],
                ['report', noReports],
            ]));
            const asked = await (0,options_options/* readOptions */.T)(new Map([...imageOf(path), ...written]));
            const runPlan = await (0,plan/* planRun */.n)(asked, (root) => repositories.uncommitted(root));
            return (await (0,pipeline_check/* checkFolder */.p$)(runPlan, session.log)).findings;
        },
        async tar(path) {
            const image = await (0,tar.openTar)(path);
            try {
                return await (0,src_check/* check */.z6)({ image, name: path }, policy);
            }
            finally {
                await image.close();
            }
        },
        async image(written) {
            const { engine, name, config } = await (0,saved_image/* findImage */.F)(written, options, session).catch((error) => {
                throw new errors/* SystemError */._N(`There is no file or folder "${written}", and no such image either: ${(0,errors/* messageOf */.bD)(error)}`);
            });
            return engine.withFiles(name, (files) => (0,src_check/* check */.z6)({ image: { name, config, files } }, policy));
        },
    };
}
const noReports = { value: '', where: '--report' };
/** What an image is called where nothing names it: as its folder. */
function imageOf(path) {
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(path))
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
    return new Map([['image', { value: name || 'image', where: 'The name of the folder' }]]);
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   cd: () => (/* binding */ checkImage),
/* harmony export */   p$: () => (/* binding */ checkFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _check_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9526);
/* harmony import */ var _dockerfile_final_stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9888);
/* harmony import */ var _generate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7116);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(878);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2222);






/** Checks the folder alone, with what a build would generate taken as there. */
async function checkFolder(runPlan, log) {
    return checked(runPlan, log, await folderInput(runPlan));
}
/** What a check of a folder alone leaves open, where the user asks for it; undefined where that is nothing. */
function leftOpen({ requiredLabels }) {
    if (requiredLabels.length === 0)
        return undefined;
    return 'required-labels were not checked: labels belong to a built image, and a build may add or inherit them.';
}
/** Checks the built image, with the folder for what only the folder can tell and for the places of findings. */
async function checkImage(runPlan, config, { engine, log }) {
    const name = runPlan.options.image.full;
    const input = await folderInput(runPlan);
    const base = await baseConfig(runPlan, engine);
    return engine.withFiles(name, (files) => checked(runPlan, log, { ...input, image: { name, config, files }, ...(base && { base }) }));
}
async function checked({ options, policy }, log, input) {
    const findings = await (0,_check_index_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(input, policy);
    log.info((0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Q)(findings, false).trimEnd());
    const failed = (0,_check_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failing */ .Jr)(findings, options.failOn);
    await (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .L)(options.reports, findings, { failed, image: options.image.full });
    return { findings, failed, reports: options.reports };
}
async function folderInput({ context, generation, uncommitted }) {
    return {
        folder: { ...sourceFolder(context), ...(uncommitted && { uncommitted }) },
        added: await (0,_generate_js__WEBPACK_IMPORTED_MODULE_2__/* .addedByBuild */ .aA)(context, generation),
        addedLabels: generation.labels,
    };
}
function sourceFolder({ files, shown, root, dockerfile }) {
    return {
        files,
        path: shown === '.' ? '' : shown,
        ...(dockerfile && {
            dockerfile: `/${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, dockerfile.path)}`,
            dockerfileText: dockerfile.text,
        }),
    };
}
/** The configuration of the image that the last stage starts from, where the engine happens to have it. */
async function baseConfig({ context, options }, engine) {
    const [lowest] = context.dockerfile ? (0,_dockerfile_final_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .finalStages */ .y)(context.dockerfile.parsed) : [];
    const from = lowest?.from ?? options.baseImage;
    return from === 'scratch' ? undefined : engine.inspect(from);
}


/***/ }),

/***/ 2222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _check_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9526);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4296);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3099);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3323);
/* harmony import */ var _files_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7366);







/** Where the rules are explained; each has its id as an anchor. */
const rulesPage = 'https://github.com/system-image-action/system-image-action/blob/main/docs/rules.md';
/** Writes the findings to files whose endings name the formats. @throws SystemError where one cannot be written. */
async function writeReports(paths, findings, data) {
    for (const path of paths) {
        const content = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReport */ .B)(path, findings, { ...data, rules: _check_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO, version: _core_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r, rulesPage });
        try {
            await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
        }
        catch (error) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .SystemError */ ._N(`The report "${path}" cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}.`, { cause: error });
        }
    }
}


/***/ })

};
