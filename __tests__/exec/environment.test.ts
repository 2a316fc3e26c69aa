import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { engineEnvironment, minimalEnvironment } from '../../src/exec/environment.js';

/** What a step of a workflow may see. */
const workflow = {
  PATH: '/bin',
  HOME: '/root',
  LANG: 'C',
  LC_ALL: 'C',
  TMPDIR: '/tmp',
  DOCKER_HOST: 'unix:///x',
  DOCKER_CONFIG: '/d',
  BUILDX_BUILDER: 'b',
  BUILDKIT_PROGRESS: 'plain',
  SOURCE_DATE_EPOCH: '1',
  https_proxy: 'http://p',
  NO_PROXY: 'localhost',
  XDG_RUNTIME_DIR: '/run/user/1',
  CONTAINERS_CONF: '/c',
  CONTAINER_HOST: 'ssh://h',
  SSH_AUTH_SOCK: '/s',
  ACTIONS_RUNTIME_TOKEN: 'token',
  ACTIONS_CACHE_URL: 'url',
  ACTIONS_RESULTS_URL: 'url',
  ACTIONS_CACHE_SERVICE_V2: '1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
  INPUT_SECRETS: 'id=x',
  GITHUB_TOKEN: 'token',
  GITHUB_ENV: '/env',
  GH_TOKEN: 'token',
  NPM_TOKEN: 'token',
  AWS_SECRET_ACCESS_KEY: 'key',
  AZURE_CLIENT_SECRET: 'key',
  LD_PRELOAD: '/evil.so',
  NODE_OPTIONS: '--inspect',
  GIT_DIR: '/x',
  PATHOLOGICAL: 'x',
  HOMEPAGE: 'x',
};

const names = (environment: object): readonly string[] => Object.keys(environment).toSorted();
const engineNames = names(engineEnvironment({}, workflow));

test('a program gets a minimal environment', () => {
  expect(minimalEnvironment(workflow)).toEqual({
    PATH: '/bin',
    HOME: '/root',
    LANG: 'C',
    LC_ALL: 'C',
    TMPDIR: '/tmp',
  });
});

test('an engine gets its own settings, proxies and sockets, and no secret', () => {
  expect(engineNames).toEqual(
    [
      ...['BUILDKIT_PROGRESS', 'BUILDX_BUILDER', 'CONTAINERS_CONF', 'CONTAINER_HOST', 'DOCKER_CONFIG'],
      ...['DOCKER_HOST', 'HOME', 'LANG', 'LC_ALL', 'NO_PROXY', 'PATH', 'SOURCE_DATE_EPOCH'],
      ...['SSH_AUTH_SOCK', 'TMPDIR', 'XDG_RUNTIME_DIR', 'https_proxy'],
    ].toSorted(),
  );
});

describe('a build gets these as well', () => {
  const gha = [
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
  ];
  test.each([
    [{ cacheFrom: ['type=gha'] }, gha],
    [{ cacheTo: ['mode=max,type=gha'] }, gha],
    [{ cacheTo: ['"type=gha",mode=max'] }, gha],
    [{ cacheFrom: ['example/cache'] }, []],
    [{ cacheFrom: ['type=registry,ref=example/type=gha'] }, []],
    [{ cacheFrom: ['type=ghast'] }, []],
    [{ cacheFrom: ['type=s3,region=x'] }, ['AWS_SECRET_ACCESS_KEY']],
    [{ secrets: ['id=x,env=NPM_TOKEN'] }, ['NPM_TOKEN']],
    [{ secrets: ['id=x,"env=NPM_TOKEN"', 'ENV=GH_TOKEN,id=y'] }, ['GH_TOKEN', 'NPM_TOKEN']],
    [{ secrets: ['type=env,id=x,src=GITHUB_TOKEN'] }, ['GITHUB_TOKEN']],
    [{ secrets: ['id=NPM_TOKEN'] }, ['NPM_TOKEN']],
    [{ secrets: ['id=NPM_TOKEN,src=token.txt'] }, []],
    [{ secrets: ['id=x,src=GITHUB_TOKEN'] }, []],
    [{ secrets: ['id=x,env=GITHUB_*', 'env=*', 'nonsense', ''] }, []],
    [{ secrets: ['id=x,env=UNSET'] }, []],
  ])('%j: %j', (inputs, expected) => {
    const more = names(engineEnvironment(inputs, workflow)).filter((name) => !engineNames.includes(name));
    expect(more).toEqual(expected.toSorted());
  });
});

test('only variables that the build names leave this process', () => {
  const field = fc.constantFrom('id', 'env', 'src', 'type', 'mode', 'x');
  const value = fc.constantFrom(...Object.keys(workflow), 'gha', 'env', 'file', '*', '"', ',', '=');
  const option = fc
    .array(fc.tuple(field, value), { maxLength: 4 })
    .map((fields) => fields.map(([key, text]) => `${key}=${text}`).join(','));
  fc.assert(
    fc.property(fc.array(option, { maxLength: 3 }), (secrets) => {
      for (const name of names(engineEnvironment({ secrets }, workflow))) {
        expect(engineNames.includes(name) || secrets.join('\n').includes(name)).toBe(true);
      }
    }),
  );
});
