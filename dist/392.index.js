export const id = 392;
export const ids = [392];
export const modules = {

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

/***/ 82615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/** Devices, pipes and sockets: the runtime creates what /dev needs, and a host without their rights could not unpack them. */
function leftOut(entries) {
    return entries
        .filter(({ type }) => type === 'other')
        .map(({ path }) => `"${path}" of the image is a device, pipe or socket; the bundle leaves it out.`);
}


/***/ }),

/***/ 91340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ bundleName)
/* harmony export */ });
/* harmony import */ var _core_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97893);

/**
 * What a bundle is called: the last part of the image's name, without the tag, so that a newer bundle finds the older
 * one on the host.
 */
function bundleName(imageName) {
    const [withoutDigest] = (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(imageName, '@');
    return (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(withoutDigest.split('/').at(-1) ?? '', ':')[0];
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ bundleFileName),
/* harmony export */   uu: () => (/* binding */ quadletEnding),
/* harmony export */   yi: () => (/* binding */ quadletFolderName)
/* harmony export */ });
/** The file name of a bundle beside the tar of its image: `example-agent-1.0.tar.gz` gives `example-agent-1.0.bundle.tar.gz`. */
function bundleFileName(tarName) {
    const [, stem = tarName, ending = '.tar'] = /^(.*?)(\.tar(?:\.\w+)?|\.tgz)$/.exec(tarName) ?? [];
    return `${stem}.bundle${ending === '.tgz' ? '.tar.gz' : ending}`;
}
/** What the name of a folder with Quadlet files ends in. */
const quadletEnding = '.quadlet';
/** The folder of Quadlet files beside the tar of their image. */
function quadletFolderName(tarName) {
    return bundleFileName(tarName).replace(/\.bundle\.tar.*$/, quadletEnding);
}


/***/ }),

/***/ 92573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YS: () => (/* binding */ quadletFiles),
  vo: () => (/* binding */ quadletFolder)
});

// UNUSED EXPORTS: podmanName

// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __webpack_require__(97893);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(13794);
;// CONCATENATED MODULE: ./src/export/quadlet/json.ts
function at(json, ...keys) {
    return keys.reduce((value, key) => (isObject(value) ? value[key] : undefined), json);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' ? value : undefined;
}
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./src/export/quadlet/quote.ts
/**
 * Text for a setting whose value ends up in a command line of systemd: `%` and `$` would be expanded there.
 * Sources: systemd.unit(5) "Specifiers", systemd.service(5) "Command lines".
 */
function literal(text) {
    return text.replaceAll('%', '%%').replaceAll('$', '$$$$');
}
/** One word of a setting that is split at blanks. Source: systemd.syntax(7), "Quoting". */
function word(text) {
    const safe = literal(text);
    if (/^[A-Za-z0-9_@%+=:,./$-]+$/.test(safe))
        return safe;
    const escaped = safe.replaceAll(/[\\"]/g, '\\$&').replaceAll(/\p{Cc}/gu, escapeControl);
    return `"${escaped}"`;
}
/** A value of one line: no line break of an untrusted text starts a setting of its own. */
function line(text) {
    return literal(text).replaceAll(/\p{Cc}/gu, ' ');
}
/** Whether a value would swallow the line after it: a backslash at the end, which no escape helps against. */
function swallowsNext(value) {
    return /\\\s*$/.test(value);
}
function escapeControl(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\t')
        return '\\t';
    return `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./src/export/quadlet/settings.ts
function join(...translations) {
    return {
        settings: translations.flatMap(({ settings }) => settings),
        notes: translations.flatMap(({ notes }) => notes),
    };
}
/** A setting if there is a value for it. */
function given(value, setting) {
    return value === undefined ? [] : [setting(value)];
}

;// CONCATENATED MODULE: ./src/export/quadlet/linux.ts



/** What Podman hides, and keeps from being written to, in every container. Source: containers/common, pkg/config. */
const podmanMasks = [
    '/proc/acpi',
    '/proc/asound',
    '/proc/interrupts',
    '/proc/kcore',
    '/proc/keys',
    '/proc/latency_stats',
    '/proc/timer_list',
    '/proc/timer_stats',
    '/proc/sched_debug',
    '/proc/scsi',
    '/sys/firmware',
    '/sys/fs/selinux',
    '/sys/dev/block',
    '/sys/devices/virtual/powercap',
];
const podmanReadonly = [
    '/proc/asound',
    '/proc/bus',
    '/proc/fs',
    '/proc/irq',
    '/proc/sys',
    '/proc/sysrq-trigger',
];
/** What is not carried over, and what that means. */
const lost = {
    cgroupsPath: 'the container lies in the cgroup of its unit',
    rootfsPropagation: 'mounts of the host reach the container as Podman sets it',
    mountLabel: 'Podman labels the files itself',
    intelRdt: 'Podman has no option for it',
    personality: 'Podman has no option for it',
    timeOffsets: 'Podman has no option for it',
    netDevices: 'Podman has no option for it',
};
/** `linux` of config.json. @param seccompPath where the profile will lie on the host. */
function linuxSettings(linux, seccompPath) {
    const resources = resourceSettings(at(linux, 'resources'));
    const masked = textsOf(at(linux, 'maskedPaths')).filter((path) => !podmanMasks.includes(path));
    const readonly = textsOf(at(linux, 'readonlyPaths')).filter((path) => !podmanReadonly.includes(path));
    const settings = [
        ...namespaceSettings(linux),
        ...listOf(at(linux, 'devices')).flatMap((device) => given(textOf(at(device, 'path')), (path) => ['AddDevice', line(path)])),
        ...entriesOf(at(linux, 'sysctl')).map(([key, value]) => [
            'Sysctl',
            word(`${key}=${String(value)}`),
        ]),
        // Podman hides these in every container, unless it is told not to hide any.
        ...(isBare(linux) ? [['Unmask', 'ALL']] : []),
        ...(masked.length > 0 ? [['Mask', line(masked.join(':'))]] : []),
        ['SeccompProfile', isObject(at(linux, 'seccomp')) ? line(seccompPath) : 'unconfined'],
        ...resources.settings,
    ];
    const notes = [
        ...Object.entries(lost)
            .filter(([key]) => at(linux, key) !== undefined)
            .map(([key, meaning]) => ({
            message: `linux.${key} is not carried over: ${meaning}.`,
            at: ['linux', key],
        })),
        ...readonly.map((path) => ({
            message: `${path} is read-only in config.json, and not here: Podman has no option for it.`,
            at: ['linux', 'readonlyPaths'],
        })),
        ...listOf(at(linux, 'devices')).map((device, index) => ({
            message: `${textOf(at(device, 'path')) ?? 'A device'} is taken from the host, which must have it.`,
            at: ['linux', 'devices', index],
        })),
        ...namespaceNotes(at(linux, 'namespaces')),
        ...resources.notes,
    ];
    return { settings, notes };
}
/** Podman has no time namespace, and always creates the mount namespace itself. */
function namespaceNotes(namespaces) {
    return listOf(namespaces).flatMap((namespace, index) => {
        const type = textOf(at(namespace, 'type')) ?? '';
        const isJoined = at(namespace, 'path') !== undefined;
        if (type !== 'time' && !(type === 'mount' && isJoined))
            return [];
        const meaning = type === 'time' ? "the container has the host's clocks" : 'Podman always creates this namespace itself';
        const message = `The namespace of type "${type}" is not carried over: ${meaning}.`;
        return [{ message, at: ['linux', 'namespaces', index] }];
    });
}
/** Whether config.json leaves /proc and /sys as they are. */
function isBare(linux) {
    return ['maskedPaths', 'readonlyPaths'].every((key) => textsOf(at(linux, key)).length === 0);
}
const flags = { pid: 'pid', ipc: 'ipc', uts: 'uts', cgroup: 'cgroupns' };
/** A namespace that config.json does not name is the host's. */
function namespaceSettings(linux) {
    const namespaces = new Map(listOf(at(linux, 'namespaces')).map((namespace) => [
        textOf(at(namespace, 'type')) ?? '',
        textOf(at(namespace, 'path')),
    ]));
    const network = namespaces.get('network');
    const networkValue = network !== undefined ? `ns:${network}` : namespaces.has('network') ? 'none' : 'host';
    const mappings = (key, setting) => namespaces.has('user')
        ? listOf(at(linux, key)).map((mapping) => [
            setting,
            ['containerID', 'hostID', 'size']
                .map((field) => String(numberOf(at(mapping, field)) ?? 0))
                .join(':'),
        ])
        : [];
    return [
        ['Network', line(networkValue)],
        ...Object.entries(flags).flatMap(([type, flag]) => {
            const path = namespaces.get(type);
            if (path !== undefined)
                return [['PodmanArgs', word(`--${flag}=ns:${path}`)]];
            return namespaces.has(type) || type === 'cgroup' ? [] : [['PodmanArgs', `--${flag}=host`]];
        }),
        ...given(namespaces.get('user'), (path) => ['PodmanArgs', word(`--userns=ns:${path}`)]),
        ...mappings('uidMappings', 'UIDMap'),
        ...mappings('gidMappings', 'GIDMap'),
    ];
}
/** Numbers of `linux.resources`, by path, and the option of Podman for each. */
const numbers = [
    [['memory', 'limit'], '--memory'],
    [['memory', 'reservation'], '--memory-reservation'],
    [['memory', 'swap'], '--memory-swap'],
    [['memory', 'swappiness'], '--memory-swappiness'],
    [['cpu', 'shares'], '--cpu-shares'],
    [['cpu', 'quota'], '--cpu-quota'],
    [['cpu', 'period'], '--cpu-period'],
    [['cpu', 'realtimeRuntime'], '--cpu-rt-runtime'],
    [['cpu', 'realtimePeriod'], '--cpu-rt-period'],
    [['cpu', 'cpus'], '--cpuset-cpus'],
    [['cpu', 'mems'], '--cpuset-mems'],
    [['blockIO', 'weight'], '--blkio-weight'],
];
function resourceSettings(resources) {
    const taken = new Set(numbers.map(([path]) => path.join('.')).concat('memory.disableOOMKiller'));
    const settings = [
        // 0 means no limit, as in config.json without one: Podman's own would be 2048.
        ['PidsLimit', String(Math.max(0, numberOf(at(resources, 'pids', 'limit')) ?? 0))],
        ...numbers.flatMap(([path, option]) => {
            const value = at(resources, ...path);
            return typeof value === 'number' || (typeof value === 'string' && value !== '')
                ? [['PodmanArgs', word(`${option}=${value}`)]]
                : [];
        }),
        ...(at(resources, 'memory', 'disableOOMKiller') === true
            ? [['PodmanArgs', '--oom-kill-disable']]
            : []),
        ...entriesOf(at(resources, 'unified')).map(([key, value]) => [
            'PodmanArgs',
            word(`--cgroup-conf=${key}=${String(value)}`),
        ]),
    ];
    const notes = [
        ...['hugepageLimits', 'network', 'rdma']
            .filter((key) => at(resources, key) !== undefined)
            .map((key) => ({
            message: `linux.resources.${key} is not carried over: Podman has no option for it.`,
            at: ['linux', 'resources', key],
        })),
        ...['memory', 'cpu', 'blockIO'].flatMap((group) => entriesOf(at(resources, group))
            .filter(([key]) => !taken.has(`${group}.${key}`))
            .map(([key]) => ({
            message: `linux.resources.${group}.${key} is not carried over: Podman has no option for it, or another form.`,
            at: ['linux', 'resources', group, key],
        }))),
        ...(listOf(at(resources, 'devices')).some((rule) => at(rule, 'allow') === true)
            ? [
                {
                    message: 'linux.resources.devices is not carried over: Podman allows the devices that it gives to the container.',
                    at: ['linux', 'resources', 'devices'],
                },
            ]
            : []),
    ];
    return { settings, notes };
}

;// CONCATENATED MODULE: ./src/export/quadlet/mounts.ts


/** What Podman mounts in every container. */
const podmans = new Set(['/proc', '/dev', '/dev/pts', '/dev/shm', '/dev/mqueue', '/sys', '/sys/fs/cgroup']);
/** Options of a bind mount that `--volume` takes. */
const volumeOptions = new Set([
    'ro',
    'rw',
    'bind',
    'rbind',
    'shared',
    'rshared',
    'slave',
    'rslave',
    'private',
    'rprivate',
    'unbindable',
    'runbindable',
    'suid',
    'nosuid',
    'dev',
    'nodev',
    'exec',
    'noexec',
]);
/** Podman adds these to a tmpfs unless their opposite is there. */
const opposites = { noexec: 'exec', nosuid: 'suid', nodev: 'dev' };
/** `mounts` of config.json. @param service its name, which the names of its volumes start with. */
function mountSettings(mounts, service) {
    const all = listOf(mounts).map((mount, index) => {
        const parts = partsOf(mount);
        const { settings, messages, volume } = isBind(parts) ? bind(parts, service) : fileSystem(parts);
        return { settings, notes: messages.map((message) => ({ message, at: ['mounts', index] })), volume };
    });
    const volumes = all.flatMap(({ volume }) => (volume === undefined ? [] : [volume]));
    return {
        settings: all.flatMap(({ settings }) => settings),
        notes: all.flatMap(({ notes }) => notes),
        volumes: [...new Map(volumes.map((volume) => [volume.file, volume])).values()],
    };
}
function partsOf(mount) {
    const text = (key) => textOf(at(mount, key)) ?? '';
    return {
        destination: text('destination'),
        type: text('type'),
        source: text('source'),
        options: textsOf(at(mount, 'options')),
    };
}
function isBind({ type, options }) {
    return type.includes('bind') || options.some((option) => option === 'bind' || option === 'rbind');
}
function bind({ source, destination, options }, service) {
    // A colon needs the longer form of a mount, and that one has no quoting for the rest.
    const isOdd = [source, destination].some((path) => path.includes(':')) && /[^\w./:@+-]/.test(source + destination);
    if (isOdd) {
        const message = `The mount of "${source}" at ${destination} is not carried over: Quadlet cannot quote such a path.`;
        return { settings: [], messages: [message] };
    }
    const own = source.startsWith('/') ? undefined : namedVolume(service, source);
    const { setting, dropped } = volume(own?.file ?? source, destination, options);
    return {
        settings: [setting],
        messages: [
            ...(own === undefined
                ? []
                : [
                    `The source of the mount at ${destination}, "${source}", is relative to the folder of config.json, which Podman does not have; the volume ${own.name} replaces it, and is empty at first.`,
                ]),
            ...(dropped.length > 0 ? [droppedMessage(destination, dropped)] : []),
        ],
        ...(own !== undefined && { volume: own }),
    };
}
function fileSystem({ type, destination, options }) {
    if ((podmans.has(destination) && type !== 'tmpfs') || destination === '/dev')
        return { settings: [], messages: [] };
    if (destination === '/dev/shm')
        return { settings: shmSize(options), messages: [] };
    if (type === 'tmpfs') {
        return {
            settings: [['Tmpfs', line(`${destination}:${tmpfsOptions(options).join(',')}`)]],
            messages: [],
        };
    }
    const message = `The mount at ${destination} of type "${type}" is not carried over: Podman mounts no such file system.`;
    return { settings: [], messages: [message] };
}
function namedVolume(service, source) {
    const slug = source.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
    const name = slug === '' ? `${service}-volume` : `${service}-${slug}`;
    return { file: `${name}.volume`, name };
}
function droppedMessage(destination, options) {
    return `The mount at ${destination} loses ${options.map((option) => `"${option}"`).join(', ')}: Podman has no such option of a volume.`;
}
function volume(source, destination, options) {
    const kept = options.filter((option) => volumeOptions.has(option));
    const dropped = options.filter((option) => !volumeOptions.has(option));
    const isPlain = ![source, destination].some((path) => path.includes(':'));
    if (isPlain) {
        return {
            setting: [
                'Volume',
                line([source, destination, ...(kept.length > 0 ? [kept.join(',')] : [])].join(':')),
            ],
            dropped,
        };
    }
    const readOnly = kept.includes('ro') ? ',readonly=true' : '';
    return {
        setting: ['Mount', line(`type=bind,source=${source},destination=${destination}${readOnly}`)],
        dropped: options.filter((option) => !['bind', 'rbind', 'ro', 'rw'].includes(option)),
    };
}
function tmpfsOptions(options) {
    const added = Object.entries(opposites).flatMap(([without, opposite]) => options.includes(without) ? [] : [opposite]);
    const kept = options.filter((option) => !added.includes(option) && option !== 'strictatime');
    return [...kept, ...added, 'notmpcopyup'];
}
function shmSize(options) {
    const size = options.find((option) => option.startsWith('size='))?.slice('size='.length);
    return size === undefined ? [] : [['ShmSize', line(size)]];
}

;// CONCATENATED MODULE: ./src/export/quadlet/process.ts



const known = new Set([
    'terminal',
    'user',
    'args',
    'env',
    'cwd',
    'capabilities',
    'rlimits',
    'noNewPrivileges',
    'oomScoreAdj',
    'apparmorProfile',
    'selinuxLabel',
    'consoleSize',
    'commandLine',
]);
/** `process` of config.json. */
function processSettings(process) {
    const [program, ...args] = textsOf(at(process, 'args'));
    const user = at(process, 'user');
    const umask = numberOf(at(user, 'umask'));
    const settings = [
        ...given(program, (text) => ['Entrypoint', line(text)]),
        ...(args.length > 0 ? [['Exec', args.map(word).join(' ')]] : []),
        // Only config.json says what is in the environment; what it wants of the image's, it has.
        ['PodmanArgs', '--unsetenv-all'],
        ...textsOf(at(process, 'env')).map((each) => ['Environment', word(each)]),
        ...given(textOf(at(process, 'cwd')), (cwd) => ['WorkingDir', line(cwd)]),
        ['User', String(numberOf(at(user, 'uid')) ?? 0)],
        ['Group', String(numberOf(at(user, 'gid')) ?? 0)],
        ...listOf(at(user, 'additionalGids')).map((gid) => ['GroupAdd', String(gid)]),
        ...given(umask, (value) => ['PodmanArgs', `--umask=${value.toString(8).padStart(4, '0')}`]),
        ...(at(process, 'terminal') === true ? [['PodmanArgs', '--tty']] : []),
        ...(at(process, 'noNewPrivileges') === true ? [['NoNewPrivileges', 'true']] : []),
        ['DropCapability', 'all'],
        ...textsOf(at(process, 'capabilities', 'bounding')).map((name) => ['AddCapability', line(name)]),
        ...listOf(at(process, 'rlimits')).flatMap(ulimit),
        ...given(numberOf(at(process, 'oomScoreAdj')), (value) => ['PodmanArgs', `--oom-score-adj=${value}`]),
        ...given(textOf(at(process, 'apparmorProfile')), (name) => [
            'PodmanArgs',
            word(`--security-opt=apparmor=${name}`),
        ]),
        ...selinux(textOf(at(process, 'selinuxLabel'))),
    ];
    const notes = entriesOf(process)
        .filter(([key]) => !known.has(key))
        .map(([key]) => ({
        message: `process.${key} is not carried over: Podman has no option for it.`,
        at: ['process', key],
    }));
    return { settings, notes: [...notes, ...capabilityNotes(at(process, 'capabilities'))] };
}
function ulimit(limit) {
    const name = textOf(at(limit, 'type'))
        ?.replace(/^RLIMIT_/, '')
        .toLowerCase();
    const [soft, hard] = [numberOf(at(limit, 'soft')), numberOf(at(limit, 'hard'))];
    return name === undefined || soft === undefined || hard === undefined
        ? []
        : [['Ulimit', line(`${name}=${soft}:${hard}`)]];
}
/** `user:role:type:level`; the level may hold colons. */
function selinux(label) {
    if (label === undefined || label === '')
        return [];
    const [, , type = '', ...level] = label.split(':');
    return [
        ['SecurityLabelType', line(type)],
        ...(level.length > 0 ? [['SecurityLabelLevel', line(level.join(':'))]] : []),
    ];
}
/** Podman works the other sets out of the bounding set and the user. */
function capabilityNotes(capabilities) {
    const bounding = textsOf(at(capabilities, 'bounding'));
    return ['effective', 'permitted', 'inheritable', 'ambient']
        .filter((set) => {
        const names = textsOf(at(capabilities, set));
        if (set === 'effective' || set === 'permitted')
            return bounding.some((name) => !names.includes(name));
        return names.length > 0;
    })
        .map((set) => ({
        message: `process.capabilities.${set} is not carried over: Podman derives it from the bounding set and the user.`,
        at: ['process', 'capabilities', set],
    }));
}

;// CONCATENATED MODULE: ./src/export/quadlet/unit.ts
/** What the unit says about the runtime, which Quadlet writes itself. */
const runtimes = new Set([
    'ExecStart',
    'ExecStop',
    'PIDFile',
    'WorkingDirectory',
    'KillMode',
    'Delegate',
    'GuessMainPID',
    'RootDirectory',
]);
/**
 * The parts of a filled-in unit that stay true under Podman, as text of sections, and a sentence on each line that
 * does not.
 * @param commands what the unit ran the runtime by, and the folder that it ran in.
 */
function unitSections(unit, commands) {
    const notes = [];
    const kept = linesOf(unit).filter((line) => {
        if (line.section === 'Install' && line.key === 'Also') {
            notes.push({
                message: `${line.text.trim()} is not carried over: the unit is generated, so that nothing enables others with it; enable them by themselves.`,
                directive: 'Also',
            });
            return false;
        }
        if (line.section !== 'Service')
            return line.section === 'Unit' || line.section === 'Install';
        const { keep, note } = fateOf(line, commands);
        if (note !== undefined)
            notes.push({ message: note, directive: line.key });
        return keep;
    });
    const sections = ['Unit', 'Service', 'Install'].flatMap((section) => {
        const lines = kept.filter((line) => line.section === section);
        return lines.length === 0 ? [] : [`[${section}]\n${lines.map(({ text }) => text).join('\n')}\n`];
    });
    return { text: sections.join('\n'), notes };
}
/** Whether a line of [Service] stays, and what to say if it does not. */
function fateOf({ key, text }, commands) {
    const value = text.slice(text.indexOf('=') + 1).trim();
    if (key === 'Type')
        return typeFate(value);
    if (key === '' || value === '' || runtimes.has(key) || commands.includes(value))
        return { keep: false };
    if (!commands.some((command) => command !== '' && value.includes(command)))
        return { keep: true };
    return {
        keep: false,
        note: `${key}=${value} is not carried over: it is about the runtime and its folder.`,
    };
}
function typeFate(type) {
    if (type === 'oneshot' || type === 'notify')
        return { keep: true };
    if (['simple', 'exec', 'forking'].includes(type))
        return { keep: false };
    return { keep: false, note: `Type=${type} is not carried over: Quadlet knows notify and oneshot.` };
}
function linesOf(unit) {
    const lines = [];
    let section = '';
    for (const text of unit.split(/(?<!\\)\n/)) {
        const header = /^\s*\[(.*)\]\s*$/.exec(text)?.[1];
        if (header !== undefined)
            section = header;
        else if (text.trim() !== '' && !/^\s*[#;]/.test(text))
            lines.push({ section, key: /^\s*([A-Za-z0-9-]+)\s*=/.exec(text)?.[1] ?? '', text });
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/export/quadlet/files.ts










/** Where Podman's generator reads units of the whole system. Source: podman-systemd.unit(5). */
const quadletFolder = '/etc/containers/systemd';
/** Keys of config.json that are translated, or say nothing about the container. */
const topLevel = new Set(['ociVersion', 'process', 'root', 'hostname', 'mounts', 'linux', 'annotations']);
/**
 * What a host with Podman needs to run an image as a service: a Quadlet unit that says what the image's config.json
 * says, its tmpfiles lines and host files.
 * @throws UserError if the installer would refuse the image, or a variable has no value.
 */
async function quadletFiles(image, plan) {
    if (plan.refusals.length > 0)
        throw new errors/* UserError */.yo(`No host can install this image: ${plan.refusals.map(({ message }) => message).join(' ')}`);
    const { name, tmpfiles, bundle, unit } = plan;
    const files = [];
    const notes = plan.notices.map((message) => ({ message }));
    if (bundle !== undefined && unit !== undefined) {
        const config = JSON.parse(bundle.config.content);
        const seccompPath = `${quadletFolder}/${name}.seccomp.json`;
        const container = containerUnit(image, plan, config, seccompPath);
        notes.push(...container.notes);
        for (const { file, name: volume } of container.volumes) {
            files.push({ path: `${quadletFolder}/${file}`, mode: 0o644, content: volumeUnit(name, volume) });
        }
        files.push({ path: `${quadletFolder}/${name}.container`, mode: 0o644, content: container.text });
        const seccomp = at(config, 'linux', 'seccomp');
        if (isObject(seccomp))
            files.push({ path: seccompPath, mode: 0o644, content: `${JSON.stringify(seccomp, undefined, 2)}\n` });
    }
    if (tmpfiles !== undefined) {
        const isOwn = (await image.files.lookup(`${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.tmpfiles}`)) !== undefined;
        files.push({ ...tmpfiles, mode: 0o644, content: isOwn ? tmpfiles.content : cautious(tmpfiles.content) });
    }
    for (const entry of plan.hostEntries) {
        if (entry.type === 'text')
            files.push({ path: entry.path, mode: entry.mode, content: entry.content });
        if (entry.type === 'copy')
            files.push({ path: entry.path, mode: entry.mode, content: await contentOf(image.files, entry.source) });
    }
    return {
        name,
        files,
        links: plan.hostEntries.filter((entry) => entry.type === 'symlink'),
        directories: plan.hostEntries.filter((entry) => entry.type === 'directory'),
        notes,
    };
}
/**
 * Lines for folders that are missing on no host in particular: systemd-tmpfiles keeps the mode and the owner of one
 * that is there. Source: tmpfiles.d(5), the prefix ":".
 */
function cautious(lines) {
    return lines.replaceAll(/ 0700 0 0 - -$/gm, ' :0700 :0 :0 - -');
}
function volumeUnit(service, volume) {
    return `# Data of ${service}.\n\n[Volume]\nVolumeName=${line(volume)}\n`;
}
function contentOf(files, path) {
    return files.read(path, Number.MAX_SAFE_INTEGER);
}
function containerUnit(image, plan, config, seccompPath) {
    const mounts = mountSettings(at(config, 'mounts'), plan.name);
    const { settings, notes } = join(topSettings(config), processSettings(at(config, 'process')), mounts, linuxSettings(at(config, 'linux'), seccompPath));
    const { values, destination } = plan;
    const commands = ['EXEC_START', 'EXEC_STOP', 'EXEC_STARTPRE', 'EXEC_STOPPOST'].map((key) => values[key] ?? '');
    const unit = unitSections(plan.unit?.content ?? '', [...commands, destination]);
    const unsaid = settings.filter(([, value]) => swallowsNext(value));
    const all = [
        ...notes,
        ...unsaid.map(([key, value]) => ({
            message: `${key}=${value} is not carried over: a Quadlet unit cannot say a value that ends in a backslash.`,
        })),
        ...unit.notes,
    ];
    const imageName = podmanName(image.name ?? plan.imageId);
    const container = [
        ['Image', line(imageName)],
        // The tar is loaded by hand; no registry is asked for what it has.
        ['Pull', 'never'],
        ['ContainerName', plan.name],
        // What config.json does not mount, the image's VOLUME shall not either.
        ['PodmanArgs', '--image-volume=ignore'],
        ...settings.filter((setting) => !unsaid.includes(setting)),
    ];
    const comments = [
        `${plan.imageName} as a service of Podman 5, made of its config.json and unit.`,
        `Load the image first:  podman load --input TAR  (it is then called ${imageName}),`,
        'or push it to a registry, write its address into Image= and leave out Pull=never.',
        `Then:  systemd-tmpfiles --create && systemctl daemon-reload && systemctl start ${plan.name}.service`,
        ...(all.length === 0
            ? []
            : [
                '',
                'What Podman does otherwise than config.json says:',
                ...all.map(({ message }) => `- ${message}`),
            ]),
    ];
    const head = comments
        .map((text) => (0,strings/* withoutEnd */.Mx)(`# ${text.replaceAll(/\p{Cc}/gu, ' ')}`, /[\s\\]/))
        .join('\n');
    const body = container.map(([key, value]) => `${key}=${value}`).join('\n');
    const [first = '', ...rest] = unit.text.split(/(?=^\[(?:Service|Install)\])/m);
    return {
        text: [
            `${head}\n`,
            first.trimEnd(),
            `\n[Container]\n${body}\n`,
            ...rest.map((part) => part.trimEnd() + '\n'),
        ].join('\n'),
        notes: all,
        volumes: mounts.volumes,
    };
}
function topSettings(config) {
    const isPrivate = JSON.stringify(at(config, 'linux', 'namespaces') ?? []).includes('"uts"');
    const hostname = textOf(at(config, 'hostname'));
    const settings = [
        ['ReadOnly', at(config, 'root', 'readonly') === true ? 'true' : 'false'],
        ['ReadOnlyTmpfs', 'false'],
        ...(hostname === undefined || hostname === '' || !isPrivate
            ? []
            : [['HostName', line(hostname)]]),
        ...entriesOf(at(config, 'annotations')).map(([key, value]) => [
            'Annotation',
            word(`${key}=${String(value)}`),
        ]),
    ];
    const notes = entriesOf(config)
        .filter(([key]) => !topLevel.has(key))
        .map(([key]) => ({ message: `${key} is not carried over: Podman has no option for it.`, at: [key] }));
    return { settings, notes };
}
/** What `podman load` calls an image: without a registry in its name, it is the host's own. */
function podmanName(name) {
    const [first = ''] = name.split('/');
    const hasRegistry = name.includes('/') && (/[.:]/.test(first) || first === 'localhost');
    return hasRegistry || /^sha256:|^[0-9a-f]{64}$/.test(name) ? name : `localhost/${name}`;
}


/***/ }),

/***/ 44858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ planQuadlet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63649);
/* harmony import */ var _installer_host_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23641);
/* harmony import */ var _installer_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4401);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91340);
/* harmony import */ var _unit_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71116);






/** What a Quadlet unit is made from: the plan of an installation on any host with Podman. */
async function planQuadlet(image, { name, set } = {}) {
    const service = (0,_unit_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedUnitName */ .t)(name ?? (0,_bundle_name_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleName */ .u)(image.name ?? image.config.id));
    const planOn = (has) => (0,_installer_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planInstallation */ .M)(image, {
        name: service,
        ...(set !== undefined && { set }),
        host: {
            has,
            capabilities: _core_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .allCapabilities */ .YM,
            uuid: uuidOf(`${image.config.id} ${service}`),
            runtime: '/usr/bin/crun',
            atomic: '/usr/bin/atomic',
            systemdCgroup: true,
        },
    });
    // A host file is exported although a host may have it; a bind source that every host has needs no tmpfiles line.
    const plan = await planOn(() => false);
    const { tmpfiles } = await planOn(_installer_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .onPlainHost */ .un);
    return tmpfiles === undefined ? withoutTmpfiles(plan) : { ...plan, tmpfiles };
}
function withoutTmpfiles(plan) {
    const { tmpfiles, ...rest } = plan;
    return tmpfiles === undefined ? plan : rest;
}
/** A UUID that depends on a text alone, so that the same image gives the same unit. Source: RFC 9562, version 8. */
function uuidOf(text) {
    const digits = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(12, 15)}`,
        `a${digits.slice(15, 18)}`,
        digits.slice(18, 30),
    ].join('-');
}


/***/ }),

/***/ 71116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkedUnitName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** A file of the host is written as `NAME.service.NAME.new`, and a file's name has 255 bytes at most. */
const maxLength = 100;
/**
 * A name that both runc and systemd take: runc allows `+` and systemd does not, systemd `:` and runc does not.
 * Sources: systemd.unit(5); libcontainer/factory_linux.go of runc
 * @throws UserError that says which names are possible
 */
function checkedUnitName(name) {
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A service cannot be called "${name}"; choose a name of letters, digits and any of "_.-" that starts with a letter, a digit or "_".`);
    }
    if (name.length > maxLength) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A service cannot be called "${name}": the name has more than ${maxLength} characters; choose a shorter one.`);
    }
    return name;
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


/***/ }),

/***/ 19227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(13794);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/files/exists.ts

/** Whether a path exists; links are followed. */
function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/options/config-file.ts
var config_file = __webpack_require__(1717);
// EXTERNAL MODULE: ./src/files/read-inside.ts
var read_inside = __webpack_require__(20968);
// EXTERNAL MODULE: ./src/files/workspace.ts
var files_workspace = __webpack_require__(79622);
// EXTERNAL MODULE: ./src/dockerfile/go-pattern.ts
var go_pattern = __webpack_require__(10609);
// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 10 modules
var parse = __webpack_require__(40514);
;// CONCATENATED MODULE: ./src/context/dockerfile-context.ts






/** Maximum number of sources to look up. */
const maxSources = 100;
/**
 * The folder that a Dockerfile is built from: its own, unless a folder further up has more of the files that it copies.
 * @param path of the Dockerfile
 * @returns an absolute path in the workspace
 */
async function contextOfDockerfile(path, workspace) {
    const own = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const sources = sourcesOf(path, workspace);
    let best = own;
    let most = await countPresent(own, sources);
    for (let at = (0,external_node_path_.dirname)(own); most < sources.length && (0,files_workspace/* isInside */.FK)(workspace.folder, at); at = (0,external_node_path_.dirname)(at)) {
        const present = await countPresent(at, sources);
        if (present > most)
            [best, most] = [at, present];
        if (at === (0,external_node_path_.dirname)(at))
            break;
    }
    return best;
}
/** The literal local sources of COPY and ADD. */
function sourcesOf(path, workspace) {
    let text;
    try {
        text = (0,read_inside/* readInside */.x)(path, { workspace, what: 'The Dockerfile' });
    }
    catch {
        // The check of the Dockerfile reports the error.
        return [];
    }
    const sources = (0,parse/* parseDockerfile */.A)(text ?? '')
        .stages.flatMap(({ copies }) => copies)
        .filter(({ from }) => from === undefined)
        .flatMap((copy) => copy.sources)
        .filter((source) => !(0,go_pattern/* hasWildcards */.ev)(source) && !/^[a-z]+:\/\/|^git@|\$/.test(source));
    return [...new Set(sources)].slice(0, maxSources);
}
async function countPresent(folder, sources) {
    const found = await Promise.all(sources.map((source) => (0,promises_.lstat)((0,external_node_path_.join)(folder, (0,external_node_path_.join)('/', source))).then(() => 1, () => 0)));
    return found.reduce((sum, each) => sum + each, 0);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/budget.ts
var core_budget = __webpack_require__(64782);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/context/scan-folders.ts






/** Folders without sources of an image: git's data, installed packages, and the generated files beside a tar. */
const skipped = /^(?:\.git|node_modules|.*\.tar(?:\.\w+)?\.generated)$/;
/** Number of folders that are read before others get their turn, such as a signal. */
const batch = 1000;
/** A folder and all folders below it, each after its parent. @throws UserError if there are too many */
async function scanFolders(top) {
    const found = [];
    const pending = [
        { path: top, parent: undefined },
    ];
    const budget = new core_budget/* Budget */._(limits/* limits */.F.folderEntries, `The folder "${top}"`);
    // The list grows while it is gone through.
    for (const next of pending) {
        const { folder, folders } = readFolder(next, budget);
        const parent = found.push(folder) - 1;
        for (const name of folders)
            pending.push({ path: (0,external_node_path_.join)(folder.path, name), parent });
        if (found.length % batch === 0)
            await (0,external_node_timers_promises_.setImmediate)();
    }
    return found;
}
function readFolder({ path, parent }, budget) {
    const entries = entriesOf(path, budget);
    const files = (entries ?? []).filter((entry) => entry.isFile() || entry.isSymbolicLink());
    const folders = (entries ?? []).filter((entry) => entry.isDirectory() && !skipped.test(entry.name));
    return {
        folder: { path, parent, files: files.map(({ name }) => name), isReadable: entries !== undefined },
        folders: folders.map(({ name }) => name).sort(),
    };
}
/**
 * Asks the system directly: a detour through Node's pool of threads costs several times as much as the answer.
 * @returns undefined if the folder cannot be read
 */
function entriesOf(path, budget) {
    let folder;
    try {
        folder = (0,external_node_fs_.opendirSync)(path, { bufferSize: 1000 });
    }
    catch {
        return undefined;
    }
    try {
        const entries = [];
        for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
            budget.spend();
            entries.push(entry);
        }
        return entries;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        return undefined;
    }
    finally {
        folder.closeSync();
    }
}

;// CONCATENATED MODULE: ./src/context/discover.ts







/** Names of Dockerfiles, except files of other tools with these extensions. */
const isDockerfile = (name) => /^(?:Dockerfile(?:\..+)?|.+\.Dockerfile)$/.test(name) &&
    !/\.(?:dockerignore|hbs|j2|jinja2?|tmpl|tpl|template|in|md|txt|orig|bak|rej|sw[op])$|~$/.test(name);
const exportNames = new Set(Object.values(system_image/* exportFiles */.S7));
const isConfigFile = (name) => config_file/* configFiles */.a.some((each) => each === name);
/** The files that mark the folder of an image, for messages. */
const markText = (/* unused pure expression or super */ null && (`a Dockerfile, a system-image.yml or one of ${Object.values(exportFiles).join(', ')}`));
/**
 * The images of a folder and of all folders below it. Links are not followed; `.git` and `node_modules` are skipped.
 * A folder with only System Image files, below the folder of an image, is part of that image.
 * @param top absolute, or relative to the working directory; paths are given in the same form
 */
async function discoverImages(top) {
    const folders = await scanFolders(top);
    const workspace = await (0,files_workspace/* findWorkspace */.pl)(top);
    const images = [];
    // For each folder: whether it or a parent belongs to an image, and whether a subfolder does.
    const belongs = [];
    const leads = folders.map(() => false);
    for (const [index, folder] of folders.entries()) {
        const isPart = folder.parent !== undefined && belongs[folder.parent] === true;
        const found = await imagesOf(folder, isPart, workspace);
        images.push(...found);
        belongs.push(isPart || found.length > 0);
        if (found.length > 0)
            markAbove(index, folders, leads);
    }
    const without = folders.filter(({ parent, isReadable }, index) => {
        const isBare = isReadable && belongs[index] !== true && leads[index] !== true;
        return isBare && (parent === undefined || leads[parent] === true);
    });
    const named = new Set(images.flatMap(({ dockerfile }) => (dockerfile === undefined ? [] : [absolute(dockerfile)])));
    return {
        // A Dockerfile that another image uses is not a separate image.
        images: images
            .filter(({ context, dockerfile }) => dockerfile !== undefined || !named.has(absolute((0,external_node_path_.join)(context, 'Dockerfile'))))
            .sort((a, b) => compare(a.dockerfile ?? a.context, b.dockerfile ?? b.context)),
        without: without.map(({ path }) => path),
        unreadable: folders.filter(({ isReadable }) => !isReadable).map(({ path }) => path),
    };
}
/** For comparison. (ncc takes resolve(…, 'Dockerfile') for a file of ours, and bundles every Dockerfile here.) */
const absolute = (path) => (0,external_node_path_.resolve)(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function markAbove(index, folders, leads) {
    for (let at = index; at !== undefined && leads[at] !== true; at = folders[at]?.parent) {
        leads[at] = true;
    }
}
async function imagesOf({ path, files }, isPart, workspace) {
    const dockerfiles = files.filter(isDockerfile).sort();
    const images = [];
    const configFile = files.find(isConfigFile);
    if (configFile !== undefined) {
        const dockerfile = await namedDockerfile((0,external_node_path_.join)(path, configFile), workspace);
        if (dockerfile !== undefined)
            return [{ context: path, dockerfile }];
    }
    for (const name of dockerfiles) {
        const dockerfile = (0,external_node_path_.join)(path, name);
        const context = configFile === undefined ? shown(await contextOfDockerfile(dockerfile, workspace), path) : path;
        images.push(context === path && name === 'Dockerfile' ? { context } : { context, dockerfile });
    }
    if (images.length > 0)
        return images;
    const isImage = configFile !== undefined || (!isPart && files.some((name) => exportNames.has(name)));
    return isImage ? [{ context: path }] : [];
}
/** Formats a folder like another path: absolute, or relative to the working directory. */
function shown(folder, like) {
    if (folder === (0,external_node_path_.resolve)(like))
        return like;
    return like.startsWith('/') ? folder : (0,external_node_path_.relative)(process.cwd(), folder) || '.';
}
/** The Dockerfile that a system-image.yml names. Errors in that file are ignored here; its check reports them. */
async function namedDockerfile(path, workspace) {
    try {
        const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 46839));
        const text = (0,read_inside/* readInside */.x)(path, { workspace, what: 'The file' }) ?? '';
        // Parsing YAML costs most of a search. A key may be spelled with escapes.
        if (!/dockerfile|\\/.test(text))
            return undefined;
        const value = parseConfigFile(text, path).get('dockerfile')?.value;
        if (typeof value !== 'string')
            return undefined;
        const isOwn = (0,external_node_path_.basename)(value) === 'Dockerfile' && (0,external_node_path_.dirname)((0,external_node_path_.resolve)(value)) === (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
        return isOwn || !(0,files_workspace/* isInside */.FK)(workspace.folder, (0,external_node_path_.resolve)(value)) ? undefined : value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/context/folder-of-folders.ts






/** Images that the error names. */
const maxNames = 5;
/**
 * A context that has nothing of an image itself, but folders that do, is a mistake: what would be built or checked is
 * none of them.
 * @throws UserError that names them
 */
async function assertIsImage({ options, context, }) {
    if (context.dockerfile || context.programs.length > 0 || options.hostFiles.length > 0)
        return;
    for (const name of [...config_file/* configFiles */.a, ...Object.values(system_image/* exportFiles */.S7), 'init.sh']) {
        if (await isThere((0,external_node_path_.join)(context.root, name)))
            return;
    }
    const { images } = await discoverImages(context.shown);
    if (images.length === 0) {
        if (options.build)
            return;
        throw new errors/* UserError */.yo(`The context "${options.context}" has no System Image files: there is nothing to check.`);
    }
    const names = images.slice(0, maxNames).map(({ context, dockerfile }) => dockerfile ?? context);
    const rest = images.length > maxNames ? ` and ${images.length - maxNames} more` : '';
    throw new errors/* UserError */.yo(`The context "${options.context}" is not an image, but holds folders of images: ${names.join(', ')}${rest}. ` +
        'Set context to one of them; "system-image check" checks them all.');
}

// EXTERNAL MODULE: ./src/engine/build-failure.ts
var build_failure = __webpack_require__(37433);
// EXTERNAL MODULE: ./src/engine/engine.ts
var engine_engine = __webpack_require__(67586);
// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __webpack_require__(97893);
// EXTERNAL MODULE: ./src/core/secrets.ts
var core_secrets = __webpack_require__(58198);
;// CONCATENATED MODULE: ./src/options/mask-secrets.ts



/** Tokens that a runner gives to a step. The runner masks them, but only as they are. */
const tokens = [
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
];
/**
 * Keeps the secrets of a run out of everything that is printed.
 * @param secrets as for `--secret`: `id=token,src=token.txt`, `id=token,env=TOKEN`
 */
async function maskSecrets(secrets, log, env = process.env) {
    for (const token of tokens)
        (0,core_secrets/* keepSecret */.gz)(env[token] ?? '');
    for (const secret of secrets) {
        for (const value of await valuesOf(secret, env))
            log.mask(value);
    }
}
/** What the builder may take the secret from. A file that cannot be read is the builder's error to report. */
async function valuesOf(secret, env) {
    const fields = new Map(secret.split(',').map((field) => {
        const [key, value = ''] = (0,strings/* splitAt */.gI)(field.trimStart().replace(/^"|"$/g, ''), '=');
        return [key.toLowerCase(), value];
    }));
    const variable = fields.get('env') ?? fields.get('id') ?? '';
    const path = fields.get('src') ?? fields.get('source') ?? '';
    const content = path === '' ? '' : await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return [env[variable] ?? '', env[path] ?? '', content].filter((value) => value !== '');
}

// EXTERNAL MODULE: ./src/save/compress.ts + 1 modules
var compress = __webpack_require__(79150);
// EXTERNAL MODULE: ./src/engine/reference.ts
var reference = __webpack_require__(46787);
;// CONCATENATED MODULE: ./src/save/other-image.ts



/**
 * Two images can have one file name: `hci/a:1` and `hci-a:1` are both saved as `hci-a-1.tar`. A tar of the same image
 * is replaced, and so is a file that is not the tar of an image, such as one that was cut off.
 * @throws UserError if the file at `path` is the tar of an image with another name
 */
async function assertNoOtherImage(path, image) {
    const name = await nameInFile(path);
    if (name === undefined || plainName(name) === plainName(image))
        return;
    throw new errors/* UserError */.yo(`"${path}" holds another image, ${name}, which the tar of ${image} would overwrite: save it in another folder, or delete the file.`);
}
/** The name of the image in a file; undefined if there is no such file, or it is not the tar of a named image. */
async function nameInFile(path) {
    try {
        // A link in its place is replaced, not followed.
        if (!(await (0,promises_.lstat)(path)).isFile())
            return undefined;
        // Loaded only if there is such a file.
        const { nameInSavedTar } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 18555));
        return await nameInSavedTar(path);
    }
    catch {
        return undefined;
    }
}
/** The name without what engines add to it in a tar. */
function plainName(name) {
    return (0,reference/* familiarName */.h)(name.replace(/^localhost\//, ''));
}

;// CONCATENATED MODULE: ./src/engine/builder-options.ts

/** A sentence for each option of builders that is set, while the engine builds into its own store. */
function builderOptionsWithoutEffect({ given }, engine) {
    if ((0,engine_engine/* makesTars */.W)(engine))
        return [];
    return ['load', 'layer-compression']
        .filter((name) => given.has(name))
        .map((name) => `${name} has no effect: ${engine.name} builds into its own store, and the tar is saved from there.`);
}

// EXTERNAL MODULE: ./src/files/temporary-folder.ts
var temporary_folder = __webpack_require__(82853);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./src/image/readable.ts
var readable = __webpack_require__(44629);
// EXTERNAL MODULE: ./src/image/sorted-entries.ts
var sorted_entries = __webpack_require__(24617);
;// CONCATENATED MODULE: ./src/image/folder.ts








/**
 * A folder on disk. Nothing outside it is ever read: a link is an entry, and a path through a link does not exist.
 * Nothing is cached, so files that are written later are seen.
 * @param root may itself be a link. If it is not a folder, the view is empty.
 * @returns a view that throws a UserError once it was asked for too much: see `folderLookups` and `folderEntries`
 */
function folderFiles(root) {
    const place = `the folder "${root}"`;
    const base = once(() => (0,promises_.realpath)(root));
    const lookups = new core_budget/* Budget */._(limits/* limits */.F.folderLookups, `The folder "${root}"`);
    /** The path on disk; undefined if a link is on the way. */
    async function locate(path) {
        if (!isSettled(path))
            return undefined;
        const folder = await base();
        const parent = (0,posix_.dirname)(path);
        // One call checks all parents: if the real path differs, one of them is a link.
        if (parent !== '/' && (await (0,promises_.realpath)((0,posix_.join)(folder, parent))) !== (0,posix_.join)(folder, parent))
            return undefined;
        return (0,posix_.join)(folder, path);
    }
    /** The result of a system call about `path`; undefined if it does not exist. */
    async function ask(path, question) {
        try {
            return await question();
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                throw error;
            if (absent.has(error.code ?? ''))
                return undefined;
            throw new errors/* UserError */.yo(`"${path}" in ${place} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`);
        }
    }
    async function lookup(path) {
        lookups.spend();
        return ask(path, async () => {
            const location = await locate(path);
            return location === undefined ? undefined : describe(path, location);
        });
    }
    /** The entries of one directory, in batches. Names are bytes on disk, which need not be UTF-8. */
    async function* children(directory, location, budget) {
        for await (const names of namesIn(directory, location)) {
            budget.spend(names.length);
            const found = await Promise.all(names.map(async (name) => {
                const path = (0,posix_.join)(directory, name.toString());
                const child = Buffer.concat([location, slash, name]);
                const entry = await ask(path, () => describe(path, child));
                return entry && { entry, location: child };
            }));
            yield found.filter((child) => child !== undefined);
        }
    }
    async function* namesIn(directory, location) {
        const folder = await ask(directory, () => openFolder(location));
        if (folder === undefined)
            return;
        let names = [];
        for await (const { name } of folder) {
            names.push(name);
            if (names.length < folder_batch)
                continue;
            yield names;
            names = [];
        }
        yield names;
    }
    return {
        lookup,
        async list(directory) {
            const top = await lookup(directory);
            const location = await ask(directory, () => locate(directory));
            if (top?.type !== 'directory' || location === undefined)
                return [];
            const budget = new core_budget/* Budget */._(limits/* limits */.F.folderEntries, `The folder "${(0,posix_.join)(root, directory)}"`);
            const entries = [];
            const pending = [{ entry: top, location: Buffer.from(location) }];
            for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
                for await (const found of children(next.entry.path, next.location, budget)) {
                    for (const child of found) {
                        entries.push(child.entry);
                        if (child.entry.type === 'directory')
                            pending.push(child);
                    }
                }
            }
            return (0,sorted_entries/* sortByPath */.$)(entries);
        },
        async read(path, limit = readable/* defaultLimit */.J) {
            (0,readable/* assertReadable */.D)(await lookup(path), path, place, limit);
            const content = await ask(path, async () => readFile((0,posix_.join)(await base(), path)));
            if (content === undefined)
                throw new errors/* UserError */.yo(`"${path}" in ${place} was removed while it was read.`);
            return content;
        },
    };
}
/** Whether a path is normalised, as the path of an entry must be. */
function isSettled(path) {
    return path === '/' || (path === (0,posix_.normalize)(`/${path}`) && !path.endsWith('/') && !path.includes('\0'));
}
const slash = Buffer.from('/');
/** Entries of a directory that are looked at at the same time. */
const folder_batch = 1000;
/** The types of Node know names as strings only. */
async function openFolder(location) {
    const options = { encoding: 'buffer', bufferSize: folder_batch };
    return (await (0,promises_.opendir)(location, options));
}
/** The system's error codes for a missing file, also below a file and for impossible names. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
async function describe(path, location) {
    const stats = await (0,promises_.lstat)(location);
    const type = typeOf(stats);
    return {
        path,
        type,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        gid: stats.gid,
        size: type === 'file' ? stats.size : 0,
        ...(type === 'symlink' && { target: await (0,promises_.readlink)(location) }),
    };
}
function typeOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    return stats.isSymbolicLink() ? 'symlink' : 'other';
}
/** If a link or pipe has replaced the file in the meantime, it is not followed and does not block. */
async function readFile(location) {
    const file = await (0,promises_.open)(location, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** Remembers the first result; after a failure, the next call tries again. */
function once(question) {
    let answer;
    return () => (answer ??= question().catch((error) => {
        answer = undefined;
        throw error;
    }));
}

;// CONCATENATED MODULE: ./src/image/overlay.ts

/**
 * One view on top of another, as a layer lies on an image: a path of `above` hides the same path of `below`.
 * @param above owned by root throughout, as with COPY
 */
function overlay(below, above) {
    const onTop = async (path) => {
        const entry = await above.lookup(path);
        return entry && { ...entry, uid: 0, gid: 0 };
    };
    return {
        lookup: async (path) => (await onTop(path)) ?? below.lookup(path),
        async list(directory) {
            const entries = new Map((await below.list(directory)).map((entry) => [entry.path, entry]));
            for (const entry of await above.list(directory))
                entries.set(entry.path, { ...entry, uid: 0, gid: 0 });
            return (0,sorted_entries/* sortByPath */.$)(entries.values());
        },
        ...(below.follow && {
            // A layer's folders lie on the image's own, and on what a link of the image leads to.
            async follow(path) {
                const top = await onTop(path);
                return top && top.type !== 'directory' ? top : ((await below.follow?.(path)) ?? top);
            },
        }),
        read: async (path, limit) => ((await above.lookup(path)) ? above : below).read(path, limit),
    };
}

// EXTERNAL MODULE: ./src/installer/manifest.ts + 1 modules
var installer_manifest = __webpack_require__(80764);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
;// CONCATENATED MODULE: ./src/runtime-spec/integer.ts
const ranges = {
    uint16: [0n, 2n ** 16n - 1n],
    uint32: [0n, 2n ** 32n - 1n],
    uint64: [0n, 2n ** 64n - 1n],
    int32: [-(2n ** 31n), 2n ** 31n - 1n],
    int64: [-(2n ** 63n), 2n ** 63n - 1n],
    /** What is stored signed and must not be negative. */
    uint63: [0n, 2n ** 63n - 1n],
};
const decimal = /^[+-]?\d+$/;
const based = /^(0x[\da-f]+|0b[01]+|0o?[0-7]+|0|[1-9]\d*)$/i;
/** A decimal whole number in the range, or undefined. */
function parseDecimal(text, range) {
    return decimal.test(text) ? inRange(BigInt(text.replace('+', '')), range) : undefined;
}
/**
 * A whole number in the range as the reference's own number options take it: 0x, 0b, 0o or a leading 0 set the base,
 * `_` may stand between digits.
 */
function parseNumber(text, range) {
    const [, sign = '', written = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
    const digits = written.replaceAll(/(?<=[\da-f])_(?=[\da-f])|(?<=^0[xbo])_/gi, '');
    if (!based.test(digits) || (sign !== '' && range[0] === 0n))
        return undefined;
    const magnitude = BigInt(digits.replace(/^0(?=[0-7]+$)/, '0o'));
    return inRange(sign === '-' ? -magnitude : magnitude, range);
}
function inRange(value, [from, to]) {
    return value < from || value > to ? undefined : toInteger(value);
}
/** A number if it is exact, so that equal values are equal by `===`. */
function toInteger(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
/** A negative number as the unsigned 64-bit number of the same bits: -1 is the largest, which means no limit. */
function asUnsigned(value) {
    return value < 0 ? toInteger(BigInt.asUintN(64, BigInt(value))) : value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/option.ts

/** A value that an option cannot use; the caller adds where it stands. */
class WrongValue extends Error {
    /** @param expected what to write instead, to follow "write" */
    constructor(expected) {
        super(`write ${expected}`);
    }
}
function option_once(row, apply) {
    return option_option(row, 'once', (draft, values) => {
        values.at(-1)?.check((text) => {
            apply(draft.spec, text, draft);
        });
    });
}
function number(row, apply) {
    const [from, to] = row.range;
    const expected = `a whole number from ${String(from)} to ${String(to)}, without a unit`;
    return option_option(row, 'number', (draft, values) => {
        const numbers = values.map(({ check }) => check((text) => given(parseNumber(text, row.range), expected)));
        const last = numbers.at(-1);
        if (last !== undefined)
            apply(draft.spec, last);
    });
}
function list(row, apply) {
    return option_option(row, 'list', (draft, values) => {
        const last = values.at(-1);
        const counting = values.filter((value) => value === last || (value.byOldName && last?.byOldName));
        for (const value of counting)
            value.check((text) => {
                for (const item of text.split(','))
                    apply(draft.spec, item);
            });
    });
}
function repeated(row, apply, before) {
    return option_option(row, 'repeated', (draft, values) => {
        before?.(draft.spec, values.map(({ text }) => text));
        for (const value of values)
            value.check((text) => {
                apply(draft.spec, text, draft);
            });
    });
}
function toggle(row, apply) {
    return option_option({ ...row, hint: 'true|false' }, 'switch', (draft, values) => {
        const expected = 'true or false, or nothing at all';
        const switches = values.map((value) => ({
            ...value,
            on: value.check((text) => given(flags.get(text), expected)),
        }));
        const last = switches.at(-1);
        last?.check(() => {
            apply(draft.spec, last.on);
        });
    });
}
const flags = new Map([
    ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((word) => [word, true]),
    ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((word) => [word, false]),
]);
function option_option(row, kind, apply) {
    const { name, oldNames = [], hint, help } = row;
    return { name, oldNames, kind, hint, help, apply };
}
/** The parts of a value between colons. @throws WrongValue if their number is wrong or the first one is empty */
function parts(value, count, expected) {
    const found = value.split(':');
    if (found.length !== count || found[0] === '')
        throw new WrongValue(expected);
    return found;
}
/** @throws WrongValue if there is none */
function given(value, expected) {
    if (value === undefined)
        throw new WrongValue(expected);
    return value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/old-names.ts

const namespaceTypes = ['network', 'mount', 'pid', 'ipc', 'user', 'uts'];
const stages = ['prestart', 'poststart', 'poststop'];
const tmpfsOptions = ['rw', 'noexec', 'nosuid', 'nodev', 'size=65536k'];
const cgroupOptions = ['nosuid', 'noexec', 'nodev', 'relatime'];
const old_names_oldForms = [
    ...namespaceTypes.map((type) => ({
        name: type,
        hint: 'PATH|host',
        today: `linux-namespace-add=${type}:PATH; linux-namespace-remove=${type} for host`,
        translate: (value) => value === 'host'
            ? { name: 'linux-namespace-remove', value: type }
            : { name: 'linux-namespace-add', value: `${type}:${value}` },
    })),
    {
        name: 'tmpfs',
        hint: 'DEST[:OPT,OPT]',
        today: 'mounts-add with type tmpfs',
        translate: (value) => {
            const [destination = '', options, ...rest] = value.split(':');
            if (destination === '' || rest.length > 0)
                throw new WrongValue('DEST[:OPT,OPT], as in /tmp:rw,size=1m');
            return addMount(destination, 'tmpfs', 'tmpfs', options?.split(',') ?? tmpfsOptions);
        },
    },
    ...['bind', 'mount-bind'].map((name) => ({
        name,
        hint: 'SRC:DEST[:OPT:OPT]',
        today: 'mounts-add with type bind',
        translate: (value) => {
            const [source = '', destination = '', ...options] = value.split(':');
            if (source === '' || destination === '')
                throw new WrongValue('SRC:DEST[:OPT:OPT], as in /var/lib/app:/data:rw');
            return addMount(destination, 'bind', source, withBind(options.length > 0 ? options : ['rw']));
        },
    })),
    {
        name: 'mount-cgroups',
        hint: 'ro|rw|no',
        today: 'mounts-add with type cgroup',
        translate: (mode) => {
            if (mode === 'no')
                return undefined;
            if (mode !== 'ro' && mode !== 'rw')
                throw new WrongValue('one of ro, rw, no');
            return addMount('/sys/fs/cgroup', 'cgroup', 'cgroup', [...cgroupOptions, mode]);
        },
    },
    ...stages.map((stage) => ({
        name: stage,
        hint: 'PATH[:ARG:ARG]',
        today: `hooks-${stage}-add`,
        translate: (value) => {
            const [path = '', ...args] = value.split(':');
            if (path === '')
                throw new WrongValue('PATH[:ARG:ARG], as in /usr/bin/notify:started');
            return { name: `hooks-${stage}-add`, value: JSON.stringify({ path, args }) };
        },
    })),
];
function addMount(destination, type, source, options) {
    return { name: 'mounts-add', value: JSON.stringify({ destination, type, source, options }) };
}
function withBind(options) {
    return options.includes('bind') || options.includes('rbind') ? options : [...options, 'bind'];
}
/** Options that the runtime specification has dropped: accepted, without effect. */
const old_names_droppedOptions = new Map([
    ['arch', 'the runtime specification dropped it'],
]);

;// CONCATENATED MODULE: ./src/runtime-spec/without-first.ts
/** The list without the first item that matches. */
function withoutFirst(items, matches) {
    const found = items?.findIndex(matches) ?? -1;
    return items?.filter((_item, index) => index !== found) ?? [];
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/block-io.ts



const weights = [
    {
        name: 'linux-blkio-leaf-weight',
        field: 'leafWeight',
        other: 'weight',
        of: 'processes outside inner groups',
    },
    { name: 'linux-blkio-weight', field: 'weight', other: 'leafWeight', of: 'the container' },
];
const throttles = [
    ['linux-blkio-read-bps-device', 'throttleReadBpsDevice', 'bytes read from a device in a second'],
    ['linux-blkio-read-iops-device', 'throttleReadIOPSDevice', 'reads from a device in a second'],
    ['linux-blkio-write-bps-device', 'throttleWriteBpsDevice', 'bytes written to a device in a second'],
    ['linux-blkio-write-iops-device', 'throttleWriteIOPSDevice', 'writes to a device in a second'],
];
/** Weights and limits of block devices. A weight or limit of -1 takes away what was set for that device. */
const blockIOOptions = [
    ...weights.flatMap(({ name, field, other, of }) => [
        number({ name, hint: '10-1000', range: ranges.uint16, help: `weight of ${of} on block devices` }, (spec, weight) => {
            blockIO(spec)[field] = weight;
        }),
        repeated({
            name: `${name}-device`,
            hint: 'MAJOR:MINOR:WEIGHT',
            help: `weight of ${of} on one block device; -1 removes it`,
        }, (spec, value) => {
            const [major, minor, weight] = deviceNumber(value, 'MAJOR:MINOR:WEIGHT, as in 8:0:500', ranges.uint16);
            if (weight === -1)
                removeWeight(spec, major, minor, field, other);
            else
                setWeight(spec, major, minor, field, weight);
        }),
    ]),
    ...throttles.map(([name, field, what]) => repeated({ name, hint: 'MAJOR:MINOR:RATE', help: `limit of ${what}; -1 removes it` }, (spec, value) => {
        const [major, minor, rate] = deviceNumber(value, 'MAJOR:MINOR:RATE, as in 8:0:1048576', ranges.uint63);
        const isIt = sameDevice(major, minor);
        const existing = spec.linux.resources?.blockIO;
        if (rate !== -1)
            setRate((blockIO(spec)[field] ??= []), { major, minor, rate });
        else if (existing)
            existing[field] = withoutFirst(existing[field], isIt);
    })),
];
const blockIO = (spec) => ((spec.linux.resources ??= {}).blockIO ??= {});
function deviceNumber(value, form, [, to]) {
    const [major = '', minor = '', number = ''] = parts(value, 3, form);
    return [
        given(parseDecimal(major, ranges.int64), form),
        given(parseDecimal(minor, ranges.int64), form),
        given(parseDecimal(number, [-1n, to]), form),
    ];
}
function sameDevice(major, minor) {
    return (device) => device.major === major && device.minor === minor;
}
function setWeight(spec, major, minor, field, weight) {
    const devices = (blockIO(spec).weightDevice ??= []);
    const existing = devices.find(sameDevice(major, minor));
    if (existing)
        existing[field] = weight;
    else
        devices.push({ major, minor, [field]: weight });
}
/** A device with the other weight keeps its entry. */
function removeWeight(spec, major, minor, field, other) {
    const existing = spec.linux.resources?.blockIO;
    const device = existing?.weightDevice?.find(sameDevice(major, minor));
    if (!existing || !device)
        return;
    if (device[other] === undefined)
        existing.weightDevice = withoutFirst(existing.weightDevice, (each) => each === device);
    else
        device[field] = undefined;
}
function setRate(throttles, throttle) {
    const existing = throttles.find(sameDevice(throttle.major, throttle.minor));
    if (existing)
        existing.rate = throttle.rate;
    else
        throttles.push(throttle);
}

// EXTERNAL MODULE: ./src/core/capabilities.ts
var capabilities = __webpack_require__(63649);
;// CONCATENATED MODULE: ./src/runtime-spec/options/capabilities.ts


const exampleHint = 'CAP_NAME,...';
/** `privileged` comes first: it resets what the others then add and drop. */
const capabilityOptions = [
    toggle({
        name: 'privileged',
        help: 'give the process all capabilities, and take SELinux label, AppArmor profile and seccomp filter away',
    }, (spec, on) => {
        if (!on)
            return;
        setAll(spec, capabilities/* privilegedCapabilities */.su);
        delete spec.process.selinuxLabel;
        delete spec.process.apparmorProfile;
        delete spec.linux.seccomp;
    }),
    toggle({
        name: 'process-cap-drop-all',
        oldNames: ['cap-drop-all'],
        help: 'drop all capabilities, before any is added',
    }, (spec, on) => {
        if (on && spec.process.capabilities)
            setAll(spec, []);
    }),
    list({
        name: 'process-cap-add',
        oldNames: ['cap-add'],
        hint: exampleHint,
        help: 'add capabilities to all five sets',
    }, (spec, name) => {
        add(spec, name, capabilities/* capabilitySets */.E4);
    }),
    ...capabilities/* capabilitySets */.E4.map((set) => list({ name: `process-cap-add-${set}`, hint: exampleHint, help: `add capabilities to the ${set} set` }, (spec, name) => {
        add(spec, name, [set]);
    })),
    list({
        name: 'process-cap-drop',
        oldNames: ['cap-drop'],
        hint: exampleHint,
        help: 'drop capabilities from all five sets',
    }, (spec, name) => {
        drop(spec, name, capabilities/* capabilitySets */.E4);
    }),
    ...capabilities/* capabilitySets */.E4.map((set) => list({ name: `process-cap-drop-${set}`, hint: exampleHint, help: `drop capabilities from the ${set} set` }, (spec, name) => {
        drop(spec, name, [set]);
    })),
];
function setAll(spec, names) {
    spec.process.capabilities = Object.fromEntries(capabilities/* capabilitySets */.E4.map((set) => [set, [...names]]));
}
function add(spec, written, sets) {
    const name = capability(written);
    const capabilities = (spec.process.capabilities ??= {});
    for (const set of sets) {
        const names = (capabilities[set] ??= []);
        if (!names.includes(name))
            names.push(name);
    }
}
/** The last capability takes the place of the one that goes. */
function drop(spec, written, sets) {
    const name = capability(written);
    for (const set of sets) {
        const names = spec.process.capabilities?.[set] ?? [];
        const place = names.indexOf(name);
        const last = names.at(-1);
        if (place === -1 || last === undefined)
            continue;
        names[place] = last;
        names.pop();
    }
}
function capability(written) {
    const name = written.toUpperCase();
    if (!capabilities/* privilegedCapabilities */.su.includes(name) && !capabilities/* newerCapabilities */.qA.includes(name))
        throw new WrongValue('capabilities by name, as in CAP_NET_ADMIN,CAP_SYS_TIME; see capabilities(7)');
    return name;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/devices.ts



const deviceForm = 'TYPE:MAJOR:MINOR:PATH[:fileMode=N][:uid=N][:gid=N], numbers decimal, as in c:10:229:/dev/fuse:fileMode=438';
const ruleForm = 'allow or deny[,type=a|b|c][,major=N][,minor=N][,access=rwm], as in allow,type=c,major=10,access=rw';
/** Devices, and the rules for what may be done with them. */
const deviceOptions = [
    repeated({
        name: 'linux-device-cgroup-add',
        hint: 'RULE',
        help: 'add a rule for the use of devices: allow or deny, then any of type=, major=, minor=, access= after commas',
    }, (spec, value) => {
        const resources = (spec.linux.resources ??= {});
        (resources.devices ??= []).push(deviceRule(value));
    }),
    repeated({
        name: 'linux-device-cgroup-remove',
        hint: 'RULE',
        help: 'remove the first rule for the use of devices that says exactly this',
    }, (spec, value) => {
        const rule = deviceRule(value);
        const { resources } = spec.linux;
        if (resources)
            resources.devices = withoutFirst(resources.devices, (other) => sameRule(rule, other));
    }),
    toggle({ name: 'linux-device-remove-all', oldNames: ['device-remove-all'], help: 'remove all devices' }, (spec, on) => {
        if (on)
            delete spec.linux.devices;
    }),
    repeated({
        name: 'linux-device-add',
        oldNames: ['device-add'],
        hint: 'TYPE:MAJOR:MINOR:PATH[:fileMode=N][:uid=N][:gid=N]',
        help: 'make a device in the container, replacing one of the same path',
    }, (spec, value) => {
        const device = parseDevice(value);
        const devices = (spec.linux.devices ??= []);
        const place = devices.findIndex(({ path }) => path === device.path);
        if (place === -1)
            devices.push(device);
        else
            devices[place] = device;
    }),
    repeated({ name: 'linux-device-remove', oldNames: ['device-remove'], hint: 'PATH', help: 'remove a device' }, (spec, path) => {
        spec.linux.devices = withoutFirst(spec.linux.devices, (device) => device.path === path);
    }),
];
function parseDevice(value) {
    const [type = '', major = '', minor = '', path, ...details] = value.split(':');
    if (path === undefined || !/^[bcup]$/.test(type))
        throw new WrongValue(deviceForm);
    const device = {
        path,
        type,
        major: given(parseDecimal(major, ranges.int64), deviceForm),
        minor: given(parseDecimal(minor, ranges.int64), deviceForm),
    };
    for (const detail of details) {
        const [, name, number] = given(/^(fileMode|uid|gid)=(.*)$/.exec(detail) ?? undefined, deviceForm);
        const parsed = given(parseDecimal(number ?? '', [0n, 2n ** 31n - 1n]), deviceForm);
        device[name] = parsed;
    }
    return device;
}
function deviceRule(value) {
    const [verdict, ...conditions] = value.split(',');
    if (verdict !== 'allow' && verdict !== 'deny')
        throw new WrongValue(ruleForm);
    const rule = { allow: verdict === 'allow' };
    for (const condition of conditions.map((each) => each.trim()).filter((each) => each !== '')) {
        const [, name, setting = ''] = given(/^([^=]*)=(.*)$/s.exec(condition) ?? undefined, ruleForm);
        setCondition(rule, name ?? '', setting);
    }
    return rule;
}
function setCondition(rule, name, setting) {
    switch (name) {
        case 'type':
            rule.type = given(/^[abc]$/.exec(setting)?.[0], ruleForm);
            break;
        case 'access':
            rule.access = given(/^[rwm]*$/.exec(setting)?.[0], ruleForm);
            break;
        case 'major':
        case 'minor':
            rule[name] = given(parseDecimal(setting, ranges.int64), ruleForm);
            break;
        default:
            throw new WrongValue(ruleForm);
    }
}
function sameRule(a, b) {
    return (a.allow === b.allow &&
        (a.type ?? '') === (b.type ?? '') &&
        (a.access ?? '') === (b.access ?? '') &&
        a.major === b.major &&
        a.minor === b.minor);
}

// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/runtime-spec/default-syscalls.ts
/** The system calls that every container may make, as the reference's default profile for amd64 has them. */
const defaultSyscalls = `
  accept accept4 access alarm bind brk capget capset chdir chmod chown chown32 clock_getres clock_gettime
  clock_nanosleep close connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl
  epoll_ctl_old epoll_pwait epoll_wait epoll_wait_old eventfd eventfd2 execve execveat exit exit_group
  faccessat fadvise64 fadvise64_64 fallocate fanotify_mark fchdir fchmod fchmodat fchown fchown32 fchownat
  fcntl fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstat64 fstatat64
  fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futimesat getcpu getcwd getdents getdents64 getegid
  getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpeername getpgid getpgrp
  getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit get_robust_list
  getrusage getsid getsockname getsockopt get_thread_area gettid gettimeofday getuid getuid32 getxattr
  inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel ioctl io_destroy io_getevents
  ioprio_get ioprio_set io_setup io_submit ipc kill lchown lchown32 lgetxattr link linkat listen listxattr
  llistxattr _llseek lremovexattr lseek lsetxattr lstat lstat64 madvise memfd_create mincore mkdir mkdirat
  mknod mknodat mlock mlock2 mlockall mmap mmap2 mprotect mq_getsetattr mq_notify mq_open mq_timedreceive
  mq_timedsend mq_unlink mremap msgctl msgget msgrcv msgsnd msync munlock munlockall munmap nanosleep
  newfstatat _newselect open openat pause pipe pipe2 poll ppoll prctl pread64 preadv prlimit64 pselect6
  pwrite64 pwritev read readahead readlink readlinkat readv recv recvfrom recvmmsg recvmsg remap_file_pages
  removexattr rename renameat renameat2 restart_syscall rmdir rt_sigaction rt_sigpending rt_sigprocmask
  rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_getaffinity
  sched_getattr sched_getparam sched_get_priority_max sched_get_priority_min sched_getscheduler
  sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield
  seccomp select semctl semget semop semtimedop send sendfile sendfile64 sendmmsg sendmsg sendto setfsgid
  setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 setitimer setpgid setpriority
  setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit
  set_robust_list setsid setsockopt set_thread_area set_tid_address setuid setuid32 setxattr shmat shmctl
  shmdt shmget shutdown sigaltstack signalfd signalfd4 sigreturn socket socketcall socketpair splice stat
  stat64 statfs statfs64 symlink symlinkat sync sync_file_range syncfs sysinfo syslog tee tgkill time
  timer_create timer_delete timerfd_create timerfd_gettime timerfd_settime timer_getoverrun timer_gettime
  timer_settime times tkill truncate truncate64 ugetrlimit umask uname unlink unlinkat utime utimensat
  utimes vfork vmsplice wait4 waitid waitpid write writev
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./src/runtime-spec/default-spec.ts


const allow = 'SCMP_ACT_ALLOW';
const equal = 'SCMP_CMP_EQ';
/** clone(2) with any of CLONE_NEWNS, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET. */
const newNamespaceFlags = 0x7c020000;
/** The installer knows the container's name; the reference would call every host of them alike. */
const defaultHostname = '$NAME';
/** The configuration that the options start from: what the reference prints, with a read-only root and a name. */
function defaultSpec() {
    return {
        ociVersion: '1.0.1',
        process: {
            terminal: false,
            user: { uid: 0, gid: 0 },
            args: ['sh'],
            env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TERM=xterm'],
            cwd: '/',
            capabilities: {
                bounding: [...capabilities/* defaultCapabilities */.o7],
                effective: [...capabilities/* defaultCapabilities */.o7],
                inheritable: [...capabilities/* defaultCapabilities */.o7],
                permitted: [...capabilities/* defaultCapabilities */.o7],
                ambient: [...capabilities/* defaultCapabilities */.o7],
            },
            rlimits: [{ type: 'RLIMIT_NOFILE', hard: 1024, soft: 1024 }],
        },
        root: { path: 'rootfs', readonly: true },
        hostname: defaultHostname,
        mounts: defaultMounts(),
        linux: {
            resources: { devices: [{ allow: false, access: 'rwm' }] },
            namespaces: ['pid', 'network', 'ipc', 'uts', 'mount'].map((type) => ({ type })),
            seccomp: defaultSeccomp(),
        },
    };
}
function defaultMounts() {
    const hardened = ['nosuid', 'noexec', 'nodev'];
    return [
        { destination: '/proc', type: 'proc', source: 'proc', options: [...hardened] },
        {
            destination: '/dev',
            type: 'tmpfs',
            source: 'tmpfs',
            options: ['nosuid', 'strictatime', 'mode=755', 'size=65536k'],
        },
        {
            destination: '/dev/pts',
            type: 'devpts',
            source: 'devpts',
            options: ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620', 'gid=5'],
        },
        {
            destination: '/dev/shm',
            type: 'tmpfs',
            source: 'shm',
            options: [...hardened, 'mode=1777', 'size=65536k'],
        },
        { destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: [...hardened] },
        { destination: '/sys', type: 'sysfs', source: 'sysfs', options: [...hardened, 'ro'] },
    ];
}
/** Everything is refused but the usual system calls, a few values of personality(2), and clone(2) without namespaces. */
function defaultSeccomp() {
    const personalities = [0x0, 0x8, 0xffffffff];
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
        syscalls: [
            { names: [...defaultSyscalls], action: allow, args: [] },
            {
                names: ['personality'],
                action: allow,
                args: personalities.map((value) => ({ index: 0, value, valueTwo: 0, op: equal })),
            },
            { names: ['chroot'], action: allow, args: [] },
            {
                names: ['clone'],
                action: allow,
                args: [{ index: 0, value: newNamespaceFlags, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
            },
            { names: ['arch_prctl'], action: allow, args: [] },
            { names: ['modify_ldt'], action: allow, args: [] },
        ],
    };
}

;// CONCATENATED MODULE: ./src/runtime-spec/environment.ts

/** Sets the variable of a `NAME=value` entry; one of the same name is replaced in its place. @throws WrongValue */
function setVariable(spec, entry) {
    if (entry.indexOf('=') < 1)
        throw new WrongValue('NAME=VALUE, as in PORT=8080; the value may be empty');
    spec.process.env = withVariable(spec.process.env ?? [], entry);
}
/** The entries with another one, at the place of the one of the same name if there is one. */
function withVariable(entries, entry) {
    const prefix = entry.slice(0, entry.indexOf('=') + 1);
    const place = entries.findIndex((other) => other.startsWith(prefix));
    return place === -1 ? [...entries, entry] : entries.with(place, entry);
}
/**
 * The entries of an environment file: lines of `NAME=value`, comments and empty lines left out. Nothing is quoted or
 * unquoted. @throws WrongValue for a line without `=`, or with white space in the name
 */
function environmentLines(content) {
    return content
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .flatMap((line, index) => {
        const entry = line.trimStart();
        if (entry === '' || entry.startsWith('#'))
            return [];
        if (!/^[^\s=]+=/.test(entry))
            throw new WrongValue(`a file of NAME=VALUE lines: its line ${String(index + 1)} is ${JSON.stringify(line)}`);
        return [entry];
    });
}

;// CONCATENATED MODULE: ./src/runtime-spec/shape.ts
const shape_text = { type: 'text' };
const flag = { type: 'flag' };
const integer = { type: 'integer' };
const texts = { type: 'texts' };
const shape_list = (item) => ({ type: 'list', item });
const object = (fields) => ({ type: 'object', fields });
const always = (shape) => ({ presence: 'always', shape });
const unlessEmpty = (shape) => ({
    presence: 'unless-empty',
    shape,
});
const ifSet = (shape) => ({ presence: 'if-set', shape });

;// CONCATENATED MODULE: ./src/runtime-spec/read.ts





/**
 * Reads JSON of a shape. Names of fields count without regard to case, as the reference reads them; `null` counts as
 * not there; what is missing and must be there is empty.
 * @throws UserError with what is wrong and where in the JSON; the caller adds where the JSON stands
 */
function read(json, shape) {
    return readValue(read_parse(json), shape, '');
}
/** Any JSON; whole numbers that JSON.parse would round become text after {@link wide}. @throws UserError */
function read_parse(json) {
    try {
        return (0,core_json/* parseExactly */.A)(json, wide);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`it is not JSON (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
/** Starts the text of a number with more digits than a number can hold; no text of a configuration has it. */
const wide = '\0';
const wideText = /^\0-?\d+$/;
function integerOf(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? value : undefined;
    return typeof value === 'string' && wideText.test(value) ? toInteger(BigInt(value.slice(1))) : undefined;
}
function readValue(value, shape, path) {
    if (value === null || value === undefined)
        return emptyOf(shape);
    const wrong = () => new errors/* UserError */.yo(`${path === '' ? 'the JSON' : path} must be ${names[shape.type]}`);
    switch (shape.type) {
        case 'text':
            return wanted(typeof value === 'string' && !value.startsWith(wide) ? value : undefined, wrong);
        case 'flag':
            return wanted(typeof value === 'boolean' ? value : undefined, wrong);
        case 'integer':
            return wanted(integerOf(value), wrong);
        case 'list':
            if (!Array.isArray(value))
                throw wrong();
            return value.map((item, index) => readValue(item, shape.item, `${path}[${String(index)}]`));
        case 'texts':
            if (!(0,core_json/* isObject */.G)(value))
                throw wrong();
            return new Map(Object.entries(value).map(([name, item]) => [name, readValue(item, shape_text, within(path, name))]));
        case 'object':
            if (!(0,core_json/* isObject */.G)(value))
                throw wrong();
            return readObject(value, shape, path);
    }
}
function wanted(value, wrong) {
    if (value === undefined)
        throw wrong();
    return value;
}
function within(path, name) {
    return path === '' ? name : `${path}.${name}`;
}
function readObject(value, shape, path) {
    const known = new Map(Object.keys(shape.fields).map((name) => [name.toLowerCase(), name]));
    const unknown = Object.keys(value).find((name) => !known.has(name.toLowerCase()));
    if (unknown !== undefined) {
        const meant = (0,nearest/* nearest */.p)(unknown, known.values());
        throw new errors/* UserError */.yo(`${within(path, unknown)} is not a field here${meant === undefined ? '' : `, but ${meant} is`}`);
    }
    const given = new Map(Object.entries(value).map(([name, item]) => [name.toLowerCase(), item]));
    return Object.fromEntries(Object.entries(shape.fields).flatMap(([name, field]) => {
        const item = given.get(name.toLowerCase());
        if ((item === undefined || item === null) && field.presence !== 'always')
            return [];
        return [[name, readValue(item, field.shape, within(path, name))]];
    }));
}
const names = {
    text: 'a string',
    flag: 'true or false',
    integer: 'a whole number',
    list: 'a list',
    texts: 'an object of strings',
    object: 'an object',
};
function emptyOf(shape) {
    switch (shape.type) {
        case 'text':
            return '';
        case 'flag':
            return false;
        case 'integer':
            return 0;
        case 'list':
            return [];
        case 'texts':
            return new Map();
        case 'object':
            return readObject({}, shape, '');
    }
}

;// CONCATENATED MODULE: ./src/runtime-spec/volumes.ts
/** The folder on the host that is the container's own. */
const stateFolder = '${STATE_DIRECTORY}/${NAME}';
/** Volumes that hold nothing for longer than the service runs: they live in memory, as on any host. */
const temporary = /^\/(?:tmp|run|var\/run)(?:\/|$)/;
/** A VOLUME of the image as a mount: the root is read-only, and the service writes here. `path` is as in a template. */
function volumeMount(path) {
    const destination = `/${path
        .split('/')
        .filter((part) => part !== '')
        .join('/')}`;
    return temporary.test(destination)
        ? { destination, type: 'tmpfs', source: 'tmpfs', options: ['nosuid', 'nodev', 'mode=1777'] }
        : { destination, type: 'bind', source: `${stateFolder}${destination}`, options: ['rbind', 'rw'] };
}
/** Whether a mount was made by {@link volumeMount}. */
function isVolumeMount({ destination, type, source }) {
    const made = volumeMount(destination);
    return type === made.type && source === made.source;
}

;// CONCATENATED MODULE: ./src/runtime-spec/spec.ts
/**
 * The part of the OCI runtime configuration that this project writes, fields in the order of the specification.
 * Source: https://github.com/opencontainers/runtime-spec/blob/main/config.md, config-linux.md
 */

const mount = object({
    destination: always(shape_text),
    type: unlessEmpty(shape_text),
    source: unlessEmpty(shape_text),
    options: unlessEmpty(shape_list(shape_text)),
});
const hook = object({
    path: always(shape_text),
    args: unlessEmpty(shape_list(shape_text)),
    env: unlessEmpty(shape_list(shape_text)),
    timeout: ifSet(integer),
});
const user = object({
    uid: always(integer),
    gid: always(integer),
    additionalGids: unlessEmpty(shape_list(integer)),
    username: unlessEmpty(shape_text),
});
const spec_capabilities = object({
    bounding: unlessEmpty(shape_list(shape_text)),
    effective: unlessEmpty(shape_list(shape_text)),
    inheritable: unlessEmpty(shape_list(shape_text)),
    permitted: unlessEmpty(shape_list(shape_text)),
    ambient: unlessEmpty(shape_list(shape_text)),
});
const rlimit = object({ type: always(shape_text), hard: always(integer), soft: always(integer) });
const spec_process = object({
    terminal: always(flag),
    consoleSize: ifSet(object({ height: always(integer), width: always(integer) })),
    user: always(user),
    args: always(shape_list(shape_text)),
    env: unlessEmpty(shape_list(shape_text)),
    cwd: always(shape_text),
    capabilities: ifSet(spec_capabilities),
    rlimits: unlessEmpty(shape_list(rlimit)),
    noNewPrivileges: unlessEmpty(flag),
    apparmorProfile: unlessEmpty(shape_text),
    oomScoreAdj: ifSet(integer),
    selinuxLabel: unlessEmpty(shape_text),
});
const spec_deviceRule = object({
    allow: always(flag),
    type: unlessEmpty(shape_text),
    major: ifSet(integer),
    minor: ifSet(integer),
    access: unlessEmpty(shape_text),
});
const memory = object({
    limit: ifSet(integer),
    reservation: ifSet(integer),
    swap: ifSet(integer),
    kernel: ifSet(integer),
    kernelTCP: ifSet(integer),
    swappiness: ifSet(integer),
    disableOOMKiller: ifSet(flag),
});
const cpu = object({
    shares: ifSet(integer),
    quota: ifSet(integer),
    period: ifSet(integer),
    realtimeRuntime: ifSet(integer),
    realtimePeriod: ifSet(integer),
    cpus: unlessEmpty(shape_text),
    mems: unlessEmpty(shape_text),
});
const weightDevice = object({
    major: always(integer),
    minor: always(integer),
    weight: ifSet(integer),
    leafWeight: ifSet(integer),
});
const throttleDevice = object({ major: always(integer), minor: always(integer), rate: always(integer) });
const spec_blockIO = object({
    weight: ifSet(integer),
    leafWeight: ifSet(integer),
    weightDevice: unlessEmpty(shape_list(weightDevice)),
    throttleReadBpsDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleWriteBpsDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleReadIOPSDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleWriteIOPSDevice: unlessEmpty(shape_list(throttleDevice)),
});
const network = object({
    classID: ifSet(integer),
    priorities: unlessEmpty(shape_list(object({ name: always(shape_text), priority: always(integer) }))),
});
const resources = object({
    devices: unlessEmpty(shape_list(spec_deviceRule)),
    memory: ifSet(memory),
    cpu: ifSet(cpu),
    pids: ifSet(object({ limit: always(integer) })),
    blockIO: ifSet(spec_blockIO),
    hugepageLimits: unlessEmpty(shape_list(object({ pageSize: always(shape_text), limit: always(integer) }))),
    network: ifSet(network),
});
const idMapping = object({ containerID: always(integer), hostID: always(integer), size: always(integer) });
const device = object({
    path: always(shape_text),
    type: always(shape_text),
    major: always(integer),
    minor: always(integer),
    fileMode: ifSet(integer),
    uid: ifSet(integer),
    gid: ifSet(integer),
});
const syscall = object({
    names: always(shape_list(shape_text)),
    action: always(shape_text),
    args: unlessEmpty(shape_list(object({
        index: always(integer),
        value: always(integer),
        valueTwo: unlessEmpty(integer),
        op: always(shape_text),
    }))),
});
const seccomp = object({
    defaultAction: always(shape_text),
    architectures: unlessEmpty(shape_list(shape_text)),
    syscalls: unlessEmpty(shape_list(syscall)),
});
const linux = object({
    uidMappings: unlessEmpty(shape_list(idMapping)),
    gidMappings: unlessEmpty(shape_list(idMapping)),
    sysctl: unlessEmpty(texts),
    resources: ifSet(resources),
    cgroupsPath: unlessEmpty(shape_text),
    namespaces: unlessEmpty(shape_list(object({ type: always(shape_text), path: unlessEmpty(shape_text) }))),
    devices: unlessEmpty(shape_list(device)),
    seccomp: ifSet(seccomp),
    rootfsPropagation: unlessEmpty(shape_text),
    maskedPaths: unlessEmpty(shape_list(shape_text)),
    readonlyPaths: unlessEmpty(shape_list(shape_text)),
    mountLabel: unlessEmpty(shape_text),
    intelRdt: ifSet(object({ l3CacheSchema: unlessEmpty(shape_text) })),
});
const hooks = object({
    prestart: unlessEmpty(shape_list(hook)),
    poststart: unlessEmpty(shape_list(hook)),
    poststop: unlessEmpty(shape_list(hook)),
});
const spec_spec = object({
    ociVersion: always(shape_text),
    process: always(spec_process),
    root: always(object({ path: always(shape_text), readonly: always(flag) })),
    hostname: unlessEmpty(shape_text),
    mounts: unlessEmpty(shape_list(mount)),
    hooks: ifSet(hooks),
    annotations: unlessEmpty(texts),
    linux: always(linux),
});

;// CONCATENATED MODULE: ./src/runtime-spec/template-spec.ts








/** The default configuration with what the image says of its service; its PATH wins, TERM stays. */
function imageSpec(image) {
    const spec = defaultSpec();
    spec.process.env = (image.env ?? []).reduce(withVariable, spec.process.env ?? []);
    spec.process.args = [...(image.args ?? spec.process.args)];
    spec.process.cwd = image.cwd ?? spec.process.cwd;
    if (image.user)
        spec.process.user = userOf(image.user);
    if (image.exposesPorts) {
        spec.linux.namespaces = withoutFirst(spec.linux.namespaces, ({ type }) => type === 'network');
    }
    spec.mounts = [...(spec.mounts ?? []), ...(image.volumes ?? []).map(volumeMount)];
    return spec;
}
/** The user's own configuration; what it does not say of the process, the image does. @throws WrongValue */
function templateSpec(json, image) {
    const own = read_parse(json);
    if (!(0,core_json/* isObject */.G)(own))
        throw new WrongValue('a JSON file with a runtime configuration');
    const process = (0,core_json/* isObject */.G)(own.process) ? own.process : {};
    const ownEnv = Array.isArray(process.env)
        ? process.env.filter((entry) => typeof entry === 'string')
        : [];
    const { args, cwd, user } = imageSpec(image).process;
    const env = ownEnv.reduce(withVariable, [...(image.env ?? [])]);
    const spec = read(JSON.stringify({ ...own, process: { args, cwd, user, ...process, env } }), spec_spec);
    const { ociVersion, root } = defaultSpec();
    return {
        ...spec,
        ociVersion: spec.ociVersion === '' ? ociVersion : spec.ociVersion,
        process: { ...spec.process, terminal: false },
        root,
    };
}
function userOf({ uid, gid, additionalGids }) {
    return { uid, gid, ...(additionalGids && { additionalGids: [...additionalGids] }) };
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/general.ts


const required = 'the installer requires it';
/** The base, the root file system and what describes the container. */
const generalOptions = [
    option_once({
        name: 'template',
        hint: 'FILE',
        help: 'start from the runtime configuration in this JSON file instead of the default one',
    }, (_spec, path, draft) => {
        draft.spec = templateSpec(draft.readFile(path), draft.image);
    }),
    option_once({
        name: 'os',
        hint: 'linux',
        help: 'operating system of the container; a System Image runs on Linux only',
    }, (_spec, value) => {
        if (value !== 'linux')
            throw new WrongValue('linux; a System Image always runs on a Linux host');
    }),
    option_once({
        name: 'oci-version',
        hint: 'VERSION',
        help: 'version of the runtime specification to declare',
    }, (spec, value) => {
        spec.ociVersion = value;
    }),
    option_once({ name: 'hostname', hint: 'NAME', help: 'host name in the container' }, (spec, value) => {
        spec.hostname = value;
    }),
    repeated({ name: 'label', hint: 'KEY=VALUE', help: 'add an annotation to the configuration' }, (spec, value) => {
        const [, key, text] = given(/^([^=]+)=(.*)$/s.exec(value) ?? undefined, 'KEY=VALUE');
        (spec.annotations ??= new Map()).set(key ?? '', text ?? '');
    }),
    option_once({
        name: 'rootfs-path',
        oldNames: ['rootfs'],
        hint: 'rootfs',
        help: `path of the root file system, always rootfs: ${required}`,
    }, (_spec, value) => {
        if (value !== 'rootfs')
            throw new WrongValue(`rootfs, or leave it out; ${required}`);
    }),
    toggle({
        name: 'rootfs-readonly',
        oldNames: ['read-only'],
        help: `mount the root file system read-only, always: ${required}`,
    }, (_spec, on) => {
        if (!on)
            throw new WrongValue(`true, or leave it out; ${required}`);
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/hooks.ts



const hooks_stages = [
    { stage: 'poststart', when: 'after the process has started' },
    { stage: 'poststop', when: 'after the container is deleted' },
    { stage: 'prestart', when: 'before the process starts' },
];
/** Commands that the runtime runs on the host at stages of the container's life. */
const hookOptions = hooks_stages.flatMap(({ stage, when }) => [
    toggle({
        name: `hooks-${stage}-remove-all`,
        help: `remove all hooks that run ${when}; so does =false, as in the reference`,
    }, (spec) => {
        if (spec.hooks)
            spec.hooks[stage] = [];
    }),
    repeated({
        name: `hooks-${stage}-add`,
        hint: 'JSON',
        help: `run a command of the host ${when}: {"path": PATH, "args": [WORD, ...], "env": [NAME=VALUE, ...], "timeout": SECONDS}`,
    }, (spec, json) => {
        ((spec.hooks ??= {})[stage] ??= []).push(read(json, hook));
    }),
]);

;// CONCATENATED MODULE: ./src/runtime-spec/options/linux.ts

const propagations = [
    'private',
    'rprivate',
    'slave',
    'rslave',
    'shared',
    'rshared',
    'unbindable',
    'runbindable',
];
/** What concerns the kernel's side of the container as a whole. */
const linuxOptions = [
    option_once({
        name: 'linux-cgroups-path',
        oldNames: ['cgroups-path'],
        hint: 'PATH',
        help: 'where the control group of the container goes; SLICE:PREFIX:NAME under systemd',
    }, (spec, path) => {
        spec.linux.cgroupsPath = path;
    }),
    repeated({
        name: 'linux-masked-paths',
        oldNames: ['masked-paths'],
        hint: 'PATH',
        help: 'make a path unreadable in the container',
    }, (spec, path) => {
        (spec.linux.maskedPaths ??= []).push(path);
    }),
    repeated({
        name: 'linux-readonly-paths',
        oldNames: ['readonly-paths'],
        hint: 'PATH',
        help: 'make a path read-only in the container',
    }, (spec, path) => {
        (spec.linux.readonlyPaths ??= []).push(path);
    }),
    option_once({
        name: 'linux-mount-label',
        oldNames: ['mount-label'],
        hint: 'LABEL',
        help: 'SELinux label of the mounts',
    }, (spec, label) => {
        spec.linux.mountLabel = label;
    }),
    repeated({
        name: 'linux-sysctl',
        oldNames: ['sysctl'],
        hint: 'NAME=VALUE',
        help: 'set a kernel parameter of the namespaces of the container',
    }, (spec, value) => {
        const [, name = '', setting = ''] = given(/^([^=]*)=([^=]*)$/.exec(value) ?? undefined, 'NAME=VALUE, as in net.ipv4.ip_forward=1');
        (spec.linux.sysctl ??= new Map()).set(name, setting);
    }),
    option_once({
        name: 'linux-rootfs-propagation',
        oldNames: ['rootfs-propagation', 'root-propagation'],
        hint: 'MODE',
        help: `propagation of mounts between host and container: ${propagations.join(', ')}`,
    }, (spec, mode) => {
        if (mode !== '' && !propagations.includes(mode))
            throw new WrongValue(`one of ${propagations.join(', ')}`);
        spec.linux.rootfsPropagation = mode;
    }),
    option_once({
        name: 'linux-intelRdt-l3CacheSchema',
        hint: 'SCHEMA',
        help: 'share of the L3 cache, as in L3:0=ffff0;1=3ff',
    }, (spec, schema) => {
        spec.linux.intelRdt = { l3CacheSchema: schema };
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/mounts.ts




/** Mounts: all are removed first, then some, then new ones are added. */
const mountOptions = [
    toggle({
        name: 'mounts-remove-all',
        help: 'remove all mounts, the default ones too; so does =false, as in the reference',
    }, (spec) => {
        spec.mounts = [];
    }),
    repeated({ name: 'mounts-remove', hint: 'PATH', help: 'remove the first mount on this path of the container' }, (spec, path) => {
        spec.mounts = withoutFirst(spec.mounts, ({ destination }) => destination === path);
    }),
    repeated({
        name: 'mounts-add',
        hint: 'JSON',
        help: 'add a mount: {"destination": PATH, "type": TYPE, "source": PATH, "options": [OPTION, ...]}',
    }, (spec, json) => {
        (spec.mounts ??= []).push(read(json, mount));
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/namespaces.ts




const types = ['network', 'pid', 'mount', 'ipc', 'uts', 'user', 'cgroup'];
const mappingHint = 'HOST:CONTAINER:SIZE';
/** Id mappings come first: they ask for a user namespace, which the options after them can still remove. */
const namespaceOptions = [
    repeated({
        name: 'linux-uidmappings',
        oldNames: ['uidmappings'],
        hint: mappingHint,
        help: 'map user ids of the host to the container, in a user namespace',
    }, (spec, value) => {
        (spec.linux.uidMappings ??= []).push(namespaces_idMapping(value));
    }, (spec) => {
        setNamespace(spec, 'user', '');
    }),
    repeated({
        name: 'linux-gidmappings',
        oldNames: ['gidmappings'],
        hint: mappingHint,
        help: 'map group ids of the host to the container, in a user namespace',
    }, (spec, value) => {
        (spec.linux.gidMappings ??= []).push(namespaces_idMapping(value));
    }, (spec) => {
        setNamespace(spec, 'user', '');
    }),
    toggle({ name: 'linux-namespace-remove-all', help: 'share all namespaces with the host, unless they are added' }, (spec, on) => {
        if (on)
            spec.linux.namespaces = [];
    }),
    repeated({
        name: 'linux-namespace-add',
        hint: 'TYPE[:PATH]',
        help: `give the container a namespace of its own, or the one at PATH; ${types.join(', ')}`,
    }, (spec, value) => {
        const [type, path = ''] = (0,strings/* splitAt */.gI)(value, ':');
        setNamespace(spec, namespaceType(type), path);
    }),
    repeated({
        name: 'linux-namespace-remove',
        hint: 'TYPE',
        help: 'share a namespace with the host, as in network for a service that listens on its ports',
    }, (spec, value) => {
        const type = namespaceType(value);
        spec.linux.namespaces = withoutFirst(spec.linux.namespaces, (namespace) => namespace.type === type);
    }),
];
function setNamespace(spec, type, path) {
    const namespaces = (spec.linux.namespaces ??= []);
    const existing = namespaces.find((namespace) => namespace.type === type);
    if (existing)
        existing.path = path;
    else
        namespaces.push({ type, path });
}
function namespaceType(value) {
    if (!types.includes(value))
        throw new WrongValue(`one of ${types.join(', ')}`);
    return value;
}
function namespaces_idMapping(value) {
    const form = `${mappingHint}, as in 100000:0:65536`;
    const [hostID = 0, containerID = 0, size = 0] = parts(value, 3, form).map((part) => given(parseDecimal(part, ranges.uint32), form));
    return { containerID, hostID, size };
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/process.ts




const rlimitForm = 'TYPE:HARD:SOFT, as in RLIMIT_NOFILE:65536:1024';
/** What runs, as whom and within which limits. */
const processOptions = [
    number({
        name: 'process-uid',
        oldNames: ['uid'],
        hint: 'UID',
        range: ranges.uint32,
        help: 'user id of the process',
    }, (spec, uid) => {
        spec.process.user.uid = uid;
    }),
    option_once({
        name: 'process-username',
        hint: 'NAME',
        help: 'user name of the process; no effect on Linux, set the ids',
    }, (spec, name) => {
        spec.process.user.username = name;
    }),
    number({
        name: 'process-gid',
        oldNames: ['gid'],
        hint: 'GID',
        range: ranges.uint32,
        help: 'group id of the process',
    }, (spec, gid) => {
        spec.process.user.gid = gid;
    }),
    option_once({
        name: 'linux-selinux-label',
        oldNames: ['selinux-label'],
        hint: 'LABEL',
        help: 'SELinux label of the process',
    }, (spec, label) => {
        spec.process.selinuxLabel = label;
    }),
    option_once({
        name: 'process-cwd',
        oldNames: ['cwd'],
        hint: 'PATH',
        help: 'working directory, absolute; else that of the image, else /',
    }, (spec, path) => {
        spec.process.cwd = path;
    }),
    option_once({
        name: 'linux-apparmor',
        oldNames: ['apparmor'],
        hint: 'PROFILE',
        help: 'AppArmor profile of the process',
    }, (spec, profile) => {
        spec.process.apparmorProfile = profile;
    }),
    toggle({
        name: 'process-no-new-privileges',
        oldNames: ['no-new-privileges'],
        help: 'keep the process from gaining privileges, as by setuid programs',
    }, (spec, on) => {
        spec.process.noNewPrivileges = on;
    }),
    toggle({
        name: 'process-terminal',
        oldNames: ['tty'],
        help: 'always false: a System Image is a service without a terminal',
    }, (_spec, on) => {
        if (on)
            throw new WrongValue('false, or leave it out; the installer requires it, because a service has no terminal');
    }),
    repeated({ name: 'args', hint: 'WORD', help: 'one word of the command; else the command of the image' }, (spec, word) => {
        spec.process.args.push(word);
    }, (spec) => {
        spec.process.args = [];
    }),
    repeated({
        name: 'env-file',
        hint: 'FILE',
        help: 'set the variables in this file, one NAME=VALUE in a line; a line that starts with # is a comment',
    }, (spec, path, draft) => {
        for (const entry of environmentLines(draft.readFile(path)))
            setVariable(spec, entry);
    }),
    repeated({ name: 'env', hint: 'NAME=VALUE', help: 'set an environment variable, on top of those of the image' }, setVariable),
    repeated({
        name: 'process-groups',
        oldNames: ['groups'],
        hint: 'GID',
        help: 'add a supplementary group of the process',
    }, (spec, value) => {
        const gid = given(parseDecimal(value, ranges.uint32), 'a group id, as in 10; one for each option');
        const groups = (spec.process.user.additionalGids ??= []);
        if (!groups.includes(gid))
            groups.push(gid);
    }),
    option_once({
        name: 'process-consolesize',
        hint: 'WIDTH:HEIGHT',
        help: 'size of the console in characters; without a terminal it has no effect',
    }, (spec, value) => {
        const form = 'WIDTH:HEIGHT, as in 80:40';
        const [width, height] = parts(value, 2, form).map((part) => given(parseDecimal(part, ranges.uint63), form));
        spec.process.consoleSize = { height: height ?? 0, width: width ?? 0 };
    }),
    number({
        name: 'linux-oom-score-adj',
        oldNames: ['oom-score-adj'],
        hint: 'NUMBER',
        range: ranges.int64,
        help: 'how soon the kernel ends the process when memory runs out, from -1000 (never) to 1000',
    }, (spec, value) => {
        spec.process.oomScoreAdj = value;
    }),
    toggle({
        name: 'process-rlimits-remove-all',
        oldNames: ['rlimits-remove-all'],
        help: 'remove all resource limits of the process',
    }, (spec, on) => {
        if (on)
            spec.process.rlimits = [];
    }),
    repeated({
        name: 'process-rlimits-add',
        oldNames: ['rlimits-add'],
        hint: 'TYPE:HARD:SOFT',
        help: 'set a resource limit of the process; -1 is no limit',
    }, (spec, value) => {
        const [type = '', ...numbers] = parts(value, 3, rlimitForm);
        const [hard = 0, soft = 0] = numbers.map((part) => asUnsigned(given(parseDecimal(part, ranges.int64), rlimitForm)));
        const limits = (spec.process.rlimits ??= []);
        const existing = limits.find((limit) => limit.type === type);
        if (existing)
            Object.assign(existing, { hard, soft });
        else
            limits.push({ type, hard, soft });
    }),
    repeated({
        name: 'process-rlimits-remove',
        oldNames: ['rlimits-remove'],
        hint: 'TYPE',
        help: 'remove a resource limit of the process',
    }, (spec, type) => {
        spec.process.rlimits = withoutFirst(spec.process.rlimits, (limit) => limit.type === type);
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/resources.ts



const { uint32, uint63, uint64, int64 } = ranges;
/** Memory, in bytes. */
const memoryLimits = [
    ['linux-mem-limit', 'limit', 'memory'],
    ['linux-mem-reservation', 'reservation', 'memory that is kept to when it is scarce'],
    ['linux-mem-swap', 'swap', 'memory and swap together'],
    ['linux-mem-kernel-limit', 'kernel', 'kernel memory'],
    ['linux-mem-kernel-tcp', 'kernelTCP', 'kernel memory for TCP buffers'],
];
/** Processor time: periods, quota and runtimes in microseconds. */
const cpuNumbers = [
    ['linux-cpu-shares', 'shares', uint64, 'WEIGHT', 'share of processor time, relative to others (1024)'],
    ['linux-cpu-period', 'period', uint64, 'MICROSECONDS', 'length of the period that the quota is for'],
    ['linux-cpu-quota', 'quota', uint63, 'MICROSECONDS', 'processor time in a period'],
    [
        'linux-realtime-runtime',
        'realtimeRuntime',
        int64,
        'MICROSECONDS',
        'real-time processor time in a period',
    ],
    [
        'linux-realtime-period',
        'realtimePeriod',
        uint63,
        'MICROSECONDS',
        'length of the period of real-time scheduling',
    ],
];
const cpuSets = [
    ['linux-cpus', 'cpus', 'processors to run on, as in 0-3,5'],
    ['linux-mems', 'mems', 'memory nodes to use, as in 0,1'],
];
const resources_resources = (spec) => (spec.linux.resources ??= {});
const resources_memory = (spec) => (resources_resources(spec).memory ??= {});
const resources_cpu = (spec) => (resources_resources(spec).cpu ??= {});
const resources_network = (spec) => (resources_resources(spec).network ??= {});
/** Limits of the control group: memory, processors, processes, network. */
const resourceOptions = [
    ...memoryLimits.map(([name, field, what]) => number({ name, hint: 'BYTES', range: uint63, help: `limit of ${what}, in bytes` }, (spec, value) => {
        resources_memory(spec)[field] = value;
    })),
    number({
        name: 'linux-mem-swappiness',
        hint: '0-100',
        range: uint64,
        help: 'how readily the kernel swaps the memory out',
    }, (spec, value) => {
        resources_memory(spec).swappiness = value;
    }),
    toggle({
        name: 'linux-disable-oom-kill',
        oldNames: ['disable-oom-kill'],
        help: 'let processes wait instead of ending one when the memory limit is reached',
    }, (spec, on) => {
        resources_memory(spec).disableOOMKiller = on;
    }),
    ...cpuNumbers.map(([name, field, range, hint, help]) => number({ name, hint, range, help }, (spec, value) => {
        resources_cpu(spec)[field] = value;
    })),
    ...cpuSets.map(([name, field, help]) => option_once({ name, hint: 'LIST', help }, (spec, value) => {
        resources_cpu(spec)[field] = value;
    })),
    number({ name: 'linux-pids-limit', hint: 'NUMBER', range: int64, help: 'limit of the number of processes' }, (spec, limit) => {
        resources_resources(spec).pids = { limit };
    }),
    repeated({
        name: 'linux-hugepage-limits-add',
        hint: 'PAGESIZE:BYTES',
        help: 'limit of huge pages of a size, as in 2MB:209715200',
    }, (spec, value) => {
        const form = 'PAGESIZE:BYTES, as in 2MB:209715200';
        const [pageSize = '', bytes = ''] = given(/^([^:]*):([^:]*)$/s.exec(value)?.slice(1), form);
        const limit = asUnsigned(given(parseDecimal(bytes, int64), form));
        const limits = (resources_resources(spec).hugepageLimits ??= []);
        const existing = limits.find((other) => other.pageSize === pageSize);
        if (existing)
            existing.limit = limit;
        else
            limits.push({ pageSize, limit });
    }),
    repeated({
        name: 'linux-hugepage-limits-drop',
        hint: 'PAGESIZE',
        help: 'remove the limit of huge pages of a size',
    }, (spec, pageSize) => {
        const { resources: existing } = spec.linux;
        if (existing)
            existing.hugepageLimits = withoutFirst(existing.hugepageLimits, (limit) => limit.pageSize === pageSize);
    }),
    number({
        name: 'linux-network-classid',
        hint: 'NUMBER',
        range: uint32,
        help: 'class of the network packets, for traffic control on the host',
    }, (spec, value) => {
        resources_network(spec).classID = value;
    }),
    repeated({
        name: 'linux-network-priorities',
        hint: 'INTERFACE:PRIORITY',
        help: 'priority of the traffic on a network interface; -1 removes it',
    }, (spec, value) => {
        const form = 'INTERFACE:PRIORITY, as in eth0:5; -1 removes it';
        const [name = '', text = ''] = parts(value, 2, form);
        const priority = given(parseDecimal(text, [-1n, uint32[1]]), form);
        setPriority(spec, name, priority);
    }),
];
function setPriority(spec, name, priority) {
    if (priority === -1) {
        const existing = spec.linux.resources?.network;
        if (existing)
            existing.priorities = withoutFirst(existing.priorities, (other) => other.name === name);
        return;
    }
    const priorities = (resources_network(spec).priorities ??= []);
    const existing = priorities.find((other) => other.name === name);
    if (existing)
        existing.priority = priority;
    else
        priorities.push({ name, priority });
}

// EXTERNAL MODULE: ./src/core/architectures.ts
var architectures = __webpack_require__(11119);
;// CONCATENATED MODULE: ./src/runtime-spec/seccomp.ts


/** What happens to a system call. Source: seccomp(2). */
const actions = new Map(['allow', 'errno', 'kill', 'trace', 'trap'].map((name) => [name, `SCMP_ACT_${name.toUpperCase()}`]));
const operators = new Map([
    ['NE', 'SCMP_CMP_NE'],
    ['LT', 'SCMP_CMP_LT'],
    ['LE', 'SCMP_CMP_LE'],
    ['EQ', 'SCMP_CMP_EQ'],
    ['GE', 'SCMP_CMP_GE'],
    ['GT', 'SCMP_CMP_GT'],
    ['ME', 'SCMP_CMP_MASKED_EQ'],
]);
const seccomp_form = 'system calls by name, as in mount,umount2, or NAME:INDEX:VALUE:VALUE2:OPERATOR with one of NE, LT, LE, EQ, GE, GT, ME';
/**
 * Adds a rule for a system call, or puts it in the place of one for the same call and arguments. A rule without
 * arguments for what happens by default is not needed.
 */
function addRule(seccomp, written, action) {
    const [name = '', ...condition] = written.split(':');
    if (action === seccomp.defaultAction && condition.length === 0)
        return;
    const rule = { names: [name], action, args: argumentsOf(condition) };
    const rules = (seccomp.syscalls ??= []);
    const sameCall = rules.filter(({ names }) => same(names, rule.names));
    if (sameCall.some((other) => other.action === action && (same(other.args, rule.args) || !other.args)))
        return;
    const replaced = sameCall.find((other) => other.action !== action && same(other.args, rule.args));
    if (replaced)
        rules[rules.indexOf(replaced)] = rule;
    else
        rules.push(rule);
}
function argumentsOf(condition) {
    if (condition.length === 0)
        return [];
    const [index = '', value = '', valueTwo = '', operator = ''] = condition;
    if (condition.length !== 4)
        throw new WrongValue(seccomp_form);
    return [
        {
            index: given(parseDecimal(index, ranges.uint64), seccomp_form),
            value: given(parseDecimal(value, ranges.uint64), seccomp_form),
            valueTwo: given(parseDecimal(valueTwo, ranges.uint64), seccomp_form),
            op: given(operators.get(operator), seccomp_form),
        },
    ];
}
/** Removes the rules for exactly these system calls. */
function removeRules(seccomp, names) {
    const rules = seccomp.syscalls ?? [];
    const walk = { rules, length: rules.length };
    removeWhile(walk, names);
    rules.length = walk.length;
}
/**
 * Removes the rules with an action. The reference walks the list while it shrinks, and so leaves some of the rules out;
 * what it leaves is part of what it prints.
 */
function removeRulesOf(seccomp, action) {
    const rules = seccomp.syscalls ?? [];
    const walk = { rules, length: rules.length };
    for (const place of rules.keys()) {
        const rule = rules[place];
        if (rule?.action === action)
            removeWhile(walk, rule.names);
    }
    rules.length = walk.length;
}
function removeWhile(walk, names) {
    const { rules, length } = walk;
    for (let place = 0; place < length && place < walk.length; place++) {
        if (!same(rules[place]?.names, names))
            continue;
        rules.copyWithin(place, place + 1, walk.length);
        walk.length--;
    }
}
function same(a, b) {
    return JSON.stringify(a, bigintText) === JSON.stringify(b, bigintText);
}
function bigintText(_key, value) {
    return typeof value === 'bigint' ? `${String(value)}n` : value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/seccomp.ts



const actionNames = [...actions.keys()].join(', ');
/** What is done with the system calls of a rule, in the order in which the reference adds rules. */
const verdicts = [
    ['errno', 'fail with an error'],
    ['kill', 'end the process'],
    ['trace', 'are left to a tracer'],
    ['trap', 'send the process SIGSYS'],
    ['allow', 'are allowed'],
];
/** The filter of system calls. It comes after `privileged`, which takes the default one away. */
const seccompOptions = [
    toggle({
        name: 'linux-seccomp-remove-all',
        oldNames: ['seccomp-remove-all'],
        help: 'remove all rules for system calls',
    }, (spec, on) => {
        if (on)
            seccomp_seccomp(spec).syscalls = [];
    }),
    option_once({
        name: 'linux-seccomp-default-force',
        oldNames: ['seccomp-default-force'],
        hint: 'ACTION',
        help: 'set what happens to system calls without a rule, and keep all rules; linux-seccomp-default wins',
    }, (spec, name) => {
        const filter = seccomp_seccomp(spec);
        if (name !== '')
            filter.defaultAction = action(name);
    }),
    option_once({
        name: 'linux-seccomp-default',
        oldNames: ['seccomp-default'],
        hint: 'ACTION',
        help: `set what happens to system calls without a rule (${actionNames}), and remove rules of that action`,
    }, (spec, name) => {
        const filter = seccomp_seccomp(spec);
        if (name === '')
            return;
        filter.defaultAction = action(name);
        removeRulesOf(filter, filter.defaultAction);
    }),
    list({
        name: 'linux-seccomp-arch',
        oldNames: ['seccomp-arch'],
        hint: 'ARCH,...',
        help: `add architectures whose system calls are taken: ${[...architectures/* seccompArchitectures */.Nr.keys()].join(', ')}`,
    }, (spec, name) => {
        const architecture = given(architectures/* seccompArchitectures */.Nr.get(name), `architectures, as in amd64,arm64; known are ${[...architectures/* seccompArchitectures */.Nr.keys()].join(', ')}`);
        const existing = (seccomp_seccomp(spec).architectures ??= []);
        if (!existing.includes(architecture))
            existing.push(architecture);
    }),
    ...verdicts.map(([name, effect]) => list({
        name: `linux-seccomp-${name}`,
        oldNames: [`seccomp-${name}`],
        hint: 'SYSCALL,...',
        help: `system calls that ${effect}; a condition follows as :INDEX:VALUE:VALUE2:OPERATOR`,
    }, (spec, written) => {
        addRule(seccomp_seccomp(spec), written, action(name));
    })),
    option_once({
        name: 'linux-seccomp-remove',
        oldNames: ['seccomp-remove'],
        hint: 'SYSCALL,...',
        help: 'remove the rules that are for exactly these system calls',
    }, (spec, names) => {
        removeRules(seccomp_seccomp(spec), names.split(','));
    }),
];
const seccomp_seccomp = (spec) => (spec.linux.seccomp ??= { defaultAction: '' });
function action(name) {
    const found = actions.get(name);
    if (found === undefined)
        throw new WrongValue(`one of ${actionNames}`);
    return found;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/table.ts











/**
 * All runtime options by subject, in the order in which they are applied. The order on the command line does not
 * count, except among the values of one option; so it is in the reference.
 */
const table_subjects = [
    ['Base and root file system', generalOptions],
    ['Process', processOptions],
    ['Capabilities', capabilityOptions],
    ['Mounts', mountOptions],
    ['Hooks', hookOptions],
    ['Namespaces', namespaceOptions],
    ['Linux', linuxOptions],
    ['Resources', resourceOptions],
    ['Block devices', blockIOOptions],
    ['Devices', deviceOptions],
    ['System calls', seccompOptions],
];
const runtimeOptions = table_subjects.flatMap(([, options]) => options);

;// CONCATENATED MODULE: ./src/runtime-spec/refused.ts
/** Options of the reference that are of no use to a System Image, by prefix or name, with the reason. */
const refusals = [
    [
        /^windows-/,
        'a System Image always runs on a Linux host, so options for Windows have no use; leave it out',
    ],
    [
        /^solaris-/,
        'a System Image always runs on a Linux host, so options for Solaris have no use; leave it out',
    ],
    [
        /^vm-/,
        'a System Image is run by a runtime for Linux containers, so options for virtual machines have no use; leave it out',
    ],
    [
        /^(linux-)?seccomp-only$/,
        'a System Image needs the whole configuration, not its system call filter alone; leave it out',
    ],
    [/^output$/, 'the file is always config.json.template; leave it out'],
];
function refusalOf(name) {
    return refusals.find(([pattern]) => pattern.test(name))?.[1];
}

;// CONCATENATED MODULE: ./src/runtime-spec/calls.ts






const byName = new Map(runtimeOptions.map((option) => [option.name, option]));
const byOldName = new Map(runtimeOptions.flatMap((option) => option.oldNames.map((name) => [name, option])));
const formByName = new Map(old_names_oldForms.map((form) => [form.name, form]));
const allNames = new Set([byName, byOldName, formByName, old_names_droppedOptions].flatMap((names) => [...names.keys()]));
/**
 * Reads words as options: `--name=value`, `--name value`, with one dash as well; a switch takes a value only after
 * `=`.
 * @throws UserError that quotes the word and says where it stands
 */
function readCalls(words) {
    const values = new Map();
    const notices = [];
    const rest = words[Symbol.iterator]();
    for (const word of rest) {
        const { name, attached } = splitWord(word);
        const value = attached ?? (isSwitch(name) ? 'true' : nextValue(word, rest));
        const dropped = old_names_droppedOptions.get(name);
        if (dropped !== undefined)
            notices.push(`${at(word)}: "${word.text}" has no effect: ${dropped}.`);
        const call = dropped === undefined ? translate(word, name, value) : undefined;
        if (!call)
            continue;
        const earlier = values.get(call.option) ?? [];
        values.set(call.option, [...earlier, call.value]);
    }
    return { values, notices };
}
/** The name of an option that is known, and the value after the `=`. */
function splitWord(word) {
    const [, name, , attached] = /^--?([^-=][^=]*)(=([^]*))?$/.exec(word.text) ?? [];
    if (name === undefined)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" is not an option; write --NAME=VALUE, and quotes around a value with spaces.`);
    const reason = refusalOf(name);
    if (reason !== undefined)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" is not for a System Image: ${reason}.`);
    if (!allNames.has(name)) {
        const meant = (0,nearest/* nearest */.p)(name, allNames);
        const help = meant === undefined ? 'docs/runtime-options.md lists them all.' : `did you mean --${meant}?`;
        throw new errors/* UserError */.yo(`${at(word)}: there is no option "${word.text}"; ${help}`);
    }
    return { name, attached };
}
function isSwitch(name) {
    return (byName.get(name) ?? byOldName.get(name))?.kind === 'switch';
}
function nextValue(word, rest) {
    const next = rest.next();
    if (next.done)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" has no value; write ${word.text}=VALUE.`);
    return next.value.text;
}
/** The option of today and the value for it; undefined if nothing is asked for. */
function translate(word, name, written) {
    const form = formByName.get(name);
    const today = form ? checked(word, name, written, form.translate) : { name, value: written };
    const option = today && (byName.get(today.name) ?? byOldName.get(today.name));
    if (!option)
        return undefined;
    const { value } = today;
    return {
        option,
        value: {
            text: value,
            byOldName: option.name !== name,
            check: (use) => checked(word, name, value, use),
        },
    };
}
/** Runs a function with a value; if the value is wrong, the error quotes it and says where it stands. */
function checked(word, name, value, use) {
    try {
        return use(value);
    }
    catch (error) {
        if (error instanceof WrongValue || error instanceof errors/* UserError */.yo)
            throw new errors/* UserError */.yo(`${at(word)}: --${name} does not take "${value}": ${error.message}.`);
        throw error;
    }
}
function at({ place }) {
    return `runtime options, ${place}`;
}

// EXTERNAL MODULE: ./src/core/shell-words.ts
var shell_words = __webpack_require__(77609);
;// CONCATENATED MODULE: ./src/runtime-spec/write.ts
/**
 * JSON with two-space indent, fields in the order of the shape, and a final newline. Whole numbers beyond 2^53 keep
 * all their digits.
 */
function write(value, shape) {
    return `${writeValue(value, shape, '')}\n`;
}
function writeValue(value, shape, indent) {
    const inner = `${indent}  `;
    switch (shape.type) {
        case 'integer':
            return String(value);
        case 'text':
        case 'flag':
            return JSON.stringify(value);
        case 'list': {
            const items = value.map((item) => writeValue(item, shape.item, inner));
            return bracket('[', items, ']', indent);
        }
        case 'texts': {
            const entries = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
            const members = entries.map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`);
            return bracket('{', members, '}', indent);
        }
        case 'object':
            return bracket('{', writeMembers(value, shape, inner), '}', indent);
    }
}
function writeMembers(value, shape, indent) {
    return Object.entries(shape.fields).flatMap(([name, field]) => {
        const member = value[name];
        if (member === undefined || (field.presence === 'unless-empty' && isEmpty(member)))
            return [];
        return [`${JSON.stringify(name)}: ${writeValue(member, field.shape, indent)}`];
    });
}
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    if (value instanceof Map)
        return value.size === 0;
    return value === '' || value === false || value === 0;
}
function bracket(open, items, close, indent) {
    if (items.length === 0)
        return open + close;
    return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}

// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __webpack_require__(19888);
// EXTERNAL MODULE: ./src/image/accounts.ts
var image_accounts = __webpack_require__(67053);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/runtime-spec/stop-signal.ts

/** The first real-time signal on Linux, as the C library counts them. */
const firstRealTime = 34;
/**
 * The signal of STOPSIGNAL as `runc kill`, `crun kill` and systemd all take it: `SIGQUIT`, or a number for a real-time
 * signal (`SIGRTMIN+3` is 37). Undefined for SIGTERM, which they send anyway, and for what is not a signal.
 */
function stopSignal(written) {
    const name = written.trim().toUpperCase().replace(/^SIG/, '');
    const [, fromMin] = /^RTMIN(?:\+(\d{1,2}))?$/.exec(name) ?? [];
    if (name.startsWith('RTMIN'))
        return /^RTMIN(\+\d{1,2})?$/.test(name) ? String(firstRealTime + Number(fromMin ?? 0)) : undefined;
    const number = /^\d{1,2}$/.test(name)
        ? Number(name)
        : external_node_os_.constants.signals[`SIG${name}`];
    if (number === undefined || number < 1 || number > 64 || number === external_node_os_.constants.signals.SIGTERM)
        return undefined;
    return nameOf(number) ?? String(number);
}
function nameOf(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0];
}

;// CONCATENATED MODULE: ./src/runtime-spec/process.ts



/**
 * The service as the image's own configuration has it. `accounts` are the image's, for USER. Without an entry point and
 * a command there are no `args`: the caller decides.
 */
function imageProcess(config, accounts) {
    return defaultsOf({ ...config, exposesPorts: config.exposedPorts.length > 0 }, accounts);
}
/**
 * The service as the last stage of a Dockerfile, and the stages that it starts from, have it. What the image after
 * FROM sets is not known here.
 */
function dockerfileProcess(dockerfile, target) {
    const configs = (0,final_stages/* finalStages */.y)(dockerfile, target).map(({ config }) => config);
    const last = (key) => configs.map((config) => config[key]).findLast((value) => value !== undefined);
    const env = new Map(configs.flatMap((config) => [...config.env]));
    return defaultsOf({
        ...configs.reduce(inherit, { entrypoint: [], command: [] }),
        env: [...env].map(([name, value]) => `${name}=${value}`),
        workingDirectory: last('workingDirectory') ?? '',
        user: last('user') ?? '',
        exposesPorts: configs.some(({ exposesPorts }) => exposesPorts),
        volumes: configs.flatMap(({ volumes }) => volumes ?? []),
        stopSignal: last('stopSignal') ?? '',
        hasHealthcheck: last('hasHealthcheck') ?? false,
    });
}
/** An ENTRYPOINT takes the CMD away that was inherited. Source: Dockerfile reference, "CMD and ENTRYPOINT". */
function inherit(below, { entrypoint, command }) {
    return {
        entrypoint: entrypoint ?? below.entrypoint,
        command: command ?? (entrypoint === undefined ? below.command : []),
    };
}
/** Source: OCI image specification, conversion.md: the arguments are always the entry point followed by the command. */
function defaultsOf(service, accounts) {
    const args = [...service.entrypoint, ...service.command];
    const signal = stopSignal(service.stopSignal);
    const { user, notices } = process_userOf(service.user, accounts);
    const all = [
        ...notices,
        ...(service.hasHealthcheck ? [healthcheckNotice] : []),
        ...service.volumes.filter((path) => isKernels(path)).map(kernelNotice),
    ];
    return {
        ...(args.length > 0 && { args }),
        env: service.env,
        cwd: service.workingDirectory || '/',
        ...(user && { user }),
        ...(service.exposesPorts && { exposesPorts: true }),
        ...(service.volumes.length > 0 && { volumes: service.volumes.filter((path) => !isKernels(path)) }),
        ...(signal !== undefined && { stopSignal: signal }),
        ...(all.length > 0 && { notices: all }),
    };
}
const healthcheckNotice = 'HEALTHCHECK of the image is not carried over: systemd does not probe a service; use WatchdogSec= or a timer of your own.';
/** Whether a volume lies on one of the kernel's file systems. */
function isKernels(path) {
    return /^\/(?:proc|sys|dev)(?:\/|$)/.test(path);
}
function kernelNotice(path) {
    return `VOLUME "${path}" of the image is not carried over: the kernel's own file systems are mounted there.`;
}
function process_userOf(user, accounts) {
    if (user === '')
        return { notices: [] };
    const found = (0,image_accounts/* lookUpUser */.a)(user, accounts);
    if (found)
        return { user: found, notices: [] };
    const why = accounts
        ? 'the image has no such account'
        : 'the image is not there yet to look the account up';
    return {
        notices: [
            `USER "${user}" is a name and ${why}: the process runs as root; set --process-uid and --process-gid in runtime-options.`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/runtime-spec/help.ts


/** All options for the command line's help, by subject. */
function runtimeOptionsHelp() {
    return subjects
        .map(([title, options]) => [`${title}:`, ...options.flatMap(helpLines)].join('\n'))
        .join('\n\n')
        .concat('\n');
}
function helpLines(option) {
    return [`  ${written(option)}`, `      ${option.help}${note(option)}`];
}
function written({ name, kind, hint }) {
    return kind === 'switch' ? `--${name}[=${hint}]` : `--${name}=${hint}`;
}
function note({ kind }) {
    return kind === 'repeated' ? ' (can be repeated)' : '';
}
/** docs/runtime-options.md. */
function runtimeOptionsPage() {
    return [
        introduction,
        ...subjects.map(([title, options]) => section(title, options)),
        oldNames(),
        help_refusals,
    ].join('\n');
}
const introduction = (/* unused pure expression or super */ null && (`# Runtime options

\`runtime-options\` says what the runtime configuration of a System Image (\`/exports/config.json.template\`) holds. The
options are those of \`oci-runtime-tool generate\`, with the names of today and of 2016 and 2017, and do the same.

- \`--name=value\` or \`--name value\`; one dash does as well. A switch takes a value only after \`=\`.
- Quotes group words as in a POSIX shell: \`'...'\`, \`"..."\` and a backslash. Nothing else of a shell is interpreted.
- Options may stand on several lines. A line that starts with \`#\` is a comment.
- \`$NAME\` in a value is filled in by the installer, \`$$\` is a literal \`$\`.
- An option that is given twice counts the last time, unless its row says that it can be repeated.
- The order of options does not count. They are applied in the order of this page.
- Command, environment, working directory and user are those of the image unless an option says otherwise.

\`\`\`yaml
runtime-options: |
  # one service on the network of the host
  --linux-namespace-remove=network
  --process-cap-add=CAP_NET_ADMIN
  --env="GREETING=Hello, world" --env=PORT=$PORT
  --mounts-add='{"destination": "/data", "type": "bind", "source": "\${STATE_DIRECTORY}/app", "options": ["rbind", "rw"]}'
\`\`\`
`));
function section(title, options) {
    const rows = options.map((option) => `| ${code(written(option))} | ${cell(`${option.help}${note(option)}`)} | ${option.oldNames.map(code).join(', ')} |`);
    return [`## ${title}\n`, '| option | what it does | older name |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
function oldNames() {
    const rows = oldForms.map(({ name, hint, today }) => `| ${code(`--${name}=${hint}`)} | ${cell(today)} |`);
    const dropped = [...droppedOptions].map(([name, reason]) => `| ${code(`--${name}`)} | nothing: ${cell(reason)} |`);
    return [
        '## Older options in other words\n',
        '| older option | today |',
        '| --- | --- |',
        ...rows,
        ...dropped,
        '',
    ].join('\n');
}
const help_refusals = (/* unused pure expression or super */ null && (`## Not for System Images

Options for Windows, Solaris and virtual machines, \`linux-seccomp-only\` and \`output\` are refused. So are a terminal, a
root file system that can be written, and one that is not at \`rootfs\`: the installer requires it so.
`));
function code(text) {
    return `\`${cell(text)}\``;
}
/** A pipe would end the cell of the table. */
function cell(text) {
    return text.replaceAll('|', String.raw `\|`);
}

;// CONCATENATED MODULE: ./src/runtime-spec/index.ts











/**
 * The runtime configuration template of a System Image.
 * @param options runtime options, as a string or as words that are split already
 * @param image what the image says of its service; the options override it. Without it the result is what the reference
 *   generator prints, but for the host name.
 * @param readFile reads a file that an option names; without it such options are refused
 * @returns JSON with a final newline, in which `$NAME` is left for the installer, and notices, a sentence each
 * @throws UserError that quotes the wrong word and says where it stands
 */
function runtimeSpec(options, image, readFile) {
    const { values, notices } = readCalls(typeof options === 'string' ? (0,shell_words/* splitWords */.y)(options) : (0,shell_words/* wordsOf */.Z)(options));
    const defaults = literal(image ?? {});
    const draft = { spec: imageSpec(defaults), image: defaults, readFile: checkedReader(readFile) };
    const given = (name) => [...values].find(([option]) => option.name === name)?.[1].at(-1)?.text;
    const uid = given('process-uid') ?? String(defaults.user?.uid ?? 0);
    if (image && uid !== '0')
        dropAmbient(draft.spec);
    for (const option of runtimeOptions) {
        const own = values.get(option);
        if (own)
            option.apply(draft, own);
    }
    keepOwnMounts(draft.spec);
    if (given('hostname') === undefined)
        keepPossibleHostname(draft.spec);
    return { text: write(draft.spec, spec_spec), notices: [...(image?.notices ?? []), ...notices] };
}
/** Ambient capabilities are what any program of a user other than root would get: those of root are not meant for it. */
function dropAmbient(spec) {
    if (spec.process.capabilities)
        spec.process.capabilities.ambient = [];
}
/** A mount of an option replaces the image's volume at the same path. */
function keepOwnMounts(spec) {
    const mounts = spec.mounts ?? [];
    spec.mounts = mounts.filter((mount, index) => !isVolumeMount(mount) ||
        !mounts.some(({ destination }, other) => other > index && destination === mount.destination));
}
/** A default host name would be an error in the host's own UTS namespace. */
function keepPossibleHostname(spec) {
    if (spec.hostname === defaultHostname && !spec.linux.namespaces?.some(({ type }) => type === 'uts')) {
        spec.hostname = '';
    }
}
/** What comes from an image is meant as it is: the installer makes `$` of `$$`. */
function literal({ args, env, cwd, volumes, ...others }) {
    const escape = (value) => value.replaceAll('$', '$$$$');
    return {
        ...others,
        ...(args && { args: args.map(escape) }),
        ...(env && { env: env.map(escape) }),
        ...(cwd !== undefined && { cwd: escape(cwd) }),
        ...(volumes && { volumes: volumes.map(escape) }),
    };
}
function checkedReader(readFile) {
    return (path) => {
        if (!readFile)
            throw new errors/* UserError */.yo('no files are read here; write the content of the file as options of their own');
        try {
            return readFile(path);
        }
        catch (error) {
            throw new errors/* UserError */.yo(`it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
}

;// CONCATENATED MODULE: ./src/generate/render.ts

/** What handlebars says of a parse error ("Parse error on line 3:") or of a name that is not there ("… - 3:5"). */
const position = /on line (\d+)| - (\d+):\d+$/;
/**
 * Fills a Handlebars template in. Values go in as they are (no HTML escapes), and a name that is not there is an error.
 * @throws UserError that names the file and, if known, the line.
 */
async function render_render(template, variables) {
    const handlebars = await environment();
    try {
        return handlebars.compile(template.text, { noEscape: true, strict: true })(variables);
    }
    catch (error) {
        throw new errors/* UserError */.yo(problem(template.path, (0,errors/* messageOf */.bD)(error), Object.keys(variables)), { cause: error });
    }
}
/** Handlebars without its ways to write to the log: the helper `log`, and its own remarks on a template. */
async function environment() {
    const { default: handlebars } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.t.bind(__webpack_require__, 88508, 23));
    const own = handlebars.create();
    own.unregisterHelper('log');
    own.logger.log = () => undefined;
    return own;
}
function problem(path, message, names) {
    const lines = message.split('\n');
    const found = position.exec(lines[0] ?? '');
    const line = found?.[1] ?? found?.[2];
    const place = line === undefined ? path : `${path}:${line}`;
    const unknown = /^"(.*)" not defined in /.exec(message)?.[1];
    if (unknown !== undefined) {
        return `${place}: there is no variable "${unknown}"; the template can use ${names.join(', ')}.`;
    }
    // The first line of a parse error only says where; the last one says what was expected.
    return `${place}: ${(lines.at(-1) ?? '').replace(position, '')}; see https://handlebarsjs.com/guide/expressions.html.`;
}

// EXTERNAL MODULE: ./src/installer/host-paths.ts
var host_paths = __webpack_require__(23641);
// EXTERNAL MODULE: ./src/installer/template.ts
var template = __webpack_require__(24580);
;// CONCATENATED MODULE: ./src/generate/bind-sources.ts


/** What the installer's folders are called on a plain host. */
const folders = new Map([
    ['RUN_DIRECTORY', '/run'],
    ['STATE_DIRECTORY', '/var/lib'],
    ['CONF_DIRECTORY', '/etc'],
]);
/**
 * The bind mounts of a configuration template, each source once, in order. A template that is JSON only once it is
 * filled in is filled in first.
 * @param defaults values of template variables, as the manifest has them
 */
function bindMounts(config, defaults) {
    const values = plainValues(defaults);
    const parsed = bind_sources_parse(config) ?? bind_sources_parse((0,template/* fillTemplate */.o)(config, values).text);
    const found = new Map();
    for (const { source, destination } of mountsOf(parsed)) {
        if (found.has(source))
            continue;
        const path = withoutSlashes((0,template/* fillPath */.d)(source, values).text);
        found.set(source, { raw: withoutSlashes(source), path, destination });
    }
    const { uid, gid } = bind_sources_userOf(parsed);
    return { sources: [...found.values()], uid, gid };
}
/**
 * The path that a text with variables comes to on a plain host, such as a source or a name of `renameFiles`.
 * @param name of the container
 */
function plainPath(text, name, defaults) {
    return (0,template/* fillPath */.d)(text, new Map([...plainValues(defaults), ['NAME', name]])).text;
}
function plainValues(defaults) {
    return new Map([...folders, ...defaults]);
}
/** Whether a path belongs to the host: what other programs make, own or remove there is not ours to make. */
function belongsToHost(path, name) {
    return (0,host_paths/* hostOwns */.yx)(path) && !isOwnFolder(path, name);
}
/** Whether a path is named after the container, in one of the folders where each service has its own. */
function isOwnFolder(path, name) {
    const [, own] = /^\/(?:var\/lib|var\/cache|var\/log|run|var\/run|etc|srv|opt)\/([^/]+)/.exec(path) ?? [];
    return own !== undefined && (/^\$(?:NAME|\{NAME\})/.test(own) || own === name);
}
function mountsOf(config) {
    const { mounts } = (config ?? {});
    if (!Array.isArray(mounts))
        return [];
    return mounts.filter(isBind);
}
function isBind(mount) {
    if (typeof mount !== 'object' || mount === null)
        return false;
    const { type, options, source } = mount;
    const binds = type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind')));
    return binds && typeof source === 'string' && source !== '';
}
function bind_sources_userOf(config) {
    const { process } = (config ?? {});
    const { uid, gid } = (process?.user ?? {});
    return { uid: typeof uid === 'number' ? uid : 0, gid: typeof gid === 'number' ? gid : 0 };
}
function bind_sources_parse(json) {
    try {
        return JSON.parse(json) ?? undefined;
    }
    catch {
        return undefined;
    }
}
/** Without trailing slashes, but for the root's. A pattern would take quadratic time for slashes in between. */
function withoutSlashes(path) {
    let end = path.length;
    while (end > 1 && path.charAt(end - 1) === '/')
        end -= 1;
    return path.slice(0, end);
}

;// CONCATENATED MODULE: ./src/generate/tmpfiles.ts

/**
 * The lines of a tmpfiles.template. Without one, the installer makes each bind source that is missing, as a folder with
 * mode 0700 that root owns; with one it makes none, so that a template without a line is one that keeps it from harm.
 * What may exist on a host already is never given another mode or owner.
 */
async function tmpfilesLines(request) {
    const { name } = request;
    const { sources, uid, gid } = bindMounts(request.config, request.defaults);
    const lines = [];
    let isNeeded = false;
    for (const source of sources) {
        const kind = await kindOf(source, request);
        if (kind === 'not ours')
            continue;
        if (kind === 'brought') {
            isNeeded = true;
            continue;
        }
        const path = quoted(source);
        if (path === undefined)
            continue;
        const isOwn = isStateFolder(source.path, name);
        // The installer's own line would be for root, and its path is not quoted.
        isNeeded ||= uid !== 0 || path !== source.raw;
        lines.push(isOwn
            ? { path, mode: '0700', uid: String(uid), gid: String(gid) }
            : { path, mode: '-', uid: '-', gid: '-' });
    }
    return { lines, isNeeded };
}
/** Whether a source is a folder to make, something that comes with the image or is a file, or none of our business. */
async function kindOf({ path, destination }, request) {
    const { name, isFile } = request;
    if (!path.startsWith('/'))
        return /^\$\{?DESTDIR\b/.test(path) || !path.startsWith('$') ? 'not ours' : 'folder';
    if (comesWithImage(path, request))
        return 'brought';
    if (belongsToHost(path, name))
        return 'not ours';
    return looksLikeFile(path) || (await isFile(destination)) ? 'brought' : 'folder';
}
/** Whether a host file has this path or lies below it, with the variables of both filled in. */
function comesWithImage(path, { name, defaults, hostPaths }) {
    const source = plainPath(path, name, defaults);
    return [...hostPaths]
        .map((each) => plainPath(each, name, defaults))
        .some((each) => each === source || each.startsWith(`${source}/`));
}
/** Names of files that services are given: configurations, keys and sockets. A folder such as conf.d is none. */
function looksLikeFile(path) {
    return /[^/]\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|xml|env|sock|socket|pem|crt|cert|key|pub|txt|log|db|list|properties|service)$/i.test(path);
}
/** A folder that only this container uses: its mode and owner can be set. */
function isStateFolder(path, name) {
    return path.startsWith('/var/lib/') && isOwnFolder(path, name);
}
/**
 * The source as a word of tmpfiles.d: `%` starts a specifier, and white space, quotes and backslashes need quotes, with
 * a backslash before quotes and backslashes. (systemd 252 does not know `\x20`.) Undefined for what no line can hold.
 */
function quoted({ raw, path }) {
    if (/[\r\n\0]/.test(path))
        return undefined;
    const word = raw.replaceAll('%', '%%');
    return /[\s"'\\]/.test(path) ? `"${word.replaceAll(/["\\]/g, String.raw `\$&`)}"` : word;
}

;// CONCATENATED MODULE: ./src/generate/contents.ts





/** The command of an image that has none of its own. */
const initScriptPath = '/usr/bin/init.sh';
const noSources = {
    existing: new Map(),
    hostPaths: new Set(),
    isFile: () => Promise.resolve(false),
};
/** The content of each System Image file that is asked for and needed. */
async function exportContents(wanted, data, sources = noSources) {
    const own = sources.existing.get('config');
    const config = own === undefined ? configTemplate(data) : { content: own, notices: [] };
    const makers = {
        config: () => config.content,
        service: () => serviceTemplate(data),
        manifest: () => manifest(data),
        tmpfiles: () => tmpfilesTemplate(data, config.content, sources),
    };
    const contents = new Map();
    for (const file of Object.keys(system_image/* exportFiles */.S7)) {
        const content = wanted.has(file) ? await makers[file]() : undefined;
        if (content !== undefined)
            contents.set(file, content);
    }
    return { content: contents, notices: wanted.has('config') ? config.notices : [] };
}
/** The first process of an image that has no command. */
function initScript(data) {
    return render(data.templates['init.sh'], { name: data.name });
}
/** Whether a generated configuration starts {@link initScriptPath}, because nothing names another program. */
function startsInitScript(config) {
    const { process } = JSON.parse(config);
    return process?.args?.[0] === initScriptPath;
}
/** The runtime configuration template: the options, on top of what the image says of its service. */
function configTemplate(data) {
    const { args = [initScriptPath], ...image } = data.process;
    const { text, notices } = runtimeSpec(data.runtimeOptions, { ...image, args }, data.readFile);
    return { content: text, notices };
}
function serviceTemplate(data) {
    return render_render(data.templates['service.template'], {
        name: data.name,
        description: unitText(data.description),
        stopSignal: data.process.stopSignal ?? '',
    });
}
/** The manifest: version and default values. */
function manifest(data) {
    const content = { version: '1.0', defaultValues: Object.fromEntries(data.defaults) };
    return `${JSON.stringify(content, null, 2)}\n`;
}
async function tmpfilesTemplate(data, config, { existing, hostPaths, isFile, copied }) {
    const own = existing.get('manifest');
    const defaults = own === undefined ? data.defaults : (0,installer_manifest/* parseManifest */.Ng)(own).manifest.defaultValues;
    const { lines, isNeeded } = await tmpfilesLines({ config, name: data.name, defaults, hostPaths, isFile });
    if (!isNeeded && !copied?.has('tmpfiles'))
        return undefined;
    return render_render(data.templates['tmpfiles.template'], {
        name: data.name,
        folders: lines,
    });
}
/** A string as the value of a unit's setting, in a template: on one line, without specifiers or variables. */
function unitText(text) {
    return text.replaceAll(/\s+/g, ' ').trim().replaceAll('%', '%%').replaceAll('$', '$$$$').replace(/\\$/, '');
}

// EXTERNAL MODULE: ./src/image/files.ts
var image_files = __webpack_require__(76222);
;// CONCATENATED MODULE: ./src/generate/existing-exports.ts


const noExports = {
    folder: system_image/* exportsFolder */.a6,
    isBlocked: false,
    files: new Map(),
    plainConfig: undefined,
    hostPaths: new Set(),
};
const fileKinds = Object.keys(system_image/* exportFiles */.S7);
/** Looks into the `/exports` of an image, whichever instruction put it there; links are followed inside the image. */
async function existingExports(image) {
    // First, because a view may read the whole folder for it, and then knows every answer below.
    const listed = await image.list(system_image/* exportsFolder */.a6);
    const top = await (0,image_files/* resolve */.hd)(image, system_image/* exportsFolder */.a6);
    if (top === undefined)
        return noExports;
    if (top.type !== 'directory')
        return { ...noExports, isBlocked: true };
    const folder = top.path;
    const entries = folder === system_image/* exportsFolder */.a6 ? listed : await image.list(folder);
    const read = async (name) => {
        const entry = await (0,image_files/* resolve */.hd)(image, `${folder}/${name}`);
        // Anything but a file is the author's error, which the checks report; it is not replaced.
        if (entry?.type !== 'file')
            return (await image.lookup(`${folder}/${name}`)) && '';
        return (await image.read(entry.path)).toString('utf8');
    };
    const files = new Map();
    for (const file of fileKinds) {
        const content = await read(system_image/* exportFiles */.S7[file]);
        if (content !== undefined)
            files.set(file, content);
    }
    const hostFolder = `${folder}/hostfs`;
    const hostPaths = entries
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`${hostFolder}/`))
        .map((path) => path.slice(hostFolder.length));
    return {
        folder,
        isBlocked: false,
        files,
        plainConfig: await read('config.json'),
        hostPaths: new Set(hostPaths),
    };
}

// EXTERNAL MODULE: ./src/installer/host-entries.ts
var host_entries = __webpack_require__(4533);
;// CONCATENATED MODULE: ./src/generate/host-paths.ts


/**
 * The paths on the host of an image's host files.
 * @param paths below `/exports/hostfs`
 * @param manifest of the image, if it has one
 */
function pathsOnHost(paths, manifest) {
    const renames = manifest === undefined ? new Map() : (0,installer_manifest/* parseManifest */.Ng)(manifest).manifest.renameFiles;
    return new Set([...paths].map((path) => (0,host_entries/* renamed */.f)(path, renames)));
}

;// CONCATENATED MODULE: ./src/generate/labels.ts

/** Go's names of architectures, by Node's if they differ. */
const goNames = new Map([
    ['x64', 'amd64'],
    ['ppc64', 'ppc64le'],
]);
/** The architecture of a platform (`linux/arm64`), or of this machine, as the label has it. */
function architecture(platform) {
    const name = platform?.split('/')[1] ?? process.arch;
    return architectures/* rpmArchitectures */.i7.get(goNames.get(name) ?? name) ?? name;
}
/** What makes an image a System Image, for tools that look at labels alone. */
const typeLabel = ['atomic.type', 'system'];
/** The labels of a build. A Dockerfile names its image itself; the image of a bare folder is named here. */
function buildLabels({ hasDockerfile, name, platform, automatic, own, }) {
    const bare = hasDockerfile
        ? []
        : [['name', name], ['architecture', architecture(platform)], typeLabel];
    return new Map([...bare, ...automatic, ...own]);
}

;// CONCATENATED MODULE: ./src/generate/plan.ts

/** In the order in which they are shown. */
const plan_all = ['config', 'service', 'manifest', 'tmpfiles'];
/**
 * Where each System Image file comes from. What the image has is kept, whichever instruction put it there; what is
 * missing is taken from the context, or else generated. An image that only installs files
 * (`noContainerService`) needs neither unit nor configuration. Whether tmpfiles.template is needed turns out when it is
 * generated.
 */
function planExports({ image, context, hasPlainConfig, }) {
    const manifest = image.get('manifest') ?? context.get('manifest');
    const installsFilesOnly = manifest !== undefined && (0,installer_manifest/* parseManifest */.Ng)(manifest).manifest.noContainerService;
    const plan = new Map();
    for (const file of plan_all) {
        if (image.has(file) || (file === 'config' && hasPlainConfig))
            plan.set(file, 'image');
        else if (context.has(file))
            plan.set(file, 'context');
        else if (!installsFilesOnly)
            plan.set(file, 'generated');
    }
    return plan;
}

;// CONCATENATED MODULE: ./src/generate/unused-options.ts

/** What each option is for: nothing becomes of it if that file is not generated. */
const purposes = [
    ['config', 'runtime-options', ({ runtimeOptions }) => runtimeOptions.trim() !== ''],
    ['service', 'description', ({ description }) => description !== undefined],
    ['manifest', 'defaults', ({ defaults }) => defaults.size > 0],
];
/** A sentence for each option that has no effect, because the file that it is for exists. */
function unusedOptions(options, plan) {
    return purposes
        .filter(([file, , isGiven]) => isGiven(options) && plan.get(file) !== 'generated')
        .map(([file, option]) => `${option} has no effect: ${reason(system_image/* exportFiles */.S7[file], plan.get(file))}.`);
}
function reason(name, origin) {
    if (origin === undefined)
        return 'the image only installs files';
    return `${name} exists${origin === 'image' ? ' in the image' : ''}`;
}

;// CONCATENATED MODULE: ./src/pipeline/generate/left-out.ts


/** Files at the top of a folder that are about the source, and not meant for any image. */
const aboutSource = /^\.|^(?:readme|licen[cs]e|copying|notice|changelog|contributing|authors|makefile|dockerfile)(?:\.|$)|^system-image\.ya?ml$|\.(?:md|generated|partial|tar|tar\.gz|tar\.zst|sarif)$/i;
/** What lies at the top of a bare folder, and that its generated Dockerfile does not copy. */
async function leftOutFiles({ context, options }) {
    const used = new Set([
        ...Object.values(system_image/* exportFiles */.S7),
        ...context.programs,
        ...options.hostFiles.map(({ source }) => source.split('/')[0]),
        ...options.reports,
        'init.sh',
    ]);
    const entries = await (0,promises_.readdir)(context.root, { withFileTypes: true });
    return entries
        .filter(({ name }) => !used.has(name) && !aboutSource.test(name))
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
}
/** The warning about files that go nowhere. */
function leftOut(names) {
    if (names.length === 0)
        return [];
    const scripts = names.filter((name) => /^[^.]+$|\.(?:sh|py|pl|rb)$/.test(name) && !name.endsWith('/'));
    const hint = scripts.length > 0
        ? ` If ${scripts[0] ?? ''} is a program, make it executable: chmod +x ${scripts[0] ?? ''}.`
        : '';
    return [
        `Not in the image: ${names.join(', ')}. Without a Dockerfile the image gets the folder's executables and host-files alone.${hint}`,
    ];
}

// EXTERNAL MODULE: ./src/check/index.ts + 114 modules
var check = __webpack_require__(11685);
// EXTERNAL MODULE: ./src/files/repository-top.ts
var repository_top = __webpack_require__(40553);
// EXTERNAL MODULE: ./src/exec/environment.ts
var exec_environment = __webpack_require__(42376);
// EXTERNAL MODULE: ./src/exec/find-program.ts
var find_program = __webpack_require__(43547);
;// CONCATENATED MODULE: ./src/exec/ask.ts



/**
 * Runs a program that answers at once, for example git. @actions/exec cannot stop a program: one that may take long
 * or hang is started by exec.ts.
 * @param env the program's whole environment.
 * @throws ProgramMissing, or SystemError if it cannot be started.
 */
async function ask(program, args, env = (0,exec_environment/* minimalEnvironment */.n)()) {
    const path = (0,find_program/* requireProgram */.qi)(program);
    // Loaded when it is first needed, because not every run needs it.
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 22876));
    try {
        // @actions/exec splits the program at spaces unless it is quoted.
        return await getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env });
    }
    catch (error) {
        throw new errors/* SystemError */._N(`"${program}" cannot be started: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/context/shadow-repository.ts





/** What git needs from the common folder, and from the folder of a work tree. */
const commonParts = ['objects', 'refs', 'packed-refs', 'reftable', 'shallow', 'info'];
const ownParts = ['index'];
/** The settings that are copied: how data is stored, and how the work tree was checked out. */
const harmless = new Set([
    'core.repositoryformatversion',
    'core.filemode',
    'core.symlinks',
    'core.ignorecase',
    'core.precomposeunicode',
    'core.autocrlf',
    'core.eol',
    'core.trustctime',
    'core.checkstat',
    'core.sparsecheckout',
    'core.sparsecheckoutcone',
    'extensions.objectformat',
    'extensions.refstorage',
]);
/**
 * Opens the repository of a work tree for `work`. Another user's folder is safe to read, because nothing in it is run.
 * @param top absolute path of the folder that has the `.git`
 * @returns undefined if that is not a repository or git is not installed
 */
async function withRepository(top, work) {
    const own = await gitFolder(top);
    if (own === undefined)
        return undefined;
    const common = (0,external_node_path_.resolve)(own, (await firstLine((0,external_node_path_.join)(own, 'commondir'))) ?? '.');
    const head = await firstLine((0,external_node_path_.join)(own, 'HEAD'));
    if (head === undefined)
        return undefined;
    const shadow = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'system-image-git-'));
    try {
        const links = [
            ...commonParts.map((name) => (0,external_node_path_.join)(common, name)),
            ...[...ownParts, ...(await sharedIndexes(own))].map((name) => (0,external_node_path_.join)(own, name)),
        ];
        for (const target of links)
            await linkInto(shadow, target);
        await (0,promises_.writeFile)((0,external_node_path_.join)(shadow, 'HEAD'), `${head}\n`);
        const settings = await readSettings(shadow, (0,external_node_path_.join)(common, 'config'));
        if (settings === undefined)
            return undefined;
        await (0,promises_.writeFile)((0,external_node_path_.join)(shadow, 'config'), configText(settings));
        return await work({
            origin: settings.get('remote.origin.url'),
            git: (...args) => git(['-C', top, `--git-dir=${shadow}`, `--work-tree=${top}`, '--literal-pathspecs', ...args]),
        });
    }
    finally {
        await (0,promises_.rm)(shadow, { recursive: true, force: true });
    }
}
/** The folder with the repository's data: `.git`, or the target of a worktree's or submodule's `.git` file. */
async function gitFolder(top) {
    const path = (0,external_node_path_.join)(top, '.git');
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return path;
    const target = /^gitdir: (.+)$/.exec((await firstLine(path)) ?? '')?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(top, target);
}
/** The first line of a short regular file. */
async function firstLine(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size > 4096)
        return undefined;
    return (await (0,promises_.readFile)(path, 'utf8')).split('\n', 1)[0];
}
/** The shared part of a split index. */
async function sharedIndexes(own) {
    return (await (0,promises_.readdir)(own)).filter((name) => /^sharedindex\.[0-9a-f]+$/.test(name));
}
async function linkInto(folder, target) {
    const isThere = await (0,promises_.access)(target).then(() => true, () => false);
    if (isThere)
        await (0,promises_.symlink)(target, (0,external_node_path_.join)(folder, target.slice(target.lastIndexOf('/') + 1)));
}
/** All settings of a configuration file without its includes; the last value of a key counts. */
async function readSettings(shadow, path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile())
        return new Map();
    // A folder that is not a repository keeps git from looking for one.
    const list = await git([`--git-dir=${shadow}`, 'config', '--file', path, '--no-includes', '--list', '-z']);
    const entries = list?.split('\0').filter((entry) => entry !== '');
    return (entries &&
        new Map(entries.map((entry) => {
            const [key = '', ...value] = entry.split('\n');
            return [key, value.length === 0 ? 'true' : value.join('\n')];
        })));
}
function configText(settings) {
    const lines = [...settings]
        .filter(([key, value]) => harmless.has(key) && /^[\w.-]+$/.test(value))
        .map(([key, value]) => {
        const [section = '', name = ''] = key.split('.');
        return `[${section}]\n${name} = ${value}\n`;
    });
    return `${lines.join('')}[core]\nbare = false\n`;
}
/** Keeps git from reading the settings of the machine and the user, and from using the network. */
const isolation = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
/** @returns standard output; undefined if git fails or is missing */
async function git(args) {
    try {
        const hardening = ['--no-pager', '-c', 'safe.bareRepository=explicit', '-c', 'core.hooksPath=/dev/null'];
        const { exitCode, stdout } = await ask('git', [...hardening, ...args], {
            ...(0,exec_environment/* minimalEnvironment */.n)(),
            ...isolation,
        });
        return exitCode === 0 ? stdout : undefined;
    }
    catch {
        // git is not installed.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/context/git.ts




/**
 * The commit of a folder, in a submodule the submodule's; undefined if there is no repository, no commit, or no git.
 * @param folder absolute path
 */
async function commitOf(folder) {
    const top = await (0,repository_top/* repositoryTop */.K)(await (0,promises_.realpath)(folder));
    if (top === undefined)
        return undefined;
    return withRepository(top, async ({ git, origin }) => {
        const [id, date] = (await git('log', '-1', '--format=%H%n%cI', 'HEAD'))?.split('\n') ?? [];
        return id && date ? { id, date, url: origin && withoutCredentials(origin) } : undefined;
    });
}
/**
 * Paths below a folder, rooted there (`/a/b`), with uncommitted changes; `no-git` if there is no repository, and
 * undefined if git does not answer.
 * @param folder absolute path
 */
async function uncommittedFiles(folder) {
    const real = await (0,promises_.realpath)(folder);
    const top = await (0,repository_top/* repositoryTop */.K)(real);
    if (top === undefined)
        return 'no-git';
    const prefix = (0,external_node_path_.relative)(top, real);
    const status = await withRepository(top, ({ git }) => git(...['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'], ...['--', prefix === '' ? '.' : prefix]));
    // Each record is two letters of status, a space, and a path from the top of the repository.
    const paths = status
        ?.split('\0')
        .filter((record) => record.length > 3)
        .map((record) => record.slice(3));
    const start = prefix === '' ? 0 : prefix.length + 1;
    return paths && new Set(paths.map((path) => `/${path.slice(start)}`));
}
function withoutCredentials(url) {
    if (!URL.canParse(url))
        return url;
    const parsed = new URL(url);
    parsed.username = '';
    parsed.password = '';
    return parsed.href;
}

;// CONCATENATED MODULE: ./src/context/auto-labels.ts


/** Names of the automatic labels, in order. */
const auto_labels_names = ['vcs-type', 'vcs-url', 'vcs-ref', 'build-date'];
/**
 * The automatic labels of a context: those of its commit, unless the options set them.
 * @param own names of the labels that the options set
 */
async function autoLabels({ root, dockerfile }, env, own) {
    const stages = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed) : [];
    const set = new Set([...own, ...stages.flatMap(({ labels }) => labels.map(({ name }) => name))]);
    const wanted = auto_labels_names.filter((name) => !set.has(name));
    return commitLabels(await commitOf(root), env, wanted);
}
/**
 * Labels that say which commit an image is built from: all of them describe the commit that is checked out in the
 * context; without one, the commit of the workflow's event. `build-date` is the commit's date, so that building a
 * commit again gives the same image.
 */
function commitLabels(commit, env, wanted = auto_labels_names) {
    const values = commit ? valuesOfCommit(commit, env) : valuesOfEvent(env);
    const labels = new Map();
    const warnings = [];
    for (const name of wanted) {
        const value = values[name];
        if (value !== undefined && isValid[name](value))
            labels.set(name, value);
        else
            warnings.push(`The label "${name}" is left out: ${auto_labels_reason(name, value, commit)}.`);
    }
    return { labels, warnings };
}
function valuesOfCommit({ id, date, url }, env) {
    const isEvents = env.GITHUB_SHA === id;
    return {
        'vcs-type': 'git',
        'vcs-ref': id,
        'build-date': date,
        ...pick('vcs-url', (isEvents ? eventUrl(env) : undefined) ?? url),
    };
}
function valuesOfEvent(env) {
    const { GITHUB_SHA: revision } = env;
    if (!revision)
        return {};
    return { 'vcs-type': 'git', 'vcs-ref': revision, ...pick('vcs-url', eventUrl(env)) };
}
function eventUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
    return server && repository ? `${server}/${repository}` : undefined;
}
function pick(name, value) {
    return value === undefined ? {} : { [name]: value };
}
/** A URL, or git's short form: `git@example.org:a/b.git`. */
const address = /^(?:(?:https?|ssh|git):\/\/[^\s/]+\/\S+|[\w.-]+@[\w.-]+:\S+)$/;
const isValid = {
    'vcs-type': () => true,
    'vcs-url': (value) => address.test(value),
    'vcs-ref': (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value),
    'build-date': () => true,
};
function auto_labels_reason(name, value, commit) {
    if (value !== undefined) {
        return `"${value}" is not ${name === 'vcs-url' ? 'the URL of a repository' : 'the name of a commit'}`;
    }
    if (name === 'vcs-url' && commit)
        return 'the repository has no remote "origin"';
    return 'git found no commit for the context; was the repository checked out, and is git installed?';
}

// EXTERNAL MODULE: ./src/dockerfile/exports.ts
var dockerfile_exports = __webpack_require__(63625);
;// CONCATENATED MODULE: ./src/context/context.ts










/** Files at the top of a context that are never programs, even if they are executable. */
const notPrograms = /^\.|^init\.sh$|^Dockerfile|^system-image\.ya?ml$|\.(?:template|json|md|txt)$/;
/**
 * Opens the context and what the options name in it.
 * @throws UserError if the folder, the Dockerfile or a host file does not exist or leads out of the workspace
 */
async function openContext(options) {
    const workspace = await (0,files_workspace/* findWorkspace */.pl)(options.context);
    const root = await existingFolder(options.context, workspace);
    for (const file of options.hostFiles)
        await checkHostFile(root, file);
    const files = folderFiles(root);
    return {
        root,
        workspace,
        shown: (0,external_node_path_.relative)(process.cwd(), root) || '.',
        files,
        dockerfile: await readDockerfile(root, workspace, files, options),
        programs: await findPrograms(root, options.hostFiles),
    };
}
async function existingFolder(path, workspace) {
    const root = (0,external_node_path_.resolve)(path);
    const found = await (0,promises_.stat)(root).catch(() => undefined);
    if (!found?.isDirectory()) {
        const what = found ? 'is not a folder' : 'does not exist';
        throw new errors/* UserError */.yo(`The context "${path}" ${what} (looked for ${root}); name the folder that holds the image's files. Was the repository checked out?`);
    }
    (0,read_inside/* realPathInside */.o)(root, { workspace, what: 'The context' });
    return root;
}
async function checkHostFile(root, { source, where }) {
    const path = (0,external_node_path_.join)(root, source);
    const what = `${where}: the host file`;
    const real = (0,read_inside/* realPathInside */.o)(path, { workspace: await (0,files_workspace/* folderWorkspace */.c8)(root), what });
    if (real !== undefined)
        return;
    throw new errors/* UserError */.yo(`${what} "${source}" does not exist in the context (looked for ${path}). ${await workaround(path)}`);
}
/** What to do about a missing file; suggests a file of a similar name in the same folder. */
async function workaround(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const meant = (0,nearest/* nearest */.p)((0,external_node_path_.basename)(path), names);
    return meant === undefined ? 'Add the file, or correct its path.' : `Did you mean "${meant}"?`;
}
async function readDockerfile(root, workspace, files, { dockerfile: given, buildOptions: { buildArgs, target } }) {
    const path = given === undefined ? (0,external_node_path_.join)(root, 'Dockerfile') : (0,external_node_path_.resolve)(given);
    const text = (0,read_inside/* readInside */.x)(path, { workspace, what: 'The Dockerfile' });
    if (text === undefined) {
        if (given === undefined)
            return undefined;
        throw new errors/* UserError */.yo(`The Dockerfile "${given}" does not exist (looked for ${path}). ${await workaround(path)}`);
    }
    const parsed = (0,parse/* parseDockerfile */.A)(text, buildArgs);
    return { path, text, parsed, exports: await (0,dockerfile_exports/* exportCopies */.eF)(parsed, files, target) };
}
async function findPrograms(root, hostFiles) {
    const installed = new Set(hostFiles.map(({ source }) => source));
    const names = [];
    for (const entry of await (0,promises_.readdir)(root, { withFileTypes: true })) {
        if (!entry.isFile() || notPrograms.test(entry.name) || installed.has(entry.name))
            continue;
        const executable = await (0,promises_.access)((0,external_node_path_.join)(root, entry.name), external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (executable)
            names.push(entry.name);
    }
    return names.sort();
}

;// CONCATENATED MODULE: ./src/context/no-effect.ts


/** Build arguments that need no ARG. Source: https://docs.docker.com/reference/dockerfile/#predefined-args */
const predefined = /^(?:https?_proxy|ftp_proxy|no_proxy|all_proxy|source_date_epoch|buildkit_\w+|target\w+|build(?:platform|os|arch|variant))$/i;
/**
 * A sentence for each option that is set but has no effect because of the context's content.
 * @param templates names of all templates, for example `service.template.hbs`
 */
async function contextWithoutEffect(options, { dockerfile }, templates) {
    return [
        ...(dockerfile && options.given.has('base-image')
            ? ['base-image has no effect: the Dockerfile names the base image itself.']
            : []),
        ...unusedArguments(options, dockerfile?.text ?? ''),
        ...(options.templates === undefined ? [] : await unusedTemplates(options.templates, templates)),
    ];
}
function unusedArguments({ buildOptions }, dockerfile) {
    const declared = new Set([
        ...dockerfile.replaceAll(/\\[ \t]*\r?\n/g, ' ').matchAll(/^[ \t]*(?:ONBUILD[ \t]+)?ARG[ \t](.+)$/gim),
    ].flatMap(([, words = '']) => [...words.matchAll(/(?:^|\s)([A-Za-z_]\w*)/g)].map(([, name]) => name)));
    return [...(buildOptions.buildArgs?.keys() ?? [])]
        .filter((name) => !declared.has(name) && !predefined.test(name))
        .map((name) => `The build argument "${name}" has no effect: no ARG of the Dockerfile uses it.`);
}
async function unusedTemplates(folder, names) {
    const entries = await (0,promises_.readdir)(folder).catch(() => []);
    return entries
        .filter((entry) => !names.includes(entry))
        .map((entry) => {
        const meant = (0,nearest/* nearest */.p)(entry, names);
        const hint = meant === undefined ? `The names are ${names.join(', ')}.` : `Did you mean "${meant}"?`;
        return `"${entry}" in the templates folder has no effect: no template has this name. ${hint}`;
    });
}

;// CONCATENATED MODULE: ./src/context/option-files.ts





/**
 * Reads the files that runtime options name, relative to the context. They must lie in the context, even if the
 * workflow names them.
 * @param root absolute path of the context
 * @returns a function that throws UserError, in words that follow "it cannot be read:"
 */
function contextReader(root) {
    return (path) => {
        const absolute = (0,external_node_path_.resolve)(root, path);
        if (!(0,files_workspace/* isInside */.FK)(root, absolute)) {
            throw new errors/* UserError */.yo('it lies outside the context; copy it into the context and write its path there');
        }
        const workspace = { folder: root, real: (0,external_node_fs_.realpathSync)(root) };
        const text = (0,read_inside/* readInside */.x)(absolute, { workspace, what: 'the file' });
        if (text === undefined)
            throw new errors/* UserError */.yo('the context has no such file');
        return text;
    };
}

;// CONCATENATED MODULE: ./src/generate/template-data.ts
/** Every variable that a template can use, and what it holds; docs/templates.md shows them. */
const templateVariables = {
    name: "the last part of the image's name",
    description: 'the description on one line, with `%` and `$` escaped for a unit',
    baseImage: 'the input `base-image`',
    labels: 'the lines of one LABEL instruction: `name="value" \\`, quoted for any value',
    hostFiles: 'the words after COPY for each host file: `agent.conf /exports/hostfs/etc/agent.conf`',
    programs: 'the words after COPY for each executable, and for init.sh',
    exportFiles: 'the words after COPY for the System Image files that exist; empty if there are none',
    command: 'the command as a JSON list, as CMD takes it; empty if the image only installs files',
    stopSignal: 'what `$EXEC_STOP` needs behind it for the STOPSIGNAL of the image; empty for SIGTERM',
    folders: 'folders to create on the host: `path` (quoted for tmpfiles.d), `mode`, `uid` and `gid`; empty if the image brings all that it mounts',
};
/** The files that are rendered from a template, by name. */
const templateFiles = {
    Dockerfile: {
        help: 'the Dockerfile of a folder that has none',
        variables: ['name', 'baseImage', 'labels', 'hostFiles', 'programs', 'exportFiles', 'command'],
    },
    'service.template': { help: 'the systemd unit', variables: ['name', 'description', 'stopSignal'] },
    'tmpfiles.template': { help: 'the folders for bind mounts', variables: ['name', 'folders'] },
    'init.sh': { help: 'the first process of an image without a command', variables: ['name'] },
};
const templateNames = Object.keys(templateFiles);

;// CONCATENATED MODULE: ./src/generate/load-templates.ts





/**
 * The templates of generated files: those in the user's folder, and the built-in ones for the rest.
 * @throws UserError if the folder does not exist, or a template leads out of the workspace
 */
async function readTemplates(own) {
    const builtin = await builtinTemplates();
    if (own === undefined)
        return builtin;
    if (!(await (0,promises_.stat)(own.path).catch(() => undefined))?.isDirectory()) {
        throw new errors/* UserError */.yo(`The templates folder "${own.path}" does not exist; name the folder that holds your templates.`);
    }
    const entries = templateNames.map((name) => [name, ownTemplate(own, name) ?? builtin[name]]);
    return Object.fromEntries(entries);
}
function ownTemplate({ path: folder, workspace }, name) {
    const path = (0,external_node_path_.join)(folder, `${name}.hbs`);
    const text = (0,read_inside/* readInside */.x)(path, { workspace, what: 'The template' });
    return text === undefined ? undefined : { path, text };
}
/** Each address is written out, so that the bundler finds the file and puts it beside the bundle. */
const builtinFiles = {
    Dockerfile: __webpack_require__.ab + "Dockerfile.hbs",
    'service.template': __webpack_require__.ab + "service.template.hbs",
    'tmpfiles.template': __webpack_require__.ab + "tmpfiles.template.hbs",
    'init.sh': __webpack_require__.ab + "init.sh.hbs",
};
async function builtinTemplates() {
    const templates = templateNames.map(async (name) => {
        return [name, { path: `${name}.hbs`, text: await (0,promises_.readFile)(builtinFiles[name], 'utf8') }];
    });
    return Object.fromEntries(await Promise.all(templates));
}

// EXTERNAL MODULE: ./src/options/table.ts + 7 modules
var table = __webpack_require__(48483);
;// CONCATENATED MODULE: ./src/options/no-effect.ts

/** The options that describe how a step runs, in the order of the table. */
function ofStep(...steps) {
    return table/* optionTable */.s
        .filter(({ group, describes }) => steps.includes(group) && describes === 'run')
        .map(({ name }) => name);
}
/** Conditions under which options have no effect; the first that applies is reported. */
const noEffectTable = [
    {
        options: [
            ...ofStep('build').filter((name) => name !== 'build'),
            ...['platform', 'auto-labels'],
            ...ofStep('save', 'trial', 'export', 'upload'),
        ],
        because: 'build is false, so there is no image',
        when: ({ build }) => !build,
    },
    {
        options: ofStep('trial').filter((name) => name !== 'trial'),
        because: 'trial is false',
        when: ({ trial }) => !trial,
    },
    {
        options: ofStep('upload').filter((name) => name !== 'upload'),
        because: 'upload is false',
        when: ({ upload }) => upload === 'false',
    },
    {
        options: ['compression-level'],
        because: 'archive is false, so there is no zip',
        when: ({ archive }) => !archive,
    },
    {
        options: ['host', 'tls-verify'],
        because: 'buildah runs only on this machine',
        when: ({ engine }) => engine === 'buildah',
    },
];
/** A sentence for each option that is set and has no effect because of another. */
function optionsWithoutEffect(options) {
    const reported = new Set();
    return noEffectTable
        .filter(({ when }) => when(options))
        .flatMap(({ options: names, because }) => {
        const unused = names.filter((name) => options.given.has(name) && !reported.has(name));
        for (const name of unused)
            reported.add(name);
        return unused.map((name) => `${name} has no effect: ${because}.`);
    });
}

// EXTERNAL MODULE: ./src/report/index.ts + 7 modules
var report = __webpack_require__(92762);
;// CONCATENATED MODULE: ./src/pipeline/plan.ts












/**
 * Looks at everything that can be known before anything is done; writes nothing.
 * @param uncommitted what is not committed in a folder; for many folders it can be asked together
 * @throws UserError for whatever cannot be right
 */
async function planRun(options, uncommitted = uncommittedFiles) {
    const policy = (0,check/* policyOf */.US)(options, check/* rules */.aO);
    for (const path of options.reports)
        (0,report/* assertReportPath */.GB)(path);
    const context = await openContext(options);
    const [contextFiles, { labels, warnings }, templates, changed] = await Promise.all([
        readContextFiles(context),
        labelsOf(context, options),
        readTemplates(options.templates === undefined ? undefined : { path: options.templates, workspace: context.workspace }),
        uncommitted(context.root),
    ]);
    return { options, policy, context, contextFiles, labels, warnings, templates, uncommitted: changed };
}
/** A sentence for each option that will have no effect. */
async function uselessOptions({ options, context }) {
    const templates = templateNames.map((name) => `${name}.hbs`);
    return [...optionsWithoutEffect(options), ...(await contextWithoutEffect(options, context, templates))];
}
/** What the generated files are made of, given what is known of the image's service. */
function templateData(runPlan, process) {
    const { options, context, labels, templates } = runPlan;
    const { short } = options.image;
    return {
        name: short,
        description: options.description ?? labels.get('summary') ?? short,
        baseImage: options.baseImage,
        labels,
        runtimeOptions: options.runtimeOptions,
        readFile: contextReader(context.root),
        defaults: options.defaults,
        hostFiles: options.hostFiles,
        programs: context.programs,
        process,
        templates,
    };
}
async function readContextFiles({ files }) {
    const found = new Map();
    for (const [file, name] of Object.entries(system_image/* exportFiles */.S7)) {
        if ((await files.lookup(`/${name}`))?.type === 'file') {
            found.set(file, (await files.read(`/${name}`)).toString('utf8'));
        }
    }
    return found;
}
async function labelsOf(context, options) {
    const automatic = options.autoLabels
        ? await autoLabels(context, process.env, options.labels.keys())
        : { labels: new Map(), warnings: [] };
    const labels = buildLabels({
        hasDockerfile: context.dockerfile !== undefined,
        name: options.image.short,
        platform: options.buildOptions.platform,
        automatic: automatic.labels,
        own: options.labels,
    });
    return { labels, warnings: automatic.warnings };
}

;// CONCATENATED MODULE: ./src/pipeline/generate/additions.ts












/**
 * Looks into the image that was built, and works out what it lacks.
 * @throws UserError if the image has nothing to run, or no room for the files
 */
async function findAdditions(runPlan, image, before) {
    const { options, contextFiles } = runPlan;
    const existing = await existingExports(image.files);
    if (existing.isBlocked) {
        throw new errors/* UserError */.yo('/exports is a file in the image, and has to be a folder: in the Dockerfile, write "COPY … /exports/", with the slash at its end.');
    }
    // What was generated before the image was known, and is as it was, is worked out again.
    const own = new Map([...existing.files].filter(([file, content]) => before.byKind.get(file) !== content));
    const context = new Map([...contextFiles].filter(([file]) => !before.byKind.has(file)));
    const plan = planExports({ image: own, context, hasPlainConfig: existing.plainConfig !== undefined });
    const kept = new Map([...plan].flatMap(([file, origin]) => {
        const content = origin === 'image' ? own.get(file) : origin === 'context' ? context.get(file) : undefined;
        return content === undefined ? [] : [[file, content]];
    }));
    if (existing.plainConfig !== undefined)
        kept.set('config', existing.plainConfig);
    const hostFiles = options.hostFiles.filter(({ target }) => !existing.hostPaths.has(target));
    const process = await processOf(image);
    const hostPaths = [...existing.hostPaths, ...hostFiles.map(({ target }) => target)];
    const { content, notices } = await exportContents(new Set([...plan].filter(([, origin]) => origin === 'generated').map(([file]) => file)), templateData(runPlan, process), {
        existing: kept,
        hostPaths: pathsOnHost(hostPaths, kept.get('manifest')),
        isFile: async (path) => (await (0,image_files/* resolve */.hd)(image.files, path))?.type === 'file',
        copied: new Set(before.byKind.keys()),
    });
    const generated = [...content].map(([file, text]) => ({ file, path: system_image/* exportFiles */.S7[file], content: text }));
    return {
        exportsFolder: existing.folder,
        files: generated.filter(({ file, content: text }) => existing.files.get(file) !== text),
        copies: copiesOf(plan, hostFiles, existing),
        initScript: await additions_initScript(runPlan, image, content.get('config')),
        labels: labelsFor(existing, image),
        generated: [
            ...(before.dockerfile === undefined ? [] : [{ path: 'Dockerfile', content: before.dockerfile }]),
            ...generated.map(({ path, content: text }) => ({ path, content: text })),
        ],
        notices: [...notices, ...unusedOptions(options, plan), ...unusedHostFiles(runPlan, existing)],
    };
}
/** Whether there is anything to add at all. */
function isNothing({ files, copies, initScript, labels }) {
    return files.length === 0 && copies.length === 0 && initScript === undefined && labels.size === 0;
}
function copiesOf(plan, hostFiles, { folder }) {
    const fromContext = [...plan]
        .filter(([, origin]) => origin === 'context')
        .map(([file]) => system_image/* exportFiles */.S7[file]);
    return [
        ...fromContext.map((name) => ({ source: name, target: `${folder}/${name}` })),
        ...hostFiles.map(({ source, target }) => ({ source, target: `${folder}/hostfs${target}` })),
    ];
}
/** An image that knows nothing of System Images is made one here, and says so. */
function labelsFor({ files, plainConfig }, { config }) {
    const [name, value] = typeLabel;
    const isNew = files.size === 0 && plainConfig === undefined && config.labels[name] === undefined;
    return new Map(isNew ? [[name, value]] : []);
}
/** The service that the image itself starts; USER is looked up in the image. */
async function processOf({ config, files }) {
    if (config.user === '')
        return imageProcess(config);
    const read = async (path) => {
        const entry = await (0,image_files/* resolve */.hd)(files, path);
        return entry?.type === 'file' ? (await files.read(entry.path)).toString('utf8') : '';
    };
    return imageProcess(config, { passwd: await read('/etc/passwd'), group: await read('/etc/group') });
}
/**
 * The user's init.sh, if a generated configuration starts it and the image does not have it.
 * @throws UserError if there is none: a placeholder would be a service that fails
 */
async function additions_initScript(runPlan, image, config) {
    if (config === undefined || !startsInitScript(config))
        return undefined;
    if ((await (0,image_files/* resolve */.hd)(image.files, initScriptPath)) !== undefined)
        return undefined;
    const { files, dockerfile, programs } = runPlan.context;
    if ((await files.lookup('/init.sh'))?.type === 'file')
        return (await files.read('/init.sh')).toString('utf8');
    throw new errors/* UserError */.yo(dockerfile ? noCommand : noProgram(programs, await leftOutFiles(runPlan)));
}
const noCommand = 'The image has no command, so the service would have nothing to run: give the Dockerfile an ENTRYPOINT or CMD, ' +
    'put an init.sh beside it, or write --args=/path/of/the/program in runtime-options.';
function noProgram(programs, leftOut) {
    const what = `put an init.sh into the folder that starts it, or write --args=/usr/bin/${programs[0] ?? 'program'} in runtime-options.`;
    if (programs.length > 1) {
        return `The folder has several executables (${programs.join(', ')}), and nothing says which one is the service: ${what}`;
    }
    const [first] = leftOut;
    const hint = first === undefined ? '' : ` Not in the image: ${leftOut.join(', ')}.`;
    return `The folder has no executable, so the service would have nothing to run: make the program executable (chmod +x ${first ?? 'program'}), or ${what}${hint}`;
}
function unusedHostFiles({ options, context }, { hostPaths }) {
    if (context.dockerfile === undefined)
        return [];
    return options.hostFiles
        .filter(({ target }) => hostPaths.has(target))
        .map(({ where, source, target }) => `${where} "${source}=${target}" has no effect: the image has /exports/hostfs${target} already.`);
}

;// CONCATENATED MODULE: ./src/dockerfile/quote.ts
/** Names that need no quotes: what label keys are made of by custom, and nothing that the shell lexer knows. */
const quote_plainName = /^[\w./-]+$/;
/** Docker reads lines of up to 65535 bytes; this leaves room for the instruction and the continuation. */
const longestLine = 65_000;
/**
 * The words `name="value"` as they stand in a LABEL instruction of a Dockerfile whose escape is the backslash.
 * Undefined if no Dockerfile can say it: a line feed in it, a name that is empty or has `=` in it, text that is not
 * Unicode, or a line that is longer than docker reads. Also for carriage returns and NULs: docker takes them, but an
 * editor that the file goes through may not leave them as they are. Such a label needs `--label`.
 */
function labelLine(name, value) {
    if (name === '' || name.includes('='))
        return undefined;
    const words = `${quote_plainName.test(name) ? name : quote_quoted(name)}=${quote_quoted(value)}`;
    if (/[\0\r\n]|\p{Surrogate}/u.test(words))
        return undefined;
    return Buffer.byteLength(words) > longestLine ? undefined : words;
}
/** Between double quotes only these three characters mean anything. */
function quote_quoted(text) {
    return `"${text.replace(/["\\$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./src/generate/copy-line.ts
/** Words that need no quotes in a Dockerfile. */
const plain = /^[\w@%+=:,./][\w@%+=:,./-]*$/;
/**
 * The words after COPY, so that each source means exactly the file of that name. A Dockerfile expands variables and
 * takes backslashes away; what is left of a source is a pattern.
 * Source: https://docs.docker.com/reference/dockerfile/#copy, filepath.Match of Go.
 */
function copyWords(sources, target) {
    const words = [...sources.map((source) => copy_line_literal(pattern(source))), copy_line_literal(target)];
    return words.every((word) => plain.test(word)) ? words.join(' ') : JSON.stringify(words);
}
/**
 * In classes of one character: the classic builder looks for a pattern without wildcards with its backslashes. The
 * backslash in the class is for BuildKit, which also takes the pattern as one of .dockerignore, where a class does
 * not keep a star from being one; COPY then copies nothing, and says nothing.
 */
function pattern(path) {
    return path.replaceAll(/[*?[\\]/g, String.raw `[\$&]`);
}
function copy_line_literal(word) {
    return word.replaceAll(/[\\$"']/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./src/generate/dockerfile.ts





/** What the image of a bare folder runs: init.sh if there is one, else the only program, else nothing is known. */
function imageCommand(programs, hasInitScript) {
    if (hasInitScript)
        return initScriptPath;
    const [only, ...others] = programs;
    return only === undefined || others.length > 0 ? undefined : `/usr/bin/${only}`;
}
/** The Dockerfile for a folder that has none. Only what exists is copied. */
function dockerfile(data, parts) {
    const programs = data.programs.map((name) => copyWords([name], `/usr/bin/${name}`));
    return render_render(data.templates.Dockerfile, {
        name: data.name,
        baseImage: data.baseImage,
        labels: labelLines(data.labels),
        hostFiles: data.hostFiles.map(({ source, target }) => parts.folders.has(source)
            ? copyWords([source], `${system_image/* hostFolder */.FR}${target}/`)
            : copyWords([source], system_image/* hostFolder */.FR + target)),
        programs: parts.hasInitScript ? [...programs, copyWords(['init.sh'], initScriptPath)] : programs,
        exportFiles: parts.exportFiles.length > 0 ? copyWords(parts.exportFiles, `${system_image/* exportsFolder */.a6}/`) : '',
        command: parts.command === undefined ? '' : JSON.stringify([parts.command]),
    });
}
/** The lines of one LABEL instruction. A value that no Dockerfile can hold is left to the build's `--label`. */
function labelLines(labels) {
    const lines = [...labels]
        .map(([name, value]) => labelLine(name, value))
        .filter((line) => line !== undefined);
    return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
/** The Dockerfile of a layer on top of an image. */
function layerDockerfile({ base, copies, shell, triggers }) {
    return [
        `FROM ${base}`,
        ...copies.map(([source, target]) => `COPY ${copyWords([source], target)}`),
        ...(shell.length > 0 ? [`SHELL ${JSON.stringify(shell)}`] : []),
        ...triggers.map((trigger) => `ONBUILD ${trigger}`),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/pipeline/generate.ts








/** Generates what the build itself needs. What the image turns out to lack is added after the build. */
async function generateBeforeBuild(runPlan) {
    return runPlan.context.dockerfile ? missingFiles(runPlan) : bareFolder(runPlan);
}
async function missingFiles(runPlan) {
    const { context, contextFiles, options } = runPlan;
    const parsed = context.dockerfile?.parsed ?? { stages: [], problems: [] };
    const wanted = new Map();
    for (const source of await (0,dockerfile_exports/* missingSources */.Bn)(parsed, context.files)) {
        const file = (0,dockerfile_exports/* generatedAs */.kG)(source);
        if (file !== undefined)
            wanted.set(source.path, file);
    }
    if (wanted.size === 0)
        return { dockerfile: undefined, files: [], byKind: new Map(), notices: [] };
    const process = dockerfileProcess(parsed, options.buildOptions.target);
    const existing = new Map([...contextFiles].filter(([file]) => ![...wanted.values()].includes(file)));
    const { content } = await exportContents(new Set(wanted.values()), templateData(runPlan, process), {
        existing,
        hostPaths: new Set(options.hostFiles.map(({ target }) => target)),
        isFile: () => Promise.resolve(false),
        copied: new Set(wanted.values()),
    });
    const files = [...wanted].map(([path, file]) => ({ path, content: content.get(file) ?? '' }));
    return { dockerfile: undefined, files, byKind: content, notices: [] };
}
async function bareFolder(runPlan) {
    const { context, contextFiles, options } = runPlan;
    const { noContainerService } = (0,installer_manifest/* parseManifest */.Ng)(contextFiles.get('manifest') ?? '{}').manifest;
    const hasInitScript = (await context.files.lookup('/init.sh'))?.type === 'file';
    const folders = new Set();
    for (const { source } of options.hostFiles) {
        if ((await context.files.lookup(`/${source}`))?.type === 'directory')
            folders.add(source);
    }
    const content = await dockerfile(templateData(runPlan, {}), {
        folders,
        exportFiles: Object.entries(system_image/* exportFiles */.S7)
            .filter(([file]) => contextFiles.has(file))
            .map(([, name]) => name),
        hasInitScript,
        command: noContainerService ? undefined : imageCommand(context.programs, hasInitScript),
    });
    return { dockerfile: content, files: [], byKind: new Map(), notices: leftOut(await leftOutFiles(runPlan)) };
}

;// CONCATENATED MODULE: ./src/files/source-date.ts



/**
 * The time of everything created in a build, in seconds since 1970; undefined if SOURCE_DATE_EPOCH is not set.
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 * @throws UserError for anything but a whole number
 */
function sourceDate({ SOURCE_DATE_EPOCH: text }) {
    if (text === undefined || text === '')
        return undefined;
    if (/^\d{1,12}$/.test(text))
        return Number(text);
    throw new errors/* UserError */.yo(`SOURCE_DATE_EPOCH is "${text}"; write whole seconds since 1970, for example $(git log -1 --format=%ct), or unset it.`);
}
/** Sets this time on a folder and everything in it. Builders keep the times of the files that they copy. */
async function dateAll(folder, seconds) {
    const names = await (0,promises_.readdir)(folder, { recursive: true });
    for (const name of ['', ...names])
        await (0,promises_.lutimes)((0,external_node_path_.join)(folder, name), seconds, seconds);
}

;// CONCATENATED MODULE: ./src/files/write-inside.ts




/**
 * Creates a folder below another, with its missing parents. Links are not followed, because the tree may contain some.
 * @param folder the folder that the path may not leave; links above it are followed
 * @param path relative to it
 * @throws SystemError if the path leaves the folder, leads through a link or a file, or enters `.git`
 */
async function createFolderInside(folder, path) {
    const steps = (0,external_node_path_.normalize)(path)
        .split('/')
        .filter((step) => step !== '' && step !== '.');
    if (steps.includes('..'))
        throw new errors/* SystemError */._N(`"${path}" leaves "${folder}": nothing was written there.`);
    if ((0,files_workspace/* entersGit */.k_)(path))
        throw new errors/* SystemError */._N(`"${path}" lies in git's own files: nothing was written there.`);
    let at = folder;
    for (const step of steps) {
        at = (0,external_node_path_.join)(at, step);
        const found = await (0,promises_.lstat)(at).catch(() => undefined);
        if (found === undefined)
            await createFolder(at);
        else if (!found.isDirectory()) {
            const what = found.isSymbolicLink() ? 'a link' : 'not a folder';
            throw new errors/* SystemError */._N(`"${at}" is ${what}: nothing was written there. Replace it with a folder.`);
        }
    }
}
async function createFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        // Another process may have created it in the meantime; a link would be refused.
        if ((0,errors/* codeOf */.$N)(error) !== 'EEXIST' || !(await (0,promises_.lstat)(path)).isDirectory())
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/files/create-files.ts





/**
 * Creates files, all or none: if one cannot be written, those before it are removed again. They get the time of
 * SOURCE_DATE_EPOCH, if it is set. No link is followed, and nothing is written outside the folder or into `.git`.
 * @throws SystemError; a file that exists is never touched
 */
async function writeNew(folder, files) {
    const date = sourceDate(process.env);
    const written = [];
    try {
        for (const { path, content, executable } of files) {
            await createFolderInside(folder, (0,external_node_path_.dirname)(path));
            const target = (0,external_node_path_.join)(folder, path);
            // A link at this path counts as an existing file.
            await (0,promises_.writeFile)(target, content, { flag: 'wx' });
            written.push(target);
            // The umask limits the mode that writeFile sets; the image must not depend on it.
            await (0,promises_.chmod)(target, executable ? 0o755 : 0o644);
            if (date !== undefined)
                await (0,promises_.utimes)(target, date, date);
        }
    }
    catch (error) {
        for (const path of written)
            await (0,promises_.rm)(path, { force: true });
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* SystemError */._N(create_files_reason(folder, error), { cause: error });
    }
}
function create_files_reason(folder, error) {
    if ((0,errors/* codeOf */.$N)(error) === 'EEXIST') {
        const { path = folder } = error;
        return `"${path}" was created by another process during this run; it was left unchanged. Run one build of a folder at a time.`;
    }
    return `The generated files cannot be written to "${folder}": ${(0,errors/* messageOf */.bD)(error)}.`;
}

;// CONCATENATED MODULE: ./src/files/link-tree.ts



/**
 * Copies a folder without using space if both are on one file system: files are hard links, which must not be
 * written to. Modes and times are kept; sockets, pipes and devices are left out.
 * @param without paths relative to the folder that are left out, with everything below them
 */
async function linkTree(from, to, without) {
    await linkFolder(from, to, '', without);
}
async function linkFolder(from, to, below, without) {
    const { mode, atime, mtime } = await (0,promises_.stat)((0,external_node_path_.join)(from, below));
    await (0,promises_.mkdir)((0,external_node_path_.join)(to, below), { recursive: true });
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(from, below), { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(below, entry.name);
        if (!without.has(path))
            await linkEntry(from, to, path, entry, without);
    }
    // Last, because every new entry changes the time.
    await (0,promises_.chmod)((0,external_node_path_.join)(to, below), mode & 0o7777);
    await (0,promises_.utimes)((0,external_node_path_.join)(to, below), atime, mtime);
}
async function linkEntry(from, to, path, entry, without) {
    const [source, target] = [(0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path)];
    if (entry.isDirectory()) {
        await linkFolder(from, to, path, without);
    }
    else if (entry.isSymbolicLink()) {
        await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        const { atime, mtime } = await (0,promises_.lstat)(source);
        await (0,promises_.lutimes)(target, atime, mtime);
    }
    else if (entry.isFile()) {
        await linkFile(source, target);
    }
}
/** Copies a file that cannot be linked, because it is on another file system or belongs to another user. */
async function linkFile(source, target) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch {
        await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
        const { atime, mtime } = await (0,promises_.stat)(source);
        await (0,promises_.utimes)(target, atime, mtime);
    }
}

// EXTERNAL MODULE: ./src/options/artifact-name.ts
var artifact_name = __webpack_require__(69580);
// EXTERNAL MODULE: ./src/options/choices.ts
var choices = __webpack_require__(83218);
// EXTERNAL MODULE: ./src/export/name.ts
var export_name = __webpack_require__(3047);
;// CONCATENATED MODULE: ./src/save/generated-files.ts





/** What the folder with an image's generated files ends in; it lies beside the tar and has the tar's name else. */
const generatedFolderEnding = '.generated';
/**
 * Keeps what was generated beside the tar, in a folder that replaces the one of an earlier run.
 * @returns the paths of the files
 * @throws SystemError if it cannot be written
 */
async function keepGenerated(archivePath, files) {
    const folder = generatedFolder(archivePath);
    try {
        if (files.length === 0) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            return [];
        }
        const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(archivePath), '.generated-'));
        try {
            await writeNew(fresh, files);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            await (0,promises_.rename)(fresh, folder);
        }
        finally {
            await (0,promises_.rm)(fresh, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof errors/* SystemError */._N)
            throw error;
        throw new errors/* SystemError */._N(`The generated files cannot be kept in ${folder}: ${(0,errors/* messageOf */.bD)(error)}.`, {
            cause: error,
        });
    }
    return files.map(({ path }) => (0,external_node_path_.join)(folder, path));
}
function generatedFolder(archivePath) {
    const ending = Object.values(choices/* archiveExtensions */.ju).find((each) => archivePath.endsWith(each)) ?? '';
    return archivePath.slice(0, archivePath.length - ending.length) + generatedFolderEnding;
}

;// CONCATENATED MODULE: ./src/pipeline/build/own-outputs.ts









/**
 * What this run and those before it write into the context: tars of the image, whatever their tag, with what was
 * generated for them, their exports, and reports. They would go into the image with `COPY .`, and grow with each run. What the
 * Dockerfile copies by name is the user's.
 * @param outputDirectory where the tar goes
 * @returns paths relative to the context
 */
async function ownOutputs(runPlan, outputDirectory) {
    const { context, options } = runPlan;
    const found = [];
    for (const path of options.reports) {
        if (await isThere((0,external_node_path_.resolve)(path)))
            found.push((0,external_node_path_.resolve)(path));
    }
    const folder = outputDirectory === undefined ? undefined : (0,external_node_path_.resolve)(options.outputDirectory ?? outputDirectory);
    if (folder !== undefined && (0,files_workspace/* isInside */.FK)(context.root, folder)) {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        const isOwn = archiveOf(options.image.repository, names);
        found.push(...names.filter(isOwn).map((name) => (0,external_node_path_.join)(folder, name)));
    }
    const sources = copiedByName(runPlan);
    return new Set(found
        .filter((path) => (0,files_workspace/* isInside */.FK)(context.root, path))
        .map((path) => (0,external_node_path_.relative)(context.root, path))
        .filter((path) => !sources.some((source) => source.test(`/${path}`))));
}
/** Whether a name is that of an archive of this image, or of another one that was generated for, or goes with it. */
function archiveOf(repository, names) {
    const prefix = `${(0,artifact_name/* artifactName */.Cs)(repository)}-`;
    const suffixes = [...Object.values(choices/* archiveExtensions */.ju), generatedFolderEnding, export_name/* quadletEnding */.uu];
    const bases = names
        .filter((name) => name.endsWith(generatedFolderEnding))
        .map((name) => name.slice(0, -generatedFolderEnding.length))
        .filter((base) => Object.values(choices/* archiveExtensions */.ju).some((ending) => names.includes(base + ending)));
    const generatedFor = new Set(bases.flatMap((base) => suffixes.map((suffix) => base + suffix)));
    return (name) => generatedFor.has(name) ||
        (name.startsWith(prefix) &&
            (suffixes.some((suffix) => name.endsWith(suffix)) || name.endsWith('.partial')));
}
/** Patterns of the sources that name files such as a tar; `.`, `*` and folders name none. */
function copiedByName({ context: { dockerfile } }) {
    const copies = dockerfile?.parsed.stages.flatMap((stage) => stage.copies) ?? [];
    return copies
        .filter(({ from }) => from === undefined)
        .flatMap(({ sources }) => sources)
        .filter((source) => !(0,go_pattern/* hasWildcards */.ev)(source) || /\.[a-z]+$/.test(source))
        .map((source) => (0,go_pattern/* goPattern */.FN)((0,external_node_path_.join)('/', source).replace(/(?<=.)\/$/, '')))
        .filter((pattern) => pattern !== undefined);
}

;// CONCATENATED MODULE: ./src/pipeline/build/build-context.ts





/**
 * Gives `work` what to build from. The user's folder is left as it is: a generated Dockerfile lies outside of it, and if
 * files have to be added to it or left out of it, `work` gets a linked copy.
 */
async function withBuildContext(runPlan, { dockerfile, files }, outputDirectory, work) {
    const { root, dockerfile: own } = runPlan.context;
    const without = await ownOutputs(runPlan, outputDirectory);
    const needsCopy = files.length > 0 || without.size > 0;
    if (!needsCopy && own !== undefined)
        return work({ folder: root, dockerfile: own.path });
    return (0,temporary_folder/* withTemporaryFolder */.EX)('build', async (temporary) => {
        const copy = (0,external_node_path_.join)(temporary, 'context');
        if (needsCopy) {
            await linkTree(root, copy, without);
            await writeNew(copy, files);
        }
        if (dockerfile !== undefined)
            await writeNew(temporary, [{ path: 'Dockerfile', content: dockerfile }]);
        return work({
            folder: needsCopy ? copy : root,
            dockerfile: own?.path ?? (0,external_node_path_.join)(temporary, 'Dockerfile'),
        });
    });
}

;// CONCATENATED MODULE: ./src/engine/transient.ts
/**
 * What builders and registries print if the network failed and not the build. A step of the Dockerfile that fails may
 * print anything, so only whole phrases of the clients count.
 * Sources: Go's net and net/http; containerd/core/remotes/docker; distribution's errcode.
 */
const phrases = [
    /\bi\/o timeout\b/i,
    /\bTLS handshake timeout\b/i,
    /\bconnection reset by peer\b/i,
    /\bconnection refused\b/i,
    /\bno such host\b/i,
    /\b(?:temporary failure in name resolution|server misbehaving)\b/i,
    /\bnet\/http: request canceled\b/i,
    /\bClient\.Timeout exceeded\b/i,
    /\bcontext deadline exceeded\b/i,
    /\bunexpected EOF\b/,
    /\bunexpected status(?: code)?(?: from [^:]*request to)?[^\n]*?:? (?:429|5\d\d)\b/i,
    /\bstatus code (?:429|5\d\d)\b/i,
    /\b(?:429 Too Many Requests|toomanyrequests|500 Internal Server Error|502 Bad Gateway|503 Service Unavailable|504 Gateway Time-?out)\b/i,
];
/** A failed step of the Dockerfile: its command decides, whatever it prints. */
const failedStep = /did not complete successfully: exit code|returned a non-zero code|error building at STEP "RUN|while running runtime: exit status/i;
/** The line that says that the network failed; undefined if something else did. @param output the last lines of a build */
function networkFailure(output) {
    if (failedStep.test(output))
        return undefined;
    const lines = output.split('\n').map((line) => line.trim());
    return lines.findLast((line) => phrases.some((phrase) => phrase.test(line)));
}

// EXTERNAL MODULE: ./src/exec/child.ts
var child = __webpack_require__(37567);
;// CONCATENATED MODULE: ./src/pipeline/build/retry.ts



/** Repeats a build whose network failed. @throws the last error */
async function withRetries(build, { retries, log, signal, pause = 2000 }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await build();
        }
        catch (error) {
            const reason = failureOf(error);
            if (reason === undefined || attempt > retries || signal?.aborted)
                throw error;
            log.warning(`The network failed (${reason}): the build is tried again, ${attempt} of ${retries}.`);
            // A run that is cancelled during the pause ends with the build's error.
            await (0,external_node_timers_promises_.setTimeout)(pause * 2 ** (attempt - 1), undefined, { signal }).catch(() => {
                throw error;
            });
        }
    }
}
function failureOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof child/* ProgramFailed */.O ? networkFailure(cause.output) : undefined;
}

// EXTERNAL MODULE: ./src/engine/temporary-name.ts
var temporary_name = __webpack_require__(19689);
;// CONCATENATED MODULE: ./src/pipeline/exports-layer.ts








/** The folder of the layer's context that holds what goes into the image, by its path there. */
const imageFolder = 'image';
/** The same for a program that is copied by itself, so that the folders it goes to stay as they are. */
const commandFolder = 'command';
/**
 * Builds one layer with what an image lacks. Its context is a folder of its own, and the image's ONBUILD triggers do not
 * fire: they are for images built on the result.
 * @param folder an empty one for the context
 */
async function buildLayer(engine, { options, context: { root } }, image, additions, folder) {
    const { shell, triggers } = image.config;
    const top = (0,external_node_path_.join)(folder, imageFolder);
    await makeFolder((0,external_node_path_.join)(top, additions.exportsFolder));
    for (const { source, target } of additions.copies)
        await copy((0,external_node_path_.join)(root, source), (0,external_node_path_.join)(top, target));
    await writeNew(top, additions.files.map(({ path, content }) => ({ path: (0,external_node_path_.join)(additions.exportsFolder, path), content })));
    // From the root on, so that /exports itself has the time that it has here, and not that of the build.
    const copies = [[`${imageFolder}/`, '/']];
    if (additions.initScript !== undefined) {
        const path = (0,external_node_path_.join)(commandFolder, initScriptPath);
        await makeFolder((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)));
        await writeNew(folder, [{ path, content: additions.initScript, executable: true }]);
        copies.push([path, initScriptPath]);
    }
    const quiet = triggers.length > 0 ? (0,temporary_name/* temporaryName */.N)() : undefined;
    const base = quiet ?? image.name ?? image.config.id;
    const content = layerDockerfile({ base, copies, shell: quiet === undefined ? [] : shell, triggers });
    await writeNew(folder, [{ path: 'Dockerfile', content }]);
    // Without a date of the user's, any will do, as long as the next build of the same files has it too.
    await dateAll(folder, sourceDate(process.env) ?? 0);
    try {
        if (quiet !== undefined)
            await engine.withoutTriggers(image, quiet);
        await engine.build({
            context: folder,
            dockerfile: (0,external_node_path_.join)(folder, 'Dockerfile'),
            tag: options.image.full,
            labels: additions.labels,
            fromLocal: base,
            ...layerOptions(options.buildOptions, engine),
        });
    }
    finally {
        if (quiet !== undefined)
            await engine.untag(quiet);
    }
}
/** What of the user's build counts for the layer, too. What is attested is the image that is delivered. */
function layerOptions(options, engine) {
    const names = (0,engine_engine/* makesTars */.W)(engine) ? ['platform', 'provenance', 'sbom', 'layerCompression'] : ['platform'];
    return Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
}
/** Copies what a path leads to, as COPY does, with its modes; links in a folder stay as they are written. */
async function copy(from, to) {
    await makeFolder((0,external_node_path_.dirname)(to));
    await (0,promises_.cp)(await (0,promises_.realpath)(from), to, { recursive: true, verbatimSymlinks: true });
}
/** Creates the missing folders of a path, readable for all users whatever the umask. */
async function makeFolder(path) {
    const first = await (0,promises_.mkdir)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let made = path; made.length >= first.length; made = (0,external_node_path_.dirname)(made))
        await (0,promises_.chmod)(made, 0o755);
}

;// CONCATENATED MODULE: ./src/engine/platform.ts

/** Other names of architectures, as engines take them. Source: containerd/platforms, database.go */
const platform_architectures = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
    ['armhf', 'arm'],
    ['armel', 'arm'],
    ['i386', '386'],
]);
/** What an architecture's variant is if none is written. */
const defaultVariants = new Map([
    ['arm64', 'v8'],
    ['arm', 'v7'],
    ['amd64', 'v1'],
]);
/**
 * Compares what was asked for with what was built: a builder may take an image of another platform from its cache.
 * @throws SystemError that names both
 */
function assertPlatform(asked, { os, architecture, variant }) {
    if (asked === undefined)
        return;
    const built = [os, architecture, variant].filter((part) => part !== '').join('/');
    if (normal(asked) === normal(built))
        return;
    throw new errors/* SystemError */._N(`The image is for ${built}, but platform is "${asked}": the builder took an image of another platform, perhaps from ` +
        'its cache. Check the name of the platform, and that the base image has it; set pull: true or no-cache: true to ask again.');
}
function normal(platform) {
    const [os = '', written = '', writtenVariant] = platform.toLowerCase().split('/');
    const architecture = platform_architectures.get(written) ?? written;
    const implied = written === 'armel' ? 'v6' : defaultVariants.get(architecture);
    return [os, architecture, writtenVariant ?? implied ?? ''].join('/');
}

;// CONCATENATED MODULE: ./src/pipeline/build.ts














/**
 * Builds the user's image, looks into it, and adds what a System Image needs and it lacks, in one layer on top. Whoever
 * asks for it closes it.
 */
async function buildImage(runPlan, tools) {
    const { engine, log } = tools;
    log.info(`${engine.name} ${await engine.version()}`);
    const before = await generateBeforeBuild(runPlan);
    const useless = builderOptionsWithoutEffect(runPlan.options, engine);
    for (const notice of [...useless, ...runPlan.warnings, ...before.notices])
        log.warning(notice);
    // The user's own image never gets the final name: a build that fails half-way leaves that name as it was.
    const base = await buildBase(runPlan, tools, before);
    try {
        const image = await openBuilt(engine, base);
        try {
            const built = await complete(runPlan, tools, image, before);
            if ((0,temporary_name/* isTemporaryName */.$)(base))
                await engine.untag(base);
            return built;
        }
        catch (error) {
            await image.close();
            throw error;
        }
    }
    catch (error) {
        await engine.untag(base);
        throw error;
    }
}
function buildBase(runPlan, { engine, log, outputDirectory, signal }, before) {
    const { labels, options } = runPlan;
    const build = (folder, dockerfile) => engine.build({
        ...{ context: folder, dockerfile, labels, ...options.buildOptions },
        // A tar gets its name from its build, and what is built on it is another one.
        ...((0,engine_engine/* makesTars */.W)(engine) && { tag: options.image.full }),
    });
    return withBuildContext(runPlan, before, outputDirectory, ({ folder, dockerfile }) => withRetries(() => build(folder, dockerfile), { retries: options.buildRetries, log, signal }));
}
async function openBuilt(engine, name) {
    try {
        return await engine.open(name);
    }
    catch (error) {
        if (!(error instanceof engine_engine/* ImageMissing */.s))
            throw error;
        throw new errors/* SystemError */._N(`The build ended well, but ${engine.name} does not have the image: the builder in use does not load what it ` +
            'builds; choose one that does, such as the default builder.', { cause: error });
    }
}
/** Adds what is missing to the image that the user's Dockerfile gave. */
async function complete(runPlan, { engine, log }, image, before) {
    const { options } = runPlan;
    const name = options.image.full;
    assertPlatform(options.buildOptions.platform, image.config);
    const additions = await findAdditions(runPlan, image, before);
    const { generated, notices } = additions;
    if (generated.length > 0)
        log.info(`Generated ${generated.map(({ path }) => path).join(', ')}.`);
    for (const notice of notices)
        log.warning(notice);
    if (isNothing(additions)) {
        await engine.tag(image.name, name);
        return { ...image, name, generated };
    }
    const folder = await (0,temporary_folder/* newTemporaryFolder */.cp)('layer');
    try {
        await buildLayer(engine, runPlan, image, additions, folder);
        if ((0,engine_engine/* makesTars */.W)(engine)) {
            // The tar has all that was added.
            const whole = await engine.open(name);
            await Promise.all([image.close(), (0,temporary_folder/* removeFolder */.v$)(folder)]);
            return { ...whole, generated };
        }
        const config = await engine.inspect(name);
        if (config === undefined)
            throw new engine_engine/* ImageMissing */.s(engine.name, name);
        return {
            ...{ name, config, generated },
            files: [imageFolder, commandFolder].reduce((below, name) => overlay(below, folderFiles((0,external_node_path_.join)(folder, name))), image.files),
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

// EXTERNAL MODULE: ./src/export/bundle/left-out.ts
var left_out = __webpack_require__(82615);
// EXTERNAL MODULE: ./src/export/quadlet/files.ts + 7 modules
var files = __webpack_require__(92573);
// EXTERNAL MODULE: ./src/export/quadlet/plan.ts
var quadlet_plan = __webpack_require__(44858);
;// CONCATENATED MODULE: ./src/export/limits.ts



/** What the exports of an image would leave out. Empty for an image that no host can install: that is said elsewhere. */
async function exportLimits(image, kinds) {
    const all = await Promise.all(kinds.map((kind) => limitsOf[kind](image)));
    return all.flatMap((notes, index) => notes.map((note) => ({ ...note, kind: kinds[index] ?? 'bundle' })));
}
const limitsOf = {
    async bundle(image) {
        return (0,left_out/* leftOut */.i)(await image.files.list('/')).map((message) => ({ message }));
    },
    async quadlet(image) {
        const plan = await (0,quadlet_plan/* planQuadlet */.S)(image);
        return plan.refusals.length > 0 ? [] : (await (0,files/* quadletFiles */.YS)(image, plan)).notes;
    },
};

// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/pipeline/generate/expected-exports.ts






/**
 * The System Image files that a build would add to what the Dockerfile copies, by name, as far as the folder shows: it
 * is what a check without a build goes by.
 */
async function expectedExports(runPlan) {
    const { context, contextFiles, options } = runPlan;
    const copied = await copiedFiles(runPlan);
    const fromContext = context.dockerfile ? contextFiles : new Map();
    const image = context.dockerfile ? copied : contextFiles;
    const plan = planExports({ image, context: fromContext, hasPlainConfig: false });
    const process = context.dockerfile
        ? dockerfileProcess(context.dockerfile.parsed, options.buildOptions.target)
        : {};
    const copiedHostPaths = (context.dockerfile?.exports ?? [])
        .map(({ imagePath }) => imagePath)
        .filter((path) => path.startsWith(`${system_image/* hostFolder */.FR}/`))
        .map((path) => path.slice(system_image/* hostFolder */.FR.length));
    const { content } = await exportContents(new Set([...plan].filter(([, origin]) => origin === 'generated').map(([file]) => file)), templateData(runPlan, process), {
        existing: new Map([...fromContext, ...image]),
        hostPaths: new Set([...copiedHostPaths, ...options.hostFiles.map(({ target }) => target)]),
        isFile: () => Promise.resolve(false),
    });
    const added = [...plan].flatMap(([file, origin]) => {
        const text = origin === 'context' ? fromContext.get(file) : content.get(file);
        return origin === 'image' || text === undefined ? [] : [[system_image/* exportFiles */.S7[file], text]];
    });
    return new Map(added);
}
/** What the Dockerfile copies to /exports; empty if it comes from elsewhere than the context. */
async function copiedFiles({ context }) {
    const found = new Map();
    for (const [file, name] of Object.entries(system_image/* exportFiles */.S7)) {
        const copy = context.dockerfile?.exports.find(({ imagePath }) => imagePath === `${system_image/* exportsFolder */.a6}/${name}`);
        if (copy === undefined || (copy.contextPath !== undefined && !copy.exists))
            continue;
        const entry = copy.contextPath === undefined ? undefined : await (0,image_files/* resolve */.hd)(context.files, copy.contextPath);
        found.set(file, entry?.type === 'file' ? (await context.files.read(entry.path)).toString('utf8') : '');
    }
    return found;
}

;// CONCATENATED MODULE: ./src/pipeline/check.ts







/** Checks the folder alone, together with what a build would generate. */
async function checkFolder(runPlan, log) {
    return check_checked(runPlan, log, {
        ...folderInput(runPlan),
        added: await expectedExports(runPlan),
        addedLabels: expectedLabels(runPlan),
    });
}
/** A build also marks an image whose Dockerfile knows nothing of System Images. */
function expectedLabels({ context, labels }) {
    const { dockerfile } = context;
    const own = dockerfile?.parsed.stages.at(-1)?.labels.map(({ name }) => name) ?? [];
    const isNew = dockerfile?.exports.length === 0 && !own.includes(typeLabel[0]);
    return new Map(isNew ? [typeLabel, ...labels] : labels);
}
/** What a check of the folder alone leaves open although the user asks for it; undefined if that is nothing. */
function leftOpen({ requiredLabels }) {
    if (requiredLabels.length === 0)
        return undefined;
    return 'required-labels were checked only as far as the Dockerfile shows: a base image or a build argument may bring others.';
}
/** Checks the built image, with the folder for what only the folder shows and for the locations of findings. */
async function checkImage(runPlan, { name, config, files }, { engine, log }) {
    const base = await baseConfig(runPlan, engine);
    return check_checked(runPlan, log, {
        ...folderInput(runPlan),
        image: { name, config, files },
        // The image has what was generated; the map says that this run generates what its Dockerfile copies.
        added: new Map(),
        ...(base && { base }),
    });
}
async function check_checked({ options, policy }, log, input) {
    const findings = await (0,check/* check */.z6)(input, policy);
    log.info((0,report_text/* text */.Q)(findings, false).trimEnd());
    const failed = (0,check/* failing */.Jr)(findings, options.failOn);
    return { findings, failed };
}
function folderInput({ context, labels, uncommitted, options }) {
    const { exports: kinds } = options;
    return {
        ...(kinds.length > 0 && { exports: { kinds, limits: exportLimits } }),
        folder: { ...sourceFolder(context), ...(uncommitted && { uncommitted }) },
        addedLabels: labels,
    };
}
function sourceFolder({ files, shown, root, dockerfile }) {
    return {
        files,
        path: shown === '.' ? '' : shown,
        ...(dockerfile && {
            dockerfile: `/${(0,external_node_path_.relative)(root, dockerfile.path)}`,
            dockerfileText: dockerfile.text,
        }),
    };
}
/** The configuration of the image that the Dockerfile starts from, if the engine happens to have it. */
async function baseConfig({ context, options }, engine) {
    const { target } = options.buildOptions;
    const [lowest] = context.dockerfile ? (0,final_stages/* finalStages */.y)(context.dockerfile.parsed, target) : [];
    const from = lowest?.from ?? options.baseImage;
    return from === 'scratch' ? undefined : engine.inspect(from);
}

;// CONCATENATED MODULE: ./src/pipeline/load.ts


/**
 * Loads the tar into the engine beside the builder that wrote it, while the run goes on.
 * @returns what waits for it. @throws SystemError (from there) if it must be loaded and cannot be
 */
function startLoad({ path }, { load, image }, engine, log) {
    const loads = (0,engine_engine/* makesTars */.W)(engine) ? engine.load : undefined;
    if (loads === undefined || load === 'false')
        return () => Promise.resolve();
    const loaded = loads(path).then(() => undefined, (error) => (0,errors/* messageOf */.bD)(error));
    return async () => {
        const problem = await loaded;
        if (problem === undefined) {
            log.info(`Loaded ${image.full} into the engine.`);
            return;
        }
        const sentence = `The tar is complete, but the engine cannot load it: ${problem}`;
        if (load === 'true')
            throw new errors/* SystemError */._N(sentence);
        log.warning(`${sentence} Set load: false if it does not have to.`);
    };
}

// EXTERNAL MODULE: ./src/pipeline/report.ts + 1 modules
var pipeline_report = __webpack_require__(77811);
// EXTERNAL MODULE: ./src/image/tar.ts + 13 modules
var tar = __webpack_require__(49236);
;// CONCATENATED MODULE: ./src/save/name.ts


/** The file name of an image's archive: `a/b:1` gives `a-b-1.tar`, legal as an artifact's name too. */
function archiveName(image, compression) {
    return (0,artifact_name/* artifactName */.Cs)(image) + choices/* archiveExtensions */.ju[compression];
}
/** The compression of an archive, by its file name; `.tgz` is short for `.tar.gz`. */
function compressionOf(path) {
    const name = path.replace(/\.tgz$/, archiveExtensions.gzip);
    return compressions.find((each) => name.endsWith(archiveExtensions[each])) ?? 'none';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/files/output-folder.ts
var output_folder = __webpack_require__(2839);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/save/sha256.ts



/** The SHA-256 of a file, in hexadecimal digits. @throws Error of Node if it cannot be read */
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/save/follow.ts


/** Milliseconds until a file that has been read to its end is read again. */
const interval = 20;
/** Large enough that reading costs little, small enough that memory stays flat. */
const readBuffer = 4 * 1024 * 1024;
/**
 * Reads a file from its start while something else writes it, until `written` settles. The new bytes are still
 * in memory, so hashing needs no second read from disk, and the writer never waits for it.
 *
 * @throws the error of `written`
 */
async function follow(file, written, onProgress) {
    const state = { isWhole: false };
    const end = written.then(() => {
        state.isWhole = true;
    });
    end.catch(() => undefined);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(readBuffer);
    let size = 0;
    for (;;) {
        const wasWhole = state.isWhole;
        const { bytesRead } = await file.read(buffer, 0, buffer.length, size);
        hash.update(buffer.subarray(0, bytesRead));
        size += bytesRead;
        if (bytesRead > 0)
            onProgress?.(size);
        else if (wasWhole)
            return { size, sha256: hash.digest('hex') };
        if (bytesRead < buffer.length)
            await Promise.race([end, (0,external_node_timers_promises_.setTimeout)(interval)]);
    }
}

;// CONCATENATED MODULE: ./src/save/watch.ts

/** Milliseconds between two checks of the file's size. */
const watch_interval = 100;
/**
 * Watches the size of a file while something else writes it, until `written` settles.
 *
 * @returns the size of the file, in bytes
 * @throws the error of `written`
 */
async function watch(file, written, onProgress) {
    const end = written.then(() => true);
    let shown = 0;
    for (;;) {
        const isWhole = await Promise.race([end, (0,external_node_timers_promises_.setTimeout)(watch_interval, false, { ref: false })]);
        const { size } = await file.stat();
        if (size > shown)
            onProgress?.(size);
        shown = size;
        if (isWhole)
            return size;
    }
}

;// CONCATENATED MODULE: ./src/save/save.ts








/**
 * Writes an image's archive: saving, compressing, writing and hashing run at the same time. The file has a temporary
 * name until it is complete, and is removed if that fails.
 *
 * @throws SystemError if the engine or the disk fails
 */
async function saveArchive(request) {
    const { path, signal } = request;
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        await (0,output_folder/* createOutputFolder */.A)((0,external_node_path_.dirname)(path));
        const archive = (await moveTar(request, partial)) ?? (await writeNewFile(request, partial));
        await request.verify?.(partial);
        await (0,promises_.rename)(partial, path);
        return { path, ...archive };
    }
    catch (error) {
        const failure = await explained(error, path, partial);
        await removeIfThere(partial);
        if (signal?.aborted)
            throw new errors/* SystemError */._N(`The save of ${path} was cancelled.`, { cause: error });
        throw failure;
    }
}
/** Takes the tar that the engine has already, if it is to be uncompressed. */
async function moveTar({ engine, image, compressor: { through, transform }, hash, onProgress }, partial) {
    if (engine.moveTo === undefined || through !== undefined || transform !== undefined)
        return undefined;
    await engine.moveTo(image, partial);
    const { size } = await (0,promises_.stat)(partial);
    onProgress?.(size);
    return hash ? { size, sha256: await sha256Of(partial) } : { size };
}
async function writeNewFile(request, partial) {
    const file = await (0,promises_.open)(partial, 'wx+');
    try {
        return await writeAndMeasure(request, file);
    }
    finally {
        await file.close();
    }
}
/** When this settles, even after an error, no process writes to the file any more. */
async function writeAndMeasure(request, file) {
    const stop = new AbortController();
    const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal;
    const written = save_write(request, file, signal);
    try {
        if (request.hash)
            return await follow(file, written, request.onProgress);
        return { size: await watch(file, written, request.onProgress) };
    }
    finally {
        stop.abort();
        await Promise.allSettled([written]);
    }
}
/** Programs write to the file directly; only data compressed by Node passes through this process. */
function save_write({ engine, image, compressor: { through, transform } }, file, signal) {
    if (transform === undefined)
        return engine.save(image, file.fd, { signal, through });
    return file.writeFile(transform(engine.stream(image, signal)), { signal });
}
/** Does nothing if the file or its folder does not exist. */
async function removeIfThere(path) {
    await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}
/** Explains errors of the disk and what to do; other errors already have their own message. */
async function explained(error, path, partial) {
    const folder = (0,external_node_path_.dirname)(path);
    if (await isFull(folder, (0,errors/* messageOf */.bD)(error))) {
        // The disk may have been too full to create the file.
        const { size } = await (0,promises_.stat)(partial).catch(() => ({ size: 0 }));
        return new errors/* SystemError */._N(`The disk of ${folder} is full: the archive is larger than the ${inMegabytes(size)} that were free there. ` +
            'Set output-directory to a folder on another disk, or free some space.', { cause: error });
    }
    if (error instanceof errors/* UserError */.yo)
        return error;
    return new errors/* SystemError */._N(`${path} cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
}
/** Bytes that may still be free on a full disk, because file systems allocate whole blocks. */
const fullDisk = 16e6;
/** Whether an error message, of Node or of a program, is about the disk of this folder. */
async function isFull(folder, message) {
    // A quota can be exceeded on a disk that has free space.
    if (/disk quota exceeded|EDQUOT/i.test(message))
        return true;
    if (!/no space left on device|ENOSPC/i.test(message))
        return false;
    // The engine can also run out of space elsewhere; its own message says so.
    const disk = await (0,promises_.statfs)(folder).catch(() => undefined);
    return disk !== undefined && disk.bavail * disk.bsize < fullDisk;
}
function inMegabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(29437);
;// CONCATENATED MODULE: ./src/pipeline/save.ts








/** A save of a large image says how far it is, at most this often. */
const progressInterval = 2000;
/** Absolute path of a run's tar. @param otherwise the folder if the options name none */
function archivePath({ image, compression, outputDirectory }, otherwise) {
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(outputDirectory ?? otherwise), archiveName(image.full, compression));
}
/**
 * Saves the built image by its name, so that loading the tar gives that name, and keeps what was generated beside
 * it. @throws SystemError if the tar does not hold the image that was built
 */
async function saveImage(options, { name, config, generated }, tools) {
    const { engine, compressor, hash, log, signal } = tools;
    const archive = await saveArchive({
        engine,
        image: name,
        path: archivePath(options, tools.outputDirectory),
        compressor,
        hash,
        // The size of a compressed one is not known in advance.
        onProgress: progress(log, options.compression === 'none' ? config.size : undefined),
        signal,
        verify: (partial) => assertSame(partial, { name, config }, options, engine),
    });
    const { path, size, sha256 } = archive;
    log.info(`Saved ${path}: ${(0,report_size/* formatSize */.X)(size)}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`);
    return { archive, generatedFiles: await keepGenerated(path, generated) };
}
/**
 * Whether what was saved is what was built and checked: another job of the machine may have moved the name. A
 * compressed tar would have to be unpacked again to tell, so the engine is asked once more for the name instead.
 * @throws SystemError if it is not
 */
async function assertSame(partial, { name, config }, { compression }, engine) {
    const ids = compression === 'none'
        ? (await (0,tar/* readIdentity */.x)(partial)).ids
        : new Set([(await engine.inspect(name))?.id ?? 'no image']);
    if (ids.has(config.id))
        return;
    throw new errors/* SystemError */._N(`The image "${name}" is not the one that was built and checked: that is ${config.id}, and the tar holds ` +
        `${[...ids][0] ?? 'another'}. Another job moved the name to another image during this run; build under a name of its own.`);
}
/**
 * The archive with its hash: that of the artifact it was uploaded as, byte for byte; without one, it is read again.
 * If it can no longer be read it stays as it was: whatever ended the run matters more.
 */
async function hashed(archive, uploaded) {
    const known = /^sha256:([0-9a-f]{64})$/.exec(uploaded?.digest ?? '')?.[1];
    try {
        return { ...archive, sha256: known ?? (await sha256Of(archive.path)) };
    }
    catch {
        return archive;
    }
}
function progress(log, total) {
    let next = Date.now() + progressInterval;
    return (bytes) => {
        const now = Date.now();
        if (now < next)
            return;
        next = now + progressInterval;
        const share = total
            ? ` of about ${(0,report_size/* formatSize */.X)(total)} (${Math.min(99, Math.floor((bytes / total) * 100))} %)`
            : '';
        log.info(`${(0,report_size/* formatSize */.X)(bytes)}${share}`);
    };
}

;// CONCATENATED MODULE: ./src/pipeline/trial.ts

/** Asked before anything is built. @throws SystemError if this machine cannot make a trial. */
async function assertTrialPossible() {
    const { trialProblem } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 70623));
    const problem = await trialProblem();
    if (problem !== undefined)
        throw new errors/* SystemError */._N(problem);
}
/** Starts the image of the tar, since that is what a host gets. */
async function tryArchive({ path }, options, { log, signal }) {
    const [{ trial, trialWarning }, { openSavedTar }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 70623)),
        __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 18555)),
    ]);
    log.info(trialWarning);
    const image = await openSavedTar(path);
    try {
        const result = await trial(image, {
            seconds: options.trialSeconds,
            set: options.trialSet,
            ...(signal && { signal }),
            ...(options.trialCommand && { command: options.trialCommand }),
        });
        logTrial(result, log);
        return { trial: result, failed: !result.passed };
    }
    finally {
        await image.close();
    }
}
/** Says what happened. The container's output is fenced: it may hold anything. */
function logTrial({ summary, advice, output, changed, shared, notices, findings }, log) {
    for (const sentence of [...changed, ...shared, ...notices])
        log.info(sentence);
    if (output !== '') {
        const fence = log.fence();
        fence.write(Buffer.from(output));
        fence.release();
    }
    for (const { message, help } of findings)
        log.warning(`${message} ${help}`);
    log.info(advice === undefined ? summary : `${summary} ${advice}`);
}

;// CONCATENATED MODULE: ./src/pipeline/upload.ts

/**
 * The store, if something is to be uploaded and its server takes artifacts. This is asked before anything is built. If
 * the server takes none, the tar is still made and the step stays green.
 * @param refused is given the reason
 * @throws SystemError if the server takes none and the options require an upload
 */
function uploaderOf({ upload }, { store, log }, refused) {
    if (upload === 'false' || store === undefined)
        return undefined;
    if (store.obstacle === undefined)
        return store;
    if (upload === 'required')
        throw new errors/* SystemError */._N(store.obstacle);
    log.warning(store.obstacle);
    refused(store.obstacle);
    return undefined;
}

;// CONCATENATED MODULE: ./src/pipeline/run.ts















/**
 * The whole pipeline, from options to an artifact and the reports. `report` is called with what is known after each
 * step, so that a run that fails can still say how far it got.
 * @throws UserError or SystemError if a step fails; the reports are still written. Findings are not errors.
 */
async function runPipeline(options, tools, report) {
    await maskSecrets(options.buildOptions.secrets ?? [], tools.log);
    let result;
    try {
        result = await runSteps(options, tools, (news) => {
            result = news;
            report(news);
        });
    }
    catch (error) {
        await (0,pipeline_report/* reportError */.N7)(options, (0,errors/* messageOf */.bD)(error), tools.log, result);
        if (result)
            report({ ...result, reports: options.reports });
        throw error;
    }
    finally {
        // One that could not be opened is an error above.
        const engine = await tools.engine?.catch(() => undefined);
        if (engine !== undefined && (0,engine_engine/* makesTars */.W)(engine))
            await engine.dispose();
    }
    await (0,pipeline_report/* writeReports */.Li)(options.reports, result.findings, (0,pipeline_report/* reportOf */.EI)(options, result));
    const reported = { ...result, reports: options.reports };
    report(reported);
    return reported;
}
/** All steps but the reports. */
async function runSteps(options, tools, report) {
    const { log } = tools;
    let result = {
        image: options.image.full,
        context: options.context,
        generatedFiles: [],
        findings: [],
        reports: [],
        failed: false,
    };
    const learn = (news) => {
        result = { ...result, ...news };
        report(result);
    };
    learn({});
    const runPlan = await planRun(options);
    for (const warning of await uselessOptions(runPlan))
        log.warning(warning);
    await assertIsImage(runPlan);
    if (tools.engine === undefined) {
        learn(await log.group('Check the folder', () => checkFolder(runPlan, log)));
        const open = leftOpen(options);
        if (open !== undefined)
            log.warning(open);
        return result;
    }
    if (options.trial)
        await assertTrialPossible();
    await assertNoOtherImage(archivePath(options, tools.outputDirectory), options.image.full);
    const compressor = (0,compress/* findCompressor */.Ly)(options.compression);
    const uploader = uploaderOf(options, tools, (notUploaded) => {
        learn({ notUploaded });
    });
    const engine = await tools.engine;
    // The name in the tar, under which it is loaded.
    learn({ image: engine.nameInTar(options.image.full) });
    const built = await log
        .group('Build', () => buildImage(runPlan, { ...tools, engine }))
        .catch(async (error) => {
        // What keeps a build from working is often something that the rules can name and docker cannot.
        if (error instanceof build_failure/* BuildFailed */.U)
            learn(await log.group('Check the folder', () => checkFolder(runPlan, log)));
        throw error;
    });
    const { config, generated } = built;
    learn({ config, generated });
    try {
        learn(await log.group('Check', () => checkImage(runPlan, built, { engine, log })));
    }
    finally {
        await built.close();
    }
    if (result.failed)
        return result;
    uploader?.prepare();
    // An upload hashes what it uploads: of the archive itself, that is the hash.
    const hash = uploader === undefined || options.archive;
    const { archive, generatedFiles } = await log.group('Save', () => saveImage(options, built, { ...tools, engine, compressor, hash }));
    learn({ archive, generatedFiles });
    try {
        await deliver(archive, options, { ...tools, engine, uploader, learn });
    }
    finally {
        if (!hash)
            learn({ archive: await hashed(archive, result.artifact) });
    }
    return result;
}
/** What is done with a tar: it is loaded and tried; unless that fails it is exported and uploaded. */
async function deliver(archive, options, delivery) {
    const { engine, log, uploader, learn } = delivery;
    const loaded = startLoad(archive, options, engine, log);
    const tried = options.trial
        ? await log.group('Trial', () => tryArchive(archive, options, delivery))
        : undefined;
    if (tried)
        learn(tried);
    await loaded();
    if (tried?.failed)
        return;
    const exported = options.exports.length > 0
        ? await log.group('Export', async () => {
            const { exportArchive } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 27058));
            return exportArchive(archive, options, delivery);
        })
        : [];
    learn({ exports: exported.map((each) => each.exported) });
    if (uploader === undefined)
        return;
    await log.group('Upload', async () => {
        learn({ artifact: await uploader.upload(archive, options) });
        // Artifacts of their own, called after their files.
        for (const { upload } of exported) {
            await uploader.upload({ path: upload }, { ...options, artifactName: undefined });
        }
    });
}


/***/ }),

/***/ 29437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A human-readable size in powers of 1000, as docker shows sizes: `1.2 MB`. */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 99.95 ? 0 : 1;
    return `${value.toFixed(digits)} ${units[unit] ?? 'B'}`;
}


/***/ }),

/***/ 79150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ue: () => (/* binding */ compressed),
  Ly: () => (/* binding */ findCompressor)
});

// UNUSED EXPORTS: methods

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/exec/find-program.ts
var find_program = __webpack_require__(43547);
;// CONCATENATED MODULE: ./src/save/frames.ts
/**
 * Compression on several cores: a gzip or zstd file may be a sequence of independent parts, so parts of
 * a stream are compressed in parallel and written in order. Sources: RFC 1952, 2.2; RFC 8878, 3.
 */
/** Joins a stream's chunks into parts of at least `size` bytes; the last one may be smaller, or empty. */
async function* inFrames(source, size) {
    let chunks = [];
    let length = 0;
    let frames = 0;
    for await (const chunk of source) {
        chunks.push(chunk);
        length += chunk.length;
        if (length < size)
            continue;
        yield Buffer.concat(chunks, length);
        frames += 1;
        chunks = [];
        length = 0;
    }
    if (length > 0 || frames === 0)
        yield Buffer.concat(chunks, length);
}
/** Works on up to `limit` items at once and yields the results in the items' order. */
async function* mapInOrder(items, work, limit) {
    const running = [];
    for await (const item of items) {
        const result = work(item);
        // It is awaited in its turn; until then, a failure must not count as unhandled.
        result.catch(() => undefined);
        running.push(result);
        if (running.length >= limit)
            yield* nextOf(running);
    }
    while (running.length > 0)
        yield* nextOf(running);
}
async function* nextOf(running) {
    const first = running.shift();
    if (first !== undefined)
        yield await first;
}

;// CONCATENATED MODULE: ./src/save/compress.ts






/** Levels at which compression keeps up with the engine's output. */
const levels = { gzip: 1, zstd: 1 };
const megabyte = 1024 * 1024;
/** Megabytes that a core compresses at a time. Larger parts would make cores and engine wait for each other. */
const zstdPart = 8;
/** One more than the four threads of Node's pool, so that none of them waits for a part. */
const partsAtOnce = Math.min((0,external_node_os_.availableParallelism)(), 4) + 1;
const gzipParts = (tar) => {
    const gzip = (0,external_node_util_.promisify)((external_node_zlib_default()).gzip);
    return mapInOrder(inFrames(tar, megabyte), (part) => gzip(part, { level: levels.gzip }), partsAtOnce);
};
const zstdParts = (tar) => {
    const zstd = (0,external_node_util_.promisify)((external_node_zlib_default()).zstdCompress);
    const params = { [(external_node_zlib_default()).constants.ZSTD_c_compressionLevel]: levels.zstd };
    return mapInOrder(inFrames(tar, zstdPart * megabyte), (part) => zstd(part, { params }), partsAtOnce);
};
/** Exported so that tests can use each method; {@link findCompressor} chooses one. */
const methods = {
    none: {},
    pigz: { through: { program: 'pigz', args: [`-${levels.gzip}`, '-c'] } },
    zstdProgram: {
        through: { program: 'zstd', args: ['-T0', `-B${zstdPart}M`, `-${levels.zstd}`, '-q', '-c'] },
    },
    gzipParts: { transform: gzipParts },
    zstdParts: { transform: zstdParts },
};
const thisMachine = { hasZstd: "zstdCompress" in (external_node_zlib_default()) };
/** How each compression is done. */
const compressors = {
    none: { fastest: () => methods.none, inProcess: () => (tar) => tar },
    gzip: {
        fastest: ({ searchPath }) => ((0,find_program/* findProgram */.Kp)('pigz', searchPath) ? methods.pigz : methods.gzipParts),
        inProcess: () => gzipParts,
    },
    zstd: {
        fastest: ({ searchPath, hasZstd }) => {
            if ((0,find_program/* findProgram */.Kp)('zstd', searchPath))
                return methods.zstdProgram;
            if (hasZstd)
                return methods.zstdParts;
            throw new errors/* UserError */.yo(`compression: zstd needs the program zstd, or Node 22.15 or later (this is ${process.version}): ` +
                'install zstd, or write compression: gzip.');
        },
        inProcess: ({ hasZstd }) => {
            if (hasZstd)
                return zstdParts;
            throw new errors/* UserError */.yo(`A bundle compressed with zstd needs Node 22.15 or later (this is ${process.version}): write compression: gzip.`);
        },
    },
};
/** The fastest method on this machine. @throws UserError if it has none */
function findCompressor(compression, machine = thisMachine) {
    return compressors[compression].fastest(machine);
}
/**
 * Compresses a tar that this program creates, like an image's archive: on all cores, with the same bytes every time.
 * @throws UserError if this Node cannot
 */
function compressed(tar, compression) {
    return compressors[compression].inProcess(thisMachine)(tar);
}


/***/ })

};
