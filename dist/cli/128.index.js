export const id = 128;
export const ids = [128];
export const modules = {

/***/ 2128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEngine: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);
/* harmony import */ var _exec_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7567);


/** In the order in which `auto` looks for them. */
const kinds = {
    docker: {
        refuses: [],
        open: async (choice, log) => new (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 7841))).Docker(log, choice),
    },
    podman: {
        refuses: ['tlsVerify'],
        open: async (choice, log) => new (await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 7049))).Podman(log, choice),
    },
    buildah: {
        refuses: ['host', 'tlsVerify'],
        open: async (choice, log) => new (await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 9523))).Buildah(log, choice),
    },
};
/**
 * The engine that was chosen, not yet asked anything; with `auto` the first that is installed.
 * @throws UserError where that engine cannot be reached so; SystemError where `auto` finds none, or one that does not answer.
 */
async function openEngine(choice, log) {
    if (choice.name === 'auto')
        return firstInstalled(choice, log);
    const name = choice.name === 'moby' ? 'docker' : choice.name;
    const [refused] = refusedBy(kinds[name], choice);
    if (refused === undefined)
        return kinds[name].open(choice, log);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(refused === 'host'
        ? `The address "${choice.host ?? ''}" means nothing to ${name}, which has no service: leave it out, or choose docker or podman.`
        : `${name} cannot verify who an engine is: leave tls-verify out, or choose docker.`);
}
/** An engine that is installed and does not answer is an error, and no reason to build with another one unasked. */
async function firstInstalled(choice, log) {
    let first;
    for (const kind of Object.values(kinds)) {
        if (refusedBy(kind, choice).length > 0)
            continue;
        const engine = await kind.open(choice, log);
        try {
            await engine.version();
            return engine;
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemError */ ._N && error.cause instanceof _exec_child_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramMissing */ .Xh))
                throw error;
            log.debug(`${engine.name} is not used: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
            first ??= error;
        }
    }
    throw first;
}
function refusedBy({ refuses }, choice) {
    return refuses.filter((option) => choice[option] !== undefined && choice[option] !== false);
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


/***/ })

};
