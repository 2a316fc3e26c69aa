export const id = 894;
export const ids = [894];
export const modules = {

/***/ 28894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/check/finding.ts
var finding = __webpack_require__(22061);
// EXTERNAL MODULE: ./src/core/harmless.ts
var harmless = __webpack_require__(43012);
// EXTERNAL MODULE: ./src/report/counts.ts
var report_counts = __webpack_require__(65132);
;// CONCATENATED MODULE: ./src/report/annotations.ts



/** GitHub shows this many of each level per step, and silently drops the rest. */
const platformLimits = { error: 10, warning: 10, notice: 10 };
/** Maximum characters of an annotation's text; GitHub cuts it off at 64 kB. */
const longest = 2000;
/**
 * The annotations for findings, the most severe first. If a level has more than its limit, its last annotation counts
 * all that are left out.
 * @param limits at least 1 each; smaller than the platform's if the step adds its own annotations.
 */
function annotations(findings, limits = platformLimits) {
    const ofLevel = (level) => findings.filter((finding) => finding.level === level);
    const worst = [...finding/* levels */.y].reverse().find((level) => ofLevel(level).length > limits[level]);
    const shown = finding/* levels */.y.flatMap((level) => ofLevel(level).slice(0, limits[level] - (level === worst ? 1 : 0)));
    const all = (0,report_counts/* bySeverity */.N)(shown).map(annotation);
    if (worst === undefined)
        return all;
    const left = (0,report_counts/* countText */.l)(findings.filter((finding) => !shown.includes(finding)));
    return [
        ...all,
        { level: worst, title: 'More findings', message: `Not shown here: ${left}. The log has them all.` },
    ];
}
function annotation({ level, rule, message, help, file, line, column }) {
    return {
        level,
        title: (0,harmless/* harmlessLine */.Kw)(rule),
        message: (0,harmless/* shorten */.ml)((0,harmless/* harmlessLine */.Kw)(`${message} ${help}`), longest),
        file: (0,harmless/* harmlessLine */.Kw)(file),
        line,
        ...(column !== undefined && { column }),
    };
}

// EXTERNAL MODULE: ./src/options/choices.ts
var choices = __webpack_require__(83218);
;// CONCATENATED MODULE: ./src/report/outputs.ts


const count = (level, { findings }) => findings.filter((finding) => finding.level === level).length;
/** Every output of the step, once. */
const outputTable = [
    {
        name: 'image',
        help: 'The name of the image, `name:tag`. The engine keeps the image under this name.',
        value: ({ image }) => image,
    },
    {
        name: 'image-id',
        help: 'The id of the image in the engine, `sha256:…`.',
        value: ({ config }) => config?.id,
    },
    {
        name: 'labels',
        help: 'The labels of the built image, as a JSON object.',
        value: ({ config }) => config && (0,harmless/* harmlessJson */.EL)(config.labels),
    },
    {
        name: 'generated-files',
        help: 'The paths of the generated files, one per line; they are next to the tar.',
        value: ({ generatedFiles }) => generatedFiles.join('\n'),
    },
    {
        name: 'errors',
        help: 'The number of errors that the checks found.',
        value: (result) => count('error', result),
    },
    {
        name: 'warnings',
        help: 'The number of warnings that the checks found.',
        value: (result) => count('warning', result),
    },
    {
        name: 'report',
        help: 'The paths of the reports, one per line.',
        value: ({ reports }) => reports.join('\n'),
    },
    { name: 'tar', help: 'The path of the tar.', value: ({ archive }) => archive?.path },
    { name: 'tar-size', help: 'The size of the tar, in bytes.', value: ({ archive }) => archive?.size },
    {
        name: 'tar-sha256',
        help: 'The SHA-256 of the tar, 64 hexadecimal digits.',
        value: ({ archive }) => archive?.sha256,
    },
    ...choices/* exportKinds */.ok.map((kind) => ({
        name: kind,
        help: `The path of the \`${kind}\`, if \`export\` has it: ${choices/* exportHelp */.uI[kind]}.`,
        value: ({ exports }) => exports?.find((each) => each.kind === kind)?.path,
    })),
    { name: 'artifact-id', help: 'The id of the artifact.', value: ({ artifact }) => artifact?.id },
    {
        name: 'artifact-url',
        help: 'The URL of the artifact.',
        value: ({ artifact }) => artifact?.url,
    },
    {
        name: 'artifact-digest',
        help: 'The digest of the uploaded file, `sha256:…`.',
        value: ({ artifact }) => artifact?.digest,
    },
];
/** The outputs of the step, by name; empty strings for steps that the run did not reach. */
function outputs(result) {
    return Object.fromEntries(outputTable.map(({ name, value }) => [name, String(value(result) ?? '')]));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/report/budget.ts
/**
 * The rows of the first items that fit in `bytes`, line breaks included, and how many items are
 * left out. Those are never rendered.
 */
function rowsWithin(bytes, items, render) {
    const rows = [];
    let used = 0;
    for (const item of items) {
        const row = render(item);
        used += Buffer.byteLength(row) + 1;
        if (used > bytes)
            break;
        rows.push(row);
    }
    return { rows, left: items.length - rows.length };
}

;// CONCATENATED MODULE: ./src/report/markdown.ts

/** Characters that start inline markup in GitHub's Markdown. Autolinks are harmless. */
const special = /[\\`*_{}[\]<>~|&$]/g;
/** Text that is shown literally, on one line, anywhere in a document. */
function markdown_escape(text) {
    return oneLine(text).replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text in a code span: nothing in it is interpreted, and it cannot end the span or its table's cell. */
function code(text) {
    const shown = oneLine(text);
    if (shown === '')
        return '';
    return /[\\`|]/.test(shown) ? `<code>${markdown_escape(shown)}</code>` : `\`${shown}\``;
}
/** Text of several lines in a `<pre>`. */
function block(text) {
    const inside = (0,harmless/* harmless */.Is)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\n', '<br>');
    return `<pre>${inside}</pre>`;
}
/** A table of rows as {@link row} makes them. */
function table(header, rows) {
    return [row(header), row(header.map(() => '---')), ...rows].join('\n');
}
/** One line of a table; the cells are already Markdown. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function oneLine(text) {
    return (0,harmless/* harmlessLine */.Kw)(text).replaceAll(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./src/report/rules-page.ts
var rules_page = __webpack_require__(25533);
// EXTERNAL MODULE: ./src/report/size.ts
var size = __webpack_require__(29437);
;// CONCATENATED MODULE: ./src/report/summary.ts







/**
 * Bytes of Markdown that each part may take. GitHub refuses a summary of more than 1 MiB, and then shows nothing of
 * it; an escaped character takes up to six bytes.
 */
const budgets = { findings: 600_000, labels: 200_000, text: 60_000 };
/** Maximum characters of a value in a table; the log and the reports have the whole value. */
const longestValue = 300;
/** Maximum characters of a block of text, for example an error with the last lines of a build. */
const longestText = 8_000;
/** Lines of the container's output that are shown if the trial failed. */
const maxTrialLines = 20;
const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** The job summary: the verdict, then what to do, then the facts. GitHub-flavoured Markdown, below 1 MiB. */
function summary(result) {
    const parts = [verdict, trial, findings, data, generated, installation, labels];
    const sections = parts.map((section) => section(result));
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function verdict(result) {
    const image = cell(result.image);
    if (result.error !== undefined) {
        const title = image === '' ? 'The run failed' : `${image}: the run failed`;
        return `## ❌ ${title}\n\n${block((0,harmless/* shorten */.ml)(result.error, longestText))}`;
    }
    const counts = (0,report_counts/* countText */.l)(result.findings);
    if (result.trial?.passed === false)
        return `## ❌ ${image}: the trial start failed\n\nNothing was uploaded.`;
    if (result.failed)
        return `## ❌ ${image}: ${counts}\n\nNothing was uploaded. Fix the findings below and push again.`;
    // Errors that do not fail the run still must not look like success.
    const icon = result.findings.some(({ level }) => level === 'error') ? '⚠️' : '✅';
    const title = `## ${icon} ${image}${counts === '' ? '' : `: ${counts}`}`;
    if (result.artifact) {
        return `${title}\n\n**[Download ${cell(result.artifact.name)}](${result.artifact.url})**`;
    }
    return result.notUploaded === undefined ? title : `${title}\n\n⚠️ ${cell(result.notUploaded)}`;
}
/** The result of the trial start, and what a pass does not cover. */
function trial({ trial: result }) {
    if (!result)
        return '';
    const { passed, summary: sentence, advice, output, changed, shared } = result;
    const warnings = result.findings.map(({ message, help }) => `⚠️ ${message} ${help}`);
    const verdictLine = `${passed ? '✅' : '❌'} **Trial start:** ${cell(sentence)} ${cell(advice ?? '')}`.trim();
    const last = output.trimEnd().split('\n').slice(-maxTrialLines).join('\n');
    const shown = last === '' || passed ? '' : block((0,harmless/* shorten */.ml)(last, longestText));
    const notes = rowsWithin(budgets.text, [...warnings, ...changed, ...shared], (each) => `- ${cell(each)}`);
    return [verdictLine, shown, notes.rows.join('\n')].filter((part) => part !== '').join('\n\n');
}
function findings({ findings: found }) {
    const { rows, left } = rowsWithin(budgets.findings, (0,report_counts/* bySeverity */.N)(found), ({ level, file, line, message, help, rule }) => row([
        icons[level],
        code(`${(0,harmless/* shorten */.ml)(file, longestValue)}:${line}`),
        cell(message),
        cell(help),
        `[${code((0,harmless/* shorten */.ml)(rule, longestValue))}](${(0,rules_page/* rulePage */.g)(rule)})`,
    ]));
    if (rows.length === 0)
        return '';
    const more = left > 0 ? `\n\n${left} more ${left === 1 ? 'is' : 'are'} in the log.` : '';
    return `${table(['', 'Where', 'What', 'What to do', 'Rule'], rows)}${more}`;
}
function data({ image, config, generatedFiles, archive, artifact }) {
    const rows = [];
    if (config) {
        rows.push(['Id', value(config.id)]);
        if (config.size !== undefined)
            rows.push(['Size', (0,size/* formatSize */.X)(config.size)]);
        rows.push(['Layers', String(config.layers.length)]);
        rows.push(['Platform', value(`${config.os}/${config.architecture}`)]);
    }
    if (generatedFiles.length > 0)
        rows.push(['Generated files', generatedFiles.map(value).join(', ')]);
    if (archive) {
        rows.push(['Tar', value(archive.path)]);
        rows.push(['Tar size', (0,size/* formatSize */.X)(archive.size)]);
        if (archive.sha256 !== undefined)
            rows.push(['Tar SHA-256', code(archive.sha256)]);
    }
    if (artifact)
        rows.push(['Artifact', `[${cell(artifact.name)}](${artifact.url})`]);
    return rows.length === 0 ? '' : table(['Image', value(image)], rows.map(row));
}
/** How to install the service on current hosts. */
function installation({ exports = [] }) {
    const rows = exports.map(({ kind, path, command }) => row([kind, value((0,external_node_path_.basename)(path)), value(command)]));
    return rows.length === 0 ? '' : table(['Install', 'File', 'Command on the host'], rows);
}
/** Maximum number of messages in a label's row; all of them are among the findings. */
const maxMessages = 3;
/** What was generated, folded. */
function generated({ generated: files = [] }) {
    if (files.length === 0)
        return '';
    const each = Math.floor(budgets.text / files.length / 6);
    const shown = files.map(({ path, content }) => `${code(path)}\n\n${block((0,harmless/* shorten */.ml)(content.trimEnd(), each))}`);
    return `<details><summary>Generated files</summary>\n\n${shown.join('\n\n')}\n\n</details>`;
}
/** The image's labels with the findings about each; labels with findings come first. */
function labels({ config, findings: found }) {
    if (!config)
        return '';
    const named = [
        ...(0,report_counts/* bySeverity */.N)(found).flatMap(({ label }) => label ?? []),
        ...Object.keys(config.labels).sort(),
    ];
    const names = [...new Set(named)];
    const byLabel = messagesByLabel((0,report_counts/* bySeverity */.N)(found));
    const { rows, left } = rowsWithin(budgets.labels, names, (name) => {
        const about = byLabel.get(name) ?? [];
        const set = config.labels[name];
        return row([
            about[0] ? icons[about[0].level] : '✅',
            value(name),
            set === undefined ? '*not set*' : value(set),
            about.map(({ message }) => cell(message)).join(' '),
        ]);
    });
    if (rows.length === 0)
        return '';
    const set = Object.keys(config.labels).length;
    const title = `### ${set} label${set === 1 ? '' : 's'}`;
    const more = left > 0 ? `\n\n${left} more ${left === 1 ? 'is' : 'are'} in the output \`labels\`.` : '';
    return `${title}\n\n${table(['', 'Label', 'Value', 'Verdict'], rows)}${more}`;
}
function messagesByLabel(found) {
    const byLabel = new Map();
    for (const finding of found) {
        if (finding.label === undefined)
            continue;
        const about = byLabel.get(finding.label) ?? [];
        if (about.length < maxMessages)
            about.push(finding);
        byLabel.set(finding.label, about);
    }
    return byLabel;
}
/** One of our sentences, which may quote a long value. */
function cell(text) {
    return markdown_escape((0,harmless/* shorten */.ml)(text, 2 * longestValue));
}
function value(text) {
    return code((0,harmless/* shorten */.ml)(text, longestValue));
}

// EXTERNAL MODULE: ./src/action/log.ts
var log = __webpack_require__(58592);
;// CONCATENATED MODULE: ./src/action/publish.ts






/** GitHub shows ten of each level; the run itself may need one error and one warning. */
const limits = { error: 9, warning: 9, notice: 10 };
/** Publishes a run's result in the workflow: annotations, outputs of the step, and the job summary. */
async function publish(result) {
    for (const { level, message, title, file, line, column } of annotations(result.findings, limits)) {
        core[level](message, {
            title,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
            ...(column !== undefined && { startColumn: column }),
        });
    }
    await write('GITHUB_OUTPUT', 'The outputs of this step were not set', () => {
        for (const [name, value] of Object.entries(outputs(result)))
            core.setOutput(name, value);
    });
    await write('GITHUB_STEP_SUMMARY', 'No job summary was written', async () => {
        await core.summary.addRaw(summary(result)).write();
    });
}
/** Writes one of the runner's files. Runners other than GitHub's may lack it, which must not fail the run. */
async function write(variable, consequence, work) {
    if (!process.env[variable]) {
        log/* actionLog */.Z.warning(`${consequence}: this runner does not set ${variable}.`);
        return;
    }
    try {
        await work();
    }
    catch (error) {
        log/* actionLog */.Z.warning(`${consequence}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

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

/***/ 25533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage),
/* harmony export */   l: () => (/* binding */ rulesPage)
/* harmony export */ });
/* harmony import */ var _core_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43012);

/** Where the rules are explained; each has its id as an anchor. */
const rulesPage = 'https://github.com/system-image-action/system-image-action/blob/main/docs/rules.md';
/** The section of one rule. */
function rulePage(id) {
    return `${rulesPage}#${encodeURIComponent((0,_core_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(id, 100).toWellFormed())}`;
}


/***/ }),

/***/ 29437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A human-readable size in powers of 1000, as docker shows sizes: `1.2 MB`. */
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


/***/ })

};
