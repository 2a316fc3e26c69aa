export const id = 541;
export const ids = [541];
export const modules = {

/***/ 6754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportImage: () => (/* binding */ exportImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_saved_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8555);
/* harmony import */ var _export_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3047);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4903);
/* harmony import */ var _pipeline_export_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3903);
/* harmony import */ var _pipeline_export_quadlet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8813);
/* harmony import */ var _save_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8106);
/* harmony import */ var _with_tar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9574);








/** Exports an image, prints the path of the result, and logs notes about it on standard error. */
async function exportImage(written, options, session) {
    const { name, outputDirectory } = options;
    const set = await (0,_options_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefaults */ .D)({ value: options.set ?? [], where: '--set' });
    await (0,_with_tar_js__WEBPACK_IMPORTED_MODULE_6__/* .withTar */ .W)(written, options, session, async (path) => {
        const image = await (0,_engine_saved_tar_js__WEBPACK_IMPORTED_MODULE_1__.openSavedTar)(path);
        try {
            const compression = compressionOf(path);
            // An image without a name is named after its tar.
            const tarName = image.name === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) : (0,_save_name_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveName */ .u)(image.name, compression);
            const chosen = { set, ...(name !== undefined && { name }) };
            const exported = options.to === 'bundle'
                ? await (0,_pipeline_export_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .exportBundle */ .N)(image, {
                    ...chosen,
                    path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, (0,_export_name_js__WEBPACK_IMPORTED_MODULE_7__/* .bundleFileName */ .M)(tarName)),
                    compression,
                    signal: session.signal,
                })
                : await (0,_pipeline_export_quadlet_js__WEBPACK_IMPORTED_MODULE_4__/* .exportQuadlet */ .V)(image, {
                    ...chosen,
                    path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, (0,_export_name_js__WEBPACK_IMPORTED_MODULE_7__/* .quadletFolderName */ .y)(tarName)),
                });
            for (const notice of exported.notices)
                session.log.warning(notice);
            session.print(exported.path);
        }
        finally {
            await image.close();
        }
    });
}
/** A bundle has the same compression as the tar of its image. */
function compressionOf(path) {
    if (/\.(tar\.gz|tgz)$/.test(path))
        return 'gzip';
    return path.endsWith('.tar.zst') ? 'zstd' : 'none';
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withTar)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4296);
/* harmony import */ var _saved_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(136);





/** Calls `work` with a tar: the given one, or a temporary one of the given image. */
async function withTar(written, options, session, work) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(written).catch(() => undefined);
    if (found?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`"${written}" is a directory; build an image from it first.`);
    }
    if (found)
        return work(written);
    const image = await (0,_saved_image_js__WEBPACK_IMPORTED_MODULE_3__/* .findImage */ .F)(written, options, session);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'system-image-'));
    try {
        const { path } = await (0,_saved_image_js__WEBPACK_IMPORTED_MODULE_3__/* .saveImage */ .l)(image, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'image.tar'), session);
        return await work(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
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
