export const id = 536;
export const ids = [536];
export const modules = {

/***/ 92379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildArguments)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const buildahs = { pull: ['--pull=always'], local: ['--pull=never'] };
/** What every image is built for here is a tar in Docker's format; OCI's would drop HEALTHCHECK, ONBUILD and SHELL. */
const dockerFormat = ['--format', 'docker'];
/** A failed build leaves no container behind either. (Buildah leaves none as long as it keeps no layers.) */
const forceRemoval = '--force-rm';
const dialects = {
    // Without `--load` a builder in a container keeps what it builds to itself.
    buildx: { command: ['buildx', 'build', '--load'], pull: ['--pull'], local: [] },
    docker: { command: ['build', forceRemoval], pull: ['--pull'], local: [] },
    podman: { command: ['build', forceRemoval, ...dockerFormat], ...buildahs },
    buildah: { command: ['build', ...dockerFormat], ...buildahs },
};
/**
 * The arguments of a build, without those of the program itself.
 * @param localBuilder the builder of buildx that sees the engine's own images. It is called like Docker's context;
 *   one in a container (docker/setup-buildx-action) sees none.
 * @throws UserError where the request has a part that this builder cannot do.
 */
function buildArguments(request, builder, localBuilder) {
    const { command, pull, local } = dialects[builder];
    return [
        ...command,
        ...each('--builder', localBuilder),
        ...attestations(request, builder),
        ...['--file', request.dockerfile],
        ...['--tag', request.tag],
        ...each('--label', pairs(request.labels)),
        ...each('--target', request.target),
        ...each('--build-arg', pairs(request.buildArgs)),
        ...(request.fromLocal ? local : request.pull ? pull : []),
        ...(request.noCache ? ['--no-cache'] : []),
        ...each('--platform', request.platform),
        ...each('--cache-from', request.cacheFrom),
        ...each('--cache-to', onlyBuildx('cache-to', request.cacheTo, builder)),
        ...each('--secret', request.secrets),
        request.context,
    ];
}
/** Attestations make the tar an index that older readers refuse, and buildx adds some unless told otherwise. */
function attestations({ provenance }, builder) {
    onlyBuildx('provenance', provenance, builder);
    return builder === 'buildx' ? [`--provenance=${provenance ?? 'false'}`, '--sbom=false'] : [];
}
function onlyBuildx(option, value, builder) {
    if (builder === 'buildx' || value === undefined || value.length === 0)
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} is "${typeof value === 'string' ? value : value.join(', ')}", but only Docker with buildx can do that, ` +
        `and ${builder === 'docker' ? 'this docker has no buildx: install it (https://docs.docker.com/build)' : `the engine is ${builder}: choose docker`} or leave ${option} out.`);
}
function each(flag, values = []) {
    return [values].flat().flatMap((value) => [flag, value]);
}
function pairs(map = new Map()) {
    return [...map].map(([name, value]) => `${name}=${value}`);
}


/***/ }),

/***/ 29523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Buildah: () => (/* binding */ Buildah)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _image_config_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12742);
/* harmony import */ var _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);
/* harmony import */ var _exec_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77632);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46787);
/* harmony import */ var _tar_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20563);








const installHint = 'GitHub-hosted ubuntu runners have Buildah; elsewhere install it (https://buildah.io), or choose another engine.';
/** Buildah's command line. It has no service; a short name means what it means to Docker. */
class Buildah {
    name = 'buildah';
    client;
    constructor(log, { signal } = {}) {
        this.client = new _client_js__WEBPACK_IMPORTED_MODULE_2__/* .Client */ .K('buildah', log, [], signal);
    }
    async version() {
        const answer = await this.client.probe(['--version'], installHint);
        return answer.replace(/^buildah version /, '');
    }
    build(request) {
        const args = (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .buildArguments */ .f)({ ...request, tag: (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .f)(request.tag) }, 'buildah');
        return this.client.build(args);
    }
    async inspect(image) {
        return (await this.find(image))?.config;
    }
    withFiles(image, work) {
        return (0,_tar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .withTarFiles */ .Nb)((path) => this.saveTo(path, image), work);
    }
    async save(image, file, writing = {}) {
        const folder = await (0,_tar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .yy)();
        try {
            await (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runToFile */ .Tb)('cat', [await this.tarIn(folder, image, writing.signal)], file, writing);
        }
        finally {
            await (0,_tar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolder */ .v$)(folder);
        }
    }
    async *stream(image, signal) {
        const folder = await (0,_tar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .yy)();
        try {
            yield* (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runToStream */ .xX)('cat', [await this.tarIn(folder, image, signal)], { signal });
        }
        finally {
            await (0,_tar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFolder */ .v$)(folder);
        }
    }
    async untag(image) {
        const found = await this.find(image);
        if (found)
            await this.client.cleanUp(['rmi', found.name]);
    }
    /** Buildah writes a tar to a new file of its own only. */
    async tarIn(folder, image, signal) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'image.tar');
        await this.saveTo(path, image, signal);
        return path;
    }
    async saveTo(path, image, signal) {
        const found = await this.find(image);
        if (found === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .SystemError */ ._N(`Buildah has no image "${image}".`);
        await this.client.need(['push', '--quiet', found.name, `docker-archive:${path}:${(0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .f)(image)}`], signal);
    }
    /** An image by Docker's meaning of its name, or else by Buildah's own: other tools call it `localhost/NAME`. */
    async find(image) {
        for (const name of new Set([(0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .f)(image), image])) {
            const answer = await this.client.find(['inspect', '--type', 'image', name]);
            if (answer !== undefined)
                return { name, config: inspection(answer, name) };
        }
        return undefined;
    }
}
/** What `buildah inspect --type image` prints holds the image's configuration as it was written. */
function inspection(json, name) {
    const { FromImageID: id, Config: config } = JSON.parse(json);
    return (0,_image_config_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseImageConfig */ .F)(JSON.parse(config), `sha256:${id}`, `the configuration of "${name}"`);
}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Client)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _exec_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37567);
/* harmony import */ var _exec_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77632);



/** Long enough for an engine behind SSH, short enough for a run that waits for one that hangs. */
const secondsToAnswer = 30;
/** One engine's command line: what starts every call of it, and how its failures are told. */
class Client {
    program;
    log;
    common;
    signal;
    constructor(program, log, 
    /** Options of the program itself; they stand before its command. */
    common = [], signal) {
        this.program = program;
        this.log = log;
        this.common = common;
        this.signal = signal;
    }
    /** What a command answers, whether it succeeds or not. @throws SystemError where it cannot be started. */
    ask(args, signal = this.signal) {
        return (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(this.program, [...this.common, ...args], { signal });
    }
    /** What a command answers, trimmed. @throws SystemError where it fails. */
    async need(args, signal = this.signal) {
        return assertSuccess(this.program, args, await this.ask(args, signal)).stdout.trim();
    }
    /** What a command answers, trimmed; undefined where it says that there is no such thing. @throws SystemError */
    async find(args) {
        const answer = await this.ask(args);
        if (answer.exitCode !== 0 && isMissing(answer.stderr))
            return undefined;
        return assertSuccess(this.program, args, answer).stdout.trim();
    }
    /** A command that is not stopped with the run, because it removes what the run leaves behind; it may fail. */
    async cleanUp(args) {
        const { exitCode, stderr } = await (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(this.program, [...this.common, ...args]);
        if (exitCode !== 0)
            this.log.debug(`"${this.program} ${args.join(' ')}" failed: ${stderr.trim()}`);
    }
    /**
     * The answer to a first question, which shows whether there is an engine at all.
     * @throws SystemError that ends in `installHint`.
     */
    async probe(args, installHint) {
        const late = AbortSignal.timeout(secondsToAnswer * 1000);
        const signal = this.signal ? AbortSignal.any([this.signal, late]) : late;
        let answer;
        try {
            answer = await (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(this.program, [...this.common, ...args], { signal });
        }
        catch (error) {
            if (error instanceof _exec_child_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramMissing */ .Xh) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemError */ ._N(`${error.message} ${installHint}`, { cause: error });
            }
            if (!late.aborted)
                throw error;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemError */ ._N(`No ${capital(this.program)} engine answers: it said nothing for ${secondsToAnswer} seconds. ${installHint}`, { cause: error });
        }
        if (answer.exitCode === 0)
            return answer.stdout.trim();
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemError */ ._N(`No ${capital(this.program)} engine answers: ${firstLine(answer.stderr)} ${installHint}`);
    }
    /** Builds an image, and shows what the program prints. @throws SystemError with exit code and last lines. */
    async build(args, env = {}) {
        const all = [...this.common, ...args];
        this.log.info(`${this.program} ${all.map(shown).join(' ')}`);
        const fence = this.log.fence();
        try {
            const show = (chunk) => {
                fence.write(chunk);
            };
            await (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .runStreaming */ .SL)(this.program, all, show, { env, signal: this.signal });
        }
        catch (error) {
            if (!(error instanceof _exec_child_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramFailed */ .Oh))
                throw error;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemError */ ._N(`The build failed: ${this.program} ended with exit code ${error.status}. Its last lines:\n${error.output}`, { cause: error });
        }
        finally {
            fence.release();
        }
    }
    /** What a command writes to its standard output, as it comes. */
    stream(args, signal = this.signal) {
        return (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .runToStream */ .xX)(this.program, [...this.common, ...args], { signal });
    }
    /** Lets a command write to an open file. @throws SystemError with exit code and last lines. */
    write(args, file, { signal = this.signal, through } = {}) {
        return (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .runToFile */ .Tb)(this.program, [...this.common, ...args], file, { signal, through });
    }
}
/** How engines say that there is no such image, or that no image can be called so. */
function isMissing(stderr) {
    return /no such|not known|not found|unable to find|could not find|invalid reference/i.test(stderr);
}
function assertSuccess(program, args, answer) {
    if (answer.exitCode === 0)
        return answer;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemError */ ._N(`"${program} ${args.join(' ')}" failed (exit code ${answer.exitCode}): ${firstLine(answer.stderr)}`);
}
function firstLine(text) {
    return text.trim().split('\n')[0] ?? '';
}
function capital(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}
/** An argument as it would be written in a shell, for the log alone. */
function shown(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 46787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fullName)
/* harmony export */ });
/**
 * The full name that Docker means by a short one: `agent:1` is `docker.io/library/agent:1`. Podman and Buildah mean
 * `localhost/agent:1`, and write that into the tar.
 * Source: https://github.com/distribution/reference (ParseNormalizedNamed)
 */
function fullName(name) {
    const slash = name.indexOf('/');
    if (slash === -1)
        return `docker.io/library/${name}`;
    const domain = name.slice(0, slash);
    return domain === 'localhost' || /[.:]/.test(domain) ? name : `docker.io/${name}`;
}


/***/ }),

/***/ 20563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ withTarFiles),
/* harmony export */   v$: () => (/* binding */ removeFolder),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _image_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49236);




/** A new folder on the runner's own disk; whoever asks for it removes it. */
function temporaryFolder() {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'system-image-engine-'));
}
function removeFolder(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}
/**
 * The files of an image by way of its tar, which `save` writes to a path. (What Podman copies out of a container is
 * what links lead to, not the links; mounting an image takes root, or a user namespace of one's own.)
 */
async function withTarFiles(save, work) {
    const folder = await temporaryFolder();
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'image.tar');
        await save(path);
        const image = await (0,_image_tar_js__WEBPACK_IMPORTED_MODULE_3__.openTar)(path);
        try {
            return await work(image.files);
        }
        finally {
            await image.close();
        }
    }
    finally {
        await removeFolder(folder);
    }
}


/***/ }),

/***/ 77632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ runStreaming),
/* harmony export */   Tb: () => (/* binding */ runToFile),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   xX: () => (/* binding */ runToStream)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37567);



/**
 * Runs a short command and gives what it answers; a non-zero exit is an answer too.
 * @throws ProgramMissing, or SystemError where it cannot be started or is stopped.
 */
async function run(program, args, options = {}) {
    const { child, ended } = startPiped({ program, args }, options);
    const [exitCode, stdout, stderr] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stderr)]);
    return { exitCode, stdout, stderr };
}
/**
 * Runs a long command. Its two outputs are given to `onOutput` as they come; nothing comes any more when this
 * settles, not even from a program that was stopped.
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
 * The standard output of a program, as fast as it is taken and no faster. Leaving the iterator early ends the program.
 * @throws ProgramFailed (from the iterator), when all that came has been taken.
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
 * Lets a program write its standard output to an open file, from where the file stands. Nothing of it passes through
 * this process, which costs less than any copying of ours could.
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
    const filter = (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .ni)(through.program, running.signal, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(through.program, through.args, { stdio: ['pipe', asStdio(file), 'pipe'] }));
    const { pid, stdin } = filter.child;
    try {
        // One that is not there has no input to give away.
        if (pid === undefined)
            await filter.ended;
        const source = startInto(stdin, command, running);
        try {
            // The filter comes to the end of its input only when this process, too, has let go of it.
            stdin.destroy();
            // A filter that fails takes the program with it; to the filter, a program that fails has ended well.
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
function startInto(output, { program, args }, running) {
    return (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .ni)(program, running.signal, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio: ['ignore', asStdio(output), 'pipe'], env: environment(running) }));
}
/** A file descriptor is a good output too; only the types for three single outputs do not know that. */
const asStdio = (output) => output;
function startPiped({ program, args }, running) {
    return (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .ni)(program, running.signal, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment(running) }));
}
const environment = ({ env }) => ({ ...process.env, ...env });


/***/ }),

/***/ 76222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   _V: () => (/* binding */ maxLinks),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/** One read-only view of a tree of files: a folder on disk, an image in an engine, or a docker-save tar. */
/** As many links as Linux follows before it answers ELOOP (path_resolution(7)). */
const maxLinks = 40;
/** The entry that a process with this root would find at `path`: links are followed, and `..` stops at the root. */
async function resolve(files, path) {
    let pending = segments(path);
    let current = [];
    let entry;
    let links = 0;
    while (pending.length > 0) {
        const [segment, ...rest] = pending;
        pending = rest;
        if (segment === '..') {
            current = current.slice(0, -1);
            continue;
        }
        entry = await files.lookup(`/${[...current, segment].join('/')}`);
        if (entry === undefined)
            return undefined;
        if (entry.type !== 'symlink') {
            current = [...current, segment];
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        const target = entry.target ?? '';
        if (target.startsWith('/'))
            current = [];
        pending = [...segments(target), ...pending];
    }
    const settled = `/${current.join('/')}`;
    return entry?.path === settled ? entry : files.lookup(settled);
}
/** The parts of a path without empty ones and `.`. */
function segments(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}


/***/ }),

/***/ 44629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   J: () => (/* binding */ defaultLimit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Bytes that a file may have where the reader names no limit of its own. */
const defaultLimit = 16 * 1024 * 1024;
/**
 * Makes sure that an entry is a regular file of at most `limit` bytes.
 * @param place what the path lies in, for the message: `the folder "hello"`.
 * @throws UserError where it is not.
 */
function assertReadable(entry, path, place, limit) {
    if (entry === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no file "${path}" in ${place}.`);
    if (entry.type !== 'file') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${path}" in ${place} is no regular file but ${nouns[entry.type]}.`);
    }
    if (entry.size > limit) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${path}" in ${place} has ${entry.size} bytes; a file that is read here may have ${limit} at most.`);
    }
}
const nouns = {
    file: 'a file',
    directory: 'a directory',
    symlink: 'a symbolic link',
    other: 'a device, pipe or socket',
};


/***/ }),

/***/ 24617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sortByPath)
/* harmony export */ });
/* unused harmony export entriesBelow */
/** Entries in the order of their paths, by UTF-16 units as `<` compares: all that a directory holds lies together. */
function sortByPath(entries) {
    return [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The part of sorted entries that lies below a directory, found without looking at the others. */
function entriesBelow(sorted, directory) {
    const prefix = directory === '/' ? '/' : `${directory}/`;
    const start = firstIndex(sorted, (path) => path > prefix);
    const length = firstIndex(sorted, (path) => path > prefix && !path.startsWith(prefix)) - start;
    return sorted.slice(start, start + length);
}
/** The first index from which on `reached` holds; it must not hold again for a smaller path. */
function firstIndex(sorted, reached) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (reached(sorted[middle]?.path ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ })

};
