export const id = 128;
export const ids = [128];
export const modules = {

/***/ 86153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseExactly),
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a value of parsed JSON is an object: not null and not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Strings, and whole numbers with more digits than a number of JavaScript keeps, as RLIM_INFINITY has. */
const stringOrLong = /"(?:\\.|[^"\\])*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
/**
 * Parses JSON, with a string instead of each whole number that would lose digits.
 * @param mark what that string starts with, and no other string of the text does
 * @throws SyntaxError if the text is not JSON
 */
function parseExactly(text, mark) {
    // Of what is JSON, each string is matched as a whole; else an open one would be tried at each of its quotes.
    JSON.parse(text);
    return JSON.parse(text.replaceAll(stringOrLong, (token) => (token.startsWith('"') ? token : JSON.stringify(mark + token))));
}


/***/ }),

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

/***/ 37433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BuildFailed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _exec_child_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37567);
/* harmony import */ var _exec_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42376);
/* harmony import */ var _build_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37433);
/* harmony import */ var _exec_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77632);
/* harmony import */ var _exec_find_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43547);






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

/***/ 15783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Docker),
  S: () => (/* binding */ DockerIsPodman)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/engine/build-arguments.ts
var build_arguments = __webpack_require__(92379);
// EXTERNAL MODULE: ./src/engine/client.ts
var client = __webpack_require__(6871);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./src/exec/child.ts
var child = __webpack_require__(37567);
// EXTERNAL MODULE: ./src/image/readable.ts
var readable = __webpack_require__(44629);
// EXTERNAL MODULE: ./src/image/sorted-entries.ts
var sorted_entries = __webpack_require__(24617);
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
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/files/temporary-folder.ts
var temporary_folder = __webpack_require__(82853);
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
var environment = __webpack_require__(42376);
// EXTERNAL MODULE: ./src/engine/engine.ts
var engine = __webpack_require__(67586);
// EXTERNAL MODULE: ./src/engine/inspection.ts
var inspection = __webpack_require__(31978);
// EXTERNAL MODULE: ./src/engine/reference.ts
var reference = __webpack_require__(46787);
// EXTERNAL MODULE: ./src/engine/temporary-name.ts
var temporary_name = __webpack_require__(19689);
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

/***/ 67586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ makesTars),
/* harmony export */   s: () => (/* binding */ ImageMissing)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** An engine has no image of a name. */
class ImageMissing extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N {
    constructor(engine, image) {
        super(`${engine} has no image "${image}".`);
    }
}
/** Whether an engine's images are tars. */
function makesTars(engine) {
    return 'makesTars' in engine;
}


/***/ }),

/***/ 31978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseInspection)
/* harmony export */ });
/* harmony import */ var _image_config_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12742);

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

/***/ 19747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEngine: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15783);
/* harmony import */ var _exec_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43547);
/* harmony import */ var _options_choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83218);




const kinds = {
    docker: {
        refuses: [],
        open: (choice, log) => Promise.resolve(new _docker_js__WEBPACK_IMPORTED_MODULE_0__/* .Docker */ .J(log, choice)),
    },
    podman: {
        refuses: ['tlsVerify'],
        open: async (choice, log) => new (await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 27049))).Podman(log, choice),
    },
    buildah: {
        refuses: ['host', 'tlsVerify'],
        open: async (choice, log) => new (await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 29523))).Buildah(log, choice),
    },
};
/**
 * The engine that was chosen, not yet asked anything; with `auto` the first that is installed.
 * @throws UserError if that engine cannot be reached so; SystemError if `auto` finds none, or one that does not answer.
 */
async function openEngine(choice, log) {
    if (choice.builder !== undefined) {
        const { openBuilder } = await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 62090));
        return openBuilder({ ...choice, builder: choice.builder }, log);
    }
    const engine = await chosenEngine(choice, log);
    if (!choice.forTar || !(engine instanceof _docker_js__WEBPACK_IMPORTED_MODULE_0__/* .Docker */ .J))
        return engine;
    const { builderInUse } = await Promise.all(/* import() */[__webpack_require__.e(236), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 62090));
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

/***/ 46787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fullName),
/* harmony export */   h: () => (/* binding */ familiarName)
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
/** The shortest name that means the same to Docker, which is how it writes names into a tar. */
function familiarName(name) {
    return fullName(name).replace(/^docker\.io\/(?:library\/(?!.*\/))?/, '');
}


/***/ }),

/***/ 19689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isTemporaryName),
/* harmony export */   N: () => (/* binding */ temporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const prefix = 'localhost/system-image-action:';
/** A name for an image that is needed during a run alone; no two runs have the same. */
function temporaryName() {
    return prefix + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}
/** Whether an image is called so for the time of a run. */
function isTemporaryName(name) {
    return name.startsWith(prefix);
}


/***/ }),

/***/ 37567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ProgramFailed),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _core_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97893);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _find_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43547);



/** A program that ended with something other than 0. */
class ProgramFailed extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemError */ ._N {
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
/** Milliseconds that a program may take to clean up after SIGTERM before SIGKILL. */
const grace = 5000;
/**
 * Starts a program and watches it until it ends.
 * @param signal ends the program when it fires.
 * @param launch starts the program at a path.
 * @throws ProgramMissing, or SystemError if it cannot be started.
 */
function start(program, signal, launch) {
    if (signal?.aborted)
        throw stopped(program, signal);
    const path = (0,_find_program_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProgram */ .qi)(program);
    let child;
    try {
        child = launch(path);
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
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ENOENT') {
        return new _find_program_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramMissing */ .Xh(`There is no "${program}" on this machine.`, { cause: error });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemError */ ._N(`"${program}" cannot be started: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`, { cause: error });
}
function stopped(program, signal) {
    const reason = signal.reason;
    const late = reason?.name === 'TimeoutError';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemError */ ._N(late ? `"${program}" did not answer in time.` : `"${program}" was stopped.`, {
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
        return (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(this.kept.toString('utf8').trimEnd()).slice(-Tail.lines).join('\n');
    }
}


/***/ }),

/***/ 42376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ engineEnvironment),
/* harmony export */   n: () => (/* binding */ minimalEnvironment)
/* harmony export */ });
/**
 * The variables that a program may see. All others stay in this process, above all the inputs, tokens
 * and secrets of a workflow. A `*` at the end matches any suffix.
 */
const variables = {
    /** For every program: paths of programs, temporary files and the user's settings, and the user's language. */
    every: ['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LANGUAGE', 'LC_*', 'TZ', 'TMPDIR', 'TERM', 'NO_COLOR'],
    engine: [
        // Docker, buildx, BuildKit.
        ...['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'COMPOSE_*', 'SOURCE_DATE_EPOCH'],
        // Podman, Buildah, and the libraries they share.
        ...[
            'CONTAINER_*',
            'CONTAINERS_*',
            'PODMAN_*',
            'BUILDAH_*',
            'REGISTRY_AUTH_FILE',
            'REGISTRIES_CONFIG_PATH',
        ],
        ...['STORAGE_DRIVER', 'STORAGE_OPTS', '_CONTAINERS_*', 'NETAVARK_*'],
        // The network, and engines behind SSH.
        ...['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'ALL_PROXY', 'NO_PROXY'],
        ...['http_proxy', 'https_proxy', 'ftp_proxy', 'all_proxy', 'no_proxy'],
        ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_AUTH_SOCK', 'SSH_AGENT_PID'],
        // The session of a rootless user; the builder of buildx on Kubernetes.
        ...['XDG_*', 'DBUS_SESSION_BUS_ADDRESS', 'KUBECONFIG'],
    ],
    /** The variables that buildx reads for a type of cache. Source: https://docs.docker.com/build/cache/backends */
    caches: {
        gha: ['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_SERVICE_V2'],
        s3: ['AWS_*'],
        azblob: ['AZURE_*'],
    },
};
/** The environment of programs that need nothing special: git, runc, compressors, systemd's tools. */
function minimalEnvironment(source = process.env) {
    return select(source, variables.every);
}
/** The environment of an engine's command line; for a build, also the variables of its caches and secrets. */
function engineEnvironment({ cacheFrom = [], cacheTo = [], secrets = [] } = {}, source = process.env) {
    const caches = [...cacheFrom, ...cacheTo].map((cache) => fieldsOf(cache).get('type'));
    return select(source, [
        ...variables.every,
        ...variables.engine,
        ...Object.entries(variables.caches).flatMap(([type, names]) => (caches.includes(type) ? names : [])),
        ...secrets.flatMap(secretVariables),
    ]);
}
/** The variables that a `--secret` may be read from. Without `src` and `env`, its id names the variable. */
function secretVariables(secret) {
    const fields = fieldsOf(secret);
    const file = fields.get('src') ?? fields.get('source');
    const name = fields.get('env') ?? (fields.get('type') === 'env' ? file : undefined);
    const looked = name ?? (file === undefined ? fields.get('id') : undefined);
    // An asterisk would match other variables.
    return looked === undefined || looked.includes('*') ? [] : [looked];
}
/** Comma-separated `key=value` fields, which may be quoted: the CSV of Docker's options. */
function fieldsOf(text) {
    const fields = text.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
    return new Map(fields.map((field) => {
        const plain = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
        const at = plain.indexOf('=');
        return at < 0 ? [plain, ''] : [plain.slice(0, at).trim().toLowerCase(), plain.slice(at + 1)];
    }));
}
function select(source, patterns) {
    const exact = new Set(patterns);
    const starts = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
    const isSelected = (name) => exact.has(name) || starts.some((start) => name.startsWith(start));
    return Object.fromEntries(Object.entries(source).filter((entry) => entry[1] !== undefined && isSelected(entry[0])));
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


/***/ }),

/***/ 43547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Xh: () => (/* binding */ ProgramMissing),
/* harmony export */   qi: () => (/* binding */ requireProgram)
/* harmony export */ });
/* unused harmony export searchFolders */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);



/** A program that is not on the search path. */
class ProgramMissing extends _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemError */ ._N {
}
/** Folders of system programs like runc, which the PATH of a normal user may lack. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
/** The absolute folders of PATH, then the system's. Relative ones could hold programs of the checked-out tree. */
function searchFolders(searchPath = process.env.PATH ?? '') {
    return [...new Set([...searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute), ...systemFolders])];
}
/** The path of the first of these programs that is installed. */
function findProgram(names, searchPath) {
    const folders = searchFolders(searchPath);
    return [names]
        .flat()
        .flatMap((name) => folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
        .find(isExecutable);
}
/** The path of a program; a name with a slash is a path already. @throws ProgramMissing */
function requireProgram(name) {
    if (name.includes('/'))
        return name;
    const path = findProgram(name);
    if (path === undefined)
        throw new ProgramMissing(`There is no "${name}" on this machine.`);
    return path;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 82853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   cp: () => (/* binding */ newTemporaryFolder),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Creates a folder in the runner's temporary folder; the caller removes it. `purpose` becomes part of its name. */
function newTemporaryFolder(purpose) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `system-image-${purpose}-`));
}
function removeFolder(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}
/** Does `work` with a new temporary folder. */
async function withTemporaryFolder(purpose, work) {
    const folder = await newTemporaryFolder(purpose);
    try {
        return await work(folder);
    }
    finally {
        await removeFolder(folder);
    }
}


/***/ }),

/***/ 12742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseImageConfig)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


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


/***/ }),

/***/ 44629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   J: () => (/* binding */ defaultLimit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);


/** Maximum bytes of a file if the caller sets no limit. */
const defaultLimit = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.fileBytes.max;
/**
 * Checks that an entry is a regular file of at most `limit` bytes.
 * @param place what the path is in, for the message: `the folder "hello"`.
 * @throws UserError if it is not.
 */
function assertReadable(entry, path, place, limit) {
    if (entry === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no file "${path}" in ${place}.`);
    if (entry.type !== 'file') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${path}" in ${place} is ${nouns[entry.type]}, not a regular file.`);
    }
    if (entry.size > limit) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${path}" in ${place} has ${entry.size} bytes; the limit for this file is ${limit}.`);
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
/* harmony export */   $: () => (/* binding */ sortByPath),
/* harmony export */   y: () => (/* binding */ entriesBelow)
/* harmony export */ });
/** Entries in the order of their paths, by UTF-16 units as `<` compares: the entries of a directory are adjacent. */
function sortByPath(entries) {
    return [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The sorted entries below a directory, found by binary search. */
function entriesBelow(sorted, directory) {
    const prefix = directory === '/' ? '/' : `${directory}/`;
    const start = firstIndex(sorted, (path) => path > prefix);
    const length = firstIndex(sorted, (path) => path > prefix && !path.startsWith(prefix)) - start;
    return sorted.slice(start, start + length);
}
/** The first index for which `reached` is true; it must be true for all later ones, too. */
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
