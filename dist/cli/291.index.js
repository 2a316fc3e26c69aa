export const id = 291;
export const ids = [291];
export const modules = {

/***/ 2615:
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

/***/ 1340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ bundleName)
/* harmony export */ });
/* harmony import */ var _core_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7893);

/**
 * What a bundle is called: the last part of the image's name, without the tag, so that a newer bundle finds the older
 * one on the host.
 */
function bundleName(imageName) {
    const [withoutDigest] = (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(imageName, '@');
    return (0,_core_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAt */ .gI)(withoutDigest.split('/').at(-1) ?? '', ':')[0];
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YS: () => (/* binding */ quadletFiles),
  vo: () => (/* binding */ quadletFolder)
});

// UNUSED EXPORTS: podmanName

// EXTERNAL MODULE: ./src/core/strings.ts
var strings = __webpack_require__(7893);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(3794);
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

/***/ 4858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ planQuadlet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3649);
/* harmony import */ var _installer_host_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3641);
/* harmony import */ var _installer_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4401);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1340);
/* harmony import */ var _unit_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1116);






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

/***/ 1116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkedUnitName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

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
