export const id = 468;
export const ids = [468];
export const modules = {

/***/ 65468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/** The outputs of the step, by name; what a run did not get to is an empty text. A test compares them with action.yml. */
function outputs({ image, config, generatedFiles, findings, reports, archive, artifact, }) {
    const count = (level) => String(findings.filter((finding) => finding.level === level).length);
    return {
        image,
        'image-id': config?.id ?? '',
        labels: config ? JSON.stringify(config.labels) : '',
        'generated-files': generatedFiles.join('\n'),
        errors: count('error'),
        warnings: count('warning'),
        report: reports.join('\n'),
        tar: archive?.path ?? '',
        'tar-size': archive ? String(archive.size) : '',
        'tar-sha256': archive?.sha256 ?? '',
        'artifact-id': artifact ? String(artifact.id) : '',
        'artifact-url': artifact?.url ?? '',
        'artifact-digest': artifact?.digest ?? '',
    };
}


/***/ })

};
