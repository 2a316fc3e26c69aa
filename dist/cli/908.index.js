export const id = 908;
export const ids = [908];
export const modules = {

/***/ 6908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobMatrix: () => (/* binding */ jobMatrix)
/* harmony export */ });
/** Jobs that a matrix may have. Source: https://docs.github.com/actions/reference/limits */
const maxJobs = 256;
/** @param images in build order, which they keep */
function jobMatrix(images, max = maxJobs) {
    if (images.length <= max)
        return { include: images };
    const include = Array.from({ length: max }, (_, job) => {
        const start = Math.floor((job * images.length) / max);
        return { images: images.slice(start, Math.floor(((job + 1) * images.length) / max)) };
    });
    return { include };
}


/***/ })

};
