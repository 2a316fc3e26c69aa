export const id = 944;
export const ids = [944,796,555];
export const modules = {

/***/ 4127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryImage: () => (/* binding */ tryImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4296);
/* harmony import */ var _engine_saved_tar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8555);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(623);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4903);
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2262);
/* harmony import */ var _core_shell_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7609);
/* harmony import */ var _trial_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9852);
/* harmony import */ var _with_tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9574);








/** An hour; to watch for longer, install the image. */
const maxSeconds = 3600;
/** Starts an image on trial and prints the result. */
async function tryImage(written, options, session) {
    const chosen = {
        set: await (0,_options_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefaults */ .D)({ value: options.set ?? [], where: '--set' }),
        seconds: (0,_options_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNumber */ .$J)({ value: options.seconds, where: '--seconds' }, 1, maxSeconds),
        ...(options.command !== undefined && { command: wordsOf(options.command) }),
        signal: session.signal,
    };
    const problem = await (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__.trialProblem)();
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .SystemError */ ._N(problem);
    session.log.warning(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__.trialWarning);
    const result = await (0,_with_tar_js__WEBPACK_IMPORTED_MODULE_5__/* .withTar */ .W)(written, options, session, (path) => tryTar(path, chosen));
    if (options.json)
        session.printJson(result);
    else
        session.print((0,_trial_text_js__WEBPACK_IMPORTED_MODULE_4__/* .trialText */ .I)(result, session.colored));
    if (!result.passed)
        session.raiseStatus(1);
}
/** Splits words like a shell, without variables and patterns; `sh -c '…'` has those. */
function wordsOf(command) {
    return (0,_core_shell_words_js__WEBPACK_IMPORTED_MODULE_7__/* .splitWords */ .y)(command).map(({ text }) => text);
}
async function tryTar(path, options) {
    const image = await (0,_engine_saved_tar_js__WEBPACK_IMPORTED_MODULE_0__.openSavedTar)(path);
    try {
        return await (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__.trial)(image, options);
    }
    finally {
        await image.close();
    }
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

/***/ 9574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withTar)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4296);
/* harmony import */ var _saved_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(136);





/** Calls `work` with a tar: the given one, or a temporary one of the given image. */
async function withTar(written, options, session, work) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(written).catch(() => undefined);
    if (found?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`"${written}" is a directory; build an image from it first.`);
    }
    if (found)
        return work(written);
    const image = await (0,_saved_image_js__WEBPACK_IMPORTED_MODULE_3__/* .findImage */ .F)(written, options, session);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'system-image-'));
    try {
        const { path } = await (0,_saved_image_js__WEBPACK_IMPORTED_MODULE_3__/* .saveImage */ .l)(image, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'image.tar'), session);
        return await work(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
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


/***/ })

};
