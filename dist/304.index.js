export const id = 304;
export const ids = [304];
export const modules = {

/***/ 22061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** The levels of a finding, the mildest first. */
const levels = ['notice', 'warning', 'error'];


/***/ }),

/***/ 65132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   l: () => (/* binding */ countText)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22061);

/** `2 errors, 1 warning`; empty without findings. */
function countText(found) {
    return [..._check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y]
        .reverse()
        .map((level) => ({ level, count: found.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
        .join(', ');
}
/** The findings, the most severe first, otherwise in their order. */
function bySeverity(found) {
    return [...found].sort((a, b) => _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b.level) - _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a.level));
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failure: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65132);

/** The error of a run that failed because of its findings or its trial. */
function failure({ image, findings, trial }) {
    const why = trial?.passed === false
        ? `the trial start failed: ${[trial.summary, trial.advice].join(' ').trim()}`
        : `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(findings)}.`;
    return `${image}: ${why} Nothing was uploaded; the job summary lists what to do.`;
}


/***/ })

};
