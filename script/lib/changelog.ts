/** CHANGELOG.md, in the form of keepachangelog.com. Versions are `X.Y.Z`, dates `YYYY-MM-DD`. */

const unreleased = '## [Unreleased]';
const heading = (version: string): string => `## [${version}]`;

/** What a section says. @throws Error if there is no such section, or nothing in it */
export function notesOf(changelog: string, version: string): string {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading(version)));
  if (start === -1) throw new Error(`CHANGELOG.md has no section "${heading(version)}".`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  const notes = rest
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim();
  if (notes === '') throw new Error(`The section "${heading(version)}" of CHANGELOG.md is empty.`);
  return notes;
}

/** The changelog with what is unreleased under the new version. @throws Error if nothing is unreleased */
export function releaseChangelog(changelog: string, version: string, date: string): string {
  notesOf(changelog, 'Unreleased');
  return changelog.replace(unreleased, `${unreleased}\n\n${heading(version)} - ${date}`);
}
