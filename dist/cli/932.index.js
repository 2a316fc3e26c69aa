export const id = 932;
export const ids = [932];
export const modules = {

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
// EXTERNAL MODULE: ./src/options/load.ts
var load = __webpack_require__(7756);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/dockerfile/go-pattern.ts
var go_pattern = __webpack_require__(609);
// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 7 modules
var parse = __webpack_require__(813);
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

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(6419);
;// CONCATENATED MODULE: ./src/context/scan-folders.ts




/** Folders without sources of an image: git's data, installed packages, and the generated files beside a tar. */
const skipped = /^(?:\.git|node_modules|.*\.tar(?:\.\w+)?\.generated)$/;
/** Number of folders that are read at the same time. */
const batch = 64;
/** A folder and all folders below it, each after its parent. @throws UserError if there are too many */
async function scanFolders(top) {
    const found = [];
    let pending = [{ path: top, parent: undefined }];
    let entries = 0;
    while (pending.length > 0) {
        const read = await Promise.all(pending.slice(0, batch).map(readFolder));
        pending = pending.slice(batch);
        for (const { folder, folders } of read) {
            const parent = found.push(folder) - 1;
            entries += folder.files.length + folders.length;
            for (const name of folders)
                pending.push({ path: (0,external_node_path_.join)(folder.path, name), parent });
        }
        if (entries > limits/* limits */.F.folderEntries.max)
            throw new errors/* UserError */.yo(limits/* limits */.F.folderEntries.message(`"${top}"`));
    }
    return found;
}
async function readFolder({ path, parent }) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => undefined);
    const files = (entries ?? []).filter((entry) => entry.isFile() || entry.isSymbolicLink());
    const folders = (entries ?? []).filter((entry) => entry.isDirectory() && !skipped.test(entry.name));
    return {
        folder: { path, parent, files: files.map(({ name }) => name), isReadable: entries !== undefined },
        folders: folders.map(({ name }) => name).sort(),
    };
}

;// CONCATENATED MODULE: ./src/context/discover.ts







/** Names of Dockerfiles, except files of other tools with these extensions. */
const isDockerfile = (name) => /^(?:Dockerfile(?:\..+)?|.+\.Dockerfile)$/.test(name) &&
    !/\.(?:dockerignore|hbs|j2|jinja2?|tmpl|tpl|template|in|md|txt|orig|bak|rej|sw[op])$|~$/.test(name);
const exportNames = new Set(Object.values(system_image/* exportFiles */.S7));
const isConfigFile = (name) => load/* configFiles */.a.some((each) => each === name);
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
        const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 1717));
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

/***/ 2742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseImageConfig)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


/**
 * Reads an image's configuration file. Source: OCI image specification, config.md.
 * @param place for messages: `the configuration of "hello.tar"`.
 * @throws UserError if a field has the wrong type.
 */
function parseImageConfig(json, id, place) {
    const top = new Fields(json, place, '');
    const config = top.object('config');
    const rootfs = top.object('rootfs');
    return {
        id,
        architecture: top.text('architecture'),
        variant: top.text('variant'),
        os: top.text('os'),
        labels: config.texts('Labels'),
        env: config.list('Env'),
        entrypoint: config.list('Entrypoint'),
        command: config.list('Cmd'),
        workingDirectory: config.text('WorkingDir'),
        user: config.text('User'),
        exposedPorts: config.keys('ExposedPorts'),
        volumes: config.keys('Volumes'),
        stopSignal: config.text('StopSignal'),
        hasHealthcheck: isHealthcheck(config.object('Healthcheck').list('Test')),
        triggers: config.list('OnBuild'),
        shell: config.list('Shell'),
        layers: rootfs.list('diff_ids'),
    };
}
/** Whether the `Test` of a health check defines one: an empty list inherits, and NONE turns it off. */
function isHealthcheck([kind = 'NONE']) {
    return kind !== 'NONE';
}
/** A JSON object whose fields may be missing or null, but must otherwise have the requested type. */
class Fields {
    place;
    path;
    fields;
    constructor(value, place, path) {
        this.place = place;
        this.path = path;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
            this.refuse(path, 'an object');
        this.fields = value;
    }
    text(name) {
        const value = this.fields[name] ?? '';
        return typeof value === 'string' ? value : this.refuse(this.pathOf(name), 'a string');
    }
    list(name) {
        const value = this.fields[name] ?? [];
        return Array.isArray(value) && value.every((item) => typeof item === 'string')
            ? value
            : this.refuse(this.pathOf(name), 'a list of strings');
    }
    object(name) {
        return new Fields(this.fields[name] ?? {}, this.place, this.pathOf(name));
    }
    /** The keys of an object that is used as a set. */
    keys(name) {
        const value = this.fields[name] ?? {};
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? Object.keys(value).sort() : this.refuse(this.pathOf(name), 'an object');
    }
    texts(name) {
        const value = this.fields[name] ?? {};
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) && Object.values(value).every((item) => typeof item === 'string')
            ? value
            : this.refuse(this.pathOf(name), 'an object of strings');
    }
    pathOf(name) {
        return this.path === '' ? name : `${this.path}.${name}`;
    }
    refuse(path, wanted) {
        const context = path === '' ? 'it' : `"${path}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${this.place} is not an image configuration: ${context} must be ${wanted}.`);
    }
}


/***/ }),

/***/ 2752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p$: () => (/* binding */ checkFolder),
  cd: () => (/* binding */ checkImage),
  cb: () => (/* binding */ leftOpen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/check/index.ts + 101 modules
var check = __webpack_require__(5666);
// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __webpack_require__(9888);
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
var files = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 31 modules
var runtime_spec = __webpack_require__(928);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 3 modules
var pipeline_plan = __webpack_require__(4163);
;// CONCATENATED MODULE: ./src/pipeline/expected-exports.ts






/**
 * The System Image files that a build would add to what the Dockerfile copies, by name, as far as the folder tells: it
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
    const { content } = await (0,contents/* exportContents */.H1)(new Set([...plan].filter(([, origin]) => origin === 'generated').map(([file]) => file)), (0,pipeline_plan/* templateData */.J)(runPlan, process), {
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
        const entry = copy.contextPath === undefined ? undefined : await (0,files/* resolve */.hd)(context.files, copy.contextPath);
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
    return 'required-labels were checked as far as the Dockerfile tells: a base image or a build argument may bring others.';
}
/** Checks the built image, with the folder for what only the folder can tell and for the places of findings. */
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
function folderInput({ context, labels, uncommitted }) {
    return {
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

// EXTERNAL MODULE: ./src/check/index.ts + 101 modules
var check = __webpack_require__(5666);
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
