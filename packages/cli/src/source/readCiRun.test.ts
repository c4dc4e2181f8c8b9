import { CiEnvironment, CiRun } from './CiRun';
import { readCiRun } from './readCiRun';

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/orders',
  GITHUB_SHA: '1111111111111111111111111111111111111111',
  GITHUB_RUN_ID: '42',
};
const githubRun: CiRun = {
  name: 'github',
  repository: 'https://github.com/acme/orders',
  revision: '1111111111111111111111111111111111111111',
  requestedBy: 'https://github.com/acme/orders/actions/runs/42',
};
const gitlab = {
  GITLAB_CI: 'true',
  CI_PROJECT_URL: 'https://gitlab.example.com/data/orders',
  CI_COMMIT_SHA: '2222222222222222222222222222222222222222',
  CI_JOB_URL: 'https://gitlab.example.com/data/orders/-/jobs/7',
};
const gitlabRun: CiRun = {
  name: 'gitlab',
  repository: 'https://gitlab.example.com/data/orders',
  revision: '2222222222222222222222222222222222222222',
  requestedBy: 'https://gitlab.example.com/data/orders/-/jobs/7',
};

describe('readCiRun', () => {
  it.each<[string, CiEnvironment, CiRun | undefined]>([
    ['no CI', { HOME: '/root' }, undefined],
    ['a CI that is not known', { CI: 'true' }, undefined],
    ['GitHub', github, githubRun],
    [
      'GitHub on a protected branch',
      { ...github, GITHUB_ACTOR: 'ada', GITHUB_REF_PROTECTED: 'true' },
      { ...githubRun, actor: 'ada', protectedRef: true },
    ],
    [
      'GitHub on another branch',
      { ...github, GITHUB_REF_PROTECTED: 'false' },
      { ...githubRun, protectedRef: false },
    ],
    [
      'GitHub Enterprise Server',
      { ...github, GITHUB_SERVER_URL: 'https://git.example.com' },
      {
        ...githubRun,
        repository: 'https://git.example.com/acme/orders',
        requestedBy: 'https://git.example.com/acme/orders/actions/runs/42',
      },
    ],
    ['GitLab', gitlab, gitlabRun],
    [
      'GitLab on a protected branch',
      {
        ...gitlab,
        CI_COMMIT_TIMESTAMP: '2026-03-01T10:00:00+01:00',
        GITLAB_USER_LOGIN: 'ben',
        CI_COMMIT_REF_PROTECTED: 'true',
      },
      {
        ...gitlabRun,
        revisedAt: '2026-03-01T10:00:00+01:00',
        actor: 'ben',
        protectedRef: true,
      },
    ],
    [
      'GitLab on another branch',
      { ...gitlab, CI_COMMIT_REF_PROTECTED: 'false' },
      { ...gitlabRun, protectedRef: false },
    ],
  ])('reads %s', (_, env, run) => {
    expect(readCiRun(env)).toEqual(run);
  });

  it.each([
    ['GITHUB_SHA', github],
    ['GITHUB_REPOSITORY', github],
    ['CI_PROJECT_URL', gitlab],
    ['CI_JOB_URL', gitlab],
  ])('does not guess without %s', (name, env) => {
    expect(() => readCiRun({ ...env, [name]: undefined })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(name),
      }),
    );
  });
});
