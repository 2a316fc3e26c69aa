import { describe, expect, test } from '@jest/globals';
import { artifactServer } from '../../src/upload/server.js';

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  ACTIONS_RUNTIME_TOKEN: 'token',
  ACTIONS_RESULTS_URL: 'https://results.example/',
};

describe('whether a server accepts artifacts', () => {
  test.each([
    ['github.com', {}],
    ['a company cloud', { GITHUB_SERVER_URL: 'https://octo.ghe.com' }],
    ['a local one', { GITHUB_SERVER_URL: 'http://github.localhost' }],
    ['github.com by default', { GITHUB_SERVER_URL: undefined }],
  ])('%s does', (_, env) => {
    expect(artifactServer({ ...github, ...env })).toEqual({ ok: true });
  });

  test.each([
    ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://git.example' }, 'actions/upload-artifact@v3'],
    ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.com.example' }, '@v3'],
    ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'git.example' }, '@v3'],
    ['Gitea', { GITEA_ACTIONS: 'true', ACT: 'true' }, 'christopherhx/gitea-upload-artifact'],
    ['Forgejo', { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', ACT: 'true' }, 'forgejo/upload-artifact'],
    ['act', { ACT: 'true' }, 'upload: false'],
    ['ACTIONS_RUNTIME_TOKEN', { ACTIONS_RUNTIME_TOKEN: '' }, 'upload: false'],
    ['ACTIONS_RESULTS_URL', { ACTIONS_RESULTS_URL: undefined }, 'upload: false'],
  ])('%s with %j does not, and there is a workaround', (reason, env, workaround) => {
    expect(artifactServer({ ...github, ...env })).toEqual({
      ok: false,
      reason: expect.stringContaining(reason),
      workaround: expect.stringContaining(workaround),
    });
  });
});
