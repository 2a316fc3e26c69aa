import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brokenScript, filesImage, oneshotImage, serverImage } from '../support/host-images.js';
import { RealHost } from '../support/real-host.js';

const host = new RealHost();
const folders = { one: '', two: '', broken: '', shared: '', once: '', files: '' };
let before = '';

beforeAll(async () => {
  host.boot();
  host.must('mkdir -p /root/bin && ln -sf /usr/bin/busybox /root/bin/wget');
  folders.one = await host.bring(serverImage({ version: '1' }), 'one');
  folders.two = await host.bring(
    serverImage({ version: '2', files: { '/exports/hostfs/etc/agent-two.conf': 'new' } }),
    'two',
  );
  folders.broken = await host.bring(serverImage({ version: '3', script: brokenScript }), 'broken');
  folders.shared = await host.bring(
    serverImage({
      version: '1',
      files: {
        '/exports/tmpfiles.template':
          'd $STATE_DIRECTORY/$NAME 0700 root root - -\nd /srv/team/$NAME 0700 root root - -\n',
      },
    }),
    'shared',
  );
  folders.once = await host.bring(oneshotImage(), 'once');
  folders.files = await host.bring(filesImage(), 'files');
  before = host.listing();
});

afterAll(() => {
  host.remove();
});

const page = (): string => host.page(8642);

describe.each([
  { shell: 'dash', runtime: 'runc' },
  { shell: 'busybox sh', runtime: 'crun' },
])('a service under $shell with $runtime', ({ shell, runtime }) => {
  const install = (folder: string, words = ''): ReturnType<RealHost['sh']> =>
    host.sh(`cd ${folder} && ${shell} ./install ${words} --wait 1`);

  it('is installed, started, rebooted, updated, rolled back and uninstalled', () => {
    expect(install(folders.one, `--runtime ${runtime} --set LEVEL=debug`)).toEqual({
      status: 0,
      output: 'Installed agent; it is active.\n',
    });
    expect(page()).toBe('1 debug');
    expect(host.read('/etc/agent/agent.conf')).toBe('level=debug\nversion=1\n');
    expect(host.read('/etc/systemd/system/agent.service')).toContain(`/usr/bin/${runtime}`);

    host.boot();
    expect(page()).toBe('1 debug');

    writeFileSync(host.at('/usr/local/bin/agentctl'), 'mine');
    const updated = install(folders.two, 'update');
    expect(updated).toEqual({
      status: 0,
      output:
        'Kept as they are on this host:\n  /usr/local/bin/agentctl\n' +
        'Updated agent from agent.0 to agent.1; it is active.\n',
    });
    expect(page()).toBe('2 debug');
    expect(host.read('/etc/agent/agent.conf')).toBe('level=debug\nversion=2\n');
    expect(host.read('/etc/agent-two.conf')).toBe('new');
    expect(host.read('/usr/local/bin/agentctl')).toBe('mine');

    const beforeBroken = host.listing();
    const broken = install(folders.broken, 'update');
    expect(broken.status).toBe(1);
    expect(broken.output).toContain('agent.2 does not stay up');
    expect(broken.output).toContain('agent.1 is back, and runs.');
    expect(page()).toBe('2 debug');
    expect(withoutData(host.listing())).toBe(withoutData(beforeBroken));

    expect(install(folders.two, 'rollback').output).toContain('Rolled agent back from agent.1 to agent.0');
    expect(page()).toBe('1 debug');
    expect(host.read('/etc/agent/agent.conf')).toBe('level=debug\nversion=1\n');
    expect(host.has('/etc/agent-two.conf')).toBe(false);
    expect(host.read('/var/lib/agent/starts')).toMatch(/^1\n1\n2\n2\n1\n$/);
    expect(install(folders.two, 'rollback').output).toContain('There is no version before agent.0');
    expect(install(folders.one, 'status').status).toBe(0);

    expect(install(folders.one, 'uninstall --purge')).toEqual({
      status: 0,
      output: 'Kept: /usr/local/bin/agentctl\nUninstalled agent.\n',
    });
    host.must('rm /usr/local/bin/agentctl');
    expect(host.listing()).toBe(before);
  });

  it('keeps data unless it is purged', () => {
    expect(install(folders.one, `--runtime ${runtime}`).status).toBe(0);
    expect(install(folders.one, 'uninstall').output).toContain('Kept: /var/lib/agent');
    expect(host.read('/var/lib/agent/starts')).toBe('1\n');
    host.must('rm -r /var/lib/agent');
    expect(host.listing()).toBe(before);
  });

  it('is not installed if it does not start, and shows its output', () => {
    const { status, output } = install(folders.broken, `--runtime ${runtime}`);
    expect(status).toBe(1);
    expect(output).toContain('cannot go on');
    expect(output).toContain('The host is as it was.');
    expect(host.listing()).toBe(before);
  });

  it('is purged of its own data only, in a folder that others use too', () => {
    const shared = install(folders.shared, `--runtime ${runtime}`);
    expect(shared.status).toBe(0);
    host.must('mkdir /srv/team/other && test -d /srv/team/agent');
    expect(install(folders.shared, 'uninstall --purge').status).toBe(0);
    expect(host.must('find /srv/team')).toBe('/srv/team\n/srv/team/other\n');
    host.must('rm -r /srv/team');
    expect(host.listing()).toBe(before);
  });

  it('may be one that ends by itself', () => {
    expect(install(folders.once, `--runtime ${runtime}`)).toEqual({
      status: 0,
      output: 'Installed once; it is inactive.\n',
    });
    expect(host.read('/var/lib/once/runs')).not.toBe('');
    expect(install(folders.once, 'uninstall --purge').status).toBe(0);
    expect(host.listing()).toBe(before);
  });

  it('may be no service at all', () => {
    expect(install(folders.files).status).toBe(0);
    expect(host.read('/etc/files.conf')).toBe('name=files\n');
    expect(host.read('/opt/files/link')).toBe('x');
    expect(install(folders.files, 'uninstall').status).toBe(0);
    expect(host.listing()).toBe(before);
  });
});

function withoutData(listing: string): string {
  return listing
    .split('\n')
    .filter((line) => !line.includes('/var/lib/agent/'))
    .join('\n');
}

describe('a host that has something already', () => {
  const install = (words = ''): ReturnType<RealHost['sh']> =>
    host.sh(`cd ${folders.one} && ./install ${words} --wait 0`);

  it.each([
    ['/etc/systemd/system/agent.service', '/etc/systemd/system/agent.service is there already'],
    ['/etc/tmpfiles.d/agent.conf', '/etc/tmpfiles.d/agent.conf is there already'],
    ['/usr/lib/systemd/system/agent.service', 'is a unit of the host'],
  ])('keeps %s', (path, message) => {
    writeFileSync(host.at(path), '# mine\n');
    const { status, output } = install();
    expect([status, output]).toEqual([1, expect.stringContaining(message)]);
    expect(host.read(path)).toBe('# mine\n');
    host.must(`rm ${path}`);
    expect(host.listing()).toBe(before);
  });

  it('keeps a file, and names it', () => {
    writeFileSync(host.at('/usr/local/bin/agentctl'), 'mine');
    expect(install().output).toContain('Kept as they are on this host:\n  /usr/local/bin/agentctl\n');
    expect(install('uninstall --purge').status).toBe(0);
    expect(host.read('/usr/local/bin/agentctl')).toBe('mine');
    host.must('rm /usr/local/bin/agentctl');
    expect(host.listing()).toBe(before);
  });

  it('refuses a read-only place before anything is touched', () => {
    host.must('mount --bind /usr/local /usr/local && mount -o remount,ro,bind /usr/local');
    const { status, output } = install();
    host.must('umount /usr/local');
    expect([status, output]).toEqual([1, expect.stringContaining('\n  /usr/local/bin/agentctl')]);
    expect(host.listing()).toBe(before);
  });

  it('is as it was after the disk was full', () => {
    host.must('mkdir -p /var/lib/containers && mount -t tmpfs -o size=1500k tmpfs /var/lib/containers');
    const { status, output } = install();
    const left = host.must('find /var/lib/containers');
    host.must('umount /var/lib/containers');
    expect([status, output]).toEqual([1, expect.stringContaining('cannot be unpacked')]);
    expect(left).toBe('/var/lib/containers\n');
    expect(host.listing()).toBe(before);
  });

  it('refuses a bundle that was damaged in transit', () => {
    host.must(`cp -r ${folders.one} /root/damaged && echo x >>/root/damaged/rootfs.tar`);
    const { status, output } = host.sh('cd /root/damaged && ./install');
    expect([status, output]).toEqual([1, expect.stringContaining('rootfs.tar')]);
    expect(host.listing()).toBe(before);
  });
});
