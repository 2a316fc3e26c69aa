export const id = 127;
export const ids = [127];
export const modules = {

/***/ 4127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryImage: () => (/* binding */ tryImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4296);
/* harmony import */ var _image_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9236);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4588);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4903);
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2262);
/* harmony import */ var _core_shell_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7609);
/* harmony import */ var _saved_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(136);
/* harmony import */ var _trial_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9852);











/** An hour; who wants to watch for longer installs the image. */
const maxSeconds = 3600;
/** Starts an image on trial and prints what came of it. */
async function tryImage(written, options, session) {
    const chosen = {
        set: await (0,_options_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readDefaults */ .D)({ value: options.set ?? [], where: '--set' }),
        seconds: (0,_options_values_js__WEBPACK_IMPORTED_MODULE_6__/* .parseNumber */ .$J)({ value: options.seconds, where: '--seconds' }, 1, maxSeconds),
        ...(options.command !== undefined && { command: wordsOf(options.command) }),
        signal: session.signal,
    };
    const problem = await (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_4__.trialProblem)();
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .SystemError */ ._N(problem);
    const result = await withTar(written, options, session, (path) => tryTar(path, chosen));
    if (options.json)
        session.printJson(result);
    else
        session.print((0,_trial_text_js__WEBPACK_IMPORTED_MODULE_8__/* .trialText */ .I)(result, session.colored));
    if (!result.passed)
        session.raiseStatus(1);
}
/** As in a shell, but for variables and patterns: `sh -c '…'` has those. */
function wordsOf(command) {
    return (0,_core_shell_words_js__WEBPACK_IMPORTED_MODULE_10__/* .splitWords */ .y)(command).map(({ text }) => text);
}
async function tryTar(path, options) {
    const image = await (0,_image_tar_js__WEBPACK_IMPORTED_MODULE_3__.openTar)(path);
    try {
        return await (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_4__.trial)(image, options);
    }
    finally {
        await image.close();
    }
}
/** Gives `work` the tar that is meant, or one of the image that is, which is taken away afterwards. */
async function withTar(written, options, session, work) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(written).catch(() => undefined);
    if (found?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`"${written}" is a folder; build an image of it first, and try that.`);
    }
    if (found)
        return work(written);
    const image = await (0,_saved_image_js__WEBPACK_IMPORTED_MODULE_7__/* .findImage */ .F)(written, options, session);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'system-image-try-'));
    try {
        const { path } = await (0,_saved_image_js__WEBPACK_IMPORTED_MODULE_7__/* .saveImage */ .l)(image, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'image.tar'), session);
        return await work(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
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


/***/ })

};
