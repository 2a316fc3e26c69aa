export const id = 62;
export const ids = [62];
export const modules = {

/***/ 4062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipelineCommand: () => (/* binding */ runPipelineCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/options/options.ts + 1 modules
var options_options = __webpack_require__(4903);
// EXTERNAL MODULE: ./src/options/load.ts
var load = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/save/compress.ts + 1 modules
var compress = __webpack_require__(9150);
// EXTERNAL MODULE: ./src/pipeline/build.ts + 1 modules
var build = __webpack_require__(6141);
// EXTERNAL MODULE: ./src/pipeline/check.ts
var check = __webpack_require__(4994);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/exec/child.ts
var child = __webpack_require__(7567);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 2 modules
var plan = __webpack_require__(2951);
// EXTERNAL MODULE: ./src/save/name.ts
var save_name = __webpack_require__(8106);
// EXTERNAL MODULE: ./src/save/save.ts + 2 modules
var save = __webpack_require__(7180);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/save/sha256.ts



/** The SHA-256 of a file, in hexadecimal digits. @throws Error of Node where it cannot be read */
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
;// CONCATENATED MODULE: ./src/pipeline/save.ts





/** A save of a large image says how far it is, at most this often. */
const progressInterval = 2000;
/** Saves the built image by its name, so that whoever loads the tar gets that name. */
async function saveImage(options, config, tools) {
    const { engine, compressor, hash, log, signal } = tools;
    const name = options.image.full;
    const folder = (0,external_node_path_.resolve)(options.outputDirectory ?? tools.outputDirectory);
    const archive = await (0,save/* saveArchive */.I)({
        engine,
        image: name,
        path: (0,external_node_path_.join)(folder, (0,save_name/* archiveName */.u)(name, options.compression)),
        compressor,
        hash,
        // How small a compressed one will be, nobody knows.
        onProgress: progress(log, options.compression === 'none' ? config.size : undefined),
        signal,
    });
    const { path, size, sha256 } = archive;
    log.info(`Saved ${path}: ${(0,report_size/* formatSize */.X)(size)}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`);
    return archive;
}
/**
 * The archive with its hash: that of the artifact it was uploaded as, byte for byte; without one, it is read again.
 * Where it cannot be read any more it stays as it was: whatever ended the run matters more.
 */
async function hashed(archive, uploaded) {
    const known = /^sha256:([0-9a-f]{64})$/.exec(uploaded?.digest ?? '')?.[1];
    try {
        return { ...archive, sha256: known ?? (await sha256Of(archive.path)) };
    }
    catch {
        return archive;
    }
}
function progress(log, total) {
    let next = Date.now() + progressInterval;
    return (bytes) => {
        const now = Date.now();
        if (now < next)
            return;
        next = now + progressInterval;
        const share = total
            ? ` of about ${(0,report_size/* formatSize */.X)(total)} (${Math.min(99, Math.floor((bytes / total) * 100))} %)`
            : '';
        log.info(`${(0,report_size/* formatSize */.X)(bytes)}${share}`);
    };
}

;// CONCATENATED MODULE: ./src/pipeline/trial.ts

/** Asked before anything is built. @throws SystemError where this machine cannot make a trial. */
async function assertTrialPossible() {
    const { trialProblem } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 4588));
    const problem = await trialProblem();
    if (problem !== undefined)
        throw new errors/* SystemError */._N(problem);
}
/** Starts what is in the tar, since that is what a host gets. */
async function tryArchive({ path }, options, { log, signal }) {
    const [{ trial }, { openTar }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 4588)),
        __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 9236)),
    ]);
    const image = await openTar(path);
    try {
        const result = await trial(image, {
            seconds: options.trialSeconds,
            set: options.trialSet,
            ...(signal && { signal }),
            ...(options.trialCommand && { command: options.trialCommand }),
        });
        logTrial(result, log);
        return { trial: result, failed: !result.passed };
    }
    finally {
        await image.close();
    }
}
/** Tells what happened; what the container printed is fenced, for nobody knows what that is. */
function logTrial({ summary, advice, output, changed, shared, notices }, log) {
    for (const sentence of [...changed, ...shared, ...notices])
        log.info(sentence);
    if (output !== '') {
        const fence = log.fence();
        fence.write(Buffer.from(output));
        fence.release();
    }
    log.info(advice === undefined ? summary : `${summary} ${advice}`);
}

;// CONCATENATED MODULE: ./src/pipeline/run.ts








/**
 * The road from options to an artifact. `report` is called with what is known after each step, so that a run that
 * fails can still say how far it got.
 * @throws UserError or SystemError where a step cannot be done; findings are no errors.
 */
async function runPipeline(options, tools, report) {
    const { log } = tools;
    let result = {
        image: options.image.full,
        context: options.context,
        generatedFiles: [],
        findings: [],
        reports: [],
        failed: false,
    };
    const learn = (news) => {
        result = { ...result, ...news };
        report(result);
    };
    learn({});
    const runPlan = await (0,plan/* planRun */.n)(options);
    if (tools.engine === undefined) {
        learn(await log.group('Check the folder', () => (0,check/* checkFolder */.p$)(runPlan, log)));
        const open = (0,check/* leftOpen */.cb)(options);
        if (open !== undefined)
            log.warning(open);
        return result;
    }
    if (options.trial)
        await assertTrialPossible();
    const compressor = await (0,compress/* findCompressor */.L)(options.compression);
    const uploader = uploaderOf(options, tools, learn);
    const engine = await tools.engine;
    const built = await log
        .group('Build', () => (0,build/* buildImage */._)(runPlan, { engine, log }))
        .catch(async (error) => {
        // What keeps a build from working is often something that the rules can name and docker cannot.
        if (isBuildFailure(error))
            learn(await log.group('Check the folder', () => (0,check/* checkFolder */.p$)(runPlan, log)));
        throw error;
    });
    learn(built);
    learn(await log.group('Check', () => (0,check/* checkImage */.cd)(runPlan, built.config, { engine, log })));
    if (result.failed)
        return result;
    uploader?.prepare();
    // An upload hashes what it uploads: of the archive itself, that is the hash.
    const hash = uploader === undefined || options.archive;
    const archive = await log.group('Save', () => saveImage(options, built.config, { ...tools, engine, compressor, hash }));
    learn({ archive });
    try {
        const tried = options.trial
            ? await log.group('Trial', () => tryArchive(archive, options, tools))
            : undefined;
        if (tried)
            learn(tried);
        if (uploader && !tried?.failed) {
            learn({ artifact: await log.group('Upload', () => uploader.upload(archive, options)) });
        }
    }
    finally {
        if (!hash)
            learn({ archive: await hashed(archive, result.artifact) });
    }
    return result;
}
/**
 * The store, where something is to be uploaded and its server takes artifacts. That is found out before anything is
 * built; where the server does not, the tar is made all the same, and the step stays green.
 *
 * @throws SystemError where the server does not and the options require it
 */
function uploaderOf({ upload }, { store, log }, learn) {
    if (upload === 'false' || store === undefined)
        return undefined;
    if (store.obstacle === undefined)
        return store;
    if (upload === 'required')
        throw new errors/* SystemError */._N(store.obstacle);
    log.warning(store.obstacle);
    learn({ notUploaded: store.obstacle });
    return undefined;
}
/** Whether the engine was there and the build itself went wrong. */
function isBuildFailure(error) {
    return error instanceof errors/* SystemError */._N && error.cause instanceof child/* ProgramFailed */.Oh;
}

// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __webpack_require__(878);
// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __webpack_require__(3873);
// EXTERNAL MODULE: ./src/cli/trial-text.ts
var trial_text = __webpack_require__(9852);
;// CONCATENATED MODULE: ./src/cli/road.ts







/** Walks the whole road, and prints the path of the tar, or all that it came to as JSON. */
async function runPipelineCommand(options, session) {
    const given = new Map([...(0,engine_options/* writtenManager */.jU)(session), ...options.written]);
    const asked = await (0,options_options/* readOptions */.T)(await (0,load/* writtenOptions */.Q)(given));
    const engine = asked.build ? (0,engine_options/* engineOf */.ky)(asked, session) : undefined;
    // The road hears of its failure when it needs it; until then nobody else may take it for unhandled.
    engine?.catch(() => undefined);
    const tools = { log: session.log, engine, outputDirectory: '.', store: undefined, signal: session.signal };
    const result = await runPipeline(asked, tools, () => undefined);
    if (options.json)
        session.printJson(result);
    else
        printOutcome(result, session);
    if (result.failed)
        session.raiseStatus(1);
}
/** The findings are for people; what the next step of a script needs is the tar. */
function printOutcome({ findings, archive, trial }, session) {
    const { stderr } = session.streams;
    const colored = stderr.hasColors?.() ?? false;
    if (findings.length > 0)
        stderr.write((0,report_text/* text */.Q)(findings, colored));
    if (trial)
        stderr.write((0,trial_text/* trialText */.I)(trial, colored));
    if (archive)
        session.print((0,external_node_path_.relative)('.', archive.path));
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trialText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);


/** What came of a trial, for people: the verdict, what to do, what it does not speak for, and the container's words. */
function trialText(result, colored) {
    const { passed, summary, advice, changed, shared, notices, output } = result;
    const { bold, dim, green, red } = picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(colored);
    const verdict = passed ? green('passed') : red('failed');
    const lines = [
        `${bold('The trial')} ${verdict}: ${summary}`,
        ...(advice === undefined ? [] : [advice]),
        ...section('Changed for the trial:', changed),
        ...section('Used as it is on this machine:', shared),
        ...section('Notices:', notices),
        ...section('The container printed:', harmless(output), dim('|')),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function section(title, lines, mark = '-') {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${mark} ${line}`)];
}
/** Lines of a program that may be hostile: nothing in them moves the cursor or changes colours. */
function harmless(output) {
    const text = output.trimEnd();
    if (text === '')
        return [];
    return text
        .split(/\r?\n/)
        .map((line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replaceAll(/(?!\t)\p{Cc}/gu, '\u{FFFD}'));
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ ProgramFailed),
/* harmony export */   Xh: () => (/* binding */ ProgramMissing),
/* harmony export */   ni: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/** A program that ended with something other than 0. */
class ProgramFailed extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N {
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
/** A program that is not on the search path. */
class ProgramMissing extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N {
}
/** How long a program may take to clean up after SIGTERM before SIGKILL. */
const grace = 5000;
/** Starts a program by `launch`, and watches it until it ends; `signal` ends it. @throws SystemError */
function start(program, signal, launch) {
    if (signal?.aborted)
        throw stopped(program, signal);
    let child;
    try {
        child = launch();
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
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === 'ENOENT') {
        return new ProgramMissing(`There is no "${program}" on this machine.`, { cause: error });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N(`"${program}" cannot be started: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`, { cause: error });
}
function stopped(program, signal) {
    const reason = signal.reason;
    const late = reason?.name === 'TimeoutError';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N(late ? `"${program}" did not answer in time.` : `"${program}" was stopped.`, {
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
        return this.kept.toString('utf8').trimEnd().split(/\r*\n/).slice(-Tail.lines).join('\n');
    }
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
