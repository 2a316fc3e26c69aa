import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { memoryImage } from '../../support/images.js';
import { hasTool, run, withFolder } from '../../support/system-tools.js';

const unit = '[Unit]\nDescription=x\n[Service]\nExecStart=/bin/true\n';

/** The numbers of the lines that systemd complains about, as it does for a file and a line. */
function complaints(
  program: string,
  args: (folder: string) => readonly string[],
  name: string,
  content: string,
): readonly number[] {
  return withFolder((folder) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { errors } = run(program, [...args(folder), path], folder);
    return [...errors.matchAll(/:(\d+): /g)].map((match) => Number(match[1]));
  });
}

/** The lines that a rule finds something in; a `$` is a `$` here, and no variable. */
async function finds(rule: string, name: string, content: string): Promise<readonly number[]> {
  const image = memoryImage({ [`/exports/${name}`]: content.replaceAll('$', '$$$$') });
  const findings = await check({ image }, { profile: 'none', requiredLabels: [], levels: new Map() });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => Number(/\(line (\d+) of/.exec(message)?.[1]));
}

(hasTool('systemd-analyze') ? describe : describe.skip)('systemd-analyze verify', () => {
  test.each([
    ['nothing', unit],
    ['a line that is nothing', `${unit}keep running\n`],
    ['an assignment before a section', `A=b\n${unit}`],
    ['an unknown section', `${unit}[Container]\nImage=x\n`],
    ['a section without its bracket', `${unit}[Install\n`],
    ['an assignment to nothing', `${unit}=x\n`],
    ['a section of another program', `${unit}[X-Agent]\nbar\n`],
    ['a continuation around a comment', `${unit}Environment=A=b \\\n# c\n; d\n  C=d\n`],
    ['an escaped backslash at the end', `${unit}Environment=A=b\\\\\nfoo\n`],
    ['an empty assignment', `${unit}ExecStartPre=\nExecStartPre=/bin/true\n`],
    ['a byte order mark', `\uFEFF${unit}`],
    ['carriage returns', unit.replaceAll('\n', '\r\n')],
    ['spaces around', `${unit}  [Install]  \n  WantedBy  =  multi-user.target  \n`],
    ['comments', `# a\n${unit}; b\n  # c\n\n`],
  ])('agrees about %s', async (_, content) => {
    const verified = complaints('systemd-analyze', () => ['verify', '--man=no'], 'agent.service', content);
    expect(await finds('service-syntax', 'service.template', content)).toEqual(verified);
  });
});

(hasTool('systemd-analyze') ? describe : describe.skip)('systemd-analyze verify, of directives', () => {
  const lines = [
    'Restart=on-crash',
    'Restart=on-watchdog',
    'Restart=ALWAYS',
    'Restart=',
    'Type=foo',
    'Type=idle',
    'KillMode=mixed',
    'KillMode=foo',
    'NotifyAccess=all',
    'NotifyAccess=foo',
    'OOMPolicy=kill',
    'OOMPolicy=foo',
    'ProtectSystem=strict',
    'ProtectSystem=foo',
    'ProtectHome=tmpfs',
    'ProtectHome=foo',
    'PrivateTmp=1',
    'PrivateTmp=maybe',
    'RemainAfterExit=T',
    'RemainAfterExit=ja',
    'DevicePolicy=strict',
    'DevicePolicy=foo',
    'FailureAction=reboot',
    'FailureAction=foo',
    'RuntimeDirectoryPreserve=restart',
    'RuntimeDirectoryPreserve=foo',
    'After=network.target',
    'ExexStart=/bin/true',
    'CollectMode=inactive',
    'X-Agent=1',
    'WantedBy=multi-user.target',
  ];

  test.each(lines)('agrees about %s', async (line) => {
    const content = `${unit}${line}\n`;
    const verified = complaints('systemd-analyze', () => ['verify', '--man=no'], 'agent.service', content);
    expect(await finds('service-directive', 'service.template', content)).toEqual(verified);
  });
});

(hasTool('systemd-tmpfiles') ? describe : describe.skip)('systemd-tmpfiles', () => {
  test.each([
    ['d /run/agent 0755 root root 10d -'],
    ['y /run/agent 0755 root root - -'],
    ['dH /run/agent'],
    ['dd /run/agent'],
    ['d! /run/agent 00755'],
    ['d'],
    ['d run/agent'],
    ['d /run/agent 0788'],
    ['d /run/agent 10755'],
    ['d /run/agent ~0755 root root ~10d12h'],
    ['d /run/agent - - - xx'],
    ['d /run/agent - - - 10d keep'],
    ['d "/run/agent'],
    ['d "/run/my agent" 0755'],
    ["d '/run/my agent' 0755"],
    ['d /run/my\\ agent 0755'],
    ['w /run/agent'],
    ['b /run/agent 0755'],
    ['L+ /run/agent - - - - ../state of things'],
    ['f /run/agent 0644 - - - some text'],
    ['d %t/agent'],
    ['# a comment'],
    ['  '],
  ])('agrees about %j', async (line) => {
    const args = (folder: string): string[] => [`--root=${folder}`, '--create'];
    const told = complaints('systemd-tmpfiles', args, 'agent.conf', `${line}\n`);
    expect(await finds('tmpfiles-syntax', 'tmpfiles.template', `${line}\n`)).toEqual(told);
  });
});
