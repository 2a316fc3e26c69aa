import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { consoleLog } from '../../src/cli/console-log.js';
import { Output } from '../../src/cli/streams.js';
import { forgetSecrets } from '../../src/core/secrets.js';
import { cli, Recorder } from '../support/cli.js';
import { commandsIn } from '../support/runner-commands.js';

afterEach(forgetSecrets);

describe('the streams of the command line', () => {
  test('carry no terminal escape and no workflow command', () => {
    const recorder = new Recorder(true);
    const output = new Output(recorder);
    output.write('::error::a\n\u001b[2J##[group]b\n');
    output.writeColored('\u001b[31mred\u001b[39m \u001b[2J\n');
    output.writeJson({ a: '\u009b##[error]' });
    expect(commandsIn(recorder.text)).toEqual([]);
    expect(recorder.text.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '')).not.toMatch(
      /(?!\n)\p{Cc}/u,
    );
    expect(recorder.text).toContain('\u001b[31mred\u001b[39m');
  });

  test('drop colours if they are not a terminal', () => {
    const recorder = new Recorder(false);
    new Output(recorder).writeColored('\u001b[31mred\n');
    expect(recorder.text).toBe('\\u001b[31mred\n');
  });

  test('a wrong argument is quoted without its escapes', async () => {
    const { stderr, status } = await cli(['check', '--\u001b[2Jx\n::error::forged', 'a'], true);
    expect(status).toBe(2);
    expect(stderr).not.toContain('\u001b');
    expect(commandsIn(stderr)).toEqual([]);
  });
});

describe('the output of a program in the log of the command line', () => {
  /** What is shown of chunks. */
  function shown(chunks: readonly Uint8Array[]): string {
    const recorder = new Recorder(true);
    const fence = consoleLog('info', new Output(recorder)).fence();
    for (const chunk of chunks) fence.write(Buffer.from(chunk));
    fence.release();
    return recorder.text;
  }

  test('is shown line by line, also when characters and escapes come in pieces', () => {
    const bytes = Buffer.from('Grüße\n\u001b[31mred\u009b\r\n10 %\r20 %\r\n::error::x');
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
    const text = 'Grüße\n\\u001b[31mred\\u009b\n10 %\n20 %\n\\::error::x\n';
    expect(shown(pieces)).toBe(text);
    expect(shown([bytes])).toBe(text);
  });

  test('holds no escape and no command, however it is cut', () => {
    const piece = fc.oneof(
      fc.constantFrom('::error::', '\u001b', '[2J', '##', '[debug]', '\r', '\n'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (texts) => {
        const text = shown(texts.map((each) => Buffer.from(each)));
        expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
        expect(commandsIn(text)).toEqual([]);
      }),
    );
  });

  test('is shown in parts if a line never ends', () => {
    const recorder = new Recorder(false);
    const fence = consoleLog('info', new Output(recorder)).fence();
    for (let index = 0; index < 100; index++) fence.write(Buffer.alloc(1000, 'x'));
    expect(recorder.text.length).toBeGreaterThan(80_000);
  });

  test('masks what is secret', () => {
    const recorder = new Recorder(false);
    const log = consoleLog('info', new Output(recorder));
    log.mask('Hunter2!');
    const fence = log.fence();
    fence.write(Buffer.from('token hunt'));
    fence.write(Buffer.from('er2!\n'));
    log.warning('HUNTER2!');
    expect(recorder.text).toBe('token ***\nwarning: ***\n');
  });
});
