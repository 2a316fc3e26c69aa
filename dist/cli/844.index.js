export const id = 844;
export const ids = [844];
export const modules = {

/***/ 3844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlMapping: () => (/* binding */ parseYamlMapping)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


/**
 * A YAML mapping of texts. Every scalar is kept as it is written, so that `version: 1.0` stays "1.0".
 * @throws UserError where the text is not YAML, or a value is not a text.
 */
function parseYamlMapping(text, where) {
    const document = loadText(text, where);
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} looks like a YAML mapping but is not one; write "key: value" lines.`);
    }
    return new Map(Object.entries(document).map(([key, value]) => {
        if (typeof value !== 'string') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${key}" in ${where} holds ${JSON.stringify(value)} where one text is expected.`);
        }
        return [key, value];
    }));
}
function loadText(text, where) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH });
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} is not valid YAML: ${error.message}`, { cause: error });
    }
}


/***/ })

};
