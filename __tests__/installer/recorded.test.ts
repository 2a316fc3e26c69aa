import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/image/files.js';
import type { HostEntry } from '../../src/installer/host-entries.js';
import { planInstallation, type Plan, type PlanHost } from '../../src/installer/plan.js';
import { recordedImages, type RecordedHostFile, type RecordedImage } from '../support/recorded-images.js';

/** What a plan cannot know, with the reason. */
const apart: Readonly<Record<string, string>> = {
  'x-once': 'the machine had no systemd to run the container once',
  'r-dotdotrel': 'the new name counts from the folder that the installer was started in',
};

const onHost = new Set(['/etc', '/etc/hostname', '/usr', '/usr/lib', '/usr/share', '/srv', '/var/lib']);

function host(more: readonly string[]): PlanHost {
  return {
    has: (path) => onHost.has(path) || more.includes(path),
    isFile: (path) => path === '/etc/hostname',
    capabilities: [],
    uuid: '',
    runtime: '/usr/sbin/runc',
    atomic: '/usr/bin/atomic',
    systemdCgroup: true,
  };
}

function planned({ image, set, onHost: more }: RecordedImage): Promise<Plan> {
  return planInstallation(image, { name: 'hatt', set, host: host(more) });
}

const named = recordedImages.filter(({ name }) => !(name in apart)).map((each) => [each.name, each] as const);

describe('matches what the real installer did', () => {
  test.each(named.filter(([, { installs }]) => installs))('%s is installed so', async (_name, recorded) => {
    const plan = await planned(recorded);
    expect(plan.refusals).toEqual([]);
    expect(plan.unit?.content).toBe(recorded.unit);
    expect(plan.tmpfiles?.content).toBe(recorded.tmpfiles);
    expect(await hostFiles(plan.hostEntries, recorded.image.files)).toEqual(recorded.hostFiles);
  });

  test.each(named.filter(([, { installs }]) => !installs))('%s is refused', async (_name, recorded) => {
    expect((await planned(recorded)).refusals).not.toEqual([]);
  });
});

async function hostFiles(
  entries: readonly HostEntry[],
  files: Files,
): Promise<Readonly<Record<string, RecordedHostFile>>> {
  const described = entries.map(async (entry) => [entry.path, await hostFile(entry, files)] as const);
  return Object.fromEntries(await Promise.all(described));
}

async function hostFile(entry: HostEntry, files: Files): Promise<RecordedHostFile> {
  if (entry.type === 'symlink') return { type: 'link', target: entry.target };
  const mode = `0o${entry.mode.toString(8)}`;
  if (entry.type === 'directory') return { type: 'dir', mode };
  const content = entry.type === 'text' ? entry.content : readable(await files.read(entry.source));
  return { type: 'file', mode, content };
}

/** Bytes that are not UTF-8 are recorded as Python escapes them. */
function readable(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
