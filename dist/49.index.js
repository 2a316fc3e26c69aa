export const id = 49;
export const ids = [49];
export const modules = {

/***/ 27049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Podman: () => (/* binding */ Podman)
/* harmony export */ });
/* harmony import */ var _build_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _exec_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42376);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67586);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31978);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46787);
/* harmony import */ var _tar_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27318);
/* harmony import */ var _temporary_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19689);








const installHint = 'GitHub-hosted ubuntu runners have Podman; elsewhere install it (https://podman.io/docs/installation), ' +
    'or choose another engine.';
const archive = ['--quiet', '--format', 'docker-archive'];
/** Podman's command line, on this machine or in front of a service. A short name means what it means to Docker. */
class Podman {
    name = 'podman';
    client;
    answer;
    constructor(log, { host, signal } = {}) {
        this.client = new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .Client */ .K('podman', log, host === undefined ? [] : ['--url', host], signal);
    }
    version() {
        const format = 'client {{.Client.Version}}{{with .Server}}, engine {{.Version}}{{end}}';
        this.answer ??= this.client.probe(['version', '--format', format], installHint);
        return this.answer;
    }
    async build(request) {
        const { tag = (0,_temporary_name_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryName */ .N)() } = request;
        const args = (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .buildArguments */ .f)({ ...request, tag: (0,_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .f)(tag) }, 'podman');
        await this.client.build(args, (0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .engineEnvironment */ .I)(request));
        return tag;
    }
    async inspect(image) {
        return (await this.find(image))?.config;
    }
    /** Its tar holds all of the configuration; an inspection says nothing of ONBUILD. */
    async open(name) {
        return { ...(await (0,_tar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openSaved */ .A)((path) => this.saveTo(path, name))), name };
    }
    nameInTar(image) {
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .f)(image);
    }
    async tag(image, name) {
        await this.client.need(['tag', await this.nameOf(image), (0,_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .f)(name)]);
    }
    async withoutTriggers(image, name) {
        await (0,_tar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .loadWithoutTriggers */ .s)((path) => this.saveTo(path, image.name ?? image.config.id), (0,_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .f)(name), (path) => this.client.need(['load', '--quiet', '--input', path]));
    }
    async save(image, file, writing) {
        await this.client.write(['save', ...archive, await this.nameOf(image)], file, writing);
    }
    async *stream(image, signal) {
        yield* this.client.stream(['save', ...archive, await this.nameOf(image)], signal);
    }
    async untag(image) {
        const found = await this.find(image);
        if (found)
            await this.client.cleanUp(['rmi', found.name]);
    }
    async saveTo(path, image) {
        await this.client.need(['save', ...archive, '--output', path, await this.nameOf(image)]);
    }
    async nameOf(image) {
        const found = await this.find(image);
        if (found)
            return found.name;
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageMissing */ .s(this.name, image);
    }
    /** An image by Docker's meaning of its name, or else by Podman's own: other tools call it `localhost/NAME`. */
    async find(image) {
        for (const name of new Set([(0,_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .f)(image), image])) {
            const answer = await this.client.find(['image', 'inspect', name]);
            const config = answer === undefined ? undefined : (0,_inspection_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInspection */ .K)(answer);
            if (config)
                return { name, config };
        }
        return undefined;
    }
}


/***/ }),

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

/***/ 27318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ loadWithoutTriggers),
  A: () => (/* binding */ openSaved)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/temporary-folder.ts
var temporary_folder = __webpack_require__(82853);
// EXTERNAL MODULE: ./src/engine/saved-tar.ts
var saved_tar = __webpack_require__(18555);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./src/engine/strip-triggers.ts




/**
 * Copies an image's tar, in the format of `docker save`, to one whose image has another name and no ONBUILD triggers.
 * Whoever loads it works out the image's id from the configuration, whatever that file is called.
 */
async function stripTriggers(from, to, name) {
    const output = (0,tar_stream.pack)();
    const written = (0,promises_.pipeline)(output, (0,external_node_fs_.createWriteStream)(to));
    const input = (0,tar_stream.extract)();
    const read = (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(from), input);
    const copied = (async () => {
        for await (const entry of input) {
            const { header } = entry;
            const change = changes(header.name, name);
            if (change !== undefined) {
                const content = change(JSON.parse((await (0,consumers_.buffer)(entry)).toString('utf8')));
                output.entry({ ...header, size: Buffer.byteLength(content) }, content);
            }
            else if (header.type === 'file') {
                await (0,promises_.pipeline)(entry, output.entry(header));
            }
            else {
                output.entry(header, '');
                entry.resume();
            }
        }
        output.finalize();
    })();
    await Promise.all([read, copied, written]);
}
/** What becomes of a file of the tar; undefined if it stays as it is. */
function changes(file, name) {
    if (file === 'manifest.json') {
        return (json) => JSON.stringify(json.map((image) => ({ ...image, RepoTags: [name] })));
    }
    // The older list of names; the manifest is what counts.
    if (file === 'repositories')
        return () => '{}';
    if (/^[0-9a-f]{64}\.json$/.test(file))
        return (json) => JSON.stringify(withoutOnBuild(json));
    return undefined;
}
function withoutOnBuild({ config, container_config: container, ...others }) {
    return {
        ...others,
        ...(config && { config: { ...config, OnBuild: [] } }),
        ...(container && { container_config: { ...container, OnBuild: [] } }),
    };
}

;// CONCATENATED MODULE: ./src/engine/tar-files.ts




/**
 * An image by way of its tar, which `save` writes to a path. (What Podman copies out of a container is what links lead
 * to, not the links; mounting an image takes root, or a user namespace.)
 */
async function openSaved(save) {
    const folder = await (0,temporary_folder/* newTemporaryFolder */.cp)('engine');
    try {
        const path = (0,external_node_path_.join)(folder, 'image.tar');
        await save(path);
        const image = await (0,saved_tar.openSavedTar)(path);
        return {
            ...image,
            async close() {
                await image.close();
                await (0,temporary_folder/* removeFolder */.v$)(folder);
            },
        };
    }
    catch (error) {
        await (0,temporary_folder/* removeFolder */.v$)(folder);
        throw error;
    }
}
/** Saves an image, and gives it back to its engine under another name, without its ONBUILD triggers. */
async function loadWithoutTriggers(save, name, load) {
    await (0,temporary_folder/* withTemporaryFolder */.EX)('engine', async (folder) => {
        const [before, after] = ['before.tar', 'after.tar'].map((file) => (0,external_node_path_.join)(folder, file));
        await save(before);
        await stripTriggers(before, after, name);
        await load(after);
    });
}


/***/ })

};
