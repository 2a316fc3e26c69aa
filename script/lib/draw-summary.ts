/** Draws docs/job-summary.png. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawMarkdown } from './picture.js';
import { runAction } from './runner.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { summary } = await runAction({
  cwd: root,
  inputs: {
    image: 'example/hello:1.0',
    context: 'examples/hello',
    'required-labels': 'com.example.owner\nversion:semver',
    upload: 'false',
  },
});
await drawMarkdown(summary, join(root, 'docs/job-summary.png'), 1000);
