import { createHash } from 'node:crypto';
import type { Finding } from '../check/finding.js';

/**
 * Identify a finding even after its line has moved: by rule, file and message; equal findings are numbered in order.
 * Without fingerprints GitHub merges several findings on one line.
 */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, message }) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, file, message]))
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}
