import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';

const require = createRequire(import.meta.url);

const chromiumOptions = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-device-scale-factor=2',
];

/**
 * Draws Markdown as GitHub shows it, by headless Chromium; the picture is as high as its content.
 * @param path of the PNG
 * @param width in CSS pixels
 */
export async function drawMarkdown(markdown: string, path: string, width: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'picture-'));
  try {
    const style = await readFile(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
    const body = await marked.parse(markdown, { gfm: true });
    const page = join(folder, 'page.html');
    await writeFile(
      page,
      `<!doctype html><meta charset="utf-8"><style>${style} body { margin: 0; padding: 24px }</style><body class="markdown-body">${body}<script>document.body.dataset.height = Math.ceil(document.documentElement.scrollHeight)</script>`,
    );
    const chromium = (...own: readonly string[]): string =>
      execFileSync(
        'chromium',
        [...chromiumOptions, `--user-data-dir=${join(folder, 'profile')}`, ...own, page],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
    // A window that is lower than the page says how high the page is.
    const [, height = ''] =
      /data-height="(\d+)"/.exec(chromium(`--window-size=${width},100`, '--dump-dom')) ?? [];
    chromium(`--window-size=${width},${height}`, `--screenshot=${path}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
