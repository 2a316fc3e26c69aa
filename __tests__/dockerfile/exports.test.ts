import { expect, test } from '@jest/globals';
import { exportCopies } from '../../src/dockerfile/exports.js';
import { parseDockerfile } from '../../src/dockerfile/parse.js';
import { memoryFiles } from '../support/memory-files.js';

const context = memoryFiles({
  '/manifest.json': '',
  '/service.template': '',
  '/exports/manifest.json': '',
  '/exports/hostfs/etc/x': '',
  '/exports/hostfs/usr/link': { target: '/etc/x' },
  '/root/exports/tmpfiles.template': '',
  '/link': { target: 'root/exports' },
  '/units/a.service': '',
  '/units/b.service': '',
  '/units/deep/c.service': '',
  '/[odd].txt': '',
  '/app.tar.gz': '',
});

const all = [
  '/exports/hostfs/etc/x <- /exports/hostfs/etc/x',
  '/exports/hostfs/usr/link <- /exports/hostfs/usr/link',
  '/exports/manifest.json <- /exports/manifest.json',
];

test.each<[string, string[]]>([
  ['COPY manifest.json /exports/', ['/exports/manifest.json <- /manifest.json']],
  ['COPY manifest.json /exports/other.json', ['/exports/other.json <- /manifest.json']],
  ['ADD ./manifest.json /exports/', ['/exports/manifest.json <- /manifest.json']],
  [
    'COPY /manifest.json ../service.template //exports/./',
    ['/exports/manifest.json <- /manifest.json', '/exports/service.template <- /service.template'],
  ],
  [
    'COPY manifest.json service.template /exports',
    ['/exports/manifest.json <- /manifest.json', '/exports/service.template <- /service.template'],
  ],
  ['COPY ["manifest.json", "/exports/"]', ['/exports/manifest.json <- /manifest.json']],
  ['COPY exports/ /exports/', all],
  ['COPY exports /exports', all],
  ['COPY ./exports/. exports', all],
  ['COPY . /', all],
  ['COPY . .', all],
  ['WORKDIR /exports\nCOPY exports/hostfs ./hostfs', all.slice(0, 2)],
  ['WORKDIR /exports\nCOPY manifest.json .', ['/exports/manifest.json <- /manifest.json']],
  ['WORKDIR /x\nCOPY manifest.json ../exports/', ['/exports/manifest.json <- /manifest.json']],
  ['COPY link /exports/', ['/exports/tmpfiles.template <- /root/exports/tmpfiles.template']],
  ['COPY root /', ['/exports/tmpfiles.template <- /root/exports/tmpfiles.template']],
  [
    'COPY units/*.service /exports/',
    ['/exports/a.service <- /units/a.service', '/exports/b.service <- /units/b.service'],
  ],
  [
    'COPY units/[^a]* /exports/',
    ['/exports/b.service <- /units/b.service', '/exports/c.service <- /units/deep/c.service'],
  ],
  ['COPY *.json /exports/', ['/exports/manifest.json <- /manifest.json']],
  [
    'COPY m?nifest.jso[a-z] service.templat[e] missing* /exports/',
    ['/exports/manifest.json <- /manifest.json', '/exports/service.template <- /service.template'],
  ],
  ['COPY [[]odd].txt /exports/', ['/exports/[odd].txt <- /[odd].txt']],
  ['COPY [z-a].txt [ /exports/', []],
  ['COPY new.template /exports/', ['/exports/new.template <- /new.template, not there']],
  ['COPY a/new /exports/service.template', ['/exports/service.template <- /a/new, not there']],
  ['COPY none/ /exports/', []],
  ['COPY ["<<a", "/exports/"]', ['/exports/<<a <- /<<a, not there']],
  ['COPY manifest.json /exports', []],
  [
    'COPY manifest.json /exports/\nCOPY service.template /exports',
    ['/exports/manifest.json <- /manifest.json', '/exports/service.template <- /service.template'],
  ],
  ['COPY manifest.json /exports/a\nCOPY service.template /exports/a', ['/exports/a <- /service.template']],
  ['COPY manifest.json /opt/\nCOPY . /opt\nCOPY manifest.json /exports2/', []],
  ['COPY --from=build /out/a /out/b/ /out/*.c /exports/', ['/exports/a <- ?']],
  ['COPY --from=build /out/a /exports/hostfs/usr/bin/b', ['/exports/hostfs/usr/bin/b <- ?']],
  [
    'COPY <<manifest.json <<"b" /exports/\nmanifest.json\nb',
    ['/exports/b <- ?', '/exports/manifest.json <- ?'],
  ],
  ['COPY <<EOF /exports/manifest.json\nEOF', ['/exports/manifest.json <- ?']],
  [
    'ADD https://example.com/a/b.json https://example.com/x.git app.tar.gz /exports/',
    ['/exports/b.json <- ?'],
  ],
  ['COPY app.tar.gz /exports/', ['/exports/app.tar.gz <- /app.tar.gz']],
])('%j', async (text, expected) => {
  const dockerfile = parseDockerfile(`FROM scratch\n${text}\n`);
  expect(dockerfile.problems).toEqual([]);
  const copies = await exportCopies(dockerfile, context);
  expect(
    copies.map(
      ({ imagePath, contextPath, exists }) =>
        `${imagePath} <- ${contextPath ?? '?'}${contextPath === undefined || exists ? '' : ', not there'}`,
    ),
  ).toEqual(expected);
});

test('only the last stage and those it is FROM count', async () => {
  const dockerfile = parseDockerfile(`
FROM scratch AS base
WORKDIR /exports
COPY service.template manifest.json ./
FROM scratch AS other
COPY manifest.json /exports/unseen
FROM base
COPY exports/manifest.json .
`);
  expect(await exportCopies(dockerfile, context)).toEqual([
    { imagePath: '/exports/manifest.json', contextPath: '/exports/manifest.json', exists: true, line: 8 },
    { imagePath: '/exports/service.template', contextPath: '/service.template', exists: true, line: 4 },
  ]);
  expect(await exportCopies(parseDockerfile(''), context)).toEqual([]);
});

test('folders that do not matter are not listed', async () => {
  const listed: string[] = [];
  const watched = { ...context, list: (path: string) => (listed.push(path), context.list(path)) };
  await exportCopies(
    parseDockerfile('FROM a\nCOPY . /opt\nCOPY . /\nCOPY units/*.service /exports/'),
    watched,
  );
  expect(listed).toEqual(['/exports', '/units']);
});
