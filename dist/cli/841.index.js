export const id = 841;
export const ids = [841];
export const modules = {

/***/ 2379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildArguments)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

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

/***/ 6871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Client)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _exec_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7567);
/* harmony import */ var _exec_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);



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

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Docker: () => (/* binding */ Docker)
});

// EXTERNAL MODULE: ./src/engine/build-arguments.ts
var build_arguments = __webpack_require__(2379);
// EXTERNAL MODULE: ./src/engine/client.ts
var client = __webpack_require__(6871);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/image/readable.ts
var readable = __webpack_require__(4629);
// EXTERNAL MODULE: ./src/image/sorted-entries.ts
var sorted_entries = __webpack_require__(4617);
// EXTERNAL MODULE: ./src/exec/child.ts
var child = __webpack_require__(7567);
;// CONCATENATED MODULE: ./src/engine/container-files.ts








const types = {
    file: 'file',
    'contiguous-file': 'file',
    directory: 'directory',
    symlink: 'symlink',
};
/**
 * The files of an image by way of a container that is never started. Each question is one `cp`, whose tar is read
 * only as far as the answer needs; answers about single entries are kept.
 */
class ContainerFiles {
    copyOut;
    entries = new Map();
    constructor(copyOut) {
        this.copyOut = copyOut;
    }
    lookup(path) {
        let entry = this.entries.get(path);
        if (entry === undefined) {
            entry = this.behindNoLink(path, (header) => Promise.resolve(toEntry(path, header)));
            this.entries.set(path, entry);
        }
        return entry;
    }
    async list(directory) {
        const top = await this.lookup(directory);
        if (top?.type !== 'directory')
            return [];
        const found = new Map();
        /** The name whose content a path shares; its own in most cases. */
        const firstName = new Map();
        // The tar's names start with the directory's own name.
        const pathOf = (name) => external_node_path_.posix.join(directory, ...name.split('/').slice(1));
        for await (const member of unpack(this.copyOut(directory))) {
            const { header } = member;
            const path = pathOf(header.name).replace(/(?<=.)\/$/, '');
            const first = header.type === 'link' ? pathOf(header.linkname) : path;
            const entry = found.get(first) ?? toEntry(path, header);
            firstName.set(path, first);
            found.set(path, { ...entry, path });
            member.resume();
        }
        found.delete(directory);
        return withHardLinks((0,sorted_entries/* sortByPath */.$)(found.values()), firstName);
    }
    async read(path, limit = readable/* defaultLimit */.J) {
        const content = await this.behindNoLink(path, async (header, body) => {
            (0,readable/* assertReadable */.D)(toEntry(path, header), path, 'the image', limit);
            const chunks = [];
            for await (const chunk of body)
                chunks.push(chunk);
            return Buffer.concat(chunks);
        });
        if (content === undefined)
            throw new errors/* UserError */.yo(`There is no file "${path}" in the image.`);
        return content;
    }
    /** Like {@link first}, but nothing where the path goes through a link, which docker follows. */
    async behindNoLink(path, take) {
        if (external_node_path_.posix.resolve('/', path) !== path)
            return undefined;
        const parent = external_node_path_.posix.dirname(path);
        if (parent !== '/' && (await this.lookup(parent))?.type !== 'directory')
            return undefined;
        return this.first(path, take);
    }
    /** What `take` makes of the first entry of a path's tar; undefined where there is no such path. */
    async first(path, take) {
        for await (const entry of unpack(this.copyOut(path))) {
            // Awaited here: leaving the loop destroys the entry.
            return await take(entry.header, entry);
        }
        return undefined;
    }
}
/** What docker says of a path that is not in the container, in its older and newer words. */
const notThere = /no such container:path|could not find the file/i;
/** The entries of a tar; none where the path is not there. Leaving early ends the program behind the tar. */
async function* unpack(tar) {
    const unpacked = (0,tar_stream.extract)();
    // Whatever goes wrong destroys `unpacked` with the same error, and so comes out of the loop below.
    (0,promises_.pipeline)(external_node_stream_.Readable.from(tar), unpacked).catch(() => undefined);
    try {
        for await (const entry of unpacked)
            yield entry;
    }
    catch (error) {
        if (!(error instanceof child/* ProgramFailed */.Oh && notThere.test(error.output)))
            throw error;
    }
    finally {
        unpacked.destroy();
    }
}
/** Tells of each further name of a file which one stands first in the list; the tar's order is another one. */
function withHardLinks(sorted, firstName) {
    const leaders = new Map();
    return sorted.map((entry) => {
        const content = firstName.get(entry.path);
        const sameAs = leaders.get(content);
        leaders.set(content, sameAs ?? entry.path);
        return sameAs === undefined ? entry : { ...entry, sameAs };
    });
}
function toEntry(path, header) {
    const type = types[header.type] ?? 'other';
    return {
        path,
        type,
        mode: header.mode & 0o7777,
        uid: header.uid,
        gid: header.gid,
        size: type === 'file' ? header.size : 0,
        ...(type === 'symlink' && { target: header.linkname }),
    };
}

// EXTERNAL MODULE: ./src/engine/inspection.ts
var inspection = __webpack_require__(1978);
;// CONCATENATED MODULE: ./src/engine/docker.ts




const installHint = 'On a GitHub-hosted runner use ubuntu-latest; elsewhere install Docker (https://docs.docker.com/engine/install), ' +
    'start its service, or point DOCKER_HOST at one. With "build: false" the folder is checked without an engine.';
/** Docker's command line, whichever generation of client, builder and image store is behind it. */
class Docker {
    name = 'docker';
    client;
    buildx;
    constructor(log, { host, tlsVerify, signal } = {}) {
        const common = [...(host === undefined ? [] : ['--host', host]), ...(tlsVerify ? ['--tlsverify'] : [])];
        this.client = new client/* Client */.K('docker', log, common, signal);
    }
    version() {
        const format = 'client {{.Client.Version}}, engine {{.Server.Version}}';
        return this.client.probe(['version', '--format', format], installHint);
    }
    async build(request) {
        const { fromLocal, secrets = [] } = request;
        if (!(await this.hasBuildx())) {
            // The classic builder knows no secrets; a client of before buildx has BuildKit inside.
            const env = secrets.length > 0 ? { DOCKER_BUILDKIT: '1' } : {};
            await this.client.build((0,build_arguments/* buildArguments */.f)(request, 'docker'), env);
            return;
        }
        const context = fromLocal ? await this.context() : undefined;
        await this.client.build((0,build_arguments/* buildArguments */.f)(request, 'buildx', context));
    }
    async inspect(image) {
        const answer = await this.client.find(['image', 'inspect', image]);
        return answer === undefined ? undefined : (0,inspection/* parseInspection */.K)(answer);
    }
    /**
     * The files are those of a container that is never started, so that there are empty ones more than in the image
     * where Docker mounts its own: /.dockerenv, /dev, /proc, /sys, /etc/hostname, /etc/hosts and /etc/resolv.conf.
     */
    async withFiles(image, work) {
        // An image without a command cannot be made a container of unless one is given.
        const container = await this.client.need(['create', '--pull', 'never', image, 'not-started']);
        try {
            return await work(new ContainerFiles((path) => this.client.stream(['cp', `${container}:${path}`, '-'])));
        }
        finally {
            await this.client.cleanUp(['rm', '--force', '--volumes', container]);
        }
    }
    save(image, file, writing) {
        return this.client.write(['save', image], file, writing);
    }
    stream(image, signal) {
        return this.client.stream(['save', image], signal);
    }
    async untag(image) {
        // The force is for a container that a failed build left behind: only the name is to go.
        await this.client.cleanUp(['rmi', '--force', '--no-prune', image]);
    }
    /** Name of the context in use. (`context show` is newer than the oldest clients with buildx.) */
    context() {
        return this.client.need(['context', 'inspect', '--format', '{{.Name}}']);
    }
    /** Whether buildx builds; DOCKER_BUILDKIT=0 is Docker's own way to ask for the classic builder. */
    async hasBuildx() {
        if (process.env.DOCKER_BUILDKIT === '0')
            return false;
        this.buildx ??= this.client.ask(['buildx', 'version']).then(({ exitCode }) => exitCode === 0);
        return this.buildx;
    }
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseInspection)
/* harmony export */ });
/** What `docker image inspect NAME` or `podman image inspect NAME` prints, as an image's configuration. */
function parseInspection(json) {
    const [image] = JSON.parse(json);
    if (image === undefined)
        return undefined;
    const config = image.Config ?? {};
    return {
        // Podman leaves the algorithm out.
        id: image.Id.includes(':') ? image.Id : `sha256:${image.Id}`,
        architecture: image.Architecture ?? '',
        os: image.Os ?? '',
        labels: config.Labels ?? {},
        env: config.Env ?? [],
        entrypoint: config.Entrypoint ?? [],
        command: config.Cmd ?? [],
        workingDirectory: config.WorkingDir ?? '',
        user: config.User ?? '',
        layers: image.RootFS?.Layers ?? [],
        ...(image.Size !== undefined && { size: image.Size }),
    };
}


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ runStreaming),
/* harmony export */   Tb: () => (/* binding */ runToFile),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   xX: () => (/* binding */ runToStream)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7567);



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


/***/ })

};
