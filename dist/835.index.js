export const id = 835;
export const ids = [835];
export const modules = {

/***/ 75835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowStore: () => (/* binding */ workflowStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/upload/server.ts
const keepInStep = (action) => `add a step with ${action} whose path is this step's output tar`;
/**
 * Servers without the current artifact service, the most specific sign first: the runners of Forgejo and
 * Gitea are built on act and set ACT too.
 */
const obstacles = [
    {
        applies: (env) => env.FORGEJO_ACTIONS === 'true',
        reason: 'Forgejo does not support the artifact service of github.com',
        workaround: keepInStep('forgejo/upload-artifact'),
    },
    {
        applies: (env) => env.GITEA_ACTIONS === 'true',
        reason: 'Gitea does not support the artifact service of github.com',
        workaround: keepInStep('christopherhx/gitea-upload-artifact'),
    },
    {
        applies: (env) => env.ACT === 'true',
        reason: 'act does not support the current artifact service',
        workaround: 'copy the file that the output tar names, or set upload: false for this run',
    },
    {
        applies: (env) => !isGitHubHost(env.GITHUB_SERVER_URL),
        reason: 'GitHub Enterprise Server does not support the current artifact service',
        workaround: keepInStep('actions/upload-artifact@v3'),
    },
    {
        applies: (env) => !env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL,
        reason: 'this runner has no artifact service (ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is not set)',
        workaround: 'copy the file that the output tar names, or set upload: false',
    },
];
/** Decides from the step's environment variables only, so that it can be called before the build. */
function artifactServer(env) {
    const obstacle = obstacles.find(({ applies }) => applies(env));
    return obstacle === undefined
        ? { ok: true }
        : { ok: false, reason: obstacle.reason, workaround: obstacle.workaround };
}
/** The hosts that @actions/artifact works with: github.com, the company clouds, and local ones. */
function isGitHubHost(serverUrl = 'https://github.com') {
    if (!URL.canParse(serverUrl))
        return false;
    const host = new URL(serverUrl).hostname;
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

;// CONCATENATED MODULE: ./src/action/workflow-store.ts


/** The artifact service of the server that runs the workflow. @throws UserError for an illegal artifact name. */
function workflowStore(env, log) {
    const server = artifactServer(env);
    return {
        obstacle: server.ok ? undefined : `The tar will not be uploaded: ${server.reason}; ${server.workaround}.`,
        prepare() {
            // If this fails, the upload says so.
            load().catch(() => undefined);
        },
        async upload({ path }, options) {
            const { uploadArchive } = await load();
            const { id, name, url, digest } = await uploadArchive({
                path,
                name: options.artifactName ?? (0,external_node_path_.basename)(path),
                archive: options.archive,
                compressionLevel: options.compressionLevel,
                retentionDays: retentionDays(options, env, log),
                overwrite: options.overwrite,
                log: (message) => {
                    log.info(message);
                },
            });
            return { id, name, url, digest };
        },
    };
}
/** The days that the repository allows; 0 is its default. */
function retentionDays({ retentionDays: wanted }, { GITHUB_RETENTION_DAYS: limit }, log) {
    if (!wanted)
        return undefined;
    const most = /^\d+$/.test(limit ?? '') ? Number(limit) : wanted;
    if (wanted <= most)
        return wanted;
    log.warning(`retention-days is ${wanted}, but this repository keeps artifacts for ${most} days at most: it is ${most}.`);
    return most;
}
/** The client of the artifact service is by far the heaviest part of all. */
const load = () => Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(599), __webpack_require__.e(924)]).then(__webpack_require__.bind(__webpack_require__, 94924));


/***/ })

};
