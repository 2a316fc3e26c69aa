import type { Level } from '../check/finding.js';
import type { RunResult } from './run-result.js';

/** The outputs of the step, by name; what a run did not get to is an empty text. A test compares them with action.yml. */
export function outputs({
  image,
  config,
  generatedFiles,
  findings,
  reports,
  archive,
  artifact,
}: RunResult): Readonly<Record<string, string>> {
  const count = (level: Level): string =>
    String(findings.filter((finding) => finding.level === level).length);
  return {
    image,
    'image-id': config?.id ?? '',
    labels: config ? JSON.stringify(config.labels) : '',
    'generated-files': generatedFiles.join('\n'),
    errors: count('error'),
    warnings: count('warning'),
    report: reports.join('\n'),
    tar: archive?.path ?? '',
    'tar-size': archive ? String(archive.size) : '',
    'tar-sha256': archive?.sha256 ?? '',
    'artifact-id': artifact ? String(artifact.id) : '',
    'artifact-url': artifact?.url ?? '',
    'artifact-digest': artifact?.digest ?? '',
  };
}
