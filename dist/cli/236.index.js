export const id = 236;
export const ids = [236];
export const modules = {

/***/ 9236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openTar),
  x: () => (/* binding */ readIdentity)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/image/config-json.ts
var config_json = __webpack_require__(2742);
// EXTERNAL MODULE: ./src/image/files.ts
var files = __webpack_require__(6222);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(6419);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/image/tar/source.ts


/** A part of a source as a separate source. */
function slice(whole, offset, size, name) {
    return { name, size, file: whole.file, start: whole.start + offset };
}
/** Up to `length` bytes; fewer only at the end. */
function readBytes(source, offset, length) {
    return readInto(source, offset, Buffer.alloc(Math.max(0, Math.min(length, source.size - offset))));
}
/** Chunk size of a stream, in bytes. */
const chunkSize = 1024 * 1024;
/** Streams a source from start to end. */
async function* bytesOf({ file, start, size: all }, { offset, size } = { offset: 0, size: all }) {
    for (let done = 0; done < size;) {
        const length = Math.min(chunkSize, size - done);
        const buffer = Buffer.allocUnsafe(length);
        const { bytesRead } = await file.read(buffer, 0, length, start + offset + done);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        done += bytesRead;
    }
}
/**
 * Reads through a window, for callers that read forward in small steps: reads within the window are free. The bytes are
 * valid until the next call. A window covers the headers of several small files, and is small enough to skip.
 */
function windowed(source, length = 4096) {
    const space = Buffer.alloc(length);
    let window = space.subarray(0, 0);
    let from = 0;
    return (offset, wanted) => {
        if (wanted > length)
            return readBytes(source, offset, wanted);
        if (offset < from || offset + wanted > from + window.length) {
            window = readInto(source, offset, space.subarray(0, Math.max(0, Math.min(length, source.size - offset))));
            from = offset;
        }
        return window.subarray(offset - from, offset - from + wanted);
    };
}
function readInto({ file, start, name }, offset, buffer) {
    let done = 0;
    while (done < buffer.length) {
        const count = readOnce(file.fd, buffer.subarray(done), start + offset + done, name);
        if (count === 0)
            break;
        done += count;
    }
    return buffer.subarray(0, done);
}
function readOnce(fd, buffer, position, name) {
    try {
        return (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, position);
    }
    catch (error) {
        throw new errors/* SystemError */._N(`${name} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}

;// CONCATENATED MODULE: ./src/image/tar/zstd-frames.ts

/** The first bytes of a frame as a little-endian number, and of a skippable frame (any last digit). */
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
/**
 * Walks from block to block. Node's decoder stops after the first frame of a stream, at times without an error, so
 * each frame needs its own decoder. Source: RFC 8878, section 3.1.
 * @throws Error that says what is wrong, without the location.
 */
function* zstdFrames(source) {
    let offset = 0;
    while (offset < source.size) {
        const head = readBytes(source, offset, 8);
        if (head.length < 8)
            throw new Error('it ends in the middle of a zstd frame');
        const magic = head.readUInt32LE(0);
        if ((magic & ~0xf) >>> 0 === skippableMagic) {
            offset += 8 + head.readUInt32LE(4);
            continue;
        }
        if (magic !== frameMagic)
            throw new Error(`byte ${offset} is not the start of a zstd frame`);
        const size = frameSize(source, offset, head[4] ?? 0);
        yield { offset, size };
        offset += size;
    }
}
function frameSize(source, start, descriptor) {
    const single = (descriptor >> 5) & 1;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const contentSize = [single, 2, 4, 8][descriptor >> 6] ?? 0;
    const checksum = descriptor & 4;
    let offset = start + 5 + (1 - single) + dictionary + contentSize;
    for (let last = false; !last;) {
        const bytes = readBytes(source, offset, 3);
        if (bytes.length < 3)
            throw new Error('it ends in the middle of a zstd frame');
        const block = bytes.readUIntLE(0, 3);
        last = (block & 1) === 1;
        // A block of one repeated byte stores only that byte; its size field is the decompressed size.
        const repeated = ((block >> 1) & 3) === 1;
        offset += 3 + (repeated ? 1 : block >> 3);
    }
    if (offset + checksum > source.size)
        throw new Error('it ends in the middle of a zstd frame');
    return offset + checksum - start;
}

;// CONCATENATED MODULE: ./src/image/tar/zstd.ts





/**
 * Decodes zstd with the caller's program, otherwise with Node. The program is faster: Node needs a decoder for each
 * frame, which is slow for streams of many small frames.
 * @throws SystemError if there is neither; Error if the data is damaged.
 */
async function unzstd(source, sink, program) {
    if (program !== undefined)
        await (0,external_node_stream_promises_.pipeline)(program(bytesOf(source)), sink);
    else if ("createZstdDecompress" in external_node_zlib_)
        await unzstdByNode(source, sink);
    else
        throw neither(source);
}
function neither({ name }) {
    return new errors/* SystemError */._N(`${name} is compressed with zstd, which this version of Node cannot read: install the program "zstd", or use Node 22.15 or later.`);
}
/** Node supports zstd since 22.15. */
async function unzstdByNode(source, sink) {
    for (const frame of zstdFrames(source)) {
        await (0,external_node_stream_promises_.pipeline)(bytesOf(source, frame), external_node_zlib_.createZstdDecompress({ chunkSize: chunkSize }), sink);
    }
}

;// CONCATENATED MODULE: ./src/image/tar/decompress.ts









/** The first bytes of compressed formats, in hex. A format without a decoder is recognized but not supported. */
const formats = [
    { name: 'gzip', magic: /^1f8b08/, decode: gunzip },
    // A stream may start with a skippable frame.
    { name: 'zstd', magic: /^(28b52ffd|5.2a4d18)/, decode: unzstd },
    // Its letters alone could also be the name of a plain tar's first file.
    { name: 'bzip2', magic: /^425a683[1-9]314159265359/ },
    { name: 'xz', magic: /^fd377a585a00/ },
];
const magicLength = 10;
/** The bytes that a compressed file may unpack to, over all its layers. @param size of the file. */
function unpackedAllowance(size) {
    return Math.max(limits/* limits */.F.unpackedBytes.max, 10 * size);
}
/**
 * The tar inside a source: the source itself if it is not compressed, otherwise a temporary file with the unpacked tar.
 * Files are then read at any position. Streaming the tar again for each file would take seconds per file, and keeping
 * it in memory has no bound.
 * @throws UserError if the format is not supported or the data is damaged; SystemError if the disk is full.
 */
async function plainTar(source, { keep, unzstd, allowance }) {
    const start = readBytes(source, 0, magicLength).toString('hex');
    const format = formats.find(({ magic }) => magic.test(start));
    if (format === undefined)
        return source;
    if (format.decode === undefined) {
        throw new errors/* UserError */.yo(`${source.name} is compressed with ${format.name}, which is not supported; use a plain tar, gzip or zstd.`);
    }
    const file = await temporaryFile();
    keep(file);
    const sink = async (chunks) => {
        // Each call continues where the previous one ended.
        for await (const chunk of chunks) {
            allowance.left -= chunk.length;
            if (allowance.left < 0)
                throw new errors/* UserError */.yo(limits/* limits */.F.unpackedBytes.message(source.name));
            await file.writeFile(chunk);
        }
    };
    try {
        await format.decode(source, sink, unzstd);
    }
    catch (error) {
        throw failure(error, source.name, format.name);
    }
    const { size } = await file.stat();
    return { name: source.name, size, file, start: 0 };
}
/** A file without a name: the system removes it when it is closed, even after a crash. */
async function temporaryFile() {
    try {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'system-image-tar-'));
        try {
            return await (0,promises_.open)((0,external_node_path_.join)(folder, 'tar'), 'wx+', 0o600);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true });
        }
    }
    catch (error) {
        throw new errors/* SystemError */._N(`No temporary file can be created in "${(0,external_node_os_.tmpdir)()}": ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
function failure(error, name, format) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    const { code } = error;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new errors/* SystemError */._N(`"${(0,external_node_os_.tmpdir)()}" has no space left to unpack ${name}; set TMPDIR to another folder.`);
    }
    return new errors/* UserError */.yo(`${name} is damaged: its ${format} data cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}.`);
}
function gunzip(source, sink) {
    return (0,external_node_stream_promises_.pipeline)(bytesOf(source), (0,external_node_zlib_.createGunzip)({ chunkSize: chunkSize }), sink);
}

;// CONCATENATED MODULE: ./src/image/tar/member.ts
/** By type flag. */
const types = {
    '0': 'file',
    '1': 'link',
    '2': 'symlink',
    '5': 'directory',
    '7': 'file',
    D: 'directory',
    S: 'file',
};
/** Before POSIX, a folder was a file with a trailing slash in its name. */
function typeOf(flag, name) {
    const type = types[flag] ?? 'other';
    return type === 'file' && name.endsWith('/') ? 'directory' : type;
}
/**
 * The parts of a name below the root of its tar. A leading slash is ignored.
 * @throws Error if `..` leads out of the root, which engines refuse, too.
 */
function segmentsInside(name) {
    const segments = [];
    for (const segment of checkLength(name).split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            throw new Error(`the name "${name}", which leads out of it`);
    }
    return segments;
}
/** Linux allows paths of at most 4096 bytes. */
const maxPath = 4096;
function checkLength(name) {
    if (name.length > maxPath)
        throw new Error(`a name of ${name.length} characters`);
    if (name.includes('\0'))
        throw new Error('a name with a NUL byte');
    return name;
}

;// CONCATENATED MODULE: ./src/image/tar/header.ts
/**
 * One header block of a tar. Sources: POSIX.1-2024, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar
 * Format". tar-stream's decoder is not used: it accepts sizes that are negative or not numbers, and does not support
 * sparse files.
 */
const blockSize = 512;
const zeros = Buffer.alloc(blockSize);
const fields = {
    name: [0, 100],
    mode: [100, 8],
    uid: [108, 8],
    gid: [116, 8],
    size: [124, 12],
    mtime: [136, 12],
    checksum: [148, 8],
    link: [157, 100],
    magic: [257, 6],
    prefix: [345, 155],
    sparseSize: [483, 12],
};
/**
 * @returns undefined for a block of zeros, which ends a tar.
 * @throws Error that says what is wrong, without the location.
 */
function decodeHeader(block) {
    if (block.equals(zeros))
        return undefined;
    checkSum(block);
    const flag = block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0);
    const name = header_text(block, 'name');
    // Old GNU headers, whose magic ends in a space, have other fields at the offset of ustar's prefix.
    const prefix = header_text(block, 'magic') === 'ustar' ? header_text(block, 'prefix') : '';
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        flag,
        mode: number(block, 'mode') & 0o7777,
        uid: number(block, 'uid'),
        gid: number(block, 'gid'),
        size: checkSize(number(block, 'size')),
        link: header_text(block, 'link'),
        mtime: number(block, 'mtime'),
        ...(flag === 'S' && {
            sparse: { size: checkSize(number(block, 'sparseSize')), continued: block[482] === 1 },
        }),
    };
}
/** @throws Error if the size is invalid. */
function checkSize(size) {
    if (!Number.isSafeInteger(size) || size < 0)
        throw new Error(`a file of ${size} bytes`);
    return size;
}
/** Checks the sum of all bytes, those of the checksum counted as spaces. Some old tars added signed bytes. */
function checkSum(block) {
    let sum = 0;
    let signed = 0;
    // A plain loop, because indexing a large tar spends most of its time here.
    for (let index = 0; index < blockSize; index += 1) {
        const value = index >= 148 && index < 156 ? 0x20 : (block[index] ?? 0);
        sum += value;
        signed += value < 0x80 ? value : value - 0x100;
    }
    const stated = parseInt(header_text(block, 'checksum').trim(), 8);
    if (stated !== sum && stated !== signed)
        throw new Error('a header whose checksum is wrong');
}
function header_text(block, field) {
    const [start, length] = fields[field];
    const bytes = block.subarray(start, start + length);
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? length : end);
}
/** Octal digits, or if the first bit is set, base-256: a big-endian two's complement number in the other bits. */
function number(block, field) {
    const [start, length] = fields[field];
    const bytes = block.subarray(start, start + length);
    const first = bytes[0] ?? 0;
    if (first & 0x80) {
        const top = (first & 0x7f) - (first & 0x40 ? 0x80 : 0);
        return bytes.subarray(1).reduce((value, byte) => value * 256 + byte, top);
    }
    const digits = header_text(block, field).trim();
    if (!/^[0-7]*$/.test(digits))
        throw new Error(`${JSON.stringify(digits)} instead of an octal number`);
    return digits === '' ? 0 : parseInt(digits, 8);
}

;// CONCATENATED MODULE: ./src/image/tar/pax.ts
/**
 * The records of a PAX header: `LENGTH KEY=VALUE\n` each, where LENGTH counts the whole record in bytes.
 * Values of extended attributes are bytes, one per character. Source: POSIX.1-2024, pax, "pax Extended Header".
 * @throws Error that says what is wrong, without the location.
 */
function decodePax(bytes) {
    const records = new Map();
    let start = 0;
    while (start < bytes.length && bytes[start] !== 0) {
        const space = bytes.indexOf(' ', start);
        const digits = space === -1 ? '' : bytes.toString('latin1', start, space);
        const end = start + Number(digits);
        if (!/^[0-9]{1,9}$/.test(digits) ||
            end > bytes.length ||
            end <= space + 1 ||
            bytes[end - 1] !== newline) {
            throw new Error('a PAX record whose length is wrong');
        }
        const equals = bytes.indexOf('=', space);
        if (equals === -1 || equals >= end)
            throw new Error('a PAX record without "="');
        const key = bytes.toString('utf8', space + 1, equals);
        records.set(key, bytes.toString(isBinary(key) ? 'latin1' : 'utf8', equals + 1, end - 1));
        start = end;
    }
    return records;
}
/** The prefix that star, GNU tar and the engines give to an extended attribute. */
const attributePrefix = 'SCHILY.xattr.';
function isBinary(key) {
    return key.startsWith(attributePrefix);
}
const newline = 0x0a;

;// CONCATENATED MODULE: ./src/image/tar/extensions.ts




/** The PAX records that affect a file's path, size or position; its extended attributes are the others that count. */
const understood = new Set([
    'path',
    'linkpath',
    'size',
    'uid',
    'gid',
    'mtime',
    'GNU.sparse.name',
    'GNU.sparse.realsize',
    'GNU.sparse.size',
]);
/** Collects the headers that extend the header after them. */
class Extensions {
    global = new Map();
    local = new Map();
    /** Whether a header of this type extends the next one. */
    static takes(flag) {
        return 'xXgLK'.includes(flag);
    }
    add(flag, content) {
        if (flag === 'L')
            this.local.set('path', cString(content));
        else if (flag === 'K')
            this.local.set('linkpath', cString(content));
        else {
            const records = flag === 'g' ? this.global : this.local;
            for (const [key, value] of decodePax(content))
                if (understood.has(key) || isAttribute(key))
                    records.set(key, value);
        }
    }
    /** The member of a header, and how many of its bytes follow in the tar. */
    apply(header, offset) {
        const records = new Map([...this.global, ...this.local]);
        this.local = new Map();
        const name = records.get('GNU.sparse.name') ?? records.get('path') ?? header.name;
        const type = typeOf(header.flag, name);
        const { stored, size, isSparse } = sizesOf(header, records);
        const member = {
            path: segmentsInside(name),
            type,
            mode: header.mode,
            uid: decimal(records, 'uid', header.uid),
            gid: decimal(records, 'gid', header.gid),
            mtime: seconds(records, header.mtime),
            size: type === 'file' ? size : 0,
            target: type === 'link' || type === 'symlink' ? checkLength(records.get('linkpath') ?? header.link) : '',
            ...(type === 'file' && !isSparse && { offset }),
            ...(type === 'file' && attributesOf(records)),
        };
        return { member, stored };
    }
}
function isAttribute(key) {
    return key.startsWith(attributePrefix) && (0,files/* carriedAttribute */.ng)(key.slice(attributePrefix.length));
}
function attributesOf(records) {
    const own = [...records].filter(([key]) => isAttribute(key));
    if (own.length === 0)
        return {};
    return {
        attributes: new Map(own.map(([key, value]) => [key.slice(attributePrefix.length), Buffer.from(value, 'latin1')])),
    };
}
/** A sparse file is larger than its stored bytes. GNU has one notation for it in a header, and two in PAX records. */
function sizesOf(header, records) {
    const stored = headerOnly.includes(header.flag) ? 0 : checkSize(decimal(records, 'size', header.size));
    const key = ['GNU.sparse.realsize', 'GNU.sparse.size'].find((name) => records.has(name));
    const sparse = key === undefined ? header.sparse?.size : checkSize(decimal(records, key, 0));
    return { stored, size: sparse ?? stored, isSparse: sparse !== undefined };
}
function decimal(records, key, otherwise) {
    const value = records.get(key);
    if (value === undefined)
        return otherwise;
    if (!/^-?[0-9]{1,20}$/.test(value))
        throw new Error(`a PAX record ${key}=${JSON.stringify(value)}`);
    return Number(value);
}
/** A PAX time may have a fraction, which is dropped as in a plain header. */
function seconds(records, otherwise) {
    const whole = /^-?[0-9]{1,15}(?=\.|$)/.exec(records.get('mtime') ?? '')?.[0];
    return whole === undefined ? otherwise : Number(whole);
}
function cString(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}
/** Types without bytes in the tar, whatever size their header states. */
const headerOnly = '123456';

;// CONCATENATED MODULE: ./src/image/tar/members.ts





/** Maximum bytes of the PAX records or the long name before a member. */
const maxExtension = 1024 * 1024;
function newBudget() {
    return { left: limits/* limits */.F.imageEntries.max, steps: limits/* limits */.F.imageSteps.max };
}
/** @throws OverLimit if nothing is left. */
function spend(budget, amount = 1) {
    budget.left -= amount;
    if (budget.left < 0)
        throw new limits/* OverLimit */._(limits/* limits */.F.imageEntries);
}
/** @throws OverLimit if no step is left. */
function step(budget) {
    budget.steps -= 1;
    if (budget.steps < 0)
        throw new limits/* OverLimit */._(limits/* limits */.F.imageSteps);
}
/**
 * The members of a tar in order. Only headers are read; contents are skipped.
 * GNU long names, PAX headers, base-256 numbers and sparse files are supported.
 * @throws UserError with the position if the tar is cut off or damaged.
 */
function* members(source, budget) {
    const walk = new Walk(source, budget);
    while (walk.position < source.size) {
        const at = walk.position;
        const step = attempt(source, at, () => walk.step());
        if (step === 'end')
            return;
        if (step !== undefined)
            yield step;
    }
}
/** Adds the name and the position to an error in a tar. */
function attempt({ name }, position, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        if (error instanceof limits/* OverLimit */._)
            throw new errors/* UserError */.yo(error.limit.message(name));
        const verdict = position === 0 ? 'not a tar' : 'damaged';
        throw new errors/* UserError */.yo(`${name} is ${verdict}: ${(0,errors/* messageOf */.bD)(error)}, at byte ${position}.`);
    }
}
class Walk {
    source;
    budget;
    /** Offset of the next header. */
    position = 0;
    read;
    extensions = new Extensions();
    constructor(source, budget) {
        this.source = source;
        this.budget = budget;
        this.read = windowed(source);
    }
    /**
     * Reads one header and its data.
     * @returns its member; undefined for a header that extends the next one or applies to the whole tar.
     * @throws Error that says what is wrong, without the location.
     */
    step() {
        if (this.position + blockSize > this.source.size)
            throw new Error('it ends in the middle of a header');
        const header = decodeHeader(this.read(this.position, blockSize));
        if (header === undefined)
            return 'end';
        this.position += blockSize;
        if (Extensions.takes(header.flag)) {
            this.extend(header);
            return undefined;
        }
        spend(this.budget);
        if (header.sparse?.continued)
            this.skipSparseMap();
        const { member, stored } = this.extensions.apply(header, this.position);
        if (this.position + stored > this.source.size) {
            throw new Error(`it ends in the middle of "${member.path.join('/')}" (${stored} bytes)`);
        }
        this.position += padded(stored);
        return header.flag === volumeLabel ? undefined : member;
    }
    extend({ flag, size }) {
        // Checked first, because the name is read into memory.
        spend(this.budget, Math.ceil(size / 256) + 1);
        if (size > maxExtension)
            throw new Error(`a long name of ${size} bytes`);
        const content = this.read(this.position, size);
        if (content.length < size)
            throw new Error('it ends in the middle of a long name');
        this.extensions.add(flag, content);
        this.position += padded(size);
    }
    /** Each block of an old GNU map says whether one more follows. */
    skipSparseMap() {
        let block;
        do {
            block = this.read(this.position, blockSize);
            this.position += blockSize;
        } while (block[504] === 1);
    }
}
/** GNU's volume label, which is not a file. */
const volumeLabel = 'V';
function padded(size) {
    return Math.ceil(size / blockSize) * blockSize;
}

;// CONCATENATED MODULE: ./src/image/tar/tree.ts


/** A directory without a header of its own, as engines create it for a file in it. */
function newFolder(fields, children = new Map()) {
    return { mode: 0o755, uid: 0, gid: 0, ...fields, type: 'directory', size: 0, children };
}
function isFolder(node) {
    return node?.type === 'directory';
}
/** The node at exactly this path; no link is followed. */
function nodeAt(root, path) {
    let node = root;
    for (const segment of path)
        node = node?.children?.get(segment);
    return node;
}
function folderAt(root, path, { make, spend }) {
    const way = [{ folder: root, length: 0 }];
    const pending = [...path].reverse();
    let links = 0;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        spend();
        const { folder, length } = way.at(-1) ?? { folder: root, length: 0 };
        if (segment === '..') {
            way.length = Math.max(1, way.length - 1);
            continue;
        }
        const next = folder.children.get(segment);
        if (next?.type === 'symlink') {
            links += 1;
            if (links > files/* maxLinks */._V)
                throw new Error(`"${path.join('/')}" is a loop of links`);
            if (next.target?.startsWith('/'))
                way.length = 1;
            pending.push(...stepsOf(next));
            continue;
        }
        let reached = isFolder(next) ? next : undefined;
        if (reached === undefined) {
            if (make === undefined)
                return undefined;
            reached = make();
            folder.children.set(segment, reached);
        }
        // Links into links lead deeper than any path that a header may have.
        if (length + 1 + segment.length > limits/* limits */.F.pathBytes.max)
            throw new limits/* OverLimit */._(limits/* limits */.F.pathBytes);
        way.push({ folder: reached, length: length + 1 + segment.length });
    }
    return way.at(-1)?.folder ?? root;
}
const steps = new WeakMap();
/** The parts of a link's target, last one first; worked out once, as thousands of paths may lead through a link. */
function stepsOf(link) {
    let known = steps.get(link);
    if (known === undefined) {
        known = (0,files/* segments */.JF)(link.target ?? '').reverse();
        steps.set(link, known);
    }
    return known;
}
function entryOf(path, node) {
    const { type, mode, uid, gid, size, mtime, target, attributes } = node;
    return {
        path,
        type,
        mode,
        uid,
        gid,
        size,
        ...(mtime !== undefined && { mtime }),
        ...(target !== undefined && { target }),
        ...(attributes !== undefined && { attributes }),
    };
}
/** Everything below a folder, at any depth, in no order. */
function* entriesIn(folder, path) {
    const pending = [[path === '/' ? '' : path, folder]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const [name, node] of next[1].children) {
            const child = `${next[0]}/${name}`;
            yield entryOf(child, node);
            if (isFolder(node))
                pending.push([child, node]);
        }
    }
}

;// CONCATENATED MODULE: ./src/image/tar/layers.ts





/**
 * Whiteouts: an empty file `.wh.NAME` removes NAME of the layers below, `.wh..wh..opq` everything that they have in its
 * folder. Source: OCI image specification, layer.md, "Whiteouts".
 */
const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
/** Bookkeeping of a union file system, which is ignored. */
const bookkeeping = '.wh..wh.';
/**
 * Applies a layer to the layers below it.
 * @returns the bytes of the layer's files.
 * @throws UserError if the layer is damaged.
 */
function applyLayer(root, layer, budget) {
    const all = [...members(layer, budget)];
    // Whiteouts first: they hide files of the layers below, never the layer's own, whatever their order in the tar.
    for (const { path } of all) {
        const name = path.at(-1) ?? '';
        if (name.startsWith(whiteout))
            at(layer, () => {
                takeAway(root, path.slice(0, -1), name);
            });
    }
    let size = 0;
    for (const member of all) {
        const name = member.path.at(-1) ?? '';
        if (name.startsWith(whiteout) || member.path.some((part) => part.startsWith(bookkeeping)))
            continue;
        at(layer, () => {
            add(root, member, layer, budget);
        });
        // The replacement character: the name is not UTF-8.
        if (member.path.some((part) => part.includes('\uFFFD')))
            budget.misnamed ??= `/${member.path.join('/')}`;
        size += member.size;
    }
    return size;
}
/** The members of a tar that is not a layer: `.wh.` has no meaning. */
function addMembers(root, tar, budget) {
    for (const member of members(tar, budget))
        at(tar, () => {
            add(root, member, tar, budget);
        });
}
function at(source, work) {
    try {
        work();
    }
    catch (error) {
        if (error instanceof limits/* OverLimit */._)
            throw new errors/* UserError */.yo(error.limit.message(source.name));
        throw new errors/* UserError */.yo(`${source.name} is damaged: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
/** Follows no link: a whiteout in a folder that replaced a link does not affect the link's target. */
function takeAway(root, path, name) {
    const folder = nodeAt(root, path);
    if (name === opaque)
        folder?.children?.clear();
    else
        folder?.children?.delete(name.slice(whiteout.length));
}
/** Counted like headers, because one short name in a tar can create two thousand parent folders. */
const undescribedFolder = 10;
function add(root, member, source, budget) {
    const name = member.path.at(-1);
    // The root keeps its children; readers do not use its mode.
    if (name === undefined)
        return;
    const parent = folderAt(root, member.path.slice(0, -1), {
        make: () => {
            spend(budget, undescribedFolder);
            return newFolder();
        },
        spend: () => {
            step(budget);
        },
    });
    parent.children.set(name, nodeOf(root, member, source, parent.children.get(name), budget));
}
function nodeOf(root, member, source, before, budget) {
    const { type, mode, uid, gid, mtime, size, target } = member;
    const fields = { mode, uid, gid, mtime };
    switch (type) {
        case 'directory':
            return newFolder(fields, isFolder(before) ? before.children : undefined);
        case 'symlink':
            return { ...fields, type, size: 0, target };
        case 'link':
            return (linked(root, target, budget) ?? { ...fields, type: 'file', size: 0, content: brokenLink(target) });
        case 'file':
            return {
                ...{ ...fields, type, size, content: contentOf(member, source) },
                ...(member.attributes !== undefined && { attributes: member.attributes }),
            };
        case 'other':
            return { ...fields, type, size: 0 };
    }
}
/** The node of a hard link's target, which is relative to the root. */
function linked(root, target, budget) {
    const path = segmentsInside(target);
    const spend = () => {
        step(budget);
    };
    const node = folderAt(root, path.slice(0, -1), { spend })?.children.get(path.at(-1) ?? '');
    return isFolder(node) ? undefined : node;
}
function brokenLink(target) {
    return { problem: `is a hard link to "${target}", which does not exist` };
}
function contentOf({ offset }, source) {
    return offset === undefined ? { problem: 'is a sparse file' } : { source, offset };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/image/tar/layout.ts




/** Maximum nesting of indexes. */
const maxDepth = 4;
/**
 * Finds the first image, which is the one that the installer uses.
 * Sources: docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format"; OCI image
 * specification, image-layout.md.
 * @param tar the outer tar; `place` is its name for messages.
 * @throws UserError if the tar contains no image, or its list of parts is damaged.
 */
async function findImage(tar, place) {
    const layout = (await dockerLayout(tar, place)) ?? (await ociLayout(tar, place));
    if (layout === undefined) {
        throw new errors/* UserError */.yo(`${place} does not contain an image: it has neither manifest.json nor index.json, which "docker save NAME:TAG" writes.`);
    }
    if (layout.layers.length > limits/* limits */.F.imageLayers.max)
        throw new errors/* UserError */.yo(limits/* limits */.F.imageLayers.message(place));
    if ((layout.name?.length ?? 0) > limits/* limits */.F.imageNameCharacters.max)
        throw new errors/* UserError */.yo(limits/* limits */.F.imageNameCharacters.message(place));
    return layout;
}
async function dockerLayout(tar, place) {
    const manifest = await readJson(tar, '/manifest.json', place);
    if (manifest === undefined)
        return undefined;
    const image = Array.isArray(manifest) ? manifest[0] : undefined;
    const { Config: config, Layers: layers, RepoTags: tags } = (image ?? {});
    if (typeof config !== 'string' || !isTexts(layers) || !isTexts(tags ?? [])) {
        throw new errors/* UserError */.yo(`manifest.json in ${place} is not a list of images: the first item must have "Config" (a path), "Layers" (paths) and may have "RepoTags".`);
    }
    const [name] = (tags ?? []);
    return {
        ...(name !== undefined && { name }),
        config: `/${config}`,
        layers: layers.map((layer) => `/${layer}`),
    };
}
async function ociLayout(tar, place) {
    let path = '/index.json';
    let name;
    for (let depth = 0; depth < maxDepth; depth += 1) {
        const document = (await readJson(tar, path, place));
        if (document === undefined && depth === 0)
            return undefined;
        if (document?.manifests === undefined) {
            const fields = {
                config: blobOf(document?.config, path, place),
                layers: layersOf(document, path, place),
            };
            return name === undefined ? fields : { ...fields, name };
        }
        const descriptors = Array.isArray(document.manifests) ? document.manifests : [];
        const first = descriptors.find((descriptor) => !isAttestation(descriptor));
        path = blobOf(first, path, place);
        name ??= nameOf(first);
    }
    throw new errors/* UserError */.yo(`${place} does not contain an image: its indexes are nested more than ${maxDepth} levels deep.`);
}
/** Whether this is an attestation, which buildx adds next to an image with the platform "unknown". */
function isAttestation(descriptor) {
    return descriptor?.platform?.os === 'unknown';
}
function nameOf(descriptor) {
    const annotations = descriptor?.annotations ?? {};
    const full = annotations['io.containerd.image.name'];
    const reference = annotations['org.opencontainers.image.ref.name'];
    if (typeof full === 'string')
        return full;
    // Many tools write only the tag here.
    return typeof reference === 'string' && reference.includes(':') ? reference : undefined;
}
function layersOf(manifest, path, place) {
    const layers = manifest?.layers;
    if (!Array.isArray(layers))
        throw new errors/* UserError */.yo(`"${path}" in ${place} is not an image manifest: "layers" is not a list.`);
    return layers.map((layer) => blobOf(layer, path, place));
}
/** The path of a descriptor's blob. */
function blobOf(descriptor, path, place) {
    const digest = descriptor?.digest;
    const parts = typeof digest === 'string' ? /^([a-z0-9+._-]+):([a-zA-Z0-9=_-]+)$/.exec(digest) : null;
    if (parts === null)
        throw new errors/* UserError */.yo(`"${path}" in ${place} is damaged: a descriptor has no valid digest.`);
    return `/blobs/${parts[1] ?? ''}/${parts[2] ?? ''}`;
}
/** The digests in the index of a tar. An engine with containerd's image store uses one of them as the image's id. */
async function manifestDigests(tar, place) {
    const index = (await readJson(tar, '/index.json', place));
    const manifests = Array.isArray(index?.manifests) ? index.manifests : [];
    return manifests.flatMap(({ digest }) => (typeof digest === 'string' ? [digest] : []));
}
/** The configuration's JSON, and the id, which is the digest of its bytes. */
async function readConfig(tar, path, place) {
    const bytes = await readFile(tar, path, place);
    if (bytes === undefined) {
        throw new errors/* UserError */.yo(`${place} is incomplete: the configuration "${path}" is missing.`);
    }
    return {
        json: parse(bytes, path, place),
        id: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`,
    };
}
async function readJson(tar, path, place) {
    const bytes = await readFile(tar, path, place);
    return bytes && parse(bytes, path, place);
}
/** Links are followed, because a tar may store one blob under several names. */
async function readFile(tar, path, place) {
    const entry = await (0,files/* resolve */.hd)(tar, path);
    if (entry === undefined)
        return undefined;
    if (entry.type !== 'file')
        throw new errors/* UserError */.yo(`"${path}" in ${place} is not a regular file.`);
    return tar.read(entry.path, limits/* limits */.F.imageJsonBytes.max);
}
function parse(bytes, path, place) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`"${path}" in ${place} is not JSON: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

// EXTERNAL MODULE: ./src/image/readable.ts
var readable = __webpack_require__(4629);
// EXTERNAL MODULE: ./src/image/sorted-entries.ts
var sorted_entries = __webpack_require__(4617);
;// CONCATENATED MODULE: ./src/image/tar/tree-files.ts





/** The view of a tree whose files' bytes are in tars. */
function treeFiles(root, place) {
    const find = (path) => {
        if (path === '/')
            return root;
        return path.startsWith('/') ? nodeAt(root, path.slice(1).split('/')) : undefined;
    };
    return {
        lookup(path) {
            const node = find(path);
            return Promise.resolve(node && entryOf(path, node));
        },
        list(directory) {
            const node = find(directory);
            const entries = isFolder(node) ? (0,sorted_entries/* sortByPath */.$)(entriesIn(node, directory)) : [];
            return Promise.resolve(withHardLinks(entries, find));
        },
        // eslint-disable-next-line @typescript-eslint/require-await -- a refusal must be a rejection
        async read(path, limit = readable/* defaultLimit */.J) {
            const node = find(path);
            (0,readable/* assertReadable */.D)(node && entryOf(path, node), path, place, limit);
            return tree_files_contentOf(node, path, place);
        },
        async *stream(path) {
            const node = find(path);
            (0,readable/* assertReadable */.D)(node && entryOf(path, node), path, place, Number.MAX_SAFE_INTEGER);
            const { source, offset } = placeOf(node, path, place);
            yield* bytesOf(source, { offset, size: node?.size ?? 0 });
        },
    };
}
/** Sets, for each further hard link to a file, the first path of that file. */
function withHardLinks(entries, find) {
    const first = new Map();
    return entries.map((entry) => {
        const node = entry.type === 'file' ? find(entry.path) : undefined;
        if (node === undefined)
            return entry;
        const sameAs = first.get(node);
        if (sameAs !== undefined)
            return { ...entry, sameAs };
        first.set(node, entry.path);
        return entry;
    });
}
/** The source of a file's bytes. */
function placeOf(node, path, place) {
    const content = node?.content;
    if (content === undefined || 'problem' in content) {
        throw new errors/* UserError */.yo(`"${path}" in ${place} cannot be read: it ${content?.problem ?? 'has no content'}.`);
    }
    return content;
}
function tree_files_contentOf(node, path, place) {
    const { source, offset } = placeOf(node, path, place);
    const size = node?.size ?? 0;
    const bytes = readBytes(source, offset, size);
    if (bytes.length < size)
        throw new errors/* SystemError */._N(`${place} became shorter while it was read.`);
    return bytes;
}

;// CONCATENATED MODULE: ./src/image/tar.ts











/**
 * The first image in a tar of `docker save`, in any of its formats, or in an OCI archive; plain, or compressed
 * with gzip or zstd. Only compressed data is unpacked (see {@link plainTar}): a plain tar is indexed by its
 * headers, and files are read on demand.
 * @param unzstd decompresses zstd faster than Node, or for a Node without zstd.
 * @throws UserError if the tar is damaged, cut off or not an image; SystemError if the disk or zstd fails.
 */
async function openTar(path, unzstd) {
    const { close, result } = await opened(path, unzstd, readImage);
    return { ...result, close };
}
/** The result of `read` on a tar, and a function that closes its files; after an error they are already closed. */
async function opened(path, unzstd, read) {
    const place = `"${path}"`;
    const files = [];
    const close = async () => {
        await Promise.all(files.splice(0).map((file) => file.close()));
    };
    const unpacking = { keep: (file) => files.push(file), unzstd, allowance: { left: 0 } };
    try {
        const tar = await plainTar(await openFile(path, place, unpacking), unpacking);
        return { result: await read(tar, unpacking), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/**
 * Reads the identity of the image in a tar, but not its layers. A compressed tar is unpacked to a temporary file.
 * @throws as {@link openTar}
 */
async function readIdentity(path, unzstd) {
    const { result, close } = await opened(path, unzstd, async (tar) => {
        const outside = newFolder();
        addMembers(outside, tar, newBudget());
        const view = treeFiles(outside, tar.name);
        const { name, config } = await findImage(view, tar.name);
        const { id } = await readConfig(view, config, tar.name);
        return {
            ...(name !== undefined && { name }),
            ids: new Set([id, ...(await manifestDigests(view, tar.name))]),
        };
    });
    await close();
    return result;
}
async function openFile(path, name, { keep, allowance }) {
    try {
        // Checked first, because opening a pipe blocks until its other end is opened.
        if (!(await (0,promises_.stat)(path)).isFile())
            throw new errors/* UserError */.yo(`${name} is not a file.`);
        const file = await (0,promises_.open)(path);
        keep(file);
        const { size } = await file.stat();
        allowance.left = unpackedAllowance(size);
        if (size === 0)
            throw new errors/* UserError */.yo(`${name} is empty, not the tar of an image.`);
        return { name, size, file, start: 0 };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`${name} cannot be opened: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
async function readImage(tar, unpacking) {
    const budget = newBudget();
    const outside = newFolder();
    addMembers(outside, tar, budget);
    const view = treeFiles(outside, tar.name);
    const { name, config, layers } = await findImage(view, tar.name);
    const { json, id } = await readConfig(view, config, tar.name);
    const root = newFolder();
    // A layer may be listed several times, for example the empty one; it is unpacked once.
    const opened = new Map();
    let size = 0;
    for (const path of layers) {
        const layer = opened.get(path) ?? (await plainTar(await layerAt(outside, view, path, tar), unpacking));
        opened.set(path, layer);
        size += applyLayer(root, layer, budget);
    }
    return {
        ...(name !== undefined && { name }),
        config: { ...(0,config_json/* parseImageConfig */.F)(json, id, `"${config}" in ${tar.name}`), size },
        files: treeFiles(root, `the image of ${tar.name}`),
        ...(budget.misnamed !== undefined && { misnamed: budget.misnamed }),
    };
}
/** The bytes of a layer, which may be a link in the tar. */
async function layerAt(outside, view, path, tar) {
    const entry = await (0,files/* resolve */.hd)(view, path);
    const node = entry && nodeAt(outside, entry.path.slice(1).split('/'));
    if (node?.content === undefined || !('source' in node.content)) {
        throw new errors/* UserError */.yo(`${tar.name} is incomplete: the layer "${path}" is missing.`);
    }
    return slice(node.content.source, node.content.offset, node.size, `the layer "${path.slice(1)}" of ${tar.name}`);
}


/***/ })

};
