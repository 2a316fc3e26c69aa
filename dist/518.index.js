export const id = 518;
export const ids = [518];
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


/***/ }),

/***/ 29437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people, in powers of 1000 as docker shows sizes: `1.2 MB`. */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 99.95 ? 0 : 1;
    return `${value.toFixed(digits)} ${units[unit] ?? 'B'}`;
}


/***/ }),

/***/ 46518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/report/counts.ts
var report_counts = __webpack_require__(65132);
;// CONCATENATED MODULE: ./src/report/markdown.ts
/** Characters with which GitHub's Markdown starts something inside a line; what it autolinks is harmless. */
const special = /[\\`*_{}[\]<>~|&$]/g;
/** A text that is shown as it is, on one line, wherever it stands in a document. */
function markdown_escape(text) {
    return oneLine(text).replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}
/** A text in a code span: nothing in it is understood, and it cannot end the span or its table's cell. */
function code(text) {
    const shown = oneLine(text);
    if (shown === '')
        return '';
    return /[\\`|]/.test(shown) ? `<code>${markdown_escape(shown)}</code>` : `\`${shown}\``;
}
/** A table of cells that are Markdown already; empty where there are no rows. */
function table(header, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
function oneLine(text) {
    return text.replaceAll(/[\s\0]+/g, ' ').trim();
}

// EXTERNAL MODULE: ./src/report/size.ts
var size = __webpack_require__(29437);
;// CONCATENATED MODULE: ./src/report/summary.ts



/** GitHub takes 1 MiB of summary a step; other steps' text is not counted, but the escapes of ours are. */
const maxFindings = 500;
/** Of the container's output, where the trial failed. */
const maxTrialLines = 20;
const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** The job summary: the verdict first, then what to do, then the facts. GitHub-flavoured Markdown. */
function summary(result) {
    const sections = [verdict, trial, findings, data, labels].map((section) => section(result));
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function verdict(result) {
    const image = markdown_escape(result.image);
    if (result.error !== undefined) {
        const title = image === '' ? 'The run failed' : `${image}: the run failed`;
        return `## ❌ ${title}\n\n<pre>${escapeBlock(result.error)}</pre>`;
    }
    const counts = (0,report_counts/* countText */.l)(result.findings);
    if (result.trial?.passed === false)
        return `## ❌ ${image}: the trial start failed\n\nNothing was uploaded.`;
    if (result.failed)
        return `## ❌ ${image}: ${counts}\n\nNothing was uploaded. Mend what is listed here and push again.`;
    // Errors that do not fail the run are errors all the same.
    const icon = result.findings.some(({ level }) => level === 'error') ? '⚠️' : '✅';
    const title = `## ${icon} ${image}${counts === '' ? '' : `: ${counts}`}`;
    if (result.artifact) {
        return `${title}\n\n**[Download ${markdown_escape(result.artifact.name)}](${result.artifact.url})**`;
    }
    return result.notUploaded === undefined ? title : `${title}\n\n⚠️ ${markdown_escape(result.notUploaded)}`;
}
/** What came of the trial start, and what a pass does not speak for. */
function trial({ trial: result }) {
    if (!result)
        return '';
    const { passed, summary: sentence, advice, output, changed, shared } = result;
    const verdictLine = `${passed ? '✅' : '❌'} **Trial start:** ${markdown_escape([sentence, advice ?? ''].join(' '))}`;
    const last = output.trimEnd().split('\n').slice(-maxTrialLines).join('\n');
    const shown = last === '' || passed ? '' : `<pre>${escapeBlock(last)}</pre>`;
    const notes = [...changed, ...shared].map((each) => `- ${markdown_escape(each)}`).join('\n');
    return [verdictLine, shown, notes].filter((part) => part !== '').join('\n\n');
}
function findings({ findings: found }) {
    const shown = (0,report_counts/* bySeverity */.N)(found).slice(0, maxFindings);
    const rows = shown.map(({ level, file, line, message, help, rule }) => [
        icons[level],
        code(`${file}:${line}`),
        markdown_escape(message),
        markdown_escape(help),
        code(rule),
    ]);
    const rest = found.length - shown.length;
    const more = rest > 0 ? `\n\n${rest} more are in the log.` : '';
    return table(['', 'Where', 'What', 'What to do', 'Rule'], rows) + more;
}
function data({ image, config, generatedFiles, archive, artifact }) {
    const rows = [];
    if (config) {
        rows.push(['Id', code(config.id)]);
        if (config.size !== undefined)
            rows.push(['Size', (0,size/* formatSize */.X)(config.size)]);
        rows.push(['Layers', String(config.layers.length)]);
        rows.push(['Platform', code(`${config.os}/${config.architecture}`)]);
    }
    if (generatedFiles.length > 0)
        rows.push(['Generated files', generatedFiles.map(code).join(', ')]);
    if (archive) {
        rows.push(['Tar', code(archive.path)]);
        rows.push(['Tar size', (0,size/* formatSize */.X)(archive.size)]);
        if (archive.sha256 !== undefined)
            rows.push(['Tar SHA-256', code(archive.sha256)]);
    }
    if (artifact)
        rows.push(['Artifact', `[${markdown_escape(artifact.name)}](${artifact.url})`]);
    return table(['Image', code(image)], rows);
}
/** How many messages about one label its row repeats; all of them are among the findings. */
const maxMessages = 3;
/** The image's labels with what the checks say of each; those with findings come first. */
function labels({ config, findings: found }) {
    if (!config)
        return '';
    const named = [
        ...(0,report_counts/* bySeverity */.N)(found).flatMap(({ label }) => label ?? []),
        ...Object.keys(config.labels).sort(),
    ];
    const rows = [...new Set(named)].map((name) => {
        const about = (0,report_counts/* bySeverity */.N)(found.filter(({ label }) => label === name)).slice(0, maxMessages);
        const value = config.labels[name];
        return [
            about[0] ? icons[about[0].level] : '✅',
            code(name),
            value === undefined ? '*not set*' : code(value),
            markdown_escape(about.map(({ message }) => message).join(' ')),
        ];
    });
    const title = rows.length === 1 ? '1 label' : `${rows.length} labels`;
    return rows.length === 0 ? '' : `### ${title}\n\n${table(['', 'Label', 'Value', 'Verdict'], rows)}`;
}
/** A text of several lines inside <pre>. */
function escapeBlock(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\n', '<br>');
}


/***/ })

};
