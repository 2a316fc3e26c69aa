export const id = 588;
export const ids = [588];
export const modules = {

/***/ 4588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trial: () => (/* binding */ trial),
  trialProblem: () => (/* reexport */ trialProblem)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(3794);
;// CONCATENATED MODULE: ./src/installer/defaults.ts
/** What the installer goes by where the image brings nothing of its own. */
/** The unit of an image without service.template. */
const defaultUnit = `[Unit]
Description=$NAME

[Service]
WorkingDirectory=$DESTDIR
ExecStart=$EXEC_START
ExecStop=$EXEC_STOP
Restart=on-failure

[Install]
WantedBy=multi-user.target
`;
const capabilities = ['CAP_AUDIT_WRITE', 'CAP_KILL', 'CAP_NET_BIND_SERVICE'];
/** What `runc spec` writes, as the installer changes it: a read-only root, no terminal, and `run.sh`. */
const defaultConfig = {
    ociVersion: '1.0.2',
    process: {
        terminal: false,
        user: { uid: 0, gid: 0 },
        args: ['run.sh'],
        env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TERM=xterm'],
        cwd: '/',
        capabilities: { bounding: capabilities, effective: capabilities, permitted: capabilities },
        rlimits: [{ type: 'RLIMIT_NOFILE', hard: 1024, soft: 1024 }],
        noNewPrivileges: true,
    },
    root: { path: 'rootfs', readonly: true },
    hostname: 'runc',
    mounts: [
        mount('/proc', 'proc', 'proc', []),
        mount('/dev', 'tmpfs', 'tmpfs', ['nosuid', 'strictatime', 'mode=755', 'size=65536k']),
        mount('/dev/pts', 'devpts', 'devpts', ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620']),
        mount('/dev/shm', 'tmpfs', 'shm', ['nosuid', 'noexec', 'nodev', 'mode=1777', 'size=65536k']),
        mount('/dev/mqueue', 'mqueue', 'mqueue', ['nosuid', 'noexec', 'nodev']),
        mount('/sys', 'sysfs', 'sysfs', ['nosuid', 'noexec', 'nodev', 'ro']),
        mount('/sys/fs/cgroup', 'cgroup', 'cgroup', ['nosuid', 'noexec', 'nodev', 'relatime', 'ro']),
    ],
    linux: {
        resources: { devices: [{ allow: false, access: 'rwm' }] },
        namespaces: ['pid', 'network', 'ipc', 'uts', 'mount'].map((type) => ({ type })),
        maskedPaths: ['/proc/acpi', '/proc/kcore', '/proc/keys', '/proc/timer_list', '/sys/firmware'],
        readonlyPaths: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
    },
};
function mount(destination, type, source, options) {
    return { destination, type, source, options };
}

// EXTERNAL MODULE: ./src/installer/template.ts
var installer_template = __webpack_require__(4580);
;// CONCATENATED MODULE: ./src/installer/fill-file.ts

/** Fills a template in. @param file what the template is called in the sentences. */
function fillFile(template, file, values) {
    const { text, problems } = (0,installer_template/* fillTemplate */.o)(template, values);
    return {
        text,
        refusals: problems.map((problem) => `${file}, line ${lineOf(template, problem)}: ${sentence(problem)}`),
    };
}
function sentence({ kind, text }) {
    return kind === 'undefined'
        ? `"${text}" has no value; give it one in defaultValues of manifest.json, or write "$$${text}" where a $ is meant.`
        : `"${text}" starts no variable; write "$$" where a $ is meant.`;
}
function lineOf(template, { offset }) {
    return template.slice(0, offset).split('\n').length;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/installer/host-entries.ts



/** What the installer puts on the host from `/exports/hostfs`. */
async function hostEntries(files, manifest, values, host) {
    const renames = filledRenames(manifest, values);
    const templates = new Set(manifest.installedFilesTemplate);
    const entries = new Map();
    const kept = [];
    const notices = [];
    const refusals = [...renames.refusals];
    for (const entry of await files.list(system_image/* hostFolder */.FR)) {
        const path = renamed(entry.path.slice(system_image/* hostFolder */.FR.length), renames.names);
        if (entries.has(path))
            continue;
        if (host.has(path)) {
            if (entry.type !== 'directory')
                kept.push(path);
        }
        else if (entry.type === 'other') {
            notices.push(`${entry.path} is a device, pipe or socket, which is not copied to the host.`);
        }
        else if (entry.type === 'file' && templates.has(path)) {
            const template = (await files.read(entry.path)).toString('utf8');
            const filled = fillFile(template, entry.path, values);
            refusals.push(...filled.refusals);
            entries.set(path, { type: 'text', path, mode: entry.mode, content: filled.text });
        }
        else {
            entries.set(path, plainEntry(entry, path));
        }
    }
    const sorted = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { entries: sorted, kept, refusals, notices };
}
function plainEntry(entry, path) {
    if (entry.type === 'directory')
        return { type: 'directory', path, mode: entry.mode };
    if (entry.type === 'symlink')
        return { type: 'symlink', path, target: entry.target ?? '' };
    return { type: 'copy', path, mode: entry.mode, source: entry.path };
}
/** `renameFiles` with the values in place. */
function filledRenames(manifest, values) {
    const refusals = [];
    const names = new Map();
    for (const [from, to] of manifest.renameFiles) {
        const filled = fillFile(to, `renameFiles of "${from}" in manifest.json`, values);
        refusals.push(...filled.refusals);
        names.set(from, filled.text);
    }
    return { names, refusals };
}
/**
 * Where a path of `/exports/hostfs` comes to lie: each parent may have a new name, and what lies below follows it.
 * The result is absolute and stays below `/`, whatever the new names say.
 */
function renamed(path, renames) {
    let result = '';
    for (const part of path.split('/').slice(1)) {
        result = `${result}/${part}`;
        result = renames.get(result) ?? result;
    }
    return external_node_path_.posix.join('/', result);
}

// EXTERNAL MODULE: ./src/installer/manifest.ts
var installer_manifest = __webpack_require__(3363);
// EXTERNAL MODULE: ./src/image/files.ts
var image_files = __webpack_require__(6222);
;// CONCATENATED MODULE: ./src/installer/runtime-config.ts





/** A `config.json` wins over the template, and is not filled in. */
async function runtimeConfig(files, values) {
    const asIs = await textOf(files, `${system_image/* exportsFolder */.a6}/config.json`);
    if (asIs !== undefined)
        return checked(asIs, 'as-is', []);
    const path = `${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.config}`;
    const template = await textOf(files, path);
    if (template === undefined)
        return checked(`${JSON.stringify(defaultConfig, null, 4)}\n`, 'default', []);
    const { text, refusals } = fillFile(template, path, values);
    return checked(text, 'template', refusals);
}
/** The text of a file of the image, or nothing where there is no such file; links are followed inside the image. */
async function textOf(files, path) {
    const entry = await (0,image_files/* resolve */.hd)(files, path);
    return entry === undefined ? undefined : (await files.read(entry.path)).toString('utf8');
}
function checked(text, origin, unfilled) {
    // What is left of a template would only be refused a second time as JSON.
    if (unfilled.length > 0)
        return { text, origin, bindSources: [], refusals: unfilled };
    let config;
    try {
        config = JSON.parse(text);
    }
    catch (error) {
        return { text, origin, bindSources: [], refusals: [`config.json is not JSON: ${(0,errors/* messageOf */.bD)(error)}.`] };
    }
    return { text, origin, bindSources: bindSources(config), refusals: rootRefusals(config) };
}
function rootRefusals(config) {
    const path = at(config, 'root', 'path');
    const readonly = at(config, 'root', 'readonly');
    return [
        ...(readonly === true
            ? []
            : [`root.readonly in config.json is ${written(readonly)}; the installer wants true.`]),
        ...(path === 'rootfs'
            ? []
            : [`root.path in config.json is ${written(path)}; the installer wants "rootfs".`]),
    ];
}
/** The sources of mounts whose type has `bind` in it: `rbind` counts, although no runtime takes it. */
function bindSources(config) {
    const mounts = at(config, 'mounts');
    if (!Array.isArray(mounts))
        return [];
    return mounts.flatMap((mount) => {
        const type = at(mount, 'type');
        const source = at(mount, 'source');
        return typeof type === 'string' && type.includes('bind') && typeof source === 'string' ? [source] : [];
    });
}
/** What lies at a path of keys in parsed JSON. */
function at(json, ...keys) {
    return keys.reduce((value, key) => typeof value === 'object' && value !== null
        ? value[key]
        : undefined, json);
}
function written(value) {
    return value === undefined ? 'missing' : JSON.stringify(value);
}

// EXTERNAL MODULE: ./src/installer/values.ts
var installer_values = __webpack_require__(8156);
;// CONCATENATED MODULE: ./src/installer/plan.ts








/** Where `atomic install --system` keeps its checkouts. */
const checkouts = '/var/lib/containers/atomic';
/**
 * Works out what installing an image would do, without touching anything.
 * @throws UserError where no container can have the name, or where a file is too large to be a template.
 */
async function planInstallation(image, options) {
    const { files, config } = image;
    const { host } = options;
    const imageName = image.name ?? config.id;
    const name = checkedName(options.name ?? (0,installer_values/* containerName */.xN)(imageName));
    const destination = `${checkouts}/${name}.0`;
    const { manifest, refusals } = await readManifest(image);
    const unitPath = `${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.service}`;
    const unitTemplate = (await textOf(files, unitPath)) ?? defaultUnit;
    const values = (0,installer_values/* templateValues */.nX)({
        ...host,
        name,
        imageName,
        imageId: config.id,
        destination,
        defaults: manifest.defaultValues,
        set: options.set ?? new Map(),
        withPidFile: (0,installer_values/* usesPidFile */.u8)(unitTemplate),
    });
    const runtime = await runtimeConfig(files, values);
    const onHost = await hostEntries(files, manifest, values, host);
    // The installer looks for the sources before it copies host files, so what these bring counts as missing.
    const missing = new Set(runtime.bindSources.filter((source) => !host.has(source)));
    const tmpfiles = await tmpfilesText(image, values, [...missing]);
    const unit = fillFile(unitTemplate, unitPath, values);
    const service = !manifest.noContainerService;
    const bundle = {
        rootfs: `${destination}/rootfs`,
        config: { path: `${destination}/config.json`, content: runtime.text },
        origin: runtime.origin,
    };
    return {
        name,
        imageName,
        imageId: config.id,
        destination,
        values: Object.fromEntries(values),
        ...(service && { bundle }),
        hostEntries: onHost.entries,
        kept: onHost.kept,
        ...(tmpfiles.text !== '' && {
            tmpfiles: { path: `/etc/tmpfiles.d/${name}.conf`, content: tmpfiles.text },
        }),
        ...(service && { unit: { path: `/etc/systemd/system/${name}.service`, content: unit.text } }),
        refusals: [
            ...refusals,
            ...runtime.refusals,
            ...onHost.refusals,
            ...tmpfiles.refusals,
            ...(service ? unit.refusals : []),
        ],
        notices: onHost.notices,
    };
}
/** runc's own rule for a container's name, which also keeps it a plain word in the unit and a plain file name. */
function checkedName(name) {
    if (/^[A-Za-z0-9_+.-]+$/.test(name) && !/^\.+$/.test(name))
        return name;
    throw new errors/* UserError */.yo(`A container cannot be called "${name}"; give it a name of letters, digits and any of "_+.-".`);
}
async function readManifest({ files, }) {
    const text = await textOf(files, `${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.manifest}`);
    if (text === undefined)
        return { manifest: installer_manifest/* emptyManifest */.d, refusals: [] };
    const { manifest, problems } = (0,installer_manifest/* parseManifest */.N)(text);
    const fatal = problems.filter(({ kind }) => kind !== 'unknown-key');
    return { manifest, refusals: fatal.map(({ message }) => message) };
}
/** The image's own template, or one line for each bind source that is missing; empty where there is nothing to do. */
async function tmpfilesText({ files }, values, missing) {
    const path = `${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.tmpfiles}`;
    const template = await textOf(files, path);
    if (template !== undefined)
        return fillFile(template, path, values);
    const owner = `${values.get('HOST_UID') ?? ''} ${values.get('HOST_GID') ?? ''}`;
    return { text: missing.map((source) => `d ${source} 0700 ${owner} - -\n`).join(''), refusals: [] };
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

;// CONCATENATED MODULE: ./src/trial/interruption.ts

/** The ends of a run that leave time to clean up. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Does work that has to clean up after itself when the process is told to end: the work's signal fires, and when it
 * has finished the process gets the same signal again, as if nobody had waited.
 */
async function interruptible(work) {
    const controller = new AbortController();
    let received;
    const listener = (signal) => {
        received ??= signal;
        controller.abort(new errors/* SystemError */._N(`The trial was ended by ${signal}.`));
    };
    for (const signal of signals)
        process.on(signal, listener);
    try {
        return await work(controller.signal);
    }
    finally {
        for (const signal of signals)
            process.off(signal, listener);
        if (received !== undefined)
            process.kill(process.pid, received);
    }
}

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

// EXTERNAL MODULE: ./src/core/capabilities.ts
var core_capabilities = __webpack_require__(3649);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/exec/bounded-text.ts
/** Keeps the beginning and the end of a text that may be of any length, so that a talkative program costs no memory. */
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

;// CONCATENATED MODULE: ./src/exec/root.ts





/** Seconds to wait for what an ended program printed. */
const lastWords = 1;
/** Seconds that any program may take. */
const longest = 1800;
/** Starts programs as root: by themselves, or through a `sudo` that asks for no password. No shell is involved. */
class Root {
    prefix;
    signal;
    /** @param signal ends what is running, and lets nothing start any more. */
    constructor(prefix, signal) {
        this.prefix = prefix;
        this.signal = signal;
    }
    until(signal) {
        return new Root(this.prefix, signal);
    }
    /**
     * Starts a program in a process group of its own, so that Ctrl-C on the terminal is left to the trial.
     * @throws the signal's reason where it has fired.
     */
    start(program, args, input) {
        this.signal?.throwIfAborted();
        const [command = program, ...rest] = [...this.prefix, program, ...args];
        const stdin = input === undefined ? 'ignore' : 'pipe';
        const child = (0,external_node_child_process_.spawn)(command, rest, { stdio: [stdin, 'pipe', 'pipe'], detached: true });
        const watched = watch(child);
        const fed = input === undefined ? undefined : feed(input, child);
        let over = false;
        const ended = Promise.all([watched.ended, fed])
            .then(([status]) => status)
            .finally(() => {
            over = true;
        });
        // Whoever waits gets the rejection; nobody may be waiting yet.
        ended.catch(() => undefined);
        return {
            output: watched.output,
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
        }, (options.limit ?? longest) * 1000);
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
    /** @throws SystemError with its output where it does not exit with 0. */
    async must(program, args, options = {}) {
        const { status, output } = await this.run(program, args, options);
        if (status === 0)
            return output;
        throw new errors/* SystemError */._N(`"${[program, ...args].join(' ')}" failed (exit code ${status}): ${output.trim()}`);
    }
    /** Ends a program's whole group, as root, for sudo passes no KILL on. */
    async killGroup(child) {
        if (child.pid === undefined)
            return;
        if (this.prefix.length === 0)
            killNow(child.pid);
        else
            await new Root(this.prefix).run('kill', ['-KILL', '--', `-${child.pid}`]);
    }
}
/** Kills a process group, unless it has just ended by itself. */
function killNow(group) {
    try {
        process.kill(-group, 'SIGKILL');
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Collects what a program prints and waits for its end. */
function watch(child) {
    const output = new BoundedText();
    for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk) => {
            output.add(chunk);
        });
    }
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(new errors/* SystemError */._N(`"${child.spawnfile}" cannot be started: ${error.message}`, { cause: error }));
        });
        child.once('exit', (code, signal) => {
            const status = code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
            const settle = () => {
                clearTimeout(timer);
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve(status);
            };
            // Something that it left behind may hold its streams open for ever.
            const timer = setTimeout(settle, lastWords * 1000);
            child.once('close', settle);
        });
    });
    return { output, ended };
}
/** Writes to a program's input. One that ends early closes it: its exit status tells why, not the broken pipe. */
async function feed(input, child) {
    if (child.stdin === null)
        return;
    try {
        await (0,external_node_stream_promises_.pipeline)(input, child.stdin);
    }
    catch (error) {
        const code = error.code ?? '';
        if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/trial/tools.ts






/** Where system programs lie although a user's PATH may not say so. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
const runtimes = ['runc', 'crun'];
/** One sentence on why no trial can be made on this machine; nothing where one can. Quick, and changes nothing. */
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
    const runtime = await findFirst(runtimes);
    if (runtime === undefined) {
        return 'A trial start needs runc or crun, and neither is on PATH; install one ("apt-get install runc", "dnf install crun").';
    }
    if ((await findFirst(['tar'])) === undefined)
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
    const sudo = await findFirst(['sudo']);
    if (sudo === undefined)
        return undefined;
    const { status } = await new Root([sudo, '-n']).run('true', [], { limit: 10 });
    return status === 0 ? new Root([sudo, '-n']) : undefined;
}
/** The path of the first of these programs that can be found. */
async function findFirst(programs) {
    const folders = [
        ...(process.env.PATH ?? '').split(external_node_path_.delimiter).filter((part) => part !== ''),
        ...systemFolders,
    ];
    for (const path of programs.flatMap((program) => folders.map((folder) => (0,external_node_path_.join)(folder, program)))) {
        if (await isExecutable(path))
            return path;
    }
    return undefined;
}
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Which security modules this kernel has on: a label for one that it has not is an error for the runtime. */
async function securityModules() {
    const names = await tools_textOf('/sys/kernel/security/lsm');
    const apparmor = await tools_textOf('/sys/module/apparmor/parameters/enabled');
    return {
        selinux: names.split(',').includes('selinux') || (await tools_textOf('/sys/fs/selinux/enforce')) !== '',
        apparmor: apparmor.startsWith('Y'),
    };
}
/** Linux's capabilities by number, with those that no configuration should ask for yet. Source: capabilities(7). */
const capabilityNames = [...core_capabilities/* privilegedCapabilities */.su, ...core_capabilities/* newerCapabilities */.qA];
/** The capabilities that this kernel knows. */
async function kernelCapabilities() {
    const last = Number.parseInt(await tools_textOf('/proc/sys/kernel/cap_last_cap'), 10);
    return Number.isNaN(last) ? capabilityNames : capabilityNames.slice(0, last + 1);
}
/** The content of a small file of the kernel's; empty where it cannot be read. */
async function tools_textOf(path) {
    try {
        return (await (0,promises_.readFile)(path, 'utf8')).trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
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
 * Makes items below a folder, with their owners and modes. `tar` writes them, so that root is needed there alone.
 * No item's parent may be a link: links are made last, and tar itself refuses names that leave the folder.
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





/** The kernel's own trees: nothing that could be put in their place would be true to a host. */
const kernelTrees = ['/dev', '/proc', '/sys'];
/** Larger files of the machine are not copied for a trial. */
const copyLimit = 1024 * 1024;
/** A folder that stands for the root of a host, so that nothing is written to the real one. */
class PrivateHost {
    root;
    folder;
    constructor(root, 
    /** Absolute, and free of links. */
    folder) {
        this.root = root;
        this.folder = folder;
    }
    /** Where a path of the host lies. */
    locate(path) {
        return external_node_path_.posix.join(this.folder, external_node_path_.posix.join('/', path));
    }
    /** Makes what the plan puts on the host, and the folders of its tmpfiles lines. */
    async prepare(plan, files) {
        const users = await Promise.all(['/etc/passwd', '/etc/group'].map(machineText));
        const texts = [plan.tmpfiles, plan.unit].filter((file) => file !== undefined);
        await makeItems(this.root, this.folder, [
            ...users,
            ...texts.map(({ path, content }) => textItem(path, content)),
            ...hostItems(plan.hostEntries, files),
        ]);
        if (plan.tmpfiles !== undefined)
            await this.createTmpfiles(plan.tmpfiles.path);
    }
    async createTmpfiles(path) {
        const program = await findFirst(['systemd-tmpfiles']);
        if (program === undefined) {
            throw new TrialFailure('systemd-tmpfiles is not on PATH, so what the image needs on the host was not made.', {
                advice: 'Try the image on a machine with systemd, or install its systemd-tmpfiles.',
            });
        }
        const { status, output } = await this.root.run(program, [
            '--create',
            `--root=${this.folder}`,
            external_node_path_.posix.basename(path),
        ]);
        if (status === 0)
            return;
        throw new TrialFailure(`systemd-tmpfiles did not accept the image's lines (exit code ${status}).`, {
            advice: 'Look at tmpfiles.template; where there is none, at the bind sources of config.json.template.',
            output: output.replaceAll(this.folder, ''),
        });
    }
    /** Finds a place for each bind source. @param bundle what a relative one starts from. */
    async place(sources, bundle) {
        const placements = new Map();
        for (const { source, readOnly } of sources) {
            placements.set(source, await this.placeOne(external_node_path_.posix.resolve(bundle, source), readOnly));
        }
        return placements;
    }
    async placeOne(source, readOnly) {
        // A path through /proc may lead anywhere: where it ends is what counts.
        if (kernelTrees.some((tree) => isWithin(tree, source)) && (await this.endsInKernelTree(source))) {
            return { path: source, kind: 'machine', note: "is this machine's own" };
        }
        const path = this.locate(source);
        const real = await this.real(path);
        if (!isWithin(this.folder, real)) {
            throw new TrialFailure(`The bind source "${source}" is a link that leads out of the trial, to "${real}".`, {
                advice: 'Mount the folder itself, or make the link relative.',
            });
        }
        if ((await this.root.run('test', ['-e', path])).status === 0) {
            return {
                path,
                kind: 'private',
                note: 'lies in a folder of the trial, which holds what the image brings',
            };
        }
        const found = await onMachine(source);
        if (found === 'directory' && readOnly) {
            return { path: source, kind: 'machine', note: "is this machine's own, read-only" };
        }
        if (found === undefined)
            return { path, kind: 'private', note: 'is nowhere: nobody makes it' };
        const { item, note } = await standIn(source, found);
        await makeItems(this.root, this.folder, [item]);
        return { path, kind: 'stand-in', note };
    }
    async endsInKernelTree(source) {
        const real = await this.real(source);
        return kernelTrees.some((tree) => isWithin(tree, real));
    }
    /** Where a path leads on this machine; what is missing on the way is taken for plain folders. */
    async real(path) {
        return (await this.root.must('realpath', ['--canonicalize-missing', '--zero', '--', path])).replace('\0', '');
    }
}
function isWithin(folder, path) {
    return path === folder || path.startsWith(`${folder}/`);
}
async function onMachine(path) {
    try {
        const found = await (0,promises_.stat)(path);
        return found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other';
    }
    catch {
        return undefined;
    }
}
/** Something harmless of the same kind as what the machine has at a path. */
async function standIn(path, kind) {
    if (kind === 'directory') {
        return {
            item: { path, type: 'directory', mode: 0o755, uid: 0, gid: 0 },
            note: "is an empty folder in place of this machine's",
        };
    }
    const copy = kind === 'file' ? await smallFile(path) : undefined;
    const content = () => Promise.resolve(copy ?? Buffer.alloc(0));
    return {
        item: { path, type: 'file', mode: 0o644, uid: 0, gid: 0, content },
        note: copy === undefined ? "is an empty file in place of this machine's" : "is a copy of this machine's",
    };
}
async function smallFile(path) {
    try {
        return (await (0,promises_.stat)(path)).size > copyLimit ? undefined : await (0,promises_.readFile)(path);
    }
    catch {
        return undefined;
    }
}
/** A file of the machine, for the names of users and groups in tmpfiles lines. */
async function machineText(path) {
    return textItem(path, (await smallFile(path))?.toString('utf8') ?? '');
}

;// CONCATENATED MODULE: ./src/trial/sandbox-config.ts
/**
 * The runtime's configuration as a trial needs it: as the author wrote it, but for what would reach into the machine.
 * Source: https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md
 */
/** The sources of all bind mounts, each once. A source that is mounted writable anywhere counts as writable. */
function bindSourcesOf(config) {
    const sources = new Map();
    for (const mount of list(config, 'mounts')) {
        const source = sandbox_config_at(mount, 'source');
        if (typeof source !== 'string' || !isBind(mount))
            continue;
        const readOnly = list(mount, 'options').includes('ro');
        sources.set(source, readOnly && (sources.get(source) ?? true));
    }
    return [...sources].map(([source, readOnly]) => ({ source, readOnly }));
}
/** Why a container with this configuration cannot be tried: its mounts would be made on the machine itself. */
function sandboxRefusal(config) {
    const mount = list(sandbox_config_at(config, 'linux'), 'namespaces').find((namespace) => sandbox_config_at(namespace, 'type') === 'mount');
    if (mount !== undefined && sandbox_config_at(mount, 'path') === undefined)
        return undefined;
    return 'config.json has no mount namespace of its own, so the container would mount on the machine itself; add {"type": "mount"} to linux.namespaces.';
}
/** Rewrites a configuration for a trial; `placements` holds every source that has a place. */
function sandboxConfig(config, placements, security) {
    const changed = [];
    const shared = [];
    for (const [source, { kind, note }] of placements) {
        (kind === 'machine' ? shared : changed).push(`The bind source "${source}" ${note}.`);
    }
    const mounts = list(config, 'mounts').map((mount) => {
        const source = sandbox_config_at(mount, 'source');
        const placement = typeof source === 'string' && isBind(mount) ? placements.get(source) : undefined;
        return placement === undefined ? mount : { ...object(mount), source: placement.path };
    });
    const linux = object(sandbox_config_at(config, 'linux'));
    shared.push(...sharedNamespaces(linux));
    const dropped = new Set();
    const drop = (path, why) => {
        const value = path.split('.').reduce((json, key) => sandbox_config_at(json, key), config);
        if (value === undefined || value === '')
            return;
        dropped.add(path);
        changed.push(`${path} was left out: ${why}.`);
    };
    drop('hooks', 'hooks run programs of the machine');
    drop('linux.cgroupsPath', 'two trials must not meet in one control group');
    if (!security.selinux) {
        drop('process.selinuxLabel', 'this machine has no SELinux');
        drop('linux.mountLabel', 'this machine has no SELinux');
    }
    if (!security.apparmor)
        drop('process.apparmorProfile', 'this machine has no AppArmor');
    const sandboxed = {
        ...without(config, '', dropped),
        process: without(object(sandbox_config_at(config, 'process')), 'process.', dropped),
        linux: without(linux, 'linux.', dropped),
        mounts,
    };
    return { text: `${JSON.stringify(sandboxed, null, 2)}\n`, changed, shared };
}
/** The namespaces whose absence lets a container see the machine, and what it sees then. */
const namespaces = [
    ['network', 'network'],
    ['pid', 'process list'],
    ['ipc', 'shared memory and queues'],
    ['uts', 'host name'],
];
function sharedNamespaces(linux) {
    const own = list(linux, 'namespaces');
    return namespaces.flatMap(([type, thing]) => {
        const namespace = own.find((candidate) => sandbox_config_at(candidate, 'type') === type);
        if (namespace === undefined) {
            return [`The container used the machine's own ${thing}: config.json has no ${type} namespace.`];
        }
        const path = sandbox_config_at(namespace, 'path');
        return typeof path === 'string' ? [`The container joined the ${type} namespace "${path}".`] : [];
    });
}
/** A runtime takes a mount for a bind mount by its type or by its options. */
function isBind(mount) {
    const options = list(mount, 'options');
    return sandbox_config_at(mount, 'type') === 'bind' || options.includes('bind') || options.includes('rbind');
}
function without(config, prefix, dropped) {
    return Object.fromEntries(Object.entries(config).filter(([key]) => !dropped.has(prefix + key)));
}
function sandbox_config_at(json, key) {
    return object(json)[key];
}
function list(json, key) {
    const value = sandbox_config_at(json, key);
    return Array.isArray(value) ? value : [];
}
function object(json) {
    return typeof json === 'object' && json !== null ? json : {};
}

;// CONCATENATED MODULE: ./src/trial/trial-folder.ts



const prefix = 'system-image-trial-';
/** A folder that holds all of one trial; its name is the container's id. */
class TrialFolder {
    path;
    id;
    /** The runtime's own folder. */
    state;
    /** Stands for the root of a host. */
    host;
    constructor(path) {
        this.path = path;
        this.id = (0,external_node_path_.basename)(path);
        this.state = (0,external_node_path_.join)(path, 'state');
        this.host = (0,external_node_path_.join)(path, 'host');
    }
    /** @param parent where temporary folders lie. */
    static async make(parent) {
        const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix)));
        const owner = { pid: process.pid, started: (await startOf(process.pid)) ?? '' };
        await (0,promises_.writeFile)(ownerFile(path), JSON.stringify(owner));
        // A container with a user namespace of its own has to get through to its root file system.
        await (0,promises_.chmod)(path, 0o711);
        return new TrialFolder(path);
    }
    /** Ends the container and takes everything away. */
    async remove(root, runtime) {
        await new Container(root, { runtime, id: this.id, state: this.state, bundle: this.path }).remove();
        await unmountBelow(root, this.path);
        await root.must('rm', ['--recursive', '--force', '--one-file-system', '--', this.path]);
    }
    /**
     * Takes away what this user's killed trials left. A folder of somebody else's is not even read: the trial runs as
     * root, and anybody may make folders here.
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
/** When a process was started; nothing where there is none. */
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
/** The last value of a setting in [Service]. Source: systemd.syntax(7). */
function setting(unit, name) {
    let section = '';
    let value;
    for (const line of unit.split(/\r?\n/)) {
        section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1] ?? section;
        const assigned = /^\s*([A-Za-z]+)\s*=\s*(.*?)\s*$/.exec(line);
        if (section === 'Service' && assigned?.[1] === name)
            value = assigned[2] ?? '';
    }
    return value;
}
/**
 * Reads the lines of `systemd-analyze verify`. Its exit status does not tell a line that is ignored from a unit that
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
 * @throws TrialFailure where it would not load the unit.
 */
async function verifyUnit({ path }, host) {
    const program = await findFirst(['systemd-analyze']);
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
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/trial/advice.ts
/** What to look at, by what the runtime or the program printed. The first that fits counts. */
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
        /error mounting|mount [^\n]*no such file|no such file[^\n]*mount|mkdir [^\n]*read-only/i,
        'A mount cannot be made: a bind source has to be made by tmpfiles.template, and its destination must be a folder or file of the image.',
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
        /terminal|tty|not a console|inappropriate ioctl/i,
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

;// CONCATENATED MODULE: ./src/trial/watch.ts




/** Seconds that `trial-command` may take. */
const commandLimit = 60;
/** Seconds in which a process must be gone after KILL. */
const killLimit = 10;
/** Starts a container, watches it, runs the command in it and stops it. @throws TrialFailure where it fails. */
async function watchContainer(container, options) {
    const run = container.start();
    try {
        return await watchRun(container, run, options);
    }
    finally {
        // The container first: its runtime waits for it. One that is still there after that was never done.
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
            advice: 'A service has to stay; where it is to do its work and end, say Type=oneshot in service.template or label the image atomic.run=once.',
        });
    }
    if (options.command !== undefined) {
        throw new TrialFailure('trial-command could not be run: the container ended by itself, as it is to.', {
            exitCode: 0,
            output,
            advice: 'Leave trial-command out for an image that does its work and ends.',
        });
    }
    return {
        summary: `The container did its work and ended after ${after}.`,
        exitCode: 0,
        output,
        notices: [],
    };
}
function stillRunning({ output }, seconds) {
    throw new TrialFailure(`The container is to end by itself, and was still running after ${seconds} s.`, {
        output: output.toString(),
        advice: 'Raise trial-seconds; a service that stays needs another Type than oneshot in service.template.',
    });
}
async function stayedUp(container, run, options) {
    const pid = await container.runningPid();
    if (pid === undefined) {
        throw new TrialFailure(`The container had not got up after ${options.seconds} s.`, {
            output: run.output.toString(),
            advice: 'Look at the mounts and devices of config.json.template: the runtime was still at work on them.',
        });
    }
    await runCommand(container, run, options);
    const notices = await stop(container, run, pid, options);
    return {
        summary: `The container stayed up for ${options.seconds} s.`,
        output: run.output.toString(),
        notices,
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
/** TERM, then KILL, as systemd does. @returns what is worth knowing about how it went. */
async function stop(container, run, pid, { stopSeconds, signal }) {
    const answers = await answersToTerm(pid);
    await container.kill('TERM');
    const status = await endWithin(run, answers ? stopSeconds : Math.min(stopSeconds, 1), signal);
    if (status !== undefined)
        return stopNotice(status);
    await container.kill('KILL');
    if ((await endWithin(run, killLimit, signal)) === undefined) {
        throw new TrialFailure(`The container was still there ${killLimit} s after KILL.`, {
            output: run.output.toString(),
            advice: 'A process that KILL does not end waits inside the kernel: look at its mounts and devices.',
        });
    }
    if (!answers) {
        return [
            'The container had to be killed: its process has no handler for TERM, which as PID 1 it then never gets. Every stop waits for TimeoutStopSec; handle TERM ("trap \'exit 0\' TERM" in a shell).',
        ];
    }
    throw new TrialFailure(`The container did not stop within ${stopSeconds} s of TERM, and had to be killed.`, {
        output: run.output.toString(),
        advice: 'The process handles or ignores TERM: let it end then, or the unit will wait and fail at every stop.',
    });
}
/** systemd takes 0 and an end by TERM for a clean one: systemd.service(5), SuccessExitStatus=. */
function stopNotice(status) {
    if (status === 0 || status === 143)
        return [];
    return [
        `The container ended with exit code ${status} on TERM; systemd takes that for a failure, unless SuccessExitStatus in service.template says otherwise.`,
    ];
}
/** The exit status, or nothing where it runs on after so many seconds. @throws the signal's reason when it fires. */
async function endWithin(run, seconds, signal) {
    const timer = new AbortController();
    try {
        return await orAborted(Promise.race([run.ended, (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal: timer.signal })]), signal);
    }
    finally {
        timer.abort();
    }
}
/** What the work gives, unless the signal fires before. @throws the signal's reason. */
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
 * takes everything away again. Nothing of the machine is written to.
 * @param image one whose files can be read one after the other quickly, such as that of a tar (`openTar`).
 * @throws UserError where an option is wrong, SystemError where this machine cannot make the trial
 *   ({@link trialProblem}) or the trial is ended from outside, and the signal's reason where it fires.
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
    const work = async (signal) => {
        const folder = await TrialFolder.make(parent);
        let result;
        let leftover;
        try {
            result = await attempt(image, chosen, tools, folder, signal);
        }
        finally {
            leftover = await removalProblem(folder, tools);
        }
        return leftover === undefined ? result : { ...result, notices: [...result.notices, leftover] };
    };
    return options.signal === undefined ? interruptible(work) : work(options.signal);
}
/** @throws UserError where a number of seconds is none. */
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
    const findings = { changed: [], shared: [], notices: [] };
    // The trial's own folder means nothing to a reader, and a host's root is what it stands for.
    const readable = (text) => text.replaceAll(folder.host, '');
    try {
        const plan = await makePlan(image, options, tools);
        findings.notices.push(...plan.notices, ...keptNotice(plan));
        const host = new PrivateHost(tools.root.until(signal), folder.host);
        // Before anything of the image's is there: none of its links can lead this path elsewhere.
        await (0,promises_.mkdir)(host.locate(`${plan.destination}/rootfs`), { recursive: true });
        await host.prepare(plan, image.files);
        if (plan.bundle === undefined || plan.unit === undefined) {
            const summary = `The image only installs files: ${plan.hostEntries.length} of them, and no service.`;
            return { passed: true, summary, output: '', ...findings };
        }
        findings.notices.push(...(await verifyUnit(plan.unit, host)));
        const { items, notices: leftOut } = await itemsOf(image.files);
        findings.notices.push(...leftOut);
        await makeItems(host.root, host.locate(plan.bundle.rootfs), items);
        const { text, changed, shared } = await sandbox(plan, plan.bundle, host);
        Object.assign(findings, { changed, shared });
        await (0,promises_.writeFile)(host.locate(plan.bundle.config.path), text);
        const container = new Container(tools.root, {
            runtime: tools.runtime,
            id: folder.id,
            state: folder.state,
            bundle: host.locate(plan.destination),
        });
        const { notices, output, ...seen } = await watchContainer(container, {
            ...options,
            endsByItself: endsByItself(plan.unit.content, image.config.labels),
            signal,
        });
        findings.notices.push(...notices);
        return { passed: true, ...seen, output: readable(output), ...findings };
    }
    catch (error) {
        if (!(error instanceof TrialFailure))
            throw error;
        const { output = '', ...details } = error.details;
        return { passed: false, summary: error.message, ...details, output: readable(output), ...findings };
    }
}
/** @throws TrialFailure where the installer would refuse the image. */
async function makePlan(image, options, { runtime }) {
    const plan = await planInstallation(image, {
        ...(options.name !== undefined && { name: options.name }),
        ...(options.set !== undefined && { set: options.set }),
        host: {
            has: external_node_fs_.existsSync,
            capabilities: await kernelCapabilities(),
            uuid: (0,external_node_crypto_.randomUUID)(),
            runtime,
            atomic: '/usr/bin/atomic',
            systemdCgroup: true,
        },
    });
    if (plan.refusals.length === 0)
        return plan;
    throw new TrialFailure(`The installer would refuse the image: ${plan.refusals.join(' ')}`, {
        advice: 'Correct the files in /exports; trial-set gives values to variables that have none.',
    });
}
function keptNotice({ kept }) {
    if (kept.length === 0)
        return [];
    return [`This machine has these already, so the image's own were not installed: ${kept.join(', ')}.`];
}
/** The configuration to start with. @throws TrialFailure where the container would reach into the machine. */
async function sandbox({ destination }, { config }, host) {
    const parsed = JSON.parse(config.content);
    const refusal = sandboxRefusal(parsed);
    if (refusal !== undefined)
        throw new TrialFailure('The container was not started.', { advice: refusal });
    const placements = await host.place(bindSourcesOf(parsed), destination);
    return sandboxConfig(parsed, placements, await securityModules());
}


/***/ })

};
