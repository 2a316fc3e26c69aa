export const id = 623;
export const ids = [623];
export const modules = {

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

/***/ 70623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trial: () => (/* binding */ trial),
  trialProblem: () => (/* reexport */ trialProblem),
  trialWarning: () => (/* reexport */ trialWarning)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/installer/plan.ts + 1 modules
var installer_plan = __webpack_require__(4401);
;// CONCATENATED MODULE: ./src/trial/advice.ts
/** What to look at, by what the runtime or the program printed. The first match counts. */
const table = [
    [
        /executable file .* not found|exec: "[^"]*": stat [^:]*: no such file|not found in \$PATH/i,
        'process.args[0] of config.json.template is not in the image; correct it, or put the program into the image.',
    ],
    [
        /exec [^\n]*: no such file or directory|exec format error/i,
        'The program is there, but what runs it is not: look at its "#!" line or its dynamic loader, and at the architecture it was built for.',
    ],
    [
        /exec: "[^"]*": permission denied|exec [^\n]*: permission denied/i,
        'The program cannot be executed: give it the mode 0755 in the Dockerfile, and look at process.user of config.json.template.',
    ],
    [
        /cannot unmarshal array into Go struct field \w+\.(process\.)?capabilities/i,
        'process.capabilities has the form of before 1.0; write it as an object with bounding, effective, permitted.',
    ],
    [
        /cannot unmarshal|invalid configuration|ociVersion/i,
        'The runtime does not accept config.json; check config.json.template against the runtime specification.',
    ],
    [
        /\berror mounting\b|\bmount(?:point)?\b[^\n]*(?:no such file|mkdir [^\n]*read-only)|no such file[^\n]*\bmount\b/i,
        'A mount failed: tmpfiles.template has to create a bind source, and its destination must be a folder or file of the image.',
    ],
    [
        /: (command )?not found/i,
        'A script calls a program that is not in the image, or not on its PATH: look at process.env of config.json.template.',
    ],
    [
        /read-only file system/i,
        'The root of a System Image is read-only; give the program a tmpfs or a bind mount for what it writes.',
    ],
    [
        /address already in use|address in use|EADDRINUSE/i,
        'The port is taken: config.json has no network namespace, so the container shares the ports of the machine.',
    ],
    [
        /\b(?:terminal|tty|not a console|inappropriate ioctl)\b/i,
        'A service has no terminal; set process.terminal to false in config.json.template.',
    ],
    [
        /operation not permitted|permission denied/i,
        'The program lacks a right: look at process.user and process.capabilities of config.json.template, and at the owner of its folders in tmpfiles.template. (File capabilities of the image are not unpacked for a trial.)',
    ],
];
const general = 'Look at what the container printed, and at process.args, env, user and the mounts of config.json.template.';
/** One sentence on where a container's failure most likely comes from. */
function adviceFor(output) {
    // runc writes its errors as text inside quotes.
    const text = output.replaceAll('\\"', '"');
    return table.find(([pattern]) => pattern.test(text))?.[1] ?? general;
}
/** What to correct in an image that the installer refuses. */
const corrections = {
    manifest: 'Correct manifest.json in /exports.',
    variable: 'Give each variable a value in manifest.json, or for the trial alone with trial-set.',
    config: 'Correct config.json.template in /exports.',
    'host-file': 'Correct the files in /exports/hostfs.',
    unit: 'Correct service.template in /exports.',
    tmpfiles: 'Correct tmpfiles.template in /exports.',
    encoding: 'Save the files in /exports as UTF-8.',
    read: 'Correct the files in /exports.',
};
/** A sentence for each kind of reason that the installer has. */
function adviceForRefusals(refusals) {
    return [...new Set(refusals.map(({ kind }) => corrections[kind]))].join(' ');
}

;// CONCATENATED MODULE: ./src/trial/container.ts

/** Seconds that the runtime may take for an answer. */
const answerLimit = 20;
/** Bit of SIGTERM (15) in the masks of /proc/PID/status: proc(5). */
const termBit = 1n << 14n;
/** One container of an OCI runtime. Source: runc(8); crun takes the same commands. */
class Container {
    root;
    place;
    constructor(root, place) {
        this.root = root;
        this.place = place;
    }
    /** Starts it in the foreground, as a unit does: the runtime ends with it and with its exit status. */
    start() {
        const { runtime, bundle, id } = this.place;
        return this.root.start(runtime, [...this.global(), 'run', '--bundle', bundle, id]);
    }
    /** The process on this machine, while the container runs. */
    async runningPid() {
        const { status, output } = await this.command('state', [this.place.id]);
        if (status !== 0)
            return undefined;
        const text = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
        try {
            const state = JSON.parse(text);
            return state.status === 'running' && typeof state.pid === 'number' ? state.pid : undefined;
        }
        catch {
            return undefined;
        }
    }
    /** Runs a command beside the container's own process. @param limit seconds. */
    exec(command, limit) {
        return this.root.run(this.place.runtime, [...this.global(), 'exec', this.place.id, ...command], {
            limit,
        });
    }
    async kill(signal) {
        await this.command('kill', [this.place.id, signal]);
    }
    /** Ends it whatever it does, and makes the runtime forget it. */
    async remove() {
        await this.command('delete', ['--force', this.place.id]);
    }
    command(name, args) {
        return this.root.run(this.place.runtime, [...this.global(), name, ...args], { limit: answerLimit });
    }
    global() {
        return ['--root', this.place.state];
    }
}
/** Whether a process has settled what TERM does to it, by a handler or by ignoring it. Without, PID 1 never gets it. */
async function answersToTerm(pid) {
    let status;
    try {
        status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8');
    }
    catch {
        return false;
    }
    return ['SigIgn', 'SigCgt'].some((name) => {
        const mask = new RegExp(`^${name}:\\s*([0-9a-f]+)$`, 'm').exec(status)?.[1];
        return mask !== undefined && (BigInt(`0x${mask}`) & termBit) !== 0n;
    });
}

// EXTERNAL MODULE: ./src/core/unit-file.ts
var unit_file = __webpack_require__(33352);
// EXTERNAL MODULE: ./src/core/unit-folders.ts
var unit_folders = __webpack_require__(64105);
;// CONCATENATED MODULE: ./src/trial/machine-paths.ts
/**
 * What of the machine a container on trial may see. Whatever is not in these tables is replaced by something empty.
 */
/** Devices that hold nothing of the machine's, by major and minor number. Source: devices.txt of Linux. */
const devices = new Map([
    ['/dev/null', [1, 3]],
    ['/dev/zero', [1, 5]],
    ['/dev/full', [1, 7]],
    ['/dev/random', [1, 8]],
    ['/dev/urandom', [1, 9]],
    ['/dev/tty', [5, 0]],
    ['/dev/ptmx', [5, 2]],
]);
/** Folders that are the same on every machine, but for its version: shared read-only. */
const readOnlyFolders = [
    '/lib/modules',
    '/usr/lib/modules',
    '/usr/share/zoneinfo',
    '/usr/share/ca-certificates',
    '/etc/ssl/certs',
    '/etc/pki/ca-trust/extracted',
    '/etc/pki/tls/certs',
];
/** Files without secrets, which a container gets a copy of. */
const copiedFiles = new Set([
    '/etc/adjtime',
    '/etc/group',
    '/etc/hostname',
    '/etc/hosts',
    '/etc/locale.conf',
    '/etc/localtime',
    '/etc/machine-id',
    '/etc/nsswitch.conf',
    '/etc/os-release',
    '/etc/passwd',
    '/etc/protocols',
    '/etc/redhat-release',
    '/etc/resolv.conf',
    '/etc/services',
    '/etc/system-release',
    '/etc/timezone',
    '/usr/lib/os-release',
]);
/** A path as it is on a host: /var/run is a link to /run. */
function hostPath(path) {
    return path.replace(/^\/var\/run(?=\/|$)/, '/run');
}
function isWithin(folder, path) {
    return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/exec/find-program.ts
var find_program = __webpack_require__(43547);
;// CONCATENATED MODULE: ./src/trial/result.ts
/** How a trial ends before its time: thrown inside, and made into a result at the door. */
class TrialFailure extends Error {
    details;
    name = 'TrialFailure';
    constructor(summary, details = {}) {
        super(summary);
        this.details = details;
    }
}
/** Said before a trial starts. */
const trialWarning = "A trial runs the image author's program as root in a container: use it for images of authors that you trust with this machine.";

;// CONCATENATED MODULE: ./src/trial/tmpfiles.ts





/** Source: tmpfiles.d(5). */
const linkType = /^L[+!=~^?$-]*$/;
/** Types of lines that a trial leaves out, and why. */
const leftOut = [
    [/^[bc][+!=~^?$-]*$/, "a device would be the machine's"],
    [/^[hH][+!=~^?$-]*$/, 'attributes can keep files from being removed'],
];
/** The type and path of a line, as far as needed here. */
function fieldsOf(line) {
    const [, type = '', path = ''] = /^\s*"?([^\s"#]+)"?\s*"?([^\s"]*)/.exec(line) ?? [];
    return { type, path: hostPath(path) };
}
/** Divides the lines of a tmpfiles.d file. @param links paths that will be links on the host. */
function divideTmpfiles(content, links) {
    const lines = content.split('\n');
    const notices = new Set();
    const parts = lines.map((line) => {
        const { type, path } = fieldsOf(line);
        const link = links.find((name) => path === name || path.startsWith(`${name}/`));
        if (linkType.test(type))
            return 'links';
        const why = leftOut.find(([pattern]) => pattern.test(type))?.[1];
        if (why !== undefined) {
            notices.add(`Lines of type "${type}" in tmpfiles.template were left out: ${why}.`);
            return undefined;
        }
        if (link !== undefined) {
            notices.add(`A line of tmpfiles.template for "${path}" was left out: "${link}" is a link of the image.`);
            return undefined;
        }
        return 'folders';
    });
    const textOf = (part) => lines.map((line, index) => (parts[index] === part ? line : '')).join('\n');
    return { text: { folders: textOf('folders'), links: textOf('links') }, notices: [...notices] };
}
/**
 * Runs systemd-tmpfiles to create the folders of the lines on the trial's host.
 * @throws TrialFailure if it refuses a line, SystemError if it is not installed.
 */
async function createTmpfiles(lines, { root, folder, readable }) {
    const program = (0,find_program/* findProgram */.Kp)('systemd-tmpfiles');
    if (program === undefined) {
        throw new errors/* SystemError */._N('A trial needs systemd-tmpfiles for the folders on the host, and it is not on PATH: try the image on a machine with systemd.');
    }
    const { status, output } = await root.run(program, ['--create', `--root=${folder}`, '-'], {
        input: external_node_stream_.Readable.from([Buffer.from(lines)]),
    });
    if (status === 0)
        return;
    throw new TrialFailure(`systemd-tmpfiles did not accept the lines of tmpfiles.template (exit code ${status}).`, {
        advice: 'Look at tmpfiles.template; without one, at the bind sources of config.json.template.',
        output: readable(output),
    });
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./src/trial/unpack.ts


/** A file may be as large as it likes: it is not read to be parsed. */
const noLimit = Number.MAX_SAFE_INTEGER;
/** Everything that an image holds, and a sentence on each thing that is left out. */
async function itemsOf(files) {
    const items = [];
    const notices = [];
    const top = await files.lookup('/');
    const entries = [...(top === undefined ? [] : [top]), ...(await files.list('/'))];
    for (const { path, type, mode, uid, gid, target, sameAs } of entries) {
        const common = { path, mode, uid, gid };
        if (type === 'other')
            notices.push(`"${path}" of the image is a device, pipe or socket; it was not unpacked.`);
        else if (type === 'directory')
            items.push({ ...common, type });
        else if (type === 'symlink')
            items.push({ ...common, type, target: target ?? '' });
        else if (sameAs !== undefined)
            items.push({ ...common, type: 'link', target: `.${sameAs}` });
        else
            items.push({ ...common, type, content: () => files.read(path, noLimit) });
    }
    return { items, notices };
}
/** What a plan puts on the host. */
function hostItems(entries, files) {
    return entries.map((entry) => {
        const owner = { path: entry.path, uid: 0, gid: 0 };
        switch (entry.type) {
            case 'directory':
                return { ...owner, type: 'directory', mode: entry.mode };
            case 'symlink':
                return { ...owner, type: 'symlink', mode: 0o777, target: entry.target };
            case 'copy':
                return { ...owner, type: 'file', mode: entry.mode, content: () => files.read(entry.source, noLimit) };
            case 'text':
                return textItem(entry.path, entry.content, entry.mode);
        }
    });
}
function textItem(path, content, mode = 0o644) {
    return { path, mode, uid: 0, gid: 0, type: 'file', content: () => Promise.resolve(Buffer.from(content)) };
}
/**
 * Creates items below a folder, with their owners and modes. `tar` writes them, so that only it needs root. No parent
 * of an item may be a link: links are created last, and tar itself refuses names that leave the folder.
 */
async function makeItems(root, folder, items) {
    const flags = ['--preserve-permissions', '--same-owner', '--numeric-owner'];
    await root.must('tar', ['--extract', '--file', '-', '--directory', folder, ...flags], {
        input: archive(items),
    });
}
function archive(items) {
    const archive = (0,tar_stream.pack)();
    const links = items.filter(({ type }) => type === 'symlink');
    const others = items.filter(({ type }) => type !== 'symlink');
    const write = async () => {
        for (const { path, mode, uid, gid, type, target, content } of [...others, ...links]) {
            // tar-stream takes 0 for "not given": a bit that no header has room for keeps a mode of 0 what it is.
            const header = { name: `.${path}`, mode: mode | 0o100000, uid, gid, type, linkname: target ?? '' };
            const bytes = (await content?.()) ?? Buffer.alloc(0);
            await new Promise((resolve, reject) => {
                archive.entry(header, bytes, (error) => {
                    if (error)
                        reject(error);
                    else
                        resolve();
                });
            });
        }
        archive.finalize();
    };
    write().catch((error) => {
        archive.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    return external_node_stream_.Readable.from(archive);
}

;// CONCATENATED MODULE: ./src/trial/private-host.ts







/** A folder that stands for the root of a host, so that nothing is written to the real one. */
class PrivateHost {
    root;
    trial;
    destination;
    folder;
    constructor(root, trial, 
    /** The bundle's folder as the plan has it. It lies elsewhere: no link on this host can lead there. */
    destination) {
        this.root = root;
        this.trial = trial;
        this.destination = destination;
        this.folder = trial.host;
    }
    /** Where a path of the host lies. */
    locate(path) {
        const plain = hostPath(external_node_path_.posix.join('/', path));
        return isWithin(this.destination, plain)
            ? external_node_path_.posix.join(this.trial.bundle, plain.slice(this.destination.length))
            : external_node_path_.posix.join(this.folder, plain);
    }
    /** Whether a real path belongs to the trial. */
    holds(path) {
        return isWithin(this.folder, path) || isWithin(this.trial.bundle, path);
    }
    /** A text with paths as they are on the host: those of the trial mean nothing to a reader. */
    readable = (text) => text.replaceAll(this.trial.bundle, this.destination).replaceAll(this.folder, '');
    /**
     * Creates what the plan puts on the host, and the folders of its unit and its tmpfiles lines. Links come last, so that nothing is
     * written through one. @returns notices.
     */
    async prepare(plan, files) {
        const users = await Promise.all(['/etc/passwd', '/etc/group'].map(machineText));
        const texts = [plan.tmpfiles, plan.unit].filter((file) => file !== undefined);
        const items = [
            ...users,
            ...texts.map(({ path, content }) => textItem(path, content)),
            ...hostItems(plan.hostEntries, files),
            ...(plan.unit === undefined ? [] : (0,unit_folders/* unitFolders */.Q)((0,unit_file/* parseUnit */.E)(plan.unit.content))).map((folder) => ({
                ...folder,
                type: 'directory',
                uid: 0,
                gid: 0,
            })),
        ].map((item) => ({ ...item, path: hostPath(item.path) }));
        const links = items.filter(({ type }) => type === 'symlink');
        // The installer runs systemd-tmpfiles for services only.
        const lines = plan.unit === undefined ? '' : (plan.tmpfiles?.content ?? '');
        const { text, notices } = divideTmpfiles(lines, links.map(({ path }) => path));
        await makeItems(this.root, this.folder, items.filter(({ type }) => type !== 'symlink'));
        if (text.folders.trim() !== '')
            await createTmpfiles(text.folders, this);
        await makeItems(this.root, this.folder, links);
        if (text.links.trim() !== '')
            await createTmpfiles(text.links, this);
        return notices;
    }
}
/** A file of the machine, for the names of users and groups in tmpfiles lines. */
async function machineText(path) {
    return textItem(path, await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
}

;// CONCATENATED MODULE: ./src/trial/machine-problem.ts
/**
 * What a runtime prints when the machine, not the image, is why no container starts. Each needs the runtime's own
 * prefix: a program may print anything.
 */
const runtimeError = /^(?:.*\bmsg="runc (?:run|create) failed: |(?:\S+ )?runc (?:run|create) failed: |.*\bcrun: )(.*)/m;
/** crun's errors have no prefix. A program that never ran has printed nothing else. */
const crunError = /^((?:cgroups? |set capabilit|capset|creat|open|write|mount|unshare|clone|mkdir|cannot |seccomp)[^\n]*)\n?$/;
const machine_problem_table = [
    [/\bcgroups?\b|\bcgroup2?fs\b|\/sys\/fs\/cgroup/i, 'control groups as the runtime needs them'],
    [/apply caps|capset|set capabilit/i, 'the capabilities that a container needs'],
    [/seccomp[^\n]*(?:not supported|not enabled|unsupported|disabled)/i, 'seccomp'],
    [/(?:apparmor|selinux)[^\n]*(?:not supported|not enabled|unsupported|disabled)/i, 'the security module'],
    [
        /(?:unshare|clone|namespace)[^\n]*(?:not permitted|no space left|invalid argument|not supported)/i,
        'namespaces',
    ],
    [/no such device(?! or address)|unknown filesystem/i, 'a file system that config.json mounts'],
    [/no space left on device|too many open files|cannot allocate memory/i, 'resources'],
];
/** What the machine lacks, as words of a list; nothing if a runtime does not say so. */
function machineProblem(output) {
    const message = (runtimeError.exec(output) ?? crunError.exec(output))?.[1];
    return message === undefined ? undefined : machine_problem_table.find(([pattern]) => pattern.test(message))?.[1];
}

// EXTERNAL MODULE: ./src/installer/host-paths.ts
var host_paths = __webpack_require__(23641);
;// CONCATENATED MODULE: ./src/trial/placement.ts






/** Larger files of the machine are not copied for a trial. */
const copyLimit = 1024 * 1024;
/**
 * Finds a place for each bind source: in the trial's own host if it is there, else something that stands for it.
 * @param destination what a relative one starts from, on the host.
 * @throws TrialFailure if one leads out of the trial.
 */
async function placeSources(sources, destination, host) {
    const places = new Map();
    const lacking = [];
    for (const { source, readOnly } of sources) {
        const path = hostPath(external_node_path_.posix.resolve(destination, source));
        const place = await placeOne(path, source, readOnly, host);
        places.set(source, place);
        if (place.note === missingNote)
            lacking.push(path);
    }
    return { places, lacking };
}
const missingNote = 'is an empty folder, since this machine has no such thing';
async function placeOne(path, source, readOnly, host) {
    if (devices.has(path))
        return { path, kind: 'device', note: "is this machine's own" };
    if (path === '/sys')
        return { path, kind: 'sysfs', note: "is this machine's own, read-only" };
    const real = await realPath(host.root, host.locate(path));
    if (!host.holds(real)) {
        const shown = host.readable(real);
        throw new TrialFailure(`The bind source "${source}" is a link that leads out of the trial, to "${shown}".`, {
            advice: 'Mount the folder itself, or make the link relative.',
        });
    }
    if ((await host.root.run('test', ['-e', real])).status === 0) {
        return {
            path: real,
            kind: 'private',
            note: 'lies in a folder of the trial, which holds what the image brings',
        };
    }
    const found = await onMachine(host.root, path);
    if (found === undefined && !(0,host_paths/* onPlainHost */.un)(path)) {
        return { path: real, kind: 'private', note: 'is nowhere: nothing creates it' };
    }
    const shared = found?.isFolder && readOnly ? await sharedFolder(host.root, path) : undefined;
    if (shared !== undefined)
        return { path: shared, kind: 'read-only', note: "is this machine's own, read-only" };
    const { item, note } = await standIn(path, found);
    // The path without links, so that none is followed.
    await makeItems(host.root, host.folder, [{ ...item, path: real.slice(host.folder.length) }]);
    return { path: real, kind: 'stand-in', note };
}
/** A folder of the machine that may be shared, without links; nothing if it may not. */
async function sharedFolder(root, path) {
    const [real, ...folders] = await Promise.all([path, ...readOnlyFolders].map((name) => realPath(root, name)));
    return real !== undefined && folders.some((folder) => isWithin(folder, real)) ? real : undefined;
}
/** Where a path leads on this machine; what is missing on the way is taken for plain folders. */
async function realPath(root, path) {
    const output = await root.must('realpath', ['--canonicalize-missing', '--zero', '--', path]);
    return output.replace('\0', '');
}
/** Asked as root, which sees into folders of other users. */
async function onMachine(root, path) {
    const { status, output } = await root.run('stat', ['--dereference', '--printf=%f %u %g %s', '--', path]);
    if (status !== 0)
        return undefined;
    const [raw = '0', ...numbers] = output.split(' ');
    const bits = Number.parseInt(raw, 16);
    const [uid = 0, gid = 0, size = 0] = numbers.map(Number);
    const type = bits & 0o170000;
    return { isFolder: type === 0o040000, isFile: type === 0o100000, mode: bits & 0o7777, uid, gid, size };
}
/** Something harmless of the same kind, mode and owner as what the machine has at a path. */
async function standIn(path, found) {
    if (found === undefined) {
        return { item: { path, type: 'directory', mode: 0o755, uid: 0, gid: 0 }, note: missingNote };
    }
    const { mode, uid, gid } = found;
    if (found.isFolder) {
        return {
            item: { path, type: 'directory', mode, uid, gid },
            note: "is an empty folder instead of this machine's",
        };
    }
    const copy = found.isFile && copiedFiles.has(path) && found.size <= copyLimit ? await contentOf(path) : undefined;
    return {
        // Not setuid: only what the image brings may be that.
        item: {
            path,
            type: 'file',
            mode: mode & 0o777,
            uid,
            gid,
            content: () => Promise.resolve(copy ?? Buffer.alloc(0)),
        },
        note: copy === undefined ? "is an empty file instead of this machine's" : "is a copy of this machine's",
    };
}
async function contentOf(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/installer/defaults.ts
var defaults = __webpack_require__(29256);
;// CONCATENATED MODULE: ./src/trial/allowed-keys.ts

const texts = ['scalar'];
function scalars(...keys) {
    return Object.fromEntries(keys.map((key) => [key, 'scalar']));
}
const idMappings = [scalars('containerID', 'hostID', 'size')];
const allowed = {
    ...scalars('ociVersion', 'hostname', 'domainname'),
    root: scalars('path', 'readonly'),
    process: {
        ...scalars('terminal', 'cwd', 'noNewPrivileges', 'oomScoreAdj', 'apparmorProfile', 'selinuxLabel'),
        consoleSize: scalars('height', 'width'),
        user: { ...scalars('uid', 'gid', 'umask', 'username'), additionalGids: texts },
        args: texts,
        env: texts,
        capabilities: {
            ambient: texts,
            bounding: texts,
            effective: texts,
            inheritable: texts,
            permitted: texts,
        },
        rlimits: [scalars('type', 'hard', 'soft')],
    },
    mounts: [{ ...scalars('destination', 'type', 'source'), options: texts }],
    linux: {
        ...scalars('mountLabel', 'rootfsPropagation'),
        namespaces: [scalars('type', 'path')],
        uidMappings: idMappings,
        gidMappings: idMappings,
        devices: [scalars('path', 'type', 'major', 'minor', 'fileMode', 'uid', 'gid')],
        resources: {
            devices: [scalars('allow', 'type', 'major', 'minor', 'access')],
            memory: scalars('limit', 'reservation', 'swap', 'swappiness'),
            cpu: scalars('shares', 'quota', 'period', 'cpus', 'mems'),
            pids: scalars('limit'),
        },
        seccomp: {
            ...scalars('defaultAction', 'defaultErrnoRet'),
            architectures: texts,
            flags: texts,
            syscalls: [
                {
                    ...scalars('action', 'errnoRet'),
                    names: texts,
                    args: [scalars('index', 'value', 'valueTwo', 'op')],
                },
            ],
        },
        maskedPaths: texts,
        readonlyPaths: texts,
        personality: scalars('domain'),
    },
};
/** Of linux.sysctl any name may be a key; the runtime takes those of the container's own namespaces only. */
const namespacedSysctl = /^(?:net\.|kernel\.(?:msg|shm|sem|domainname$|hostname$)|fs\.mqueue\.)/;
const reasons = {
    hooks: 'hooks run programs of the machine',
    annotations: 'runtimes take orders from annotations',
    'linux.cgroupsPath': 'two trials must not meet in one control group',
    'linux.seccomp.listenerPath': 'it names a socket of the machine',
};
/** Takes from a configuration what a trial hands on; the kinds of values stay, so that the runtime judges them. */
function allowedKeys(json) {
    const dropped = [];
    const config = pick(json, allowed, '', (path, value, known) => {
        if (isNothing(value))
            return;
        const meant = known.find((key) => key.toLowerCase() === lastKey(path).toLowerCase());
        const reason = meant === undefined
            ? (reasons[path] ?? 'a trial does not use it')
            : `runc takes it for "${meant}", which the specification does not`;
        dropped.push(`${path} was left out: ${reason}.`);
    });
    const sysctl = sysctlOf(json, dropped);
    if (!(0,core_json/* isObject */.G)(config))
        return { config: {}, dropped };
    if (sysctl === undefined)
        return { config, dropped };
    return { config: { ...config, linux: { ...config.linux, sysctl } }, dropped };
}
function pick(value, shape, path, drop) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (shape === 'scalar') {
        drop(path, value, []);
        return Array.isArray(value) ? [] : {};
    }
    if (isList(shape)) {
        if (Array.isArray(value))
            return value.map((item, index) => pick(item, shape[0], `${path}[${index}]`, drop));
        drop(path, value, []);
        return {};
    }
    if (!(0,core_json/* isObject */.G)(value)) {
        // An empty list is refused by the runtime as a full one would be.
        return [];
    }
    const prefix = path === '' ? '' : `${path}.`;
    const known = [...Object.keys(shape), ...(path === '' ? ['hooks', 'annotations'] : [])];
    const kept = [];
    for (const [key, item] of Object.entries(value)) {
        const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
        if (inner !== undefined)
            kept.push([key, pick(item, inner, prefix + key, drop)]);
        else if (path !== 'linux' || key !== 'sysctl')
            drop(prefix + shown(key), item, known.filter((name) => name !== key));
    }
    return Object.fromEntries(kept);
}
function isList(shape) {
    return Array.isArray(shape);
}
function sysctlOf(json, dropped) {
    const linux = (0,core_json/* isObject */.G)(json) ? json.linux : undefined;
    const sysctl = (0,core_json/* isObject */.G)(linux) && Object.hasOwn(linux, 'sysctl') ? linux.sysctl : undefined;
    if (!(0,core_json/* isObject */.G)(sysctl))
        return undefined;
    const kept = [];
    for (const [name, value] of Object.entries(sysctl)) {
        // A slash or a double dot would leave the folder of the name.
        if (typeof value === 'string' && namespacedSysctl.test(name) && /^\w+(?:\.[\w-]+)+$/.test(name)) {
            kept.push([name, value]);
        }
        else {
            dropped.push(`linux.sysctl "${shown(name)}" was left out: it is a setting of the machine's kernel.`);
        }
    }
    return Object.fromEntries(kept);
}
/** Whether a value asks for nothing: `hooks: {}` and the like. */
function isNothing(value) {
    if (typeof value !== 'object' || value === null)
        return !value;
    return Object.values(value).every(isNothing);
}
function lastKey(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
/** A key as part of a sentence: an image may have any. */
function shown(key) {
    return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}

;// CONCATENATED MODULE: ./src/trial/big-integers.ts

/** What stands for such an integer while the rest is changed. No JSON string can hold it unescaped. */
const mark = '\u0000integer:';
/** Parses JSON; each long integer becomes a string that {@link stringifyExact} writes as the same integer again. */
function parseExact(text) {
    return (0,core_json/* parseExactly */.A)(text, mark);
}
function stringifyExact(value) {
    return JSON.stringify(value, null, 2).replaceAll(/"\\u0000integer:(-?\d+)"/g, '$1');
}

// EXTERNAL MODULE: ./src/core/capabilities.ts
var capabilities = __webpack_require__(63649);
;// CONCATENATED MODULE: ./src/trial/sandbox-capabilities.ts


/** Linux's capabilities by number. Source: capabilities(7). */
const capabilityNames = [...capabilities/* privilegedCapabilities */.su, ...capabilities/* newerCapabilities */.qA];
/**
 * Capabilities that act on the machine's kernel, whatever namespaces the container has, and what they would let its
 * program do. A trial withholds them.
 */
const machineWide = {
    CAP_SYS_ADMIN: 'mount, and so undo the protection of /proc and /sys',
    CAP_SYS_MODULE: "load modules into the machine's kernel",
    CAP_SYS_RAWIO: "reach the machine's memory and disks",
    CAP_SYS_BOOT: 'load another kernel',
    CAP_SYS_TIME: "set the machine's clock",
    CAP_SYS_PACCT: "account the machine's processes",
    CAP_DAC_READ_SEARCH: "open the machine's files by their handles",
    CAP_LINUX_IMMUTABLE: 'make files that cannot be removed',
    CAP_MAC_OVERRIDE: "override the machine's security module",
    CAP_MAC_ADMIN: "configure the machine's security module",
    CAP_SYSLOG: "read and clear the kernel's log",
    CAP_AUDIT_CONTROL: "configure the machine's audit",
    CAP_AUDIT_READ: "read the machine's audit",
    CAP_WAKE_ALARM: 'wake the machine',
    CAP_BLOCK_SUSPEND: 'keep the machine from sleeping',
    CAP_PERFMON: "watch the machine's kernel",
    CAP_BPF: "load programs into the machine's kernel",
};
/**
 * The capabilities of a container on trial.
 * @param sets `process.capabilities`.
 * @param available what root can give on this machine.
 * @param ownNetwork whether the container has a network of its own, which it may then change.
 */
function sandboxCapabilities(sets, available, ownNetwork) {
    const withheld = new Map();
    const lacking = new Set();
    const keep = (name) => {
        // Some runtimes read a name in any case; what is not a name is theirs to refuse.
        const plain = typeof name === 'string' ? name.toUpperCase() : '';
        const reason = machineWide[plain] ??
            (plain === 'CAP_NET_ADMIN' && !ownNetwork ? "configure the machine's own network" : undefined) ??
            (capabilityNames.includes(plain) ? undefined : 'have an unknown effect');
        if (reason !== undefined)
            withheld.set(String(name), reason);
        else if (!available.includes(plain))
            lacking.add(plain);
        else
            return true;
        return false;
    };
    const kept = (0,core_json/* isObject */.G)(sets)
        ? Object.fromEntries(Object.entries(sets).map(([set, names]) => [set, Array.isArray(names) ? names.filter(keep) : names]))
        : sets;
    return { sets: kept, withheld, lacking: [...lacking] };
}

;// CONCATENATED MODULE: ./src/trial/sandbox-mounts.ts

/** File systems that hold nothing of the machine's in a container with namespaces of its own. */
const types = ['proc', 'sysfs', 'tmpfs', 'devpts', 'mqueue', 'cgroup'];
/** File systems of the kernel's that a container could give orders to the machine through. */
const readOnlyTypes = ['sysfs', 'cgroup'];
/** Options that change a mount of the container's own. `remount` and `shared` are none of these. Source: mount(8). */
const flags = /^(?:(?:ro|rw|rro|defaults|silent|loud|r?bind|r?private|r?slave|r?unbindable|newinstance|tmpcopyup|acl|noacl)|(?:no)?(?:suid|dev|exec|atime|diratime|relatime|strictatime|lazytime|iversion|mand|symfollow)|r(?:no)?(?:suid|dev|exec|atime)|(?:dir)?sync|async)$/;
const settings = /^(?:size|mode|uid|gid|nr_inodes|nr_blocks|ptmxmode|max|hidepid|subset|huge|mpol|(?:fs|def|root)?context)=/;
/** A runtime takes a mount for a bind mount by its type or by its options. */
function isBind(mount) {
    const options = optionsOf(mount);
    return mount.type === 'bind' || options.includes('bind') || options.includes('rbind');
}
/** The sources of all bind mounts, each once. A source that is mounted writable anywhere counts as writable. */
function bindSourcesOf(mounts) {
    const sources = new Map();
    for (const mount of mounts) {
        if (typeof mount.source !== 'string' || !isBind(mount))
            continue;
        const readOnly = optionsOf(mount).includes('ro');
        sources.set(mount.source, readOnly && (sources.get(mount.source) ?? true));
    }
    return [...sources].map(([source, readOnly]) => ({ source, readOnly }));
}
/** Why a trial does not make a mount; nothing if it does. */
function mountRefusal(mount) {
    const { destination, type } = mount;
    if (isBind(mount))
        return undefined;
    const place = `the mount on ${JSON.stringify(destination)}`;
    if (!types.includes(type)) {
        return `${place} is of type ${JSON.stringify(type)}, and a trial only makes mounts of the types bind, ${types.join(', ')}.`;
    }
    if (type === 'proc' && (typeof destination !== 'string' || external_node_path_.posix.join('/', destination, '.') !== '/proc')) {
        return `${place} is of type "proc", which a trial only mounts on /proc, where it is protected.`;
    }
    return undefined;
}
/** A mount as the trial makes it, and what was changed, a sentence each. */
function sandboxMount(mount, placement) {
    const place = `The mount on ${JSON.stringify(mount.destination)}`;
    const asked = optionsOf(mount);
    const options = asked.filter((option) => flags.test(option) || settings.test(option));
    const changed = asked
        .filter((option) => !options.includes(option))
        .map((option) => `${place} was made without its option ${JSON.stringify(option)}.`);
    const common = { ...(mount.destination !== undefined && { destination: mount.destination }) };
    if (isBind(mount)) {
        return { mount: { ...common, ...bound(options, placement) }, changed };
    }
    const forced = readOnlyTypes.includes(mount.type) && !isReadOnly(options) ? ['ro'] : [];
    return {
        mount: {
            ...common,
            type: mount.type,
            ...(mount.source !== undefined && { source: mount.source }),
            ...(mount.options !== undefined || forced.length > 0 ? { options: [...options, ...forced] } : {}),
        },
        changed: [...changed, ...forced.map(() => `${place} was made read-only.`)],
    };
}
function bound(options, placement) {
    switch (placement?.kind) {
        case undefined:
            // The runtime refuses a bind mount without a source.
            return { type: 'bind', options };
        case 'sysfs':
            return { type: 'sysfs', source: 'sysfs', options: ['nosuid', 'noexec', 'nodev', 'ro'] };
        case 'read-only': {
            // Of what is mounted below, `ro` would protect nothing.
            const own = options.filter((option) => !['bind', 'rbind', 'rw'].includes(option));
            return { type: 'bind', source: placement.path, options: ['bind', ...own, 'nosuid', 'nodev', 'ro'] };
        }
        case 'device':
        case 'private':
        case 'stand-in':
            return { type: 'bind', source: placement.path, options };
    }
}
/** The last of these options counts. */
function isReadOnly(options) {
    return options.findLast((option) => option === 'ro' || option === 'rw') === 'ro';
}
function optionsOf({ options }) {
    return Array.isArray(options) ? options.filter((option) => typeof option === 'string') : [];
}

;// CONCATENATED MODULE: ./src/trial/sandbox-config.ts
/**
 * The runtime's configuration as a trial needs it: the author's, except for what would reach the machine.
 * Source: https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config-linux.md
 */







/** Reads config.json for a trial. @param text valid JSON. */
function askedConfig(text) {
    const { config, dropped } = allowedKeys(parseExact(text));
    const linux = object(config.linux);
    const mappedRoot = list(linux.uidMappings).find((mapping) => object(mapping).containerID === 0);
    const hostId = hasNamespace(linux, 'user') ? object(mappedRoot).hostID : undefined;
    const refusal = refusalOf(config);
    return {
        config,
        dropped: dropped.length > most
            ? [...dropped.slice(0, most), `${dropped.length - most} more keys were left out.`]
            : dropped,
        bindSources: bindSourcesOf(list(config.mounts).map(object)),
        ...(refusal !== undefined && { refusal }),
        ...(typeof hostId === 'number' && { mappedRoot: hostId }),
    };
}
/** Sentences about keys that were left out; an image may hold millions. */
const most = 50;
function refusalOf(config) {
    const linux = object(config.linux);
    const own = list(linux.namespaces).map(object);
    const mount = own.find(({ type }) => type === 'mount');
    if (mount === undefined || mount.path !== undefined) {
        return 'config.json has no mount namespace of its own, so the container would mount on the machine itself; add {"type": "mount"} to linux.namespaces.';
    }
    const sysctl = Object.keys(object(linux.sysctl)).find((name) => name.startsWith('net.'));
    if (sysctl !== undefined && !hasNamespace(linux, 'network')) {
        return `linux.sysctl sets ${sysctl}, but config.json has no network namespace, so it would be the machine's; add {"type": "network"} to linux.namespaces or leave it out.`;
    }
    const mounts = list(config.mounts).map((entry) => mountRefusal(object(entry)));
    const refused = mounts.find((sentence) => sentence !== undefined);
    return refused === undefined ? undefined : `In config.json ${refused}`;
}
/** Rewrites a configuration for a trial. @param placements where each bind source lies. */
function sandboxConfig({ config, dropped }, placements, machine) {
    const changed = [];
    const shared = [];
    for (const [source, { kind, note }] of placements) {
        const isShared = kind === 'device' || kind === 'read-only' || kind === 'sysfs';
        (isShared ? shared : changed).push(`The bind source ${JSON.stringify(source)} ${note}.`);
    }
    const linux = object(config.linux);
    const spaces = sandboxNamespaces(linux);
    const { sets, withheld, lacking } = sandboxCapabilities(object(config.process).capabilities, machine.capabilities, hasNamespace(linux, 'network'));
    const mounts = list(config.mounts).map((entry) => {
        const mount = object(entry);
        return sandboxMount(mount, typeof mount.source === 'string' ? placements.get(mount.source) : undefined);
    });
    const nodes = sandboxDevices(linux);
    const labels = securityLabels(config, machine);
    const sandboxed = {
        ...config,
        ...(config.process !== undefined && {
            process: {
                ...without(object(config.process), labels.left),
                ...(sets !== undefined && { capabilities: sets }),
            },
        }),
        root: { ...object(config.root), path: 'rootfs' },
        mounts: mounts.map(({ mount }) => mount),
        linux: {
            ...without(linux, [...labels.left, 'rootfsPropagation']),
            ...(isPrivate(linux.rootfsPropagation) && { rootfsPropagation: linux.rootfsPropagation }),
            namespaces: spaces.namespaces,
            ...(linux.devices !== undefined && { devices: nodes.devices }),
            resources: { ...object(linux.resources), devices: nodes.rules },
            maskedPaths: union(linux.maskedPaths, defaults/* defaultConfig */.s.linux.maskedPaths),
            readonlyPaths: union(linux.readonlyPaths, defaults/* defaultConfig */.s.linux.readonlyPaths),
        },
    };
    if (linux.rootfsPropagation !== undefined && !isPrivate(linux.rootfsPropagation)) {
        changed.push('linux.rootfsPropagation was left out: mounts of the container would show on the machine.');
    }
    changed.push(...mounts.flatMap((mount) => mount.changed), ...spaces.changed, ...nodes.changed, ...labels.changed, ...[...withheld].map(([name, reason]) => `${name} was withheld: it lets a program ${reason}.`), ...lacking.map((name) => `${name} was left out: this machine does not have it.`), ...dropped);
    return {
        text: `${stringifyExact(sandboxed)}\n`,
        changed,
        shared: [...shared, ...spaces.shared],
        lacking,
        withheld: [...withheld.keys()],
    };
}
/** Namespaces that a container gets even if config.json does not ask for them. Without one it could see or end processes of the machine. */
const always = ['pid', 'ipc', 'uts'];
function sandboxNamespaces(linux) {
    const asked = list(linux.namespaces).map(object);
    const missing = always.filter((type) => asked.every((namespace) => namespace.type !== type));
    return {
        namespaces: [
            ...asked.map(({ type }) => ({ ...(type !== undefined && { type }) })),
            ...missing.map((type) => ({ type })),
        ],
        changed: [
            ...missing.map((type) => `The container got its own namespace of type ${type}: config.json asks for the machine's.`),
            ...asked
                .filter(({ path }) => path !== undefined)
                .map(({ type, path }) => `The container got its own namespace of type ${String(type)} instead of ${JSON.stringify(path)}.`),
        ],
        shared: hasNamespace(linux, 'network')
            ? []
            : ["The container used the machine's own network: config.json has no network namespace."],
    };
}
function sandboxDevices(linux) {
    const isHarmless = (item) => {
        const { type, major, minor } = object(item);
        return (type === 'c' &&
            [...devices.values()].some((numbers) => numbers[0] === major && numbers[1] === minor));
    };
    const asked = list(linux.devices);
    const rules = list(object(linux.resources).devices).filter((rule) => object(rule).allow === true);
    return {
        devices: asked.filter(isHarmless),
        rules: [{ allow: false, access: 'rwm' }, ...rules.filter(isHarmless)],
        changed: [
            ...asked
                .filter((device) => !isHarmless(device))
                .map((device) => `The device ${JSON.stringify(object(device).path)} was left out: it is the machine's.`),
            ...(rules.every(isHarmless)
                ? []
                : ["linux.resources.devices was reduced to devices that hold nothing of the machine's."]),
        ],
    };
}
/** Labels of a security module that this machine does not have: the runtime would refuse them. */
function securityLabels(config, machine) {
    const absent = [
        ['process', 'selinuxLabel', 'SELinux', machine.selinux],
        ['linux', 'mountLabel', 'SELinux', machine.selinux],
        ['process', 'apparmorProfile', 'AppArmor', machine.apparmor],
    ];
    const left = absent.filter(([, , , has]) => !has);
    return {
        left: left.map(([, key]) => key),
        changed: left
            .filter(([part, key]) => Boolean(object(config[part])[key]))
            .map(([part, key, module]) => `${part}.${key} was left out: this machine has no ${module}.`),
    };
}
function isPrivate(propagation) {
    return typeof propagation === 'string' && /^r?(?:private|slave|unbindable)$/.test(propagation);
}
function hasNamespace(linux, type) {
    return list(linux.namespaces).some((namespace) => object(namespace).type === type);
}
function union(asked, needed) {
    return [...new Set([...list(asked), ...needed])];
}
function without(config, keys) {
    return Object.fromEntries(Object.entries(config).filter(([key]) => !keys.includes(key)));
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function object(value) {
    return (0,core_json/* isObject */.G)(value) ? value : {};
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/exec/bounded-text.ts
/** Keeps the beginning and the end of a text of any length, so that a program's output cannot fill the memory. */
class BoundedText {
    half;
    head = Buffer.alloc(0);
    tail = Buffer.alloc(0);
    dropped = 0;
    /** @param half bytes kept of each end. */
    constructor(half = 32 * 1024) {
        this.half = half;
    }
    add(chunk) {
        const room = Math.max(0, this.half - this.head.length);
        this.head = Buffer.concat([this.head, chunk.subarray(0, room)]);
        const rest = Buffer.concat([this.tail, chunk.subarray(room)]);
        this.tail = rest.subarray(Math.max(0, rest.length - this.half));
        this.dropped += rest.length - this.tail.length;
    }
    toString() {
        const gap = this.dropped === 0 ? '' : `\n[${this.dropped} bytes left out]\n`;
        return `${this.head.toString('utf8')}${gap}${this.tail.toString('utf8')}`;
    }
}

// EXTERNAL MODULE: ./src/exec/child.ts
var exec_child = __webpack_require__(37567);
// EXTERNAL MODULE: ./src/exec/environment.ts
var environment = __webpack_require__(42376);
// EXTERNAL MODULE: ./src/exec/feed.ts
var feed = __webpack_require__(65981);
;// CONCATENATED MODULE: ./src/exec/root.ts







/** Milliseconds to wait for the output of an ended program, whose children may keep its streams open for ever. */
const lastWords = 1000;
/** Seconds that a program may take if no limit is given. */
const defaultLimit = 1800;
/** Starts programs as root, directly or through a `sudo` that asks for no password. No shell is involved. */
class Root {
    prefix;
    signal;
    /** @param signal ends running programs and stops new ones from starting. */
    constructor(prefix, signal) {
        this.prefix = prefix;
        this.signal = signal;
    }
    until(signal) {
        return new Root(this.prefix, signal);
    }
    /**
     * Starts a program in a process group of its own, so that Ctrl-C on the terminal reaches this process only.
     * @throws ProgramMissing, or the signal's reason if it has fired.
     */
    start(program, args, input) {
        this.signal?.throwIfAborted();
        const [command = program, ...rest] = [...this.prefix, program, ...args];
        const options = { detached: true, env: (0,environment/* minimalEnvironment */.n)() };
        const { child, ended: exited } = (0,exec_child/* start */.n)(command, undefined, (path) => input === undefined
            ? (0,external_node_child_process_.spawn)(path, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
            : (0,external_node_child_process_.spawn)(path, rest, { ...options, stdio: ['pipe', 'pipe', 'pipe'] }));
        const output = new BoundedText();
        for (const stream of [child.stdout, child.stderr]) {
            stream.on('data', (chunk) => {
                output.add(chunk);
            });
        }
        child.once('exit', () => {
            const timer = setTimeout(() => {
                for (const stream of [child.stdin, child.stdout, child.stderr])
                    stream?.destroy();
            }, lastWords);
            child.once('close', () => {
                clearTimeout(timer);
            });
        });
        let over = false;
        const fed = input && child.stdin ? (0,feed/* feed */.h)(input, child.stdin) : undefined;
        const ended = Promise.all([exited, fed])
            .then(([status]) => shellStatus(status))
            .finally(() => {
            over = true;
        });
        // The caller receives the rejection, but may not await it yet.
        ended.catch(() => undefined);
        return {
            output,
            ended,
            kill: async () => {
                if (!over)
                    await this.killGroup(child);
            },
        };
    }
    async run(program, args, options = {}) {
        const { output, ended, kill } = this.start(program, args, options.input);
        let timedOut = false;
        const end = () => {
            kill().catch(() => undefined);
        };
        const timer = setTimeout(() => {
            timedOut = true;
            end();
        }, (options.limit ?? defaultLimit) * 1000);
        this.signal?.addEventListener('abort', end, { once: true });
        try {
            const status = await ended;
            this.signal?.throwIfAborted();
            return { status, output: output.toString(), timedOut };
        }
        finally {
            clearTimeout(timer);
            this.signal?.removeEventListener('abort', end);
        }
    }
    /** Runs a program that has to succeed. @returns its output. @throws SystemError with its output. */
    async must(program, args, options = {}) {
        const { status, output } = await this.run(program, args, options);
        if (status === 0)
            return output;
        throw new errors/* SystemError */._N(`"${[program, ...args].join(' ')}" failed (exit code ${status}): ${output.trim()}`);
    }
    /** Kills a program's whole group, as root: sudo does not pass KILL on. */
    async killGroup(child) {
        if (child.pid === undefined)
            return;
        if (this.prefix.length === 0)
            killNow(child.pid);
        else
            await new Root(this.prefix).run('kill', ['-KILL', '--', `-${child.pid}`]);
    }
}
function shellStatus(status) {
    return typeof status === 'number' ? status : 128 + external_node_os_.constants.signals[status];
}
/** Kills a process group, unless it has just ended by itself. */
function killNow(group) {
    try {
        process.kill(-group, 'SIGKILL');
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/trial/tools.ts





const runtimes = ['runc', 'crun'];
/** One sentence on why this machine cannot make a trial; nothing if it can. Quick, and changes nothing. */
async function trialProblem() {
    const found = await findTools();
    return typeof found === 'string' ? found : undefined;
}
/** @throws SystemError with the sentence of {@link trialProblem}. */
async function requireTools() {
    const found = await findTools();
    if (typeof found === 'string')
        throw new errors/* SystemError */._N(found);
    return found;
}
async function findTools() {
    if (process.platform !== 'linux')
        return `A trial start needs Linux, and this is ${process.platform}.`;
    const runtime = (0,find_program/* findProgram */.Kp)(runtimes);
    if (runtime === undefined) {
        return 'A trial start needs runc or crun, and neither is on PATH; install one ("apt-get install runc", "dnf install crun").';
    }
    if ((0,find_program/* findProgram */.Kp)(['tar']) === undefined)
        return 'A trial start needs GNU tar, and it is not on PATH.';
    const root = await findRoot();
    if (root === undefined) {
        return 'A trial start needs root: run it as root, or let sudo work without a password ("sudo -n true" must succeed).';
    }
    return { root, runtime };
}
async function findRoot() {
    if (process.getuid?.() === 0)
        return new Root([]);
    const sudo = (0,find_program/* findProgram */.Kp)(['sudo']);
    if (sudo === undefined)
        return undefined;
    const { status } = await new Root([sudo, '-n']).run('true', [], { limit: 10 });
    return status === 0 ? new Root([sudo, '-n']) : undefined;
}
/** What this machine can give a container. A label for a security module that it does not have is a runtime's error. */
async function machineAbilities() {
    const names = await textOf('/sys/kernel/security/lsm');
    const apparmor = await textOf('/sys/module/apparmor/parameters/enabled');
    return {
        selinux: names.split(',').includes('selinux') || (await textOf('/sys/fs/selinux/enforce')) !== '',
        apparmor: apparmor.startsWith('Y'),
        capabilities: await availableCapabilities(),
    };
}
/** What no process here can exceed, not even as root: in a container the machine may lack some. Source: proc(5). */
async function availableCapabilities() {
    const mask = /^CapBnd:\s*([0-9a-f]+)$/m.exec(await textOf('/proc/self/status'))?.[1];
    if (mask === undefined)
        return kernelCapabilities();
    const bits = BigInt(`0x${mask}`);
    return capabilityNames.filter((_, number) => (bits >> BigInt(number)) % 2n === 1n);
}
/** The capabilities that this kernel knows. */
async function kernelCapabilities() {
    const last = Number.parseInt(await textOf('/proc/sys/kernel/cap_last_cap'), 10);
    return Number.isNaN(last) ? capabilityNames : capabilityNames.slice(0, last + 1);
}
/** The content of a small file of the kernel's; empty if it cannot be read. */
async function textOf(path) {
    try {
        return (await (0,promises_.readFile)(path, 'utf8')).trim();
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/trial/trial-folder.ts



const prefix = 'system-image-trial-';
/**
 * A folder that holds all of one trial; its name is the container's id. It is closed to other users: no setuid file
 * of an image gives them anything.
 */
class TrialFolder {
    path;
    id;
    /** The runtime's own folder. */
    state;
    /** Stands for the root of a host. */
    host;
    /** The runtime's bundle: config.json and rootfs. No path of the host leads here. */
    bundle;
    constructor(path) {
        this.path = path;
        this.id = (0,external_node_path_.basename)(path);
        this.state = (0,external_node_path_.join)(path, 'state');
        this.host = (0,external_node_path_.join)(path, 'host');
        this.bundle = (0,external_node_path_.join)(path, 'bundle');
    }
    /** @param parent where temporary folders lie. */
    static async create(parent) {
        // Only its owner may enter what mkdtemp creates.
        const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix)));
        const owner = { pid: process.pid, started: (await startOf(process.pid)) ?? '' };
        await (0,promises_.writeFile)(ownerFile(path), JSON.stringify(owner));
        const folder = new TrialFolder(path);
        for (const inner of [folder.host, folder.bundle])
            await (0,promises_.mkdir)(inner, { mode: 0o700 });
        return folder;
    }
    /**
     * Lets the root of a container with a user namespace of its own, another user here, reach its files. That user may
     * also log in here: setuid files, which have no effect in such a container, would make it this machine's root.
     */
    async openFor(uid, root) {
        const setuid = ['-xdev', '-type', 'f', '-perm', '/6000'];
        await root.must('find', [this.host, this.bundle, ...setuid, '-exec', 'chmod', 'u-s,g-s', '{}', '+']);
        await root.must('chown', [String(uid), '--', this.host, this.bundle]);
        // Nothing else here can be entered.
        await (0,promises_.chmod)(this.path, 0o711);
    }
    /** Ends the container and removes everything. */
    async remove(root, runtime) {
        await new Container(root, { runtime, id: this.id, state: this.state, bundle: this.bundle }).remove();
        await unmountBelow(root, this.path);
        await root.must('rm', ['--recursive', '--force', '--one-file-system', '--', this.path]);
    }
    /**
     * Removes what killed trials of this user left. Folders of other users are not even read: the trial runs as root,
     * and every user may create folders here.
     */
    static async sweep(parent, root, runtime) {
        for (const name of (await (0,promises_.readdir)(parent)).filter((entry) => entry.startsWith(prefix))) {
            const path = (0,external_node_path_.join)(parent, name);
            const owner = await ownerOf(path);
            if (owner === undefined || (await startOf(owner.pid)) === owner.started)
                continue;
            await new TrialFolder(path).remove(root, runtime).catch(() => undefined);
        }
    }
}
function ownerFile(path) {
    return (0,external_node_path_.join)(path, 'owner.json');
}
async function ownerOf(path) {
    try {
        const folder = await (0,promises_.lstat)(path);
        if (!folder.isDirectory() || folder.uid !== process.getuid?.())
            return undefined;
        const owner = JSON.parse(await (0,promises_.readFile)(ownerFile(path), 'utf8'));
        const { pid, started } = owner;
        return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
    }
    catch {
        return undefined;
    }
}
/** When a process was started; nothing if there is none. */
async function startOf(pid) {
    try {
        const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
        // The second field is a name in brackets that may hold anything: count from its end.
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    catch {
        return undefined;
    }
}
/** A shared mount inside a container may show here as well; it must be gone before the folder is. */
async function unmountBelow(root, folder) {
    const mounts = (await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8'))
        .split('\n')
        .map((line) => line.split(' ')[4] ?? '')
        .filter((point) => point.startsWith(`${folder}/`));
    for (const point of mounts.reverse())
        await root.run('umount', ['--lazy', '--', point]);
}

;// CONCATENATED MODULE: ./src/trial/unit.ts

/**
 * Whether the container is to end by itself: the unit is of a kind that does, or `atomic install` runs the image
 * once and leaves nothing.
 */
function endsByItself(unit, labels) {
    return (labels['atomic.run'] === 'once' ||
        setting(unit, 'Type') === 'oneshot' ||
        /^(yes|true|on|1)$/i.test(setting(unit, 'RemainAfterExit') ?? ''));
}
/** The last value of a setting in [Service]. */
function setting(unit, name) {
    return (0,unit_file/* settings */.W)((0,unit_file/* parseUnit */.E)(unit), 'Service', name).at(-1)?.value;
}
/**
 * Reads the lines of `systemd-analyze verify`. Its exit status does not distinguish a line that is ignored from a unit that
 * is refused, so the words have to.
 * @param file the unit's path, as it was given to the program.
 */
function unitVerdict(output, file, name) {
    const lines = output
        .split('\n')
        .filter((line) => line.includes(name))
        .map((line) => line.replaceAll(file, name));
    const refused = (line) => /Refusing|bad unit file setting|Failed to load/.test(line);
    return { refusals: lines.filter(refused), notices: lines.filter((line) => !refused(line)) };
}

;// CONCATENATED MODULE: ./src/trial/verify-unit.ts




/**
 * Lets systemd read the unit. @returns what it says about it, a sentence each.
 * @throws TrialFailure if it would not load the unit.
 */
async function verifyUnit({ path }, host) {
    const program = (0,find_program/* findProgram */.Kp)(['systemd-analyze']);
    if (program === undefined)
        return ['systemd-analyze is not on PATH, so nothing but the installer read the unit.'];
    const file = host.locate(path);
    const { output } = await host.root.run(program, ['verify', '--man=no', file], { limit: 30 });
    const { refusals, notices } = unitVerdict(output, file, (0,external_node_path_.basename)(path));
    if (refusals.length === 0)
        return notices;
    throw new TrialFailure(`systemd would not load the unit: ${refusals.join(' ')}`, {
        advice: 'Look at service.template.',
        output,
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/trial/watch.ts




/** Seconds that `trial-command` may take. */
const commandLimit = 60;
/** Seconds in which a process must be gone after KILL. */
const killLimit = 10;
/** Starts a container, watches it, runs the command in it and stops it. @throws TrialFailure if it fails. */
async function watchContainer(container, options) {
    const run = container.start();
    try {
        return await watchRun(container, run, options);
    }
    finally {
        // The container first: its runtime waits for it. A runtime that is still there after that has hung.
        await container.remove();
        await run.kill();
    }
}
async function watchRun(container, run, options) {
    const { seconds, endsByItself } = options;
    const started = performance.now();
    const status = await endWithin(run, seconds, options.signal);
    const after = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    if (status === undefined)
        return endsByItself ? stillRunning(run, seconds) : stayedUp(container, run, options);
    const output = run.output.toString();
    if (status !== 0) {
        throw new TrialFailure(`The container ended after ${after} with exit code ${status}.`, {
            exitCode: status,
            advice: adviceFor(output),
            output,
        });
    }
    if (!endsByItself) {
        throw new TrialFailure(`The container ended after ${after}, although with exit code 0.`, {
            exitCode: 0,
            output,
            advice: 'A service has to stay up; if it does its work and ends, write Type=oneshot in service.template or label the image atomic.run=once.',
        });
    }
    if (options.command !== undefined) {
        throw new TrialFailure('trial-command was not run: the container ended by itself, as it should.', {
            exitCode: 0,
            output,
            advice: 'Leave trial-command out for an image that does its work and ends.',
        });
    }
    return {
        summary: `The container did its work and ended after ${after}.`,
        exitCode: 0,
        output,
        findings: [],
    };
}
function stillRunning({ output }, seconds) {
    throw new TrialFailure(`The container should end by itself, and was still running after ${seconds} s.`, {
        output: output.toString(),
        advice: 'Raise trial-seconds; a service that stays up needs another Type than oneshot in service.template.',
    });
}
async function stayedUp(container, run, options) {
    const pid = await container.runningPid();
    if (pid === undefined) {
        throw new TrialFailure(`The container had not started after ${options.seconds} s.`, {
            output: run.output.toString(),
            advice: 'Look at the mounts and devices of config.json.template: the runtime was still at work on them.',
        });
    }
    await runCommand(container, run, options);
    const findings = await stop(container, run, pid, options);
    const answered = options.command === undefined ? '' : `, and "${options.command.join(' ')}" exited with 0 in it`;
    return {
        summary: `The container stayed up for ${options.seconds} s${answered}.`,
        output: run.output.toString(),
        findings,
    };
}
async function runCommand(container, run, { command, signal }) {
    if (command === undefined)
        return;
    const { status, output, timedOut } = await orAborted(container.exec(command, commandLimit), signal);
    if (status === 0)
        return;
    const how = timedOut ? `took more than ${commandLimit} s` : `ended with exit code ${status}`;
    throw new TrialFailure(`The command "${command.join(' ')}" ${how} in the container.`, {
        exitCode: status,
        advice: 'Look at what the command printed, after what the container itself printed.',
        output: [run.output.toString().trimEnd(), output].filter((text) => text !== '').join('\n'),
    });
}
/** TERM, then KILL, as systemd does. */
async function stop(container, run, pid, { stopSeconds, signal }) {
    const answers = await answersToTerm(pid);
    await container.kill('TERM');
    const status = await endWithin(run, answers ? stopSeconds : Math.min(stopSeconds, 1), signal);
    if (status !== undefined)
        return stopFindings(status);
    await container.kill('KILL');
    if ((await endWithin(run, killLimit, signal)) === undefined) {
        throw new TrialFailure(`The container was still there ${killLimit} s after KILL.`, {
            output: run.output.toString(),
            advice: 'A process that KILL does not end hangs inside the kernel: look at its mounts and devices.',
        });
    }
    if (!answers) {
        return [
            {
                message: 'The container had to be killed: its process has no handler for TERM, which as PID 1 it then never gets, so every stop waits for TimeoutStopSec.',
                help: 'Handle TERM ("trap \'exit 0\' TERM" in a shell).',
            },
        ];
    }
    throw new TrialFailure(`The container did not stop within ${stopSeconds} s of TERM, and had to be killed.`, {
        output: run.output.toString(),
        advice: 'The process handles or ignores TERM: let it end then, or the unit waits and fails at every stop.',
    });
}
/** systemd takes 0 and an end by TERM for a clean one: systemd.service(5), SuccessExitStatus=. */
function stopFindings(status) {
    if (status === 0 || status === 143)
        return [];
    return [
        {
            message: `The container ended with exit code ${status} on TERM, which systemd takes for a failure.`,
            help: `End with 0 on TERM, or write SuccessExitStatus=${status} in service.template.`,
        },
    ];
}
/** The exit status; nothing if it still runs after so many seconds. @throws the signal's reason if it fires. */
async function endWithin(run, seconds, signal) {
    const timer = new AbortController();
    try {
        return await orAborted(Promise.race([run.ended, (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal: timer.signal })]), signal);
    }
    finally {
        timer.abort();
    }
}
/** The result of the work, unless the signal fires first. @throws the signal's reason. */
async function orAborted(work, signal) {
    signal.throwIfAborted();
    let listener;
    const aborted = new Promise((_, reject) => {
        listener = () => {
            reject(signal.reason);
        };
        signal.addEventListener('abort', listener, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        if (listener !== undefined)
            signal.removeEventListener('abort', listener);
    }
}

;// CONCATENATED MODULE: ./src/trial/trial.ts






















/**
 * Installs an image into a folder of its own and starts it there, as `atomic install --system` and the unit would;
 * removes everything again. Nothing of the machine is written to.
 * @param image one whose files can be read one after the other quickly, such as that of a tar (`openTar`).
 * @throws UserError if an option is wrong, SystemError if this machine cannot make the trial ({@link trialProblem}) or
 *   lacks what the container needs, and the signal's reason if it fires.
 */
async function trial(image, options = {}) {
    const chosen = {
        ...options,
        seconds: checkedSeconds(options.seconds ?? 5, 'trial-seconds'),
        stopSeconds: checkedSeconds(options.stopSeconds ?? 10, 'The time to stop'),
    };
    if (options.command?.length === 0)
        throw new errors/* UserError */.yo('trial-command is empty; write a program to run.');
    const tools = await requireTools();
    const parent = await (0,promises_.realpath)(options.temporary ?? (0,external_node_os_.tmpdir)());
    await TrialFolder.sweep(parent, tools.root, tools.runtime);
    const folder = await TrialFolder.create(parent);
    const { signal = new AbortController().signal } = options;
    let result;
    let leftover;
    try {
        result = await attempt(image, chosen, tools, folder, signal);
    }
    finally {
        leftover = await removalProblem(folder, tools);
    }
    return leftover === undefined ? result : { ...result, notices: [...result.notices, leftover] };
}
/** @throws UserError if this is not a number of seconds. */
function checkedSeconds(seconds, name) {
    if (Number.isFinite(seconds) && seconds > 0 && seconds <= 3600)
        return seconds;
    throw new errors/* UserError */.yo(`${name} is ${seconds}; write a number of seconds, 3600 at most.`);
}
async function removalProblem(folder, { root, runtime }) {
    try {
        await folder.remove(root, runtime);
        return undefined;
    }
    catch (error) {
        return `The trial's folder "${folder.path}" could not be removed: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
/** One trial, and what came of it. */
async function attempt(image, options, tools, folder, signal) {
    const learnt = { changed: [], shared: [], notices: [], findings: [] };
    const doubts = { lacking: [], withheld: [] };
    let host;
    try {
        const plan = await makePlan(image, options, tools);
        learnt.notices.push(...plan.notices, ...keptNotice(plan));
        host = new PrivateHost(tools.root.until(signal), folder, plan.destination);
        learnt.notices.push(...(await host.prepare(plan, image.files)));
        if (plan.bundle === undefined || plan.unit === undefined) {
            const summary = `The image only installs files: ${plan.hostEntries.length} of them, and no service.`;
            return { passed: true, summary, output: '', ...learnt };
        }
        learnt.notices.push(...(await verifyUnit(plan.unit, host)));
        await makeBundle(image, plan, plan.bundle, { host, folder, learnt, doubts });
        const container = new Container(tools.root, {
            runtime: tools.runtime,
            id: folder.id,
            state: folder.state,
            bundle: folder.bundle,
        });
        const { findings, output, ...seen } = await watchContainer(container, {
            ...options,
            endsByItself: endsByItself(plan.unit.content, image.config.labels),
            signal,
        });
        learnt.findings.push(...findings);
        return { passed: true, ...seen, output: host.readable(output), ...learnt };
    }
    catch (error) {
        if (!(error instanceof TrialFailure))
            throw error;
        const { output = '', ...details } = error.details;
        assertMachineSuffices(error, doubts);
        const readable = host?.readable(output) ?? output;
        return { passed: false, summary: error.message, ...details, output: readable, ...learnt };
    }
}
/** Unpacks the image and writes the configuration to start it with. @throws TrialFailure if a trial cannot use it. */
async function makeBundle(image, { destination }, { config }, { host, folder, learnt, doubts, }) {
    const asked = askedConfig(config.content);
    if (asked.refusal !== undefined) {
        throw new TrialFailure('The container was not started.', { advice: asked.refusal });
    }
    const rootfs = (0,external_node_path_.join)(folder.bundle, 'rootfs');
    await (0,promises_.mkdir)(rootfs);
    const { items, notices } = await itemsOf(image.files);
    learnt.notices.push(...notices);
    await makeItems(host.root, rootfs, items);
    const { places, lacking } = await placeSources(asked.bindSources, destination, host);
    const { text, ...sandbox } = sandboxConfig(asked, places, await machineAbilities());
    learnt.changed = sandbox.changed;
    learnt.shared = sandbox.shared;
    doubts.lacking.push(...lacking, ...sandbox.lacking);
    doubts.withheld.push(...sandbox.withheld);
    // The folder belongs to this user until now, and nothing in it can be a link but rootfs.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder.bundle, 'config.json'), text, { flag: 'wx', mode: 0o600 });
    if (asked.mappedRoot !== undefined)
        await folder.openFor(asked.mappedRoot, host.root);
}
/**
 * A failure says nothing about the image if the machine lacks what the container needs, or if the trial keeps a
 * capability from a program that is then not permitted something.
 * @throws SystemError that says so.
 */
function assertMachineSuffices({ message, details: { output = '' } }, doubts) {
    const problem = machineProblem(output);
    const lacking = [...doubts.lacking, ...(problem === undefined ? [] : [problem])];
    const last = output.trimEnd().split('\n').slice(-5).join('\n');
    const seen = last === '' ? message : `${message} It printed:\n${last}`;
    if (lacking.length > 0) {
        throw new errors/* SystemError */._N(`The trial says nothing: this machine lacks ${lacking.join(', ')}. ${seen}`);
    }
    if (doubts.withheld.length > 0 && /not permitted|permission denied/i.test(output)) {
        throw new errors/* SystemError */._N(`The trial says nothing: it withholds ${doubts.withheld.join(', ')}, and the container may need that. ${seen}`);
    }
}
/** @throws TrialFailure if the installer would refuse the image. */
async function makePlan(image, options, { runtime }) {
    const plan = await (0,installer_plan/* planInstallation */.M)(image, {
        ...(options.name !== undefined && { name: options.name }),
        ...(options.set !== undefined && { set: options.set }),
        host: {
            has: external_node_fs_.existsSync,
            isFile: (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === false,
            capabilities: await kernelCapabilities(),
            uuid: (0,external_node_crypto_.randomUUID)(),
            runtime,
            atomic: '/usr/bin/atomic',
            systemdCgroup: true,
        },
    });
    if (plan.refusals.length === 0)
        return plan;
    const reasons = plan.refusals.map(({ message }) => message).join(' ');
    throw new TrialFailure(`The installer would refuse the image: ${reasons}`, {
        advice: adviceForRefusals(plan.refusals),
    });
}
function keptNotice({ kept }) {
    if (kept.length === 0)
        return [];
    return [`This machine has these already, so the image's own were not installed: ${kept.join(', ')}.`];
}


/***/ })

};
