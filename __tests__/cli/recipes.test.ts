import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { cli } from '../support/cli.js';

const folder = 'docs/ci';
const pages = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

test.each(pages)('the workflows in $name are YAML', ({ text }) => {
  for (const [, yaml = ''] of text.matchAll(/^```yaml\n([^]*?)^```/gm)) {
    expect(typeof load(yaml)).toBe('object');
  }
});

describe.each(pages)('$name', ({ text }) => {
  const commands = [...text.matchAll(/system-image-action#v\d+ ([^'\n]+)/g)].map(([, command]) => command!);

  test('has commands', () => {
    expect(commands).not.toEqual([]);
  });

  // Options are read from the left: the one that is not there is the only one that is refused.
  test.each(commands)('%s', async (command) => {
    const { stderr } = await cli([...command.split(' '), '--no-such-option']);
    expect(stderr).toContain("unknown option '--no-such-option'");
    expect((await cli([...command.split(' '), '--help'])).status).toBe(0);
  });
});
