export const id = 222;
export const ids = [222];
export const modules = {

/***/ 76222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   _V: () => (/* binding */ maxLinks),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/** One read-only view of a tree of files: a folder on disk, an image in an engine, or a docker-save tar. */
/** The number of links that Linux follows before it fails with ELOOP (path_resolution(7)). */
const maxLinks = 40;
/** The entry that a process with this root would find at `path`: links are followed, and `..` stops at the root. */
async function resolve(files, path) {
    let pending = segments(path);
    let current = [];
    let entry;
    let links = 0;
    while (pending.length > 0) {
        const [segment, ...rest] = pending;
        pending = rest;
        if (segment === '..') {
            current = current.slice(0, -1);
            continue;
        }
        entry = await files.lookup(`/${[...current, segment].join('/')}`);
        if (entry === undefined)
            return undefined;
        if (entry.type !== 'symlink') {
            current = [...current, segment];
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        const target = entry.target ?? '';
        if (target.startsWith('/'))
            current = [];
        pending = [...segments(target), ...pending];
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
