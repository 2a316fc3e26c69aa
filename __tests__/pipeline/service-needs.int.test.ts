import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { built } from '../support/built-image.js';
import { needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

jest.setTimeout(120_000);
beforeAll(needDocker);

const image = `test/needs-${process.pid}:1`;
const busybox = { 'busybox*': readFileSync('/bin/busybox') };
const start = 'FROM scratch\nCOPY busybox /bin/busybox\n';

interface Config {
  readonly hostname?: string;
  readonly process: { args: string[]; env: string[]; user: unknown; capabilities: { ambient?: string[] } };
  readonly mounts: readonly { destination: string; source: string; type: string }[];
  readonly linux: { namespaces: readonly { type: string }[] };
}

async function exportsOf(
  lines: string,
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
) {
  const context = folderOf({ ...busybox, ...files, Dockerfile: start + lines });
  const result = await built({ image, context, ...inputs });
  return { ...result, spec: JSON.parse(result.exports['config.json.template']!) as Config };
}

const accounts = {
  passwd: 'root:x:0:0::/:/x\nweb:x:998:997::/:/x\n',
  group: 'root:x:0:\nweb:x:997:\nvideo:x:44:web\n',
};

test('a server: ports, volumes, user, stop signal', async () => {
  const { spec, exports, log } = await exportsOf(
    `COPY passwd group /etc/\nUSER 998\nEXPOSE 80\nVOLUME /data /var/lib/db\nSTOPSIGNAL SIGQUIT\nHEALTHCHECK CMD ["/bin/busybox", "true"]\nENTRYPOINT ["/bin/busybox", "httpd"]\nCMD ["-f"]\n`,
    {},
    accounts,
  );
  expect(spec.linux.namespaces.map(({ type }) => type)).not.toContain('network');
  expect(spec.hostname).toBe('$NAME');
  expect(spec.process.args).toEqual(['/bin/busybox', 'httpd', '-f']);
  expect(spec.process.user).toEqual({ uid: 998, gid: 997, additionalGids: [44] });
  expect(spec.process.capabilities.ambient ?? []).toEqual([]);
  expect(spec.mounts.filter(({ type }) => type === 'bind')).toMatchObject([
    { destination: '/data', source: '${STATE_DIRECTORY}/${NAME}/data' },
    { destination: '/var/lib/db', source: '${STATE_DIRECTORY}/${NAME}/var/lib/db' },
  ]);
  expect(exports['tmpfiles.template']).toBe(
    'd ${STATE_DIRECTORY}/${NAME}/data 0700 998 997 - -\nd ${STATE_DIRECTORY}/${NAME}/var/lib/db 0700 998 997 - -\n',
  );
  expect(exports['service.template']).toContain('ExecStop=$EXEC_STOP SIGQUIT\nKillSignal=SIGQUIT\n');
  expect(log.match(/HEALTHCHECK of the image is not carried over/g)).toHaveLength(1);
});

test('options override what the image needs', async () => {
  const { spec, exports } = await exportsOf('EXPOSE 80\nVOLUME /data\nCMD ["/bin/busybox"]\n', {
    'runtime-options':
      '--linux-namespace-add=network --bind=/srv/data:/data --hostname=me --args=/bin/busybox',
  });
  expect(spec.linux.namespaces.map(({ type }) => type)).toContain('network');
  expect(spec.mounts.filter(({ destination }) => destination === '/data')).toMatchObject([
    { source: '/srv/data' },
  ]);
  expect(spec.hostname).toBe('me');
  expect(exports['tmpfiles.template']).toBeUndefined();
});

test('a shell form keeps its command, and scratch has a PATH', async () => {
  const { spec } = await exportsOf(
    'ENV PATH=/opt/bin:$PATH\nENTRYPOINT ["/bin/sh", "-c", "exec $0 $@"]\nCMD ["/bin/busybox", "sleep"]\n',
  );
  expect(spec.process.args).toEqual(['/bin/sh', '-c', 'exec $$0 $$@', '/bin/busybox', 'sleep']);
  expect(spec.process.env.find((entry) => entry.startsWith('PATH='))).toMatch(
    /^PATH=\/opt\/bin:\/usr\/local\/sbin:/,
  );
});

test('files that are copied before the build is known are corrected after it', async () => {
  const { spec, generated } = await exportsOf(
    'COPY passwd group /etc/\nCOPY config.json.template service.template /exports/\nUSER web\nCMD ["/bin/busybox"]\n',
    {},
    accounts,
  );
  expect(spec.process.user).toEqual({ uid: 998, gid: 997, additionalGids: [44] });
  expect(generated).toEqual(['config.json.template', 'service.template', 'manifest.json']);
});

test('a copied file that the Dockerfile then changes stays as the author has it', async () => {
  const { spec } = await exportsOf(
    'SHELL ["/bin/busybox", "sh", "-c"]\nCOPY config.json.template /exports/\nRUN /bin/busybox sed -i s/NAME/OTHER/ /exports/config.json.template\nCMD ["/bin/busybox"]\n',
  );
  expect(spec.hostname).toBe('$OTHER');
});

describe('ONBUILD', () => {
  const trigger = 'ONBUILD COPY run.sh /run.sh\nONBUILD RUN echo "$HOME" && true\n';

  test('does not fire in our layer, and survives', async () => {
    const { config, generated } = await exportsOf(
      `${trigger}SHELL ["/bin/busybox", "sh", "-c"]\nCMD ["/bin/busybox"]\n`,
    );
    expect(generated).toEqual(['config.json.template', 'service.template', 'manifest.json']);
    expect(config.triggers).toEqual(['COPY run.sh /run.sh', 'RUN echo "$HOME" && true']);
    expect(config).toMatchObject({ shell: ['/bin/busybox', 'sh', '-c'], command: ['/bin/busybox'] });
  });
});
