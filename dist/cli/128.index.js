export const id = 128;
export const ids = [128];
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
    builder: { command: ['buildx', 'build'], pull: ['--pull'], local: [] },
    docker: { command: ['build', forceRemoval], pull: ['--pull'], local: [] },
    podman: { command: ['build', forceRemoval, ...dockerFormat], ...buildahs },
    buildah: { command: ['build', ...dockerFormat], ...buildahs },
};
/**
 * The arguments of a build, without those of the program itself.
 * @throws UserError if the request has a part that this builder cannot do.
 */
function buildArguments(request, builder, { builder: name, idFile, output } = {}) {
    const { command, pull, local } = dialects[builder];
    return [
        ...command,
        ...each('--builder', name),
        ...attestations(request, builder),
        ...each('--output', output === undefined ? undefined : exporter(request, output)),
        ...['--file', request.dockerfile],
        ...each('--iidfile', idFile),
        ...each('--tag', request.tag),
        ...each('--label', pairs(request.labels)),
        ...each('--target', request.target),
        ...each('--build-arg', pairs(request.buildArgs)),
        ...(request.fromLocal === undefined ? (request.pull ? pull : []) : local),
        ...(request.noCache ? ['--no-cache'] : []),
        ...each('--platform', request.platform),
        ...each('--cache-from', request.cacheFrom),
        ...each('--cache-to', allowed('cache-to', request.cacheTo, builder)),
        ...each('--secret', request.secrets),
        ...each('--ssh', allowed('ssh', request.ssh, builder)),
        ...each('--build-context', allowed('build-contexts', request.buildContexts, builder)),
        request.context,
    ];
}
/** Attestations make the tar an index that older readers refuse, and buildx adds some unless told otherwise. */
function attestations({ provenance, sbom }, builder) {
    allowed('provenance', provenance, builder);
    allowed('sbom', sbom, builder);
    return isBuildx(builder) ? [`--provenance=${provenance ?? 'false'}`, `--sbom=${sbom ?? 'false'}`] : [];
}
/** BuildKit's names of the compressions; gzip is its default. */
const compressions = {
    none: ',compression=uncompressed,force-compression=true',
    zstd: ',compression=zstd,force-compression=true,oci-mediatypes=true',
};
/** Docker's format, which all tools read, cannot hold attestations. */
function exporter({ provenance, sbom, layerCompression = 'gzip' }, path) {
    const hasAttestations = [provenance, sbom].some((each) => each !== undefined && each !== 'false');
    const destination = /[",\n]/.test(path) ? `"dest=${path.replaceAll('"', '""')}"` : `dest=${path}`;
    return `type=${hasAttestations ? 'oci' : 'docker'},${destination}${compressions[layerCompression] ?? ''}`;
}
function isBuildx(builder) {
    return builder === 'buildx' || builder === 'builder';
}
/** Options that only some builders know; without an entry, buildx alone. */
const alsoKnownBy = {
    ssh: ['podman', 'buildah'],
    'build-contexts': ['podman', 'buildah'],
};
/** @throws UserError if the option is set, and the builder does not know it. */
function allowed(option, value, builder) {
    if (isBuildx(builder) || alsoKnownBy[option]?.includes(builder))
        return value;
    if (value === undefined || value.length === 0)
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

/***/ 7433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BuildFailed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/** The engine answered, and the build itself failed: usually the Dockerfile is wrong. */
class BuildFailed extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N {
    constructor(program, failure) {
        const { status, output } = failure;
        super(`The build failed: ${program} ended with exit code ${status}. Its last lines:\n${output}`, {
            cause: failure,
        });
    }
}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Client),
/* harmony export */   R: () => (/* binding */ EngineUnavailable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4296);
/* harmony import */ var _exec_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7567);
/* harmony import */ var _exec_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
/* harmony import */ var _build_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7433);
/* harmony import */ var _exec_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7632);
/* harmony import */ var _exec_find_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3547);






/** A program that is there, while its engine is not. */
class EngineUnavailable extends _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SystemError */ ._N {
}
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
    /** What a command answers, whether it succeeds or not. @throws SystemError if it cannot be started. */
    ask(args, signal = this.signal) {
        return (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(this.program, [...this.common, ...args], { env: (0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .engineEnvironment */ .I)(), signal });
    }
    /** What a command answers, trimmed. @throws SystemError if it fails. */
    async need(args, signal = this.signal) {
        return assertSuccess(this.program, args, await this.ask(args, signal)).stdout.trim();
    }
    /** What a command answers, trimmed; undefined if it says that there is no such thing. @throws SystemError */
    async find(args) {
        const answer = await this.ask(args);
        if (answer.exitCode !== 0 && isMissing(answer.stderr))
            return undefined;
        return assertSuccess(this.program, args, answer).stdout.trim();
    }
    /** A command that is not stopped with the run, because it removes what the run leaves behind; it may fail. */
    async cleanUp(args) {
        const { exitCode, stderr } = await (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(this.program, [...this.common, ...args], {
            env: (0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .engineEnvironment */ .I)(),
        });
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
            answer = await this.ask(args, signal);
        }
        catch (error) {
            if (error instanceof _exec_find_program_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramMissing */ .Xh) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SystemError */ ._N(`${error.message} ${installHint}`, { cause: error });
            }
            if (!late.aborted)
                throw error;
            throw new EngineUnavailable(`No ${capital(this.program)} engine answers: it said nothing for ${secondsToAnswer} seconds. ${installHint}`, { cause: error });
        }
        if (answer.exitCode === 0)
            return answer.stdout.trim();
        throw this.unavailable(firstLine(answer.stderr), installHint);
    }
    /** The error for an engine that does not answer. @param reason what its client says */
    unavailable(reason, installHint) {
        const refusal = reason.replace(/(?<![.!?])$/, '.');
        const advice = /permission denied/i.test(refusal) ? permissionAdvice : installHint;
        return new EngineUnavailable(`No ${capital(this.program)} engine answers: ${refusal} ${advice}`);
    }
    /** Builds an image, and shows what the program prints. @param env its whole environment. @throws SystemError with exit code and last lines. */
    async build(args, env) {
        const all = [...this.common, ...args];
        this.log.info(`${this.program} ${all.map(shown).join(' ')}`);
        const fence = this.log.fence();
        try {
            const show = (chunk) => {
                fence.write(chunk);
            };
            await (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runStreaming */ .SL)(this.program, all, show, { env, signal: this.signal });
        }
        catch (error) {
            if (!(error instanceof _exec_child_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramFailed */ .O))
                throw error;
            throw new _build_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildFailed */ .U(this.program, error);
        }
        finally {
            fence.release();
        }
    }
    /** What a command writes to its standard output, as it comes. */
    stream(args, signal = this.signal) {
        return (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runToStream */ .xX)(this.program, [...this.common, ...args], { env: (0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .engineEnvironment */ .I)(), signal });
    }
    /** Lets a command write to an open file. @throws SystemError with exit code and last lines. */
    write(args, file, { signal = this.signal, through } = {}) {
        return (0,_exec_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runToFile */ .Tb)(this.program, [...this.common, ...args], file, {
            env: (0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .engineEnvironment */ .I)(),
            signal,
            through,
        });
    }
}
/** The engine is there, and its socket is for others. Source: https://docs.docker.com/engine/install/linux-postinstall/ */
const permissionAdvice = "The engine runs, but this user may not use its socket: add the user to the socket's group " +
    '(sudo usermod -aG docker "$USER") and log in again, or run as root.';
/** How engines say that there is no such image, or that no image can be called so. */
function isMissing(stderr) {
    return /no such|not known|not found|unable to find|could not find|invalid reference/i.test(stderr);
}
function assertSuccess(program, args, answer) {
    if (answer.exitCode === 0)
        return answer;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SystemError */ ._N(`"${program} ${args.join(' ')}" failed (exit code ${answer.exitCode}): ${firstLine(answer.stderr)}`);
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

/***/ 5783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Docker),
  S: () => (/* binding */ DockerIsPodman)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/engine/build-arguments.ts
var build_arguments = __webpack_require__(2379);
// EXTERNAL MODULE: ./src/engine/client.ts
var client = __webpack_require__(6871);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/exec/child.ts
var child = __webpack_require__(7567);
// EXTERNAL MODULE: ./src/image/readable.ts
var readable = __webpack_require__(4629);
// EXTERNAL MODULE: ./src/image/sorted-entries.ts
var sorted_entries = __webpack_require__(4617);
;// CONCATENATED MODULE: ./src/engine/container-tree.ts



/** Bytes of the contents that are kept, of one file and together; larger files are asked for when they are read. */
const keptFile = 4 * 1024 * 1024;
const keptTotal = 32 * 1024 * 1024;
/** Decides which contents are kept, so that memory does not grow with the image. */
class Keep {
    room = keptTotal;
    /** Whether there is room for a file's content, which then is taken. */
    takes({ type, size }) {
        if (type !== 'file' || size > Math.min(keptFile, this.room))
            return false;
        this.room -= size;
        return true;
    }
}
/** Reads the tar of a folder, whose members' names start with the folder's own name. */
async function readTree(directory, members, keep) {
    const found = new Map();
    const contents = new Map();
    /** The name whose content a path shares; its own in most cases. */
    const firstName = new Map();
    const pathOf = (name) => external_node_path_.posix.join(directory, ...name.split('/').slice(1));
    for await (const member of members) {
        const { header } = member;
        const path = pathOf(header.name).replace(/(?<=.)\/$/, '');
        const first = header.type === 'link' ? pathOf(header.linkname) : path;
        const entry = { ...(found.get(first) ?? toEntry(path, header)), path };
        firstName.set(path, first);
        found.set(path, entry);
        if (header.type !== 'link' && keep.takes(entry)) {
            contents.set(path, await (0,consumers_.buffer)(member));
        }
        else {
            const shared = contents.get(first);
            if (shared !== undefined)
                contents.set(path, shared);
            member.resume();
        }
    }
    const top = found.get(directory);
    found.delete(directory);
    const entries = top?.type === 'directory' ? withHardLinks((0,sorted_entries/* sortByPath */.$)(found.values()), firstName) : [];
    const byPath = new Map(found);
    if (top !== undefined)
        byPath.set(directory, top);
    return { entries, byPath, contents };
}
const types = {
    file: 'file',
    'contiguous-file': 'file',
    directory: 'directory',
    symlink: 'symlink',
};
/** The entry that a tar's header describes. */
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
/** Marks each further name of a file with the name that stands first in the list; the tar's order is another one. */
function withHardLinks(sorted, firstName) {
    const leaders = new Map();
    return sorted.map((entry) => {
        const content = firstName.get(entry.path);
        const sameAs = leaders.get(content);
        leaders.set(content, sameAs ?? entry.path);
        return sameAs === undefined ? entry : { ...entry, sameAs };
    });
}

;// CONCATENATED MODULE: ./src/engine/container-files.ts










/**
 * The files of an image, read from a container that is never started. Each question is one `cp`, whose tar is read only
 * as far as the answer needs, and no path is asked for twice: a folder that was listed answers for all that it holds,
 * and a file that was looked up for its content.
 */
class ContainerFiles {
    copyOut;
    isSmall;
    answers = new Map();
    trees = new Map();
    keep = new Keep();
    /** @param isSmall whether to read all of the image at once, by the first question */
    constructor(copyOut, isSmall = false) {
        this.copyOut = copyOut;
        this.isSmall = isSmall;
    }
    async lookup(path) {
        const tree = await this.treeWith(path);
        if (tree !== undefined)
            return tree.byPath.get(path);
        return (await this.isReached(path)) ? (await this.ask(path))?.entry : undefined;
    }
    /** The engine follows links in a path's parents, inside the image's root. */
    async follow(path) {
        const tree = await this.treeWith(path);
        const known = tree?.byPath.get(path);
        if (known !== undefined)
            return known;
        // Below a link of a tree, what the tree does not have may be elsewhere.
        return isSettled(path) && !(tree && isBelowFolder(tree, path))
            ? (await this.ask(path))?.entry
            : undefined;
    }
    async list(directory) {
        const known = await this.treeWith(directory);
        if (known !== undefined)
            return (0,sorted_entries/* entriesBelow */.y)(known.entries, directory);
        if (!(await this.isReached(directory)))
            return [];
        const tree = this.treeOf(directory);
        this.trees.set(directory, tree);
        return (await tree).entries;
    }
    async read(path, limit = readable/* defaultLimit */.J) {
        const tree = await this.treeWith(path);
        // What was answered before was reached before, and may have been followed.
        const answer = tree === undefined ? await this.answers.get(path) : undefined;
        const entry = answer?.entry ?? (await this.lookup(path));
        (0,readable/* assertReadable */.D)(entry, path, 'the image', limit);
        const known = tree?.contents.get(path) ?? answer?.content ?? (await this.answers.get(path))?.content;
        if (known !== undefined)
            return known;
        for await (const member of unpack(this.copyOut(path)))
            return await (0,consumers_.buffer)(member);
        throw new errors/* UserError */.yo(`There is no file "${path}" in the image.`);
    }
    /** The answer that covers a path, if a folder around it, or the path itself, was listed before. */
    async treeWith(path) {
        if (this.isSmall && this.trees.size === 0)
            this.trees.set('/', this.treeOf('/'));
        for (const [directory, tree] of this.trees) {
            if (path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`))
                return tree;
        }
        return undefined;
    }
    treeOf(directory) {
        return readTree(directory, unpack(this.copyOut(directory)), this.keep);
    }
    /** Whether all folders above a path are folders, and no links. */
    async isReached(path) {
        if (!isSettled(path))
            return false;
        const parent = external_node_path_.posix.dirname(path);
        return parent === '/' || (await this.lookup(parent))?.type === 'directory';
    }
    ask(path) {
        if (ownFolders.has(path))
            return Promise.resolve({ entry: ownFolder(path) });
        let answer = this.answers.get(path);
        if (answer === undefined) {
            answer = this.first(path);
            this.answers.set(path, answer);
        }
        return answer;
    }
    /** The first member of a path's tar, with its content if that is small; undefined if there is no such path. */
    async first(path) {
        for await (const member of unpack(this.copyOut(path))) {
            const entry = toEntry(path, member.header);
            // Awaited here: leaving the loop destroys the member.
            return this.keep.takes(entry) ? { entry, content: await (0,consumers_.buffer)(member) } : { entry };
        }
        return undefined;
    }
}
/**
 * Docker lays folders of its own over these of the image, so that there is nothing to ask.
 * Source: moby/daemon/initlayer/setup_unix.go
 */
const ownFolders = new Set(['/dev', '/dev/pts', '/dev/shm', '/proc', '/sys']);
function ownFolder(path) {
    return { path, type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0 };
}
/** Whether a path is absolute and normal, as the path of an entry is. */
function isSettled(path) {
    return external_node_path_.posix.resolve('/', path) === path;
}
/** Whether the parents of a path that a tree covers are folders of it, so that it has the last word. */
function isBelowFolder({ byPath }, path) {
    for (let parent = external_node_path_.posix.dirname(path); parent !== '/'; parent = external_node_path_.posix.dirname(parent)) {
        const entry = byPath.get(parent);
        if (entry !== undefined)
            return entry.type === 'directory';
    }
    return true;
}
/** What docker says of a path that is not in the container, in its older and newer words. */
const notThere = /no such container:path|could not find the file/i;
/** The members of a tar; none if the path is not there. Leaving early ends the program behind the tar. */
async function* unpack(tar) {
    const unpacked = (0,tar_stream.extract)();
    // Whatever goes wrong destroys `unpacked` with the same error, and so comes out of the loop below.
    (0,promises_.pipeline)(external_node_stream_.Readable.from(tar), unpacked).catch(() => undefined);
    try {
        for await (const member of unpacked)
            yield member;
    }
    catch (error) {
        if (!(error instanceof child/* ProgramFailed */.O && notThere.test(error.output)))
            throw error;
    }
    finally {
        unpacked.destroy();
    }
}

;// CONCATENATED MODULE: ./src/engine/docker-info.ts
/** The arguments of the question. */
const infoArguments = ['info', '--format', '{{json .}}'];
/** Parses what `docker info --format '{{json .}}'` prints. */
function parseInfo(json) {
    let printed;
    try {
        printed = JSON.parse(json);
    }
    catch {
        return { isPodman: false, reason: 'its client does not answer in JSON' };
    }
    if (printed.host !== undefined)
        return { isPodman: true };
    const [error] = printed.ServerErrors ?? [];
    if (error !== undefined)
        return { isPodman: false, reason: error };
    const { Version: client = '', Context: context = 'default', Plugins } = printed.ClientInfo ?? {};
    return {
        client,
        engine: printed.ServerVersion ?? '',
        context,
        // A plugin that does not start has an error.
        hasBuildx: (Plugins ?? []).some(({ Name, Err }) => Name === 'buildx' && !Err),
        hasContainerdStore: (printed.DriverStatus ?? []).some(([key, value]) => key === 'driver-type' && value?.startsWith('io.containerd.snapshotter') === true),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/files/temporary-folder.ts
var temporary_folder = __webpack_require__(2853);
;// CONCATENATED MODULE: ./src/engine/id-file.ts



/** Lets a build write the id of its image to a file, and returns the id. */
function withIdFile(build) {
    return (0,temporary_folder/* withTemporaryFolder */.EX)('id', async (folder) => {
        const path = (0,external_node_path_.join)(folder, 'id');
        await build(path);
        return (await (0,external_node_fs_promises_.readFile)(path, 'utf8')).trim();
    });
}

// EXTERNAL MODULE: ./src/exec/environment.ts
var environment = __webpack_require__(2376);
// EXTERNAL MODULE: ./src/engine/engine.ts
var engine = __webpack_require__(7586);
// EXTERNAL MODULE: ./src/engine/inspection.ts
var inspection = __webpack_require__(1978);
// EXTERNAL MODULE: ./src/engine/reference.ts
var reference = __webpack_require__(6787);
// EXTERNAL MODULE: ./src/engine/temporary-name.ts
var temporary_name = __webpack_require__(9689);
;// CONCATENATED MODULE: ./src/engine/docker.ts











const installHint = 'On a GitHub-hosted runner use ubuntu-latest; elsewhere install Docker (https://docs.docker.com/engine/install), ' +
    'start its service, or point DOCKER_HOST at one. With "build: false" the folder is checked without an engine.';
/** The program `docker` is Podman, which the package podman-docker installs under that name. */
class DockerIsPodman extends errors/* SystemError */._N {
}
/** Bytes of an image that is read as a whole, which takes no longer than two questions. */
const smallImage = 8 * 1024 * 1024;
/** Docker's command line, whichever generation of client, builder and image store is behind it. */
class Docker {
    name = 'docker';
    client;
    answer;
    constructor(log, { host, tlsVerify, signal } = {}) {
        const common = [...(host === undefined ? [] : ['--host', host]), ...(tlsVerify ? ['--tlsverify'] : [])];
        this.client = new client/* Client */.K('docker', log, common, signal);
    }
    async version() {
        const { client, engine } = await this.info();
        return `${client === '' ? '' : `client ${client}, `}engine ${engine}`;
    }
    async build(request) {
        const { fromLocal, secrets = [] } = request;
        const env = (0,environment/* engineEnvironment */.I)(request);
        if (await this.usesBuildx()) {
            const named = { tag: (0,temporary_name/* temporaryName */.N)(), ...request };
            // A builder in a container (docker/setup-buildx-action) does not see the engine's own images.
            const place = fromLocal === undefined ? {} : { builder: (await this.info()).context };
            await this.client.build((0,build_arguments/* buildArguments */.f)(named, 'buildx', place), env);
            return named.tag;
        }
        if (request.tag === undefined && (await this.isClassic(secrets))) {
            // The classic builder starts from an image's id, too: a name would have to be removed again.
            return withIdFile((idFile) => this.client.build((0,build_arguments/* buildArguments */.f)(request, 'docker', { idFile }), env));
        }
        const named = { tag: (0,temporary_name/* temporaryName */.N)(), ...request };
        // The classic builder knows no secrets; a client from before buildx has BuildKit inside.
        const buildKit = secrets.length > 0 ? { DOCKER_BUILDKIT: '1' } : {};
        await this.client.build((0,build_arguments/* buildArguments */.f)(named, 'docker'), { ...env, ...buildKit });
        return named.tag;
    }
    async inspect(image) {
        const answer = await this.client.find(['image', 'inspect', image]);
        return answer === undefined ? undefined : (0,inspection/* parseInspection */.K)(answer);
    }
    /**
     * The files are those of a container that is never started. Docker mounts some of its own there, so an empty one
     * appears for each: /.dockerenv, /dev, /proc, /sys, /etc/hostname, /etc/hosts and /etc/resolv.conf.
     */
    async open(name) {
        const config = await this.inspect(name);
        if (config === undefined)
            throw new engine/* ImageMissing */.s(this.name, name);
        // By its id: another job may move the name.
        const container = await this.createContainer(config);
        const isSmall = config.size !== undefined && config.size <= smallImage;
        const files = new ContainerFiles((path) => this.client.stream(['cp', `${container}:${path}`, '-']), isSmall);
        return { name, config, files, close: () => this.removeContainer(container) };
    }
    nameInTar(image) {
        return (0,reference/* familiarName */.h)(image);
    }
    async tag(image, name) {
        await this.client.need(['tag', image, name]);
    }
    /** What is committed from a container has neither triggers nor SHELL. */
    async withoutTriggers({ config }, name) {
        const container = await this.createContainer(config);
        try {
            const command = `CMD ${JSON.stringify(config.command)}`;
            await this.client.need(['commit', '--change', command, container, name]);
        }
        finally {
            await this.removeContainer(container);
        }
    }
    save(image, file, writing) {
        return this.client.write(['save', image], file, writing);
    }
    stream(image, signal) {
        return this.client.stream(['save', image], signal);
    }
    async untag(image) {
        if (image.startsWith('sha256:')) {
            // Removing an id would also take a name that it may have had before. What is built on it keeps it.
            const name = (0,temporary_name/* temporaryName */.N)();
            await this.client.cleanUp(['tag', image, name]);
            await this.untag(name);
            return;
        }
        // The force is for a container that a failed build left behind: only the name is to go.
        await this.client.cleanUp(['rmi', '--force', '--no-prune', image]);
    }
    /** Takes an image from a tar. @throws SystemError */
    async load(tar) {
        await this.client.need(['load', '--input', tar]);
    }
    /** An image without a command needs one to become a container; it is never started. */
    createContainer({ id }) {
        return this.client.need(['create', '--pull', 'never', id, 'not-started']);
    }
    removeContainer(container) {
        return this.client.cleanUp(['rm', '--force', '--volumes', container]);
    }
    /** What the engine says of itself: asked once. */
    info() {
        this.answer ??= this.probe();
        return this.answer;
    }
    async probe() {
        const info = parseInfo(await this.client.probe(infoArguments, installHint));
        if (!('isPodman' in info))
            return info;
        if (info.isPodman)
            throw new DockerIsPodman(isPodman);
        throw this.client.unavailable(info.reason, installHint);
    }
    /** Whether buildx builds; DOCKER_BUILDKIT=0 is how Docker is asked for the classic builder. */
    async usesBuildx() {
        return process.env.DOCKER_BUILDKIT !== '0' && (await this.info()).hasBuildx;
    }
    /** Whether the classic builder surely builds. A client before Docker 23, which says no version, has BuildKit too. */
    async isClassic(secrets) {
        const { DOCKER_BUILDKIT: buildKit = '' } = process.env;
        if (secrets.length > 0)
            return false;
        return buildKit === '0' || (buildKit === '' && (await this.info()).client !== '');
    }
}
const isPodman = 'The program "docker" on this machine is Podman, under the name that the package podman-docker gives it: write ' +
    'engine: podman, or install Docker (https://docs.docker.com/engine/install).';


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseInspection)
/* harmony export */ });
/* harmony import */ var _image_config_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2742);

/** What `docker image inspect NAME` or `podman image inspect NAME` prints, as an image's configuration. */
function parseInspection(json) {
    const [image] = JSON.parse(json);
    if (image === undefined)
        return undefined;
    // Podman leaves the algorithm out.
    const id = image.Id.includes(':') ? image.Id : `sha256:${image.Id}`;
    const asWritten = {
        architecture: image.Architecture,
        variant: image.Variant,
        os: image.Os,
        config: { Healthcheck: image.HealthCheck, ...image.Config },
        rootfs: { diff_ids: image.RootFS?.Layers },
    };
    const config = (0,_image_config_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageConfig */ .F)(asWritten, id, 'the inspection');
    return image.Size === undefined ? config : { ...config, size: image.Size };
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEngine: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4296);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5783);
/* harmony import */ var _exec_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3547);
/* harmony import */ var _options_choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3218);




const kinds = {
    docker: {
        refuses: [],
        open: (choice, log) => Promise.resolve(new _docker_js__WEBPACK_IMPORTED_MODULE_0__/* .Docker */ .J(log, choice)),
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
 * @throws UserError if that engine cannot be reached so; SystemError if `auto` finds none, or one that does not answer.
 */
async function openEngine(choice, log) {
    if (choice.builder !== undefined) {
        const { openBuilder } = await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 2090));
        return openBuilder({ ...choice, builder: choice.builder }, log);
    }
    const engine = await chosenEngine(choice, log);
    if (!choice.forTar || !(engine instanceof _docker_js__WEBPACK_IMPORTED_MODULE_0__/* .Docker */ .J))
        return engine;
    const { builderInUse } = await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 2090));
    return (await builderInUse(engine, choice)) ?? engine;
}
async function chosenEngine(choice, log) {
    if (choice.name === 'auto')
        return firstInstalled(choice, log);
    const name = choice.name === 'moby' ? 'docker' : choice.name;
    const [refused] = refusedBy(kinds[name], choice);
    if (refused === undefined)
        return kinds[name].open(choice, log);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(refused === 'host'
        ? `The address "${choice.host ?? ''}" means nothing to ${name}, which has no service: leave it out, or choose docker or podman.`
        : `${name} cannot verify who an engine is: leave tls-verify out, or choose docker.`);
}
/** An engine that is installed and does not answer is an error, and no reason to build with another one unasked. */
async function firstInstalled(choice, log) {
    let first;
    for (const name of _options_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .engineNames */ .Ry) {
        const kind = kinds[name];
        if (refusedBy(kind, choice).length > 0)
            continue;
        const engine = await kind.open(choice, log);
        try {
            await engine.version();
            return engine;
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
            log.debug(`${engine.name} is not used: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            first ??= error;
        }
    }
    throw first;
}
function isMissing(error) {
    return (error instanceof _docker_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerIsPodman */ .S || (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemError */ ._N && error.cause instanceof _exec_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramMissing */ .Xh));
}
function refusedBy({ refuses }, choice) {
    return refuses.filter((option) => choice[option] !== undefined && choice[option] !== false);
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
