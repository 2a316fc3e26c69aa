import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** A generated file, or a generated section of a file that is otherwise written by hand. */
export interface Page {
  /** What it is called in messages: the path, and the section if it is one. */
  readonly name: string;
  /** From the root of the repository. */
  readonly path: string;
  /** @param current what the file holds now; empty if there is none */
  readonly render: (current: string) => string | Promise<string>;
}

/** A file that is generated as a whole. */
export function wholeFile(path: string, content: () => string | Promise<string>): Page {
  return { name: path, path, render: content };
}

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->` of a file. */
export function section(path: string, name: string, content: () => string | Promise<string>): Page {
  const markers = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  return {
    name: `${path}, ${name}`,
    path,
    render: async (current) => {
      if (!markers.test(current)) throw new Error(`${path} has no section between <!-- ${name} --> marks.`);
      const text = await content();
      return current.replace(markers, (_, start: string, end: string) => `${start}\n${text}\n${end}`);
    },
  };
}

/** The text of the file now; empty if there is none. */
export async function readPage({ path }: Page): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}

/** What the file should hold, laid out as `npm run format` does. */
export async function rendered(page: Page, current: string): Promise<string> {
  const text = await page.render(current);
  if (page.path.endsWith('.md')) return text;
  return format(text, { ...(await resolveConfig(page.path)), filepath: page.path });
}
