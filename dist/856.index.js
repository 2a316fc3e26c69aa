export const id = 856;
export const ids = [856];
export const modules = {

/***/ 22061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** The levels of a finding, the mildest first. */
const levels = ['notice', 'warning', 'error'];


/***/ }),

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22061);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65132);


/** GitHub shows this many of each level a step, and drops the others without a word. */
const platformLimits = { error: 10, warning: 10, notice: 10 };
/**
 * The annotations for findings, the most severe first. Where a level has more than its limit, one closing annotation
 * in place of its last counts all that are left out.
 * @param limits smaller ones where the step makes annotations of its own; 1 at least.
 */
function annotations(findings, limits = platformLimits) {
    const ofLevel = (level) => findings.filter((finding) => finding.level === level);
    const worst = [..._check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y].reverse().find((level) => ofLevel(level).length > limits[level]);
    const shown = _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.flatMap((level) => ofLevel(level).slice(0, limits[level] - (level === worst ? 1 : 0)));
    const all = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .N)(shown).map(annotation);
    if (worst === undefined)
        return all;
    const left = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .l)(findings.filter((finding) => !shown.includes(finding)));
    return [
        ...all,
        { level: worst, title: 'More findings', message: `Not shown here: ${left}. The log has them all.` },
    ];
}
function annotation({ level, rule, message, help, file, line, column }) {
    return {
        level,
        title: rule,
        message: `${message} ${help}`,
        file,
        line,
        ...(column !== undefined && { column }),
    };
}


/***/ }),

/***/ 65132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   l: () => (/* binding */ countText)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22061);

/** `2 errors, 1 warning`; empty where there are no findings. */
function countText(found) {
    return [..._check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y]
        .reverse()
        .map((level) => ({ level, count: found.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
        .join(', ');
}
/** The findings, the most severe first, else in their order. */
function bySeverity(found) {
    return [...found].sort((a, b) => _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b.level) - _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a.level));
}


/***/ })

};
