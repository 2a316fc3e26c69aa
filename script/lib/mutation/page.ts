/** What docs/mutation-score.md says about a room. */
export interface Score {
  readonly mutants: number;
  readonly noticed: number;
}

/** A report of StrykerJS, as far as it is needed. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Mutants that a test notices: it fails, or never ends. */
const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

export function scoreOf(report: MutationReport): Score {
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const counted = statuses.filter((status) => noticed.has(status) || unnoticed.has(status));
  return { mutants: counted.length, noticed: counted.filter((status) => noticed.has(status)).length };
}

/** The scores in a page, by room. */
export function readScores(page: string): Map<string, Score> {
  return new Map(
    [...page.matchAll(/^\| `([^`]+)` \| (\d+) \| (\d+) \|/gm)].map(([, room = '', mutants, noticed]) => [
      room,
      { mutants: Number(mutants), noticed: Number(noticed) },
    ]),
  );
}

export function scorePage(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  return `# Mutation score

\`script/mutate ROOM\` changes the code of a room in small ways, one at a time (a condition is negated, a string
emptied, a call dropped), and runs the room's own unit tests on each change. It writes this page. Constants that are set
when a module is loaded are not changed: the generated pages and the golden files hold what the tables say. The tests of
other rooms, and the integration tests, notice changes that are not counted here.

| Room | Changes | Noticed | Score |
| --- | --- | --- | --- |
${rows.map(([room, score]) => `| \`${room}\` | ${score.mutants} | ${score.noticed} | ${percent(score)} % |\n`).join('')}`;
}

function percent({ mutants, noticed }: Score): number {
  return mutants === 0 ? 100 : Math.floor((100 * noticed) / mutants);
}
