export const id = 746;
export const ids = [746];
export const modules = {

/***/ 3746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportArchive: () => (/* binding */ exportArchive)
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
// EXTERNAL MODULE: ./src/pipeline/export-bundle.ts + 7 modules
var export_bundle = __webpack_require__(3903);
// EXTERNAL MODULE: ./src/pipeline/export-quadlet.ts + 8 modules
var export_quadlet = __webpack_require__(8813);
// EXTERNAL MODULE: ./src/pipeline/export-tar.ts
var export_tar = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/pipeline/export.ts










/** Makes of the tar what hosts of today install. @throws UserError if no host could install the image. */
async function exportArchive({ path }, { exports: kinds, compression }, { log, signal }) {
    const image = await (0,saved_tar.openSavedTar)(path);
    try {
        const files = [];
        for (const kind of kinds) {
            const { notices, ...file } = await exporters[kind](image, path, { compression, signal });
            for (const notice of notices)
                log.warning(notice);
            log.info(`Exported ${file.exported.path}. On the host: ${file.exported.command}`);
            files.push(file);
        }
        return files;
    }
    finally {
        await image.close();
    }
}
const exporters = {
    async bundle(image, tar, options) {
        const { path, name, notices } = await (0,export_bundle/* exportBundle */.N)(image, {
            path: (0,external_node_path_.join)((0,external_node_path_.dirname)(tar), (0,export_name/* bundleFileName */.M)((0,external_node_path_.basename)(tar))),
            ...options,
        });
        const command = bundleCommand((0,external_node_path_.basename)(path), name);
        return { exported: { kind: 'bundle', path, name, command }, upload: path, notices };
    },
    async quadlet(image, tar) {
        const { path, name, notices, quadlet } = await (0,export_quadlet/* exportQuadlet */.V)(image, {
            path: (0,external_node_path_.join)((0,external_node_path_.dirname)(tar), (0,export_name/* quadletFolderName */.y)((0,external_node_path_.basename)(tar))),
        });
        const upload = `${path}.tar`;
        await (0,promises_.pipeline)(external_node_stream_.Readable.from((0,export_tar/* quadletTar */.a3)(quadlet)), (0,external_node_fs_.createWriteStream)(upload));
        const command = quadletCommand((0,external_node_path_.basename)(upload), (0,external_node_path_.basename)(tar), name);
        return { exported: { kind: 'quadlet', path, name, command }, upload, notices };
    },
};


/***/ })

};
