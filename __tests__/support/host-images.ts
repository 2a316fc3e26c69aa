import type { Image } from '../../src/image/image.js';
import type { MemoryEntry } from './memory-files.js';
import { serviceImage } from './service-image.js';

/** What a service of the host tests runs: it serves its version over HTTP, and keeps a file of data. */
const server = `#!/bin/sh
trap 'exit 0' TERM
mkdir -p /tmp/www
echo "$VERSION $LEVEL" >/tmp/www/index.html
echo "$VERSION" >>/data/starts
busybox httpd -p 127.0.0.1:8642 -h /tmp/www
while :; do busybox sleep 0.2; done
`;

export interface Served {
  readonly version: string;
  readonly script?: string;
  readonly files?: Readonly<Record<string, MemoryEntry>>;
}

/** A service that is reached over the host's network, with data, settings and files on the host. */
export function serverImage({ version, script = server, files = {} }: Served): Image {
  return serviceImage({
    name: `registry.example.org/team/agent:${version}`,
    args: ['/run.sh'],
    manifest: {
      version: '1.0',
      defaultValues: { LEVEL: 'info' },
      renameFiles: { '/etc/agent.conf': '$CONF_DIRECTORY/$NAME/agent.conf' },
      installedFilesTemplate: ['/etc/agent/agent.conf'],
    },
    config: (standard) => ({
      ...standard,
      process: { ...standard.process, env: [...standard.process.env, `VERSION=${version}`, 'LEVEL=$LEVEL'] },
      mounts: [
        ...standard.mounts,
        { destination: '/data', type: 'bind', source: '$STATE_DIRECTORY/$NAME', options: ['rbind', 'rw'] },
        { destination: '/tmp', type: 'tmpfs', source: 'tmpfs', options: ['mode=1777'] },
      ],
      linux: {
        ...standard.linux,
        namespaces: standard.linux.namespaces.filter(({ type }) => type !== 'network'),
      },
    }),
    tree: {
      '/run.sh': { content: script, mode: 0o755 },
      '/data': { type: 'directory' },
      '/exports/tmpfiles.template': 'd $STATE_DIRECTORY/$NAME 0700 root root - -\n',
      '/exports/hostfs/etc/agent.conf': `level=$LEVEL\nversion=${version}\n`,
      '/exports/hostfs/usr/local/bin/agentctl': { content: `#!/bin/sh\necho ${version}\n`, mode: 0o755 },
      ...files,
    },
  });
}

export const brokenScript = '#!/bin/sh\necho "cannot go on" >&2\nexit 7\n';

/** Does its work and ends. */
export function oneshotImage(): Image {
  return serviceImage({
    name: 'example/once:1',
    args: ['/bin/sh', '-c', 'busybox date >>/data/runs'],
    config: (standard) => ({
      ...standard,
      mounts: [
        ...standard.mounts,
        { destination: '/data', type: 'bind', source: '/var/lib/once', options: ['bind', 'rw'] },
      ],
    }),
    unit: '[Unit]\nDescription=Once\n[Service]\nType=oneshot\nExecStart=$EXEC_START\nWorkingDirectory=$DESTDIR\n[Install]\nWantedBy=multi-user.target\n',
    tree: { '/data': { type: 'directory' } },
  });
}

/** Only brings files. */
export function filesImage(): Image {
  return serviceImage({
    name: 'example/files:1',
    args: ['/bin/sh'],
    manifest: { version: '1.0', noContainerService: true, installedFilesTemplate: ['/etc/files.conf'] },
    tree: {
      '/exports/hostfs/etc/files.conf': 'name=$NAME\n',
      '/exports/hostfs/opt/files/deep/er/x': 'x',
      '/exports/hostfs/opt/files/link': { target: 'deep/er/x' },
    },
  });
}
