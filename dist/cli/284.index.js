export const id = 284;
export const ids = [284];
export const modules = {

/***/ 5284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipelineCommand: () => (/* binding */ runPipelineCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/options/load.ts
var load = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/pipeline/report.ts + 1 modules
var pipeline_report = __webpack_require__(23);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(3794);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(8463);
// EXTERNAL MODULE: ./src/options/config-file.ts
var config_file = __webpack_require__(1717);
// EXTERNAL MODULE: ./src/context/discover.ts + 2 modules
var discover = __webpack_require__(1302);
;// CONCATENATED MODULE: ./src/context/folder-of-folders.ts






/** Images that the error names. */
const maxNames = 5;
/**
 * A context that has nothing of an image itself, but folders that do, is a mistake: what would be built or checked is
 * none of them.
 * @throws UserError that names them
 */
async function assertIsImage({ options, context, }) {
    if (context.dockerfile || context.programs.length > 0 || options.hostFiles.length > 0)
        return;
    for (const name of [...config_file/* configFiles */.a, ...Object.values(system_image/* exportFiles */.S7), 'init.sh']) {
        if (await (0,exists/* isThere */.$)((0,external_node_path_.join)(context.root, name)))
            return;
    }
    const { images } = await (0,discover/* discoverImages */.y)(context.shown);
    if (images.length === 0) {
        if (options.build)
            return;
        throw new errors/* UserError */.yo(`The context "${options.context}" has no System Image files: there is nothing to check.`);
    }
    const names = images.slice(0, maxNames).map(({ context, dockerfile }) => dockerfile ?? context);
    const rest = images.length > maxNames ? ` and ${images.length - maxNames} more` : '';
    throw new errors/* UserError */.yo(`The context "${options.context}" is not an image, but holds folders of images: ${names.join(', ')}${rest}. ` +
        'Set context to one of them; "system-image check" checks them all.');
}

// EXTERNAL MODULE: ./src/engine/build-failure.ts
var build_failure = __webpack_require__(7433);
// EXTERNAL MODULE: ./src/engine/engine.ts
var engine_engine = __webpack_require__(7586);
// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __webpack_require__(7893);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/secrets.ts
var core_secrets = __webpack_require__(8198);
;// CONCATENATED MODULE: ./src/options/mask-secrets.ts



/** Tokens that a runner gives to a step. The runner masks them, but only as they are. */
const tokens = [
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
];
/**
 * Keeps the secrets of a run out of everything that is printed.
 * @param secrets as for `--secret`: `id=token,src=token.txt`, `id=token,env=TOKEN`
 */
async function maskSecrets(secrets, log, env = process.env) {
    for (const token of tokens)
        (0,core_secrets/* keepSecret */.gz)(env[token] ?? '');
    for (const secret of secrets) {
        for (const value of await valuesOf(secret, env))
            log.mask(value);
    }
}
/** What the builder may take the secret from. A file that cannot be read is the builder's error to report. */
async function valuesOf(secret, env) {
    const fields = new Map(secret.split(',').map((field) => {
        const [key, value = ''] = (0,strings/* splitAt */.gI)(field.trimStart().replace(/^"|"$/g, ''), '=');
        return [key.toLowerCase(), value];
    }));
    const variable = fields.get('env') ?? fields.get('id') ?? '';
    const path = fields.get('src') ?? fields.get('source') ?? '';
    const content = path === '' ? '' : await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return [env[variable] ?? '', env[path] ?? '', content].filter((value) => value !== '');
}

// EXTERNAL MODULE: ./src/save/compress.ts + 2 modules
var compress = __webpack_require__(7176);
// EXTERNAL MODULE: ./src/save/other-image.ts
var other_image = __webpack_require__(9931);
// EXTERNAL MODULE: ./src/pipeline/build.ts + 15 modules
var build = __webpack_require__(7227);
// EXTERNAL MODULE: ./src/pipeline/check.ts + 2 modules
var check = __webpack_require__(2418);
;// CONCATENATED MODULE: ./src/pipeline/load.ts


/**
 * Loads the tar into the engine beside the builder that wrote it, while the run goes on.
 * @returns what waits for it. @throws SystemError (from there) if it must be loaded and cannot be
 */
function startLoad({ path }, { load, image }, engine, log) {
    const loads = (0,engine_engine/* makesTars */.W)(engine) ? engine.load : undefined;
    if (loads === undefined || load === 'false')
        return () => Promise.resolve();
    const loaded = loads(path).then(() => undefined, (error) => (0,errors/* messageOf */.bD)(error));
    return async () => {
        const problem = await loaded;
        if (problem === undefined) {
            log.info(`Loaded ${image.full} into the engine.`);
            return;
        }
        const sentence = `The tar is complete, but the engine cannot load it: ${problem}`;
        if (load === 'true')
            throw new errors/* SystemError */._N(sentence);
        log.warning(`${sentence} Set load: false if it does not have to.`);
    };
}

// EXTERNAL MODULE: ./src/pipeline/plan.ts + 5 modules
var plan = __webpack_require__(2432);
// EXTERNAL MODULE: ./src/image/tar.ts + 13 modules
var tar = __webpack_require__(9236);
// EXTERNAL MODULE: ./src/save/name.ts
var save_name = __webpack_require__(8106);
// EXTERNAL MODULE: ./src/save/save.ts + 2 modules
var save = __webpack_require__(7180);
// EXTERNAL MODULE: ./src/save/sha256.ts
var sha256 = __webpack_require__(9038);
// EXTERNAL MODULE: ./src/save/generated-files.ts
var generated_files = __webpack_require__(7162);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
;// CONCATENATED MODULE: ./src/pipeline/save.ts








/** A save of a large image says how far it is, at most this often. */
const progressInterval = 2000;
/** Absolute path of a run's tar. @param otherwise the folder if the options name none */
function archivePath({ image, compression, outputDirectory }, otherwise) {
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(outputDirectory ?? otherwise), (0,save_name/* archiveName */.u)(image.full, compression));
}
/**
 * Saves the built image by its name, so that loading the tar gives that name, and keeps what was generated beside
 * it. @throws SystemError if the tar does not hold the image that was built
 */
async function saveImage(options, { name, config, generated }, tools) {
    const { engine, compressor, hash, log, signal } = tools;
    const archive = await (0,save/* saveArchive */.I)({
        engine,
        image: name,
        path: archivePath(options, tools.outputDirectory),
        compressor,
        hash,
        // The size of a compressed one is not known in advance.
        onProgress: progress(log, options.compression === 'none' ? config.size : undefined),
        signal,
        verify: (partial) => assertSame(partial, { name, config }, options, engine),
    });
    const { path, size, sha256 } = archive;
    log.info(`Saved ${path}: ${(0,report_size/* formatSize */.X)(size)}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`);
    return { archive, generatedFiles: await (0,generated_files/* keepGenerated */.g)(path, generated) };
}
/**
 * Whether what was saved is what was built and checked: another job of the machine may have moved the name. A
 * compressed tar would have to be unpacked again to tell, so the engine is asked once more for the name instead.
 * @throws SystemError if it is not
 */
async function assertSame(partial, { name, config }, { compression }, engine) {
    const ids = compression === 'none'
        ? (await (0,tar/* readIdentity */.x)(partial)).ids
        : new Set([(await engine.inspect(name))?.id ?? 'no image']);
    if (ids.has(config.id))
        return;
    throw new errors/* SystemError */._N(`The image "${name}" is not the one that was built and checked: that is ${config.id}, and the tar holds ` +
        `${[...ids][0] ?? 'another'}. Another job moved the name to another image during this run; build under a name of its own.`);
}
/**
 * The archive with its hash: that of the artifact it was uploaded as, byte for byte; without one, it is read again.
 * If it can no longer be read it stays as it was: whatever ended the run matters more.
 */
async function hashed(archive, uploaded) {
    const known = /^sha256:([0-9a-f]{64})$/.exec(uploaded?.digest ?? '')?.[1];
    try {
        return { ...archive, sha256: known ?? (await (0,sha256/* sha256Of */.B)(archive.path)) };
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

/** Asked before anything is built. @throws SystemError if this machine cannot make a trial. */
async function assertTrialPossible() {
    const { trialProblem } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 623));
    const problem = await trialProblem();
    if (problem !== undefined)
        throw new errors/* SystemError */._N(problem);
}
/** Starts the image of the tar, since that is what a host gets. */
async function tryArchive({ path }, options, { log, signal }) {
    const [{ trial, trialWarning }, { openSavedTar }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 623)),
        __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 8555)),
    ]);
    log.info(trialWarning);
    const image = await openSavedTar(path);
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
/** Says what happened. The container's output is fenced: it may hold anything. */
function logTrial({ summary, advice, output, changed, shared, notices, findings }, log) {
    for (const sentence of [...changed, ...shared, ...notices])
        log.info(sentence);
    if (output !== '') {
        const fence = log.fence();
        fence.write(Buffer.from(output));
        fence.release();
    }
    for (const { message, help } of findings)
        log.warning(`${message} ${help}`);
    log.info(advice === undefined ? summary : `${summary} ${advice}`);
}

;// CONCATENATED MODULE: ./src/pipeline/upload.ts

/**
 * The store, if something is to be uploaded and its server takes artifacts. This is asked before anything is built. If
 * the server takes none, the tar is still made and the step stays green.
 * @param refused is given the reason
 * @throws SystemError if the server takes none and the options require an upload
 */
function uploaderOf({ upload }, { store, log }, refused) {
    if (upload === 'false' || store === undefined)
        return undefined;
    if (store.obstacle === undefined)
        return store;
    if (upload === 'required')
        throw new errors/* SystemError */._N(store.obstacle);
    log.warning(store.obstacle);
    refused(store.obstacle);
    return undefined;
}

;// CONCATENATED MODULE: ./src/pipeline/run.ts















/**
 * The whole pipeline, from options to an artifact and the reports. `report` is called with what is known after each
 * step, so that a run that fails can still say how far it got.
 * @throws UserError or SystemError if a step fails; the reports are still written. Findings are not errors.
 */
async function runPipeline(options, tools, report) {
    await maskSecrets(options.buildOptions.secrets ?? [], tools.log);
    let result;
    try {
        result = await runSteps(options, tools, (news) => {
            result = news;
            report(news);
        });
    }
    catch (error) {
        await (0,pipeline_report/* reportError */.N7)(options, (0,errors/* messageOf */.bD)(error), tools.log, result);
        if (result)
            report({ ...result, reports: options.reports });
        throw error;
    }
    finally {
        // One that could not be opened is an error above.
        const engine = await tools.engine?.catch(() => undefined);
        if (engine !== undefined && (0,engine_engine/* makesTars */.W)(engine))
            await engine.dispose();
    }
    await (0,pipeline_report/* writeReports */.Li)(options.reports, result.findings, (0,pipeline_report/* reportOf */.EI)(options, result));
    const reported = { ...result, reports: options.reports };
    report(reported);
    return reported;
}
/** All steps but the reports. */
async function runSteps(options, tools, report) {
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
    const runPlan = await (0,plan/* planRun */.nY)(options);
    for (const warning of await (0,plan/* uselessOptions */.hO)(runPlan))
        log.warning(warning);
    await assertIsImage(runPlan);
    if (tools.engine === undefined) {
        learn(await log.group('Check the folder', () => (0,check/* checkFolder */.p$)(runPlan, log)));
        const open = (0,check/* leftOpen */.cb)(options);
        if (open !== undefined)
            log.warning(open);
        return result;
    }
    if (options.trial)
        await assertTrialPossible();
    await (0,other_image/* assertNoOtherImage */.l)(archivePath(options, tools.outputDirectory), options.image.full);
    const compressor = (0,compress/* findCompressor */.Ly)(options.compression);
    const uploader = uploaderOf(options, tools, (notUploaded) => {
        learn({ notUploaded });
    });
    const engine = await tools.engine;
    // The name in the tar, under which it is loaded.
    learn({ image: engine.nameInTar(options.image.full) });
    const built = await log
        .group('Build', () => (0,build/* buildImage */._)(runPlan, { ...tools, engine }))
        .catch(async (error) => {
        // What keeps a build from working is often something that the rules can name and docker cannot.
        if (error instanceof build_failure/* BuildFailed */.U)
            learn(await log.group('Check the folder', () => (0,check/* checkFolder */.p$)(runPlan, log)));
        throw error;
    });
    const { config, generated } = built;
    learn({ config, generated });
    try {
        learn(await log.group('Check', () => (0,check/* checkImage */.cd)(runPlan, built, { engine, log })));
    }
    finally {
        await built.close();
    }
    if (result.failed)
        return result;
    uploader?.prepare();
    // An upload hashes what it uploads: of the archive itself, that is the hash.
    const hash = uploader === undefined || options.archive;
    const { archive, generatedFiles } = await log.group('Save', () => saveImage(options, built, { ...tools, engine, compressor, hash }));
    learn({ archive, generatedFiles });
    try {
        await deliver(archive, options, { ...tools, engine, uploader, learn });
    }
    finally {
        if (!hash)
            learn({ archive: await hashed(archive, result.artifact) });
    }
    return result;
}
/** What is done with a tar: it is loaded and tried; unless that fails it is exported and uploaded. */
async function deliver(archive, options, delivery) {
    const { engine, log, uploader, learn } = delivery;
    const loaded = startLoad(archive, options, engine, log);
    const tried = options.trial
        ? await log.group('Trial', () => tryArchive(archive, options, delivery))
        : undefined;
    if (tried)
        learn(tried);
    await loaded();
    if (tried?.failed)
        return;
    const exported = options.exports.length > 0
        ? await log.group('Export', async () => {
            const { exportArchive } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 7058));
            return exportArchive(archive, options, delivery);
        })
        : [];
    learn({ exports: exported.map((each) => each.exported) });
    if (uploader === undefined)
        return;
    await log.group('Upload', async () => {
        learn({ artifact: await uploader.upload(archive, options) });
        // Artifacts of their own, called after their files.
        for (const { upload } of exported) {
            await uploader.upload({ path: upload }, { ...options, artifactName: undefined });
        }
    });
}

// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __webpack_require__(878);
// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __webpack_require__(3873);
// EXTERNAL MODULE: ./src/cli/trial-text.ts
var trial_text = __webpack_require__(9852);
;// CONCATENATED MODULE: ./src/cli/run-pipeline.ts







/** Runs the whole pipeline, and prints the path of the tar, or the whole result as JSON. */
async function runPipelineCommand(options, session) {
    const given = new Map([...(0,engine_options/* writtenManager */.jU)(session), ...options.written]);
    const asked = await (0,load/* loadOptions */.Z)(given).catch(async (error) => {
        await (0,pipeline_report/* reportWrongInput */.iq)(given, error, session.log);
        throw error;
    });
    const engine = asked.build ? (0,engine_options/* engineOf */.ky)({ ...asked, forTar: true }, session) : undefined;
    // The pipeline awaits it later; until then, a failure must not count as unhandled.
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
/** Findings go to standard error for people; a script needs only the path of the tar. */
function printOutcome({ findings, archive, trial }, session) {
    const { stderr } = session;
    if (findings.length > 0)
        stderr.writeColored((0,report_text/* text */.Q)(findings, stderr.hasColors));
    if (trial)
        stderr.writeColored((0,trial_text/* trialText */.I)(trial, stderr.hasColors));
    if (archive)
        session.print((0,external_node_path_.relative)('.', archive.path));
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trialText)
/* harmony export */ });
/* harmony import */ var _core_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7893);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);



/** The result of a trial for people: the verdict, what to do, what it does not cover, and the container's output. */
function trialText(result, colored) {
    const { passed, summary, advice, changed, shared, notices, findings, output } = result;
    const { bold, dim, green, red, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(colored);
    const verdict = passed ? green('passed') : red('failed');
    const lines = [
        `${bold('The trial')} ${verdict}: ${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(summary)}`,
        ...(advice === undefined ? [] : [(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(advice)]),
        ...findings.map(({ message, help }) => `${yellow('warning')} ${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(`${message} ${help}`)}`),
        ...section('Changed for the trial:', changed),
        ...section('Shared with this machine:', shared),
        ...section('Notices:', notices),
        ...section('The container printed:', output.trim() === '' ? [] : (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(output.trimEnd()), dim('|')),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function section(title, lines, mark = '-') {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${mark} ${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(line)}`)];
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

/***/ 7433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BuildFailed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/** The engine answered, and the build itself failed: usually the Dockerfile is wrong. */
class BuildFailed extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N {
    constructor(program, failure) {
        const { status, output } = failure;
        super(`The build failed: ${program} ended with exit code ${status}. Its last lines:\n${output}`, {
            cause: failure,
        });
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
