import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bringAgent } from '../support/agent-bundles.js';
import { RealHost } from '../support/real-host.js';

/** Every program that the installer starts is counted; at a chosen one, the installer is killed. */

const programs =
  'cat chmod cp dirname id journalctl ln mkdir mkfifo mktemp mv readlink rm rmdir sha256sum sleep sort systemctl systemd-tmpfiles tail tar';

const shim = (program: string): string => `#!/bin/sh
count=$(($(/usr/bin/cat /root/kill/count) + 1))
echo "$count" >/root/kill/count
if [ "$count" = "$(/usr/bin/cat /root/kill/at)" ]; then
  case $(/usr/bin/cat /root/kill/who) in
  installer) kill -KILL "$(/usr/bin/cat /root/kill/pid)" ;;
  all) pkill -KILL -s 0 install; pkill -KILL -f '/install --wait 0' ;;
  esac
fi
PATH=/usr/sbin:/usr/bin exec ${program} "$@"
`;

/** Kills at one of so many steps; SYSTEM_IMAGE_EVERY_STEP=1 kills at each. */
const stride = Number(process.env.SYSTEM_IMAGE_EVERY_STEP ?? 17);

const host = new RealHost();
let [one, two] = ['', ''];

beforeAll(async () => {
  host.boot();
  ({ one, two } = await bringAgent(host));
  mkdirSync(host.at('/root/kill/bin'), { recursive: true });
  for (const program of programs.split(' ')) {
    writeFileSync(host.at(`/root/kill/bin/${program}`), shim(program), { mode: 0o755 });
  }
});

afterAll(() => {
  host.remove();
});

// A test that fails must not be the reason why the next one does.
afterEach(() => {
  host.sh(`cd ${one} && ./install uninstall --purge`);
});

/** Runs an installer that is killed at a step. @returns whether it came to its end before that step. */
function killed(shell: string, folder: string, words: string, at: number, who: 'installer' | 'all'): boolean {
  const { status, output } = host.sh(
    `cd /root/kill && echo 0 >count && echo ${at} >at && echo ${who} >who && cd ${folder} && ` +
      `PATH=/root/kill/bin:$PATH sh -c 'echo $$ >/root/kill/pid; exec ${shell} ./install --wait 0 ${words}'`,
  );
  if (status === 0) return true;
  // What was noted as finished before the kill stays.
  if (
    who === 'installer' &&
    version() === (words === 'update' ? 'agent.1' : words === 'install' ? 'agent.0' : '')
  ) {
    expect(host.has('/var/lib/containers/atomic/.agent.journal')).toBe(false);
    return true;
  }
  expect([at, status, output]).toEqual([at, 137, expect.not.stringContaining('install:')]);
  return false;
}

/** The version that is installed; empty without one. */
function version(): string {
  return host.sh('readlink /var/lib/containers/atomic/agent').output.trim();
}

/**
 * What of the host an installer touches; not what the service itself writes when it gets to it. A service that is active
 * is waited for: until its runtime has started it, files of the runtime come and go.
 */
function state(): string {
  if (host.sh('systemctl is-active agent').status === 0) host.page(8642);
  const places = '/etc /usr/local /var/lib/containers /var/lib/agent';
  return host.must(
    `find ${places} -xdev -not -name starts -printf '%y %m %p %l\\n' 2>/dev/null | sort; find ${places} -xdev -type f -not -name starts -print0 2>/dev/null | sort -z | xargs -0 sha256sum; systemctl is-active agent || :; find /run/runc /run/crun -mindepth 1 2>/dev/null || :`,
  );
}

describe.each(['dash', 'busybox sh'])('an installer under %s that is killed', (shell) => {
  it('leaves the host as it was, at every step of an install', () => {
    const before = state();
    let steps = 0;
    for (let at = 1; !killed(shell, one, 'install', at, 'installer'); at += stride) {
      expect([at, state()]).toEqual([at, before]);
      steps = at;
    }
    expect(steps).toBeGreaterThan(100);
    host.must(`cd ${one} && ./install uninstall --purge`);
    expect(state()).toBe(before);
  });

  it('leaves the older version as it was, at every step of an update', () => {
    const before = state();
    host.must(`cd ${one} && ./install --wait 0`);
    const installed = state();
    for (let at = 1; !killed(shell, two, 'update', at, 'installer'); at += stride) {
      expect([at, state()]).toEqual([at, installed]);
    }
    expect(host.read('/etc/new.conf')).toBe('new');
    host.must(`cd ${one} && ./install uninstall --purge`);
    expect(state()).toBe(before);
  });

  it('is taken back by the next run if its guard was killed with it', () => {
    const before = state();
    for (let at = 2; !killed(shell, one, 'install', at, 'all'); at += 5 * stride) {
      const again = host.sh(`cd ${one} && ${shell} ./install --wait 0`);
      // The last step may have been done by the program that was running then.
      expect(again.output).toMatch(
        /^(?:Installed agent; it is active\.|install: agent is installed already .*)$/m,
      );
      host.must(`cd ${one} && ${shell} ./install uninstall --purge`);
      expect([at, state()]).toEqual([at, before]);
    }
    host.must(`cd ${one} && ./install uninstall --purge`);
    expect(state()).toBe(before);
  });

  it('can be run again after an interrupted uninstall', () => {
    const before = state();
    for (let at = 2; ; at += 2 * stride) {
      host.must(`cd ${one} && ./install --wait 0`);
      const ended = killed(shell, one, 'uninstall --purge', at, 'installer');
      if (!ended) host.sh(`cd ${one} && ${shell} ./install uninstall --purge`);
      expect([at, state()]).toEqual([at, before]);
      if (ended) break;
    }
  });
});
