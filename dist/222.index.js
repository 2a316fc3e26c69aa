export const id = 222;
export const ids = [222];
export const modules = {

/***/ 76222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   Qr: () => (/* binding */ maxSteps),
/* harmony export */   _V: () => (/* binding */ maxLinks),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   ng: () => (/* binding */ carriedAttribute)
/* harmony export */ });
/** One read-only view of a tree of files: a folder on disk, an image in an engine, or a docker-save tar. */
/** Whether an extended attribute belongs to a file itself, and not to the machine or the engine that it comes from. */
function carriedAttribute(name) {
    return name === 'security.capability' || name.startsWith('user.');
}
/** The number of links that Linux follows before it fails with ELOOP (path_resolution(7)). */
const maxLinks = 40;
/** Of one path, links followed; a longer one counts as a loop. Forty links could lead through thousands of folders. */
const maxSteps = 1000;
/** The entry that a process with this root would find at `path`: links are followed, and `..` stops at the root. */
async function resolve(files, path) {
    const short = files.follow && (await leap(files.follow.bind(files), path));
    return short === undefined ? walk(files, path) : short.entry;
}
/**
 * Resolves a path in one step per link. Undefined if only a walk can answer: a target with `..` counts from the real
 * parent, which is not known here, and what lies in a folder is asked for by the folder's real path.
 */
async function leap(follow, path) {
    if (path.split('/').includes('..'))
        return undefined;
    let current = `/${segments(path).join('/')}`;
    for (let links = 0; links <= maxLinks; links += 1) {
        const entry = await follow(current);
        if (entry?.type === 'directory')
            return undefined;
        if (entry?.type !== 'symlink')
            return { entry };
        const target = entry.target ?? '';
        if (target.split('/').includes('..'))
            return undefined;
        const parent = target.startsWith('/') ? '' : current.slice(0, current.lastIndexOf('/'));
        current = `/${segments(`${parent}/${target}`).join('/')}`;
    }
    return { entry: undefined };
}
/** Looks up each part of a path, one after the other. */
async function walk(files, path) {
    const pending = segments(path).reverse();
    const current = [];
    let entry;
    let links = 0;
    let steps = 0;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        steps += 1;
        if (steps > maxSteps)
            return undefined;
        if (segment === '..') {
            current.pop();
            continue;
        }
        entry = await files.lookup(`/${[...current, segment].join('/')}`);
        if (entry === undefined)
            return undefined;
        if (entry.type !== 'symlink') {
            current.push(segment);
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        const target = entry.target ?? '';
        if (target.startsWith('/'))
            current.length = 0;
        pending.push(...segments(target).reverse());
    }
    const settled = `/${current.join('/')}`;
    return entry?.path === settled ? entry : files.lookup(settled);
}
/** The parts of a path without empty ones and `.`. */
function segments(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}


/***/ })

};
