export const id = 924;
export const ids = [924];
export const modules = {

/***/ 94924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArchive: () => (/* binding */ uploadArchive)
});

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/@actions/artifact/lib/artifact.js + 325 modules
var artifact = __webpack_require__(37599);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/options/artifact-name.ts
var artifact_name = __webpack_require__(69580);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/upload/file-for-upload.ts



/** The oldest time that a zip can store. Zips store local times without a zone. */
const fixedTime = new Date(1980, 0, 1);
/** The zip stores the time of the file: with a fixed time, equal archives give zips with equal digests. */
async function withFixedTime(path, use) {
    const { atime, mtime } = await (0,external_node_fs_promises_.stat)(path);
    await (0,external_node_fs_promises_.utimes)(path, atime, fixedTime);
    try {
        return await use(path);
    }
    finally {
        await (0,external_node_fs_promises_.utimes)(path, atime, mtime);
    }
}
/** An unzipped artifact has the name of the uploaded file, so another name needs a link with that name. */
async function withName(path, name, use) {
    if ((0,external_node_path_.basename)(path) === name)
        return use((0,external_node_path_.resolve)(path));
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'artifact-'));
    try {
        const link = (0,external_node_path_.join)(folder, name);
        await (0,external_node_fs_promises_.symlink)((0,external_node_path_.resolve)(path), link);
        return await use(link);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true });
    }
}

;// CONCATENATED MODULE: ./src/upload/upload-error.ts

const networkTrouble = /ECONNRESET|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|socket hang up|aborted|timeout|timed out|stalled|after \d+ attempts|Unexpected (token|end)/i;
/** Errors of Node and OpenSSL for an untrusted certificate, as codes and as sentences. */
const untrusted = /SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|\bCERT_[A-Z_]+|ERR_TLS_CERT|self[- ]signed certificate|unable to (?:get (?:local )?issuer|verify the first) certificate|certificate (?:has expired|is not yet valid)|certificate's altnames/i;
/** In order of precedence. */
const patterns = [
    {
        kind: 'final',
        matches: (message) => untrusted.test(message),
        sentence: (message) => `This runner does not trust the certificate of the artifact service (${firstLine(message)}): if a proxy in ` +
            'your network replaces certificates, set NODE_EXTRA_CA_CERTS to a file with its CA certificate in the ' +
            'environment of the runner',
    },
    {
        kind: 'final',
        matches: (message) => message.includes('quota'),
        sentence: () => "GitHub's storage for artifacts is full: delete artifacts or lower retention-days, or raise the " +
            'budget for Actions storage; GitHub recalculates the usage every 6 to 12 hours',
    },
    {
        kind: 'taken',
        matches: (_, status) => status === 409,
        sentence: (_, name) => `This run already has an artifact named "${name}": set overwrite: true to replace it, or give each ` +
            'job its own artifact-name, for example with a value of its matrix',
    },
    {
        kind: 'final',
        matches: (_, status) => status === 401,
        sentence: () => "GitHub did not accept the job's token (401); it may have expired during a long job: run the job again",
    },
    {
        kind: 'final',
        matches: (_, status) => status === 403,
        sentence: () => 'GitHub refused the upload (403): ask the administrators of the organisation or the network whether a ' +
            'policy, an IP allow list or a proxy stops this runner from storing artifacts, or set upload: false',
    },
    {
        kind: 'transient',
        matches: (message, status) => status === 429 || status === 408 || (status ?? 0) >= 500 || networkTrouble.test(message),
        sentence: (message) => `The upload failed: ${firstLine(message)}`,
    },
];
/** Classifies an error of @actions/artifact or the blob store's client. `name` is the artifact's. */
function uploadFailure(error, name) {
    const message = (0,errors/* messageOf */.bD)(error);
    const status = statusOf(error, message);
    const pattern = patterns.find(({ matches }) => matches(message, status));
    const answered = status !== undefined && /after \d+ attempts/.test(message);
    if (pattern === undefined) {
        return { kind: 'final', answered, sentence: `The upload failed: ${firstLine(message)}` };
    }
    return { kind: pattern.kind, answered, sentence: pattern.sentence(message, name) };
}
/** The HTTP status: a field in errors of the blob store, in parentheses in messages of the service. */
function statusOf(error, message) {
    if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
        return error.statusCode;
    }
    const status = /\((\d{3})\)/.exec(message)?.[1];
    return status === undefined ? undefined : Number(status);
}
function firstLine(message) {
    return message
        .trim()
        .replace(/[\r\n].*/s, '')
        .replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/upload/retries.ts






/** Milliseconds between attempts, beyond what @actions/artifact retries itself (five times on some answers, never on a lost connection). */
const usualDelays = [5_000, 15_000, 45_000];
/** An error, and where the file is that was not uploaded. @param sentence without its full stop */
function archiveKept(sentence, path) {
    return `${sentence}. The archive is kept at ${path}.`;
}
/** One upload with its attempts. */
class Retries {
    request;
    client;
    delays;
    name;
    failures = 0;
    renames = 0;
    deleted = false;
    /** The service's refusal of the last attempt, if it answered. */
    refusal;
    constructor(request, client) {
        this.request = request;
        this.client = client;
        this.delays = request.delays ?? usualDelays;
        this.name = request.name;
    }
    /** @throws SystemError when no further attempt would help */
    async run() {
        for (;;) {
            try {
                return { ...(await this.attempt()), name: this.name };
            }
            catch (error) {
                const finished = await this.recover(error);
                if (finished !== undefined)
                    return { ...finished, name: this.name };
            }
        }
    }
    async attempt() {
        const { path, archive, retentionDays, compressionLevel } = this.request;
        const options = { compressionLevel };
        if (retentionDays !== undefined)
            options.retentionDays = retentionDays;
        const upload = async (file) => {
            const done = await this.client.uploadArtifact(this.name, [file], (0,external_node_path_.dirname)(file), options);
            return { id: done.id ?? 0, size: done.size ?? 0, digest: `sha256:${done.digest ?? ''}` };
        };
        if (archive)
            return withFixedTime((0,external_node_path_.resolve)(path), upload);
        options.skipArchive = true;
        return withName(path, this.name, upload);
    }
    /** Prepares the next attempt, or throws; returns the artifact if the failed attempt succeeded after all. */
    async recover(error) {
        const problem = uploadFailure(error, this.name);
        if (problem.kind === 'final')
            throw this.failure(problem.sentence);
        if (problem.kind === 'taken')
            return this.freeName(problem.sentence);
        return this.wait(problem, (0,errors/* messageOf */.bD)(error).includes('FinalizeArtifact'));
    }
    async freeName(sentence) {
        if (this.renames < this.failures) {
            // An earlier attempt left an unfinished artifact that holds the name and can be neither listed nor deleted.
            this.renames += 1;
            const next = (0,artifact_name/* nextName */.HW)(this.name);
            this.request.log(`The failed attempt still holds the name "${this.name}": using "${next}" instead.`);
            this.name = next;
        }
        else if (this.request.overwrite && !this.deleted) {
            this.deleted = true;
            await this.deleteOld();
        }
        else {
            throw this.failure(sentence);
        }
    }
    async wait({ sentence, answered }, perhapsFinished) {
        // Two attempts with five tries each got the same refusal: further attempts would not help.
        const refused = answered && sentence === this.refusal;
        const delay = refused ? undefined : this.delays[this.failures];
        this.refusal = answered ? sentence : undefined;
        this.failures += 1;
        const finished = perhapsFinished ? await this.find() : undefined;
        if (finished !== undefined)
            return finished;
        if (delay === undefined) {
            const advice = 'run the job again, and check www.githubstatus.com for incidents';
            throw this.failure(`${sentence}, the last of ${this.failures} attempts: ${advice}`);
        }
        this.request.log(`${sentence}. Trying again in ${delay / 1000} s.`);
        await (0,promises_.setTimeout)(delay);
        return undefined;
    }
    async deleteOld() {
        try {
            await this.client.deleteArtifact(this.name);
        }
        catch (error) {
            throw this.failure(`The artifact "${this.name}" of this run could not be replaced (${(0,errors/* messageOf */.bD)(error)}); its upload ` +
                'may never have finished: use another artifact-name');
        }
    }
    /** The artifact may be complete although the answer to the last request was lost. */
    async find() {
        try {
            const { artifact } = await this.client.getArtifact(this.name);
            return { id: artifact.id, size: artifact.size, digest: artifact.digest ?? '' };
        }
        catch {
            return undefined;
        }
    }
    failure(sentence) {
        return new errors/* SystemError */._N(archiveKept(sentence, this.request.path));
    }
}

;// CONCATENATED MODULE: ./src/upload/upload.ts






/**
 * Uploads one file as an artifact of this run. Transient errors are retried; the file is only ever read.
 *
 * @throws UserError for an illegal name, SystemError with one sentence that says what to do
 */
async function uploadArchive(request, client = new artifact/* DefaultArtifactClient */.t9()) {
    (0,artifact_name/* checkArtifactName */.CN)(request.name);
    await assertTrusted(process.env.ACTIONS_RESULTS_URL, request);
    const uploaded = await new Retries(request, client).run();
    return { ...uploaded, url: artifactUrl(process.env, uploaded.id) };
}
/**
 * Sends one request to the service, because the client treats an untrusted certificate as a transient error and
 * retries for minutes. All other errors are left to the upload.
 * @throws SystemError for a certificate that this runner does not trust
 */
async function assertTrusted(url, { name, path }) {
    if (!url?.startsWith('https:'))
        return;
    const client = new lib/* HttpClient */.Qq('system-image', [], { socketTimeout: 10_000, allowRetries: false });
    try {
        await client.head(url);
    }
    catch (error) {
        const problem = uploadFailure(error, name);
        if (problem.kind === 'final')
            throw new errors/* SystemError */._N(archiveKept(problem.sentence, path));
    }
    finally {
        client.dispose();
    }
}
/** The page of an artifact, from the variables of the run. */
function artifactUrl(env, id) {
    const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' } = env;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}


/***/ })

};
