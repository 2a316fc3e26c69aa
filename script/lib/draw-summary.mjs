// @ts-check
import { fileURLToPath, URL } from 'node:url';
import { drawMarkdown } from './picture.mjs';
import { runAction } from './runner.mjs';

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
await drawMarkdown(summary, fileURLToPath(new URL('docs/job-summary.png', `file://${root}/`)), {
  width: 1000,
  height: 1020,
});
