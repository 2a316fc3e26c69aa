/** Writes the score of a room, from StrykerJS's report, into docs/mutation-score.md. usage: write.ts ROOM */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readScores, scoreOf, scorePage, type MutationReport } from './page.js';

const page = 'docs/mutation-score.md';
const [room = ''] = process.argv.slice(2);
const scores = readScores(existsSync(page) ? readFileSync(page, 'utf8') : '');
const report = JSON.parse(readFileSync(`build/mutation/${room}.json`, 'utf8')) as MutationReport;
scores.set(room, scoreOf(report));
writeFileSync(page, scorePage(scores));
