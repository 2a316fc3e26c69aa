import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformFileSync } from '@babel/core';

/**
 * Puts a copy of the sources that Node runs by itself into a folder, for tests that need a process of their own.
 * @returns the folder, where `src/…` and `__tests__/support/…` end in `.js`.
 */
export function transpile(folder: string): string {
  for (const room of ['src', '__tests__/support']) {
    for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' })) {
      const target = join(folder, room, name);
      mkdirSync(dirname(target), { recursive: true });
      if (name.endsWith('.ts')) {
        const options = { configFile: resolve('babel.config.json') };
        const code = transformFileSync(join(room, name), options)?.code ?? '';
        writeFileSync(target.replace(/\.ts$/, '.js'), code);
      } else if (name.endsWith('.hbs')) {
        cpSync(join(room, name), target);
      }
    }
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
