import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { built, buildBase } from '../support/built-image.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

jest.setTimeout(120_000);

const id = String(process.pid);
const image = `test/authors-${id}:1`;
const systemBase = `test/system-base-${id}:1`;
const triggerBase = `test/trigger-base-${id}:1`;

const unit = '[Service]\nExecStart=$EXEC_START\n# mine\n';
const config = JSON.stringify({ root: { path: 'rootfs', readonly: true }, hostname: 'mine', mounts: [] });
const own = {
  'service.template': unit,
  'config.json.template': config,
  'manifest.json': '{"version":"1.0","defaultValues":{"MINE":"1"}}',
};
const busybox = { 'busybox*': readFileSync('/bin/busybox') };
const start = 'FROM scratch\nCOPY busybox /bin/busybox\nCMD ["/bin/busybox"]\n';
const shell = 'SHELL ["/bin/busybox", "sh", "-c"]\n';
/** The files below `files/`, where no rule would look for them. */
const elsewhere = Object.fromEntries(
  Object.entries(own).map(([name, content]) => [`files/${name}`, content]),
);

beforeAll(() => {
  needDocker();
  buildBase(
    systemBase,
    folderOf({ ...busybox, ...own, Dockerfile: `${start}COPY *.template manifest.json /exports/\n` }),
  );
  buildBase(
    triggerBase,
    folderOf({ ...busybox, Dockerfile: `${start}ONBUILD COPY files/ /exports/\nONBUILD USER 7\n` }),
  );
});

afterAll(() => {
  for (const name of [systemBase, triggerBase]) docker('rmi', '--force', name);
});

const archive = (): Buffer => {
  const folder = folderOf(
    Object.fromEntries(Object.entries(own).map(([name, text]) => [`exports/${name}`, text])),
  );
  return execFileSync('tar', ['-cz', '-C', folder, 'exports']);
};

/** How authors put files into /exports, and what else the build is given. */
const forms: Record<
  string,
  {
    readonly dockerfile: string;
    readonly inputs?: Record<string, string>;
    readonly files?: Record<string, string | Buffer>;
  }
> = {
  'from a folder of another stage': {
    dockerfile: `FROM scratch AS build\nCOPY files/ /out/\n${start}COPY --from=build /out/ /exports/\n`,
  },
  'by RUN mv': {
    dockerfile: `${start}${shell}COPY files /tmp/files\nRUN /bin/busybox mv /tmp/files /exports\n`,
  },
  'by RUN with a redirection': {
    dockerfile: `${start}${shell}COPY files /f\nRUN b=/bin/busybox; $b mkdir /exports; for f in service.template config.json.template manifest.json; do $b cat /f/$f > /exports/$f; done\n`,
  },
  'in an archive that ADD unpacks': {
    dockerfile: `${start}ADD exports.tar.gz /\n`,
    files: { 'exports.tar.gz': archive() },
  },
  'with a base that is a System Image': { dockerfile: `FROM ${systemBase}\nENV A=b\n` },
  'into the working directory /exports': {
    dockerfile: `${start}WORKDIR /exports\nCOPY files/service.template /exports\nCOPY files/config.json.template files/manifest.json ./\n`,
  },
  'below a variable that is not set': { dockerfile: `${start}COPY files/ \${PREFIX}/exports/\n` },
  'by the ONBUILD of the base': { dockerfile: `FROM ${triggerBase}\n` },
  'in the stage that is built': {
    dockerfile: `${start.replace('scratch', 'scratch AS wanted')}COPY files/ /exports/\n${start}`,
    inputs: { target: 'wanted' },
  },
  'below a build argument': {
    dockerfile: `${start}ARG DEST=/nowhere\nCOPY files/ $DEST/\n`,
    inputs: { 'build-args': 'DEST=/exports' },
  },
  'with a copy of everything': {
    dockerfile: 'FROM scratch\nCOPY . /\nCMD ["/busybox"]\n',
    files: Object.fromEntries(Object.entries(own).map(([name, content]) => [`exports/${name}`, content])),
  },
  'from another image': { dockerfile: `${start}COPY --from=${systemBase} /exports /exports\n` },
  'with a wildcard': { dockerfile: `${start}COPY files/*.template files/m*.json /exports/\n` },
  'through stages that stand on each other': {
    dockerfile: `FROM scratch AS lowest\nCOPY files/ /exports/\nFROM lowest AS middle\nFROM middle\nCOPY busybox /bin/busybox\nCMD ["/bin/busybox"]\n`,
  },
  'behind a link': {
    dockerfile: `${start}${shell}COPY files /srv/system\nRUN /bin/busybox ln -s srv/system /exports\n`,
  },
  'under other names, then moved': {
    dockerfile: `${start}${shell}COPY files/ /exports/\nRUN cd /exports && /bin/busybox mv service.template x && /bin/busybox mv x service.template\n`,
  },
};

test.each(Object.entries(forms))('the author has them %s', async (_, { dockerfile, inputs, files }) => {
  const context = folderOf({ ...busybox, ...elsewhere, ...files, Dockerfile: dockerfile });
  const { exports, generated } = await built({
    image,
    context,
    'runtime-options': '--hostname=other',
    ...inputs,
  });
  expect(generated).toEqual([]);
  // A link has no files of its own below it.
  if (Object.keys(exports).length > 0) expect(exports).toMatchObject(own);
});

test('through a link, missing files go to the target of the link', async () => {
  const context = folderOf({
    ...busybox,
    'service.template': unit,
    Dockerfile: `${start}${shell}COPY service.template /srv/system/\nRUN /bin/busybox ln -s /srv/system /exports\nRUN /bin/busybox rm /srv/system/service.template\nCOPY service.template /srv/system/service.template\n`,
  });
  const { generated, log } = await built({ image, context });
  expect(generated).toEqual(['config.json.template', 'manifest.json']);
  expect(log).not.toContain('no effect');
});

test('a file of the author is kept, and the others are added', async () => {
  const context = folderOf({
    ...busybox,
    'u.service': unit,
    Dockerfile: `${start}${shell}COPY u.service /x\nRUN /bin/busybox mkdir /exports && /bin/busybox mv /x /exports/service.template\n`,
  });
  const { exports, generated } = await built({ image, context });
  expect(generated).toEqual(['config.json.template', 'manifest.json']);
  expect(exports['service.template']).toBe(unit);
});

test('a config.json needs no template', async () => {
  const context = folderOf({
    ...busybox,
    'config.json': config,
    Dockerfile: `${start}COPY config.json /exports/\n`,
  });
  expect((await built({ image, context })).generated).toEqual(['service.template', 'manifest.json']);
});

test('options without effect are named', async () => {
  const context = folderOf({ ...busybox, ...elsewhere, Dockerfile: `${start}COPY files/ /exports/\n` });
  const { log } = await built({
    image,
    context,
    'runtime-options': '--hostname=x',
    description: 'Mine',
    defaults: 'A=b',
  });
  expect(log).toContain('runtime-options has no effect: config.json.template exists in the image.');
  expect(log).toContain('description has no effect: service.template exists in the image.');
  expect(log).toContain('defaults has no effect: manifest.json exists in the image.');
});

test('a file instead of the folder /exports is an error that says what to write', async () => {
  const context = folderOf({ ...busybox, ...own, Dockerfile: `${start}COPY manifest.json /exports\n` });
  await expect(built({ image, context: join(context) })).rejects.toThrow(
    /\/exports is a file in the image, .* write "COPY … \/exports\/"/,
  );
});
