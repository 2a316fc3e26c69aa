export const id = 58;
export const ids = [58,555];
export const modules = {

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


/***/ }),

/***/ 7058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportArchive: () => (/* binding */ exportArchive),
  n: () => (/* binding */ exporters)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/engine/saved-tar.ts
var saved_tar = __webpack_require__(8555);
;// CONCATENATED MODULE: ./src/export/exported.ts
/** The command that installs a bundle. @param file its name */
function bundleCommand(file, name) {
    return `tar xf ${file} && cd ${name} && sudo ./install`;
}
/** The command that installs Quadlet's files. @param file the name of their tar; `tar` that of the image */
function quadletCommand(file, tar, name) {
    return `sudo podman load --input ${tar} && sudo tar xf ${file} -C / --keep-old-files && sudo systemd-tmpfiles --create && sudo systemctl daemon-reload && sudo systemctl start ${name}`;
}

// EXTERNAL MODULE: ./src/export/name.ts
var export_name = __webpack_require__(3047);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/capabilities.ts
var capabilities = __webpack_require__(3649);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(3794);
// EXTERNAL MODULE: ./src/installer/defaults.ts
var defaults = __webpack_require__(9256);
// EXTERNAL MODULE: ./src/installer/fill-file.ts
var fill_file = __webpack_require__(9518);
// EXTERNAL MODULE: ./src/installer/manifest.ts + 1 modules
var installer_manifest = __webpack_require__(764);
// EXTERNAL MODULE: ./src/installer/checkout.ts
var installer_checkout = __webpack_require__(4530);
// EXTERNAL MODULE: ./src/installer/runtime-config.ts
var runtime_config = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/installer/values.ts
var values = __webpack_require__(8156);
;// CONCATENATED MODULE: ./src/export/symbols.ts
// Two noncharacters of Unicode: no text of an image may hold them, so that they can stand around a name.
const [before, after] = ['\uFDD0', '\uFDD1'];
const symbol = new RegExp(`${before}([_a-zA-Z][_a-zA-Z0-9.]*)${after}`, 'g');
/** The symbol that stands for a variable's value until the host knows it. */
function symbolOf(name) {
    return `${before}${name}${after}`;
}
/**
 * Values that keep every variable a symbol. What the installer's plan makes of them shows where each value goes, so
 * that the host only has to put texts and values together.
 */
const symbolicValues = new (class extends Map {
    get(name) {
        return symbolOf(name);
    }
    has() {
        return true;
    }
})();
/** Cuts a text with symbols into its parts; neighbouring texts are one. */
function piecesOf(text) {
    const pieces = [];
    let last = 0;
    for (const match of text.matchAll(symbol)) {
        if (match.index > last)
            pieces.push({ text: text.slice(last, match.index) });
        pieces.push({ name: match[1] ?? '' });
        last = match.index + match[0].length;
    }
    if (last < text.length)
        pieces.push({ text: text.slice(last) });
    return pieces;
}
function isSymbolic(text) {
    return piecesOf(text).some((piece) => 'name' in piece);
}
/** The variables that a text needs, each once. */
function namesIn(pieces) {
    return [...new Set(pieces.flatMap((piece) => ('name' in piece ? [piece.name] : [])))];
}

;// CONCATENATED MODULE: ./src/export/bundle/files.ts
/**
 * A template, taken apart: a folder whose files, in the order of their names, are texts (`000001.text`) and places
 * of values (`000002.is.NAME`, empty). The installer joins them with `cat` and never has to understand them.
 */
function pieceFiles(folder, pieces) {
    // An empty template still is one: its folder has to be there.
    const all = pieces.length === 0 ? [{ text: '' }] : pieces;
    return all.map((piece, index) => {
        const number = `${folder}/${numbered(index)}`;
        return 'text' in piece
            ? { path: `${number}.text`, content: piece.text }
            : { path: `${number}.is.${piece.name}`, content: '' };
    });
}
/** A name that sorts by number. */
function numbered(index) {
    return String(index + 1).padStart(6, '0');
}

// EXTERNAL MODULE: ./src/installer/host-entries.ts
var host_entries = __webpack_require__(4533);
;// CONCATENATED MODULE: ./src/export/bundle/host-files.ts




/** A host that has nothing: what is there already is for the installer to see. */
const bareHost = { has: () => false };
/**
 * What goes to the host: `host/NNNNNN/` has `type` and `mode`, the pieces of its `path/`, and a `target`, the
 * `content`, or the pieces of a `template/`.
 */
async function hostFiles(checkout, manifest) {
    const image = checkout.files;
    const { entries, refusals, notices } = await (0,host_entries/* hostEntries */.p)(checkout, manifest, symbolicValues, bareHost);
    const files = [];
    for (const [index, entry] of entries.entries()) {
        const folder = `host/${numbered(index)}`;
        files.push(...pieceFiles(`${folder}/path`, piecesOf(entry.path)), {
            path: `${folder}/type`,
            content: entry.type === 'copy' || entry.type === 'text' ? 'file' : entry.type,
        }, ...('mode' in entry
            ? [{ path: `${folder}/mode`, content: entry.mode.toString(8).padStart(4, '0') }]
            : []), ...(await contentFiles(folder, entry, image)));
        // A path that a value decides may turn out to be one of the templates' paths on the host.
        if (entry.type === 'copy' && isSymbolic(entry.path) && manifest.installedFilesTemplate.length > 0) {
            const template = (0,fill_file/* fillFile */.U)((await image.read(entry.source)).toString('utf8'), entry.source, symbolicValues);
            if (template.refusals.length === 0)
                files.push(...pieceFiles(`${folder}/template`, piecesOf(template.text)));
        }
    }
    const templatePaths = manifest.installedFilesTemplate.map((path, index) => ({
        path: `host-templates/${numbered(index)}`,
        content: path,
    }));
    return {
        files: [...files, ...templatePaths],
        refusals,
        notices,
        paths: entries.filter(({ path }) => !isSymbolic(path)).map(({ path }) => path),
    };
}
async function contentFiles(folder, entry, image) {
    switch (entry.type) {
        case 'directory':
            return [];
        case 'symlink':
            return [{ path: `${folder}/target`, content: entry.target }];
        case 'copy':
            return [
                { path: `${folder}/content`, content: await image.read(entry.source, Number.MAX_SAFE_INTEGER) },
            ];
        case 'text':
            return pieceFiles(`${folder}/template`, piecesOf(entry.content));
    }
}

// EXTERNAL MODULE: ./src/export/unit-name.ts
var unit_name = __webpack_require__(1116);
// EXTERNAL MODULE: ./src/export/bundle/name.ts
var bundle_name = __webpack_require__(1340);
;// CONCATENATED MODULE: ./src/export/bundle/values.ts




/** What only the host knows. No template can use these names, since a dot ends a variable's name. */
const hostSymbols = {
    capabilities: 'host.capabilities',
    uuid: 'host.uuid',
    runtime: 'host.runtime',
};
/** The installer writes these first, since all others may be made of them. */
const givenByHost = ['NAME', 'DESTDIR'];
/**
 * Every value that the installer fills in, as files: `set/NAME` and `defaults/NAME` hold texts,
 * `values/NNNNNN.RANK.NAME/` the pieces of the installer's own, each after those that it is made of.
 */
function valueFiles(facts) {
    const named = (folder, values) => [...values]
        .filter(([name]) => isVariable(name))
        .map(([name, content]) => ({ path: `${folder}/${name}`, content }));
    return [
        ...named('set', facts.set),
        ...named('defaults', facts.defaults),
        ...ownValues(facts).flatMap(({ name, rank, text }, index) => pieceFiles(`values/${numbered(index)}.${rank}.${name}`, piecesOf(text))),
        ...capabilityFiles(),
    ];
}
/** Other keys of `defaultValues` can be used by no template. */
function isVariable(name) {
    return /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(name);
}
function ownValues(facts) {
    const installation = symbolicInstallation(facts);
    const names = [...(0,values/* templateValues */.nX)(installation).keys()];
    const marked = (mark) => new Map(names.map((name) => [name, `${mark}${name}`]));
    const [byDefault, bySet] = ['default ', 'set '];
    const defaulted = (0,values/* templateValues */.nX)({ ...installation, defaults: marked(byDefault) });
    const chosen = (0,values/* templateValues */.nX)({ ...installation, set: marked(bySet) });
    const rankOf = (name) => {
        if (chosen.get(name) !== `${bySet}${name}`)
            return 'fixed';
        return defaulted.get(name) === `${byDefault}${name}` ? 'weak' : 'own';
    };
    const changeable = names.filter((name) => rankOf(name) !== 'fixed');
    // A value may be made of others that can be changed: these stay symbols in it.
    const textOf = (name) => {
        if (name === 'ALL_PROCESS_CAPABILITIES')
            return symbolOf(hostSymbols.capabilities);
        const others = changeable.filter((other) => other !== name);
        return (0,values/* templateValues */.nX)({ ...installation, set: symbols(others) }).get(name) ?? '';
    };
    return names
        .filter((name) => !givenByHost.includes(name))
        .map((name) => ({ name, rank: rankOf(name), text: textOf(name) }))
        .sort((a, b) => Number(isMade(a, changeable)) - Number(isMade(b, changeable)));
}
function isMade({ text }, changeable) {
    return piecesOf(text).some((piece) => 'name' in piece && changeable.includes(piece.name));
}
function symbols(names) {
    return new Map(names.map((name) => [name, symbolOf(name)]));
}
function symbolicInstallation(facts) {
    return {
        name: symbolOf('NAME'),
        destination: symbolOf('DESTDIR'),
        imageName: facts.imageName,
        imageId: facts.imageId,
        capabilities: [],
        uuid: symbolOf(hostSymbols.uuid),
        runtime: symbolOf(hostSymbols.runtime),
        atomic: '/usr/bin/atomic',
        systemdCgroup: true,
        withPidFile: facts.withPidFile,
    };
}
/** Of Linux 3.16, the oldest kernel that systemd and runc of today start on. */
const oldestLastCapability = 37;
/** `capabilities/N`: the value for a kernel whose /proc/sys/kernel/cap_last_cap is N. */
function capabilityFiles() {
    return capabilities/* allCapabilities */.YM.slice(oldestLastCapability).map((_, index) => {
        const last = oldestLastCapability + index;
        const list = (0,values/* templateValues */.nX)({
            ...symbolicInstallation({
                imageName: '',
                imageId: '',
                withPidFile: false,
                defaults: new Map(),
                set: new Map(),
            }),
            capabilities: capabilities/* allCapabilities */.YM.slice(0, last + 1),
        });
        return { path: `capabilities/${last}`, content: list.get('ALL_PROCESS_CAPABILITIES') ?? '' };
    });
}

;// CONCATENATED MODULE: ./src/export/bundle/contents.ts














/**
 * Works out what a host needs to install an image by itself: every template cut into texts and variables, and every
 * value that is known by now.
 * @throws UserError if no host could install the image.
 */
async function bundleContents(image, options = {}) {
    const { files, config } = image;
    const imageName = image.name ?? config.id;
    const name = checkedName(options.name ?? (0,bundle_name/* bundleName */.u)(imageName));
    const checkout = new installer_checkout/* Checkout */.R(files, bareHost, `/var/lib/containers/atomic/${name}.0/rootfs`);
    const unreadable = [];
    const textOf = async (file) => {
        const { text, refusal } = await checkout.readText(`${system_image/* exportsFolder */.a6}/${file}`);
        if (refusal !== undefined)
            unreadable.push({ kind: 'read', message: refusal });
        return text;
    };
    const manifestText = await textOf(system_image/* exportFiles */.S7.manifest);
    const { manifest, problems } = manifestText === undefined ? { manifest: installer_manifest/* emptyManifest */.dR, problems: [] } : (0,installer_manifest/* parseManifest */.Ng)(manifestText);
    const unitTemplate = (await textOf(system_image/* exportFiles */.S7.service)) ?? defaults/* defaultUnit */.W;
    const service = !manifest.noContainerService;
    const unit = (0,fill_file/* fillFile */.U)(unitTemplate, `${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.service}`, symbolicValues);
    const tmpfilesTemplate = await textOf(system_image/* exportFiles */.S7.tmpfiles);
    const tmpfiles = tmpfilesTemplate === undefined
        ? undefined
        : (0,fill_file/* fillFile */.U)(tmpfilesTemplate, `${system_image/* exportsFolder */.a6}/${system_image/* exportFiles */.S7.tmpfiles}`, symbolicValues);
    const runtime = await (0,runtime_config/* runtimeConfig */.Z)(checkout, symbolicValues);
    const host = await hostFiles(checkout, manifest);
    refuse([
        ...problems.filter(installer_manifest/* endsInstall */.y5),
        ...unreadable,
        ...(service ? unit.refusals : []),
        ...(tmpfiles?.refusals ?? []),
        ...host.refusals,
    ]);
    const set = options.set ?? new Map();
    const templates = {
        'config.json': piecesOf(runtime.text),
        ...(service && { unit: piecesOf(unit.text) }),
        ...(tmpfiles && { tmpfiles: piecesOf(tmpfiles.text) }),
    };
    const bundleFiles = [
        { path: 'about/name', content: name },
        { path: 'about/image', content: imageName },
        { path: 'about/image-id', content: config.id },
        { path: 'about/service', content: service ? 'yes' : 'no' },
        { path: 'about/ends', content: endsByItself(unitTemplate, config.labels) ? 'yes' : 'no' },
        ...valueFiles({
            imageName,
            imageId: config.id,
            withPidFile: (0,values/* usesPidFile */.u8)(unitTemplate),
            defaults: manifest.defaultValues,
            set,
        }),
        ...Object.entries(templates).flatMap(([file, pieces]) => pieceFiles(`templates/${file}`, pieces)),
        ...host.files,
    ];
    const known = new Set([...(0,values/* valueNames */.Eg)(manifest), ...set.keys()]);
    const needed = Object.values(templates).flatMap((pieces) => namesIn(pieces));
    return {
        name,
        service,
        files: bundleFiles,
        missing: [...new Set(needed)].filter((each) => !known.has(each)).sort(),
        notices: host.notices,
    };
}
function refuse(refusals) {
    if (refusals.length === 0)
        return;
    const reasons = refusals.map(({ message }) => message).join(' ');
    throw new errors/* UserError */.yo(`No host can install this image: ${reasons}`);
}
/** A service's versions stand side by side as `NAME.0`, `NAME.1`. */
function checkedName(name) {
    const version = /^(.*)\.\d+$/.exec(name);
    if (version !== null) {
        throw new errors/* UserError */.yo(`A service cannot be called "${name}": it reads like a version of "${version[1] ?? ''}"; choose a name that does not end in a dot and a number.`);
    }
    return (0,unit_name/* checkedUnitName */.t)(name);
}
/** Whether the service is one that does its work and ends. */
function endsByItself(unit, labels) {
    return labels['atomic.run'] === 'once' || /^[ \t]*Type[ \t]*=[ \t]*oneshot[ \t]*$/m.test(unit);
}

// EXTERNAL MODULE: ./src/export/bundle/left-out.ts
var left_out = __webpack_require__(2615);
// EXTERNAL MODULE: ./src/files/make-folder.ts
var make_folder = __webpack_require__(7366);
// EXTERNAL MODULE: ./src/installer/plan.ts + 1 modules
var plan = __webpack_require__(4401);
// EXTERNAL MODULE: ./src/save/compress.ts + 2 modules
var compress = __webpack_require__(7176);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./src/pipeline/export/pax-header.ts
/**
 * A PAX header with the extended attributes of the file after it. Their values are bytes, and tar-stream writes text
 * only. Source: POSIX.1-2024, pax, "pax Extended Header"; `SCHILY.xattr.` is what star, GNU tar and the engines write.
 */
function attributesHeader(path, attributes) {
    const records = Buffer.concat([
        // The name goes in, too, so that the file itself needs no second header.
        record('path', Buffer.from(path)),
        ...[...attributes].map(([name, value]) => record(`SCHILY.xattr.${name}`, value)),
    ]);
    return Buffer.concat([header(records.length), records, Buffer.alloc(-records.length & 511)]);
}
/** `LENGTH KEY=VALUE\n`, where LENGTH counts itself. */
function record(key, value) {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
    let length = rest.length;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}
/** The fields of a ustar header, by offset. */
function header(size) {
    const block = Buffer.alloc(512);
    const octal = (value, digits) => `${value.toString(8).padStart(digits, '0')}\0`;
    const fields = new Map([
        [0, 'PaxHeader'],
        [100, octal(0o644, 7)],
        [108, octal(0, 7)],
        [116, octal(0, 7)],
        [124, octal(size, 11)],
        [136, octal(0, 11)],
        // The checksum counts its own field as blanks.
        [148, ' '.repeat(8)],
        [156, 'x'],
        [257, 'ustar\u000000'],
    ]);
    for (const [offset, text] of fields)
        block.write(text, offset, 'latin1');
    block.write(`${octal(block.reduce((sum, byte) => sum + byte, 0), 6)} `, 148, 'latin1');
    return block;
}

;// CONCATENATED MODULE: ./src/pipeline/export/tar.ts




/** What every file of a bundle was last changed at, so that the same image gives the same bytes: 1 January 2000. */
const someTime = new Date(Date.UTC(2000, 0, 1));
/** tar-stream takes a mode of 0 for "not given": a bit that no header has room for keeps it what it is. */
const keptMode = 0o100000;
/** An image's root file system as one tar, in the order of its paths, with owners, modes and times. */
function rootfsTar(files, entries) {
    return packed(async (archive) => {
        for (const entry of entries) {
            const header = headerOf(entry);
            if (header === undefined)
                continue;
            if (header.type !== 'file') {
                await add(archive, header);
                continue;
            }
            if (entry.attributes !== undefined)
                archive.push(attributesHeader(header.name, entry.attributes));
            const name = entry.attributes === undefined || isPlain(header.name) ? header.name : 'file';
            await add(archive, { ...header, name, size: entry.size }, files.stream(entry.path));
        }
    });
}
/** Whether a name fits into a plain header. Another one stands in the header of the attributes. */
function isPlain(name) {
    return /^[\x20-\x7e]{1,100}$/.test(name);
}
function headerOf({ path, type, mode, uid, gid, mtime, target, sameAs }) {
    if (type === 'other')
        return undefined;
    const common = {
        name: path === '/' ? './' : `.${path}`,
        mode: mode | keptMode,
        uid,
        gid,
        mtime: mtime === undefined ? someTime : new Date(mtime * 1000),
    };
    if (type === 'symlink')
        return { ...common, type, linkname: target ?? '' };
    if (sameAs !== undefined)
        return { ...common, type: 'link', linkname: `.${sameAs}` };
    return { ...common, type };
}
/** The tar of a bundle: all lies in one folder. */
function bundleTar(folder, files, large) {
    return packed(async (archive) => {
        const common = { uid: 0, gid: 0, mtime: someTime };
        for (const directory of directoriesOf(folder, files)) {
            await add(archive, { ...common, name: `${directory}/`, type: 'directory', mode: 0o755 });
        }
        for (const { path, content, mode = 0o644 } of files) {
            const bytes = Buffer.from(content);
            const header = { ...common, name: `${folder}/${path}`, mode, size: bytes.length };
            await add(archive, header, [bytes]);
        }
        for (const { path, size, stream } of large) {
            await add(archive, { ...common, name: `${folder}/${path}`, mode: 0o644, size }, stream());
        }
    });
}
/** Quadlet's files as one tar, by their paths on a host: it is unpacked at its root. */
function quadletTar({ directories, files, links }) {
    return packed(async (archive) => {
        const common = { uid: 0, gid: 0, mtime: someTime };
        const name = (path) => path.slice(1);
        for (const { path, mode } of directories) {
            await add(archive, { ...common, name: `${name(path)}/`, type: 'directory', mode });
        }
        for (const { path, mode, content } of files) {
            const bytes = Buffer.from(content);
            await add(archive, { ...common, name: name(path), mode: mode | keptMode, size: bytes.length }, [bytes]);
        }
        for (const { path, target } of links) {
            await add(archive, { ...common, name: name(path), type: 'symlink', linkname: target });
        }
    });
}
/** Parents before what they hold. */
function directoriesOf(folder, files) {
    const directories = new Set([folder]);
    for (const { path } of files) {
        const parts = path.split('/').slice(0, -1);
        parts.forEach((_, index) => directories.add([folder, ...parts.slice(0, index + 1)].join('/')));
    }
    return [...directories].sort();
}
/** `sha256sum -c` reads it: the digest of every file, so that a bundle that was damaged on its way is not installed. */
function digestList(files, large) {
    const digests = new Map(large);
    for (const { path, content } of files)
        digests.set(path, (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'));
    return [...digests]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, digest]) => `${digest}  ${path}\n`)
        .join('');
}
/** The bytes of what `write` puts into a tar, as fast as they are taken. */
function packed(write) {
    const archive = (0,tar_stream.pack)();
    write(archive).then(() => {
        archive.finalize();
    }, (error) => {
        archive.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    return archive;
}
/** Adds one entry, and waits until the archive has taken all of it. */
function add(archive, header, content) {
    return new Promise((resolve, reject) => {
        const entry = archive.entry(header, (error) => {
            if (error)
                reject(error);
            else
                resolve();
        });
        if (content === undefined)
            return;
        external_node_stream_.Readable.from(content)
            .on('error', (error) => {
            entry.destroy(error);
            reject(error);
        })
            .pipe(entry);
    });
}

;// CONCATENATED MODULE: ./src/pipeline/export/installer-script.ts

/** The parts of a bundle's installer, in their order. Each address is written out, so that the bundler finds the file. */
const parts = [
    __webpack_require__.ab + "01-words.sh",
    __webpack_require__.ab + "02-json.sh",
    __webpack_require__.ab + "03-values.sh",
    __webpack_require__.ab + "04-host.sh",
    __webpack_require__.ab + "05-service.sh",
    __webpack_require__.ab + "06-guard.sh",
    __webpack_require__.ab + "07-host-state.sh",
    __webpack_require__.ab + "08-versions.sh",
    __webpack_require__.ab + "09-commands.sh",
    __webpack_require__.ab + "10-main.sh",
];
/** The installer that every bundle carries: one POSIX shell script. */
async function installerScript() {
    return (await Promise.all(parts.map((part) => (0,external_node_fs_promises_.readFile)(part, 'utf8')))).join('');
}

;// CONCATENATED MODULE: ./src/pipeline/export/bundle.ts















/**
 * Writes a bundle: the image and one installer, for any host with systemd, tar and runc or crun. The root file system
 * streams through a file beside the bundle; no file of the image is held in memory as a whole.
 * @throws UserError if no host could install the image; SystemError if the disk fails.
 */
async function exportBundle(image, request) {
    const { path, compression, signal } = request;
    const contents = await bundleContents(image, request);
    if (contents.missing.length === 0)
        await assertInstallable(image, request);
    const { name, service, missing } = contents;
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    const rootfs = `${partial}.rootfs`;
    const options = signal === undefined ? {} : { signal };
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        const top = await image.files.lookup('/');
        const entries = service ? [...(top === undefined ? [] : [top]), ...(await image.files.list('/'))] : [];
        const large = service ? [await written(rootfsTar(image.files, entries), rootfs, options)] : [];
        const files = [{ path: 'install', content: await installerScript(), mode: 0o755 }, ...contents.files];
        const digests = new Map(large.map(({ digest }) => ['rootfs.tar', digest]));
        const tar = bundleTar(name, [...files, { path: 'SHA256SUMS', content: digestList(files, digests) }], large.map(({ size }) => ({ path: 'rootfs.tar', size, stream: () => (0,external_node_fs_.createReadStream)(rootfs) })));
        await (0,promises_.pipeline)(external_node_stream_.Readable.from((0,compress/* compressed */.ue)(tar, compression)), (0,external_node_fs_.createWriteStream)(`${partial}.tar`), options);
        await (0,external_node_fs_promises_.rename)(`${partial}.tar`, path);
        return { path, name, notices: [...contents.notices, ...(0,left_out/* leftOut */.i)(entries), ...missingNotice(missing)] };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        if (signal?.aborted)
            throw new errors/* SystemError */._N(`The export of ${path} was cancelled.`, { cause: error });
        throw new errors/* SystemError */._N(`${path} cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
    finally {
        await Promise.all([rootfs, `${partial}.tar`].map((file) => (0,external_node_fs_promises_.rm)(file, { force: true })));
    }
}
function missingNotice(missing) {
    if (missing.length === 0)
        return [];
    return [`The installer needs values: ${missing.map((each) => `--set ${each}=…`).join(' ')}.`];
}
/** What the installer would refuse with the values of the export, it would refuse on every host. */
async function assertInstallable(image, { name, set }) {
    const { refusals } = await (0,plan/* planInstallation */.M)(image, {
        ...(name !== undefined && { name }),
        ...(set !== undefined && { set }),
        host: {
            has: () => false,
            capabilities: capabilities/* allCapabilities */.YM,
            uuid: (0,external_node_crypto_.randomUUID)(),
            runtime: '/usr/bin/runc',
            atomic: '/usr/bin/atomic',
            systemdCgroup: true,
        },
    });
    if (refusals.length === 0)
        return;
    const reasons = refusals.map(({ message }) => message).join(' ');
    throw new errors/* UserError */.yo(`No host can install this image: ${reasons}`);
}
/** Writes a stream to a file, and hashes it on the way. */
async function written(stream, path, options) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const counted = async function* () {
        for await (const chunk of stream) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    };
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(counted()), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }), options);
    return { size, digest: hash.digest('hex') };
}

// EXTERNAL MODULE: ./src/export/quadlet/files.ts + 7 modules
var files = __webpack_require__(2573);
// EXTERNAL MODULE: ./src/export/quadlet/plan.ts
var quadlet_plan = __webpack_require__(4858);
;// CONCATENATED MODULE: ./src/pipeline/export/quadlet.ts







/**
 * Writes a folder with a Quadlet unit: `NAME.container` and what Podman's generator reads beside it, and in `host/`
 * what else goes to the host, by its path there.
 * @throws UserError if no host could install the image; SystemError if the disk fails.
 */
async function exportQuadlet(image, { path, name, set }) {
    const plan = await (0,quadlet_plan/* planQuadlet */.S)(image, { name, set });
    const quadlet = await (0,files/* quadletFiles */.YS)(image, plan);
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await writeQuadlet(partial, quadlet);
        await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
        await (0,external_node_fs_promises_.rename)(partial, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(partial, { recursive: true, force: true });
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* SystemError */._N(`${path} cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
    return { path, name: plan.name, notices: quadlet.notes.map(({ message }) => message), quadlet };
}
async function writeQuadlet(folder, { directories, files, links }) {
    await (0,make_folder/* makeFolder */.f)(folder);
    for (const { path } of directories)
        await (0,make_folder/* makeFolder */.f)(placeOf(folder, path));
    for (const { path, mode, content } of files) {
        const place = placeOf(folder, path);
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(place));
        await (0,external_node_fs_promises_.writeFile)(place, content, { flag: 'wx' });
        await (0,external_node_fs_promises_.chmod)(place, mode);
    }
    // Links come last, so that no file is written through one.
    for (const { path, target } of links) {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(placeOf(folder, path)), { recursive: true });
        await (0,external_node_fs_promises_.symlink)(target, placeOf(folder, path));
    }
}
/** What the generator reads lies on top; the rest under the path that it has on the host. */
function placeOf(folder, path) {
    const inside = external_node_path_.posix.join('/', path);
    return external_node_path_.posix.dirname(inside) === files/* quadletFolder */.vo
        ? (0,external_node_path_.join)(folder, external_node_path_.posix.basename(inside))
        : (0,external_node_path_.join)(folder, 'host', inside);
}

;// CONCATENATED MODULE: ./src/pipeline/export.ts










/** How each kind of export is written. */
const exporters = {
    async bundle(image, { tar, ...request }) {
        const bundle = (0,external_node_path_.join)((0,external_node_path_.dirname)(tar), (0,export_name/* bundleFileName */.MZ)((0,external_node_path_.basename)(tar)));
        const { path, name, notices } = await exportBundle(image, { path: bundle, ...request });
        const command = bundleCommand((0,external_node_path_.basename)(path), name);
        return { exported: { kind: 'bundle', path, name, command }, notices, pack: () => Promise.resolve(path) };
    },
    async quadlet(image, { tar, ...request }) {
        const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(tar), (0,export_name/* quadletFolderName */.yi)((0,external_node_path_.basename)(tar)));
        const { path, name, notices, quadlet } = await exportQuadlet(image, { path: folder, ...request });
        const packed = `${path}.tar`;
        return {
            exported: {
                kind: 'quadlet',
                path,
                name,
                command: quadletCommand((0,external_node_path_.basename)(packed), (0,external_node_path_.basename)(tar), name),
            },
            notices,
            async pack() {
                await (0,promises_.pipeline)(external_node_stream_.Readable.from(quadletTar(quadlet)), (0,external_node_fs_.createWriteStream)(packed));
                return packed;
            },
        };
    },
};
/** Exports the image of a tar for current hosts. @throws UserError if no host could install the image. */
async function exportArchive({ path }, { exports: kinds, compression }, { log, signal }) {
    const image = await (0,saved_tar.openSavedTar)(path);
    try {
        const files = [];
        for (const kind of kinds) {
            const { exported, notices, pack } = await exporters[kind](image, { tar: path, compression, signal });
            files.push({ exported, upload: await pack() });
            for (const notice of notices)
                log.warning(notice);
            log.info(`Exported ${exported.path}. On the host: ${exported.command}`);
        }
        return files;
    }
    finally {
        await image.close();
    }
}


/***/ })

};
