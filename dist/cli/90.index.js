export const id = 90;
export const ids = [90,555];
export const modules = {

/***/ 2090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builderInUse: () => (/* binding */ builderInUse),
  openBuilder: () => (/* binding */ openBuilder)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
;// CONCATENATED MODULE: ./src/engine/builder-info.ts
/** Parses the answer, whose lines are `Key: value`: first of the builder, then of each node. */
function parseBuilder(text) {
    const values = (key) => [...text.matchAll(new RegExp(`^${key}:[ \\t]*(\\S.*)$`, 'gim'))].map(([, value = '']) => value.trim());
    const [name = ''] = values('Name');
    const [driver = ''] = values('Driver');
    // Before buildx 0.11 the key was Buildkit.
    const [version = ''] = values('Build[kK]it(?: version)?');
    const platforms = values('Platforms').flatMap((line) => line.split(','));
    return {
        ...{ name, driver, version },
        // An asterisk marks those that were set by hand.
        platforms: [...new Set(platforms.map((platform) => platform.trim().replace(/\*$/, '')))],
        error: values('Error')[0],
    };
}
/**
 * Whether the builder hands an image out as a tar. All do but Docker's own one on the older image store, which writes
 * no tar that other tools read.
 */
function canExport({ driver }, hasContainerdStore) {
    return driver !== '' && (driver !== 'docker' || hasContainerdStore);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/exec/environment.ts
var environment = __webpack_require__(2376);
// EXTERNAL MODULE: ./src/exec/exec.ts
var exec = __webpack_require__(7632);
// EXTERNAL MODULE: ./src/files/temporary-folder.ts
var temporary_folder = __webpack_require__(2853);
// EXTERNAL MODULE: ./src/engine/build-arguments.ts
var build_arguments = __webpack_require__(2379);
// EXTERNAL MODULE: ./src/engine/engine.ts
var engine = __webpack_require__(7586);
;// CONCATENATED MODULE: ./src/engine/oci-layout.ts





/**
 * Unpacks the tar of a build into a folder: a tar of BuildKit is an OCI image layout, whichever exporter wrote it.
 * @returns what `--build-context` calls the image
 * @throws SystemError if there is no `tar`, or no room
 */
async function unpackLayout(tar, folder) {
    const { exitCode, stderr } = await (0,exec/* run */.eF)('tar', ['--extract', '--file', tar, '--directory', folder]);
    if (exitCode !== 0)
        throw new errors/* SystemError */._N(`The image cannot be unpacked to ${folder}: ${stderr.trim()}`);
    return layoutName(folder);
}
async function layoutName(folder) {
    const { manifests } = (await readJson((0,external_node_path_.join)(folder, 'index.json')));
    return `oci-layout://${folder}@${manifests[0].digest}`;
}
/** Removes the ONBUILD triggers of the image in a layout. @returns as {@link unpackLayout} does */
async function removeTriggers(folder) {
    const path = (0,external_node_path_.join)(folder, 'index.json');
    const index = (await readJson(path));
    const [first, ...others] = index.manifests;
    await (0,promises_.writeFile)(path, JSON.stringify({ ...index, manifests: [await withoutTriggers(folder, first), ...others] }));
    return layoutName(folder);
}
/** A manifest, or an index of one for each platform, whose configurations have no triggers. */
async function withoutTriggers(folder, descriptor) {
    const document = (await readBlob(folder, descriptor));
    if (document.manifests !== undefined) {
        const manifests = await Promise.all(document.manifests.map((each) => withoutTriggers(folder, each)));
        return { ...descriptor, ...(await writeBlob(folder, { ...document, manifests })) };
    }
    const { config } = document;
    // Attestations have a configuration, too, without a part of this name.
    if (config === undefined)
        return descriptor;
    const image = (await readBlob(folder, config));
    if (image.config === undefined)
        return descriptor;
    const quiet = await writeBlob(folder, { ...image, config: { ...image.config, OnBuild: undefined } });
    return { ...descriptor, ...(await writeBlob(folder, { ...document, config: { ...config, ...quiet } })) };
}
function readBlob(folder, { digest }) {
    return readJson(blobPath(folder, digest));
}
async function writeBlob(folder, content) {
    const bytes = Buffer.from(JSON.stringify(content));
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    await (0,promises_.writeFile)(blobPath(folder, digest), bytes);
    return { digest, size: bytes.length };
}
function blobPath(folder, digest) {
    return (0,external_node_path_.join)(folder, 'blobs', ...digest.split(':'));
}
async function readJson(path) {
    return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
}

// EXTERNAL MODULE: ./src/engine/reference.ts
var reference = __webpack_require__(6787);
// EXTERNAL MODULE: ./src/engine/saved-tar.ts
var saved_tar = __webpack_require__(8555);
// EXTERNAL MODULE: ./src/engine/temporary-name.ts
var temporary_name = __webpack_require__(9689);
;// CONCATENATED MODULE: ./src/engine/builder.ts















const installHint = 'Create it with "docker buildx create", or by docker/setup-buildx-action, or leave builder out to build with the engine.';
/**
 * A builder of buildx that hands each image out as a tar: in a container, on Kubernetes or on another machine. It keeps no
 * images, so what is built lies in a temporary folder until it is moved or the run ends. Nothing is pushed anywhere.
 */
class Builder {
    client;
    options;
    name = 'docker buildx';
    makesTars = true;
    load;
    tars = new Map();
    quiet = new Set();
    folder;
    answer;
    constructor(client, options) {
        this.client = client;
        this.options = options;
        this.load = options.load;
    }
    async version() {
        const { name, driver, version } = await this.info();
        return `builder ${name} (${driver}), BuildKit ${version || 'of an unknown version'}`;
    }
    async build(request) {
        const { tag = (0,temporary_name/* temporaryName */.N)(), fromLocal } = request;
        const folder = await this.temporary();
        const tar = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.tar`);
        const layout = fromLocal === undefined ? undefined : (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
        try {
            const base = fromLocal !== undefined && layout !== undefined && (await this.layoutOf(fromLocal, layout));
            const buildContexts = [...(request.buildContexts ?? []), ...(base ? [`${fromLocal}=${base}`] : [])];
            const args = (0,build_arguments/* buildArguments */.f)({ ...request, tag, buildContexts }, 'builder', {
                output: tar,
                ...(this.options.name !== undefined && { builder: this.options.name }),
            });
            await this.client.build(args, (0,environment/* engineEnvironment */.I)(request));
        }
        finally {
            if (layout !== undefined)
                await (0,temporary_folder/* removeFolder */.v$)(layout);
        }
        await this.untag(tag);
        this.tars.set(tag, tar);
        return tag;
    }
    async inspect(image) {
        const tar = this.tars.get(image);
        if (tar === undefined)
            return this.options.engine?.inspect(image);
        const opened = await (0,saved_tar.openSavedTar)(tar);
        await opened.close();
        return opened.config;
    }
    async open(name) {
        return { ...(await (0,saved_tar.openSavedTar)(this.tarOf(name))), name };
    }
    nameInTar(image) {
        return (0,reference/* familiarName */.h)(image);
    }
    /** The name is in the tar, so that only a build can give one. */
    tag(image, name) {
        if (image === name)
            return Promise.resolve();
        return Promise.reject(new errors/* SystemError */._N(`A tar of "${image}" cannot be called "${name}" afterwards.`));
    }
    withoutTriggers({ name = '' }, quiet) {
        this.tars.set(quiet, this.tarOf(name));
        this.quiet.add(quiet);
        return Promise.resolve();
    }
    async save(image, file, writing = {}) {
        await (0,exec/* runToFile */.Tb)('cat', [this.tarOf(image)], file, writing);
    }
    stream(image, signal) {
        return (0,external_node_fs_.createReadStream)(this.tarOf(image), { signal });
    }
    async moveTo(image, path) {
        const tar = this.tarOf(image);
        try {
            await (0,promises_.rename)(tar, path);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== 'EXDEV')
                throw error;
            await (0,promises_.copyFile)(tar, path, external_node_fs_.constants.COPYFILE_FICLONE);
            await (0,promises_.rm)(tar);
        }
        this.tars.delete(image);
    }
    async untag(image) {
        const tar = this.tars.get(image);
        this.tars.delete(image);
        // Without its triggers, an image is the same tar under another name.
        if (tar !== undefined && !this.quiet.delete(image))
            await (0,promises_.rm)(tar, { force: true });
    }
    async dispose() {
        if (this.folder !== undefined)
            await (0,temporary_folder/* removeFolder */.v$)(await this.folder);
        this.folder = undefined;
    }
    /** The builder's answer: asked once. @throws SystemError if it cannot be used */
    info() {
        this.answer ??= this.ask();
        return this.answer;
    }
    async ask() {
        const { name } = this.options;
        const args = ['buildx', 'inspect', '--bootstrap', ...(name === undefined ? [] : [name])];
        const { exitCode, stdout, stderr } = await this.client.ask(args);
        const info = parseBuilder(stdout);
        if (exitCode === 0 && info.error === undefined && info.driver !== '')
            return info;
        const reason = info.error ?? stderr.trim().split('\n')[0] ?? '';
        throw new errors/* SystemError */._N(`The builder${name === undefined ? '' : ` "${name}"`} cannot be used: ${reason.replace(/^ERROR: /, '')}. ${installHint}`);
    }
    /** An image of this run as the OCI layout that another build starts from. */
    async layoutOf(image, folder) {
        await (0,promises_.mkdir)(folder);
        const name = await unpackLayout(this.tarOf(image), folder);
        return this.quiet.has(image) ? removeTriggers(folder) : name;
    }
    tarOf(image) {
        const tar = this.tars.get(image);
        if (tar === undefined)
            throw new engine/* ImageMissing */.s(this.name, image);
        return tar;
    }
    temporary() {
        this.folder ??= (0,temporary_folder/* newTemporaryFolder */.cp)('builder');
        return this.folder;
    }
}

// EXTERNAL MODULE: ./src/engine/client.ts
var client = __webpack_require__(6871);
// EXTERNAL MODULE: ./src/engine/docker.ts + 4 modules
var engine_docker = __webpack_require__(5783);
;// CONCATENATED MODULE: ./src/engine/open-builder.ts





/**
 * The builder that was asked for by name. It needs no engine; one that answers gets what is built.
 * @throws UserError if another engine was asked for; SystemError if the builder does not answer, or hands out no tar
 */
async function openBuilder({ name, builder, load = 'auto', ...choice }, log) {
    if (name === 'podman' || name === 'buildah') {
        throw new errors/* UserError */.yo(`builder is "${builder}", but ${name} has no builders: choose docker, or leave builder out.`);
    }
    const docker = new engine_docker/* Docker */.J(log, choice);
    const answers = load === 'false' ? false : await engineAnswers(docker, load === 'true');
    const opened = builderOf(docker, builder, answers);
    const info = await opened.info();
    if (!canExport(info, info.driver === 'docker' && (await docker.info()).hasContainerdStore)) {
        throw new errors/* SystemError */._N(`The builder "${builder}" is Docker's own, and its image store hands out no tar: leave builder out, which builds ` +
            'with the engine, or create a builder with "docker buildx create".');
    }
    return opened;
}
/** The builder that buildx uses by itself, if it hands out tars. */
async function builderInUse(docker, { load = 'auto' }) {
    if (process.env.DOCKER_BUILDKIT === '0')
        return undefined;
    const { hasBuildx, hasContainerdStore } = await docker.info();
    if (!hasBuildx)
        return undefined;
    const opened = builderOf(docker, undefined, load !== 'false');
    return canExport(await opened.info(), hasContainerdStore) ? opened : undefined;
}
function builderOf(docker, name, loads) {
    return new Builder(docker.client, {
        name,
        engine: loads ? docker : undefined,
        load: loads ? (tar) => docker.load(tar) : undefined,
    });
}
/** @throws SystemError if the engine is needed and does not answer */
async function engineAnswers(docker, isNeeded) {
    try {
        await docker.version();
        return true;
    }
    catch (error) {
        if (isNeeded || !(error instanceof client/* EngineUnavailable */.R))
            throw error;
        return false;
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


/***/ })

};
