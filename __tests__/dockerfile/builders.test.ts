import { expect, test } from '@jest/globals';
import { parseDockerfile } from '../../src/dockerfile/parse.js';
import { builderAnswers } from '../support/builder-answers.js';

const settled = builderAnswers.filter(({ apart }) => apart === undefined);

test.each(settled.map((answer) => [JSON.stringify(answer.dockerfile), answer] as const))(
  '%s has a problem only if every builder refuses it',
  (_name, { dockerfile, refusedBy }) => {
    const { problems } = parseDockerfile(dockerfile);
    if (refusedBy.length === 2) expect(problems).not.toEqual([]);
    else expect(problems).toEqual([]);
  },
);

test.each([
  ['COPY --chwon=1:1 a /', 'COPY has no flag "--chwon". Did you mean --chown?'],
  ['COPY --from=x --from=y a /', 'COPY has --from twice.'],
  ['HEALTHCHECK curl', 'HEALTHCHECK is followed by CMD or NONE, not "curl".'],
  ['HEALTHCHECK --interval=5 CMD x', '--interval needs a time, such as 30s or 1m30s, not "5".'],
  ['VOLUME [""]', 'VOLUME names an empty path; write VOLUME /data.'],
  ['EXPOSE 8o80', '"8o80" is not a port; write EXPOSE 8080 or 53/udp.'],
  ['STOPSIGNAL SIGTREM', '"SIGTREM" is not a signal; write STOPSIGNAL SIGTERM, or its number.'],
  [
    'RUN --mount=type=cash,target=/x true',
    '"type=cash" in --mount needs one of bind, cache, tmpfs, secret, ssh.',
  ],
  [
    'FROM scratch AS 1st',
    '"1st" is not a name for a stage: it starts with a letter, and has letters, digits and any of "_.-".',
  ],
  ['FROM $BASE', 'FROM "$BASE" names no image: the variable has no value.'],
  ['FROM Fedora:42', 'The image "Fedora:42" has capitals; write it in lower case.'],
])('of %s it says what is wrong', (line, message) => {
  expect(parseDockerfile(`FROM scratch\n${line}`).problems).toEqual([{ line: 2, message }]);
});

test.each([
  ['FROM localhost:5000/a/b:1.0'],
  ['FROM registry.Example.org/a/b@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'],
  ['FROM --platform=$BUILDPLATFORM a'],
  ['FROM --platform=linux/arm/v7 a AS build-1.x'],
  ['FROM a__b-c.d/e'],
  ['COPY --from=0 --chown=a:b --chmod=u=rwX,go=rX a /'],
  ['RUN --mount=type=secret,id=x,required --mount=type=ssh --mount=type=tmpfs,target=/x,size=1g true'],
  ['EXPOSE 53/udp 8000-8010 $PORT'],
  ['STOPSIGNAL RTMIN+3'],
])('%s is fine', (line) => {
  expect(parseDockerfile(`FROM scratch\nFROM scratch\n${line}`).problems).toEqual([]);
});
