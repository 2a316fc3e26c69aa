import { expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { memoryImage } from '../../support/images.js';
import { runtimeAnswers, variantOf } from '../../support/runtime-answers.js';

const settled = runtimeAnswers.filter(({ apart }) => apart === undefined);
const named = settled.map((answer) => [JSON.stringify(answer.set), answer] as const);

test.each(named)('%s has an error only if a runtime refuses it', async (_name, answer) => {
  const template = JSON.stringify(variantOf(answer)).replaceAll('$', '$$$$');
  const image = memoryImage({
    '/bin/busybox': { content: '\u007fELF', mode: 0o755 },
    '/bin/true': { target: 'busybox' },
    '/tmp': { type: 'directory' },
    '/exports/config.json.template': template,
  });
  const findings = await check({ image }, { profile: 'none', requiredLabels: [], levels: new Map() });
  const errors = findings.filter(({ rule, level }) => level === 'error' && rule.startsWith('config-'));
  if (answer.refusedBy.length === 0) expect(errors).toEqual([]);
  else expect(errors).not.toEqual([]);
});
