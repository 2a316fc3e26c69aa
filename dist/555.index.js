export const id = 555;
export const ids = [555];
export const modules = {

/***/ 18555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameInSavedTar: () => (/* binding */ nameInSavedTar),
/* harmony export */   openSavedTar: () => (/* binding */ openSavedTar)
/* harmony export */ });
/* harmony import */ var _exec_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37567);
/* harmony import */ var _exec_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77632);
/* harmony import */ var _exec_find_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43547);
/* harmony import */ var _image_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49236);




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

/***/ 77632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ runStreaming),
/* harmony export */   Tb: () => (/* binding */ runToFile),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   hW: () => (/* binding */ runThroughFilter),
/* harmony export */   xX: () => (/* binding */ runToStream)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37567);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42376);
/* harmony import */ var _feed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65981);





/**
 * Runs a command and returns its output and exit status; a non-zero status is not an error.
 * @throws ProgramMissing, or SystemError if it cannot be started or is stopped.
 */
async function run(program, args, options = {}) {
    const { child, ended } = startPiped({ program, args }, options);
    const [exitCode, stdout, stderr] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stderr)]);
    return { exitCode, stdout, stderr };
}
/**
 * Runs a long command and passes both outputs to `onOutput` as they arrive. When this settles, all output has arrived,
 * even of a program that was stopped.
 * @throws ProgramFailed with the exit code and the last lines.
 */
async function runStreaming(program, args, onOutput, options = {}) {
    const { child, tail, endedWell } = startPiped({ program, args }, options);
    tail.follow(child.stdout);
    for (const stream of [child.stdout, child.stderr])
        stream.on('data', onOutput);
    await endedWell();
}
/**
 * The standard output of a program, no faster than it is read. Leaving the iterator early ends the program.
 * @throws ProgramFailed (from the iterator) after all output has been read.
 */
async function* runToStream(program, args, options = {}) {
    const { child, endedWell, end } = startPiped({ program, args }, options);
    try {
        yield* child.stdout;
        await endedWell();
    }
    finally {
        await end();
    }
}
/**
 * Sends bytes through a program, for example `zstd -d`, and returns its output, no faster than it is read.
 * @throws ProgramFailed (from the iterator) after all output has been read, or the error of `input`.
 */
async function* runThroughFilter({ program, args }, input, { signal, env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)() } = {}) {
    const { child, endedWell, end } = (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(program, signal, (path) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, args, { stdio: ['pipe', 'pipe', 'pipe'], env }));
    const fed = (0,_feed_js__WEBPACK_IMPORTED_MODULE_4__/* .feed */ .h)(input, child.stdin);
    // Awaited below; until then, a failure must not count as unhandled.
    fed.catch(() => undefined);
    try {
        yield* child.stdout;
        await fed;
        await endedWell();
    }
    finally {
        await end();
    }
}
/**
 * Lets a program write its standard output straight to an open file, at the file's position. It does not pass
 * through this process, which is the fastest.
 * @throws ProgramFailed
 */
async function runToFile(program, args, file, { through, ...running } = {}) {
    const command = { program, args };
    if (through === undefined)
        await startInto(file, command, running).endedWell();
    else
        await runThrough(through, command, file, running);
}
async function runThrough(through, command, file, running) {
    const filter = (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(through.program, running.signal, (path) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, through.args, { stdio: ['pipe', asStdio(file), 'pipe'], env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)() }));
    const { pid, stdin } = filter.child;
    try {
        // A filter that could not be started has no standard input.
        if (pid === undefined)
            await filter.ended;
        const source = startInto(stdin, command, running);
        try {
            // The filter sees the end of its input only after this process has closed it too.
            stdin.destroy();
            // The filter first: if it fails, so does the program; if the program fails, the filter still exits with 0.
            await filter.endedWell();
            await source.endedWell();
        }
        finally {
            await source.end();
        }
    }
    finally {
        await filter.end();
    }
}
function startInto(output, { program, args }, { signal, env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)() }) {
    return (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(program, signal, (path) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, args, { stdio: ['ignore', asStdio(output), 'pipe'], env }));
}
/** spawn takes a file descriptor too, but its overload for three single streams does not say so. */
const asStdio = (output) => output;
function startPiped({ program, args }, { signal, env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)() }) {
    return (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(program, signal, (path) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env }));
}


/***/ }),

/***/ 65981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ feed)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


/** Writes to a program's input. A broken pipe is ignored: the exit status says why the program ended early. */
async function feed(input, stdin) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(input, stdin);
    }
    catch (error) {
        const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? '';
        if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code))
            throw error;
    }
}


/***/ })

};
