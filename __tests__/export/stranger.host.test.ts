import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bringAgent, bringOther, runInstaller, uninstallAll } from '../support/agent-bundles.js';
import { filesImage } from '../support/host-images.js';
import { RealHost, type Answer } from '../support/real-host.js';

/** What a user does who has read nothing. */

const host = new RealHost();
let [one, two, other, files] = ['', '', '', ''];
let before = '';

beforeAll(async () => {
  host.boot();
  ({ one, two } = await bringAgent(host));
  other = await bringOther(host);
  files = await host.bring({ ...filesImage(), name: 'example/agent:0' }, 'files');
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

describe('at the wrong moment', () => {
  it('two installs at once: one waits for the other, and finds the service installed', () => {
    const { output } = host.sh(
      `cd ${one}; for each in 1 2 3; do ./install --wait 0 >/tmp/out.$each 2>&1 & done; wait; cat /tmp/out.*; rm /tmp/out.*`,
    );
    expect(output.match(/Installed agent; it is active/g)).toHaveLength(1);
    expect(output.match(/agent is installed already \(agent\.0\)/g)).toHaveLength(2);
    expect(install(one, 'uninstall', '--purge')).toEqual(uninstalled);
  });

  it('a rollback after another, and an update after that', () => {
    install(one);
    install(two, 'update');
    expect(install(two, 'rollback').status).toBe(0);
    expect(install(two, 'rollback').output).toContain('There is no version before agent.0');
    expect(install(two, 'update').output).toContain('Updated agent from agent.0 to agent.2');
    expect(host.sh('ls -A /var/lib/containers/atomic').output).toBe('.parents\nagent\nagent.0\nagent.2\n');
    expect(install(two, 'uninstall', '--purge')).toEqual(uninstalled);
  });

  it.each([
    ['a host file', 'rm /usr/local/bin/agentctl'],
    ['the unit', 'rm /etc/systemd/system/agent.service'],
    ['the tmpfiles file and the data', 'rm -r /etc/tmpfiles.d/agent.conf /var/lib/agent'],
    ['the link to the version', 'rm /var/lib/containers/atomic/agent'],
    ['the link that enables the unit', 'rm /etc/systemd/system/multi-user.target.wants/agent.service'],
    ['the runtime folder', 'runc delete --force agent'],
  ])('an uninstall after the admin removed %s', (_, command) => {
    install(one, '--runtime', 'runc');
    host.must(command);
    expect(install(one, 'uninstall', '--purge').output).toContain('Uninstalled agent.\n');
  });

  it('an uninstall after the admin changed the unit says so', () => {
    install(one);
    host.must('echo "# mine" >>/etc/systemd/system/agent.service');
    expect(install(one, 'uninstall', '--purge').output).toContain(
      'Removed, although it was changed here: /etc/systemd/system/agent.service\n',
    );
  });

  it('an update keeps a unit that the admin changed, and starts the new version', () => {
    install(one);
    host.must('sed -i "s/^Description=.*/Description=Mine/" /etc/systemd/system/agent.service');
    expect(install(two, 'update').output).toContain(
      'Kept as they are on this host:\n  /etc/systemd/system/agent.service\n',
    );
    expect(host.read('/etc/systemd/system/agent.service')).toMatch(/Description=Mine[^]*agent\.1/);
    expect(host.page(8642)).toBe('2 info');
    expect(install(two, 'uninstall', '--purge').status).toBe(0);
  });

  it('an update that is killed, and an uninstall after it', () => {
    install(one);
    host.sh(`cd ${two} && ./install update --wait 30 & sleep 4; pkill -KILL -f '/install update' ; wait`);
    expect(install(two, 'uninstall', '--purge').output).toContain('Uninstalled agent.\n');
  });
});

describe('in the wrong place', () => {
  it('a read-only folder with blanks and a glob in its name', () => {
    const place = '/root/a b [c] *';
    host.must(`mkdir '${place}' && mount --bind ${one} '${place}' && mount -o remount,ro,bind '${place}'`);
    const installed = install(place);
    const removed = install(place, 'uninstall', '--purge');
    host.must(`umount '${place}' && rmdir '${place}'`);
    expect([installed.status, removed]).toEqual([0, uninstalled]);
  });

  it('another folder than its own', () => {
    expect(host.sh(`cd / && sh ${one}/install --wait 0`).status).toBe(0);
    expect(host.sh(`cd /usr && ${one}/install uninstall --purge`)).toEqual(uninstalled);
  });

  it('not as root', () => {
    const temporaryBefore = host.sh('ls -A /tmp').output;
    host.must(`cp -r ${one} /tmp/bundle && chmod -R a+rX /tmp/bundle`);
    const { status, output } = host.sh('cd /tmp/bundle && setpriv --reuid 65534 --clear-groups ./install');
    host.must('rm -r /tmp/bundle');
    const temporary = host.sh('ls -A /tmp').output;
    expect([status, output]).toEqual([1, 'install: This must be run as root: sudo ./install\n']);
    expect(temporary).toBe(temporaryBefore);
  });

  it('where systemd does not run; there --root / prepares the image of a host', () => {
    const without = (words: string): Answer =>
      host.sh(`unshare --mount sh -c 'mount -t tmpfs none /run/systemd && cd ${one} && ./install ${words}'`);
    expect(without('')).toEqual({ status: 1, output: expect.stringContaining('systemd does not run here') });
    expect(host.listing()).toBe(before);
    expect(without('--root /')).toEqual({ status: 0, output: 'Installed agent.\n' });
    expect(host.must('systemctl is-enabled agent.service')).toBe('enabled\n');
    host.boot();
    expect(host.page(8642)).toBe('1 info');
    expect(install(one, 'uninstall', '--purge')).toEqual(uninstalled);
  });

  it('a folder that is the root of another host, with its own runtime behind a link', () => {
    host.must(
      'mkdir -p "/srv/an image/etc/systemd/system" "/srv/an image/usr/bin" && ln -s /etc/alternatives/runc "/srv/an image/usr/bin/runc"',
    );
    expect(install(one, '--root', '/srv/an image')).toEqual({ status: 0, output: 'Installed agent.\n' });
    expect(host.read('/srv/an image/etc/systemd/system/agent.service')).toContain('/usr/bin/runc');
    expect(
      host.must('readlink "/srv/an image/etc/systemd/system/multi-user.target.wants/agent.service"'),
    ).toBe('/etc/systemd/system/agent.service\n');
    expect(install(two, 'update', '--root', '/srv/an image').output).toBe(
      'Updated agent from agent.0 to agent.1.\n',
    );
    expect(install(two, 'uninstall', '--root', '/srv/an image')).toEqual(uninstalled);
    expect(host.must('cd "/srv/an image" && find . | sort')).toBe(
      '.\n./etc\n./etc/systemd\n./etc/systemd/system\n./usr\n./usr/bin\n./usr/bin/runc\n',
    );
    host.must('rm -r "/srv/an image"');
  });
});

describe('a host', () => {
  it.each([
    ['runc', 'crun'],
    ['crun', 'runc'],
  ])('with %s only', (there, missing) => {
    host.must(`mv $(command -v ${missing}) /root/${missing}`);
    try {
      expect(install(one, '--runtime', missing)).toEqual({
        status: 1,
        output: expect.stringContaining(`${missing} is not on this host`),
      });
      expect(install(one).status).toBe(0);
      expect(host.page(8642)).toBe('1 info');
      expect(host.read('/etc/systemd/system/agent.service')).toContain(`bin/${there}`);
      expect(install(two, 'update').status).toBe(0);
      expect(install(two, 'uninstall', '--purge')).toEqual(uninstalled);
    } finally {
      host.must(`mv /root/${missing} /usr/${missing === 'runc' ? 'sbin' : 'bin'}/${missing}`);
    }
  });

  it('whose tmpfiles lines the service would hide', () => {
    writeFileSync(host.at('/usr/lib/tmpfiles.d/agent.conf'), '# the host\n');
    expect(install(one)).toEqual({
      status: 1,
      output: expect.stringContaining('/usr/lib/tmpfiles.d/agent.conf'),
    });
    host.must('rm /usr/lib/tmpfiles.d/agent.conf');
  });

  it('with a container of that name', () => {
    host.must(
      'mkdir -p /root/c/rootfs/bin && cp /usr/bin/busybox /root/c/rootfs/bin && cd /root/c && runc spec && sed -i \'s/"sh"/"busybox", "sleep", "600"/; s/"terminal": true/"terminal": false/\' config.json && runc run -d agent >/dev/null 2>&1 </dev/null',
    );
    expect(install(one, '--runtime', 'runc')).toEqual({
      status: 1,
      output: expect.stringContaining('has a container called agent already'),
    });
    host.must('runc delete --force agent && rm -r /root/c');
  });

  it('with a folder that is none of ours where a version goes', () => {
    host.must(
      'mkdir -p /var/lib/containers/atomic/agent.0 && echo mine >/var/lib/containers/atomic/agent.0/data',
    );
    expect(install(one)).toEqual({ status: 1, output: expect.stringContaining('agent.0 is there already') });
    expect(host.read('/var/lib/containers/atomic/agent.0/data')).toBe('mine\n');
    host.must('rm -r /var/lib/containers/atomic/agent.0');
    host.sh('rmdir /var/lib/containers/atomic');
  });

  it('whose disk fills up at any point', () => {
    host.must('mkdir -p /var/lib/containers');
    for (let size = 100; size < 4000; size += 150) {
      host.must(`mount -t tmpfs -o size=${size}k tmpfs /var/lib/containers`);
      const { status, output } = install(one);
      const left = host.must('find /var/lib/containers');
      if (status === 0) install(one, 'uninstall', '--purge');
      host.must('umount /var/lib/containers');
      if (status === 0) return;
      expect([size, output, left]).toEqual([
        size,
        expect.stringContaining('install: '),
        '/var/lib/containers\n',
      ]);
      expect(host.listing()).toBe(before);
    }
    throw new Error('The largest disk was too small, too.');
  });
});

describe('a second bundle', () => {
  it('leaves the host files of the first alone, and names them', () => {
    install(one);
    const second = install(other, '--name', 'other');
    expect(second.output).toContain('Kept as they are on this host:\n  /usr/local/bin/agentctl\n');
    expect(install(other, 'uninstall', '--purge', '--name', 'other').output).toContain(
      'Kept: /usr/local/bin/agentctl',
    );
    expect(host.has('/usr/local/bin/agentctl')).toBe(true);
    expect(install(one, 'uninstall', '--purge')).toEqual(uninstalled);
  });

  it('may turn a service into files alone, and back', () => {
    install(one);
    expect(install(files, 'update').status).toBe(0);
    expect(host.sh('systemctl is-active agent').output).toBe('inactive\n');
    expect(host.has('/etc/systemd/system/agent.service')).toBe(false);
    expect(host.has('/etc/systemd/system/multi-user.target.wants/agent.service')).toBe(false);
    expect(install(two, 'update').status).toBe(0);
    expect(host.page(8642)).toBe('2 info');
    expect(install(files, 'rollback').status).toBe(0);
    expect(host.sh('systemctl is-active agent').output).toBe('inactive\n');
    expect(install(one, 'uninstall', '--purge').output).toContain('Uninstalled agent.\n');
  });

  it('is refused if any byte of it was changed', () => {
    const damages = [
      'printf "\\001" | dd of=rootfs.tar bs=1 seek=5000 conv=notrunc 2>/dev/null',
      'printf z | dd of=SHA256SUMS bs=1 seek=3 conv=notrunc 2>/dev/null',
      'printf z | dd of=SHA256SUMS bs=1 seek=70 conv=notrunc 2>/dev/null',
      'echo x >set/EXTRA || { mkdir set && echo x >set/EXTRA; }',
      'rm about/ends',
      'printf y >about/service',
      ': >SHA256SUMS',
      'sed -i 1d SHA256SUMS',
    ];
    for (const damage of damages) {
      host.must(`rm -rf /root/damaged && cp -r ${one} /root/damaged && cd /root/damaged && ${damage}`);
      expect([damage, install('/root/damaged')]).toEqual([
        damage,
        { status: 1, output: expect.stringMatching(/^install: The bundle is damaged/) },
      ]);
      expect(host.listing()).toBe(before);
    }
    host.must('rm -r /root/damaged');
  });
});
