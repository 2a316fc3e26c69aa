import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bringAgent, bringOther, runInstaller, uninstallAll } from '../support/agent-bundles.js';
import { RealHost, type Answer } from '../support/real-host.js';

/** Unusual values and names, and commands at the wrong time. */

const host = new RealHost();
let [one, two, other] = ['', '', ''];
let before = '';

beforeAll(async () => {
  host.boot();
  ({ one, two } = await bringAgent(host));
  other = await bringOther(host);
  before = host.listing();
});

afterAll(() => {
  host.remove();
});

afterEach(() => {
  const after = host.listing();
  if (after !== before) uninstallAll(host, one);
  expect(after).toBe(before);
});

const install = (folder: string, ...words: readonly string[]): Answer => runInstaller(host, folder, ...words);

const uninstalled = { status: 0, output: 'Uninstalled agent.\n' };

describe('values', () => {
  it.each([
    ['"quoted" \'quoted\'', '\\"quoted\\" \'quoted\''],
    ['a & b | c; d', 'a & b | c; d'],
    ['back\\slash', 'back\\\\slash'],
    ['$LEVEL $$ ${NAME} $(id) `id` 100% %n', '$LEVEL $$ ${NAME} $(id) `id` 100% %n'],
    ['größe 😀', 'größe 😀'],
    ['-n', '-n'],
    ['*', '*'],
    ['a=b=c', 'a=b=c'],
    ['x'.repeat(5_000), 'x'.repeat(5_000)],
  ])('may be %j', (_, json) => {
    // The value stands in JSON, so that its own quotes and backslashes have to be written for JSON.
    expect(install(one, '--set', `LEVEL=${json}`).output).toContain('Installed agent; it is active.');
    expect(host.read('/etc/agent/agent.conf')).toBe(`level=${json}\nversion=1\n`);
    const config = JSON.parse(host.read('/var/lib/containers/atomic/agent/config.json')) as {
      process: { env: string[] };
    };
    expect(config.process.env).toContain(`LEVEL=${String(JSON.parse(`"${json}"`))}`);
    expect(install(two, 'update').status).toBe(0);
    expect(host.read('/etc/agent/agent.conf')).toBe(`level=${json}\nversion=2\n`);
    expect(install(two, 'uninstall', '--purge')).toEqual(uninstalled);
  });

  it.each([
    [['--set', 'LEVEL'], 2, '"LEVEL" has no "="'],
    [['--set', '1=x'], 2, '"1" is not the name of a variable'],
    [['--set', 'A B=x'], 2, '"A B" is not the name'],
    [['--set'], 2, '--set needs a value'],
    [['--set', 'LEVEL=a\nb'], 1, 'config.json would not be JSON with these values'],
    [['--set', 'LEVEL="'], 1, 'config.json would not be JSON with these values'],
    [['--name', 'Agent+'], 2, '"Agent+" cannot be the name'],
    [['--name', 'a:b'], 2, '"a:b" cannot be the name'],
    [['--name', 'größe'], 2, 'cannot be the name'],
    [['--name', 'n'.repeat(101)], 2, 'more than 100 characters'],
    [['--name', 'agent@1'], 2, '"agent@1" cannot be the name'],
    [['--name', 'agent.0'], 2, 'reads like a version of "agent"'],
    [['--name', '-agent'], 2, '"-agent" cannot be the name'],
    [['--name', '../agent'], 2, '"../agent" cannot be the name'],
    [['--name', 'a b'], 2, '"a b" cannot be the name'],
    [['--runtime', 'docker'], 2, 'write runc or crun'],
    [['--root', '/nowhere'], 2, '"/nowhere"'],
    [['--wait', 'long'], 2, '"long"'],
    [['remove'], 2, '"remove" is not known'],
    [['update'], 1, 'agent is not installed; "./install" does that'],
    [['rollback'], 1, 'agent is not installed'],
    [['uninstall'], 1, 'agent is not installed'],
    [['status'], 4, 'agent is not installed'],
  ])('are refused: %j', (words, status, message) => {
    expect(install(one, ...words)).toEqual({ status, output: expect.stringContaining(message) });
    expect(host.sh('ls -A /tmp | grep ^install').output).toBe('');
  });

  it.each(['a', 'agent.b', 'agent-1', 'agent_2', 'Agent', 'agent.1x', 'n'.repeat(100)])(
    'may name the service %s beside another',
    (name) => {
      expect(install(one).status).toBe(0);
      const second = install(other, '--name', name, '--set', 'LEVEL=x');
      expect(second.output).toContain(`Installed ${name}; it is active.`);
      expect(install(two, 'update').status).toBe(0);
      expect(install(other, 'update', '--name', name).output).toContain(
        `Updated ${name} from ${name}.0 to ${name}.1`,
      );
      expect(install(one, 'uninstall', '--purge').status).toBe(0);
      expect(install(other, 'status', '--name', name).status).toBe(0);
      expect(install(other, 'uninstall', '--purge', '--name', name).status).toBe(0);
      host.sh('rmdir /etc/agent 2>/dev/null');
    },
  );
});
