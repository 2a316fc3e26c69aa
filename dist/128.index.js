export const id = 128;
export const ids = [128];
export const modules = {

/***/ 19747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEngine: () => (/* binding */ openEngine)
/* harmony export */ });
/* unused harmony export engineNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** What a user can ask for; `moby` is what older tools call Docker. */
const engineNames = (/* unused pure expression or super */ null && (['auto', 'docker', 'moby', 'podman', 'buildah']));
/** In the order in which `auto` tries them. */
const kinds = {
    docker: {
        refuses: [],
        open: async (choice, log) => new (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 47841))).Docker(log, choice),
    },
    podman: {
        refuses: ['tlsVerify'],
        open: async (choice, log) => new (await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(366)]).then(__webpack_require__.bind(__webpack_require__, 27049))).Podman(log, choice),
    },
    buildah: {
        refuses: ['host', 'tlsVerify'],
        open: async (choice, log) => new (await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 29523))).Buildah(log, choice),
    },
};
/**
 * The engine that was chosen, not yet asked anything; with `auto` the first that answers.
 * @throws UserError where that engine cannot be reached so; Docker's SystemError where `auto` finds none.
 */
async function openEngine(choice, log) {
    if (choice.name === 'auto')
        return firstToAnswer(choice, log);
    const name = choice.name === 'moby' ? 'docker' : choice.name;
    const [refused] = refusedBy(kinds[name], choice);
    if (refused === undefined)
        return kinds[name].open(choice, log);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(refused === 'host'
        ? `The address "${choice.host ?? ''}" means nothing to ${name}, which has no service: leave it out, or choose docker or podman.`
        : `${name} cannot verify who an engine is: leave tls-verify out, or choose docker.`);
}
async function firstToAnswer(choice, log) {
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
            if (choice.signal?.aborted)
                throw error;
            log.debug(`${engine.name} is not used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            first ??= error;
        }
    }
    throw first;
}
function refusedBy({ refuses }, choice) {
    return refuses.filter((option) => choice[option] !== undefined && choice[option] !== false);
}


/***/ })

};
