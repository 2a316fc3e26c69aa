export const id = 465;
export const ids = [465];
export const modules = {

/***/ 7465:
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
// EXTERNAL MODULE: ./src/save/compress.ts + 2 modules
var compress = __webpack_require__(7176);
// EXTERNAL MODULE: ./src/pipeline/build.ts + 12 modules
var build = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/pipeline/check.ts + 1 modules
var check = __webpack_require__(2752);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/exec/child.ts
var child = __webpack_require__(7567);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 3 modules
var plan = __webpack_require__(4163);
// EXTERNAL MODULE: ./src/context/discover.ts + 2 modules
var discover = __webpack_require__(1302);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(3794);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(8463);
;// CONCATENATED MODULE: ./src/pipeline/folder-of-folders.ts






/** Images that the error names. */
const maxNames = 5;
/**
 * A context that has nothing of an image itself, but folders that do, is a mistake: what would be built or checked is
 * none of them.
 * @throws UserError that names them
 */
async function assertIsImage({ options, context }) {
    if (context.dockerfile || context.programs.length > 0 || options.hostFiles.length > 0)
        return;
    for (const name of [...load/* configFiles */.a, ...Object.values(system_image/* exportFiles */.S7), 'init.sh']) {
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
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
        ...dockerfile.replaceAll(/\\[ \t]*\r?\n/g, ' ').matchAll(/^[ \t]*(?:ONBUILD[ \t]+)?ARG[ \t]+(.+)$/gim),
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

// EXTERNAL MODULE: ./src/generate/template-data.ts
var template_data = __webpack_require__(9542);
;// CONCATENATED MODULE: ./src/options/no-effect.ts
/** Conditions under which options have no effect; the first that applies is reported. */
const noEffectTable = [
    {
        options: [
            ...['engine', 'host', 'tls-verify', 'platform', 'secrets', 'pull', 'no-cache'],
            ...['cache-from', 'cache-to', 'provenance', 'auto-labels'],
            ...['trial', 'trial-seconds', 'trial-set', 'trial-command'],
            ...['upload', 'artifact-name', 'retention-days', 'compression', 'archive'],
            ...['compression-level', 'overwrite', 'output-directory'],
        ],
        because: 'build is false, so there is no image',
        when: ({ build }) => !build,
    },
    {
        options: ['trial-seconds', 'trial-set', 'trial-command'],
        because: 'trial is false',
        when: ({ trial }) => !trial,
    },
    {
        options: ['artifact-name', 'retention-days', 'archive', 'compression-level', 'overwrite'],
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
/** A switch that is off requests nothing. */
const off = {
    trial: ({ trial }) => !trial,
    upload: ({ upload }) => upload === 'false',
    'auto-labels': ({ autoLabels }) => !autoLabels,
    pull: ({ buildOptions }) => !buildOptions.pull,
    'no-cache': ({ buildOptions }) => !buildOptions.noCache,
    'tls-verify': ({ tlsVerify }) => !tlsVerify,
    overwrite: ({ overwrite }) => !overwrite,
};
/** A sentence for each option that is set and has no effect because of another. */
function optionsWithoutEffect(options) {
    const told = new Set();
    return noEffectTable
        .filter(({ when }) => when(options))
        .flatMap(({ options: names, because }) => {
        const unused = names.filter((name) => options.given.has(name) && !told.has(name) && !off[name]?.(options));
        for (const name of unused)
            told.add(name);
        return unused.map((name) => `${name} has no effect: ${because}.`);
    });
}

;// CONCATENATED MODULE: ./src/pipeline/warnings.ts



/** What is said before a run begins, a sentence each: options that will have no effect. */
async function warningsOf({ options, context }) {
    const templates = template_data/* templateNames */.VQ.map((name) => `${name}.hbs`);
    return [...optionsWithoutEffect(options), ...(await contextWithoutEffect(options, context, templates))];
}

// EXTERNAL MODULE: ./src/core/secrets.ts
var core_secrets = __webpack_require__(8198);
;// CONCATENATED MODULE: ./src/pipeline/secrets.ts


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
        const [, key = '', value = ''] = /^\s*"?([^=]*)=?(.*?)"?$/.exec(field) ?? [];
        return [key.toLowerCase(), value];
    }));
    const variable = fields.get('env') ?? fields.get('id') ?? '';
    const path = fields.get('src') ?? fields.get('source') ?? '';
    const content = path === '' ? '' : await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return [env[variable] ?? '', env[path] ?? '', content].filter((value) => value !== '');
}

// EXTERNAL MODULE: ./src/image/tar.ts + 13 modules
var tar = __webpack_require__(9236);
// EXTERNAL MODULE: ./src/save/name.ts
var save_name = __webpack_require__(8106);
// EXTERNAL MODULE: ./src/save/save.ts + 2 modules
var save = __webpack_require__(7180);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/save/sha256.ts



/** The SHA-256 of a file, in hexadecimal digits. @throws Error of Node if it cannot be read */
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./src/pipeline/generated-files.ts
var generated_files = __webpack_require__(6013);
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
 * Saves the built image by its name, so that whoever loads the tar gets that name, and keeps what was generated beside
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
        `${[...ids][0] ?? 'another'}. Another job gave the name to another image meanwhile; build under a name of its own.`);
}
/**
 * The archive with its hash: that of the artifact it was uploaded as, byte for byte; without one, it is read again.
 * If it can no longer be read it stays as it was: whatever ended the run matters more.
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

// EXTERNAL MODULE: ./src/save/other-image.ts
var other_image = __webpack_require__(9931);
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
    const [{ trial }, { openSavedTar }] = await Promise.all([
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
const trialWarning = "A trial runs the image author's program as root in a container: use it for images of authors that you trust with this machine.";
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

;// CONCATENATED MODULE: ./src/pipeline/run.ts













/**
 * The whole pipeline, from options to an artifact and the reports. `report` is called with what is known after each
 * step, so that a run that fails can still say how far it got.
 * @throws UserError or SystemError if a step fails; the reports are written all the same. Findings are not errors.
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
    const runPlan = await (0,plan/* planRun */.n)(options);
    for (const warning of await warningsOf(runPlan))
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
    const compressor = (0,compress/* findCompressor */.L)(options.compression);
    const uploader = uploaderOf(options, tools, learn);
    const engine = await tools.engine;
    // The name that the tar will bear, which is the one that whoever loads it has to use.
    learn({ image: engine.nameInTar(options.image.full) });
    const built = await log
        .group('Build', () => (0,build/* buildImage */._)(runPlan, { ...tools, engine }))
        .catch(async (error) => {
        // What keeps a build from working is often something that the rules can name and docker cannot.
        if (isBuildFailure(error))
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
        const tried = options.trial
            ? await log.group('Trial', () => tryArchive(archive, options, tools))
            : undefined;
        if (tried)
            learn(tried);
        if (tried?.failed)
            return result;
        const exported = options.exports.length > 0
            ? await log.group('Export', async () => {
                const { exportArchive } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(479), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 3746));
                return exportArchive(archive, options, tools);
            })
            : [];
        learn({ exports: exported.map((each) => each.exported) });
        if (uploader) {
            await log.group('Upload', async () => {
                learn({ artifact: await uploader.upload(archive, options) });
                // Artifacts of their own, called after their files.
                for (const { upload } of exported) {
                    await uploader.upload({ path: upload }, { ...options, artifactName: undefined });
                }
            });
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
    return error instanceof errors/* SystemError */._N && error.cause instanceof child/* ProgramFailed */.O;
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
    const engine = asked.build ? (0,engine_options/* engineOf */.ky)(asked, session) : undefined;
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
        ...section('The container printed:', linesOf(output), dim('|')),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function section(title, lines, mark = '-') {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${mark} ${(0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(line)}`)];
}
function linesOf(output) {
    const text = output.trimEnd();
    return text === '' ? [] : text.split(/\r*\n/);
}


/***/ })

};
