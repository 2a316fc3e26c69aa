export const id = 998;
export const ids = [998];
export const modules = {

/***/ 95998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArchive: () => (/* binding */ uploadArchive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/@actions/artifact/lib/artifact.js + 325 modules
var artifact = __webpack_require__(37599);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/options/artifact-name.ts
var artifact_name = __webpack_require__(69580);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/upload/file-for-upload.ts



/** The oldest time that a zip can hold. The zip has local times without a zone. */
const fixedTime = new Date(1980, 0, 1);
/** The zip takes over the time of the file: with a fixed one, equal archives give zips of equal digests. */
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
/** Unzipped, an artifact is called as its file is: another name needs a link of that name. */
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
/** How Node and OpenSSL say that they do not trust a server, as codes and as sentences. */
const untrusted = /SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|\bCERT_[A-Z_]+|ERR_TLS_CERT|self[- ]signed certificate|unable to (?:get (?:local )?issuer|verify the first) certificate|certificate (?:has expired|is not yet valid)|certificate's altnames/i;
/** In order of precedence. */
const patterns = [
    {
        kind: 'final',
        matches: (message) => untrusted.test(message),
        sentence: (message) => `This runner does not trust the certificate of the artifact service (${firstLine(message)}): if a proxy of ` +
            'your network replaces certificates, set NODE_EXTRA_CA_CERTS to a file with its CA certificate in the ' +
            'environment of the runner',
    },
    {
        kind: 'final',
        matches: (message) => message.includes('quota'),
        sentence: () => "GitHub's storage for artifacts is full: delete artifacts or lower retention-days, or raise the " +
            'budget for Actions storage; what is free counts again within 12 hours',
    },
    {
        kind: 'taken',
        matches: (_, status) => status === 409,
        sentence: (_, name) => `This run already has an artifact named "${name}": set overwrite: true to replace it, or give each ` +
            'job an artifact-name of its own, for example with a value of its matrix in it',
    },
    {
        kind: 'final',
        matches: (_, status) => status === 401,
        sentence: () => "GitHub did not accept the job's token (401), as when a job outlives it: run the job again",
    },
    {
        kind: 'final',
        matches: (_, status) => status === 403,
        sentence: () => 'GitHub refused the upload (403): ask who runs the organisation or the network whether a policy, an ' +
            'address list or a proxy keeps this runner from storing artifacts, or set upload: false',
    },
    {
        kind: 'transient',
        matches: (message, status) => status === 429 || status === 408 || (status ?? 0) >= 500 || networkTrouble.test(message),
        sentence: (message) => `The upload failed: ${firstLine(message)}`,
    },
];
/** Classifies what @actions/artifact and the blob store's client throw. `name` is the artifact's. */
function uploadFault(error, name) {
    const message = (0,errors/* messageOf */.bD)(error);
    const status = statusOf(error, message);
    const pattern = patterns.find(({ matches }) => matches(message, status));
    const answered = status !== undefined && /after \d+ attempts/.test(message);
    if (pattern === undefined) {
        return { kind: 'final', answered, sentence: `The upload failed: ${firstLine(message)}` };
    }
    return { kind: pattern.kind, answered, sentence: pattern.sentence(message, name) };
}
/** The HTTP status: a field of the blob store's errors, in parentheses in the messages of the service's. */
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

;// CONCATENATED MODULE: ./src/upload/upload.ts








/** Beyond what @actions/artifact retries itself (five times on some answers, never on a lost connection). */
const usualDelays = [5_000, 15_000, 45_000];
/**
 * Uploads one file as an artifact of this run. Transient faults are retried; the file is only ever read.
 *
 * @throws UserError for an illegal name, SystemError with one sentence that says what to do
 */
async function uploadArchive(request, client = new artifact/* DefaultArtifactClient */.t9()) {
    (0,artifact_name/* checkArtifactName */.CN)(request.name);
    await assertTrusted(process.env.ACTIONS_RESULTS_URL, request);
    return new Upload(request, client).run();
}
/**
 * Asks the service for anything at all: the client takes an untrusted certificate for trouble that goes away, and
 * tries for minutes. What else can go wrong is left to the upload.
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
        const fault = uploadFault(error, name);
        if (fault.kind === 'final')
            throw new errors/* SystemError */._N(kept(fault.sentence, path));
    }
    finally {
        client.dispose();
    }
}
function kept(sentence, path) {
    return `${sentence}. The archive is kept at ${path}.`;
}
/** One upload with its attempts. */
class Upload {
    request;
    client;
    delays;
    name;
    failures = 0;
    renames = 0;
    deleted = false;
    /** How the service refused the last attempt, if it answered. */
    refusal;
    constructor(request, client) {
        this.request = request;
        this.client = client;
        this.delays = request.delays ?? usualDelays;
        this.name = request.name;
    }
    async run() {
        for (;;) {
            try {
                return this.describe(await this.attempt());
            }
            catch (error) {
                const finished = await this.recover(error);
                if (finished !== undefined)
                    return this.describe(finished);
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
    /** Makes ready for the next attempt, or throws; an artifact when the failed attempt did its work after all. */
    async recover(error) {
        const fault = uploadFault(error, this.name);
        if (fault.kind === 'final')
            throw this.failure(fault.sentence);
        if (fault.kind === 'taken')
            return this.freeName(fault.sentence);
        return this.wait(fault, (0,errors/* messageOf */.bD)(error).includes('FinalizeArtifact'));
    }
    async freeName(sentence) {
        if (this.renames < this.failures) {
            // An attempt of ours got past this point: what it left holds the name, unlisted and not to be deleted.
            this.renames += 1;
            const next = (0,artifact_name/* nextName */.HW)(this.name);
            this.request.log(`The failed attempt still holds the name "${this.name}": taking "${next}".`);
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
        // Ten times the same refusal, five of each attempt, is an answer.
        const refused = answered && sentence === this.refusal;
        const delay = refused ? undefined : this.delays[this.failures];
        this.refusal = answered ? sentence : undefined;
        this.failures += 1;
        const finished = perhapsFinished ? await this.find() : undefined;
        if (finished !== undefined)
            return finished;
        if (delay === undefined) {
            const advice = 'run the job again, and see www.githubstatus.com whether GitHub has trouble';
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
            throw this.failure(`The artifact "${this.name}" of this run could not be replaced (${(0,errors/* messageOf */.bD)(error)}), as when its ` +
                'upload was never finished: take another artifact-name');
        }
    }
    /** The answer to the last request may be lost although the artifact is whole. */
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
        return new errors/* SystemError */._N(kept(sentence, this.request.path));
    }
    describe(uploaded) {
        return { ...uploaded, name: this.name, url: artifactUrl(process.env, uploaded.id) };
    }
}
/** The page of an artifact, from the variables of the run. */
function artifactUrl(env, id) {
    const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' } = env;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}


/***/ })

};
