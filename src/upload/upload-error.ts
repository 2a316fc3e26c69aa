import { messageOf } from '../core/errors.js';

/** Why an upload failed, and the sentence for the user. */
export interface UploadFailure {
  /** `transient` may succeed when tried again; `taken`: the name is in use; `final`: trying again does not help. */
  readonly kind: 'transient' | 'taken' | 'final';
  /** Whether the service itself refused the upload, so that trying again gives the same answer. */
  readonly answered: boolean;
  /** The failure, and, unless it is transient, what to do: one sentence without its full stop. */
  readonly sentence: string;
}

interface Pattern {
  readonly kind: UploadFailure['kind'];
  readonly matches: (message: string, status: number | undefined) => boolean;
  readonly sentence: (message: string, name: string) => string;
}

const networkTrouble =
  /ECONNRESET|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|socket hang up|aborted|timeout|timed out|stalled|after \d+ attempts|Unexpected (token|end)/i;

/** Errors of Node and OpenSSL for an untrusted certificate, as codes and as sentences. */
const untrusted =
  /SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|\bCERT_[A-Z_]+|ERR_TLS_CERT|self[- ]signed certificate|unable to (?:get (?:local )?issuer|verify the first) certificate|certificate (?:has expired|is not yet valid)|certificate's altnames/i;

/** In order of precedence. */
const patterns: readonly Pattern[] = [
  {
    kind: 'final',
    matches: (message) => untrusted.test(message),
    sentence: (message) =>
      `This runner does not trust the certificate of the artifact service (${firstLine(message)}): if a proxy in ` +
      'your network replaces certificates, set NODE_EXTRA_CA_CERTS to a file with its CA certificate in the ' +
      'environment of the runner',
  },
  {
    kind: 'final',
    matches: (message) => message.includes('quota'),
    sentence: () =>
      "GitHub's storage for artifacts is full: delete artifacts or lower retention-days, or raise the " +
      'budget for Actions storage; GitHub recalculates the usage every 6 to 12 hours',
  },
  {
    kind: 'taken',
    matches: (_, status) => status === 409,
    sentence: (_, name) =>
      `This run already has an artifact named "${name}": set overwrite: true to replace it, or give each ` +
      'job its own artifact-name, for example with a value of its matrix',
  },
  {
    kind: 'final',
    matches: (_, status) => status === 401,
    sentence: () =>
      "GitHub did not accept the job's token (401); it may have expired during a long job: run the job again",
  },
  {
    kind: 'final',
    matches: (_, status) => status === 403,
    sentence: () =>
      'GitHub refused the upload (403): ask the administrators of the organisation or the network whether a ' +
      'policy, an IP allow list or a proxy stops this runner from storing artifacts, or set upload: false',
  },
  {
    kind: 'transient',
    matches: (message, status) =>
      status === 429 || status === 408 || (status ?? 0) >= 500 || networkTrouble.test(message),
    sentence: (message) => `The upload failed: ${firstLine(message)}`,
  },
];

/** Classifies an error of @actions/artifact or the blob store's client. `name` is the artifact's. */
export function uploadFailure(error: unknown, name: string): UploadFailure {
  const message = messageOf(error);
  const status = statusOf(error, message);
  const pattern = patterns.find(({ matches }) => matches(message, status));
  const answered = status !== undefined && /after \d+ attempts/.test(message);
  if (pattern === undefined) {
    return { kind: 'final', answered, sentence: `The upload failed: ${firstLine(message)}` };
  }
  return { kind: pattern.kind, answered, sentence: pattern.sentence(message, name) };
}

/** The HTTP status: a field in errors of the blob store, in parentheses in messages of the service. */
function statusOf(error: unknown, message: string): number | undefined {
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  const status = /\((\d{3})\)/.exec(message)?.[1];
  return status === undefined ? undefined : Number(status);
}

function firstLine(message: string): string {
  return message
    .trim()
    .replace(/[\r\n].*/s, '')
    .replace(/\.$/, '');
}
