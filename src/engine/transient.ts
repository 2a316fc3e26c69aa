/**
 * What builders and registries print if the network failed and not the build. A step of the Dockerfile that fails may
 * print anything, so only whole phrases of the clients count.
 * Sources: Go's net and net/http; containerd/core/remotes/docker; distribution's errcode.
 */
const phrases: readonly RegExp[] = [
  /\bi\/o timeout\b/i,
  /\bTLS handshake timeout\b/i,
  /\bconnection reset by peer\b/i,
  /\bconnection refused\b/i,
  /\bno such host\b/i,
  /\b(?:temporary failure in name resolution|server misbehaving)\b/i,
  /\bnet\/http: request canceled\b/i,
  /\bClient\.Timeout exceeded\b/i,
  /\bcontext deadline exceeded\b/i,
  /\bunexpected EOF\b/,
  /\bunexpected status(?: code)?(?: from [^:]*request to)?[^\n]*?:? (?:429|5\d\d)\b/i,
  /\bstatus code (?:429|5\d\d)\b/i,
  /\b(?:429 Too Many Requests|toomanyrequests|500 Internal Server Error|502 Bad Gateway|503 Service Unavailable|504 Gateway Time-?out)\b/i,
];

/** A failed step of the Dockerfile: its command decides, whatever it prints. */
const failedStep =
  /did not complete successfully: exit code|returned a non-zero code|error building at STEP "RUN|while running runtime: exit status/i;

/** The line that says that the network failed; undefined if something else did. @param output the last lines of a build */
export function networkFailure(output: string): string | undefined {
  if (failedStep.test(output)) return undefined;
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => phrases.some((phrase) => phrase.test(line)));
}
